"""How fast `rerail verify` is, and that it finds nothing in sound runs: `python -m tests.benchmarks.verification`.

Writes 10,000 random legal runs through the ledger (and, with --long, one of so many frames), verifies them with the
command, and prints what it says and the most memory it took. The database is embedded and not durable.
"""

import argparse
import asyncio
import itertools
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from tests.domain import stage
from tests.domain.stage import PROVIDER
from tests.ledger.generated import WORKSPACE, Generator

from rerail.artifacts.folder import FolderStore
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.domain import entry
from rerail.domain.frame import Severity
from rerail.domain.run import RunStatus
from rerail.ledger.ledger import Ledger
from rerail.ledger.rows import load_run
from rerail.migrating import migrate_all

PROCESSES = 2
AT_WORK = """
SELECT r.id FROM runs r JOIN attempts a ON a.run_id = r.id AND a.status = 'RUNNING' WHERE r.status = 'RUNNING' LIMIT 1
"""


async def main(runs: int, long: int, jobs: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with EmbeddedPostgres(folder / "server", durable=False) as server:
            dsn = server.connection.dsn
            await migrate_all(dsn)
            began = time.perf_counter()
            with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as processes:
                shares = [runs // PROCESSES + (place < runs % PROCESSES) for place in range(PROCESSES)]
                list(processes.map(write, [dsn] * PROCESSES, [folder] * PROCESSES, shares, range(PROCESSES)))
            print(f"{runs:,} runs generated in {time.perf_counter() - began:.0f} s")
            if long:
                await write_long(dsn, folder, long)
            for count in sorted({1, jobs}):
                verify(dsn, folder, count)


def write(dsn: str, folder: Path, runs: int, seed: int) -> None:
    # Ids are counted within a process: each of several begins elsewhere.
    stage._COUNTER = itertools.count((seed << 40) + 1)

    async def generate() -> None:
        pool = await create_pool(dsn, application_name="generator")
        await Generator(pool=pool, payloads=FolderStore(folder / "artifacts"), seed=seed).write(runs)
        await pool.close()

    asyncio.run(generate())


async def write_long(dsn: str, folder: Path, frames: int) -> None:
    """Makes one of the runs that are at work chat."""
    pool = await create_pool(dsn, application_name="generator")
    ledger = Ledger(pool, payloads=FolderStore(folder / "artifacts"), ring=lambda _run: None)
    run_id = await pool.fetchval(AT_WORK)
    async with pool.acquire() as connection, connection.transaction():
        run = await load_run(connection, WORKSPACE, run_id, lock=True)
        assert run is not None
        assert run.status is RunStatus.RUNNING
        attempt = next(found for found in run.attempts.values() if found.finished_at is None)
        while run.revision < frames:
            line = entry.log_written(
                step=attempt.step,
                attempt=attempt.id,
                message="x" * 200,
                severity=Severity.INFO,
                actor=PROVIDER,
                at=datetime.now(UTC),
            )
            await ledger.write(connection, run, [line] * 1_000, datetime.now(UTC))
    print(f"one of them has {run.revision:,} frames")
    await pool.close()


def verify(dsn: str, folder: Path, jobs: int) -> None:
    environment = {**os.environ, "RERAIL_DATABASE_URL": dsn, "RERAIL_DATA": str(folder)}
    command = [sys.executable, "-m", "rerail", "verify", "--payloads", "--jobs", str(jobs)]
    status = subprocess.run(command, env=environment, check=False).returncode
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"  {jobs} process(es), exit status {status}, at most {most:.0f} MiB in a process")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--long", type=int, default=0, help="frames of one very long run besides")
    parser.add_argument("--jobs", type=int, default=PROCESSES)
    given = parser.parse_args()
    asyncio.run(main(given.runs, given.long, given.jobs))
