"""Connections over which requests come, as uvicorn serves them, within the bounds of the gate."""

import asyncio
import json
from typing import Any
from weakref import proxy

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from rerail.api.http.security_headers import SAFE
from rerail.cli.serving.gate import FLUSH_SECONDS, LARGE_BYTES, MOST_HEAD_BYTES, GatedConfig

MOST_PIPELINED = 16
"""Requests that wait behind one another in a connection once they are parsed."""
_HEAD_END = b"\r\n\r\n"
_CHUNKED_PIECE = 2_048


def _nothing() -> None:
    """What a request calls that is never answered."""


class _TooManyError(Exception):
    """The parser was given more requests at once than wait in a line."""


class HttpConnection(HttpToolsProtocol):
    """One connection, from which requests are read.

    Who sends one request after the other without waiting has them answered in turn. They are parsed no earlier than
    that: a request takes a hundred times its bytes once it is, and thousands stand in what is received at once.
    """

    def __init__(self, config: GatedConfig, *others: Any, **more: Any) -> None:
        super().__init__(config, *others, **more)
        self._gate = config.gate
        self._unfinished = True
        self._refused = False
        self._received = 0
        self._piece = 0
        self._began_in = 0
        self._unread = bytearray()
        self._waiting = 0
        self._body_left: int | None = 0
        self._upgraded = False
        self._answered: RequestResponseCycle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        if self._gate.enter(self.client):
            self._gate.await_rest(self, self.loop.time())
        else:
            self._refuse(503, "The server has as many connections as it takes. Try again later.", "retry-after: 5")

    def connection_lost(self, exc: Exception | None) -> None:
        self._gate.forget(self)
        self._gate.leave(self.client)
        self._gate.handshakes.leave(self._address, self._upgrade)
        super().connection_lost(exc)
        # Which tells the last one that was parsed, and that may be the one behind.
        if self._answered is not None:
            self._answered.disconnected = True
            self._answered.message_event.set()
            self._answered = None
        self._unread.clear()
        for waiting, _ in self.pipeline:
            # Or it and this connection would hold each other until the collector comes by. One that runs sees to it.
            waiting.on_response = _nothing
        self.pipeline.clear()

    def data_received(self, data: bytes) -> None:
        if self._refused:
            return
        if self._unread or self.pipeline or data.count(_HEAD_END) > 1:
            self._unread += data
            self._read_on()
        else:
            self._read(data)

    def _read_on(self) -> None:
        """Request by request, as long as no other one waits behind the one that is answered."""
        while self._unread and not self.pipeline and not self._refused and not self._upgraded:
            size = self._next_size()
            piece = bytes(self._unread[:size])
            del self._unread[:size]
            self._read(piece)
        if self._unread:
            self.flow.pause_reading()
        self._count()

    def _next_size(self) -> int:
        """How much can be parsed that has no more than one request in it."""
        if self._unfinished and self._body_left != 0:
            return _CHUNKED_PIECE if self._body_left is None else self._body_left
        end = self._unread.find(_HEAD_END)
        return len(self._unread) if end < 0 else end + len(_HEAD_END)

    def _read(self, data: bytes) -> None:
        self._unfinished = True
        self._received += len(data)
        self._piece = len(data)
        super().data_received(data)
        if self._unfinished and not self._refused:
            self._gate.await_rest(self, self.loop.time(), self._began_in + self._received)
            if self._received > MOST_HEAD_BYTES:
                self._check_size()

    def on_message_begin(self) -> None:
        self._unfinished = True
        self._received = 0
        # Where in the piece is not known: other requests may have stood before it.
        self._began_in = self._piece
        super().on_message_begin()

    def on_message_complete(self) -> None:
        self._unfinished = False
        self._gate.has_whole(self)
        self._waiting = self._began_in + self._received
        self._body_left = 0
        self._count()
        super().on_message_complete()

    def on_headers_complete(self) -> None:
        if len(self.pipeline) >= MOST_PIPELINED:
            raise _TooManyError
        given = dict(self.headers)
        length = given.get(b"content-length", b"0")
        self._body_left = None if b"transfer-encoding" in given or not length.isdigit() else int(length)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        if self._body_left is not None:
            self._body_left -= len(body)
        super().on_body(body)

    def on_response_complete(self) -> None:
        self._waiting = 0
        self._answered = None
        super().on_response_complete()
        if self.transport.is_closing():
            return
        if self._unread:
            self._read_on()
        else:
            self._count()
            if self.pipeline:
                self.flow.pause_reading()

    def _count(self) -> None:
        """What is kept of requests that wait to be answered, or even to be parsed."""
        size = self._waiting + len(self._unread)
        if size > LARGE_BYTES:
            self._gate.hand(self, size)
        elif self in self._gate.handed:
            self._gate.is_done(self)

    def handle_websocket_upgrade(self) -> None:
        self._upgraded = True
        self._unread.clear()
        self._gate.has_whole(self)
        # Thousands come in one moment, after a restart above all. Nothing is read meanwhile that the other protocol is
        # to get; the address takes its turns with others.
        self.transport.pause_reading()
        self._gate.handshakes.begin(self._address, self._upgrade)

    @property
    def _address(self) -> str | None:
        return None if self.client is None else self.client[0]

    def _upgrade(self) -> None:
        # The connection is the other protocol's from here on, which leaves the gate for both.
        self._gate.go_on(self)
        if self.transport.is_closing():
            return
        self.transport.resume_reading()
        super().handle_websocket_upgrade()
        # What names this one in turn: see WebSocketConnection.connection_lost.
        self.parser = None  # type: ignore[assignment]  # as uvicorn does at a connection's end

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._answered = cycle
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
        self._gate.stall(self, self.loop.time())

    def resume_writing(self) -> None:
        super().resume_writing()
        self._gate.go_on(self)

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
        self._gate.has_whole(self)
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
        self.loop.call_later(FLUSH_SECONDS, self.transport.abort)


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
