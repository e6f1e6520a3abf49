"""What the variables of a request may be at most: looked at before they are coerced, which takes far longer."""

from collections.abc import Mapping
from typing import Any

from graphql import (
    GraphQLSchema,
    OperationDefinitionNode,
    get_nullable_type,
    is_input_object_type,
    is_leaf_type,
    is_list_type,
    is_scalar_type,
    type_from_ast,
)

from rerail.api.execution.json_depth import Place, check_json_depth
from rerail.planner.errors import RequestError

MOST_VALUES = 10_000
"""Members of lists and input objects: no field takes as many. What is within a scalar is one value, and JSON is one."""


def check_values(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> None:
    """Raises RequestError for more values than may be, and for JSON that is nested too deeply. To coerce a million
    values takes half a second, in which nobody else is served."""
    found = 0
    waiting: list[tuple[Any, Any, Place]] = []
    for each in operation.variable_definitions or ():
        declared = type_from_ast(schema, each.type)
        if declared is not None:
            name = each.variable.name.value
            waiting.append((declared, variables.get(name), ("variables", name)))
    while waiting:
        wrapped, value, place = waiting.pop()
        kind = get_nullable_type(wrapped)
        if is_list_type(kind) and isinstance(value, list):
            found += len(value)
            _check(found)
            if not is_leaf_type(inner := get_nullable_type(kind.of_type)) or _is_json(inner):
                waiting += [(kind.of_type, member, (*place, index)) for index, member in enumerate(value)]
        elif is_input_object_type(kind) and isinstance(value, dict):
            found += len(value)
            _check(found)
            waiting += [
                (field.type, value[name], (*place, name)) for name, field in kind.fields.items() if name in value
            ]
        elif _is_json(kind):
            check_json_depth(value, place)


def _is_json(kind: Any) -> bool:
    return is_scalar_type(kind) and kind.name == "JSON"


def _check(found: int) -> None:
    if found > MOST_VALUES:
        raise RequestError(
            f"The variables have {found:,} values or more; {MOST_VALUES:,} are allowed. Ask in several requests.",
            code="limit.variables",
            requested=found,
            limit=MOST_VALUES,
        )
