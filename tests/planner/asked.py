"""What documents ask for, and what there is to ask for, in the same words: `Type.field`, `Type.field(argument)`,
`Input.member`, `RunOrder FIELD DIRECTION`."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    FieldNode,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLNamedType,
    GraphQLSchema,
    TypeInfo,
    TypeInfoVisitor,
    VariableDefinitionNode,
    Visitor,
    get_named_type,
    is_abstract_type,
    is_input_object_type,
    is_object_type,
    parse,
    value_from_ast_untyped,
    visit,
)

TYPENAME = "__typename"


def asked_for(schema: GraphQLSchema, document: str, variables: Mapping[str, Any]) -> set[str]:
    """All that a document and its variables name."""
    info = TypeInfo(schema)
    noted = _Noted(info, variables)
    visit(parse(document), TypeInfoVisitor(info, noted))
    return noted.found


class _Noted(Visitor):
    def __init__(self, info: TypeInfo, variables: Mapping[str, Any]) -> None:
        super().__init__()
        self.info = info
        self.variables = dict(variables)
        self.found: set[str] = set()

    def enter_variable_definition(self, node: VariableDefinitionNode, *_: Any) -> None:
        if node.default_value is not None:
            self.variables.setdefault(node.variable.name.value, value_from_ast_untyped(node.default_value))

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        parent, definition = self.info.get_parent_type(), self.info.get_field_def()
        assert parent is not None
        assert definition is not None
        place = f"{parent.name}.{node.name.value}"
        self.found.add(place)
        for argument in node.arguments or ():
            self.found.add(f"{place}({argument.name.value})")
            value = value_from_ast_untyped(argument.value, self.variables)
            self.note_input(definition.args[argument.name.value].type, value)

    def note_input(self, type_: GraphQLInputType, value: Any) -> None:
        named = get_named_type(type_)
        if not isinstance(named, GraphQLInputObjectType):
            return
        for each in value if isinstance(value, list) else [value]:
            if not isinstance(each, Mapping):
                continue
            if named.name == "RunOrder":
                self.found.add(_order(each["field"], each["direction"]))
            for member, inner in each.items():
                self.found.add(f"{named.name}.{member}")
                self.note_input(named.fields[member].type, inner)


def offered(schema: GraphQLSchema) -> set[str]:
    """All that there is to ask for in a query."""
    assert schema.query_type is not None
    reachable: dict[str, GraphQLNamedType] = {}
    _reach(schema, schema.query_type, reachable)
    return {name for type_ in reachable.values() for name in _offered_by(type_)}


def _reach(schema: GraphQLSchema, type_: GraphQLNamedType, reachable: dict[str, GraphQLNamedType]) -> None:
    if type_.name in reachable:
        return
    reachable[type_.name] = type_
    further = [
        *getattr(type_, "interfaces", ()),
        *(schema.get_possible_types(type_) if is_abstract_type(type_) else ()),
    ]
    for field in getattr(type_, "fields", {}).values():
        further += [field.type, *(argument.type for argument in getattr(field, "args", {}).values())]
    for each in further:
        _reach(schema, get_named_type(each), reachable)


def _offered_by(type_: GraphQLNamedType) -> Iterator[str]:
    if type_.name == "RunOrder":
        assert is_input_object_type(type_)
        fields, directions = (get_named_type(type_.fields[name].type) for name in ("field", "direction"))
        yield from (_order(field, direction) for field in fields.values for direction in directions.values)
    if is_object_type(type_):
        yield f"{type_.name}.{TYPENAME}"
    for name, field in getattr(type_, "fields", {}).items():
        yield f"{type_.name}.{name}"
        yield from (f"{type_.name}.{name}({argument})" for argument in getattr(field, "args", {}))


def _order(field: str, direction: str) -> str:
    return f"RunOrder {field} {direction}"
