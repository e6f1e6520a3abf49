"""Reads put together: what many groups want at the same moment is read by one statement."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from contextvars import copy_context
from typing import Generic, TypeVar

Wanted = TypeVar("Wanted")
Found = TypeVar("Found")

MOST_TOGETHER = 64
"""Reads of one statement: enough that what a statement costs by itself counts for little."""
AT_ONCE = 2
"""Statements under way at the same time, where one is not enough; what is wanted meanwhile goes into the next."""


class Asker(ABC, Generic[Wanted, Found]):
    """Something that is wanted, of somebody who may want something else once they have been told."""

    __slots__ = ("left", "wanted")

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.left = False
        """Nobody waits for it any more: it need not be read."""

    @abstractmethod
    def tell(self, found: Found) -> None:
        """Called at once when it is known, while others still wait to be told."""

    @abstractmethod
    def fail(self, error: Exception) -> None:
        """Called where the statement failed that it went into, or what was told could not be taken."""


class _Awaited(Asker[Wanted, Found]):
    """What a task waits for. Who was cancelled has left, though they may not have had a turn to say so."""

    __slots__ = ("found",)

    def __init__(self, wanted: Wanted) -> None:
        super().__init__(wanted)
        self.found: asyncio.Future[Found] = asyncio.get_running_loop().create_future()

    def tell(self, found: Found) -> None:
        if not self.found.done():
            self.found.set_result(found)

    def fail(self, error: Exception) -> None:
        if not self.found.done():
            self.found.set_exception(error)


class Gathering(Generic[Wanted, Found]):
    """Reads of one kind. `read` gets what is wanted and answers in that order.

    Nobody waits for company: the first read begins as soon as the event loop has woken all who were to be woken with
    its reader. It reads on behalf of whoever made it, whoever asks: also a bell, which acts for nobody.
    """

    def __init__(self, read: Callable[[Sequence[Wanted]], Awaitable[Sequence[Found]]]) -> None:
        self._read = read
        self._context = copy_context()
        self._waiting: list[Asker[Wanted, Found]] = []
        self._running = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def read(self, wanted: Wanted) -> Found:
        """Raises what the statement does that it went into."""
        asker = _Awaited[Wanted, Found](wanted)
        self.ask(asker)
        try:
            return await asker.found
        finally:
            asker.left = True

    def ask(self, asker: Asker[Wanted, Found]) -> None:
        """The same without a task that waits: the statement tells, or fails, unless the asker has `left`."""
        self._waiting.append(asker)
        if not self._running or (len(self._waiting) >= MOST_TOGETHER and self._running < AT_ONCE):
            # Counted from here to the last look at who waits: between that and a task's end somebody may come.
            self._running += 1
            task = asyncio.create_task(self._read_waiting(), name="gathering", context=self._context.copy())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _read_waiting(self) -> None:
        try:
            while taken := self._taken():
                await self._read_together(taken)
        finally:
            self._running -= 1

    async def _read_together(self, taken: Sequence[Asker[Wanted, Found]]) -> None:
        try:
            answers = await self._read([asker.wanted for asker in taken])
        except Exception as error:
            for asker in taken:
                if not asker.left:
                    asker.fail(error)
            return
        for asker, answer in zip(taken, answers, strict=True):
            if not asker.left:
                try:
                    asker.tell(answer)
                except Exception as error:
                    # Theirs alone: the others are still to be told.
                    asker.fail(error)

    def _taken(self) -> list[Asker[Wanted, Found]]:
        wanted = [each for each in self._waiting if not each.left]
        taken, self._waiting = wanted[:MOST_TOGETHER], wanted[MOST_TOGETHER:]
        return taken
