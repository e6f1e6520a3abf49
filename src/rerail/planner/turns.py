"""Turns of those who read: so many at a time. Those who wait are served caller by caller, and each caller in order, so
that nobody waits behind all that another one asks."""

import asyncio
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Waiting = TypeVar("Waiting", bound=Hashable)


class Line(Generic[Waiting]):
    """Those who wait: whose turn is next comes first. However many there are, each step costs the same."""

    def __init__(self) -> None:
        self._callers: OrderedDict[Hashable, OrderedDict[Waiting, None]] = OrderedDict()

    def __bool__(self) -> bool:
        return bool(self._callers)

    def join(self, caller: Hashable, waiting: Waiting) -> None:
        self._callers.setdefault(caller, OrderedDict())[waiting] = None

    def leave(self, caller: Hashable, waiting: Waiting) -> None:
        theirs = self._callers.get(caller)
        if theirs is not None and waiting in theirs:
            del theirs[waiting]
            if not theirs:
                del self._callers[caller]

    def next(self) -> Waiting:
        """Who is served now, and waits no more. Raises KeyError where nobody waits."""
        caller, theirs = self._callers.popitem(last=False)
        waiting, _ = theirs.popitem(last=False)
        if theirs:
            # Behind all others who wait.
            self._callers[caller] = theirs
        return waiting


class Turns:
    """For one event loop."""

    def __init__(self, most: int) -> None:
        self._free = most
        self._line: Line[asyncio.Future[None]] = Line()

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
        self._line.join(caller, granted)
        try:
            await granted
        except asyncio.CancelledError:
            if granted.cancelled():
                self._line.leave(caller, granted)
            else:
                # It was given just now, to somebody who is not there any more.
                self.give_back()
            raise

    def give_back(self) -> None:
        while self._line:
            granted = self._line.next()
            if not granted.done():
                granted.set_result(None)
                return
        self._free += 1


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
