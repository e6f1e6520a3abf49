"""Failure groups"""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from rerail.domain.failure import FailureCause, Fault
from rerail.domain.fingerprint import fingerprint, group_of

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "failure_groups",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint(
            "cause IN ('PROVIDER', 'REVIEW', 'RUNTIME', 'INPUT', 'UNKNOWN')", name=op.f("failure_groups_cause_check")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("failure_groups_pkey")),
        sa.UniqueConstraint("workspace_id", "fingerprint", name=op.f("failure_groups_workspace_id_fingerprint_key")),
    )
    op.create_table(
        "failure_group_runs",
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("group_id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("mission_id", sa.UUID(), nullable=False),
        sa.Column("open", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("first_seen_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("last_seen_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name=op.f("failure_group_runs_run_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("run_id", "group_id", name=op.f("failure_group_runs_pkey")),
    )
    op.create_index(
        "failure_group_runs_newest_idx",
        "failure_group_runs",
        ["group_id", sa.literal_column("run_id DESC")],
        unique=False,
    )
    op.create_table(
        "failure_group_counts",
        sa.Column("group_id", sa.UUID(), nullable=False),
        sa.Column("shard", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("open_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("first_seen_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("last_seen_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("shard BETWEEN 0 AND 15", name=op.f("failure_group_counts_shard_check")),
        sa.PrimaryKeyConstraint("group_id", "shard", name=op.f("failure_group_counts_pkey")),
    )
    op.create_table(
        "failure_group_missions",
        sa.Column("group_id", sa.UUID(), nullable=False),
        sa.Column("mission_id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.PrimaryKeyConstraint("group_id", "mission_id", name=op.f("failure_group_missions_pkey")),
    )
    op.create_index("failure_group_missions_mission_idx", "failure_group_missions", ["mission_id"], unique=False)
    _gather()


# What stands is in the table; what was mended since, only the frames tell. Where a frame's payload lies in the artifact
# store it cannot be read here, and that the run was once in that group is not known.
_TOLD = """
SELECT failures.run_id, failures.blocking_frame AS frame, true AS open, failures.workspace_id, failures.cause,
    failures.code, failures.message, coalesce(steps.provider, '') AS provider, coalesce(steps.key, '') AS task
FROM failures LEFT JOIN steps ON steps.id = failures.step_id
UNION ALL
SELECT frames.run_id, coalesce(attempts.ended_frame, frames.number), false, frames.workspace_id,
    frames.payload->'fault'->>'cause', frames.payload->'fault'->>'code', frames.payload->'fault'->>'message',
    coalesce(steps.provider, ''), coalesce(steps.key, '')
FROM frames LEFT JOIN steps ON steps.id = frames.step_id LEFT JOIN attempts ON attempts.id = frames.attempt_id
WHERE frames.kind IN ('STEP_FAILED', 'RUN_FAILED') AND frames.payload_address IS NULL
    AND frames.payload->'fault'->>'code' IS NOT NULL
UNION ALL
SELECT reviews.run_id, reviews.requested_frame, false, reviews.workspace_id, 'REVIEW', 'review.pending',
    'Step ' || steps.key || ' waits for a decision: ' || reviews.question, steps.provider, steps.key
FROM reviews JOIN steps ON steps.id = reviews.step_id
WHERE EXISTS (
    SELECT FROM frames AS waited
    WHERE waited.run_id = reviews.run_id AND waited.kind = 'RUN_WAITED' AND waited.number > reviews.requested_frame
        AND NOT EXISTS (
            SELECT FROM frames AS ended
            WHERE ended.run_id = reviews.run_id AND ended.number > reviews.requested_frame
                AND ended.number < waited.number
                AND (ended.kind = 'RUN_CANCELLED'
                    OR (ended.step_id = reviews.step_id AND ended.kind IN ('REVIEW_DECIDED', 'STEP_FAILED',
                        'STEP_CANCELLED', 'STEP_RETRIED', 'STEP_SUCCEEDED', 'ATTEMPT_INTERRUPTED')))
        )
)
"""
_SEEN = """
CREATE TEMPORARY TABLE seen (run_id uuid, frame integer, open boolean, fingerprint text, group_id uuid, cause text,
    code text, message text, provider text, task text)
"""
_SEE = """
INSERT INTO seen (run_id, frame, open, fingerprint, group_id, cause, code, message, provider, task)
VALUES (:run_id, :frame, :open, :fingerprint, :group_id, :cause, :code, :message, :provider, :task)
"""
_GATHER = (
    """
UPDATE failures SET fingerprint = seen.fingerprint FROM seen
WHERE seen.open AND failures.run_id = seen.run_id AND failures.blocking_frame = seen.frame
    AND failures.fingerprint <> seen.fingerprint
""",
    """
INSERT INTO failure_groups (id, workspace_id, fingerprint, cause, code, message, provider, task, created_at)
SELECT DISTINCT ON (seen.group_id) seen.group_id, frames.workspace_id, seen.fingerprint, seen.cause, seen.code,
    seen.message, seen.provider, seen.task, frames.at
FROM seen JOIN frames ON frames.run_id = seen.run_id AND frames.number = seen.frame
ORDER BY seen.group_id, frames.at, seen.run_id
""",
    """
INSERT INTO failure_group_runs (run_id, group_id, workspace_id, mission_id, open, first_seen_at, last_seen_at)
SELECT seen.run_id, seen.group_id, runs.workspace_id, runs.mission_id, bool_or(seen.open), min(frames.at),
    max(frames.at)
FROM seen JOIN runs ON runs.id = seen.run_id
JOIN frames ON frames.run_id = seen.run_id AND frames.number = seen.frame
GROUP BY seen.run_id, seen.group_id, runs.workspace_id, runs.mission_id
""",
    """
INSERT INTO failure_group_counts (group_id, shard, workspace_id, count, open_count, first_seen_at, last_seen_at)
SELECT group_id, get_byte(uuid_send(run_id), 15) % 16, workspace_id, count(*), count(*) FILTER (WHERE open),
    min(first_seen_at), max(last_seen_at)
FROM failure_group_runs GROUP BY 1, 2, 3
""",
    """
INSERT INTO failure_group_missions (group_id, mission_id, workspace_id)
SELECT DISTINCT group_id, mission_id, workspace_id FROM failure_group_runs
""",
    "DROP TABLE seen",
)


def _gather() -> None:
    connection = op.get_bind()
    connection.execute(sa.text(_SEEN))
    for rows in connection.execute(sa.text(_TOLD)).partitions(1_000):
        connection.execute(sa.text(_SEE), [_seen(row._asdict()) for row in rows])
    for statement in _GATHER:
        connection.execute(sa.text(statement))


def _seen(row: Mapping[str, Any]) -> dict[str, Any]:
    # The ledger's own function, not a copy: a failure that it sees tomorrow must fall into the group made here.
    fault = Fault(cause=FailureCause(row["cause"]), code=row["code"], message=row["message"])
    mark = fingerprint(fault, provider=row["provider"], task=row["task"])
    return {**row, "fingerprint": mark, "group_id": group_of(row["workspace_id"], mark)}
