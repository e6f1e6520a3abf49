"""A filter as SQL: the conditions that its members put on a row, with a bind for each of their values."""

from collections.abc import Callable
from typing import Any

from rerail.planner.arguments import Shape
from rerail.planner.entries import Condition, Every, Filter, Negation
from rerail.planner.template import Argument, Binds, Names, Row, fill, row_names

Path = tuple[str | int, ...]


def compile_filter(members: Filter, shape: Shape, row: Row, binds: Binds, slot: int) -> str | None:
    """The condition of a filter of that shape, whose values are at `filter` in the slot; None if it demands nothing."""
    return _all(members, shape, row, binds, slot, ("filter",))


def _all(members: Filter, shape: Shape, row: Row, binds: Binds, slot: int, path: Path) -> str | None:
    given = dict(shape)
    found: list[str] = []
    together: dict[str, list[str]] = {}
    # In the catalog's order: the text must not depend on how the caller wrote the filter down.
    for name, member in members.items():
        if name not in given:
            continue
        here = (*path, name)
        match member:
            case Negation():
                inner = _all(members, given[name], row, binds, slot, here) or "true"
                found.append(f"({inner}) IS NOT TRUE")
            case Every():
                found += [_one_of_every(member, part, row, binds, slot, (*here, at)) for at, part in given[name]]
            case Condition(within=None):
                found.append(_condition(member, row, binds, slot, here))
            case Condition(within=str(within)):
                together.setdefault(within, []).append(_condition(member, row, binds, slot, here))
    found += [_wrapped(within, conditions, row) for within, conditions in together.items()]
    return " AND ".join(found) or None


def _one_of_every(member: Every, shape: Shape, row: Row, binds: Binds, slot: int, path: Path) -> str:
    given = dict(shape)
    conditions = [
        _condition(condition, row, binds, slot, (*path, name))
        for name, condition in member.members.items()
        if name in given
    ]
    return _wrapped(member.wrap, conditions, row)


def _wrapped(template: str, conditions: list[str], row: Row) -> str:
    together = " AND ".join(conditions)
    return fill(template, {"row": row_names(row), "conditions": lambda _, __: together})


def _condition(condition: Condition, row: Row, binds: Binds, slot: int, path: Path) -> str:
    def bound(name: str) -> Names:
        convert: Callable[[Any], Any] | None = condition.converts.get(name)
        return lambda _, cast: binds.bind(Argument(slot, path, convert), cast or "text")

    return fill(
        condition.sql,
        {"row": row_names(row), "value": bound("value"), **{name: bound(name) for name in condition.converts}},
    )
