"""Diagnosis: which step is the root failure, which are only consequences, which failed of themselves as well."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from rerail.domain.artifact import ArtifactState
from rerail.domain.failure import Failure, FailureCause, Fault, Symptom
from rerail.domain.fingerprint import fingerprint
from rerail.domain.overview import Overview
from rerail.domain.review import Review
from rerail.domain.run import Run, RunStatus
from rerail.domain.step import Step

_GUIDES = {
    FailureCause.PROVIDER: "provider-failed",
    FailureCause.REVIEW: "review-blocked",
    FailureCause.RUNTIME: "step-crashed",
    FailureCause.INPUT: "invalid-input",
    FailureCause.UNKNOWN: "unknown-failure",
}
_GUIDES_BY_CODE = {"worker.lost": "lost-worker", "review.rejected": "review-rejected"}


def fingerprint_of_step(step: Step, fault: Fault) -> str:
    return fingerprint(fault, provider=step.plan.provider, task=step.key)


def fingerprint_of_run(fault: Fault) -> str:
    """Of a run that failed without any step to blame."""
    return fingerprint(fault, provider="", task="")


def diagnose(run: Run) -> tuple[Failure, ...]:
    """Every failure that stands, the root first: failed steps by the frame at which they failed, then pending reviews.

    None of them is the root while a leg is at work. A run that failed without any step to blame has one failure.
    """
    seen, of_run = Overview(run), _of_whole_run(run)
    failed = sorted((run.steps[step] for step in seen.failed), key=lambda step: step.failed_frame or 0)
    failures = [_of_step(seen, step, of_run) for step in failed]
    if run.status is RunStatus.WAITING:
        failures += [_of_pending_review(seen, review) for review in run.pending_reviews()]
    if run.fault is not None and run.failed_frame is not None:
        failures.append(_of_run(run, run.fault, run.failed_frame))
    if failures and run.at_rest:
        failures[0] = replace(failures[0], root=True)
    return tuple(failures)


def diagnose_steps(run: Run, steps: Collection[UUID]) -> list[Failure]:
    """The failures of these failed steps, as `diagnose` has them while a leg is at work: none is the root."""
    if not steps:
        return []
    seen, of_run = Overview(run), _of_whole_run(run)
    return [_of_step(seen, run.steps[step], of_run) for step in seen.failed if step in steps]


def _of_step(seen: Overview, step: Step, of_run: Sequence[Symptom]) -> Failure:
    run, fault = seen.run, step.fault
    if fault is None or step.failed_frame is None:
        raise ValueError(f"Step {step.key} of run {run.id} is FAILED without a recorded fault.")
    print_ = fingerprint_of_step(step, fault)
    exhausted = fault.transient and step.tries >= step.plan.max_attempts > 1
    symptoms = [Symptom.STEP_FAILED]
    if fault.code == "worker.lost":
        symptoms.append(Symptom.WORKER_LOST)
    if exhausted:
        symptoms.append(Symptom.RETRIES_EXHAUSTED)
    if step.previous_fingerprint == print_:
        symptoms.append(Symptom.FAILED_AGAIN_AFTER_RETRY)
    by_code = _GUIDES_BY_CODE.get(fault.code)
    return Failure(
        root=False,
        cause=fault.cause,
        code=fault.code,
        message=fault.message,
        transient=fault.transient,
        step=step.id,
        attempt=_blamed_attempt(run, step),
        blocking_frame=step.failed_frame,
        symptoms=(*of_run, *symptoms),
        consequences=tuple(other.id for other in seen.skipped_below(step)),
        failed=seen.failed,
        fingerprint=print_,
        guide=by_code or ("retries-exhausted" if exhausted else _GUIDES[fault.cause]),
    )


def _blamed_attempt(run: Run, step: Step) -> UUID | None:
    """The attempt whose end is the blocking frame; None where the step failed before it was attempted again."""
    attempt = run.attempts.get(step.last_attempt) if step.last_attempt else None
    return attempt.id if attempt is not None and attempt.ended_frame == step.failed_frame else None


def _of_pending_review(seen: Overview, review: Review) -> Failure:
    step = seen.run.steps[review.step]
    fault = Fault(
        cause=FailureCause.REVIEW,
        code="review.pending",
        message=f"Step {step.key} waits for a decision: {review.question}",
    )
    return Failure(
        root=False,
        cause=fault.cause,
        code=fault.code,
        message=fault.message,
        transient=False,
        step=step.id,
        attempt=review.attempt,
        blocking_frame=review.requested_frame,
        symptoms=(Symptom.STUCK_WAITING,),
        consequences=(),
        failed=seen.failed,
        fingerprint=fingerprint_of_step(step, fault),
        guide="review-blocked",
    )


def _of_run(run: Run, fault: Fault, frame: int) -> Failure:
    print_ = fingerprint_of_run(fault)
    again = [Symptom.FAILED_AGAIN_AFTER_RETRY] if run.previous_fingerprint == print_ else []
    return Failure(
        root=False,
        cause=fault.cause,
        code=fault.code,
        message=fault.message,
        transient=fault.transient,
        step=None,
        attempt=None,
        blocking_frame=frame,
        symptoms=(*_of_whole_run(run), *again),
        consequences=(),
        failed=(),
        fingerprint=print_,
        guide=_GUIDES[fault.cause],
    )


def _of_whole_run(run: Run) -> tuple[Symptom, ...]:
    """What is wrong with the run as a whole: said only once it has come to rest."""
    if not run.at_rest:
        return ()
    symptoms = [Symptom.RUN_FAILED] if run.status is RunStatus.FAILED else []
    if any(artifact.state is ArtifactState.PARTIAL for artifact in run.artifacts.values()):
        symptoms.append(Symptom.PARTIAL_OUTPUT)
    elif not run.kept:
        symptoms.append(Symptom.NO_ARTIFACT)
    return tuple(symptoms)
