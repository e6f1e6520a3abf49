"""Diagnosis: the root against its consequences and what failed beside it, checked against a naive reading of frames."""

import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.domain.histories import History, histories
from tests.domain.stage import BROKEN, CRASH, DOWN, INVALID, MISSING, STRANGE, TIMEOUT, Stage

from rerail.domain import diagnosis
from rerail.domain.artifact import ArtifactState
from rerail.domain.failure import FailureCause, Fault, Symptom
from rerail.domain.frame import FrameKind
from rerail.domain.mission import Effect
from rerail.domain.recovery import recover
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Run, RunStatus
from rerail.domain.step import StepStatus
from rerail.guides.catalog import load_guides
from rerail.ledger.records import move_rows

DIAMOND = {"a": [], "b": ["a"], "c": ["a"], "d": ["b"], "e": ["b", "c"]}


def test_the_root_is_the_first_to_fail_and_what_hangs_on_it_is_a_consequence() -> None:
    stage = Stage.of(DIAMOND)
    stage.succeed("a")
    stage.start("b")
    stage.start("c")
    stage.fail("c")
    stage.fail("b", DOWN)
    stage.rest()
    root, other = stage.failures
    assert (root.root, other.root) == (True, False)
    assert (root.step, other.step) == (stage.step("c").id, stage.step("b").id)
    assert stage.keys(root.consequences) == ["e"]
    assert stage.keys(other.consequences) == ["d", "e"]
    assert stage.keys(root.independent) == ["b"]
    assert stage.keys(other.independent) == ["c"]


def test_the_blocking_frame_is_the_attempts_end_not_the_steps_nor_the_runs() -> None:
    stage = Stage.of({"a": []}, max_attempts=2)
    stage.fail("a", DOWN)
    stage.fail("a", DOWN)
    stage.rest()
    blocking = stage.frames[stage.root.blocking_frame - 1]
    assert blocking.kind is FrameKind.ATTEMPT_FAILED
    assert blocking.attempt == stage.attempt("a").id
    assert stage.root.attempt == stage.attempt("a").id


def test_a_step_that_failed_before_its_attempt_blocks_where_it_failed() -> None:
    stage = Stage.of({"a": []})
    stage.fail_before_attempt("a")
    stage.rest()
    assert stage.frames[stage.root.blocking_frame - 1].kind is FrameKind.STEP_FAILED
    assert stage.root.attempt is None


def test_no_root_while_a_leg_is_at_work() -> None:
    stage = Stage.of({"a": [], "b": []})
    stage.fail("a")
    stage.start("b")
    (failure,) = stage.failures
    assert not failure.root
    assert Symptom.RUN_FAILED not in failure.symptoms
    assert Symptom.NO_ARTIFACT not in failure.symptoms


def test_a_pending_review_is_a_failure_only_once_the_run_waits_for_it() -> None:
    stage = Stage.of({"a": [], "b": []})
    stage.ask("a")
    stage.start("b")
    assert stage.failures == ()
    stage.succeed("b")
    stage.rest()
    assert (stage.root.cause, stage.root.code) == (FailureCause.REVIEW, "review.pending")
    assert stage.root.symptoms == (Symptom.STUCK_WAITING,)
    assert stage.frames[stage.root.blocking_frame - 1].kind is FrameKind.REVIEW_REQUESTED
    assert "Send it?" in stage.root.message


def test_many_pending_reviews_take_no_look_at_all_steps_each(monkeypatch: pytest.MonkeyPatch) -> None:
    def looks(count: int) -> int:
        stage = Stage.of({f"s{number}": [] for number in range(count)})
        for number in range(count):
            stage.ask(f"s{number}")
        stage.rest()
        looked.clear()
        assert len(diagnosis.diagnose(stage.run)) == count
        return len(looked)

    looked: list[Run] = []
    ordered = Run.ordered_steps
    monkeypatch.setattr(Run, "ordered_steps", lambda run: looked.append(run) or ordered(run))
    assert looks(3) == looks(30)


def test_a_run_that_failed_without_a_step_to_blame_has_one_failure() -> None:
    stage = Stage.of({"a": []})
    stage.fail_whole()
    (failure,) = stage.failures
    assert failure.root
    assert (failure.step, failure.attempt) == (None, None)
    assert failure.code == BROKEN.code
    assert failure.blocking_frame == stage.run.revision
    stage.resume()
    assert stage.failures == ()


@pytest.mark.parametrize("fault", [CRASH, DOWN, TIMEOUT, INVALID, MISSING, STRANGE])
def test_the_cause_is_the_recorded_one(fault: Fault) -> None:
    stage = Stage.of({"a": []})
    stage.fail("a", fault)
    stage.rest()
    root = stage.root
    assert (root.cause, root.code, root.message, root.transient) == (
        fault.cause,
        fault.code,
        fault.message,
        fault.transient,
    )


class TestSymptoms:
    def of(self, stage: Stage) -> set[Symptom]:
        return set(stage.root.symptoms)

    def test_of_a_failed_step_that_left_nothing(self) -> None:
        stage = Stage.of({"a": []})
        stage.fail("a")
        stage.rest()
        assert self.of(stage) == {Symptom.RUN_FAILED, Symptom.STEP_FAILED, Symptom.NO_ARTIFACT}

    def test_a_partial_file(self) -> None:
        stage = Stage.of({"a": []})
        stage.start("a")
        stage.artifact("a", state=ArtifactState.WRITING)
        stage.fail("a")
        stage.rest()
        assert self.of(stage) == {Symptom.RUN_FAILED, Symptom.STEP_FAILED, Symptom.PARTIAL_OUTPUT}

    def test_a_whole_file_is_neither(self) -> None:
        stage = Stage.of({"a": [], "b": ["a"]})
        stage.start("a")
        stage.artifact("a")
        stage.succeed("a")
        stage.fail("b")
        stage.rest()
        assert self.of(stage) == {Symptom.RUN_FAILED, Symptom.STEP_FAILED}

    def test_all_attempts_are_used_up(self) -> None:
        stage = Stage.of({"a": []}, max_attempts=2)
        stage.fail("a", DOWN)
        stage.fail("a", DOWN)
        stage.rest()
        assert Symptom.RETRIES_EXHAUSTED in self.of(stage)
        assert stage.root.guide == "retries-exhausted"

    def test_a_lost_worker(self) -> None:
        stage = Stage.of({"a": []}, a=Effect.UNSAFE)
        stage.start("a")
        stage.begin("w2")
        stage.rest()
        assert Symptom.WORKER_LOST in self.of(stage)
        assert (stage.root.code, stage.root.guide) == ("worker.lost", "lost-worker")
        assert stage.frames[stage.root.blocking_frame - 1].kind is FrameKind.ATTEMPT_INTERRUPTED

    def test_the_same_failure_after_a_retry_but_not_another(self) -> None:
        stage = Stage.of({"a": []})
        stage.fail("a", replace(CRASH, message="row 17 of '/data/1.csv' is bad"))
        stage.rest()
        stage.retry("a")
        stage.begin()
        stage.fail("a", replace(CRASH, message="row 4 of '/data/2.csv' is bad"))
        stage.rest()
        assert Symptom.FAILED_AGAIN_AFTER_RETRY in self.of(stage)
        stage.retry("a")
        stage.begin()
        stage.fail("a", replace(CRASH, message="the column is missing"))
        stage.rest()
        assert Symptom.FAILED_AGAIN_AFTER_RETRY not in self.of(stage)


# ---------------------------------------------------------------- against a naive reading


def naive_failed(history: History) -> dict[str, int]:
    """Key and blocking frame of each step that stands as failed, read off the frames alone."""
    standing: dict[str, int] = {}
    ends: dict[object, int] = {}
    for frame in history.frames:
        if frame.kind in {FrameKind.ATTEMPT_FAILED, FrameKind.ATTEMPT_INTERRUPTED, FrameKind.STEP_CANCELLED}:
            ends.setdefault(frame.attempt, frame.number)
        key = history.run.steps[frame.step].key if frame.step else None
        if frame.kind is FrameKind.STEP_FAILED and key:
            standing[key] = ends.get(frame.attempt, frame.number) if frame.attempt else frame.number
        if frame.kind is FrameKind.STEP_RETRIED and key:
            standing.pop(key, None)
        if frame.kind in {FrameKind.STEP_RETRIED, FrameKind.RUN_CONTINUED}:
            for again in frame.payload["rerun"]:
                standing.pop(next(step.key for step in history.run.steps.values() if step.id.hex == again), None)
    return standing


def naive_needs(history: History, key: str, root: str) -> bool:
    needs = history.step(key).plan.needs
    return root in needs or any(naive_needs(history, need, root) for need in needs)


@settings(max_examples=300, deadline=None)
@given(histories())
def test_roots_consequences_and_independents_are_what_the_frames_say(history: History) -> None:
    standing = naive_failed(history)
    found = {history.run.steps[failure.step].key: failure for failure in history.failures if failure.step}
    waiting = {key for key, failure in found.items() if failure.code == "review.pending"}
    assert {key: failure.blocking_frame for key, failure in found.items() if key not in waiting} == standing
    order = list(history.run.steps_by_key())
    for key in standing:
        failure = found[key]
        skipped = [other for other in order if history.step(other).status is StepStatus.SKIPPED]
        assert history.keys(failure.consequences) == [other for other in skipped if naive_needs(history, other, key)]
        assert history.keys(failure.independent) == [other for other in order if other in standing and other != key]
        assert (Symptom.FAILED_AGAIN_AFTER_RETRY in failure.symptoms) is (
            history.step(key).previous_fingerprint == failure.fingerprint
        )
    roots = [failure for failure in history.failures if failure.root]
    assert len(roots) == (1 if history.failures and history.run.at_rest else 0)
    if roots and standing:
        assert roots[0].blocking_frame == min(standing.values())
    assert len({failure.blocking_frame for failure in history.failures}) == len(history.failures)


@settings(max_examples=100, deadline=None)
@given(histories())
def test_a_run_that_failed_has_a_root_and_one_that_succeeded_no_failure(history: History) -> None:
    if history.run.status is RunStatus.FAILED:
        assert history.root
    if history.run.status in {RunStatus.SUCCEEDED, RunStatus.QUEUED} and not history.run.steps_in([StepStatus.FAILED]):
        assert history.failures == ()


# ---------------------------------------------------------------- guides


def test_every_guide_that_diagnosis_names_is_there() -> None:
    named = {*diagnosis._GUIDES.values(), *diagnosis._GUIDES_BY_CODE.values(), "retries-exhausted", "review-blocked"}
    assert named <= set(load_guides())
    assert set(diagnosis._GUIDES) == set(FailureCause)


def test_a_rejected_review_has_a_guide_of_its_own() -> None:
    stage = Stage.of({"a": []})
    review = stage.ask("a")
    stage.decide(review, ReviewDecision.REJECT)
    stage.rest()
    assert stage.root.guide == "review-rejected"


@settings(max_examples=100, deadline=None)
@given(histories())
def test_every_guide_named_is_in_the_catalog(history: History) -> None:
    recovery, guides = history.recovery, load_guides()
    moves = [recovery.resume, recovery.report, recovery.cancel, *recovery.retries]
    named = {blocker.guide for move in moves for blocker in move.blockers if blocker.guide}
    assert named | {failure.guide for failure in history.failures} <= set(guides)


# ---------------------------------------------------------------- what the frames say of a run's end


def naive_files(history: History) -> dict[object, tuple[str, int]]:
    """State and bytes of each artifact, read off the frames: what they say, and what follows without a frame."""
    files: dict[object, tuple[str, int]] = {}
    about: dict[object, tuple[object, str, object]] = {}
    for frame in history.frames:
        ended = frame.kind in {FrameKind.ATTEMPT_FAILED, FrameKind.ATTEMPT_INTERRUPTED, FrameKind.STEP_SUCCEEDED}
        if ended or frame.kind in {FrameKind.STEP_FAILED, FrameKind.STEP_CANCELLED, FrameKind.RUN_CANCELLED}:
            for artifact, (state, size) in files.items():
                whole_run = frame.kind is FrameKind.RUN_CANCELLED
                if state == "WRITING" and (whole_run or about[artifact][2] == frame.attempt):
                    files[artifact] = ("PARTIAL", size)
        if frame.kind is not FrameKind.ARTIFACT_WRITTEN:
            continue
        about[frame.artifact] = (frame.step, frame.payload["name"], frame.attempt)
        files[frame.artifact] = (frame.payload["state"], frame.payload["bytes"])
        if frame.payload["state"] == "COMPLETE":
            for other, (state, size) in files.items():
                same = about[other][:2] == about[frame.artifact][:2] and about[other][2] != frame.attempt
                if same and state in {"COMPLETE", "PARTIAL"}:
                    files[other] = ("REPLACED", size)
    return files


@settings(max_examples=300, deadline=None)
@given(histories())
def test_states_of_artifacts_are_what_the_frames_say(history: History) -> None:
    found = {artifact.id: (artifact.state.value, artifact.bytes) for artifact in history.run.artifacts.values()}
    assert found == naive_files(history)


@settings(max_examples=300, deadline=None)
@given(histories())
def test_resolution_and_completeness_are_what_the_frames_say(history: History) -> None:
    run, kinds = history.run, [frame.kind for frame in history.frames]
    failed = FrameKind.STEP_FAILED in kinds or any(
        frame.kind is FrameKind.RUN_FAILED and frame.payload["fault"] for frame in history.frames
    )
    succeeded = kinds[-1] is FrameKind.RUN_SUCCEEDED or FrameKind.RUN_SUCCEEDED in kinds
    if not failed:
        expected = "NOT_NEEDED"
    elif succeeded:
        expected = "RECOVERED"
    else:
        expected = "REPORTED" if FrameKind.REPORT_FILED in kinds else "OPEN"
    assert run.resolution == expected
    if succeeded:
        assert run.completeness == "COMPLETE"
    elif not run.artifacts:
        assert run.completeness == "NONE"
    else:
        # What was replaced does not count: what replaced it does, unless that is lost.
        left = [
            state == "COMPLETE" or (state in {"PARTIAL", "WRITING"} and size > 0)
            for state, size in naive_files(history).values()
        ]
        assert run.completeness == ("PARTIAL" if any(left) else "NONE")


@settings(max_examples=300, deadline=None)
@given(histories())
def test_symptoms_are_what_the_frames_say(history: History) -> None:
    run, files = history.run, naive_files(history)
    standing = naive_failed(history)
    for failure in history.failures:
        symptoms = set(failure.symptoms)
        assert len(symptoms) == len(failure.symptoms)
        step = run.steps[failure.step] if failure.step else None
        assert (Symptom.RUN_FAILED in symptoms) is (run.status is RunStatus.FAILED and failure.code != "review.pending")
        assert (Symptom.STUCK_WAITING in symptoms) is (failure.code == "review.pending")
        assert (Symptom.STEP_FAILED in symptoms) is (step is not None and step.key in standing)
        assert (Symptom.WORKER_LOST in symptoms) is (failure.code == "worker.lost")
        partial = run.at_rest and any(state == "PARTIAL" for state, _ in files.values())
        if failure.code != "review.pending":
            assert (Symptom.PARTIAL_OUTPUT in symptoms) is partial
            assert not (Symptom.NO_ARTIFACT in symptoms and partial)
        if Symptom.RETRIES_EXHAUSTED in symptoms:
            assert step is not None
            assert failure.transient
            started = [frame for frame in history.frames if frame.kind is FrameKind.ATTEMPT_STARTED]
            assert len([frame for frame in started if frame.step == step.id]) >= step.plan.max_attempts > 1


def judged_calls(failures: int) -> int:
    """How many calls it takes to judge a run with so many failed steps, half as many others, and what follows them."""
    failed, fine = [f"f{number}" for number in range(failures)], [f"g{number}" for number in range(failures // 2)]
    stage = Stage.of({**dict.fromkeys((*failed, *fine), ()), "join": failed, "end": ["join"]})
    for key in failed:
        stage.fail_before_attempt(key)
    stage.succeed(*fine)
    assert stage.rest() is RunStatus.FAILED
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        found = diagnosis.diagnose(stage.run)
        recovery = recover(stage.run, found)
        rows = list(move_rows(stage.run, recovery))
    finally:
        sys.setprofile(None)
    assert len(found) == len(recovery.retries) == failures == len(rows) - 3
    return calls


def test_twice_as_many_failures_are_twice_the_work() -> None:
    assert judged_calls(200) < 2.5 * judged_calls(100)
