"""Worker processes that can be killed, on a database that can be killed."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from rerail.artifacts.folder import FolderStore
from rerail.database.engine import create_pool
from rerail.domain.frame import Actor, ActorKind, Frame
from rerail.domain.replay import fold
from rerail.domain.run import Run
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.frames import read_frames
from rerail.ledger.ledger import Ledger
from rerail.live.bell import Bell
from rerail.live.hub import Hub
from rerail.runtime.provider import Permissions
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import load_registry
from rerail.runtime.starting import deploy_mission, start_run

WORKSPACE = DEFAULT_WORKSPACE.id
CALLER = Actor(ActorKind.SCRIPT, "adversity")
PATIENCE = 60.0


@dataclass
class Plant:
    """Worker processes of one database, and what a test needs to watch them."""

    dsn: str
    folder: Path
    pool: asyncpg.Pool
    ledger: Ledger
    hub: Hub
    workers: list[asyncio.subprocess.Process] = field(default_factory=list)

    async def start_worker(self) -> asyncio.subprocess.Process:
        environment = {
            **os.environ,
            "RERAIL_DATABASE_URL": self.dsn,
            "RERAIL_DATA": str(self.folder / "data"),
            "RERAIL_LOG_LEVEL": "warning",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        known = {row["name"] for row in await self.pool.fetch("SELECT name FROM workers")}
        worker = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "rerail", "work", env=environment, stdin=asyncio.subprocess.DEVNULL
        )
        self.workers.append(worker)
        await self.eventually(
            lambda names: bool(names - known), "SELECT name FROM workers WHERE stopped_at IS NULL", column="name"
        )
        return worker

    async def eventually(self, condition: Callable[[set[Any]], bool], query: str, *binds: Any, column: str) -> None:
        """Until what the query finds meets the condition. Processes that are killed send no signal when they are
        ready, so the database is asked again and again."""
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    if condition({row[column] for row in await self.pool.fetch(query, *binds)}):
                        return
                except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                    pass  # the database itself may just have been killed
                await asyncio.sleep(0.05)

    async def run(self, definition: dict[str, Any], **inputs: Any) -> UUID:
        registry = load_registry(Permissions(), BUILTIN)
        await deploy_mission(self.pool, WORKSPACE, definition, registry=registry)
        started = await start_run(self.ledger, WORKSPACE, definition["mission"], inputs, actor=CALLER)
        return started.run_id

    async def traced(self, *lines: str) -> None:
        """Until the trace holds all these lines."""
        async with asyncio.timeout(PATIENCE):
            # What another process writes into a file gives no signal here.
            while not set(lines) <= set(self.trace()):  # noqa: ASYNC110
                await asyncio.sleep(0.02)

    async def recorded(self, state: str) -> None:
        """Until an artifact is on record in that state."""
        await self.eventually(lambda found: state in found, "SELECT state FROM artifacts", column="state")

    def trace(self) -> list[str]:
        trace = self.folder / "trace"
        return trace.read_text().splitlines() if trace.exists() else []

    def open_gate(self, name: str) -> None:
        (self.folder / name).touch()

    async def rested(self, run_id: UUID) -> Run:
        await self.eventually(
            lambda found: bool(found & {"SUCCEEDED", "FAILED", "CANCELLED", "WAITING"}),
            "SELECT status FROM runs WHERE id = $1",
            run_id,
            column="status",
        )
        return await self.ledger.load(WORKSPACE, run_id)

    async def frames(self, run: Run) -> list[Frame]:
        """All frames of the run, of which none is missing and which fold into what the projections say."""
        store = FolderStore(self.folder / "data" / "artifacts")
        async with self.pool.acquire() as connection:
            frames = [frame async for frame in read_frames(connection, WORKSPACE, run.id, store)]
        assert [frame.number for frame in frames] == list(range(1, run.revision + 1))
        assert fold(run.id, frames) == run
        return frames


@asynccontextmanager
async def _plant(dsn: str, folder: Path) -> AsyncIterator[Plant]:
    pool = await create_pool(dsn, application_name="test")
    store = FolderStore(folder / "data" / "artifacts")
    async with Bell(dsn) as bell, Hub(dsn) as hub:
        plant = Plant(dsn, folder, pool, Ledger(pool, payloads=store, ring=bell.ring), hub)
        try:
            yield plant
        finally:
            for worker in plant.workers:
                if worker.returncode is None:
                    worker.send_signal(signal.SIGKILL)
                await worker.wait()
    pool.terminate()


@pytest.fixture
async def plant(database: str, tmp_path: Path) -> AsyncIterator[Plant]:
    async with _plant(database, tmp_path) as made:
        yield made
