"""Turns of those who read: so many at a time. Those who wait are served caller by caller, and each caller in order, so
that nobody waits behind all that another one asks."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Hashable


class Turns:
    """For one event loop."""

    def __init__(self, most: int) -> None:
        self._free = most
        # Whose turn is next comes first.
        self._waiting: OrderedDict[Hashable, deque[asyncio.Future[None]]] = OrderedDict()

    def of(self, caller: Hashable) -> "Turn":
        return Turn(self, caller)

    @property
    def free(self) -> int:
        return self._free

    async def take(self, caller: Hashable) -> None:
        """Waits for a turn; `give_back` goes with it."""
        if self._free > 0:
            self._free -= 1
            return
        granted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(caller, deque()).append(granted)
        try:
            await granted
        except asyncio.CancelledError:
            if granted.cancelled():
                self._forget(caller, granted)
            else:
                # It was given just now, to somebody who is not there any more.
                self.give_back()
            raise

    def give_back(self) -> None:
        while self._waiting:
            caller, theirs = self._waiting.popitem(last=False)
            granted = theirs.popleft()
            if theirs:
                # Behind all others who wait.
                self._waiting[caller] = theirs
            if not granted.done():
                granted.set_result(None)
                return
        self._free += 1

    def _forget(self, caller: Hashable, granted: asyncio.Future[None]) -> None:
        theirs = self._waiting.get(caller)
        if theirs is not None and granted in theirs:
            theirs.remove(granted)
            if not theirs:
                del self._waiting[caller]


class Turn:
    """A caller's, to be entered as often as there is something to read."""

    __slots__ = ("_caller", "_turns")

    def __init__(self, turns: Turns, caller: Hashable) -> None:
        self._turns = turns
        self._caller = caller

    async def __aenter__(self) -> None:
        await self._turns.take(self._caller)

    async def __aexit__(self, *_: object) -> None:
        self._turns.give_back()
