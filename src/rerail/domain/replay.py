"""Replay: from frames to state. `apply` is the one place where a frame means something, `fold` applies them all."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.errors import IllegalFrameError
from rerail.domain.failure import Fault
from rerail.domain.frame import Frame, FrameKind
from rerail.domain.mission import Effect
from rerail.domain.review import Review, ReviewDecision, ReviewStatus
from rerail.domain.run import FINISHED, Label, Run, RunStatus
from rerail.domain.step import (
    UNFINISHED_STEPS,
    Attempt,
    AttemptStatus,
    AttemptTrigger,
    Step,
    StepPlan,
    StepStatus,
)
from rerail.domain.transitions import check_run_state, check_step_state


@dataclass(slots=True)
class Changes:
    """Ids of what frames have touched, besides the run itself."""

    steps: set[UUID] = field(default_factory=set)
    attempts: set[UUID] = field(default_factory=set)
    artifacts: set[UUID] = field(default_factory=set)
    reviews: set[UUID] = field(default_factory=set)
    failures: set[UUID] = field(default_factory=set)
    """Failed steps of whose failure something is new."""


def fold(run_id: UUID, frames: Iterable[Frame]) -> Run:
    """The run as it stands after `frames`, which are all of its frames in order, payloads whole.

    Raises IllegalFrameError where a number is missing or repeated, or where a frame cannot follow.
    """
    iterator = iter(frames)
    try:
        run = begin(run_id, next(iterator))
    except StopIteration:
        raise IllegalFrameError(f"Run {run_id} has no frames.") from None
    for frame in iterator:
        apply(run, frame, Changes())
    return run


def begin(run_id: UUID, frame: Frame) -> Run:
    """The run that its first frame brings into being."""
    if frame.number != 1 or frame.kind is not FrameKind.RUN_QUEUED:
        raise IllegalFrameError(f"A run begins with frame 1, RUN_QUEUED, not with {frame.number}, {frame.kind}.")
    payload = frame.payload
    run = Run(
        id=run_id,
        workspace=UUID(payload["workspace"]),
        mission=UUID(payload["mission"]),
        mission_slug=payload["missionSlug"],
        mission_version=payload["missionVersion"],
        title=payload["title"],
        status=RunStatus.QUEUED,
        revision=1,
        inputs=payload["inputs"],
        labels=tuple(Label(label["key"], label["value"]) for label in payload["labels"]),
        created_at=frame.at,
        updated_at=frame.at,
    )
    for plan in payload["steps"]:
        step = Step(
            plan=StepPlan(
                id=UUID(plan["id"]),
                key=plan["key"],
                title=plan["title"],
                position=plan["position"],
                provider=plan["provider"],
                effect=Effect(plan["effect"]),
                max_attempts=plan["maxAttempts"],
                needs=tuple(plan["needs"]),
            )
        )
        run.steps[step.id] = step
        run.progress.counts[StepStatus.PENDING] += 1
    return run


def apply(run: Run, frame: Frame, changes: Changes) -> None:
    """Brings `run` to the state after `frame`, in place, and notes in `changes` what it touched.

    Raises IllegalFrameError where the frame cannot follow; the run is then to be thrown away.
    """
    if frame.number != run.revision + 1:
        raise IllegalFrameError(f"Frame {frame.number} cannot follow frame {run.revision} of run {run.id}.")
    check_run_state(frame.kind, run.status)
    step = None
    if frame.kind in _STEP_KINDS:
        step = _found(run.steps, frame.step)
        check_step_state(frame.kind, step.key, step.status)
        changes.steps.add(step.id)
    run.revision = frame.number
    run.updated_at = frame.at
    handler = _HANDLERS.get(frame.kind)
    if handler is not None:
        handler(_Applied(run, frame, changes), step)


def changes_judgement(run: Run, kind: FrameKind) -> bool:
    """Whether a frame of this kind, after which the run stands so, may change what can be done about it, or which of
    its failures is the root. What is new of a single failure stands in `Changes`."""
    return kind in _JUDGED_KINDS or (run.at_rest and kind is FrameKind.ARTIFACT_WRITTEN)


_STEP_KINDS = frozenset(
    kind
    for kind in FrameKind
    if kind.startswith(("STEP_", "ATTEMPT_", "REVIEW_")) or kind is FrameKind.ARTIFACT_WRITTEN
)
_JUDGED_KINDS = frozenset(
    {
        FrameKind.RUN_STARTED,
        FrameKind.RUN_WAITED,
        FrameKind.RUN_FAILED,
        FrameKind.RUN_SUCCEEDED,
        FrameKind.RUN_CANCELLED,
        FrameKind.RUN_CONTINUED,
        FrameKind.STEP_RETRIED,
        FrameKind.REVIEW_DECIDED,
    }
)


@dataclass(slots=True)
class _Applied:
    """A frame on its way into a run."""

    run: Run
    frame: Frame
    changes: Changes

    def set_step(self, step: Step, status: StepStatus) -> None:
        self.run.progress.move(step.status, status)
        step.status = status
        self.changes.steps.add(step.id)

    def end_attempt(self, attempt_id: UUID | None, status: AttemptStatus, fault: Fault | None = None) -> None:
        """Ends the attempt if it is still open; what it was writing stays as far as it got."""
        if attempt_id is None:
            return
        attempt = _found(self.run.attempts, attempt_id)
        if attempt.status is not AttemptStatus.RUNNING:
            return
        attempt.status = status
        attempt.finished_at = self.frame.at
        attempt.ended_frame = self.frame.number
        attempt.fault = fault
        self.changes.attempts.add(attempt_id)
        for artifact in self.run.artifacts.values():
            if artifact.attempt == attempt_id and artifact.state is ArtifactState.WRITING:
                artifact.state = ArtifactState.PARTIAL
                self.changes.artifacts.add(artifact.id)

    def start_over(self, step: Step, trigger: AttemptTrigger) -> None:
        """The step is pending again, as if for the first time; its attempts and artifacts stay on record."""
        self.set_step(step, StepStatus.PENDING)
        step.tries = 0
        step.interruptions = 0
        step.trigger = trigger if step.attempt_count else AttemptTrigger.FIRST
        step.next_attempt_at = None
        step.wake_at = None
        step.outputs = None
        step.finished_at = None
        step.fault = None
        step.failed_frame = None
        step.unsettled = False

    def queue_leg(self, leg: int) -> None:
        self.run.status = RunStatus.QUEUED
        self.run.leg = leg
        self.run.wake_at = None
        self.run.finished_at = None
        self.run.fault = None
        self.run.failed_frame = None


def _run_started(at: _Applied, _: Step | None) -> None:
    run = at.run
    run.status = RunStatus.RUNNING
    run.leg_starts += 1
    run.worker = at.frame.payload["worker"]
    run.wake_at = None
    run.started_at = run.started_at or at.frame.at


def _rest(at: _Applied, status: RunStatus) -> None:
    at.run.status = status
    at.run.worker = None
    at.run.rest_frame = at.frame.number
    at.run.finished_at = at.frame.at if status in FINISHED else None


def _run_waited(at: _Applied, _: Step | None) -> None:
    _rest(at, RunStatus.WAITING)
    at.run.wake_at = _instant(at.frame.payload["wakeAt"])
    at.run.leg = at.frame.payload["leg"] or at.run.leg


def _run_failed(at: _Applied, _: Step | None) -> None:
    run, fault = at.run, at.frame.payload["fault"]
    _rest(at, RunStatus.FAILED)
    if fault is not None:
        run.fault = Fault.from_payload(fault)
        run.failed_frame = at.frame.number
        run.failures_seen += 1


def _run_succeeded(at: _Applied, _: Step | None) -> None:
    if at.run.progress.counts[StepStatus.SUCCEEDED] != at.run.progress.total:
        raise IllegalFrameError(f"Run {at.run.id} cannot have succeeded: not all of its steps have.")
    _rest(at, RunStatus.SUCCEEDED)
    at.run.outputs = at.frame.payload["outputs"]


def _run_cancelled(at: _Applied, _: Step | None) -> None:
    run = at.run
    _rest(at, RunStatus.CANCELLED)
    run.wake_at = None
    for step in run.steps.values():
        if step.status in UNFINISHED_STEPS:
            _cancel_step(at, step)


def _run_continued(at: _Applied, _: Step | None) -> None:
    at.queue_leg(at.frame.payload["leg"])
    for step_id in at.frame.payload["rerun"]:
        at.start_over(_found(at.run.steps, UUID(step_id)), AttemptTrigger.CONTINUE)


def _step_started(at: _Applied, step: Step) -> None:
    at.set_step(step, StepStatus.RUNNING)
    step.started_at = step.started_at or at.frame.at
    step.inputs = at.frame.payload["inputs"]


def _step_waited(at: _Applied, step: Step) -> None:
    at.set_step(step, StepStatus.WAITING)
    step.wake_at = _instant(at.frame.payload["until"])
    step.outputs = at.frame.payload["outputs"]


def _step_succeeded(at: _Applied, step: Step) -> None:
    at.end_attempt(at.frame.attempt, AttemptStatus.SUCCEEDED)
    _finish_step(at, step, StepStatus.SUCCEEDED)
    step.outputs = at.frame.payload["outputs"]
    step.unsettled = False


def _step_failed(at: _Applied, step: Step) -> None:
    fault = Fault.from_payload(at.frame.payload["fault"])
    at.end_attempt(at.frame.attempt, AttemptStatus.FAILED, fault)
    _finish_step(at, step, StepStatus.FAILED)
    step.fault = fault
    attempt = at.run.attempts[at.frame.attempt] if at.frame.attempt is not None else None
    # The attempt's own end came first: that frame is where the blocking condition was recorded.
    step.failed_frame = (attempt.ended_frame if attempt else None) or at.frame.number
    at.run.failures_seen += 1
    at.changes.failures.add(step.id)


def _step_skipped(at: _Applied, step: Step) -> None:
    _finish_step(at, step, StepStatus.SKIPPED)
    above = at.run.upstream(step.key)
    at.changes.failures.update(
        other.id for other in at.run.steps.values() if other.status is StepStatus.FAILED and other.key in above
    )


def _step_cancelled(at: _Applied, step: Step) -> None:
    _cancel_step(at, step)


def _cancel_step(at: _Applied, step: Step) -> None:
    # Only an open attempt can leave something unknown behind; one that waits has not touched the outside world.
    if step.status is StepStatus.RUNNING and step.plan.effect is Effect.UNSAFE:
        step.unsettled = True
    for review in at.run.reviews.values():
        if review.step == step.id and review.status is ReviewStatus.PENDING:
            review.status = ReviewStatus.WITHDRAWN
            at.changes.reviews.add(review.id)
    at.end_attempt(step.last_attempt, AttemptStatus.CANCELLED)
    _finish_step(at, step, StepStatus.CANCELLED)


def _finish_step(at: _Applied, step: Step, status: StepStatus) -> None:
    at.set_step(step, status)
    step.outputs = None
    step.finished_at = at.frame.at
    step.next_attempt_at = None
    step.wake_at = None


def _step_retried(at: _Applied, step: Step) -> None:
    payload = at.frame.payload
    at.queue_leg(payload["leg"])
    at.start_over(step, AttemptTrigger.RETRY)
    step.previous_fingerprint = payload["fingerprint"]
    if payload["inputs"] is not None:
        step.corrected_inputs = payload["inputs"]
    for step_id in payload["rerun"]:
        at.start_over(_found(at.run.steps, UUID(step_id)), AttemptTrigger.RETRY)


def _attempt_started(at: _Applied, step: Step) -> None:
    attempt_id, payload = _required(at.frame.attempt), at.frame.payload
    last = at.run.attempts.get(step.last_attempt) if step.last_attempt else None
    if last is not None and last.status is AttemptStatus.RUNNING:
        raise IllegalFrameError(f"Attempt {payload['number']} of {step.key} cannot start: the one before is open.")
    at.set_step(step, StepStatus.RUNNING)
    step.attempt_count = payload["number"]
    step.tries += 1
    step.last_attempt = attempt_id
    step.next_attempt_at = None
    at.run.attempts[attempt_id] = Attempt(
        id=attempt_id,
        step=step.id,
        number=payload["number"],
        status=AttemptStatus.RUNNING,
        trigger=AttemptTrigger(payload["trigger"]),
        worker=payload["worker"],
        leg=payload["leg"],
        started_at=at.frame.at,
    )
    at.changes.attempts.add(attempt_id)


def _attempt_failed(at: _Applied, step: Step) -> None:
    fault = Fault.from_payload(at.frame.payload["fault"])
    at.end_attempt(_required(at.frame.attempt), AttemptStatus.FAILED, fault)
    if step.plan.effect is Effect.UNSAFE and not fault.settled:
        step.unsettled = True


def _attempt_interrupted(at: _Applied, step: Step) -> None:
    fault = Fault.from_payload(at.frame.payload["fault"])
    at.end_attempt(_required(at.frame.attempt), AttemptStatus.INTERRUPTED, fault)
    step.interruptions += 1
    # The retry policy bounds what the task did; a worker that was lost is none of its doing.
    step.tries -= 1
    step.trigger = AttemptTrigger.RECOVERY
    if step.plan.effect is Effect.UNSAFE:
        step.unsettled = True


def _attempt_scheduled(at: _Applied, step: Step) -> None:
    at.set_step(step, StepStatus.RETRYING)
    step.next_attempt_at = _instant(at.frame.payload["at"])
    step.trigger = AttemptTrigger.AUTOMATIC


def _artifact_written(at: _Applied, step: Step) -> None:
    run, frame, payload = at.run, at.frame, at.frame.payload
    artifact_id, attempt_id = _required(frame.artifact), _found(run.attempts, frame.attempt).id
    known = run.artifacts.get(artifact_id)
    artifact = Artifact(
        id=artifact_id,
        step=step.id,
        attempt=attempt_id,
        name=payload["name"],
        media_type=payload["mediaType"],
        address=payload["address"],
        state=ArtifactState(payload["state"]),
        bytes=payload["bytes"],
        sha256=payload["sha256"],
        preview=payload["preview"],
        created_at=known.created_at if known else frame.at,
    )
    run.artifacts[artifact_id] = artifact
    at.changes.artifacts.add(artifact_id)
    if artifact.state is ArtifactState.COMPLETE:
        for other in run.artifacts.values():
            same = other.step == step.id and other.name == artifact.name and other.attempt != attempt_id
            if same and other.state in {ArtifactState.COMPLETE, ArtifactState.PARTIAL}:
                other.state = ArtifactState.REPLACED
                at.changes.artifacts.add(other.id)
    if artifact.state is ArtifactState.LOST:
        run.kept = any(other.left for other in run.artifacts.values())
    else:
        run.kept = run.kept or artifact.left


def _review_requested(at: _Applied, step: Step) -> None:
    payload = at.frame.payload
    for other in at.run.reviews.values():
        if other.step == step.id and other.status is ReviewStatus.PENDING:
            other.status = ReviewStatus.WITHDRAWN
            at.changes.reviews.add(other.id)
    review = Review(
        id=UUID(payload["review"]),
        step=step.id,
        attempt=_required(at.frame.attempt),
        status=ReviewStatus.PENDING,
        question=payload["question"],
        requested_at=at.frame.at,
        requested_frame=at.frame.number,
        expires_at=_instant(payload["expiresAt"]),
    )
    at.run.reviews[review.id] = review
    at.changes.reviews.add(review.id)


_DECIDED = {
    ReviewDecision.APPROVE.value: ReviewStatus.APPROVED,
    ReviewDecision.REJECT.value: ReviewStatus.REJECTED,
    None: ReviewStatus.EXPIRED,
}


def _review_decided(at: _Applied, _: Step | None) -> None:
    payload = at.frame.payload
    review = _found(at.run.reviews, UUID(payload["review"]))
    review.status = _DECIDED[payload["decision"]]
    review.decided_at = at.frame.at
    review.decided_by = at.frame.actor
    review.comment = payload["comment"]
    at.changes.reviews.add(review.id)
    if payload["leg"] is not None:
        at.queue_leg(payload["leg"])


def _report_filed(at: _Applied, _: Step | None) -> None:
    at.run.reports += 1


def _required(value: UUID | None) -> UUID:
    if value is None:
        raise IllegalFrameError("The frame lacks the step, attempt or artifact that its kind is about.")
    return value


Known = TypeVar("Known")


def _found(known: Mapping[UUID, Known], value: UUID | None) -> Known:
    """What the frame is about. Raises IllegalFrameError where the run has no such step, attempt or review."""
    try:
        return known[_required(value)]
    except KeyError:
        raise IllegalFrameError(f"The frame is about {value}, which its run does not have.") from None


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text is not None else None


# Handlers of step kinds are called with the step that `apply` found; the table is where the types meet.
_Handler = Callable[[_Applied, Any], None]

_HANDLERS: dict[FrameKind, _Handler] = {
    FrameKind.RUN_STARTED: _run_started,
    FrameKind.RUN_WAITED: _run_waited,
    FrameKind.RUN_FAILED: _run_failed,
    FrameKind.RUN_SUCCEEDED: _run_succeeded,
    FrameKind.RUN_CANCELLED: _run_cancelled,
    FrameKind.RUN_CONTINUED: _run_continued,
    FrameKind.STEP_STARTED: _step_started,
    FrameKind.STEP_WAITED: _step_waited,
    FrameKind.STEP_SUCCEEDED: _step_succeeded,
    FrameKind.STEP_FAILED: _step_failed,
    FrameKind.STEP_SKIPPED: _step_skipped,
    FrameKind.STEP_CANCELLED: _step_cancelled,
    FrameKind.STEP_RETRIED: _step_retried,
    FrameKind.ATTEMPT_STARTED: _attempt_started,
    FrameKind.ATTEMPT_FAILED: _attempt_failed,
    FrameKind.ATTEMPT_INTERRUPTED: _attempt_interrupted,
    FrameKind.ATTEMPT_SCHEDULED: _attempt_scheduled,
    FrameKind.ARTIFACT_WRITTEN: _artifact_written,
    FrameKind.REVIEW_REQUESTED: _review_requested,
    FrameKind.REVIEW_DECIDED: _review_decided,
    FrameKind.REPORT_FILED: _report_filed,
}
