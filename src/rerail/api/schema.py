"""The schema: put together here, printed to schema.graphql."""

from collections.abc import Callable, Iterable

import strawberry
from graphql import GraphQLError
from strawberry.extensions import ParserCache, SchemaExtension, ValidationCache
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext

from rerail.api.execution import ProjectingExecutionContext
from rerail.api.mutations import Mutation
from rerail.api.queries import Query
from rerail.api.scalars import SCALARS
from rerail.api.subscriptions import Subscription
from rerail.api.types.report import Report
from rerail.api.types.viewer import Workspace

DOCUMENTS_KEPT = 50
"""Documents of mutations whose parse and validation are kept."""
CACHES = (lambda: ParserCache(maxsize=DOCUMENTS_KEPT), lambda: ValidationCache(maxsize=DOCUMENTS_KEPT))


class Schema(strawberry.Schema):
    """Errors are presented, and logged once, by `api.failures`. `planned`: the planner knows every field of its queries
    and answers them whole."""

    planned = False

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Nothing: Strawberry would log each of them with its traceback, what a caller mistyped included."""


def build_schema(
    *,
    query: type = Query,
    mutation: type | None = Mutation,
    subscription: type | None = Subscription,
    types: Iterable[type] = (),
    extensions: Iterable[type[SchemaExtension] | Callable[[], SchemaExtension]] = (),
) -> Schema:
    """The schema of these root types. `types` are further types that no root field leads to but by an interface."""
    schema = Schema(
        query=query,
        mutation=mutation,
        subscription=subscription,
        types=[Workspace, Report, *types],
        extensions=[*CACHES, *extensions],
        execution_context_class=ProjectingExecutionContext,
        config=StrawberryConfig(scalar_map=SCALARS),
    )
    schema.planned = query is Query
    return schema


def print_sdl(schema: strawberry.Schema | None = None) -> str:
    """The schema in the schema definition language, as schema.graphql holds it; the whole one unless said."""
    return f"{(schema or build_schema()).as_str().strip()}\n"
