"""What the mutations decide, and that the run can go on from what they write."""

import pytest
from hypothesis import given, settings
from tests.domain.histories import History, histories
from tests.domain.stage import ATTESTED, CRASH, DOWN, FIXED, PERSON, START, TIMEOUT, Stage, new_id

from rerail.domain import decisions, schedule
from rerail.domain.artifact import Inventory
from rerail.domain.errors import MoveRefusedError, NotFoundError
from rerail.domain.frame import RUNTIME, FrameKind
from rerail.domain.mission import Effect
from rerail.domain.move import BlockerCode, CheckName, CheckOutcome, FixCheck, NextMove
from rerail.domain.review import ReviewDecision, ReviewStatus
from rerail.domain.run import RunStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus


def codes(refused: pytest.ExceptionInfo[MoveRefusedError]) -> list[BlockerCode]:
    return [blocker.code for blocker in refused.value.blockers]


class TestContinue:
    def test_a_cancelled_run_goes_on_where_it_stopped(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"], "c": ["b"]})
        stage.succeed("a")
        stage.start("b")
        stage.cancel()
        move = stage.resume()
        assert move.plan is not None
        assert stage.keys(move.plan.rerun) == ["b", "c"]
        assert stage.keys(move.plan.reuse) == ["a"]
        assert (stage.run.status, stage.run.leg) == (RunStatus.QUEUED, 2)
        assert [stage.step(key).status for key in "abc"] == [
            StepStatus.SUCCEEDED,
            StepStatus.PENDING,
            StepStatus.PENDING,
        ]
        stage.begin()
        assert stage.start("b").trigger is AttemptTrigger.CONTINUE
        stage.succeed("b", "c")
        assert stage.rest() is RunStatus.SUCCEEDED

    def test_never_past_a_failed_step(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.fail("a")
        stage.succeed("b")
        stage.rest()
        with pytest.raises(MoveRefusedError) as refused:
            decisions.continue_run(stage.run, note=None, actor=PERSON)
        assert codes(refused) == [BlockerCode.STEP_FAILED]
        assert refused.value.blockers[0].step == stage.step("a").id
        assert refused.value.blockers[0].frame == stage.root.blocking_frame

    def test_the_message_counts_the_other_blockers(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.fail("a")
        stage.fail("b")
        stage.rest()
        with pytest.raises(MoveRefusedError, match=r"step a .*\(1 more\)$|Step a .*\(1 more\)$"):
            decisions.continue_run(stage.run, note=None, actor=PERSON)

    def test_an_artifact_found_gone_just_now_refuses(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        written = stage.artifact("a")
        stage.succeed("a")
        stage.cancel()
        assert stage.recovery.resume.allowed
        with pytest.raises(MoveRefusedError) as refused:
            decisions.continue_run(stage.run, inventory=Inventory(lost=frozenset({written})), note=None, actor=PERSON)
        assert codes(refused) == [BlockerCode.ARTIFACT_LOST]

    @pytest.mark.parametrize("status", ["queued", "running", "succeeded"])
    def test_not_while_it_is_on_its_way_nor_once_it_has_succeeded(self, status: str) -> None:
        stage = Stage.of({"a": []})
        expected = BlockerCode.RUN_NOT_AT_REST
        if status == "queued":
            stage.cancel()
            stage.resume()
        if status == "succeeded":
            stage.succeed("a")
            stage.rest()
            expected = BlockerCode.RUN_SUCCEEDED
        with pytest.raises(MoveRefusedError) as refused:
            decisions.continue_run(stage.run, note=None, actor=PERSON)
        assert codes(refused) == [expected]


class TestRetry:
    def test_what_was_fixed_is_kept_and_what_is_below_runs_again(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"], "c": ["b"], "d": ["a"]})
        stage.succeed("a")
        stage.fail("b")
        stage.succeed("d")
        stage.rest()
        assert stage.step("c").status is StepStatus.SKIPPED
        check = FixCheck(name=CheckName.PROVIDER, outcome=CheckOutcome.UNKNOWN, detail="?", checked_at=START)
        failed_at = stage.root.blocking_frame
        move = stage.retry("b", checks=[check], inputs={"amount": 3})
        assert move.plan is not None
        assert stage.keys(move.plan.rerun) == ["b", "c"]
        assert stage.keys(move.plan.reuse) == ["a", "d"]
        assert move.plan.from_frame == failed_at
        kinds = [frame.kind for frame in stage.frames[-2:]]
        assert kinds == [FrameKind.FIX_ATTESTED, FrameKind.STEP_RETRIED]
        assert stage.frames[-2].payload["checks"] == [check.to_payload()]
        assert stage.step("b").corrected_inputs == {"amount": 3}
        assert stage.failures == ()
        stage.begin()
        assert stage.start("b").trigger is AttemptTrigger.RETRY
        assert stage.step("b").tries == 1
        assert stage.attempt("b").number == 2
        stage.succeed("b", "c")
        assert stage.rest() is RunStatus.SUCCEEDED

    def test_a_consequence_is_not_retried(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.fail("a")
        stage.rest()
        with pytest.raises(MoveRefusedError) as refused:
            stage.retry("b")
        assert codes(refused) == [BlockerCode.UPSTREAM_FAILED]
        assert refused.value.blockers[0].step == stage.step("a").id

    def test_a_failed_check_refuses_and_nothing_is_written(self) -> None:
        stage = Stage.of({"a": []})
        stage.fail("a", DOWN)
        stage.rest()
        before = list(stage.frames)
        down = FixCheck(name=CheckName.PROVIDER, outcome=CheckOutcome.FAILED, detail="503", checked_at=START)
        with pytest.raises(MoveRefusedError) as refused:
            stage.retry("a", checks=[down])
        assert codes(refused) == [BlockerCode.PROVIDER_STILL_DOWN]
        assert "503" in refused.value.blockers[0].message
        assert stage.frames == before

    def test_while_the_rest_of_the_run_waits(self) -> None:
        stage = Stage.of({"a": [], "b": [], "c": ["a"]})
        stage.fail("a")
        review = stage.ask("b")
        assert stage.rest() is RunStatus.WAITING
        stage.retry("a")
        assert stage.step("b").status is StepStatus.WAITING
        stage.begin()
        stage.succeed("a", "c")
        assert stage.rest() is RunStatus.WAITING
        stage.decide(review, ReviewDecision.APPROVE)
        stage.begin()
        assert stage.rest() is RunStatus.SUCCEEDED

    def test_an_unsafe_step_wants_a_word_on_what_happened(self) -> None:
        stage = Stage.of({"a": []}, a=Effect.UNSAFE)
        stage.fail("a", TIMEOUT)
        stage.rest()
        with pytest.raises(MoveRefusedError) as refused:
            stage.retry("a", fix=FIXED)
        assert codes(refused) == [BlockerCode.FIX_NOT_ATTESTED]
        stage.retry("a", fix=ATTESTED)
        assert not stage.step("a").unsettled

    def test_two_unsafe_steps_that_a_cancel_caught_at_work_can_both_be_retried(self) -> None:
        stage = Stage.of({"a": [], "b": [], "c": ["a", "b"]}, a=Effect.UNSAFE, b=Effect.UNSAFE)
        stage.start("a")
        stage.start("b")
        stage.cancel()
        assert stage.step("a").unsettled
        assert stage.step("b").unsettled
        move = stage.retry("a", fix=ATTESTED)
        assert move.plan is not None
        assert stage.step("b").id not in move.plan.rerun, "nobody said that b may run again"
        stage.begin()
        assert [step.key for step in schedule.ready_steps(stage.run)] == ["a"]
        stage.succeed("a")
        assert stage.rest() is RunStatus.FAILED
        assert stage.recovery.next is NextMove.FIX
        stage.retry("b", fix=ATTESTED)
        stage.begin()
        stage.succeed("b", "c")
        assert stage.rest() is RunStatus.SUCCEEDED

    def test_a_failed_unsafe_step_does_not_hold_up_the_retry_of_another_in_a_cancelled_run(self) -> None:
        stage = Stage.of({"a": [], "b": [], "c": []}, a=Effect.UNSAFE, b=Effect.UNSAFE)
        stage.fail("a", TIMEOUT)
        stage.fail("b", TIMEOUT)
        stage.start("c")
        stage.cancel()
        stage.retry("a", fix=ATTESTED)
        stage.begin()
        stage.succeed("a", "c")
        assert stage.rest() is RunStatus.FAILED
        stage.retry("b", fix=ATTESTED)
        stage.begin()
        stage.succeed("b")
        assert stage.rest() is RunStatus.SUCCEEDED


class TestCancel:
    def test_everything_unfinished_ends(self) -> None:
        stage = Stage.of({"a": [], "b": [], "c": [], "d": ["b"]}, b=Effect.UNSAFE)
        stage.succeed("a")
        attempt = stage.start("b")
        review = stage.ask("c")
        stage.cancel("not today")
        assert stage.run.status is RunStatus.CANCELLED
        assert [stage.step(key).status for key in "abcd"] == [
            StepStatus.SUCCEEDED,
            *[StepStatus.CANCELLED] * 3,
        ]
        assert attempt.status is AttemptStatus.CANCELLED
        assert stage.run.reviews[review].status is ReviewStatus.WITHDRAWN
        assert [stage.step(key).unsettled for key in "abcd"] == [False, True, False, False]
        assert stage.frames[-1].title == "Cancelled: not today"

    def test_not_twice_and_not_once_it_has_succeeded(self) -> None:
        stage = Stage.of({"a": []})
        stage.cancel()
        with pytest.raises(MoveRefusedError) as refused:
            stage.cancel()
        assert codes(refused) == [BlockerCode.RUN_CANCELLED]
        stage.resume()
        stage.begin()
        stage.succeed("a")
        stage.rest()
        with pytest.raises(MoveRefusedError) as refused:
            stage.cancel()
        assert codes(refused) == [BlockerCode.RUN_SUCCEEDED]

    def test_a_step_between_two_attempts_left_nothing_unknown(self) -> None:
        stage = Stage.of({"a": []}, max_attempts=2, a=Effect.UNSAFE)
        stage.fail("a", DOWN)
        assert stage.step("a").status is StepStatus.RETRYING
        stage.cancel()
        assert not stage.step("a").unsettled
        assert stage.recovery.resume.allowed


class TestReview:
    def test_an_approval_is_the_steps_outcome_and_starts_a_leg(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        review = stage.ask("a")
        stage.rest()
        stage.decide(review, ReviewDecision.APPROVE, "fine")
        assert stage.step("a").status is StepStatus.SUCCEEDED
        assert stage.step("a").outputs == {"decision": "APPROVE", "comment": "fine", "decidedBy": "tester"}
        assert (stage.run.status, stage.run.leg) == (RunStatus.QUEUED, 2)
        assert stage.attempt("a").status is AttemptStatus.SUCCEEDED
        stage.begin()
        stage.succeed("b")
        assert stage.rest() is RunStatus.SUCCEEDED

    def test_while_the_leg_is_at_work_no_other_is_queued(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        review = stage.ask("a")
        stage.start("b")
        stage.decide(review, ReviewDecision.APPROVE)
        assert (stage.run.status, stage.run.leg) == (RunStatus.RUNNING, 1)

    def test_a_rejection_fails_the_step_and_can_be_taken_back(self) -> None:
        stage = Stage.of({"a": []})
        review = stage.ask("a")
        stage.rest()
        stage.decide(review, ReviewDecision.REJECT, "wrong year")
        stage.begin()
        assert stage.rest() is RunStatus.FAILED
        assert stage.root.code == "review.rejected"
        assert stage.root.message == f"Review rejected: wrong year. It asked: {stage.run.reviews[review].question}"
        assert stage.recovery.next is NextMove.REVIEW
        with pytest.raises(MoveRefusedError) as refused:
            stage.retry("a")
        assert codes(refused) == [BlockerCode.REVIEW_REJECTED]
        stage.decide(review, ReviewDecision.APPROVE, "I was wrong")
        assert stage.run.status is RunStatus.FAILED
        assert stage.recovery.next is NextMove.RETRY
        stage.retry("a")
        assert stage.run.latest_review(stage.step("a").id) is stage.run.reviews[review]

    def test_a_rejection_can_be_taken_back_in_a_cancelled_run(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        review = stage.ask("a")
        stage.start("b")
        stage.decide(review, ReviewDecision.REJECT)
        stage.cancel()
        assert stage.recovery.next is NextMove.REVIEW
        stage.decide(review, ReviewDecision.APPROVE)
        assert stage.run.status is RunStatus.CANCELLED
        assert stage.recovery.next is NextMove.RETRY
        stage.retry("a")

    @pytest.mark.parametrize("decision", list(ReviewDecision))
    def test_a_pending_review_of_a_run_that_failed_as_a_whole_starts_a_leg(self, decision: ReviewDecision) -> None:
        stage = Stage.of({"a": [], "b": []})
        review = stage.ask("a")
        stage.succeed("b")
        stage.fail_whole()
        assert stage.recovery.next is NextMove.REVIEW
        stage.decide(review, decision)
        assert (stage.run.status, stage.run.leg, stage.run.fault) == (RunStatus.QUEUED, 2, None)
        stage.begin()
        approved = decision is ReviewDecision.APPROVE
        assert stage.rest() is (RunStatus.SUCCEEDED if approved else RunStatus.FAILED)

    def test_only_once_and_only_what_the_run_has(self) -> None:
        stage = Stage.of({"a": []})
        review = stage.ask("a")
        stage.decide(review, ReviewDecision.APPROVE)
        with pytest.raises(MoveRefusedError) as refused:
            stage.decide(review, ReviewDecision.REJECT)
        assert codes(refused) == [BlockerCode.REVIEW_DECIDED]
        with pytest.raises(NotFoundError):
            stage.decide(new_id(), ReviewDecision.APPROVE)

    def test_a_withdrawn_review_is_closed(self) -> None:
        stage = Stage.of({"a": []})
        review = stage.ask("a")
        stage.cancel()
        for decision in ReviewDecision:
            with pytest.raises(MoveRefusedError) as refused:
                stage.decide(review, decision)
            assert codes(refused) == [BlockerCode.REVIEW_DECIDED]

    def test_nobody_decided_in_time(self) -> None:
        stage = Stage.of({"a": []})
        review = stage.ask("a", expires_in=10)
        stage.write(decisions.expire_review(stage.run, stage.run.reviews[review], actor=RUNTIME))
        assert stage.run.reviews[review].status is ReviewStatus.EXPIRED
        assert stage.rest() is RunStatus.FAILED
        assert stage.root.code == "review.expired"
        stage.retry("a")
        stage.begin()
        again = stage.ask("a")
        stage.decide(again, ReviewDecision.APPROVE)
        assert stage.rest() is RunStatus.SUCCEEDED


@settings(max_examples=150, deadline=None)
@given(histories())
def test_what_is_shown_is_what_is_enforced(history: History) -> None:
    """A move that is shown as allowed can be made, and its frames are legal; one that is refused names the same
    blockers."""
    recovery, run = history.recovery, history.run
    if not recovery.resume.allowed:
        with pytest.raises(MoveRefusedError) as refused:
            decisions.continue_run(run, note=None, actor=PERSON)
        assert refused.value.blockers == recovery.resume.blockers
    assert recovery.cancel.allowed is (run.status not in {RunStatus.SUCCEEDED, RunStatus.CANCELLED})
    for move in recovery.retries:
        assert move.step is not None
        if not move.allowed:
            with pytest.raises(MoveRefusedError) as refused:
                decisions.retry_step(
                    run, run.steps[move.step], fix=FIXED, checks=move.checks, inputs=None, actor=PERSON
                )
            words = {BlockerCode.FIX_NOT_ATTESTED: BlockerCode.UNSAFE_EFFECT_UNSETTLED}
            assert [words.get(code, code) for code in codes(refused)] == [found.code for found in move.blockers]
    allowed = [move for move in recovery.retries if move.allowed]
    if recovery.resume.allowed:
        before = recovery.resume.plan
        assert history.resume().plan == before
    elif allowed:
        assert allowed[0].step is not None
        planned = history.retry(run.steps[allowed[0].step].key, checks=allowed[0].checks).plan
        assert planned == allowed[0].plan
    elif recovery.cancel.allowed:
        history.cancel()
        return
    else:
        return
    assert run.status is RunStatus.QUEUED
    history.begin()
    assert run.status is RunStatus.RUNNING


@settings(max_examples=100, deadline=None)
@given(histories())
def test_a_step_that_succeeded_never_runs_again(history: History) -> None:
    done = {step.id for step in history.run.steps.values() if step.status is StepStatus.SUCCEEDED}
    attempts = {step: history.run.steps[step].attempt_count for step in done}
    history.play(25)
    for step in done:
        assert history.run.steps[step].status is StepStatus.SUCCEEDED
        assert history.run.steps[step].attempt_count == attempts[step]


def test_the_same_crash_again_is_a_case_for_support() -> None:
    stage = Stage.of({"a": []})
    stage.fail("a", CRASH)
    stage.rest()
    assert stage.recovery.next is NextMove.FIX
    stage.retry("a")
    stage.begin()
    stage.fail("a", CRASH)
    stage.rest()
    assert stage.recovery.next is NextMove.SUPPORT
