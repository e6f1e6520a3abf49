"""Fields that are made ready: their statement and what is bound are at hand, and nothing has been read yet."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from rerail.planner.arguments import Call
from rerail.planner.cache import SizedCache, bytes_of
from rerail.planner.compile import Statement
from rerail.planner.execute import Binds, fetch
from rerail.planner.lasting import FramesPage
from rerail.planner.reader import Reader
from rerail.planner.shape import Projection
from rerail.planner.template import Ambient

PAGES_BYTES = 64 * 1024 * 1024
"""What answers that can never change take of a process's memory at most."""

Pages = SizedCache[Hashable, Projection]
"""Answers that can never change again."""


class Ready(Protocol):
    """`cost` is the objects that the answer holds at most."""

    @property
    def cost(self) -> int: ...

    async def read(self, reader: Reader) -> Projection | None:
        """The answer; None where it is null."""
        ...


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement, and the names of what it takes from the request. `pages` are those of an answer that may be lasting;
    None of one that is not."""

    statement: Statement
    ambient: frozenset[str]
    pages: Sequence[FramesPage] | None = None

    @classmethod
    def of(cls, statement: Statement, pages: Sequence[FramesPage] | None = None) -> "Prepared":
        names = frozenset(bind.name for bind in statement.binds if isinstance(bind, Ambient))
        return cls(statement, names, pages)


@dataclass(frozen=True, slots=True)
class Finished:
    """An answer that needs no statement."""

    projection: Projection | None
    cost: int = 0

    async def read(self, _: Reader) -> Projection | None:
        return self.projection


@dataclass(frozen=True, slots=True)
class Stated:
    """An answer of one statement."""

    prepared: Prepared
    binds: Binds
    cost: int

    async def read(self, reader: Reader) -> Projection | None:
        binds = self.binds.filled(reader.ambient(self.prepared.ambient))
        return await fetch(reader, self.prepared.statement, binds)


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
        answer = await fetch(reader, statement, binds)
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
