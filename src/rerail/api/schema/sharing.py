"""Whose subscriptions are one: who asks for the same, and may see the same, shares what is read."""

from collections.abc import Collection, Hashable
from functools import lru_cache

import orjson
import strawberry
from graphql import FieldNode, OperationDefinitionNode, VariableDefinitionNode, VariableNode, Visitor, parse, visit

from rerail.api.execution.context import Context
from rerail.api.execution.outlets import Start
from rerail.planner.selection import Asked

Info = strawberry.Info[Context, Start]


def sharing(info: Info, *cursors: str) -> tuple[Hashable, ...]:
    """All that makes the answers of two callers equal, but for the arguments named, which say where each of them is."""
    start, context = info.root_value, info.context
    own = _only_for(start.document, cursors)
    asked = Asked.of(info._raw_info, context.view)
    variables = {name: value for name, value in asked.variables.items() if name not in own}
    said = orjson.dumps(variables, default=repr, option=orjson.OPT_SORT_KEYS)
    operation = info.operation.name.value if info.operation.name else None
    viewer = context.viewer
    # Addresses of files live no longer than the token that they were given to.
    until = viewer.expires_at if context.view.payloads else None
    rights = (viewer.workspace, viewer.actor.name, viewer.scopes, viewer.run, until)
    return (start.document, operation, info.path.key, said, *rights)


@lru_cache(maxsize=500)
def _only_for(document: str, arguments: tuple[str, ...]) -> frozenset[str]:
    """The variables that serve for these arguments of root fields and for nothing else."""
    parsed = parse(document)
    serving: dict[int, str] = {}
    for definition in parsed.definitions:
        if isinstance(definition, OperationDefinitionNode):
            for field in definition.selection_set.selections:
                if isinstance(field, FieldNode):
                    serving |= {
                        id(argument.value): argument.value.name.value
                        for argument in field.arguments or ()
                        if argument.name.value in arguments and isinstance(argument.value, VariableNode)
                    }
    others = _Variables(serving)
    visit(parsed, others)
    return frozenset(serving.values()) - others.found


class _Variables(Visitor):
    """Names of variables that are used, but for the uses in `leave_out`, by their identity."""

    def __init__(self, leave_out: Collection[int]) -> None:
        super().__init__()
        self._leave_out = leave_out
        self.found: set[str] = set()

    def enter_variable(self, node: VariableNode, _key: object, parent: object, *_: object) -> None:
        if id(node) not in self._leave_out and not isinstance(parent, VariableDefinitionNode):
            self.found.add(node.name.value)
