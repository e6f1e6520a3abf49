"""Schedule: what a leg begins with, starts, skips, tries again and rests with."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.histories import History, histories
from tests.domain.stage import CRASH, DOWN, START, TIMEOUT, Stage, plan_of

from rerail.domain import entry, schedule
from rerail.domain.artifact import ArtifactState
from rerail.domain.frame import FrameKind
from rerail.domain.mission import Effect, RetryPolicy
from rerail.domain.review import ReviewDecision
from rerail.domain.run import RunStatus
from rerail.domain.schedule import MAX_INTERRUPTIONS, Salvage, begin_leg, delay_of_next_attempt
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus

policies = st.builds(
    RetryPolicy,
    max_attempts=st.integers(1, 10_000),
    initial_delay=st.floats(0, 3_600),
    multiplier=st.floats(1, 100),
    max_delay=st.floats(0, 86_400),
    jitter=st.floats(0, 1),
)
chances = st.floats(0, 1, exclude_max=True)


class TestDelay:
    @given(policies, st.integers(1, 10_000), chances)
    def test_within_the_policys_bounds(self, policy: RetryPolicy, tries: int, chance: float) -> None:
        delay = policy.delay_after(tries, chance=chance)
        assert 0 <= delay <= policy.max_delay * (1 + policy.jitter) * (1 + 1e-9)
        base = policy.initial_delay * policy.multiplier ** min(tries - 1, 64)
        assert delay <= base * (1 + policy.jitter) * (1 + 1e-9)

    @given(policies, st.integers(1, 100))
    def test_in_the_middle_it_is_the_formula_and_never_shrinks(self, policy: RetryPolicy, tries: int) -> None:
        delay = policy.delay_after(tries, chance=0.5)
        expected = min(policy.max_delay, policy.initial_delay * policy.multiplier ** min(tries - 1, 64))
        assert delay == pytest.approx(expected)
        assert policy.delay_after(tries + 1, chance=0.5) >= delay * (1 - 1e-9)

    def test_jitter_goes_both_ways(self) -> None:
        policy = RetryPolicy(initial_delay=10, jitter=0.2)
        assert policy.delay_after(1, chance=0) == pytest.approx(8)
        assert policy.delay_after(1, chance=1) == pytest.approx(12)


class TestNextAttempt:
    def test_only_after_a_transient_fault(self) -> None:
        stage = Stage.of({"a": []}, max_attempts=3)
        stage.start("a")
        assert delay_of_next_attempt(stage.step("a"), CRASH, stage.policy, chance=0.5) is None
        assert delay_of_next_attempt(stage.step("a"), DOWN, stage.policy, chance=0.5) == 1.0

    def test_as_often_as_the_policy_says(self) -> None:
        stage = Stage.of({"a": []}, max_attempts=3)
        for _ in range(3):
            assert stage.step("a").status is not StepStatus.FAILED
            stage.fail("a", DOWN)
        assert stage.step("a").status is StepStatus.FAILED
        assert stage.attempt("a").number == 3

    def test_a_retry_counts_anew(self) -> None:
        stage = Stage.of({"a": []}, max_attempts=2)
        stage.fail("a", DOWN)
        stage.fail("a", DOWN)
        stage.rest()
        stage.retry("a")
        stage.begin()
        stage.fail("a", DOWN)
        assert stage.step("a").status is StepStatus.RETRYING
        assert (stage.step("a").tries, stage.step("a").attempt_count) == (1, 3)

    @pytest.mark.parametrize(
        ("effect", "again"), [(Effect.NONE, True), (Effect.IDEMPOTENT, True), (Effect.UNSAFE, False)]
    )
    def test_an_unsettled_fault_of_an_unsafe_step_is_not_tried_again(self, effect: Effect, again: bool) -> None:
        stage = Stage.of({"a": []}, max_attempts=3, a=effect)
        stage.start("a")
        assert (delay_of_next_attempt(stage.step("a"), TIMEOUT, stage.policy, chance=0.5) is not None) is again
        assert delay_of_next_attempt(stage.step("a"), DOWN, stage.policy, chance=0.5) is not None


class TestBeginLeg:
    def test_a_queued_run(self) -> None:
        stage = Stage(plan_of({"a": []}))
        entries = begin_leg(stage.run, leg=1, worker="w1")
        assert entries is not None
        assert [found.kind for found in entries] == [FrameKind.RUN_STARTED]
        assert not entries[0].payload["takeover"]

    @pytest.mark.parametrize("leg", [0, 2])
    def test_no_other_leg_than_the_latest(self, leg: int) -> None:
        assert begin_leg(Stage(plan_of({"a": []})).run, leg=leg, worker="w1") is None

    def test_not_one_that_is_at_rest(self) -> None:
        stage = Stage.of({"a": []})
        review = stage.ask("a")
        stage.rest()
        assert begin_leg(stage.run, leg=1, worker="w1") is None
        stage.decide(review, ReviewDecision.APPROVE)
        assert begin_leg(stage.run, leg=1, worker="w1") is None, "its time has passed"
        stage.begin()
        stage.rest()
        assert begin_leg(stage.run, leg=2, worker="w1") is None

    def test_one_that_waits_for_an_instant(self) -> None:
        stage = Stage.of({"a": []})
        stage.wait("a", 60)
        stage.rest()
        assert begin_leg(stage.run, leg=1, worker="w1") is None
        stage.begin()
        assert (stage.run.status, stage.run.leg, stage.run.wake_at) == (RunStatus.RUNNING, 2, None)

    @pytest.mark.parametrize("effect", [Effect.NONE, Effect.IDEMPOTENT])
    def test_a_takeover_lets_a_harmless_step_run_again(self, effect: Effect) -> None:
        stage = Stage.of({"a": []}, a=effect)
        lost = stage.start("a")
        stage.begin("w2")
        assert lost.status is AttemptStatus.INTERRUPTED
        assert lost.fault is not None
        assert (lost.fault.code, lost.fault.settled) == ("worker.lost", False)
        assert "w1" in lost.fault.message
        assert (stage.step("a").status, stage.step("a").unsettled) == (StepStatus.RUNNING, False)
        again = stage.start("a")
        assert (again.number, again.trigger, again.worker) == (2, AttemptTrigger.RECOVERY, "w2")

    def test_a_takeover_fails_one_that_may_do_harm(self) -> None:
        stage = Stage.of({"a": []}, a=Effect.UNSAFE)
        stage.start("a")
        stage.begin("w2")
        assert (stage.step("a").status, stage.step("a").unsettled) == (StepStatus.FAILED, True)

    def test_a_step_that_kills_every_worker_does_not_go_round_for_ever(self) -> None:
        stage = Stage.of({"a": []})
        for taken in range(1, MAX_INTERRUPTIONS + 1):
            stage.start("a")
            stage.begin(f"w{taken}")
            assert (stage.step("a").status is StepStatus.FAILED) is (taken == MAX_INTERRUPTIONS)

    def test_what_was_written_is_salvaged(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.start("a")
        part = stage.artifact("a", "part.csv", ArtifactState.WRITING, 0)
        gone = stage.artifact("a", "gone.csv", ArtifactState.WRITING, 0)
        whole = stage.artifact("a", "whole.csv")
        stage.begin("w2", [Salvage(part, 7), Salvage(gone, None)])
        states = {found.name: (found.state, found.bytes) for found in stage.run.artifacts.values()}
        assert states == {
            "part.csv": (ArtifactState.PARTIAL, 7),
            "gone.csv": (ArtifactState.LOST, 0),
            "whole.csv": (ArtifactState.COMPLETE, 10),
        }
        assert whole in stage.run.artifacts
        assert stage.run.kept

    def test_a_takeover_leaves_what_waits_alone(self) -> None:
        stage = Stage.of({"a": [], "b": [], "c": []}, max_attempts=2)
        stage.ask("a")
        stage.wait("b")
        stage.fail("c", DOWN)
        stage.begin("w2")
        assert [stage.step(key).status for key in "abc"] == [
            StepStatus.WAITING,
            StepStatus.WAITING,
            StepStatus.RETRYING,
        ]


class TestReadyAndDown:
    def test_ready_are_those_whose_needs_have_succeeded(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"], "c": [], "d": ["b", "c"]})
        ready = lambda: [step.key for step in schedule.ready_steps(stage.run)]  # noqa: E731
        assert ready() == ["a", "c"]
        stage.succeed("a")
        assert ready() == ["b", "c"]
        stage.start("c")
        assert ready() == ["b"]
        stage.succeed("b", "c")
        assert ready() == ["d"]

    def test_what_is_down_goes_down_at_any_distance_naming_the_root(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"], "c": ["b"], "d": ["c", "a"], "e": []})
        stage.fail("a")
        skips = schedule.skips(stage.run)
        assert [(stage.run.steps[found.step].key, found.payload["because"]) for found in skips if found.step] == [
            ("b", ["a"]),
            ("c", ["b"]),
            ("d", ["a"]),
        ]
        stage.write(skips)
        assert schedule.skips(stage.run) == []
        assert [step.key for step in schedule.ready_steps(stage.run)] == ["e"]


class TestRest:
    def test_waits_until_the_first_instant_of_any_kind(self) -> None:
        stage = Stage.of({"a": [], "b": [], "c": []})
        stage.wait("a", 600)
        stage.ask("b", expires_in=60)
        review = stage.ask("c")
        stage.rest()
        run = stage.run
        first = min(found.expires_at for found in run.reviews.values() if found.expires_at is not None)
        assert (run.status, run.wake_at, run.leg) == (RunStatus.WAITING, first, 2)
        assert "a review of b, c" in stage.frames[-1].title
        assert run.reviews[review].expires_at is None

    def test_waits_for_a_person_without_a_leg(self) -> None:
        stage = Stage.of({"a": []})
        stage.ask("a")
        stage.rest()
        assert (stage.run.wake_at, stage.run.leg) == (None, 1)

    def test_waiting_comes_before_failing(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.fail("a")
        stage.ask("b")
        assert stage.rest() is RunStatus.WAITING

    def test_a_failed_run_is_called_after_its_first_failure(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.start("a")
        stage.fail("b", DOWN)
        stage.fail("a")
        stage.rest()
        assert stage.frames[-1].title == f"Failed: step b, {DOWN.code} and 1 more"
        assert not schedule.all_succeeded(stage.run)

    def test_due_are_steps_whose_instant_has_come_and_that_nobody_must_decide(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.wait("a", 60)
        stage.ask("b", expires_in=60)
        assert schedule.due_steps(stage.run, START + timedelta(seconds=30)) == []
        later = START + timedelta(seconds=90)
        assert [step.key for step in schedule.due_steps(stage.run, later)] == ["a"]
        assert [review.step for review in schedule.expired_reviews(stage.run, later)] == [stage.step("b").id]

    def test_a_waited_step_puts_out_what_it_knew_before(self) -> None:
        stage = Stage.of({"a": []})
        stage.wait("a", 1, outputs={"slept": True})
        (step,) = schedule.due_steps(stage.run, stage.now + timedelta(seconds=2))
        assert step.last_attempt is not None
        stage.write([entry.step_succeeded(step, attempt=step.last_attempt, outputs=step.outputs)])
        assert stage.step("a").outputs == {"slept": True}


@settings(max_examples=200, deadline=None)
@given(histories())
def test_a_leg_never_has_nothing_to_do(history: History) -> None:
    """While a run is on its way, something is at work, can be started, is to be skipped, or the run comes to rest."""
    run = history.run
    if run.status is not RunStatus.RUNNING:
        return
    busy = schedule.active(run) or schedule.ready_steps(run) or schedule.skips(run)
    rests = schedule.rest_waiting(run) or schedule.rest_failed(run) or schedule.all_succeeded(run)
    assert busy or rests
    ready = {step.key for step in schedule.ready_steps(run)}
    skipped = {run.steps[found.step].key for found in schedule.skips(run) if found.step}
    assert not ready & skipped
