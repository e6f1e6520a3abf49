"""Whatever becomes of a run's leg or of the database: the run is driven on, and comes to rest."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any
from uuid import UUID

import pytest
from tests.runtime import tasks
from tests.runtime.conftest import WORKSPACE, Shop

from rerail.domain.diagnosis import diagnose
from rerail.domain.run import RunStatus
from rerail.ledger import legs
from rerail.runtime.worker import Worker

WORKER = "the-worker"
SOON = 30.0
CLAIM = "UPDATE dbos.workflow_status SET status = 'PENDING', executor_id = $2, owner_xid = 'x' WHERE workflow_uuid = $1"
END = "UPDATE dbos.workflow_status SET status = $2, completed_at = 1, owner_xid = NULL WHERE workflow_uuid = $1"
FORGET = "DELETE FROM dbos.workflow_status WHERE workflow_uuid = $1"
ENROL = (
    "INSERT INTO workers (name, started_at, seen_at, stopped_at, requeued_at) VALUES ($1, now(), now(), now(), now())"
)

UNNOTED = "SELECT count(*) FROM dbos.workflow_status WHERE completed_at IS NULL"
NAMES = ("SELECT workflow_uuid FROM dbos.workflow_status", "SELECT workflow_uuid FROM dbos.workflow_input")


@pytest.fixture(autouse=True)
def _fresh() -> None:
    tasks.reset()


def one(call: str = "nothing") -> dict[str, Any]:
    task = {"provider": "python", "with": {"call": f"tests.runtime.tasks:{call}"}, "inputs": {}, "effect": "UNSAFE"}
    return {"mission": "one", "title": "One", "tasks": {"only": task}}


def staffed(shop: Shop) -> AbstractAsyncContextManager[Worker]:
    """With a worker of a known name."""
    return shop.staffed(shop.desk(worker=WORKER))


async def claimed_and_never_heard_of(shop: Shop, leg: str) -> None:
    """The engine's connection was lost while it claimed the leg."""
    await shop.pool.execute(CLAIM, leg, WORKER)


async def claimed_by_one_that_had_left(shop: Shop, leg: str) -> None:
    """A worker that was paused, and taken for lost, claimed it in its last moment."""
    await shop.pool.execute(ENROL, "gone")
    await shop.pool.execute(CLAIM, leg, "gone")


async def ended_in_an_error(shop: Shop, leg: str) -> None:
    await shop.pool.execute(END, leg, "ERROR")


async def ended_as_if_all_were_well(shop: Shop, leg: str) -> None:
    await shop.pool.execute(END, leg, "SUCCESS")


async def cancelled_by_hand(shop: Shop, leg: str) -> None:
    await shop.pool.execute(END, leg, "CANCELLED")


async def forgotten(shop: Shop, leg: str) -> None:
    await shop.pool.execute(FORGET, leg)


async def left_running(shop: Shop, leg: str) -> None:
    """Its worker is gone, and the engine believes that the leg has ended."""
    await shop.pool.execute(ENROL, "gone")
    await shop.pool.execute("UPDATE runs SET status = 'RUNNING', worker = 'gone', leg_starts = 1")
    await shop.pool.execute(END, leg, "SUCCESS")


async def dropped_by_its_worker(shop: Shop, leg: str) -> None:
    """A database that loses commits when it crashes, or a standby that is behind, brings an ended run back to life."""
    await shop.pool.execute("UPDATE runs SET status = 'RUNNING', worker = $1, leg_starts = 1", WORKER)
    await shop.pool.execute(END, leg, "SUCCESS")


@pytest.mark.parametrize(
    "strand",
    [
        claimed_and_never_heard_of,
        claimed_by_one_that_had_left,
        ended_in_an_error,
        ended_as_if_all_were_well,
        cancelled_by_hand,
        forgotten,
        left_running,
        dropped_by_its_worker,
    ],
)
async def test_a_stranded_run_is_driven_on(shop: Shop, strand: Callable[[Shop, str], Awaitable[None]]) -> None:
    await shop.deploy(one())
    run_id = await shop.start("one")
    await strand(shop, f"{run_id.hex}:1")
    async with staffed(shop):
        run = await shop.rested(run_id, SOON)
    assert run.status is RunStatus.SUCCEEDED
    assert [attempt.number for attempt in run.attempts.values()] == [1]


async def test_what_is_on_its_way_is_not_stranded(shop: Shop) -> None:
    await shop.deploy(one("gated"))
    await shop.deploy(waiting("2100-01-01T00:00:00Z"))
    queued = await shop.start("one")
    assert await legs.stranded(shop.pool) == []
    async with staffed(shop):
        await shop.until(queued, lambda _run: bool(tasks.calls))
        waits = await shop.start("waits")
        await shop.rested(waits)
        assert await legs.stranded(shop.pool) == []
        assert not await legs.put_back(shop.pool, WORKSPACE, queued)
        tasks.gates["only"].set()
        await shop.rested(queued)
        assert await legs.stranded(shop.pool) == []


async def test_a_database_that_takes_no_writes_for_a_while_is_waited_for(shop: Shop) -> None:
    """As a standby that is promoted late, or a disk that is full."""
    await shop.deploy(one("gated"))
    async with staffed(shop) as worker:
        run_id = await shop.start("one")
        await shop.until(run_id, lambda _run: bool(tasks.calls))
        await set_read_only(shop, True)
        tasks.gates["only"].set()
        async with asyncio.timeout(SOON):
            await refused(shop, run_id)
        await set_read_only(shop, False)
        run = await shop.rested(run_id, SOON)
        assert not worker.lost.is_set()
    assert run.status is RunStatus.SUCCEEDED
    assert tasks.calls == [("only", 1)]


async def set_read_only(shop: Shop, read_only: bool) -> None:
    name = await shop.pool.fetchval("SELECT current_database()")
    async with shop.pool.acquire() as connection, connection.transaction():
        await connection.execute("SET TRANSACTION READ WRITE")
        await connection.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = {read_only}")
    # What is set so counts for new sessions.
    await shop.pool.fetch(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
        "AND pid <> pg_backend_pid()"
    )
    await shop.pool.expire_connections()


async def refused(shop: Shop, run_id: UUID) -> None:
    """Until the worker has tried to write in vain, and so has its heart."""
    seen = await shop.pool.fetchval("SELECT max(seen_at) FROM workers")
    # Refusals leave no trace in the database; that time goes by in which there would have been beats is what counts.
    while not await shop.pool.fetchval("SELECT now() - $1::timestamptz > interval '3 seconds'", seen):  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    assert (await shop.load(run_id)).status is RunStatus.RUNNING


def waiting(until: str) -> dict[str, Any]:
    return {"mission": "waits", "title": "Waits", "tasks": {"only": {"provider": "wait", "with": {"until": until}}}}


async def test_an_instant_that_no_database_can_hold_fails_the_step(shop: Shop) -> None:
    async with staffed(shop):
        await shop.deploy(waiting("9999-12-31T23:59:59-12:00"))
        run = await shop.rested(await shop.start("waits"), SOON)
    assert run.status is RunStatus.FAILED
    assert diagnose(run)[0].step is not None


async def test_ended_legs_are_forgotten(shop: Shop) -> None:
    async with staffed(shop):
        run = await shop.run(one())
        async with asyncio.timeout(SOON):
            # That the engine has noted an end gives no signal.
            while await shop.pool.fetchval(UNNOTED):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        waits = await shop.run(waiting("2100-01-01T00:00:00Z"))
        await legs.forget_ended(shop.pool, after_seconds=3600)
        kept = await shop.pool.fetch("SELECT workflow_uuid FROM dbos.workflow_status")
        assert f"{run.id.hex}:1" in {row[0] for row in kept}
        await shop.pool.execute("UPDATE dbos.workflow_status SET completed_at = completed_at - 3601000")
        await legs.forget_ended(shop.pool, after_seconds=3600)
        for names in NAMES:
            left = {row[0] for row in await shop.pool.fetch(names)}
            assert f"{run.id.hex}:1" not in left
            assert f"{waits.id.hex}:2" in left
