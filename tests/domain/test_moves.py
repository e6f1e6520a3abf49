"""Moves: whether each can be made, why not, and what it would do."""

from datetime import datetime

import pytest
from tests.domain.moving import check, codes, failed, retry
from tests.domain.stage import (
    ATTESTED,
    CRASH,
    DOWN,
    FIXED,
    INVALID,
    MISSING,
    PERSON,
    START,
    STRANGE,
    TIMEOUT,
    UNLOADABLE,
    Stage,
)

from rerail.domain import blockers, decisions
from rerail.domain.artifact import ArtifactState, Inventory
from rerail.domain.errors import MoveRefusedError
from rerail.domain.failure import FailureCause, Fault
from rerail.domain.mission import Effect
from rerail.domain.move import BlockerCode, CheckName, CheckOutcome, MissionSeen, Move, NextMove
from rerail.domain.moves import continue_move, foreseen_checks
from rerail.domain.review import ReviewDecision
from rerail.domain.run import RunStatus
from rerail.domain.schedule import MAX_INTERRUPTIONS, Salvage
from rerail.domain.step import StepStatus


class TestContinueBlockers:
    def test_nothing_is_left_of_a_run_that_succeeded(self) -> None:
        stage = Stage.of({"a": []})
        stage.succeed("a")
        stage.rest()
        assert codes(stage.recovery.resume) == [BlockerCode.RUN_SUCCEEDED]
        assert codes(retry(stage)) == [BlockerCode.RUN_SUCCEEDED]
        assert codes(stage.recovery.cancel) == [BlockerCode.RUN_SUCCEEDED]
        assert stage.recovery.next is NextMove.NONE

    def test_a_run_that_waits_for_an_instant_goes_on_by_itself(self) -> None:
        stage = Stage.of({"a": []})
        stage.wait("a", 3600)
        stage.rest()
        (blocker,) = stage.recovery.resume.blockers
        assert blocker.code is BlockerCode.RUN_NOT_AT_REST
        assert stage.run.wake_at is not None
        assert stage.run.wake_at.isoformat(timespec="seconds") in blocker.message
        assert stage.recovery.next is NextMove.WAIT

    def test_a_pending_review(self) -> None:
        stage = Stage.of({"a": []})
        review = stage.ask("a")
        stage.rest()
        (blocker,) = stage.recovery.resume.blockers
        assert blocker.code is BlockerCode.REVIEW_PENDING
        assert (blocker.step, blocker.frame) == (
            stage.step("a").id,
            stage.run.reviews[review].requested_frame,
        )
        assert stage.recovery.next is NextMove.REVIEW
        assert "a" in stage.recovery.why

    def test_an_unsettled_step(self) -> None:
        stage = failed(TIMEOUT, effect=Effect.UNSAFE)
        assert codes(stage.recovery.resume) == [BlockerCode.UNSAFE_EFFECT_UNSETTLED]
        assert stage.recovery.next is NextMove.FIX

    def test_a_step_left_by_a_lost_worker_is_continued_when_that_is_safe(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]}, a=Effect.IDEMPOTENT)
        for worker in range(MAX_INTERRUPTIONS):
            stage.start("a")
            stage.begin(f"w{worker}")
        assert stage.step("a").status is StepStatus.FAILED
        stage.rest()
        assert stage.recovery.next is NextMove.CONTINUE
        plan = stage.recovery.resume.plan
        assert plan is not None
        assert stage.keys(plan.rerun) == ["a", "b"]
        stage.resume()
        assert stage.step("a").interruptions == 0
        stage.begin()
        stage.succeed("a", "b")
        assert stage.rest() is RunStatus.SUCCEEDED

    def test_a_step_left_by_a_lost_worker_is_not_when_it_may_do_harm(self) -> None:
        stage = Stage.of({"a": []}, a=Effect.UNSAFE)
        stage.start("a")
        stage.begin("w2")
        stage.rest()
        assert codes(stage.recovery.resume) == [BlockerCode.UNSAFE_EFFECT_UNSETTLED]
        assert codes(stage.recovery.retries[0]) == [BlockerCode.UNSAFE_EFFECT_UNSETTLED]
        assert retry(stage, fix=ATTESTED).allowed


class TestArtifactLost:
    def test_a_file_of_a_step_that_succeeded(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        written = stage.artifact("a")
        stage.succeed("a")
        stage.fail("b")
        stage.rest()
        assert retry(stage, "b", fix=FIXED).allowed
        stage.lose(written)
        assert codes(stage.recovery.resume) == [BlockerCode.STEP_FAILED, BlockerCode.ARTIFACT_LOST]
        assert codes(retry(stage, "b", fix=FIXED)) == [BlockerCode.ARTIFACT_LOST]
        assert stage.recovery.next is NextMove.FIX

    def test_a_file_of_a_step_that_runs_again_does_not_matter(self) -> None:
        stage = Stage.of({"a": []})
        stage.start("a")
        written = stage.artifact("a")
        stage.fail("a")
        stage.rest()
        stage.lose(written)
        assert retry(stage, fix=FIXED).allowed

    def test_a_file_that_was_never_whole_does_not_matter(self) -> None:
        """A worker was lost before anything reached the store; the step then succeeded in another's hands."""
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        begun = stage.artifact("a", state=ArtifactState.WRITING, size=0)
        stage.begin("w2", [Salvage(begun, None)])
        assert stage.run.artifacts[begun].state is ArtifactState.LOST
        stage.start("a")
        stage.artifact("a")
        stage.succeed("a")
        stage.fail("b")
        stage.rest()
        assert codes(stage.recovery.resume) == [BlockerCode.STEP_FAILED]
        assert retry(stage, "b", fix=FIXED).allowed

    def test_a_file_that_a_later_attempt_wrote_again_does_not_matter(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        first = stage.artifact("a")
        stage.fail("a")
        stage.rest()
        stage.lose(first)
        stage.retry("a")
        stage.begin()
        stage.start("a")
        second = stage.artifact("a")
        stage.succeed("a")
        stage.fail("b")
        stage.rest()
        assert retry(stage, "b", fix=FIXED).allowed
        lost = Inventory(lost=frozenset({second}))
        assert codes(continue_move(stage.run, inventory=lost)) == [BlockerCode.STEP_FAILED, BlockerCode.ARTIFACT_LOST]

    def test_a_store_that_cannot_be_asked_refuses_without_calling_anything_lost(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        written = stage.artifact("a")
        stage.succeed("a")
        stage.fail("b")
        stage.rest()
        unread = Inventory(unread=frozenset({written}))
        (blocker,) = retry(stage, "b", fix=FIXED, inventory=unread).blockers
        assert blocker.code is BlockerCode.ARTIFACT_LOST
        assert "does not answer" in blocker.message
        assert decisions.take_inventory(stage.run, unread) == []

    def test_a_file_that_was_brought_back_lifts_the_blocker(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        written = stage.artifact("a")
        stage.succeed("a")
        stage.fail("b")
        stage.rest()
        stage.write(decisions.take_inventory(stage.run, Inventory(lost=frozenset({written}))))
        assert stage.run.artifacts[written].state is ArtifactState.LOST
        assert codes(retry(stage, "b", fix=FIXED)) == [BlockerCode.ARTIFACT_LOST]
        _, entries = decisions.retry_step(
            stage.run,
            stage.step("b"),
            fix=FIXED,
            checks=(),
            inventory=Inventory(back=frozenset({written})),
            inputs=None,
            actor=PERSON,
        )
        stage.write(entries)
        assert stage.run.artifacts[written].state is ArtifactState.COMPLETE
        assert stage.run.status is RunStatus.QUEUED


class TestRetryChecks:
    @pytest.mark.parametrize("outcome", list(CheckOutcome))
    def test_the_providers_probe(self, outcome: CheckOutcome) -> None:
        move = retry(failed(DOWN), fix=FIXED, checks=[check(CheckName.PROVIDER, outcome)])
        assert codes(move) == ([BlockerCode.PROVIDER_STILL_DOWN] if outcome is CheckOutcome.FAILED else [])
        assert move.checks == (check(CheckName.PROVIDER, outcome),)

    @pytest.mark.parametrize("outcome", list(CheckOutcome))
    def test_inputs_that_were_found_invalid_must_be_given_anew(self, outcome: CheckOutcome) -> None:
        # UNKNOWN: others were given, and the task has no schema to check them by.
        move = retry(failed(INVALID), fix=FIXED, checks=[check(CheckName.INPUTS, outcome)])
        assert move.allowed is (outcome is not CheckOutcome.FAILED)
        assert not retry(failed(INVALID), fix=FIXED).allowed

    @pytest.mark.parametrize("outcome", list(CheckOutcome))
    def test_other_inputs_pass_on_the_callers_word(self, outcome: CheckOutcome) -> None:
        move = retry(failed(MISSING), fix=FIXED, checks=[check(CheckName.INPUTS, outcome)])
        assert codes(move) == ([BlockerCode.INPUT_STILL_INVALID] if outcome is CheckOutcome.FAILED else [])

    def test_a_rejected_review(self) -> None:
        stage = Stage.of({"a": []})
        review = stage.ask("a")
        stage.decide(review, ReviewDecision.REJECT)
        stage.rest()
        assert codes(retry(stage, fix=FIXED)) == [BlockerCode.REVIEW_REJECTED]
        foreseen = stage.recovery.retries[0].checks[0]
        assert (foreseen.name, foreseen.outcome) == (CheckName.REVIEW, CheckOutcome.FAILED)

    def test_not_while_it_is_on_its_way(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.fail("a")
        stage.start("b")
        assert codes(retry(stage)) == [BlockerCode.RUN_NOT_AT_REST]

    def test_only_what_failed(self) -> None:
        stage = Stage.of({"a": [], "b": []})
        stage.fail("a")
        stage.succeed("b")
        stage.rest()
        assert codes(retry(stage, "b")) == [BlockerCode.STEP_NOT_FAILED]

    @pytest.mark.parametrize(
        ("fault", "name", "outcome"),
        [
            (DOWN, CheckName.PROVIDER, CheckOutcome.UNKNOWN),
            (INVALID, CheckName.INPUTS, CheckOutcome.FAILED),
            (MISSING, CheckName.INPUTS, CheckOutcome.UNKNOWN),
        ],
    )
    def test_what_will_be_checked_is_told_beforehand(
        self, fault: Fault, name: CheckName, outcome: CheckOutcome
    ) -> None:
        stage = failed(fault)
        foreseen, *_ = foreseen_checks(stage.run, stage.step("a"))
        assert (foreseen.name, foreseen.outcome, foreseen.checked_at) == (name, outcome, stage.run.updated_at)

    @pytest.mark.parametrize("fault", [CRASH, STRANGE])
    def test_what_cannot_be_checked_is_not_promised(self, fault: Fault) -> None:
        stage = failed(fault)
        (foreseen,) = foreseen_checks(stage.run, stage.step("a"))
        assert (foreseen.name, foreseen.outcome) == (CheckName.MISSION, CheckOutcome.UNKNOWN)

    def test_what_only_a_look_outside_can_tell_is_unknown_beforehand(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        stage.artifact("a")
        stage.succeed("a")
        stage.fail("b", DOWN)
        stage.rest()
        (shown,) = stage.recovery.retries
        assert [(found.name, found.outcome) for found in shown.checks] == [
            (CheckName.PROVIDER, CheckOutcome.UNKNOWN),
            (CheckName.ARTIFACTS, CheckOutcome.UNKNOWN),
            (CheckName.MISSION, CheckOutcome.UNKNOWN),
        ]

    def test_a_task_may_refuse_its_inputs_by_the_schemas_code_and_take_them_later(self) -> None:
        stage = Stage.of({"a": []})
        stage.fail("a", Fault(cause=FailureCause.INPUT, code="input.invalid", message="The file is empty."))
        stage.rest()
        assert foreseen_checks(stage.run, stage.step("a"))[0].outcome is CheckOutcome.UNKNOWN
        assert retry(stage, fix=FIXED).allowed


class TestMission:
    """What was seen of the version that the run follows."""

    def test_a_version_that_is_lost_is_followed_no_further(self) -> None:
        lost = MissionSeen(unloadable="There is no such version.")
        stage = failed(DOWN)
        assert codes(retry(stage, fix=FIXED, mission=lost)) == [BlockerCode.MISSION_CHANGED]
        assert codes(continue_move(stage.run, mission=lost)) == [BlockerCode.STEP_FAILED, BlockerCode.MISSION_CHANGED]
        stage = Stage.of({"a": []})
        stage.cancel()
        (blocker,) = continue_move(stage.run, mission=lost).blockers
        assert blocker.code is BlockerCode.MISSION_CHANGED
        assert "There is no such version." in blocker.message

    def test_a_run_that_failed_of_it_shows_so_until_somebody_finds_the_version_again(self) -> None:
        stage = Stage.of({"a": []})
        stage.fail_whole(UNLOADABLE)
        (blocker,) = stage.recovery.resume.blockers
        assert (blocker.code, blocker.frame) == (BlockerCode.MISSION_CHANGED, stage.run.failed_frame)
        assert stage.recovery.next is NextMove.SUPPORT
        stage.resume(mission=MissionSeen())
        assert stage.run.status is RunStatus.QUEUED

    def test_a_provider_that_is_gone_matters_to_what_runs_again_only(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"], "c": []})
        stage.succeed("a")
        stage.fail("b", DOWN)
        stage.succeed("c")
        stage.rest()
        assert retry(stage, "b", fix=FIXED, mission=MissionSeen(missing={"a": "no ftp", "c": "no ftp"})).allowed
        (blocker,) = retry(stage, "b", fix=FIXED, mission=MissionSeen(missing={"b": "there is no ftp"})).blockers
        assert (blocker.code, blocker.step) == (BlockerCode.MISSION_CHANGED, stage.step("b").id)
        assert "there is no ftp" in blocker.message

    def test_inputs_that_the_version_does_not_accept(self) -> None:
        stage = Stage.of({"a": []})
        stage.cancel()
        (blocker,) = continue_move(stage.run, mission=MissionSeen(invalid="inputs.day: is missing")).blockers
        assert blocker.code is BlockerCode.INPUT_STILL_INVALID
        assert "inputs.day: is missing" in blocker.message

    def test_outputs_that_can_be_put_together_after_all(self) -> None:
        stage = Stage.of({"a": []})
        stage.succeed("a")
        stage.fail_whole(Fault(cause=FailureCause.INPUT, code="input.unresolved", message="There is no total.csv."))
        assert codes(continue_move(stage.run, mission=MissionSeen())) == [BlockerCode.INPUT_STILL_INVALID]
        assert continue_move(stage.run, mission=MissionSeen(resolved=True)).allowed

    def test_what_a_lost_worker_left_in_such_a_run_is_pending_and_runs_again(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        stage.begin("w2")
        stage.fail_whole(UNLOADABLE)
        assert stage.step("a").status is StepStatus.PENDING
        move = continue_move(stage.run, mission=MissionSeen())
        assert move.plan is not None
        assert stage.keys(move.plan.rerun) == ["a", "b"]


REACHED_ELSEWHERE = {
    BlockerCode.NOT_PERMITTED,
    BlockerCode.NOT_INSPECTED,
}
"""No rule refuses for these: what a caller may not do is answered before any rule is asked, and a report is taken
without a look at the failure, with a hint."""


def test_every_blocker_code_is_reachable() -> None:
    found: set[BlockerCode] = set()

    def see(*moves: Move) -> None:
        found.update(code for move in moves for code in codes(move))

    stage = Stage.of({"a": [], "b": [], "c": ["a"]}, b=Effect.UNSAFE)
    see(stage.recovery.resume)
    stage.start("a")
    written = stage.artifact("a")
    stage.succeed("a")
    review = stage.ask("c")
    stage.fail("b", TIMEOUT)
    stage.rest()
    stage.lose(written)
    see(stage.recovery.resume, *stage.recovery.retries, retry(stage, "b", fix=FIXED), retry(stage, "a"))
    stage.decide(review, ReviewDecision.REJECT)
    stage.begin()
    stage.rest()
    see(stage.recovery.resume, *stage.recovery.retries)
    with pytest.raises(MoveRefusedError) as refused:
        stage.decide(review, ReviewDecision.REJECT)
    found.update(blocker.code for blocker in refused.value.blockers)
    down = Stage.of({"a": [], "b": ["a"]})
    down.fail("a", INVALID)
    down.rest()
    see(
        *down.recovery.retries,
        retry(down, "b"),
        retry(down, fix=FIXED, checks=[check(CheckName.PROVIDER, CheckOutcome.FAILED)]),
    )
    see(continue_move(down.run, mission=MissionSeen(unloadable="gone")))
    down.cancel()
    see(down.recovery.cancel)
    done = Stage.of({"a": []})
    done.succeed("a")
    done.rest()
    see(done.recovery.resume)
    assert found == set(BlockerCode) - REACHED_ELSEWHERE


def test_a_plan_names_what_it_replaces() -> None:
    stage = Stage.of({"a": [], "b": ["a"], "c": ["b"]})
    stage.start("a")
    kept = stage.artifact("a", "kept.csv")
    stage.succeed("a")
    stage.start("b")
    whole = stage.artifact("b", "whole.csv")
    part = stage.artifact("b", "part.csv", state=ArtifactState.WRITING)
    stage.fail("b")
    stage.rest()
    plan = retry(stage, "b", fix=FIXED).plan
    assert plan is not None
    assert (stage.keys(plan.rerun), stage.keys(plan.reuse)) == (["b", "c"], ["a"])
    assert plan.replaces == (whole, part)
    assert kept not in plan.replaces
    assert plan.from_frame == stage.root.blocking_frame


def test_a_plan_of_a_continued_run_starts_where_it_came_to_rest() -> None:
    stage = Stage.of({"a": []})
    stage.start("a")
    stage.cancel()
    plan = stage.recovery.resume.plan
    assert plan is not None
    assert plan.from_frame == stage.run.rest_frame == stage.run.revision


def test_the_instant_of_a_wait_is_told_to_the_second() -> None:
    stage = Stage.of({"a": []})
    stage.run.wake_at = datetime(2026, 3, 1, 13, 0, 0, 123, tzinfo=START.tzinfo)
    assert "2026-03-01T13:00:00+00:00" in blockers.not_at_rest(stage.run).message
