"""/graphql: GET and POST by the GraphQL-over-HTTP rules, GraphiQL for browsers; hands over to SSE and WebSocket."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import orjson
from graphql import GraphQLError, OperationType
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from strawberry import Schema

from rerail.access.caller import Caller
from rerail.access.origin import arrive
from rerail.access.refusals import NotAdmittedError
from rerail.api.execution.answers import COST_HEADER, Answer, refusal
from rerail.api.execution.errors import present_error
from rerail.api.execution.operation import Operation
from rerail.api.execution.operations import OperationLimits, Operations
from rerail.api.execution.parameters import Parameters
from rerail.api.execution.throttling import Rounds
from rerail.api.guards.admission import Door, turned_away
from rerail.api.guards.hosts import KnownHosts
from rerail.api.guards.origins import METHODS, Origins, is_embedding, preflight
from rerail.api.guards.rates import Allowance, Rates
from rerail.api.http.cancellation import GivenUpWhenLeft
from rerail.api.http.graphiql import graphiql_headers, graphiql_page
from rerail.api.http.negotiation import EVENT_STREAM, GRAPHQL_JSON, HTML, JSON, accepted
from rerail.api.http.requests import (
    MOST_BODY_BYTES,
    RefusedError,
    check_content_type,
    header_values,
    read_body,
    read_posted,
    read_queried,
)
from rerail.api.http.security_headers import Header, SafeHeaders, adding
from rerail.api.http.sending import send_answer
from rerail.api.streams.event_streams import EventStreams, stream_token
from rerail.api.streams.sse import EventStreamResponse
from rerail.api.streams.websocket import WebSocketSession
from rerail.live.groups.registry import Groups

ORIGIN_REFUSED = "access.origin_refused"
LOOPBACK_HOSTS = ("localhost", "127.0.0.1", "[::1]")
MESSAGES_EACH_ROUND = 4
"""Of all WebSockets together, taken in one round of the event loop."""
_NEGOTIATIONS_KEPT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpOptions:
    """How /graphql behaves.

    `allowed_hosts` are the names that callers may reach it by ("*" for any, "*.example.com" for a domain): a page that
    points a name of its own at this machine is refused. `allowed_origins` are further origins whose pages may call it;
    a page of the same host always may.
    """

    path: str = "/graphql"
    allowed_hosts: Sequence[str] = LOOPBACK_HOSTS
    allowed_origins: Sequence[str] = ()
    graphiql: bool = True
    most_body_bytes: int = MOST_BODY_BYTES
    heartbeat_seconds: float = 15.0
    connection_init_seconds: float = 10.0
    reserved_seconds: float = 10.0
    most_operations_per_connection: int = 100
    operations: OperationLimits = field(default_factory=OperationLimits)
    rates: Rates | None = None


class GraphQLEndpoint:
    """The ASGI application behind the route: HTTP, server-sent events and WebSocket under one address."""

    def __init__(self, schema: Schema, door: Door, groups: Groups, options: HttpOptions) -> None:
        self._operations = Operations(schema, groups, options.operations)
        self._rates = options.rates
        self._messages = Rounds(MESSAGES_EACH_ROUND)
        self._door = door
        self._options = options
        self._streams = EventStreams(
            self._operations,
            groups.hub,
            self,
            most_operations=options.most_operations_per_connection,
            most_body_bytes=options.most_body_bytes,
            heartbeat_seconds=options.heartbeat_seconds,
            reserved_seconds=options.reserved_seconds,
        )
        self._graphiql = graphiql_page() if options.graphiql else None
        self._graphiql_headers = graphiql_headers(self._graphiql or b"")
        # What a browser, a frontend's client or a script says of itself is the same in each of its requests.
        self._media_type = lru_cache(maxsize=_NEGOTIATIONS_KEPT)(self._negotiated)
        self._origins = Origins(options.allowed_origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        arrive(scope)
        if scope["type"] == "websocket":
            await self._serve_websocket(scope, receive, send)
            return
        headers = header_values(scope)
        told = self._origins.told(headers.get(b"origin"), headers.get(b"host"))
        if told:
            send = adding(send, told)
        try:
            if told is None or is_embedding(headers):
                self._door.refused(ORIGIN_REFUSED)
                raise RefusedError(403, "Pages of this origin may not call this server.", code=ORIGIN_REFUSED)
            await self._respond(scope, receive, send, headers)
        except RefusedError as refused:
            await _refused(refused, headers)(scope, receive, send)
        except NotAdmittedError as error:
            await _refused(turned_away(error), headers)(scope, receive, send)
        except ClientDisconnect:
            return
        except Exception as error:
            await _plain(500, present_error(error), {}, headers)(scope, receive, send)

    async def _serve_websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = header_values(scope)
        if self._origins.told(headers.get(b"origin"), headers.get(b"host")) is None:
            self._door.refused(ORIGIN_REFUSED)
            # Before it is accepted, this answers the handshake with 403.
            await send({"type": "websocket.close", "code": 1008})
            return
        session = WebSocketSession(
            *(scope, receive, send),
            self._operations,
            lambda given: self._door.admit(scope, headers, given),
            lambda caller: self._counted(caller, scope),
            self._messages,
            init_seconds=self._options.connection_init_seconds,
            most_operations=self._options.most_operations_per_connection,
        )
        await session.serve()

    async def _respond(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[bytes, bytes]) -> None:
        # To HEAD the server itself sends no body.
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        if method not in {"GET", "POST", "PUT", "DELETE"}:
            await _without_body(send, method, headers)
            return
        token = stream_token(scope, headers)
        if scope["method"] != "HEAD" and (token is not None or method in {"PUT", "DELETE"}):
            # Browsers take event streams without any header of ours: whoever has the token of one has reserved it.
            taking = method == "GET" and b"authorization" not in headers
            caller = None if taking else await self._door.admit(scope, headers)
            if caller is not None:
                send = self._within_rate(caller, scope, send)
            await self._streams.respond(scope, receive, send, headers, token, caller)
            return
        media_type = self._media_type(headers.get(b"accept"), method)
        if media_type == EVENT_STREAM and scope["method"] == "HEAD":
            raise RefusedError(405, "An event stream is its body: ask by GET.", {"Allow": "GET, POST"})
        if media_type == HTML:
            await send({"type": "http.response.start", "status": 200, "headers": self._graphiql_headers})
            await send({"type": "http.response.body", "body": self._graphiql})
            return
        caller = await self._door.admit(scope, headers)
        if self._rates is not None:
            send = self._within_rate(caller, scope, send)
        prepared = await self._prepared(scope, receive, headers, caller.context)
        if isinstance(prepared, Operation) and method == "GET" and prepared.kind is OperationType.MUTATION:
            raise RefusedError(405, "A GET changes nothing: send mutations by POST.", {"Allow": "POST"})
        if media_type == EVENT_STREAM:
            await self._event_stream(prepared, caller, headers)(scope, receive, send)
            return
        answer = prepared if isinstance(prepared, Answer) else await self._executed(prepared, caller.context, receive)
        if answer is not None:
            if COST_HEADER in headers:
                answer = answer.with_cost()
            await send_answer(send, answer, media_type, headers, by_get=method == "GET")

    async def _prepared(
        self, scope: Scope, receive: Receive, headers: Mapping[bytes, bytes], context: Any
    ) -> Operation | Answer:
        if scope["method"] in {"GET", "HEAD"}:
            read: Callable[[bytes], Parameters] = read_queried
            request = scope["query_string"]
        else:
            check_content_type(headers.get(b"content-type", b""))
            read = read_posted
            request = await read_body(receive, headers, self._options.most_body_bytes)
        if found := self._operations.repeated(scope["method"], request):
            return found
        prepared = await self._operations.prepare_read(len(request), lambda: read(request), context)
        if isinstance(prepared, Operation):
            self._operations.remember(scope["method"], request, prepared)
        return prepared

    async def _executed(self, operation: Operation, context: Any, receive: Receive) -> Answer | None:
        """The answer; None where the caller left, which ends a query but not a mutation that has begun."""
        if operation.kind is OperationType.SUBSCRIPTION:
            return refusal(GraphQLError(f"A subscription needs a stream: accept {EVENT_STREAM}, or use a WebSocket."))
        if operation.kind is OperationType.MUTATION:
            return await self._operations.answer(operation, context)
        async with GivenUpWhenLeft(receive, self._operations.most_seconds) as given_up:
            return await self._operations.execute(operation, context)
        return self._operations.late(operation) if given_up.late else None

    def _counted(self, caller: Caller[Any], scope: Scope) -> Allowance | None:
        return None if self._rates is None else self._rates.count(caller, scope)

    def _within_rate(self, caller: Caller[Any], scope: Scope, send: Send) -> Send:
        """Where answers are sent to, with what is left to the caller. Raises RefusedError where nothing is."""
        allowance = self._counted(caller, scope)
        if allowance is None:
            return send
        if allowance.retry_seconds:
            told = {name.decode(): value.decode() for name, value in allowance.headers}
            raise RefusedError(429, allowance.message, told, code="limit.rate")
        return adding(send, allowance.headers)

    def _event_stream(
        self, prepared: Operation | Answer, caller: Caller[Any], headers: Mapping[bytes, bytes]
    ) -> EventStreamResponse:
        return EventStreamResponse(
            self._operations,
            prepared,
            caller,
            last_event_id=headers.get(b"last-event-id", b"").decode("latin-1"),
            heartbeat_seconds=self._options.heartbeat_seconds,
        )

    def _negotiated(self, accept: bytes | None, method: str) -> str:
        offered = [GRAPHQL_JSON, JSON, EVENT_STREAM]
        if method == "GET" and self._graphiql is not None:
            offered.append(HTML)
        media_type = accepted(None if accept is None else accept.decode("latin-1"), offered)
        if media_type is None:
            raise RefusedError(406, f"The answer can be {', '.join(offered)}; the Accept header wants none of these.")
        return media_type


def graphql_app(schema: Schema, door: Door, options: HttpOptions | None = None, *, groups: Groups) -> ASGIApp:
    """The GraphQL endpoint; `door` lets callers in, subscribers join `groups`.

    Close the hub of the groups before the server waits for its connections to end: streams end by it.
    """
    options = options or HttpOptions()
    endpoint = GraphQLEndpoint(schema, door, groups, options)
    return SafeHeaders(KnownHosts(endpoint, allowed=options.allowed_hosts))


async def _without_body(send: Send, method: str, headers: Mapping[bytes, bytes]) -> None:
    """The answer to a browser that asks before it sends a page's request, and to methods that there are not."""
    if method != "OPTIONS":
        told = {"Allow": METHODS}
        raise RefusedError(405, "GraphQL is served by GET and POST, event streams also by PUT and DELETE.", told)
    asked = b"origin" in headers and b"access-control-request-method" in headers
    found: list[Header] = preflight(headers) if asked else [(b"allow", METHODS.encode())]
    await send({"type": "http.response.start", "status": 204, "headers": found})
    await send({"type": "http.response.body", "body": b""})


def _refused(refused: RefusedError, asked: Mapping[bytes, bytes]) -> Response:
    error: dict[str, Any] = {"message": refused.message}
    if refused.code is not None:
        error["extensions"] = {"code": refused.code}
    return _plain(refused.status, error, refused.headers, asked)


def _plain(status: int, error: Mapping[str, Any], headers: Mapping[str, str], asked: Mapping[bytes, bytes]) -> Response:
    """An answer of one error, in the media type that the request, whose headers were `asked`, likes best."""
    accept = asked.get(b"accept")
    liked = accepted(None if accept is None else accept.decode("latin-1"), [JSON, GRAPHQL_JSON])
    return Response(
        orjson.dumps({"errors": [error]}), status, headers=headers, media_type=f"{liked or JSON}; charset=utf-8"
    )
