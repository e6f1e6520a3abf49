"""Queries, answered whole: the root fields side by side, each by one statement on a connection of its own, and their
finished JSON joined. What GraphQL's algorithm would come to, without looking at each value on its way."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLField,
    GraphQLNonNull,
    GraphQLSchema,
    OperationDefinitionNode,
    SchemaMetaFieldDef,
    SelectionSetNode,
    TypeMetaFieldDef,
    VariableDefinitionNode,
    execute_sync,
    get_named_type,
    located_error,
)
from graphql.execution.values import get_variable_values

from rerail.api.answers import Answer, refusal
from rerail.api.context import Context
from rerail.api.failures import present_errors
from rerail.api.roots import QUERY, root_field
from rerail.planner.cache import Cache, SizedCache
from rerail.planner.cost import check_total
from rerail.planner.errors import CatalogError
from rerail.planner.limits import check_roots
from rerail.planner.ready import Finished, Ready
from rerail.planner.selection import TYPENAME, Asked, root_fields, switches
from rerail.planner.shape import Projection

MAX_OPERATIONS_KNOWN = 1_000
"""Operations of documents that are kept."""
MAX_SWITCHED = 16
"""Ways in which the switches of one fall out, whose root fields are kept."""
MAX_VARIABLE_ERRORS = 50
INTROSPECTION_BYTES = 8 * 1024 * 1024
"""What finished answers about the schema take of a process's memory at most."""
_Introspected = SizedCache[tuple[Any, ...], tuple[Projection, Sequence[FieldNode]]]
_META = {"__schema": SchemaMetaFieldDef, "__type": TypeMetaFieldDef}


@dataclass(frozen=True, slots=True)
class _Root:
    """A field at the top of an operation. `head` stands before its value in the answer."""

    key: str
    name: str
    head: str
    nodes: tuple[FieldNode, ...]
    definition: GraphQLField | None

    @property
    def nullable(self) -> bool:
        return self.definition is not None and not isinstance(self.definition.type, GraphQLNonNull)


@dataclass(frozen=True, slots=True)
class _Known:
    """An operation, with its root fields by the values of its switches. It is known by its identity, and so kept."""

    operation: OperationDefinitionNode
    definitions: Sequence[VariableDefinitionNode]
    fragments: Mapping[str, FragmentDefinitionNode]
    switches: Sequence[str]
    roots: Cache[tuple[Any, ...], Sequence[_Root]] = field(default_factory=lambda: Cache(MAX_SWITCHED))

    @classmethod
    def of(cls, document: DocumentNode, operation: OperationDefinitionNode) -> "_Known":
        found = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
        names = sorted(switches(operation.selection_set.selections, found))
        return cls(operation, operation.variable_definitions or (), found, names)


class Answering:
    """Answers the queries of valid documents against one schema."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._fields = schema.type_map[QUERY].fields  # type: ignore[attr-defined]  # it is an object type
        self._known: Cache[int, _Known] = Cache(MAX_OPERATIONS_KNOWN)
        self._introspected: _Introspected = SizedCache(INTROSPECTION_BYTES)

    async def answer(
        self, document: DocumentNode, operation: OperationDefinitionNode, given: Mapping[str, Any], context: Context
    ) -> Answer:
        """The answer to `operation` with the variables that were `given`."""
        known = self._known.get(id(operation), lambda: _Known.of(document, operation))
        coerced = get_variable_values(self._schema, known.definitions, dict(given), MAX_VARIABLE_ERRORS)
        if isinstance(coerced, list):
            return refusal(*coerced)
        variables = coerced.coerced
        try:
            roots = self._roots(known, variables)
        except GraphQLError as error:
            return refusal(error)
        request = _Request(self._schema, known, variables, given, context, self._introspected)
        return await request.answer(roots)

    def _roots(self, known: _Known, variables: Mapping[str, Any]) -> Sequence[_Root]:
        def collect() -> Sequence[_Root]:
            found = root_fields(self._schema, known.operation, known.fragments, variables)
            check_roots(found)
            return [self._root(key, tuple(nodes)) for key, nodes in found.items()]

        return known.roots.get(tuple(variables.get(name) for name in known.switches), collect)

    def _root(self, key: str, nodes: tuple[FieldNode, ...]) -> _Root:
        name = nodes[0].name.value
        definition = None if name == TYPENAME else _META.get(name) or self._fields[name]
        return _Root(key, name, f"{orjson.dumps(key).decode()}:", nodes, definition)


@dataclass(slots=True)
class _Request:
    """One operation under way. `errors` are by the place of their root field."""

    schema: GraphQLSchema
    known: _Known
    variables: Mapping[str, Any]
    given: Mapping[str, Any]
    context: Context
    introspected: _Introspected
    errors: dict[int, GraphQLError] = field(default_factory=dict)

    async def answer(self, roots: Sequence[_Root]) -> Answer:
        ready = [self.made_ready(place, root) for place, root in enumerate(roots)]
        try:
            check_total(sum(each.cost for each in ready if each), [root.nodes[0] for root in roots])
        except GraphQLError as error:
            return refusal(error)
        if len(ready) == 1:
            found = [await self.read(0, roots[0], ready[0])]
        else:
            found = await asyncio.gather(*(self.read(place, roots[place], each) for place, each in enumerate(ready)))
        return self.joined(roots, found)

    def made_ready(self, place: int, root: _Root) -> Ready | None:
        """The field made ready; None, and its error noted, where it cannot be."""
        try:
            return self.ready(root)
        except Exception as error:
            # Whatever it is: it is this field's error, and is presented as such.
            self.note(place, root, error)
            return None

    def ready(self, root: _Root) -> Ready:
        if root.definition is None:
            return Finished(Projection(f'"{QUERY}"'))
        if root.name in _META:
            return Finished(self.introspect(root))
        named = get_named_type(root.definition.type)
        asked = Asked(self.schema, named, root.nodes, self.known.fragments, self.variables)
        return root_field(self.context, asked, root.name)

    async def read(self, place: int, root: _Root, ready: Ready | None) -> Projection | None:
        if ready is None:
            return None
        try:
            found = await ready.read(self.context.reader)
        except Exception as error:
            self.note(place, root, error)
            return None
        if found is None and not root.nullable:
            self.note(place, root, TypeError(f"Cannot return null for non-nullable field {QUERY}.{root.name}."))
        return found

    def note(self, place: int, root: _Root, error: Exception) -> None:
        self.errors[place] = located_error(error, list(root.nodes), [root.key])

    def joined(self, roots: Sequence[_Root], found: Sequence[Projection | None]) -> Answer:
        failed = any(not roots[place].nullable for place in self.errors)
        values = (f"{root.head}{each.json if each else 'null'}" for root, each in zip(roots, found, strict=True))
        data = "null" if failed else f"{{{','.join(values)}}}"
        if not self.errors:
            lasting = all(each is not None and each.lasting for each in found)
            return Answer(body=f'{{"data":{data}}}'.encode(), lasting=lasting)
        errors = orjson.dumps(present_errors(self.errors[place] for place in sorted(self.errors))).decode()
        return Answer(body=f'{{"errors":{errors},"data":{data}}}'.encode())

    def introspect(self, root: _Root) -> Projection:
        """A field about the schema: it is the same for every caller, so it is executed once."""
        key = (*map(id, root.nodes), root.key, orjson.dumps(self.variables, default=repr, option=orjson.OPT_SORT_KEYS))
        if found := self.introspected.get(key):
            return found[0]
        alone = OperationDefinitionNode(
            operation=self.known.operation.operation,
            variable_definitions=tuple(self.known.definitions),
            selection_set=SelectionSetNode(selections=root.nodes),
        )
        document = DocumentNode(definitions=(alone, *self.known.fragments.values()))
        result = execute_sync(self.schema, document, variable_values=dict(self.given))
        if not isinstance(result, ExecutionResult) or result.data is None:
            raise CatalogError(f"The schema does not answer {root.name}: {result}")
        projection = Projection(orjson.dumps(result.data[root.key]).decode())
        # The nodes whose identity is the key live as long as the value: nothing else can take their place.
        self.introspected.keep(key, (projection, root.nodes), len(projection.json))
        return projection
