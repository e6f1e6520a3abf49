"""Documents drawn from the schema: any root fields, any depth, any arguments as literals or variables, pages that go on
from real cursors, aliases, fragments within fragments, switches."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    get_named_type,
    is_abstract_type,
    is_composite_type,
    is_object_type,
    is_required_argument,
)
from hypothesis import strategies as st

from .drawn_values import Name, Pair, Variables, a_cursor, drawn, literal
from .naive import SCHEMA

DEEPEST = 6
ORDERS = {
    "Query.missions": "missions",
    "Query.failureGroups": "failureGroups",
    "Query.recoveryJobs": "recoveryJobs",
    "Query.reports": "reports",
    "Query.auditEntries": "auditEntries",
    "Run.steps": "steps",
    "Run.frames": "frames",
    "Step.frames": "frames",
    "Attempt.logs": "frames",
    "Run.artifacts": "artifacts",
    "FailureGroup.runs": "runs.ID.DESC",
    "FailureGroup.jobs": "recoveryJobs",
    "RecoveryJob.runs": "recoveryJobRuns",
}
"""The order of each connection; where the caller says it, the cursor is drawn for what is said."""
PAGES = tuple(
    asked.split()
    for asked in (
        *("", "first", "first", "last", "last", "first after", "last before", "after", "before"),
        *("after before", "first after before", "last after before"),
    )
)
# What nests multiplies: whole pages within pages would be refused for their cost.
SIZES = (0, 1, 1, 2, 2, 3, 5)
SIZES_AT_THE_TOP = (0, 1, 3, 5, 12, 24, 50)
# What has most to it is drawn more often.
OFTEN = ("runs", "runs", "runs", "run", "run", "mission")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A valid document; two sets of values for its variables, equal in shape."""

    query: str
    first: dict[str, Any]
    second: dict[str, Any]


@dataclass(slots=True)
class _Drawing:
    random: Random
    variables: Variables = field(default_factory=Variables)
    fragments: list[str] = field(default_factory=list)
    spreads: dict[tuple[str, bool], list[str]] = field(default_factory=dict)
    names: int = 0

    def one_in(self, number: int) -> bool:
        return self.random.randint(1, number) == number

    def some(self, of: Sequence[Any], least: int, most: int) -> list[Any]:
        return self.random.sample(of, self.random.randint(least, min(most, len(of))))

    def alias(self) -> str:
        """A name that no other field of the document has: fields that differ may stand side by side."""
        self.names += 1
        return f"{self.random.choice(['k', 't', 'row', 'nodes', 'id'])}{self.names}"

    def switch(self, often: int) -> str:
        if not self.one_in(often):
            return ""
        on = self.random.choice((False, True))
        rule = "include" if on else "skip"
        if self.one_in(3):
            # One that leaves it out.
            on = not on
        if self.one_in(3):
            return f" @{rule}(if: {literal(on)})"
        # Switches decide what is selected: they are the same in both sets of values.
        variable = self.variables.add("Boolean!", Pair.same(on), default=literal(on) if self.one_in(3) else None)
        return f" @{rule}(if: {literal(variable)})"

    def root(self) -> str:
        query = SCHEMA.query_type
        assert query is not None
        name = self.random.choice([*query.fields, *OFTEN])
        written = self.field(query, name, query.fields[name], 0, True)
        if self.one_in(8):
            return f"...{self.switch(4)} {{ {written} }}"
        if self.one_in(8):
            return self.fragment("Query", f"{{ {written} }}", True)
        return written

    def fragment(self, type_name: str, selection: str, merging: bool) -> str:
        """The selection in a fragment of its own; the spread of it."""
        name = f"F{len(self.fragments)}"
        self.fragments.append(f"fragment {name} on {type_name} {selection}")
        self.spreads.setdefault((type_name, merging), []).append(name)
        return f"...{name}{self.switch(6)}"

    def field(self, on: GraphQLNamedType, name: str, definition: GraphQLField, depth: int, merging: bool) -> str:
        type_ = get_named_type(definition.type)
        # Without an alias, equal fields of several places are merged; of several types, they might conflict.
        key = name if merging and not definition.args and self.one_in(2) else f"{self.alias()}: {name}"
        arguments = self.arguments(f"{on.name}.{name}", name, definition)
        written = f"{key}({', '.join(arguments)})" if arguments else key
        written += self.switch(12)
        return f"{written} {self.selection(type_, depth + 1, merging)}" if is_composite_type(type_) else written

    def arguments(self, place: str, name: str, definition: GraphQLField) -> list[str]:
        given: dict[str, str] = {}
        order = ORDERS.get(place, "")
        for argument, found in definition.args.items():
            if argument in {"first", "last", "after", "before"}:
                continue
            if argument == "orderBy":
                order, said = self.order()
                given |= {} if said is None else {argument: said}
            elif is_required_argument(found) or not self.one_in(3):
                given[argument] = literal(drawn(self.random, self.variables, f"{name}.{argument}", found.type).value)
        if "first" in definition.args:
            given |= self.page(order, SIZES_AT_THE_TOP if place.startswith("Query.") else SIZES)
        written = [f"{argument}: {value}" for argument, value in given.items()]
        return self.random.sample(written, len(written)) if self.one_in(4) else written

    def order(self) -> tuple[str, str | None]:
        """An order of runs, and how it is said; None where it goes without saying."""
        if self.one_in(3):
            return "runs.CREATED_AT.DESC", None
        way = self.random.choice(["ASC", "DESC"])
        by = self.random.choice(["CREATED_AT", "UPDATED_AT", "STARTED_AT", "FINISHED_AT", "DURATION"])
        said: Any = {"field": Name(by), "direction": Name(way)}
        if self.one_in(3):
            said = self.variables.add("RunOrder!", Pair.same(said))
        elif self.one_in(3):
            said["direction"] = self.variables.add("OrderDirection!", Pair.same(Name(way)))
        return f"runs.{by}.{way}", literal(said)

    def page(self, order: str, sizes: Sequence[int]) -> dict[str, str]:
        given = {}
        for argument in self.random.choice(PAGES):
            if argument in {"first", "last"}:
                pair, type_ = Pair(self.random.choice(sizes), self.random.choice(sizes)), "Int"
            else:
                # Now and then one of another list, which is refused.
                pair, type_ = a_cursor(self.random, "frames" if self.one_in(60) else order), "String"
            said = self.variables.add(type_, pair) if self.one_in(2) else pair.value
            given[argument] = literal(said)
        return given

    def selection(self, type_: GraphQLNamedType, depth: int, merging: bool) -> str:
        if is_abstract_type(type_):
            return self.of_several(type_, depth)
        assert is_object_type(type_)
        parts = [self.part(type_, name, depth, merging) for name in self.chosen(type_, depth)]
        known = self.spreads.get((type_.name, merging))
        if known and self.one_in(3):
            parts.append(f"...{self.random.choice(known)}{self.switch(4)}")
        for interface in type_.interfaces:
            if self.one_in(8):
                names = "__typename id" if interface.name == "Node" else "allowed __typename"
                parts.append(f"... on {interface.name} {{ {names} }}")
        return f"{{ {' '.join(parts)} }}"

    def of_several(self, type_: Any, depth: int) -> str:
        possible = SCHEMA.get_possible_types(type_)
        wanted = self.some(possible, 0, 4)
        inner = [f"... on {each.name}{self.switch(8)} {self.selection(each, depth, False)}" for each in wanted]
        body = f"{{ __typename {' '.join(inner)} {self.alias()}: id }}"
        if self.one_in(5):
            return f"{{ {self.fragment(type_.name, body, False)} ... on {type_.name} {{ id }} }}"
        return body

    def chosen(self, type_: GraphQLObjectType, depth: int) -> list[str]:
        leaves = [name for name, found in type_.fields.items() if not is_composite_type(get_named_type(found.type))]
        branches = [name for name in type_.fields if name not in leaves]
        names = self.some(["__typename", *leaves], 1, 3)
        if branches and depth < DEEPEST:
            least = 1 if depth < 3 else 0
            names += self.some(branches, least, 2)
        return names

    def part(self, type_: GraphQLObjectType, name: str, depth: int, merging: bool) -> str:
        if name == "__typename":
            return name if self.one_in(2) else f"{self.alias()}: {name}"
        written = self.field(type_, name, type_.fields[name], depth, merging)
        if self.one_in(8):
            return f"...{' on ' + type_.name if self.one_in(2) else ''}{self.switch(5)} {{ {written} }}"
        if self.one_in(8):
            return self.fragment(type_.name, f"{{ {written} }}", merging)
        return written


META = ("__schema { queryType { name } }", '__type(name: "Run") { ...Kind } ... { again: __typename }', "__typename")


def documents(*, meta: bool = False) -> st.SearchStrategy[Drawn]:
    """`meta`: also with fields about the schema itself. Half of them differ in everything, for Hypothesis knows nothing
    of what is drawn; of the other half it knows all, and makes those small that go wrong."""
    random = st.randoms(use_true_random=True) | st.randoms(use_true_random=False)
    return random.map(lambda source: _document(source, meta))


def _document(random: Random, meta: bool) -> Drawn:
    drawing = _Drawing(random)
    parts = [drawing.root() for _ in range(random.choice((1, 1, 2, 3)))]
    if meta and drawing.one_in(3):
        parts.insert(random.randint(0, len(parts)), random.choice(META))
        if "...Kind" in " ".join(parts):
            drawing.fragments.append("fragment Kind on __Type { name kind }")
    elif drawing.one_in(6):
        parts.append("__typename")
    declared = f"({', '.join(drawing.variables.declared)})" if drawing.variables.declared else ""
    head = f"query Drawn{declared} " if declared or drawing.one_in(2) else ""
    query = "\n".join([f"{head}{{ {' '.join(parts)} }}", *drawing.fragments])
    return Drawn(query, drawing.variables.first(), drawing.variables.second())
