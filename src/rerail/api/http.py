"""/graphql: GET and POST by the GraphQL-over-HTTP rules, GraphiQL for browsers; hands over to SSE and WebSocket."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import GraphQLError, OperationType
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry import Schema
from strawberry.http.ides import get_graphql_ide_html
from strawberry.http.websocket_origin import is_same_origin, normalize_allowed_origins, normalize_origin

from rerail.api.answers import Answer, refusal
from rerail.api.failures import present_error
from rerail.api.hosts import KnownHosts
from rerail.api.negotiation import EVENT_STREAM, GRAPHQL_JSON, HTML, JSON, accepted
from rerail.api.operations import InvalidRequestError, Operation, Operations, Parameters
from rerail.api.sse import EventStreamResponse
from rerail.api.websocket import WebSocketSession
from rerail.live.groups import Groups

MOST_BODY_BYTES = 1024 * 1024
LOOPBACK_HOSTS = ("localhost", "127.0.0.1", "[::1]")
_CANCEL_CHECK_SECONDS = 0.05
# A body somewhat too large is read to its end and dropped: a caller who is still sending would miss the answer.
_DRAINED = 4

MakeContext = Callable[[HTTPConnection], Any]


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
    most_operations_per_connection: int = 100
    origins: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "origins", normalize_allowed_origins(self.allowed_origins))

    def allows_origin(self, headers: Headers) -> bool:
        """Whether the page that sends this, if it is one, may. Callers that are not browsers send no Origin."""
        origin = headers.get("origin")
        if origin is None or "*" in self.origins or is_same_origin(origin, headers.get("host")):
            return True
        return normalize_origin(origin) in self.origins


class _RefusedError(Exception):
    """The request never becomes a GraphQL one; the answer has this status."""

    def __init__(self, status: int, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = headers or {}


class GraphQLEndpoint:
    """The ASGI application behind the route: HTTP, server-sent events and WebSocket under one address."""

    def __init__(self, schema: Schema, make_context: MakeContext, groups: Groups, options: HttpOptions) -> None:
        self._operations = Operations(schema, groups)
        self._make_context = make_context
        self._options = options
        self._graphiql = get_graphql_ide_html() if options.graphiql else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._serve_websocket(WebSocket(scope, receive, send))
            return
        request = Request(scope, receive, send)
        try:
            response = await self._respond(request)
        except _RefusedError as refused:
            response = _plain(refused.status, {"message": refused.message}, refused.headers)
        except ClientDisconnect:
            return
        except Exception as error:
            response = _plain(500, present_error(error), {})
        if response is not None:
            await response(scope, receive, send)

    async def _serve_websocket(self, websocket: WebSocket) -> None:
        if not self._options.allows_origin(websocket.headers):
            # Before it is accepted, this answers the handshake with 403.
            await websocket.close(1008)
            return
        session = WebSocketSession(
            websocket,
            self._operations,
            lambda: self._make_context(websocket),
            init_seconds=self._options.connection_init_seconds,
            most_operations=self._options.most_operations_per_connection,
        )
        await session.serve()

    async def _respond(self, request: Request) -> Any:
        """The response, itself an ASGI application; None where the caller has gone."""
        if request.method not in {"GET", "POST"}:
            raise _RefusedError(405, "GraphQL is served by GET and POST.", {"Allow": "GET, POST"})
        if not self._options.allows_origin(request.headers):
            raise _RefusedError(403, "Pages of this origin may not call this server.")
        offered = [GRAPHQL_JSON, JSON, EVENT_STREAM]
        if request.method == "GET" and self._graphiql is not None:
            offered.append(HTML)
        media_type = accepted(request.headers.get("accept"), offered)
        if media_type is None:
            raise _RefusedError(406, f"The answer can be {', '.join(offered)}; the Accept header wants none of these.")
        if media_type == HTML:
            return HTMLResponse(self._graphiql, headers={"Cache-Control": "no-cache", "Vary": "Accept"})
        prepared = self._operations.prepare(await self._parameters(request))
        if media_type == EVENT_STREAM:
            return self._event_stream(request, prepared)
        return await self._single(request, prepared, media_type)

    async def _parameters(self, request: Request) -> Parameters:
        try:
            if request.method == "GET":
                return Parameters.read(_query_parameters(request))
            _check_content_type(request.headers.get("content-type"))
            return Parameters.read(_decoded("The body", await self._body(request)))
        except InvalidRequestError as error:
            raise _RefusedError(400, str(error)) from error

    async def _body(self, request: Request) -> bytes:
        most = self._options.most_body_bytes
        drained = most * _DRAINED
        parts, size = [], 0
        announced = request.headers.get("content-length", "")
        if announced.isdigit() and int(announced) > drained:
            raise _too_large(most)
        async for part in request.stream():
            size += len(part)
            if size > drained:
                raise _too_large(most)
            if size <= most:
                parts.append(part)
        if size > most:
            raise _too_large(most)
        return b"".join(parts)

    async def _single(self, request: Request, prepared: Operation | Answer, media_type: str) -> Response | None:
        if isinstance(prepared, Operation):
            _check_method(request, prepared)
            if prepared.kind is OperationType.SUBSCRIPTION:
                message = f"A subscription needs a stream: accept {EVENT_STREAM}, or use a WebSocket."
                prepared = refusal(GraphQLError(message))
        answer = prepared if isinstance(prepared, Answer) else await self._executed(request, prepared)
        if answer is None:
            return None
        # By the older media type a status says nothing about the operation, only about the request.
        status = 400 if answer.refused and media_type == GRAPHQL_JSON else 200
        content_type = f"{media_type}; charset=utf-8"
        return Response(answer.body, status, headers={"Content-Type": content_type, "Vary": "Accept"})

    async def _executed(self, request: Request, operation: Operation) -> Answer | None:
        """The answer; None where the caller left, which ends a query but not a mutation that has begun."""
        task = asyncio.ensure_future(self._operations.execute(operation, self._make_context(request)))
        try:
            if operation.kind is OperationType.MUTATION:
                return await asyncio.shield(task)
            # Most answers are there before it pays to look for callers who leave.
            done, _ = await asyncio.wait({task}, timeout=_CANCEL_CHECK_SECONDS)
            if not done:
                leaving = asyncio.ensure_future(_left(request))
                try:
                    await asyncio.wait({task, leaving}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    leaving.cancel()
            return task.result() if task.done() else None
        finally:
            if operation.kind is not OperationType.MUTATION and not task.done():
                task.cancel()

    def _event_stream(self, request: Request, prepared: Operation | Answer) -> EventStreamResponse:
        if isinstance(prepared, Operation):
            _check_method(request, prepared)
        return EventStreamResponse(
            self._operations,
            prepared,
            self._make_context(request),
            last_event_id=request.headers.get("last-event-id"),
            heartbeat_seconds=self._options.heartbeat_seconds,
        )


def graphql_routes(
    schema: Schema, make_context: MakeContext, options: HttpOptions | None = None, *, groups: Groups
) -> list[BaseRoute]:
    """The routes of the GraphQL endpoint; `make_context` is asked once for each operation, subscribers join `groups`.

    Close the hub of the groups before the server waits for its connections to end: streams end by it.
    """
    options = options or HttpOptions()
    endpoint = GraphQLEndpoint(schema, make_context, groups, options)
    hosts = Middleware(KnownHosts, allowed=options.allowed_hosts)
    return [
        Route(options.path, endpoint, middleware=[hosts], name="graphql"),
        WebSocketRoute(options.path, endpoint, middleware=[hosts], name="graphql-websocket"),
    ]


def _plain(status: int, error: Mapping[str, Any], headers: Mapping[str, str]) -> Response:
    return Response(orjson.dumps({"errors": [error]}), status, headers=headers, media_type=JSON)


def _too_large(most: int) -> _RefusedError:
    return _RefusedError(413, f"The body is larger than {most:,} bytes.", {"Connection": "close"})


def _check_content_type(header: str | None) -> None:
    media_type, *parameters = (part.strip().lower() for part in (header or "").split(";"))
    charset = next((part.partition("=")[2].strip('"') for part in parameters if part.startswith("charset=")), "utf-8")
    if media_type != JSON or charset not in {"utf-8", "utf8"}:
        # Also what keeps forms of other sites out: a browser asks before it sends JSON across origins.
        raise _RefusedError(415, f"The body must be {JSON} in UTF-8, and its Content-Type must say so.")


def _check_method(request: Request, operation: Operation) -> None:
    if request.method == "GET" and operation.kind is OperationType.MUTATION:
        raise _RefusedError(405, "A GET changes nothing: send mutations by POST.", {"Allow": "POST"})


def _query_parameters(request: Request) -> dict[str, Any]:
    given: dict[str, Any] = dict(request.query_params)
    for name in ("variables", "extensions"):
        if given.get(name):
            given[name] = _decoded(f"The parameter {name}", given[name].encode())
        else:
            given.pop(name, None)
    return given


def _decoded(what: str, text: bytes) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise InvalidRequestError(f"{what} is not valid JSON: {error}.") from error


async def _left(request: Request) -> None:
    """Returns once the caller has closed the connection. The body has been read."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
