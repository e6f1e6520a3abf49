"""A WebSocket as ASGI has it."""

import asyncio
import contextlib

from starlette.types import Message, Receive, Scope, Send

from rerail.api.streams.eager_send import AT_ONCE, SendAtOnce, Taken, observed, sent

_LONGEST_REASON = 123


class GoneError(Exception):
    """The connection is over: nothing is received any more, nor sent."""


class Socket:
    """A connection as ASGI has it. Starlette's own looks at each message that is sent, at several times the cost."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.subprotocols: list[str] = scope.get("subprotocols", [])
        self._receive = receive
        self._send = send
        at_once = scope.get("extensions", {}).get(AT_ONCE, {})
        self._send_at_once: SendAtOnce | None = at_once.get("send")
        self._taken: Taken | None = at_once.get("taken")
        self._open = False

    async def accept(self, subprotocol: str | None = None) -> None:
        while (await self._received())["type"] != "websocket.connect":
            pass
        await self._sent({"type": "websocket.accept", "subprotocol": subprotocol, "headers": []})
        self._open = True

    async def receive(self) -> str | None:
        """The text of the next message; None where it was not text. Raises GoneError."""
        return (await self._received()).get("text")

    async def send(self, text: str) -> None:
        """Waits while the caller does not read. Raises GoneError."""
        if (rest := self.push(text.encode())) is not None:
            await rest

    def push(self, *parts: bytes) -> asyncio.Task[None] | None:
        """Sends a text in UTF-8 without waiting; answers what is left to wait for. Raises GoneError, as that does."""
        if not self._open:
            raise GoneError
        if self._send_at_once is not None and self._taken is not None and self._send_at_once(parts):
            rest = self._taken()
            return None if rest is None else observed(rest)
        try:
            left = sent(self._send, {"type": "websocket.send", "text": b"".join(parts).decode()})
        except OSError as error:
            self._open = False
            raise GoneError from error
        return None if left is None else observed(self._over(left))

    async def _over(self, rest: asyncio.Task[None]) -> None:
        try:
            await rest
        except OSError as error:
            self._open = False
            raise GoneError from error

    async def close(self, code: int, reason: str) -> None:
        """Once; after that it does nothing."""
        if self._open:
            self._open = False
            shortened = reason.encode()[:_LONGEST_REASON].decode(errors="ignore")
            with contextlib.suppress(GoneError):
                await self._sent({"type": "websocket.close", "code": code, "reason": shortened})

    async def _received(self) -> Message:
        message = await self._receive()
        if message["type"] == "websocket.disconnect":
            self._open = False
            raise GoneError
        return message

    async def _sent(self, message: Message) -> None:
        try:
            await self._send(message)
        except OSError as error:
            # What servers raise for a connection that its peer has closed. Source: ASGI, "Disconnected Client".
            self._open = False
            raise GoneError from error
