"""A small schema behind the real endpoint and a real server, for the tests of the transports alone."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from typing import Any, cast
from uuid import UUID

import orjson
import strawberry
import uvicorn
from starlette.applications import Starlette
from starlette.requests import HTTPConnection
from starlette.routing import Route, WebSocketRoute
from starlette.types import Scope

from rerail.access.caller import Caller
from rerail.api.endpoint import HttpOptions, graphql_app
from rerail.api.execution.outlets import Start
from rerail.domain.errors import NotFoundError
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Viewer
from rerail.live.groups.registry import Groups
from rerail.live.hub import Hub, HubClosedError
from rerail.live.sources import Event


class Stage:
    """What the resolvers of the test schema and a test tell each other."""

    def __init__(self) -> None:
        self.entered = asyncio.Event()
        self.left = asyncio.Event()
        self.go_on = asyncio.Event()
        self.written = 0
        self.made = 0
        self.workspace = UUID(int=1)


def event(key: str, value: object, cursor: int | None = None) -> Any:
    return Event(payload=orjson.dumps({"data": {key: value}}), cursor=cursor)


@strawberry.type
class Query:
    @strawberry.field
    def hello(self, name: str = "you") -> str:
        return f"Hello {name}"

    @strawberry.field
    def broken(self) -> str | None:
        raise RuntimeError("the password is hunter2, in /etc/secrets")

    @strawberry.field
    def broken_to_the_top(self) -> str:
        raise RuntimeError("the password is hunter2, in /etc/secrets")

    @strawberry.field
    def missing(self) -> str | None:
        raise NotFoundError("There is no such thing.", id="run_0")

    @strawberry.field
    def large(self, info: strawberry.Info, size: int) -> str:
        info.context.made += 1
        return "x" * size

    @strawberry.field
    async def slow(self, info: strawberry.Info) -> str:
        return await staged(info.context)


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def write(self, info: strawberry.Info) -> int:
        await staged(info.context)
        info.context.written += 1
        return cast("int", info.context.written)


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def count(self, info: strawberry.Info, to: int, after: int = 0) -> AsyncGenerator[int, None]:
        start = cast("Start", info.root_value)
        key = str(info.path.key)
        for number in range((start.last_event_id if start.last_event_id is not None else after) + 1, to + 1):
            yield event(key, number, number)

    @strawberry.subscription
    async def forever(self, info: strawberry.Info) -> AsyncGenerator[int, None]:
        yield event("forever", 1)
        await staged(info.context)

    @strawberry.subscription
    async def breaks(self) -> AsyncGenerator[int, None]:
        yield event("breaks", 1)
        raise RuntimeError("the password is hunter2")

    @strawberry.subscription
    async def missing(self) -> AsyncGenerator[int, None]:
        raise NotFoundError("There is no such run.", id="run_0")
        yield 0

    @strawberry.subscription
    async def closing(self, info: strawberry.Info) -> AsyncGenerator[int, None]:
        yield event("closing", 1)
        await info.context.go_on.wait()
        raise HubClosedError("The server is restarting: come back.")


async def staged(stage: Stage) -> str:
    stage.entered.set()
    try:
        await stage.go_on.wait()
    except asyncio.CancelledError:
        stage.left.set()
        raise
    return "there"


MakeContext = Callable[[HTTPConnection], Any]
_SOMEBODY = Viewer(actor=Actor(ActorKind.PERSON, "somebody"), workspace=UUID(int=1), scopes=())


class EverybodysDoor:
    """Lets everybody in, as one and the same; each request and each connection has a context of its own."""

    def __init__(self, make_context: MakeContext) -> None:
        self._make_context = make_context

    def refused(self, code: str) -> None:
        """Nobody keeps it."""

    async def admit(self, scope: Scope, _: Mapping[bytes, bytes], __: bytes | None = None) -> Caller[Any]:
        return Caller(_SOMEBODY, self._make_context(HTTPConnection(scope)))


def graphql_site(
    schema: strawberry.Schema, make_context: MakeContext, options: HttpOptions | None = None, *, groups: Groups
) -> Starlette:
    """The GraphQL endpoint at its path, and nothing else."""
    options = options or HttpOptions()
    app = graphql_app(schema, EverybodysDoor(make_context), options, groups=groups)
    return Starlette(routes=[Route(options.path, app), WebSocketRoute(options.path, app)])


def transport_app(
    stage: Stage, options: HttpOptions | None = None, make_context: MakeContext | None = None
) -> Starlette:
    schema = strawberry.Schema(Query, Mutation, Subscription)
    # Never started: what these subscriptions send does not come from the database.
    hub = Hub("postgresql://")
    app = graphql_site(schema, make_context or (lambda _: stage), options, groups=Groups(hub))
    app.state.hub = hub
    return app


@contextlib.asynccontextmanager
async def serving(app: Starlette, hub: Hub | None = None) -> AsyncIterator[str]:
    """Serves the app on a free port of 127.0.0.1; gives host and port. Closes the hub first, which ends streams."""
    hub = hub or getattr(app.state, "hub", None)
    listener = socket.create_server(("127.0.0.1", 0))
    host, port = listener.getsockname()
    config = uvicorn.Config(
        app,
        lifespan="off",
        log_config=None,
        proxy_headers=False,
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=5,
    )
    server = uvicorn.Server(config)
    serving = asyncio.ensure_future(server.serve(sockets=[listener]))
    try:
        yield f"{host}:{port}"
    finally:
        if hub is not None:
            await hub.close()
        server.should_exit = True
        await asyncio.wait_for(serving, 30)
        listener.close()
