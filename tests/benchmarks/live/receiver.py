"""The load client, `receive.c`: compiled here, told what to subscribe to, and asked what came.

No tool that can be installed does this: those that speak graphql-transport-ws (Gatling, Artillery) or plain WebSockets
(k6, Tsung) either take a runtime's object for each connection, which at thousands of them on the same two cores is what
would be measured, or keep no more of a message than a histogram, and a latency from the writer's commit needs each.
"""

import asyncio
import shutil
import struct
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import orjson
from tests.benchmarks.reads.servers.starting import Server

SOURCE = Path(__file__).with_name("receive.c")
AT_ONCE = 64
"""Connections that are being opened at a time."""
OPENING_PATIENCE = 180.0
_LAST_WORDS = 4_000
# As the program lays them out, in this machine's order.
_RECORD = struct.Struct("=IIIIQ")


class Message(NamedTuple):
    """Frames `first` to `last` reached a connection at `instant`, in nanoseconds of the monotonic clock. Both numbers
    are 0 where it is the connection's own request to subscribe."""

    connection: int
    first: int
    last: int
    bytes: int
    instant: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Of all connections: what came, frames that came again, frames that were left out, connections that broke, bytes
    read, and the CPU time that the client took."""

    messages: int
    frames: int
    repeated: int
    skipped: int
    broken: int
    bytes: int
    cpu_seconds: float


async def compile_receiver(folder: Path) -> Path:
    """The client's program, in the folder. Exits where there is no C compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise SystemExit("The load client is a C program, and there is no cc: apt-get install gcc libc6-dev.")
    program = folder / "receive"
    command = [compiler, "-O2", "-std=gnu11", "-Wall", "-Wextra", "-o", str(program), str(SOURCE)]
    process = await asyncio.create_subprocess_exec(*command)
    if await process.wait():
        raise SystemExit(f"{' '.join(command)} failed.")
    return program


class Receiver:
    """A client under way: all its connections have had their first answer."""

    def __init__(self, process: asyncio.subprocess.Process, records: Path, server: Server) -> None:
        self._process = process
        self._records = records
        self._server = server

    async def finish(self, number: int, patience: float) -> Counted:
        """Waits until every connection has the frame of that number, so many seconds at most, and ends the client."""
        assert self._process.stdin is not None
        self._process.stdin.write(b"finish %d %d\n" % (number, round(patience * 1000)))
        said, _ = await self._process.communicate()
        if self._process.returncode:
            raise SystemExit(f"The load client ended with {self._process.returncode}.")
        counted = Counted(**orjson.loads(said))
        if counted.broken:
            print(f"{self._server.name}: {counted.broken} connections broke; it said:\n{_last_words(self._server)}")
        return counted

    def messages(self) -> Iterator[Message]:
        """What came, in the order in which it came; only once it has finished."""
        return map(Message._make, _RECORD.iter_unpack(self._records.read_bytes()))


@asynccontextmanager
async def receiving(
    program: Path, server: Server, payloads: Sequence[bytes], *, transport: str = "ws"
) -> AsyncIterator[Receiver]:
    """A client with a connection for each payload, once all of them have had their first answer."""
    given, records = program.with_name("payloads"), program.with_name("records")
    given.write_bytes(b"".join(payload + b"\n" for payload in payloads))
    port = server.url.rpartition(":")[2]
    process = await asyncio.create_subprocess_exec(
        *(program, port, "/graphql", given, records, str(AT_ONCE), transport),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(OPENING_PATIENCE):
            said = (await process.stdout.readline()).split()
        if not said or not int(said[1]):
            raise SystemExit(f"{server.name}: no subscription was answered; it said:\n{_last_words(server)}")
        yield Receiver(process, records, server)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _last_words(server: Server) -> str:
    return server.log.read_text()[-_LAST_WORDS:]
