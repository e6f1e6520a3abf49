"""Recovery jobs as workers see to them: whose turn it is, what came of it, and what became of the runs that were moved.

One run at a time has its turn in a job. The database's clock alone says when the next one may.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
import orjson

from rerail.database.engine import Connection
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.job import (
    News,
    RecoveryJobMove,
    RecoveryJobOutcome,
    RecoveryJobRunStatus,
    RecoveryJobStatus,
    after_news,
    after_turn,
)
from rerail.domain.move import Fix, FixKind
from rerail.ledger.job_rows import load_job, save_job
from rerail.ledger.workers import LOST_AFTER_SECONDS

# Before `may_go_on` of domain.job is asked: only jobs whose next run is due, and whose last one nobody sees to.
_CLAIM = """
WITH claimed AS (
    UPDATE recovery_jobs SET position = position + (taken_by IS NULL)::int, taken_by = $1,
        next_at = greatest(next_at, clock_timestamp() + make_interval(secs => 60.0 / max_per_minute))
    WHERE id = (
        SELECT j.id FROM recovery_jobs j
        WHERE j.id <> ALL($2) AND j.next_at <= clock_timestamp()
        AND (j.status = 'RUNNING' OR j.under_way > 0 OR j.taken_by IS NOT NULL)
        AND CASE WHEN j.taken_by IS NULL THEN j.status = 'RUNNING' AND j.position < j.total
                AND ((j.came_through AND j.failed_in_row = 0) OR j.under_way + j.failed_in_row < j.stop_after_failures)
            ELSE j.taken_by = $1 OR NOT EXISTS (SELECT FROM workers w WHERE w.name = j.taken_by
                AND w.taken_over_at IS NULL AND w.stopped_at IS NULL
                AND w.seen_at >= now() - make_interval(secs => $3)) END
        ORDER BY j.next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING *)
SELECT c.id, c.workspace_id, c.group_id, c.status, c.move, c.fix, c.note, c.position, c.created_by_kind,
    c.created_by_name, i.run_id, i.step_id
FROM claimed c LEFT JOIN recovery_job_runs i ON i.job_id = c.id AND i.position = c.position
"""
# One snapshot: as long as the run stays at this revision, a failure of the group stands in it.
_CHECK = """
UPDATE recovery_job_runs i SET revision = r.revision
FROM recovery_jobs j, runs r, failure_group_runs g
WHERE i.job_id = $1 AND i.position = $2 AND j.id = i.job_id AND j.position = i.position AND j.taken_by = $3
AND r.id = i.run_id AND g.run_id = i.run_id AND g.group_id = j.group_id AND g.open
RETURNING i.revision
"""
_NOTE = """
UPDATE recovery_job_runs SET status = $3, code = $4, message = $5, at = clock_timestamp()
WHERE job_id = $1 AND position = $2
"""
# A run that was not moved puts no load on anything: the next one need not wait for it.
_RELEASE = """
UPDATE recovery_jobs SET taken_by = NULL, next_at = CASE WHEN $2 THEN clock_timestamp()
    ELSE greatest(next_at, clock_timestamp() + make_interval(secs => 60.0 / max_per_minute)) END
WHERE id = $1
"""
_OPEN = """
SELECT id, under_way, status = 'RUNNING' AND position < total AS moving,
    greatest(0, extract(epoch FROM next_at - clock_timestamp()))::float8 AS due_in_seconds
FROM recovery_jobs WHERE status = 'RUNNING' OR under_way > 0 OR taken_by IS NOT NULL ORDER BY next_at LIMIT 1000
"""
# Of the runs under way: those that have come to rest since the move, by the first frame that says so, whatever was done
# about them after that; and those that are past the step that had failed.
_NEWS = """
SELECT i.position, i.passed, rested.at IS NOT NULL OR w.waits AS rested, rested.kind,
    coalesce(rested.at, r.updated_at) AS at,
    EXISTS (SELECT FROM failure_group_runs g WHERE g.run_id = i.run_id AND g.group_id = $2
        AND (g.open OR g.last_seen_at > moved.at)) AS again,
    coalesce(r.failed_frame > i.revision, false) OR EXISTS (SELECT FROM steps o WHERE o.run_id = i.run_id
        AND o.status = 'FAILED' AND o.failed_frame > i.revision) AS anew
FROM recovery_job_runs i
JOIN runs r ON r.id = i.run_id
JOIN frames moved ON moved.run_id = i.run_id AND moved.number = i.revision + 1
LEFT JOIN steps s ON s.id = i.step_id
CROSS JOIN LATERAL (SELECT r.status = 'WAITING' AND r.wake_at IS NULL AS waits) w
LEFT JOIN LATERAL (SELECT f.kind, f.at FROM frames f WHERE f.run_id = i.run_id AND f.number > i.revision
    AND f.kind IN ('RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED') ORDER BY f.number LIMIT 1) rested
    ON r.status IN ('FAILED', 'SUCCEEDED', 'CANCELLED') OR w.waits
WHERE i.job_id = $1 AND i.status = 'MOVED' AND i.outcome IS NULL
AND (r.status IN ('FAILED', 'SUCCEEDED', 'CANCELLED') OR w.waits OR (s.status = 'SUCCEEDED' AND NOT i.passed))
ORDER BY at, i.position
"""
_KEEP_NEWS = """
UPDATE recovery_job_runs i SET passed = i.passed OR given.outcome IS NULL, outcome = given.outcome
FROM unnest($2::int[], $3::text[]) AS given (position, outcome)
WHERE i.job_id = $1 AND i.position = given.position
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A run whose turn it is, in the hands of the worker that claimed it. `run` is None where it is no longer there,
    `running` false where the job was stopped before it was known what came of this turn."""

    job: UUID
    workspace: UUID
    group: UUID
    running: bool
    move: RecoveryJobMove
    fix: Fix | None
    note: str | None
    position: int
    run: UUID | None
    step: UUID | None
    actor: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenJob:
    """A job that somebody has to see to."""

    id: UUID
    under_way: int
    moving: bool
    due_in_seconds: float


async def open_jobs(pool: asyncpg.Pool) -> list[OpenJob]:
    """Jobs that have not ended, or of whose runs some are still under way; the next to be due first."""
    return [OpenJob(**row) for row in await pool.fetch(_OPEN)]


async def claim_turn(pool: asyncpg.Pool, worker: str, *, but: Collection[UUID]) -> Turn | None:
    """Gives the next run that is due its turn, in the hands of this worker; also the one of a worker that is no longer
    there. `but`: jobs that this worker is at."""
    row = await pool.fetchrow(_CLAIM, worker, list(but), LOST_AFTER_SECONDS)
    if row is None:
        return None
    return Turn(
        job=row["id"],
        workspace=row["workspace_id"],
        group=row["group_id"],
        running=row["status"] == RecoveryJobStatus.RUNNING,
        move=RecoveryJobMove(row["move"]),
        fix=_fix(row["fix"]),
        note=row["note"],
        position=row["position"],
        run=row["run_id"],
        step=row["step_id"],
        actor=Actor(ActorKind(row["created_by_kind"]), row["created_by_name"]),
    )


async def check_turn(pool: asyncpg.Pool, turn: Turn, worker: str) -> int | None:
    """The run's revision, at which a failure of the group stands in it; None where none stands any more, or the turn is
    another worker's by now."""
    revision: int | None = await pool.fetchval(_CHECK, turn.job, turn.position, worker)
    return revision


async def end_turn(
    pool: asyncpg.Pool,
    turn: Turn,
    worker: str,
    result: RecoveryJobRunStatus,
    *,
    code: str | None = None,
    message: str | None = None,
) -> bool:
    """Keeps what came of a turn; PENDING gives it up. False where it is another worker's by now, who keeps it."""
    async with pool.acquire() as connection, connection.transaction():
        held = await load_job(connection, turn.job)
        if held is None or (held.taken_by, held.job.position) != (worker, turn.position):
            return False
        if result is not RecoveryJobRunStatus.PENDING:
            await connection.execute(_NOTE, turn.job, turn.position, result.value, code, message)
        await connection.execute(_RELEASE, turn.job, result is RecoveryJobRunStatus.GONE)
        await save_job(connection, turn.job, held.workspace, after_turn(held.job, result, code))
    return True


async def take_news(pool: asyncpg.Pool, job_id: UUID) -> bool:
    """Looks what became of the runs that a job has moved, and keeps it; whether there was anything new."""
    async with pool.acquire() as connection, connection.transaction():
        # Without the lock first: most often there is nothing to keep.
        group = await connection.fetchval("SELECT group_id FROM recovery_jobs WHERE id = $1", job_id)
        if not await _news(connection, job_id, group):
            return False
        held = await load_job(connection, job_id)
        news = await _news(connection, job_id, group)
        if held is None or not news:
            return False
        outcomes = [each.outcome.value if each.outcome else None for each in news]
        await connection.execute(_KEEP_NEWS, job_id, [each.position for each in news], outcomes)
        await save_job(connection, job_id, held.workspace, after_news(held.job, news))
    return True


async def _news(connection: Connection, job_id: UUID, group: UUID) -> list[News]:
    rows = await connection.fetch(_NEWS, job_id, group)
    return [
        News(position=row["position"], outcome=_outcome(row) if row["rested"] else None)
        for row in rows
        if row["rested"] or not row["passed"]
    ]


def _outcome(row: Any) -> RecoveryJobOutcome:
    match row["kind"]:
        case "RUN_SUCCEEDED":
            return RecoveryJobOutcome.SUCCEEDED
        case "RUN_CANCELLED":
            return RecoveryJobOutcome.CANCELLED
    if row["again"]:
        return RecoveryJobOutcome.FAILED_AGAIN
    if row["anew"]:
        return RecoveryJobOutcome.FAILED
    return RecoveryJobOutcome.WAITING if row["kind"] is None else RecoveryJobOutcome.STILL_FAILED


def _fix(stored: str | None) -> Fix | None:
    if stored is None:
        return None
    found = orjson.loads(stored)
    return Fix(kind=FixKind(found["kind"]), note=found["note"], evidence_url=found["evidenceUrl"])
