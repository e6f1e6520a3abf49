"""Values in hand go through the planner like rows: payloads of mutations, events of subscriptions."""

from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
import strawberry
from graphql import FieldNode, OperationDefinitionNode, parse

from rerail.api.projections import Info
from rerail.api.projections import project as hand_over
from rerail.api.schema import build_schema
from rerail.api.types.live import FrameBatch, RunsChange
from rerail.api.types.recovery import Blocker as BlockerType
from rerail.api.types.recovery import FixCheck as FixCheckType
from rerail.api.types.recovery import RecoveryPlan
from rerail.api.types.run import Run
from rerail.domain.identity import Kind
from rerail.domain.move import Blocker, BlockerCode, CheckName, CheckOutcome, FixCheck, Plan
from rerail.planner.roots import (
    Root,
    blockers_of,
    checks_of,
    frame_batch,
    frame_by_number,
    recovery_plan,
    row_by_id,
    runs_change,
)
from rerail.planner.selection import Asked
from rerail.planner.shape import Projection

from .reading import Reading
from .world import run_id, step_id, uid

SCHEMA = build_schema(mutation=None, subscription=None, types=[FrameBatch, RunsChange])


async def project(reading: Reading, type_name: str, selection: str, root: Root) -> Projection | None:
    """`root` as a field of that type would be answered in a payload."""
    definition = parse(f"{{ it {{ {selection} }} }}").definitions[0]
    assert isinstance(definition, OperationDefinitionNode)
    (node,) = definition.selection_set.selections
    assert isinstance(node, FieldNode)
    type_ = SCHEMA._schema.type_map[type_name]
    asked = Asked(SCHEMA._schema, type_, (node,), {}, {})
    projection = await reading.projector.root(reading.context().reader, asked, root)
    assert len(reading.statements) == 1
    return projection


async def read(reading: Reading, type_name: str, selection: str, root: Root) -> Any:
    projection = await project(reading, type_name, selection, root)
    return None if projection is None else orjson.loads(projection.json)


async def test_a_row_by_its_id(reading: Reading) -> None:
    found = await read(reading, "Run", "title steps(first: 1) { nodes { key } }", row_by_id(Kind.RUN, run_id(4)))
    assert found == {"title": "Orders of day 4", "steps": {"nodes": [{"key": "fetch"}]}}


async def test_a_row_that_is_not_there(reading: Reading) -> None:
    assert await read(reading, "Step", "key", row_by_id(Kind.STEP, run_id(4))) is None


async def test_a_frame_by_its_number(reading: Reading) -> None:
    assert await read(reading, "Frame", "number kind", frame_by_number(run_id(4), 2)) == {
        "number": 2,
        "kind": "STEP_STARTED",
    }


PLAN = Plan(from_frame=2, rerun=(step_id(4, 3), step_id(4, 1)), reuse=(step_id(4, 0),), replaces=(uid(5, 4, 1),))
PLANNED = "__typename fromFrame { number kind } rerun { key status } reuse { key } replaces { name }"


async def test_a_plan(reading: Reading) -> None:
    assert await read(reading, "RecoveryPlan", PLANNED, recovery_plan(run_id(4), PLAN)) == {
        "__typename": "RecoveryPlan",
        "fromFrame": {"number": 2, "kind": "STEP_STARTED"},
        "rerun": [{"key": "publish", "status": "SUCCEEDED"}, {"key": "clean", "status": "SUCCEEDED"}],
        "reuse": [{"key": "fetch"}],
        "replaces": [{"name": "sales ä1.csv"}],
    }


async def test_no_plan(reading: Reading) -> None:
    assert await read(reading, "RecoveryPlan", PLANNED, recovery_plan(run_id(4), None)) is None


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
    wanted = "code message remedy step { key } frame { number } guide { slug title }"
    assert await read(reading, "Blocker", wanted, blockers_of(run_id(4), blockers)) == [
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
    assert await read(reading, "Blocker", "code", blockers_of(run_id(4), [])) == []


async def test_checks(reading: Reading) -> None:
    check = FixCheck(
        name=CheckName.PROVIDER,
        outcome=CheckOutcome.PASSED,
        detail="It answers",
        checked_at=datetime(2026, 1, 2, 3, 4, 5, 7, tzinfo=UTC),
    )
    assert await read(reading, "FixCheck", "name outcome detail checkedAt", checks_of(run_id(4), [check])) == [
        {
            "name": "provider",
            "outcome": "PASSED",
            "detail": "It answers",
            "checkedAt": "2026-01-02T03:04:05.000007+00:00",
        }
    ]


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


@strawberry.type
class Payload:
    applied: bool

    @strawberry.field(graphql_type=Run)
    async def run(self, info: Info) -> Any:
        return await hand_over(info, row_by_id(Kind.RUN, run_id(4)))

    @strawberry.field(graphql_type=RecoveryPlan | None)
    async def plan(self, info: Info) -> Any:
        return await hand_over(info, recovery_plan(run_id(4), PLAN))

    @strawberry.field(graphql_type=list[FixCheckType])
    async def checks(self, info: Info) -> Any:
        return await hand_over(info, checks_of(run_id(4), []))

    @strawberry.field(graphql_type=list[BlockerType])
    async def blockers(self, info: Info) -> Any:
        return await hand_over(info, blockers_of(run_id(4), []))


@strawberry.type
class Mutation:
    @strawberry.mutation
    def apply(self) -> Payload:
        return Payload(applied=True)


async def test_fields_of_a_payload_that_python_builds(reading: Reading) -> None:
    """As a mutation does it: a plain object whose fields are projections."""
    reading.schema = build_schema(mutation=Mutation, subscription=None)
    document = """
    mutation { apply { applied run { id ...F } plan { rerun { key } } checks { name } blockers { code } } }
    fragment F on Run { status }
    """
    assert await reading.data(document) == {
        "apply": {
            "applied": True,
            "run": {"id": f"run_{run_id(4).hex}", "status": "SUCCEEDED"},
            "plan": {"rerun": [{"key": "publish"}, {"key": "clean"}]},
            "checks": [],
            "blockers": [],
        }
    }
