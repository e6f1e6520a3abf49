"""graphql-transport-ws: operations over one WebSocket, each message checked, each error with its close code.

Source: the GraphQL over WebSocket protocol (graphql-ws, PROTOCOL.md). Own code, because finished payloads go out as
they are, wrapped in no more than the subscriber's id; Strawberry's handler encodes each message for each subscriber.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, cast

import orjson
import structlog
from graphql import GraphQLError, OperationType
from starlette.types import Message, Receive, Scope, Send

from rerail.access.caller import Caller
from rerail.access.refusals import NotAdmittedError
from rerail.api.execution.answers import Answer
from rerail.api.execution.errors import present_errors
from rerail.api.execution.operations import Operations
from rerail.api.execution.parameters import InvalidRequestError, Parameters
from rerail.api.execution.throttling import MessagePace, Rounds
from rerail.api.guards.admission import UNAUTHORIZED, close_code, close_reason, credential_in
from rerail.api.guards.rates import Allowance
from rerail.api.streams.eager_send import AT_ONCE, SendAtOnce, observed, sent
from rerail.live.hub import HubClosedError
from rerail.live.sources import Event
from rerail.planner.errors import RequestError

log = structlog.get_logger(__name__)

PROTOCOL = "graphql-transport-ws"

INVALID_MESSAGE = 4400
SUBPROTOCOL_NOT_ACCEPTABLE = 4406
INIT_TIMEOUT = 4408
SUBSCRIBER_EXISTS = 4409
TOO_MANY_INITS = 4429
SERVICE_RESTART = 1012
INTERNAL_ERROR = 1011

_LONGEST_REASON = 123
_TYPES = frozenset({"connection_init", "ping", "pong", "subscribe", "complete"})


class _CloseError(Exception):
    """The connection is to be closed, with this code and reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class _GoneError(Exception):
    """The connection is over: nothing is received any more, nor sent."""


class _Socket:
    """A connection as ASGI has it. Starlette's own looks at each message that is sent, at several times the cost."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.subprotocols: list[str] = scope.get("subprotocols", [])
        self._receive = receive
        self._send = send
        self._send_at_once: SendAtOnce | None = scope.get("extensions", {}).get(AT_ONCE, {}).get("send")
        self._open = False

    async def accept(self, subprotocol: str | None = None) -> None:
        while (await self._received())["type"] != "websocket.connect":
            pass
        await self._sent({"type": "websocket.accept", "subprotocol": subprotocol, "headers": []})
        self._open = True

    async def receive(self) -> str | None:
        """The text of the next message; None where it was not text. Raises _GoneError."""
        return (await self._received()).get("text")

    async def send(self, text: str) -> None:
        """Waits while the caller does not read. Raises _GoneError."""
        if not self._open:
            raise _GoneError
        await self._sent({"type": "websocket.send", "text": text})

    def push(self, *parts: bytes) -> asyncio.Task[None] | None:
        """Sends a text in UTF-8 without waiting; answers what is left to wait for. Raises _GoneError, as that does."""
        if not self._open:
            raise _GoneError
        if self._send_at_once is not None and self._send_at_once(parts):
            return None
        try:
            rest = sent(self._send, {"type": "websocket.send", "text": b"".join(parts).decode()})
        except OSError as error:
            self._open = False
            raise _GoneError from error
        return None if rest is None else observed(self._over(rest))

    async def _over(self, rest: asyncio.Task[None]) -> None:
        try:
            await rest
        except OSError as error:
            self._open = False
            raise _GoneError from error

    async def close(self, code: int, reason: str) -> None:
        """Once; after that it does nothing."""
        if self._open:
            self._open = False
            shortened = reason.encode()[:_LONGEST_REASON].decode(errors="ignore")
            with contextlib.suppress(_GoneError):
                await self._sent({"type": "websocket.close", "code": code, "reason": shortened})

    async def _received(self) -> Message:
        message = await self._receive()
        if message["type"] == "websocket.disconnect":
            self._open = False
            raise _GoneError
        return message

    async def _sent(self, message: Message) -> None:
        try:
            await self._send(message)
        except OSError as error:
            # What servers raise for a connection that its peer has closed. Source: ASGI, "Disconnected Client".
            self._open = False
            raise _GoneError from error


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
        self._socket = _Socket(scope, receive, send)
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

    async def serve(self) -> None:
        with contextlib.suppress(_GoneError):
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
                await self._handle(_message(message))
        except _CloseError as closing:
            await self._socket.close(closing.code, closing.reason)
        finally:
            timer.cancel()
            await self._end_all()

    def _init_is_due(self) -> None:
        if not self._initialised:
            self._spawn("", self._socket.close(INIT_TIMEOUT, "Connection initialisation timeout"))

    async def _handle(self, message: dict[str, Any]) -> None:
        if self._turned_out:
            raise _GoneError
        match message["type"]:
            case "connection_init":
                await self._begin(message.get("payload"))
            case "ping":
                await self._socket.send(_pong(message.get("payload")))
            case "pong":
                pass
            case "subscribe":
                await self._subscribe(message)
            case "complete":
                task = self._running.pop(_id(message), None)
                if task is not None:
                    task.cancel()

    async def _begin(self, payload: dict[str, Any] | None) -> None:
        if self._initialised:
            raise _CloseError(TOO_MANY_INITS, "Too many initialisation requests")
        self._initialised = True
        try:
            self._caller = await self._admit(credential_in(payload))
        except NotAdmittedError as error:
            raise _CloseError(close_code(error), close_reason(error)) from error
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
            raise _CloseError(UNAUTHORIZED, "Unauthorized")
        key = _id(message)
        try:
            parameters = Parameters.read(message.get("payload"))
        except InvalidRequestError as error:
            raise _CloseError(INVALID_MESSAGE, str(error)) from error
        if key in self._running:
            raise _CloseError(SUBSCRIBER_EXISTS, f"Subscriber for {key} already exists")
        if len(self._running) >= self._most_operations:
            limit = f"This connection has {self._most_operations} operations under way: complete one, or open another."
            refused = RequestError(limit, code="limit.operations", limit=self._most_operations)
            await self._socket.send(_errors(key, refused))
            return
        allowance = self._count(caller)
        if allowance is not None and allowance.retry_seconds:
            await self._socket.send(_errors(key, allowance.error))
            return
        self._spawn(key, self._run(key, parameters, caller.context))

    def _spawn(self, key: str, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._running[key] = task
        task.add_done_callback(lambda done: self._forget(key, done))

    def _forget(self, key: str, task: asyncio.Task[None]) -> None:
        if self._running.get(key) is task:
            del self._running[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("websocket.operation_failed", exc_info=error)

    async def _run(self, key: str, parameters: Parameters, context: Any) -> None:
        """One operation, from its `subscribe` to its `complete` or `error`."""
        try:
            refused = await self._answer(key, parameters, context)
        except HubClosedError as closed:
            await self._socket.close(SERVICE_RESTART, str(closed))
            return
        except _GoneError:
            return
        except Exception as error:
            located = error if isinstance(error, GraphQLError) else GraphQLError("", original_error=error)
            refused = _errors(key, located)
        # The id is free from here on: a client may use it again as soon as it reads this.
        self._running.pop(key, None)
        with contextlib.suppress(_GoneError):
            await self._socket.send(refused or f'{{"id":{_quoted(key)},"type":"complete"}}')

    async def _answer(self, key: str, parameters: Parameters, context: Any) -> str | None:
        """Sends what the operation answers; the `error` message where it is refused."""
        prepared = await self._operations.prepare_in_turn(parameters, context)
        if isinstance(prepared, Answer):
            return _refused(key, prepared)
        if prepared.kind is not OperationType.SUBSCRIPTION:
            answer = await self._operations.answer(prepared, context)
            if answer.refused:
                return _refused(key, answer)
            await self._socket.send(f'{{"id":{_quoted(key)},"type":"next","payload":{answer.body.decode()}}}')
            return None
        head, socket = b'{"id":%b,"type":"next","payload":' % orjson.dumps(key), self._socket

        def push(event: Event) -> asyncio.Task[None] | None:
            return socket.push(head, event.payload, b"}")

        events = await self._operations.subscribe(prepared, context, push=push)
        if isinstance(events, Answer):
            return _refused(key, events)
        async with contextlib.aclosing(events):
            async for event in events:
                if (rest := push(event)) is not None:
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


def _message(text: str | None) -> dict[str, Any]:
    """The message in what was received. Raises _CloseError for what the protocol does not know."""
    if text is None:
        raise _CloseError(INVALID_MESSAGE, "Messages must be text")
    try:
        message = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise _CloseError(INVALID_MESSAGE, "Messages must be valid JSON") from error
    kind = message.get("type") if isinstance(message, dict) else None
    if not isinstance(kind, str) or kind not in _TYPES:
        raise _CloseError(INVALID_MESSAGE, "Messages must be objects with a type that the protocol knows")
    if kind in {"connection_init", "ping", "pong"} and not isinstance(message.get("payload"), dict | None):
        raise _CloseError(INVALID_MESSAGE, f"The payload of {kind} must be an object")
    return cast("dict[str, Any]", message)


def _id(message: dict[str, Any]) -> str:
    key = message.get("id")
    if not isinstance(key, str) or not key:
        raise _CloseError(INVALID_MESSAGE, f"The message {message['type']} needs an id, a string that is not empty")
    return key


def _pong(payload: dict[str, Any] | None) -> str:
    # What the caller knows their ping by, as the protocol's reference implementation answers it.
    return '{"type":"pong"}' if payload is None else f'{{"type":"pong","payload":{orjson.dumps(payload).decode()}}}'


def _quoted(key: str) -> str:
    return orjson.dumps(key).decode()


def _refused(key: str, answer: Answer) -> str:
    errors = orjson.dumps(orjson.loads(answer.body)["errors"]).decode()
    return f'{{"id":{_quoted(key)},"type":"error","payload":{errors}}}'


def _errors(key: str, *errors: GraphQLError) -> str:
    payload = orjson.dumps(present_errors(errors)).decode()
    return f'{{"id":{_quoted(key)},"type":"error","payload":{payload}}}'
