"""What starts at values in hand, as answers of mutations and of subscriptions do: handed the ids of another workspace,
it finds nothing by them, with one wall at a time taken away."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from graphql import FieldNode, OperationDefinitionNode, get_named_type, is_composite_type, is_object_type, parse
from tests.planner.world import World
from tests.walls.breaches import Walls, attacking
from tests.walls.conftest import Scene
from tests.walls.selections import SCHEMA, TYPES, object_type, whole
from tests.walls.twins import ids_of

from rerail.database.workspace import acting_in
from rerail.domain.identity import Kind, parse_as
from rerail.planner import roots
from rerail.planner.catalog.payloads import SOURCES
from rerail.planner.entries import Inline
from rerail.planner.following import job_state, run_state
from rerail.planner.roots import Root
from rerail.planner.selection import Asked

_OF_A_TABLE = {"mission_id": Kind.MISSION, "run_id": Kind.RUN, "step_id": Kind.STEP, "review_id": Kind.REVIEW}
_OF_A_TABLE |= {"report_id": Kind.REPORT, "job_id": Kind.JOB}
_LISTS = {"rerun": Kind.STEP, "reuse": Kind.STEP, "replaces": Kind.ARTIFACT}
_BLOCKER = {"code": "X", "message": "x", "remedy": "x", "frame": 2, "guide": None}
_PLAIN: Mapping[str, Any] = {
    "applied": True,
    "from_frame": 2,
    "number": 2,
    "checks": "[]",
    "hint": None,
    "allowed": 1,
    "refused": 0,
    "code": "x",
    "message": "x",
}
ROWS_OF_THE_DATABASE = {"FrameBatch", "Run", "RecoveryJob"}
"""What there is not where its row is not: the answer is null as a whole."""


def _uuids(there: World, kind: Kind) -> list[Any]:
    return [parse_as(kind, found) for found in ids_of(there, kind)]


def _value(there: World, type_: str, name: str) -> Any:
    if kind := _OF_A_TABLE.get(name):
        return _uuids(there, kind)[0]
    if kind := _LISTS.get(name):
        return _uuids(there, kind)[:3]
    if name == "blockers":
        step = _uuids(there, Kind.STEP)[0].hex
        return "[]" if type_ == "RecoverGroupSuccess" else orjson.dumps([{**_BLOCKER, "step": step}]).decode()
    return _PLAIN[name]


def in_hand(there: World) -> dict[str, Root]:
    """By the type that is read: what is in hand, with ids of the attacked."""
    found = {}
    for type_, source in SOURCES.items():
        names = [part.partition(":")[0] for part in source.rows.split("{arg.")[1:]]
        values = {name: _value(there, type_, name) for name in names}
        found[type_] = Root(entry=Inline(type=type_), source=source, values=values)
    run, other, *_ = _uuids(there, Kind.RUN)
    comparison = roots.comparison_of(run, other, roots.Comparison(parting=None, lane=None, reason=None, steps=()))
    numbered = {**comparison.values, "number_a": 1, "number_b": 1}
    return {
        **found,
        "FrameBatch": roots.frame_batch(run, after=0, most=3),
        "RunsChange": roots.runs_change(initial=True, changed=[run, other], removed=[]),
        "RunComparison": replace(comparison, values=numbered),
        "Run": run_state(run),
        "RecoveryJob": job_state(_uuids(there, Kind.JOB)[0]),
    }


def _selection(type_: str) -> str:
    """What the type leads to, and of each no more than what tells whether it is there."""
    parts = ["__typename"]
    for name, definition in object_type(type_).fields.items():
        below = get_named_type(definition.type)
        if name == "plan":
            parts.append("plan { fromFrame { kind } rerun { key } reuse { key } replaces { name } }")
        elif name == "blockers" and below.name == "Blocker":
            parts.append("blockers { step { key } frame { number kind } }")
        elif is_object_type(below) and not definition.args:
            parts.append(f"{name} {whole(below.name, 0)}")
    return f"{{ {' '.join(parts)} }}"


def _asked(type_: str) -> Asked:
    (operation,) = parse(f"{{ it {_selection(type_)} }}").definitions
    assert isinstance(operation, OperationDefinitionNode)
    (node,) = operation.selection_set.selections
    assert isinstance(node, FieldNode)
    return Asked(SCHEMA._schema, TYPES[type_], [node], {}, {})


TYPES_IN_HAND = (*SOURCES, "FrameBatch", "RunsChange", "RunComparison", "Run", "RecoveryJob")


def test_every_answer_of_a_mutation_is_attacked() -> None:
    """What leads on to objects; the others hold what was said and done."""
    mutation = SCHEMA._schema.mutation_type
    assert mutation is not None
    answers = {
        type_
        for field in mutation.fields.values()
        for type_ in SCHEMA._schema.get_possible_types(get_named_type(field.type))  # type: ignore[arg-type]
    }
    leading = {type_.name for type_ in answers if any(_leads_on(field.type) for field in type_.fields.values())}
    assert leading - set(TYPES_IN_HAND) == set()


def _leads_on(type_: Any) -> bool:
    named = get_named_type(type_)
    return is_composite_type(named) and named.name not in {"Violation", "RunToken"}


@pytest.mark.parametrize("type_", TYPES_IN_HAND)
async def test_one_wall_is_enough(type_: str, scene: Scene, tmp_path: Path) -> None:
    root = in_hand(scene.attacked)[type_]
    found = {}
    for walls in Walls:
        async with attacking(scene.both, walls, tmp_path) as context:
            with acting_in(context.workspace):
                single = await context.projector.root(context.reader, _asked(type_), root)
                many = [single]
                if root.source is not None and root.source.owned:
                    many = await context.projector.many(context.reader, _asked(type_), [root, root])
        found[walls] = [each and orjson.loads(each.json) for each in (single, *many)]
    async with attacking(scene.alone, Walls.BOTH, tmp_path) as context:
        with acting_in(context.workspace):
            without = await context.projector.root(context.reader, _asked(type_), root)
    expected = without and orjson.loads(without.json)
    assert (expected is None) == (type_ in ROWS_OF_THE_DATABASE)
    for walls in (Walls.BOTH, Walls.FIRST, Walls.SECOND):
        assert found[walls] == [expected] * len(found[walls]), walls
    assert all(answer != expected for answer in found[Walls.NONE])
