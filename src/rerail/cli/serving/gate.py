"""What a process lets its connections take: how many there are, how long a request may take to come in, how much it may
be, and how long a caller may read nothing of what is sent to them."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from typing import Any, Protocol, cast

import structlog
from uvicorn.config import Config

from rerail.api.execution.throttling import Rounds
from rerail.api.guards.hosts import MOST_HEADER_BYTES
from rerail.api.http.requests import most_received
from rerail.logs import OUTAGE_SECONDS

MOST_HEAD_BYTES = 4 * MOST_HEADER_BYTES
"""Beyond what the API refuses with an answer of its own, the rest of a head is not even waited for."""
LARGE_BYTES = 16 * 1024
"""Of a request or a message: those of which it is counted how much is kept until they are answered."""
HANDSHAKES_EACH_ROUND = 2
"""WebSockets that are begun in one round of the event loop: half a millisecond's worth."""
_PIECES_EACH_ROUND = 2
"""Of what has come over WebSockets, where much came at once."""
FLUSH_SECONDS = 2.0
"""For which a connection that is given up stays open, so that the caller reads why."""
_LEFT = 0.9
"""Of what may be kept, after the connections with most of it have been ended."""

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionLimits:
    """`request_seconds`: in which a request must have come in, its body included. `stalled_seconds`: for which a caller
    may take nothing of what was sent. `per_address` is None where one address may have any number of them.
    `kept_bytes`: of requests that are not whole or not answered yet, and of what was sent and not taken, over all
    connections."""

    connections: int
    per_address: int | None
    request_seconds: float
    stalled_seconds: float
    kept_bytes: int
    body_bytes: int


class Connection(Protocol):
    transport: asyncio.Transport


class ReadConnection(Connection, Protocol):
    def give_up_reading(self) -> None: ...


class Gate:
    """What a process knows of its connections. Only those that wait for something are looked at, in `sweep`."""

    def __init__(self, limits: ConnectionLimits) -> None:
        self.limits = limits
        self.most_bytes = most_received(limits.body_bytes) + MOST_HEAD_BYTES
        self.open = 0
        self.addresses: Counter[str] = Counter()
        self.handshakes = Rounds(HANDSHAKES_EACH_ROUND)
        self.pieces = Rounds(_PIECES_EACH_ROUND)
        # By when they began to wait, the longest first, and with the bytes that are kept of each.
        self.reading: dict[ReadConnection, tuple[float, int]] = {}
        self.stalled: dict[Connection, tuple[float, int]] = {}
        self.handed: dict[Connection, int] = {}
        self.kept = 0

    def enter(self, client: tuple[str, int] | None) -> bool:
        """Whether there is room for one more connection from there; `leave` goes with it in any case."""
        self.open += 1
        if client is None:
            return self.open <= self.limits.connections
        self.addresses[client[0]] += 1
        most = self.limits.per_address
        return self.open <= self.limits.connections and (most is None or self.addresses[client[0]] <= most)

    def leave(self, client: tuple[str, int] | None) -> None:
        self.open -= 1
        if client is None:
            return
        self.addresses[client[0]] -= 1
        if not self.addresses[client[0]]:
            del self.addresses[client[0]]

    def await_rest(self, connection: ReadConnection, now: float, received: int = 0) -> None:
        """Of a request, or a message, so much has been received, and it is not whole yet."""
        since, before = self.reading.get(connection, (now, 0))
        self.reading[connection] = (since, received)
        self._keep(received - before)

    def has_whole(self, connection: ReadConnection) -> None:
        """Or is about to end."""
        _, received = self.reading.pop(connection, (0.0, 0))
        self.kept -= received

    def hand(self, connection: Connection, size: int) -> None:
        """A request of so many bytes is whole, and waits for its answer."""
        before = self.handed.get(connection, 0)
        self.handed[connection] = size
        self._keep(size - before)

    def is_done(self, connection: Connection) -> None:
        """It waits no longer."""
        self.kept -= self.handed.pop(connection, 0)

    def stall(self, connection: Connection, now: float) -> None:
        """The caller takes nothing of what was sent, for now."""
        self._note_unread(connection, now)

    def go_on(self, connection: Connection) -> None:
        """They do again, or have left."""
        _, unread = self.stalled.pop(connection, (0.0, 0))
        self.kept -= unread

    def forget(self, connection: Connection) -> None:
        """Nothing is kept of it any more."""
        self.has_whole(cast("ReadConnection", connection))
        self.is_done(connection)
        self.go_on(connection)

    def sweep(self, now: float) -> None:
        """Ends the connections that have waited too long."""
        late = now - self.limits.request_seconds
        for connection, (since, _) in list(self.reading.items()):
            if since > late:
                break
            self.has_whole(connection)
            connection.give_up_reading()
        for stalled, (since, before) in list(self.stalled.items()):
            left = stalled.transport.get_write_buffer_size()
            if left < before:
                since = now
            if since <= now - self.limits.stalled_seconds:
                self._cut_off(stalled)
            elif stalled in self.stalled:
                self._note_unread(stalled, since)

    def _note_unread(self, connection: Connection, since: float) -> None:
        _, before = self.stalled.get(connection, (0.0, 0))
        unread = connection.transport.get_write_buffer_size()
        self.stalled[connection] = (since, unread)
        self._keep(unread - before)

    def _keep(self, more: int) -> None:
        self.kept += more
        if more > 0 and self.kept > self.limits.kept_bytes:
            self._relieve()

    def _relieve(self) -> None:
        """Ends the connections of which most is kept: many who read slowly are to outlast a few with megabytes."""
        kept = Counter[Connection](self.handed)
        for place in (self.reading, self.stalled):
            kept.update({connection: size for connection, (_, size) in place.items()})
        ended = 0
        for connection, _ in kept.most_common():
            self._cut_off(connection)
            ended += 1
            # With some room, or it would begin anew with the next bytes that come.
            if self.kept <= self.limits.kept_bytes * _LEFT:
                break
        _log.warning("serve.too_much_kept", ended=ended, limit=self.limits.kept_bytes, at_most_every=OUTAGE_SECONDS)

    def _cut_off(self, connection: Connection) -> None:
        self.forget(connection)
        connection.transport.abort()


class GatedConfig(Config):
    """uvicorn's, with the gate that its connections go through."""

    def __init__(self, app: Any, gate: Gate, **options: Any) -> None:
        super().__init__(app, **options)
        self.gate = gate
