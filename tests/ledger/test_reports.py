"""Reports: numbered densely within the workspace, written together with their frame, of what the run has alone."""

import asyncio
from dataclasses import replace
from uuid import UUID

import pytest
from tests.domain.stage import MISSING, PERSON, new_id
from tests.ledger.conftest import WORKSPACE, Books

from rerail.domain import entry
from rerail.domain.errors import IdempotencyConflictError, InvalidInputError, NotFoundError
from rerail.domain.failure import Symptom
from rerail.domain.frame import FrameKind
from rerail.domain.replay import fold
from rerail.domain.run import Resolution
from rerail.ledger.idempotency import Once
from rerail.ledger.reports import ReportDraft, file_report


def draft(**changes: object) -> ReportDraft:
    plain = ReportDraft(
        id=new_id(),
        symptom=Symptom.RUN_FAILED,
        summary="It fails every night.",
        step=None,
        frame=None,
        artifacts=(),
        tried=("RETRY",),
        actor=PERSON,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


async def test_a_report_is_a_row_and_a_frame(books: Books) -> None:
    run_id = await books.run()
    step = next(iter((await books.load(run_id)).steps))
    books.rung.clear()
    filed = draft(step=step, frame=1)
    decided = await file_report(books.ledger, WORKSPACE, run_id, filed)
    assert decided.answer == {"report": filed.id.hex, "hint": None}
    run, frames = await books.load(run_id), await books.frames(run_id)
    row = await books.pool.fetchrow("SELECT * FROM reports WHERE id = $1", filed.id)
    assert (row["number"], row["run_id"], row["step_id"], row["frame"], row["status"]) == (1, run_id, step, 1, "OPEN")
    assert (row["symptom"], row["summary"], row["tried"]) == ("RUN_FAILED", filed.summary, ["RETRY"])
    assert row["created_at"] == frames[-1].at
    assert frames[-1].kind is FrameKind.REPORT_FILED
    assert frames[-1].payload == {
        "report": filed.id.hex,
        "number": 1,
        "symptom": "RUN_FAILED",
        "summary": filed.summary,
    }
    assert (run.reports, run.revision) == (1, 2)
    assert fold(run_id, frames) == run
    assert books.rung == [run_id]


async def test_a_failed_run_that_was_reported_says_so(books: Books) -> None:
    run_id = await books.run()
    run, _ = await books.begin(run_id)
    step = next(iter(run.steps.values()))
    await books.write(run_id, [entry.step_failed(step, attempt=None, fault=MISSING)])
    assert (await books.load(run_id)).resolution is Resolution.OPEN
    await file_report(books.ledger, WORKSPACE, run_id, draft())
    assert (await books.load(run_id)).resolution is Resolution.REPORTED
    assert await books.pool.fetchval("SELECT resolution FROM runs WHERE id = $1", run_id) == "REPORTED"


async def test_numbers_are_dense_under_concurrency(books: Books) -> None:
    runs = [await books.run() for _ in range(5)]

    async def call(caller: int) -> None:
        for turn in range(4):
            # Every fourth is refused: it must not use a number up.
            wrong = new_id() if (caller + turn) % 4 == 0 else None
            try:
                await file_report(books.ledger, WORKSPACE, runs[(caller + turn) % 5], draft(step=wrong))
            except InvalidInputError:
                assert wrong is not None

    await asyncio.gather(*map(call, range(16)))
    numbers = [row["number"] for row in await books.pool.fetch("SELECT number FROM reports ORDER BY number")]
    assert numbers == list(range(1, 16 * 3 + 1))
    for run_id in runs:
        run, frames = await books.load(run_id), await books.frames(run_id)
        assert fold(run_id, frames) == run
        of_run = await books.pool.fetch("SELECT number FROM reports WHERE run_id = $1 ORDER BY number", run_id)
        assert sorted(frame.payload["number"] for frame in frames[1:]) == [row["number"] for row in of_run]
        assert run.reports == len(of_run)


async def test_what_is_not_the_runs_is_refused_with_its_place(books: Books) -> None:
    run_id, other = await books.run(), await books.run()
    foreign = next(iter((await books.load(other)).steps))
    with pytest.raises(InvalidInputError) as refused:
        await file_report(books.ledger, WORKSPACE, run_id, draft(step=foreign, frame=2, artifacts=(new_id(), new_id())))
    assert [found.path for found in refused.value.violations] == [
        ("stepId",),
        ("frameNumber",),
        ("artifactIds", "0"),
        ("artifactIds", "1"),
    ]
    for frame in (0, -1):
        with pytest.raises(InvalidInputError):
            await file_report(books.ledger, WORKSPACE, run_id, draft(frame=frame))
    assert await books.count("reports") == 0
    assert (await books.load(run_id)).revision == 1


@pytest.mark.parametrize("workspace", [WORKSPACE, new_id()])
async def test_a_run_that_is_not_there_or_another_workspaces(books: Books, workspace: UUID) -> None:
    run_id = new_id() if workspace == WORKSPACE else await books.run()
    with pytest.raises(NotFoundError):
        await file_report(books.ledger, workspace, run_id, draft())


async def test_the_same_key_files_one_report(books: Books) -> None:
    run_id = await books.run()
    key = Once.of("reportRun", "k", {"summary": "x"})
    filed = await asyncio.gather(*(file_report(books.ledger, WORKSPACE, run_id, draft(), once=key) for _ in range(16)))
    assert len({repr(found.answer) for found in filed}) == 1
    assert await books.count("reports") == 1
    assert (await books.load(run_id)).revision == 2
    with pytest.raises(IdempotencyConflictError):
        await file_report(books.ledger, WORKSPACE, run_id, draft(), once=Once.of("reportRun", "k", {"summary": "y"}))
