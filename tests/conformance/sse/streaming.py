"""Event streams, read as the standard of server-sent events has it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import orjson
from tests.conformance.conftest import PATIENCE

ACCEPT = {"Accept": "text/event-stream"}
TOKEN = "X-GraphQL-Event-Stream-Token"  # noqa: S105, the name of a header


@dataclass(frozen=True, slots=True)
class Event:
    name: str
    text: str
    id: str | None = None

    @property
    def data(self) -> Any:
        return orjson.loads(self.text) if self.text else None


class Stream:
    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self._events = self._read()

    async def event(self) -> Event:
        """The next one. Raises StopAsyncIteration at the end."""
        return await asyncio.wait_for(anext(self._events), PATIENCE)

    async def rest(self) -> list[Event]:
        async with asyncio.timeout(PATIENCE):
            return [event async for event in self._events]

    async def _read(self) -> AsyncIterator[Event]:
        name, data, last = "message", list[str](), None
        async for line in self.response.aiter_lines():
            if not line:
                if data:
                    yield Event(name, "\n".join(data), last)
                name, data = "message", []
                continue
            if line.startswith(":"):
                continue
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "event":
                name = value
            elif field == "data":
                data.append(value)
            elif field == "id":
                last = value
            else:
                assert field == "retry", line


@contextlib.asynccontextmanager
async def streamed(client: httpx.AsyncClient, method: str = "POST", **request: Any) -> AsyncIterator[Stream]:
    headers = {**ACCEPT, **request.pop("headers", {})}
    async with client.stream(method, "/graphql", headers=headers, **request) as response:
        yield Stream(response)


async def reserved(client: httpx.AsyncClient) -> str:
    response = await client.put("/graphql")
    assert response.status_code == 201
    return response.text
