"""The schema: put together here, printed to schema.graphql."""

from collections.abc import Iterable

import strawberry
from strawberry.schema.config import StrawberryConfig

from rerail.api.execution.completion import ProjectingExecutionContext
from rerail.api.schema.mutations import Mutation
from rerail.api.schema.queries import Query
from rerail.api.schema.scalars import SCALARS
from rerail.api.schema.subscriptions import Subscription
from rerail.api.schema.types.report import Report
from rerail.api.schema.types.viewer import Workspace


class Schema(strawberry.Schema):
    """`planned`: the planner knows every field of its queries and answers them whole."""

    planned = False


def build_schema(
    *,
    query: type = Query,
    mutation: type | None = Mutation,
    subscription: type | None = Subscription,
    types: Iterable[type] = (),
) -> Schema:
    """The schema of these root types. `types` are further types that no root field leads to but by an interface."""
    schema = Schema(
        query=query,
        mutation=mutation,
        subscription=subscription,
        types=[Workspace, Report, *types],
        execution_context_class=ProjectingExecutionContext,
        config=StrawberryConfig(scalar_map=SCALARS),
    )
    schema.planned = query is Query
    return schema


def print_sdl(schema: strawberry.Schema | None = None) -> str:
    """The schema in the schema definition language, as schema.graphql holds it; the whole one unless said."""
    return f"{(schema or build_schema()).as_str().strip()}\n"
