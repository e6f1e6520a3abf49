"""The reference's lists: filters, orders and pages over rows in memory."""

import base64
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

Row = dict[str, Any]
Rows = Sequence[Row]
SEVERITIES = ("DEBUG", "INFO", "WARNING", "ERROR")
RUN_KEYS = {
    "CREATED_AT": "created_at",
    "UPDATED_AT": "updated_at",
    "STARTED_AT": "started_at",
    "FINISHED_AT": "finished_at",
    "DURATION": "duration",
}


def page(name: str, rows: Rows, keys: Sequence[str], args: Mapping[str, Any], *, down: bool = False) -> Row:
    """A connection over all of `rows`, which are filtered already."""

    def rank(values: Sequence[Any]) -> tuple[Any, ...]:
        ranked: list[Any] = []
        for value in values:
            number = 0 if value is None else _number(value)
            ranked += [value is None, -number if down else number]
        return tuple(ranked)

    def cursor(row: Row) -> str:
        text = json.dumps([name, *(_shown(row[key]) for key in keys)])
        return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()

    def rank_of(text: str) -> tuple[Any, ...]:
        _, *values = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        return rank([_read(key, value) for key, value in zip(keys, values, strict=True)])

    ordered = sorted(rows, key=lambda row: rank([row[key] for key in keys]))
    ranks = [rank([row[key] for key in keys]) for row in ordered]
    least = sum(each <= rank_of(args["after"]) for each in ranks) if "after" in args else 0
    most = sum(each < rank_of(args["before"]) for each in ranks) if "before" in args else len(ordered)
    start, end = least, max(least, most)
    if "last" in args or ("before" in args and "after" not in args and "first" not in args):
        start = max(start, end - args.get("last", 50))
    else:
        end = min(end, start + args.get("first", 50))
    edges = [{"cursor": cursor(row), "node": row} for row in ordered[start:end]]
    return {
        "edges": edges,
        "nodes": ordered[start:end],
        "pageInfo": {
            "hasNextPage": end < most or most < len(ordered),
            "hasPreviousPage": start > least or least > 0,
            "startCursor": edges[0]["cursor"] if edges else None,
            "endCursor": edges[-1]["cursor"] if edges else None,
        },
        "count": lambda _, upTo: {"value": min(len(ordered), upTo), "exact": len(ordered) <= upTo},  # noqa: N803
    }


def _number(value: Any) -> float | int:
    if isinstance(value, datetime):
        return int((value - datetime(2000, 1, 1, tzinfo=UTC)).total_seconds() * 1_000_000)
    return value.int if isinstance(value, UUID) else value


def _shown(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value.hex if isinstance(value, UUID) else value


def _read(key: str, value: Any) -> Any:
    if key == "uuid":
        return UUID(value)
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def run_page(rows: Rows, world: Mapping[str, Rows], args: Mapping[str, Any]) -> Row:
    wanted = [row for row in rows if is_wanted(row, world, args.get("filter", {}))]
    field, direction = args["orderBy"]["field"], args["orderBy"]["direction"]
    timed = [
        {**row, "duration": (row["finished_at"] - row["started_at"]).total_seconds() if row["finished_at"] else None}
        for row in wanted
    ]
    return page(f"runs.{field}.{direction}", timed, (RUN_KEYS[field], "uuid"), args, down=direction == "DESC")


def is_wanted(run: Row, world: Mapping[str, Rows], wanted: Mapping[str, Any]) -> bool:
    steps = [row for row in world["steps"] if row["run_id"] == run["uuid"]]
    labels = {row["key"]: row["value"] for row in world["labels"] if row["run_id"] == run["uuid"]}
    columns = {"status": "status", "mission": "mission_slug", "cause": "cause", "code": "code"}
    columns |= {"nextMove": "next_move", "resolution": "resolution"}
    held = [run[column] in wanted[name] for name, column in columns.items() if wanted.get(name) is not None]
    if wanted.get("failureGroup") is not None:
        group = UUID(wanted["failureGroup"].removeprefix("group_"))
        members = [row["run_id"] for row in world["failure_group_runs"] if row["group_id"] == group]
        held.append(run["uuid"] in members)
    of_step = {"provider": "provider", "stepStatus": "status"}
    asked = {column: wanted[name] for name, column in of_step.items() if wanted.get(name) is not None}
    if asked:
        held.append(any(all(step[column] in values for column, values in asked.items()) for step in steps))
    held += [
        label["key"] in labels and label.get("value") in (None, labels[label["key"]])
        for label in wanted.get("labels") or ()
    ]
    if wanted.get("text") is not None:
        held.append(wanted["text"].lower() in run["title"].lower() or wanted["text"].strip() == run["id"])
    if wanted.get("createdAfter") is not None:
        held.append(run["created_at"] > datetime.fromisoformat(wanted["createdAfter"]))
    if wanted.get("createdBefore") is not None:
        held.append(run["created_at"] < datetime.fromisoformat(wanted["createdBefore"]))
    if wanted.get("not") is not None:
        held.append(not is_wanted(run, world, wanted["not"]))
    return all(held)


def wanted_groups(rows: Rows, world: Mapping[str, Rows], args: Mapping[str, Any]) -> Rows:
    wanted = {name: value for name, value in args.get("filter", {}).items() if value is not None}
    slugs = {row["id"]: row["slug"] for row in world["missions"]}
    of_group = [(row["group_id"], slugs[row["mission_id"]]) for row in world["failure_group_missions"]]
    tests = {
        "cause": lambda row, causes: row["cause"] in causes,
        "mission": lambda row, missions: any(id == row["uuid"] and slug in missions for id, slug in of_group),  # noqa: A001
        "since": lambda row, since: row["last_seen_at"] >= datetime.fromisoformat(since),
        "openOnly": lambda row, only: row["open_count"] > 0 or not only,
    }
    return [row for row in rows if all(tests[name](row, value) for name, value in wanted.items())]


def wanted_steps(rows: Rows, args: Mapping[str, Any]) -> Rows:
    wanted = {name: values for name, values in args.get("filter", {}).items() if values is not None}
    return [row for row in rows if all(row[name] in values for name, values in wanted.items())]


def wanted_frames(rows: Rows, world: Mapping[str, Rows], args: Mapping[str, Any]) -> Rows:
    wanted = {name: value for name, value in args.get("filter", {}).items() if value is not None}
    keys = {row["id"]: row["key"] for row in world["steps"]}
    tests = {
        "kind": lambda row, kinds: row["kind"] in kinds,
        "step": lambda row, steps: keys.get(row["step_id"]) in steps,
        "severity": lambda row, least: SEVERITIES.index(row["severity"]) >= SEVERITIES.index(least),
        "text": lambda row, text: text.lower() in row["title"].lower(),
        "fromNumber": lambda row, number: row["number"] >= number,
        "toNumber": lambda row, number: row["number"] <= number,
    }
    return [row for row in rows if all(tests[name](row, value) for name, value in wanted.items())]


def wanted_reports(rows: Rows, args: Mapping[str, Any]) -> Rows:
    wanted = {name: value for name, value in args.get("filter", {}).items() if value is not None}
    tests = {
        "status": lambda row, states: row["status"] in states,
        "symptom": lambda row, symptoms: row["symptom"] in symptoms,
        "run": lambda row, run: row["run_id"] == UUID(run.removeprefix("run_")),
    }
    return [row for row in rows if all(tests[name](row, value) for name, value in wanted.items())]
