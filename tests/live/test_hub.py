"""The hub: who is woken by what, also when bells or the connection are lost."""

import asyncio
from uuid import uuid4

import asyncpg
import pytest

from rerail.live.bell import Bell
from rerail.live.hub import Hub, HubClosedError, Watch

PATIENCE = 20.0


async def wake(watch: Watch) -> frozenset[object] | None:
    return await asyncio.wait_for(watch.wait(), PATIENCE)


async def cut_listener(pool: asyncpg.Pool) -> None:
    ended = await pool.fetchval(
        "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity "
        "WHERE application_name = 'rerail hub' AND datname = current_database()"
    )
    assert ended == 1


async def test_a_new_watch_wakes_at_once(hub: Hub) -> None:
    assert await wake(hub.watch(uuid4())) is None


async def test_a_bell_wakes_those_who_watch_that_run(hub: Hub, bell: Bell) -> None:
    run, other = uuid4(), uuid4()
    with hub.watch(run) as first, hub.watch(run) as second, hub.watch(other) as third, hub.watch_all() as everyone:
        for watch in (first, second, third, everyone):
            await wake(watch)
        bell.ring(run)
        assert await wake(first) == {run}
        assert await wake(second) == {run}
        assert await wake(everyone) == {run}
        bell.ring(other)
        assert await wake(third) == {other}, "the other run's watch slept through the first bell"


async def test_bells_between_two_waits_are_one_wake(hub: Hub) -> None:
    first, second = uuid4(), uuid4()
    with hub.watch_all() as watch:
        await wake(watch)
        watch.wake({first})
        watch.wake({second})
        assert await wake(watch) == {first, second}


async def test_too_many_runs_to_remember_are_any_run(hub: Hub) -> None:
    with hub.watch_all() as watch:
        await wake(watch)
        watch.wake([uuid4() for _ in range(2_000)])
        assert await wake(watch) is None


async def test_everyone_is_woken_after_the_connection_was_cut(hub: Hub, bell: Bell, pool: asyncpg.Pool) -> None:
    run = uuid4()
    with hub.watch(run) as watch:
        await wake(watch)
        await cut_listener(pool)
        assert await wake(watch) is None
        bell.ring(run)
        assert await wake(watch) == {run}


async def test_the_poll_finds_a_change_whose_bell_was_lost(database: str, pool: asyncpg.Pool, writer: object) -> None:
    run = await writer.run()  # type: ignore[attr-defined]
    async with Hub(database, poll_seconds=0.05) as hub:
        await hub.listening()
        with hub.watch(run) as watch:
            await wake(watch)
            # The poll's first look at a run cannot know what its watcher has read.
            assert await wake(watch) in ({run}, None)
            await pool.execute("UPDATE runs SET revision = revision + 1 WHERE id = $1", run)
            assert await wake(watch) == {run}


async def test_closing_ends_every_wait_with_its_reason(database: str) -> None:
    async with Hub(database) as hub:
        watches = [hub.watch(uuid4()) for _ in range(10)]
        for watch in watches:
            await wake(watch)
        waits = [asyncio.ensure_future(watch.wait()) for watch in watches]
        await asyncio.sleep(0)
        await hub.close("Gone for lunch.")
        for wait in waits:
            with pytest.raises(HubClosedError, match=r"Gone for lunch\."):
                await wait
        with pytest.raises(HubClosedError):
            await hub.watch(uuid4()).wait()


async def test_a_closed_watch_leaves_nothing_behind(hub: Hub) -> None:
    watches = [hub.watch(uuid4()) for _ in range(10)] + [hub.watch_all()]
    for watch in watches:
        watch.close()
        watch.close()
    assert not hub._watches


async def test_a_hub_waits_for_a_database_that_is_away() -> None:
    hub = Hub("postgresql://nobody@/none?host=/nonexistent")
    await hub.start()
    watch = hub.watch(uuid4())
    assert await wake(watch) is None
    await hub.close()
    with pytest.raises(HubClosedError, match="connect again"):
        await watch.wait()
