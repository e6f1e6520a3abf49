"""The ledger and its projections"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0001"
down_revision: str | None = None
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "frames",
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("step_id", sa.UUID(), nullable=True),
        sa.Column("attempt_id", sa.UUID(), nullable=True),
        sa.Column("artifact_id", sa.UUID(), nullable=True),
        sa.Column("actor_kind", sa.Text(), nullable=False),
        sa.Column("actor_name", sa.Text(), nullable=False),
        sa.Column("payload", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("payload_bytes", sa.Integer(), nullable=False),
        sa.Column("payload_address", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "actor_kind IN ('RUNTIME', 'PROVIDER', 'PERSON', 'SCRIPT')", name=op.f("frames_actor_kind_check")
        ),
        sa.CheckConstraint(
            "kind IN ('RUN_QUEUED', 'RUN_STARTED', 'RUN_WAITED', 'RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_CONTINUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_FAILED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'STEP_RETRIED', 'ATTEMPT_STARTED', 'ATTEMPT_FAILED', 'ATTEMPT_INTERRUPTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN', 'REVIEW_REQUESTED', 'REVIEW_DECIDED', 'FIX_ATTESTED', 'REPORT_FILED', 'NOTE_ADDED')",
            name=op.f("frames_kind_check"),
        ),
        sa.CheckConstraint("severity IN ('DEBUG', 'INFO', 'WARNING', 'ERROR')", name=op.f("frames_severity_check")),
        sa.CheckConstraint("number >= 1", name=op.f("frames_number_check")),
        sa.PrimaryKeyConstraint("run_id", "number", name=op.f("frames_pkey")),
        postgresql_partition_by="RANGE (run_id)",
    )
    op.create_index(
        "frames_attempt_idx",
        "frames",
        ["attempt_id", "number"],
        unique=False,
        postgresql_where=sa.text("kind = 'LOG_WRITTEN'"),
    )
    op.create_index(
        "frames_step_idx",
        "frames",
        ["run_id", "step_id", "number"],
        unique=False,
        postgresql_where=sa.text("step_id IS NOT NULL"),
    )
    op.create_table(
        "workers",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("started_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("seen_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("stopped_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("taken_over_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("requeued_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("workers_pkey")),
    )
    op.create_table(
        "workspaces",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("reports_filed", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("workspaces_pkey")),
        sa.UniqueConstraint("slug", name=op.f("workspaces_slug_key")),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("mutation", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("request_digest", sa.Text(), nullable=False),
        sa.Column("answer", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("idempotency_keys_workspace_id_fkey")),
        sa.PrimaryKeyConstraint("workspace_id", "mutation", "key", name=op.f("idempotency_keys_pkey")),
    )
    op.create_table(
        "missions",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("input_schema", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("missions_workspace_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("missions_pkey")),
        sa.UniqueConstraint("workspace_id", "slug", name=op.f("missions_workspace_id_slug_key")),
    )
    op.create_index("missions_newest_idx", "missions", ["workspace_id", "created_at", "id"], unique=False)
    op.create_table(
        "mission_versions",
        sa.Column("mission_id", sa.UUID(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("definition", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["mission_id"], ["missions.id"], name=op.f("mission_versions_mission_id_fkey")),
        sa.PrimaryKeyConstraint("mission_id", "version", name=op.f("mission_versions_pkey")),
    )
    op.create_table(
        "runs",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("mission_id", sa.UUID(), nullable=False),
        sa.Column("mission_slug", sa.Text(), nullable=False),
        sa.Column("mission_version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("inputs", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("outputs", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("started_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("finished_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column(
            "duration_seconds",
            sa.Double(),
            sa.Computed("extract(epoch from (finished_at - started_at))::double precision", persisted=True),
            nullable=True,
        ),
        sa.Column("leg", sa.Integer(), nullable=False),
        sa.Column("leg_starts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("wake_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("rest_frame", sa.Integer(), nullable=True),
        sa.Column("fault", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("failed_frame", sa.Integer(), nullable=True),
        sa.Column("failures_seen", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("previous_fingerprint", sa.Text(), nullable=True),
        sa.Column("reports", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("kept", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("steps_pending", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("steps_running", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("steps_retrying", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("steps_waiting", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("steps_failed", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("steps_succeeded", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("steps_skipped", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("steps_cancelled", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("completeness", sa.Text(), server_default=sa.text("'NONE'"), nullable=False),
        sa.Column("resolution", sa.Text(), server_default=sa.text("'NOT_NEEDED'"), nullable=False),
        sa.Column("next_move", sa.Text(), server_default=sa.text("'WAIT'"), nullable=False),
        sa.Column("next_why", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(finished_at IS NOT NULL) = (status IN ('FAILED', 'SUCCEEDED', 'CANCELLED'))",
            name=op.f("runs_finished_check"),
        ),
        sa.CheckConstraint(
            "cause IN ('PROVIDER', 'REVIEW', 'RUNTIME', 'INPUT', 'UNKNOWN')", name=op.f("runs_cause_check")
        ),
        sa.CheckConstraint("completeness IN ('NONE', 'PARTIAL', 'COMPLETE')", name=op.f("runs_completeness_check")),
        sa.CheckConstraint(
            "next_move IN ('NONE', 'WAIT', 'REVIEW', 'FIX', 'CONTINUE', 'RETRY', 'SUPPORT')",
            name=op.f("runs_next_move_check"),
        ),
        sa.CheckConstraint(
            "resolution IN ('NOT_NEEDED', 'OPEN', 'RECOVERED', 'REPORTED')", name=op.f("runs_resolution_check")
        ),
        sa.CheckConstraint(
            "status IN ('QUEUED', 'RUNNING', 'WAITING', 'FAILED', 'SUCCEEDED', 'CANCELLED')",
            name=op.f("runs_status_check"),
        ),
        sa.CheckConstraint("(cause IS NULL) = (code IS NULL)", name=op.f("runs_failure_check")),
        sa.CheckConstraint("revision >= 1", name=op.f("runs_revision_check")),
        sa.ForeignKeyConstraint(["mission_id"], ["missions.id"], name=op.f("runs_mission_id_fkey")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("runs_workspace_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("runs_pkey")),
    )
    op.create_index(
        "runs_mission_newest_idx",
        "runs",
        ["mission_id", sa.literal_column("created_at DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_index(
        "runs_newest_idx",
        "runs",
        ["workspace_id", sa.literal_column("created_at DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_index(
        "runs_status_newest_idx",
        "runs",
        ["workspace_id", "status", sa.literal_column("created_at DESC"), sa.literal_column("id DESC")],
        unique=False,
    )
    op.create_index("runs_worker_idx", "runs", ["worker"], unique=False, postgresql_where=sa.text("worker IS NOT NULL"))
    op.create_table(
        "tasks",
        sa.Column("mission_id", sa.UUID(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("needs", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("max_attempts", sa.Integer(), nullable=False),
        sa.Column("timeout_seconds", sa.Double(), nullable=True),
        sa.CheckConstraint("effect IN ('NONE', 'IDEMPOTENT', 'UNSAFE')", name=op.f("tasks_effect_check")),
        sa.ForeignKeyConstraint(["mission_id"], ["missions.id"], name=op.f("tasks_mission_id_fkey")),
        sa.PrimaryKeyConstraint("mission_id", "version", "position", name=op.f("tasks_pkey")),
        sa.UniqueConstraint("mission_id", "version", "key", name=op.f("tasks_mission_id_version_key_key")),
    )
    op.create_table(
        "failures",
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("blocking_frame", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("root", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("transient", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("step_id", sa.UUID(), nullable=True),
        sa.Column("attempt_id", sa.UUID(), nullable=True),
        sa.Column("symptoms", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("consequences", postgresql.ARRAY(sa.UUID()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("guide", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "cause IN ('PROVIDER', 'REVIEW', 'RUNTIME', 'INPUT', 'UNKNOWN')", name=op.f("failures_cause_check")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("failures_run_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "blocking_frame", name=op.f("failures_pkey")),
    )
    op.create_index("failures_root_idx", "failures", ["run_id"], unique=True, postgresql_where=sa.text("root"))
    op.create_index("failures_step_idx", "failures", ["step_id"], unique=False)
    op.create_table(
        "labels",
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("labels_run_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "key", name=op.f("labels_pkey")),
    )
    op.create_index("labels_value_idx", "labels", ["workspace_id", "key", "value", "run_id"], unique=False)
    op.create_table(
        "moves",
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("step_id", sa.UUID(), nullable=True),
        sa.Column("allowed", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("blockers", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("checks", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("planned", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("from_frame", sa.Integer(), nullable=True),
        sa.Column("rerun", postgresql.ARRAY(sa.UUID()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("reuse", postgresql.ARRAY(sa.UUID()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("replaces", postgresql.ARRAY(sa.UUID()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("symptom", sa.Text(), nullable=True),
        sa.Column("frame", sa.Integer(), nullable=True),
        sa.Column("artifacts", postgresql.ARRAY(sa.UUID()), server_default=sa.text("'{}'"), nullable=False),
        sa.CheckConstraint("kind IN ('CONTINUE', 'RETRY', 'REPORT', 'CANCEL')", name=op.f("moves_kind_check")),
        sa.CheckConstraint(
            "symptom IN ('RUN_FAILED', 'STEP_FAILED', 'NO_ARTIFACT', 'PARTIAL_OUTPUT', 'STUCK_WAITING', 'WORKER_LOST', 'RETRIES_EXHAUSTED', 'FAILED_AGAIN_AFTER_RETRY')",
            name=op.f("moves_symptom_check"),
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("moves_run_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "position", name=op.f("moves_pkey")),
    )
    op.create_table(
        "reports",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("step_id", sa.UUID(), nullable=True),
        sa.Column("frame", sa.Integer(), nullable=True),
        sa.Column("artifacts", postgresql.ARRAY(sa.UUID()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("symptom", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("tried", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("status", sa.Text(), server_default=sa.text("'OPEN'"), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("created_by_kind", sa.Text(), nullable=False),
        sa.Column("created_by_name", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "created_by_kind IN ('RUNTIME', 'PROVIDER', 'PERSON', 'SCRIPT')", name=op.f("reports_created_by_kind_check")
        ),
        sa.CheckConstraint("status IN ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')", name=op.f("reports_status_check")),
        sa.CheckConstraint(
            "symptom IN ('RUN_FAILED', 'STEP_FAILED', 'NO_ARTIFACT', 'PARTIAL_OUTPUT', 'STUCK_WAITING', 'WORKER_LOST', 'RETRIES_EXHAUSTED', 'FAILED_AGAIN_AFTER_RETRY')",
            name=op.f("reports_symptom_check"),
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("reports_run_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("reports_pkey")),
        sa.UniqueConstraint("workspace_id", "number", name=op.f("reports_workspace_id_number_key")),
    )
    op.create_index("reports_run_idx", "reports", ["run_id", "number"], unique=False)
    op.create_table(
        "steps",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("max_attempts", sa.Integer(), nullable=False),
        sa.Column("needs", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attempt_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("interruptions", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("last_attempt_id", sa.UUID(), nullable=True),
        sa.Column("trigger", sa.Text(), server_default=sa.text("'FIRST'"), nullable=False),
        sa.Column("next_attempt_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("wake_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("inputs", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("corrected_inputs", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("outputs", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("started_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("finished_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column(
            "duration_seconds",
            sa.Double(),
            sa.Computed("extract(epoch from (finished_at - started_at))::double precision", persisted=True),
            nullable=True,
        ),
        sa.Column("fault", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("failed_frame", sa.Integer(), nullable=True),
        sa.Column("previous_fingerprint", sa.Text(), nullable=True),
        sa.Column("unsettled", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.CheckConstraint("(fault IS NOT NULL) = (status = 'FAILED')", name=op.f("steps_fault_check")),
        sa.CheckConstraint("effect IN ('NONE', 'IDEMPOTENT', 'UNSAFE')", name=op.f("steps_effect_check")),
        sa.CheckConstraint(
            "status IN ('PENDING', 'RUNNING', 'RETRYING', 'WAITING', 'FAILED', 'SUCCEEDED', 'SKIPPED', 'CANCELLED')",
            name=op.f("steps_status_check"),
        ),
        sa.CheckConstraint(
            "trigger IN ('FIRST', 'AUTOMATIC', 'RETRY', 'CONTINUE', 'RECOVERY')", name=op.f("steps_trigger_check")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("steps_run_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("steps_pkey")),
        sa.UniqueConstraint("run_id", "key", name=op.f("steps_run_id_key_key")),
        sa.UniqueConstraint("run_id", "position", name=op.f("steps_run_id_position_key")),
    )
    op.create_table(
        "attempts",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("step_id", sa.UUID(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("trigger", sa.Text(), nullable=False),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("leg", sa.Integer(), nullable=False),
        sa.Column("started_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("finished_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("ended_frame", sa.Integer(), nullable=True),
        sa.Column("fault", postgresql.JSON(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.CheckConstraint("(status = 'RUNNING') = (finished_at IS NULL)", name=op.f("attempts_finished_check")),
        sa.CheckConstraint(
            "status IN ('RUNNING', 'SUCCEEDED', 'FAILED', 'INTERRUPTED', 'CANCELLED')",
            name=op.f("attempts_status_check"),
        ),
        sa.CheckConstraint(
            "trigger IN ('FIRST', 'AUTOMATIC', 'RETRY', 'CONTINUE', 'RECOVERY')", name=op.f("attempts_trigger_check")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("attempts_run_id_fkey"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name=op.f("attempts_step_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("attempts_pkey")),
        sa.UniqueConstraint("step_id", "number", name=op.f("attempts_step_id_number_key")),
    )
    op.create_index("attempts_run_id_idx", "attempts", ["run_id"], unique=False)
    op.create_table(
        "artifacts",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("step_id", sa.UUID(), nullable=False),
        sa.Column("attempt_id", sa.UUID(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("preview", sa.Text(), nullable=True),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("state <> 'COMPLETE' OR sha256 IS NOT NULL", name=op.f("artifacts_complete_check")),
        sa.CheckConstraint(
            "state IN ('WRITING', 'COMPLETE', 'PARTIAL', 'REPLACED', 'LOST')", name=op.f("artifacts_state_check")
        ),
        sa.CheckConstraint("bytes >= 0", name=op.f("artifacts_bytes_check")),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempts.id"], name=op.f("artifacts_attempt_id_fkey"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("artifacts_run_id_fkey"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name=op.f("artifacts_step_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("artifacts_pkey")),
        sa.UniqueConstraint("attempt_id", "name", name=op.f("artifacts_attempt_id_name_key")),
    )
    op.create_index("artifacts_run_idx", "artifacts", ["run_id", "created_at", "id"], unique=False)
    op.create_index("artifacts_step_idx", "artifacts", ["step_id"], unique=False)
    op.create_table(
        "reviews",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("step_id", sa.UUID(), nullable=False),
        sa.Column("attempt_id", sa.UUID(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("requested_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("requested_frame", sa.Integer(), nullable=False),
        sa.Column("expires_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("decided_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("decided_by_kind", sa.Text(), nullable=True),
        sa.Column("decided_by_name", sa.Text(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "decided_by_kind IN ('RUNTIME', 'PROVIDER', 'PERSON', 'SCRIPT')", name=op.f("reviews_decided_by_kind_check")
        ),
        sa.CheckConstraint(
            "status IN ('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED', 'WITHDRAWN')", name=op.f("reviews_status_check")
        ),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempts.id"], name=op.f("reviews_attempt_id_fkey"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("reviews_run_id_fkey"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name=op.f("reviews_step_id_fkey"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("reviews_pkey")),
    )
    op.create_index("reviews_run_idx", "reviews", ["run_id", "requested_frame"], unique=False)
    op.execute("CREATE TABLE frames_default PARTITION OF frames DEFAULT")
    op.execute(
        "INSERT INTO workspaces (id, slug, name, created_at) "
        "VALUES ('01900000-0000-7000-8000-000000000001', 'default', 'Default', now())"
    )
