"""Phase 2: what was said with it. Arguments are coerced, checked and parted into values and their shape.

The shape is all that the SQL text may depend on: which members of a filter are there, not what they say.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, GraphQLError, GraphQLObjectType, ListValueNode, Node, ObjectValueNode, VariableNode
from graphql.execution.values import VariableValues, get_argument_values

from rerail.domain.errors import DomainError
from rerail.planner.cursor import read_cursor
from rerail.planner.entries import Catalog, Connection, Entry, One, Order, PagePart
from rerail.planner.errors import CatalogError, RequestError
from rerail.planner.limits import DEFAULT_PAGE, MAX_COUNT, check_filter, check_number
from rerail.planner.paths import variants_of
from rerail.planner.selection import Asked, Field, Selection

Shape = tuple[tuple[str | int, "Shape"], ...]
"""Which members a nested value has, by name or position; () for a plain value."""
Nulls = tuple[bool, ...]
"""Which values of a cursor are null."""


@dataclass(frozen=True, slots=True)
class PageShape:
    """`backwards`: the last rows of the range. `after` and `before`: whether there is such a cursor, and its nulls.
    `variants`: what of the filter's values the text may depend on, see `paths`."""

    order: Order
    backwards: bool
    after: Nulls | None
    before: Nulls | None
    filter: Shape
    variants: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """The arguments of one field: `values` are bound, by name; `shape` decides the text; `length` is how many objects
    its list holds at most."""

    values: Mapping[str, Any]
    shape: Hashable = ()
    length: int = 1


Slot = Call | Field
"""A slot's call where it is known whatever the variables, else the field that it is to be read from."""


def settle(selection: Selection, catalog: Catalog) -> tuple[Slot, ...]:
    """The slots of a selection, with the calls that are the same in every request: those that name no variable.

    Raises RequestError for what cannot be answered.
    """
    none = VariableValues({}, {})
    return tuple(found if _varies(found.node) else _read(found, catalog, none) for found in selection.slots)


def read_arguments(slots: Sequence[Slot], catalog: Catalog, variables: Mapping[str, Any]) -> list[Call]:
    """The call of each slot. Raises RequestError for what cannot be answered."""
    coerced = VariableValues({}, dict(variables))
    return [slot if isinstance(slot, Call) else _read(slot, catalog, coerced) for slot in slots]


def _varies(node: FieldNode) -> bool:
    """Whether an argument names a variable, at any depth."""
    pending: list[Node] = [argument.value for argument in node.arguments or ()]
    while pending:
        value = pending.pop()
        if isinstance(value, VariableNode):
            return True
        if isinstance(value, ListValueNode):
            pending += value.values
        elif isinstance(value, ObjectValueNode):
            pending += [member.value for member in value.fields]
    return False


def _read(found: Field, catalog: Catalog, variables: VariableValues) -> Call:
    entry = catalog[found.on].fields[found.name]
    arguments = get_argument_values(found.definition, found.node, variables) if found.definition else {}
    return read_call(entry, arguments, found.node)


def own_call(asked: Asked, entry: Entry, *, on: str, name: str) -> Call:
    """The call of the root field itself."""
    return read_call(entry, own_arguments(asked, on=on, name=name), asked.nodes[0])


def own_arguments(asked: Asked, *, on: str, name: str) -> Mapping[str, Any]:
    """The arguments of the root field itself, coerced."""
    parent = asked.schema.type_map[on]
    if not isinstance(parent, GraphQLObjectType):
        raise CatalogError(f"{on} has no fields.")
    values = VariableValues({}, dict(asked.variables))
    return get_argument_values(parent.fields[name], asked.nodes[0], values)


def read_call(entry: Entry, arguments: Mapping[str, Any], node: FieldNode) -> Call:
    """The call of a field that `entry` answers, from its coerced arguments. Raises RequestError."""
    try:
        arguments = present(arguments)
        match entry:
            case Connection():
                return _page(entry, arguments, node)
            case PagePart():
                return Call({"upTo": check_number(arguments["upTo"], argument="upTo", most=MAX_COUNT, node=node)})
            case One():
                for name, (least, most) in entry.bounds.items():
                    check_number(arguments[name], argument=name, least=least, most=most, node=node)
                values = {name: entry.arguments.get(name, _same)(value) for name, value in arguments.items()}
                return Call(values, length=values[entry.length] if entry.length else 1)
            case _:
                return Call(arguments)
    except DomainError as error:
        raise RequestError(error.message, code=error.code, nodes=node) from error
    except GraphQLError as error:
        if error.nodes is None:
            error.nodes = [node]
        raise


def present(value: Any) -> Any:
    """`value` without the members that are null: for arguments of ours, null says the same as nothing.

    Raises RequestError for a text that PostgreSQL cannot hold.
    """
    if isinstance(value, str) and not is_storable(value):
        raise RequestError(
            "A text in the arguments holds a character that cannot be stored: U+0000, or half of a surrogate pair.",
            code="argument.text",
        )
    if isinstance(value, Mapping):
        return {name: present(member) for name, member in value.items() if member is not None}
    if isinstance(value, list):
        return [present(member) for member in value if member is not None]
    return value


def _size_of(shape: Shape) -> int:
    return sum(1 + _size_of(inner) for _, inner in shape)


def is_storable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def shape_of(value: Any) -> Shape:
    if isinstance(value, Mapping):
        return tuple((name, shape_of(member)) for name, member in sorted(value.items()))
    if isinstance(value, list) and any(isinstance(member, Mapping) for member in value):
        return tuple((place, shape_of(member)) for place, member in enumerate(value))
    return ()


def _page(entry: Connection, arguments: Mapping[str, Any], node: FieldNode) -> Call:
    order = entry.order(arguments)
    backwards, size = _size(entry, arguments, node)
    values: dict[str, Any] = {"size": size, "filter": arguments.get("filter", {})}
    nulls: dict[str, Nulls] = {}
    for argument in ("after", "before"):
        if argument in arguments:
            values[argument] = read_cursor(order, arguments[argument], argument=argument)
            nulls[argument] = tuple(part is None for part in values[argument])
    wanted = shape_of(values["filter"])
    check_filter(_size_of(wanted), node)
    shape = PageShape(
        order, backwards, nulls.get("after"), nulls.get("before"), wanted, variants_of(entry.filter, values["filter"])
    )
    return Call(values, shape, size)


def _size(entry: Connection, arguments: Mapping[str, Any], node: FieldNode) -> tuple[bool, int]:
    if "first" in arguments and "last" in arguments:
        raise RequestError(
            f'{node.name.value} has both "first" and "last". Give "first" to page forwards, "last" to page backwards.',
            code="limit.argument",
            nodes=node,
            argument="last",
        )
    for argument in ("first", "last"):
        if argument in arguments:
            size = check_number(arguments[argument], argument=argument, most=entry.most, node=node)
            return argument == "last", size
    # A cursor alone says the direction: what comes before it is paged backwards.
    return "before" in arguments and "after" not in arguments, DEFAULT_PAGE


def _same(value: Any) -> Any:
    return value
