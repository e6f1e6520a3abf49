"""How many runs and steps a worker gets done, and what bounds it: `python -m tests.benchmarks.throughput`.

200 runs of a mission of 10 no-op steps, one after the other within a run, all started at once; one worker process and
an embedded, durable PostgreSQL. Prints rates, the CPU time of each party, and how long startRun takes to its frames.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import psutil

from rerail.artifacts.folder import FolderStore
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.ledger import Ledger
from rerail.live.bell import Bell
from rerail.live.hub import Hub
from rerail.migrating import migrate_all
from rerail.runtime.provider import Permissions
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import load_registry
from rerail.runtime.starting import deploy_mission, start_run

WORKSPACE = DEFAULT_WORKSPACE.id
CALLER = Actor(ActorKind.SCRIPT, "benchmark")


def chain(steps: int) -> dict[str, Any]:
    """A mission whose steps do nothing, each after the one before."""
    return {
        "mission": "nothing",
        "title": "Nothing",
        "tasks": {
            f"step_{number}": {
                "provider": "python",
                "with": {"call": "tests.benchmarks.tasks:nothing"},
                "needs": [f"step_{number - 1}"] if number else [],
                "effect": "NONE",
            }
            for number in range(steps)
        },
    }


async def main(runs: int, steps: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with EmbeddedPostgres(Path(folder) / "data") as server:
            await migrate_all(server.connection.dsn)
            worker = await start_worker(server.connection.dsn, Path(folder))
            try:
                await measure(server.connection.dsn, Path(folder), server.pid, worker.pid, runs, steps)
            finally:
                worker.terminate()
                await worker.wait()


async def start_worker(dsn: str, folder: Path, **settings: str) -> asyncio.subprocess.Process:
    environment = {**os.environ, "RERAIL_DATABASE_URL": dsn, "RERAIL_DATA": str(folder), "RERAIL_LOG_LEVEL": "warning"}
    environment |= settings
    return await asyncio.create_subprocess_exec(sys.executable, "-m", "rerail", "work", env=environment)


async def measure(dsn: str, folder: Path, postmaster: int, worker: int, runs: int, steps: int) -> None:
    pool = await create_pool(dsn, application_name="benchmark")
    store = FolderStore(folder / "artifacts")
    async with Bell(dsn) as bell, Hub(dsn) as hub:
        ledger = Ledger(pool, payloads=store, ring=bell.ring)
        registry = load_registry(Permissions(), BUILTIN)
        await deploy_mission(pool, WORKSPACE, chain(steps), registry=registry)
        await finish(pool, hub, [await start(ledger) for _ in range(5)])  # warm-up
        print_latencies(await latencies(pool, hub, ledger))
        before = cpu_seconds(postmaster), cpu_seconds(worker)
        began = time.perf_counter()
        started = await asyncio.gather(*(start(ledger) for _ in range(runs)))
        queued = time.perf_counter() - began
        await finish(pool, hub, started)
        took = time.perf_counter() - began
        postgres, working = cpu_seconds(postmaster) - before[0], cpu_seconds(worker) - before[1]
        failed = await pool.fetchval("SELECT count(*) FROM runs WHERE status <> 'SUCCEEDED'")
        frames = await pool.fetchval("SELECT count(*) FROM frames WHERE run_id = ANY($1)", started)
    print(f"{runs} runs of {steps} steps: {took:.2f} s (all queued after {queued:.2f} s), {failed} not succeeded")
    print(f"  {runs / took:.1f} runs/s, {runs * steps / took:.0f} steps/s, {frames / took:.0f} frames/s")
    per_step = [1000 * seconds / runs / steps for seconds in (working, postgres)]
    print(f"  CPU per step: worker {per_step[0]:.2f} ms, PostgreSQL {per_step[1]:.2f} ms")
    print(f"  share of the wall time: worker {working / took:.0%} of one core, PostgreSQL {postgres / took:.0%}")
    await pool.close()


async def start(ledger: Ledger) -> UUID:
    return (await start_run(ledger, WORKSPACE, "nothing", {}, actor=CALLER)).run_id


async def finish(pool: asyncpg.Pool, hub: Hub, runs: Iterable[UUID]) -> None:
    """Until all these runs have finished."""
    wanted = list(runs)
    with hub.watch_all() as watch:
        while await pool.fetchval("SELECT count(*) FROM runs WHERE id = ANY($1) AND finished_at IS NULL", wanted):
            await watch.wait()


async def latencies(pool: asyncpg.Pool, hub: Hub, ledger: Ledger) -> tuple[list[float], list[float]]:
    """Seconds from the call of startRun to its first frame, and to the frame with which a worker takes it up."""
    first, taken_up = [], []
    for _ in range(20):
        began = time.perf_counter()
        run = await start(ledger)
        first.append(time.perf_counter() - began)
        with hub.watch(run) as watch:
            while not await pool.fetchval("SELECT leg_starts FROM runs WHERE id = $1", run):
                await watch.wait()
        taken_up.append(time.perf_counter() - began)
        await finish(pool, hub, [run])
    return first, taken_up


def print_latencies(measured: tuple[list[float], list[float]]) -> None:
    first, taken_up = (1000 * statistics.median(values) for values in measured)
    print(f"startRun to its first frame: p50 {first:.1f} ms; to a worker's first frame: p50 {taken_up:.0f} ms")


def cpu_seconds(pid: int) -> float:
    """Of a process and its children, those that have ended included."""
    process = psutil.Process(pid)
    times = [each.cpu_times() for each in (process, *process.children(recursive=True))]
    return sum(time.user + time.system for time in times) + times[0].children_user + times[0].children_system


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--steps", type=int, default=10)
    given = parser.parse_args()
    asyncio.run(main(given.runs, given.steps))
