"""Fills a database as its administrator would: indexes and foreign keys off, rows in, both on again, statistics."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import asyncpg

from rerail.database import tables
from rerail.database.partitions import month_bounds

from .drawing import draw
from .fill import Fill, UnknownColumnError
from .jobs import DRAW_JOBS, JOB_RUNS, JOBS
from .judgements import DRAW_GROUPS, FAILURES, GROUP_COUNTS, GROUP_MISSIONS, GROUP_RUNS, GROUPS, MOVES
from .listing import FACETS, TITLES, UPDATES
from .parts import ARTIFACTS, ATTEMPTS, REVIEWS, STEPS
from .replays import FRAMES, RUN_STATES, STEP_STATES
from .reports import BUNDLES, DELIVERIES, FILED, REPORTS
from .runs import LABELS, MISSIONS, RUNS, TASKS, VERSIONS
from .sizes import Sizes

AT_ONCE = 2
"""Connections that fill at the same time."""
BATCH = 50_000
"""Runs that one statement covers, so that the connections end about together."""
# The largest first.
FILLS = (FRAMES, STEP_STATES, STEPS, ATTEMPTS, MOVES, ARTIFACTS, LABELS, RUNS, RUN_STATES, FAILURES, REVIEWS)
WHOLE = (MISSIONS, VERSIONS, TASKS, GROUPS, REPORTS, BUNDLES, DELIVERIES)
AFTERWARDS = (GROUP_RUNS, GROUP_COUNTS, GROUP_MISSIONS, FACETS, TITLES, UPDATES, JOBS, JOB_RUNS)
"""In this order: each is made of some before it."""
EMPTY = frozenset({"workspaces", "idempotency_keys", "workers", "api_tokens", "audit_entries"})
"""Tables that no read looks into, or that have their rows already."""

_INDEXES = """
SELECT pg_get_indexdef(index.indexrelid) AS put_back, format('DROP INDEX %s', index.indexrelid::regclass) AS take_away
FROM pg_index AS index JOIN pg_class AS of ON of.oid = index.indrelid
WHERE of.relname = ANY($1) AND of.relnamespace = current_schema()::regnamespace AND NOT of.relispartition
AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = index.indexrelid)
"""
_FOREIGN_KEYS = """
SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(key.oid))
    AS put_back, format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS take_away
FROM pg_constraint AS key JOIN pg_class AS of ON of.oid = conrelid
WHERE contype = 'f' AND conparentid = 0 AND of.relname = ANY($1)
AND of.relnamespace = current_schema()::regnamespace
"""
_SETTINGS = {"maintenance_work_mem": "512MB", "work_mem": "128MB", "synchronous_commit": "off", "jit": "off"}


class NotEmptyError(Exception):
    """The database has runs already."""


@dataclass(frozen=True, slots=True)
class Loading:
    """Statements on several connections. `tell` is called with a line for every stage."""

    dsn: str
    tell: Callable[[str], None]

    async def run(self, statements: Sequence[str], what: str) -> None:
        began = time.perf_counter()
        left = list(reversed(statements))

        async def work() -> None:
            connection = await asyncpg.connect(self.dsn, server_settings=_SETTINGS)
            try:
                while left:
                    await connection.execute(left.pop())
            finally:
                await connection.close()

        async with asyncio.TaskGroup() as workers:
            for _ in range(min(AT_ONCE, len(left))):
                workers.create_task(work())
        self.tell(f"{what}: {time.perf_counter() - began:.1f} s")


async def load(dsn: str, sizes: Sizes, *, tell: Callable[[str], None] = lambda _: None) -> None:
    """Fills the migrated, empty database at `dsn`. When it fails midway, indexes are missing: drop the database.

    Raises NotEmptyError, and UnknownColumnError where a table or column is not known here.
    """
    check_known()
    loading = Loading(dsn, tell)
    connection = await asyncpg.connect(dsn, server_settings=_SETTINGS)
    try:
        if await connection.fetchval("SELECT EXISTS (SELECT FROM runs)"):
            raise NotEmptyError("The database has runs already: give a fresh one, or another folder.")
        began = time.perf_counter()
        await _make_partitions(connection, sizes.days)
        await draw(connection, sizes)
        await connection.execute(DRAW_GROUPS)
        await connection.execute(DRAW_JOBS)
        tell(f"drawn: {time.perf_counter() - began:.1f} s")
        names = [table.name for table in tables.metadata.sorted_tables]
        keys, indexes = await connection.fetch(_FOREIGN_KEYS, names), await connection.fetch(_INDEXES, names)
        for each in (*keys, *indexes):
            await connection.execute(each["take_away"])
        await loading.run([*map(Fill.sql, WHOLE), *_batches(sizes.runs)], "rows")
        for fill in AFTERWARDS:
            await connection.execute(fill.sql(1, sizes.runs))
        await connection.execute(FILED)
        # VACUUM first: it sets what index-only scans look at, and the keys read whole tables anyway.
        await loading.run([f'VACUUM (ANALYZE) "{name}"' for name in names], "vacuum")
        await loading.run([each["put_back"] for each in indexes], "indexes")
        await loading.run([each["put_back"] for each in keys], "foreign keys")
        await connection.execute("DROP SCHEMA drawn CASCADE")
        await connection.execute("ANALYZE")
        await connection.execute("CHECKPOINT")
        tell(f"all: {time.perf_counter() - began:.1f} s")
    finally:
        await connection.close()


def check_known() -> None:
    """Raises UnknownColumnError where a table is neither filled nor known to stay empty."""
    filled = {fill.table.name for fill in (*FILLS, *WHOLE, *AFTERWARDS)}
    unknown = [name for name in tables.metadata.tables if name not in filled | EMPTY]
    if unknown:
        raise UnknownColumnError(
            f"Nothing fills the table {', '.join(unknown)}: tell what is in it in tests/benchmarks/reads/dataset."
        )


def _batches(runs: int) -> list[str]:
    return [fill.sql(first, first + BATCH - 1) for fill in FILLS for first in range(1, runs + 1, BATCH)]


async def _make_partitions(connection: asyncpg.Connection, days: int) -> None:
    """Those of the months that the runs lie in: rerail makes only those to come."""
    now = await connection.fetchval("SELECT now()")
    for name, start, end in month_bounds(now - timedelta(days=days), days // 28):
        if not await connection.fetchval("SELECT to_regclass($1) IS NOT NULL", name):
            await connection.execute(
                f"CREATE TABLE {name} PARTITION OF frames FOR VALUES FROM ('{start}') TO ('{end}')"
            )
