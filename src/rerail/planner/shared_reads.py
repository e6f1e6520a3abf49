"""Reads that share a statement: where enough of a kind are under way, those who come next go into one together. To set
up the plan of a large statement takes PostgreSQL longer than to execute it for one more run."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

Wanted = TypeVar("Wanted")
Found = TypeVar("Found")

MOST_TOGETHER = 16
"""Reads of one statement: enough that what a statement costs by itself counts for little."""

Read = Callable[[Sequence[Wanted]], Awaitable[Sequence[Found]]]
"""What reads for a party, in its order."""


class _Place(Generic[Wanted, Found]):
    """Of one who waits. They are told what was found, or whom to read for besides themselves; nobody is `None`: then
    they read for themselves, since together it failed."""

    __slots__ = ("told", "wanted")

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.told: asyncio.Future[_Answer[Found] | list[_Place[Wanted, Found]] | None] = (
            asyncio.get_running_loop().create_future()
        )


class _Answer(Generic[Found]):
    __slots__ = ("found",)

    def __init__(self, found: Found) -> None:
        self.found = found


class _Line(Generic[Wanted, Found]):
    """Of those who want the same kind."""

    __slots__ = ("under_way", "waiting")

    def __init__(self) -> None:
        self.under_way = 0
        self.waiting: deque[_Place[Wanted, Found]] = deque()

    def next_party(self, at_once: int) -> list[_Place[Wanted, Found]]:
        """Those who waited longest and are still there; others are left for the other statements, which run beside this
        one: what takes long, takes it on as many sessions."""
        most = min(-(-len(self.waiting) // at_once), MOST_TOGETHER)
        party: list[_Place[Wanted, Found]] = []
        while self.waiting and len(party) < most:
            place = self.waiting.popleft()
            if not place.told.done():
                party.append(place)
        return party


class SharedReads:
    """For one event loop. A statement begins after all who get its answer have asked, and is read by one of them: if
    they leave, it is given up, and the others are read for anew."""

    def __init__(self, at_once: int) -> None:
        """`at_once`: statements of a kind that are under way before anybody waits for company."""
        self._at_once = at_once
        self._lines: dict[Hashable, _Line[Any, Any]] = {}

    def __len__(self) -> int:
        """Kinds of which something is under way."""
        return len(self._lines)

    async def read(self, key: Hashable, wanted: Wanted, read: Read[Wanted, Found]) -> Found:
        """What was `wanted`. All that is read with the same `key` can be read together, whoever's `read` it is, and
        whoever asks with the key may see what is found. Raises what `read` does."""
        line: _Line[Wanted, Found] | None = self._lines.get(key)
        if line is None:
            line = self._lines[key] = _Line()
        if line.under_way < self._at_once:
            line.under_way += 1
            party: list[_Place[Wanted, Found]] = []
        else:
            told = await self._waited(key, line, wanted)
            if isinstance(told, _Answer):
                return told.found
            if told is None:
                return (await read([wanted]))[0]
            party = told
        try:
            return await self._led(line, wanted, party, read)
        finally:
            self._pass_on(key, line)

    async def _waited(
        self, key: Hashable, line: _Line[Wanted, Found], wanted: Wanted
    ) -> _Answer[Found] | list[_Place[Wanted, Found]] | None:
        place = _Place[Wanted, Found](wanted)
        line.waiting.append(place)
        try:
            return await place.told
        except asyncio.CancelledError:
            if not place.told.cancelled() and isinstance(party := place.told.result(), list):
                # It was to read for others just now.
                line.waiting.extendleft(reversed(party))
                self._pass_on(key, line)
            raise

    async def _led(
        self, line: _Line[Wanted, Found], wanted: Wanted, party: list[_Place[Wanted, Found]], read: Read[Wanted, Found]
    ) -> Found:
        try:
            own, *others = await read([wanted, *(place.wanted for place in party)])
        except Exception:
            if not party:
                raise
            # What one of them wants may be what fails: nobody else is to suffer for it.
            _tell(party, [None] * len(party))
            return (await read([wanted]))[0]
        except BaseException:
            line.waiting.extendleft(reversed(party))
            raise
        _tell(party, map(_Answer, others))
        return own

    def _pass_on(self, key: Hashable, line: _Line[Wanted, Found]) -> None:
        """One less is under way: those who wait are next."""
        if party := line.next_party(self._at_once):
            leader, *others = party
            leader.told.set_result(others)
            return
        line.under_way -= 1
        if not line.under_way:
            del self._lines[key]


def _tell(party: Sequence[_Place[Wanted, Found]], outcomes: Iterable[_Answer[Found] | None]) -> None:
    for place, outcome in zip(party, outcomes, strict=True):
        if not place.told.done():
            place.told.set_result(outcome)
