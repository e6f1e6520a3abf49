"""One event stream that carries the answers to many requests: the connection, and what runs for it."""

import asyncio
import contextlib
from functools import lru_cache
from typing import Any

import orjson
import structlog
from graphql import GraphQLError, OperationType
from starlette.types import Receive, Send

from rerail.access.caller import Caller
from rerail.api.execution.answers import Answer, refusal
from rerail.api.execution.operation import Operation
from rerail.api.execution.operations import Operations
from rerail.api.execution.outlets import Outlet, places
from rerail.api.guards.admission import close_reason
from rerail.api.streams.eager_send import sent
from rerail.api.streams.sse import COMPLETE, HEARTBEAT, NEXT, STREAM_HEADERS, body_of, comment, in_one_line, until_left
from rerail.live.hub import HubClosedError
from rerail.live.sources import Event

log = structlog.get_logger(__name__)


class EventStream:
    """One reservation, then one connection. Operations wait for it, send through it, and end with it. None of them
    holds more than one answer: who sends, waits until the connection takes it."""

    def __init__(self, caller: Caller[Any], *, heartbeat_seconds: float) -> None:
        """`caller` is who reserves it: it is theirs, and ends when they may stay no longer."""
        self._identity = caller.identity
        self.leave = caller.watch(lambda over: self.close(close_reason(over)))
        self._heartbeat_seconds = heartbeat_seconds
        self._running: dict[str, asyncio.Task[None]] = {}
        self._open = asyncio.Event()
        self._ending: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._send: Send | None = None
        self.waiting_bytes = 0
        self._places = places()

    @property
    def taken(self) -> bool:
        return self._send is not None

    def belongs_to(self, caller: Caller[Any]) -> bool:
        return caller.identity == self._identity

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
            async with self._places if operation.kind is OperationType.QUERY else contextlib.nullcontext():
                await self._next(head, (await operations.answer(operation, context)).body)
            return
        send = self._connection

        def push(event: Event) -> asyncio.Task[None] | None:
            return sent(send, body_of(head + _line(event) + b"}\n\n"))

        events = await operations.subscribe(operation, context, outlet=Outlet(push=push, places=self._places))
        if isinstance(events, Answer):
            await self._next(head, events.body)
            return
        async with contextlib.aclosing(events):
            async for event in events:
                await self._write(head + _line(event) + b"}\n\n")
                del event

    async def _next(self, head: bytes, payload: bytes) -> None:
        await self._write(head + in_one_line(payload) + b"}\n\n")

    async def _write(self, chunk: bytes) -> None:
        await self._connection(body_of(chunk))

    @property
    def _connection(self) -> Send:
        if self._send is None:
            raise RuntimeError("an event stream sends nothing before it has a connection")
        return self._send

    def _forget(self, key: str, task: asyncio.Task[None]) -> None:
        if self._running.get(key) is task:
            del self._running[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("event_stream.operation_failed", exc_info=error)


# The same goes to many, one right after the other.
@lru_cache(maxsize=8)
def _line(event: Event) -> bytes:
    return in_one_line(event.payload)
