"""Recovery jobs, and the runs that each was to move."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from rerail.database.tables.columns import (
    count,
    flag,
    instant,
    json,
    metadata,
    number,
    of_run,
    of_workspace,
    one_of,
    text,
    uuid_column,
)
from rerail.domain.frame import ActorKind
from rerail.domain.job import (
    FASTEST_PACE,
    MOST_FAILURES,
    RecoveryJobMove,
    RecoveryJobOutcome,
    RecoveryJobRunStatus,
    RecoveryJobStatus,
)

recovery_jobs = sa.Table(
    "recovery_jobs",
    metadata,
    uuid_column("id", primary_key=True),
    of_workspace(),
    uuid_column("group_id"),
    text("move"),
    # {kind, note, evidenceUrl}: of a retry
    json("fix", nullable=True),
    text("note", nullable=True),
    number("max_per_minute"),
    number("stop_after_failures"),
    text("status"),
    text("reason", nullable=True),
    # Counts the changes of this row, so that whoever follows it can tell whether they have seen the last one.
    number("revision"),
    number("total"),
    # The place of the last run whose turn came; while `taken_by` names a worker, its turn is not over.
    count("position"),
    text("taken_by", nullable=True),
    # By the database's clock: no run has its turn before.
    instant("next_at"),
    count("moved"),
    count("refused"),
    count("gone"),
    count("under_way"),
    count("succeeded"),
    count("failed_again"),
    count("failed_in_row"),
    count("down_in_row"),
    flag("came_through"),
    instant("created_at"),
    text("created_by_kind"),
    text("created_by_name"),
    instant("finished_at", nullable=True),
    one_of("move", RecoveryJobMove),
    one_of("status", RecoveryJobStatus),
    one_of("created_by_kind", ActorKind),
    sa.CheckConstraint("(move = 'RETRY') = (fix IS NOT NULL)", name="fix"),
    sa.CheckConstraint("(status = 'STOPPED') = (reason IS NOT NULL)", name="reason"),
    sa.CheckConstraint("(status = 'RUNNING') = (finished_at IS NULL)", name="finished"),
    sa.CheckConstraint(f"max_per_minute BETWEEN 1 AND {FASTEST_PACE}", name="pace"),
    sa.CheckConstraint(f"stop_after_failures BETWEEN 1 AND {MOST_FAILURES}", name="failures"),
    sa.CheckConstraint("position BETWEEN 0 AND total", name="position"),
    sa.CheckConstraint("moved + refused + gone BETWEEN position - 1 AND position", name="turns"),
    sa.CheckConstraint("under_way BETWEEN 0 AND moved", name="under_way"),
    sa.Index("recovery_jobs_newest_idx", "workspace_id", "created_at", "id"),
    sa.Index("recovery_jobs_group_idx", "group_id", "created_at", "id"),
    sa.Index("recovery_jobs_status_idx", "workspace_id", "status", "created_at", "id"),
    # Two jobs at once would move a group's runs twice as fast as either was asked to.
    sa.Index(
        "recovery_jobs_moving_idx",
        "group_id",
        unique=True,
        postgresql_where=sa.text("status = 'RUNNING' AND moved + refused + gone < total"),
    ),
    # The few that a worker has to see to, among the many that there have been.
    sa.Index(
        "recovery_jobs_open_idx",
        "next_at",
        postgresql_where=sa.text("status = 'RUNNING' OR under_way > 0 OR taken_by IS NOT NULL"),
    ),
)

recovery_job_runs = sa.Table(
    "recovery_job_runs",
    metadata,
    sa.Column("job_id", UUID(as_uuid=True), sa.ForeignKey("recovery_jobs.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    of_workspace(),
    of_run(),
    # The step whose failure belongs to the group; none where a run failed as a whole.
    uuid_column("step_id", nullable=True),
    text("status", default="PENDING"),
    text("code", nullable=True),
    text("message", nullable=True),
    instant("at", nullable=True),
    # The run's revision right before the move.
    number("revision", nullable=True),
    # It is past the step that had failed.
    flag("passed"),
    text("outcome", nullable=True),
    one_of("status", RecoveryJobRunStatus),
    one_of("outcome", RecoveryJobOutcome),
    sa.CheckConstraint("(status = 'PENDING') = (at IS NULL)", name="at"),
    sa.CheckConstraint("(status IN ('REFUSED', 'GONE')) = (code IS NOT NULL)", name="code"),
    sa.CheckConstraint("outcome IS NULL OR status = 'MOVED'", name="moved"),
    sa.Index("recovery_job_runs_run_idx", "run_id"),
    sa.Index("recovery_job_runs_status_idx", "job_id", "status", "position"),
    sa.Index(
        "recovery_job_runs_outcome_idx",
        "job_id",
        "outcome",
        "position",
        postgresql_where=sa.text("outcome IS NOT NULL"),
    ),
    sa.Index(
        "recovery_job_runs_under_way_idx",
        "job_id",
        postgresql_where=sa.text("status = 'MOVED' AND outcome IS NULL"),
    ),
)
