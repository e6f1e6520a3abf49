"""Runs: their own fields, and the pages that list them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rerail.domain.identity import Kind
from rerail.domain.run import RunStatus
from rerail.domain.step import ACTIVE_STEPS, StepStatus
from rerail.planner.catalog.filters import FRAMES, FRAMES_PREFER, OF_UPDATE, RUNS, RUNS_PREFER, STEPS
from rerail.planner.catalog.history import AT, TIMELINE
from rerail.planner.catalog.sources import (
    artifact_pages,
    by_id,
    column,
    fixed,
    frame_pages,
    global_id,
    instant,
    one,
    table,
)
from rerail.planner.entries import Connection, Inline, Key, Many, Near, One, Order, TypeEntry, Value
from rerail.planner.limits import MAX_PAGE
from rerail.planner.paths import Path, Walked
from rerail.planner.selection import TYPENAME

RUN_KEYS = {
    "CREATED_AT": Key("created_at", "timestamptz"),
    "UPDATED_AT": Key("updated_at", "timestamptz"),
    "STARTED_AT": Key("started_at", "timestamptz", nullable=True),
    "FINISHED_AT": Key("finished_at", "timestamptz", nullable=True),
    "DURATION": Key("duration_seconds", "double precision", nullable=True),
}
"""What runs can be ordered by, by the name of the RunOrderField. The id breaks ties, in the same direction."""


def run_order(arguments: Mapping[str, Any]) -> Order:
    chosen = arguments["orderBy"]
    name, direction = str(chosen["field"]), str(chosen["direction"])
    return Order(
        name=f"runs.{name}.{direction}", keys=(RUN_KEYS[name], Key("id", "uuid")), descending=direction == "DESC"
    )


# Found status by status: by one index a list is in order with such a filter, and without.
_BY_STATUS = Path(where="{lead.status} = {it}", fixed=tuple(f"'{status}'" for status in RunStatus))
_RUN_ORDERS = {
    "updated_at": replace(_BY_STATUS, table="run_updates", keys=OF_UPDATE),
    **dict.fromkeys(("started_at", "finished_at", "duration_seconds"), _BY_STATUS),
}


def run_pages(where: str, *, related: Mapping[str, Path] | None = None) -> Walked:
    """Pages of runs; `related` are the orders in which an index has those of `where`."""
    return Walked(
        source=table("Run", "runs", where),
        order=run_order,
        filter=RUNS,
        most=MAX_PAGE,
        orders=_RUN_ORDERS,
        prefer=RUNS_PREFER,
        related=related or {},
    )


def steps_in(*statuses: StepStatus) -> Value:
    return Value(" + ".join(f"{{row.steps_{status.lower()}}}" for status in statuses))


OF_RUN = "{row.run_id} = {parent.id}"
RUN_CREATED = {"run_created_at": "{parent.created_at}"}
STEP_PAGES = Connection(
    source=table("Step", "steps", OF_RUN),
    order=fixed(Order(name="steps", keys=(Key("position", "integer"),))),
    filter=STEPS,
    most=MAX_PAGE,
)
JUDGED = Near(
    fields=frozenset({"cause", "code", TYPENAME}), entry=Inline(type="Failure", when="{row.cause} IS NOT NULL")
)
FRAME_BY_NUMBER = table("Frame", "frames", f"{OF_RUN} AND {{row.number}} = {{arg.number:bigint}}", given=RUN_CREATED)

TYPES = {
    "Run": TypeEntry(
        within_run=frozenset(
            {
                "mission",
                "labels",
                "progress",
                "steps",
                "step",
                "frames",
                "frame",
                "at",
                "timeline",
                "artifacts",
                "failure",
                "recovery",
                "reviews",
            }
        ),
        kind=Kind.RUN,
        by_id=by_id("Run", "runs"),
        fields={
            "id": global_id(Kind.RUN),
            "mission": one("Mission", "missions", key="mission_id"),
            "missionVersion": column("mission_version"),
            "title": column("title"),
            "status": column("status"),
            "revision": column("revision"),
            "inputs": column("inputs"),
            "outputs": column("outputs"),
            "labels": Many(source=table("Label", "labels", OF_RUN), order_by="{row.position}"),
            "createdAt": instant("created_at"),
            "startedAt": instant("started_at"),
            "finishedAt": instant("finished_at"),
            "updatedAt": instant("updated_at"),
            "durationSeconds": column("duration_seconds"),
            "progress": Inline(type="Progress"),
            "steps": STEP_PAGES,
            "step": One(source=table("Step", "steps", f"{OF_RUN} AND {{row.key}} = {{arg.key:text}}")),
            "frames": frame_pages(OF_RUN, filter_by=FRAMES, prefer=FRAMES_PREFER, given=RUN_CREATED),
            "frame": One(source=FRAME_BY_NUMBER),
            "at": AT,
            "timeline": TIMELINE,
            "artifacts": artifact_pages(f"{OF_RUN} AND {{row.report_id}} IS NULL"),
            "completeness": column("completeness"),
            "failure": One(source=table("Failure", "failures", f"{OF_RUN} AND {{row.root}}"), near=JUDGED),
            "recovery": Inline(type="Recovery"),
            "reviews": Many(source=table("Review", "reviews", OF_RUN), order_by="{row.requested_frame}, {row.id}"),
            "reports": Many(source=table("Report", "reports", OF_RUN), order_by="{row.number}"),
            "resolution": column("resolution"),
        },
    ),
    "Label": TypeEntry(within_run=frozenset(), fields={"key": column("key"), "value": column("value")}),
    "Progress": TypeEntry(
        within_run=frozenset(),
        fields={
            "total": steps_in(*StepStatus),
            "pending": steps_in(StepStatus.PENDING),
            "running": steps_in(*sorted(ACTIVE_STEPS)),
            "waiting": steps_in(StepStatus.WAITING),
            "succeeded": steps_in(StepStatus.SUCCEEDED),
            "failed": steps_in(StepStatus.FAILED),
            "skipped": steps_in(StepStatus.SKIPPED),
            "cancelled": steps_in(StepStatus.CANCELLED),
        },
    ),
}
