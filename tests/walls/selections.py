"""Selections made from the schema: what there is of an object, and the ways to objects of each type."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graphql import (
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    get_named_type,
    is_composite_type,
    is_object_type,
    is_required_argument,
)

from rerail.api.schema.build import build_schema

SCHEMA = build_schema()
TYPES = SCHEMA._schema.type_map
ARGUMENTS: Mapping[str, str] = {
    "Run.step": '(key: "publish")',
    "Run.frame": "(number: 2)",
    "Run.at": "(frame: 9)",
    "Run.timeline": "(buckets: 4)",
}
"""What is said to fields that must be told something."""
PAGE = "(first: 4)"


def said(on: str, name: str, field: GraphQLField) -> str:
    """The arguments of a field. Fails for one that must be told something, and of which nobody knows what."""
    if given := ARGUMENTS.get(f"{on}.{name}"):
        return given
    assert not any(map(is_required_argument, field.args.values())), f"say in ARGUMENTS what {on}.{name} is to be told"
    return PAGE if "first" in field.args else ""


def object_type(name: str) -> GraphQLObjectType:
    found = TYPES[name]
    assert isinstance(found, GraphQLObjectType), name
    return found


def whole(name: str, depth: int) -> str:
    """A selection of all that an object of the type has, and of what it leads to as deep as that."""
    parts = ["__typename"]
    for field, definition in object_type(name).fields.items():
        type_ = get_named_type(definition.type)
        if not is_composite_type(type_):
            parts.append(field + said(name, field, definition))
        elif depth > 0 or name.endswith(("Connection", "Edge")):
            # What a page is made of is no object by itself.
            below = depth if type_.name.endswith(("Connection", "Edge")) else max(0, depth - 1)
            parts.append(f"{field}{said(name, field, definition)} {of_any(type_, below)}")
    return f"{{ {' '.join(parts)} }}"


def of_any(type_: GraphQLNamedType, depth: int) -> str:
    if is_object_type(type_):
        return whole(type_.name, depth)
    return "{ __typename }"


@dataclass(frozen=True, slots=True)
class Way:
    """How an object of a type is come to from one of the type `start`: `fields` with what is said to them."""

    start: str
    fields: tuple[str, ...] = ()

    def around(self, selection: str) -> str:
        for field in reversed(self.fields):
            selection = f"{{ {field} {selection} }}"
        return selection


def ways(starts: frozenset[str], most: int = 8) -> dict[str, list[Way]]:
    """The shortest ways to each type that can be come to from these."""
    found: dict[str, list[Way]] = {}
    open_: deque[tuple[str, Way]] = deque((start, Way(start)) for start in sorted(starts))
    while open_:
        name, way = open_.popleft()
        known = found.setdefault(name, [])
        if len(known) >= most or any(name == step for step, _ in _steps(way)):
            continue
        known.append(way)
        for field, definition in object_type(name).fields.items():
            type_ = get_named_type(definition.type)
            if is_object_type(type_):
                step = field + said(name, field, definition)
                open_.append((type_.name, Way(way.start, (*way.fields, step))))
    return found


def _steps(way: Way) -> Iterator[tuple[str, str]]:
    """The types on a way, but for the last, and the field that leads on from each."""
    name = way.start
    for field in way.fields:
        yield name, field
        name = get_named_type(object_type(name).fields[field.partition("(")[0]].type).name
