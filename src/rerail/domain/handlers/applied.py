"""A frame on its way into a run: what handlers of all kinds work with, and what they note as touched."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from rerail.domain.artifact import ArtifactState
from rerail.domain.errors import IllegalFrameError
from rerail.domain.failure import Fault
from rerail.domain.frame import Frame
from rerail.domain.mission import Effect
from rerail.domain.review import ReviewStatus
from rerail.domain.run import Run, RunStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger, Step, StepStatus

Known = TypeVar("Known")


@dataclass(frozen=True, slots=True)
class StepState:
    """What the history keeps of a step; it begins as PENDING with no attempts."""

    status: StepStatus
    attempt_count: int


@dataclass(slots=True)
class Changes:
    """Ids of what frames have touched, besides the run itself; and, frame by frame, which states they changed."""

    steps: set[UUID] = field(default_factory=set)
    attempts: set[UUID] = field(default_factory=set)
    artifacts: set[UUID] = field(default_factory=set)
    reviews: set[UUID] = field(default_factory=set)
    failures: set[UUID] = field(default_factory=set)
    """Failed steps of whose failure something is new."""
    run_states: dict[int, RunStatus] = field(default_factory=dict)
    """What the run became, by the number of the frame."""
    step_states: dict[tuple[int, UUID], StepState] = field(default_factory=dict)
    """What a step became, by the number of the frame and the step's id."""


@dataclass(slots=True)
class Applied:
    """A frame on its way into a run."""

    run: Run
    frame: Frame
    changes: Changes

    def set_run(self, status: RunStatus) -> None:
        if status is not self.run.status:
            self.changes.run_states[self.frame.number] = status
        self.run.status = status

    def set_step(self, step: Step, status: StepStatus, *, attempt_count: int | None = None) -> None:
        """`attempt_count` where that changes as well."""
        new = StepState(status, step.attempt_count if attempt_count is None else attempt_count)
        if new != StepState(step.status, step.attempt_count):
            self.changes.step_states[self.frame.number, step.id] = new
        self.run.progress.move(step.status, status)
        step.status, step.attempt_count = new.status, new.attempt_count
        self.changes.steps.add(step.id)

    def end_attempt(self, attempt_id: UUID | None, status: AttemptStatus, fault: Fault | None = None) -> None:
        """Ends the attempt if it is still open; what it was writing stays as far as it got."""
        if attempt_id is None:
            return
        attempt = found_in(self.run.attempts, attempt_id)
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
        self.set_run(RunStatus.QUEUED)
        self.run.leg = leg
        self.run.wake_at = None
        self.run.finished_at = None
        self.run.fault = None
        self.run.failed_frame = None


def cancel_step(at: Applied, step: Step) -> None:
    # Only an open attempt can leave something unknown behind; one that waits has not touched the outside world.
    if step.status is StepStatus.RUNNING and step.plan.effect is Effect.UNSAFE:
        step.unsettled = True
    for review in at.run.reviews.values():
        if review.step == step.id and review.status is ReviewStatus.PENDING:
            review.status = ReviewStatus.WITHDRAWN
            at.changes.reviews.add(review.id)
    at.end_attempt(step.last_attempt, AttemptStatus.CANCELLED)
    finish_step(at, step, StepStatus.CANCELLED)


def finish_step(at: Applied, step: Step, status: StepStatus) -> None:
    at.set_step(step, status)
    step.outputs = None
    step.finished_at = at.frame.at
    step.next_attempt_at = None
    step.wake_at = None


def required(value: UUID | None) -> UUID:
    if value is None:
        raise IllegalFrameError("The frame lacks the step, attempt or artifact that its kind is about.")
    return value


def found_in(known: Mapping[UUID, Known], value: UUID | None) -> Known:
    """What the frame is about. Raises IllegalFrameError where the run has no such step, attempt or review."""
    try:
        return known[required(value)]
    except KeyError:
        raise IllegalFrameError(f"The frame is about {value}, which its run does not have.") from None


def instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text is not None else None


Handler = Callable[[Applied, Any], None]
"""Called with the frame and the step that it is about; handlers of whole runs get None."""
