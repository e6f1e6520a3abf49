"""`rerail verify`: whether everything that is stored of the runs is what their frames say."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import asyncpg
import click
import orjson
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from rerail.cli.failures import ExitStatus, say
from rerail.cli.options import options
from rerail.cli.verifying import Verification
from rerail.database.embedded.attaching import attached
from rerail.database.engine import create_pool
from rerail.database.migrate import check_migrated
from rerail.domain.identity import InvalidIdError, Kind, parse_as, show
from rerail.ledger.row_comparison import Difference
from rerail.ledger.totals import verify_totals
from rerail.ledger.verification import Checks, Outcome, Scope, extent, not_there, workspace_named
from rerail.settings import Settings

_LONGEST_SHOWN = 200


class _Report:
    """Tells differences as they are found, on standard output; on a terminal with a bar below, on standard error."""

    def __init__(self, *, as_json: bool, frames: int) -> None:
        self.total = Outcome()
        self._as_json = as_json
        self._began = time.monotonic()
        self._bar = Progress(
            TextColumn("verifying"),
            BarColumn(),
            TaskProgressColumn(),
            MofNCompleteColumn(),
            TextColumn("frames, {task.fields[differences]} differences"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            disable=not sys.stderr.isatty(),
        )
        self._task = self._bar.add_task("", total=frames, differences=0)

    def __enter__(self) -> "_Report":
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def add(self, outcome: Outcome) -> None:
        for difference in outcome.listed:
            click.echo(
                orjson.dumps({"type": "difference", **_as_json(difference)}) if self._as_json else _line(difference)
            )
        unlisted = outcome.differences - len(outcome.listed)
        if unlisted and not self._as_json:
            click.echo(f"... and {unlisted:,} more in these runs")
        outcome.listed = []
        self.total.join(outcome)
        self._bar.update(self._task, advance=outcome.frames, differences=self.total.differences)

    def end(self) -> None:
        """The last line: what was verified, what was found, and how fast."""
        total, seconds = self.total, time.monotonic() - self._began
        runs_rate, frames_rate = total.runs / seconds, total.frames / seconds
        if self._as_json:
            summary = {
                "type": "summary",
                "runs": total.runs,
                "frames": total.frames,
                "differences": total.differences,
                "seconds": round(seconds, 3),
                "runsPerSecond": round(runs_rate, 1),
                "framesPerSecond": round(frames_rate, 1),
            }
            click.echo(orjson.dumps(summary))
            return
        noun = "difference" if total.differences == 1 else "differences"
        click.echo(
            f"{total.runs:,} runs with {total.frames:,} frames verified in {seconds:.1f} s "
            f"({runs_rate:,.0f} runs/s, {frames_rate:,.0f} frames/s): {total.differences:,} {noun}."
        )


@click.command
@options("data")
@click.option("--workspace", metavar="SLUG", help="Only runs of this workspace.")
@click.option("--run", "runs", multiple=True, metavar="ID", help="Only this run; give it again for more.")
@click.option(
    "--since", metavar="INSTANT", help="Only runs that have changed since: 2026-03-01 or 2026-03-01T12:00, UTC."
)
@click.option("--payloads", is_flag=True, help="Read every payload that lies in the artifact store, too.")
@click.option("--artifacts", is_flag=True, help="Read the bytes of every complete artifact, too.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes that work on it.")
@click.option("--json", "as_json", is_flag=True, help="A JSON object a line: each difference, then the summary.")
def command(
    settings: Settings,
    workspace: str | None,
    runs: Sequence[str],
    since: str | None,
    payloads: bool,
    artifacts: bool,
    jobs: int,
    as_json: bool,
) -> None:
    """Fold the frames of every run and compare what comes of it with all that is stored. Changes nothing, and may work
    beside a server that runs.

    It reads the database at RERAIL_DATABASE_URL, or the one in the data folder. Exit status: 0 no difference, 1 some
    differences, else as for every command.
    """
    checks = Checks(payloads=payloads, artifacts=artifacts)
    ids = [_run_id(run) for run in runs] or None
    found = asyncio.run(_verify(settings, workspace, ids, _instant(since), checks, jobs, as_json))
    click.get_current_context().exit(found)


async def _verify(
    settings: Settings,
    workspace: str | None,
    runs: list[UUID] | None,
    since: datetime | None,
    checks: Checks,
    jobs: int,
    as_json: bool,
) -> int:
    async with _database(settings) as dsn:
        pool = await create_pool(dsn, max_size=2, application_name="rerail verify")
        try:
            await check_migrated(pool)
            scope = Scope(workspace=await _workspace(pool, workspace), runs=runs, since=since)
            missing = await not_there(pool, scope)
            if missing:
                shown = ", ".join(show(Kind.RUN, run) for run in missing)
                say(f"Not in this {'database' if workspace is None else 'workspace'}, though --run says so: {shown}.")
                return ExitStatus.NOT_FOUND
            _, frames = await extent(pool, scope)
            work = Verification(dsn=dsn, artifacts=settings.data / "artifacts", scope=scope, checks=checks, jobs=jobs)
            with _Report(as_json=as_json, frames=frames) as report:
                if scope.whole:
                    wrong = await verify_totals(pool)
                    report.add(Outcome(differences=len(wrong), listed=wrong))
                async for outcome in work.outcomes(pool):
                    report.add(outcome)
            report.end()
            return 1 if report.total.differences else 0
        finally:
            pool.terminate()


@asynccontextmanager
async def _database(settings: Settings) -> AsyncIterator[str]:
    if settings.database_url is not None:
        yield settings.needed_database_url()
        return
    async with attached(settings.data, lambda line: click.echo(f"rerail: {line}", err=True)) as connection:
        yield connection.dsn


async def _workspace(pool: asyncpg.Pool, slug: str | None) -> UUID | None:
    if slug is None:
        return None
    found = await workspace_named(pool, slug)
    if found is None:
        raise click.BadParameter(f"there is no workspace {slug!r} in this database", param_hint="--workspace")
    return found


def _run_id(shown: str) -> UUID:
    try:
        return parse_as(Kind.RUN, shown)
    except InvalidIdError as error:
        raise click.BadParameter(error.message, param_hint="--run") from error


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise click.BadParameter(f"{text!r} is no instant such as 2026-03-01T12:00", param_hint="--since") from error
    return instant if instant.tzinfo is not None else instant.replace(tzinfo=UTC)


def _as_json(difference: Difference) -> dict[str, Any]:
    return {
        "run": show(Kind.RUN, difference.run) if difference.run else None,
        "what": difference.what,
        "where": difference.where,
        "recorded": difference.recorded,
        "expected": difference.expected,
    }


def _line(difference: Difference) -> str:
    run = show(Kind.RUN, difference.run) if difference.run else "the database"
    recorded, expected = _shown(difference.recorded), _shown(difference.expected)
    return f"{run}  {difference.what}  {difference.where}: recorded {recorded}, expected {expected}"


def _shown(value: object) -> str:
    text = "nothing" if value is None else value.isoformat() if isinstance(value, datetime) else str(value)
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
