"""Tasks that log more than the database can take, and go on when they are told to stop."""

import asyncio
import gc
import threading
from typing import Any

import pytest
from tests.runtime import tasks
from tests.runtime.conftest import CALLER, WORKSPACE, Shop

from rerail.domain import decisions
from rerail.domain.frame import FrameKind
from rerail.domain.run import Run, RunStatus
from rerail.ledger.ledger import Decision
from rerail.runtime.log_buffer import BUFFERED_ENTRIES, Buffer


@pytest.fixture(autouse=True)
def _fresh() -> None:
    tasks.reset()


def one(call: str, **inputs: Any) -> dict[str, Any]:
    task = {"provider": "python", "with": {"call": f"tests.runtime.tasks:{call}"}, "inputs": inputs}
    return {"mission": "one", "title": "One", "tasks": {"only": task}}


@pytest.mark.parametrize("call", ["chatty", "chatty_and_never_yielding"])
async def test_all_lines_arrive_in_order(working: Shop, call: str) -> None:
    lines = 3 * BUFFERED_ENTRIES
    run = await working.run(one(call, lines=lines))
    assert run.status is RunStatus.SUCCEEDED
    frames = await working.frames(run.id)
    said = [frame.title for frame in frames if frame.kind is FrameKind.LOG_WRITTEN]
    assert said == [f"line {number}" for number in range(lines)]
    assert [frame.number for frame in frames] == list(range(1, run.revision + 1))


async def test_a_thread_that_waits_for_room_ends_with_its_run(working: Shop) -> None:
    await working.deploy(one("never_silent"))
    before = set(threading.enumerate())
    run_id = await working.start("one")
    await working.until(run_id, lambda _run: bool(tasks.calls))
    async with working.pool.acquire() as connection, connection.transaction():
        # Nobody writes to the run, so that the thread fills the buffer, and waits.
        await connection.execute("SELECT FROM runs WHERE id = $1 FOR UPDATE", run_id)
        cancelling = asyncio.create_task(cancel(working, run_id))
        async with asyncio.timeout(20):
            # Nothing else tells that a thread waits.
            while longest_buffer() < BUFFERED_ENTRIES:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        (thread,) = [each for each in set(threading.enumerate()) - before if each.name == "rerail-callable"]
    await cancelling
    await asyncio.to_thread(thread.join, 8)
    assert not thread.is_alive()
    assert (await working.load(run_id)).status is RunStatus.CANCELLED


async def cancel(shop: Shop, run_id: Any) -> None:
    def rule(run: Run, _now: object) -> Decision:
        return Decision(decisions.cancel_run(run, reason=None, actor=CALLER))

    await shop.ledger.decide(WORKSPACE, run_id, rule)


def longest_buffer() -> int:
    return max((len(found) for found in gc.get_objects() if isinstance(found, Buffer)), default=0)


async def test_a_closed_buffer_takes_nothing_and_holds_nobody_up() -> None:
    buffer = Buffer(lambda _at_once: None)
    buffer.close()
    await asyncio.to_thread(lambda: [buffer.add(None, size=1) for _ in range(BUFFERED_ENTRIES + 1)])  # type: ignore[arg-type]
    assert buffer.take() == []
