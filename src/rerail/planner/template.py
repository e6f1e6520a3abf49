"""SQL templates: the catalog's `{row.title}` becomes `t1.title`, its `{arg.key:text}` a bind with a cast."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

_PLACE = re.compile(r"\{([a-z]+)(?:\.([A-Za-z_][A-Za-z0-9_]*))?(?::([a-z0-9\[\]]+))?\}")


@dataclass(frozen=True, slots=True)
class Argument:
    """A value out of the arguments in `slot`, at `path` within them, put through `convert`."""

    slot: int
    path: tuple[str | int, ...]
    convert: Callable[[Any], Any] | None = None


@dataclass(frozen=True, slots=True)
class Ambient:
    """A value that the request brings: the workspace, the viewer, the keys for signing."""

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that is part of the plan."""

    value: tuple[str, ...]


BindSource = Argument | Ambient | Constant


@dataclass(slots=True)
class Binds:
    """The parameters of one statement, each source once."""

    sources: list[BindSource] = field(default_factory=list)

    def bind(self, source: BindSource, cast: str) -> str:
        if source not in self.sources:
            self.sources.append(source)
        return f"${self.sources.index(source) + 1}::{cast}"


@dataclass(slots=True)
class Aliases:
    """Names for the rows of one statement: t1, t2, …"""

    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def next(self) -> str:
        return f"t{next(self.numbers)}"


@dataclass(frozen=True, slots=True)
class Row:
    """A row that expressions may read. `given` has columns that the row does not have itself, as SQL."""

    alias: str
    given: Mapping[str, str] = field(default_factory=dict)

    def column(self, name: str) -> str:
        return self.given.get(name) or f"{self.alias}.{name}"

    def with_given(self, columns: Mapping[str, str]) -> "Row":
        return replace(self, given={**self.given, **columns})


Names = Callable[[str | None, str | None], str]
"""What a place stands for, from its name and cast."""


def fill(template: str, names: Mapping[str, Names]) -> str:
    """`template` with each `{space.name:cast}` replaced by what `names[space]` says of it."""
    return _PLACE.sub(lambda place: names[place[1]](place[2], place[3]), template)


def row_names(row: Row) -> Names:
    return lambda name, _: row.alias if name is None else row.column(name)


def argument_names(binds: Binds, slot: int) -> Names:
    return lambda name, cast: binds.bind(Argument(slot, (_present(name),)), _present(cast))


def ambient_names(binds: Binds) -> Names:
    return lambda name, cast: binds.bind(Ambient(_present(name)), _present(cast))


def _present(part: str | None) -> str:
    if part is None:
        raise ValueError("A bind in a template needs a name and a cast: {arg.key:text}.")
    return part
