"""The real schema behind the real endpoint, with its live side, on a database of the test's own."""

import contextlib
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from starlette.requests import HTTPConnection

from rerail.api.execution.context import Context
from rerail.api.schema.build import build_schema
from rerail.api.schema.subscriptions import Subscription
from rerail.artifacts.folder import FolderStore
from rerail.artifacts.signing import SIGNED_SQL, AddressSigner
from rerail.database.engine import create_pool
from rerail.domain.frame import Actor, ActorKind
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
from .transport import graphql_site, serving


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A running API, and what a test does to it from behind."""

    address: str
    pool: asyncpg.Pool
    writer: Writer
    hub: Hub
    groups: Groups


@contextlib.asynccontextmanager
async def running_site(dsn: str, folder: Path, *, poll_seconds: float = 60) -> AsyncIterator[Site]:
    pool = await create_pool(dsn, max_size=8, application_name="rerail serve")
    try:
        async with Bell(dsn) as bell, Hub(dsn, poll_seconds=poll_seconds) as hub:
            await hub.listening()
            writer, groups = Writer(pool, bell), Groups(hub)
            await writer.prepare()
            context = Context(
                pool=pool,
                viewer=Viewer(
                    actor=Actor(ActorKind.PERSON, "local"), workspace=DEFAULT_WORKSPACE.id, scopes=tuple(Scope)
                ),
                projector=Projector(guides=load_guides(), signed=SIGNED_SQL),
                signing=AddressSigner([b"0" * 32]),
                moves=Moves(writer.ledger, registry=ProviderRegistry([]), store=FolderStore(folder)),
                clock=time.time,
            )

            def make_context(_: HTTPConnection) -> Context:
                return context

            schema = build_schema(subscription=Subscription)
            app = graphql_site(schema, make_context, groups=groups)
            async with serving(app, hub) as address:
                yield Site(address=address, pool=pool, writer=writer, hub=hub, groups=groups)
    finally:
        pool.terminate()
