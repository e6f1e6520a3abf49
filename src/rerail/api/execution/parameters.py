"""The parameters of a GraphQL request, as every transport carries them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self

from graphql import OperationDefinitionNode


class InvalidRequestError(Exception):
    """The parameters are not those of a GraphQL request; the message says which and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """What every transport carries. Where `query` is not there, `sha256` or `document_id` name a document.

    Sources: GraphQL over HTTP, "Request parameters" and "Persisted documents"; Apollo's automatic persisted queries.
    """

    query: str | None
    sha256: str | None = None
    document_id: str | None = None
    operation_name: str | None = None
    variables: Mapping[str, Any] | None = None
    extensions: Mapping[str, Any] | None = None

    @classmethod
    def read(cls, given: object) -> "Parameters":
        """From a decoded JSON value. Members that nobody defined are ignored. Raises InvalidRequestError."""
        if isinstance(given, list):
            raise InvalidRequestError("Batches are not supported: send one operation a request.")
        if not isinstance(given, dict):
            raise InvalidRequestError("The request must be a JSON object with a query.")
        name = given.get("operationName")
        if not isinstance(name, str | None):
            raise InvalidRequestError("The parameter operationName must be a string or null.")
        for key in ("variables", "extensions"):
            if not isinstance(given.get(key), dict | None):
                raise InvalidRequestError(f"The parameter {key} must be an object or null.")
        extensions = given.get("extensions")
        sha256 = _persisted(extensions) if extensions else None
        document_id = given.get("documentId") or None
        if not isinstance(document_id, str | None):
            raise InvalidRequestError("The parameter documentId must be a string or null.")
        query = given.get("query")
        if not isinstance(query, str) or not query:
            if (sha256 is None and document_id is None) or query not in (None, ""):
                raise InvalidRequestError("The parameter query is missing, or it is not a string.")
            query = None
        return cls(
            query=query,
            sha256=sha256,
            document_id=document_id,
            operation_name=name or None,
            variables=given.get("variables"),
            extensions=extensions,
        )

    def wanted_by(self, operation: OperationDefinitionNode) -> Self:
        """Those that the operation can make use of; a caller may have sent others by the megabyte, and a subscription
        keeps them for as long as it is followed."""
        names = {each.variable.name.value for each in operation.variable_definitions or ()}
        wanted = {name: value for name, value in (self.variables or {}).items() if name in names}
        return replace(self, variables=wanted or None, extensions=None)


def _persisted(extensions: Mapping[str, Any]) -> str | None:
    given = extensions.get("persistedQuery")
    if given is None:
        return None
    if not isinstance(given, dict) or given.get("version") != 1 or not isinstance(given.get("sha256Hash"), str):
        raise InvalidRequestError('The extension persistedQuery must be {"version": 1, "sha256Hash": "…"}.')
    return str(given["sha256Hash"]).lower()
