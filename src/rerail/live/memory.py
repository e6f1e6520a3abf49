"""What a group has just sent: a short, bounded memory that its members read at their own pace."""

import asyncio
from collections import OrderedDict, deque
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")


class FellBehindError(Exception):
    """The member was too slow: what it would read next has been forgotten."""


class Budget:
    """What all memories of a process may hold together; beyond it the one that took nothing for longest forgets."""

    def __init__(self, most_bytes: int) -> None:
        self.size = 0
        self._most_bytes = most_bytes
        self._memories: OrderedDict[Memory[Any], None] = OrderedDict()

    def took(self, memory: "Memory[Any]", size: int) -> None:
        self.size += size
        self._memories[memory] = None
        self._memories.move_to_end(memory)
        while self.size > self._most_bytes and self._memories:
            oldest = next(iter(self._memories))
            if not oldest.forget_one():
                del self._memories[oldest]

    def gave(self, memory: "Memory[Any]", size: int, *, empty: bool) -> None:
        self.size -= size
        if empty:
            self._memories.pop(memory, None)


class Memory(Generic[Item]):
    """The last items, numbered from 0. A member is no more than the number that it reads next, so a slow one costs
    nothing: it loses its place, and is told so."""

    def __init__(
        self, *, most_items: int = 64, most_bytes: int = 4 * 1024 * 1024, budget: Budget | None = None
    ) -> None:
        self.budget = budget or Budget(most_bytes)
        self._items: deque[tuple[Item, int]] = deque()
        self._most_items = most_items
        self._most_bytes = most_bytes
        self._bytes = 0
        self._first = 0
        self._error: BaseException | None = None
        self._waiters: set[asyncio.Future[None]] = set()

    @property
    def size(self) -> int:
        """What is remembered, in bytes as `add` was told."""
        return self._bytes

    @property
    def next_number(self) -> int:
        return self._first + len(self._items)

    def numbered(self) -> list[tuple[int, Item]]:
        """What is remembered, oldest first, with its numbers."""
        return [(self._first + place, item) for place, (item, _) in enumerate(self._items)]

    def add(self, item: Item, size: int) -> None:
        """Remembers an item of `size` bytes, forgets what is too much, and wakes those who wait."""
        self._items.append((item, size))
        self._bytes += size
        while len(self._items) > self._most_items or self._bytes > self._most_bytes:
            if not self.forget_one():
                break
        self.budget.took(self, size)
        self.wake()

    def forget_one(self) -> bool:
        """Forgets the oldest item; not the newest, even where it alone is too large: everyone who keeps up must get
        it."""
        if len(self._items) <= 1:
            return False
        self._forget_first()
        return True

    def _forget_first(self) -> None:
        _, size = self._items.popleft()
        self._bytes -= size
        self._first += 1
        self.budget.gave(self, size, empty=not self._items)

    def pass_over(self) -> None:
        """Numbers an item that nobody is going to read, nor any before it: all have them."""
        self.clear()
        self._first += 1

    def clear(self) -> None:
        """Forgets everything; nobody reads it any more."""
        while self._items:
            self._forget_first()

    def fail(self, error: BaseException) -> None:
        """Ends the memory: who has read what is there gets the error."""
        self._error = error
        self.wake()

    def check(self) -> None:
        """Raises what the memory ended with."""
        if self._error is not None:
            # The same error goes to many; without this each would add its own frames to it.
            raise self._error.with_traceback(None)

    async def read(self, number: int) -> Item:
        """The item of that number, awaited. Raises FellBehindError, or what the memory ended with."""
        while number >= self.next_number:
            await self.changed()
        if number < self._first:
            raise FellBehindError
        return self._items[number - self._first][0]

    async def changed(self) -> None:
        """Sleeps until something is added or `wake` is called. Raises what the memory ended with."""
        self.check()
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            await waiter
        finally:
            self._waiters.discard(waiter)

    def wake(self) -> None:
        waiters, self._waiters = self._waiters, set()
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)
