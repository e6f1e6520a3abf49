"""A proxy between clients and the server that does to connections what networks do to them."""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

_CHUNK = 64 * 1024
_NO_LINGER = struct.pack("ii", 1, 0)


class CuttingProxy:
    """Passes everything on. What is done to connections is done to those that are there: the next ones live."""

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._connections: set[_Connection] = set()
        self.address = ""

    def cut(self) -> None:
        """Resets every connection."""
        for connection in list(self._connections):
            connection.reset()

    def cut_within_messages(self) -> None:
        """Closes every connection halfway through what the server sends next on it."""
        for connection in self._connections:
            connection.cut_next = True

    def freeze(self) -> None:
        """Nothing comes through any more, and nobody is told: a cable that was pulled, a table of NAT that forgot."""
        for connection in self._connections:
            connection.frozen = True

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.address = "{}:{}".format(*server.sockets[0].getsockname())
        try:
            yield
        finally:
            server.close()
            self.cut()
            await asyncio.gather(*(connection.over.wait() for connection in list(self._connections)))

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await asyncio.open_connection(*self._server)
        connection = _Connection(writer, inner_writer)
        self._connections.add(connection)
        try:
            await connection.pass_on(reader, inner_reader)
        finally:
            connection.close()
            self._connections.discard(connection)
            connection.over.set()


class _Connection:
    def __init__(self, client: asyncio.StreamWriter, server: asyncio.StreamWriter) -> None:
        self._client = client
        self._server = server
        self.cut_next = self.frozen = False
        self.over = asyncio.Event()

    def reset(self) -> None:
        for writer in (self._client, self._server):
            if not writer.transport.is_closing():
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self.close()

    def close(self) -> None:
        self._client.transport.abort()
        self._server.transport.abort()

    async def pass_on(self, client: asyncio.StreamReader, server: asyncio.StreamReader) -> None:
        ways = [asyncio.ensure_future(self._from_client(client)), asyncio.ensure_future(self._from_server(server))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.wait(ways)

    async def _from_client(self, reader: asyncio.StreamReader) -> None:
        with suppress(OSError):
            while data := await reader.read(_CHUNK):
                if not self.frozen:
                    self._server.write(data)
                    await self._server.drain()

    async def _from_server(self, reader: asyncio.StreamReader) -> None:
        with suppress(OSError):
            while data := await reader.read(_CHUNK):
                if self.frozen:
                    continue
                self._client.write(data[: len(data) // 2] if self.cut_next else data)
                await self._client.drain()
                if self.cut_next:
                    return
