"""Schedule: what a leg does next, from the state of its run. Pure: the runtime performs what is answered here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from rerail.domain import entry
from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.failure import FailureCause, Fault
from rerail.domain.frame import Entry
from rerail.domain.mission import Effect, RetryPolicy
from rerail.domain.review import Review, ReviewStatus
from rerail.domain.run import Run, RunStatus
from rerail.domain.step import ACTIVE_STEPS, Attempt, AttemptStatus, Step, StepStatus

MAX_INTERRUPTIONS = 3
"""Lost workers in a row that a step survives: a step that kills every worker it meets must not go round for ever."""

_DOWN = frozenset({StepStatus.FAILED, StepStatus.SKIPPED, StepStatus.CANCELLED})


@dataclass(frozen=True, slots=True)
class Salvage:
    """What is left in the store of an artifact that a lost worker was writing: `bytes` of them, None when gone."""

    artifact: UUID
    bytes: int | None


def seconds_until_due(run: Run, now: datetime) -> float:
    """How long the run still waits for its instant; 0 where it does not, or the instant has come."""
    if run.status is not RunStatus.WAITING or run.wake_at is None:
        return 0.0
    return max(0.0, (run.wake_at - now).total_seconds())


def begin_leg(run: Run, *, leg: int, worker: str, salvage: Sequence[Salvage] = ()) -> list[Entry] | None:
    """What is written when a worker takes up a leg; None when the leg is no longer wanted.

    A run that is RUNNING already was left by a lost worker: its open attempts are interrupted. Steps whose effect
    makes another attempt safe run again by themselves; the others fail with `worker.lost`.
    """
    wanted = {RunStatus.QUEUED, RunStatus.RUNNING} | ({RunStatus.WAITING} if run.wake_at else set())
    if leg != run.leg or run.status not in wanted:
        return None
    takeover = run.status is RunStatus.RUNNING
    entries = [entry.run_started(leg=leg, worker=worker, takeover=takeover)]
    if takeover:
        left = {found.artifact: found.bytes for found in salvage}
        for step in run.steps_in([StepStatus.RUNNING]):
            entries += _interrupt(run, step, left)
    return entries


def _interrupt(run: Run, step: Step, left: dict[UUID, int | None]) -> list[Entry]:
    attempt = run.attempts.get(step.last_attempt) if step.last_attempt else None
    if attempt is None or attempt.status is not AttemptStatus.RUNNING:
        # Lost between an attempt's recorded outcome and what follows from it: the leg decides that again.
        return []
    fault = Fault(
        cause=FailureCause.RUNTIME,
        code="worker.lost",
        message=f'Worker "{attempt.worker}" was lost while it performed {step.key}: the outcome is unknown.',
        transient=True,
        settled=False,
    )
    entries = [_salvaged(artifact, left) for artifact in run.artifacts.values() if _open(artifact, attempt)]
    entries.append(entry.attempt_interrupted(step, attempt=attempt.id, number=attempt.number, fault=fault))
    if step.plan.effect is Effect.UNSAFE or step.interruptions + 1 >= MAX_INTERRUPTIONS:
        entries.append(entry.step_failed(step, attempt=attempt.id, fault=fault))
    return entries


def _open(artifact: Artifact, attempt: Attempt) -> bool:
    return artifact.attempt == attempt.id and artifact.state is ArtifactState.WRITING


def _salvaged(artifact: Artifact, left: dict[UUID, int | None]) -> Entry:
    size = left.get(artifact.id)
    return entry.artifact_written(
        Artifact(
            id=artifact.id,
            step=artifact.step,
            attempt=artifact.attempt,
            name=artifact.name,
            media_type=artifact.media_type,
            address=artifact.address,
            state=ArtifactState.LOST if size is None else ArtifactState.PARTIAL,
            bytes=size or 0,
            sha256=None,
            preview=artifact.preview,
            created_at=artifact.created_at,
        )
    )


def ready_steps(run: Run) -> list[Step]:
    """Pending steps whose needs have all succeeded, in the order of the plan."""
    by_key = run.steps_by_key()
    return [
        step
        for step in run.steps_in([StepStatus.PENDING])
        if all(by_key[need].status is StepStatus.SUCCEEDED for need in step.plan.needs)
    ]


def skips(run: Run) -> list[Entry]:
    """One entry for each pending step that is down with a step it needs, at any distance."""
    by_key = run.steps_by_key()
    down = {step.key for step in run.steps.values() if step.status in _DOWN}
    entries = []
    for step in run.ordered_steps():
        because = [need for need in step.plan.needs if need in down]
        if step.status is StepStatus.PENDING and because:
            down.add(step.key)
            roots = [need for need in because if by_key[need].status is StepStatus.FAILED] or because
            entries.append(entry.step_skipped(step, because=roots))
    return entries


def delay_of_next_attempt(step: Step, fault: Fault, policy: RetryPolicy, *, chance: float) -> float | None:
    """Seconds until the next automatic attempt; None when the step has failed for good.

    A step whose effect is UNSAFE is tried again only when it is settled what the attempt before it did.
    """
    if not fault.transient or step.tries >= policy.max_attempts:
        return None
    if step.plan.effect is Effect.UNSAFE and not fault.settled:
        return None
    return policy.delay_after(step.tries, chance=chance)


def active(run: Run) -> bool:
    """Whether some step is at work or between two attempts."""
    return any(step.status in ACTIVE_STEPS for step in run.steps.values())


def expired_reviews(run: Run, now: datetime) -> list[Review]:
    return [review for review in run.pending_reviews() if review.expires_at is not None and review.expires_at <= now]


def due_steps(run: Run, now: datetime) -> list[Step]:
    """Steps that waited for an instant which has come, and for no review."""
    asked = {review.step for review in run.reviews.values() if review.status is ReviewStatus.PENDING}
    return [
        step
        for step in run.steps_in([StepStatus.WAITING])
        if step.id not in asked and step.wake_at is not None and step.wake_at <= now
    ]


def rest_waiting(run: Run) -> Entry | None:
    """The entry with which a run comes to rest because it can only wait; None when no step waits."""
    waiting = run.steps_in([StepStatus.WAITING])
    if not waiting:
        return None
    asked = [run.steps[review.step].key for review in run.pending_reviews()]
    instants = [step.wake_at for step in waiting if step.wake_at is not None]
    instants += [review.expires_at for review in run.pending_reviews() if review.expires_at is not None]
    wake_at = min(instants, default=None)
    reason = f"a review of {', '.join(asked)}" if asked else f"{', '.join(step.key for step in waiting)}"
    return entry.run_waited(reason=reason, wake_at=wake_at, leg=run.leg + 1 if wake_at else None)


def rest_failed(run: Run) -> Entry | None:
    """The entry with which a run comes to rest because a step has failed; None when none has."""
    failed = sorted(run.steps_in([StepStatus.FAILED]), key=lambda step: step.failed_frame or 0)
    if not failed:
        return None
    root, more = failed[0], len(failed) - 1
    code = root.fault.code if root.fault else "unknown"
    also = f" and {more} more" if more else ""
    return entry.run_failed(title=f"Failed: step {root.key}, {code}{also}", fault=None)


def all_succeeded(run: Run) -> bool:
    return all(step.status is StepStatus.SUCCEEDED for step in run.steps.values())


def break_down(run: Run, fault: Fault) -> list[Entry]:
    """The entries with which a leg ends that rerail itself cannot go on with: what was at work has failed of it, and
    the run comes to rest instead of hanging."""
    entries = []
    for step in run.steps_in(ACTIVE_STEPS):
        attempt = run.attempts.get(step.last_attempt) if step.last_attempt else None
        broken = attempt if attempt is not None and attempt.status is AttemptStatus.RUNNING else None
        if broken is not None:
            entries.append(entry.attempt_failed(step, attempt=broken.id, number=broken.number, fault=fault))
        entries.append(entry.step_failed(step, attempt=broken.id if broken else None, fault=fault))
    return [*entries, entry.run_failed(title=f"Failed: {fault.message}"[:200], fault=fault)]
