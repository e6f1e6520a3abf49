"""WebSockets as uvicorn serves them, within the bounds of the gate, and with a short way for what is sent to many."""

import asyncio
import time
from collections.abc import Coroutine, Sequence
from typing import Any, Literal

from uvicorn._types import ASGIReceiveEvent, ASGISendEvent
from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import CloseCode, Frame
from websockets.http11 import Request
from websockets.protocol import State

from rerail.api.streams.eager_send import AT_ONCE
from rerail.cli.serving.gate import FLUSH_SECONDS, LARGE_BYTES, GatedConfig

_LONG_SECONDS = 0.005
_REST_TIMES = 3
_PIECE_BYTES = 2_048


class WebSocketConnection(WebSocketsSansIOProtocol):
    """What a connection becomes by an upgrade. Its ping, every 20 seconds, finds out callers who are gone."""

    def __init__(self, config: GatedConfig, *others: Any, **more: Any) -> None:
        super().__init__(config, *others, **more)
        self._gate = config.gate
        self._resting: asyncio.TimerHandle | None = None
        self._unread = bytearray()
        self._received = 0
        self._handed = 0
        self._took = 0.0
        self._extensions: dict[str, Any] = {}

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        # A handshake that is none is refused before there is a scope.
        if not self.close_sent:
            self._extensions = self.scope.setdefault("extensions", {})
            self._extensions[AT_ONCE] = {"send": self.send_at_once, "taken": self.taken}

    def send_at_once(self, parts: Sequence[bytes]) -> bool:
        """Of all that uvicorn and its library do for a message, a text for many needs the frame and the write."""
        if self.conn.state is not State.OPEN or self.close_sent or self.disconnected:
            return False
        self.transport.write(b"".join((_text_head(sum(map(len, parts))), *parts)))
        return True

    def taken(self) -> Coroutine[Any, Any, Literal[True]] | None:
        """Until then nothing more is to be made for the caller."""
        return None if self.writable.is_set() else self.writable.wait()

    def data_received(self, data: bytes) -> None:
        """Much at once is many frames, each of which takes its time, and comes over many connections at a moment: it is
        taken in pieces. What is small mostly comes alone."""
        if not self.handshake_initiated:
            super().data_received(data)
            return
        self._received += len(data)
        if self._unread or len(data) > _PIECE_BYTES:
            waiting = bool(self._unread)
            self._unread += data
            if not waiting:
                self.transport.pause_reading()
                self._gate.pieces.begin(self._address, self._read_on)
        else:
            self._read(data)
            self._read_all()
        self._count()

    def _read(self, data: bytes) -> None:
        began = time.perf_counter()
        super().data_received(data)
        self._took += time.perf_counter() - began

    def _count(self) -> None:
        """What has come and is not whole yet is kept here, and not for ever."""
        if self.frames or self._unread or self.conn.reader.buffer:
            self._gate.await_rest(self, self.loop.time(), self._received)
        else:
            self._has_whole()

    def _has_whole(self) -> None:
        self._received = 0
        self._gate.has_whole(self)

    def send_receive_event_to_app(self) -> None:
        super().send_receive_event_to_app()
        self._handed += self._received
        self._has_whole()
        if self._handed > LARGE_BYTES:
            self._gate.hand(self, self._handed)

    def handle_ping(self) -> None:
        super().handle_ping()
        self._has_control()

    def handle_pong(self, event: Frame) -> None:
        super().handle_pong(event)
        self._has_control()

    def _has_control(self) -> None:
        # It may stand between the frames of a message, which is none the more whole for it.
        if not self.frames:
            self._has_whole()

    def give_up_reading(self) -> None:
        """A message has not come in in time."""
        if self.close_sent or self.transport.is_closing():
            return
        seconds = self._gate.limits.request_seconds
        self.conn.fail(CloseCode.POLICY_VIOLATION, f"The message did not come in whole within {seconds:g} seconds")
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self.transport.close()
        self.loop.call_later(FLUSH_SECONDS, self.transport.abort)

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
        self._count()

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
        # What the application took before is done by now.
        if self.queue.empty() and self._handed:
            if self._handed > LARGE_BYTES:
                self._gate.is_done(self)
            self._handed = 0
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
        self._gate.forget(self)
        self._gate.leave(self.client)
        super().connection_lost(exc)
        # Without circles, thousands that end at a moment go at once, and nobody waits while the collector looks for
        # them among all that there is.
        self.conn.parser.close()
        self._extensions.pop(AT_ONCE, None)

    def pause_writing(self) -> None:
        super().pause_writing()
        # Or a caller who sends pings and reads no pongs would have them pile up here.
        if not self.transport.is_closing():
            self.transport.pause_reading()
        self._gate.stall(self, self.loop.time())

    def resume_writing(self) -> None:
        super().resume_writing()
        self._go_on_reading()
        self._gate.go_on(self)

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        # Its close waits until all is written, which whoever does not read never lets happen.
        self.loop.call_later(FLUSH_SECONDS, self.transport.abort)


def _text_head(size: int) -> bytes:
    """What stands before a text of so many bytes, whole in one frame that is not masked. Source: RFC 6455, 5.2."""
    if size < 126:
        return bytes((0x81, size))
    if size < 65536:
        return b"\x81\x7e" + size.to_bytes(2, "big")
    return b"\x81\x7f" + size.to_bytes(8, "big")
