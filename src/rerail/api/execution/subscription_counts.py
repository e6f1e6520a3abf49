"""The events of subscriptions, counted by who follows them."""

from collections import Counter
from collections.abc import AsyncGenerator, Awaitable
from typing import Protocol

from rerail.live.sources import Event
from rerail.planner.errors import RequestError


class Events(Protocol):
    """The events of a subscription. `aclose` goes with them in any case."""

    def __aiter__(self) -> "Events": ...

    def __anext__(self) -> Awaitable[Event]: ...

    async def aclose(self) -> None: ...


class Place:
    """One of a caller's subscriptions, until it is given back."""

    __slots__ = ("_caller", "_counts")

    def __init__(self, counts: Counter[str], caller: str) -> None:
        self._counts = counts
        self._caller: str | None = caller
        counts[caller] += 1

    def give_back(self) -> None:
        """Once; after that it does nothing."""
        caller, self._caller = self._caller, None
        if caller is not None:
            self._counts[caller] -= 1
            if not self._counts[caller]:
                del self._counts[caller]


class _Counted:
    """Events that hold a place until they are closed."""

    def __init__(self, events: AsyncGenerator[Event, None], place: Place) -> None:
        self._events = events
        self._place = place

    def __aiter__(self) -> Events:
        return self

    def __anext__(self) -> Awaitable[Event]:
        return self._events.__anext__()

    async def aclose(self) -> None:
        self._place.give_back()
        await self._events.aclose()


class Subscriptions:
    """Those that are followed, or wait to be begun: `most` of them by one caller."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._counts: Counter[str] = Counter()

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
        return _Counted(events, place)
