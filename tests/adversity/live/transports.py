"""One subscription on a connection of its own, as frontends have it: over a WebSocket, or by server-sent events."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

import httpx
import orjson
from httpx_sse import SSEError, aconnect_sse
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage
from websockets.typing import Subprotocol

WHO = "X-Subscriber"
"""The header by which the gate knows whose connection it is."""

_PROTOCOL = Subprotocol("graphql-transport-ws")
_OPEN_SECONDS = 15.0
_QUIET_SECONDS = 8.0
# The server sends a heartbeat every 15 s.
_SILENT_SECONDS = 25.0
# How a server that ends says so; 1006 is the library's word for a connection that ended without one.
_COME_BACK = {1001, 1006, 1012}


class LostError(Exception):
    """The connection is gone, and the client should connect again; the message says how it went."""


class WrongError(Exception):
    """The server said what no client of this test may hear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """`last_event_id` is for server-sent events alone."""

    document: str
    variables: dict[str, Any]
    last_event_id: int | None = None

    @property
    def body(self) -> dict[str, Any]:
        return {"query": self.document, "variables": self.variables}


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer; `id` as the event bore it."""

    data: dict[str, Any]
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Transport:
    """`listen` is called with the port of the server on this machine, who asks, and what. It raises LostError and
    WrongError, and ends by itself where the server completed the subscription."""

    name: str
    listen: Callable[[int, str, Request], AsyncGenerator[Heard, None]]

    @property
    def resumes(self) -> bool:
        """Whether a client can say by a header where it goes on, and is told by each event's id."""
        return self.name == "events"


async def _over_websocket(port: int, who: str, request: Request) -> AsyncGenerator[Heard, None]:
    try:
        async with connect(
            f"ws://127.0.0.1:{port}/graphql",
            subprotocols=[_PROTOCOL],
            additional_headers={WHO: who},
            open_timeout=_OPEN_SECONDS,
            close_timeout=1,
            ping_interval=None,
            compression=None,
            max_size=None,
            proxy=None,
        ) as socket:
            try:
                await socket.send('{"type":"connection_init"}')
                subscribe = {"id": "1", "type": "subscribe", "payload": request.body}
                await socket.send(orjson.dumps(subscribe).decode())
                async with aclosing(_messages(socket)) as messages:
                    async for message in messages:
                        yield Heard(_data(message["payload"]))
            except Exception:
                # Who leaves says goodbye; what has gone wrong is not waited for.
                socket.transport.abort()
                raise
    except ConnectionClosed as closed:
        code = 1006 if closed.rcvd is None else closed.rcvd.code
        if code not in _COME_BACK:
            raise WrongError(f"the connection was closed with {closed}") from closed
        raise LostError(f"closed with {code}") from closed
    except (OSError, TimeoutError, InvalidHandshake, InvalidMessage) as error:
        raise LostError(f"not connected: {type(error).__name__}") from error


WEBSOCKET = Transport("websocket", _over_websocket)


async def _messages(socket: ClientConnection) -> AsyncGenerator[dict[str, Any], None]:
    """All `next` messages until `complete`."""
    pinged = False
    while True:
        try:
            async with asyncio.timeout(_QUIET_SECONDS):
                message = orjson.loads(await socket.recv())
        except TimeoutError:
            if pinged:
                raise LostError("silent") from None
            pinged = True
            await socket.send('{"type":"ping"}')
            continue
        pinged = False
        match message["type"]:
            case "next":
                yield message
            case "complete":
                return
            case "connection_ack" | "pong":
                pass
            case _:
                raise WrongError(f"the server sent {message}")


def by_events(client: httpx.AsyncClient) -> Transport:
    """Server-sent events, in the mode of distinct connections."""

    async def listen(port: int, who: str, request: Request) -> AsyncGenerator[Heard, None]:
        headers = {WHO: who}
        if request.last_event_id is not None:
            headers["Last-Event-ID"] = str(request.last_event_id)
        url = f"http://127.0.0.1:{port}/graphql"
        try:
            async with aconnect_sse(client, "POST", url, json=request.body, headers=headers) as source:
                async for event in source.aiter_sse():
                    if event.event == "complete":
                        return
                    if not event.data:
                        continue  # a comment: this library makes an event of it that the standard knows nothing of
                    yield Heard(_data(orjson.loads(event.data)), int(event.id) if event.id else None)
                # The stream just ended: that is how a server that ends says that its clients should come back.
                raise LostError("ended")
        except httpx.TransportError as error:
            raise LostError(f"{type(error).__name__}: {error}") from error
        except SSEError as error:
            raise WrongError(f"no event stream: {error}") from error

    return Transport("events", listen)


def events_client() -> httpx.AsyncClient:
    """For all subscribers by server-sent events."""
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
    timeout = httpx.Timeout(_OPEN_SECONDS, read=_SILENT_SECONDS, pool=None)
    return httpx.AsyncClient(trust_env=False, limits=limits, timeout=timeout)


def _data(payload: dict[str, Any]) -> dict[str, Any]:
    if "errors" in payload:
        raise WrongError(f"the server answered {payload['errors']}")
    data: dict[str, Any] = payload["data"]
    return data
