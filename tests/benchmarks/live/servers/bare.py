"""`bare`: a Starlette route that sends one text, made once, to all who follow a run. The yardstick.

`python -m tests.benchmarks.live.servers.bare FD POOL`, the database in RERAIL_DATABASE_URL.
"""

import asyncio
import gc
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import asyncpg
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect
from tests.benchmarks.reads.servers.listening import serve

from rerail.domain.identity import LARGEST_FRAME

from . import bare_sql
from .hearing import Bells

_REVISION = "SELECT revision FROM runs WHERE id = $1"


async def _settle(_: asyncpg.Connection) -> None:
    """No one changes a session's settings: a round trip is saved."""


class Channel:
    """A run that is followed: everyone in `members` has its frames up to `position`."""

    def __init__(self, pool: asyncpg.Pool, run: UUID, position: int, bell: asyncio.Event) -> None:
        self.members: set[WebSocket] = set()
        self.position = position
        self._pool = pool
        self._run = run
        self._bell = bell

    async def message(self, after: int, until: int) -> tuple[str, int]:
        """The next frames, as the message is sent, and the number of the last."""
        (row,) = await self._pool.fetch(bare_sql.MESSAGE, self._run, after, until)
        return row[0], row[1]

    async def send_on(self) -> None:
        while True:
            await self._bell.wait()
            self._bell.clear()
            text, last = await self.message(self.position, LARGEST_FRAME)
            while last > self.position:
                self.position = last
                for member in tuple(self.members):
                    try:
                        await member.send_text(text)
                    except (WebSocketDisconnect, RuntimeError):  # what Starlette raises where the caller has left
                        self.members.discard(member)
                text, last = await self.message(self.position, LARGEST_FRAME)


class Channels:
    def __init__(self, pool: asyncpg.Pool, bells: Bells) -> None:
        self._pool = pool
        self._bells = bells
        self._channels: dict[UUID, Channel] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def of(self, run: UUID) -> Channel:
        revision = await self._pool.fetchval(_REVISION, run)
        if run not in self._channels:
            bell = self._bells.hear(run)
            bell.set()  # it may have rung before it was listened to
            channel = self._channels[run] = Channel(self._pool, run, revision, bell)
            self._tasks.add(asyncio.create_task(channel.send_on()))
        return self._channels[run]


async def follow(websocket: WebSocket) -> None:
    await websocket.accept("graphql-transport-ws")
    await websocket.receive_json()
    await websocket.send_text('{"type":"connection_ack"}')
    variables = (await websocket.receive_json())["payload"]["variables"]
    channels: Channels = websocket.app.state.channels
    channel = await channels.of(UUID(variables["run"].removeprefix("run_")))
    after, begun = variables.get("after", 0), False
    while not begun or after < channel.position:
        text, after = await channel.message(after, channel.position)
        await websocket.send_text(text)
        begun = True
    channel.members.add(websocket)
    try:
        async for _ in websocket.iter_text():
            pass
    finally:
        channel.members.discard(websocket)


def create_app(dsn: str, pool: int) -> Starlette:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        settings = {"application_name": "bare", "TimeZone": "UTC", "jit": "off"}
        async with (
            asyncpg.create_pool(dsn, min_size=pool, max_size=pool, reset=_settle, server_settings=settings) as opened,
            Bells(dsn) as bells,
        ):
            app.state.channels = Channels(opened, bells)
            gc.collect()
            gc.freeze()
            yield

    return Starlette(routes=[WebSocketRoute("/graphql", follow)], lifespan=lifespan)


if __name__ == "__main__":
    serve(create_app(os.environ["RERAIL_DATABASE_URL"], int(sys.argv[2])), fd=int(sys.argv[1]))
