"""Recovery: what may be done about a run now, what best, and what a report of it should attach."""

from collections.abc import Sequence
from uuid import UUID

from rerail.domain import blockers
from rerail.domain.artifact import ArtifactState
from rerail.domain.failure import Failure, FailureCause, Symptom
from rerail.domain.move import BlockerCode, Move, MoveKind, NextMove, Recovery, Suggestion
from rerail.domain.moves import (
    cancel_move,
    continue_move,
    left_by_lost_worker,
    retry_moves,
)
from rerail.domain.run import Run, RunStatus
from rerail.domain.text import sentence


def recover(run: Run, failures: Sequence[Failure]) -> Recovery:
    """What can be done about the run as it stands; `failures` are its diagnosis, the root first.

    While a leg is at work there is nothing to do but watch or cancel, whatever has failed so far.
    """
    resume = continue_move(run)
    if not run.at_rest:
        return _under_way(run, resume)
    retries = tuple(retry_moves(run))
    choice, why = _next_move(run, failures, resume, retries)
    return Recovery(
        next=choice,
        why=why,
        resume=resume,
        retries=retries,
        report=Move(kind=MoveKind.REPORT),
        cancel=cancel_move(run),
        suggestion=suggest_report(run, failures),
    )


def _under_way(run: Run, resume: Move) -> Recovery:
    return Recovery(
        next=NextMove.WAIT,
        why="The run is on its way." if run.status is RunStatus.RUNNING else "A worker will take it up.",
        resume=resume,
        retries=(),
        report=Move(kind=MoveKind.REPORT),
        cancel=cancel_move(run),
        suggestion=Suggestion(symptom=None, step=None, frame=None, artifacts=()),
    )


def suggest_report(run: Run, failures: Sequence[Failure]) -> Suggestion:
    """What a good report would attach: the root failure's moment and what is left of the output near it."""
    root = next((failure for failure in failures if failure.root), None)
    left = {ArtifactState.COMPLETE, ArtifactState.PARTIAL}
    telling = (
        Symptom.FAILED_AGAIN_AFTER_RETRY,
        Symptom.WORKER_LOST,
        Symptom.RETRIES_EXHAUSTED,
        Symptom.STUCK_WAITING,
        Symptom.PARTIAL_OUTPUT,
        Symptom.STEP_FAILED,
        Symptom.RUN_FAILED,
    )
    return Suggestion(
        symptom=next((symptom for symptom in telling if root and symptom in root.symptoms), None),
        step=root.step if root else None,
        frame=root.blocking_frame if root else run.rest_frame,
        artifacts=tuple(
            artifact.id
            for artifact in sorted(run.artifacts.values(), key=lambda artifact: (artifact.created_at, artifact.id))
            if artifact.state in left
            and (root is None or artifact.step == root.step or artifact.state is ArtifactState.PARTIAL)
        ),
    )


def report_hint(run: Run, failures: Sequence[Failure], *, step: UUID | None, frame: int | None) -> str | None:
    """What whoever reports the run should read first: set where the record explains what blocks it already. `step` and
    `frame` are what the report points at: a report that names neither was written without a look."""
    recovery = recover(run, failures)
    explained = {NextMove.FIX, NextMove.REVIEW, NextMove.CONTINUE, NextMove.RETRY}
    if not failures or recovery.next not in explained:
        return None
    root = failures[0]
    place = f"frame {root.blocking_frame}"
    if root.step is not None:
        place = f"step {run.steps[root.step].key}, {place}"
    looked = frame == root.blocking_frame or (step is not None and step == root.step)
    inspect = "" if looked else f"Look at {place} first: the report does not name it. "
    return (
        f"{inspect}The API already explains this: {place}, {root.code}. Next move {recovery.next.value}: "
        f"{sentence(recovery.why)} The guide {root.guide} says more."
    )


def _next_move(run: Run, failures: Sequence[Failure], resume: Move, retries: Sequence[Move]) -> tuple[NextMove, str]:
    if run.status is RunStatus.SUCCEEDED:
        return NextMove.NONE, "The run has succeeded."
    reviewed = [run.steps[review.step].key for review in run.pending_reviews()]
    rejected = [
        run.steps[move.step].key
        for move in retries
        if move.step and any(blocker.code is BlockerCode.REVIEW_REJECTED for blocker in move.blockers)
    ]
    if reviewed or rejected:
        steps = ", ".join(reviewed or rejected)
        return NextMove.REVIEW, f"Step {steps} {'waits for' if reviewed else 'was refused in'} a review: decide it."
    if run.status is RunStatus.WAITING and not retries:
        return NextMove.WAIT, "The run waits and goes on by itself."
    fix = _first_fix(run, failures, retries)
    if fix is not None:
        return NextMove.FIX, fix
    root = next((failure for failure in failures if failure.root), None)
    if root is not None and Symptom.FAILED_AGAIN_AFTER_RETRY in root.symptoms:
        verb = "the run was continued" if resume.allowed else "a retry"
        return NextMove.SUPPORT, f"The same failure came back after {verb}: report the run."
    if resume.allowed:
        return NextMove.CONTINUE, "Everything that must run again is safe to run: continue."
    allowed = _best_retry(failures, retries)
    if allowed is not None and allowed.step:
        step = run.steps[allowed.step]
        return NextMove.RETRY, f"Retry step {step.key}{': ' + step.fault.message if step.fault else ''}"
    unsettled = next((step for step in run.ordered_steps() if step.unsettled), None)
    if unsettled is not None:
        return NextMove.FIX, blockers.unsettled(unsettled).remedy
    return NextMove.SUPPORT, resume.blockers[0].message if resume.blockers else "Nothing can be done from here."


def _best_retry(failures: Sequence[Failure], retries: Sequence[Move]) -> Move | None:
    """The root failure's where it can be made, and one that was in vain before only where there is no other."""
    last = _in_vain(failures)
    allowed = [move for move in _root_first(failures, retries) if move.allowed]
    return min(allowed, key=lambda move: move.step in last, default=None)


def _root_first(failures: Sequence[Failure], retries: Sequence[Move]) -> list[Move]:
    first = {failure.step for failure in failures if failure.root}
    return sorted(retries, key=lambda move: move.step not in first)


def _in_vain(failures: Sequence[Failure]) -> set[UUID | None]:
    return {failure.step for failure in failures if Symptom.FAILED_AGAIN_AFTER_RETRY in failure.symptoms}


def _first_fix(run: Run, failures: Sequence[Failure], retries: Sequence[Move]) -> str | None:
    """What the caller must change before a failed step can be retried, the root failure's first; None when nothing, or
    it is in vain."""
    in_vain = _in_vain(failures)
    for move in _root_first(failures, retries):
        step = run.steps[move.step] if move.step else None
        if step is None or step.fault is None or (left_by_lost_worker(step) and not step.unsettled):
            continue
        if move.blockers:
            return move.blockers[0].remedy
        must_change = step.fault.cause in {FailureCause.INPUT, FailureCause.RUNTIME, FailureCause.PROVIDER}
        if must_change and not step.fault.transient and step.id not in in_vain:
            return f"Fix what made step {step.key} fail, then retry it: {step.fault.message}"
    return None
