"""Reports, and who was told of them."""

from rerail.domain.identity import Kind, parse_as
from rerail.planner.catalog.filters import indexed
from rerail.planner.catalog.sources import (
    by_id,
    column,
    fixed,
    frame,
    global_id,
    hex_sql,
    instant,
    listed,
    one,
    table,
)
from rerail.planner.entries import Filter, Inline, Key, Many, One, Order, TypeEntry, Value
from rerail.planner.limits import MAX_PAGE
from rerail.planner.paths import Indexed, Path, Walked, just_one

CREATED_BY = Inline(
    type="Actor", columns={"actor_kind": "{row.created_by_kind}", "actor_name": "{row.created_by_name}"}
)
_FILTER: Filter = {
    "status": indexed("status", orders=("number",)),
    "symptom": indexed("symptom", orders=("number",)),
    "run": Indexed(
        sql="{row.run_id} = {run:uuid}",
        converts={"run": lambda text: parse_as(Kind.RUN, text)},
        paths={"number": Path(where="{lead.run_id} = {it}", nth="{run:uuid}")},
        variant=just_one,
    ),
}
REPORT_PAGES = Walked(
    source=table("Report", "reports", "true"),
    order=fixed(Order(name="reports", keys=(Key("number", "integer"),), descending=True)),
    filter=_FILTER,
    most=MAX_PAGE,
    prefer=("run", "symptom", "status"),
)

TYPES = {
    "Report": TypeEntry(
        kind=Kind.REPORT,
        by_id=by_id("Report", "reports"),
        fields={
            "id": global_id(Kind.REPORT),
            "number": column("number"),
            "run": one("Run", "runs", key="run_id"),
            "step": one("Step", "steps", key="step_id"),
            "frame": frame(number="frame"),
            "artifacts": listed("Artifact", "artifacts", key="artifacts"),
            "symptom": column("symptom"),
            "summary": column("summary"),
            "tried": column("tried"),
            "status": column("status"),
            "createdAt": instant("created_at"),
            "updatedAt": instant("updated_at"),
            "createdBy": CREATED_BY,
            "bundle": One(source=table("Artifact", "artifacts", "{row.report_id} = {parent.id}")),
            "deliveries": Many(
                source=table("Delivery", "report_deliveries", "{row.report_id} = {parent.id}"),
                order_by="{row.created_at}, {row.id}",
            ),
        },
    ),
    "Delivery": TypeEntry(
        fields={
            # As `runtime.reporting.webhook` sends it.
            "messageId": Value(f"'msg_' || {hex_sql('{row.id}')}"),
            "event": column("event"),
            "target": column("target"),
            "status": column("status"),
            "attempts": column("attempts"),
            "nextAt": Value("CASE WHEN {row.status} = 'PENDING' THEN {row.next_at} END"),
            "lastError": column("last_error"),
            "createdAt": instant("created_at"),
            "finishedAt": instant("finished_at"),
        }
    ),
}
