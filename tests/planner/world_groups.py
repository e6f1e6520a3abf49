"""The failure groups of the world, made from the rows of its runs and failures."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

Row = dict[str, Any]
Rows = Sequence[Row]

CAUSES = {"a": "PROVIDER", "b": "INPUT"}
CODES = {"a": "provider.timeout", "b": "input.missing"}


def group_id(number: int) -> UUID:
    return UUID(f"019b0000-0008-7000-8000-{number:012x}")


def group_rows(world: Mapping[str, Rows]) -> Iterator[tuple[str, Row]]:
    """What stands is in groups of its own; runs that succeeded were in two that are equal but for their ids. The other
    workspace has a group that looks like one of this one."""
    runs = {row["id"]: row for row in world["runs"]}
    seen = {(row["workspace_id"], row["fingerprint"], row["run_id"]) for row in world["failures"]}
    mended = [row for row in runs.values() if row["status"] == "SUCCEEDED"]
    seen |= {(row["workspace_id"], mark * 32, row["id"]) for row in mended for mark in "cd"}
    *_, elsewhere = runs.values()
    seen.add((elsewhere["workspace_id"], "a" * 32, elsewhere["id"]))
    for number, (workspace, mark) in enumerate(sorted({each[:2] for each in seen}), 1):
        members = [runs[run] for at, like, run in sorted(seen) if (at, like) == (workspace, mark)]
        yield from _group(group_id(number), workspace, mark, members)


def _group(id: UUID, workspace: UUID, mark: str, runs: Rows) -> Iterator[tuple[str, Row]]:  # noqa: A002
    group = {"group_id": id, "workspace_id": workspace}
    yield (
        "failure_groups",
        {
            "id": id,
            "workspace_id": workspace,
            "fingerprint": mark,
            "cause": CAUSES.get(mark[0], "RUNTIME"),
            "code": CODES.get(mark[0], "runtime.crashed"),
            "message": "No answer from the provider",
            "provider": "http",
            "task": "publish",
            "created_at": min(run["created_at"] for run in runs),
        },
    )
    for run in runs:
        times = {"first_seen_at": run["created_at"], "last_seen_at": _last_seen(run)}
        of_run = {"run_id": run["id"], "mission_id": run["mission_id"], "open": _is_open(run)}
        yield "failure_group_runs", {**group, **times, **of_run}
    for shard, members in _by(runs, lambda run: run["id"].int % 16).items():
        counts = {"count": len(members), "open_count": sum(map(_is_open, members))}
        times = {
            "first_seen_at": min(run["created_at"] for run in members),
            "last_seen_at": max(map(_last_seen, members)),
        }
        yield "failure_group_counts", {**group, "shard": shard, **counts, **times}
    for mission in _by(runs, lambda run: run["mission_id"]):
        yield "failure_group_missions", {**group, "mission_id": mission}


def _is_open(run: Row) -> bool:
    return bool(run["status"] == "FAILED")


def _last_seen(run: Row) -> Any:
    return run["created_at"] + timedelta(seconds=5)


def _by(rows: Rows, key: Callable[[Row], Any]) -> dict[Any, Rows]:
    return {value: [row for row in rows if key(row) == value] for value in sorted({key(row) for row in rows})}
