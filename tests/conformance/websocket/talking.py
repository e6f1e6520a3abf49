"""A client that says exactly what a test has it say."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import orjson
from tests.conformance.conftest import PATIENCE
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

PROTOCOL = Subprotocol("graphql-transport-ws")


class Client:
    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def say(self, **message: object) -> None:
        await self.socket.send(orjson.dumps(message).decode())

    async def subscribe(self, key: str, query: str, **payload: object) -> None:
        await self.say(id=key, type="subscribe", payload={"query": query, **payload})

    async def hear(self) -> Any:
        """The next message, which must be text in JSON of the protocol's form."""
        text = await asyncio.wait_for(self.socket.recv(), PATIENCE)
        assert isinstance(text, str)
        message = orjson.loads(text)
        assert isinstance(message["type"], str)
        assert set(message) <= {"id", "type", "payload"}
        return message

    async def closed(self) -> tuple[int, str]:
        """Code and reason, once what is still under way has come."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                await asyncio.wait_for(self.socket.recv(), PATIENCE)
        await asyncio.wait_for(self.socket.wait_closed(), PATIENCE)
        return self.socket.close_code or 0, self.socket.close_reason or ""

    async def hears_nothing(self) -> None:
        """Whatever was under way is over: a ping that is sent now is answered at once, and nothing before it."""
        await self.say(type="ping")
        assert (await self.hear())["type"] == "pong"


@contextlib.asynccontextmanager
async def connected(address: str, **options: Any) -> AsyncIterator[Client]:
    options.setdefault("subprotocols", [PROTOCOL])
    async with connect(f"ws://{address}/graphql", **options) as socket:
        yield Client(socket)


@contextlib.asynccontextmanager
async def acknowledged(address: str) -> AsyncIterator[Client]:
    async with connected(address) as client:
        await client.say(type="connection_init")
        assert (await client.hear())["type"] == "connection_ack"
        yield client
