"""The bundles of the world's reports, and who was told of them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

Row = dict[str, Any]
Rows = Sequence[Row]

TOLD = datetime(2026, 1, 4, 8, tzinfo=UTC)
DELIVERIES = (
    {
        "event": "FILED",
        "target": "WEBHOOK",
        "status": "DELIVERED",
        "attempts": 2,
        "last_error": "It answered 500.",
    },
    {"event": "FILED", "target": "FOLDER", "status": "GIVEN_UP", "attempts": 12, "last_error": "It is full."},
    {"event": "UPDATED", "target": "WEBHOOK", "status": "PENDING", "attempts": 0, "last_error": None},
)


def report_rows(world: Mapping[str, Rows]) -> Iterator[tuple[str, Row]]:
    """The first report has its bundle and was told of; that of the others is lost, as it is of reports of old."""
    for place, report in enumerate(world["reports"]):
        yield "artifacts", _bundle(report, lost=place > 0)
        for number, delivery in enumerate(DELIVERIES if place == 0 else (), 1):
            pending = delivery["status"] == "PENDING"
            yield (
                "report_deliveries",
                {
                    "id": UUID(f"019b0000-000b-7000-8000-{place:06x}{number:06x}"),
                    "workspace_id": report["workspace_id"],
                    "report_id": report["id"],
                    "body": "{}",
                    # The first two were made at the same instant: the id breaks the tie.
                    "created_at": TOLD + timedelta(minutes=number // 3),
                    "next_at": TOLD + timedelta(hours=number),
                    "finished_at": None if pending else TOLD + timedelta(hours=number),
                    **delivery,
                },
            )


def _bundle(report: Row, *, lost: bool) -> Row:
    bundle = UUID(f"019b0000-000a-7000-8000-{report['number']:012x}")
    return {
        "id": bundle,
        "workspace_id": report["workspace_id"],
        "run_id": report["run_id"],
        "report_id": report["id"],
        "step_id": None,
        "attempt_id": None,
        "name": f"report-{report['number']}.zip",
        "media_type": "application/zip",
        "address": f"bundles/{report['run_id'].hex}/{bundle.hex}",
        "state": "LOST" if lost else "COMPLETE",
        "bytes": 0 if lost else 4_321,
        "sha256": None if lost else "cd" * 32,
        "preview": None,
        "created_at": report["created_at"],
    }
