"""One server's turn: started anew, so that none pays for what another turn has left, warmed up, and measured."""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import psutil
from tests.benchmarks.reads.processes import Postmaster, cpu_seconds
from tests.benchmarks.reads.servers.starting import Server, running

from .document import payload
from .equality import check_answer
from .receiver import Message, receiving
from .writing import Author, Commits, Pace

_COMPARATORS = "tests.benchmarks.live.servers"
_WARMING = 10
"""Subscribers, and events, that a server has had before it is measured."""
_AT_REST = 0.03
"""CPU seconds that a server takes at most in a quarter of a second when nothing is asked of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What one turn came to. A delivery is one frame that reached one subscriber.

    `delivered` is the share of what was to be delivered; `repeated` and `skipped` count frames, `broken` connections.
    `batch` is how many frames a message had, CPU times are microseconds a delivery, latencies milliseconds from the
    commit to the receipt, `memory` the KiB that a subscriber takes who is told nothing, `client_cpu` the share of a
    core that the load client took.
    """

    delivered: float
    repeated: float
    skipped: float
    broken: float
    batch: float
    server_cpu: float
    database_cpu: float
    p50: float
    p99: float
    memory: float
    client_cpu: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where turns take place: the database, who writes into it, and the load client's program."""

    dsn: str
    postmaster: Postmaster
    author: Author
    program: Path
    transport: str
    patience: float

    @asynccontextmanager
    async def server(self, name: str) -> AsyncIterator[Server]:
        """One that has delivered something already."""
        with running(name, self.dsn, package=_COMPARATORS) as server:
            run = await self.author.run()
            await check_answer(server, self.author, run)
            async with receiving(self.program, server, [payload(run)] * _WARMING, transport=self.transport) as receiver:
                await self.author.note(run, Pace(events=_WARMING, interval=0.01))
                await receiver.finish(1 + _WARMING, self.patience)
            yield server

    async def turn(
        self, name: str, follows: Sequence[UUID], write: Callable[[], Awaitable[Commits]], *, last: int
    ) -> Sample:
        """A subscriber for each of the runs that are followed, while `write` takes them to the frame `last`."""
        async with self.server(name) as server:
            before = memory(server.pid)
            payloads = [payload(run) for run in follows]
            async with receiving(self.program, server, payloads, transport=self.transport) as receiver:
                await _at_rest(server.pid)
                idle = (memory(server.pid) - before) / 1024 / len(follows)
                database, own, began = self.postmaster.seconds(), _cpu(server.pid), time.monotonic()
                commits = await write()
                counted = await receiver.finish(last, self.patience)
                own, database_cpu = _cpu(server.pid) - own, self.postmaster.used_since(database)
                took = time.monotonic() - began
            waits, messages = _deliveries(receiver.messages(), follows, commits)
            if not messages:
                raise SystemExit(f"{name} delivered nothing.")
            expected = sum(len(commits[run]) for run in follows)
            cuts = statistics.quantiles(waits, n=100)
            return Sample(
                delivered=(len(waits) - counted.repeated) / expected,
                repeated=counted.repeated,
                skipped=counted.skipped,
                broken=counted.broken,
                batch=len(waits) / messages,
                server_cpu=1e6 * own / len(waits),
                database_cpu=1e6 * database_cpu / len(waits),
                p50=cuts[49],
                p99=cuts[98],
                memory=idle,
                client_cpu=counted.cpu_seconds / took,
            )


def _deliveries(messages: Iterable[Message], follows: Sequence[UUID], commits: Commits) -> tuple[list[float], int]:
    """Milliseconds from commit to receipt of each frame that was committed meanwhile, and the messages they came in."""
    waits: list[float] = []
    count = 0
    for message in messages:
        known = commits[follows[message.connection]]
        if message.last in known:
            count += 1
            numbers = range(message.first, message.last + 1)
            waits += [(message.instant - known[number]) / 1e6 for number in numbers if number in known]
    return waits, count


async def _at_rest(pid: int) -> None:
    """Until a server has done what was left to do for those who came."""
    before, now = -1.0, _cpu(pid)
    while now - before > _AT_REST:
        await asyncio.sleep(0.25)
        before, now = now, _cpu(pid)


def _family(pid: int) -> list[psutil.Process]:
    server = psutil.Process(pid)
    return [server, *server.children(recursive=True)]


def memory(pid: int) -> int:
    """Resident bytes of a server and its children."""
    return sum(each.memory_info().rss for each in _family(pid))


def _cpu(pid: int) -> float:
    return sum(cpu_seconds(each.pid) for each in _family(pid))
