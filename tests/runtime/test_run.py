"""Runs, end to end through a real worker: they succeed, heal, wait, fail and come back."""

from typing import Any

import pytest

from rerail.domain.artifact import ArtifactState
from rerail.domain.decisions import cancel_run, continue_run, decide_review, retry_step
from rerail.domain.diagnosis import diagnose
from rerail.domain.failure import FailureCause, Symptom
from rerail.domain.frame import FrameKind
from rerail.domain.move import Fix, FixKind, NextMove
from rerail.domain.recovery import recover
from rerail.domain.replay import fold
from rerail.domain.review import ReviewDecision, ReviewStatus
from rerail.domain.run import Completeness, Resolution, Run, RunStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus
from rerail.ledger.ledger import Decision

from . import tasks
from .conftest import CALLER, WORKSPACE, Shop


@pytest.fixture(autouse=True)
def _fresh_tasks() -> None:
    tasks.reset()


def mission(**given: dict[str, Any]) -> dict[str, Any]:
    """A mission of python tasks: key=call, or key={...}."""
    return {"mission": "tested", "title": "Tested", "tasks": given}


def task(call: str, *needs: str, **more: Any) -> dict[str, Any]:
    return {
        "provider": "python",
        "with": {"call": f"tests.runtime.tasks:{call}"},
        "needs": list(needs),
        "effect": "NONE",
        **more,
    }


def statuses(run: Run) -> dict[str, str]:
    return {step.key: step.status.value for step in run.ordered_steps()}


async def check_ledger(shop: Shop, run: Run) -> None:
    """Frames are dense, and folding them gives what the projections say."""
    frames = await shop.frames(run.id)
    assert [frame.number for frame in frames] == list(range(1, run.revision + 1))
    assert fold(run.id, frames) == await shop.load(run.id)


async def retry(shop: Shop, run: Run, key: str, **fix: Any) -> None:
    step = run.steps_by_key()[key]
    given = Fix(kind=FixKind.CODE_DEPLOYED, **fix)

    def rule(now: Run, _: object) -> Decision:
        _move, entries = retry_step(now, now.steps[step.id], fix=given, checks=(), inputs=None, actor=CALLER)
        return Decision(entries)

    await shop.ledger.decide(WORKSPACE, run.id, rule)


async def test_runs_steps_in_the_order_of_their_needs(working: Shop) -> None:
    run = await working.run(
        {
            **mission(
                first=task("double", inputs={"value": "${{ inputs.value }}"}),
                second=task("double", "first", inputs={"value": "${{ steps.first.outputs.value }}"}),
            ),
            "inputs": {"type": "object", "properties": {"value": {"type": "integer"}}},
            "outputs": {"result": "${{ steps.second.outputs.value }}"},
        },
        value=5,
    )
    assert run.status is RunStatus.SUCCEEDED
    assert run.outputs == {"result": 20}
    assert (run.resolution, run.completeness) == (Resolution.NOT_NEEDED, Completeness.COMPLETE)
    await check_ledger(working, run)


async def test_a_transient_error_heals_by_itself(working: Shop) -> None:
    run = await working.run(mission(shaky=task("heals", retry={"maxAttempts": 3, "initialDelay": 0.01})))
    assert run.status is RunStatus.SUCCEEDED
    attempts = sorted(run.attempts.values(), key=lambda attempt: attempt.number)
    assert [(attempt.status, attempt.trigger) for attempt in attempts] == [
        (AttemptStatus.FAILED, AttemptTrigger.FIRST),
        (AttemptStatus.SUCCEEDED, AttemptTrigger.AUTOMATIC),
    ]
    await check_ledger(working, run)


async def test_tells_root_consequence_and_independent_failure(working: Shop) -> None:
    run = await working.run(
        mission(
            bad=task("needs_file"),
            below=task("nothing", "bad"),
            further=task("nothing", "below"),
            other=task("crashes", "slow"),
            slow=task("nothing"),
            fine=task("nothing"),
        )
    )
    assert run.status is RunStatus.FAILED
    assert statuses(run) == {
        "bad": "FAILED",
        "below": "SKIPPED",
        "further": "SKIPPED",
        "other": "FAILED",
        "slow": "SUCCEEDED",
        "fine": "SUCCEEDED",
    }
    root, other = diagnose(run)
    by_key = run.steps_by_key()
    assert root.root
    assert (root.cause, root.code) == (FailureCause.INPUT, "input.missing")
    assert root.step == by_key["bad"].id
    assert {run.steps[step].key for step in root.consequences} == {"below", "further"}
    assert [run.steps[step].key for step in root.independent] == ["other"]
    assert (other.cause, other.code) == (FailureCause.RUNTIME, "runtime.crashed")
    frames = await working.frames(run.id)
    assert frames[root.blocking_frame - 1].kind is FrameKind.ATTEMPT_FAILED
    assert frames[root.blocking_frame - 1].attempt == root.attempt
    await check_ledger(working, run)


async def test_a_partial_artifact_keeps_its_bytes(working: Shop) -> None:
    run = await working.run(mission(export=task("partial")))
    (artifact,) = run.artifacts.values()
    assert (artifact.state, artifact.bytes) == (ArtifactState.PARTIAL, 8)
    assert working.store.load(artifact.address) == b"a,b\n1,2\n"
    assert run.completeness is Completeness.PARTIAL
    assert Symptom.PARTIAL_OUTPUT in diagnose(run)[0].symptoms
    await check_ledger(working, run)


async def test_a_retry_replaces_what_the_failed_attempt_wrote(working: Shop) -> None:
    run = await working.run(mission(export=task("partial"), after=task("nothing", "export")))
    await working.deploy(mission(export=task("writes"), after=task("nothing", "export")))
    tasks.partial, original = tasks.writes, tasks.partial
    try:
        await retry(working, run, "export")
        run = await working.until(run.id, lambda now: now.status is RunStatus.SUCCEEDED)
    finally:
        tasks.partial = original
    states = sorted(artifact.state for artifact in run.artifacts.values())
    assert states == [ArtifactState.COMPLETE, ArtifactState.REPLACED]
    assert run.resolution is Resolution.RECOVERED
    assert statuses(run) == {"export": "SUCCEEDED", "after": "SUCCEEDED"}
    await check_ledger(working, run)


async def test_every_log_line_becomes_a_frame_in_order(working: Shop) -> None:
    run = await working.run(mission(talk=task("chatty", inputs={"lines": 3_000})))
    assert run.status is RunStatus.SUCCEEDED
    lines = [frame.title for frame in await working.frames(run.id) if frame.kind is FrameKind.LOG_WRITTEN]
    assert lines == [f"line {number}" for number in range(3_000)]


async def test_a_step_that_takes_too_long_times_out(working: Shop) -> None:
    run = await working.run(mission(endless=task("bounded", timeout=0.05, effect="UNSAFE")))
    (failure,) = diagnose(run)
    assert failure.code == "runtime.timeout"
    recovery = recover(run, diagnose(run))
    assert recovery.next is NextMove.FIX
    assert [blocker.code for blocker in recovery.retries[0].blockers] == ["UNSAFE_EFFECT_UNSETTLED"]
    await check_ledger(working, run)


async def test_a_review_is_waited_for_without_a_worker(working: Shop) -> None:
    definition = mission(ask={"provider": "review", "with": {"question": "Publish?"}}, after=task("nothing", "ask"))
    run = await working.run(definition)
    assert run.status is RunStatus.WAITING
    (review,) = run.reviews.values()
    assert diagnose(run)[0].code == "review.pending"
    assert recover(run, diagnose(run)).next is NextMove.REVIEW
    await working.ledger.decide(
        WORKSPACE,
        run.id,
        lambda now, _: Decision(
            decide_review(now, review.id, decision=ReviewDecision.APPROVE, comment="fine", actor=CALLER)
        ),
    )
    run = await working.until(run.id, lambda now: now.status is RunStatus.SUCCEEDED)
    assert run.reviews[review.id].status is ReviewStatus.APPROVED
    await check_ledger(working, run)


async def test_a_rejection_can_be_taken_back_and_the_step_retried(working: Shop) -> None:
    definition = mission(ask={"provider": "review", "with": {"question": "Publish?"}}, after=task("nothing", "ask"))
    run = await working.run(definition)
    (review,) = run.reviews.values()

    async def decide(decision: ReviewDecision) -> None:
        await working.ledger.decide(
            WORKSPACE,
            run.id,
            lambda now, _: Decision(decide_review(now, review.id, decision=decision, comment=None, actor=CALLER)),
        )

    await decide(ReviewDecision.REJECT)
    failed = await working.until(run.id, lambda now: now.status is RunStatus.FAILED)
    assert statuses(failed) == {"ask": "FAILED", "after": "SKIPPED"}
    recovery = recover(failed, diagnose(failed))
    assert recovery.next is NextMove.REVIEW
    assert [blocker.code for blocker in recovery.retries[0].blockers] == ["REVIEW_REJECTED"]
    await decide(ReviewDecision.APPROVE)
    await retry(working, failed, "ask")
    run = await working.until(run.id, lambda now: now.status is RunStatus.SUCCEEDED)
    assert len(run.reviews) == 1
    await check_ledger(working, run)


async def test_a_wait_goes_on_by_itself(working: Shop) -> None:
    run = await working.run(mission(pause={"provider": "wait", "with": {"for": 0.2}}))
    assert run.status is RunStatus.WAITING
    run = await working.until(run.id, lambda now: now.status is RunStatus.SUCCEEDED)
    await check_ledger(working, run)


async def test_cancelling_reaches_a_running_provider_and_the_run_can_be_continued(working: Shop) -> None:
    await working.deploy(mission(long=task("gated"), after=task("nothing", "long")))
    run_id = await working.start("tested")
    await working.until(run_id, lambda now: bool(tasks.calls))
    await working.ledger.decide(
        WORKSPACE, run_id, lambda now, _: Decision(cancel_run(now, reason="enough", actor=CALLER))
    )
    run = await working.rested(run_id)
    assert run.status is RunStatus.CANCELLED
    assert [attempt.status for attempt in run.attempts.values()] == [AttemptStatus.CANCELLED]
    await working.ledger.decide(
        WORKSPACE, run_id, lambda now, _: Decision(continue_run(now, note=None, actor=CALLER)[1])
    )
    await working.until(run_id, lambda now: len(tasks.calls) == 2)
    tasks.gates["long"].set()
    run = await working.until(run_id, lambda now: now.status is RunStatus.SUCCEEDED)
    assert [attempt.trigger for attempt in sorted(run.attempts.values(), key=lambda attempt: attempt.id)] == [
        AttemptTrigger.FIRST,
        AttemptTrigger.CONTINUE,
        AttemptTrigger.FIRST,
    ]
    await check_ledger(working, run)


async def test_500_steps_side_by_side(working: Shop) -> None:
    run = await working.run(mission(**{f"step_{number}": task("nothing") for number in range(500)}))
    assert run.status is RunStatus.SUCCEEDED
    assert run.progress.counts[StepStatus.SUCCEEDED] == 500
    await check_ledger(working, run)
