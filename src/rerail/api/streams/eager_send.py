"""Sending as far as it goes without waiting, by whoever makes what is sent."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
from typing import Any, cast

from starlette.types import Message, Send

AT_ONCE = "rerail.send_at_once"
"""The ASGI extension by which our own server sends a text to a WebSocket, at a third of the cost: its "send" is a
SendAtOnce."""
SendAtOnce = Callable[[Sequence[bytes]], bool]
"""Sends one text, whose parts are given, in UTF-8. False where it did not, since that would have to wait, or the
connection is not open: `websocket.send` then says which."""


def sent(send: Send, message: Message) -> asyncio.Task[None] | None:
    """Sends; None where that is done. Else the connection takes no more for now, since its peer does not read: what is
    left to wait for. Raises what `send` does.

    Tasks that begin at once do the same, from Python 3.12 on.
    """
    sending = cast("Coroutine[Any, Any, None]", send(message))
    try:
        awaited = sending.send(None)
    except StopIteration:
        return None
    return observed(_Rest(sending, awaited))


def observed(work: Awaitable[None]) -> asyncio.Task[None]:
    """Does it, though whoever should wait for it may have left."""
    task: asyncio.Task[None] = asyncio.ensure_future(work)
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
    return task


class _Rest:
    """A coroutine that has begun, and what it waits for."""

    def __init__(self, begun: Coroutine[Any, Any, None], awaited: Any) -> None:
        self._begun = begun
        self._awaited = awaited

    def __await__(self) -> Generator[Any, Any, None]:
        awaited = self._awaited
        try:
            while True:
                try:
                    answer = yield awaited
                except BaseException as error:
                    awaited = self._begun.throw(error)
                else:
                    awaited = self._begun.send(answer)
        except StopIteration:
            return
