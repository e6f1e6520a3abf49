"""What the rules say of a run: its failures, and the moves that may be made."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from rerail.database.tables.columns import (
    flag,
    ids,
    json,
    metadata,
    number,
    of_workspace,
    one_of,
    text,
    texts,
    uuid_column,
)
from rerail.domain.failure import FailureCause, Symptom
from rerail.domain.move import MoveKind

failures = sa.Table(
    "failures",
    metadata,
    sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("blocking_frame", sa.Integer, primary_key=True),
    of_workspace(),
    flag("root"),
    text("cause"),
    text("code"),
    text("message"),
    flag("transient"),
    uuid_column("step_id", nullable=True),
    uuid_column("attempt_id", nullable=True),
    texts("symptoms"),
    ids("consequences"),
    text("fingerprint"),
    text("guide"),
    one_of("cause", FailureCause),
    sa.Index("failures_root_idx", "run_id", unique=True, postgresql_where=sa.text("root")),
    sa.Index("failures_step_idx", "step_id"),
)

moves = sa.Table(
    "moves",
    metadata,
    sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    of_workspace(),
    text("kind"),
    uuid_column("step_id", nullable=True),
    flag("allowed"),
    # [{code, message, remedy, step, frame, guide}]: ids as hex, frames as numbers, guides as slugs
    json("blockers"),
    # [{name, outcome, detail, checkedAt}]
    json("checks"),
    flag("planned"),
    number("from_frame", nullable=True),
    ids("rerun"),
    ids("reuse"),
    ids("replaces"),
    # Of the report move: what a good report would attach.
    text("symptom", nullable=True),
    number("frame", nullable=True),
    ids("artifacts"),
    one_of("kind", MoveKind),
    one_of("symptom", Symptom),
)
