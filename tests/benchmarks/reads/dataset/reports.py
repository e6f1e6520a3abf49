"""Rows of reports, their bundles and deliveries."""

from rerail.database import tables

from .fill import Fill
from .spans import id_of, last_frame, moment

_FILED_AT = moment("run.revision + 1")
_REPORTED = "drawn.runs AS run WHERE run.reported"

REPORTS = Fill(
    table=tables.reports,
    columns={
        "id": id_of("report", "0"),
        "number": "row_number() OVER (ORDER BY run.n)",
        "run_id": "run.id",
        "step_id": id_of("step", "run.at"),
        "frame": last_frame("run.at"),
        "symptom": "'STEP_FAILED'",
        "summary": "'The run of ' || run.slug || ' fails at task_' || run.at || ', and nobody here knows why.'",
        "tried": "ARRAY['retried it twice', 'asked the team']",
        "status": "CASE drawn.below(run.n, 51, 4) WHEN 0 THEN 'ACKNOWLEDGED' WHEN 1 THEN 'RESOLVED' ELSE 'OPEN' END",
        "created_at": _FILED_AT,
        "updated_at": _FILED_AT,
        "created_by_kind": "'PERSON'",
        "created_by_name": "'ada'",
    },
    rows=_REPORTED,
)
FILED = (
    "UPDATE workspaces SET reports_filed = filed.last"
    " FROM (SELECT workspace_id, max(number) AS last FROM reports GROUP BY 1) AS filed"
    " WHERE workspaces.id = filed.workspace_id"
)
"""What the workspace counts: the number of its last report."""
BUNDLES = Fill(
    table=tables.artifacts,
    columns={
        "id": id_of("bundle", "0"),
        "run_id": "run.id",
        "report_id": id_of("report", "0"),
        "name": "'report.zip'",
        "media_type": "'application/zip'",
        "address": "'bundles/' || run.head",
        "state": "'COMPLETE'",
        "bytes": "20000",
        "sha256": "repeat(md5(run.head), 2)",
        "created_at": _FILED_AT,
    },
    rows=_REPORTED,
)
DELIVERIES = Fill(
    table=tables.report_deliveries,
    columns={
        "id": id_of("delivery", "0"),
        "report_id": id_of("report", "0"),
        "event": "'FILED'",
        "target": "'WEBHOOK'",
        "body": """'{"type": "report.filed"}'""",
        "status": "'DELIVERED'",
        "attempts": "1",
        "next_at": _FILED_AT,
        "created_at": _FILED_AT,
        "finished_at": _FILED_AT,
    },
    rows=_REPORTED,
)
