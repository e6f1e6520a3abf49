"""Whether a long run answers `at` and `timeline` as soon as a short one: `python -m tests.benchmarks.history`.

Two runs, of 100 frames and of 100,000, in one database with some others; each answer through the whole planner. Prints
the median time of each, the ratio, and which scans PostgreSQL used for the long one.
"""

import argparse
import asyncio
import re
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path
from uuid import UUID

import asyncpg
from tests.benchmarks.long_runs import NoPayloads, make_mission, make_run
from tests.planner.reading import Reading

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.domain.frame import Severity
from rerail.ledger.ledger import Ledger
from rerail.migrating import migrate_all

AT = """query At($id: ID!, $frame: Int!) {
  run(id: $id) {
    at(frame: $frame) {
      frame { number kind at } status progress { total running failed } steps { status attemptCount }
    }
  }
}"""
TIMELINE = """query Timeline($id: ID!, $buckets: Int!) {
  run(id: $id) {
    timeline(buckets: $buckets) {
      frames durationSeconds
      buckets { fromFrame toFrame startedAt endedAt count worst }
      markers { number kind title at }
    }
  }
}"""
SCANS = re.compile(r"(Seq Scan|Index Scan|Index Only Scan|Bitmap Heap Scan)(?: Backward)?(?: using (\S+))? on (\w+)")


async def main(short: int, long: int, others: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with EmbeddedPostgres(Path(folder) / "data") as server:
            await migrate_all(server.connection.dsn)
            pool = await create_pool(server.connection.dsn, application_name="benchmark")
            ledger = Ledger(pool, payloads=NoPayloads(), ring=lambda _: None)
            mission = await make_mission(pool)
            for _ in range(others):
                await make_run(ledger, mission, short)
            runs = {"short": await make_run(ledger, mission, short)}
            began = time.perf_counter()
            runs["long"] = await make_run(ledger, mission, long)
            print(f"{long:,} frames written in {time.perf_counter() - began:.1f} s")
            runs["debug"] = await make_run(ledger, mission, long, severities=(Severity.DEBUG,))
            await pool.execute("VACUUM ANALYZE")
            await measure(pool, runs, {"short": short, "long": long, "debug": long}, rounds)
            await pool.close()


async def measure(pool: asyncpg.Pool, runs: dict[str, UUID], sizes: dict[str, int], rounds: int) -> None:
    reading = Reading(pool)
    questions = [("at", AT, None)] + [(f"timeline({buckets})", TIMELINE, buckets) for buckets in (50, 100, 200, 1_000)]
    for name, document, buckets in questions:
        medians = {}
        for which, run in runs.items():
            variables = {"id": f"run_{run.hex}", "frame": sizes[which] * 2 // 3, "buckets": buckets or 1}
            variables.pop("frame" if buckets else "buckets")
            await reading.data(document, variables)
            taken = []
            for _ in range(rounds):
                began = time.perf_counter()
                await reading.data(document, variables)
                taken.append(time.perf_counter() - began)
            medians[which] = 1000 * statistics.median(taken)
            if which == "long":
                await explain(pool, *reading.statements[-1])
        ratio = medians["long"] / medians["short"]
        print(
            f"{name}: {medians['short']:.2f} ms of {sizes['short']:,} frames, {medians['long']:.2f} ms of "
            f"{sizes['long']:,}: {ratio:.2f} times; {medians['debug']:.2f} ms where nearly every frame is DEBUG"
        )


async def explain(pool: asyncpg.Pool, sql: str, binds: tuple[object, ...]) -> None:
    lines = [row[0] for row in await pool.fetch(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) {sql}", *binds)]
    found = Counter(
        f"{scan[1]} on {scan[3]}" + (f" by {scan[2]}" if scan[2] else "")
        for line in lines
        if "never executed" not in line and (scan := SCANS.search(line))
    )
    for scan, times in sorted(found.items()):
        print(f"  {scan} ({times} in the plan)")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", type=int, default=100)
    parser.add_argument("--long", type=int, default=100_000)
    parser.add_argument("--others", type=int, default=500, help="short runs beside the two")
    parser.add_argument("--rounds", type=int, default=50)
    given = parser.parse_args()
    asyncio.run(main(given.short, given.long, given.others, given.rounds))
