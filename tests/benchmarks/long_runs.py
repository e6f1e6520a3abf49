"""Runs with as many frames as wanted, written by the ledger: what the measurements of the replay read."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import asyncpg
from uuid_utils.compat import uuid7

from rerail.domain import entry
from rerail.domain.failure import FailureCause, Fault
from rerail.domain.frame import Actor, ActorKind, Entry, Severity
from rerail.domain.mission import Effect
from rerail.domain.run import Run
from rerail.domain.step import AttemptTrigger, StepPlan
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.ledger import Decision, Ledger

WORKSPACE = DEFAULT_WORKSPACE.id
ACTOR = Actor(ActorKind.PROVIDER, "python")
FAULT = Fault(cause=FailureCause.PROVIDER, code="provider.timeout", message="No answer", transient=True)
TOGETHER = 500
"""Frames of one append."""


class NoPayloads:
    """The frames of these runs are small."""

    async def put_payload(self, data: bytes) -> str:
        raise AssertionError("no payload of these runs is wide")

    async def get_payload(self, address: str) -> bytes:
        raise AssertionError("no payload of these runs is wide")


async def make_mission(pool: asyncpg.Pool) -> UUID:
    mission = uuid7()
    await pool.execute(
        "INSERT INTO missions (id, workspace_id, slug, title, version, input_schema, created_at, updated_at) "
        "VALUES ($1, $2, $3, 'Long', 1, '{}', now(), now())",
        mission,
        WORKSPACE,
        f"long-{mission.hex}",
    )
    return mission


async def make_run(
    ledger: Ledger, mission: UUID, frames: int, *, steps: int = 10, severities: tuple[Severity, ...] = tuple(Severity)
) -> UUID:
    """A run at revision `frames`, whose first step logs and whose attempts fail, again and again. Of the log lines in
    a thousand, one has the last of `severities`, ten the one before it, and so on."""
    plans = [
        StepPlan(
            id=uuid7(),
            key=f"step_{place}",
            title=f"Step {place}",
            position=place,
            provider="python",
            effect=Effect.NONE,
            max_attempts=1_000_000,
            needs=(),
        )
        for place in range(steps)
    ]
    queued = entry.run_queued(
        workspace=WORKSPACE,
        mission=mission,
        mission_slug="long",
        mission_version=1,
        title=f"{frames:,} frames",
        inputs={},
        labels=(),
        steps=plans,
        actor=ACTOR,
    )
    run_id = (await ledger.create(uuid7(), queued, workspace=WORKSPACE)).run_id

    def write(entries: list[Entry]) -> Any:
        return ledger.decide(WORKSPACE, run_id, lambda _run, _now: Decision(entries))

    await write([entry.run_started(leg=1, worker="w1", takeover=False)])
    run = await ledger.load(WORKSPACE, run_id)
    story = _story(run, plans[0].id, severities)
    left = frames - run.revision
    while left:
        batch = [next(story) for _ in range(min(left, TOGETHER))]
        await write(batch)
        left -= len(batch)
    return run_id


def _story(run: Run, step_id: UUID, severities: tuple[Severity, ...]) -> Iterator[Entry]:
    """Attempt after attempt: 490 log lines, then it fails, and the next one is scheduled."""
    step, line = run.steps[step_id], 0
    yield entry.step_started(step, inputs={})
    for number in range(1, 1_000_000):
        attempt = uuid4()
        yield entry.attempt_started(
            step, attempt=attempt, number=number, trigger=AttemptTrigger.AUTOMATIC, worker="w1", leg=1
        )
        for _ in range(490):
            line += 1
            rank = next((rank for rank, every in ((1, 1000), (2, 100), (3, 10)) if line % every == 0), 4)
            severity = severities[-min(rank, len(severities))]
            yield entry.log_written(
                step=step.id,
                attempt=attempt,
                message=f"Line {line}",
                severity=severity,
                actor=ACTOR,
                at=datetime.now(UTC),
            )
        yield entry.attempt_failed(step, attempt=attempt, number=number, fault=FAULT)
        yield entry.attempt_scheduled(step, due=datetime.now(UTC), number=number + 1, delay=0)
