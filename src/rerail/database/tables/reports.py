"""Reports about runs."""

import sqlalchemy as sa

from rerail.database.tables.columns import (
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
from rerail.domain.report import ReportStatus

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
    text("created_by_kind"),
    text("created_by_name"),
    one_of("symptom", Symptom),
    one_of("status", ReportStatus),
    one_of("created_by_kind", ActorKind),
    sa.UniqueConstraint("workspace_id", "number"),
    sa.Index("reports_run_idx", "run_id", "number"),
)
