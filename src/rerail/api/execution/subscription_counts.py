"""Subscriptions, counted by who follows them."""

from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import orjson

from rerail.api.execution.documents import PARSED
from rerail.api.execution.throttling import Rounds
from rerail.live.sources import Event
from rerail.planner.errors import RequestError

LARGE_BYTES = 32 * 1024
LARGE_EACH_ROUND = 1
"""Answers as large as that, which many read at a moment when they come back, handed to connections in one round of the
event loop. What is pushed to those who are in step is no such answer."""


MOST_ASKED_BYTES = 64 * 1024 * 1024
"""What the documents and variables of one caller's subscriptions take of a process's memory at most."""
# What JSON takes once it is decoded, compared with its text: `[]` and a comma 59 bytes.
DECODED = 20


class Events(Protocol):
    """The events of a subscription. `aclose` goes with them in any case."""

    def __aiter__(self) -> "Events": ...

    def __anext__(self) -> Awaitable[Event]: ...

    async def aclose(self) -> None: ...


@dataclass(slots=True)
class _Followed:
    """What one caller follows: how many subscriptions there are of each document, and what they take."""

    documents: Counter[str] = field(default_factory=Counter)
    count: int = 0
    size: int = 0


class Place:
    """One of a caller's subscriptions, until it is given back."""

    __slots__ = ("_counts", "_document", "_size", "caller")

    def __init__(self, counts: "Subscriptions", caller: str, document: str, size: int) -> None:
        self.caller = caller
        self._counts: Subscriptions | None = counts
        self._document = document
        self._size = size

    def give_back(self) -> None:
        """Once; after that it does nothing."""
        counts, self._counts = self._counts, None
        if counts is not None:
            counts.give_back(self.caller, self._document, self._size)


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
        self._callers: dict[str, _Followed] = {}
        self._large = Rounds(LARGE_EACH_ROUND)

    def refused(self, caller: str) -> RequestError | None:
        """Why the caller may not follow one more."""
        followed = self._callers.get(caller)
        if followed is None or followed.count < self._most:
            return None
        return RequestError(
            f"This caller follows {self._most:,} subscriptions already, which is the most. End one before the next.",
            code="limit.subscriptions",
            requested=self._most + 1,
            limit=self._most,
        )

    def place(self, caller: str, document: str, variables: Mapping[str, Any] | None) -> Place:
        """One more of the caller's. Raises RequestError where they ask for too much in too many different words: each
        subscription keeps its document and its variables."""
        size = DECODED * len(orjson.dumps(variables)) if variables else 0
        followed = self._callers.get(caller) or _Followed()
        asked = followed.size + size + (0 if document in followed.documents else PARSED * len(document))
        if asked > MOST_ASKED_BYTES:
            raise RequestError(
                "The documents and variables of this caller's subscriptions are too large, together. Use one document "
                "for all, with short variables.",
                code="limit.asked",
                requested=asked,
                limit=MOST_ASKED_BYTES,
            )
        self._callers[caller] = followed
        followed.documents[document] += 1
        followed.count += 1
        followed.size = asked
        return Place(self, caller, document, size)

    def give_back(self, caller: str, document: str, size: int) -> None:
        """For the place."""
        followed = self._callers[caller]
        followed.count -= 1
        followed.size -= size
        followed.documents[document] -= 1
        if not followed.documents[document]:
            del followed.documents[document]
            followed.size -= PARSED * len(document)
        if not followed.count:
            del self._callers[caller]

    def counted(self, events: AsyncGenerator[Event, None], place: Place) -> Events:
        """The same events, whose place is given back when they are closed."""
        return _Counted(events, place, self._large)
