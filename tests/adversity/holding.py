"""A proxy before PostgreSQL's socket that holds chosen transactions up, right before or right after their COMMIT."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum

from tests.postgres_proxy import PostgresProxy

# Of asyncpg and of psycopg.
_COMMITS = (b"COMMIT;\x00", b"COMMIT\x00")
# A transaction that stands still is ended by PostgreSQL after 10 s. Here some wait for others, on a busy machine.
_IDLE, _LONGER_IDLE = (
    b"idle_in_transaction_session_timeout\x00%d\x00" % milliseconds for milliseconds in (10_000, 90_000)
)
_CHUNK = 256 * 1024
_BEGIN = b"BEGIN"
_REMEMBERED = 4 * 1024 * 1024
_GRACE_SECONDS = 0.1


class Side(StrEnum):
    BEFORE = "before"  # the COMMIT has been sent, and PostgreSQL has not got it
    AFTER = "after"  # it is committed, and who sent it has not heard


@dataclass(eq=False)
class Hold:
    """Holds up the next transaction that sends all of `markers`; the next statement with them where that commits by
    itself. `reached` is set when it stands there, `lost` is true where its connection ended before it was let go."""

    markers: Sequence[bytes]
    side: Side
    by_itself: bool = False
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    lost: bool = False

    def concerns(self, sent: bytes, data: bytes) -> bool:
        if self.by_itself:
            return all(marker in data for marker in self.markers)
        return any(commit in data for commit in _COMMITS) and all(marker in sent for marker in self.markers)


class HoldingProxy(PostgresProxy):
    """Passes everything on but what is held. What a client that has died had sent is not passed on."""

    def __init__(self, dsn: str) -> None:
        super().__init__(dsn)
        self._holds: list[Hold] = []
        self._go = asyncio.Event()

    def hold(self, hold: Hold) -> Hold:
        self._holds.append(hold)
        return hold

    def release(self) -> None:
        """Lets go of everything that is held, and holds nothing that is still to come."""
        self._holds.clear()
        self._go.set()
        self._go = asyncio.Event()

    async def _pass_on(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        inner_reader: asyncio.StreamReader,
        inner_writer: asyncio.StreamWriter,
    ) -> None:
        with suppress(OSError, asyncio.CancelledError):
            await _Session(reader, writer, inner_reader, inner_writer).run(self)

    def next_hold(self, sent: bytes, data: bytes) -> tuple[Hold, asyncio.Event] | None:
        for hold in self._holds:
            if hold.concerns(sent, data):
                self._holds.remove(hold)
                return hold, self._go
        return None


@dataclass(eq=False)
class _Session:
    """One connection of a client, and ours to the server."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    inner_reader: asyncio.StreamReader
    inner_writer: asyncio.StreamWriter
    kept: list[bytes] | None = None
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, proxy: HoldingProxy) -> None:
        back = asyncio.create_task(self._pass_back())
        sent = b""
        try:
            await self._pass_on((await self.reader.read(_CHUNK)).replace(_IDLE, _LONGER_IDLE))
            while data := await self.reader.read(_CHUNK):
                # Only what belongs to the transaction: a connection that is used again has told of other runs before.
                sent = data[data.rindex(_BEGIN) :] if _BEGIN in data else (sent + data)[-_REMEMBERED:]
                found = proxy.next_hold(sent, data)
                if any(commit in data for commit in _COMMITS):
                    sent = b""
                if found is not None and found[0].side is Side.AFTER:
                    self.kept = []
                    self.answered.clear()
                    await self._pass_on(data)
                    await self.answered.wait()  # it is committed
                    data = await self._held(*found, back)
                    for answer in self.kept:
                        self.writer.write(answer)
                    self.kept = None
                elif found is not None:
                    data += await self._held(*found, back)
                await self._pass_on(data)
        finally:
            back.cancel()
            await asyncio.gather(back, return_exceptions=True)

    async def _held(self, hold: Hold, go: asyncio.Event, back: asyncio.Task[None]) -> bytes:
        """Stands until it may go on; answers what the client has sent since. Raises ConnectionError where either end
        has died meanwhile."""
        hold.reached.set()
        going, data = asyncio.create_task(go.wait()), b""
        reading = asyncio.create_task(self.reader.read(_CHUNK))
        try:
            while not going.done():
                await asyncio.wait({going, reading, back}, return_when=asyncio.FIRST_COMPLETED)
                if going.done():
                    # Whoever was killed a moment ago: their end of the connection is being closed just now.
                    await asyncio.wait({reading, back}, timeout=_GRACE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
                if back.done() or (reading.done() and not reading.result()):
                    hold.lost = not going.done()
                    raise ConnectionResetError
                if reading.done():
                    data += reading.result()
                    reading = asyncio.create_task(self.reader.read(_CHUNK))
            return data
        finally:
            for task in (going, reading):
                task.cancel()
            await asyncio.gather(going, reading, return_exceptions=True)

    async def _pass_on(self, data: bytes) -> None:
        if data:
            self.inner_writer.write(data)
            await self.inner_writer.drain()

    async def _pass_back(self) -> None:
        with suppress(OSError):
            while data := await self.inner_reader.read(_CHUNK):
                if self.kept is not None:
                    self.kept.append(data)
                    self.answered.set()
                else:
                    self.writer.write(data)
                    await self.writer.drain()
        self.answered.set()
        self.writer.close()
