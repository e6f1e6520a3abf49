"""Server-sent events: any operation as a stream of `next` events and a `complete`.

Source: the GraphQL over SSE protocol, "distinct connections mode"; the other one is in `event_streams`. Events of
frames bear their nextNumber as id, so that a browser's EventSource, which sends the last one when it connects again,
goes on where it left off. There are no `retry` lines and a heartbeat is a chunk of its own: the protocol's reference
client takes nothing else.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from functools import lru_cache
from typing import Any

from graphql import GraphQLError, OperationType
from starlette.types import Message, Receive, Scope, Send

from rerail.access.caller import Caller
from rerail.access.refusals import NotAdmittedError
from rerail.api.execution.answers import Answer, refusal
from rerail.api.execution.operation import Operation
from rerail.api.execution.operations import Operations
from rerail.api.execution.outlets import Outlet, places
from rerail.api.execution.subscription_counts import Events
from rerail.api.guards.admission import close_reason
from rerail.api.streams.eager_send import sent
from rerail.domain.identity import LARGEST_FRAME
from rerail.live.hub import HubClosedError
from rerail.live.seats import Push
from rerail.live.sources import Event

NEXT = b"event: next\n"
COMPLETE = b"event: complete\n"
HEARTBEAT = b":\n\n"
STREAM_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-cache, no-transform"),
    (b"vary", b"Accept"),
    # Proxies of the nginx kind hold answers back otherwise.
    (b"x-accel-buffering", b"no"),
]
_MOST_DIGITS = len(str(LARGEST_FRAME))
_LINE_BREAKS = bytes.maketrans(b"\r\n", b"  ")


class EventStreamResponse:
    """Runs one operation and sends what it answers, until it completes, the caller leaves or the server closes."""

    def __init__(
        self,
        operations: Operations,
        prepared: Operation | Answer,
        caller: Caller[Any],
        *,
        last_event_id: str | None,
        heartbeat_seconds: float,
    ) -> None:
        self._operations = operations
        self._prepared = prepared
        self._caller = caller
        self._context = caller.context
        self._last_event_id = _event_number(last_event_id)
        self._heartbeat_seconds = heartbeat_seconds
        self._sent_at = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        sending = asyncio.ensure_future(self._send_all(send))
        leaving = asyncio.ensure_future(until_left(receive))
        over: asyncio.Future[NotAdmittedError] = asyncio.get_running_loop().create_future()
        stop_watching = self._caller.watch(over.set_result)
        ends: list[asyncio.Future[Any]] = [sending, leaving, over]
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stop_watching()
            for task in (sending, leaving):
                task.cancel()
            await asyncio.wait({sending, leaving})
        if not sending.cancelled():
            sending.result()
        elif over.done():
            # No `complete`: a client that connects again is told over HTTP what it lacks.
            await send({"type": "http.response.body", "body": comment(close_reason(over.result()))})

    async def _send_all(self, send: Send) -> None:
        loop = asyncio.get_running_loop()

        def push(event: Event) -> asyncio.Task[None] | None:
            self._sent_at = loop.time()
            return sent(send, body_of(_chunk(event)))

        self._sent_at = loop.time()
        await send({"type": "http.response.start", "status": 200, "headers": STREAM_HEADERS})
        async with contextlib.aclosing(self._chunks(push)) as chunks:
            pending = asyncio.ensure_future(anext(chunks, None))
            try:
                while True:
                    quiet = loop.time() - self._sent_at
                    done, _ = await asyncio.wait({pending}, timeout=max(0.0, self._heartbeat_seconds - quiet))
                    if done:
                        chunk = pending.result()
                        if chunk is None:
                            break
                        await send(body_of(chunk))
                        del chunk
                        # Only now: from here on the stream may have what is new pushed.
                        pending = asyncio.ensure_future(anext(chunks, None))
                    elif loop.time() - self._sent_at >= self._heartbeat_seconds:
                        await send(body_of(HEARTBEAT))
                    else:
                        continue
                    self._sent_at = loop.time()
            finally:
                pending.cancel()
                await asyncio.wait({pending})
        await send({"type": "http.response.body", "body": b""})

    async def _chunks(self, push: Push) -> AsyncGenerator[bytes, None]:
        prepared = self._prepared
        if isinstance(prepared, Operation):
            if prepared.kind is not OperationType.SUBSCRIPTION:
                prepared = await self._operations.answer(prepared, self._context)
            else:
                found = await self._operations.subscribe(
                    prepared,
                    self._context,
                    last_event_id=self._last_event_id,
                    outlet=Outlet(push=push, places=places()),
                )
                if not isinstance(found, Answer):
                    async for chunk in _stream(found):
                        yield chunk
                    return
                prepared = found
        yield _next(prepared.body)
        yield COMPLETE + b"data:\n\n"


async def _stream(events: Events) -> AsyncGenerator[bytes, None]:
    try:
        async with contextlib.aclosing(events):
            async for event in events:
                yield _chunk(event)
                del event
    except HubClosedError as closed:
        # No `complete`: a stream that just ends makes the client connect again.
        yield comment(str(closed))
        return
    except Exception as error:
        located = error if isinstance(error, GraphQLError) else GraphQLError("", original_error=error)
        yield _next(refusal(located).body)
    yield COMPLETE + b"data:\n\n"


def body_of(chunk: bytes) -> Message:
    return {"type": "http.response.body", "body": chunk, "more_body": True}


# The same goes to many, one right after the other.
@lru_cache(maxsize=8)
def _chunk(event: Event) -> bytes:
    return _next(event.payload, event.cursor)


def _next(payload: bytes, cursor: int | None = None) -> bytes:
    number = b"" if cursor is None else b"id: %d\n" % cursor
    return NEXT + number + b"data: " + in_one_line(payload) + b"\n\n"


def in_one_line(payload: bytes) -> bytes:
    """JSON that fits a `data` line, otherwise as it is."""
    # PostgreSQL breaks lines between the members of arrays. In JSON such breaks are space, and nothing within a string.
    return payload.translate(_LINE_BREAKS)


def comment(text: str) -> bytes:
    """A line that clients skip, for people who look at the stream."""
    return f": {text}\n\n".encode()


def _event_number(header: str | None) -> int | None:
    """The number in Last-Event-ID. What is none of ours is no place to go on from."""
    if header is None or len(header) > _MOST_DIGITS or not (header.isascii() and header.isdigit()):
        return None
    number = int(header)
    return number if number <= LARGEST_FRAME else None


async def until_left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
