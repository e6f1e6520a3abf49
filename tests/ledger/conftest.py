"""A ledger on a fresh database, and what its tests write with."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from tests.domain.stage import PERSON, plan_of, queued_entry
from uuid_utils.compat import uuid7

from rerail.artifacts.folder import FolderStore
from rerail.database.engine import create_pool
from rerail.domain import entry, schedule
from rerail.domain.frame import Entry, Frame
from rerail.domain.mission import Mission, Task
from rerail.domain.run import Run
from rerail.domain.step import StepPlan
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.frames import read_frames
from rerail.ledger.idempotency import Once
from rerail.ledger.ledger import Decided, Decision, Ledger, Ticket
from rerail.ledger.missions import deploy

WORKSPACE = DEFAULT_WORKSPACE.id


@dataclass
class Books:
    """A ledger, its database, and the runs whose bell it rang."""

    dsn: str
    pool: asyncpg.Pool
    store: FolderStore
    mission: UUID
    rung: list[UUID] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.pool, payloads=self.store, ring=self.rung.append)

    async def create(
        self, plans: Sequence[StepPlan] | None = None, *, once: Once | None = None, **changes: Any
    ) -> Decided:
        plans = plan_of({"a": [], "b": ["a"]}) if plans is None else plans
        queued = queued_entry(plans, mission=self.mission, **changes)
        return await self.ledger.create(uuid7(), queued, workspace=WORKSPACE, once=once)

    async def run(self, plans: Sequence[StepPlan] | None = None, **changes: Any) -> UUID:
        return (await self.create(plans, **changes)).run_id

    async def load(self, run_id: UUID) -> Run:
        return await self.ledger.load(WORKSPACE, run_id)

    async def frames(self, run_id: UUID, *, page: int = 1_000) -> list[Frame]:
        async with self.pool.acquire() as connection:
            return [frame async for frame in read_frames(connection, WORKSPACE, run_id, self.store, page=page)]

    async def write(self, run_id: UUID, entries: Sequence[Entry], *, once: Once | None = None) -> Decided:
        """As a caller's mutation would."""
        answer = {"wrote": len(entries)}
        return await self.ledger.decide(WORKSPACE, run_id, lambda _run, _now: Decision(entries, answer), once=once)

    async def note(self, run_id: UUID, text: str, *, once: Once | None = None) -> Decided:
        return await self.write(run_id, [entry.note_added(text=text, step=None, actor=PERSON)], once=once)

    async def begin(self, run_id: UUID, worker: str = "w1") -> tuple[Run, Ticket]:
        """A worker takes up the latest leg."""

        def rule(run: Run, _now: datetime) -> Decision:
            entries = schedule.begin_leg(run, leg=run.leg, worker=worker)
            assert entries is not None
            return Decision(entries)

        await self.ledger.decide(WORKSPACE, run_id, rule)
        run = await self.load(run_id)
        return run, Ticket(leg=run.leg, starts=run.leg_starts)

    async def legs(self, run_id: UUID) -> Mapping[str, asyncpg.Record]:
        """The enqueued legs of a run, by workflow id."""
        rows = await self.pool.fetch(
            "SELECT workflow_uuid, name, queue_name, status, input.inputs, delay_until_epoch_ms "
            "FROM dbos.workflow_status JOIN dbos.workflow_input AS input USING (workflow_uuid) "
            "WHERE workflow_uuid LIKE $1",
            f"{run_id.hex}:%",
        )
        return {row["workflow_uuid"]: row for row in rows}

    async def count(self, table: str) -> int:
        counted: int = await self.pool.fetchval(f"SELECT count(*) FROM {table}")  # noqa: S608, a table's name
        return counted


@pytest.fixture
async def books(database: str, tmp_path: Path) -> AsyncIterator[Books]:
    pool = await create_pool(database, max_size=20, application_name="test")
    try:
        mission = Mission(slug="orders-report", title="Orders", tasks=(Task(key="a", title="A", provider="python"),))
        deployed = await deploy(pool, WORKSPACE, mission, definition={"mission": "orders-report"}, digest="d1")
        yield Books(database, pool, FolderStore(tmp_path / "payloads"), deployed.mission)
    finally:
        await pool.close()
