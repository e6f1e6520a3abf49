"""Two workspaces with the same kinds of everything: the attacked, and the attacker's, which is a copy of it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson
from tests.planner.world import HERE, Json, World, make_world

from rerail.domain.identity import Kind, show
from rerail.domain.token import show_token

ATTACKED, ATTACKER = HERE, UUID("01900000-0000-7000-8000-00000000000b")
_OWN, _OTHER = "019b0000", "019c0000"
"""How the ids of the attacked begin, and those of the attacker's copies."""
ONLY_THERE = "month-end"
"""The slug of a mission that the attacked alone has."""
_TEXTS = frozenset({"title", "name", "summary", "question", "value", "message", "next_why", "comment", "description"})
"""Columns in which the attacked says something else than the attacker."""
_LATER = datetime(2026, 2, 1, tzinfo=UTC)
TOKEN, RUN_TOKEN = UUID(f"{_OWN}-000c-7000-8000-000000000001"), UUID(f"{_OWN}-000c-7000-8000-000000000002")
DEFINITION = {
    "mission": ONLY_THERE,
    "title": "Month end",
    "tasks": {"rest": {"provider": "wait", "with": {"for": "1m"}}},
}

Row = dict[str, Any]


def attacked() -> World:
    """What is there of the attacked."""
    world = World()
    for table, row in _own_rows():
        spoken = {key: f"Attacked {value}" for key, value in row.items() if key in _TEXTS and isinstance(value, str)}
        world.add(table, **{**row, **spoken})
    world.add(
        "missions",
        **{**_first(world, "missions"), "id": UUID(f"{_OWN}-0003-7000-8000-0000000000ff"), "slug": ONLY_THERE},
    )
    mission = world.rows["missions"][-1]
    world.add(
        "mission_versions",
        mission_id=mission["id"],
        version=mission["version"],
        workspace_id=ATTACKED,
        definition=Json(DEFINITION),
        digest="x" * 64,
        created_at=_LATER,
    )
    return world


def attacker() -> World:
    """The same things, under ids of their own."""
    world = World()
    for table, row in _own_rows():
        world.add(table, **{key: _moved(value) for key, value in row.items()})
    return world


def _own_rows() -> Iterator[tuple[str, Row]]:
    made = make_world()
    for table, rows in made.rows.items():
        for row in rows:
            if row.get("workspace_id", row.get("id")) == HERE:
                yield table, dict(row)
    run = made.rows["runs"][0]["id"]
    for token, of_run in ((TOKEN, None), (RUN_TOKEN, run)):
        yield (
            "api_tokens",
            {
                "id": token,
                "workspace_id": HERE,
                "name": "nightly",
                "hash": sha256(token.bytes).digest(),
                "scopes": ["READ"],
                "run_id": of_run,
                "created_at": _LATER,
                "created_by_kind": "PERSON",
                "created_by_name": "ada",
            },
        )
    for number in range(1, 4):
        yield (
            "audit_entries",
            {
                "id": UUID(f"{_OWN}-000d-7000-8000-{number:012x}"),
                "workspace_id": HERE,
                "at": _LATER + timedelta(minutes=number),
                "actor_kind": "PERSON",
                "actor_name": "ada",
                "token_id": TOKEN,
                "action": "addNote",
                "object": show(Kind.RUN, run),
                "outcome": "DONE",
                "times": 1,
            },
        )


def _moved(value: Any) -> Any:
    match value:
        case UUID():
            return ATTACKER if value == HERE else UUID(str(value).replace(_OWN, _OTHER))
        case Json():
            return Json(orjson.loads(orjson.dumps(value.value).replace(_OWN.encode(), _OTHER.encode())))
        case bytes():
            return sha256(value).digest()
        case str():
            # Names that are unique in the whole database.
            return {"default": "attacker"}.get(value, value.replace(_OWN, _OTHER))
        case list():
            return [_moved(each) for each in value]
        case _:
            return value


def _first(world: World, table: str) -> Row:
    return world.rows[table][0]


# ---------------------------------------------------------------- what an attacker knows

KIND_TABLES: Mapping[Kind, str] = {
    Kind.WORKSPACE: "workspaces",
    Kind.MISSION: "missions",
    Kind.RUN: "runs",
    Kind.STEP: "steps",
    Kind.ATTEMPT: "attempts",
    Kind.ARTIFACT: "artifacts",
    Kind.REVIEW: "reviews",
    Kind.REPORT: "reports",
    Kind.FAILURE_GROUP: "failure_groups",
    Kind.JOB: "recovery_jobs",
}
"""Where the rows are that an id names; of a frame it is the run's and a number."""


def ids_of(world: World, kind: Kind) -> Sequence[str]:
    """Every id of that kind that the world has."""
    if kind is Kind.FRAME:
        return [f"{kind}_{row['run_id'].hex}{row['number']:08x}" for row in world.rows["frames"]]
    return [show(kind, row["id"]) for row in world.rows[KIND_TABLES[kind]]]


def id_where(world: World, kind: Kind, **wanted: Any) -> str:
    """The id of the first row of that kind that is so."""
    rows = world.rows[KIND_TABLES[kind]]
    row = next(row for row in rows if all(row.get(name) == value for name, value in wanted.items()))
    return show(kind, row["id"])


def shown_tokens(world: World) -> tuple[str, str]:
    """Of an operator's token, and of one that shows a run."""
    token, run_token = (row["id"] for row in world.rows["api_tokens"])
    return show_token(token), show_token(run_token)
