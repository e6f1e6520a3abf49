"""A filter as SQL: the conditions that its members put on a row, with a bind for each of their values."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from rerail.planner.arguments import Shape
from rerail.planner.entries import Condition, Every, Filter, Negation
from rerail.planner.paths import Indexed
from rerail.planner.template import Argument, Binds, Names, Row, ambient_names, fill, row_names

Path = tuple[str | int, ...]
FILTER: Path = ("filter",)
"""Where the values of a list's filter are in its slot."""


@dataclass(frozen=True, slots=True)
class Filtering:
    """What a filter of that shape, whose values are in the slot, demands of rows. `without` names what need not be
    asked: members, and of those that are lists the places (name, place)."""

    members: Filter
    shape: Shape
    binds: Binds
    slot: int
    path: Path = FILTER
    without: Collection[str | tuple[str, int]] = ()

    def of(self, row: Row) -> str | None:
        """The condition on the row; None if nothing is demanded."""
        given = dict(self.shape)
        found: list[str] = []
        together: dict[str, list[tuple[str, Condition]]] = {}
        # In the catalog's order: the text must not depend on how the caller wrote the filter down.
        for name, member in self.members.items():
            if name not in given:
                continue
            match member:
                case Negation():
                    inner = Filtering(self.members, given[name], self.binds, self.slot, (*self.path, name)).of(row)
                    found.append(f"({inner or 'true'}) IS NOT TRUE")
                case Every():
                    found += [
                        self._one_of_every(member, part, row, (*self.path, name, at))
                        for at, part in given[name]
                        if (name, at) not in self.without
                    ]
                case Condition(within=str(within)):
                    together.setdefault(within, []).append((name, member))
                case Condition() if name not in self.without:
                    found.append(self._condition(member, row, (*self.path, name)))
        for within, members in together.items():
            found += self._together(within, members, row)
        return " AND ".join(found) or None

    def _one_of_every(self, member: Every, shape: Shape, row: Row, path: Path) -> str:
        given = dict(shape)
        conditions = [
            self._condition(condition, row, (*path, name))
            for name, condition in member.members.items()
            if name in given
        ]
        return self._wrapped(member.wrap, conditions, row)

    def _together(self, within: str, members: list[tuple[str, Condition]], row: Row) -> list[str]:
        """Members that speak of the same row elsewhere: one of them alone can be known to hold, or be said shorter."""
        if len(members) == 1:
            ((name, member),) = members
            if name in self.without:
                return []
            if isinstance(member, Indexed) and member.alone:
                return [fill_condition(member.alone, member, row, self.binds, self.slot, (*self.path, name))]
        conditions = [self._condition(member, row, (*self.path, name)) for name, member in members]
        return [self._wrapped(within, conditions, row)]

    def _wrapped(self, template: str, conditions: list[str], row: Row) -> str:
        names = {"row": row_names(row), "context": ambient_names(self.binds)}
        return fill(template, {**names, "conditions": lambda _, __: " AND ".join(conditions)})

    def _condition(self, condition: Condition, row: Row, path: Path) -> str:
        return fill_condition(condition.sql, condition, row, self.binds, self.slot, path)


def fill_condition(template: str, condition: Condition, row: Row, binds: Binds, slot: int, path: Path) -> str:
    """A template of the condition, about the row."""
    known = {"row": row_names(row), "context": ambient_names(binds)}
    return fill(template, {**known, **value_names(condition, binds, slot, path)})


def value_names(condition: Condition, binds: Binds, slot: int, path: Path) -> dict[str, Names]:
    """What a condition's templates call its value, and what is made of it."""

    def bound(name: str) -> Names:
        convert: Callable[[Any], Any] | None = condition.converts.get(name)
        return lambda _, cast: binds.bind(Argument(slot, path, convert), cast or "text")

    return {"value": bound("value"), **{name: bound(name) for name in condition.converts}}
