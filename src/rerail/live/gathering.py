"""Reads put together: what many groups want at the same moment is read by one statement."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Wanted = TypeVar("Wanted")
Found = TypeVar("Found")

MOST_TOGETHER = 64
"""Reads of one statement: enough that what a statement costs by itself counts for little."""
AT_ONCE = 2
"""Statements under way at the same time, where one is not enough; what is wanted meanwhile goes into the next."""


class Gathering(Generic[Wanted, Found]):
    """Reads of one kind. `read` gets what is wanted and answers in that order.

    Nobody waits for company: the first read begins as soon as the event loop has woken all who were to be woken with
    its reader.
    """

    def __init__(self, read: Callable[[Sequence[Wanted]], Awaitable[Sequence[Found]]]) -> None:
        self._read = read
        self._waiting: list[tuple[Wanted, asyncio.Future[Found]]] = []
        self._running = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def read(self, wanted: Wanted) -> Found:
        """Raises what the statement does that it went into."""
        found: asyncio.Future[Found] = asyncio.get_running_loop().create_future()
        self._waiting.append((wanted, found))
        if not self._running or (len(self._waiting) >= MOST_TOGETHER and self._running < AT_ONCE):
            # Counted from here to the last look at who waits: between that and a task's end somebody may come.
            self._running += 1
            task = asyncio.create_task(self._read_waiting(), name="gathering")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await found

    async def _read_waiting(self) -> None:
        try:
            while taken := self._taken():
                await self._read_together(taken)
        finally:
            self._running -= 1

    async def _read_together(self, taken: Sequence[tuple[Wanted, asyncio.Future[Found]]]) -> None:
        try:
            answers = await self._read([wanted for wanted, _ in taken])
        except Exception as error:
            for _, found in taken:
                if not found.done():
                    found.set_exception(error)
            return
        for (_, found), answer in zip(taken, answers, strict=True):
            if not found.done():
                found.set_result(answer)

    def _taken(self) -> list[tuple[Wanted, asyncio.Future[Found]]]:
        wanted = [each for each in self._waiting if not each[1].done()]
        taken, self._waiting = wanted[:MOST_TOGETHER], wanted[MOST_TOGETHER:]
        return taken
