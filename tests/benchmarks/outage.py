"""What failure groups cost in an outage: `python -m tests.benchmarks.outage`.

200 runs that fail alike, at the same moment, written from 16 connections to an embedded, durable PostgreSQL: with the
groups kept, without, and with all of a group's counts in one row, for which every writer would queue.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock
from uuid import UUID

from tests.domain.stage import DOWN, Stage
from uuid_utils.compat import uuid7

from rerail.artifacts.folder import FolderStore
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.domain.frame import Entry
from rerail.domain.mission import Mission, Task
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger import groups, projections
from rerail.ledger.ledger import Decision, Ledger
from rerail.ledger.missions import deploy
from rerail.migrating import migrate_all

WORKSPACE = DEFAULT_WORKSPACE.id


async def _no_groups(*_: Any, **__: Any) -> None:
    """In place of keeping them."""


VARIANTS: dict[str, Callable[[], Any]] = {
    "without groups": lambda: mock.patch.object(projections, "keep_groups", _no_groups),
    "with groups": lambda: mock.patch.object(groups, "SHARDS", groups.SHARDS),
    "with groups, one row each": lambda: mock.patch.object(groups, "SHARDS", 1),
}


@asynccontextmanager
async def ledger(connections: int) -> AsyncIterator[tuple[Ledger, UUID]]:
    """A ledger on a database of its own, and a mission."""
    with tempfile.TemporaryDirectory() as folder:
        async with EmbeddedPostgres(Path(folder) / "data") as server:
            await migrate_all(server.connection.dsn)
            pool = await create_pool(
                server.connection.dsn, min_size=connections, max_size=connections, application_name="benchmark"
            )
            mission = Mission(slug="fetch", title="Fetch", tasks=(Task(key="a", title="A", provider="http"),))
            deployed = await deploy(pool, WORKSPACE, mission, definition={"mission": "fetch"}, digest="d1")
            store = FolderStore(Path(folder) / "payloads")
            yield Ledger(pool, payloads=store, ring=lambda _: None), deployed.mission
            await pool.close()


async def write(books: Ledger, run: UUID, entries: Sequence[Entry]) -> float:
    """Seconds that the transaction took."""
    began = time.perf_counter()
    await books.decide(WORKSPACE, run, lambda _run, _now: Decision(entries))
    return time.perf_counter() - began


async def outage(books: Ledger, mission: UUID, runs: int, connections: int) -> tuple[float, list[float]]:
    """Seconds until all runs have failed, and those that each of them took."""
    waiting = []
    for _ in range(runs):
        stage = Stage.of({"a": []})
        stage.start("a")
        queued = replace(stage.queued, payload={**stage.queued.payload, "mission": mission.hex})
        run = (await books.create(uuid7(), queued, workspace=WORKSPACE)).run_id
        for batch in stage.batches:
            await write(books, run, batch)
        begun = len(stage.batches)
        stage.fail("a", DOWN)
        stage.rest()
        waiting.append((run, [new for batch in stage.batches[begun:] for new in batch]))
    took: list[float] = []

    async def writer() -> None:
        while waiting:
            took.append(await write(books, *waiting.pop()))

    began = time.perf_counter()
    await asyncio.gather(*(writer() for _ in range(connections)))
    return time.perf_counter() - began, took


async def main(runs: int, connections: int, rounds: int) -> None:
    whole: dict[str, list[float]] = {name: [] for name in VARIANTS}
    each: dict[str, list[float]] = {name: [] for name in VARIANTS}
    async with ledger(connections) as (books, mission):
        for lap in range(rounds + 1):
            for name, variant in VARIANTS.items():
                with variant():
                    seconds, took = await outage(books, mission, runs, connections)
                if lap:  # the first warms up
                    whole[name].append(seconds)
                    each[name] += took
    print(f"{runs} runs that fail alike, {connections} connections, median of {rounds} rounds")
    base = statistics.median(whole["without groups"])
    for name, laps in whole.items():
        middle = statistics.median(laps)
        high = statistics.quantiles(each[name], n=20)[-1]
        print(
            f"  {name:26} {runs / middle:6.0f} runs/s, {middle / base:.2f} of the time without groups; "
            f"one write {1000 * statistics.median(each[name]):.1f} ms, p95 {1000 * high:.1f} ms"
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    asyncio.run(main(given.runs, given.connections, given.rounds))
