"""The hub: who is woken by what, also when bells or the connection are lost."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from uuid import UUID, uuid4

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.live.bell import EVERYTHING, Bell, payloads
from rerail.live.heard import MOST_KEPT
from rerail.live.hub import Hub, HubClosedError, Watch
from rerail.live.wire import Heard, Listener
from rerail.live.wires import notify

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


async def test_rings_too_many_to_keep_are_any_run() -> None:
    hub = Hub("postgresql://")
    with hub.watch_all() as behind, hub.watch_all() as close:
        await wake(behind)
        for run in (uuid4() for _ in range(MOST_KEPT)):
            hub._on_bell(run.hex)
            assert await wake(close) in (None, {run})
        for _ in range(2):
            hub._on_bell(run.hex)
            assert await wake(close) == {run}
        assert await wake(behind) is None
        hub._on_bell(run.hex)
        assert await wake(behind) == {run}


@pytest.mark.parametrize("payload", [EVERYTHING, "of a later version", "z" * 32])
async def test_a_payload_that_is_not_understood_is_any_run(payload: str) -> None:
    hub = Hub("postgresql://")
    with hub.watch_all() as watch:
        await wake(watch)
        hub._on_bell(payload)
        assert await wake(watch) is None


RUNS = [UUID(int=number) for number in range(4)]
STEPS = st.one_of(
    st.lists(st.sampled_from(RUNS), min_size=1, unique=True),  # these are rung
    st.just("everything"),
    st.sampled_from([None, *RUNS]),  # who watches this one looks
)


@given(st.lists(STEPS, max_size=40))
async def test_nobody_misses_a_ring_or_is_woken_for_none(steps: list[list[UUID] | str | UUID | None]) -> None:
    hub = Hub("postgresql://")
    watches: dict[UUID | None, Watch] = {None: hub.watch_all(), **{run: hub.watch(run) for run in RUNS}}
    waits = {watched: asyncio.ensure_future(watch.wait()) for watched, watch in watches.items()}
    untold: dict[UUID | None, set[UUID] | None] = dict.fromkeys(watches)
    for step in [*steps, *watches]:
        if isinstance(step, list):
            hub._on_bell(payloads(step)[0])
            for watched, runs in untold.items():
                if runs is not None:
                    runs.update(step if watched is None else {watched} & set(step))
        elif isinstance(step, str):
            hub._on_bell(EVERYTHING)
            untold = dict.fromkeys(watches)
        else:
            # Whoever looks now is told of all that was rung since the last look: once woken, at least of the first.
            await settle()
            if untold[step] == set():
                assert not waits[step].done()
                continue
            told = await asyncio.wait_for(waits[step], PATIENCE)
            waits[step] = asyncio.ensure_future(watches[step].wait())
            await settle()
            rest = await waits[step] if waits[step].done() else frozenset()
            if waits[step].done():
                waits[step] = asyncio.ensure_future(watches[step].wait())
            whole = None if told is None or rest is None else told | rest
            assert whole == untold[step]
            untold[step] = set()
    for wait in waits.values():
        wait.cancel()


async def settle() -> None:
    """Until those who were woken have run."""
    for _ in range(3):
        await asyncio.sleep(0)


async def test_everyone_is_woken_after_the_connection_was_cut(hub: Hub, bell: Bell, pool: asyncpg.Pool) -> None:
    run = uuid4()
    with hub.watch(run) as watch:
        await wake(watch)
        await cut_listener(pool)
        assert await wake(watch) is None
        bell.ring(run)
        assert await wake(watch) == {run}


async def test_a_listener_that_is_cut_off_silently_is_noticed(
    database: str, bell: Bell, pool: asyncpg.Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its end at the database stands still, so that nothing comes and no error either, as when a cable was pulled."""
    monkeypatch.setattr(notify, "_PATIENCE", 0.5)
    run = uuid4()
    async with Hub(database, poll_seconds=0.05) as hub:
        await hub.listening()
        with hub.watch(run) as watch:
            await wake(watch)
            listener = await pool.fetchval(
                "SELECT pid FROM pg_stat_activity "
                "WHERE application_name = 'rerail hub' AND datname = current_database()"
            )
            os.kill(listener, signal.SIGSTOP)
            try:
                bell.ring(run)  # unheard
                assert await wake(watch) is None
                bell.ring(run)
                while await wake(watch) != {run}:
                    bell.ring(run)
            finally:
                os.kill(listener, signal.SIGCONT)


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


async def test_the_poll_leaves_those_alone_who_have_seen_the_change(
    database: str, pool: asyncpg.Pool, writer: object
) -> None:
    async with Hub(database, poll_seconds=0.05) as hub:
        await hub.listening()
        with hub.watch_all() as every:
            run = await writer.run()  # type: ignore[attr-defined]
            while run not in (await wake(every) or ()):
                """Its bell is heard before anyone watches."""
        with hub.watch(run) as knows, hub.watch(run) as sleeps:
            knows.seen = 2
            for watch in (knows, sleeps):
                await wake(watch)
            waiting = asyncio.ensure_future(wake(knows))
            await asyncio.sleep(0)
            await pool.execute("UPDATE runs SET revision = 2 WHERE id = $1", run)
            while await wake(sleeps) != {run}:
                """Its first look at the run may come before."""
            assert not waiting.done()
            await pool.execute("UPDATE runs SET revision = 3 WHERE id = $1", run)
            assert await waiting == {run}


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
    assert not hub._watches_of_all
    assert not hub.sleepers


class SwallowingWire(notify.NotifyWire):
    """Its listener survives a cancellation while it connects, as one of a library does that calls wait_for."""

    def __init__(self) -> None:
        super().__init__("postgresql://nobody@/none?host=/nonexistent")
        self.connecting = asyncio.Event()

    @asynccontextmanager
    async def listener(self, heard: Heard) -> AsyncIterator[Listener]:
        self.connecting.set()
        with suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        async with super().listener(heard) as listener:
            yield listener


async def test_a_hub_closes_though_its_wire_swallows_a_cancellation() -> None:
    wire = SwallowingWire()
    hub = Hub("postgresql://nobody@/none?host=/nonexistent", wire=wire)
    await hub.start()
    await wire.connecting.wait()
    closing = asyncio.ensure_future(hub.close())
    await asyncio.wait({closing}, timeout=PATIENCE)
    assert closing.done()


async def test_a_hub_waits_for_a_database_that_is_away() -> None:
    hub = Hub("postgresql://nobody@/none?host=/nonexistent")
    await hub.start()
    watch = hub.watch(uuid4())
    assert await wake(watch) is None
    await hub.close()
    with pytest.raises(HubClosedError, match="connect again"):
        await watch.wait()
