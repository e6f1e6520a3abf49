"""`rerail up` as real processes: it starts, stops, starts again, and gets over the death of each of its parts."""

import asyncio
import json
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import httpx
import psutil
import pytest

from rerail import __version__
from rerail.cli.failures import ExitStatus
from rerail.settings import PREFIX

PATIENCE = 120.0
_ADDRESS = re.compile(r"GraphQL +(http://\S+)/graphql")


@dataclass(kw_only=True)
class Up:
    """A `rerail up` that serves. `errors` collects what it writes to standard error, line by line."""

    process: asyncio.subprocess.Process
    url: str
    errors: list[str]

    async def get(self, path: str) -> httpx.Response:
        async with httpx.AsyncClient(base_url=self.url, trust_env=False, timeout=PATIENCE) as client:
            return await client.get(path)

    def child(self, command: str) -> psutil.Process:
        """The process of `rerail serve` or `rerail work`."""
        children = psutil.Process(self.process.pid).children()
        (found,) = [child for child in children if command in child.cmdline()[1:6]]
        return found

    def everything(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)


def command(data: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-P", "-m", "rerail", "up", "--data", str(data), "--no-samples", *arguments]


def environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}


@asynccontextmanager
async def up(data: Path, *arguments: str) -> AsyncIterator[Up]:
    """An `up` that has said where it serves; killed at the end if the test has not ended it."""
    process = await asyncio.create_subprocess_exec(
        *command(data, *(arguments or ("--port", "0"))),
        env=environment(),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    errors: list[str] = []
    reading = asyncio.create_task(_collect(process.stderr, errors))
    try:
        async with asyncio.timeout(PATIENCE):
            url = await _address(process, errors)
        yield Up(process=process, url=url, errors=errors)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        reading.cancel()


async def _collect(stream: asyncio.StreamReader | None, lines: list[str]) -> None:
    assert stream is not None
    while line := await stream.readline():
        lines.append(line.decode())


async def _address(process: asyncio.subprocess.Process, errors: list[str]) -> str:
    assert process.stdout is not None
    async for line in process.stdout:
        if match := _ADDRESS.search(line.decode()):
            return match[1]
    raise AssertionError("up ended before it served:\n" + "".join(errors))


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Wait for a condition that nothing announces."""
    async with asyncio.timeout(PATIENCE):
        while not await condition():  # noqa: ASYNC110, no event is set in other processes
            await asyncio.sleep(0.05)


async def ended(processes: list[psutil.Process]) -> bool:
    return not any(_is_running(process) for process in processes)


def _is_running(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:  # it has gone between the two questions
        return False


async def interrupt(running: Up, *, calm: bool = True) -> None:
    """What Ctrl-C does, and what must then be so. Not `calm`: libraries were troubled before, and said so."""
    everything = running.everything()
    running.process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(running.process.wait(), PATIENCE) == 0, "".join(running.errors)
    assert await ended(everything)
    assert not (calm and any("Traceback" in line for line in running.errors))


async def session(data: Path) -> asyncpg.Connection:
    password = (data / "postgres" / "rerail.password").read_text()
    host = data / "postgres"
    return await asyncpg.connect(user="rerail", password=password, database="rerail", host=str(host))


async def test_it_starts_serves_stops_and_keeps_its_data(tmp_path: Path) -> None:
    data = tmp_path / "data"
    async with up(data) as running:
        assert (await running.get("/readyz")).json() == {"ready": True, "version": __version__}
        own = await session(data)
        await own.execute("CREATE TABLE kept (word text)")
        await own.close()
        await interrupt(running)
    logged = [line for line in running.errors if line.startswith("{")]
    assert all(json.loads(line)["timestamp"].endswith("Z") for line in logged)
    async with up(data) as running:
        assert (await running.get("/readyz")).status_code == 200
        own = await session(data)
        assert await own.fetchval("SELECT count(*) FROM kept") == 0
        assert await own.fetchval("SELECT count(*) FROM workers") == 2
        await own.close()
        await interrupt(running)


async def test_a_second_up_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    async with up(tmp_path / "data") as running:
        second = await asyncio.create_subprocess_exec(
            *command(tmp_path / "data", "--port", "0"), env=environment(), stderr=asyncio.subprocess.PIPE
        )
        _, said = await asyncio.wait_for(second.communicate(), PATIENCE)
        assert second.returncode == ExitStatus.DATA_FOLDER
        (line,) = said.decode().splitlines()
        assert f"is in use by process {running.process.pid}" in line
        assert (await running.get("/readyz")).status_code == 200
        await interrupt(running)


async def test_killed_up_leaves_nothing_behind_that_stops_the_next(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = str(probe.getsockname()[1])
    async with up(tmp_path / "data", "--port", port) as running:
        everything = running.everything()
        running.process.kill()
        await running.process.wait()
        # At once: the API may still hold the port, and PostgreSQL the data, for a moment.
        async with up(tmp_path / "data", "--port", port) as following:
            assert (await following.get("/readyz")).status_code == 200
            await until(lambda: ended(everything))
            await interrupt(following)


async def test_a_killed_api_is_started_again_and_refuses_nobody(tmp_path: Path) -> None:
    async with up(tmp_path / "data") as running:
        api = running.child("serve")
        api.kill()
        await until(lambda: ended([api]))
        # Nobody listens now but the socket is open: this request waits for the next API.
        assert (await running.get("/readyz")).status_code == 200
        assert running.child("serve").pid != api.pid
        assert any('"child.ended"' in line and "SIGKILL" in line for line in running.errors)
        await interrupt(running)


async def test_a_killed_worker_is_started_again(tmp_path: Path) -> None:
    async with up(tmp_path / "data") as running:
        running.child("work").kill()
        own = await session(tmp_path / "data")

        async def another() -> bool:
            return bool(await own.fetchval("SELECT count(*) = 2 FROM workers"))

        await until(another)
        await own.close()
        await interrupt(running)


async def test_killed_postgresql_is_started_again(tmp_path: Path) -> None:
    async with up(tmp_path / "data") as running:
        (server,) = [child for child in psutil.Process(running.process.pid).children() if child.name() == "postgres"]
        server.kill()
        await until(lambda: ended([server]))

        async def ready() -> bool:
            return (await running.get("/readyz")).status_code == 200

        async def told() -> bool:
            return any('"database.restarted"' in line for line in running.errors)

        await until(ready)
        await until(told)
        await interrupt(running, calm=False)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_in_the_middle_of_the_start_stops_it(tmp_path: Path, number: signal.Signals) -> None:
    process = await asyncio.create_subprocess_exec(
        *command(tmp_path / "data", "--port", "0"), env=environment(), stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    first = await asyncio.wait_for(process.stderr.readline(), PATIENCE)
    everything = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(number)
    _, said = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0, first + said
    assert b"Traceback" not in said
    assert await ended(everything)


async def test_it_stops_where_nobody_reads_any_more_what_it_tells(tmp_path: Path) -> None:
    """As in a pipe of the shell whose other end has ended."""
    reader, writer = os.pipe()
    # What is buffered is written, and fails, when the interpreter ends.
    buffered = {name: value for name, value in environment().items() if name != "PYTHONUNBUFFERED"}
    process = await asyncio.create_subprocess_exec(
        *command(tmp_path / "data", "--port", "0"), env=buffered, stdout=asyncio.subprocess.PIPE, stderr=writer
    )
    os.close(writer)
    try:
        await asyncio.wait_for(_address(process, []), PATIENCE)
        everything = psutil.Process(process.pid).children(recursive=True)
        os.close(reader)
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
        assert await ended(everything)
    finally:
        if process.returncode is None:
            process.kill()


async def test_a_second_signal_does_not_wait_for_the_worker(tmp_path: Path) -> None:
    async with up(tmp_path / "data", "--port", "0", "--drain", "3600") as running:
        everything = running.everything()
        # A worker that is stopped, as by a debugger, does not end in its own way.
        running.child("work").suspend()
        running.process.send_signal(signal.SIGINT)

        async def stopping() -> bool:
            return any("stopping" in line for line in running.errors)

        await until(stopping)
        running.process.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(running.process.wait(), PATIENCE) == 0
        assert await ended(everything)


async def test_missions_are_deployed_over_the_api(tmp_path: Path) -> None:
    file = tmp_path / "pause.yaml"
    file.write_text("mission: pause\ntasks:\n  rest:\n    provider: wait\n    with: {for: 1s}\n")

    async def deploy(url: str) -> tuple[int | None, str]:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "rerail", "deploy", str(file), "--url", f"{url}/graphql"),
            env=environment(),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
        return process.returncode, said.decode()

    async with up(tmp_path / "data") as running:
        assert await deploy(running.url) == (0, "deployed pause version 1 (new)\n")
        assert await deploy(running.url) == (0, "deployed pause version 1 (unchanged)\n")
        file.write_text(file.read_text().replace("1s", "2s"))
        assert await deploy(running.url) == (0, "deployed pause version 2 (new)\n")
        # What only the server knows is told with its place in the file all the same.
        file.write_text(file.read_text().replace("provider: wait", "provider: wiat"))
        status, said = await deploy(running.url)
        assert status == ExitStatus.MISSION
        assert f'{file}:4:5 tasks.rest.provider: there is no provider "wiat"' in said
        await interrupt(running)


async def test_the_samples_are_there_at_the_first_query(tmp_path: Path) -> None:
    async with up(tmp_path / "data", "--port", "0", "--samples") as running:
        async with httpx.AsyncClient(base_url=running.url, trust_env=False, timeout=PATIENCE) as client:
            query = "{ missions { nodes { slug } } runs { nodes { mission { slug } } } }"
            data = (await client.post("/graphql", json={"query": query})).json()["data"]
        missions = {mission["slug"] for mission in data["missions"]["nodes"]}
        assert len(missions) >= 6
        assert {run["mission"]["slug"] for run in data["runs"]["nodes"]} == missions
        await interrupt(running)
