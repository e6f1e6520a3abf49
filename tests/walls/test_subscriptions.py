"""Every subscription: nothing of another workspace is in its first answer, nor in what it tells later."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import asyncpg
import orjson
import pytest
from graphql import get_named_type
from tests.planner.world import World
from tests.walls.asking import operations
from tests.walls.breaches import Walls, attacking
from tests.walls.conftest import Scene
from tests.walls.selections import SCHEMA, whole
from tests.walls.twins import ATTACKED, id_where, ids_of

from rerail.api.execution.answers import Answer
from rerail.api.execution.context import Context
from rerail.api.execution.operations import Operations
from rerail.api.execution.parameters import Parameters
from rerail.domain.errors import DomainError
from rerail.domain.identity import Kind, parse_as
from rerail.live.hub import Hub
from rerail.live.sources import Event
from rerail.live.wires.notify import CHANNEL

SUBSCRIPTION = SCHEMA._schema.subscription_type
assert SUBSCRIPTION is not None
SECONDS = 60.0


def _runs(there: World) -> Iterator[str]:
    yield from ids_of(there, Kind.RUN)[:6]


GIVEN: dict[str, Callable[[World], Iterator[str]]] = {
    "run": lambda there: (f'(id: "{run}")' for run in _runs(there)),
    "recoveryJob": lambda there: (f'(id: "{job}")' for job in ids_of(there, Kind.JOB)),
    "runs": lambda there: iter(
        [
            "(first: 5)",
            '(first: 5, filter: {text: "attacked"})',
            f'(first: 5, filter: {{failureGroup: "{ids_of(there, Kind.FAILURE_GROUP)[0]}"}})',
        ]
    ),
    "frames": lambda there: (f'(runId: "{run}", follow: {follow})' for run in _runs(there) for follow in _EITHER),
    "replay": lambda there: (f'(runId: "{run}", speed: 100000)' for run in _runs(there)),
}
_EITHER = ("true", "false")


def test_every_subscription_is_attacked() -> None:
    assert SUBSCRIPTION is not None
    assert set(GIVEN) == set(SUBSCRIPTION.fields)


def _document(name: str, given: str) -> str:
    assert SUBSCRIPTION is not None
    return f"subscription {{ {name}{given} {whole(get_named_type(SUBSCRIPTION.fields[name].type).name, 1)} }}"


async def _subscribed(made: Operations, context: Context, document: str) -> AsyncGenerator[Event, None]:
    prepared = made.prepare(Parameters(query=document))
    assert not isinstance(prepared, Answer), prepared
    found = await made.subscribe(prepared, context)
    assert not isinstance(found, Answer), found
    return found


async def _first(context: Context, document: str) -> Any:
    """The first answer, or why there is none."""
    async with (
        asyncio.timeout(SECONDS),
        contextlib.aclosing(await _subscribed(operations(), context, document)) as events,
    ):
        try:
            return orjson.loads((await anext(events)).payload)
        except DomainError as error:
            return error.code, error.message
        except StopAsyncIteration:
            return None


@pytest.mark.parametrize("name", GIVEN)
async def test_one_wall_is_enough(name: str, scene: Scene, tmp_path: Path) -> None:
    asked = [_document(name, given) for given in GIVEN[name](scene.attacked)]
    found = {}
    for walls in Walls:
        async with attacking(scene.both, walls, tmp_path) as context:
            found[walls] = [await _first(context, document) for document in asked]
    async with attacking(scene.alone, Walls.BOTH, tmp_path) as context:
        expected = [await _first(context, document) for document in asked]
    for walls in (Walls.BOTH, Walls.FIRST, Walls.SECOND):
        assert found[walls] == expected, walls
    for document, answer, without in zip(asked, found[Walls.NONE], expected, strict=True):
        assert answer != without, document


@pytest.mark.parametrize("walls", Walls)
async def test_a_list_is_told_of_ones_own_runs_alone(walls: Walls, copied: Scene, tmp_path: Path) -> None:
    """Everybody hears every bell; what is read then is one's own."""
    theirs, own = (id_where(world, Kind.RUN, status="RUNNING") for world in (copied.attacked, copied.attacker))
    owner = await asyncpg.connect(copied.both)
    document = "subscription { runs(first: 1, filter: {status: RUNNING}) { initial changed { id } removed } }"
    async with Hub(copied.both, poll_seconds=600) as hub, attacking(copied.both, walls, tmp_path) as context:
        await hub.listening()
        async with (
            asyncio.timeout(SECONDS),
            contextlib.aclosing(await _subscribed(operations(hub), context, document)) as events,
        ):
            await anext(events)
            await owner.execute("UPDATE runs SET revision = revision + 1 WHERE status = 'RUNNING'")
            for run in (theirs, own):
                await owner.execute("SELECT pg_notify($1, $2)", CHANNEL, parse_as(Kind.RUN, run).hex)
            told = set[str]()
            while own not in told:
                change = orjson.loads((await anext(events)).payload)["data"]["runs"]
                told |= {run["id"] for run in cast("list[Any]", change["changed"])}
    await owner.close()
    assert (theirs in told) == (walls is Walls.NONE)


async def test_groups_are_shared_within_a_workspace_alone(scene: Scene, tmp_path: Path) -> None:
    """Two callers who ask the same are one group where they are of one workspace."""
    made = operations()
    document = "subscription { runs(first: 2) { changed { id } } }"
    async with (
        attacking(scene.both, Walls.BOTH, tmp_path) as mallory,
        attacking(scene.both, Walls.BOTH, tmp_path) as other,
    ):
        elsewhere = replace(other, viewer=replace(other.viewer, workspace=ATTACKED))
        async with (
            contextlib.aclosing(await _subscribed(made, mallory, document)) as first,
            contextlib.aclosing(await _subscribed(made, other, document)) as second,
            contextlib.aclosing(await _subscribed(made, elsewhere, document)) as third,
        ):
            told = [(await anext(events)).payload for events in (first, second, third)]
            assert len(made._groups) == 2
    assert told[0] == told[1]
    assert b"019b0000" not in told[0]
    assert b"019c0000" not in told[2]
