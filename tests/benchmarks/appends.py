"""How many log frames a second are written, beside plain COPY of the same rows: `python -m tests.benchmarks.appends`.

One run that logs as fast as it may, 100 runs that do so at the same time, and 100 that log 100 lines a second each; all
in one worker process on an embedded, durable PostgreSQL, with the bell on and a hub that listens. The way of a line is
the real one: context, buffer, ledger, commit, bell. A rate counts from when every task stands before its first line
until the last run has ended.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
from tests.benchmarks.throughput import CALLER, WORKSPACE, cpu_seconds, start_worker

from rerail.artifacts.folder import FolderStore
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.ledger.frames import FRAME_COLUMNS
from rerail.ledger.ledger import Ledger
from rerail.live.bell import Bell
from rerail.live.hub import Hub, Watch
from rerail.migrating import migrate_all
from rerail.runtime.provider import Permissions
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import load_registry
from rerail.runtime.starting import deploy_mission, start_run

_OF_RUNS = "FROM frames WHERE run_id = ANY($1::uuid[]) AND kind = 'LOG_WRITTEN'"
_WRITTEN = f"SELECT count(*) AS frames, count(DISTINCT xmin::text) AS transactions {_OF_RUNS}"
_ROWS = f"SELECT {', '.join(FRAME_COLUMNS)} {_OF_RUNS} ORDER BY run_id, number"
_BESIDE = "CREATE TABLE copied (LIKE frames INCLUDING ALL)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What both cases share. `gate` is a file: the tasks begin to log once it is there."""

    pool: asyncpg.Pool
    ledger: Ledger
    hub: Hub
    folder: Path
    postmaster: int
    worker: int


def logging_mission(runs: int) -> dict[str, Any]:
    """One run logs from a thread, as a plain function does. Many do from the event loop, since the threads of a worker
    are bounded."""
    call = "tests.benchmarks.tasks:" + ("logs" if runs == 1 else "logs_and_awaits")
    inputs = {name: f"${{{{ inputs.{name} }}}}" for name in ("lines", "gate", "there", "pause")}
    task = {"provider": "python", "with": {"call": call}, "inputs": inputs, "effect": "NONE"}
    return {"mission": f"logging-{runs}", "title": "Logging", "tasks": {"log": task}}


async def main(lines: int, runs: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with EmbeddedPostgres(Path(folder) / "data") as server:
            dsn = server.connection.dsn
            await migrate_all(dsn)
            pool = await create_pool(dsn, application_name="benchmark")
            worker = await start_worker(dsn, Path(folder), RERAIL_WORKER_STEPS=str(max(64, runs)))
            try:
                async with Bell(dsn) as bell, Hub(dsn) as hub:
                    await hub.listening()
                    ledger = Ledger(pool, payloads=FolderStore(Path(folder) / "artifacts"), ring=bell.ring)
                    bench = Bench(
                        pool=pool,
                        ledger=ledger,
                        hub=hub,
                        folder=Path(folder),
                        postmaster=server.pid,
                        worker=worker.pid,
                    )
                    for count, pause in ((1, 0.0), (runs, 0.0), (runs, 0.01)):
                        registry = load_registry(Permissions(), BUILTIN)
                        await deploy_mission(pool, WORKSPACE, logging_mission(count), registry=registry)
                        await measure(bench, count, 500, pause=0)  # warm-up
                        for _ in range(rounds):
                            print(await measure(bench, count, lines // count, pause=pause), flush=True)
            finally:
                worker.terminate()
                await worker.wait()
                await pool.close()


async def measure(bench: Bench, runs: int, lines: int, *, pause: float) -> str:
    gate, there = bench.folder / f"gate-{time.monotonic_ns()}", bench.folder / f"there-{time.monotonic_ns()}"
    there.mkdir()
    inputs = {"lines": lines, "gate": str(gate), "there": str(there), "pause": pause}
    started = [
        (await start_run(bench.ledger, WORKSPACE, f"logging-{runs}", inputs, actor=CALLER)).run_id for _ in range(runs)
    ]
    while len(list(there.iterdir())) < runs:  # noqa: ASYNC110, files give no signal
        await asyncio.sleep(0.05)
    before, bells = (cpu_seconds(bench.worker), cpu_seconds(bench.postmaster)), 0
    with bench.hub.watch_all() as watch:
        began = time.perf_counter()
        gate.touch()
        bells = await ended(bench.pool, watch, started)
        took = time.perf_counter() - began
    working, postgres = cpu_seconds(bench.worker) - before[0], cpu_seconds(bench.postmaster) - before[1]
    row = await bench.pool.fetchrow(_WRITTEN, started)
    assert row["frames"] == runs * lines, "every line is on record"
    copied = await copy(bench.pool, started)
    rate, of_copy = row["frames"] / took, row["frames"] / copied
    case = f"{runs} run{'s' if runs > 1 else ''}" + (f" that log {runs / pause:,.0f} lines/s" if pause else "")
    return (
        f"{case}: {rate:,.0f} frames/s ({row['frames']:,} in {took:.2f} s), "
        f"{row['frames'] / row['transactions']:.0f} frames a transaction, {bells} bells; "
        f"worker {working:.2f} s CPU, PostgreSQL {postgres:.2f} s; "
        f"COPY {of_copy:,.0f} rows/s, {rate / of_copy:.2f} of it"
    )


async def ended(pool: asyncpg.Pool, watch: Watch, runs: Sequence[UUID]) -> int:
    """Waits until all these runs have succeeded; answers how often it was woken."""
    left, bells = set(runs), 0
    while left:
        changed = await watch.wait()
        bells += 1
        if changed is None or left & changed:
            states = await pool.fetch("SELECT id, status FROM runs WHERE id = ANY($1)", list(left & (changed or left)))
            left -= {row["id"] for row in states if row["status"] == "SUCCEEDED"}
    return bells


async def copy(pool: asyncpg.Pool, runs: Sequence[UUID]) -> float:
    """Seconds that plain COPY of the same rows into an equal table, with its indexes and checks, takes."""
    rows = [tuple(row) for row in await pool.fetch(_ROWS, list(runs))]
    async with pool.acquire() as connection:
        await connection.execute(_BESIDE)
        began = time.perf_counter()
        await connection.copy_records_to_table("copied", records=rows, columns=FRAME_COLUMNS)
        took = time.perf_counter() - began
        await connection.execute("DROP TABLE copied")
    return took


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=100_000, help="of all runs together")
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    asyncio.run(main(given.lines, given.runs, given.rounds))
