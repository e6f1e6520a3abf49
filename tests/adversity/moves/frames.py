"""What the frames of a run say of its effects and of how it ended, read without the rules."""

from collections.abc import Sequence

from rerail.domain.frame import Frame, FrameKind
from rerail.domain.run import Run

from .missions import Fate
from .model import Facts

K = FrameKind


def check_effects(frames: Sequence[Frame], run: Run, facts: Facts, fate: Fate) -> None:
    """No effect is had twice unless its class allows it, and nothing is done that is not on record beforehand."""
    keys = {step.id: step.key for step in run.steps.values()}
    started: set[tuple[str, int]] = set()
    running: dict[str, int] = {}
    unknown: set[str] = set()
    done: set[str] = set()
    for frame in frames:
        key = keys[frame.step] if frame.step else ""
        match frame.kind:
            case K.ATTEMPT_STARTED:
                number = frame.payload["number"]
                assert key not in done, f"{key} runs again after it succeeded"
                assert key not in unknown, f"{key} runs again and nobody has said what attempt {number - 1} did"
                assert key not in running, f"{key} has two attempts side by side on record"
                assert number == len([1 for other, _ in started if other == key]) + 1
                started.add((key, number))
                running[key] = number
            case K.ATTEMPT_FAILED if (key, number := running.pop(key, 0)) in facts.unsettled and key in facts.unsafe:
                unknown.add(key)
            case K.ATTEMPT_INTERRUPTED:
                running.pop(key, None)
                if key in facts.unsafe:
                    unknown.add(key)
            case K.STEP_CANCELLED | K.STEP_FAILED:
                if running.pop(key, 0) and frame.kind is K.STEP_CANCELLED and key in facts.unsafe:
                    unknown.add(key)
            case K.FIX_ATTESTED if frame.payload["fix"]["note"]:
                unknown.discard(key)
            case K.STEP_SUCCEEDED:
                running.pop(key, None)
                done.add(key)
    assert set(fate.performed) <= started, "an attempt was made that is not on record"
    assert len(fate.performed) == len(set(fate.performed))


def check_outcome(frames: Sequence[Frame], run: Run) -> None:
    """What became of the failure, and how much of the output is there, read off the frames."""
    failed = any(
        frame.kind is K.STEP_FAILED or (frame.kind is K.RUN_FAILED and frame.payload["fault"]) for frame in frames
    )
    reported = any(frame.kind is K.REPORT_FILED for frame in frames)
    if not failed:
        assert run.resolution == "NOT_NEEDED"
    elif run.status == "SUCCEEDED":
        assert run.resolution == "RECOVERED"
    else:
        assert run.resolution == ("REPORTED" if reported else "OPEN")
    states: dict[object, tuple[str, int]] = {}
    for frame in frames:
        if frame.kind is K.ARTIFACT_WRITTEN:
            states[frame.artifact] = (frame.payload["state"], frame.payload["bytes"])
    assert set(states) == set(run.artifacts)
    for artifact in run.artifacts.values():
        last, _ = states[artifact.id]
        # What was never ended is PARTIAL, and what was written again is REPLACED, without a frame of their own.
        possible = {last, "REPLACED"} | ({"PARTIAL"} if last == "WRITING" else set())
        assert artifact.state in possible, (artifact, last)
    if run.status == "SUCCEEDED":
        assert run.completeness == "COMPLETE"
        assert not any(artifact.state == "WRITING" for artifact in run.artifacts.values())
