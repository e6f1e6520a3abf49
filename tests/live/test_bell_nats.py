"""The bell over a real NATS server: that rings come through it, and that nobody misses anything when it does not."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
import structlog
from structlog.testing import capture_logs
from structlog.typing import EventDict

from rerail.live import wire as contract
from rerail.live.bell import CHANNEL, Bell
from rerail.live.groups.registry import Groups
from rerail.live.hub import Hub, Watch
from rerail.live.streams import frame_stream
from rerail.live.wires import nats as over_nats
from rerail.live.wires import open_wire
from rerail.live.wires.nats import NatsWire
from rerail.settings import InvalidSettingsError

from .nats_server import NatsServer
from .test_streams import Frames, numbers_until
from .writing import Writer

PATIENCE = 20.0
GUARDED = 'authorization { users = [{user: "bell", password: "clapper@1"}] }'


async def wake(watch: Watch) -> frozenset[UUID] | None:
    return await asyncio.wait_for(watch.wait(), PATIENCE)


async def until_heard(watch: Watch, run: UUID) -> None:
    """Past the wakes that say no more than that anything may have changed."""
    while await wake(watch) != {run}:
        pass


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110, no event is set for what is logged
            await asyncio.sleep(0.01)


@pytest.fixture
async def nats(tmp_path: Path) -> AsyncIterator[NatsServer]:
    async with NatsServer(tmp_path) as running:
        yield running


@pytest.fixture
async def guarded(tmp_path: Path) -> AsyncIterator[NatsServer]:
    async with NatsServer(tmp_path, GUARDED) as running:
        yield running


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What the bell, the hub and the wire say from now on."""
    with capture_logs() as events:
        for module in (contract, over_nats):
            monkeypatch.setattr(module, "log", structlog.get_logger())
        yield events


async def test_a_ring_wakes_the_watchers_of_every_process(database: str, nats: NatsServer) -> None:
    run, wire = uuid4(), NatsWire(nats.url())
    notified: list[str] = []
    ear = await asyncpg.connect(database)
    await ear.add_listener(CHANNEL, lambda *heard: notified.append(heard[-1]))
    async with Bell(database, wire=wire) as bell, Hub(database, wire=wire) as one, Hub(database, wire=wire) as other:
        await asyncio.gather(one.listening(), other.listening())
        with one.watch(run) as first, other.watch(run) as second, other.watch_all() as everything:
            for watch in (first, second, everything):
                await wake(watch)
            bell.ring(run)
            for watch in (first, second, everything):
                assert await wake(watch) == {run}
    await ear.execute("SELECT")
    await ear.close()
    assert notified == [], "nothing went through the database"


async def test_a_subscriber_misses_nothing_while_the_server_is_dead_and_comes_back(
    database: str, pool: asyncpg.Pool, nats: NatsServer
) -> None:
    wire = NatsWire(nats.url())
    # The poll comes too late for this test: what is written while the server is away must be heard of afterwards.
    async with Bell(database, wire=wire) as bell, Hub(database, wire=wire, poll_seconds=60) as hub:
        await hub.listening()
        writer = Writer(pool, bell)
        await writer.prepare()
        run = await writer.run()
        async with aclosing(frame_stream(Groups(hub), 1, Frames(pool, run), run, after=0, follow=True)) as stream:
            got = await numbers_until(stream, 1)
            for round_ in range(3):
                following = asyncio.ensure_future(numbers_until(stream, 7 + 6 * round_))
                await writer.note(run, times=2)
                await nats.kill()
                await writer.note(run, times=2)
                await nats.start()
                await hub.listening()
                await writer.note(run, times=2)
                got += await following
    assert got == list(range(1, 20))


async def test_the_poll_bridges_the_time_without_a_server(
    database: str, pool: asyncpg.Pool, nats: NatsServer, logged: list[EventDict]
) -> None:
    wire = NatsWire(nats.url())
    async with Bell(database, wire=wire) as bell, Hub(database, wire=wire, poll_seconds=0.05) as hub:
        await hub.listening()
        writer = Writer(pool, bell)
        await writer.prepare()
        run = await writer.run()
        await nats.kill()
        async with aclosing(frame_stream(Groups(hub), 1, Frames(pool, run), run, after=0, follow=True)) as stream:
            got = await numbers_until(stream, 1)
            for number in range(2, 6):
                await writer.note(run)
                got += await numbers_until(stream, number)
        await until(lambda: any(event["event"] == "bell.unsent" for event in logged))
    assert got == [1, 2, 3, 4, 5]
    lost = [event for event in logged if event["event"] == "hub.lost"]
    assert {event["log_level"] for event in lost} == {"warning"}
    assert {event["error"] for event in lost} == {
        f"NATS at {nats.url()}: unexpected EOF.",
        f"NATS at {nats.url()}: Connection refused.",
    }


async def test_it_starts_before_the_server_does(database: str, tmp_path: Path) -> None:
    server, run = NatsServer(tmp_path), uuid4()
    wire = NatsWire(server.url())
    async with Bell(database, wire=wire) as bell, Hub(database, wire=wire) as hub:
        with hub.watch(run) as watch:
            await wake(watch)
            bell.ring(run)
            async with server:
                await wake(watch)
                await asyncio.wait_for(hub.listening(), PATIENCE)
                bell.ring(run)
                await until_heard(watch, run)


async def test_a_server_that_stands_still_is_noticed(
    database: str, nats: NatsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a cable was pulled: no connection ends, and nothing comes any more."""
    monkeypatch.setattr(over_nats, "_PATIENCE", 1)
    monkeypatch.setattr(over_nats, "_CONNECT_SECONDS", 1)
    wire, run = NatsWire(nats.url()), uuid4()
    async with Bell(database, wire=wire) as bell, Hub(database, wire=wire, poll_seconds=0.05) as hub:
        await hub.listening()
        with hub.watch(run) as watch:
            await wake(watch)
            nats.signal(signal.SIGSTOP)
            await until(lambda: not hub._listening.is_set())
            nats.signal(signal.SIGCONT)
            await asyncio.wait_for(hub.listening(), PATIENCE)
            assert await wake(watch) is None
            bell.ring(run)
            await until_heard(watch, run)


async def test_a_server_that_says_it_will_end_is_listened_to_until_it_does(database: str, tmp_path: Path) -> None:
    run = uuid4()
    server = NatsServer(tmp_path, 'lame_duck_duration: "30s"\nlame_duck_grace_period: "1s"')
    wire = NatsWire(server.url())
    async with server, Bell(database, wire=wire) as bell, Hub(database, wire=wire) as hub:
        await hub.listening()
        with hub.watch(run) as watch:
            bell.ring(run)
            await until_heard(watch, run)
            server.signal(signal.SIGUSR2)
            bell.ring(run)
            await until_heard(watch, run)
            await server.ended()
            await server.start()
            await asyncio.wait_for(hub.listening(), PATIENCE)
            assert await wake(watch) is None
            bell.ring(run)
            await until_heard(watch, run)


async def test_the_next_server_is_taken_where_the_first_is_away(
    database: str, nats: NatsServer, tmp_path: Path, logged: list[EventDict]
) -> None:
    away = NatsServer(tmp_path).url()
    wire, run = NatsWire(f"{away}, {nats.url()}"), uuid4()
    async with Bell(database, wire=wire) as bell, Hub(database, wire=wire) as hub:
        await hub.listening()
        with hub.watch(run) as watch:
            bell.ring(run)
            await until_heard(watch, run)
    assert {event["error"] for event in logged} == {f"NATS at {away}: Connection refused."}


async def test_credentials_are_those_of_the_address(database: str, guarded: NatsServer) -> None:
    wire, run = NatsWire(guarded.url("bell:clapper%401@")), uuid4()
    async with Bell(database, wire=wire) as bell, Hub(database, wire=wire) as hub:
        await asyncio.wait_for(hub.listening(), PATIENCE)
        with hub.watch(run) as watch:
            bell.ring(run)
            await until_heard(watch, run)


@pytest.mark.parametrize(
    ("credentials", "says"),
    [
        ("bell:geheim@", "refuses the credentials in RERAIL_BELL_URL."),
        ("geheim@", "refuses the credentials in RERAIL_BELL_URL."),
        ("", "wants credentials, and there are none in RERAIL_BELL_URL."),
    ],
)
async def test_refused_credentials_are_told_in_one_line_and_the_poll_goes_on(
    credentials: str, says: str, database: str, pool: asyncpg.Pool, guarded: NatsServer, logged: list[EventDict]
) -> None:
    wire = NatsWire(guarded.url(credentials))
    async with Bell(database, wire=wire) as bell, Hub(database, wire=wire, poll_seconds=0.05) as hub:
        writer = Writer(pool, bell)
        await writer.prepare()
        run = await writer.run()
        async with aclosing(frame_stream(Groups(hub), 1, Frames(pool, run), run, after=0, follow=True)) as stream:
            await numbers_until(stream, 1)
            await writer.note(run)
            await numbers_until(stream, 2)
        await until(lambda: {event["event"] for event in logged} == {"hub.lost", "bell.unsent"})
    for event in logged:
        assert (event["error"], event["log_level"]) == (f"NATS at {guarded.url()} {says}", "error")
        assert "exc_info" not in event
    assert "geheim" not in repr(logged)
    assert "geheim" not in repr(wire._servers)


async def test_a_user_who_may_not_subscribe_is_told_what_to_permit(
    database: str, tmp_path: Path, logged: list[EventDict]
) -> None:
    permissions = 'permissions: {subscribe: {deny: ">"}}'
    settings = f'authorization {{ users = [{{user: "bell", password: "clapper", {permissions}}}] }}'
    async with NatsServer(tmp_path, settings) as server, Hub(database, wire=NatsWire(server.url("bell:clapper@"))):
        await until(lambda: any(event["event"] == "hub.lost" for event in logged))
    assert 'let this user publish to the subject "rerail" and subscribe to it.' in logged[0]["error"]


async def test_rings_that_come_too_fast_are_a_ring_for_everything(
    database: str, nats: NatsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(over_nats, "_MOST_UNHEARD", 1)
    wire = NatsWire(nats.url())
    async with Hub(database, wire=wire) as hub:
        await hub.listening()
        with hub.watch(uuid4()) as watch:
            await wake(watch)
            sender = wire.sender()
            await sender.send([uuid4().hex for _ in range(200)])
            assert await wake(watch) is None
            await sender.drop()


def test_a_missing_library_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "nats"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "rerail.live.wires.nats")
    monkeypatch.setitem(sys.modules, "nats", None)
    with pytest.raises(InvalidSettingsError) as caught:
        open_wire("postgresql://", "nats://geheim@127.0.0.1")
    (line,) = caught.value.problems
    assert line == "RERAIL_BELL_URL names NATS, for which a library is missing: pip install 'rerail[nats]'"
