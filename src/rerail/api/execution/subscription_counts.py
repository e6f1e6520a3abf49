"""The events of subscriptions, counted by who follows them."""

from collections import Counter
from collections.abc import AsyncGenerator, Awaitable
from typing import Protocol

from rerail.api.execution.throttling import Rounds
from rerail.live.sources import Event
from rerail.planner.errors import RequestError

LARGE_BYTES = 32 * 1024
LARGE_EACH_ROUND = 1
"""Answers as large as that, which many read at a moment when they come back, handed to connections in one round of the
event loop. What is pushed to those who are in step is no such answer."""


class Events(Protocol):
    """The events of a subscription. `aclose` goes with them in any case."""

    def __aiter__(self) -> "Events": ...

    def __anext__(self) -> Awaitable[Event]: ...

    async def aclose(self) -> None: ...


class Place:
    """One of a caller's subscriptions, until it is given back."""

    __slots__ = ("_counts", "_held", "caller")

    def __init__(self, counts: Counter[str], caller: str) -> None:
        self.caller = caller
        self._counts = counts
        self._held = True
        counts[caller] += 1

    def give_back(self) -> None:
        """Once; after that it does nothing."""
        if self._held:
            self._held = False
            self._counts[self.caller] -= 1
            if not self._counts[self.caller]:
                del self._counts[self.caller]


class _Counted:
    """Events that hold a place until they are closed."""

    def __init__(self, events: AsyncGenerator[Event, None], place: Place, large: Rounds) -> None:
        self._events = events
        self._place = place
        self._large = large

    def __aiter__(self) -> Events:
        return self

    async def __anext__(self) -> Event:
        event = await self._events.__anext__()
        if len(event.payload) > LARGE_BYTES:
            await self._large.take(self._place.caller)
        return event

    async def aclose(self) -> None:
        self._place.give_back()
        await self._events.aclose()


class Subscriptions:
    """Those that are followed, or wait to be begun: `most` of them by one caller."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._counts: Counter[str] = Counter()
        self._large = Rounds(LARGE_EACH_ROUND)

    def refused(self, caller: str) -> RequestError | None:
        """Why the caller may not follow one more."""
        if self._counts[caller] < self._most:
            return None
        return RequestError(
            f"This caller follows {self._most:,} subscriptions already, which is the most. End one before the next.",
            code="limit.subscriptions",
            requested=self._most + 1,
            limit=self._most,
        )

    def place(self, caller: str) -> Place:
        """One more of the caller's."""
        return Place(self._counts, caller)

    def counted(self, events: AsyncGenerator[Event, None], place: Place) -> Events:
        """The same events, whose place is given back when they are closed."""
        return _Counted(events, place, self._large)
