"""Legs on the engine's queue: enqueued with the frames that ask for them, put back when nobody will take them up."""

from math import ceil
from uuid import UUID

import asyncpg

from rerail.database.engine import Connection
from rerail.domain.run import Run, RunStatus
from rerail.ledger.rows import load_run

# The engine's own function within one of ours: callers may enqueue a leg of a run of theirs, and nothing else.
_ENQUEUE = "SELECT enqueue_leg($1, $2, $3, $4)"
# A leg is on its way while it is on the queue or with a worker that lives, and a run that is with such a worker is its
# worker's to bring to rest. What has neither is found here: its engine's row is gone or says that the leg has ended, or
# was claimed by a worker that had left by then.
_STRANDED = """
SELECT r.workspace_id, r.id FROM workspaces s
JOIN runs r ON r.workspace_id = s.id AND r.status = ANY('{QUEUED,RUNNING,WAITING}')
LEFT JOIN dbos.workflow_status q ON q.workflow_uuid = replace(r.id::text, '-', '') || ':' || r.leg
LEFT JOIN workers claimed ON claimed.name = q.executor_id
    AND claimed.stopped_at IS NULL AND claimed.taken_over_at IS NULL
LEFT JOIN workers driving ON driving.name = r.worker
    AND driving.stopped_at IS NULL AND driving.taken_over_at IS NULL
WHERE (r.status <> 'WAITING' OR r.wake_at IS NOT NULL)
AND NOT coalesce(q.status IN ('ENQUEUED', 'DELAYED') OR (q.status = 'PENDING' AND claimed.name IS NOT NULL), false)
AND NOT (r.status = 'RUNNING' AND driving.name IS NOT NULL)
"""
_SOME_STRANDED = _STRANDED + " LIMIT 1000"
_IS_STRANDED = _STRANDED + " AND r.workspace_id = $1 AND r.id = $2"
_DRIVEN = """
SELECT r.workspace_id, r.id, r.leg FROM runs r WHERE r.worker = $1 AND r.status = 'RUNNING'
AND NOT EXISTS (SELECT FROM dbos.workflow_status q WHERE q.workflow_uuid = replace(r.id::text, '-', '') || ':' || r.leg
    AND q.status IN ('ENQUEUED', 'DELAYED'))
"""
_FORGET = "DELETE FROM dbos.workflow_status WHERE workflow_uuid = $1"
_FORGET_ENDED = """
WITH ended AS (DELETE FROM dbos.workflow_status WHERE workflow_uuid IN (
    SELECT workflow_uuid FROM dbos.workflow_status
    WHERE completed_at < (extract(epoch FROM now()) - $1) * 1000 AND queue_name = 'legs'
    ORDER BY completed_at LIMIT 10000) RETURNING workflow_uuid),
outputs AS (DELETE FROM dbos.workflow_output o USING ended WHERE o.workflow_uuid = ended.workflow_uuid)
DELETE FROM dbos.workflow_input i USING ended WHERE i.workflow_uuid = ended.workflow_uuid
"""


async def enqueue(connection: Connection, run: Run) -> None:
    """The run's latest leg, to be taken up at once or when it is due; a leg that is enqueued twice runs once."""
    due = ceil(run.wake_at.timestamp() * 1000) if run.wake_at else None
    await connection.execute(_ENQUEUE, run.workspace, run.id, run.leg, due)


async def stranded(pool: asyncpg.Pool) -> list[tuple[UUID, UUID]]:
    """Workspace and id of runs, some of them where there are many, that are not at rest and that nothing drives on."""
    return [(row["workspace_id"], row["id"]) for row in await pool.fetch(_SOME_STRANDED)]


async def put_back(pool: asyncpg.Pool, workspace: UUID, run_id: UUID, *, dropped_by: str | None = None) -> bool:
    """Enqueues the latest leg of a stranded run anew; false where it no longer is stranded. A run that is with a worker
    which says that it has dropped it counts as stranded."""
    async with pool.acquire() as connection, connection.transaction():
        run = await load_run(connection, workspace, run_id, lock=True)
        if run is None:
            return False
        dropped = run.status is RunStatus.RUNNING and run.worker == dropped_by
        if not dropped and not await connection.fetch(_IS_STRANDED, workspace, run_id):
            return False
        await connection.execute(_FORGET, queued_as(run.id, run.leg))
        await enqueue(connection, run)
    return True


async def driven_by(pool: asyncpg.Pool, worker: str) -> dict[str, tuple[UUID, UUID]]:
    """The legs that a worker is at work on, as far as the ledger knows: by name, with workspace and run."""
    rows = await pool.fetch(_DRIVEN, worker)
    return {queued_as(row["id"], row["leg"]): (row["workspace_id"], row["id"]) for row in rows}


async def forget_ended(pool: asyncpg.Pool, *, after_seconds: float) -> None:
    """Removes the engine's rows of legs that ended so long ago, some of them where there are many; the ledger knows all
    about them."""
    await pool.execute(_FORGET_ENDED, after_seconds)


def queued_as(run_id: UUID, leg: int) -> str:
    """The name of a leg on the queue."""
    return f"{run_id.hex}:{leg}"
