"""Connections as uvicorn serves them, with bounds: on how many there are, on how long a request may take to come in,
on how much it may be, and on how long a caller may read nothing of what is sent to them."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from weakref import proxy

from uvicorn._types import ASGI3Application, ASGIReceiveEvent, ASGISendEvent
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle
from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request
from websockets.protocol import State

from rerail.api.execution.throttling import Rounds
from rerail.api.guards.hosts import MOST_HEADER_BYTES
from rerail.api.http.requests import most_received
from rerail.api.http.security_headers import SAFE
from rerail.api.streams.eager_send import AT_ONCE

_MOST_HEAD_BYTES = 4 * MOST_HEADER_BYTES
"""Beyond what the API refuses with an answer of its own, the rest of a head is not even waited for."""
_FLUSH_SECONDS = 2.0
_LONG_SECONDS = 0.005
_REST_TIMES = 3
HANDSHAKES_EACH_ROUND = 2
"""WebSockets that are begun in one round of the event loop: half a millisecond's worth."""
_PIECE_BYTES = 2_048
_PIECES_EACH_ROUND = 2
"""Of what has come over WebSockets, where much came at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionLimits:
    """`request_seconds`: in which a request must have come in, its body included. `stalled_seconds`: for which a caller
    may take nothing of what was sent. `per_address` is None where one address may have any number of them."""

    connections: int
    per_address: int | None
    request_seconds: float
    stalled_seconds: float
    body_bytes: int


class Gate:
    """What a process knows of its connections. Only those that wait for something are looked at, in `sweep`."""

    def __init__(self, limits: ConnectionLimits) -> None:
        self.limits = limits
        self.most_bytes = most_received(limits.body_bytes) + _MOST_HEAD_BYTES
        self.open = 0
        self.addresses: Counter[str] = Counter()
        self.handshakes = Rounds(HANDSHAKES_EACH_ROUND)
        self.pieces = Rounds(_PIECES_EACH_ROUND)
        # By when they began to wait, the longest first.
        self.reading: dict[HttpConnection, float] = {}
        self.stalled: dict[HttpConnection | WebSocketConnection, tuple[float, int]] = {}

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
        for stalled, (since, before) in list(self.stalled.items()):
            left = stalled.transport.get_write_buffer_size()
            if left < before:
                self.stalled[stalled] = (now, left)
            elif since <= now - self.limits.stalled_seconds:
                del self.stalled[stalled]
                stalled.transport.abort()


class BoundedConfig(Config):
    """uvicorn's, with the gate that its connections go through."""

    def __init__(self, app: Any, gate: Gate, **options: Any) -> None:
        super().__init__(app, http=HttpConnection, ws=WebSocketConnection, **options)
        self.gate = gate


class HttpConnection(HttpToolsProtocol):
    """One connection, from which requests are read."""

    def __init__(self, config: BoundedConfig, *others: Any, **more: Any) -> None:
        super().__init__(config, *others, **more)
        self._gate = config.gate
        self._unfinished = True
        self._refused = False
        self._received = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        if self._gate.enter(self.client):
            self._gate.reading[self] = self.loop.time()
        else:
            self._refuse(503, "The server has as many connections as it takes. Try again later.", "retry-after: 5")

    def connection_lost(self, exc: Exception | None) -> None:
        self._gate.reading.pop(self, None)
        self._gate.stalled.pop(self, None)
        self._gate.leave(self.client)
        self._gate.handshakes.leave(self._address, self._upgrade)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._refused:
            return
        self._unfinished = True
        self._received += len(data)
        super().data_received(data)
        if self._unfinished and not self._refused:
            self._gate.reading.setdefault(self, self.loop.time())
            if self._received > _MOST_HEAD_BYTES:
                self._check_size()
        elif self in self._gate.reading:
            del self._gate.reading[self]

    def on_message_begin(self) -> None:
        self._unfinished = True
        self._received = 0
        super().on_message_begin()

    def on_message_complete(self) -> None:
        self._unfinished = False
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        self._gate.reading.pop(self, None)
        # Thousands come in one moment, after a restart above all. Nothing is read meanwhile that the other protocol is
        # to get; the address takes its turns with others.
        self.transport.pause_reading()
        self._gate.handshakes.begin(self._address, self._upgrade)

    @property
    def _address(self) -> str | None:
        return None if self.client is None else self.client[0]

    def _upgrade(self) -> None:
        # The connection is the other protocol's from here on, which leaves the gate for both.
        self._gate.stalled.pop(self, None)
        if self.transport.is_closing():
            return
        self.transport.resume_reading()
        super().handle_websocket_upgrade()
        # What names this one in turn: see WebSocketConnection.connection_lost.
        self.parser = None  # type: ignore[assignment]  # as uvicorn does at a connection's end

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        cycle.transport = _WholeAnswer(cycle)  # type: ignore[assignment]  # as much of a transport as it uses
        super()._start_asgi_task(cycle, app)

    def send_400_response(self, msg: str) -> None:
        self._refuse(400, msg)

    def give_up_reading(self) -> None:
        """The request has not come in in time. Whoever never began one is not told."""
        if self.scope is None or self._answering:
            self.transport.abort()
            return
        seconds = self._gate.limits.request_seconds
        self._refuse(408, f"The request did not come in whole within {seconds:g} seconds.")

    def pause_writing(self) -> None:
        super().pause_writing()
        self._gate.stalled[self] = (self.loop.time(), self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        super().resume_writing()
        self._gate.stalled.pop(self, None)

    @property
    def _answering(self) -> bool:
        return self.cycle is not None and self.cycle.response_started and not self.cycle.response_complete

    def _check_size(self) -> None:
        """Of a request that is still coming in: the application looks at it as a whole, and at its body."""
        if self.scope is None or "method" not in self.scope:
            self._refuse(431, "The line and the headers of the request are too long.")
        elif self._received > self._gate.most_bytes:
            self.transport.abort()

    def _refuse(self, status: int, message: str, *headers: str) -> None:
        """Answers in place of the application, and ends the connection."""
        if self._refused or self.transport.is_closing():
            return
        self._refused = True
        self._gate.reading.pop(self, None)
        if self._answering:
            self.transport.abort()
            return
        body = json.dumps({"errors": [{"message": message}]}).encode()
        lines = [
            STATUS_LINE[status].rstrip(),
            b"content-type: application/json; charset=utf-8",
            b"content-length: %d" % len(body),
            b"connection: close",
            *(header.encode() for header in headers),
            *(b"%b: %b" % header for header in SAFE),
        ]
        self.transport.write(b"\r\n".join([*lines, b"", body]))
        if self.cycle is not None:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        # Closing at once would have whoever is still sending miss the answer; what they send is dropped.
        self.transport.write_eof()
        self.flow.resume_reading()
        self.loop.call_later(_FLUSH_SECONDS, self.transport.abort)


class _WholeAnswer:
    """What uvicorn writes one answer to. It writes the head by itself; here the head of a body whose length is known
    waits for that body: each write is a system call, and often a packet, and a turn of whoever reads it."""

    __slots__ = ("_begun", "_cycle", "_head", "_transport")

    def __init__(self, cycle: RequestResponseCycle) -> None:
        self._cycle: RequestResponseCycle = proxy(cycle)
        self._transport = cycle.transport
        self._head: bytes | None = None
        self._begun = False

    def write(self, data: bytes) -> None:
        if self._head is not None:
            head, self._head = self._head, None
            self._transport.writelines((head, data))
        elif not self._begun and self._cycle.response_started and self._awaits_body():
            self._head = data
        else:
            self._transport.write(data)

    def _awaits_body(self) -> bool:
        self._begun = True
        return self._cycle.expected_content_length > 0 and self._cycle.scope["method"] != "HEAD"

    def is_closing(self) -> bool:
        return self._transport.is_closing()

    def close(self) -> None:
        if self._head is not None:
            self._transport.write(self._head)
        self._transport.close()


class WebSocketConnection(WebSocketsSansIOProtocol):
    """What a connection becomes by an upgrade. Its ping, every 20 seconds, finds out callers who are gone."""

    def __init__(self, config: BoundedConfig, *others: Any, **more: Any) -> None:
        super().__init__(config, *others, **more)
        self._gate = config.gate
        self._resting: asyncio.TimerHandle | None = None
        self._unread = bytearray()
        self._took = 0.0

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if not self.close_sent:
            self.scope.setdefault("extensions", {})[AT_ONCE] = {"send": self.send_at_once}

    def send_at_once(self, parts: Sequence[bytes]) -> bool:
        """Of all that uvicorn and its library do for a message, a text for many needs the frame and the write."""
        if self.conn.state is not State.OPEN or self.close_sent or self.disconnected or not self.writable.is_set():
            return False
        self.transport.write(b"".join((_text_head(sum(map(len, parts))), *parts)))
        return True

    def data_received(self, data: bytes) -> None:
        """Much at once is many frames, each of which takes its time, and comes over many connections at a moment: it is
        taken in pieces. What is small mostly comes alone."""
        if not self.handshake_initiated:
            super().data_received(data)
        elif self._unread or len(data) > _PIECE_BYTES:
            waiting = bool(self._unread)
            self._unread += data
            if not waiting:
                self.transport.pause_reading()
                self._gate.pieces.begin(self._address, self._read_on)
        else:
            self._read(data)
            self._read_all()

    def _read(self, data: bytes) -> None:
        began = time.perf_counter()
        super().data_received(data)
        self._took += time.perf_counter() - began

    def _read_on(self) -> None:
        if self.disconnected:
            return
        piece = bytes(self._unread[:_PIECE_BYTES])
        del self._unread[:_PIECE_BYTES]
        self._read(piece)
        if self._unread:
            self._gate.pieces.begin(self._address, self._read_on)
        else:
            self._read_all()
            self._go_on_reading()

    def _read_all(self) -> None:
        """Frames that never reach the application, pings above all, are answered while they are read: whoever sends
        them without end is read from for a quarter of the time."""
        took, self._took = self._took, 0.0
        if took > _LONG_SECONDS and self._resting is None and not self.transport.is_closing():
            self.transport.pause_reading()
            self._resting = self.loop.call_later(took * _REST_TIMES, self._rested)

    def _rested(self) -> None:
        self._resting = None
        self._go_on_reading()

    def _go_on_reading(self) -> None:
        """Unless the application has yet to take what has come, or the caller what is sent."""
        idle = self._resting is None and self.writable.is_set() and not self._unread
        if idle and not self.read_paused and not self.transport.is_closing():
            self.transport.resume_reading()

    @property
    def _address(self) -> str | None:
        return None if self.client is None else self.client[0]

    async def receive(self) -> ASGIReceiveEvent:
        message = await self.queue.get()
        if self.read_paused and self.queue.empty():
            self.read_paused = False
            self._go_on_reading()
        return message

    async def send(self, message: ASGISendEvent) -> None:
        # It may have been closed meanwhile for what the peer has sent, and that is no error of the application's.
        if self.handshake_complete and self.close_sent:
            raise ClientDisconnected
        await super().send(message)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._resting is not None:
            self._resting.cancel()
        self._gate.pieces.leave(self._address, self._read_on)
        self._unread.clear()
        self._gate.stalled.pop(self, None)
        self._gate.leave(self.client)
        super().connection_lost(exc)
        # Without circles, thousands that end at a moment go at once, and nobody waits while the collector looks for
        # them among all that there is.
        self.conn.parser.close()
        if self.handshake_initiated:
            self.scope.get("extensions", {}).pop(AT_ONCE, None)

    def pause_writing(self) -> None:
        super().pause_writing()
        # Or a caller who sends pings and reads no pongs would have them pile up here.
        if not self.transport.is_closing():
            self.transport.pause_reading()
        self._gate.stalled[self] = (self.loop.time(), self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        super().resume_writing()
        self._go_on_reading()
        self._gate.stalled.pop(self, None)

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        # Its close waits until all is written, which whoever does not read never lets happen.
        self.loop.call_later(_FLUSH_SECONDS, self.transport.abort)


def _text_head(size: int) -> bytes:
    """What stands before a text of so many bytes, whole in one frame that is not masked. Source: RFC 6455, 5.2."""
    if size < 126:
        return bytes((0x81, size))
    if size < 65536:
        return b"\x81\x7e" + size.to_bytes(2, "big")
    return b"\x81\x7f" + size.to_bytes(8, "big")
