"""Operations: from a request's parameters to finished JSON, the same for every transport."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import Any, cast

import orjson
from graphql import (
    ExecutionResult,
    GraphQLError,
    OperationType,
    create_source_event_stream,
    execute,
)
from strawberry import Schema

from rerail.api.authorization.needs import Requirements
from rerail.api.authorization.permissions import Permissions
from rerail.api.execution.answering import Answering, Plan
from rerail.api.execution.answers import Answer, refusal
from rerail.api.execution.context import Context
from rerail.api.execution.document_limits import DocumentLimits
from rerail.api.execution.documents import PARSED, Documents
from rerail.api.execution.errors import TIMEOUT, present_errors, without_frames
from rerail.api.execution.operation import Operation
from rerail.api.execution.outlets import Outlet, Start
from rerail.api.execution.parameters import Parameters
from rerail.api.execution.subscription_counts import Events, Place, Subscriptions
from rerail.api.execution.throttling import Pace, Rounds
from rerail.api.execution.trusted_documents import NotTrustedError, TrustedDocuments
from rerail.api.execution.variables import check_values
from rerail.database.workspace import acting_in, each_in
from rerail.domain.access import AuditOutcome
from rerail.live.groups.registry import Groups
from rerail.live.sources import Event
from rerail.planner.cache import SizedCache
from rerail.planner.errors import RequestError

BEGUN_EACH_ROUND = 2
"""Subscriptions that are begun in one round of the event loop: half a millisecond's worth."""
LARGE_REQUEST = 64 * 1024
"""Bytes that take a millisecond or two to be decoded, and take twenty times as much of memory then."""
REPEATED_BYTES = 64 * 1024 * 1024
"""What requests that may come again take of a process's memory at most."""
# What one of them takes beside its bytes, and how many times these: decoded, bound, and with its parsed document.
_OPERATION_BYTES = 4096
_REQUEST_TIMES = PARSED


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationLimits:
    """What may be asked: documents of which size, all of them or only trusted ones, and for how many `seconds` the
    answer to a query is worked at."""

    documents: DocumentLimits = field(default_factory=DocumentLimits)
    trusted: TrustedDocuments | None = None
    introspection: bool = True
    seconds: float = 60.0
    subscriptions_per_caller: int = 10_000


class Operations:
    """Executes against one schema; subscribers join `groups`."""

    def __init__(self, schema: Schema, groups: Groups, limits: OperationLimits | None = None) -> None:
        limits = limits or OperationLimits()
        self.most_seconds = limits.seconds
        self._subscriptions = Subscriptions(limits.subscriptions_per_caller)
        self._schema = schema
        self._groups = groups
        # The queries of another schema than ours are left to its resolvers.
        self._answering = Answering(schema._schema) if getattr(schema, "planned", False) else None
        self._documents = Documents(
            schema._schema, limits.documents, trusted=limits.trusted, introspection=limits.introspection
        )
        self._permissions = Permissions(Requirements(schema._schema))
        self._repeated: SizedCache[tuple[str, bytes], Operation] = SizedCache(REPEATED_BYTES)
        self._pace = Pace()
        self._beginning = Rounds(BEGUN_EACH_ROUND)

    def repeated(self, method: str, request: bytes) -> Operation | None:
        """The query that these same bytes asked for before: clients poll, and many of them alike."""
        return self._repeated.get((method, request))

    def remember(self, method: str, request: bytes, operation: Operation) -> None:
        """Keeps a query for when the same bytes come again."""
        if self._answering is not None and operation.kind is OperationType.QUERY:
            self._repeated.keep((method, request), operation, _OPERATION_BYTES + _REQUEST_TIMES * len(request))

    def prepare(self, parameters: Parameters, context: Context | None = None) -> Operation | Answer:
        """The operation that is asked for, or the answer why there is none. `context` is of whoever asks."""
        try:
            document = self._documents.read(parameters.query, parameters.sha256, parameters.document_id)
            node = document.operation(parameters.operation_name)
            wanted = parameters.wanted_by(node)
            if wanted.variables:
                check_values(self._schema._schema, node, wanted.variables)
            return Operation(parameters=wanted, document=document, node=node)
        except NotTrustedError as error:
            if isinstance(context, Context):
                context.note("document", AuditOutcome.REFUSED, code=NotTrustedError.code)
            return refusal(error, status=403)
        except GraphQLError as error:
            return refusal(error)

    async def prepare_in_turn(self, parameters: Parameters, context: Context) -> Operation | Answer:
        """The same. A document that is not known waits for its turn to be parsed, validated and planned: that of a
        large one takes a tenth of a second, in which nobody else is served."""
        if self._documents.knows(parameters.query):
            return self.prepare(parameters, context)
        async with self._pace.turn(_caller(context)):
            return self.prepare_ahead(parameters, context)

    async def prepare_read(self, size: int, read: Callable[[], Parameters], context: Context) -> Operation | Answer:
        """The same of a request of so many bytes, to be decoded by `read`, whose errors it raises. A large one is
        decoded in its turn, and no earlier: until then it takes a twentieth of the memory."""
        if size <= LARGE_REQUEST:
            return await self.prepare_in_turn(read(), context)
        async with self.large_turn(context):
            return self.prepare_ahead(read(), context)

    def large_turn(self, context: Context | None) -> AbstractAsyncContextManager[None]:
        """For one who decodes by themselves. Nothing is to be waited for within it."""
        return self._pace.turn(_caller(context))

    def prepare_ahead(self, parameters: Parameters, context: Context) -> Operation | Answer:
        """All that comes before the first statement, at once: for those whose turn it is."""
        prepared = self.prepare(parameters, context)
        if isinstance(prepared, Answer):
            return prepared
        if refused := self._too_many(prepared, context):
            return refused
        if not prepared.document.errors and self._answering is not None and prepared.kind is OperationType.QUERY:
            prepared.made = (context.view, self._plan(self._answering, prepared, context))
        return prepared

    async def answer(self, operation: Operation, context: Context) -> Answer:
        """What a query or a mutation answers in time. A mutation that has begun is finished in any case, also where
        whoever waits for it is cancelled."""
        if operation.kind is OperationType.MUTATION:
            task = asyncio.ensure_future(self.execute(operation, context))
            done, _ = await asyncio.wait({task}, timeout=self.most_seconds)
            return task.result() if done else self.late(operation)
        try:
            async with asyncio.timeout(self.most_seconds) as limit:
                return await self.execute(operation, context)
        except TimeoutError:
            if not limit.expired():
                raise
            return self.late(operation)

    def late(self, operation: Operation) -> Answer:
        """The answer where an operation takes longer than it may."""
        told = f"The operation took longer than {self.most_seconds:g} seconds"
        if operation.kind is OperationType.MUTATION:
            told = f"{told} and goes on. Send it again with the same idempotencyKey to learn what it did."
        else:
            told = f"{told} and was given up. Ask for less at once, or try again."
        return refusal(GraphQLError(told, extensions={"code": TIMEOUT}), status=503)

    async def execute(self, operation: Operation, context: Context) -> Answer:
        """A query or a mutation, to its end."""
        if refused := self._refused(operation, context):
            return refused
        with acting_in(context.workspace):
            if self._answering is not None and operation.kind is OperationType.QUERY:
                plan = operation.plans.get(context.view) or self._made(self._answering, operation, context)
                return plan if isinstance(plan, Answer) else await plan.answer(context.reader)
            return await self._resolved(operation, context)

    def _refused(self, operation: Operation, context: Context) -> Answer | None:
        """The answer to an operation that is not valid, or that its caller may not ask for; nothing of it is done."""
        document, node = operation.document, operation.node
        demands = document.demands.get(id(node))
        if demands is None:
            if document.errors:
                return refusal(*document.errors)
            demands = document.demands[id(node)] = self._permissions.demands(node, document.fragments)
        if self._answering is None and not demands.scopes:
            return None
        if demands.scopes <= context.held and not (demands.leads_out and context.viewer.run):
            return None
        given = operation.parameters.variables or {}
        found = self._permissions.refused(node, document.fragments, given, context.viewer)
        if not found:
            return None
        context.note_refused(operation.kind.value, needs=found[0].needs, about=found[0].coordinate)
        return refusal(*(each.error() for each in found), status=403)

    def _made(self, answering: Answering, operation: Operation, context: Context) -> Plan | Answer:
        made, operation.made = operation.made, None
        if made is not None and made[0] == context.view:
            return made[1]
        return self._plan(answering, operation, context)

    def _plan(self, answering: Answering, operation: Operation, context: Context) -> Plan | Answer:
        given = operation.parameters.variables or {}
        plan = answering.plan(operation.document.node, operation.node, given, context)
        # An error holds on to all that was under way when it came about.
        if isinstance(plan, Plan) and not plan.errors:
            operation.plans[context.view] = plan
        return plan

    async def _resolved(self, operation: Operation, context: Context) -> Answer:
        """By the schema's resolvers."""
        parameters, document = operation.parameters, operation.document
        found = execute(
            self._schema._schema,
            document.node,
            context_value=context,
            variable_values=dict(parameters.variables or {}),
            operation_name=operation.name,
            executor_class=self._schema.execution_context_class,
        )
        result = await found if isawaitable(found) else found
        errors = result.errors or []
        if result.data is None and all(error.path is None for error in errors):
            return refusal(*map(without_frames, errors))
        # `data: null` is an answer as well, where an error reached the top.
        body: dict[str, Any] = {"errors": present_errors(errors)} if errors else {}
        body["data"] = result.data
        if result.extensions:
            body["extensions"] = result.extensions
        return Answer(body=orjson.dumps(body))

    async def subscribe(
        self, operation: Operation, context: Context, *, last_event_id: int | None = None, outlet: Outlet | None = None
    ) -> Events | Answer:
        """The events of a subscription, each with its finished payload, or the answer why there are none.

        The events are not executed one by one as GraphQL's algorithm has it: the source has made each of them whole,
        once for all who share it. Close the generator when done with it; errors are raised from it unmasked. Where
        an `outlet` is given, it gets what is new as soon as that is made, and the generator the rest.
        """
        if refused := self._too_many(operation, context) or self._refused(operation, context):
            return refused
        # From here on, so that those who wait to be begun are no more than may be.
        asked = operation.document.text, operation.parameters.variables
        try:
            place = self._subscriptions.place(_caller(context), *asked)
        except RequestError as error:
            return refusal(error, status=429)
        try:
            # Thousands may come in one moment, after a restart above all: others are served between some and some.
            await self._beginning.take(_caller(context))
            events = await self._begin(operation, context, place, last_event_id, outlet)
        except BaseException:
            place.give_back()
            raise
        if isinstance(events, Answer):
            place.give_back()
        return events

    def _too_many(self, operation: Operation, context: Context) -> Answer | None:
        """The answer to one subscription more than the caller may follow, whatever else there is to say of it."""
        if operation.kind is not OperationType.SUBSCRIPTION:
            return None
        too_many = self._subscriptions.refused(_caller(context))
        return None if too_many is None else refusal(too_many, status=429)

    async def _begin(
        self, operation: Operation, context: Context, place: Place, last_event_id: int | None, outlet: Outlet | None
    ) -> Events | Answer:
        document = operation.document
        start = Start(groups=self._groups, document=document.text, last_event_id=last_event_id, outlet=outlet)
        executor = self._schema.execution_context_class.build(
            self._schema._schema,
            document.node,
            root_value=start,
            context_value=context,
            raw_variable_values=dict(operation.parameters.variables or {}),
            operation_name=operation.name,
        )
        if isinstance(executor, list):
            return refusal(*map(without_frames, executor))
        with acting_in(context.workspace):
            found = create_source_event_stream(executor)
            source = await found if isawaitable(found) else found
        if isinstance(source, ExecutionResult):
            return refusal(*(source.errors or ()))
        events = each_in(context.workspace, cast("AsyncGenerator[Event, None]", source))
        return self._subscriptions.counted(events, place)


def _caller(context: Context | None) -> str:
    """Contexts of another schema than ours tell nobody apart."""
    return context.caller if isinstance(context, Context) else ""
