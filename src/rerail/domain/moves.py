"""The moves: whether each can be made now, why not, and what it would do.

The same functions fill `Run.recovery` and guard the moves.
"""

from collections.abc import Iterator, Sequence

from rerail.domain import blockers
from rerail.domain.artifact import AS_RECORDED, ArtifactState, Inventory
from rerail.domain.failure import FailureCause, Fault
from rerail.domain.move import Blocker, CheckName, CheckOutcome, Fix, FixCheck, MissionSeen, Move, MoveKind, Plan
from rerail.domain.overview import Overview
from rerail.domain.review import ReviewStatus
from rerail.domain.run import Run, RunStatus
from rerail.domain.step import Step, StepStatus, in_order


def continue_move(run: Run, *, inventory: Inventory = AS_RECORDED, mission: MissionSeen | None = None) -> Move:
    """Resume where the run stopped. `inventory` is what was seen of its artifacts, `mission` of its mission, where
    somebody looked."""
    if run.status is RunStatus.SUCCEEDED:
        return Move(kind=MoveKind.CONTINUE, blockers=(blockers.succeeded(),))
    if not run.at_rest:
        return Move(kind=MoveKind.CONTINUE, blockers=(blockers.not_at_rest(run),))
    seen, found = Overview(run, inventory), list[Blocker]()
    if run.status is RunStatus.WAITING:
        found += [blockers.review_pending(run, review.step, review.requested_frame) for review in run.pending_reviews()]
        if not found:
            found.append(blockers.not_at_rest(run))
    for step in seen.steps:
        if step.unsettled:
            found.append(blockers.unsettled(step))
        elif step.status is StepStatus.FAILED and not left_by_lost_worker(step):
            found.append(blockers.step_failed(step))
    found += seen.lost
    again = {StepStatus.CANCELLED, StepStatus.PENDING, StepStatus.SKIPPED, StepStatus.FAILED}
    rerun = run.steps_in(again)
    found += _mission_blockers(run, rerun, mission)
    unresolved = run.fault is not None and run.fault.cause is FailureCause.INPUT and not rerun
    if run.fault is not None and unresolved and not (mission and mission.resolved):
        found.append(blockers.outputs_unresolved(run, run.fault))
    if found:
        return Move(kind=MoveKind.CONTINUE, blockers=tuple(found))
    return Move(kind=MoveKind.CONTINUE, plan=_plan(seen, rerun, run.rest_frame))


def _mission_blockers(run: Run, rerun: Sequence[Step], seen: MissionSeen | None) -> list[Blocker]:
    """Why the plan can no longer be followed; by the record alone where nobody looked."""
    if seen is None:
        lost = run.fault is not None and run.fault.code == "runtime.mission_unloadable"
        return [blockers.mission_unloadable(run, run.fault.message)] if run.fault and lost else []
    if seen.unloadable is not None:
        return [blockers.mission_unloadable(run, seen.unloadable)]
    found = [blockers.provider_missing(step, seen.missing[step.key]) for step in rerun if step.key in seen.missing]
    if seen.invalid is not None:
        found.append(blockers.run_inputs_invalid(run, seen.invalid))
    return found


def left_by_lost_worker(step: Step) -> bool:
    return step.fault is not None and step.fault.code == "worker.lost"


def retry_move(
    run: Run,
    step: Step,
    *,
    fix: Fix | None = None,
    checks: Sequence[FixCheck] = (),
    inventory: Inventory = AS_RECORDED,
    mission: MissionSeen | None = None,
) -> Move:
    """A new attempt of one step. Without a `fix` it answers what stands now, with one what the fix, the checks of it
    and what was seen of the run's artifacts and mission make possible."""
    return _retry_move(Overview(run, inventory), step, fix=fix, checks=checks, mission=mission)


def retry_moves(run: Run) -> Iterator[Move]:
    """As it stands now, of each step that goes on by a retry of its own, in the plan's order."""
    seen = Overview(run)
    for step in seen.steps:
        if wants_retry(step):
            yield _retry_move(seen, step, checks=_foreseen_checks(seen, step))


def _retry_move(
    seen: Overview,
    step: Step,
    *,
    fix: Fix | None = None,
    checks: Sequence[FixCheck] = (),
    mission: MissionSeen | None = None,
) -> Move:
    run, found = seen.run, list[Blocker]()
    rerun = _rerun_with(seen, step)
    if run.status is RunStatus.SUCCEEDED:
        found.append(blockers.succeeded())
    elif not run.at_rest:
        found.append(blockers.not_at_rest(run))
    elif step.status is StepStatus.SKIPPED:
        found.append(blockers.upstream_failed(run, step))
    elif not wants_retry(step):
        found.append(blockers.step_not_failed(step))
    else:
        found += _fix_blockers(seen, step, fix, checks)
        found += seen.lost
        found += _mission_blockers(run, rerun, mission)
    if found:
        return Move(kind=MoveKind.RETRY, step=step.id, blockers=tuple(found), checks=tuple(checks))
    plan = _plan(seen, rerun, step.failed_frame or run.rest_frame)
    return Move(kind=MoveKind.RETRY, step=step.id, checks=tuple(checks), plan=plan)


def _rerun_with(seen: Overview, step: Step) -> list[Step]:
    """The step and what runs again with it: what is down because of it, and what a cancel has kept from its turn."""
    kept = seen.cancelled if seen.run.status is RunStatus.CANCELLED else ()
    again = {other.id: other for other in (step, *seen.skipped_below(step), *kept)}
    return in_order(again.values())


def wants_retry(step: Step) -> bool:
    """Whether the step goes on by a retry of its own: it failed, or a cancel caught it at work that may do harm."""
    return step.status is StepStatus.FAILED or (step.status is StepStatus.CANCELLED and step.unsettled)


def left_unknown(run: Run, but: Step) -> list[Step]:
    """Steps that a cancel caught at work that may do harm, besides the one that is retried: each wants its own word on
    what happened, so none of them runs again with the others."""
    return [step for step in run.steps_in([StepStatus.CANCELLED]) if step.unsettled and step is not but]


def _fix_blockers(seen: Overview, step: Step, fix: Fix | None, checks: Sequence[FixCheck]) -> list[Blocker]:
    outcomes = {check.name: check for check in checks}
    found: list[Blocker] = []
    if step.unsettled and (fix is None or not fix.attests):
        found.append(blockers.unsettled(step))
    elif step.unsettled and fix is not None and not fix.note:
        found.append(blockers.not_attested(step))
    invalid = _refused_by_schema(seen.run, step)
    inputs = outcomes.get(CheckName.INPUTS)
    if (inputs is None and invalid) or (inputs is not None and inputs.outcome is CheckOutcome.FAILED):
        found.append(blockers.input_still_invalid(step, inputs))
    provider = outcomes.get(CheckName.PROVIDER)
    if provider and provider.outcome is CheckOutcome.FAILED:
        found.append(blockers.provider_still_down(step, provider))
    review = seen.latest_review(step)
    if review is not None and review.status is ReviewStatus.REJECTED:
        found.append(blockers.review_rejected(step))
    return found


def _refused_by_schema(run: Run, step: Step) -> bool:
    """Whether the step failed because its inputs do not satisfy its schema, which nothing but other inputs changes. A
    task may use that code as well, for what only the task knows."""
    attempt = run.attempts.get(step.last_attempt) if step.last_attempt else None
    attempted = attempt is not None and attempt.ended_frame == step.failed_frame
    return step.fault is not None and step.fault.code == "input.invalid" and not attempted


def foreseen_checks(run: Run, step: Step) -> tuple[FixCheck, ...]:
    """What would be verified of a fix of the step, as far as it is known before anyone tries."""
    return _foreseen_checks(Overview(run), step)


def _foreseen_checks(seen: Overview, step: Step) -> tuple[FixCheck, ...]:
    found = [] if step.fault is None else _foreseen_of_fault(seen, step, step.fault)
    if seen.relied_on:
        found.append((CheckName.ARTIFACTS, CheckOutcome.UNKNOWN, "What is reused is read anew when you retry."))
    found.append(
        (
            CheckName.MISSION,
            CheckOutcome.UNKNOWN,
            "The mission's version and its providers are looked for when you retry.",
        )
    )
    return tuple(
        FixCheck(name=name, outcome=outcome, detail=detail, checked_at=seen.run.updated_at)
        for name, outcome, detail in found
    )


def _foreseen_of_fault(seen: Overview, step: Step, fault: Fault) -> list[tuple[CheckName, CheckOutcome, str]]:
    review = seen.latest_review(step)
    if fault.cause is FailureCause.PROVIDER:
        detail = "The provider is asked whether it is back when you retry."
        return [(CheckName.PROVIDER, CheckOutcome.UNKNOWN, detail)]
    if fault.cause is FailureCause.INPUT:
        if _refused_by_schema(seen.run, step):
            return [(CheckName.INPUTS, CheckOutcome.FAILED, fault.message)]
        return [(CheckName.INPUTS, CheckOutcome.UNKNOWN, "Inputs are checked against the schema when you retry.")]
    if review is not None:
        outcomes = {ReviewStatus.APPROVED: CheckOutcome.PASSED, ReviewStatus.REJECTED: CheckOutcome.FAILED}
        outcome = outcomes.get(review.status, CheckOutcome.UNKNOWN)
        return [(CheckName.REVIEW, outcome, f"The review is {review.status.lower()}.")]
    return []


def cancel_move(run: Run) -> Move:
    """End the run for good, unless it has ended well or was cancelled already."""
    if run.status is RunStatus.SUCCEEDED:
        return Move(kind=MoveKind.CANCEL, blockers=(blockers.succeeded(),))
    if run.status is RunStatus.CANCELLED:
        return Move(kind=MoveKind.CANCEL, blockers=(blockers.cancelled(run),))
    return Move(kind=MoveKind.CANCEL)


def _plan(seen: Overview, rerun: Sequence[Step], from_frame: int | None) -> Plan:
    kept = {ArtifactState.COMPLETE, ArtifactState.PARTIAL}
    replaced = [each for step in rerun for each in seen.artifacts.get(step.id, ()) if each.state in kept]
    return Plan(
        from_frame=from_frame,
        rerun=tuple(step.id for step in rerun),
        reuse=seen.succeeded,
        replaces=tuple(each.id for each in sorted(replaced, key=lambda each: (each.created_at, each.id))),
    )
