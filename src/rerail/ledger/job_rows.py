"""The rows of recovery jobs: read under their lock, and written back."""

from dataclasses import dataclass
from uuid import UUID

from rerail.database.engine import Connection
from rerail.domain.job import Job, RecoveryJobStatus

_COUNTS = (
    "stop_after_failures",
    "total",
    "position",
    "moved",
    "refused",
    "gone",
    "under_way",
    "succeeded",
    "failed_again",
    "failed_in_row",
    "down_in_row",
    "came_through",
)
_CHANGING = ("status", "reason", *(name for name in _COUNTS if name not in {"stop_after_failures", "total"}))
_LOAD = f"""
SELECT workspace_id, group_id, taken_by, status, reason, {", ".join(_COUNTS)} FROM recovery_jobs
WHERE id = $1 AND workspace_id = coalesce($2, workspace_id) FOR UPDATE
"""  # noqa: S608, column names of this module
_SAVE = f"""
UPDATE recovery_jobs SET revision = revision + 1, {", ".join(f"{name} = ${n}" for n, name in enumerate(_CHANGING, 2))},
    finished_at = CASE WHEN $2 <> 'RUNNING' THEN coalesce(finished_at, clock_timestamp()) END
WHERE id = $1 AND workspace_id = ${len(_CHANGING) + 2}
"""  # noqa: S608, column names of this module


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldJob:
    """A job whose row is locked by this transaction; `taken_by` names the worker that gives a run its turn."""

    workspace: UUID
    group: UUID
    taken_by: str | None
    job: Job


async def load_job(connection: Connection, job_id: UUID, *, workspace: UUID | None = None) -> HeldJob | None:
    """Locks the job; None where there is none, or none in that workspace."""
    row = await connection.fetchrow(_LOAD, job_id, workspace)
    if row is None:
        return None
    job = Job(status=RecoveryJobStatus(row["status"]), reason=row["reason"], **{name: row[name] for name in _COUNTS})
    return HeldJob(workspace=row["workspace_id"], group=row["group_id"], taken_by=row["taken_by"], job=job)


async def save_job(connection: Connection, job_id: UUID, workspace: UUID, job: Job) -> None:
    """Writes how far the job is now."""
    values = [getattr(job, name) for name in _CHANGING]
    await connection.execute(_SAVE, job_id, *values, workspace)
