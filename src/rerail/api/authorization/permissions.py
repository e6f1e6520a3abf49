"""What an operation needs, found once for each, and whether its caller has it: before anything is read or done."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    BooleanValueNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
)

from rerail.api.authorization.needs import NOTHING, Requirements
from rerail.domain.viewer import Scope, Viewer
from rerail.planner.views import is_within_run

NOT_PERMITTED = "not_permitted"
MOST_TOLD = 50
"""Fields of a document that a refusal names."""
OF_ONE_RUN = frozenset({"run", "frames", "replay"})
"""The subscriptions that are of a single run, which is an argument."""
_META = frozenset({"__typename", "__schema", "__type"})
_MUTATION, _SUBSCRIPTION = "Mutation", "Subscription"


@dataclass(frozen=True, slots=True)
class Demands:
    """What the fields of an operation need, whatever its @skip and @include say; of mutations, what is selected of
    their answers. `leads_out` says whether something in it is not of one run alone."""

    scopes: frozenset[Scope]
    leads_out: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A field that the caller may not select: where it stands, and the scope they lack. One that leads out of the run
    that a token shows needs more than any scope of that token: `outside`."""

    coordinate: str
    path: tuple[str, ...]
    node: FieldNode
    needs: Scope
    outside: bool

    def error(self) -> GraphQLError:
        if self.outside:
            message = f"{self.coordinate} leads out of the run, which is all that this token shows."
        else:
            message = f"{self.coordinate} needs the scope {self.needs.value}: ask for a token that has it."
        extensions = {"code": NOT_PERMITTED, "needs": self.needs.value}
        return GraphQLError(message, self.node, path=list(self.path), extensions=extensions)


@dataclass(frozen=True, slots=True)
class Permissions:
    """Looks through valid documents of one schema."""

    requirements: Requirements

    def demands(self, operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]) -> Demands:
        """Each part of the document is looked at once, however often it is spread."""
        scopes, leads_out = set[Scope](), False
        walk = _Walk(self.requirements, fragments)
        pending = [(self._root(operation), operation.selection_set)]
        spread: set[str] = set()
        while pending:
            parent, selected = pending.pop()
            for node in selected.selections:
                if isinstance(node, FragmentSpreadNode):
                    if node.name.value in spread:
                        continue
                    spread.add(node.name.value)
                if not isinstance(node, FieldNode):
                    pending.append(walk.spread(node, parent))
                    continue
                name = node.name.value
                scopes |= NOTHING if parent.name == _MUTATION else self.requirements.of(parent, name)
                leads_out = leads_out or not walk.is_within_run(parent, name)
                if node.selection_set is not None and name not in _META:
                    pending.append((walk.type_of(parent, name), node.selection_set))
        return Demands(frozenset(scopes), leads_out)

    def refused(
        self,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: Mapping[str, Any],
        viewer: Viewer,
    ) -> Sequence[Refused]:
        """The fields that the caller may not select, as they stand in the answer; none where all is well. `variables`
        are as they came: where they do not say clearly that a field is left out, it is taken to be asked for."""
        defaults = {each.variable.name.value: each.default_value for each in operation.variable_definitions or ()}
        switches = _Switches(variables, defaults)
        search = _Search(_Walk(self.requirements, fragments), switches, viewer)
        return search.found(self._root(operation), operation.selection_set)

    def _root(self, operation: OperationDefinitionNode) -> GraphQLNamedType:
        root = self.requirements.schema.get_root_type(operation.operation)
        if root is None:
            raise LookupError(f"The schema has no {operation.operation.value}.")
        return root


@dataclass(frozen=True, slots=True)
class _Walk:
    requirements: Requirements
    fragments: Mapping[str, FragmentDefinitionNode]

    def spread(self, node: SelectionNode, parent: GraphQLNamedType) -> tuple[GraphQLNamedType, SelectionSetNode]:
        """What a fragment selects, and from what."""
        if isinstance(node, FragmentSpreadNode):
            fragment = self.fragments[node.name.value]
            return self._named(fragment.type_condition.name.value), fragment.selection_set
        if isinstance(node, InlineFragmentNode):
            condition = node.type_condition
            return parent if condition is None else self._named(condition.name.value), node.selection_set
        raise TypeError(f"{type(node).__name__} is no fragment.")

    def type_of(self, parent: GraphQLNamedType, name: str) -> GraphQLNamedType:
        if not isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
            raise TypeError(f"{parent.name} has no fields.")
        found: GraphQLNamedType = get_named_type(parent.fields[name].type)
        return found

    def is_within_run(self, parent: GraphQLNamedType, name: str) -> bool:
        """Whether a token of one run may select it. What a mutation answers is not looked at: they may make none."""
        if name in _META or parent.name == _MUTATION:
            return True
        if parent.name == _SUBSCRIPTION:
            return name in OF_ONE_RUN
        if isinstance(parent, GraphQLInterfaceType):
            return name == "id" or all(is_within_run(each.name, name) for each in self.requirements.possible(parent))
        return is_within_run(parent.name, name)

    def _named(self, name: str) -> GraphQLNamedType:
        return self.requirements.schema.type_map[name]


@dataclass(frozen=True, slots=True)
class _Switches:
    """Whether @skip and @include leave something out, for certain."""

    variables: Mapping[str, Any]
    defaults: Mapping[str, object]

    def leaves_out(self, node: SelectionNode) -> bool:
        for directive in node.directives or ():
            name = directive.name.value
            if name in {"skip", "include"}:
                value = next((self._value(each.value) for each in directive.arguments or ()), None)
                if value is (name == "skip"):
                    return True
        return False

    def _value(self, node: object) -> object:
        if isinstance(node, VariableNode):
            name = node.name.value
            return self.variables[name] if name in self.variables else self._value(self.defaults.get(name))
        return node.value if isinstance(node, BooleanValueNode) else None


@dataclass(slots=True)
class _Search:
    """Goes only where something is found: whether there is, is asked once of each part of the document."""

    walk: _Walk
    switches: _Switches
    viewer: Viewer
    held: frozenset[Scope] = field(init=False)
    known: dict[tuple[int, str], bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.held = frozenset(self.viewer.scopes)

    def found(self, root: GraphQLNamedType, selected: SelectionSetNode) -> Sequence[Refused]:
        found: dict[tuple[str, ...], Refused] = {}
        for refused in self._all(root, selected, ()):
            found.setdefault(refused.path, refused)
            if len(found) == MOST_TOLD:
                break
        return list(found.values())

    def _all(self, parent: GraphQLNamedType, selected: SelectionSetNode, path: tuple[str, ...]) -> Iterator[Refused]:
        for node in selected.selections:
            if self.switches.leaves_out(node):
                continue
            if not isinstance(node, FieldNode):
                below = self.walk.spread(node, parent)
                if self._has_some(*below):
                    yield from self._all(*below, path)
                continue
            at = (*path, node.alias.value if node.alias else node.name.value)
            if refused := self._of_field(parent, node, at):
                yield refused
            if (below_field := self._below(parent, node)) and self._has_some(*below_field):
                yield from self._all(*below_field, at)

    def _has_some(self, parent: GraphQLNamedType, selected: SelectionSetNode) -> bool:
        key = (id(selected), parent.name)
        if key not in self.known:
            self.known[key] = any(self._is_some(parent, node) for node in selected.selections)
        return self.known[key]

    def _is_some(self, parent: GraphQLNamedType, node: SelectionNode) -> bool:
        if self.switches.leaves_out(node):
            return False
        if not isinstance(node, FieldNode):
            return self._has_some(*self.walk.spread(node, parent))
        if self._of_field(parent, node, ()):
            return True
        below = self._below(parent, node)
        return below is not None and self._has_some(*below)

    def _below(self, parent: GraphQLNamedType, node: FieldNode) -> tuple[GraphQLNamedType, SelectionSetNode] | None:
        """Nothing is read of the success of a mutation that answers NotPermitted: who may not make it is told so."""
        name = node.name.value
        if node.selection_set is None or name in _META:
            return None
        if parent.name == _MUTATION and not may_make(self.walk.requirements.of(parent, name), self.viewer, self.held):
            return None
        return self.walk.type_of(parent, name), node.selection_set

    def _of_field(self, parent: GraphQLNamedType, node: FieldNode, path: tuple[str, ...]) -> Refused | None:
        name = node.name.value
        if parent.name == _MUTATION:
            return None
        needed = self.walk.requirements.of(parent, name)
        # Of several the one that is asked for least: READ goes without saying.
        lacking = next((scope for scope in reversed(Scope) if scope in needed and scope not in self.held), None)
        outside = self.viewer.run is not None and not self.walk.is_within_run(parent, name)
        if lacking is None and not outside:
            return None
        return Refused(f"{parent.name}.{name}", path, node, lacking or Scope.READ, outside and lacking is None)


def may_make(needed: frozenset[Scope], viewer: Viewer, held: frozenset[Scope]) -> bool:
    """Whether a caller may make a mutation that needs these."""
    return viewer.run is None and needed <= held
