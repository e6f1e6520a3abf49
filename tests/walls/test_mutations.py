"""Every mutation, with the ids of another workspace: answered as if nothing were there, and nothing there changes."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from graphql import GraphQLInputObjectType, get_named_type
from tests.planner.world import World
from tests.walls.asking import answered
from tests.walls.breaches import Walls, attacking, everything_of
from tests.walls.conftest import Scene
from tests.walls.selections import SCHEMA, TYPES
from tests.walls.twins import ATTACKED, DEFINITION, ONLY_THERE, id_where, ids_of, shown_tokens

from rerail.domain.identity import Kind

MUTATION = SCHEMA._schema.mutation_type
assert MUTATION is not None
Inputs = Callable[[World, World], Iterator[Mapping[str, Any]]]
FIX = {"kind": "PROVIDER_RESTORED", "note": "It is back."}
REPORTED = {"symptom": "STEP_FAILED", "summary": "Look at this"}


def _run(there: World, status: str) -> str:
    return id_where(there, Kind.RUN, status=status)


def _report(there: World, here: World) -> Iterator[Mapping[str, Any]]:
    yield {"runId": _run(there, "FAILED"), **REPORTED}
    # Of a run of one's own, with what is another's.
    own = {"runId": _run(here, "FAILED"), **REPORTED}
    yield {**own, "stepId": ids_of(there, Kind.STEP)[0]}
    yield {**own, "artifactIds": ids_of(there, Kind.ARTIFACT)[:2]}


def _note(there: World, here: World) -> Iterator[Mapping[str, Any]]:
    yield {"runId": _run(there, "SUCCEEDED"), "text": "I was here"}
    yield {"runId": _run(here, "SUCCEEDED"), "text": "And there", "stepId": ids_of(there, Kind.STEP)[0]}


def _recover(there: World, _: World) -> Iterator[Mapping[str, Any]]:
    for group in ids_of(there, Kind.FAILURE_GROUP):
        for dry in (True, False):
            yield {"groupId": group, "move": "RETRY", "fix": FIX, "dryRun": dry}


GIVEN: dict[str, Inputs] = {
    # Of the same name as one of the other workspace: it is the first version of a mission of one's own.
    "deployMission": lambda _, __: iter([{"definition": DEFINITION}]),
    "startRun": lambda _, __: iter([{"mission": ONLY_THERE, "inputs": {}}]),
    "continueRun": lambda there, _: iter(
        {"runId": _run(there, status), "dryRun": dry} for status in ("CANCELLED", "FAILED") for dry in (True, False)
    ),
    "retryFailedStep": lambda there, _: iter(
        {"stepId": id_where(there, Kind.STEP, status="FAILED"), "fix": FIX, "dryRun": dry} for dry in (True, False)
    ),
    "reportRun": _report,
    "updateReport": lambda there, _: iter(
        [{"reportId": ids_of(there, Kind.REPORT)[0], "status": "RESOLVED", "comment": "Mine now"}]
    ),
    "cancelRun": lambda there, _: iter(
        {"runId": _run(there, "RUNNING"), "reason": "Because", "dryRun": dry} for dry in (True, False)
    ),
    "decideReview": lambda there, _: iter(
        {"reviewId": id_where(there, Kind.REVIEW, status="PENDING"), "decision": "APPROVE", "dryRun": dry}
        for dry in (True, False)
    ),
    "addNote": _note,
    "recoverGroup": _recover,
    "stopRecoveryJob": lambda there, _: iter(
        [{"jobId": id_where(there, Kind.JOB, status="RUNNING"), "reason": "Because"}]
    ),
    "createRunToken": lambda there, _: iter([{"runId": _run(there, "SUCCEEDED")}]),
    "revokeRunToken": lambda there, _: iter([{"tokenId": shown_tokens(there)[1]}]),
    "revokeToken": lambda there, _: iter({"tokenId": token} for token in shown_tokens(there)),
}
"""What each is asked for, with what is there of the attacked and here of the attacker."""
CHECKED_IN_MEMORY = {
    ("reportRun", "stepId"): "compared with the steps of the run that was loaded",
    ("reportRun", "artifactIds"): "compared with the artifacts of the run that was loaded",
    ("addNote", "stepId"): "compared with the steps of the run that was loaded",
}
"""Ids beside that of a run of one's own: no statement asks for them, so no wall is needed."""
_SAID = {"Mission": "{ slug version }", "Run": "{ mission { slug } }"}


def document(name: str) -> str:
    """What a mutation answers, as far as it is the same each time."""
    assert MUTATION is not None
    result = get_named_type(MUTATION.fields[name].type)
    parts = []
    for type_ in SCHEMA._schema.get_possible_types(result):  # type: ignore[arg-type]  # a union
        fields = ["__typename"]
        for field, definition in type_.fields.items():
            inner = get_named_type(definition.type).name
            if field in {"applied", "code", "message"}:
                fields.append(field)
            elif inner in _SAID and type_.name.endswith("Success"):
                fields.append(f"{field} {_SAID[inner]}")
        parts.append(f"... on {type_.name} {{ {' '.join(fields)} }}")
    input_type = f"{name[0].upper()}{name[1:]}Input!"
    return f"mutation ($input: {input_type}) {{ it: {name}(input: $input) {{ {' '.join(parts)} }} }}"


def test_every_mutation_and_every_id_is_attacked(scene: Scene) -> None:
    assert MUTATION is not None
    assert set(GIVEN) == set(MUTATION.fields)
    given = {
        (name, key) for name, inputs in GIVEN.items() for each in inputs(scene.attacked, scene.attacker) for key in each
    }
    asked = {
        (name, key)
        for name in MUTATION.fields
        for key, found in _input(name).fields.items()
        if get_named_type(found.type).name == "ID"
    }
    assert asked - given == set()


def _input(name: str) -> GraphQLInputObjectType:
    found = TYPES[f"{name[0].upper()}{name[1:]}Input"]
    assert isinstance(found, GraphQLInputObjectType)
    return found


async def _answers(dsn: str, walls: Walls, folder: Path, name: str, given: list[Mapping[str, Any]]) -> list[Any]:
    async with attacking(dsn, walls, folder) as context:
        return [await answered(context, document(name), {"input": each}) for each in given]


async def _all_there(dsn: str) -> Any:
    owner = await asyncpg.connect(dsn)
    try:
        # The engine's queue has no workspaces: nothing is enqueued either.
        legs = [tuple(row) for row in await owner.fetch("SELECT workflow_uuid FROM dbos.workflow_status ORDER BY 1")]
        return await everything_of(owner, ATTACKED), legs
    finally:
        await owner.close()


@pytest.mark.parametrize("name", GIVEN)
async def test_one_wall_is_enough(name: str, copied: Scene, tmp_path: Path) -> None:
    given = list(GIVEN[name](copied.attacked, copied.attacker))
    expected = await _answers(copied.alone, Walls.BOTH, tmp_path, name, given)
    assert not any("errors" in answer for answer in expected), expected
    before = await _all_there(copied.both)
    for walls in (Walls.BOTH, Walls.FIRST, Walls.SECOND):
        # What is deployed once is there: the attacker begins anew with each wall.
        if name == "deployMission" and walls is not Walls.BOTH:
            await _forget_deployed(copied.both)
        assert await _answers(copied.both, walls, tmp_path, name, given) == expected, walls
        assert await _all_there(copied.both) == before, walls
    if name == "deployMission":
        await _forget_deployed(copied.both)
    for each, without in zip(given, expected, strict=True):
        if any((name, key) in CHECKED_IN_MEMORY for key in each):
            continue
        (found,) = await _answers(copied.both, Walls.NONE, tmp_path, name, [each])
        # What no wall hides is seen, or done: the attack would find it.
        assert found != without or await _all_there(copied.both) != before, each


async def _forget_deployed(dsn: str) -> None:
    owner = await asyncpg.connect(dsn)
    found = await owner.fetchval("SELECT id FROM missions WHERE slug = $1 AND workspace_id <> $2", ONLY_THERE, ATTACKED)
    await owner.execute("DELETE FROM tasks WHERE mission_id = $1", found)
    await owner.execute("DELETE FROM mission_versions WHERE mission_id = $1", found)
    await owner.execute("DELETE FROM missions WHERE id = $1", found)
    await owner.close()
