"""What the frames of a whole run mean: it is taken up, rests, is cancelled, continued, reported."""

from uuid import UUID

from rerail.domain.errors import IllegalFrameError
from rerail.domain.failure import Fault
from rerail.domain.frame import FrameKind
from rerail.domain.handlers.applied import Applied, Handler, cancel_step, found_in, instant
from rerail.domain.run import FINISHED, RunStatus
from rerail.domain.step import ACTIVE_STEPS, UNFINISHED_STEPS, AttemptTrigger, Step, StepStatus


def _run_started(at: Applied, _: Step | None) -> None:
    run = at.run
    at.set_run(RunStatus.RUNNING)
    run.leg_starts += 1
    run.worker = at.frame.payload["worker"]
    run.wake_at = None
    run.started_at = run.started_at or at.frame.at


def _rest(at: Applied, status: RunStatus) -> None:
    at.set_run(status)
    at.run.worker = None
    at.run.rest_frame = at.frame.number
    at.run.finished_at = at.frame.at if status in FINISHED else None


def _run_waited(at: Applied, _: Step | None) -> None:
    _rest(at, RunStatus.WAITING)
    at.run.wake_at = instant(at.frame.payload["wakeAt"])
    at.run.leg = at.frame.payload["leg"] or at.run.leg


def _run_failed(at: Applied, _: Step | None) -> None:
    run, fault = at.run, at.frame.payload["fault"]
    _rest(at, RunStatus.FAILED)
    for step in run.steps_in(ACTIVE_STEPS):
        # Left by a lost worker in a run whose mission cannot be loaded any more: nobody is at work on it.
        at.set_step(step, StepStatus.PENDING)
        step.next_attempt_at = None
    if fault is not None:
        run.fault = Fault.from_payload(fault)
        run.failed_frame = at.frame.number
        run.failures_seen += 1


def _run_succeeded(at: Applied, _: Step | None) -> None:
    if at.run.progress.counts[StepStatus.SUCCEEDED] != at.run.progress.total:
        raise IllegalFrameError(f"Run {at.run.id} cannot have succeeded: not all of its steps have.")
    _rest(at, RunStatus.SUCCEEDED)
    at.run.outputs = at.frame.payload["outputs"]


def _run_cancelled(at: Applied, _: Step | None) -> None:
    run = at.run
    _rest(at, RunStatus.CANCELLED)
    run.wake_at = None
    for step in run.steps.values():
        if step.status in UNFINISHED_STEPS:
            cancel_step(at, step)


def _run_continued(at: Applied, _: Step | None) -> None:
    payload = at.frame.payload
    at.queue_leg(payload["leg"])
    at.run.previous_fingerprint = payload["fingerprint"]
    for step_id in payload["rerun"]:
        step = found_in(at.run.steps, UUID(step_id))
        at.start_over(step, AttemptTrigger.CONTINUE)
        step.previous_fingerprint = payload["fingerprints"].get(step_id, step.previous_fingerprint)


def _report_filed(at: Applied, _: Step | None) -> None:
    at.run.reports += 1


HANDLERS: dict[FrameKind, Handler] = {
    FrameKind.RUN_STARTED: _run_started,
    FrameKind.RUN_WAITED: _run_waited,
    FrameKind.RUN_FAILED: _run_failed,
    FrameKind.RUN_SUCCEEDED: _run_succeeded,
    FrameKind.RUN_CANCELLED: _run_cancelled,
    FrameKind.RUN_CONTINUED: _run_continued,
    FrameKind.REPORT_FILED: _report_filed,
}
