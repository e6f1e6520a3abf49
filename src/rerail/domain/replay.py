"""Replay: from frames to state. `apply` is the one way in which a frame changes a run, `fold` applies them all."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from rerail.domain.errors import IllegalFrameError
from rerail.domain.frame import Frame, FrameKind
from rerail.domain.handlers import HANDLERS
from rerail.domain.handlers.applied import Applied, Changes, found_in
from rerail.domain.mission import Effect
from rerail.domain.run import Label, Run, RunStatus
from rerail.domain.step import Step, StepPlan, StepStatus
from rerail.domain.transitions import check_run_state, check_step_state

__all__ = ["TRACELESS", "Changes", "apply", "begin", "changes_judgement", "fold", "pass_over"]


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
        step = found_in(run.steps, frame.step)
        check_step_state(frame.kind, step.key, step.status)
        changes.steps.add(step.id)
    run.revision = frame.number
    run.updated_at = frame.at
    handler = HANDLERS.get(frame.kind)
    if handler is not None:
        handler(Applied(run, frame, changes), step)


def pass_over(run: Run, frames: int, *, at: datetime) -> None:
    """Brings a run that is RUNNING past so many frames of TRACELESS kinds, the last of them written at `at`: what
    `apply` would make of it with one after the other."""
    run.revision += frames
    run.updated_at = at


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
TRACELESS = frozenset({FrameKind.LOG_WRITTEN, FrameKind.PROVIDER_CALLED, FrameKind.PROVIDER_ANSWERED})
"""What a provider says while it is at work. A run, which is then RUNNING, keeps of it only number and instant."""
