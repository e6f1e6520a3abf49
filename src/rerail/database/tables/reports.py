"""Reports about runs, and their deliveries."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from rerail.database.tables.columns import (
    count,
    ids,
    instant,
    metadata,
    number,
    of_run,
    of_workspace,
    one_of,
    text,
    texts,
    uuid_column,
)
from rerail.domain.failure import Symptom
from rerail.domain.frame import ActorKind
from rerail.domain.report import DeliveryEvent, DeliveryStatus, DeliveryTarget, ReportStatus

reports = sa.Table(
    "reports",
    metadata,
    uuid_column("id", primary_key=True),
    of_workspace(),
    number("number"),
    of_run(),
    uuid_column("step_id", nullable=True),
    number("frame", nullable=True),
    ids("artifacts"),
    text("symptom"),
    text("summary"),
    texts("tried"),
    text("status", default="OPEN"),
    instant("created_at"),
    instant("updated_at"),
    text("created_by_kind"),
    text("created_by_name"),
    one_of("symptom", Symptom),
    one_of("status", ReportStatus),
    one_of("created_by_kind", ActorKind),
    sa.UniqueConstraint("workspace_id", "number"),
    sa.Index("reports_run_idx", "run_id", "number"),
    sa.Index("reports_status_idx", "workspace_id", "status", "number"),
    sa.Index("reports_symptom_idx", "workspace_id", "symptom", "number"),
)

report_deliveries = sa.Table(
    "report_deliveries",
    metadata,
    uuid_column("id", primary_key=True),
    of_workspace(),
    sa.Column("report_id", UUID(as_uuid=True), sa.ForeignKey("reports.id", ondelete="CASCADE"), nullable=False),
    text("event"),
    text("target"),
    # What is delivered, to the letter: the same on each try.
    text("body"),
    text("status", default="PENDING"),
    count("attempts"),
    # By the database's clock: not tried again before, and not by anyone else until the lease has run out.
    instant("next_at"),
    instant("leased_until", nullable=True),
    text("last_error", nullable=True),
    instant("created_at"),
    instant("finished_at", nullable=True),
    one_of("event", DeliveryEvent),
    one_of("target", DeliveryTarget),
    one_of("status", DeliveryStatus),
    sa.CheckConstraint("(status = 'PENDING') = (finished_at IS NULL)", name="finished"),
    sa.Index("report_deliveries_report_idx", "report_id", "created_at", "id"),
    # The few that are still to be delivered, among the many that there have been.
    sa.Index("report_deliveries_pending_idx", "next_at", postgresql_where=sa.text("status = 'PENDING'")),
)
