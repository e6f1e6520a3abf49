"""A proxy that harms: connections through it are cut, torn, delayed, throttled, paused or blackholed.

One stands before each API process, so that a process that comes back has the address that it had; one before the
PostgreSQL of each process, to cut what a process does not see being cut.
"""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

_CHUNK = 16 * 1024
# What stands between a server and a client that does not read is kept small, so that the server soon feels it.
_KEPT_BYTES = 4 * 1024
_RECEIVED_BYTES = 32 * 1024
_RESET_WHEN_CLOSED = struct.pack("ii", 1, 0)

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(eq=False)
class Valve:
    """One direction of a connection. `left` is how many bytes still pass before the connection is torn."""

    flowing: asyncio.Event = field(default_factory=asyncio.Event)
    delay_seconds: float = 0.0
    bytes_per_second: float = 0.0
    left: int | None = None

    def __post_init__(self) -> None:
        self.flowing.set()

    def heal(self) -> None:
        self.delay_seconds = self.bytes_per_second = 0.0
        self.flowing.set()

    async def passed(self, data: bytes) -> bytes:
        """What of it arrives, once it arrives. Raises ConnectionResetError where the connection is torn within it."""
        if self.delay_seconds:
            await asyncio.sleep(self.delay_seconds)
        if self.bytes_per_second:
            await asyncio.sleep(len(data) / self.bytes_per_second)
        await self.flowing.wait()
        if self.left is not None:
            data, self.left = data[: self.left], self.left - len(data)
        return data


@dataclass(eq=False)
class Pipe:
    """One connection of a client, and ours to the server. `name` is what the gate read about the client from what it
    sent; `listens` says that it asked PostgreSQL for notifications."""

    client: Streams
    server: Streams
    name: str = ""
    listens: bool = False
    up: Valve = field(default_factory=Valve)
    down: Valve = field(default_factory=Valve)

    def cut(self, *, reset: bool) -> None:
        """Ends it for both sides, by RST or by FIN, whatever is under way."""
        for _, writer in (self.client, self.server):
            open_socket = None if writer.transport.is_closing() else writer.get_extra_info("socket")
            if reset and open_socket is not None and open_socket.family != socket.AF_UNIX:
                with suppress(OSError):
                    open_socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_WHEN_CLOSED)
            writer.transport.abort()
        self.heal()

    def tear(self, after_bytes: int) -> None:
        """Ends it in the middle of what the server sends."""
        self.down.left = after_bytes

    def blackhole(self) -> None:
        """Nothing arrives anywhere any more, not even that an end closes. Both ends believe that all is well."""
        self.up.flowing.clear()
        self.down.flowing.clear()

    def heal(self) -> None:
        self.up.heal()
        self.down.heal()


class Gate:
    """Accepts clients at a place that stays, and connects each to wherever `connect` leads at that moment. `notice`
    sees all that clients send."""

    def __init__(self, connect: Callable[[], Awaitable[Streams]], notice: Callable[[Pipe, bytes], None]) -> None:
        self.pipes: set[Pipe] = set()
        self._connect = connect
        self._notice = notice
        self._tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def at_port(self) -> AsyncIterator[int]:
        """Serves on a free port of this machine."""
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0, limit=_KEPT_BYTES, backlog=2048)
        async with self._serving(server):
            port: int = server.sockets[0].getsockname()[1]
            yield port

    @asynccontextmanager
    async def at_path(self, path: Path) -> AsyncIterator[None]:
        """Serves on a unix socket."""
        server = await asyncio.start_unix_server(self._accept, path)
        async with self._serving(server):
            yield

    @asynccontextmanager
    async def _serving(self, server: asyncio.Server) -> AsyncIterator[None]:
        try:
            yield
        finally:
            server.close()
            self.cut_all(reset=False)
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def of(self, name: str) -> Pipe | None:
        """A connection of that client."""
        return next((pipe for pipe in self.pipes if pipe.name == name), None)

    def cut_all(self, *, reset: bool) -> int:
        pipes = list(self.pipes)
        for pipe in pipes:
            pipe.cut(reset=reset)
        return len(pipes)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            server = await self._connect()
        except OSError:
            writer.transport.abort()  # the server is away: the client finds out as it would without us
            return
        pipe = Pipe((reader, writer), server)
        self.pipes.add(pipe)
        ways = [asyncio.ensure_future(self._pass_up(pipe)), asyncio.ensure_future(_pass_down(pipe))]
        try:
            with suppress(asyncio.CancelledError):  # the gate closes
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.pipes.discard(pipe)
            for way in ways:
                way.cancel()
            for _, end in (pipe.client, pipe.server):
                # What has been passed on still arrives. No more than that: a proxy has no word of its own.
                end.close()

    async def _pass_up(self, pipe: Pipe) -> None:
        with suppress(OSError):
            while data := await pipe.client[0].read(_CHUNK):
                self._notice(pipe, data)
                await _pass_on(pipe.up, data, pipe.server[1])
            await pipe.up.flowing.wait()


async def _pass_down(pipe: Pipe) -> None:
    with suppress(OSError):
        while data := await pipe.server[0].read(_CHUNK):
            await _pass_on(pipe.down, data, pipe.client[1])
            if pipe.down.left is not None and pipe.down.left < 0:
                return
        await pipe.down.flowing.wait()


async def _pass_on(valve: Valve, data: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(await valve.passed(data))
    await writer.drain()


async def connect_port(port: int) -> Streams:
    """To a port of this machine, with little room for what is not read."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    made.setblocking(False)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVED_BYTES)
    try:
        await asyncio.get_running_loop().sock_connect(made, ("127.0.0.1", port))
        return await asyncio.open_connection(sock=made, limit=_KEPT_BYTES)
    except BaseException:
        made.close()
        raise
