"""The crash matrix: worker, API and PostgreSQL killed at each commit point, before and after its COMMIT.

`python -m tests.adversity.matrix` kills each of them 20 times at each point, and prints how soon the runs went on. In a
round a run stands at each point when the kill comes; then everything is let go, and all are brought to their end.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from rich.console import Console
from rich.table import Table
from tests.adversity.holding import Hold, Side
from tests.adversity.stations import MISSION, definition
from tests.adversity.works import PATIENCE, Part, Works, works
from uuid_utils.compat import uuid7

from rerail.cli.verifying import StoreEvidence
from rerail.domain.entry import Entry
from rerail.domain.frame import Actor, ActorKind, FrameKind
from rerail.domain.identity import Kind, parse_as, show
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.idempotency import Once
from rerail.ledger.ledger import Decided, Ledger
from rerail.ledger.totals import verify_totals
from rerail.ledger.verification import Checks, Scope, batches, verify_batch
from rerail.runtime.commit_points import COMMITTED_FRAMES, CommitPoint
from rerail.runtime.starting import start_run

MOST_SECONDS = 15.0
CALLER = Actor(ActorKind.SCRIPT, "matrix")
AT_REVIEW = {CommitPoint.REVIEW_DECIDED, CommitPoint.STEP_FAILED, CommitPoint.RUN_FAILED}
AT_FAILURE = {CommitPoint.STEP_RETRIED, CommitPoint.RUN_SUCCEEDED, CommitPoint.LEG_ENDED}
LAST_LEG = 3
# What has no digits stays in a failure's fingerprint. Runs that stand in the middle of a transaction must not hold each
# other up, as runs do that enter the same failure group.
LETTERS = str.maketrans("0123456789abcdef", "ghijklmnopqrstuv")

DEPLOY = """mutation ($definition: JSON!) { deployMission(input: {definition: $definition}) {
  __typename ... on Problem { message } } }"""
START = """mutation ($input: StartRunInput!) { startRun(input: $input) {
  __typename ... on StartRunSuccess { run { id } } ... on Problem { code message } } }"""
DECIDE = """mutation ($input: DecideReviewInput!) { decideReview(input: $input) {
  __typename ... on Problem { code message } } }"""
RETRY = """mutation ($input: RetryFailedStepInput!) { retryFailedStep(input: $input) {
  __typename ... on Problem { code message } } }"""
READ = """query ($id: ID!) { run(id: $id) { status revision steps { nodes { id status } }
  reviews { id status } } }"""


@dataclass
class Trial:
    """One run, which stands at its place when the kill comes. `mark` tells it apart, also outside of rerail."""

    point: CommitPoint
    side: Side
    mark: str
    hold: Hold
    id: UUID | None = None
    before: list[Any] = field(default_factory=list)

    @property
    def place(self) -> str:
        return f"{self.point.value}, {self.side.value}"


@dataclass(frozen=True, kw_only=True)
class Result:
    """`seconds` from the kill to the first thing that was committed for the run after it; None where nothing was left
    to be done for it."""

    part: Part
    point: CommitPoint
    side: Side
    seconds: float | None


class _Naming(Ledger):
    """Makes runs whose id is known beforehand."""

    name: UUID

    async def create(self, run_id: UUID, queued: Entry, *, workspace: UUID, once: Once | None = None) -> Decided:
        return await super().create(self.name or run_id, queued, workspace=workspace, once=once)


class Round:
    """One kill, with a run at each of the given places."""

    def __init__(self, plant: Works, part: Part, *, effect: str, points: Iterable[CommitPoint] = CommitPoint) -> None:
        self._works = plant
        self._part = part
        self._effect = effect
        self._trials = [self._trial(point, side) for point in points for side in Side]

    def _trial(self, point: CommitPoint, side: Side) -> Trial:
        mark = uuid7().hex.translate(LETTERS)
        if point is CommitPoint.RUN_CREATED:
            return Trial(point, side, mark, Hold([mark.encode(), FrameKind.RUN_QUEUED.encode()], side))
        run_id = uuid7()
        if point is CommitPoint.LEG_ENDED:
            hold = Hold([f"{run_id.hex}:{LAST_LEG}".encode(), b"SUCCESS"], side, by_itself=True)
        else:
            hold = Hold([run_id.bytes, COMMITTED_FRAMES[point].encode()], side)
        return Trial(point, side, mark, hold, id=run_id)

    async def play(self) -> list[Result]:
        """Raises AssertionError where anything was lost or done twice."""
        plant = self._works
        deployed = await plant.ask(DEPLOY, definition=definition(plant.folder, self._effect))
        assert deployed["deployMission"]["__typename"] == "DeployMissionSuccess", deployed
        # Each stands close to its place before anything is held up: a transaction may not stand for long.
        await asyncio.gather(*(self._park(trial) for trial in self._trials))
        for trial in self._trials:
            plant.proxy.hold(trial.hold)
        driving = {trial.mark: asyncio.create_task(self._drive(trial)) for trial in self._trials}
        await self._all_reached(driving)
        for trial in self._trials:
            trial.before = await self._frames(trial)
        lost = [trial.place for trial in self._trials if trial.hold.lost]
        assert not lost, f"stood too long to be at their places: {lost}"
        killed_at = await plant.kill(self._part)
        plant.proxy.release()
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*driving.values())
        await self._nothing_hangs()
        results = [await self._result(trial, killed_at) for trial in self._trials]
        for trial in self._trials:
            await self._check(trial)
        await plant.ready()
        plant.keep_running()
        return results

    async def _park(self, trial: Trial) -> None:
        if trial.point in AT_REVIEW | AT_FAILURE:
            await self._begin(trial)
            await self._drive(trial, until="WAITING" if trial.point in AT_REVIEW else "FAILED")

    async def _begin(self, trial: Trial) -> None:
        plant = self._works
        if trial.id is None:
            given = {"mission": MISSION, "inputs": {"mark": trial.mark}, "idempotencyKey": trial.mark}
            started = (await plant.ask(START, input=given))["startRun"]
            assert started["__typename"] == "StartRunSuccess", started
            trial.id = parse_as(Kind.RUN, started["run"]["id"])
            return
        ledger = _Naming(plant.pool, payloads=plant.store, ring=lambda _run: None)
        ledger.name = trial.id
        await start_run(ledger, DEFAULT_WORKSPACE.id, MISSION, {"mark": trial.mark}, actor=CALLER)

    async def _drive(self, trial: Trial, until: str | None = None) -> None:
        """What a caller of the API does to bring the run to its end."""
        if trial.id is None or not await self._works.fetch("SELECT FROM runs WHERE id = $1", trial.id):
            await self._begin(trial)
        while (status := await self._status(trial)) not in {"SUCCEEDED", until}:
            if status in {"QUEUED", "RUNNING"}:
                await asyncio.sleep(0.2)
            else:
                await self._move(trial)

    async def _status(self, trial: Trial) -> str:
        (row,) = await self._works.fetch("SELECT status FROM runs WHERE id = $1", trial.id)
        return str(row["status"])

    async def _move(self, trial: Trial) -> None:
        """Approves what waits, or retries what failed. The same request, as often as it takes until it is answered."""
        assert trial.id is not None
        ask = self._works.ask
        run = (await ask(READ, id=show(Kind.RUN, trial.id)))["run"]
        if run["status"] == "WAITING":
            (review,) = [review["id"] for review in run["reviews"] if review["status"] == "PENDING"]
            given = {"reviewId": review, "decision": "APPROVE", "idempotencyKey": f"{review} {run['revision']}"}
            answer = (await ask(DECIDE, input=given))["decideReview"]
            assert answer["__typename"] == "DecideReviewSuccess", f"{trial.place}: {answer}"
        elif run["status"] == "FAILED":
            (step,) = [step["id"] for step in run["steps"]["nodes"] if step["status"] == "FAILED"]
            fix = {"kind": "TRANSIENT", "note": "Looked outside: it may run again."}
            given = {"stepId": step, "fix": fix, "idempotencyKey": f"{step} {run['revision']}"}
            answer = (await ask(RETRY, input=given))["retryFailedStep"]
            assert answer["__typename"] == "RetryFailedStepSuccess", f"{trial.place}: {answer}"

    async def _all_reached(self, driving: dict[str, asyncio.Task[None]]) -> None:
        waits = [asyncio.create_task(trial.hold.reached.wait()) for trial in self._trials]
        try:
            await asyncio.wait([*waits, *driving.values()], timeout=0)
            async with asyncio.timeout(PATIENCE):
                await asyncio.gather(*waits)
        except TimeoutError:
            missing = [trial.place for trial in self._trials if not trial.hold.reached.is_set()]
            stands = [await self._frames(trial) for trial in self._trials if not trial.hold.reached.is_set()]
            raise AssertionError(f"never got to {missing}: {stands}") from None
        finally:
            for wait in waits:
                wait.cancel()

    async def _frames(self, trial: Trial) -> list[Any]:
        query = "SELECT number, kind, at, md5(payload::text) FROM frames WHERE run_id = $1 ORDER BY number"
        return [tuple(row) for row in await self._works.fetch(query, trial.id)] if trial.id else []

    async def _nothing_hangs(self) -> None:
        """Until the engine has ended every leg."""
        left = "SELECT workflow_uuid FROM dbos.workflow_status WHERE completed_at IS NULL"
        async with asyncio.timeout(PATIENCE):
            while await self._works.fetch(left):  # noqa: ASYNC110, other processes set no event here
                await asyncio.sleep(0.1)

    async def _result(self, trial: Trial, killed_at: float) -> Result:
        (row,) = await self._works.fetch(
            """
            SELECT least(
                (SELECT min(extract(epoch FROM at)) FROM frames WHERE run_id = $1 AND extract(epoch FROM at) > $2),
                (SELECT min(completed_at) / 1000.0 FROM dbos.workflow_status
                    WHERE workflow_uuid LIKE $3 AND completed_at / 1000.0 > $2)
            )::float AS on_again
            """,
            trial.id,
            killed_at,
            f"{trial.id.hex if trial.id else ''}:%",
        )
        seconds = None if row["on_again"] is None else row["on_again"] - killed_at
        return Result(part=self._part, point=trial.point, side=trial.side, seconds=seconds)

    async def _check(self, trial: Trial) -> None:
        """Nothing that was committed is lost, and nothing was done twice that may not be."""
        frames = await self._frames(trial)
        assert frames[: len(trial.before)] == trial.before, f"{trial.place}: committed frames are gone"
        if trial.side is Side.AFTER and trial.point in COMMITTED_FRAMES and trial.before:
            assert COMMITTED_FRAMES[trial.point].value in {frame[1] for frame in trial.before}, trial.place
        made = await self._works.fetch("SELECT id FROM runs WHERE inputs->>'mark' = $1", trial.mark)
        assert [row["id"] for row in made] == [trial.id], f"{trial.place}: not one run"
        performed = performances(self._works.folder, trial.mark)
        rows = await self._works.fetch(
            "SELECT s.key, s.id, array_agg(a.number) AS attempts FROM steps s JOIN attempts a ON a.step_id = s.id "
            "WHERE s.run_id = $1 GROUP BY s.id",
            trial.id,
        )
        for row in rows:
            told = await self._works.fetch(
                "SELECT kind, count(*) AS times FROM frames WHERE run_id = $1 AND step_id = $2 GROUP BY kind",
                trial.id,
                row["id"],
            )
            times = Counter({found["kind"]: found["times"] for found in told})
            calls = performed.get(row["key"], [])
            assert len(set(calls)) == len(calls), f"{trial.place}: an attempt of {row['key']} was made twice: {calls}"
            assert set(calls) <= set(row["attempts"]), f"{trial.place}: {row['key']} ran without being on record"
            assert times["STEP_SUCCEEDED"] == 1, (
                f"{trial.place}: {row['key']} succeeded {times['STEP_SUCCEEDED']} times"
            )
            # Each further call has its reason on record: it had failed for certain, or a person asked for it, or its
            # outcome was unknown where that does no harm.
            allowed = 1 + times["ATTEMPT_FAILED"] + times["STEP_RETRIED"]
            if self._effect != "UNSAFE":
                allowed += times["ATTEMPT_INTERRUPTED"]
            assert len(calls) <= allowed, f"{trial.place}: {row['key']} was called {calls}, {allowed} times at most"


def performances(folder: Path, mark: str) -> dict[str, list[int]]:
    """The attempts of each step that were really made, as these themselves have it."""
    found = defaultdict[str, list[int]](list)
    for line in (folder / "trace").read_text().splitlines():
        of, step, attempt = line.split()
        if of == mark:
            found[step].append(int(attempt))
    return found


async def no_difference(plant: Works) -> None:
    """What `rerail verify` finds in the whole database: nothing."""
    evidence, found = StoreEvidence(plant.store.folder), await verify_totals(plant.pool)
    async for batch in batches(plant.pool, Scope()):
        found += (await verify_batch(plant.pool, batch, Checks(payloads=True, artifacts=True), evidence)).listed
    assert found == [], found


def print_results(results: Sequence[Result], console: Console) -> None:
    """Of each place and part: how soon the runs went on, in the middle and at most."""
    table = Table("killed at", *(f"{part.value}: times, p50, max" for part in Part), title="seconds until it went on")
    for point in CommitPoint:
        for side in Side:
            cells = [
                _cell([found for found in results if (found.part, found.point, found.side) == (part, point, side)])
                for part in Part
            ]
            table.add_row(f"{side.value} “{point.value}”", *cells)
    table.add_section()
    table.add_row("all", *(_cell([found for found in results if found.part is part]) for part in Part))
    console.print(table)


def _cell(results: Sequence[Result]) -> str:
    seconds = [found.seconds for found in results if found.seconds is not None]
    if not seconds:
        return f"{len(results)}, nothing left to do" if results else "-"
    return f"{len(results)}, {statistics.median(seconds):.1f}, {max(seconds):.1f}"


async def main(rounds: int, parts: Sequence[Part]) -> int:
    console, results = Console(width=130), list[Result]()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            async with works(Path(folder)) as plant:
                for number in range(rounds):
                    for part in parts:
                        effect = "UNSAFE" if number % 2 else "IDEMPOTENT"
                        found = await Round(plant, part, effect=effect).play()
                        results += found
                        slowest = max(result.seconds or 0.0 for result in found)
                        console.print(f"round {number + 1}, {part.value}, effects {effect}: slowest {slowest:.1f} s")
                await no_difference(plant)
        finally:
            print_results(results, console)
    late = [found for found in results if (found.seconds or 0.0) > MOST_SECONDS]
    console.print(
        f"{len(results)} runs stood where something was killed, {time.monotonic() - began:.0f} s: nothing lost, "
        f"nothing twice, 0 differences; {len(late)} took longer than {MOST_SECONDS:.0f} s."
    )
    return 1 if late else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--part", action="append", choices=[part.value for part in Part])
    given = parser.parse_args()
    sys.exit(asyncio.run(main(given.rounds, [Part(part) for part in given.part or Part])))
