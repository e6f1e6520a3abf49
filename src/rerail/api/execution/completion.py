"""Execution of a document: as Strawberry does it, but a projection is a finished value and is not looked into."""

from typing import Any

from graphql import GraphQLOutputType, GraphQLResolveInfo
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from rerail.planner.shape import Projection


class ProjectingExecutionContext(StrawberryGraphQLCoreExecutionContext):
    """Completes a `Projection` as an `orjson.Fragment`: the encoder copies its bytes into the answer."""

    def complete_value(
        self,
        return_type: GraphQLOutputType,
        field_details_list: Any,
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Any:
        if isinstance(result, Projection):
            return result.fragment()
        return super().complete_value(return_type, field_details_list, info, path, result, position_context)
