"""Missions and their tasks."""

from rerail.domain.identity import Kind
from rerail.planner.catalog.runs import run_pages
from rerail.planner.catalog.sources import by_id, column, fixed, global_id, instant, table
from rerail.planner.entries import Connection, Key, Many, Order, TypeEntry
from rerail.planner.limits import MAX_PAGE
from rerail.planner.paths import OWN

NEWEST = Order(name="missions", keys=(Key("created_at", "timestamptz"), Key("id", "uuid")), descending=True)
MISSION_PAGES = Connection(source=table("Mission", "missions", "true"), order=fixed(NEWEST), most=MAX_PAGE)
TASKS = table("Task", "tasks", "{row.mission_id} = {parent.id} AND {row.version} = {parent.version}")

TYPES = {
    "Mission": TypeEntry(
        within_run=frozenset(),
        kind=Kind.MISSION,
        by_id=by_id("Mission", "missions"),
        fields={
            "id": global_id(Kind.MISSION),
            "slug": column("slug"),
            "title": column("title"),
            "description": column("description"),
            "version": column("version"),
            "inputSchema": column("input_schema"),
            "tasks": Many(source=TASKS, order_by="{row.position}"),
            "runs": run_pages("{row.mission_id} = {parent.id}", related={"created_at": OWN}),
            "createdAt": instant("created_at"),
        },
    ),
    "Task": TypeEntry(
        fields={
            "key": column("key"),
            "title": column("title"),
            "provider": column("provider"),
            "needs": column("needs"),
            "effect": column("effect"),
            "maxAttempts": column("max_attempts"),
            "timeoutSeconds": column("timeout_seconds"),
        }
    ),
}
