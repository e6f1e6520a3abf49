"""The wire that is always there: NOTIFY and LISTEN of the database itself."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import asyncpg

from rerail.database.engine import CALLER
from rerail.live.wire import Heard

CHANNEL = "rerail"

_PATIENCE = 10.0
_NOTIFY = "SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload"


class NotifyWire:
    """A `Wire` through the database at `dsn`. Each of its ends takes one connection."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn

    def sender(self) -> "NotifySender":
        return NotifySender(self._dsn)

    @asynccontextmanager
    async def listener(self, heard: Heard) -> AsyncIterator["NotifyListener"]:
        connection = await connect(self._dsn, "rerail hub")
        try:
            listener = NotifyListener(connection)
            await connection.add_listener(CHANNEL, lambda _connection, _pid, _channel, payload: heard(str(payload)))
            yield listener
        finally:
            connection.terminate()


class NotifySender:
    """A `Sender`."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._connection: asyncpg.Connection | None = None

    async def send(self, payloads: Sequence[str]) -> None:
        if self._connection is None or self._connection.is_closed():
            self._connection = await connect(self._dsn, "rerail bell")
        await self._connection.execute(_NOTIFY, CHANNEL, payloads)

    async def drop(self) -> None:
        if self._connection is not None:
            self._connection.terminate()
            self._connection = None


class NotifyListener:
    """A `Listener`."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self.lost = asyncio.Event()
        self._connection = connection
        connection.add_termination_listener(lambda _: self.lost.set())

    async def check(self) -> None:
        # What was notified came before the answer, over the same connection.
        await self._connection.execute("SELECT")

    def why_lost(self) -> Exception:
        return ConnectionResetError("The database ended the connection.")


async def connect(dsn: str, name: str) -> asyncpg.Connection:
    """A connection of its own, beside the pool: as a caller without a workspace, to whom no table shows a row. Raises
    one of `Trouble`."""
    settings = {"application_name": name, "role": CALLER}
    return await asyncpg.connect(dsn, timeout=_PATIENCE, command_timeout=_PATIENCE, server_settings=settings)
