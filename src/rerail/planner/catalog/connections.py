"""Connections: the parts of a page are the same whatever it lists."""

from dataclasses import replace

from rerail.planner.catalog.sources import column
from rerail.planner.entries import PagePart, TypeEntry

LISTED = (
    "Run",
    "Step",
    "Frame",
    "Artifact",
    "Mission",
    "FailureGroup",
    "RecoveryJob",
    "RecoveryJobRun",
    "Report",
    "AuditEntry",
)

CONNECTION = TypeEntry(fields=dict.fromkeys(("edges", "nodes", "pageInfo", "count"), PagePart()))
EDGE = TypeEntry(fields=dict.fromkeys(("cursor", "node"), PagePart()))
OF_RUN = ("Step", "Frame", "Artifact")
"""What is listed within a run."""


def _listing(entry: TypeEntry, name: str) -> TypeEntry:
    return replace(entry, within_run=frozenset()) if name in OF_RUN else entry


TYPES = {
    **{f"{name}Connection": _listing(CONNECTION, name) for name in LISTED},
    **{f"{name}Edge": _listing(EDGE, name) for name in LISTED},
    # Columns that `pages` gives to the row of a page, and of a count.
    "PageInfo": TypeEntry(
        within_run=frozenset(),
        fields={
            "hasNextPage": column("has_next"),
            "hasPreviousPage": column("has_previous"),
            "startCursor": column("start_cursor"),
            "endCursor": column("end_cursor"),
        },
    ),
    "Count": TypeEntry(within_run=frozenset(), fields={"value": column("value"), "exact": column("exact")}),
}
