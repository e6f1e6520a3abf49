"""Writers who append to many runs at once, through the ledger, whatever happens to the database meanwhile."""

import asyncio
from datetime import datetime
from random import Random
from typing import Any
from uuid import UUID

import asyncpg

from rerail.artifacts.folder import FolderStore
from rerail.database.engine import is_outage
from rerail.domain import decisions, entry
from rerail.domain.frame import Actor, ActorKind, Entry
from rerail.domain.run import Label, Run, RunStatus
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.ledger import Decision, Ledger
from rerail.live.bell import Bell
from rerail.runtime.provider import Permissions
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import load_registry
from rerail.runtime.starting import deploy_mission, start_run

WORKSPACE = DEFAULT_WORKSPACE.id
ACTOR = Actor(ActorKind.SCRIPT, "adversity")
HOT_RUNS = 2
SLUG = "followed"
MISSION = {
    "mission": SLUG,
    "title": "Followed",
    "tasks": {"only": {"provider": "wait", "with": {"for": "1h"}}},
}
# What breaks lines somewhere: in JSON, in event streams, in Unicode.
_BREAKS = ("\n", "\r\n", "\u2028", "\u0085", "\n\ndata: no\n\n", '"', "\\", "\U0001f682")


class Writers:
    """No worker runs: the writers say what a worker would, so that runs go from state to state."""

    def __init__(self, pool: asyncpg.Pool, store: FolderStore, bell: Bell, *, seed: int, pause_seconds: float) -> None:
        self.ledger = Ledger(pool, payloads=store, ring=bell.ring)
        self.runs: list[UUID] = []
        self.outages = 0
        self._pool = pool
        self._seed = seed
        self._pause = pause_seconds
        self._writing: list[asyncio.Task[None]] = []

    async def prepare(self, runs: int) -> None:
        registry = load_registry(Permissions(), BUILTIN)
        await deploy_mission(self._pool, WORKSPACE, MISSION, registry=registry)
        for number in range(runs):
            half = Label("half", "first" if number < runs / 2 else "second")
            started = await start_run(self.ledger, WORKSPACE, SLUG, {}, actor=ACTOR, labels=[half])
            self.runs.append(started.run_id)

    def start(self) -> None:
        self._writing = [
            asyncio.create_task(self._write(run, Random(f"writer {self._seed} {number}"), hot=number < HOT_RUNS))  # noqa: S311, a test's dice
            for number, run in enumerate(self.runs)
        ]

    async def stop(self) -> None:
        for writer in self._writing:
            writer.cancel()
        ended = await asyncio.gather(*self._writing, return_exceptions=True)
        self._writing = []
        assert all(isinstance(each, asyncio.CancelledError) for each in ended), f"a writer ended: {ended}"

    async def note_all(self, text: str) -> None:
        """One more frame for each run, for certain: the database is there."""
        for run in self.runs:
            await self.ledger.decide(WORKSPACE, run, lambda _run, _now: Decision([_note(text)]))

    async def _write(self, run_id: UUID, chance: Random, *, hot: bool) -> None:
        """A hot run writes much and without a rest, so that slow subscribers fall behind."""
        while True:
            await asyncio.sleep(chance.uniform(0.02, 0.1) if hot else chance.expovariate(1 / self._pause))

            def rule(run: Run, _now: datetime) -> Decision:
                return Decision(_next(run, chance, hot=hot))

            try:
                await self.ledger.decide(WORKSPACE, run_id, rule)
            except Exception as error:
                if not is_outage(error):
                    raise
                # Whether it was committed is not known, and does not matter: the next one follows on what is there.
                self.outages += 1


def _next(run: Run, chance: Random, *, hot: bool) -> list[Entry]:
    if chance.random() < (0.02 if hot else 0.3):
        return _move(run, chance)
    longest = 4_000 if hot else 200
    return [note_entry(chance, longest) for _ in range(chance.choice((1, 1, 1, 2, 5, 30 if hot else 10)))]


def _move(run: Run, chance: Random) -> list[Entry]:
    """From any state to another."""
    match run.status:
        case RunStatus.RUNNING if chance.random() < 0.5:
            return [entry.run_waited(reason="a test", wake_at=None, leg=None)]
        case RunStatus.RUNNING:
            return decisions.cancel_run(run, reason=None, actor=ACTOR)
        case RunStatus.CANCELLED:
            return decisions.continue_run(run, note=None, actor=ACTOR)[1]
        case _:
            return [entry.run_started(leg=run.leg, worker="test", takeover=False)]


def note_entry(chance: Random, longest: int) -> Entry:
    """A text of its own, of about so many characters at most."""
    return _note(_text(chance, longest))


def _note(text: str) -> Entry:
    return entry.note_added(text=text, step=None, actor=ACTOR)


def _text(chance: Random, longest: int) -> str:
    marked = f"{chance.getrandbits(64):016x}{chance.choice(_BREAKS)}{chance.getrandbits(64):016x} "
    return marked * chance.randint(1, max(1, longest // len(marked)))


async def contents(pool: asyncpg.Pool, run: UUID) -> list[dict[str, Any]]:
    """All frames of a run as the database has them: kind, title and payload by number."""
    query = "SELECT number, kind, title, payload FROM frames WHERE run_id = $1 ORDER BY number"
    return [dict(row) for row in await pool.fetch(query, run)]
