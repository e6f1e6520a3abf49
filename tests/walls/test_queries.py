"""Every root field, asked with all that an attacker knows of another workspace, with one wall at a time taken away."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from graphql import get_named_type, is_object_type
from tests.planner.world import World
from tests.walls.asking import answered
from tests.walls.breaches import Walls, attacking
from tests.walls.conftest import Scene
from tests.walls.selections import SCHEMA, whole
from tests.walls.twins import ONLY_THERE, id_where, ids_of

from rerail.domain.identity import Kind, show
from rerail.planner.catalog import TYPE_OF

QUERY = SCHEMA._schema.query_type
assert QUERY is not None
LIST = "(first: 5)"
KINDS = [kind for kind in Kind if kind is not Kind.GUIDE]
Arguments = Callable[[World], Iterator[str]]


def _nothing(_: World) -> Iterator[str]:
    yield ""


def _list(*filters: Callable[[World], str]) -> Arguments:
    """The whole list, and what filters with ids of another workspace find."""

    def given(there: World) -> Iterator[str]:
        yield LIST
        for each in filters:
            yield f"(first: 5, filter: {each(there)})"

    return given


def _ids(kind: Kind) -> Arguments:
    def given(there: World) -> Iterator[str]:
        for found in ids_of(there, kind):
            yield f'(id: "{found}")'

    return given


def _two_runs(there: World) -> Iterator[str]:
    first, second, third, *_ = ids_of(there, Kind.RUN)
    yield f'(a: "{first}", b: "{third}")'
    yield f'(a: "{second}", b: "{second}")'


def _group(there: World) -> str:
    return ids_of(there, Kind.FAILURE_GROUP)[0]


ASKED: dict[str, Arguments] = {
    "viewer": _nothing,
    "run": _ids(Kind.RUN),
    "runs": _list(
        lambda there: f'{{failureGroup: "{_group(there)}"}}',
        lambda _: '{text: "attacked"}',
        lambda there: f'{{text: "{ids_of(there, Kind.RUN)[0]}"}}',
        lambda _: '{mission: "nightly"}',
        lambda _: "{status: [FAILED, WAITING]}",
        lambda _: "{stepStatus: WAITING}",
        lambda _: '{labels: [{key: "env"}]}',
        lambda _: '{provider: "http", not: {mission: "nightly"}}',
    ),
    "mission": lambda _: iter([f'(slug: "{ONLY_THERE}")', '(slug: "idle")']),
    "missions": _list(),
    "failureGroups": _list(lambda _: '{mission: ["orders-report", "nightly"]}', lambda _: "{openOnly: true}"),
    "recoveryJob": _ids(Kind.JOB),
    "recoveryJobs": _list(lambda there: f'{{group: "{_group(there)}"}}', lambda _: "{status: [RUNNING]}"),
    "report": _ids(Kind.REPORT),
    "reports": _list(
        lambda there: f'{{run: "{show(Kind.RUN, there.rows["reports"][0]["run_id"])}"}}',
        lambda _: "{status: [OPEN]}",
    ),
    "compareRuns": _two_runs,
    "auditEntries": _list(lambda _: '{actor: "ada"}'),
    "node": lambda there: (f'(id: "{found}")' for kind in KINDS for found in ids_of(there, kind)[::7]),
    "nodes": lambda there: iter(
        [f"(ids: {orjson.dumps([ids_of(there, kind)[0] for kind in KINDS]).decode()})"],
    ),
}
WITHOUT_ROWS = {
    "guide": "guides are files of the program, the same for everyone",
    "guides": "guides are files of the program, the same for everyone",
}
"""Root fields that show nothing of a workspace."""
NEVER_ELSEWHERE = {"viewer": "it is read by the viewer's own workspace, which is no condition but the id itself"}
"""Root fields of which nothing would be seen, were there no wall."""


def selection(name: str) -> str:
    assert QUERY is not None
    type_ = get_named_type(QUERY.fields[name].type)
    if is_object_type(type_):
        return whole(type_.name, 1)
    # Fields of the same name may be of other types elsewhere: what is narrow is told apart by the kinds below.
    return "{ __typename id }"


def documents(name: str, there: World) -> list[str]:
    return [f"{{ {name}{arguments} {selection(name)} }}" for arguments in ASKED[name](there)]


def test_every_root_field_is_attacked() -> None:
    assert QUERY is not None
    assert {*ASKED, *WITHOUT_ROWS} == set(QUERY.fields)


async def _answers(dsn: str, walls: Walls, folder: Path, asked: list[str]) -> list[Any]:
    async with attacking(dsn, walls, folder) as context:
        return [await answered(context, document) for document in asked]


@pytest.mark.parametrize("name", ASKED)
async def test_one_wall_is_enough(name: str, scene: Scene, tmp_path: Path) -> None:
    asked = documents(name, scene.attacked)
    expected = await _answers(scene.alone, Walls.BOTH, tmp_path, asked)
    for answer in expected:
        assert "errors" not in answer, answer
    for walls in (Walls.BOTH, Walls.FIRST, Walls.SECOND):
        found = await _answers(scene.both, walls, tmp_path, asked)
        for document, answer, without in zip(asked, found, expected, strict=True):
            assert answer == without, (walls, document)
    found = await _answers(scene.both, Walls.NONE, tmp_path, asked)
    leaks = [answer != without for answer, without in zip(found, expected, strict=True)]
    # What no wall hides is seen: the attack would find it.
    assert all(leaks) if name not in NEVER_ELSEWHERE else not any(leaks), [
        document for document, leak in zip(asked, leaks, strict=True) if not leak
    ]


@pytest.mark.parametrize("kind", KINDS)
async def test_one_wall_is_enough_for_whatever_an_id_names(kind: Kind, scene: Scene, tmp_path: Path) -> None:
    ids = ids_of(scene.attacked, kind)[:: 11 if kind is Kind.FRAME else 1]
    narrow = f"... on {TYPE_OF[kind]} {whole(TYPE_OF[kind], 1)}"
    asked = [f'{{ node(id: "{found}") {{ id {narrow} }} }}' for found in ids]
    for walls in (Walls.BOTH, Walls.FIRST, Walls.SECOND):
        for answer in await _answers(scene.both, walls, tmp_path, asked):
            assert answer == {"data": {"node": None}}, walls
    leaked = await _answers(scene.both, Walls.NONE, tmp_path, asked)
    assert [answer["data"]["node"]["id"] for answer in leaked] == list(ids)


async def test_what_belongs_to_the_attacker_is_there_all_the_same(scene: Scene, tmp_path: Path) -> None:
    """Or else answers would be equal for being empty."""
    run = id_where(scene.attacker, Kind.RUN, status="FAILED")
    document = f'{{ run(id: "{run}") {selection("run")} runs(first: 3) {{ nodes {{ id }} count {{ value }} }} }}'
    for walls in (Walls.BOTH, Walls.FIRST, Walls.SECOND):
        (answer,) = await _answers(scene.both, walls, tmp_path, [document])
        assert answer["data"]["run"]["id"] == run
        assert answer["data"]["run"]["recovery"]["next"] == "RETRY"
        assert len(answer["data"]["runs"]["nodes"]) == 3
