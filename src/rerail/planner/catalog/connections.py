"""Connections: the parts of a page are the same whatever it lists."""

from rerail.planner.catalog.sources import column
from rerail.planner.entries import PagePart, TypeEntry

LISTED = ("Run", "Step", "Frame", "Artifact", "Mission", "FailureGroup", "RecoveryJob", "RecoveryJobRun", "Report")

CONNECTION = TypeEntry(fields=dict.fromkeys(("edges", "nodes", "pageInfo", "count"), PagePart()))
EDGE = TypeEntry(fields=dict.fromkeys(("cursor", "node"), PagePart()))

TYPES = {
    **{f"{name}Connection": CONNECTION for name in LISTED},
    **{f"{name}Edge": EDGE for name in LISTED},
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
