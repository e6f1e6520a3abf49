"""A worker that is only slow, stopped and continued as a suspended machine is: it does no harm when it wakes up."""

import signal

from rerail.domain.run import RunStatus

from .conftest import Plant
from .test_lost_worker import chain

WAITING = (
    "SELECT count(*) AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


async def test_a_worker_that_is_paused_within_a_transaction_holds_nobody_up(plant: Plant) -> None:
    paused = await plant.start_worker()
    run_id = await plant.run(chain(plant.folder, gate="gate", effect="IDEMPOTENT"))
    await plant.recorded("WRITING")
    await plant.start_worker()
    async with plant.pool.acquire() as connection, connection.transaction():
        await connection.execute("SELECT FROM runs WHERE id = $1 FOR UPDATE", run_id)
        plant.open_gate("gate")
        await plant.eventually(lambda counts: counts != {0}, WAITING, column="count")
        paused.send_signal(signal.SIGSTOP)
    # Now the paused worker has the lock of the run, and does not know.
    run = await plant.rested(run_id)
    assert run.status is RunStatus.SUCCEEDED
    done = ["first 1", "second 1", "second 2", "third 1"]
    assert plant.trace() == done
    paused.send_signal(signal.SIGCONT)
    assert await paused.wait() != 0  # so that whoever started it starts it anew, under another name
    assert plant.trace() == done
    assert await plant.ledger.load(run.workspace, run_id) == run
    await plant.frames(run)
