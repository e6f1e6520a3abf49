"""What the planner tells a caller whose request cannot be answered: GraphQL errors with a stable code."""

from collections.abc import Collection
from typing import Any

from graphql import GraphQLError, Node


class RequestError(GraphQLError):
    """The request is at fault, not the server: safe to show. `extensions.code` is stable and dotted."""

    def __init__(
        self, message: str, *, code: str, nodes: Collection[Node] | Node | None = None, **extensions: Any
    ) -> None:
        super().__init__(message, nodes=nodes, extensions={"code": code, **extensions})


class CatalogError(Exception):
    """A field of the schema that the catalog does not know: a bug of ours, found by a test before a caller finds it."""
