"""Measures reads: `python -m tests.benchmarks.reads --folder FOLDER`, over data that `generate` has made there."""

import argparse
import asyncio
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from . import goals
from .database import opened
from .document import PLOT, update
from .equality import check_equal
from .generate import add_database
from .load import check_tool
from .processes import Postmaster
from .rounds import Measuring, Result
from .servers.starting import NAMES, running
from .subjects import choose
from .table import table

QUERIES = ("list", "detail", "replay", "page", "header-long", "header-short")


async def main(
    folder: Path | None,
    dsn: str | None,
    *,
    servers: Sequence[str],
    queries: Sequence[str],
    concurrencies: Sequence[int],
    rounds: int,
    seconds: float,
) -> list[Result]:
    check_tool()
    async with opened(folder, dsn) as address:
        with ExitStack() as stack:
            started = [stack.enter_context(running(name, address)) for name in servers]
            rerail = next((each for each in started if each.name == "rerail"), None)
            if rerail is None:
                rerail = stack.enter_context(running("rerail", address))
            chosen = [query for query in await choose(address, rerail.url) if query.name in queries]
            check_equal(chosen, started)
            postmaster = await Postmaster.of(address)
            measuring = Measuring(postmaster=postmaster, rounds=rounds, seconds=seconds, tell=print)
            results: list[Result] = []
            # Of headers, one is compared with the other.
            headers = [query for query in chosen if query.name.startswith("header")]
            for together in [*([query] for query in chosen if query not in headers), headers]:
                for concurrency in concurrencies if together else ():
                    results += await asyncio.to_thread(measuring.measure, together, started, concurrency)
    return results


def _list(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    add_database(parser)
    parser.add_argument("--servers", type=_list, default=NAMES, help=f"of {', '.join(NAMES)}")
    parser.add_argument("--queries", type=_list, default=QUERIES, help=f"of {', '.join(QUERIES)}")
    parser.add_argument("--concurrency", type=lambda text: [int(each) for each in _list(text)], default=(1, 16))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3.0, help="of each server in each round")
    parser.add_argument("--write", action="store_true", help="put table and plot into docs/performance.md")
    given = parser.parse_args()
    measured = asyncio.run(
        main(
            given.folder,
            given.dsn,
            servers=given.servers,
            queries=given.queries,
            concurrencies=given.concurrency,
            rounds=given.rounds,
            seconds=given.seconds,
        )
    )
    shown = f"{goals.table(measured)}\n\n{table(measured)}"
    print(shown)
    if given.write:
        # Here, since matplotlib is wanted for the picture alone.
        from .plot import draw

        update("reads", f"![Requests a second and CPU time a request, by query and server]({PLOT.name})\n\n{shown}")
        draw(measured, PLOT)
