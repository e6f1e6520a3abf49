"""What gives PostgreSQL a list's rows in order: beside an order's own index, the members of a filter that have one.

Templates name the row that is walked `{lead}`, and what must be equal in it for one value `{it}`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rerail.planner.entries import Condition, Connection, Every, Filter

MERGED = 8
"""So many values are walked at once, merged into one order; more of them one after the other."""
MANY = "many"


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """An index in which the rows for one value stand in the list's order.

    `where` holds of a row of it for the value `{it}`. That is `nth`, the value at the place `{n}` from 1, or one of the
    `fixed`, each an SQL expression; or, of any number, what the subselect `each` has in its column `value`. `table` is
    where the index is, if not on the listed rows themselves; `keys` are the names there of the order's columns. With
    `overlapping`, a row can be found under several values. Unless `exact`, more rows are found than the member allows.
    `when` is the condition under which the index has all the values; elsewhere the listed rows are walked themselves.
    """

    where: str
    nth: str = ""
    fixed: tuple[str, ...] = ()
    each: str = ""
    table: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    overlapping: bool = False
    exact: bool = True
    when: str = ""


OWN = Path(where="")
"""The listed rows themselves, in an order that they have an index for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed(Condition):
    """A member with an index for each of the orders in `paths`, named by their first column. `variant` is what of a
    value the text may depend on: how many there are, as far as MERGED, or MANY. `alone` is said in place of `sql` where
    no other member speaks of the same row `within`."""

    paths: Mapping[str, Path]
    variant: Callable[[Any], str]
    alone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedEvery(Every):
    """The same of a list of objects: one that has just the members named has the paths there."""

    paths: Mapping[tuple[str, ...], Mapping[str, Path]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranged(Condition):
    """A member that bounds the column `key`: where that is part of the order, it says where a walk begins or ends."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched(Condition):
    """A member that looks for a text. Common ones are met soon on any walk, rare ones are looked up.

    `table` has a row for each listed one, with its `keys` as in a path; there `sql` is `contains`. `found` is a FROM
    item of those of its rows that may contain it, by its index.
    """

    table: str
    keys: Mapping[str, str]
    contains: str
    found: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked(Connection):
    """A connection with paths. `orders` are those of its orders for which the listed rows have no index but these, by
    their first column; `prefer` names the members from the one that is likely to leave the fewest rows, of which `ways`
    are considered at most. `related` are the orders that the relation itself has an index for, where its column does
    not stand in those of the members, too."""

    orders: Mapping[str, Path] = field(default_factory=dict)
    prefer: tuple[str, ...] = ()
    ways: int = 3
    related: Mapping[str, Path] = field(default_factory=dict)


def variants_of(members: Filter, values: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, member.variant(values[name]))
        for name, member in members.items()
        if isinstance(member, Indexed) and name in values
    )


def distinct(values: Sequence[Any]) -> list[Any]:
    """Each value once. At the places that this leaves empty, PostgreSQL finds null, and so nothing."""
    return list(dict.fromkeys(values))


def how_many(values: Sequence[Any]) -> str:
    return str(max(1, len(values))) if len(values) <= MERGED else MANY


def just_one(_: Any) -> str:
    return "1"


def any_number(_: Any) -> str:
    return MANY
