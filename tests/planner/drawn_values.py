"""Values for arguments, drawn by their types: each in two versions of the same shape, as literals or as variables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
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

from .drawn_ids import IDS, cursors

TEXTS: Mapping[str, Sequence[Any]] = {
    "mission": ["nightly", "orders-report", "idle", "no-such", ""],
    "mission.slug": ["nightly", "orders-report", "idle", "no-such", "'"],
    "guide.slug": ["replay", "continue-or-retry", "unknown-failure", "no-such"],
    "key": ["fetch", "clean", "draw", "publish", "env", "team", "none"],
    "step": ["fetch", "clean", "draw", "publish", "none"],
    "value": ["prod", "test", "t0", "t1", ""],
    "code": ["provider.timeout", "input.missing", "provider"],
    "provider": ["http", "python", "command"],
    "text": [
        "day 1",
        "ÜML",
        "_",
        "100%",
        "line",
        "FAILED",
        "",
        "'",
        "\\",
        "🚂",
        "run_019b0000000170008000000000000007",
    ],
    "buckets": [1, 2, 3, 7, 200, 1000],
    "upTo": [0, 1, 2, 5, 24, 1000],
    "frame": range(19),
}
"""Scalars by the argument or member that they are for, with the field before it where the same word means several."""
TELLING = (*["not"] * 4, *["cause", "code"] * 2)
"""Members of a filter that are drawn more often: what is null, and what turns it round."""
INSTANTS = (
    "2026-01-02T03:04:05.000006Z",
    "2026-01-02T04:32:05.000006+01:00",
    "2026-01-02T03:46:05.000007+00:00",
    "2026-01-02T04:21:10.000006Z",
    "2027-01-01T00:00:00-08:00",
)
SCALARS: Mapping[str, Sequence[Any]] = {
    "Int": range(10),
    "Boolean": (False, True),
    "DateTime": INSTANTS,
    "String": ["", "none"],
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


def drawn(random: Random, variables: Variables | None, name: str, type_: GraphQLInputType) -> Pair:
    """A value for an input of that name and type; it may be, or hold, variables where these are given."""
    if variables is not None and random.randint(0, 5) == 0:
        return Pair.same(_in_variable(random, variables, name, type_))
    if not is_non_null_type(type_) and random.randint(0, 15) == 0:
        return Pair.same(None)
    return _value(random, variables, name, get_nullable_type(type_))


def _in_variable(random: Random, variables: Variables, name: str, type_: GraphQLInputType) -> Variable:
    known = variables.known.get((name, str(type_)))
    if known is not None and random.choice((False, True)):
        return known
    given = drawn(random, None, name, type_)
    default = None
    if random.randint(0, 3) == 0:
        default = literal(drawn(random, None, name, type_).value)
    absent = random.randint(0, 3) == 0 and (default is not None or not is_non_null_type(type_))
    made = variables.add(str(type_), given, default=default, absent=absent)
    variables.known[name, str(type_)] = made
    return made


def _value(random: Random, variables: Variables | None, name: str, type_: GraphQLInputType) -> Pair:
    if is_list_type(type_):
        return _list(random, variables, name, type_.of_type)
    if isinstance(type_, GraphQLEnumType):
        values = sorted(type_.values)
        return Pair(Name(random.choice(values)), Name(random.choice(values)))
    if isinstance(type_, GraphQLInputObjectType):
        # Few of them: a filter of many members leaves nothing to tell answers apart by.
        required = [member for member, found in type_.fields.items() if is_non_null_type(found.type)]
        others = [member for member in (*type_.fields, *TELLING) if member in type_.fields and member not in required]
        chosen = set(random.sample(others, random.randint(0, min(3, len(others)))))
        given = {
            member: drawn(random, variables, f"{name}.{member}", type_.fields[member].type)
            for member in (*required, *sorted(chosen))
        }
        return _both(given)
    return _scalar(random, name, str(type_))


def _list(random: Random, variables: Variables | None, name: str, item: GraphQLInputType) -> Pair:
    if random.randint(0, 7) == 0:
        # One value stands for a list of one.
        return _value(random, variables, name, get_nullable_type(item))
    items = [drawn(random, variables, name, item) for _ in range(random.randint(0, 6 if name.endswith("ids") else 2))]
    return Pair([each.value for each in items], [each.other for each in items])


def _both(members: Mapping[str, Pair]) -> Pair:
    return Pair(
        {name: pair.value for name, pair in members.items()}, {name: pair.other for name, pair in members.items()}
    )


def _scalar(random: Random, name: str, type_: str) -> Pair:
    if type_ == "ID":
        known = random.choice(IDS.get(name) or IDS[name.rpartition(".")[2]])
        return Pair(random.choice(known), random.choice(known))
    likely = TEXTS.get(name, TEXTS.get(name.rpartition(".")[2], SCALARS[type_]))
    return Pair(random.choice(likely), random.choice(likely))


def a_cursor(random: Random, order: str) -> Pair:
    """One of a row of the world, in that order."""
    alike = cursors(order)
    text = random.choice(list(alike))
    return Pair(text, random.choice(alike[text]))
