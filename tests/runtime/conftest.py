"""A worker of this very process on a fresh database, and missions to run on it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from tests.local import local_permissions
from tests.postgres_proxy import PostgresProxy

from rerail.artifacts.folder import FolderStore
from rerail.database.engine import create_pool
from rerail.domain.frame import Actor, ActorKind, Frame
from rerail.domain.run import AT_REST, Run
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.frames import read_frames
from rerail.ledger.ledger import Ledger
from rerail.live.bell import Bell
from rerail.live.hub import Hub
from rerail.runtime.desk import Desk
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import ProviderRegistry, load_registry
from rerail.runtime.starting import deploy_mission, start_run
from rerail.runtime.worker import Worker, worker_name

CALLER = Actor(ActorKind.PERSON, "tester")
WORKSPACE = DEFAULT_WORKSPACE.id


@dataclass
class Shop:
    """Everything a test of the runtime needs at hand."""

    dsn: str
    pool: asyncpg.Pool
    ledger: Ledger
    store: FolderStore
    hub: Hub
    registry: ProviderRegistry
    worker: Worker | None = None
    known: dict[UUID, Run] = field(default_factory=dict)

    async def deploy(self, definition: dict[str, Any]) -> None:
        await deploy_mission(self.pool, WORKSPACE, definition, registry=self.registry)

    async def start(self, mission: str, **inputs: Any) -> UUID:
        decided = await start_run(self.ledger, WORKSPACE, mission, inputs, actor=CALLER)
        return decided.run_id

    async def run(self, definition: dict[str, Any], **inputs: Any) -> Run:
        """Deploys, starts, and waits until the run is at rest."""
        await self.deploy(definition)
        return await self.rested(await self.start(definition["mission"], **inputs))

    async def load(self, run_id: UUID) -> Run:
        return await self.ledger.load(WORKSPACE, run_id)

    async def until(self, run_id: UUID, condition: Callable[[Run], bool], seconds: float = 30) -> Run:
        """The run as soon as it meets the condition; woken by the bell, not by the clock."""
        async with asyncio.timeout(seconds):
            with self.hub.watch(run_id) as watch:
                while True:
                    await watch.wait()
                    run = await self.load(run_id)
                    if condition(run):
                        return run

    async def rested(self, run_id: UUID, seconds: float = 60) -> Run:
        """The run once it is at rest; cheap while it is not."""
        async with asyncio.timeout(seconds):
            with self.hub.watch(run_id) as watch:
                while await self.pool.fetchval("SELECT status FROM runs WHERE id = $1", run_id) not in AT_REST:
                    await watch.wait()
        return await self.load(run_id)

    async def frames(self, run_id: UUID) -> list[Frame]:
        async with self.pool.acquire() as connection:
            return [frame async for frame in read_frames(connection, WORKSPACE, run_id, self.store)]

    def desk(self, **own: Any) -> Desk:
        """What the legs of a worker share: the shop's, but for what is its `own`."""
        shared = {
            "worker": worker_name(),
            "ledger": self.ledger,
            "store": self.store,
            "registry": self.registry,
            "hub": self.hub,
            "slots": asyncio.Semaphore(64),
        }
        return Desk(**{**shared, **own})

    @asynccontextmanager
    async def staffed(self, desk: Desk | None = None) -> AsyncIterator[Worker]:
        """With a worker, which stops in good order."""
        worker = Worker(self.dsn, desk or self.desk(), legs=500, drain=1.0)
        await worker.start()
        try:
            yield worker
        finally:
            await worker.stop()

    @asynccontextmanager
    async def staffed_through(self, proxy: PostgresProxy, folder: Path) -> AsyncIterator[Worker]:
        """The same with a worker that writes to its runs through a proxy."""
        async with proxy.serving(folder) as dsn:
            pool = await create_pool(dsn, max_size=5, application_name="through a proxy")
            ledger = Ledger(pool, payloads=self.store, ring=self.ledger.ring)
            async with self.staffed(self.desk(ledger=ledger)) as worker:
                yield worker
            pool.terminate()


@pytest.fixture
async def shop(database: str, tmp_path: Path) -> AsyncIterator[Shop]:
    """A shop without a worker: runs are queued and stay so."""
    pool = await create_pool(database, max_size=20, application_name="test")
    store = FolderStore(tmp_path / "artifacts")
    registry = load_registry(local_permissions(commands=True), BUILTIN)
    async with Bell(database) as bell, Hub(database) as hub:
        ledger = Ledger(pool, payloads=store, ring=bell.ring)
        yield Shop(database, pool, ledger, store, hub, registry)
    await registry.aclose()
    await pool.close()


@pytest.fixture
async def working(shop: Shop) -> AsyncIterator[Shop]:
    """A shop with a worker."""
    async with shop.staffed() as shop.worker:
        yield shop
