"""Sending as far as it goes without waiting, by whoever makes what is sent."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
from typing import Any, cast

from starlette.types import Message, Send

AT_ONCE = "rerail.send_at_once"
"""The ASGI extension by which our own server sends a text to a WebSocket, at a third of the cost: its "send" is a
SendAtOnce, its "taken" a Taken."""
SendAtOnce = Callable[[Sequence[bytes]], bool]
"""Sends one text, whose parts are given, in UTF-8; False where the connection is not open. What the peer does not read
is held by the connection, where the server sees how much it is."""
Taken = Callable[[], Coroutine[Any, Any, object] | None]
"""What is left to wait for until the peer has read nearly all that was sent, or is gone; None where it has."""


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


def observed(work: Awaitable[object]) -> asyncio.Task[None]:
    """Does it, though whoever should wait for it may have left."""
    task = cast("asyncio.Task[None]", asyncio.ensure_future(work))
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
