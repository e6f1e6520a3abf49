"""Measures the live side: `python -m tests.benchmarks.live`. It takes Linux, a C compiler, and half an hour.

    python -m tests.benchmarks.live --subscribers 1000 --servers rerail,bare --rounds 1 --scenario one

Let nothing else run meanwhile: ratios within one run are what counts.
"""

import argparse
import asyncio
import resource
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.benchmarks.reads.document import update
from tests.benchmarks.reads.processes import Postmaster
from tests.benchmarks.reads.servers.starting import NAMES

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.live.bell import Bell
from rerail.migrating import migrate_all

from . import goals, table
from .catching_up import CatchUp
from .receiver import compile_receiver
from .results import Result
from .scenarios import Measuring, Sizes
from .turns import Place, Sample
from .writing import Author

SCENARIOS = ("one", "many", "catch-up")


@asynccontextmanager
async def opened(dsn: str, program: Path, *, transport: str = "ws", patience: float = 20.0) -> AsyncIterator[Place]:
    """Where servers have their turns, over a migrated database; what the load client makes lies beside it."""
    pool = await create_pool(dsn, max_size=4, application_name="benchmark")
    try:
        async with Bell(dsn) as bell:
            yield Place(
                dsn=dsn,
                postmaster=await Postmaster.of(dsn),
                author=await Author.of(pool, bell),
                program=program,
                transport=transport,
                patience=patience,
            )
    finally:
        await pool.close()


async def main(
    place: Place,
    *,
    scenarios: Sequence[str],
    servers: Sequence[str],
    subscribers: Sequence[int],
    rounds: int,
    sizes: Sizes,
    tell: Callable[[str], None] = print,
) -> str:
    """The tables of what was measured."""
    measuring = Measuring(place=place, servers=servers, rounds=rounds, sizes=sizes, tell=tell)
    followed: list[Result[Sample]] = []
    caught_up: list[Result[CatchUp]] = []
    if "one" in scenarios:
        for count in subscribers:
            followed += await measuring.one(count)
    if "many" in scenarios:
        followed += await measuring.many()
    if "catch-up" in scenarios:
        caught_up = await measuring.catch_up()
    parts = [goals.table([*followed, *caught_up])]
    if followed:
        parts.append(table.deliveries(followed))
    if caught_up:
        parts.append(table.catching_up(caught_up))
    return "\n\n".join(parts)


def allow_many_files() -> None:
    """For the servers, which inherit it: each subscriber is an open file, and many systems allow 1,024 at first."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


async def _measure(given: argparse.Namespace) -> str:
    sizes = Sizes(seconds=given.seconds, runs=given.runs, subscribers=given.followers, past=given.past)
    with tempfile.TemporaryDirectory(prefix="live-") as folder:
        program = await compile_receiver(Path(folder))
        async with EmbeddedPostgres(Path(folder) / "data") as server:
            await migrate_all(server.connection.dsn)
            async with opened(
                server.connection.dsn,
                program,
                transport=given.transport,
                patience=given.patience,
            ) as place:
                return await main(
                    place,
                    scenarios=given.scenario,
                    servers=given.servers,
                    subscribers=given.subscribers,
                    rounds=given.rounds,
                    sizes=sizes,
                )


def _list(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenario", type=_list, default=SCENARIOS, help=f"of {', '.join(SCENARIOS)}")
    parser.add_argument("--servers", type=_list, default=NAMES, help=f"of {', '.join(NAMES)}")
    parser.add_argument("--subscribers", type=lambda text: [int(each) for each in _list(text)], default=(1_000, 5_000))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=Sizes().seconds, help="that are written for, in each turn")
    parser.add_argument("--patience", type=float, default=20.0, help="seconds that deliveries may take after that")
    parser.add_argument("--runs", type=int, default=Sizes().runs, help="that change, in the scenario many")
    parser.add_argument("--followers", type=int, default=Sizes().subscribers, help="of them, each of another run")
    parser.add_argument("--past", type=int, default=Sizes().past, help="frames to catch up")
    parser.add_argument("--transport", choices=("ws", "sse"), default="ws", help="sse is for rerail alone")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/performance.md")
    arguments = parser.parse_args()
    allow_many_files()
    shown = asyncio.run(_measure(arguments))
    print(shown)
    if arguments.write:
        update("live", shown)
