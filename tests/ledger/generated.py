"""Many runs by the real rules: random legal histories, written through the ledger's own functions."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby
from random import Random
from typing import Any
from uuid import UUID

import asyncpg
from tests.domain.histories import played
from tests.domain.stage import PERSON
from uuid_utils.compat import uuid7

from rerail.domain import entry
from rerail.domain.failure import Symptom
from rerail.domain.frame import Entry, FrameKind
from rerail.domain.mission import Mission, Task
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.frames import INLINE_BYTES, PayloadStore
from rerail.ledger.ledger import Ledger
from rerail.ledger.missions import deploy
from rerail.ledger.reports import ReportDraft, file_report

WORKSPACE = DEFAULT_WORKSPACE.id
MOST_TURNS = 40
WIDE = 0.02
"""The share of runs with a payload that is too large for its row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generator:
    """Writes runs into the database of `pool`. The same seed tells the same stories, at other instants."""

    pool: asyncpg.Pool
    payloads: PayloadStore
    seed: int = 0

    async def write(self, count: int, *, writers: int = 4) -> None:
        mission = Mission(slug="orders-report", title="Orders", tasks=(Task(key="a", title="A", provider="python"),))
        definition = {"mission": mission.slug}
        deployed = await deploy(self.pool, WORKSPACE, mission, definition=definition, digest="generated")
        ledger = Ledger(self.pool, payloads=self.payloads, ring=lambda _run: None)
        numbers = iter(range(count))

        async def writer() -> None:
            for number in numbers:
                await _write(ledger, deployed.mission, Random(f"{self.seed} {number}"))  # noqa: S311, not for secrets

        await asyncio.gather(*(writer() for _ in range(writers)))


async def _write(ledger: Ledger, mission: UUID, random: Random) -> UUID:
    history = played(random, random.randint(0, MOST_TURNS))
    payload = {**history.queued.payload, "mission": mission.hex, "inputs": _inputs(random)}
    created = await ledger.create(uuid7(), replace(history.queued, payload=payload), workspace=WORKSPACE)
    batches = [_widened(batch, random) for batch in history.batches]
    for reporting, some in groupby(batches, _is_report):
        for batch in some if reporting else [list(some)]:
            if reporting:
                await _report(ledger, created.run_id)
            else:
                await _append(ledger, created.run_id, batch)
    return created.run_id


async def _append(ledger: Ledger, run_id: UUID, batches: Any) -> None:
    """Each batch in a transaction of its own, on a copy of the run that is kept: nobody else writes to it."""
    run = await ledger.load(WORKSPACE, run_id)
    async with ledger.pool.acquire() as connection:
        for batch in batches:
            async with connection.transaction():
                await connection.execute("SELECT FROM runs WHERE id = $1 FOR UPDATE", run_id)
                await ledger.write(connection, run, batch, datetime.now(UTC))


async def _report(ledger: Ledger, run_id: UUID) -> None:
    draft = ReportDraft(
        id=uuid7(),
        symptom=Symptom.RUN_FAILED,
        summary="help",
        step=None,
        frame=1,
        artifacts=(),
        tried=("looked at it",),
        actor=PERSON,
    )
    await file_report(ledger, WORKSPACE, run_id, draft)


def _is_report(batch: Sequence[Entry]) -> bool:
    return batch[0].kind is FrameKind.REPORT_FILED


def _inputs(random: Random) -> dict[str, Any]:
    return {"text": "…" * INLINE_BYTES} if random.random() < WIDE else {"day": "2026-03-01", "rate": 0.1}


def _widened(batch: list[Entry], random: Random) -> list[Entry]:
    """Some batches get a note that is too large for a row before them."""
    if _is_report(batch) or random.random() > WIDE / 10:
        return batch
    return [entry.note_added(text="\N{STEAM LOCOMOTIVE}" * INLINE_BYTES, step=None, actor=PERSON), *batch]
