"""Values for arguments, drawn by their types: each in two versions of the same shape, as literals or as variables."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    get_nullable_type,
    is_list_type,
    is_non_null_type,
)
from hypothesis import strategies as st

from .drawn_ids import IDS, cursors

Draw = Callable[[st.SearchStrategy[Any]], Any]


TEXTS = {
    "mission": st.sampled_from(["nightly", "orders-report", "idle", "no-such", ""]),
    "mission.slug": st.sampled_from(["nightly", "orders-report", "idle", "no-such", "'"]),
    "guide.slug": st.sampled_from(["replay", "continue-or-retry", "unknown-failure", "no-such"]),
    "key": st.sampled_from(["fetch", "clean", "draw", "publish", "env", "team", "none"]),
    "step": st.sampled_from(["fetch", "clean", "draw", "publish", "none"]),
    "value": st.sampled_from(["prod", "test", "t0", "t1", ""]),
    "code": st.sampled_from(["provider.timeout", "input.missing", "provider"]),
    "provider": st.sampled_from(["http", "python", "command"]),
    "text": st.sampled_from(
        ["day 1", "ÜML", "_", "100%", "line", "FAILED", "", "'", "\\", "🚂", "run_019b0000000170008000000000000007"]
    ),
    "buckets": st.sampled_from([1, 2, 3, 7, 200, 1000]),
    "upTo": st.sampled_from([0, 1, 2, 5, 24, 1000]),
    "frame": st.integers(0, 18),
}
"""Scalars by the argument or member that they are for, with the field before it where the same word means several."""
INSTANTS = (
    "2026-01-02T03:04:05.000006Z",
    "2026-01-02T04:32:05.000006+01:00",
    "2026-01-02T03:46:05.000007+00:00",
    "2026-01-02T04:21:10.000006Z",
    "2027-01-01T00:00:00-08:00",
)
SCALARS = {
    "Int": st.integers(0, 9),
    "Boolean": st.booleans(),
    "DateTime": st.sampled_from(INSTANTS),
    "String": st.sampled_from(["", "none"]),
}


@dataclass(frozen=True, slots=True)
class Name:
    """An enum's value."""

    text: str


@dataclass(frozen=True, slots=True)
class Variable:
    """Stands where a variable is used."""

    name: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A value, and another that may take its place without a change to the statement: no more and no fewer members."""

    value: Any
    other: Any

    @classmethod
    def same(cls, value: Any) -> "Pair":
        return cls(value, value)


@dataclass(slots=True)
class Variables:
    """The variables of a document so far: how each is declared, and its values where it has any."""

    declared: list[str] = field(default_factory=list)
    values: dict[str, Pair] = field(default_factory=dict)
    known: dict[tuple[str, str], Variable] = field(default_factory=dict)

    def add(self, type_: str, given: Pair, *, default: str | None = None, absent: bool = False) -> Variable:
        name = f"v{len(self.declared)}"
        self.declared.append(f"${name}: {type_}" + (f" = {default}" if default is not None else ""))
        if not absent:
            self.values[name] = Pair(plain(given.value), plain(given.other))
        return Variable(name)

    def first(self) -> dict[str, Any]:
        return {name: pair.value for name, pair in self.values.items()}

    def second(self) -> dict[str, Any]:
        return {name: pair.other for name, pair in self.values.items()}


def literal(value: Any) -> str:
    """As it stands in a document."""
    match value:
        case Name():
            return value.text
        case Variable():
            return f"${value.name}"
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case dict():
            return f"{{{', '.join(f'{name}: {literal(member)}' for name, member in value.items())}}}"
        case _:
            return orjson.dumps(value).decode()


def plain(value: Any) -> Any:
    """As it stands in the JSON of variables."""
    match value:
        case Name():
            return value.text
        case list():
            return [plain(member) for member in value]
        case dict():
            return {name: plain(member) for name, member in value.items()}
        case _:
            return value


def drawn(draw: Draw, variables: Variables | None, name: str, type_: GraphQLInputType) -> Pair:
    """A value for an input of that name and type; it may be, or hold, variables where these are given."""
    if variables is not None and draw(st.integers(0, 5)) == 0:
        return Pair.same(_in_variable(draw, variables, name, type_))
    if not is_non_null_type(type_) and draw(st.integers(0, 15)) == 0:
        return Pair.same(None)
    return _value(draw, variables, name, get_nullable_type(type_))


def _in_variable(draw: Draw, variables: Variables, name: str, type_: GraphQLInputType) -> Variable:
    known = variables.known.get((name, str(type_)))
    if known is not None and draw(st.booleans()):
        return known
    given = drawn(draw, None, name, type_)
    default = None
    if draw(st.integers(0, 3)) == 0:
        default = literal(drawn(draw, None, name, type_).value)
    absent = draw(st.integers(0, 3)) == 0 and (default is not None or not is_non_null_type(type_))
    made = variables.add(str(type_), given, default=default, absent=absent)
    variables.known[name, str(type_)] = made
    return made


def _value(draw: Draw, variables: Variables | None, name: str, type_: GraphQLInputType) -> Pair:
    if is_list_type(type_):
        return _list(draw, variables, name, type_.of_type)
    if isinstance(type_, GraphQLEnumType):
        values = sorted(type_.values)
        return Pair(Name(draw(st.sampled_from(values))), Name(draw(st.sampled_from(values))))
    if isinstance(type_, GraphQLInputObjectType):
        members = {
            member: drawn(draw, variables, f"{name}.{member}", found.type)
            for member, found in type_.fields.items()
            if is_non_null_type(found.type) or draw(st.integers(0, 4)) == 0
        }
        return _both(members)
    return _scalar(draw, name, str(type_))


def _list(draw: Draw, variables: Variables | None, name: str, item: GraphQLInputType) -> Pair:
    if draw(st.integers(0, 7)) == 0:
        # One value stands for a list of one.
        return _value(draw, variables, name, get_nullable_type(item))
    items = [drawn(draw, variables, name, item) for _ in range(draw(st.integers(0, 6 if name == "ids" else 2)))]
    return Pair([each.value for each in items], [each.other for each in items])


def _both(members: Mapping[str, Pair]) -> Pair:
    return Pair(
        {name: pair.value for name, pair in members.items()}, {name: pair.other for name, pair in members.items()}
    )


def _scalar(draw: Draw, name: str, type_: str) -> Pair:
    if type_ == "ID":
        known = draw(st.sampled_from(IDS.get(name) or IDS[name.rpartition(".")[2]]))
        return Pair(draw(st.sampled_from(known)), draw(st.sampled_from(known)))
    likely = TEXTS.get(name, TEXTS.get(name.rpartition(".")[2], SCALARS[type_]))
    return Pair(draw(likely), draw(likely))


def a_cursor(draw: Draw, order: str) -> Pair:
    """One of a row of the world, in that order."""
    alike = cursors(order)
    text = draw(st.sampled_from(list(alike)))
    return Pair(text, draw(st.sampled_from(alike[text])))
