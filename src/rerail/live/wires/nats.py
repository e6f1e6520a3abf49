"""The wire over NATS, for many processes: its server passes rings on, and the database has nothing to do with them."""

import asyncio
import os
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

import structlog
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import AuthorizationError, ConnectionClosedError, NoServersError, SlowConsumerError
from nats.errors import Error as NatsError

from rerail.live.wire import EVERYTHING, Heard, WireError, WireRefusedError

SUBJECT = "rerail"

# A server that is there answers within milliseconds.
_CONNECT_SECONDS = 5
_PATIENCE = 10
_CLOSING_PATIENCE = 2.0
_MOST_UNHEARD = 1_000
# Heard by whoever sends it: proof that what is sent is also heard. It names no run.
_ECHO = ""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Server:
    """Where one server is, and who we are to it. The credentials are kept out of the address, which is shown."""

    address: str
    user: str | None = field(repr=False)
    password: str | None = field(repr=False)
    token: str | None = field(repr=False)

    @classmethod
    def read(cls, url: str) -> "_Server":
        parts = urlsplit(url)
        named = None if parts.username is None else unquote(parts.username)
        password = None if parts.password is None else unquote(parts.password)
        return cls(
            address=f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}",
            user=None if password is None else named,
            password=password,
            token=named if password is None else None,
        )


class NatsWire:
    """A `Wire` through the first of some NATS servers that takes us. Each of its ends takes one connection.

    Both connect anew by their own rules and not by the library's: whoever listens must know of each connection that
    was lost, to look at what was not heard.
    """

    def __init__(self, urls: str) -> None:
        """`urls` are addresses `nats://user:password@host:port` or `nats://token@host:port`, or `tls://…`, with commas
        between them, as the settings have checked them."""
        self._servers = [_Server.read(url.strip()) for url in urls.split(",")]

    def sender(self) -> "NatsSender":
        return NatsSender(self._servers)

    @asynccontextmanager
    async def listener(self, heard: Heard) -> AsyncIterator["NatsListener"]:
        # Rings that come faster than they are heard are gone, and nobody knows which runs they named.
        connection = await _connect(self._servers, "rerail hub", on_overflow=lambda: heard(EVERYTHING))
        try:
            listener = NatsListener(connection)
            await listener.listen(heard)
            yield listener
        finally:
            await connection.close()


class NatsSender:
    """A `Sender`."""

    def __init__(self, servers: Sequence[_Server]) -> None:
        self._servers = servers
        self._connection: _Connection | None = None

    async def send(self, payloads: Sequence[str]) -> None:
        if self._connection is not None and self._connection.lost.is_set():
            await self.drop()
        if self._connection is None:
            self._connection = await _connect(self._servers, "rerail bell")
        await self._connection.send(payloads)

    async def drop(self) -> None:
        if self._connection is not None:
            connection, self._connection = self._connection, None
            await connection.close()


class NatsListener:
    """A `Listener`."""

    def __init__(self, connection: "_Connection") -> None:
        self.lost = connection.lost
        self._connection = connection
        self._stirred = asyncio.Event()

    async def listen(self, heard: Heard) -> None:
        """Returns once it hears. Raises WireError."""

        async def on_message(message: Msg) -> None:
            self._stirred.set()
            payload = message.data.decode("ascii", "replace")
            if payload != _ECHO:
                heard(payload)

        await self._connection.subscribe(on_message)
        await self.check()

    async def check(self) -> None:
        self._stirred.clear()
        await self._connection.send([_ECHO])
        await self._connection.unless_lost(self._stirred.wait())

    def why_lost(self) -> Exception:
        return self._connection.why_lost()


async def _connect(
    servers: Sequence[_Server], name: str, *, on_overflow: Callable[[], None] = lambda: None
) -> "_Connection":
    """A connection to the first server that takes us. Raises WireError, where several refuse that of the last."""
    for number, server in enumerate(servers, 1):
        connection = _Connection(server, on_overflow)
        try:
            await connection.open(name)
        except WireError as error:
            if number == len(servers):
                raise
            log.warning("nats.next_server", error=str(error))
        else:
            return connection
    raise WireError("No NATS server is named.")


class _Connection:
    """One connection of the library, which it makes once."""

    def __init__(self, server: _Server, on_overflow: Callable[[], None]) -> None:
        self.lost = asyncio.Event()
        self._server = server
        self._on_overflow = on_overflow
        self._client = Client()
        self._error: Exception | None = None

    async def open(self, name: str) -> None:
        try:
            await self._client.connect(
                self._server.address,
                name=name,
                allow_reconnect=False,
                max_reconnect_attempts=1,
                reconnect_time_wait=0,
                connect_timeout=_CONNECT_SECONDS,
                error_cb=self._on_error,
                closed_cb=self._on_closed,
                user=self._server.user,
                password=self._server.password,
                token=self._server.token,
            )
        except (OSError, TimeoutError, NatsError) as error:
            await self.close()
            # What the library raises for a server that cannot be reached does not say why; what it told before does.
            raise self._told(self._error or error if isinstance(error, NoServersError) else error) from error
        except asyncio.CancelledError:
            await self.close()
            raise
        # Of an attempt before the one that succeeded.
        self._error = None
        self.lost.clear()

    async def close(self) -> None:
        """Never raises."""
        try:
            async with asyncio.timeout(_CLOSING_PATIENCE):
                await self._client.close()
        except Exception as error:
            log.debug("nats.not_closed", error=repr(error))

    async def subscribe(self, on_message: Callable[[Msg], Awaitable[None]]) -> None:
        await self.unless_lost(self._client.subscribe(SUBJECT, cb=on_message, pending_msgs_limit=_MOST_UNHEARD))

    async def send(self, payloads: Sequence[str]) -> None:
        """Returns when the server has them."""
        await self.unless_lost(self._send(payloads))

    async def _send(self, payloads: Sequence[str]) -> None:
        for payload in payloads:
            await self._client.publish(SUBJECT, payload.encode("ascii"))
        await self._client.flush(_PATIENCE)

    async def unless_lost(self, work: Coroutine[None, None, object]) -> None:
        """Waits for the work. Raises WireError when the connection is lost meanwhile, or nothing happens for long: the
        library itself would wait on for an answer that cannot come."""
        working = asyncio.ensure_future(work)
        losing = asyncio.ensure_future(self.lost.wait())
        try:
            await asyncio.wait({working, losing}, timeout=_PATIENCE, return_when=asyncio.FIRST_COMPLETED)
            if working.done():
                working.result()
            elif losing.done():
                raise self.why_lost()
            else:
                raise self._told(TimeoutError())
        except (OSError, NatsError) as error:
            raise self._told(error) from error
        finally:
            working.cancel()
            losing.cancel()

    def why_lost(self) -> WireError:
        return self._told(self._error or ConnectionClosedError())

    async def _on_error(self, error: Exception) -> None:
        if isinstance(error, SlowConsumerError):
            self._on_overflow()
            return
        self._error = error
        self.lost.set()

    async def _on_closed(self) -> None:
        self.lost.set()

    def _told(self, error: Exception) -> WireError:
        where, said = f"NATS at {self._server.address}", str(error).removeprefix("nats: ")
        if isinstance(error, AuthorizationError) or "authorization violation" in said.lower():
            named = self._server.user or self._server.token
            does = "refuses the credentials in" if named else "wants credentials, and there are none in"
            return WireRefusedError(f"{where} {does} RERAIL_BELL_URL.")
        if "permissions violation" in said.lower():
            return WireRefusedError(
                f'{where} says "{said}": let this user publish to the subject "{SUBJECT}" and subscribe to it.'
            )
        if isinstance(error, TimeoutError):
            return WireError(f"{where} did not answer in time.")
        if isinstance(error, OSError) and error.errno and not isinstance(error, (ssl.SSLError, socket.gaierror)):
            said = os.strerror(error.errno)  # of those two the number means something else
        return WireError(f"{where}: {said or type(error).__name__}.")
