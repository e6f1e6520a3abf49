"""Blockers: the reasons why a move is refused, each with its message and what would lift it."""

from uuid import UUID

from rerail.domain.artifact import Artifact, ArtifactState, Inventory
from rerail.domain.failure import Fault
from rerail.domain.move import Blocker, BlockerCode, FixCheck
from rerail.domain.run import Run
from rerail.domain.step import Step, StepStatus


def succeeded() -> Blocker:
    return Blocker(
        code=BlockerCode.RUN_SUCCEEDED,
        message="The run has succeeded: nothing is left to do.",
        remedy="Start a new run if the mission should run again.",
    )


def not_at_rest(run: Run) -> Blocker:
    if run.wake_at is not None:
        message = f"The run goes on by itself at {run.wake_at.isoformat(timespec='seconds')}."
    else:
        message = f"The run is {run.status.lower()}: a worker has it, or will take it up."
    return Blocker(
        code=BlockerCode.RUN_NOT_AT_REST, message=message, remedy="Watch the run, or cancel it first.", guide="replay"
    )


def unsettled(step: Step) -> Blocker:
    return Blocker(
        code=BlockerCode.UNSAFE_EFFECT_UNSETTLED,
        message=f"Step {step.key} may have done its work already: nobody knows, and running it twice may do harm.",
        remedy=f"Find out what {step.key} did outside, then retry it with a fix whose note says so.",
        step=step.id,
        frame=step.failed_frame,
        guide="effects",
    )


def not_attested(step: Step) -> Blocker:
    return Blocker(
        code=BlockerCode.FIX_NOT_ATTESTED,
        message=f"The outcome of {step.key} is unknown and the fix does not say what really happened.",
        remedy="Give the fix a note that says what the step did outside and why running it again is safe.",
        step=step.id,
        frame=step.failed_frame,
        guide="effects",
    )


def step_not_failed(step: Step) -> Blocker:
    return Blocker(
        code=BlockerCode.STEP_NOT_FAILED,
        message=f"Step {step.key} is {step.status.lower()}, not failed.",
        remedy="Retry a step that failed; continue the run if it only stopped.",
        step=step.id,
        guide="continue-or-retry",
    )


def upstream_failed(run: Run, step: Step) -> Blocker:
    needed = run.upstream(step.key)
    failed = [other for other in run.steps_in([StepStatus.FAILED]) if other.key in needed]
    names = ", ".join(other.key for other in failed) or "a step it needs"
    return Blocker(
        code=BlockerCode.UPSTREAM_FAILED,
        message=f"Step {step.key} is down only because {names} failed.",
        remedy=f"Retry {names}: {step.key} follows by itself.",
        step=failed[0].id if failed else None,
        frame=failed[0].failed_frame if failed else None,
        guide="replay",
    )


def input_still_invalid(step: Step, check: FixCheck | None) -> Blocker:
    return Blocker(
        code=BlockerCode.INPUT_STILL_INVALID,
        message=check.detail if check else f"The inputs of step {step.key} do not satisfy its schema.",
        remedy=f"Retry {step.key} with corrected inputs, or correct what they come from.",
        step=step.id,
        frame=step.failed_frame,
        guide="invalid-input",
    )


def provider_still_down(step: Step, check: FixCheck) -> Blocker:
    return Blocker(
        code=BlockerCode.PROVIDER_STILL_DOWN,
        message=f"The provider of step {step.key} is still down: {check.detail}",
        remedy="Restore the provider, then retry: it is asked again each time.",
        step=step.id,
        frame=step.failed_frame,
        guide="provider-failed",
    )


def review_pending(run: Run, step: UUID, frame: int) -> Blocker:
    return Blocker(
        code=BlockerCode.REVIEW_PENDING,
        message=f"Step {run.steps[step].key} waits for a person's decision.",
        remedy="Decide the review: the run goes on by itself.",
        step=step,
        frame=frame,
        guide="review-blocked",
    )


def review_rejected(step: Step) -> Blocker:
    return Blocker(
        code=BlockerCode.REVIEW_REJECTED,
        message=f"The review of step {step.key} was rejected.",
        remedy="Settle what the reviewer asked for, have the review decided again with APPROVE, then retry.",
        step=step.id,
        frame=step.failed_frame,
        guide="review-rejected",
    )


def artifact_lost(step: UUID, message: str) -> Blocker:
    return Blocker(
        code=BlockerCode.ARTIFACT_LOST,
        message=message,
        remedy="Bring the file back to the artifact store unchanged, or start a new run.",
        step=step,
        guide="partial-output",
    )


def cancelled(run: Run) -> Blocker:
    return Blocker(
        code=BlockerCode.RUN_CANCELLED,
        message="The run is cancelled already.",
        remedy="Nothing is left to cancel; continue the run if it should go on after all.",
        frame=run.rest_frame,
    )


def step_failed(step: Step) -> Blocker:
    return Blocker(
        code=BlockerCode.STEP_FAILED,
        message=f"Step {step.key} failed: a run is not continued past a failed step.",
        remedy=f"Fix what made {step.key} fail, then retry that step.",
        step=step.id,
        frame=step.failed_frame,
        guide="continue-or-retry",
    )


def mission_unloadable(run: Run, why: str) -> Blocker:
    return Blocker(
        code=BlockerCode.MISSION_CHANGED,
        message=f"Version {run.mission_version} of mission {run.mission_slug}, which the run follows, is lost: {why}",
        remedy="Bring that version back, which is looked for anew each time, or start a new run of the newest one.",
        frame=run.failed_frame,
        guide="continue-or-retry",
    )


def provider_missing(step: Step, why: str) -> Blocker:
    return Blocker(
        code=BlockerCode.MISSION_CHANGED,
        message=f"Step {step.key} cannot be performed any more: {why}.",
        remedy=f"Install the package that brings the provider {step.plan.provider}, restart rerail, then try again.",
        step=step.id,
        frame=step.failed_frame,
        guide="continue-or-retry",
    )


def run_inputs_invalid(run: Run, why: str) -> Blocker:
    return Blocker(
        code=BlockerCode.INPUT_STILL_INVALID,
        message=f"The inputs of the run do not satisfy version {run.mission_version} of its mission: {why}",
        remedy="Start a new run with corrected inputs.",
        guide="invalid-input",
    )


def outputs_unresolved(run: Run, fault: Fault) -> Blocker:
    return Blocker(
        code=BlockerCode.INPUT_STILL_INVALID,
        message=f"Every step has succeeded, but the outputs of the run cannot be put together: {fault.message}",
        remedy="Correct the mission's outputs, deploy it and start a new run; the artifacts of this run are kept.",
        frame=run.failed_frame,
        guide="invalid-input",
    )


def lost_artifacts(run: Run, inventory: Inventory) -> list[Blocker]:
    """Outputs that later steps may read, and that cannot be read."""
    found = []
    for artifact in run.relied_on():
        lost = artifact.state is ArtifactState.LOST and artifact.id not in inventory.back
        if lost or artifact.id in inventory.lost or artifact.id in inventory.unread:
            found.append(_missing_artifact(run, artifact, unread=artifact.id in inventory.unread))
    return found


def _missing_artifact(run: Run, artifact: Artifact, *, unread: bool) -> Blocker:
    name = f"Artifact {artifact.name} of step {run.steps[artifact.step].key}"
    if not unread:
        return artifact_lost(artifact.step, f"{name} is gone.")
    return Blocker(
        code=BlockerCode.ARTIFACT_LOST,
        message=f"{name} cannot be read: the artifact store does not answer.",
        remedy="Bring the artifact store back, then try again: the server's log says what is wrong with it.",
        step=artifact.step,
        guide="partial-output",
    )
