"""Server-sent events, "single connection mode": one stream for all operations of a page, which requests beside it
begin and end. Browsers hold six connections to a host over HTTP/1, and a page may follow more than six runs.

Source: the GraphQL over SSE protocol. PUT reserves a stream and answers its token, GET takes the stream, POST begins an
operation in it, DELETE ends one. A stream lives in the process that reserved it; the others pass on what is for it.
"""

import asyncio
import contextlib
import secrets
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

import orjson
import structlog
from graphql import GraphQLError, OperationType
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from rerail.api.answers import Answer, refusal
from rerail.api.doors import Door, pass_on
from rerail.api.negotiation import EVENT_STREAM, JSON, accepted
from rerail.api.operations import Operation, Operations
from rerail.api.requests import RefusedError, check_content_type, read_body, read_posted
from rerail.api.sse import COMPLETE, HEARTBEAT, NEXT, STREAM_HEADERS, comment, in_one_line, until_left
from rerail.live.hub import Hub, HubClosedError

log = structlog.get_logger(__name__)

TOKEN_HEADER = b"x-graphql-event-stream-token"
MOST_RESERVED = 1_000
"""Reservations of a process that wait for their stream at a time."""
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


class EventStream:
    """One reservation, then one connection. Operations wait for it, send through it, and end with it. None of them
    holds more than one answer: who sends, waits until the connection takes it."""

    def __init__(self, *, heartbeat_seconds: float) -> None:
        self._heartbeat_seconds = heartbeat_seconds
        self._running: dict[str, asyncio.Task[None]] = {}
        self._open = asyncio.Event()
        self._ending: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._send: Send | None = None
        self.waiting_bytes = 0

    @property
    def taken(self) -> bool:
        return self._send is not None

    def __contains__(self, key: str) -> bool:
        return key in self._running

    def __len__(self) -> int:
        return len(self._running)

    def begin(self, key: str, operation: Operation, operations: Operations, context: Any) -> None:
        """Runs an operation beside the others, as soon as there is a connection to send its answers to."""
        task = asyncio.ensure_future(self._run(key, operation, operations, context))
        self._running[key] = task
        task.add_done_callback(lambda done: self._forget(key, done))

    def end(self, key: str) -> None:
        """Nothing more is sent of that operation, where it is still under way."""
        task = self._running.pop(key, None)
        if task is not None:
            task.cancel()

    def end_all(self) -> list[asyncio.Task[None]]:
        """What is left to wait for."""
        tasks = list(self._running.values())
        self._running.clear()
        for task in tasks:
            task.cancel()
        return tasks

    def close(self, reason: str) -> None:
        """Ends the connection, with the reason for people who look at it."""
        if not self._ending.done():
            self._ending.set_result(reason)

    async def serve(self, receive: Receive, send: Send) -> None:
        """The connection: from its headers until the caller leaves or the server closes."""
        self._send = send
        await send({"type": "http.response.start", "status": 200, "headers": STREAM_HEADERS})
        beside: list[asyncio.Task[None]] = [
            asyncio.ensure_future(until_left(receive)),
            asyncio.ensure_future(self._beat()),
        ]
        self._open.set()
        ends: list[asyncio.Future[Any]] = [self._ending, *beside]
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in beside:
                task.cancel()
            await asyncio.wait([*beside, *self.end_all()])
        # No `complete` for any of them: a stream that just ends makes the client connect again.
        last = comment(self._ending.result()) if self._ending.done() else b""
        await send({"type": "http.response.body", "body": last})

    async def _beat(self) -> None:
        while True:
            # At once as well: some browsers take no stream as begun before its first bytes.
            await self._write(HEARTBEAT)
            await asyncio.sleep(self._heartbeat_seconds)

    async def _run(self, key: str, operation: Operation, operations: Operations, context: Any) -> None:
        await self._open.wait()
        head = NEXT + b'data: {"id":' + orjson.dumps(key) + b',"payload":'
        try:
            await self._answer(head, operation, operations, context)
        except HubClosedError as closed:
            self.close(str(closed))
            return
        except Exception as error:
            located = error if isinstance(error, GraphQLError) else GraphQLError("", original_error=error)
            await self._next(head, refusal(located).body)
        # The id is free from here on: a client may use it again as soon as it reads this.
        self._running.pop(key, None)
        await self._write(COMPLETE + b'data: {"id":' + orjson.dumps(key) + b"}\n\n")

    async def _answer(self, head: bytes, operation: Operation, operations: Operations, context: Any) -> None:
        if operation.kind is not OperationType.SUBSCRIPTION:
            await self._next(head, (await operations.execute(operation, context)).body)
            return
        events = await operations.subscribe(operation, context)
        if isinstance(events, Answer):
            await self._next(head, events.body)
            return
        async with contextlib.aclosing(events):
            async for event in events:
                await self._next(head, event.payload.encode())

    async def _next(self, head: bytes, payload: bytes) -> None:
        await self._write(head + in_one_line(payload) + b"}\n\n")

    async def _write(self, chunk: bytes) -> None:
        if self._send is None:
            raise RuntimeError("an event stream sends nothing before it has a connection")
        await self._send({"type": "http.response.body", "body": chunk, "more_body": True})

    def _forget(self, key: str, task: asyncio.Task[None]) -> None:
        if self._running.get(key) is task:
            del self._running[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("event_stream.operation_failed", exc_info=error)


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
        most_reserved: int = MOST_RESERVED,
    ) -> None:
        self._operations = operations
        self._hub = hub
        self._door = Door(app)
        self._most_operations = most_operations
        self._most_body_bytes = most_body_bytes
        self._heartbeat_seconds = heartbeat_seconds
        self._reserved_seconds = reserved_seconds
        self._most_reserved = most_reserved
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
        make_context: Callable[[], Any],
    ) -> None:
        """Raises RefusedError for what the protocol refuses, ClientDisconnect where the caller leaves."""
        method = scope["method"]
        if method == "PUT":
            response: Response = await self._reserve(scope)
        elif (stream := self._streams.get(token or "")) is None or token is None:
            await self._pass_on(token or "", scope, receive, send, headers)
            return
        elif method == "GET":
            await self._serve(token, stream, receive, send, headers)
            return
        elif method == "DELETE":
            stream.end(_given_key(_queried(scope, "operationId")))
            response = Response(status_code=200, headers=_NO_STORE)
        else:
            response = await self._begin(token, stream, receive, headers, make_context)
        await response(scope, receive, send)

    async def _pass_on(
        self, token: str, scope: Scope, receive: Receive, send: Send, headers: Mapping[bytes, bytes]
    ) -> None:
        name, _, _ = token.partition(".")
        body = await read_body(receive, headers, self._most_body_bytes) if scope["method"] == "POST" else b""
        if name == self._door.name or not await pass_on(name, scope, body, receive, send):
            raise RefusedError(404, _NO_STREAM)

    async def _reserve(self, scope: Scope) -> Response:
        if len(self._reserved) >= self._most_reserved:
            told = {"Retry-After": str(round(self._reserved_seconds))}
            raise RefusedError(503, f"{self._most_reserved:,} reserved event streams wait to be taken.", told)
        try:
            self._hub.check_open()
        except HubClosedError as closed:
            raise RefusedError(503, str(closed), {"Retry-After": "1"}) from closed
        if self._watching is None:
            self._watching = asyncio.create_task(self._end_with_the_hub(), name="event streams")
        await self._door.open(scope)
        token = f"{self._door.name}.{secrets.token_urlsafe(_TOKEN_BYTES)}"
        self._streams[token] = EventStream(heartbeat_seconds=self._heartbeat_seconds)
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
        del self._streams[token]
        if not self._streams:
            self._door.close()

    async def _begin(
        self,
        token: str,
        stream: EventStream,
        receive: Receive,
        headers: Mapping[bytes, bytes],
        make_context: Callable[[], Any],
    ) -> Response:
        check_content_type(headers.get(b"content-type", b""))
        body = await read_body(receive, headers, self._most_body_bytes)
        parameters = read_posted(body)
        key = _given_key((parameters.extensions or {}).get("operationId"))
        operation = self._operations.prepare(parameters)
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
            raise RefusedError(429, limit)
        if not stream.taken:
            stream.waiting_bytes += len(body)
            if stream.waiting_bytes > MOST_WAITING_BYTES:
                raise RefusedError(429, "Take the event stream by GET before more is asked of it.")
        stream.begin(key, operation, self._operations, make_context())
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
