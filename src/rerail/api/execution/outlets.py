"""Where the answers of one connection go, and how many are made for it before it has taken them."""

import asyncio
from dataclasses import dataclass

from rerail.live.seats import Push
from rerail.live.streams import Groups

ANSWERS_AT_ONCE = 8
"""Answers that are made for one connection before it has taken them; its others wait."""


def places() -> asyncio.Semaphore:
    """Of one connection."""
    return asyncio.Semaphore(ANSWERS_AT_ONCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Where a subscription's events go: `push` takes them from whoever makes them. What is made for this caller alone
    takes one of the `places` of the connection until it has been sent."""

    push: Push
    places: asyncio.Semaphore


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What a subscription's resolver is told as its root value: the process's groups, the text of the document, where
    a returning client left off, if the transport knows, and where its events go."""

    groups: Groups
    document: str
    last_event_id: int | None = None
    outlet: Outlet | None = None

    @property
    def push(self) -> Push | None:
        return self.outlet.push if self.outlet else None

    @property
    def places(self) -> asyncio.Semaphore | None:
        return self.outlet.places if self.outlet else None
