"""Workers are killed while a recovery job is on: others go on with it, and no run is moved twice or too soon."""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from rerail.domain.frame import FrameKind
from rerail.domain.job import RecoveryJobMove
from rerail.domain.move import Fix, FixKind
from rerail.domain.run import RunStatus
from rerail.ledger.jobs import JobDraft
from rerail.runtime.bulk_recovery import Bulk

from .conftest import CALLER, WORKSPACE, Plant

RUNS = 24
A_MINUTE = 300


async def failed_runs(plant: Plant, folder: Path) -> list[str]:
    task = {
        "provider": "python",
        "with": {"call": "tests.adversity.job_tasks:depends"},
        "inputs": {"folder": str(folder), "name": "${{ inputs.name }}"},
        "effect": "IDEMPOTENT",
    }
    inputs = {"type": "object", "properties": {"name": {"type": "string"}}}
    definition = {"mission": "bulk", "title": "Bulk", "tasks": {"call": task}, "inputs": inputs}
    names = [f"run-{number:02}" for number in range(RUNS)]
    for run in [await plant.run(definition, name=name) for name in names]:
        assert (await plant.rested(run)).status is RunStatus.FAILED
    return names


async def test_killed_workers_leave_no_run_moved_twice_or_too_soon(plant: Plant) -> None:
    workers = [await plant.start_worker() for _ in range(2)]
    names = await failed_runs(plant, plant.folder)
    plant.open_gate("up")
    group = await plant.pool.fetchval("SELECT id FROM failure_groups")
    draft = JobDraft(
        group=group,
        move=RecoveryJobMove.RETRY,
        fix=Fix(kind=FixKind.PROVIDER_RESTORED, note="It is back."),
        note=None,
        max_per_minute=A_MINUTE,
        stop_after_failures=5,
        actor=CALLER,
    )
    created = await Bulk(plant.ledger).recover_group(WORKSPACE, draft, dry_run=False, once=None)
    for number in (RUNS // 4, RUNS // 2):
        moved = "SELECT moved FROM recovery_jobs WHERE id = $1"
        await plant.eventually(lambda found, least=number: min(found) >= least, moved, created.job, column="moved")
        killed = workers.pop(0)
        killed.kill()
        await killed.wait()
        workers.append(await plant.start_worker())
    await plant.eventually(
        lambda found: found == {"DONE"}, "SELECT status FROM recovery_jobs WHERE id = $1", created.job, column="status"
    )
    job = await plant.pool.fetchrow("SELECT * FROM recovery_jobs WHERE id = $1", created.job)
    assert (job["moved"], job["succeeded"]) == (RUNS, RUNS)
    assert set(plant.trace()) == set(names)
    made = []
    for row in await plant.pool.fetch("SELECT id FROM runs"):
        run = await plant.ledger.load(WORKSPACE, row["id"])
        assert run.status is RunStatus.SUCCEEDED
        (retried,) = [frame for frame in await plant.frames(run) if frame.kind is FrameKind.STEP_RETRIED]
        made.append(retried.at)
    gaps = [later - earlier for earlier, later in pairwise(sorted(made))]
    assert min(gaps) >= timedelta(seconds=60 / A_MINUTE)
