"""`python -m tests.adversity.live.soak --minutes 30`: an API process in which much comes and goes, and nothing stays.

Flat means, for all samples but those of the first sixth of the time: along the least squares line through them memory
grows by no more than 5 % of their median until the end, and no sample is more than 15 % above the median. At the end,
with everyone gone, the process has no task, no connection and no open file that it had not at the beginning, and no
object of a subscription.
"""

import argparse
import asyncio
import os
import secrets
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import orjson
import psutil
import uvloop
from rich.console import Console
from rich.table import Table

from rerail.artifacts.folder import FolderStore
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.live.bell import Bell
from rerail.migrating import migrate_all
from rerail.sockets import listen

from .gate import Gate, connect_port
from .stage import notice_subscriber
from .transports import WEBSOCKET, by_events, events_client
from .visitors import Runs, Visitors
from .writers import Writers

MOST_GROWTH = 0.05
MOST_ABOVE_MEDIAN = 0.15
_SAMPLES = 120
_SHOWN_SAMPLES = 12
_MIB = 1024 * 1024
_POOL = 10
_END_SECONDS = 60.0
_FORGOTTEN = 1
"""Objects of a kind that the variable of a loop may hold until it goes round again."""
console = Console(highlight=False, soft_wrap=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """`memory` in bytes (resident); `clients` are TCP connections, `database` connections to PostgreSQL, `files` all
    other open file descriptors."""

    at: float
    visitors: int
    memory: int
    tasks: Counter[str]
    objects: Counter[str]
    clients: int
    database: int
    files: int

    @property
    def groups(self) -> int:
        return sum(count for name, count in self.tasks.items() if name.endswith("Group"))


class Server:
    """The API process, watched from outside and, by its own word, from inside."""

    def __init__(self, process: asyncio.subprocess.Process, port: int, asked: int, told: int) -> None:
        self.process = process
        self.port = port
        self._asked = asked
        self._told = os.fdopen(told)

    async def sample(self, at: float, visitors: int, *, objects: bool = False) -> Sample:
        """With objects it has no garbage: too rare an event to happen with each sample."""
        os.write(self._asked, b"objects\n" if objects else b"tasks\n")
        told = orjson.loads(await asyncio.to_thread(self._told.readline))
        seen = psutil.Process(self.process.pid)
        tcp = [found for found in seen.net_connections("tcp") if found.status != psutil.CONN_LISTEN]
        database = [found for found in seen.net_connections("unix") if found.type.name == "SOCK_STREAM"]
        return Sample(
            at=at,
            visitors=visitors,
            memory=seen.memory_info().rss,
            tasks=Counter(told["tasks"]),
            objects=Counter(told["objects"]),
            clients=len(tcp),
            database=len(database),
            files=seen.num_fds() - len(tcp) - len(database),
        )


@asynccontextmanager
async def serving(folder: Path, dsn: str) -> AsyncIterator[Server]:
    asked_read, asked = os.pipe()
    told, told_write = os.pipe()
    environment = {
        **os.environ,
        "RERAIL_DATABASE_URL": dsn,
        "RERAIL_DATA": str(folder / "data"),
        "RERAIL_LOG_LEVEL": "warning",
        "RERAIL_DATABASE_POOL": str(_POOL),
    }
    with listen("127.0.0.1", 0) as listener:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.adversity.live.told_server", str(asked_read), str(told_write)),
            *("serve", "--fd", str(listener.fileno())),
            env=environment,
            stdin=asyncio.subprocess.DEVNULL,
            pass_fds=[asked_read, told_write, listener.fileno()],
        )
        port = listener.getsockname()[1]
    os.close(asked_read)
    os.close(told_write)
    try:
        yield Server(process, port, asked, told)
    finally:
        process.terminate()
        await process.wait()
        os.close(asked)


async def soak(folder: Path, *, seconds: float, subscribers: int, runs: int, seed: int) -> list[Sample]:
    """The first sample is from before anyone came, the last from after everyone went. Raises AssertionError where a
    visitor heard something wrong."""
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(EmbeddedPostgres(folder / "data", durable=False))
        dsn = database.connection.dsn
        await migrate_all(dsn)
        pool = await create_pool(dsn, application_name="soak")
        stack.callback(pool.terminate)
        bell = await stack.enter_async_context(Bell(dsn))
        server = await stack.enter_async_context(serving(folder, dsn))
        gate = Gate(lambda: connect_port(server.port), notice_subscriber)
        port = await stack.enter_async_context(gate.at_port())
        writers = Writers(pool, FolderStore(folder / "data" / "artifacts"), bell, seed=seed, pause_seconds=1.0)
        await writers.prepare(0)
        client = await stack.enter_async_context(events_client())
        await _ready(server.port)
        samples = [await server.sample(0.0, 0, objects=True)]
        living = Runs(seed, writers.ledger)
        visitors = Visitors(seed, gate, port, [WEBSOCKET, by_events(client)], living)
        async with _coming_and_going(living, visitors, runs, subscribers) as ended:
            samples += await _samples(server, visitors, seconds, ended)
        gate.cut_all(reset=True)
        console.print(f"{visitors.came} visitors came and went, and {living.started} runs; all are gone")
        samples.append(await _at_rest(server, samples[0], seconds))
        assert not visitors.book.violations, "\n".join(visitors.book.violations[:20])
    return samples


@asynccontextmanager
async def _coming_and_going(
    living: Runs, visitors: Visitors, runs: int, subscribers: int
) -> AsyncIterator[list[asyncio.Task[None]]]:
    tasks = [asyncio.create_task(living.come_and_go()) for _ in range(runs)]
    async with asyncio.timeout(60):
        while len(living.alive) < runs:  # noqa: ASYNC110, it is not worth an event
            await asyncio.sleep(0.05)
    tasks += [asyncio.create_task(visitors.come_and_go()) for _ in range(subscribers)]
    try:
        yield tasks
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _samples(
    server: Server, visitors: Visitors, seconds: float, tasks: Sequence[asyncio.Task[None]]
) -> list[Sample]:
    """Evenly over the time. Raises what a visitor or a run ended with."""
    loop = asyncio.get_running_loop()
    began, samples = loop.time(), list[Sample]()
    for number in range(1, _SAMPLES + 1):
        due = began + number * seconds / _SAMPLES
        await asyncio.wait(tasks, timeout=due - loop.time(), return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            if task.done():
                task.result()
        samples.append(await server.sample(loop.time() - began, visitors.here))
        if number % (_SAMPLES // _SHOWN_SAMPLES) == 0:
            console.print(_line(samples[-1]))
    return samples


async def _at_rest(server: Server, first: Sample, at: float) -> Sample:
    """Once nothing is left of the visitors, or what is left after a while."""
    deadline = asyncio.get_running_loop().time() + _END_SECONDS
    while True:
        last = await server.sample(at, 0, objects=True)
        if not left_behind(first, last) or asyncio.get_running_loop().time() > deadline:
            return last
        await asyncio.sleep(0.5)


def left_behind(first: Sample, last: Sample) -> list[str]:
    """What is there at the end and was not at the beginning. The pool of connections to PostgreSQL may be full."""
    found = [f"{count} tasks {name}" for name, count in (last.tasks - first.tasks).items()]
    more = (last.objects - first.objects).items()
    found += [f"{count} objects {name}" for name, count in more if _is_of_visits(name) and count > _FORGOTTEN]
    for name in ("clients", "files"):
        if (excess := getattr(last, name) - getattr(first, name)) > 0:
            found.append(f"{excess} more {name}")
    if last.database > first.database + _POOL:
        found.append(f"{last.database - first.database} more connections to PostgreSQL")
    return found


def _is_of_visits(name: str) -> bool:
    return name.endswith(("Group", "Watch", "Memory", "Session", "Response", "Seat"))


def growth(samples: Sequence[Sample], seconds: float) -> tuple[float, float]:
    """By how much memory grows along the least squares line from the first sixth to the end, and how far it gets above
    its median: both as shares of the median."""
    later = [sample for sample in samples if seconds / 6 <= sample.at and sample.visitors]
    slope, _ = statistics.linear_regression([sample.at for sample in later], [sample.memory for sample in later])
    median = statistics.median(sample.memory for sample in later)
    highest = max(sample.memory for sample in later)
    return slope * seconds * 5 / 6 / median, highest / median - 1


def _line(sample: Sample) -> str:
    return (
        f"{sample.at:6.0f} s  {sample.memory / _MIB:7.1f} MiB  {sample.visitors:4} visitors"
        f"  {sample.tasks.total():5} tasks  {sample.groups:4} groups"
        f"  {sample.clients:4} clients  {sample.database:3} to PostgreSQL  {sample.files:3} files"
    )


def _table(samples: Sequence[Sample]) -> Table:
    table = Table("", "memory (MiB)", "tasks", "groups", "clients", "to PostgreSQL", "other files")
    within = samples[1:-1]
    rows = [("at the beginning", samples[0]), ("at the end", samples[-1])]
    for name, sample in rows:
        counts = (sample.tasks.total(), sample.groups, sample.clients, sample.database, sample.files)
        table.add_row(name, f"{sample.memory / _MIB:.1f}", *map(str, counts))
    most = (
        max(sample.tasks.total() for sample in within),
        *(max(getattr(sample, name) for sample in within) for name in ("groups", "clients", "database", "files")),
    )
    table.add_row("most", f"{max(sample.memory for sample in within) / _MIB:.1f}", *map(str, most))
    return table


async def _ready(port: int) -> None:
    """Once the server answers: a request waits at its socket until it is there."""
    reader, writer = await connect_port(port)
    writer.write(b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    assert b" 200 " in await reader.readline()
    writer.close()


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--minutes", type=float, default=30)
    asked.add_argument("--subscribers", type=int, default=150, help="at a time")
    asked.add_argument("--runs", type=int, default=20, help="at a time")
    asked.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    given = asked.parse_args()
    seconds = given.minutes * 60
    console.print(f"seed {given.seed}")
    folder = Path(tempfile.mkdtemp(prefix="rerail-soak-"))
    folder.chmod(0o755)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        samples = runner.run(
            soak(folder, seconds=seconds, subscribers=given.subscribers, runs=given.runs, seed=given.seed)
        )
    (folder / "samples.json").write_bytes(orjson.dumps(samples, default=dict))
    console.print(_table(samples))
    grows, above = growth(samples, seconds)
    console.print(f"memory grows by {grows:+.1%} of its median (at most {MOST_GROWTH:.0%})")
    console.print(f"and gets {above:.1%} above it (at most {MOST_ABOVE_MEDIAN:.0%})")
    left = left_behind(samples[0], samples[-1])
    console.print("left behind: " + (", ".join(left) or "nothing"))
    console.print(f"The samples are in {folder}.")
    return int(bool(left) or grows > MOST_GROWTH or above > MOST_ABOVE_MEDIAN)


if __name__ == "__main__":
    sys.exit(main())
