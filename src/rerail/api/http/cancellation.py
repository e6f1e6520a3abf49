"""Callers who leave, and operations that take too long: what was begun for them is given up."""

import asyncio
from types import TracebackType

from starlette.types import Receive

CHECK_SECONDS = 0.05
"""Most answers are there before it pays to look for callers who leave."""


class GivenUpWhenLeft:
    """Cancels what runs within it once the caller has closed the connection, or after `seconds`, and ends without an
    error: `left` or `late` then says why. The body of the request has been read."""

    def __init__(self, receive: Receive, seconds: float) -> None:
        self._receive = receive
        self._seconds = seconds
        self._watching: asyncio.Task[None] | None = None
        self.left = False
        self.late = False

    async def __aenter__(self) -> "GivenUpWhenLeft":
        loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("There is nothing to give up outside a task.")
        self._task = task
        self._timer = loop.call_later(CHECK_SECONDS, self._watch, loop)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        self._timer.cancel()
        if self._watching is not None:
            self._watching.cancel()
        if not (self.left or self.late):
            return False
        # Someone else may have cancelled the task as well: that is theirs to see.
        return self._task.uncancel() == 0 and kind is asyncio.CancelledError

    def _watch(self, loop: asyncio.AbstractEventLoop) -> None:
        self._watching = loop.create_task(self._wait())
        self._timer = loop.call_later(max(0.0, self._seconds - CHECK_SECONDS), self._give_up)

    async def _wait(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.left = True
        self._timer.cancel()
        self._task.cancel()

    def _give_up(self) -> None:
        self.late = True
        if self._watching is not None:
            self._watching.cancel()
        self._task.cancel()
