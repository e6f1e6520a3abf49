"""The frames: what happened, as it was recorded."""

import sqlalchemy as sa

from rerail.database.tables.columns import instant, json, metadata, number, one_of, text, uuid_column
from rerail.domain.frame import ActorKind, FrameKind, Severity
from rerail.domain.timeline import UNMARKED

_UNMARKED = ", ".join(f"'{kind}'" for kind in UNMARKED)

# Partitioned by run: ids sort by time, so a partition is a period and retention drops one. No foreign keys: the ledger
# is the only writer, and it holds the run's row while it writes.
frames = sa.Table(
    "frames",
    metadata,
    uuid_column("run_id", primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    uuid_column("workspace_id"),
    instant("at"),
    text("kind"),
    text("title"),
    text("severity"),
    uuid_column("step_id", nullable=True),
    uuid_column("attempt_id", nullable=True),
    uuid_column("artifact_id", nullable=True),
    text("actor_kind"),
    text("actor_name"),
    # Whole when small; else its head, with the whole in the artifact store under payload_address.
    json("payload"),
    number("payload_bytes"),
    text("payload_address", nullable=True),
    one_of("kind", FrameKind),
    one_of("severity", Severity),
    one_of("actor_kind", ActorKind),
    sa.CheckConstraint("number >= 1", name="number"),
    sa.Index("frames_step_idx", "run_id", "step_id", "number", postgresql_where=sa.text("step_id IS NOT NULL")),
    sa.Index("frames_attempt_idx", "attempt_id", "number", postgresql_where=sa.text("kind = 'LOG_WRITTEN'")),
    # By these two runs are compared, and a timeline is made, past any number of log lines.
    sa.Index("frames_lane_idx", "run_id", "step_id", "number", postgresql_where=sa.text("kind <> 'LOG_WRITTEN'")),
    sa.Index("frames_marker_idx", "run_id", "kind", "number", postgresql_where=sa.text(f"kind NOT IN ({_UNMARKED})")),
    sa.Index(
        "frames_severity_idx",
        "run_id",
        "severity",
        "number",
        postgresql_where=sa.text("severity NOT IN ('DEBUG', 'INFO')"),
    ),
    postgresql_partition_by="RANGE (run_id)",
)
