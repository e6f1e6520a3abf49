"""Attempts and what they raised."""

from rerail.domain.identity import Kind
from rerail.planner.catalog.sources import by_id, column, frame_pages, global_id, instant
from rerail.planner.entries import Inline, TypeEntry, Value

TYPES = {
    "Attempt": TypeEntry(
        within_run=frozenset({"error", "logs"}),
        kind=Kind.ATTEMPT,
        by_id=by_id("Attempt", "attempts"),
        fields={
            "id": global_id(Kind.ATTEMPT),
            "number": column("number"),
            "status": column("status"),
            "trigger": column("trigger"),
            "worker": column("worker"),
            "startedAt": instant("started_at"),
            "finishedAt": instant("finished_at"),
            "error": Inline(type="AttemptError", when="{row.fault} IS NOT NULL"),
            # The run is known too, and picks the partition.
            "logs": frame_pages(
                "{row.run_id} = {parent.run_id} AND {row.attempt_id} = {parent.id} AND {row.kind} = 'LOG_WRITTEN'"
            ),
        },
    ),
    "AttemptError": TypeEntry(
        within_run=frozenset(),
        fields={
            "code": Value("{row.fault}->>'code'"),
            "message": Value("{row.fault}->>'message'"),
            "detail": Value("{row.fault}->'detail'"),
        },
    ),
}
