"""The tables: what `migrations/` builds, described once. Every table carries its workspace."""

from collections.abc import Iterable
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSON, TIMESTAMP, UUID

from rerail.domain.artifact import ArtifactState
from rerail.domain.failure import FailureCause, Symptom
from rerail.domain.frame import ActorKind, FrameKind, Severity
from rerail.domain.mission import Effect
from rerail.domain.move import MoveKind, NextMove
from rerail.domain.review import ReviewStatus
from rerail.domain.run import Completeness, Resolution, RunStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus

metadata = sa.MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
        "ck": "%(table_name)s_%(constraint_name)s_check",
    }
)


class ReportStatus(StrEnum):
    OPEN = "OPEN"
    ACKNOWLEDGED = "ACKNOWLEDGED"
    RESOLVED = "RESOLVED"


def _one_of(column: str, values: Iterable[StrEnum]) -> sa.CheckConstraint:
    allowed = ", ".join(f"'{value.value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({allowed})", name=column)


def _id(name: str, *, primary_key: bool = False, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, UUID(as_uuid=True), primary_key=primary_key, nullable=nullable)


def _workspace() -> sa.Column[object]:
    # Only runs and missions reference the row: a foreign key in every table would have each writer of a busy server
    # lock the same workspace row again and again. The ledger writes the workspace of the run that it holds.
    return sa.Column("workspace_id", UUID(as_uuid=True), nullable=False)


def _owner() -> sa.Column[object]:
    return sa.Column("workspace_id", UUID(as_uuid=True), sa.ForeignKey("workspaces.id"), nullable=False)


def _run() -> sa.Column[object]:
    return sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), nullable=False)


def _text(name: str, *, nullable: bool = False, default: str | None = None) -> sa.Column[str]:
    server_default = sa.text(f"'{default}'") if default is not None else None
    return sa.Column(name, sa.Text, nullable=nullable, server_default=server_default)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False, server_default=sa.text("false"))


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, TIMESTAMP(timezone=True), nullable=nullable)


def _json(name: str, *, nullable: bool = False) -> sa.Column[object]:
    # json, not jsonb: what callers gave comes back to the letter, and leaves the database without being rebuilt.
    return sa.Column(name, JSON(none_as_null=True), nullable=nullable)


def _texts(name: str) -> sa.Column[object]:
    return sa.Column(name, ARRAY(sa.Text), nullable=False, server_default=sa.text("'{}'"))


def _ids(name: str) -> sa.Column[object]:
    return sa.Column(name, ARRAY(UUID(as_uuid=True)), nullable=False, server_default=sa.text("'{}'"))


workspaces = sa.Table(
    "workspaces",
    metadata,
    _id("id", primary_key=True),
    sa.Column("slug", sa.Text, nullable=False, unique=True),
    _text("name"),
    _count("reports_filed"),
    _instant("created_at"),
)

missions = sa.Table(
    "missions",
    metadata,
    _id("id", primary_key=True),
    _owner(),
    _text("slug"),
    _text("title"),
    _text("description", nullable=True),
    _number("version"),
    _json("input_schema"),
    _instant("created_at"),
    _instant("updated_at"),
    sa.UniqueConstraint("workspace_id", "slug"),
    sa.Index("missions_newest_idx", "workspace_id", "created_at", "id"),
)

mission_versions = sa.Table(
    "mission_versions",
    metadata,
    sa.Column("mission_id", UUID(as_uuid=True), sa.ForeignKey("missions.id"), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),
    _workspace(),
    _json("definition"),
    _text("digest"),
    _instant("created_at"),
)

tasks = sa.Table(
    "tasks",
    metadata,
    sa.Column("mission_id", UUID(as_uuid=True), sa.ForeignKey("missions.id"), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    _workspace(),
    _text("key"),
    _text("title"),
    _text("provider"),
    _texts("needs"),
    _text("effect"),
    _number("max_attempts"),
    sa.Column("timeout_seconds", sa.Double, nullable=True),
    sa.UniqueConstraint("mission_id", "version", "key"),
    _one_of("effect", Effect),
)

runs = sa.Table(
    "runs",
    metadata,
    _id("id", primary_key=True),
    _owner(),
    sa.Column("mission_id", UUID(as_uuid=True), sa.ForeignKey("missions.id"), nullable=False),
    _text("mission_slug"),
    _number("mission_version"),
    _text("title"),
    _text("status"),
    _number("revision"),
    _json("inputs"),
    _json("outputs", nullable=True),
    _instant("created_at"),
    _instant("updated_at"),
    _instant("started_at", nullable=True),
    _instant("finished_at", nullable=True),
    sa.Column(
        "duration_seconds",
        sa.Double,
        sa.Computed("extract(epoch from (finished_at - started_at))::double precision", persisted=True),
        nullable=True,
    ),
    # What drives it: the latest leg, how often one was taken up, who has it, when it is due.
    _number("leg"),
    _count("leg_starts"),
    _text("worker", nullable=True),
    _instant("wake_at", nullable=True),
    _number("rest_frame", nullable=True),
    _json("fault", nullable=True),
    _number("failed_frame", nullable=True),
    _count("failures_seen"),
    _text("previous_fingerprint", nullable=True),
    _count("reports"),
    _flag("kept"),
    *(_count(f"steps_{status.lower()}") for status in StepStatus),
    # What the rules said of it when it last changed.
    _text("completeness", default="NONE"),
    _text("resolution", default="NOT_NEEDED"),
    _text("next_move", default="WAIT"),
    _text("next_why", default=""),
    _text("cause", nullable=True),
    _text("code", nullable=True),
    _one_of("status", RunStatus),
    _one_of("completeness", Completeness),
    _one_of("resolution", Resolution),
    _one_of("next_move", NextMove),
    _one_of("cause", FailureCause),
    sa.CheckConstraint("revision >= 1", name="revision"),
    sa.CheckConstraint("(finished_at IS NOT NULL) = (status IN ('FAILED', 'SUCCEEDED', 'CANCELLED'))", name="finished"),
    sa.CheckConstraint("(cause IS NULL) = (code IS NULL)", name="failure"),
    sa.Index("runs_newest_idx", "workspace_id", sa.text("created_at DESC"), sa.text("id DESC")),
    sa.Index("runs_status_newest_idx", "workspace_id", "status", sa.text("created_at DESC"), sa.text("id DESC")),
    sa.Index("runs_mission_newest_idx", "mission_id", sa.text("created_at DESC"), sa.text("id DESC")),
    sa.Index("runs_worker_idx", "worker", postgresql_where=sa.text("worker IS NOT NULL")),
)

labels = sa.Table(
    "labels",
    metadata,
    sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    _workspace(),
    _number("position"),
    _text("value"),
    sa.Index("labels_value_idx", "workspace_id", "key", "value", "run_id"),
)

steps = sa.Table(
    "steps",
    metadata,
    _id("id", primary_key=True),
    _workspace(),
    _run(),
    _text("key"),
    _text("title"),
    _number("position"),
    _text("provider"),
    _text("effect"),
    _number("max_attempts"),
    _texts("needs"),
    _text("status"),
    _count("attempt_count"),
    _count("tries"),
    _count("interruptions"),
    _id("last_attempt_id", nullable=True),
    _text("trigger", default="FIRST"),
    _instant("next_attempt_at", nullable=True),
    _instant("wake_at", nullable=True),
    _json("inputs", nullable=True),
    _json("corrected_inputs", nullable=True),
    _json("outputs", nullable=True),
    _instant("started_at", nullable=True),
    _instant("finished_at", nullable=True),
    sa.Column(
        "duration_seconds",
        sa.Double,
        sa.Computed("extract(epoch from (finished_at - started_at))::double precision", persisted=True),
        nullable=True,
    ),
    _json("fault", nullable=True),
    _number("failed_frame", nullable=True),
    _text("previous_fingerprint", nullable=True),
    _flag("unsettled"),
    _one_of("effect", Effect),
    _one_of("status", StepStatus),
    _one_of("trigger", AttemptTrigger),
    sa.CheckConstraint("(fault IS NOT NULL) = (status = 'FAILED')", name="fault"),
    sa.UniqueConstraint("run_id", "position"),
    sa.UniqueConstraint("run_id", "key"),
)

attempts = sa.Table(
    "attempts",
    metadata,
    _id("id", primary_key=True),
    _workspace(),
    _run(),
    sa.Column("step_id", UUID(as_uuid=True), sa.ForeignKey("steps.id", ondelete="CASCADE"), nullable=False),
    _number("number"),
    _text("status"),
    _text("trigger"),
    _text("worker", nullable=True),
    _number("leg"),
    _instant("started_at"),
    _instant("finished_at", nullable=True),
    _number("ended_frame", nullable=True),
    _json("fault", nullable=True),
    _one_of("status", AttemptStatus),
    _one_of("trigger", AttemptTrigger),
    sa.CheckConstraint("(status = 'RUNNING') = (finished_at IS NULL)", name="finished"),
    sa.UniqueConstraint("step_id", "number"),
    sa.Index("attempts_run_id_idx", "run_id"),
)

# Partitioned by run: ids sort by time, so a partition is a period and retention drops one. No foreign keys: the ledger
# is the only writer, and it holds the run's row while it writes.
frames = sa.Table(
    "frames",
    metadata,
    _id("run_id", primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    _id("workspace_id"),
    _instant("at"),
    _text("kind"),
    _text("title"),
    _text("severity"),
    _id("step_id", nullable=True),
    _id("attempt_id", nullable=True),
    _id("artifact_id", nullable=True),
    _text("actor_kind"),
    _text("actor_name"),
    # Whole when small; else its head, with the whole in the artifact store under payload_address.
    _json("payload"),
    _number("payload_bytes"),
    _text("payload_address", nullable=True),
    _one_of("kind", FrameKind),
    _one_of("severity", Severity),
    _one_of("actor_kind", ActorKind),
    sa.CheckConstraint("number >= 1", name="number"),
    sa.Index("frames_step_idx", "run_id", "step_id", "number", postgresql_where=sa.text("step_id IS NOT NULL")),
    sa.Index("frames_attempt_idx", "attempt_id", "number", postgresql_where=sa.text("kind = 'LOG_WRITTEN'")),
    postgresql_partition_by="RANGE (run_id)",
)

artifacts = sa.Table(
    "artifacts",
    metadata,
    _id("id", primary_key=True),
    _workspace(),
    _run(),
    sa.Column("step_id", UUID(as_uuid=True), sa.ForeignKey("steps.id", ondelete="CASCADE"), nullable=False),
    sa.Column("attempt_id", UUID(as_uuid=True), sa.ForeignKey("attempts.id", ondelete="CASCADE"), nullable=False),
    _text("name"),
    _text("media_type"),
    _text("address"),
    _text("state"),
    sa.Column("bytes", sa.BigInteger, nullable=False),
    _text("sha256", nullable=True),
    _text("preview", nullable=True),
    _instant("created_at"),
    _one_of("state", ArtifactState),
    sa.CheckConstraint("bytes >= 0", name="bytes"),
    sa.CheckConstraint("state <> 'COMPLETE' OR sha256 IS NOT NULL", name="complete"),
    sa.UniqueConstraint("attempt_id", "name"),
    sa.Index("artifacts_run_idx", "run_id", "created_at", "id"),
    sa.Index("artifacts_step_idx", "step_id"),
)

reviews = sa.Table(
    "reviews",
    metadata,
    _id("id", primary_key=True),
    _workspace(),
    _run(),
    sa.Column("step_id", UUID(as_uuid=True), sa.ForeignKey("steps.id", ondelete="CASCADE"), nullable=False),
    sa.Column("attempt_id", UUID(as_uuid=True), sa.ForeignKey("attempts.id", ondelete="CASCADE"), nullable=False),
    _text("status"),
    _text("question"),
    _instant("requested_at"),
    _number("requested_frame"),
    _instant("expires_at", nullable=True),
    _instant("decided_at", nullable=True),
    _text("decided_by_kind", nullable=True),
    _text("decided_by_name", nullable=True),
    _text("comment", nullable=True),
    _one_of("status", ReviewStatus),
    _one_of("decided_by_kind", ActorKind),
    sa.Index("reviews_run_idx", "run_id", "requested_frame"),
)

failures = sa.Table(
    "failures",
    metadata,
    sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("blocking_frame", sa.Integer, primary_key=True),
    _workspace(),
    _flag("root"),
    _text("cause"),
    _text("code"),
    _text("message"),
    _flag("transient"),
    _id("step_id", nullable=True),
    _id("attempt_id", nullable=True),
    _texts("symptoms"),
    _ids("consequences"),
    _text("fingerprint"),
    _text("guide"),
    _one_of("cause", FailureCause),
    sa.Index("failures_root_idx", "run_id", unique=True, postgresql_where=sa.text("root")),
    sa.Index("failures_step_idx", "step_id"),
)

moves = sa.Table(
    "moves",
    metadata,
    sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    _workspace(),
    _text("kind"),
    _id("step_id", nullable=True),
    _flag("allowed"),
    # [{code, message, remedy, step, frame, guide}]: ids as hex, frames as numbers, guides as slugs
    _json("blockers"),
    # [{name, outcome, detail, checkedAt}]
    _json("checks"),
    _flag("planned"),
    _number("from_frame", nullable=True),
    _ids("rerun"),
    _ids("reuse"),
    _ids("replaces"),
    # Of the report move: what a good report would attach.
    _text("symptom", nullable=True),
    _number("frame", nullable=True),
    _ids("artifacts"),
    _one_of("kind", MoveKind),
    _one_of("symptom", Symptom),
)

reports = sa.Table(
    "reports",
    metadata,
    _id("id", primary_key=True),
    _workspace(),
    _number("number"),
    _run(),
    _id("step_id", nullable=True),
    _number("frame", nullable=True),
    _ids("artifacts"),
    _text("symptom"),
    _text("summary"),
    _texts("tried"),
    _text("status", default="OPEN"),
    _instant("created_at"),
    _text("created_by_kind"),
    _text("created_by_name"),
    _one_of("symptom", Symptom),
    _one_of("status", ReportStatus),
    _one_of("created_by_kind", ActorKind),
    sa.UniqueConstraint("workspace_id", "number"),
    sa.Index("reports_run_idx", "run_id", "number"),
)

idempotency_keys = sa.Table(
    "idempotency_keys",
    metadata,
    sa.Column("workspace_id", UUID(as_uuid=True), sa.ForeignKey("workspaces.id"), primary_key=True),
    sa.Column("mutation", sa.Text, primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    _text("request_digest"),
    _json("answer", nullable=True),
    _instant("created_at"),
)

workers = sa.Table(
    "workers",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    _instant("started_at"),
    _instant("seen_at"),
    _instant("stopped_at", nullable=True),
    # Set once another worker has put its legs back on the queue: from then on it must not work under this name.
    _instant("taken_over_at", nullable=True),
    _instant("requeued_at", nullable=True),
)
