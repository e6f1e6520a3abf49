"""What all groups are: a reader, what it read last, and its members."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar
from uuid import UUID

from rerail.live.hub import HubClosedError, Watch
from rerail.live.memory import Memory
from rerail.live.patience import Result, patiently
from rerail.live.seats import Mark, Seats

Item = TypeVar("Item")


class Group(ABC, Generic[Item, Mark]):
    """A reader and what it read last. It lives as long as it has members. Those who are in step have `seats`."""

    pause_seconds = 0.0
    """How long it rests between two looks, merging what changes meanwhile."""

    def __init__(self, watch: Watch, patience_seconds: float) -> None:
        self.memory: Memory[Item] = Memory()
        self.seats: Seats[Mark] = Seats()
        self.watch = watch
        self.members = 0
        self._patience = patience_seconds
        self._reader: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._reader = asyncio.create_task(self._run(), name=type(self).__name__)

    def stop(self) -> None:
        self.watch.close()
        self.watch.instead = None
        self.memory.clear()
        if self._reader is not None:
            self._reader.cancel()
            # The end of a task holds on to what it was at; nothing of it is to wait for the garbage collector.
            self._reader = None

    @property
    def over(self) -> bool:
        """Whether its reader has ended, so that a newcomer needs a new group."""
        return self._reader is not None and self._reader.done()

    async def _run(self) -> None:
        try:
            while True:
                changed = await self.watch.wait()
                await self.look(changed)
                if self.pause_seconds:
                    await asyncio.sleep(self.pause_seconds)
        except HubClosedError as closed:
            self._fail(closed)
        except Exception as error:
            # Handed to every member, whose transport masks and logs it.
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        self.memory.fail(error)
        self.seats.clear()

    def patiently(self, read: Callable[[], Awaitable[Result]]) -> Awaitable[Result]:
        return patiently(read, self._patience)

    def keep(self, item: Item, size: int) -> None:
        """Remembers what is about to be handed out, for those who are not in step; where all are, nothing is kept."""
        if self.members > len(self.seats):
            self.memory.add(item, size)
        else:
            self.memory.pass_over()

    @abstractmethod
    async def look(self, changed: frozenset[UUID] | None) -> None:
        """Reads what may have changed (None: anything) and puts it in the memory."""
