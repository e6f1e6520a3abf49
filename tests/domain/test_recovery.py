"""Recovery: what to do next, and what a report of a run says and shows."""

import pytest
from hypothesis import given, settings
from tests.domain.histories import History, histories
from tests.domain.moving import check, codes, failed, retry
from tests.domain.stage import ATTESTED, CRASH, DOWN, FIXED, INVALID, MISSING, PERSON, STRANGE, TIMEOUT, Stage

from rerail.domain import decisions
from rerail.domain.artifact import ArtifactState
from rerail.domain.diagnosis import diagnose
from rerail.domain.failure import FailureCause, Fault, Symptom
from rerail.domain.mission import Effect
from rerail.domain.move import BlockerCode, CheckName, CheckOutcome, NextMove
from rerail.domain.recovery import report_hint
from rerail.domain.review import ReviewDecision, ReviewStatus
from rerail.domain.run import RunStatus
from rerail.domain.schedule import MAX_INTERRUPTIONS
from rerail.domain.step import StepStatus


def test_what_to_fix_is_said_of_the_root_failure_however_the_plan_orders_the_steps() -> None:
    stage = Stage.of({"a": [], "b": []})
    stage.fail("b", CRASH)
    stage.fail("a", MISSING)
    stage.rest()
    assert stage.recovery.next is NextMove.FIX
    assert stage.recovery.why.startswith("Fix what made step b fail")


def test_a_hint_ends_each_of_its_sentences() -> None:
    stage = failed(Fault(cause=FailureCause.RUNTIME, code="runtime.crashed", message="division by zero"))
    hint = report_hint(stage.run, diagnose(stage.run), step=None, frame=None)
    assert hint is not None
    assert hint.endswith("division by zero. The guide step-crashed says more.")


def test_a_suggested_report_shows_the_root_and_what_it_left() -> None:
    stage = Stage.of({"a": [], "b": []})
    stage.start("a")
    other = stage.artifact("a", "other.csv")
    stage.succeed("a")
    stage.start("b")
    part = stage.artifact("b", "part.csv", state=ArtifactState.WRITING)
    stage.fail("b")
    stage.rest()
    suggestion = stage.recovery.suggestion
    assert suggestion.symptom is Symptom.PARTIAL_OUTPUT
    assert (suggestion.step, suggestion.frame) == (stage.step("b").id, stage.root.blocking_frame)
    assert suggestion.artifacts == (part,)
    assert other not in suggestion.artifacts
    assert stage.recovery.report.allowed


class TestNextMove:
    def next_of(self, stage: Stage) -> NextMove:
        return stage.recovery.next

    @pytest.mark.parametrize(
        ("fault", "expected"),
        [
            (CRASH, NextMove.FIX),
            (INVALID, NextMove.FIX),
            (MISSING, NextMove.FIX),
            (Fault(cause=FailureCause.PROVIDER, code="provider.refused", message="400"), NextMove.FIX),
            (DOWN, NextMove.RETRY),
            (TIMEOUT, NextMove.RETRY),
            (STRANGE, NextMove.RETRY),
        ],
    )
    def test_after_a_first_failure(self, fault: Fault, expected: NextMove) -> None:
        assert self.next_of(failed(fault)) is expected

    def test_the_same_failure_after_a_retry_is_a_case_for_support(self) -> None:
        stage = failed(DOWN)
        stage.retry("a")
        stage.begin()
        stage.fail("a", DOWN)
        stage.rest()
        assert self.next_of(stage) is NextMove.SUPPORT
        assert retry(stage, fix=FIXED).allowed, "it is advice, not a refusal"

    def test_a_run_that_fails_as_a_whole_again_is_a_case_for_support(self) -> None:
        stage = Stage.of({"a": []})
        stage.fail_whole()
        assert self.next_of(stage) is NextMove.CONTINUE
        stage.resume()
        stage.begin()
        stage.fail_whole()
        assert self.next_of(stage) is NextMove.SUPPORT
        assert "report" in stage.recovery.why
        assert stage.recovery.resume.allowed, "it is advice, not a refusal"

    def test_a_run_that_fails_otherwise_after_it_was_continued_is_continued_again(self) -> None:
        stage = Stage.of({"a": []})
        stage.fail_whole()
        stage.resume()
        stage.begin()
        stage.fail_whole(STRANGE)
        assert self.next_of(stage) is NextMove.CONTINUE

    def test_a_step_that_loses_its_workers_again_is_a_case_for_support(self) -> None:
        stage = Stage.of({"a": []})
        for worker in range(MAX_INTERRUPTIONS):
            stage.start("a")
            stage.begin(f"host-1-{worker:06x}")
        stage.rest()
        assert self.next_of(stage) is NextMove.CONTINUE
        stage.resume()
        stage.begin("host-2-abcdef")
        for worker in range(MAX_INTERRUPTIONS):
            stage.start("a")
            stage.begin(f"host-2-{worker:x}abcde")
        stage.rest()
        assert self.next_of(stage) is NextMove.SUPPORT

    def test_outputs_that_cannot_be_put_together_are_not_mended_by_continuing(self) -> None:
        stage = Stage.of({"a": []})
        stage.succeed("a")
        unresolved = Fault(cause=FailureCause.INPUT, code="input.unresolved", message="outputs.total leads nowhere.")
        stage.fail_whole(unresolved)
        (blocker,) = stage.recovery.resume.blockers
        assert (blocker.code, blocker.frame) == (BlockerCode.INPUT_STILL_INVALID, stage.run.failed_frame)
        assert unresolved.message in blocker.message
        assert "new run" in blocker.remedy
        assert self.next_of(stage) is NextMove.SUPPORT
        assert stage.recovery.report.allowed

    def test_a_failure_that_came_back_does_not_hide_one_that_can_still_be_retried(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.fail("a", MISSING)
        stage.fail("b", DOWN)
        stage.rest()
        stage.retry("a")
        stage.begin()
        stage.fail("a", MISSING)
        stage.rest()
        assert stage.root.step == stage.step("b").id
        assert self.next_of(stage) is NextMove.RETRY
        assert stage.recovery.why == f"Retry step b: {DOWN.message}"

    def test_another_failure_after_a_retry_is_mended_like_a_first_one(self) -> None:
        stage = failed(CRASH)
        stage.retry("a")
        stage.begin()
        stage.fail("a", MISSING)
        stage.rest()
        assert self.next_of(stage) is NextMove.FIX
        assert MISSING.message in stage.recovery.why

    def test_a_review_comes_before_a_fix(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.fail("a", CRASH)
        stage.ask("b")
        stage.rest()
        assert self.next_of(stage) is NextMove.REVIEW

    def test_a_failure_beside_a_wait_is_not_waited_out(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.fail("a", DOWN)
        stage.wait("b", 3600)
        stage.rest()
        assert self.next_of(stage) is NextMove.RETRY

    def test_a_cancelled_run_is_continued(self) -> None:
        stage = Stage.of({"a": []})
        stage.cancel()
        assert self.next_of(stage) is NextMove.CONTINUE

    def test_a_cancelled_run_with_a_step_that_may_do_harm_wants_a_word(self) -> None:
        stage = Stage.of({"a": []}, a=Effect.UNSAFE)
        stage.start("a")
        stage.cancel()
        assert self.next_of(stage) is NextMove.FIX
        assert [codes(move) for move in stage.recovery.retries] == [[BlockerCode.UNSAFE_EFFECT_UNSETTLED]]
        stage.retry("a", fix=ATTESTED)

    def test_a_run_that_failed_as_a_whole_is_continued(self) -> None:
        stage = Stage.of({"a": []})
        stage.fail_whole()
        assert self.next_of(stage) is NextMove.CONTINUE

    @pytest.mark.parametrize("waits", [True, False])
    def test_a_run_on_its_way_is_watched(self, waits: bool) -> None:
        stage = Stage.of({"a": []})
        if waits:
            stage.cancel()
            stage.resume()
        assert self.next_of(stage) is NextMove.WAIT


@settings(max_examples=400, deadline=None)
@given(histories())
def test_the_next_move_can_be_made(history: History) -> None:
    run, recovery = history.run, history.recovery
    assert recovery.why
    match recovery.next:
        case NextMove.NONE:
            assert run.status is RunStatus.SUCCEEDED
        case NextMove.WAIT:
            assert not run.at_rest or (run.status is RunStatus.WAITING and run.wake_at is not None)
        case NextMove.REVIEW:
            rejected = [
                review
                for review in run.reviews.values()
                if review.status is ReviewStatus.REJECTED and run.steps[review.step].status is StepStatus.FAILED
            ]
            review = (run.pending_reviews() or rejected)[0]
            assert decisions.decide_review(run, review.id, decision=ReviewDecision.APPROVE, comment=None, actor=PERSON)
        case NextMove.CONTINUE:
            assert recovery.resume.allowed
        case NextMove.RETRY:
            assert any(move.allowed for move in recovery.retries)
        case NextMove.FIX:
            assert not recovery.resume.allowed
            assert recovery.retries
        case NextMove.SUPPORT:
            assert run.at_rest
            again = [Symptom.FAILED_AGAIN_AFTER_RETRY in failure.symptoms for failure in history.failures]
            assert any(again) or not recovery.resume.allowed
    assert (recovery.next is NextMove.NONE) is (run.status is RunStatus.SUCCEEDED)
    if not run.at_rest:
        assert recovery.next is NextMove.WAIT


@settings(max_examples=300, deadline=None)
@given(histories())
def test_no_run_at_rest_is_a_dead_end(history: History) -> None:
    """Whatever happened, a caller who does all that is asked brings the run on: only lost files can end it for good."""
    run = history.run
    lost = any(artifact.state is ArtifactState.LOST for artifact in run.artifacts.values())
    for _ in range(100):
        if run.status is RunStatus.SUCCEEDED or lost:
            return
        _bring_on(history)
    raise AssertionError(f"The run is {run.status}, next {history.recovery.next}: {history.recovery.why}")


def _bring_on(history: History) -> None:
    run = history.run
    passed = [check(name, CheckOutcome.PASSED) for name in CheckName]
    if run.status is RunStatus.QUEUED:
        history.begin()
    elif run.status is RunStatus.RUNNING:
        for step in run.ordered_steps():
            if step.status in {StepStatus.RUNNING, StepStatus.RETRYING} or (
                step.status is StepStatus.PENDING
                and all(history.step(need).status is StepStatus.SUCCEEDED for need in step.plan.needs)
            ):
                history.succeed(step.key)
        history.rest()
    elif history.recovery.next is NextMove.REVIEW:
        open_ = {ReviewStatus.PENDING, ReviewStatus.REJECTED}
        review = next(
            review
            for review in run.reviews.values()
            if review.status in open_ and run.steps[review.step].status in {StepStatus.WAITING, StepStatus.FAILED}
        )
        history.decide(review.id, ReviewDecision.APPROVE)
    elif history.recovery.next is NextMove.WAIT:
        assert run.wake_at is not None
        history.now = max(history.now, run.wake_at)
        history.begin()
        for step in run.steps_in([StepStatus.WAITING]):
            history.succeed(step.key)
    elif history.recovery.resume.allowed:
        history.resume()
    else:
        step = run.steps[history.recovery.retries[0].step or next(iter(run.steps))]
        history.retry(step.key, fix=ATTESTED, checks=passed)


@settings(max_examples=100, deadline=None)
@given(histories())
def test_asking_changes_nothing(history: History) -> None:
    first = (history.failures, history.recovery)
    assert (history.failures, history.recovery) == first
