"""Runs, and what belongs to each: projections of its frames."""

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
    owner,
    text,
    texts,
    uuid_column,
)
from rerail.domain.artifact import ArtifactState
from rerail.domain.failure import FailureCause
from rerail.domain.frame import ActorKind
from rerail.domain.mission import Effect
from rerail.domain.move import NextMove
from rerail.domain.review import ReviewStatus
from rerail.domain.run import Completeness, Resolution, RunStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus

_STEP_MASK = " | ".join(
    f"CASE WHEN steps_{status.lower()} > 0{extra} THEN {1 << place} ELSE 0 END"
    for place, (status, extra) in enumerate(
        (status, " OR status = 'RUNNING'" if status is StepStatus.RUNNING else "") for status in StepStatus
    )
)

runs = sa.Table(
    "runs",
    metadata,
    uuid_column("id", primary_key=True),
    owner(),
    sa.Column("mission_id", UUID(as_uuid=True), sa.ForeignKey("missions.id"), nullable=False),
    text("mission_slug"),
    number("mission_version"),
    text("title"),
    text("status"),
    number("revision"),
    json("inputs"),
    json("outputs", nullable=True),
    instant("created_at"),
    instant("updated_at"),
    instant("started_at", nullable=True),
    instant("finished_at", nullable=True),
    sa.Column(
        "duration_seconds",
        sa.Double,
        sa.Computed("extract(epoch from (finished_at - started_at))::double precision", persisted=True),
        nullable=True,
    ),
    # What drives it: the latest leg, how often one was taken up, who has it, when it is due.
    number("leg"),
    count("leg_starts"),
    text("worker", nullable=True),
    instant("wake_at", nullable=True),
    number("rest_frame", nullable=True),
    json("fault", nullable=True),
    number("failed_frame", nullable=True),
    count("failures_seen"),
    text("previous_fingerprint", nullable=True),
    count("reports"),
    flag("kept"),
    *(count(f"steps_{status.lower()}") for status in StepStatus),
    # In which states there are steps: a bit for each, in their order. RUNNING stands for as long as the run itself is
    # running: it comes and goes with every step, and each time would enter the row anew into all indexes.
    sa.Column("step_mask", sa.SmallInteger, sa.Computed(_STEP_MASK, persisted=True), nullable=False),
    # What the rules said of it when it last changed.
    text("completeness", default="NONE"),
    text("resolution", default="NOT_NEEDED"),
    text("next_move", default="WAIT"),
    text("next_why", default=""),
    text("cause", nullable=True),
    text("code", nullable=True),
    one_of("status", RunStatus),
    one_of("completeness", Completeness),
    one_of("resolution", Resolution),
    one_of("next_move", NextMove),
    one_of("cause", FailureCause),
    sa.CheckConstraint("revision >= 1", name="revision"),
    sa.CheckConstraint("(finished_at IS NOT NULL) = (status IN ('FAILED', 'SUCCEEDED', 'CANCELLED'))", name="finished"),
    sa.CheckConstraint("(cause IS NULL) = (code IS NULL)", name="failure"),
    sa.Index("runs_newest_idx", "workspace_id", sa.text("created_at DESC"), sa.text("id DESC")),
    sa.Index("runs_status_newest_idx", "workspace_id", "status", sa.text("created_at DESC"), sa.text("id DESC")),
    sa.Index("runs_mission_idx", "workspace_id", "mission_id", "created_at", "id"),
    sa.Index("runs_started_idx", "workspace_id", "status", "started_at", "id"),
    sa.Index("runs_finished_idx", "workspace_id", "status", "finished_at", "id"),
    sa.Index("runs_duration_idx", "workspace_id", "status", "duration_seconds", "id"),
    *(
        sa.Index(
            f"runs_{name}_idx",
            "workspace_id",
            name,
            "created_at",
            "id",
            postgresql_where=sa.text(f"{name} IS NOT NULL"),
        )
        for name in ("cause", "code")
    ),
    sa.Index("runs_next_move_idx", "workspace_id", "next_move", "created_at", "id"),
    sa.Index("runs_resolution_idx", "workspace_id", "resolution", "created_at", "id"),
    sa.Index("runs_step_mask_idx", "workspace_id", "step_mask", "created_at", "id"),
    sa.Index("runs_worker_idx", "worker", postgresql_where=sa.text("worker IS NOT NULL")),
)

labels = sa.Table(
    "labels",
    metadata,
    sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    of_workspace(),
    number("position"),
    text("value"),
)

steps = sa.Table(
    "steps",
    metadata,
    uuid_column("id", primary_key=True),
    of_workspace(),
    of_run(),
    text("key"),
    text("title"),
    number("position"),
    text("provider"),
    text("effect"),
    number("max_attempts"),
    texts("needs"),
    text("status"),
    count("attempt_count"),
    count("tries"),
    count("interruptions"),
    uuid_column("last_attempt_id", nullable=True),
    text("trigger", default="FIRST"),
    instant("next_attempt_at", nullable=True),
    instant("wake_at", nullable=True),
    json("inputs", nullable=True),
    json("corrected_inputs", nullable=True),
    json("outputs", nullable=True),
    instant("started_at", nullable=True),
    instant("finished_at", nullable=True),
    sa.Column(
        "duration_seconds",
        sa.Double,
        sa.Computed("extract(epoch from (finished_at - started_at))::double precision", persisted=True),
        nullable=True,
    ),
    json("fault", nullable=True),
    number("failed_frame", nullable=True),
    text("previous_fingerprint", nullable=True),
    flag("unsettled"),
    one_of("effect", Effect),
    one_of("status", StepStatus),
    one_of("trigger", AttemptTrigger),
    sa.CheckConstraint("(fault IS NOT NULL) = (status = 'FAILED')", name="fault"),
    sa.UniqueConstraint("run_id", "position"),
    sa.UniqueConstraint("run_id", "key"),
)

attempts = sa.Table(
    "attempts",
    metadata,
    uuid_column("id", primary_key=True),
    of_workspace(),
    of_run(),
    sa.Column("step_id", UUID(as_uuid=True), sa.ForeignKey("steps.id", ondelete="CASCADE"), nullable=False),
    number("number"),
    text("status"),
    text("trigger"),
    text("worker", nullable=True),
    number("leg"),
    instant("started_at"),
    instant("finished_at", nullable=True),
    number("ended_frame", nullable=True),
    json("fault", nullable=True),
    one_of("status", AttemptStatus),
    one_of("trigger", AttemptTrigger),
    sa.CheckConstraint("(status = 'RUNNING') = (finished_at IS NULL)", name="finished"),
    sa.UniqueConstraint("step_id", "number"),
    sa.Index("attempts_run_id_idx", "run_id"),
)

artifacts = sa.Table(
    "artifacts",
    metadata,
    uuid_column("id", primary_key=True),
    of_workspace(),
    of_run(),
    # Of a file that an attempt wrote: which one. Of a report's bundle: the report.
    sa.Column("step_id", UUID(as_uuid=True), sa.ForeignKey("steps.id", ondelete="CASCADE"), nullable=True),
    sa.Column("attempt_id", UUID(as_uuid=True), sa.ForeignKey("attempts.id", ondelete="CASCADE"), nullable=True),
    sa.Column("report_id", UUID(as_uuid=True), sa.ForeignKey("reports.id", ondelete="CASCADE"), nullable=True),
    text("name"),
    text("media_type"),
    text("address"),
    text("state"),
    sa.Column("bytes", sa.BigInteger, nullable=False),
    text("sha256", nullable=True),
    text("preview", nullable=True),
    instant("created_at"),
    one_of("state", ArtifactState),
    sa.CheckConstraint("bytes >= 0", name="bytes"),
    sa.CheckConstraint("state <> 'COMPLETE' OR sha256 IS NOT NULL", name="complete"),
    sa.CheckConstraint(
        "(report_id IS NULL) = (step_id IS NOT NULL) AND (step_id IS NULL) = (attempt_id IS NULL)", name="owner"
    ),
    sa.UniqueConstraint("attempt_id", "name"),
    sa.Index("artifacts_run_idx", "run_id", "created_at", "id"),
    sa.Index("artifacts_step_idx", "step_id"),
    sa.Index("artifacts_report_idx", "report_id", unique=True, postgresql_where=sa.text("report_id IS NOT NULL")),
)

reviews = sa.Table(
    "reviews",
    metadata,
    uuid_column("id", primary_key=True),
    of_workspace(),
    of_run(),
    sa.Column("step_id", UUID(as_uuid=True), sa.ForeignKey("steps.id", ondelete="CASCADE"), nullable=False),
    sa.Column("attempt_id", UUID(as_uuid=True), sa.ForeignKey("attempts.id", ondelete="CASCADE"), nullable=False),
    text("status"),
    text("question"),
    instant("requested_at"),
    number("requested_frame"),
    instant("expires_at", nullable=True),
    instant("decided_at", nullable=True),
    text("decided_by_kind", nullable=True),
    text("decided_by_name", nullable=True),
    text("comment", nullable=True),
    one_of("status", ReviewStatus),
    one_of("decided_by_kind", ActorKind),
    sa.Index("reviews_run_idx", "run_id", "requested_frame"),
)
