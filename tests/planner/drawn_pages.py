"""Documents about the frames of one run, drawn with what a page can be asked with: the answers of some can never change
again, and those of most can."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import GraphQLObjectType, get_named_type, is_composite_type
from hypothesis import strategies as st

from rerail.domain.frame import FrameKind, Severity
from rerail.planner.catalog.sources import FRAME_ORDER
from rerail.planner.cursor import write_cursor
from rerail.planner.lasting import FIXED

from .drawn_values import Name, Pair, Variables, literal
from .naive import SCHEMA

Draw = Callable[[st.SearchStrategy[Any]], Any]

DIRECTIONS = tuple(
    asked.split()
    for asked in (
        *("first", "first", "first after", "first after", "first before", "first after before"),
        *("", "after", "before", "after before", "last", "last before", "last after", "last after before"),
    )
)
MEMBERS = ("kind", "severity", "text", "step", "fromNumber", "fromNumber", "toNumber", "toNumber")
TEXTS = ("a", "o", "Note", "STARTED", "attempt 1", "run", "", "nothing of the kind")
STEPS = ("t0", "t1", "t2", "none")
KINDS = ("LOG_WRITTEN", "NOTE_ADDED", "ATTEMPT_STARTED", *(kind.value for kind in FrameKind))
SIZES = (1, 1, 2, 3, 5, 8, 0, 50)
PARTS = ("nodes", "nodes", "edges", "pageInfo", "pageInfo", "__typename")
CHANGING = ("status", "revision", "updatedAt", "durationSeconds", "progress { total }", "outputs", "labels { key }")


@dataclass(frozen=True, slots=True)
class Asking:
    """A document with `$run`, and two sets of values for its other variables. `fixed`: all that is asked for of a frame
    and of what it is about was written once and for all."""

    query: str
    variables: Sequence[Mapping[str, Any]]
    fixed: bool


@dataclass(slots=True)
class _Drawing:
    draw: Draw
    longest: int
    variables: Variables = field(default_factory=Variables)
    fragments: list[str] = field(default_factory=list)
    fixed: bool = True
    names: int = 0

    def one_in(self, number: int) -> bool:
        return bool(self.draw(st.integers(1, number)) == number)

    def key(self, name: str) -> str:
        """The field under its own name, or under another."""
        self.names += 1
        return f"{self.draw(st.sampled_from(['k', 'nodes', 'frames']))}{self.names}: {name}"

    def run(self) -> str:
        pages = [self.page(place) for place in range(self.draw(st.sampled_from([1, 1, 1, 2])))]
        return f"{{ {' '.join([*self.beside(), *pages])} }}"

    def beside(self) -> list[str]:
        """Fields of the run itself."""
        if self.one_in(3):
            return [self.key(self.draw(st.sampled_from(sorted(FIXED["Run"]))))]
        if self.one_in(6):
            self.fixed = False
            return [self.draw(st.sampled_from(CHANGING))]
        return []

    def page(self, place: int) -> str:
        name = f"page{place}: frames" if place or self.one_in(3) else "frames"
        given = ", ".join(f"{argument}: {literal(value)}" for argument, value in self.arguments().items())
        parts = [self.part(part) for part in self.draw(st.lists(st.sampled_from(PARTS), min_size=1, max_size=3))]
        if self.one_in(12):
            self.fixed = False
            parts.append("count { value exact }")
        return f"{name}{f'({given})' if given else ''} {{ {' '.join(parts)} }}"

    def arguments(self) -> dict[str, Any]:
        given: dict[str, Any] = {}
        for argument in self.draw(st.sampled_from(DIRECTIONS)):
            if argument in {"first", "last"}:
                given[argument] = self.said("Int", self.pair(st.sampled_from(SIZES)))
            else:
                given[argument] = self.said("String", self.pair(self.numbers.map(_cursor)))
        if self.one_in(2):
            wanted = self.draw(st.lists(st.sampled_from(MEMBERS), max_size=3, unique=True))
            given["filter"] = {member: self.member(member) for member in wanted}
        return given

    def member(self, name: str) -> Any:
        """What one member of the filter wants."""
        match name:
            case "kind":
                return self.said("[FrameKind!]", self.pair(st.lists(st.sampled_from(KINDS).map(Name), max_size=3)))
            case "severity":
                return self.said("Severity", self.pair(st.sampled_from(list(Severity)).map(Name)))
            case "step":
                return self.said("[String!]", self.pair(st.lists(st.sampled_from(STEPS), min_size=1, max_size=2)))
            case "text":
                return self.said("String", self.pair(st.sampled_from(TEXTS)))
            case _:
                return self.said("Int", self.pair(self.numbers))

    def pair(self, values: st.SearchStrategy[Any]) -> Pair:
        return Pair(self.draw(values), self.draw(values))

    @property
    def numbers(self) -> st.SearchStrategy[int]:
        return st.integers(-1, self.longest + 3)

    def said(self, type_: str, pair: Pair) -> Any:
        """A value as it stands, or in a variable, which has another in the other set of values."""
        return pair.value if self.one_in(2) else self.variables.add(type_, pair)

    def part(self, name: str) -> str:
        if name == "pageInfo":
            wanted = st.sampled_from(["hasNextPage", "hasPreviousPage", "startCursor", "endCursor", "__typename"])
            fields = [self.key(each) for each in self.draw(st.lists(wanted, min_size=1, max_size=3))]
            return self.spread("FrameConnection", f"{self.key('pageInfo')} {{ {' '.join(fields)} }}")
        if name == "edges":
            inner = self.draw(st.sampled_from(["cursor", "node", "cursor node", "__typename node"])).split()
            fields = [self.object("node", "Frame", 1) if each == "node" else each for each in inner]
            return self.spread("FrameConnection", f"{self.key('edges')} {{ {' '.join(fields)} }}")
        if name == "nodes":
            return self.spread("FrameConnection", self.object(self.key("nodes"), "Frame", 1))
        return self.key("__typename")

    def object(self, name: str, type_name: str, depth: int) -> str:
        type_ = SCHEMA.type_map[type_name]
        assert isinstance(type_, GraphQLObjectType)
        names = self.draw(st.lists(st.sampled_from(sorted(FIXED[type_name])), min_size=1, max_size=3))
        if self.one_in(8):
            names.append(self.draw(st.sampled_from(sorted(_leaves(type_)))))
        fields = [self.field(type_, each, depth) for each in names]
        return self.spread(None, f"{name} {{ {' '.join(fields)} }}")

    def field(self, type_: GraphQLObjectType, name: str, depth: int) -> str:
        found = get_named_type(type_.fields[name].type)
        left_out = self.one_in(12)
        # What is left out is not asked for, whatever it is.
        fixed = self.fixed
        written = self.object(self.key(name), found.name, depth + 1) if is_composite_type(found) else self.key(name)
        if name not in FIXED[type_.name]:
            self.fixed = False
        if not left_out:
            return written
        self.fixed = fixed
        off = self.variables.add("Boolean!", Pair.same(False))
        inner = f"... on {type_.name} @include(if: {literal(off)}) {{ {written} }}"
        return f"{inner} __typename"

    def spread(self, type_name: str | None, selection: str) -> str:
        """The selection as it is, or in a fragment."""
        if type_name is None or not self.one_in(4):
            return selection
        if self.one_in(2):
            return f"... on {type_name} {{ {selection} }}"
        name = f"F{len(self.fragments)}"
        self.fragments.append(f"fragment {name} on {type_name} {{ {selection} }}")
        return f"...{name}"


def _leaves(type_: GraphQLObjectType) -> list[str]:
    return [name for name, found in type_.fields.items() if not is_composite_type(get_named_type(found.type))]


def _cursor(number: int) -> str:
    return write_cursor(FRAME_ORDER, [number])


@st.composite
def askings(draw: st.DrawFn, *, longest: int) -> Asking:
    """`longest` is the number of the last frame there will ever be."""
    drawing = _Drawing(draw, longest)
    selection = drawing.run()
    root = f"run(id: $run) {selection}"
    if drawing.one_in(4):
        root = f"node(id: $run) {{ ... on Run {selection} }}"
    declared = ", ".join(["$run: ID!", *drawing.variables.declared])
    query = "\n".join([f"query ({declared}) {{ {root} }}", *drawing.fragments])
    return Asking(query, (drawing.variables.first(), drawing.variables.second()), drawing.fixed)
