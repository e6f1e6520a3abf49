"""Server-sent events, "single connection mode": one stream for all operations of a page, which requests beside it
begin and end. Browsers hold six connections to a host over HTTP/1, and a page may follow more than six runs.

Source: the GraphQL over SSE protocol. PUT reserves a stream and answers its token, GET takes the stream, POST begins an
operation in it, DELETE ends one. A stream lives in the process that reserved it; the others pass on what is for it.
"""

import asyncio
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from rerail.access.caller import Caller
from rerail.api.execution.answers import Answer, refusal
from rerail.api.execution.operation import Operation
from rerail.api.execution.operations import Operations
from rerail.api.execution.parameters import Parameters
from rerail.api.http.negotiation import EVENT_STREAM, JSON, accepted
from rerail.api.http.requests import RefusedError, check_content_type, read_body, read_posted
from rerail.api.streams.event_stream import EventStream
from rerail.api.streams.forwarding import Door, pass_on
from rerail.live.hub import Hub, HubClosedError

TOKEN_HEADER = b"x-graphql-event-stream-token"
MOST_RESERVED = 1_000
"""Reservations of a process that wait for their stream at a time."""
MOST_RESERVED_EACH = 100
"""Of them, one caller's."""
MOST_WAITING_BYTES = 64 * 1024
"""Of the operations that are asked for before the stream is there; what begins after it is as large as elsewhere."""
_LONGEST_ID = 256
_TOKEN_BYTES = 32
_NO_RUN = UUID(int=0)
_NO_STORE = {"Cache-Control": "no-store"}
_NO_STREAM = (
    "There is no such event stream: it has ended, or nobody took it in time, or it is on another machine where several "
    "answer under this address. Reserve one by PUT."
)


class EventStreams:
    """The streams of a process by their tokens. A token is a secret of whoever reserved the stream."""

    def __init__(
        self,
        operations: Operations,
        hub: Hub,
        app: ASGIApp,
        *,
        most_operations: int,
        most_body_bytes: int,
        heartbeat_seconds: float,
        reserved_seconds: float,
    ) -> None:
        self._operations = operations
        self._hub = hub
        self._door = Door(app)
        self._most_operations = most_operations
        self._most_body_bytes = most_body_bytes
        self._heartbeat_seconds = heartbeat_seconds
        self._reserved_seconds = reserved_seconds
        self._streams: dict[str, EventStream] = {}
        self._reserved: dict[str, asyncio.TimerHandle] = {}
        self._watching: asyncio.Task[None] | None = None

    async def respond(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        headers: Mapping[bytes, bytes],
        token: str | None,
        caller: Caller[Any] | None,
    ) -> None:
        """Without a `caller` a stream is taken, and nothing else. Raises RefusedError for what the protocol refuses,
        ClientDisconnect where the caller leaves."""
        method = scope["method"]
        if method == "PUT" and caller is not None:
            response: Response = await self._reserve(scope, caller)
        elif (stream := self._streams.get(token or "")) is None or token is None:
            await self._pass_on(token or "", scope, receive, send, headers)
            return
        elif caller is not None and not stream.belongs_to(caller):
            raise RefusedError(404, _NO_STREAM)
        elif method == "GET":
            await self._serve(token, stream, receive, send, headers)
            return
        elif method == "DELETE":
            stream.end(_given_key(_queried(scope, "operationId")))
            response = Response(status_code=200, headers=_NO_STORE)
        elif caller is not None:
            response = await self._begin(token, stream, receive, headers, caller.context)
        await response(scope, receive, send)

    async def _pass_on(
        self, token: str, scope: Scope, receive: Receive, send: Send, headers: Mapping[bytes, bytes]
    ) -> None:
        name, _, _ = token.partition(".")
        body = await read_body(receive, headers, self._most_body_bytes) if scope["method"] == "POST" else b""
        if name == self._door.name or not await pass_on(name, scope, body, receive, send):
            raise RefusedError(404, _NO_STREAM)

    async def _reserve(self, scope: Scope, caller: Caller[Any]) -> Response:
        told = {"Retry-After": str(round(self._reserved_seconds))}
        if len(self._reserved) >= MOST_RESERVED:
            raise RefusedError(503, f"{MOST_RESERVED:,} reserved event streams wait to be taken.", told)
        if sum(self._streams[token].belongs_to(caller) for token in self._reserved) >= MOST_RESERVED_EACH:
            limit = f"{MOST_RESERVED_EACH} event streams that you have reserved wait to be taken."
            raise RefusedError(429, limit, told, code="limit.streams")
        try:
            self._hub.check_open()
        except HubClosedError as closed:
            raise RefusedError(503, str(closed), {"Retry-After": "1"}) from closed
        if self._watching is None:
            self._watching = asyncio.create_task(self._end_with_the_hub(), name="event streams")
        await self._door.open(scope)
        token = f"{self._door.name}.{secrets.token_urlsafe(_TOKEN_BYTES)}"
        self._streams[token] = EventStream(caller, heartbeat_seconds=self._heartbeat_seconds)
        loop = asyncio.get_running_loop()
        self._reserved[token] = loop.call_later(self._reserved_seconds, self._expire, token)
        return PlainTextResponse(token, 201, headers=_NO_STORE)

    async def _end_with_the_hub(self) -> None:
        """Streams with nothing in them end with the server, too."""
        try:
            # Of a run that there is not: woken after troubles alone, and told when the hub closes.
            with self._hub.watch(_NO_RUN) as watch:
                while True:
                    await watch.wait()
        except HubClosedError as closed:
            for stream in self._streams.values():
                stream.close(str(closed))
        for token in list(self._reserved):
            self._expire(token)
        self._door.close()

    def _expire(self, token: str) -> None:
        self._reserved.pop(token).cancel()
        self._streams[token].end_all()
        self._forget(token)

    async def _serve(
        self, token: str, stream: EventStream, receive: Receive, send: Send, headers: Mapping[bytes, bytes]
    ) -> None:
        accept = headers.get(b"accept")
        if accepted(None if accept is None else accept.decode("latin-1"), [EVENT_STREAM]) is None:
            raise RefusedError(406, f"An event stream is {EVENT_STREAM}; the Accept header does not want that.")
        if stream.taken:
            raise RefusedError(409, "This event stream has been taken already: reserve another by PUT.")
        self._reserved.pop(token).cancel()
        try:
            await stream.serve(receive, send)
        finally:
            self._forget(token)

    def _forget(self, token: str) -> None:
        self._streams.pop(token).leave()
        if not self._streams:
            self._door.close()

    async def _begin(
        self,
        token: str,
        stream: EventStream,
        receive: Receive,
        headers: Mapping[bytes, bytes],
        context: Any,
    ) -> Response:
        check_content_type(headers.get(b"content-type", b""))
        body = await read_body(receive, headers, self._most_body_bytes)
        keys = list[str]()

        def read() -> Parameters:
            parameters = read_posted(body)
            keys.append(_given_key((parameters.extensions or {}).get("operationId")))
            return parameters

        operation = await self._operations.prepare_read(len(body), read, context)
        (key,) = keys
        if isinstance(operation, Operation) and operation.document.errors:
            operation = refusal(*operation.document.errors)
        if isinstance(operation, Answer):
            return Response(operation.body, 400, headers=_NO_STORE, media_type=JSON)
        # The stream may have ended while the body came.
        if self._streams.get(token) is not stream:
            raise RefusedError(404, _NO_STREAM)
        if key in stream:
            raise RefusedError(409, f"The operation {key!r} is under way in this event stream already.")
        if len(stream) >= self._most_operations:
            limit = f"This event stream has {self._most_operations} operations under way: end one, or reserve another."
            raise RefusedError(429, limit, code="limit.operations")
        if not stream.taken:
            stream.waiting_bytes += len(body)
            if stream.waiting_bytes > MOST_WAITING_BYTES:
                raise RefusedError(429, "Take the event stream by GET before more is asked of it.")
        stream.begin(key, operation, self._operations, context)
        return Response(status_code=202, headers=_NO_STORE)


def stream_token(scope: Scope, headers: Mapping[bytes, bytes]) -> str | None:
    """The token that a request names its event stream by: in a header, or in its address, as EventSource has to."""
    header = headers.get(TOKEN_HEADER)
    return header.decode("latin-1") if header else _queried(scope, "token")


def _queried(scope: Scope, name: str) -> str | None:
    if name.encode() not in scope["query_string"]:
        return None
    found = parse_qs(scope["query_string"].decode("latin-1")).get(name)
    return found[0] if found else None


def _given_key(given: object) -> str:
    if not isinstance(given, str) or not 0 < len(given) <= _LONGEST_ID:
        raise RefusedError(400, f"The operationId must be a string of 1 to {_LONGEST_ID} characters.")
    return given
