"""Recovery jobs as callers see to them: created with a frozen selection of runs, tried before, and stopped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from uuid_utils.compat import uuid7

from rerail.database.engine import Connection
from rerail.domain.errors import InvalidInputError, NotFoundError, Violation
from rerail.domain.frame import Actor
from rerail.domain.identity import Kind, show
from rerail.domain.job import Job, RecoveryJobMove, stopped
from rerail.domain.move import Fix
from rerail.ledger.audit import sign
from rerail.ledger.idempotency import Once, claim, keep_answer
from rerail.ledger.job_rows import load_job, save_job

# Runs in which a failure of the group stands now, the oldest first, each with the step that failed so.
_SELECTED = """
SELECT g.run_id, f.step_id, g.workspace_id, row_number() OVER (ORDER BY g.run_id)::int AS position
FROM failure_group_runs g
CROSS JOIN LATERAL (SELECT f.step_id FROM failures f
    WHERE f.run_id = g.run_id AND f.workspace_id = g.workspace_id AND f.fingerprint = $2
    ORDER BY f.blocking_frame LIMIT 1) f
WHERE g.group_id = $1 AND g.workspace_id = $3 AND g.open
"""
_FROZEN = "SELECT run_id, step_id, workspace_id FROM recovery_job_runs WHERE job_id = $1 AND workspace_id = $2"
# What `Run.recovery` says of the move for each of them.
_PREVIEW = """
SELECT b.code, count(*)::int AS count FROM ({selected}) s
LEFT JOIN moves m ON m.run_id = s.run_id AND m.workspace_id = s.workspace_id AND m.kind = {move}::text
    AND (m.kind = 'CONTINUE' OR m.step_id = s.step_id)
CROSS JOIN LATERAL (SELECT CASE
    WHEN m.run_id IS NULL AND s.step_id IS NULL THEN 'STEP_NOT_FAILED'
    WHEN m.run_id IS NULL THEN 'RUN_NOT_AT_REST'
    ELSE m.blockers->0->>'code'
    END AS code) b
GROUP BY b.code ORDER BY count DESC, b.code
"""
_FINGERPRINT = "SELECT fingerprint FROM failure_groups WHERE id = $1 AND workspace_id = $2"
_CREATE = f"""
WITH selected AS ({_SELECTED}),
job AS (
    INSERT INTO recovery_jobs (id, workspace_id, group_id, move, fix, note, max_per_minute, stop_after_failures, status,
        revision, total, next_at, created_at, created_by_kind, created_by_name, finished_at)
    SELECT $4, $3, $1, $5, $6::text::json, $7, $8, $9, CASE WHEN n = 0 THEN 'DONE' ELSE 'RUNNING' END, 1, n,
        clock_timestamp(), clock_timestamp(), $10, $11, CASE WHEN n = 0 THEN clock_timestamp() END
    FROM (SELECT count(*)::int AS n FROM selected) counted
    ON CONFLICT (group_id) WHERE status = 'RUNNING' AND moved + refused + gone < total DO NOTHING
    RETURNING id),
runs AS (
    INSERT INTO recovery_job_runs (job_id, position, workspace_id, run_id, step_id)
    SELECT job.id, selected.position, $3, selected.run_id, selected.step_id FROM selected, job)
SELECT id FROM job
"""  # noqa: S608, put together from texts of this module alone
_MOVING = """
SELECT id FROM recovery_jobs
WHERE group_id = $1 AND workspace_id = $2 AND status = 'RUNNING' AND moved + refused + gone < total
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobDraft:
    """What a caller asks for. `fix` is of a retry, and what it says is said of each run."""

    group: UUID
    move: RecoveryJobMove
    fix: Fix | None
    note: str | None
    max_per_minute: int
    stop_after_failures: int
    actor: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What the runs' recoveries say of the move: `blockers` counts those refused by the first thing that blocks them,
    the most frequent first."""

    allowed: int
    blockers: Sequence[tuple[str, int]] = ()

    @property
    def refused(self) -> int:
        return sum(count for _, count in self.blockers)

    def to_payload(self) -> dict[str, Any]:
        return {"allowed": self.allowed, "blockers": [list(each) for each in self.blockers]}

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> "Preview":
        return cls(allowed=payload["allowed"], blockers=[(code, count) for code, count in payload["blockers"]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """`job` is None where nothing but a preview was asked for."""

    job: UUID | None
    preview: Preview


async def preview_job(pool: asyncpg.Pool, workspace: UUID, draft: JobDraft) -> Created:
    """What a job would find, had it all its runs' turns now. Writes nothing. Raises NotFoundError for the group."""
    async with pool.acquire() as connection:
        fingerprint = await _fingerprint(connection, workspace, draft.group)
        return Created(
            job=None, preview=await _preview(connection, draft, _SELECTED, draft.group, fingerprint, workspace)
        )


async def create_job(pool: asyncpg.Pool, workspace: UUID, draft: JobDraft, *, once: Once | None) -> Created:
    """A job and its selection, frozen. Raises NotFoundError for the group, InvalidInputError where another job is
    moving its runs already, IdempotencyConflictError."""
    async with pool.acquire() as connection, connection.transaction():
        if once is not None and (known := await claim(connection, workspace, once)) is not None:
            return Created(job=UUID(known["job"]), preview=Preview.from_payload(known["preview"]))
        fingerprint = await _fingerprint(connection, workspace, draft.group)
        job = await connection.fetchval(
            _CREATE,
            draft.group,
            fingerprint,
            workspace,
            uuid7(),
            draft.move.value,
            _fix_payload(draft.fix),
            draft.note,
            draft.max_per_minute,
            draft.stop_after_failures,
            draft.actor.kind.value,
            draft.actor.name,
        )
        if job is None:
            raise _moving_already(await connection.fetchval(_MOVING, draft.group, workspace))
        preview = await _preview(connection, draft, _FROZEN, job, workspace)
        if once is not None:
            await keep_answer(connection, workspace, once, {"job": job.hex, "preview": preview.to_payload()})
        await sign(connection, show(Kind.JOB, job))
    return Created(job=job, preview=preview)


async def stop_job(pool: asyncpg.Pool, workspace: UUID, job_id: UUID, *, reason: str, once: Once | None) -> bool:
    """No further run has its turn; answers False where the job had ended already. Raises NotFoundError."""
    async with pool.acquire() as connection, connection.transaction():
        if once is not None and (known := await claim(connection, workspace, once)) is not None:
            applied: bool = known["applied"]
            return applied
        held = await load_job(connection, job_id, workspace=workspace)
        if held is None:
            raise NotFoundError("There is no such recovery job in this workspace.", id=show(Kind.JOB, job_id))
        after: Job = stopped(held.job, reason)
        if after is not held.job:
            await save_job(connection, job_id, held.workspace, after)
            await sign(connection, show(Kind.JOB, job_id))
        if once is not None:
            await keep_answer(connection, workspace, once, {"applied": after is not held.job})
    return after is not held.job


async def _fingerprint(connection: Connection, workspace: UUID, group: UUID) -> str:
    fingerprint: str | None = await connection.fetchval(_FINGERPRINT, group, workspace)
    if fingerprint is None:
        raise NotFoundError("There is no such failure group in this workspace.", id=show("group", group))
    return fingerprint


async def _preview(connection: Connection, draft: JobDraft, selected: str, *binds: Any) -> Preview:
    statement = _PREVIEW.format(selected=selected, move=f"${len(binds) + 1}")
    rows = await connection.fetch(statement, *binds, draft.move.value)
    found = {row["code"]: row["count"] for row in rows}
    return Preview(allowed=found.pop(None, 0), blockers=list(found.items()))


def _fix_payload(fix: Fix | None) -> str | None:
    if fix is None:
        return None
    return orjson.dumps({"kind": fix.kind.value, "note": fix.note, "evidenceUrl": fix.evidence_url}).decode()


def _moving_already(job: UUID | None) -> InvalidInputError:
    which = f"Recovery job {show(Kind.JOB, job)}" if job else "Another recovery job"
    problem = f"{which} is moving the runs of this group: wait until it has ended, or stop it first."
    return InvalidInputError(problem, [Violation(("groupId",), problem)])
