"""A proxy before PostgreSQL's socket that loses the answer to a chosen COMMIT, as a network or a dying server does."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

_COMMIT = b"COMMIT;\x00"


class CommitCutter:
    """Passes everything on, until `cut` names a text: the next transaction that sends it is committed, and the client
    never hears of it. With `late` the connection is cut first, and the commit sent when `land` is called. `delay` keeps
    the answer back until then, and cuts nothing."""

    def __init__(self, dsn: str) -> None:
        parts = urlsplit(dsn)
        self._folder = parse_qs(parts.query)["host"][0]
        self._port = int(parse_qs(parts.query).get("port", ["5432"])[0])
        self._dsn = dsn
        self._marker: bytes | None = None
        self._late = self._delayed = False
        self._tasks: set[asyncio.Task[None]] = set()
        self.has_cut = asyncio.Event()
        self._land = asyncio.Event()

    def cut(self, marker: str, *, late: bool = False) -> None:
        self._marker, self._late = marker.encode(), late
        self.has_cut.clear()

    def delay(self, marker: str) -> None:
        self.cut(marker)
        self._delayed = True

    def land(self) -> None:
        self._land.set()

    @asynccontextmanager
    async def serving(self, folder: Path) -> AsyncIterator[str]:
        """The address of a database that is reached through here."""
        server = await asyncio.start_unix_server(self._accept, folder / f".s.PGSQL.{self._port}")
        try:
            yield self._dsn.replace(f"host={self._folder}", f"host={folder}")
        finally:
            server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        inner_reader, inner_writer = await asyncio.open_unix_connection(f"{self._folder}/.s.PGSQL.{self._port}")
        back = asyncio.create_task(_pass_on(inner_reader, writer))
        sent = b""
        with suppress(ConnectionError, asyncio.CancelledError):
            while data := await reader.read(65536):
                sent = sent + data
                if self._marker is not None and self._marker in sent and _COMMIT in data:
                    self._marker = None
                    back.cancel()
                    await asyncio.gather(back, return_exceptions=True)
                    if self._late:
                        writer.transport.abort()
                        self.has_cut.set()
                        await self._land.wait()
                    inner_writer.write(data)
                    answer = await inner_reader.read(65536)  # it is committed
                    self.has_cut.set()
                    if not self._delayed:
                        break
                    await self._land.wait()
                    writer.write(answer)
                    back = asyncio.create_task(_pass_on(inner_reader, writer))
                    continue
                if _COMMIT in data:
                    sent = b""
                inner_writer.write(data)
                await inner_writer.drain()
        back.cancel()
        writer.transport.abort()
        inner_writer.transport.abort()
        self._tasks.discard(task)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()
