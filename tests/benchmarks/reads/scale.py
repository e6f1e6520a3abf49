"""Whether lists answer as soon over a million runs as over ten thousand.

    python -m tests.benchmarks.reads.generate --folder LARGE --large
    python -m tests.benchmarks.reads.generate --folder FEW --few
    python -m tests.benchmarks.reads.scale --folder LARGE --against FEW

Each filter in the default order and each order without a filter (with --every-order: each filter in each order), the
first page and the 1,000th, or the one in the middle where a list has fewer. Prints p50 of both and their ratio.
"""

import argparse
import asyncio
import math
import statistics
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from .database import opened
from .document import update
from .load import check_tool, put_load
from .scale_cases import Case, cases
from .servers.starting import Server, running
from .subjects import Request, post

FIRST = 50
DEEP = 1_000
STRIDE = 500
"""Rows that are skipped at a time on the way to a deep page."""


class NotAnsweredError(Exception):
    """The list was not answered, since it took too long, say."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page of a list on one server: which one, how many rows it has, and how it is asked for."""

    page: int
    rows: int
    request: Request


@dataclass(frozen=True, slots=True)
class Growth:
    """Of one page: `many` and `few` are the p50 in milliseconds over the large and the small data."""

    name: str
    pages: tuple[int, int]
    rows: tuple[int, int]
    many: float
    few: float

    @property
    def ratio(self) -> float:
        return self.many / self.few


def _asked(client: httpx.Client, server: Server, case: Case, first: int, after: str | None) -> Any:
    body = post(case.document, **case.variables, first=first, after=after).body
    answer = client.post(f"{server.url}/graphql", content=body, headers={"content-type": "application/json"}).json()
    if "errors" in answer:
        raise NotAnsweredError(f"{case.name}: {answer['errors'][0]['message']}")
    found = answer["data"]
    for name in case.path:
        found = found[name]
    return found


def places(client: httpx.Client, server: Server, case: Case) -> list[Place]:
    """The first page and a deep one, where the list has more than one."""
    first = _asked(client, server, case, FIRST, None)
    found = [Place(1, len(first["nodes"]), post(case.document, **case.variables, first=FIRST, after=None))]
    cursors, skipped = [(0, None)], 0
    while skipped < (DEEP - 1) * FIRST:
        step = min(STRIDE, (DEEP - 1) * FIRST - skipped)
        page = _asked(client, server, case, step, cursors[-1][1])
        if not page["pageInfo"]["hasNextPage"]:
            break
        skipped += step
        cursors.append((skipped, page["pageInfo"]["endCursor"]))
    before, cursor = cursors[-1] if skipped == (DEEP - 1) * FIRST else cursors[len(cursors) // 2]
    if cursor is not None:
        deep = _asked(client, server, case, FIRST, cursor)
        request = post(case.document, **case.variables, first=FIRST, after=cursor)
        found.append(Place(before // FIRST + 1, len(deep["nodes"]), request))
    return found


def grown(large_case: Case, small_case: Case, many: Server, few: Server, rounds: int, seconds: float) -> list[Growth]:
    """The same list over both: its values, an id or an instant, are those of each."""
    with httpx.Client(timeout=120) as client:
        pairs = list(zip(places(client, many, large_case), places(client, few, small_case), strict=False))
    found = []
    for large, small in pairs:
        taken: dict[Server, list[float]] = {many: [], few: []}
        for lap in range(rounds):
            turns = [(many, large), (few, small)]
            for server, place in turns if lap % 2 else reversed(turns):
                load = put_load(server.url, [place.request], concurrency=1, seconds=seconds)
                taken[server].append(load.p50)
        p50s = statistics.median(taken[many]), statistics.median(taken[few])
        found.append(Growth(large_case.name, (large.page, small.page), (large.rows, small.rows), *p50s))
    return found


async def main(
    folder: Path, against: Path, *, every_order: bool, only: str, rounds: int, seconds: float
) -> list[Growth]:
    check_tool()
    async with opened(folder, None) as large, opened(against, None) as small:
        lists, smaller = await cases(large, every_order=every_order), await cases(small, every_order=every_order)
        found: list[Growth] = []
        with ExitStack() as stack:
            many, few = (stack.enter_context(running("rerail", dsn)) for dsn in (large, small))
            for case, other in zip(lists, smaller, strict=True):
                if not case.name.startswith(only):
                    continue
                try:
                    measured = await asyncio.to_thread(grown, case, other, many, few, rounds, seconds)
                except NotAnsweredError as error:
                    print(error)
                    measured = [Growth(case.name, (1, 1), (0, 0), math.inf, 1.0)]
                for growth in measured:
                    print(_line(growth))
                found += measured
    return found


def table(found: Sequence[Growth]) -> str:
    head = "| list | page | rows | p50 ms, many | p50 ms, few | ratio |\n| --- | --: | --: | --: | --: | --: |"
    ordered = sorted(found, key=lambda growth: -growth.ratio)
    return "\n".join([head, *(_line(growth) for growth in ordered)])


def _line(growth: Growth) -> str:
    pages, rows = (f"{a:,}" if a == b else f"{a:,} / {b:,}" for a, b in (growth.pages, growth.rows))
    return f"| {growth.name} | {pages} | {rows} | {growth.many:.2f} | {growth.few:.2f} | {growth.ratio:.2f} |"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, help="data folder of the large data")
    parser.add_argument("--against", type=Path, required=True, help="data folder of the small data")
    parser.add_argument("--every-order", action="store_true")
    parser.add_argument("--only", default="", help="the lists whose name begins with this")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--write", action="store_true", help="put the table into docs/performance.md")
    given = parser.parse_args()
    growths = asyncio.run(
        main(
            given.folder,
            given.against,
            every_order=given.every_order,
            only=given.only,
            rounds=given.rounds,
            seconds=given.seconds,
        )
    )
    print(f"\nThe worst first:\n{table(growths)}")
    if given.write:
        update("scale", table(growths))
