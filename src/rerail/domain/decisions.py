"""Decisions: what each mutation writes. The rules of `domain.moves` are asked first; a refusal is raised."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from rerail.domain import entry, moves
from rerail.domain.artifact import AS_RECORDED, ArtifactState, Inventory
from rerail.domain.diagnosis import fingerprint_of_run, fingerprint_of_step
from rerail.domain.errors import MoveRefusedError, NotFoundError
from rerail.domain.failure import FailureCause, Fault
from rerail.domain.frame import Actor, Entry
from rerail.domain.move import Blocker, BlockerCode, Fix, FixCheck, MissionSeen, Move
from rerail.domain.review import Review, ReviewDecision, ReviewStatus
from rerail.domain.run import Run
from rerail.domain.step import ACTIVE_STEPS, Step, StepStatus
from rerail.domain.text import sentence

_READABLE = {ArtifactState.COMPLETE, ArtifactState.PARTIAL, ArtifactState.REPLACED}


def refuse(verb: str, found: Sequence[Blocker]) -> MoveRefusedError:
    """The error for a move that is blocked; its message is the first blocker's, with what would lift it."""
    first = found[0]
    more = f" ({len(found) - 1} more)" if len(found) > 1 else ""
    return MoveRefusedError(f"The run cannot be {verb}: {sentence(first.message)} {first.remedy}{more}", found)


def continue_run(
    run: Run,
    *,
    inventory: Inventory = AS_RECORDED,
    mission: MissionSeen | None = None,
    note: str | None,
    actor: Actor,
) -> tuple[Move, list[Entry]]:
    """Raises MoveRefusedError unless there is a safe resume path."""
    move = moves.continue_move(run, inventory=inventory, mission=mission)
    if move.plan is None:
        raise refuse("continued", move.blockers)
    failed = [run.steps[step] for step in move.plan.rerun if run.steps[step].fault is not None]
    continued = entry.run_continued(
        leg=run.leg + 1,
        rerun=move.plan.rerun,
        fingerprint=fingerprint_of_run(run.fault) if run.fault else None,
        fingerprints={step.id: fingerprint_of_step(step, step.fault) for step in failed if step.fault},
        note=note,
        actor=actor,
    )
    return move, [*take_inventory(run, inventory), continued]


def retry_step(
    run: Run,
    step: Step,
    *,
    fix: Fix,
    checks: Sequence[FixCheck],
    inventory: Inventory = AS_RECORDED,
    mission: MissionSeen | None = None,
    inputs: Mapping[str, Any] | None,
    actor: Actor,
) -> tuple[Move, list[Entry]]:
    """The fix and what was verified of it are kept as a frame. Raises MoveRefusedError where the rules say no."""
    move = moves.retry_move(run, step, fix=fix, checks=checks, inventory=inventory, mission=mission)
    if move.plan is None:
        raise refuse("retried", move.blockers)
    attested = entry.fix_attested(
        step,
        fix={"kind": fix.kind.value, "note": fix.note, "evidenceUrl": fix.evidence_url},
        checks=[check.to_payload() for check in checks],
        actor=actor,
    )
    mended = fingerprint_of_step(step, step.fault) if step.fault else ""
    retried = entry.step_retried(
        step,
        leg=run.leg + 1,
        rerun=[other for other in move.plan.rerun if other != step.id],
        fingerprint=mended,
        inputs=inputs,
        actor=actor,
    )
    behind = [_left_behind(other) for other in moves.left_unknown(run, step)]
    return move, [*take_inventory(run, inventory), attested, retried, *behind]


def _left_behind(step: Step) -> Entry:
    """A run that goes on again must not end as if a step whose outcome is unknown had never been: it counts as failed
    until somebody retries it and says what happened."""
    fault = Fault(
        cause=FailureCause.RUNTIME,
        code="runtime.cancelled",
        message=f"The run was cancelled while {step.key} was at work: the outcome is unknown.",
        settled=False,
    )
    return entry.step_failed(step, attempt=step.last_attempt, fault=fault)


def take_inventory(run: Run, inventory: Inventory) -> list[Entry]:
    """Puts on record what was seen in the store; nothing where the record says so already."""
    found = run.artifacts.values()
    lost = [artifact for artifact in found if artifact.id in inventory.lost and artifact.state in _READABLE]
    back = [artifact for artifact in found if artifact.id in inventory.back and artifact.state is ArtifactState.LOST]
    return [
        *(entry.artifact_written(replace(artifact, state=ArtifactState.LOST)) for artifact in lost),
        *(entry.artifact_written(replace(artifact, state=ArtifactState.COMPLETE)) for artifact in back),
    ]


def cancel_run(run: Run, *, reason: str | None, actor: Actor) -> list[Entry]:
    """Raises MoveRefusedError where the run has ended well or was cancelled already."""
    move = moves.cancel_move(run)
    if not move.allowed:
        raise refuse("cancelled", move.blockers)
    started = run.steps_in([*ACTIVE_STEPS, StepStatus.WAITING])
    entries = [entry.step_cancelled(step, attempt=step.last_attempt, actor=actor) for step in started]
    return [*entries, entry.run_cancelled(reason=reason, actor=actor)]


def decide_review(
    run: Run, review_id: UUID, *, decision: ReviewDecision, comment: str | None, actor: Actor
) -> list[Entry]:
    """A pending review settles its step at once. A rejection can be taken back while its step is failed: the step
    can then be retried. Raises NotFoundError, or MoveRefusedError where the review is no longer open."""
    review = run.reviews.get(review_id)
    if review is None:
        raise NotFoundError("The run has no such review.", id=str(review_id))
    step = run.steps[review.step]
    if review.status is ReviewStatus.PENDING:
        return _settle_review(run, step, review, decision, comment, actor)
    taken_back = (
        review.status is ReviewStatus.REJECTED
        and decision is ReviewDecision.APPROVE
        and step.status is StepStatus.FAILED
        and run.at_rest
    )
    if not taken_back:
        raise refuse("decided", [_decided_already(step, review)])
    return [_decided(review, decision, comment, None, actor)]


def _settle_review(
    run: Run, step: Step, review: Review, decision: ReviewDecision, comment: str | None, actor: Actor
) -> list[Entry]:
    # A leg that is at work sees the decision by itself; a run at rest needs a new one.
    leg = run.leg + 1 if run.at_rest else None
    decided = _decided(review, decision, comment, leg, actor)
    if decision is ReviewDecision.APPROVE:
        outputs = {"decision": decision.value, "comment": comment, "decidedBy": actor.name}
        return [decided, entry.step_succeeded(step, attempt=review.attempt, outputs=outputs, actor=actor)]
    return [decided, *review_failed(run, step, review, "review.rejected", comment or "no reason given")]


def expire_review(run: Run, review: Review, *, actor: Actor) -> list[Entry]:
    """Nobody decided in time: the step fails."""
    decided = _decided(review, None, None, None, actor)
    return [decided, *review_failed(run, run.steps[review.step], review, "review.expired", "nobody decided in time")]


def review_failed(run: Run, step: Step, review: Review, code: str, why: str) -> list[Entry]:
    message = f"Review {code.split('.')[1]}: {sentence(why)} It asked: {review.question}"
    fault = Fault(cause=FailureCause.REVIEW, code=code, message=message)
    attempt = run.attempts[review.attempt]
    return [
        entry.attempt_failed(step, attempt=attempt.id, number=attempt.number, fault=fault),
        entry.step_failed(step, attempt=attempt.id, fault=fault),
    ]


def _decided(
    review: Review, decision: ReviewDecision | None, comment: str | None, leg: int | None, actor: Actor
) -> Entry:
    return entry.review_decided(
        review=review.id,
        step=review.step,
        attempt=review.attempt,
        decision=decision,
        comment=comment,
        leg=leg,
        actor=actor,
    )


def _decided_already(step: Step, review: Review) -> Blocker:
    return Blocker(
        code=BlockerCode.REVIEW_DECIDED,
        message=f"The review of step {step.key} is {review.status.lower()} already.",
        remedy="Read the run again: another decision, or the run's end, came first.",
        step=step.id,
        frame=review.requested_frame,
        guide="review-blocked",
    )
