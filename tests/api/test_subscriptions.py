"""The subscriptions over both transports, from the ledger's write to the client's message."""

import asyncio
import contextlib
import random
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx
import orjson
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from rerail.database.embedded import EmbeddedPostgres
from rerail.domain.identity import show
from rerail.migrating import migrate_all

from .composed import Site, running_site

PATIENCE = 30.0

FRAMES = """subscription Frames($run: ID!, $after: Int! = 0, $follow: Boolean! = true) {
  batch: frames(runId: $run, after: $after, follow: $follow) {
    frames { number kind title } nextNumber caughtUp run { id revision }
  }
}"""
RUN = "subscription ($id: ID!) { run(id: $id) { id revision status title } }"
RUNS = """subscription ($filter: RunFilter, $first: Int! = 50) {
  runs(filter: $filter, first: $first) { initial changed { id revision title } removed }
}"""

Subscribe = Callable[..., AsyncGenerator[Any, None]]


@pytest.fixture
async def site(database: str, tmp_path: Path) -> AsyncIterator[Site]:
    async with running_site(database, tmp_path / "artifacts") as running:
        yield running


class RefusedError(Exception):
    """The server answered with errors."""


class ReconnectError(Exception):
    """The server went and asked to come back."""


async def over_websocket(address: str, query: str, **variables: object) -> AsyncGenerator[Any, None]:
    """The data of each answer."""
    async with connect(
        f"ws://{address}/graphql", subprotocols=[Subprotocol("graphql-transport-ws")], max_queue=1
    ) as socket:
        await socket.send('{"type":"connection_init"}')
        payload = {"query": query, "variables": variables}
        await socket.send(orjson.dumps({"id": "1", "type": "subscribe", "payload": payload}).decode())
        try:
            async for text in socket:
                message = orjson.loads(text)
                if message["type"] == "next":
                    yield message["payload"]["data"]
                elif message["type"] == "error":
                    raise RefusedError(message["payload"])
                elif message["type"] == "complete":
                    return
        except ConnectionClosed as closed:
            raise ReconnectError(closed.rcvd) from closed


async def over_sse(address: str, query: str, **variables: object) -> AsyncGenerator[Any, None]:
    """The data of each answer."""
    body = {"query": query, "variables": variables}
    async with (
        httpx.AsyncClient(timeout=PATIENCE) as client,
        client.stream(
            "POST", f"http://{address}/graphql", json=body, headers={"Accept": "text/event-stream"}
        ) as response,
    ):
        event = ""
        async for line in response.aiter_lines():
            if line.startswith("event: "):
                event = line.removeprefix("event: ")
            elif line.startswith("data:") and event == "complete":
                return
            elif line.startswith("data: "):
                result = orjson.loads(line.removeprefix("data: "))
                if "errors" in result:
                    raise RefusedError(result["errors"])
                yield result["data"]
        raise ReconnectError("the stream ended without complete")


@pytest.fixture(params=[over_websocket, over_sse], ids=["websocket", "sse"])
def subscribe(request: pytest.FixtureRequest) -> Subscribe:
    transport: Subscribe = request.param
    return transport


def run_id(run: UUID) -> str:
    return show("run", run)


async def numbers_until(stream: AsyncGenerator[Any, None], last: int) -> list[int]:
    """The frame numbers that a stream of `FRAMES` gives, up to and with `last`."""
    got: list[int] = []
    async with asyncio.timeout(PATIENCE):
        while not got or got[-1] < last:
            batch = (await anext(stream))["batch"]
            got += [frame["number"] for frame in batch["frames"]]
            assert not got or batch["nextNumber"] == got[-1]
            assert batch["run"]["revision"] >= batch["nextNumber"]
    return got


async def test_frames_from_the_past_into_the_present(site: Site, subscribe: Subscribe) -> None:
    run = await site.writer.run()
    await site.writer.note(run, "Seen", times=1_200)
    async with contextlib.aclosing(subscribe(site.address, FRAMES, run=run_id(run))) as stream:
        batches = [(await anext(stream))["batch"] for _ in range(4)]
        assert [len(batch["frames"]) for batch in batches] == [100, 500, 500, 101]
        assert [batch["caughtUp"] for batch in batches] == [False, False, False, True]
        assert batches[3]["run"] == {"id": run_id(run), "revision": 1_201}
        await site.writer.note(run, "Live")
        batch = (await anext(stream))["batch"]
        assert batch == {
            "frames": [{"number": 1_202, "kind": "NOTE_ADDED", "title": batch["frames"][0]["title"]}],
            "nextNumber": 1_202,
            "caughtUp": True,
            "run": {"id": run_id(run), "revision": 1_202},
        }


async def test_frames_without_follow_complete(site: Site, subscribe: Subscribe) -> None:
    run = await site.writer.run()
    await site.writer.note(run, times=4)
    answers = [data["batch"] async for data in subscribe(site.address, FRAMES, run=run_id(run), after=2, follow=False)]
    assert [[frame["number"] for frame in batch["frames"]] for batch in answers] == [[3, 4, 5]]
    answers = [data["batch"] async for data in subscribe(site.address, FRAMES, run=run_id(run), after=5, follow=False)]
    assert [(batch["frames"], batch["caughtUp"]) for batch in answers] == [([], True)]


@pytest.mark.parametrize(
    ("query", "variables", "message"),
    [
        (FRAMES, {"run": run_id(UUID(int=7))}, "There is no such run in this workspace."),
        (RUN, {"id": run_id(UUID(int=7))}, "There is no such run in this workspace."),
        (RUN, {"id": "mission_" + "0" * 32}, "a run's id is needed here"),
        (RUN, {"id": "x"}, "not an id of this server"),
        (FRAMES, {"run": run_id(UUID(int=7)), "after": -1}, "the least is 0"),
        (RUNS, {"first": 501}, "the most is 500"),
        (RUNS, {"filter": {"status": ["NONSENSE"]}}, "NONSENSE"),
    ],
)
async def test_what_cannot_be_followed_is_refused(
    site: Site, subscribe: Subscribe, query: str, variables: dict[str, Any], message: str
) -> None:
    with pytest.raises(RefusedError, match=message):
        await anext(subscribe(site.address, query, **variables))
    assert len(site.groups) == 0


async def test_the_largest_cursor_there_is_just_waits(site: Site) -> None:
    run = await site.writer.run()
    async with contextlib.aclosing(over_websocket(site.address, FRAMES, run=run_id(run), after=2**31 - 1)) as stream:
        batch = (await anext(stream))["batch"]
        assert (batch["frames"], batch["nextNumber"], batch["caughtUp"]) == ([], 2**31 - 1, True)


async def test_a_run_now_and_after_each_change(site: Site, subscribe: Subscribe) -> None:
    run = await site.writer.run("Followed")
    async with contextlib.aclosing(subscribe(site.address, RUN, id=run_id(run))) as stream:
        state = (await anext(stream))["run"]
        assert state == {"id": run_id(run), "revision": 1, "status": "QUEUED", "title": "Followed"}
        revisions = [1]
        for _ in range(20):
            await site.writer.note(run)
        async with asyncio.timeout(PATIENCE):
            while revisions[-1] < 21:
                revisions.append((await anext(stream))["run"]["revision"])
        assert revisions == sorted(set(revisions))


async def test_runs_that_enter_change_and_leave(site: Site, subscribe: Subscribe) -> None:
    title = uuid4().hex
    first, other = await site.writer.run(title), await site.writer.run("another")
    async with contextlib.aclosing(subscribe(site.address, RUNS, filter={"text": title})) as stream:
        change = (await anext(stream))["runs"]
        assert change == {
            "initial": True,
            "changed": [{"id": run_id(first), "revision": 1, "title": title}],
            "removed": [],
        }
        await site.writer.note(other)
        second = await site.writer.run(title)
        change = (await anext(stream))["runs"]
        assert (change["initial"], [run["id"] for run in change["changed"]]) == (False, [run_id(second)])
        await site.pool.execute("UPDATE runs SET title = 'gone' WHERE id = $1", first)
        await site.writer.note(first)
        change = (await anext(stream))["runs"]
        assert change == {"initial": False, "changed": [], "removed": [run_id(first)]}


async def test_callers_who_ask_the_same_share_a_group_wherever_they_stand(site: Site) -> None:
    run = await site.writer.run()
    await site.writer.note(run, times=5)
    streams = [over_websocket(site.address, FRAMES, run=run_id(run), after=after) for after in (0, 3, 5)]
    streams.append(over_sse(site.address, FRAMES, run=run_id(run), after=1))
    for after, stream in zip((0, 3, 5, 1), streams, strict=True):
        assert await numbers_until(stream, 6) == list(range(after + 1, 7))
    waits = [asyncio.ensure_future(numbers_until(stream, 7)) for stream in streams]
    await site.writer.note(run)
    assert await asyncio.gather(*waits) == [[7]] * 4
    assert len(site.groups) == 1
    for stream in streams:
        await stream.aclose()


async def test_callers_who_ask_for_other_things_do_not_share(site: Site) -> None:
    run = await site.writer.run()
    query = "subscription ($id: ID!, $more: Boolean!) { run(id: $id) { revision title @include(if: $more) } }"
    short = over_websocket(site.address, query, id=run_id(run), more=False)
    long = over_websocket(site.address, query, id=run_id(run), more=True)
    assert await anext(short) == {"run": {"revision": 1}}
    assert await anext(long) == {"run": {"revision": 1, "title": "A run"}}
    assert len(site.groups) == 2
    await short.aclose()
    await long.aclose()


@pytest.mark.parametrize("seed", range(2))
async def test_every_frame_once_in_order_over_cuts_and_reconnects(site: Site, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    last = 200
    runs = [await site.writer.run() for _ in range(2)]

    async def write(run: UUID) -> None:
        number = 1
        while number < last:
            size = chance.randint(1, min(8, last - number))
            await site.writer.note(run, times=size)
            number += size
            await asyncio.sleep(chance.uniform(0, 0.02))

    async def follow(run: UUID) -> None:
        await asyncio.sleep(chance.uniform(0, 0.4))
        after = begun = chance.randint(0, last // 2)
        got: list[int] = []
        while not got or got[-1] < last:
            transport = chance.choice([over_websocket, over_sse])
            async with contextlib.aclosing(transport(site.address, FRAMES, run=run_id(run), after=after)) as stream:
                # Leaves in the middle, and goes on where it was.
                for _ in range(chance.randint(1, 12)):
                    batch = (await asyncio.wait_for(anext(stream), PATIENCE))["batch"]
                    got += [frame["number"] for frame in batch["frames"]]
                    after = batch["nextNumber"]
                    if after == last:
                        break
        assert got == list(range(begun + 1, last + 1))

    async def cut() -> None:
        for _ in range(4):
            await asyncio.sleep(chance.uniform(0.05, 0.2))
            await site.hub.listening()
            await site.pool.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE application_name IN ('rerail hub', 'rerail bell') AND datname = current_database()"
            )

    async with asyncio.timeout(2 * PATIENCE), asyncio.TaskGroup() as tasks:
        tasks.create_task(cut())
        for run in runs:
            tasks.create_task(write(run))
            for _ in range(10):
                tasks.create_task(follow(run))
    await until(lambda: len(site.groups) == 0)


@pytest.mark.parametrize("transport", ["websocket", "sse"])
async def test_a_reader_that_pauses_costs_no_memory_and_misses_nothing(site: Site, transport: str) -> None:
    run = await site.writer.run()
    query = FRAMES.replace("title", "payload")
    if transport == "websocket":
        # This client takes one message ahead, and none larger than 1 MiB; then the socket fills and the server waits.
        paused = over_websocket(site.address, query, run=run_id(run))
    else:
        paused = over_sse(site.address, query, run=run_id(run))
    keeping_up = over_websocket(site.address, FRAMES, run=run_id(run))
    assert await numbers_until(paused, 1) == [1]
    assert await numbers_until(keeping_up, 1) == [1]
    last = 1
    for _ in range(80):
        # 16 MiB in all, far more than sockets and groups hold.
        await site.writer.note(run, "x" * 20_000, times=10)
        last += 10
        assert await numbers_until(keeping_up, last) == list(range(last - 9, last + 1))
    held = sum(group.memory.size for group in site.groups)
    assert held <= 2 * (4 * 1024 * 1024 + 250_000)
    assert await numbers_until(paused, last) == list(range(2, last + 1))
    await paused.aclose()
    await keeping_up.aclose()


async def test_a_closing_server_tells_everyone_to_come_back(site: Site) -> None:
    run = await site.writer.run()
    streams = [
        over_websocket(site.address, FRAMES, run=run_id(run)),
        over_websocket(site.address, RUNS),
        over_sse(site.address, RUN, id=run_id(run)),
    ]
    for stream in streams:
        await anext(stream)
    await site.hub.close()
    for stream in streams:
        with pytest.raises(ReconnectError):
            await asyncio.wait_for(anext(stream), PATIENCE)


async def test_streams_outlive_a_restart_of_the_database(tmp_path: Path) -> None:
    async with EmbeddedPostgres(tmp_path / "data") as server:
        await migrate_all(server.connection.dsn)
        async with running_site(server.connection.dsn, tmp_path / "artifacts") as site:
            run = await site.writer.run()
            stream = over_websocket(site.address, FRAMES, run=run_id(run))
            assert await numbers_until(stream, 1) == [1]
            waiting = asyncio.ensure_future(numbers_until(stream, 4))
            await server.restart()
            await write_at_last(site, run, 4)
            assert await waiting == [2, 3, 4]
            await stream.aclose()


async def until(holds: Callable[[], bool]) -> None:
    """Waits for something that nobody tells of."""
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110 - as the line above says
            await asyncio.sleep(0.01)


async def write_at_last(site: Site, run: UUID, revision: int) -> None:
    """Notes up to that revision, tried again where the pool gives out a connection that died with the server."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with contextlib.suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                if await site.pool.fetchval("SELECT revision FROM runs WHERE id = $1", run) >= revision:
                    return
                await site.writer.note(run)
            await asyncio.sleep(0.05)
