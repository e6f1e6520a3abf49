"""What a process lets its connections take: how many there are, how long a request may take to come in, how much it may
be, and how long a caller may read nothing of what is sent to them."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import structlog
from uvicorn.config import Config

from rerail.api.execution.throttling import Rounds
from rerail.api.guards.hosts import MOST_HEADER_BYTES
from rerail.api.http.requests import most_received
from rerail.logs import OUTAGE_SECONDS

MOST_HEAD_BYTES = 4 * MOST_HEADER_BYTES
"""Beyond what the API refuses with an answer of its own, the rest of a head is not even waited for."""
HANDSHAKES_EACH_ROUND = 2
"""WebSockets that are begun in one round of the event loop: half a millisecond's worth."""
_PIECES_EACH_ROUND = 2
"""Of what has come over WebSockets, where much came at once."""
FLUSH_SECONDS = 2.0
"""For which a connection that is given up stays open, so that the caller reads why."""

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionLimits:
    """`request_seconds`: in which a request must have come in, its body included. `stalled_seconds`: for which a caller
    may take nothing of what was sent. `per_address` is None where one address may have any number of them.
    `unread_bytes`: of what was sent and not taken, over all connections."""

    connections: int
    per_address: int | None
    request_seconds: float
    stalled_seconds: float
    unread_bytes: int
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
        # By when they began to wait, the longest first.
        self.reading: dict[ReadConnection, float] = {}
        self.stalled: dict[Connection, tuple[float, int]] = {}

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

    def sweep(self, now: float) -> None:
        """Ends the connections that have waited too long."""
        late = now - self.limits.request_seconds
        for connection, since in list(self.reading.items()):
            if since > late:
                break
            del self.reading[connection]
            connection.give_up_reading()
        unread: dict[Connection, int] = {}
        for stalled, (since, before) in list(self.stalled.items()):
            left = unread[stalled] = stalled.transport.get_write_buffer_size()
            if left < before:
                self.stalled[stalled] = (now, left)
            elif since <= now - self.limits.stalled_seconds:
                self._cut_off(stalled)
                del unread[stalled]
        if sum(unread.values()) > self.limits.unread_bytes:
            self._relieve(unread)

    def _relieve(self, unread: Mapping[Connection, int]) -> None:
        """Ends the connections of which most is left to be taken: many who read slowly are to outlast a few for whom
        much is kept."""
        left, ended = sum(unread.values()), 0
        for connection in sorted(unread, key=unread.__getitem__, reverse=True):
            if left <= self.limits.unread_bytes:
                break
            left -= unread[connection]
            ended += 1
            self._cut_off(connection)
        _log.warning("serve.too_much_unread", ended=ended, limit=self.limits.unread_bytes, at_most_every=OUTAGE_SECONDS)

    def _cut_off(self, connection: Connection) -> None:
        self.stalled.pop(connection, None)
        connection.transport.abort()


class GatedConfig(Config):
    """uvicorn's, with the gate that its connections go through."""

    def __init__(self, app: Any, gate: Gate, **options: Any) -> None:
        super().__init__(app, **options)
        self.gate = gate
