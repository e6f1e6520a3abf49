"""Fields that are made ready: their statement and what is bound are at hand, and nothing has been read yet."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Protocol

from rerail.planner.arguments import Call
from rerail.planner.cache import SizedCache, bytes_of
from rerail.planner.compile import Statement
from rerail.planner.execute import Binds, bound, fetch, fetch_many
from rerail.planner.lasting import FramesPage
from rerail.planner.reader import WORKSPACE_ALONE, Reader
from rerail.planner.shape import Projection
from rerail.planner.template import Ambient, Argument

PAGES_BYTES = 64 * 1024 * 1024
"""What answers that can never change take of a process's memory at most."""

MOST_SHARED = 1_000
"""Objects that one answer may hold at most for it to be read with others, who wait for it."""

LARGE = 5_000
"""Objects beyond which an answer takes the database so long that others are not to stand behind many of its kind."""

Pages = SizedCache[Hashable, Projection]
"""Answers that can never change again."""


class Ready(Protocol):
    """`cost` is the objects that the answer holds at most."""

    @property
    def cost(self) -> int: ...

    async def read(self, reader: Reader) -> Projection | None:
        """The answer; None where it is null."""
        ...


class Several:
    """The statement that answers many which differ in the arguments of the root field alone, in slot 0 as lists; made
    when it is first needed."""

    def __init__(self, make: Callable[[], Statement]) -> None:
        self._make = make

    @cached_property
    def statement(self) -> Statement:
        return self._make()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement, and the names of what it takes from the request; `common` are the places of those binds that are not
    the root field's own. `pages` are those of an answer that may be lasting; None of one that is not. `several` answers
    many at once, where there is such a statement."""

    statement: Statement
    ambient: frozenset[str]
    common: Sequence[int]
    pages: Sequence[FramesPage] | None = None
    several: Several | None = None

    @classmethod
    def of(
        cls, statement: Statement, pages: Sequence[FramesPage] | None = None, several: Several | None = None
    ) -> "Prepared":
        names = frozenset(bind.name for bind in statement.binds if isinstance(bind, Ambient))
        own = [isinstance(bind, Argument) and bind.slot == 0 for bind in statement.binds]
        common = [place for place, is_own in enumerate(own) if not (is_own and several)]
        return cls(statement, names, common, pages, several)


@dataclass(frozen=True, slots=True)
class Finished:
    """An answer that needs no statement."""

    projection: Projection | None
    cost: int = 0

    async def read(self, _: Reader) -> Projection | None:
        return self.projection


@dataclass(frozen=True, slots=True)
class Stated:
    """An answer of one statement, which it may share with others."""

    prepared: Prepared
    binds: Binds
    calls: Sequence[Call]
    cost: int

    async def read(self, reader: Reader) -> Projection | None:
        prepared, shared = self.prepared, reader.shared
        binds = self.binds.filled(reader.ambient(prepared.ambient))
        if shared is None or self.cost > MOST_SHARED or not prepared.ambient <= WORKSPACE_ALONE:
            return await fetch(reader, prepared.statement, binds, large=self.cost > LARGE)

        async def read(party: Sequence[Stated]) -> Sequence[Projection | None]:
            if len(party) > 1:
                return await _read_together(reader, party)
            return [await fetch(reader, prepared.statement, binds)]

        # The text of the statement and all else that it is given: with these, answers differ by what is wanted alone.
        key = (prepared.statement.sql, reader.workspace, *[_hashable(binds[place]) for place in prepared.common])
        return await shared.read(key, self, read)


async def _read_together(reader: Reader, party: Sequence[Stated]) -> Sequence[Projection | None]:
    """All of them by one statement, each once where several want the same."""
    first = party[0]
    several = first.prepared.several
    if several is None:  # they want the same
        found = await fetch(reader, first.prepared.statement, first.binds.filled(reader.ambient(WORKSPACE_ALONE)))
        return [found] * len(party)
    wanted = [tuple(stated.calls[0].values.values()) for stated in party]
    places = {values: place for place, values in enumerate(dict.fromkeys(wanted))}
    call = Call(dict(zip(first.calls[0].values, map(list, zip(*places, strict=True)), strict=True)))
    statement = several.statement
    binds = bound(statement, [call, *first.calls[1:]], reader.ambient(WORKSPACE_ALONE))
    answers = await fetch_many(reader, statement, binds, len(places))
    return [answers[places[values]] for values in wanted]


@dataclass(frozen=True, slots=True)
class Lasting:
    """The same, where it may never change again; it is then read once. The row's revision comes beside the answer."""

    prepared: Prepared
    binds: Binds
    calls: Sequence[Call]
    cost: int
    kept: Pages

    async def read(self, reader: Reader) -> Projection | None:
        statement = self.prepared.statement
        binds = self.binds.filled(reader.ambient(self.prepared.ambient))
        key = (reader.rights, statement.sql, *(_hashable(bind) for bind in binds))
        if found := self.kept.get(key):
            return found
        answer = await fetch(reader, statement, binds, large=self.cost > LARGE)
        if answer is None or not self._lasts(answer):
            return answer
        lasting = replace(answer, lasting=True)
        # A caller may say more than is answered.
        self.kept.keep(key, lasting, bytes_of(key) + bytes_of(answer.json))
        return lasting

    def _lasts(self, answer: Projection) -> bool:
        (revision,) = answer.also
        pages = self.prepared.pages or ()
        return all(page.lasts(self.calls[page.slot], revision, answer.json) for page in pages)


def _hashable(bind: Any) -> Hashable:
    return tuple(bind) if isinstance(bind, list) else bind
