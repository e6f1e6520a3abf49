"""`rerail audit`: who did what, read from the database itself."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import click

from rerail.cli.administering import administered, workspace_of
from rerail.cli.options import options
from rerail.cli.scripts.output import Column, console, put, styled, table, write_json_lines
from rerail.domain.access import AuditOutcome
from rerail.domain.token import parse_token_id, show_token
from rerail.ledger.audit_reading import ReadEntry, Wanted, read_entries
from rerail.settings import Settings

_MOST = 10_000
_STYLES = {"REFUSED": "red", "FAILED": "yellow", "DONE": "green"}
_COLUMNS = (
    Column(title="AT"),
    Column(title="WORKSPACE", from_width=120),
    Column(title="WHO"),
    Column(title="ACTION"),
    Column(title="OUTCOME"),
    Column(title="TIMES", right=True, from_width=100),
    Column(title="WHY", from_width=100),
    Column(title="FROM", from_width=140),
    Column(title="ABOUT", cut=True),
)


@click.command
@options("data")
@click.option("--workspace", metavar="SLUG", help="Of this workspace alone.")
@click.option("--action", metavar="NAME", help="Of this action alone: startRun, authenticate, useToken, query.")
@click.option("--actor", metavar="NAME", help="Of whoever has this name.")
@click.option(
    "--outcome", type=click.Choice([each.value.lower() for each in AuditOutcome]), help="With this outcome alone."
)
@click.option("--about", metavar="ID", help="About this run, step, report or token.")
@click.option("--token", metavar="ID", help="Done with this token, by its id.")
@click.option("--since", metavar="INSTANT", help="Not earlier: 2026-03-01 or 2026-03-01T12:00, UTC.")
@click.option("--limit", type=click.IntRange(1, _MOST), default=50, show_default=True, help="No more than so many.")
@click.option("--json", "as_json", is_flag=True, help="A JSON object a line.")
def command(
    settings: Settings,
    workspace: str | None,
    action: str | None,
    actor: str | None,
    outcome: str | None,
    about: str | None,
    token: str | None,
    since: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """Show the audit trail, the newest entries first: of all workspaces, and of callers whom nobody knows. It reads the
    database at RERAIL_DATABASE_URL, or the one in the data folder, whether or not a server runs."""
    named = None if token is None else parse_token_id(token)
    if token is not None and named is None:
        raise click.BadParameter("it must be an id such as token_0198…, not the token itself", param_hint="--token")
    wanted = Wanted(
        action=action,
        actor=actor,
        outcome=None if outcome is None else AuditOutcome(outcome.upper()),
        object=about,
        token=named,
        since=_instant(since),
    )
    found = asyncio.run(_read(settings, wanted, workspace, limit))
    if as_json:
        write_json_lines([_as_json(each) for each in found])
        return
    out = console()
    if found:
        put(out, table(_COLUMNS, [_row(each) for each in found], width=out.width))
    else:
        put(console(stderr=True), styled("There are no such entries.", "dim"))


async def _read(settings: Settings, wanted: Wanted, workspace: str | None, most: int) -> list[ReadEntry]:
    async with administered(settings) as pool:
        of = None if workspace is None else await workspace_of(pool, workspace)
        return await read_entries(pool, replace(wanted, workspace=of), most=most)


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise click.BadParameter(f"{text!r} is no instant such as 2026-03-01T12:00", param_hint="--since") from error
    return instant if instant.tzinfo is not None else instant.replace(tzinfo=UTC)


def _row(read: ReadEntry) -> list[Any]:
    entry = read.entry
    return [
        f"{read.times.first.astimezone(UTC):%Y-%m-%d %H:%M:%S}Z",
        read.workspace or "",
        entry.actor.name if entry.actor else "nobody known",
        entry.action,
        styled(entry.outcome.value, _STYLES.get(entry.outcome.value, "")),
        str(read.times.count),
        f"needs {entry.needs.value}" if entry.needs else entry.code or "",
        entry.address or "",
        entry.object or "",
    ]


def _as_json(read: ReadEntry) -> dict[str, Any]:
    entry = read.entry
    return {
        "at": read.times.first.astimezone(UTC).isoformat(),
        "lastAt": read.times.last.astimezone(UTC).isoformat(),
        "times": read.times.count,
        "workspace": read.workspace,
        "actor": {"kind": entry.actor.kind.value, "name": entry.actor.name} if entry.actor else None,
        "token": show_token(entry.token) if entry.token else None,
        "action": entry.action,
        "object": entry.object,
        "outcome": entry.outcome.value,
        "needs": entry.needs.value if entry.needs else None,
        "code": entry.code,
        "address": entry.address,
        "requestId": entry.request_id,
    }
