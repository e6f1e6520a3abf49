"""Replay: folding frames, what may follow what, and what each frame does to what it touches."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.histories import History, histories
from tests.domain.stage import CRASH, DOWN, PERSON, TIMEOUT, Stage, new_id, plan_of

from rerail.domain import entry
from rerail.domain.artifact import ArtifactState
from rerail.domain.errors import IllegalFrameError
from rerail.domain.frame import Entry, FrameKind, number_entry
from rerail.domain.mission import Effect
from rerail.domain.replay import Changes, apply, begin, fold
from rerail.domain.review import ReviewStatus
from rerail.domain.run import FINISHED, Completeness, Resolution, Run, RunStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus
from rerail.domain.transitions import RUN_STATES, STEP_STATES


@settings(max_examples=200, deadline=None)
@given(histories())
def test_the_fold_of_the_frames_is_the_run(history: History) -> None:
    assert fold(history.run.id, history.frames) == history.run


@settings(max_examples=200, deadline=None)
@given(histories())
def test_what_always_holds(history: History) -> None:
    run = history.run
    assert run.revision == len(history.frames)
    assert [frame.number for frame in history.frames] == list(range(1, len(history.frames) + 1))
    for status in StepStatus:
        assert run.progress.counts[status] == sum(step.status is status for step in run.steps.values())
    assert run.progress.total == len(run.steps)
    assert (run.finished_at is not None) is (run.status in FINISHED)
    assert (run.worker is not None) is (run.status is RunStatus.RUNNING) or run.status is RunStatus.QUEUED
    for step in run.steps.values():
        tried = [attempt for attempt in run.attempts.values() if attempt.step == step.id]
        assert sorted(attempt.number for attempt in tried) == list(range(1, step.attempt_count + 1))
        assert (step.fault is not None) is (step.failed_frame is not None) is (step.status is StepStatus.FAILED)
        assert step.tries + step.interruptions <= step.attempt_count
        # Only a step at work or waiting may have an attempt that is open, and only its last one.
        still_open = [attempt.id for attempt in tried if attempt.status is AttemptStatus.RUNNING]
        if still_open:
            assert still_open == [step.last_attempt]
            assert step.status in {StepStatus.RUNNING, StepStatus.WAITING}
        if step.unsettled:
            assert step.plan.effect is Effect.UNSAFE
            assert step.status in {StepStatus.FAILED, StepStatus.CANCELLED}
        pending = [
            review
            for review in run.reviews.values()
            if review.step == step.id and review.status is ReviewStatus.PENDING
        ]
        assert len(pending) <= 1
        assert not pending or step.status is StepStatus.WAITING
    for attempt in run.attempts.values():
        assert (attempt.finished_at is None) is (attempt.ended_frame is None)
        assert (attempt.finished_at is None) is (attempt.status is AttemptStatus.RUNNING)
    for artifact in run.artifacts.values():
        if artifact.state is ArtifactState.WRITING:
            assert run.attempts[artifact.attempt].status is AttemptStatus.RUNNING
    if run.status is RunStatus.SUCCEEDED:
        assert all(step.status is StepStatus.SUCCEEDED for step in run.steps.values())
        assert run.completeness is Completeness.COMPLETE
    if run.status is RunStatus.CANCELLED:
        assert not {step.status for step in run.steps.values()} & {
            StepStatus.PENDING,
            StepStatus.RUNNING,
            StepStatus.RETRYING,
            StepStatus.WAITING,
        }


@settings(max_examples=60, deadline=None)
@given(histories(30), st.data())
def test_a_frame_that_is_missing_repeated_or_out_of_turn_is_refused(history: History, data: st.DataObject) -> None:
    frames = history.frames
    place = data.draw(st.integers(0, len(frames) - 1))
    broken = data.draw(st.sampled_from(["missing", "repeated", "renumbered"]))
    if broken == "missing" and place == len(frames) - 1 and place > 0:
        return  # the last one missing is a run that is not that far yet
    changed = {
        "missing": frames[:place] + frames[place + 1 :],
        "repeated": [*frames[: place + 1], *frames[place:]],
        "renumbered": [*frames[:place], replace(frames[place], number=frames[place].number + 1), *frames[place + 1 :]],
    }[broken]
    with pytest.raises(IllegalFrameError):
        fold(history.run.id, changed)


def test_a_run_without_frames_is_none() -> None:
    with pytest.raises(IllegalFrameError, match="no frames"):
        fold(new_id(), [])


def test_a_run_is_queued_once() -> None:
    stage = Stage(plan_of({"a": []}))
    with pytest.raises(IllegalFrameError):
        stage.write([stage.queued])


def one_of(kind: FrameKind, run: Run, random: Random) -> Entry:
    """Some entry of that kind about something that the run has, whether it can follow or not."""
    step = random.choice(list(run.steps.values()))
    attempt = new_id() if kind is FrameKind.ATTEMPT_STARTED else step.last_attempt
    review = next((review.id for review in run.reviews.values() if review.step == step.id), new_id())
    artifact = next((found.id for found in run.artifacts.values() if found.step == step.id), new_id())
    payload = {
        "leg": run.leg + 1,
        "worker": "w9",
        "takeover": False,
        "reason": "x",
        "wakeAt": None,
        "fault": CRASH.to_payload(),
        "outputs": None,
        "rerun": [],
        "note": None,
        "inputs": {},
        "until": None,
        "because": [],
        "fingerprint": "f",
        "number": step.attempt_count + 1,
        "trigger": AttemptTrigger.FIRST.value,
        "at": "2026-03-01T12:00:00+00:00",
        "delaySeconds": 1.0,
        "message": "m",
        "name": "x.csv",
        "mediaType": "text/csv",
        "state": "PARTIAL",
        "bytes": 1,
        "sha256": None,
        "address": "a/b",
        "preview": None,
        "review": review.hex,
        "question": "?",
        "expiresAt": None,
        "decision": "APPROVE",
        "comment": None,
        "fix": {},
        "checks": [],
        "text": "t",
    }
    return Entry(kind=kind, title="x", step=step.id, attempt=attempt, artifact=artifact, actor=PERSON, payload=payload)


@settings(max_examples=150, deadline=None)
@given(histories(40), st.integers(0, 2**32 - 1))
def test_only_what_the_drawn_state_machine_allows_can_follow(history: History, seed: int) -> None:
    random = Random(seed)  # noqa: S311, not for secrets
    for kind in FrameKind:
        run = fold(history.run.id, history.frames)
        new = one_of(kind, run, random)
        assert new.step is not None
        legal = run.status in RUN_STATES[kind] and run.steps[new.step].status in STEP_STATES.get(kind, set(StepStatus))
        frame = number_entry(new, number=run.revision + 1, at=run.updated_at)
        if not legal:
            with pytest.raises(IllegalFrameError):
                apply(run, frame, Changes())
            assert run == history.run, "a refusal changes nothing"
            continue
        try:
            apply(run, frame, Changes())
        except IllegalFrameError as refused:
            # The states allow it, and what the frame says does not fit what the run has.
            said = ("does not have", "lacks", "not all of its steps have", "the one before is open")
            assert any(words in str(refused) for words in said)  # noqa: PT017, legal here as well


def test_the_state_machine_knows_every_kind() -> None:
    assert set(RUN_STATES) == set(FrameKind)
    assert set(STEP_STATES) <= {kind for kind in FrameKind if kind.startswith(("STEP_", "ATTEMPT_", "REVIEW_"))}


@pytest.mark.parametrize("missing", ["step", "attempt", "review"])
def test_a_frame_about_what_the_run_does_not_have_is_refused(missing: str) -> None:
    stage = Stage.of({"a": []})
    review = stage.ask("a")
    stranger = new_id()
    known = stage.run.reviews[review]
    if missing == "attempt":
        new = entry.step_succeeded(stage.step("a"), attempt=stranger, outputs=None)
    else:
        new = entry.review_decided(
            review=stranger if missing == "review" else review,
            step=stranger if missing == "step" else known.step,
            attempt=known.attempt,
            decision=None,
            comment=None,
            leg=None,
            actor=PERSON,
        )
    with pytest.raises(IllegalFrameError, match=str(stranger)):
        stage.write([new])


class TestArtifacts:
    def test_a_later_attempt_replaces_what_an_earlier_one_left(self) -> None:
        stage = Stage.of({"a": [], "b": []}, max_attempts=2)
        stage.start("a")
        part = stage.artifact("a", "x.csv", ArtifactState.WRITING, 5)
        other = stage.artifact("a", "y.csv")
        stage.start("b")
        same_name = stage.artifact("b", "x.csv")
        stage.fail("a", DOWN)
        assert stage.run.artifacts[part].state is ArtifactState.PARTIAL
        stage.start("a")
        again = stage.artifact("a", "x.csv")
        states = {found: stage.run.artifacts[found].state for found in (part, other, same_name, again)}
        assert states == {
            part: ArtifactState.REPLACED,
            other: ArtifactState.COMPLETE,
            same_name: ArtifactState.COMPLETE,
            again: ArtifactState.COMPLETE,
        }

    def test_completeness_follows_what_is_left(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        assert stage.run.completeness is Completeness.NONE
        stage.artifact("a", "empty.csv", ArtifactState.WRITING, 0)
        assert stage.run.completeness is Completeness.NONE
        whole = stage.artifact("a", "whole.csv")
        assert stage.run.completeness is Completeness.PARTIAL
        stage.lose(whole)
        assert stage.run.completeness is Completeness.NONE
        stage.succeed("a", "b")
        stage.rest()
        assert stage.run.completeness is Completeness.COMPLETE

    def test_an_artifact_keeps_the_instant_of_its_first_frame(self) -> None:
        stage = Stage.of({"a": []})
        stage.start("a")
        file = stage.artifact("a", state=ArtifactState.WRITING)
        first = stage.run.artifacts[file].created_at
        stage.artifact("a", known=file)
        assert stage.run.artifacts[file].created_at == first


class TestResolution:
    def test_a_run_without_a_failure_needs_none(self) -> None:
        stage = Stage.of({"a": []})
        assert stage.run.resolution is Resolution.NOT_NEEDED
        stage.succeed("a")
        stage.rest()
        assert stage.run.resolution is Resolution.NOT_NEEDED

    def test_from_open_over_reported_to_recovered(self) -> None:
        stage = Stage.of({"a": []})
        stage.fail("a")
        assert stage.run.resolution is Resolution.OPEN
        stage.rest()
        stage.write(
            [
                entry.report_filed(
                    report=new_id(), number=1, symptom="RUN_FAILED", summary="help", step=None, actor=PERSON
                )
            ]
        )
        assert stage.run.resolution is Resolution.REPORTED
        stage.retry("a")
        stage.begin()
        stage.succeed("a")
        stage.rest()
        assert stage.run.resolution is Resolution.RECOVERED

    def test_an_attempt_that_heals_by_itself_is_no_failure(self) -> None:
        stage = Stage.of({"a": []}, max_attempts=2)
        stage.fail("a", DOWN)
        stage.succeed("a")
        stage.rest()
        assert stage.run.resolution is Resolution.NOT_NEEDED


class TestUnsettled:
    @pytest.mark.parametrize("effect", list(Effect))
    def test_an_unknown_outcome_matters_only_where_it_may_do_harm(self, effect: Effect) -> None:
        stage = Stage.of({"a": []}, a=effect)
        stage.fail("a", TIMEOUT)
        assert stage.step("a").unsettled is (effect is Effect.UNSAFE)

    def test_a_known_bad_outcome_is_settled(self) -> None:
        stage = Stage.of({"a": []}, a=Effect.UNSAFE)
        stage.fail("a", CRASH)
        assert not stage.step("a").unsettled


def test_a_payload_comes_back_as_it_was_given() -> None:
    fault = replace(CRASH, detail={"rows": [1, None, "é"]}, settled=False)
    assert type(fault).from_payload(fault.to_payload()) == fault


def test_begin_wants_frame_one() -> None:
    stage = Stage(plan_of({"a": []}))
    with pytest.raises(IllegalFrameError):
        begin(stage.run.id, replace(stage.frames[0], number=2))
    with pytest.raises(IllegalFrameError):
        begin(stage.run.id, replace(stage.frames[0], kind=FrameKind.NOTE_ADDED))
