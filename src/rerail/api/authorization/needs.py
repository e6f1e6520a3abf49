"""What a caller needs: declared on the fields and types of the schema, once, and printed with it."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

import strawberry
from graphql import GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType, GraphQLSchema, is_abstract_type
from strawberry.schema_directive import Location
from strawberry.types.field import StrawberryField

from rerail.domain.viewer import Scope

NOTHING: frozenset[Scope] = frozenset()
_FREE = "id"


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION, Location.OBJECT],
    name="needs",
    repeatable=True,
    description="The scope without which a caller may not select the field, or do what it does; on a type, any of its"
    " fields but `id`. No scope implies another.",
)
class Needs:
    scope: Scope


def needs(*scopes: Scope) -> list[object]:
    """The directive, as Strawberry wants it."""
    return [Needs(scope=scope) for scope in scopes]


def needed_by(field: StrawberryField) -> frozenset[Scope]:
    """The scopes of a field that must have some. Raises LookupError where none is declared."""
    found = frozenset(_scopes(field.directives))
    if not found:
        raise LookupError(f"{field.name} must say which scope it needs.")
    return found


PAYLOADS = needs(Scope.PAYLOADS)
"""On the fields that show what runs were given and have made."""


class Requirements:
    """What each field of a schema needs."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema
        self._needs: Mapping[tuple[str, str], frozenset[Scope]] = MappingProxyType(
            {
                (type_.name, name): found
                for type_ in schema.type_map.values()
                if isinstance(type_, GraphQLObjectType)
                for name, found in _needs_of(type_).items()
                if found
            }
        )

    def of(self, parent: GraphQLNamedType, name: str) -> frozenset[Scope]:
        """What a field needs where it is selected from `parent`; of an interface, what any type needs that it may
        be."""
        if isinstance(parent, GraphQLInterfaceType):
            return NOTHING.union(*(self._needs.get((each.name, name), NOTHING) for each in self.possible(parent)))
        return self._needs.get((parent.name, name), NOTHING)

    def possible(self, parent: GraphQLNamedType) -> Iterable[GraphQLObjectType]:
        """The object types that something of this type may be."""
        if is_abstract_type(parent):
            return self.schema.get_possible_types(parent)
        return [parent] if isinstance(parent, GraphQLObjectType) else []


def _needs_of(type_: GraphQLObjectType) -> Mapping[str, frozenset[Scope]]:
    whole = frozenset(_scopes(_directives(type_)))
    return {
        name: frozenset(_scopes(_directives(field))) | (NOTHING if name == _FREE else whole)
        for name, field in type_.fields.items()
    }


def _directives(defined: Any) -> Iterable[object]:
    declared = (defined.extensions or {}).get("strawberry-definition")
    return getattr(declared, "directives", None) or ()


def _scopes(directives: Iterable[object]) -> list[Scope]:
    return [each.scope for each in directives if isinstance(each, Needs)]
