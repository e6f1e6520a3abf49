"""Failure groups"""

from collections.abc import Sequence

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
    _group_what_stands()


# Frames do not say which group a failure was in: what had been mended before this migration is in none.
_STANDING = """
SELECT failures.run_id, failures.blocking_frame, failures.workspace_id, failures.cause, failures.code, failures.message,
    coalesce(steps.provider, '') AS provider, coalesce(steps.key, '') AS task
FROM failures LEFT JOIN steps ON steps.id = failures.step_id
"""
_MARKED = """
CREATE TEMPORARY TABLE marked (run_id uuid, blocking_frame integer, fingerprint text, group_id uuid, provider text,
    task text, PRIMARY KEY (run_id, blocking_frame)) ON COMMIT DROP
"""
_MARK = """
INSERT INTO marked (run_id, blocking_frame, fingerprint, group_id, provider, task)
VALUES (:run_id, :blocking_frame, :fingerprint, :group_id, :provider, :task)
"""
_BACKFILL = (
    """
UPDATE failures SET fingerprint = marked.fingerprint FROM marked
WHERE failures.run_id = marked.run_id AND failures.blocking_frame = marked.blocking_frame
    AND failures.fingerprint <> marked.fingerprint
""",
    """
INSERT INTO failure_groups (id, workspace_id, fingerprint, cause, code, message, provider, task, created_at)
SELECT DISTINCT ON (marked.group_id) marked.group_id, failures.workspace_id, marked.fingerprint, failures.cause,
    failures.code, failures.message, marked.provider, marked.task, frames.at
FROM marked JOIN failures USING (run_id, blocking_frame)
JOIN frames ON frames.run_id = marked.run_id AND frames.number = marked.blocking_frame
ORDER BY marked.group_id, frames.at, marked.run_id
""",
    """
INSERT INTO failure_group_runs (run_id, group_id, workspace_id, mission_id, open, first_seen_at, last_seen_at)
SELECT marked.run_id, marked.group_id, runs.workspace_id, runs.mission_id, true, min(frames.at), max(frames.at)
FROM marked JOIN runs ON runs.id = marked.run_id
JOIN frames ON frames.run_id = marked.run_id AND frames.number = marked.blocking_frame
GROUP BY marked.run_id, marked.group_id, runs.workspace_id, runs.mission_id
""",
    """
INSERT INTO failure_group_counts (group_id, shard, workspace_id, count, open_count, first_seen_at, last_seen_at)
SELECT group_id, get_byte(uuid_send(run_id), 15) & 15, workspace_id, count(*), count(*), min(first_seen_at),
    max(last_seen_at)
FROM failure_group_runs GROUP BY 1, 2, 3
""",
    """
INSERT INTO failure_group_missions (group_id, mission_id, workspace_id)
SELECT DISTINCT group_id, mission_id, workspace_id FROM failure_group_runs
""",
)


def _group_what_stands() -> None:
    connection = op.get_bind()
    connection.execute(sa.text(_MARKED))
    for rows in connection.execute(sa.text(_STANDING)).partitions(1_000):
        connection.execute(sa.text(_MARK), [_marked(row) for row in rows])
    for statement in _BACKFILL:
        connection.execute(sa.text(statement))
    connection.execute(sa.text("DROP TABLE marked"))


def _marked(row: sa.Row[tuple[object, ...]]) -> dict[str, object]:
    # The ledger's own function, not a copy: a failure that it sees tomorrow must fall into the group made here.
    fault = Fault(cause=FailureCause(row.cause), code=row.code, message=row.message)
    mark = fingerprint(fault, provider=row.provider, task=row.task)
    return {
        "run_id": row.run_id,
        "blocking_frame": row.blocking_frame,
        "fingerprint": mark,
        "group_id": group_of(row.workspace_id, mark),
        "provider": row.provider,
        "task": row.task,
    }
