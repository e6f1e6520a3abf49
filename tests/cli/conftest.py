"""A real `rerail up` with missions of these tests, an endpoint that can be down, and the command as a process."""

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from tests.test_up import Up, environment, up

ROOT = Path(__file__).parents[2]
MISSIONS = Path(__file__).with_name("missions.yaml")
PATIENCE = 90.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command wrote and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cli:
    """The command `rerail` against the server at `url`."""

    url: str

    def environment(self, **variables: str) -> dict[str, str]:
        return {**environment(), "RERAIL_URL": self.url, **variables}

    def argv(self, *arguments: str) -> list[str]:
        return [sys.executable, "-P", "-m", "rerail", *arguments]

    async def __call__(self, *arguments: str, **variables: str) -> Ran:
        done = await asyncio.to_thread(
            subprocess.run,
            self.argv(*arguments),
            env=self.environment(**variables),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        assert "Traceback" not in done.stderr
        return Ran(status=done.returncode, out=done.stdout, err=done.stderr)

    async def begin(self, *arguments: str) -> asyncio.subprocess.Process:
        """The same, still running; what it writes can be read."""
        return await asyncio.create_subprocess_exec(
            *self.argv(*arguments),
            env=self.environment(),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            limit=2**24,
        )

    async def start(self, mission: str, *arguments: str) -> str:
        """The id of a new run."""
        ran = await self("start", mission, *arguments)
        assert ran.status == 0, ran.err
        return ran.out.strip()


class Endpoint:
    """Takes what is posted while it is up; nobody listens there while it is down."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._server: ThreadingHTTPServer | None = None

    def up(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), _Answer)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def down_after_next(self) -> None:
        """It answers one more request, then it is down."""
        assert self._server is not None
        server = self._server

        class Last(_Answer):
            def do_HEAD(self) -> None:
                server.server_close()
                super().do_HEAD()
                threading.Thread(target=server.shutdown, daemon=True).start()

        server.RequestHandlerClass = Last
        self._server = None

    def down(self) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


class _Answer(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        self.do_HEAD()

    def do_HEAD(self) -> None:
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Not in the output of tests."""


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    found = Endpoint()
    yield found
    found.down()


async def deploy(cli: Cli, folder: Path) -> None:
    """Deploy every mission of these tests."""
    files = []
    for number, text in enumerate(MISSIONS.read_text(encoding="utf-8").split("\n---\n")):
        file = folder / f"{number}.yaml"
        file.write_text(text, encoding="utf-8")
        files.append(str(file))
    ran = await cli("deploy", *files)
    assert ran.status == 0, ran.err


@pytest.fixture(scope="module")
async def site(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Up]:
    """A server that has the missions."""
    folder = tmp_path_factory.mktemp("site")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        async with up(folder / "data", "--port", "0", "--allowed-targets", "127.0.0.1") as running:
            await deploy(Cli(url=f"{running.url}/graphql"), folder)
            yield running


@pytest.fixture
def cli(site: Up) -> Cli:
    return Cli(url=f"{site.url}/graphql")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
