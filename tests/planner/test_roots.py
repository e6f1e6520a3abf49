"""Values in hand go through the planner like rows: payloads of mutations, events of subscriptions."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from graphql import FieldNode, OperationDefinitionNode, parse

from rerail.api.schema.build import build_schema
from rerail.api.schema.types.live import FrameBatch, RunsChange
from rerail.domain.identity import GlobalId, Kind
from rerail.domain.move import Blocker, BlockerCode, CheckName, CheckOutcome, FixCheck, Plan
from rerail.planner.following import Membership, job_state, run_state
from rerail.planner.roots import (
    Root,
    added_note,
    by_id,
    continued_run,
    frame_batch,
    move_refused,
    retried_step,
    runs_change,
    stale_revision,
)
from rerail.planner.selection import Asked
from rerail.planner.shape import Projection

from .reading import Reading
from .world import run_id, step_id, uid
from .world_jobs import job_id

SCHEMA = build_schema(subscription=None, types=[FrameBatch, RunsChange])


def asked_of(type_name: str, selection: str) -> Asked:
    definition = parse(f"{{ it {{ {selection} }} }}").definitions[0]
    assert isinstance(definition, OperationDefinitionNode)
    (node,) = definition.selection_set.selections
    assert isinstance(node, FieldNode)
    return Asked(SCHEMA._schema, SCHEMA._schema.type_map[type_name], (node,), {}, {})


async def project(reading: Reading, type_name: str, selection: str, root: Root, *, reads: int = 1) -> Projection | None:
    """`root` as a field of that type would be answered, in so many statements."""
    projection = await reading.projector.root(reading.context().reader, asked_of(type_name, selection), root)
    assert len(reading.statements) == reads
    return projection


async def read(reading: Reading, type_name: str, selection: str, root: Root) -> Any:
    projection = await project(reading, type_name, selection, root)
    return None if projection is None else orjson.loads(projection.json)


PLAN = Plan(from_frame=2, rerun=(step_id(4, 3), step_id(4, 1)), reuse=(step_id(4, 0),), replaces=(uid(5, 4, 1),))
PLANNED = "plan { __typename fromFrame { number kind } rerun { key status } reuse { key } replaces { name } }"


async def test_a_plan(reading: Reading) -> None:
    continued = continued_run(run_id(4), PLAN, applied=True)
    assert await read(reading, "ContinueRunSuccess", f"applied run {{ title }} {PLANNED}", continued) == {
        "applied": True,
        "run": {"title": "Orders of day 4"},
        "plan": {
            "__typename": "RecoveryPlan",
            "fromFrame": {"number": 2, "kind": "STEP_STARTED"},
            "rerun": [{"key": "publish", "status": "SUCCEEDED"}, {"key": "clean", "status": "SUCCEEDED"}],
            "reuse": [{"key": "fetch"}],
            "replaces": [{"name": "sales ä1.csv"}],
        },
    }


async def test_a_plan_of_nothing(reading: Reading) -> None:
    nothing = continued_run(run_id(4), Plan(from_frame=None, rerun=(), reuse=(), replaces=()), applied=False)
    assert await read(reading, "ContinueRunSuccess", PLANNED, nothing) == {
        "plan": {"__typename": "RecoveryPlan", "fromFrame": None, "rerun": [], "reuse": [], "replaces": []}
    }


REFUSED = {"code": "move_refused", "message": "It cannot."}


async def test_blockers(reading: Reading) -> None:
    blockers = [
        Blocker(
            code=BlockerCode.STEP_FAILED,
            message='It "failed"',
            remedy="Mend it",
            step=step_id(4, 1),
            frame=2,
            guide="continue-or-retry",
        ),
        Blocker(code=BlockerCode.RUN_NOT_AT_REST, message="Wait", remedy="Watch"),
    ]
    wanted = "code blockers { code message remedy step { key } frame { number } guide { slug title } }"
    found = await read(reading, "MoveRefused", wanted, move_refused(run_id(4), blockers, **REFUSED))
    assert found["code"] == "move_refused"
    assert found["blockers"] == [
        {
            "code": "STEP_FAILED",
            "message": 'It "failed"',
            "remedy": "Mend it",
            "step": {"key": "clean"},
            "frame": {"number": 2},
            "guide": {"slug": "continue-or-retry", "title": "Continue or retry"},
        },
        {"code": "RUN_NOT_AT_REST", "message": "Wait", "remedy": "Watch", "step": None, "frame": None, "guide": None},
    ]


async def test_no_blockers(reading: Reading) -> None:
    none = move_refused(run_id(4), [], **REFUSED)
    assert await read(reading, "MoveRefused", "blockers { code }", none) == {"blockers": []}


async def test_checks(reading: Reading) -> None:
    check = FixCheck(
        name=CheckName.PROVIDER,
        outcome=CheckOutcome.PASSED,
        detail="It answers",
        checked_at=datetime(2026, 1, 2, 3, 4, 5, 7, tzinfo=UTC),
    )
    retried = retried_step(run_id(4), step_id(4, 1), PLAN, [check], applied=True)
    wanted = "step { key } checks { name outcome detail checkedAt }"
    assert await read(reading, "RetryFailedStepSuccess", wanted, retried) == {
        "step": {"key": "clean"},
        "checks": [
            {
                "name": "provider",
                "outcome": "PASSED",
                "detail": "It answers",
                "checkedAt": "2026-01-02T03:04:05.000007+00:00",
            }
        ],
    }


async def test_a_note(reading: Reading) -> None:
    wanted = "frame { number kind offsetSeconds }"
    assert await read(reading, "AddNoteSuccess", wanted, added_note(run_id(4), 2)) == {
        "frame": {"number": 2, "kind": "STEP_STARTED", "offsetSeconds": 0.25}
    }


async def test_what_is_in_hand_takes_no_statement(reading: Reading) -> None:
    wanted = "what: __typename code message again: message"
    found = await project(reading, "StaleRevision", wanted, stale_revision(run_id(4), code="c", message="ä"), reads=0)
    assert found is not None
    assert orjson.loads(found.json) == {"what": "StaleRevision", "code": "c", "message": "ä", "again": "ä"}


async def test_a_row_that_is_not_there(reading: Reading) -> None:
    """By its id, only the database knows whether it is."""
    assert await read(reading, "Step", "__typename", by_id(GlobalId(Kind.STEP, uuid=run_id(4)))) is None


@pytest.mark.parametrize(
    ("after", "most", "numbers"), [(0, 3, [1, 2, 3]), (2, 2, [3, 4]), (0, 1000, None), (99, 5, [])]
)
async def test_a_batch_of_frames(after: int, most: int, numbers: list[int] | None, reading: Reading) -> None:
    wanted = "frames { number offsetSeconds } nextNumber caughtUp run { revision }"
    projection = await project(reading, "FrameBatch", wanted, frame_batch(run_id(4), after=after, most=most))
    assert projection is not None
    batch = orjson.loads(projection.json)
    revision = batch["run"]["revision"]
    expected = list(range(1, revision + 1)) if numbers is None else numbers
    assert [frame["number"] for frame in batch["frames"]] == expected
    assert batch["nextNumber"] == max([after, *expected])
    assert batch["caughtUp"] == (batch["nextNumber"] >= revision)
    assert projection.also == (batch["nextNumber"], revision)
    assert [frame["offsetSeconds"] for frame in batch["frames"]] == [0.25 * (number - 1) for number in expected]


async def test_a_batch_of_a_run_that_is_not_there(reading: Reading) -> None:
    root = frame_batch(run_id(25), after=0, most=10)
    assert await project(reading, "FrameBatch", "nextNumber", root) is None


_PLACES = [(4, 0, 2), (25, 0, 9), (7, 1, 50), (4, 2, 500), (4, 0, 2)]
_BATCHES = [frame_batch(run_id(number), after=after, most=most) for number, after, most in _PLACES]


@pytest.mark.parametrize(
    ("type_name", "selection", "roots"),
    [
        ("FrameBatch", "frames { id title offsetSeconds step { key } } nextNumber run { title }", _BATCHES),
        ("Run", "title steps(first: 2) { nodes { key } }", [run_state(run_id(n)) for n in (4, 25, 3, 4, 1)]),
        ("RecoveryJob", "status runs(first: 1) { nodes { position } }", [job_state(job_id(n)) for n in (2, 255, 3)]),
    ],
)
async def test_many_are_read_as_each_would_be(
    type_name: str, selection: str, roots: list[Root], reading: Reading
) -> None:
    asked, reader = asked_of(type_name, selection), reading.context().reader
    alone = [await reading.projector.root(reader, asked, root) for root in roots]
    reading.statements.clear()
    assert await reading.projector.many(reader, asked, roots) == alone
    assert len(reading.statements) == 1
    assert await reading.projector.many(reader, asked, roots[1:2]) == [None]
    assert None in alone, "one is not there"
    assert len({sql for sql, _ in reading.statements}) == 1, "the text does not depend on how many"


async def test_a_change_of_a_list(reading: Reading) -> None:
    change = runs_change(initial=False, changed=[run_id(7), run_id(3), run_id(25)], removed=[run_id(2)])
    assert await read(reading, "RunsChange", "initial removed changed { id title }", change) == {
        "initial": False,
        "removed": [f"run_{run_id(2).hex}"],
        "changed": [
            {"id": f"run_{run_id(7).hex}", "title": "Orders of day 7"},
            {"id": f"run_{run_id(3).hex}", "title": "100% ümlaut_3"},
        ],
    }


async def test_who_reads_waits_for_a_turn(reading: Reading) -> None:
    turn = asyncio.Semaphore(1)
    reader, asked = replace(reading.context().reader, turn=turn), asked_of("Run", "title")
    await turn.acquire()
    one = asyncio.create_task(reading.projector.root(reader, asked, run_state(run_id(4))))
    many = asyncio.create_task(reading.projector.many(reader, asked, [run_state(run_id(3))]))
    for _ in range(10):
        await asyncio.sleep(0)
    assert not reading.statements
    turn.release()
    assert await one is not None
    assert await many
    assert len(reading.statements) == 2


async def test_members_of_a_list_are_read_newest_first_latest_change_first_or_among_some(reading: Reading) -> None:
    (definition,) = parse("{ runs(filter: {not: {status: [QUEUED]}}, first: 3) { id } }").definitions
    assert isinstance(definition, OperationDefinitionNode)
    (node,) = definition.selection_set.selections
    assert isinstance(node, FieldNode)
    reader = reading.context().reader
    membership = Membership.of(
        Asked(SCHEMA._schema, SCHEMA._schema.type_map["RunsChange"], (node,), {}, {}), on="Query", name="runs"
    )
    rows = await reader.pool.fetch(
        "SELECT id, revision, created_at, updated_at FROM runs WHERE workspace_id = $1 AND status <> 'QUEUED'",
        reader.workspace,
    )
    found = [(row["id"], row["revision"]) for row in sorted(rows, key=lambda row: (row["created_at"], row["id"]))]
    latest = [(row["id"], row["revision"]) for row in sorted(rows, key=lambda row: (row["updated_at"], row["id"]))]
    assert len(found) > 3
    assert latest[-3:] != found[-3:]
    assert await membership.newest(reader) == found[:-4:-1]
    assert await membership.recent(reader, 2) == latest[:-3:-1]
    assert await membership.among(reader, [found[0][0], found[2][0]]) == [found[2], found[0]]
