"""The application as it is served, with a database of the test's own, and who comes to it."""

import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from rerail.access.tokens import TokenDraft, create_token, revoke_token
from rerail.app import create_app
from rerail.database.engine import create_pool
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Scope
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.settings import Settings

from ..api.transport import serving

PATIENCE = 30.0
WHO = "{ viewer { subject workspace { slug } scopes } }"
OPERATOR = Actor(ActorKind.PERSON, "operator")


@pytest.fixture
async def pool(database: str) -> AsyncIterator[asyncpg.Pool]:
    pool = await create_pool(database, application_name="tests of access")
    yield pool
    pool.terminate()


async def new_token(
    pool: asyncpg.Pool,
    name: str = "ci",
    *,
    scopes: Sequence[Scope] = (Scope.READ,),
    lives: timedelta | None = timedelta(days=1),
    workspace: UUID = DEFAULT_WORKSPACE.id,
) -> tuple[UUID, str]:
    draft = TokenDraft(
        workspace=workspace,
        name=name,
        scopes=scopes,
        created_by=OPERATOR,
        expires_at=None if lives is None else datetime.now(UTC) + lives,
    )
    async with pool.acquire() as connection:
        return await create_token(connection, draft)


async def revoke(pool: asyncpg.Pool, token: UUID) -> None:
    async with pool.acquire() as connection:
        assert await revoke_token(connection, token) is not None


def bearer(text: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {text}"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A running API. `address` is host and port."""

    app: Starlette
    address: str
    client: httpx.AsyncClient

    async def ask(self, query: str = WHO, *, headers: dict[str, str] | None = None) -> httpx.Response:
        return await self.client.post("/graphql", json={"query": query}, headers=headers)

    async def who(self, text: str) -> Any:
        """What the API takes the bearer of a token for."""
        answer = await self.ask(headers=bearer(text))
        assert answer.status_code == 200, answer.text
        return answer.json()["data"]["viewer"]


@contextlib.asynccontextmanager
async def served(dsn: str, folder: Path, **settings: Any) -> AsyncIterator[Served]:
    """Nobody is let in without a token, unless the settings say otherwise."""
    settings = {"authentication": "required", **settings}
    app = create_app(Settings(database_url=SecretStr(dsn), data=folder, **settings))
    async with (
        app.router.lifespan_context(app),
        serving(app) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client,
    ):
        yield Served(app=app, address=address, client=client)
