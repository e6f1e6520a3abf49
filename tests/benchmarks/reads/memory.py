"""Whether the server's memory grows: `python -m tests.benchmarks.reads.memory --folder FOLDER`.

Sends the measured queries mixed with many other documents, and compares the server's resident memory after 1,000
requests with that after 100,000.
"""

import argparse
import asyncio
import random
from collections.abc import Sequence
from pathlib import Path

import psutil

from .database import opened
from .document import update
from .generate import add_database
from .load import check_tool, put_load
from .servers.starting import Server, running
from .subjects import Request, choose, post

_FIELDS = ("title", "status", "revision", "createdAt", "updatedAt", "durationSeconds", "missionVersion", "resolution")


def documents(count: int) -> list[Request]:
    """So many different lists: with other fields under other names, and another filter."""
    draw = random.Random(7)  # noqa: S311 - nothing secret: the same documents each time
    made = []
    for number in range(count):
        fields = draw.sample(_FIELDS, 5)
        selection = " ".join(f"{name}_{number}: {name}" for name in fields)
        status = draw.choice(("FAILED", "SUCCEEDED", "CANCELLED"))
        filter_by = f"{{status: [{status}]}}"
        made.append(
            post(f"{{ runs(first: {draw.randint(1, 20)}, filter: {filter_by}) {{ nodes {{ {selection} }} }} }}")
        )
    return made


def grow(
    server: Server, requests: Sequence[Request], counts: Sequence[int], *, at_once: int
) -> list[tuple[int, float]]:
    """The server's resident memory in MiB once it has answered each of the counts of requests."""
    process = psutil.Process(server.pid)
    sent, found = 0, []
    for count in counts:
        while sent < count:
            sent += put_load(server.url, requests, concurrency=at_once, seconds=1 if count <= 1_000 else 5).requests
        found.append((sent, process.memory_info().rss / 2**20))
        print(f"after {sent:,} requests: {found[-1][1]:.1f} MiB")
    return found


async def main(
    folder: Path | None, dsn: str | None, *, counts: Sequence[int], different: int, at_once: int
) -> list[tuple[int, float]]:
    check_tool()
    async with opened(folder, dsn) as address:
        with running("rerail", address) as server:
            queries = await choose(address, server.url)
            requests = [request for query in queries for request in query.requests("rerail") or ()]
            mixed = [*requests, *documents(different)]
            random.Random(7).shuffle(mixed)  # noqa: S311 - nothing secret
            return await asyncio.to_thread(grow, server, mixed, counts, at_once=at_once)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_database(parser)
    parser.add_argument("--requests", type=int, default=100_000)
    parser.add_argument("--documents", type=int, default=200, help="different ones, besides the measured queries")
    parser.add_argument("--concurrency", type=int, default=16)
    parser.add_argument("--write", action="store_true", help="put the result into docs/performance.md")
    given = parser.parse_args()
    counts = (1_000, given.requests // 10, given.requests // 2, given.requests)
    measured = asyncio.run(
        main(given.folder, given.dsn, counts=counts, different=given.documents, at_once=given.concurrency)
    )
    ratio = measured[-1][1] / measured[0][1]
    lines = ["| requests | MiB |", "| --: | --: |", *(f"| {sent:,} | {size:.1f} |" for sent, size in measured)]
    print(f"{ratio:.2f} times the memory")
    if given.write:
        update("memory", "\n".join([*lines, "", f"That is {ratio:.2f} times the memory."]))
