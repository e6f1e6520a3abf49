"""Reads put together: what many groups want at the same moment is read by one statement."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextvars import copy_context
from dataclasses import dataclass
from typing import Generic, TypeVar

Wanted = TypeVar("Wanted")
Found = TypeVar("Found")

MOST_TOGETHER = 64
"""Reads of one statement: enough that what a statement costs by itself counts for little."""
AT_ONCE = 2
"""Statements under way at the same time, where one is not enough; what is wanted meanwhile goes into the next."""


@dataclass(slots=True, eq=False)
class Asked(Generic[Wanted, Found]):
    """Something that is wanted, and what is called with it, or with the error of the statement that it went into."""

    wanted: Wanted
    tell: Callable[[Found], None]
    fail: Callable[[Exception], None]
    left: bool = False
    """Nobody waits for it any more: it need not be read."""


class Gathering(Generic[Wanted, Found]):
    """Reads of one kind. `read` gets what is wanted and answers in that order.

    Nobody waits for company: the first read begins as soon as the event loop has woken all who were to be woken with
    its reader. It reads on behalf of whoever made it, whoever asks: also a bell, which acts for nobody.
    """

    def __init__(self, read: Callable[[Sequence[Wanted]], Awaitable[Sequence[Found]]]) -> None:
        self._read = read
        self._context = copy_context()
        self._waiting: list[Asked[Wanted, Found]] = []
        self._running = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def read(self, wanted: Wanted) -> Found:
        """Raises what the statement does that it went into."""
        found: asyncio.Future[Found] = asyncio.get_running_loop().create_future()
        asked = self.ask(
            wanted,
            # Who was cancelled has left, though they may not have had a turn to say so.
            lambda answer: None if found.done() else found.set_result(answer),
            lambda error: None if found.done() else found.set_exception(error),
        )
        try:
            return await found
        finally:
            asked.left = True

    def ask(
        self, wanted: Wanted, tell: Callable[[Found], None], fail: Callable[[Exception], None]
    ) -> Asked[Wanted, Found]:
        """The same without a task that waits: `tell` is called at once when it is known, `fail` where the statement
        failed, or what was told could not be taken. Neither is, once the caller has said that it `left`."""
        asked = Asked(wanted, tell, fail)
        self._waiting.append(asked)
        if not self._running or (len(self._waiting) >= MOST_TOGETHER and self._running < AT_ONCE):
            # Counted from here to the last look at who waits: between that and a task's end somebody may come.
            self._running += 1
            task = asyncio.create_task(self._read_waiting(), name="gathering", context=self._context.copy())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return asked

    async def _read_waiting(self) -> None:
        try:
            while taken := self._taken():
                await self._read_together(taken)
        finally:
            self._running -= 1

    async def _read_together(self, taken: Sequence[Asked[Wanted, Found]]) -> None:
        try:
            answers = await self._read([asked.wanted for asked in taken])
        except Exception as error:
            for asked in taken:
                if not asked.left:
                    asked.fail(error)
            return
        for asked, answer in zip(taken, answers, strict=True):
            if not asked.left:
                try:
                    asked.tell(answer)
                except Exception as error:
                    # Theirs alone: the others are still to be told.
                    asked.fail(error)

    def _taken(self) -> list[Asked[Wanted, Found]]:
        wanted = [each for each in self._waiting if not each.left]
        taken, self._waiting = wanted[:MOST_TOGETHER], wanted[MOST_TOGETHER:]
        return taken
