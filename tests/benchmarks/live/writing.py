"""Writes what is followed, at a steady pace, and notes when each frame was committed."""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import orjson
from tests.live.writing import WORKSPACE, Writer

from rerail.live.bell import Bell

Commits = dict[UUID, dict[int, int]]
"""When each frame was committed, by its run and its number: nanoseconds of the monotonic clock."""

TEXT = "Read the order, and found that the customer has been asked already"
_PAYLOAD = orjson.dumps({"text": TEXT}).decode()
# What the ledger writes of a note: the frame, the run's revision, and the narrow row that lists are ordered by.
_ONE_EACH = """
WITH moved AS (
    UPDATE runs SET revision = revision + 1, updated_at = now() WHERE id = ANY($1::uuid[]) RETURNING id, revision
), updated AS (
    UPDATE run_updates SET updated_at = now() WHERE run_id = ANY($1::uuid[])
)
INSERT INTO frames
    (run_id, number, workspace_id, at, kind, title, severity, actor_kind, actor_name, payload, payload_bytes)
SELECT id, revision, $2, now(), 'NOTE_ADDED', $3, 'INFO', 'SCRIPT', 'test', $4::json, length($4::json::text)
FROM moved
RETURNING run_id, number
"""
_MANY_OF_ONE = """
WITH moved AS (UPDATE runs SET revision = revision + $5, updated_at = now() WHERE id = $1 RETURNING revision)
INSERT INTO frames
    (run_id, number, workspace_id, at, kind, title, severity, actor_kind, actor_name, payload, payload_bytes)
SELECT $1, revision - $5 + number, $2, now(), 'NOTE_ADDED', $3, 'INFO', 'SCRIPT', 'test', $4::json,
    length($4::json::text)
FROM moved, generate_series(1, $5) AS number
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """So many events, one each `interval` seconds."""

    events: int
    interval: float

    async def keep(self, write: Callable[[int], Awaitable[None]]) -> None:
        """Calls `write` with the event's place at each of these instants; one that comes late is made up for."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        for event in range(self.events):
            await asyncio.sleep(max(0.0, began + event * self.interval - loop.time()))
            await write(event)


@dataclass(frozen=True, slots=True)
class Author:
    """Writes into a database, and rings for it."""

    pool: asyncpg.Pool
    bell: Bell
    writer: Writer

    @classmethod
    async def of(cls, pool: asyncpg.Pool, bell: Bell) -> "Author":
        writer = Writer(pool, bell)
        await writer.prepare()
        return cls(pool, bell, writer)

    async def run(self, *, frames: int = 1) -> UUID:
        """A new run with so many frames."""
        run = await self.writer.run()
        if frames > 1:
            await self.pool.execute(_MANY_OF_ONE, run, WORKSPACE, TEXT, _PAYLOAD, frames - 1)
        return run

    async def runs(self, count: int) -> list[UUID]:
        """New runs with one frame each."""
        return [await self.writer.run() for _ in range(count)]

    async def note(self, run: UUID, pace: Pace) -> Commits:
        """Through the ledger, a note at a time."""
        number = await self.pool.fetchval("SELECT revision FROM runs WHERE id = $1", run)
        commits: dict[int, int] = {}

        async def write(event: int) -> None:
            await self.writer.note(run, TEXT)
            commits[number + event + 1] = time.monotonic_ns()

        await pace.keep(write)
        return {run: commits}

    async def go_round(self, runs: Sequence[UUID], laps: int, interval: float) -> Commits:
        """A frame for each run in every lap of a second: some runs at an event, by one statement as the ledger's is."""
        commits: Commits = {run: {} for run in runs}
        at_once = math.ceil(len(runs) * interval)
        starts = range(0, len(runs), at_once)

        async def write(event: int) -> None:
            first = starts[event % len(starts)]
            chosen = runs[first : first + at_once]
            rows = await self.pool.fetch(_ONE_EACH, chosen, WORKSPACE, TEXT, _PAYLOAD)
            instant = time.monotonic_ns()
            for run in chosen:
                self.bell.ring(run)
            for row in rows:
                commits[row["run_id"]][row["number"]] = instant

        await Pace(events=laps * len(starts), interval=interval).keep(write)
        return commits
