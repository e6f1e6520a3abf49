"""The real schema behind the real endpoint, with its statements counted: each caller says by headers who it is."""

import contextlib
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import httpx
from starlette.requests import HTTPConnection

from rerail.api.execution.context import Context
from rerail.api.schema.build import build_schema
from rerail.artifacts.folder import FolderStore
from rerail.artifacts.signing import SIGNED_SQL, AddressSigner
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.identity import Kind, show
from rerail.domain.viewer import Scope, Viewer
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.guides.catalog import load_guides
from rerail.live.bell import Bell
from rerail.live.groups.registry import Groups
from rerail.live.hub import Hub
from rerail.planner.projection import Projector
from rerail.runtime.moves import Moves
from rerail.runtime.providers.registry import ProviderRegistry

from ..live.writing import Writer
from ..planner.reading import Watched
from .transport import graphql_site, serving

PATIENCE = 30.0
APPLICATION = "rerail watched"
POOL = 8
NEWER = "application/graphql-response+json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """A running API. `statements` are those that reads took, with their binds."""

    address: str
    client: httpx.AsyncClient
    pool: asyncpg.Pool
    writer: Writer
    watched: Watched = field(repr=False)

    @property
    def statements(self) -> list[tuple[str, tuple[Any, ...]]]:
        return self.watched.statements

    async def run(self, notes: int, text: str = "A note") -> str:
        """The id of a new run, with so many notes."""
        run = await self.writer.run()
        if notes:
            await self.writer.note(run, text, times=notes)
        return show(Kind.RUN, run)

    async def post(self, query: str, headers: dict[str, str] | None = None, **more: Any) -> httpx.Response:
        given = {"Accept": NEWER, **(headers or {})}
        return await self.client.post("/graphql", json={"query": query, **more}, headers=given)

    async def get(self, query: str, headers: dict[str, str] | None = None, **more: str) -> httpx.Response:
        given = {"Accept": NEWER, **(headers or {})}
        return await self.client.get("/graphql", params={"query": query, **more}, headers=given)


@contextlib.asynccontextmanager
async def own_database(server: EmbeddedPostgres, name: str) -> AsyncIterator[str]:
    """The address of a fresh, migrated database of that name."""
    admin = await asyncpg.connect(server.connection.dsn)
    try:
        await admin.execute(f"CREATE DATABASE {name} TEMPLATE rerail_template")
        yield server.connection.dsn.replace(f"@/{server.connection.database}?", f"@/{name}?")
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()


@contextlib.asynccontextmanager
async def watching_on(dsn: str, folder: Path) -> AsyncIterator[Watching]:
    """Callers name another workspace by `test-workspace`, another subject by `test-subject`, and their scopes by
    `test-scopes`."""
    pool = await create_pool(dsn, max_size=POOL, application_name=APPLICATION)
    # What the hub would tell of is not read here.
    groups = Groups(Hub("postgresql://"))
    try:
        async with Bell(dsn) as bell:
            writer, watched = Writer(pool, bell), Watched(pool)
            await writer.prepare()
            app = graphql_site(build_schema(), _contexts(writer, watched, folder), groups=groups)
            async with (
                serving(app) as address,
                httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client,
            ):
                yield Watching(address=address, client=client, pool=pool, writer=writer, watched=watched)
    finally:
        pool.terminate()


def _contexts(writer: Writer, watched: Watched, folder: Path) -> Callable[[HTTPConnection], Context]:
    projector = Projector(guides=load_guides(), signed=SIGNED_SQL)
    signing = AddressSigner([b"0" * 32])
    moves = Moves(writer.ledger, registry=ProviderRegistry([]), store=FolderStore(folder))

    def make_context(connection: HTTPConnection) -> Context:
        said = connection.headers
        scopes = [Scope(name) for name in said["test-scopes"].split()] if "test-scopes" in said else list(Scope)
        return Context(
            pool=watched,  # type: ignore[arg-type]  # all that reads ask of it
            viewer=Viewer(
                actor=Actor(ActorKind.PERSON, said.get("test-subject", "local")),
                workspace=UUID(said.get("test-workspace", DEFAULT_WORKSPACE.id.hex)),
                scopes=tuple(scopes),
            ),
            projector=projector,
            signing=signing,
            moves=moves,
            clock=time.time,
        )

    return make_context
