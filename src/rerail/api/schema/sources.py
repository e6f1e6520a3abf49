"""What subscriptions read: how the planner makes their answers whole before they are sent to many."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from rerail.api.schema.sharing import Info, sharing
from rerail.domain.identity import LARGEST_FRAME
from rerail.ledger.frames import read_instants
from rerail.live.gathering import Asker, Gathering
from rerail.live.sources import Event, FramePage, ListedRun, RunState
from rerail.planner.following import Membership
from rerail.planner.projection import Projector
from rerail.planner.reader import Reader
from rerail.planner.roots import Root, frame_batch, runs_change
from rerail.planner.selection import Asked
from rerail.planner.shape import Projection

MOST_FRAMES = 500
"""Frames of one answer at most."""
FIRST_FRAMES = 100
"""Frames of the first answer, which tells how large they are."""
WANTED_BYTES = 256 * 1024
MOST_BYTES = 768 * 1024
"""Of one answer, unless a single frame is larger: many clients take messages up to 1 MiB."""


@dataclass(frozen=True, slots=True)
class _Made:
    """An answer as it is sent, the bytes of the JSON in it, and the columns that were wanted with it."""

    payload: bytes
    size: int
    also: tuple[Any, ...]


_Together = Gathering[Root, _Made | None]


@dataclass(frozen=True, slots=True)
class Answers:
    """Makes whole answers for one field of one document, on behalf of one caller."""

    projector: Projector
    reader: Reader
    asked: Asked
    head: bytes

    @classmethod
    def of(cls, info: Info) -> "Answers":
        head = b'{"data":{%b:' % orjson.dumps(info.path.key)
        return cls(info.context.projector, info.context.reader, Asked.of(info._raw_info, info.context.view), head)

    async def project(self, root: Root) -> Projection | None:
        return await self.projector.root(self.reader, self.asked, root)

    async def make_many(self, roots: Sequence[Root]) -> Sequence[_Made | None]:
        """Once for all of the roots that are equal: who comes back with thousands of others is where they are."""
        places = [tuple(root.values.items()) for root in roots]
        different = dict(zip(places, roots, strict=True))
        found = await self.projector.many(self.reader, self.asked, list(different.values()))
        made = dict(zip(different, map(self._made, found), strict=True))
        return [made[place] for place in places]

    def together(self, info: Info, *arguments: str) -> "_Together":
        """What reads for all who ask the same of other runs, or jobs, or places in them: of other `arguments`."""
        return info.root_value.groups.gathering(sharing(info, *arguments), self.make_many)

    def _made(self, projection: Projection | None) -> _Made | None:
        if projection is None:
            return None
        return _Made(b"%b%b}}" % (self.head, projection.json), len(projection.json), projection.also)

    def event(self, projection: Projection) -> Event:
        return Event(payload=b"%b%b}}" % (self.head, projection.json))


@dataclass(slots=True)
class Frames:
    """`most` follows the size of the frames, which depends on what is asked of them."""

    together: _Together
    run_id: UUID
    most: int = FIRST_FRAMES

    def batch(self, after: int, until: int = LARGEST_FRAME) -> Root:
        return frame_batch(self.run_id, after=after, most=min(self.most, until - after))

    async def read(self, after: int, until: int | None) -> FramePage | None:
        while True:
            found = await self.together.read(self.batch(after, LARGEST_FRAME if until is None else until))
            if found is None:
                return None
            last, revision = found.also
            size, count = found.size, last - after
            if count > 0:
                self.most = min(max(count * WANTED_BYTES // size, 1), MOST_FRAMES)
            if size <= MOST_BYTES or count <= 1:
                break
        end = revision if until is None else min(revision, until)
        event = Event(payload=found.payload, cursor=last)
        return FramePage(event=event, after=after, last=last, revision=revision, caught_up=last >= end)

    def asking(self, tell: Callable[[FramePage | None], None]) -> "_Asking":
        return _Asking(self, tell)


class _Asking(Asker[Root, _Made | None]):
    """One question, put anew each time: of thousands, none leaves anything behind for the garbage collector."""

    __slots__ = ("_frames", "_tell")

    def __init__(self, frames: Frames, tell: Callable[[FramePage | None], None]) -> None:
        super().__init__(frames.batch(0))
        self._frames = frames
        self._tell = tell

    def ask(self, after: int) -> None:
        self.wanted = self._frames.batch(after)
        self._frames.together.ask(self)

    def leave(self) -> None:
        self.left = True

    def tell(self, found: _Made | None) -> None:
        if found is None or found.size > WANTED_BYTES:
            self._tell(None)
            return
        after = self.wanted.values["after"]
        last, revision = found.also
        event = Event(payload=found.payload, cursor=last)
        self._tell(FramePage(event=event, after=after, last=last, revision=revision, caught_up=last >= revision))

    def fail(self, error: Exception) -> None:
        # Whoever reads it then sees the error, if it is still there.
        self._tell(None)


_Span = tuple[UUID, int, int]
"""A run's frames after a number, up to and with another."""
_Numbered = Sequence[tuple[int, datetime]]


@dataclass(frozen=True, slots=True)
class Instants:
    together: Gathering[_Span, _Numbered]
    run_id: UUID

    @classmethod
    def of(cls, info: Info, run_id: UUID) -> "Instants":
        """All subscriptions of one caller read them together, each span once."""
        reader = info.context.reader

        async def read(spans: Sequence[_Span]) -> Sequence[_Numbered]:
            found: dict[_Span, _Numbered] = {}
            for span in spans:
                if span not in found:
                    run, after, until = span
                    async with reader.turn:
                        found[span] = await read_instants(reader.pool, reader.workspace, run, after=after, until=until)
            return [found[span] for span in spans]

        return cls(info.root_value.groups.gathering(("instants", info.context.caller), read), run_id)

    async def instants(self, after: int, until: int | None) -> _Numbered:
        return await self.together.read((self.run_id, after, LARGEST_FRAME if until is None else until))


@dataclass(frozen=True, slots=True)
class State:
    """`root` answers a run or a recovery job; its revision comes back beside it, and a job's end."""

    together: _Together
    root: Root

    async def read(self) -> RunState | None:
        found = await self.together.read(self.root)
        if found is None:
            return None
        revision, *ending = found.also
        return RunState(event=Event(payload=found.payload), revision=revision, final=_has_ended(*ending))


def _has_ended(finished_at: datetime | None = None, under_way: int = 0) -> bool:
    """Whether nothing of a recovery job can change any more. A run has no such end: it may be continued."""
    return finished_at is not None and not under_way


@dataclass(frozen=True, slots=True)
class RunList:
    answers: Answers
    membership: Membership
    first: int

    async def newest(self) -> Sequence[ListedRun]:
        return [ListedRun(*found) for found in await self.membership.newest(self.answers.reader)]

    async def recent(self, most: int) -> Sequence[ListedRun]:
        return [ListedRun(*found) for found in await self.membership.recent(self.answers.reader, most)]

    async def among(self, runs: Collection[UUID]) -> Sequence[ListedRun]:
        return [ListedRun(*found) for found in await self.membership.among(self.answers.reader, runs)]

    async def event(self, *, initial: bool, changed: Sequence[UUID], removed: Sequence[UUID]) -> Event:
        found = await self.answers.project(runs_change(initial=initial, changed=changed, removed=removed))
        if found is None:
            raise LookupError("A change of a list is made of values in hand and is always there.")
        return self.answers.event(found)
