"""The recovery jobs of the world, of runs that are in its failure groups."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

Row = dict[str, Any]
Rows = Sequence[Row]

BEGUN = datetime(2026, 1, 3, 8, tzinfo=UTC)
FIX = {"kind": "PROVIDER_RESTORED", "note": 'It is "back"', "evidenceUrl": None}
RESULTS = (
    {"status": "MOVED", "outcome": "SUCCEEDED", "passed": True},
    {"status": "MOVED", "outcome": "FAILED_AGAIN"},
    {"status": "MOVED", "outcome": None},
    {"status": "REFUSED", "code": "PROVIDER_STILL_DOWN", "message": "The run cannot be retried: down."},
    {"status": "GONE", "code": "run.moved_on", "message": "Somebody else has moved it."},
    {"status": "PENDING"},
)
JOBS = (
    # Of which group's mark, and how it ended; the first two were created at the same instant.
    ("a", "DONE", "RETRY"),
    ("c", "RUNNING", "RETRY"),
    ("b", "STOPPED", "CONTINUE"),
    ("d", "DONE", "CONTINUE"),
)


def job_id(number: int) -> UUID:
    return UUID(f"019b0000-0009-7000-8000-{number:012x}")


def job_rows(world: Mapping[str, Rows], json: type) -> Iterator[tuple[str, Row]]:
    """Jobs in every state, several of one group, one without any runs, and one of the other workspace. `json` marks a
    value as JSON."""
    groups = world["failure_groups"]
    for number, (mark, status, move) in enumerate(JOBS, 1):
        group = next(each for each in groups if each["fingerprint"][0] == mark)
        yield from _job(world, number, group, status, move, json)
    yield from _job(world, len(JOBS) + 1, groups[-1], "RUNNING", "RETRY", json)
    # A second and a third of one group.
    for number in (2, 3):
        yield from _job(world, len(JOBS) + number, groups[2], "DONE", "CONTINUE", json)


def _job(world: Mapping[str, Rows], number: int, group: Row, status: str, move: str, json: type) -> Iterator[Any]:
    created = BEGUN + timedelta(hours=max(number, 2))
    members = [row for row in world["failure_group_runs"] if row["group_id"] == group["id"]] if number != 4 else []
    allowed = RESULTS[:2] if status == "DONE" else RESULTS
    results = [allowed[(number + place - 1) % len(allowed)] for place in range(len(members))]
    # What is pending comes after what is not.
    results.sort(key=lambda result: result["status"] == "PENDING")
    count = [result["status"] for result in results].count
    of_job = {"workspace_id": group["workspace_id"]}
    yield (
        "recovery_jobs",
        {
            "id": job_id(number),
            **of_job,
            "group_id": group["id"],
            "move": move,
            "fix": json(FIX) if move == "RETRY" else None,
            "note": "After the outage" if number % 2 else None,
            "max_per_minute": 30 * number,
            "stop_after_failures": number,
            "status": status,
            "reason": "The customer called" if status == "STOPPED" else None,
            "revision": 1 + len(results),
            "total": len(members),
            "position": len(members) - count("PENDING"),
            "next_at": created,
            "moved": count("MOVED"),
            "refused": count("REFUSED"),
            "gone": count("GONE"),
            "under_way": sum(result["status"] == "MOVED" and result["outcome"] is None for result in results),
            "succeeded": sum(result.get("outcome") == "SUCCEEDED" for result in results),
            "failed_again": sum(result.get("outcome") == "FAILED_AGAIN" for result in results),
            "created_at": created,
            "created_by_kind": "SCRIPT",
            "created_by_name": "night-shift",
            "finished_at": None if status == "RUNNING" else created + timedelta(minutes=number),
        },
    )
    steps = {row["run_id"]: row["id"] for row in world["steps"] if row["position"] == 2}
    for position, (member, result) in enumerate(zip(members, results, strict=True), 1):
        turn = {"at": None if result["status"] == "PENDING" else created + timedelta(seconds=position)}
        empty = {"code": None, "message": None, "outcome": None, "passed": False}
        step = steps[member["run_id"]] if position % 3 else None
        of_run = {"job_id": job_id(number), "position": position, "run_id": member["run_id"], "step_id": step}
        yield "recovery_job_runs", {**of_job, **of_run, **empty, **turn, **result}
