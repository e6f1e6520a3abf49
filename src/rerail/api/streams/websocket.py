"""graphql-transport-ws: operations over one WebSocket, each message checked, each error with its close code.

Source: the GraphQL over WebSocket protocol (graphql-ws, PROTOCOL.md). Own code, because finished payloads go out as
they are, wrapped in no more than the subscriber's id; Strawberry's handler encodes each message for each subscriber.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog
from graphql import GraphQLError, OperationType
from starlette.types import Receive, Scope, Send

from rerail.access.caller import Caller
from rerail.access.refusals import NotAdmittedError
from rerail.api.execution.answers import Answer
from rerail.api.execution.operation import Operation
from rerail.api.execution.operations import LARGE_REQUEST, Operations
from rerail.api.execution.outlets import Outlet, places
from rerail.api.execution.parameters import InvalidRequestError, Parameters
from rerail.api.execution.throttling import MessagePace, Rounds
from rerail.api.guards.admission import UNAUTHORIZED, close_code, close_reason, credential_in
from rerail.api.guards.rates import Allowance
from rerail.api.streams import messages
from rerail.api.streams.messages import INVALID_MESSAGE, CloseError
from rerail.api.streams.socket import GoneError, Socket
from rerail.live.hub import HubClosedError
from rerail.live.sources import Event
from rerail.planner.errors import RequestError

log = structlog.get_logger(__name__)

PROTOCOL = "graphql-transport-ws"

SUBPROTOCOL_NOT_ACCEPTABLE = 4406
INIT_TIMEOUT = 4408
SUBSCRIBER_EXISTS = 4409
TOO_MANY_INITS = 4429
SERVICE_RESTART = 1012


class WebSocketSession:
    """One connection: `serve` runs it to its end, and leaves nothing running."""

    def __init__(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        operations: Operations,
        admit: Callable[[bytes | None], Awaitable[Caller[Any]]],
        count: Callable[[Caller[Any]], Allowance | None],
        taking: Rounds,
        *,
        init_seconds: float,
        most_operations: int,
    ) -> None:
        self._socket = Socket(scope, receive, send)
        self._operations = operations
        self._admit = admit
        self._count = count
        self._taking = taking
        self._init_seconds = init_seconds
        self._most_operations = most_operations
        self._initialised = False
        self._caller: Caller[Any] | None = None
        self._stop_watching: Callable[[], None] | None = None
        self._turned_out = False
        self._running: dict[str, asyncio.Task[None]] = {}
        self._places = places()

    async def serve(self) -> None:
        with contextlib.suppress(GoneError):
            if PROTOCOL not in self._socket.subprotocols:
                await self._socket.accept()
                await self._socket.close(SUBPROTOCOL_NOT_ACCEPTABLE, "Subprotocol not acceptable")
                return
            await self._socket.accept(PROTOCOL)
            await self._converse()

    async def _converse(self) -> None:
        timer = asyncio.get_running_loop().call_later(self._init_seconds, self._init_is_due)
        pace = MessagePace()
        try:
            while True:
                message = await self._socket.receive()
                await pace.take()
                # Of all connections together: a message each may have come in the same moment over thousands.
                await self._taking.take(self._caller)
                await self._handle(await self._read(message))
                del message
        except CloseError as closing:
            await self._socket.close(closing.code, closing.reason)
        finally:
            timer.cancel()
            await self._end_all()

    async def _read(self, text: str | None) -> dict[str, Any]:
        if text is None or len(text) <= LARGE_REQUEST:
            return messages.read(text)
        context = None if self._caller is None else self._caller.context
        async with self._operations.large_turn(context):
            message = messages.read(text)
            if context is not None and message["type"] == "subscribe":
                # What is wrong with it is said when it is handled.
                with contextlib.suppress(InvalidRequestError):
                    parameters = Parameters.read(message.get("payload"))
                    message["payload"] = self._operations.prepare_ahead(parameters, context)
            return message

    def _init_is_due(self) -> None:
        if not self._initialised:
            self._spawn("", self._socket.close(INIT_TIMEOUT, "Connection initialisation timeout"))

    async def _handle(self, message: dict[str, Any]) -> None:
        if self._turned_out:
            raise GoneError
        match message["type"]:
            case "connection_init":
                await self._begin(message.get("payload"))
            case "ping":
                await self._socket.send(messages.pong(message.get("payload")))
            case "pong":
                pass
            case "subscribe":
                await self._subscribe(message)
            case "complete":
                task = self._running.pop(messages.id_of(message), None)
                if task is not None:
                    task.cancel()

    async def _begin(self, payload: dict[str, Any] | None) -> None:
        if self._initialised:
            raise CloseError(TOO_MANY_INITS, "Too many initialisation requests")
        self._initialised = True
        try:
            self._caller = await self._admit(credential_in(payload))
        except NotAdmittedError as error:
            raise CloseError(close_code(error), close_reason(error)) from error
        self._stop_watching = self._caller.watch(self._turn_out)
        await self._socket.send('{"type":"connection_ack"}')

    def _turn_out(self, reason: NotAdmittedError) -> None:
        """The caller may stay no longer: what runs for them ends before they are told."""
        self._turned_out = True
        running = self._stop_all()
        self._spawn("", self._close_after(running, close_code(reason), close_reason(reason)))

    async def _close_after(self, running: Sequence[asyncio.Task[None]], code: int, reason: str) -> None:
        if running:
            await asyncio.wait(running)
        await self._socket.close(code, reason)

    async def _subscribe(self, message: dict[str, Any]) -> None:
        caller = self._caller
        if caller is None:
            raise CloseError(UNAUTHORIZED, "Unauthorized")
        key = messages.id_of(message)
        payload = message.get("payload")
        try:
            asked = payload if isinstance(payload, Operation | Answer) else Parameters.read(payload)
        except InvalidRequestError as error:
            raise CloseError(INVALID_MESSAGE, str(error)) from error
        if key in self._running:
            raise CloseError(SUBSCRIBER_EXISTS, f"Subscriber for {key} already exists")
        if len(self._running) >= self._most_operations:
            limit = f"This connection has {self._most_operations} operations under way: complete one, or open another."
            refused = RequestError(limit, code="limit.operations", limit=self._most_operations)
            await self._socket.send(messages.failed(key, refused))
            return
        allowance = self._count(caller)
        if allowance is not None and allowance.retry_seconds:
            await self._socket.send(messages.failed(key, allowance.error))
            return
        self._spawn(key, self._run(key, asked, caller.context))

    def _spawn(self, key: str, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._running[key] = task
        task.add_done_callback(lambda done: self._forget(key, done))

    def _forget(self, key: str, task: asyncio.Task[None]) -> None:
        if self._running.get(key) is task:
            del self._running[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("websocket.operation_failed", exc_info=error)

    async def _run(self, key: str, asked: Parameters | Operation | Answer, context: Any) -> None:
        """One operation, from its `subscribe` to its `complete` or `error`."""
        try:
            if isinstance(asked, Parameters):
                asked = await self._operations.prepare_in_turn(asked, context)
            refused = await self._answer(key, asked, context)
        except HubClosedError as closed:
            await self._socket.close(SERVICE_RESTART, str(closed))
            return
        except GoneError:
            return
        except Exception as error:
            located = error if isinstance(error, GraphQLError) else GraphQLError("", original_error=error)
            refused = messages.failed(key, located)
        # The id is free from here on: a client may use it again as soon as it reads this.
        self._running.pop(key, None)
        with contextlib.suppress(GoneError):
            await self._socket.send(refused or messages.complete(key))

    async def _answer(self, key: str, prepared: Operation | Answer, context: Any) -> str | None:
        """Sends what the operation answers; the `error` message where it is refused."""
        if isinstance(prepared, Answer):
            return messages.refused(key, prepared)
        if prepared.kind is not OperationType.SUBSCRIPTION:
            # A mutation says little, and is not to wait until something else has been read.
            async with self._places if prepared.kind is OperationType.QUERY else contextlib.nullcontext():
                answer = await self._operations.answer(prepared, context)
                if answer.refused:
                    return messages.refused(key, answer)
                rest = self._socket.push(messages.head_of_next(key), answer.body, b"}")
                # The connection has it: what is large is not to be kept twice while nobody reads it.
                del answer
                if rest is not None:
                    await rest
            return None
        head, socket = messages.head_of_next(key), self._socket

        def push(event: Event) -> asyncio.Task[None] | None:
            return socket.push(head, event.payload, b"}")

        events = await self._operations.subscribe(prepared, context, outlet=Outlet(push=push, places=self._places))
        if isinstance(events, Answer):
            return messages.refused(key, events)
        async with contextlib.aclosing(events):
            async for event in events:
                rest = push(event)
                # The connection has it, or all who follow share it: nothing is kept for this one.
                del event
                if rest is not None:
                    await rest
        return None

    def _stop_all(self) -> list[asyncio.Task[None]]:
        """What is left to wait for."""
        tasks = list(self._running.values())
        self._running.clear()
        for task in tasks:
            task.cancel()
        return tasks

    async def _end_all(self) -> None:
        if self._stop_watching is not None:
            self._stop_watching()
        if tasks := self._stop_all():
            await asyncio.wait(tasks)
