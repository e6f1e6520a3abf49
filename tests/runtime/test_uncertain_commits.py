"""The connection is lost between COMMIT and its answer: what was written is there once, and the run goes on."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from tests.runtime import tasks
from tests.runtime.conftest import CALLER, WORKSPACE, Shop
from tests.runtime.proxy import CommitCutter

from rerail.domain import entry, schedule
from rerail.domain.frame import Frame, FrameKind
from rerail.domain.replay import fold
from rerail.domain.run import Run, RunStatus
from rerail.ledger.ledger import Decision
from rerail.runtime.step_task import LONG_START_SECONDS


@dataclass
class Cut:
    shop: Shop
    cutter: CommitCutter

    async def whole(self, run_id: UUID) -> list[Frame]:
        """The run's frames, dense, folding into what the projections say, and none of them twice."""
        run = await self.shop.load(run_id)
        frames = await self.shop.frames(run_id)
        assert [frame.number for frame in frames] == list(range(1, run.revision + 1))
        assert fold(run_id, frames) == run
        told = Counter((frame.kind, frame.title, frame.step, frame.attempt, frame.artifact) for frame in frames)
        # A leg whose start is never heard of is started again: nothing has happened in between.
        assert [frame for frame, times in told.items() if times > 1 and frame[0] is not FrameKind.RUN_STARTED] == []
        return frames

    async def note(self, run_id: UUID) -> None:
        def rule(_run: object, _now: object) -> Decision:
            return Decision([entry.note_added(text="looked at it", step=None, actor=CALLER)])

        await self.shop.ledger.decide(WORKSPACE, run_id, rule)


@pytest.fixture
async def cut(shop: Shop, tmp_path: Path) -> AsyncIterator[Cut]:
    """A shop whose worker writes to its runs through a connection that can be cut."""
    tasks.reset()
    cutter = CommitCutter(shop.dsn)
    async with shop.staffed_through(cutter, tmp_path):
        yield Cut(shop, cutter)


def mission(call: str, **more: Any) -> dict[str, Any]:
    task = {"provider": "python", "with": {"call": f"tests.runtime.tasks:{call}"}, "inputs": {}, "effect": "UNSAFE"}
    return {"mission": "cut", "title": "Cut", "tasks": {"only": {**task, **more}}}


@pytest.mark.parametrize(
    "kind",
    [
        FrameKind.RUN_STARTED,
        FrameKind.ATTEMPT_STARTED,
        FrameKind.LOG_WRITTEN,
        FrameKind.ARTIFACT_WRITTEN,
        FrameKind.STEP_SUCCEEDED,
        FrameKind.RUN_SUCCEEDED,
    ],
)
async def test_a_frame_whose_commit_is_never_heard_of_is_written_once(cut: Cut, kind: FrameKind) -> None:
    await cut.shop.deploy(mission("told"))
    cut.cutter.cut(kind)
    run_id = await cut.shop.start("cut")
    run = await cut.shop.rested(run_id)
    assert cut.cutter.has_cut.is_set()
    assert run.status is RunStatus.SUCCEEDED
    await cut.whole(run_id)
    assert tasks.calls == [("only", 1)]


async def test_a_note_in_between_does_not_hide_what_was_written(cut: Cut) -> None:
    await cut.shop.deploy(mission("gated"))
    run_id = await cut.shop.start("cut")
    await cut.shop.until(run_id, lambda _run: bool(tasks.calls))
    # The leg does not look at the run before it writes: under the lock it finds that somebody else has written.
    async with cut.shop.pool.acquire() as connection, connection.transaction():
        await connection.execute("SELECT FROM runs WHERE id = $1 FOR UPDATE", run_id)
        noting = asyncio.create_task(cut.note(run_id))
        await waiting(cut, 1)
        cut.cutter.cut(FrameKind.STEP_SUCCEEDED)
        tasks.gates["only"].set()
        await waiting(cut, 2)
    await noting
    run = await cut.shop.rested(run_id)
    assert cut.cutter.has_cut.is_set()
    assert run.status is RunStatus.SUCCEEDED
    kinds = [frame.kind for frame in await cut.whole(run_id)]
    assert kinds.index(FrameKind.NOTE_ADDED) < kinds.index(FrameKind.STEP_SUCCEEDED)


async def test_a_commit_that_lands_after_the_connection_was_lost_counts(cut: Cut) -> None:
    await cut.shop.deploy(mission("gated"))
    run_id = await cut.shop.start("cut")
    await cut.shop.until(run_id, lambda _run: bool(tasks.calls))
    cut.cutter.cut(FrameKind.STEP_SUCCEEDED, late=True)
    tasks.gates["only"].set()
    await cut.cutter.has_cut.wait()
    await waiting(cut, 1)
    cut.cutter.land()
    run = await cut.shop.rested(run_id)
    assert run.status is RunStatus.SUCCEEDED
    await cut.whole(run_id)


async def test_a_title_that_had_to_be_made_printable_is_known_again(cut: Cut) -> None:
    await cut.shop.deploy(mission("unprintable"))
    cut.cutter.cut(FrameKind.LOG_WRITTEN)
    run_id = await cut.shop.start("cut")
    await cut.shop.rested(run_id)
    assert cut.cutter.has_cut.is_set()
    await cut.whole(run_id)


async def test_an_attempt_that_was_taken_over_while_it_started_is_not_made(cut: Cut) -> None:
    """As when the worker is suspended right after it has written that it starts."""
    await cut.shop.deploy(mission("told"))
    cut.cutter.delay(FrameKind.ATTEMPT_STARTED)
    run_id = await cut.shop.start("cut")
    await cut.cutter.has_cut.wait()
    await asyncio.sleep(LONG_START_SECONDS)  # that time passes is what this is about

    def take_over(run: Run, _now: object) -> Decision:
        return Decision(schedule.begin_leg(run, leg=1, worker="another") or [])

    await cut.shop.ledger.decide(WORKSPACE, run_id, take_over)
    cut.cutter.land()
    async with asyncio.timeout(20):
        # That a leg has ended without writing gives no signal.
        while await cut.shop.pool.fetchval(AT_WORK):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert tasks.calls == []


async def waiting(cut: Cut, count: int) -> None:
    """Until so many sessions wait for a lock."""
    async with asyncio.timeout(20):
        # What a session waits for gives no signal.
        while await cut.shop.pool.fetchval(WAITING) < count:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
AT_WORK = "SELECT count(*) FROM dbos.workflow_status WHERE completed_at IS NULL"
