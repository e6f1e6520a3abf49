"""The reference's recovery jobs: filters over rows in memory, and what their counts add up to."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

Row = dict[str, Any]
Rows = Sequence[Row]


def wanted_jobs(rows: Rows, args: Mapping[str, Any]) -> Rows:
    wanted = {name: value for name, value in args.get("filter", {}).items() if value is not None}
    tests = {
        "status": lambda row, states: row["status"] in states,
        "group": lambda row, group: row["group_id"] == UUID(group.removeprefix("group_")),
    }
    return [row for row in rows if all(tests[name](row, value) for name, value in wanted.items())]


def wanted_job_runs(rows: Rows, args: Mapping[str, Any]) -> Rows:
    wanted = {name: values for name, values in args.get("filter", {}).items() if values is not None}
    return [row for row in rows if all(row[name] in values for name, values in wanted.items())]


def job_progress(runs: Rows) -> Row:
    """What the runs of a job add up to, each by what came of it."""
    states = [row["status"] for row in runs]
    outcomes = [row["outcome"] for row in runs if row["status"] == "MOVED"]
    counted = {name: states.count(name.upper()) for name in ("pending", "moved", "refused", "gone")}
    return {
        **counted,
        "total": len(runs),
        "underWay": outcomes.count(None),
        "succeeded": outcomes.count("SUCCEEDED"),
        "failedAgain": outcomes.count("FAILED_AGAIN") + outcomes.count("FAILED"),
    }
