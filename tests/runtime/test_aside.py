"""What is large is done beside the event loop, by one thread; what is small at once."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from rerail.domain.errors import InvalidInputError
from rerail.domain.failure import Symptom
from rerail.domain.move import Fix, FixKind
from rerail.planner.turns import Turns
from rerail.redaction.recogniser import Span
from rerail.redaction.screen import Screen
from rerail.runtime.aside import LARGE, Aside, is_large
from rerail.runtime.deciding import Guarded
from rerail.runtime.moves import Moves

from .conftest import CALLER, WORKSPACE, Shop, shop, working

__all__ = ["shop", "working"]

PATIENCE = 30.0
SMALL, LARGER = "x " * 1_000, "x " * LARGE
MISSION = {
    "mission": "aside",
    "title": "Aside",
    "inputs": {"type": "object", "properties": {"text": {"type": "string"}}},
    "tasks": {
        "fails": {
            "provider": "python",
            "with": {"call": "tests.runtime.tasks:needs_file"},
            "inputs": {"text": "${{ inputs.text }}"},
            "effect": "NONE",
            "retry": {"maxAttempts": 1},
        }
    },
}


class Watched(Screen):
    """Knows which threads looked through texts of some length."""

    def __init__(self) -> None:
        super().__init__()
        self.threads = set[str]()

    def suspects(self, value: Any) -> bool:
        self._note(str(value))
        return super().suspects(value)

    def find(self, text: str) -> list[Span]:
        self._note(text)
        return super().find(text)

    def _note(self, text: str) -> None:
        if len(text) >= len(SMALL) - 1:
            self.threads.add(threading.current_thread().name.partition("_")[0])


async def threads_of(screen: Watched, done: Callable[[], Awaitable[object]]) -> set[str]:
    screen.threads.clear()
    await done()
    return screen.threads


@pytest.mark.parametrize("value", [{"text": "x" * LARGE}, ["x"] * LARGE, 2**70])
def test_what_is_large(value: Any) -> None:
    assert is_large(value)
    assert not is_large({"text": "x", "number": 7})


async def test_large_inputs_are_looked_through_beside_the_loop(shop: Shop) -> None:
    await shop.deploy(MISSION)
    shop.ledger.screen = screen = Watched()
    moves = Moves(shop.ledger, registry=shop.registry, store=shop.store, aside=Aside("aside"))

    async def start(text: str) -> None:
        await moves.start_run(WORKSPACE, "aside", {"text": text}, title=None, labels=(), actor=CALLER, once=None)

    assert await threads_of(screen, lambda: start(SMALL)) == {"MainThread"}
    assert await threads_of(screen, lambda: start(LARGER)) == {"aside"}
    with pytest.raises(InvalidInputError, match="called a secret") as refused:
        await start(f"{LARGER} password=correct-horse")
    assert [violation.path for violation in refused.value.violations] == [("inputs", "text")]


async def test_so_are_corrected_inputs_and_reports(working: Shop) -> None:
    run = await working.run(MISSION, text="x")
    working.ledger.screen = screen = Watched()
    moves = Moves(working.ledger, registry=working.registry, store=working.store, aside=Aside("aside"))
    (step,) = run.steps.values()

    async def retry() -> None:
        fix = Fix(kind=FixKind.INPUT_CORRECTED)
        await moves.retry_step(
            WORKSPACE, step.id, fix=fix, inputs={"text": LARGER}, actor=CALLER, guarded=Guarded(dry_run=True)
        )

    async def report() -> None:
        await moves.report_run(
            WORKSPACE,
            run.id,
            symptom=Symptom.STEP_FAILED,
            summary="It fails.",
            step=None,
            frame=None,
            artifacts=(),
            tried=[SMALL] * 20,
            actor=CALLER,
            once=None,
        )

    assert await threads_of(screen, retry) == {"aside"}
    # Filing it looks once more, in a thread as well.
    assert "MainThread" not in await threads_of(screen, report)


async def test_one_at_a_time_and_caller_by_caller() -> None:
    aside, order, go_on = Aside("aside", Turns(1).of), list[str](), threading.Event()

    def work(name: str) -> str:
        go_on.wait(PATIENCE)
        order.append(name)
        return name

    names = ["a1", "a2", "a3", "b1", "b2"]
    under_way = []
    for name in names:
        under_way.append(asyncio.ensure_future(aside.run(name[0], work, name)))
        await asyncio.sleep(0)
    go_on.set()
    assert await asyncio.gather(*under_way) == names
    assert order == ["a1", "a2", "b1", "a3", "b2"]


async def test_who_leaves_keeps_nobody_from_their_turn() -> None:
    aside, began, go_on = Aside("aside"), threading.Event(), threading.Event()

    def work() -> int:
        began.set()
        go_on.wait(PATIENCE)
        return 1

    first = asyncio.ensure_future(aside.run("a", work))
    await asyncio.to_thread(began.wait, PATIENCE)
    second = asyncio.ensure_future(aside.run("b", lambda: 2))
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    go_on.set()
    assert await second == 2


async def test_what_is_raised_there_is_raised_here() -> None:
    def work() -> None:
        raise InvalidInputError("It is wrong.", [])

    with pytest.raises(InvalidInputError, match="It is wrong"):
        await Aside("aside").run("a", work)
