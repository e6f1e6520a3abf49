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

from rerail.api.execution.answers import Answer, Cost, refusal
from rerail.api.execution.context import Context
from rerail.api.execution.errors import present_errors, without_frames
from rerail.api.execution.roots import QUERY, root_field
from rerail.planner.cache import Cache, SizedCache, bytes_of
from rerail.planner.cost import check_cost
from rerail.planner.errors import CatalogError
from rerail.planner.limits import check_roots
from rerail.planner.reader import Reader
from rerail.planner.ready import Finished, Ready
from rerail.planner.selection import TYPENAME, Asked, document_bytes, root_fields, switches
from rerail.planner.shape import Projection

KNOWN_BYTES = 48 * 1024 * 1024
"""What operations that are kept, and with them their documents, take of a process's memory at most."""
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
    head: bytes
    nodes: tuple[FieldNode, ...]
    definition: GraphQLField | None

    @property
    def nullable(self) -> bool:
        return self.definition is not None and not isinstance(self.definition.type, GraphQLNonNull)

    def located(self, error: Exception) -> GraphQLError:
        return without_frames(located_error(error, list(self.nodes), [self.key]))


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


@dataclass(frozen=True, slots=True)
class Plan:
    """An operation with its variables, made ready to be read: the root fields and, in their order, how each is read.
    None where one is refused, for the reason in `errors`. It holds nothing of the caller who asked."""

    roots: Sequence[_Root]
    ready: Sequence[Ready | None]
    errors: Mapping[int, GraphQLError]
    cost: Cost

    async def answer(self, reader: Reader) -> Answer:
        errors = dict(self.errors)
        if len(self.ready) == 1:
            found = [await self._read(0, reader, errors)]
        else:
            found = await asyncio.gather(*(self._read(place, reader, errors) for place in range(len(self.ready))))
        return self._joined(found, errors)

    async def _read(self, place: int, reader: Reader, errors: dict[int, GraphQLError]) -> Projection | None:
        root, ready = self.roots[place], self.ready[place]
        if ready is None:
            return None
        try:
            found = await ready.read(reader)
        except Exception as error:
            # Whatever it is: it is this field's error, and is presented as such.
            errors[place] = root.located(error)
            return None
        if found is None and not root.nullable:
            missing = TypeError(f"Cannot return null for non-nullable field {QUERY}.{root.name}.")
            errors[place] = root.located(missing)
        return found

    def _joined(self, found: Sequence[Projection | None], errors: Mapping[int, GraphQLError]) -> Answer:
        values = [root.head + (each.json if each else b"null") for root, each in zip(self.roots, found, strict=True)]
        if not errors:
            lasting = all(each is not None and each.lasting for each in found)
            return Answer(body=b'{"data":{%b}}' % b",".join(values), lasting=lasting, cost=self.cost)
        failed = any(not self.roots[place].nullable for place in errors)
        data = b"null" if failed else b"{%b}" % b",".join(values)
        presented = orjson.dumps(present_errors(errors[place] for place in sorted(errors)))
        return Answer(body=b'{"errors":%b,"data":%b}' % (presented, data), cost=self.cost)


class Answering:
    """Plans the queries of valid documents against one schema."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._fields = schema.type_map[QUERY].fields  # type: ignore[attr-defined]  # it is an object type
        self._known: SizedCache[int, _Known] = SizedCache(KNOWN_BYTES)
        self._introspected: _Introspected = SizedCache(INTROSPECTION_BYTES)

    def plan(
        self, document: DocumentNode, operation: OperationDefinitionNode, given: Mapping[str, Any], context: Context
    ) -> Plan | Answer:
        """What answers `operation` with the variables that were `given`, or why nothing does. Of `context` only what
        the process has serves, and the view, which all who share the plan must have."""
        known = self._known.get(id(operation))
        if known is None:
            known = _Known.of(document, operation)
            self._known.keep(id(operation), known, document_bytes(operation))
        coerced = get_variable_values(self._schema, known.definitions, dict(given), MAX_VARIABLE_ERRORS)
        if isinstance(coerced, list):
            return refusal(*map(without_frames, coerced))
        variables, ready, errors = coerced.coerced, list[Ready | None](), dict[int, GraphQLError]()
        try:
            roots = self._roots(known, variables)
            for place, root in enumerate(roots):
                try:
                    ready.append(self._ready(known, root, variables, given, context))
                except Exception as error:
                    # Whatever it is: it is this field's error, and is presented as such.
                    errors[place] = root.located(error)
                    ready.append(None)
            cost = Cost(sum(each.cost for each in ready if each), context.projector.most_cost)
            check_cost(cost.requested, [root.nodes[0] for root in roots], cost.limit)
        except GraphQLError as error:
            return refusal(error)
        return Plan(roots, ready, errors, cost)

    def _roots(self, known: _Known, variables: Mapping[str, Any]) -> Sequence[_Root]:
        def collect() -> Sequence[_Root]:
            found = root_fields(self._schema, known.operation, known.fragments, variables)
            check_roots(found)
            return [self._root(key, tuple(nodes)) for key, nodes in found.items()]

        return known.roots.get(tuple(variables.get(name) for name in known.switches), collect)

    def _root(self, key: str, nodes: tuple[FieldNode, ...]) -> _Root:
        name = nodes[0].name.value
        definition = None if name == TYPENAME else _META.get(name) or self._fields[name]
        return _Root(key, name, orjson.dumps(key) + b":", nodes, definition)

    def _ready(
        self, known: _Known, root: _Root, variables: Mapping[str, Any], given: Mapping[str, Any], context: Context
    ) -> Ready:
        if root.definition is None:
            return Finished(Projection(f'"{QUERY}"'.encode()))
        if root.name in _META:
            return Finished(self._introspect(known, root, given))
        named = get_named_type(root.definition.type)
        asked = Asked(self._schema, named, root.nodes, known.fragments, variables, known.switches, context.view)
        return root_field(context, asked, root.name)

    def _introspect(self, known: _Known, root: _Root, given: Mapping[str, Any]) -> Projection:
        """A field about the schema: it is the same for every caller, so it is executed once."""
        key = (*map(id, root.nodes), root.key, orjson.dumps(given, default=repr, option=orjson.OPT_SORT_KEYS))
        if found := self._introspected.get(key):
            return found[0]
        alone = OperationDefinitionNode(
            operation=known.operation.operation,
            variable_definitions=tuple(known.definitions),
            selection_set=SelectionSetNode(selections=root.nodes),
        )
        document = DocumentNode(definitions=(alone, *known.fragments.values()))
        result = execute_sync(self._schema, document, variable_values=dict(given))
        if not isinstance(result, ExecutionResult) or result.data is None:
            raise CatalogError(f"The schema does not answer {root.name}: {result}")
        projection = Projection(orjson.dumps(result.data[root.key]))
        # The nodes whose identity is the key live as long as the value: nothing else can take their place.
        self._introspected.keep(key, (projection, root.nodes), bytes_of(key) + bytes_of(projection.json))
        return projection
