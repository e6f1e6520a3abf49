"""Jobs that recover many runs"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _make_jobs()
    _make_job_runs()


def _make_jobs() -> None:
    op.create_table(
        "recovery_jobs",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("group_id", sa.UUID(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("fix", postgresql.JSON(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("max_per_minute", sa.Integer(), nullable=False),
        sa.Column("stop_after_failures", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("taken_by", sa.Text(), nullable=True),
        sa.Column("next_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("moved", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("refused", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("gone", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("under_way", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("succeeded", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("failed_again", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("failed_in_row", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("down_in_row", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("came_through", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("created_by_kind", sa.Text(), nullable=False),
        sa.Column("created_by_name", sa.Text(), nullable=False),
        sa.Column("finished_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint("move IN ('CONTINUE', 'RETRY')", name=op.f("recovery_jobs_move_check")),
        sa.CheckConstraint("status IN ('RUNNING', 'STOPPED', 'DONE')", name=op.f("recovery_jobs_status_check")),
        sa.CheckConstraint(
            "created_by_kind IN ('RUNTIME', 'PROVIDER', 'PERSON', 'SCRIPT')",
            name=op.f("recovery_jobs_created_by_kind_check"),
        ),
        sa.CheckConstraint("(move = 'RETRY') = (fix IS NOT NULL)", name=op.f("recovery_jobs_fix_check")),
        sa.CheckConstraint("(status = 'STOPPED') = (reason IS NOT NULL)", name=op.f("recovery_jobs_reason_check")),
        sa.CheckConstraint("(status = 'RUNNING') = (finished_at IS NULL)", name=op.f("recovery_jobs_finished_check")),
        sa.CheckConstraint("max_per_minute BETWEEN 1 AND 6000", name=op.f("recovery_jobs_pace_check")),
        sa.CheckConstraint("stop_after_failures BETWEEN 1 AND 1000", name=op.f("recovery_jobs_failures_check")),
        sa.CheckConstraint("position BETWEEN 0 AND total", name=op.f("recovery_jobs_position_check")),
        sa.CheckConstraint(
            "moved + refused + gone BETWEEN position - 1 AND position", name=op.f("recovery_jobs_turns_check")
        ),
        sa.CheckConstraint("under_way BETWEEN 0 AND moved", name=op.f("recovery_jobs_under_way_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("recovery_jobs_pkey")),
    )
    op.create_index("recovery_jobs_newest_idx", "recovery_jobs", ["workspace_id", "created_at", "id"], unique=False)
    op.create_index("recovery_jobs_group_idx", "recovery_jobs", ["group_id", "created_at", "id"], unique=False)
    op.create_index(
        "recovery_jobs_moving_idx",
        "recovery_jobs",
        ["group_id"],
        unique=True,
        postgresql_where=sa.text("status = 'RUNNING' AND moved + refused + gone < total"),
    )
    op.create_index(
        "recovery_jobs_open_idx",
        "recovery_jobs",
        ["next_at"],
        unique=False,
        postgresql_where=sa.text("status = 'RUNNING' OR under_way > 0 OR taken_by IS NOT NULL"),
    )


def _make_job_runs() -> None:
    op.create_table(
        "recovery_job_runs",
        sa.Column("job_id", sa.UUID(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("step_id", sa.UUID(), nullable=True),
        sa.Column("status", sa.Text(), server_default=sa.text("'PENDING'"), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.Column("passed", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "status IN ('PENDING', 'MOVED', 'REFUSED', 'GONE')", name=op.f("recovery_job_runs_status_check")
        ),
        sa.CheckConstraint(
            "outcome IN ('SUCCEEDED', 'FAILED_AGAIN', 'FAILED', 'STILL_FAILED', 'WAITING', 'CANCELLED')",
            name=op.f("recovery_job_runs_outcome_check"),
        ),
        sa.CheckConstraint("(status = 'PENDING') = (at IS NULL)", name=op.f("recovery_job_runs_at_check")),
        sa.CheckConstraint(
            "(status IN ('REFUSED', 'GONE')) = (code IS NOT NULL)", name=op.f("recovery_job_runs_code_check")
        ),
        sa.CheckConstraint("outcome IS NULL OR status = 'MOVED'", name=op.f("recovery_job_runs_moved_check")),
        sa.ForeignKeyConstraint(
            ["job_id"], ["recovery_jobs.id"], name=op.f("recovery_job_runs_job_id_fkey"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name=op.f("recovery_job_runs_run_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("job_id", "position", name=op.f("recovery_job_runs_pkey")),
    )
    op.create_index("recovery_job_runs_run_idx", "recovery_job_runs", ["run_id"], unique=False)
    op.create_index(
        "recovery_job_runs_under_way_idx",
        "recovery_job_runs",
        ["job_id"],
        unique=False,
        postgresql_where=sa.text("status = 'MOVED' AND outcome IS NULL"),
    )
