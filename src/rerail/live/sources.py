"""What a stream reads from: the contracts between the live side and whoever turns a selection into JSON."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol
from uuid import UUID


class Event(NamedTuple):
    """One answer of a subscription. `payload` is the whole GraphQL result as JSON in UTF-8, ready to be sent to
    many; `cursor` is what a reconnecting client passes as `after`, where the stream has such a thing."""

    payload: bytes
    cursor: int | None = None


class FramePage(NamedTuple):
    """Frames `after` < number <= `last`, none missing; `last` is `after` where there are none. `revision` is the run's
    at that moment; `caught_up` says that there were no later frames within what was asked."""

    event: Event
    after: int
    last: int
    revision: int
    caught_up: bool


class FrameSource(Protocol):
    async def read(self, after: int, until: int | None) -> FramePage | None:
        """The next page after a number, up to and with `until`; None where there is no such run."""

    def asking(self, tell: Callable[[FramePage | None], None]) -> "Asking":
        """The same, but told, so that no task is woken for it; not in the asker's own call. None where there is
        nothing that could be told so, whatever the reason: then it is to be read."""


class Asking(Protocol):
    """For one who asks again and again, each time when the last answer has been told."""

    def ask(self, after: int) -> None:
        """For the next page after a number."""

    def leave(self) -> None:
        """Nothing more is to be told."""


class InstantSource(Protocol):
    async def instants(self, after: int, until: int | None) -> Sequence[tuple[int, datetime]]:
        """Number and instant of the next frames after a number, up to and with `until`: a page of them, empty where
        there are no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunState:
    """A run's state, or a recovery job's. None comes after one that is `final`."""

    event: Event
    revision: int
    final: bool = False


class RunSource(Protocol):
    async def read(self) -> RunState | None:
        """The run as it stands; None where there is none."""


@dataclass(frozen=True, slots=True)
class ListedRun:
    """One run that matches, and the revision at which it did."""

    id: UUID
    revision: int


class RunListSource(Protocol):
    """Runs that match a filter, as the database evaluates it."""

    @property
    def first(self) -> int:
        """How many the list begins with at most."""

    async def newest(self) -> Sequence[ListedRun]:
        """The first of the list, newest first."""

    async def recent(self, most: int) -> Sequence[ListedRun]:
        """Those of all that match that changed last, latest first, `most` of them."""

    async def among(self, runs: Collection[UUID]) -> Sequence[ListedRun]:
        """Those of the given runs that match, newest first."""

    async def event(self, *, initial: bool, changed: Sequence[UUID], removed: Sequence[UUID]) -> Event:
        """The answer that shows the changed runs, as they stand by now."""
