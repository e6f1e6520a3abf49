"""What the frames of a step and of its attempts mean."""

from uuid import UUID

from rerail.domain.errors import IllegalFrameError
from rerail.domain.failure import Fault
from rerail.domain.frame import FrameKind
from rerail.domain.handlers.applied import Applied, Handler, cancel_step, finish_step, found_in, instant, required
from rerail.domain.mission import Effect
from rerail.domain.step import Attempt, AttemptStatus, AttemptTrigger, Step, StepStatus


def _step_started(at: Applied, step: Step) -> None:
    at.set_step(step, StepStatus.RUNNING)
    step.started_at = step.started_at or at.frame.at
    step.inputs = at.frame.payload["inputs"]


def _step_waited(at: Applied, step: Step) -> None:
    at.set_step(step, StepStatus.WAITING)
    step.wake_at = instant(at.frame.payload["until"])
    step.outputs = at.frame.payload["outputs"]


def _step_succeeded(at: Applied, step: Step) -> None:
    at.end_attempt(at.frame.attempt, AttemptStatus.SUCCEEDED)
    finish_step(at, step, StepStatus.SUCCEEDED)
    step.outputs = at.frame.payload["outputs"]
    step.unsettled = False


def _step_failed(at: Applied, step: Step) -> None:
    fault = Fault.from_payload(at.frame.payload["fault"])
    at.end_attempt(at.frame.attempt, AttemptStatus.FAILED, fault)
    finish_step(at, step, StepStatus.FAILED)
    step.fault = fault
    attempt = at.run.attempts[at.frame.attempt] if at.frame.attempt is not None else None
    # The attempt's own end came first: that frame is where the blocking condition was recorded.
    step.failed_frame = (attempt.ended_frame if attempt else None) or at.frame.number
    at.run.failures_seen += 1
    at.changes.failures.add(step.id)


def _step_skipped(at: Applied, step: Step) -> None:
    finish_step(at, step, StepStatus.SKIPPED)
    above = at.run.upstream(step.key)
    at.changes.failures.update(
        other.id for other in at.run.steps.values() if other.status is StepStatus.FAILED and other.key in above
    )


def _step_cancelled(at: Applied, step: Step) -> None:
    cancel_step(at, step)


def _step_retried(at: Applied, step: Step) -> None:
    payload = at.frame.payload
    at.queue_leg(payload["leg"])
    at.start_over(step, AttemptTrigger.RETRY)
    step.previous_fingerprint = payload["fingerprint"]
    if payload["inputs"] is not None:
        step.corrected_inputs = payload["inputs"]
    for step_id in payload["rerun"]:
        at.start_over(found_in(at.run.steps, UUID(step_id)), AttemptTrigger.RETRY)


def _attempt_started(at: Applied, step: Step) -> None:
    attempt_id, payload = required(at.frame.attempt), at.frame.payload
    last = at.run.attempts.get(step.last_attempt) if step.last_attempt else None
    if last is not None and last.status is AttemptStatus.RUNNING:
        raise IllegalFrameError(f"Attempt {payload['number']} of {step.key} cannot start: the one before is open.")
    at.set_step(step, StepStatus.RUNNING, attempt_count=payload["number"])
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


def _attempt_failed(at: Applied, step: Step) -> None:
    fault = Fault.from_payload(at.frame.payload["fault"])
    at.end_attempt(required(at.frame.attempt), AttemptStatus.FAILED, fault)
    if step.plan.effect is Effect.UNSAFE and not fault.settled:
        step.unsettled = True


def _attempt_interrupted(at: Applied, step: Step) -> None:
    fault = Fault.from_payload(at.frame.payload["fault"])
    at.end_attempt(required(at.frame.attempt), AttemptStatus.INTERRUPTED, fault)
    step.interruptions += 1
    # The retry policy bounds what the task did; a worker that was lost is none of its doing.
    step.tries -= 1
    step.trigger = AttemptTrigger.RECOVERY
    if step.plan.effect is Effect.UNSAFE:
        step.unsettled = True


def _attempt_scheduled(at: Applied, step: Step) -> None:
    at.set_step(step, StepStatus.RETRYING)
    step.next_attempt_at = instant(at.frame.payload["at"])
    step.trigger = AttemptTrigger.AUTOMATIC


HANDLERS: dict[FrameKind, Handler] = {
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
}
