"""The world behind the real endpoint, and what the schema alone would answer: the two must not differ by a byte."""

import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

import asyncpg
import httpx
import orjson

from rerail.api.execution.errors import present_errors
from rerail.live.groups.registry import Groups
from rerail.live.hub import Hub
from rerail.planner.shared_reads import SharedReads

from ..api.transport import graphql_site, serving
from .reading import SCHEMA, Reading

PATIENCE = 60.0
ACCEPT = "application/graphql-response+json"
# Let go before the server, which waits for five seconds, lets go: it might while a request is on its way.
_LIMITS = httpx.Limits(keepalive_expiry=1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a caller sends."""

    query: str
    variables: Mapping[str, Any] | None = None
    operation_name: str | None = None

    def body(self) -> bytes:
        members = {"query": self.query, "variables": self.variables, "operationName": self.operation_name}
        return orjson.dumps({name: value for name, value in members.items() if value is not None})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The running server, and the same schema without it."""

    client: httpx.AsyncClient
    pool: asyncpg.Pool

    async def post(self, request: Request) -> httpx.Response:
        headers = {"Accept": ACCEPT, "Content-Type": "application/json"}
        return await self.client.post("/graphql", content=request.body(), headers=headers)

    async def executed(self, request: Request) -> tuple[int, dict[str, Any]]:
        """Status and members of the answer as GraphQL's own executor comes to it; data is not parsed."""
        result = await SCHEMA.execute(
            request.query,
            dict(request.variables or {}),
            Reading(self.pool).context(),
            operation_name=request.operation_name,
        )
        errors = result.errors or []
        shown = {"errors": present_errors(errors)} if errors else {}
        if result.data is None and all(error.path is None for error in errors):
            return 400, shown
        return 200, {**shown, "data": result.data}


@contextlib.asynccontextmanager
async def endpoint_on(pool: asyncpg.Pool) -> AsyncIterator[Endpoint]:
    # Never started: nothing of this is live.
    groups = Groups(Hub("postgresql://"))
    # Whoever asks beside somebody else shares their statement.
    context = Reading(pool, shared=SharedReads(at_once=1)).context()
    app = graphql_site(SCHEMA, lambda _: context, groups=groups)
    async with (
        serving(app) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE, limits=_LIMITS) as client,
    ):
        yield Endpoint(client, pool)
