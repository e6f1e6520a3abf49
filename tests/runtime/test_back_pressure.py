"""Tasks that log faster than the database takes: held up with every line kept, or dropping lines that are counted."""

import asyncio
import gc
import sys
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from tests.adversity.holding import Hold, HoldingProxy, Side
from tests.runtime import tasks
from tests.runtime.conftest import Shop

from rerail.domain.frame import ActorKind, Frame, FrameKind, Severity
from rerail.domain.replay import fold
from rerail.domain.run import Run, RunStatus
from rerail.runtime.log_buffer import BUFFERED_BYTES, BUFFERED_ENTRIES, TAKEN_ENTRIES, Buffer

LINES = 4 * BUFFERED_ENTRIES
PIPED = 400_000
"""More than a pipe and what is read ahead of it hold, in bytes."""
PROGRAM = """
import os, sys
said = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
for number in range(int(sys.argv[2])):
    stream = 2 if number % 10 == 9 and sys.argv[3] == "both" else 1
    os.write(stream, b"line %d\\n" % number)
    os.write(said, b".")
"""


@dataclass
class Held:
    """A shop whose worker reaches PostgreSQL through a proxy."""

    shop: Shop
    proxy: HoldingProxy
    folder: Path

    def hold_lines(self) -> Hold:
        """The next transaction with a log line stands still before its commit."""
        return self.proxy.hold(Hold([b"LOG_WRITTEN"], Side.BEFORE))

    def said(self) -> int:
        """How many lines the task has logged by now."""
        file = self.folder / "said"
        return file.stat().st_size if file.exists() else tasks.said["only"]


@pytest.fixture
async def held(shop: Shop, tmp_path: Path) -> AsyncIterator[Held]:
    tasks.reset()
    proxy = HoldingProxy(shop.dsn)
    async with shop.staffed_through(proxy, tmp_path):
        yield Held(shop, proxy, tmp_path)
        proxy.release()


def task(
    held: Held, how: str, *, lines: int = LINES, width: int = 0, both: bool = False, **more: Any
) -> dict[str, Any]:
    if how == "command":
        argv = [sys.executable, "-c", PROGRAM, str(held.folder / "said"), str(lines), "both" if both else "one"]
        only: dict[str, Any] = {"provider": "command", "with": {"argv": argv}}
    else:
        inputs = {"lines": lines, "width": width}
        only = {"provider": "python", "with": {"call": f"tests.runtime.tasks:{how}"}, "inputs": inputs}
    return {"mission": "loud", "title": "Loud", "tasks": {"only": {**only, "effect": "NONE", **more}}}


def only_buffer() -> Buffer | None:
    return next((found for found in gc.get_objects() if isinstance(found, Buffer) and not found._closed), None)


async def until_full() -> Buffer:
    async with asyncio.timeout(30):
        # Nothing tells from outside that a buffer is full.
        while (buffer := only_buffer()) is None or not buffer._full():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return buffer


def sound(run: Run, frames: list[Frame]) -> list[Frame]:
    """The log lines of a run that is dense and folds into what is stored."""
    assert run.status is RunStatus.SUCCEEDED
    assert [frame.number for frame in frames] == list(range(1, run.revision + 1))
    assert fold(run.id, frames) == run
    return [frame for frame in frames if frame.kind is FrameKind.LOG_WRITTEN]


# The last does not await its log, but something else.
HOW = ["says_in_a_thread", "says_and_awaits", "says_and_sleeps", "command"]


@pytest.mark.parametrize("how", HOW)
async def test_whoever_logs_too_fast_is_held_up_and_no_line_is_lost(held: Held, how: str) -> None:
    shop, lines = held.shop, LINES + (PIPED // 8 if how == "command" else 0)
    await shop.deploy(task(held, how, lines=lines))
    hold = held.hold_lines()
    run_id = await shop.start("loud")
    await hold.reached.wait()
    buffer = await until_full()
    ahead = PIPED // 8 if how == "command" else 2
    for _ in range(50):
        await shop.pool.fetchval("SELECT pg_sleep(0.005)")  # time passes, and the task has the processor
        assert len(buffer) <= BUFFERED_ENTRIES + 1
        assert held.said() <= BUFFERED_ENTRIES + TAKEN_ENTRIES + ahead < lines
    held.proxy.release()
    run = await shop.rested(run_id)
    said = sound(run, await shop.frames(run_id))
    assert [frame.title for frame in said] == [f"line {number}" for number in range(lines)]
    assert held.said() == lines


async def test_long_lines_fill_the_buffer_by_their_bytes(held: Held) -> None:
    shop = held.shop
    await shop.deploy(task(held, "says_much", lines=200))
    hold = held.hold_lines()
    run_id = await shop.start("loud")
    await hold.reached.wait()
    buffer = await until_full()
    assert len(buffer) < BUFFERED_ENTRIES
    assert BUFFERED_BYTES <= buffer._bytes < BUFFERED_BYTES + tasks.MUCH
    held.proxy.release()
    run = await shop.rested(run_id)
    said = sound(run, await shop.frames(run_id))
    assert [frame.payload["message"][: len("line 0000")] for frame in said] == [f"line {n:04}" for n in range(200)]


@pytest.mark.parametrize("how", HOW)
async def test_lines_are_dropped_with_permission_and_the_counts_add_up(held: Held, how: str) -> None:
    shop, both = held.shop, how == "command"
    await shop.deploy(task(held, how, both=both, logs="DROP"))
    hold = held.hold_lines()
    run_id = await shop.start("loud")
    await hold.reached.wait()
    async with asyncio.timeout(30):
        # The task is held up by nobody: it says all it has to say while nothing can be written.
        while held.said() < LINES:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    run = await shop.load(run_id)
    assert run.steps_by_key()["only"].finished_at is None
    held.proxy.release()
    run = await shop.rested(run_id)
    frames = sound(run, await shop.frames(run_id))
    written = [frame for frame in frames if "dropped" not in frame.payload]
    dropped = [frame for frame in frames if "dropped" in frame.payload]
    assert dropped
    assert_counts_add_up(written, dropped, both=both)


def assert_counts_add_up(written: list[Frame], dropped: list[Frame], *, both: bool) -> None:
    every = {f"line {number}": severity(number, both=both) for number in range(LINES)}
    for of in Severity if both else [Severity.INFO]:
        numbers = [int(frame.title.removeprefix("line ")) for frame in written if frame.severity is of]
        assert numbers == sorted(set(numbers)), "each line once, in order; the two pipes of a program keep none"
    assert {frame.title: frame.severity for frame in written}.items() <= every.items()
    missing = {title: level for title, level in every.items() if title not in {frame.title for frame in written}}
    told = [frame.payload["dropped"] for frame in dropped]
    assert sum(each["lines"] for each in told) == len(missing)
    assert sum(each["bytes"] for each in told) == sum(map(len, missing))
    severities: Counter[str] = sum((Counter(each["severities"]) for each in told), Counter())
    assert severities == Counter(level.value for level in missing.values())
    for frame, each in zip(dropped, told, strict=True):
        assert frame.actor.kind is ActorKind.RUNTIME
        assert frame.severity is Severity.WARNING
        assert datetime.fromisoformat(each["from"]) <= datetime.fromisoformat(each["until"]) == frame.at


def severity(number: int, *, both: bool) -> Severity:
    return Severity.WARNING if both and number % 10 == 9 else Severity.INFO


async def test_without_pressure_nothing_is_dropped(held: Held) -> None:
    shop = held.shop
    await shop.deploy(task(held, "says_and_awaits", lines=500, logs="DROP"))
    run_id: UUID = await shop.start("loud")
    run = await shop.rested(run_id)
    said = sound(run, await shop.frames(run_id))
    assert [frame.title for frame in said] == [f"line {number}" for number in range(500)]


async def test_a_task_that_swallows_the_overrun_has_failed_all_the_same(held: Held) -> None:
    shop = held.shop
    await shop.deploy(task(held, "says_too_much"))
    run = await shop.rested(await shop.start("loud"))
    assert run.status is RunStatus.FAILED
    (step,) = run.steps.values()
    assert step.fault is not None
    assert step.fault.code == "runtime.log_overrun"


@pytest.mark.parametrize("how", ["says_in_a_thread", "says_and_awaits", "says_and_sleeps"])
async def test_a_task_that_is_held_up_ends_with_its_timeout(held: Held, how: str) -> None:
    shop = held.shop
    await shop.deploy(task(held, how, timeout="3s", width=tasks.MUCH))
    hold = held.hold_lines()
    run_id = await shop.start("loud")
    await hold.reached.wait()
    await until_full()
    async with asyncio.timeout(20):
        # It sees its cancellation wherever it is held up.
        while "only" not in tasks.ended:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    held.proxy.release()
    run = await shop.rested(run_id)
    (step,) = run.steps.values()
    assert step.fault is not None
    assert step.fault.code == "runtime.timeout"
