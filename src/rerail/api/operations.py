"""Operations: from a request's parameters to finished JSON, the same for every transport."""

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from inspect import isawaitable
from typing import Any, cast

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    create_source_event_stream,
    get_operation_ast,
    parse,
    specified_rules,
)
from strawberry import Schema
from strawberry.schema.schema import validate_document

from rerail.api.answering import Answering
from rerail.api.answers import Answer, refusal
from rerail.api.context import Context
from rerail.api.failures import present_errors
from rerail.live.groups import Groups
from rerail.live.sources import Event

_DOCUMENTS_KEPT = 500
_LONGEST_DOCUMENT_KEPT = 64 * 1024


class InvalidRequestError(Exception):
    """The parameters are not those of a GraphQL request; the message says which and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """What every transport carries. Source: GraphQL over HTTP, "Request parameters"."""

    query: str
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
        query = given.get("query")
        if not isinstance(query, str) or not query:
            raise InvalidRequestError("The parameter query is missing, or it is not a string.")
        name = given.get("operationName")
        if not isinstance(name, str | None):
            raise InvalidRequestError("The parameter operationName must be a string or null.")
        for key in ("variables", "extensions"):
            if not isinstance(given.get(key), dict | None):
                raise InvalidRequestError(f"The parameter {key} must be an object or null.")
        return cls(
            query=query,
            operation_name=name or None,
            variables=given.get("variables"),
            extensions=given.get("extensions"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A document that parses, and the one operation of it that is asked for."""

    parameters: Parameters
    document: DocumentNode
    node: OperationDefinitionNode

    @property
    def kind(self) -> OperationType:
        return self.node.operation

    @property
    def name(self) -> str | None:
        return self.node.name.value if self.node.name else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What a subscription's resolver is told as its root value: the process's groups, the text of the document, and
    where a returning client left off, if the transport knows."""

    groups: Groups
    document: str
    last_event_id: int | None = None


class Operations:
    """Executes against one schema; subscribers join `groups`."""

    def __init__(self, schema: Schema, groups: Groups) -> None:
        self._schema = schema
        self._groups = groups
        # The queries of another schema than ours are left to its resolvers.
        self._answering = Answering(schema._schema) if getattr(schema, "planned", False) else None
        self._parse = lru_cache(maxsize=_DOCUMENTS_KEPT)(parse)
        self._validate = lru_cache(maxsize=_DOCUMENTS_KEPT)(self._validated)

    def prepare(self, parameters: Parameters) -> Operation | Answer:
        """The operation that is asked for, or the answer why there is none."""
        text = parameters.query
        try:
            document = self._parse(text) if len(text) <= _LONGEST_DOCUMENT_KEPT else parse(text)
        except GraphQLError as error:
            return refusal(error)
        node = get_operation_ast(document, parameters.operation_name)
        if node is None:
            return refusal(GraphQLError(_no_operation(document, parameters.operation_name)))
        return Operation(parameters=parameters, document=document, node=node)

    async def execute(self, operation: Operation, context: Context) -> Answer:
        """A query or a mutation, to its end."""
        parameters = operation.parameters
        if self._answering is not None and operation.kind is OperationType.QUERY:
            if errors := self._validate(operation.document):
                return refusal(*errors)
            return await self._answering.answer(operation.document, operation.node, parameters.variables or {}, context)
        result = await self._schema.execute(
            parameters.query,
            variable_values=dict(parameters.variables or {}),
            context_value=context,
            operation_name=operation.name,
            operation_extensions=dict(parameters.extensions or {}),
        )
        errors = result.errors or []
        if result.data is None and all(error.path is None for error in errors):
            return refusal(*errors)
        # `data: null` is an answer as well, where an error reached the top.
        body: dict[str, Any] = {"errors": present_errors(errors)} if errors else {}
        body["data"] = result.data
        if result.extensions:
            body["extensions"] = result.extensions
        return Answer(body=orjson.dumps(body))

    async def subscribe(
        self, operation: Operation, context: object, *, last_event_id: int | None = None
    ) -> AsyncGenerator[Event, None] | Answer:
        """The events of a subscription, each with its finished payload, or the answer why there are none.

        The events are not executed one by one as GraphQL's algorithm has it: the source has made each of them whole,
        once for all who share it. Close the generator when done with it; errors are raised from it unmasked.
        """
        errors = self._validate(operation.document)
        if errors:
            return refusal(*errors)
        start = Start(groups=self._groups, document=operation.parameters.query, last_event_id=last_event_id)
        executor = self._schema.execution_context_class.build(
            self._schema._schema,
            operation.document,
            root_value=start,
            context_value=context,
            raw_variable_values=dict(operation.parameters.variables or {}),
            operation_name=operation.name,
            operation_extensions=dict(operation.parameters.extensions or {}),
        )
        if isinstance(executor, list):
            return refusal(*executor)
        found = create_source_event_stream(executor)
        source = await found if isawaitable(found) else found
        if isinstance(source, ExecutionResult):
            return refusal(*(source.errors or ()))
        return cast("AsyncGenerator[Event, None]", source)

    def _validated(self, document: DocumentNode) -> list[GraphQLError]:
        return validate_document(self._schema._schema, document, tuple(specified_rules))


def _no_operation(document: DocumentNode, name: str | None) -> str:
    if name is not None:
        return f"The document has no operation named {name!r}."
    if any(isinstance(definition, OperationDefinitionNode) for definition in document.definitions):
        return "The document has several operations: say which one by operationName."
    return "The document has no operation."
