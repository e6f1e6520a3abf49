"""`rerail serve --workers` as real processes: each of them answers and delivers, one may die, all stop in order."""

import asyncio
import json
import os
import re
import signal
import socket
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import psutil
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from rerail.cli.failures import ExitStatus
from rerail.database.engine import create_pool
from rerail.domain.identity import Kind, show
from rerail.live.bell import Bell
from rerail.live.wires import open_wire
from rerail.settings import PREFIX

from .live.nats_server import NatsServer
from .live.writing import Writer

PATIENCE = 120.0
WORKERS = 2
FRAMES = "subscription ($run: ID!) { frames(runId: $run) { frames { number } } }"


@dataclass(kw_only=True)
class Served:
    """A `rerail serve` of several processes. `log` is what they say, as it comes."""

    process: asyncio.subprocess.Process
    port: int
    log: list[dict[str, Any]]

    def children(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children()

    def said(self, message: str) -> list[dict[str, Any]]:
        return [line for line in self.log if line["message"] == message]

    def answering(self) -> Counter[int]:
        """How many connections each of the processes has at the API's port."""
        return Counter(
            {
                child.pid: sum(
                    part.status == psutil.CONN_ESTABLISHED and part.laddr.port == self.port
                    for part in child.net_connections("tcp")
                )
                for child in self.children()
            }
        )


def environment(**variables: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return {**inherited, **variables}


@asynccontextmanager
async def served(dsn: str, data: Path, *arguments: str, **variables: str) -> AsyncIterator[Served]:
    """One of which all processes answer; killed at the end if the test has not ended it."""
    command = (sys.executable, "-P", "-m", "rerail", "serve", "--workers", str(WORKERS), "--port", "0", *arguments)
    process = await asyncio.create_subprocess_exec(
        *command,
        env=environment(RERAIL_DATABASE_URL=dsn, RERAIL_DATA=str(data), **variables),
        stderr=asyncio.subprocess.PIPE,
    )
    log: list[dict[str, Any]] = []
    reading = asyncio.create_task(_read(process.stderr, log))
    try:
        found = Served(process=process, port=0, log=log)
        await until(lambda: len(found.said("serve.listening")) == WORKERS)
        (started,) = found.said("serve.workers_started")
        found.port = int(re.sub(r".*:", "", started["url"]))
        yield found
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        reading.cancel()


async def _read(stream: asyncio.StreamReader | None, log: list[dict[str, Any]]) -> None:
    assert stream is not None
    while line := await stream.readline():
        log.append(json.loads(line))


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what other processes do, which sets no event here."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def within(work: Awaitable[Any]) -> Any:
    return await asyncio.wait_for(work, PATIENCE)


async def follow(port: int, run: str) -> ClientConnection:
    """A connection that follows the frames of a run from the first one on, read up to where it goes live."""
    session = await connect(f"ws://127.0.0.1:{port}/graphql", subprotocols=["graphql-transport-ws"], proxy=None)  # type: ignore[list-item]
    await session.send(json.dumps({"type": "connection_init"}))
    assert json.loads(await within(session.recv())) == {"type": "connection_ack"}
    subscribe = {"id": "1", "type": "subscribe", "payload": {"query": FRAMES, "variables": {"run": run}}}
    await session.send(json.dumps(subscribe))
    return session


async def numbers(session: ClientConnection, last: int) -> list[int]:
    """Numbers of the frames that come, up to that one."""
    got: list[int] = []
    while last not in got:
        message = json.loads(await within(session.recv()))
        assert message["type"] == "next", message
        got += [frame["number"] for frame in message["payload"]["data"]["frames"]["frames"]]
    return got


@asynccontextmanager
async def writing(dsn: str, bell_url: str | None = None) -> AsyncIterator[Writer]:
    """Somebody who writes in another process than those that serve: this one."""
    pool = await create_pool(dsn, max_size=2, application_name="test")
    async with Bell(dsn, wire=open_wire(dsn, bell_url)) as bell:
        writer = Writer(pool, bell)
        await writer.prepare()
        yield writer
    pool.terminate()


async def followers_of_all(served: Served, stack: AsyncExitStack, run: str) -> list[ClientConnection]:
    """As many as it takes until each process has one."""
    sessions: list[ClientConnection] = []
    while not all(served.answering()[child.pid] for child in served.children()):
        assert len(sessions) < 500, f"one process takes all: {served.answering()}"
        for _ in range(10):
            sessions.append(await follow(served.port, run))
            stack.push_async_callback(sessions[-1].close)
    return sessions


@asynccontextmanager
async def bells(name: str, folder: Path) -> AsyncIterator[str | None]:
    """The address of what the bell is rung over."""
    if name == "NOTIFY":
        yield None
        return
    async with NatsServer(folder, 'authorization { users = [{user: "bell", password: "geheim"}] }') as nats:
        yield nats.url("bell:geheim@")


@pytest.mark.parametrize("bell", ["NOTIFY", "NATS"])
async def test_every_process_delivers_what_another_one_wrote(bell: str, database: str, tmp_path: Path) -> None:
    async with bells(bell, tmp_path) as url, AsyncExitStack() as stack:
        variables = {"RERAIL_BELL_URL": url} if url else {}
        site = await stack.enter_async_context(served(database, tmp_path / "data", **variables))
        writer = await stack.enter_async_context(writing(database, url))
        run = await writer.run()
        sessions = await followers_of_all(site, stack, show(Kind.RUN, run))
        for session in sessions:
            assert await numbers(session, 1) == [1]
        for number in range(2, 6):
            await writer.note(run)
            for session in sessions:
                assert await numbers(session, number) == [number]
        # The poll alone would deliver all this too, later.
        assert [line for line in site.log if line["level"] != "info"] == []
        assert all("geheim" not in json.dumps(line) for line in site.log)


async def test_a_page_has_one_event_stream_whichever_processes_its_requests_come_to(
    database: str, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        site = await stack.enter_async_context(served(database, tmp_path))
        writer = await stack.enter_async_context(writing(database))
        runs = [await writer.run() for _ in range(10)]
        url = f"http://127.0.0.1:{site.port}/graphql"

        async def ask(method: str, **options: Any) -> httpx.Response:
            """Over a connection of its own, so that any process may have it."""
            async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as client:
                return await client.request(method, url, **options)

        token = {"X-GraphQL-Event-Stream-Token": (await ask("PUT")).text}
        client = await stack.enter_async_context(httpx.AsyncClient(trust_env=False, timeout=PATIENCE))
        accept = {"Accept": "text/event-stream"}
        stream = await stack.enter_async_context(client.stream("GET", url, headers={**token, **accept}))
        for number, run in enumerate(runs):
            body = {
                "query": FRAMES,
                "variables": {"run": show(Kind.RUN, run)},
                "extensions": {"operationId": f"{number}"},
            }
            assert (await ask("POST", json=body, headers=token)).status_code == 202
        got: dict[str, list[int]] = {f"{number}": [] for number in range(len(runs))}
        lines = stream.aiter_lines()
        for last in (1, 2):
            async with asyncio.timeout(PATIENCE):
                while any(last not in of_one for of_one in got.values()):
                    if (line := await anext(lines)).startswith("data: {"):
                        told = json.loads(line.removeprefix("data: "))
                        frames = told["payload"]["data"]["frames"]["frames"]
                        got[told["id"]] += [frame["number"] for frame in frames]
            for run in runs if last == 1 else ():
                await writer.note(run)
        assert set(map(tuple, got.values())) == {(1, 2)}


async def test_a_killed_process_is_started_again_and_the_others_answer(database: str, tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        site = await stack.enter_async_context(served(database, tmp_path))
        writer = await stack.enter_async_context(writing(database))
        run = await writer.run()
        sessions = await followers_of_all(site, stack, show(Kind.RUN, run))
        for session in sessions:
            await numbers(session, 1)
        killed, kept = site.children()
        killed.kill()
        await writer.note(run)
        got: list[int] = []
        for session in sessions:
            try:
                got += await numbers(session, 2)
            except ConnectionClosed:
                # Its process is gone: it goes on with the other, or with the one that comes back.
                again = await follow(site.port, show(Kind.RUN, run))
                stack.push_async_callback(again.close)
                assert await numbers(again, 2) == [1, 2]
        assert set(got) == {2}
        await until(lambda: len(site.said("serve.listening")) == WORKERS + 1)
        (ended,) = site.said("child.ended")
        assert ended["status"] == "killed by SIGKILL"
        assert [line["child"] for line in site.said("child.restarted")] == [ended["child"]]
        others = [child for child in site.children() if child != kept]
        assert len(others) == WORKERS - 1
        await followers_of_all(site, stack, show(Kind.RUN, run))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_all_stop_in_order_and_tell_their_subscribers(
    number: signal.Signals, database: str, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        site = await stack.enter_async_context(served(database, tmp_path, "--drain", "30"))
        writer = await stack.enter_async_context(writing(database))
        run = await writer.run()
        sessions = await followers_of_all(site, stack, show(Kind.RUN, run))
        for session in sessions:
            await numbers(session, 1)
        children = site.children()
        site.process.send_signal(number)
        for session in sessions:
            with pytest.raises(ConnectionClosed):
                await within(session.recv())
            assert session.close_code == 1012
            assert "connect again" in (session.close_reason or "")
        assert await within(site.process.wait()) == 0
        assert not any(child.is_running() for child in children)
        await until(lambda: len(site.said("serve.workers_stopped")) == 1)
        assert [len(site.said(said)) for said in ("serve.stopping", "serve.stopped", "child.ended")] == [1, WORKERS, 0]
        with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", site.port), PATIENCE):
            pass


async def test_a_second_signal_does_not_wait(database: str, tmp_path: Path) -> None:
    async with served(database, tmp_path, "--drain", "3600") as site:
        stuck, _ = site.children()
        stuck.suspend()
        site.process.send_signal(signal.SIGTERM)
        await until(lambda: bool(site.said("serve.stopping")))
        site.process.send_signal(signal.SIGTERM)
        assert await within(site.process.wait()) == 0
        assert not stuck.is_running()


async def test_none_outlives_the_first_one(database: str, tmp_path: Path) -> None:
    async with served(database, tmp_path) as site:
        children = site.children()
        site.process.kill()
        await until(lambda: not any(child.is_running() for child in children))


async def run_to_its_end(*arguments: str, **variables: str) -> tuple[int | None, list[str]]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "rerail", "serve", "--workers", "2", *arguments),
        env=environment(**variables),
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await within(process.communicate())
    return process.returncode, said.decode().splitlines()


async def test_what_keeps_all_from_starting_is_told_once(database: str, tmp_path: Path) -> None:
    (tmp_path / "signing.secret").touch()
    own = {"RERAIL_DATA": str(tmp_path)}
    status, lines = await run_to_its_end("--port", "0", RERAIL_DATABASE_URL=database, **own)
    assert status == ExitStatus.DATA_FOLDER
    assert len(lines) == 2
    assert str(tmp_path / "signing.secret") in lines[0]
    assert lines[1] == "rerail: The api 1 process did not start (exit status 4)."
    status, lines = await run_to_its_end("--port", "0", RERAIL_DATABASE_URL="postgresql://me@127.0.0.1:1/db", **own)
    assert (status, len(lines)) == (ExitStatus.DATABASE, 1)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        status, lines = await run_to_its_end("--port", port, RERAIL_DATABASE_URL=database, **own)
    assert (status, len(lines)) == (ExitStatus.ADDRESS, 1)
    assert f"Port {port} of 127.0.0.1 is in use" in lines[0]


async def test_more_connections_than_the_database_allows_are_told(database: str, tmp_path: Path) -> None:
    session = await asyncpg.connect(database)
    allowed = int(await session.fetchval("SHOW max_connections"))
    await session.close()
    async with served(database, tmp_path, "--database-pool", str(allowed)) as site:
        (warning,) = site.said("serve.too_many_connections")
        assert warning["needed"] == WORKERS * (allowed + 7)
        assert 0 < warning["allowed"] <= allowed
