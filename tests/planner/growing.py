"""Runs that grow frame by frame, each of whose revisions can still be read: a snapshot of the database is held open for
every moment, so that what was answered then and what is answered later can be laid side by side."""

import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from rerail.artifacts.folder import FolderStore
from rerail.database.engine import create_pool
from rerail.domain import entry
from rerail.domain.frame import Entry, FrameKind
from rerail.domain.mission import Mission, Task
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.frames import INLINE_BYTES
from rerail.ledger.ledger import Decision, Ledger
from rerail.ledger.missions import deploy
from rerail.planner.reader import Reader

from ..domain.histories import played
from ..domain.stage import PERSON
from .reading import Reading

WORKSPACE = DEFAULT_WORKSPACE.id
SEEDS = (124, 74)
"""Histories with several attempts, artifacts that change their state, and nearly every kind of frame."""
TURNS = 22


@dataclass(frozen=True, slots=True)
class Moment:
    """The database as it was: `revisions` are those of the runs, in their order."""

    connection: asyncpg.Connection
    revisions: Sequence[int]

    @property
    def reader(self) -> Reader:
        return Reading(self, workspace=WORKSPACE).context().reader  # type: ignore[arg-type]  # all that it is asked for

    async def fetchrow(self, sql: str, *binds: Any) -> Any:
        """As a pool has it: what a reader asks through."""
        return await self.connection.fetchrow(sql, *binds)


@dataclass(frozen=True)
class Grown:
    runs: Sequence[UUID]
    moments: Sequence[Moment]

    @cached_property
    def readers(self) -> Sequence[Reader]:
        return [moment.reader for moment in self.moments]


@contextlib.asynccontextmanager
async def grown_on(dsn: str, folder: Path) -> AsyncIterator[Grown]:
    """Two runs in an empty, migrated database; at each moment both have a frame more, until the shorter one ends."""
    pool = await create_pool(dsn, max_size=2, application_name="tests")
    async with contextlib.AsyncExitStack() as held:
        held.push_async_callback(pool.close)
        ledger = Ledger(pool, payloads=FolderStore(folder), ring=lambda _: None)
        mission = Mission(slug="orders-report", title="Orders", tasks=(Task(key="a", title="A", provider="python"),))
        deployed = await deploy(pool, WORKSPACE, mission, definition={"mission": mission.slug}, digest="grown")
        stories = [_story(seed) for seed in SEEDS]
        runs, moments = [], []
        for queued, _ in stories:
            payload = {**queued.payload, "mission": deployed.mission.hex}
            created = await ledger.create(uuid7(), replace(queued, payload=payload), workspace=WORKSPACE)
            runs.append(created.run_id)
        moments.append(await _held(held, dsn, runs))
        for place in range(max(len(entries) for _, entries in stories)):
            for run, (_, entries) in zip(runs, stories, strict=True):
                if place < len(entries):
                    await _append(ledger, run, entries[place])
            moments.append(await _held(held, dsn, runs))
        yield Grown(runs, moments)


def _story(seed: int) -> tuple[Entry, list[Entry]]:
    """The first entry of a run and those that follow; one of them is too large for its row."""
    history = played(Random(f"growing {seed}"), TURNS)  # noqa: S311, not for secrets
    told = [each for batch in history.batches for each in batch if each.kind is not FrameKind.REPORT_FILED]
    wide = entry.note_added(text="\N{STEAM LOCOMOTIVE}" * INLINE_BYTES, step=None, actor=PERSON)
    return history.queued, [*told[:5], wide, *told[5:]]


async def _append(ledger: Ledger, run: UUID, added: Entry) -> None:
    await ledger.decide(WORKSPACE, run, lambda _run, _now: Decision([added]))


async def _held(held: contextlib.AsyncExitStack, dsn: str, runs: Sequence[UUID]) -> Moment:
    connection = await asyncpg.connect(dsn, server_settings={"TimeZone": "UTC", "jit": "off"})
    held.push_async_callback(connection.close)
    await connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    found = dict(await connection.fetch("SELECT id, revision FROM runs"))
    return Moment(connection, [found[run] for run in runs])
