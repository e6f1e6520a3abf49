"""Phase 5: the values are bound and the statement runs. One round trip, whatever the selection."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import reduce
from operator import getitem
from typing import Any

from rerail.planner.arguments import Call
from rerail.planner.compile import Statement
from rerail.planner.reader import Reader
from rerail.planner.shape import Projection
from rerail.planner.template import Ambient, Argument, BindSource, Constant

_AT_ONCE = nullcontext()


async def fetch(
    reader: Reader, statement: Statement, binds: Sequence[Any], *, large: bool = False
) -> Projection | None:
    """The answer of `statement`; None where it is null. A `large` one waits for others that are large, too."""
    async with reader.large_turn if large else _AT_ONCE, reader.turn:
        row = await reader.pool.fetchrow(statement.sql, *binds)
    if row is None or row[0] is None:
        return None
    return Projection(row[0], tuple(row)[1:])


async def fetch_many(reader: Reader, statement: Statement, binds: Sequence[Any], count: int) -> list[Projection | None]:
    """The answers of a statement for many, by their places; None where there is none."""
    found: list[Projection | None] = [None] * count
    async with reader.turn:
        rows = await reader.pool.fetch(statement.sql, *binds)
    for place, json, *also in rows:
        found[place - 1] = Projection(json, tuple(also))
    return found


@dataclass(frozen=True, slots=True)
class Binds:
    """The values of a statement's binds, in order, but for those that the request brings: `open` has their places."""

    values: Sequence[Any]
    open: Sequence[tuple[int, str]]

    @classmethod
    def of(cls, statement: Statement, calls: Sequence[Call]) -> "Binds":
        places = [(place, source.name) for place, source in enumerate(statement.binds) if isinstance(source, Ambient)]
        values = bound(statement, calls, defaultdict(lambda: None))
        return cls(values, places)

    def filled(self, ambient: Mapping[str, Any]) -> list[Any]:
        found = list(self.values)
        for place, name in self.open:
            found[place] = ambient[name]
        return found


def bound(statement: Statement, calls: Sequence[Call], ambient: Mapping[str, Any]) -> list[Any]:
    """The values of the statement's binds, in order. `ambient` has those that the request brings, by name."""
    return [_value(source, calls, ambient) for source in statement.binds]


def _value(source: BindSource, calls: Sequence[Call], ambient: Mapping[str, Any]) -> Any:
    match source:
        case Argument():
            arguments: Any = calls[source.slot].values
            value = reduce(getitem, source.path, arguments)
            return value if source.convert is None else source.convert(value)
        case Ambient():
            return ambient[source.name]
        case Constant():
            return source.value
