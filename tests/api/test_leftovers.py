"""What an operation leaves to the collector, which takes what it finds under way for what lasts: nothing."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest
from tests.walls.asking import operations

from rerail.api.execution.answers import Answer
from rerail.api.execution.context import Context
from rerail.api.execution.operations import Operations
from rerail.api.execution.parameters import Parameters

from ..runtime.conftest import Shop, shop
from .test_mutations import Desk, mission, task

__all__ = ["shop"]

START = (
    'mutation ($inputs: JSON!) { startRun(input: {mission: "tested", inputs: $inputs}) '
    "{ __typename ... on Problem { code } } }"
)
NODES = "query ($ids: [ID!]!, $first: Int) { nodes(ids: $ids) { id } runs(first: $first) { nodes { id } } }"
ASKED: Mapping[str, tuple[str, Mapping[str, Any], str]] = {
    "a query": (NODES, {"ids": []}, '"data"'),
    "a mutation": (START, {"inputs": {"text": "x"}}, "StartRunSuccess"),
    "a mutation that is refused": (START, {"inputs": ["x"]}, "InvalidInput"),
    "a mutation with a secret": (START, {"inputs": {"text": "password=correct-horse"}}, "InvalidInput"),
    "variables that are none": (NODES, {"ids": {"x": []}, "first": "x"}, "got invalid value|has invalid value"),
    "variables of a mutation that are none": (START, {"inputs": None}, "non-null|has invalid value"),
    "no id": (NODES, {"ids": ["x"]}, "not an id"),
    "too many": (NODES, {"ids": [], "first": 999_999}, "the most is"),
    "a document that is not valid": ("{ runs(first: 1.5) { nope } run(id: 1.5) { id } }", {}, "nope"),
}


@contextmanager
def uncollected() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def answered(made: Operations, context: Context, document: str, variables: Mapping[str, Any]) -> str:
    prepared = made.prepare(Parameters(query=document, variables=dict(variables)))
    found = prepared if isinstance(prepared, Answer) else await made.execute(prepared, context)
    return found.body.decode()


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
async def test_nothing_is_left_to_the_collector(shop: Shop, asked: tuple[str, Mapping[str, Any], str]) -> None:
    document, variables, told = asked
    desk, made = Desk(shop), operations()
    await desk.mutate("deployMission", "mission { slug }", definition=mission(a=task("nothing")))
    context = desk._context()
    # Its document is read now, and kept.
    first = await answered(made, context, document, variables)
    assert any(each in first for each in told.split("|")), first
    with uncollected():
        await answered(made, context, document, variables)
        gc.set_debug(gc.DEBUG_SAVEALL)
        try:
            gc.collect()
            left = [type(each).__name__ for each in gc.garbage]
        finally:
            gc.set_debug(0)
            gc.garbage.clear()
    assert not left
