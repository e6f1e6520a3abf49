"""A proxy before PostgreSQL's socket that loses the answer to a chosen COMMIT, as a network or a dying server does."""

import asyncio
from contextlib import suppress

from tests.postgres_proxy import PostgresProxy

_COMMIT = b"COMMIT;\x00"


class CommitCutter(PostgresProxy):
    """Passes everything on, until `cut` names a text: the next transaction that sends it is committed, and the client
    never hears of it. With `late` the connection is cut first, and the commit sent when `land` is called. `delay` keeps
    the answer back until then, and cuts nothing."""

    def __init__(self, dsn: str) -> None:
        super().__init__(dsn)
        self._marker: bytes | None = None
        self._late = self._delayed = False
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

    async def _pass_on(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        inner_reader: asyncio.StreamReader,
        inner_writer: asyncio.StreamWriter,
    ) -> None:
        back = asyncio.create_task(_pass_back(inner_reader, writer))
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
                    back = asyncio.create_task(_pass_back(inner_reader, writer))
                    continue
                if _COMMIT in data:
                    sent = b""
                inner_writer.write(data)
                await inner_writer.drain()
        back.cancel()


async def _pass_back(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()
