"""Event streams where several processes answer: whichever a request comes to, the one that has the stream answers."""

import asyncio
import contextlib
import os
import socket
import stat
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
import uvloop
from starlette.types import Receive, Scope, Send
from structlog.testing import capture_logs

from rerail.api.streams.forwarding import Door

from .test_event_streams import ACCEPT, OPTIONS, PATIENCE, TOKEN, Streamed, begin, ended, message, opened, reserved
from .transport import Stage, serving, transport_app


@pytest.fixture
def stage() -> Stage:
    return Stage()


def make(doors: Path, mode: int) -> None:
    doors.mkdir()
    doors.chmod(mode)


def mode(doors: Path) -> int:
    return stat.S_IMODE(doors.stat().st_mode)


def there(doors: Path) -> list[str]:
    return [door.name for door in doors.iterdir()]


@pytest.fixture
def doors(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the doors; a path to a socket must be short."""
    with tempfile.TemporaryDirectory(prefix="doors-") as folder:
        monkeypatch.setattr(tempfile, "tempdir", folder)
        yield Path(folder) / f"rerail-doors-{os.getuid()}"


@pytest.fixture
async def two(stage: Stage, doors: Path) -> AsyncIterator[tuple[httpx.AsyncClient, httpx.AsyncClient]]:
    """Two servers, which know nothing of each other."""
    async with contextlib.AsyncExitStack() as stack:
        clients = []
        for _ in range(2):
            address = await stack.enter_async_context(serving(transport_app(stage, OPTIONS)))
            client = httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE)
            clients.append(await stack.enter_async_context(client))
        yield clients[0], clients[1]


async def test_any_server_takes_what_is_for_a_stream(
    two: tuple[httpx.AsyncClient, httpx.AsyncClient], stage: Stage, doors: Path
) -> None:
    one, other = two
    token = await reserved(one)
    assert mode(doors) == 0o700
    # Before there is a stream, too.
    assert (await begin(other, token, "subscription { forever }", "a")).status_code == 202
    async with opened(other, token) as stream:
        assert (await stream.event())["data"] == {"id": "a", "payload": {"data": {"forever": 1}}}
        for client, key in ((one, "b"), (other, "c")):
            assert (await begin(client, token, "{ hello }", key)).status_code == 202
            assert [(await stream.event())["data"]["id"] for _ in range(2)] == [key, key]
        assert (await begin(other, token, "{ hello }", "a")).status_code == 409
        assert (await begin(other, token, "{", "d")).status_code == 400
        assert (await ended(other, token, "a")).status_code == 200
        await asyncio.wait_for(stage.left.wait(), PATIENCE)
        for client in two:
            assert (await client.get("/graphql", headers={**ACCEPT, TOKEN: token})).status_code == 409


async def test_a_caller_who_leaves_ends_it_where_it_is(
    two: tuple[httpx.AsyncClient, httpx.AsyncClient], stage: Stage, doors: Path
) -> None:
    one, other = two
    token = await reserved(one)
    async with opened(other, token) as stream:
        await begin(one, token, "subscription { forever }")
        await stream.event()
    await asyncio.wait_for(stage.left.wait(), PATIENCE)
    for client in two:
        gone = await begin(client, token, "{ hello }")
        assert (gone.status_code, "Reserve one by PUT" in message(gone)) == (404, True)
    # With the last stream the door is gone.
    assert there(doors) == []


async def test_a_closing_server_ends_its_streams_wherever_they_go_out(stage: Stage, doors: Path) -> None:
    apps = [transport_app(stage, OPTIONS) for _ in range(2)]
    async with contextlib.AsyncExitStack() as stack:
        sites = [await stack.enter_async_context(serving(app)) for app in apps]
        one, other = [
            await stack.enter_async_context(httpx.AsyncClient(base_url=f"http://{site}", timeout=PATIENCE))
            for site in sites
        ]
        stream: Streamed = await stack.enter_async_context(opened(other, await reserved(one)))
        await apps[0].state.hub.close()
        assert "connect again" in await stream.rest()


async def test_doors_of_the_dead_are_taken_away(two: tuple[httpx.AsyncClient, httpx.AsyncClient], doors: Path) -> None:
    make(doors, 0o700)
    name = "0123456789abcdef"
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(doors / name))
    assert (await two[0].get("/graphql", headers={**ACCEPT, TOKEN: f"{name}.x"})).status_code == 404
    token = await reserved(two[0])
    assert there(doors) == [token.partition(".")[0]]


def test_who_answers_a_process_that_has_died_is_not_disturbed_by_it(doors: Path) -> None:
    """By the event loop that servers run on, which is stricter than Python's own."""

    async def tell() -> None:
        told: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        async def app(_: Scope, receive: Receive, send: Send) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            while (await receive())["type"] != "http.disconnect":
                pass
            with outcome_in(told):
                for _ in range(100):
                    await send({"type": "http.response.body", "body": b"too late", "more_body": True})
                    await asyncio.sleep(0)

        door = Door(app)
        await door.open({"type": "http"})
        reader, writer = await asyncio.open_unix_connection(doors / door.name)
        for part in (b'{"method": "GET", "query": "", "headers": [], "client": null}', b""):
            writer.write(len(part).to_bytes(4) + part)
        await reader.readexactly(4)
        writer.transport.abort()
        try:
            await asyncio.wait_for(told, PATIENCE)
        finally:
            door.close()

    uvloop.run(tell())


@contextlib.contextmanager
def outcome_in(told: asyncio.Future[None]) -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        told.set_exception(error)
    else:
        told.set_result(None)


@pytest.mark.parametrize("name", ["../../x", "0123456789abcdeg", "", "0123456789abcdef0"])
async def test_a_token_names_nothing_but_doors(
    two: tuple[httpx.AsyncClient, httpx.AsyncClient], name: str, doors: Path
) -> None:
    assert (await two[0].get("/graphql", headers={**ACCEPT, TOKEN: f"{name}.x"})).status_code == 404


async def test_a_folder_that_others_can_look_into_is_not_used(
    two: tuple[httpx.AsyncClient, httpx.AsyncClient], doors: Path
) -> None:
    make(doors, 0o755)
    with capture_logs() as logs:
        token = await reserved(two[0])
    assert [line["event"] for line in logs] == ["event_streams.no_door"]
    # A process that is alone has no need of one.
    assert (await begin(two[1], token, "{ hello }")).status_code == 404
    async with opened(two[0], token) as stream:
        await begin(two[0], token, "{ hello }")
        assert (await stream.event())["event"] == "next"
