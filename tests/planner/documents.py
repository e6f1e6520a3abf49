"""Documents drawn from the schema: any fields, any depth, arguments, aliases, fragments, switches."""

from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputType,
    GraphQLObjectType,
    get_named_type,
    is_abstract_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
    is_required_argument,
)
from hypothesis import strategies as st

from .naive import SCHEMA
from .world import RUNS, run_id, step_id
from .world_groups import group_id
from .world_jobs import job_id

DEEPEST = 6
RUN_IDS = st.integers(0, RUNS + 2).map(lambda number: f"run_{run_id(number).hex}")
OTHER_IDS = st.sampled_from(
    [
        "guide_replay",
        "guide_none",
        f"step_{step_id(9, 2).hex}",
        f"frame_{run_id(9).hex}00000002",
        f"group_{group_id(2).hex}",
        f"job_{job_id(2).hex}",
    ]
)
TEXTS = st.sampled_from(
    ["fetch", "draw", "nightly", "ü", "100%", "env", "prod", "provider.timeout", "http", "", "'", "effects"]
)
NUMBERS = st.integers(0, 7)


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A valid document, and its variables."""
    roots = [name for name in SCHEMA.query_type.fields if name != "nodes"]  # type: ignore[union-attr]
    chosen = draw(st.lists(st.sampled_from(roots), min_size=1, max_size=2))
    query = SCHEMA.query_type
    assert query is not None
    parts = [f"r{place}: {_field(draw, name, query.fields[name], 0)}" for place, name in enumerate(chosen)]
    switches = {"yes": draw(st.booleans()), "no": draw(st.booleans())}
    # A variable that is declared must be used.
    used = "a: __typename @skip(if: $no) b: __typename @include(if: $yes)"
    return f"query Drawn($yes: Boolean!, $no: Boolean!) {{ {used} {' '.join(parts)} }}", switches


def _field(draw: st.DrawFn, name: str, definition: GraphQLField, depth: int) -> str:
    arguments = [
        f"{argument}: {_value(draw, argument, found.type)}"
        for argument, found in definition.args.items()
        if is_required_argument(found) or (argument not in _PAGING and draw(st.booleans()))
    ]
    if "first" in definition.args:
        arguments += draw(st.sampled_from(_PAGES))
    written = f"{name}({', '.join(arguments)})" if arguments else name
    if draw(st.integers(0, 9)) == 0 and depth:
        written += draw(st.sampled_from([" @include(if: $yes)", " @skip(if: $no)"]))
    type_ = get_named_type(definition.type)
    if is_object_type(type_):
        return f"{written} {_selection(draw, type_, depth + 1)}"
    if is_abstract_type(type_):
        possible = draw(st.lists(st.sampled_from(SCHEMA.get_possible_types(type_)), max_size=2, unique_by=str))
        inner = " ".join(f"... on {option} {_selection(draw, option, depth + 1)}" for option in possible)
        return f"{written} {{ __typename id {inner} }}"
    return written


_PAGING = {"first", "last", "after", "before", "upTo"}
_PAGES: list[list[str]] = [["first: 2"], ["last: 2"], ["first: 3"], ["first: 0"], ["last: 1"]]


def _selection(draw: st.DrawFn, type_: GraphQLObjectType, depth: int) -> str:
    leaves = [name for name, found in type_.fields.items() if not is_object_type(get_named_type(found.type))]
    branches = [name for name in type_.fields if name not in leaves]
    names = draw(st.lists(st.sampled_from(["__typename", *leaves]), min_size=1, max_size=3, unique=True))
    if branches and depth < DEEPEST:
        names += draw(st.lists(st.sampled_from(branches), min_size=1 if not leaves else 0, max_size=2, unique=True))
    parts = []
    for place, name in enumerate(names):
        if name == "__typename":
            parts.append(name)
            continue
        # Names of their own, so that fields that differ in arguments or type may stand side by side.
        part = f"{type_.name.lower()}{place}: {_field(draw, name, type_.fields[name], depth)}"
        parts.append(f"... on {type_.name} {{ {part} }}" if draw(st.integers(0, 5)) == 0 else part)
    return f"{{ {' '.join(parts)} }}"


def _value(draw: st.DrawFn, name: str, type_: GraphQLInputType) -> str:
    if is_non_null_type(type_):
        return _value(draw, name, type_.of_type)
    if is_list_type(type_):
        return f"[{', '.join(_value(draw, name, type_.of_type) for _ in range(draw(st.integers(0, 2))))}]"
    if isinstance(type_, GraphQLEnumType):
        return draw(st.sampled_from(sorted(type_.values)))
    if hasattr(type_, "fields"):
        members = [
            f"{member}: {_value(draw, member, found.type)}"
            for member, found in type_.fields.items()
            if is_non_null_type(found.type) or draw(st.integers(0, 4)) == 0
        ]
        return f"{{{', '.join(members)}}}"
    match str(type_):
        case "ID" if name in {"failureGroup", "group"}:
            return f'"group_{group_id(draw(st.integers(1, 6))).hex}"'
        case "ID":
            return f'"{draw(RUN_IDS | OTHER_IDS if name == "id" and not draw(st.booleans()) else RUN_IDS)}"'
        case "Int":
            return str(draw(NUMBERS))
        case "Boolean":
            return draw(st.sampled_from(["true", "false"]))
        case "DateTime":
            return f'"2026-01-02T03:{draw(st.integers(4, 50)):02d}:05.000006Z"'
        case _:
            return f'"{draw(TEXTS)}"'
