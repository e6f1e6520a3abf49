"""A worker is killed in the middle of a mission: another finishes the run, and nothing that succeeded runs twice."""

from pathlib import Path
from typing import Any

from rerail.domain.artifact import ArtifactState
from rerail.domain.diagnosis import diagnose
from rerail.domain.move import NextMove
from rerail.domain.recovery import recover
from rerail.domain.run import RunStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger

from .conftest import Plant


def chain(folder: Path, *, gate: str, effect: str) -> dict[str, Any]:
    """Three steps, of which the second waits for its gate."""

    def task(needs: list[str], **inputs: str) -> dict[str, Any]:
        return {
            "provider": "python",
            "with": {"call": "tests.adversity.tasks:traced"},
            "inputs": {"folder": str(folder), **inputs},
            "needs": needs,
            "effect": effect,
        }

    return {
        "mission": "chain",
        "title": "Chain",
        "tasks": {"first": task([]), "second": task(["first"], gate=gate), "third": task(["second"])},
    }


async def test_another_worker_finishes_the_run(plant: Plant) -> None:
    killed = await plant.start_worker()
    run_id = await plant.run(chain(plant.folder, gate="gate", effect="IDEMPOTENT"))
    await plant.recorded("WRITING")
    killed.kill()
    await killed.wait()
    await plant.start_worker()
    await plant.traced("second 2")
    plant.open_gate("gate")
    run = await plant.rested(run_id)
    assert run.status is RunStatus.SUCCEEDED
    assert plant.trace() == ["first 1", "second 1", "second 2", "third 1"]
    await plant.frames(run)
    second = run.steps_by_key()["second"]
    attempts = sorted(
        (attempt for attempt in run.attempts.values() if attempt.step == second.id), key=lambda attempt: attempt.number
    )
    assert [(attempt.status, attempt.trigger) for attempt in attempts] == [
        (AttemptStatus.INTERRUPTED, AttemptTrigger.FIRST),
        (AttemptStatus.SUCCEEDED, AttemptTrigger.RECOVERY),
    ]
    states = {artifact.attempt: artifact.state for artifact in run.artifacts.values()}
    assert states == {attempts[0].id: ArtifactState.REPLACED, attempts[1].id: ArtifactState.COMPLETE}


async def test_an_unsafe_step_is_not_run_again_by_itself(plant: Plant) -> None:
    killed = await plant.start_worker()
    run_id = await plant.run(chain(plant.folder, gate="gate", effect="UNSAFE"))
    await plant.recorded("WRITING")
    killed.kill()
    await killed.wait()
    await plant.start_worker()
    run = await plant.rested(run_id)
    assert run.status is RunStatus.FAILED
    assert plant.trace() == ["first 1", "second 1"]
    await plant.frames(run)
    failures = diagnose(run)
    assert failures[0].code == "worker.lost"
    (artifact,) = run.artifacts.values()
    assert (artifact.state, artifact.bytes) == (ArtifactState.PARTIAL, len("begun, and not finished"))
    recovery = recover(run, failures)
    assert recovery.next is NextMove.FIX
    assert [blocker.code for blocker in recovery.resume.blockers] == ["UNSAFE_EFFECT_UNSETTLED"]


async def test_a_worker_that_is_asked_to_stop_leaves_its_legs_to_another(plant: Plant) -> None:
    stopped = await plant.start_worker()
    run_id = await plant.run(chain(plant.folder, gate="gate", effect="IDEMPOTENT"))
    await plant.traced("second 1")
    stopped.terminate()
    assert await stopped.wait() == 0
    await plant.start_worker()
    await plant.traced("second 2")
    plant.open_gate("gate")
    run = await plant.rested(run_id)
    assert run.status is RunStatus.SUCCEEDED
    assert plant.trace() == ["first 1", "second 1", "second 2", "third 1"]
    await plant.frames(run)
