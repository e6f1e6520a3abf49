"""Phase 1: what is asked for. AST and variables become a frozen tree of fields, merged, in the order of the answer."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_abstract_type,
    is_object_type,
)
from graphql.execution.values import VariableValues, get_argument_values

from rerail.planner.errors import CatalogError
from rerail.planner.limits import check_depth, check_width
from rerail.planner.view import WHOLE, View

TYPENAME = "__typename"
# A parsed document takes 68 to 99 times as much as its text, measured on the benchmarks'; and a field some more.
_PARSED = 100
_LEAST_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """One field of the answer. `key` is its name there, `on` the object type it is read from.

    `children` has the fields below it by object type: one type, or for an interface each that the answer may hold;
    none for a leaf. `slot` numbers the fields that take arguments, from 1: 0 is the root field's own; `definition` and
    `node` say which they are.
    """

    key: str
    name: str
    on: str
    node: FieldNode
    definition: GraphQLField | None
    slot: int | None
    children: Mapping[str, tuple["Field", ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Selection:
    """What is asked for below one field. `slots` are the fields that take arguments, in the order of their numbers."""

    children: Mapping[str, tuple[Field, ...]]
    slots: tuple[Field, ...]


@dataclass(slots=True)
class _Collector:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues
    slots: list[Field] = field(default_factory=list)
    numbered: int = 0
    fields: int = 0

    def below(
        self, type_: GraphQLNamedType, nodes: Sequence[FieldNode], depth: int, wanted: Callable[[str], bool]
    ) -> Mapping[str, tuple[Field, ...]]:
        check_depth(depth, nodes[0])
        sets = [node.selection_set for node in nodes if node.selection_set is not None]
        if is_object_type(type_):
            return {type_.name: self.fields_of(type_, sets, depth)}
        if is_abstract_type(type_):
            possible = [option for option in self.schema.get_possible_types(type_) if wanted(option.name)]
            return {option.name: self.fields_of(option, sets, depth) for option in possible}
        return {}

    def fields_of(self, type_: GraphQLObjectType, sets: Iterable[SelectionSetNode], depth: int) -> tuple[Field, ...]:
        return tuple(self.field_of(type_, key, nodes, depth) for key, nodes in self.grouped(type_, sets).items())

    def grouped(self, type_: GraphQLObjectType, sets: Iterable[SelectionSetNode]) -> dict[str, list[FieldNode]]:
        """The fields that `type_` answers, by their name in the answer."""
        found: dict[str, list[FieldNode]] = {}
        spread: set[str] = set()
        for selection_set in sets:
            self.group(type_, selection_set, found, spread)
        return found

    def group(
        self,
        type_: GraphQLObjectType,
        selection_set: SelectionSetNode,
        grouped: dict[str, list[FieldNode]],
        spread: set[str],
    ) -> None:
        for node in selection_set.selections:
            if not self.included(node):
                continue
            if isinstance(node, FieldNode):
                grouped.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                if node.type_condition is None or self.applies(node.type_condition.name.value, type_):
                    self.group(type_, node.selection_set, grouped, spread)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in spread:
                # Once is enough, and fragments that spread each other twice would double at every level.
                spread.add(node.name.value)
                fragment = self.fragments[node.name.value]
                if self.applies(fragment.type_condition.name.value, type_):
                    self.group(type_, fragment.selection_set, grouped, spread)

    def field_of(self, type_: GraphQLObjectType, key: str, nodes: Sequence[FieldNode], depth: int) -> Field:
        self.fields += 1
        check_width(self.fields, nodes[0])
        name = nodes[0].name.value
        if name == TYPENAME:
            return Field(key, name, type_.name, nodes[0], None, None, {})
        definition = type_.fields[name]
        slot = None
        if definition.args:
            self.numbered += 1
            slot = self.numbered
        children = self.below(get_named_type(definition.type), nodes, depth + 1, _any)
        found = Field(key, name, type_.name, nodes[0], definition, slot, children)
        if slot is not None:
            self.slots.append(found)
        return found

    def applies(self, condition: str, type_: GraphQLObjectType) -> bool:
        if condition == type_.name:
            return True
        named = self.schema.get_type(condition)
        return named is not None and is_abstract_type(named) and self.schema.is_sub_type(named, type_)

    def included(self, node: SelectionNode) -> bool:
        included = True
        for directive in node.directives or ():
            rule = _SWITCHES.get(directive.name.value)
            if rule is None:
                continue
            values = get_argument_values(rule, directive, self.variables)
            included = included and values["if"] is (rule is GraphQLIncludeDirective)
        return included


_SWITCHES = {directive.name: directive for directive in (GraphQLSkipDirective, GraphQLIncludeDirective)}


def _any(_: str) -> bool:
    return True


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A field of a valid document, as it is executed: what `select` selects from. `variables` are coerced; `switches`
    are those that its selection depends on, where they are known. `view` is what of the catalog may answer it."""

    schema: GraphQLSchema
    type: GraphQLNamedType
    nodes: Sequence[FieldNode]
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]
    switches: Sequence[str] | None = None
    view: View = WHOLE

    @classmethod
    def of(cls, info: GraphQLResolveInfo[Any], view: View) -> "Asked":
        # Strawberry hands the coerced values alone to resolvers, graphql-core their container.
        variables: Any = info.variable_values
        coerced = variables.coerced if isinstance(variables, VariableValues) else variables
        named, nodes = get_named_type(info.return_type), tuple(info.field_nodes)
        return cls(info.schema, named, nodes, info.fragments, coerced, view=view)


def select(asked: Asked, *, only: frozenset[str] | None = None) -> Selection:
    """What is asked for below the field. `only` narrows an interface to the object types that the answer can hold.

    Raises RequestError past a limit.
    """
    collector = _Collector(asked.schema, asked.fragments, VariableValues({}, dict(asked.variables)))
    wanted = _any if only is None else only.__contains__
    children = collector.below(asked.type, asked.nodes, 1, wanted)
    slots = tuple(sorted(collector.slots, key=_slot))
    return Selection(children, slots)


def root_fields(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    variables: Mapping[str, Any],
) -> Mapping[str, Sequence[FieldNode]]:
    """The fields at the top of an operation, by their name in the answer."""
    type_ = schema.get_root_type(operation.operation)
    if type_ is None:
        raise CatalogError(f"The schema has no {operation.operation.value}.")
    collector = _Collector(schema, fragments, VariableValues({}, dict(variables)))
    return collector.grouped(type_, [operation.selection_set])


def switches(nodes: Iterable[SelectionNode], fragments: Mapping[str, FragmentDefinitionNode]) -> frozenset[str]:
    """The variables on which @skip and @include depend anywhere in `nodes` and below, also where they leave nothing out
    now: two requests that agree in these select the same."""
    found: set[str] = set()
    spread: set[str] = set()
    pending: list[SelectionNode] = list(nodes)
    while pending:
        node = pending.pop()
        found |= {
            argument.value.name.value
            for directive in node.directives or ()
            if directive.name.value in _SWITCHES
            for argument in directive.arguments or ()
            if isinstance(argument.value, VariableNode)
        }
        if isinstance(node, FragmentSpreadNode):
            if node.name.value not in spread:
                spread.add(node.name.value)
                pending += fragments[node.name.value].selection_set.selections
        elif isinstance(node, FieldNode | InlineFragmentNode) and node.selection_set is not None:
            pending += node.selection_set.selections
    return frozenset(found)


def document_bytes(node: Node) -> int:
    """What a node holds on to: its whole document, of which every field counts as much as all."""
    return _LEAST_BYTES if node.loc is None else max(_LEAST_BYTES, len(node.loc.source.body) * _PARSED)


def _slot(found: Field) -> int:
    return found.slot or 0
