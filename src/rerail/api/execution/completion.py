"""Execution of a document: as Strawberry does it, but a projection is a finished value and is not looked into."""

from typing import Any

from graphql import GraphQLOutputType, GraphQLResolveInfo, GraphQLResolveInfoHelpers
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from rerail.planner.shape import Projection


class ProjectingExecutionContext(StrawberryGraphQLCoreExecutionContext):
    """Completes a `Projection` as an `orjson.Fragment`: the encoder copies its bytes into the answer."""

    @property
    def async_helpers(self) -> GraphQLResolveInfoHelpers:
        """Made anew for each resolver. Kept, as graphql-core does, they and the execution hold one another, and with it
        the variables, which may be a megabyte, until the collector comes by."""
        return GraphQLResolveInfoHelpers(gather=self.gather_async_work, track=self.track_async_work)

    @async_helpers.setter
    def async_helpers(self, helpers: GraphQLResolveInfoHelpers) -> None:
        """Leaves them to the getter."""

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
