"""Each client and each library, through a network that cuts and a server that is restarted: every frame once, in order.

One story for all of them, told once; then one test for each.
"""

import ast
import asyncio
import os
import shutil
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from uuid_utils.compat import uuid7

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.domain.identity import Kind, show
from rerail.live.bell import Bell

from ..api.watching import own_database
from ..live.writing import Writer
from .cutting import CuttingProxy
from .installing import ROOT, UnavailableError, build_clients, examples

PATIENCE = 60.0
PAST, STEP, STEPS = 60, 5, 6
LAST = PAST + STEP * STEPS
# More than the buffers of one connection pass on at once.
WIDE = "x" * 20_000

TYPESCRIPT = ("graphql-ws", "graphql-sse", "graphql-sse, single connection", "Apollo Client", "urql", "Relay")
PYTHON = ("gql", "httpx")


@dataclass(kw_only=True)
class Follower:
    """A client in a process of its own, and what it has said so far."""

    process: asyncio.subprocess.Process
    frames: list[int] = field(default_factory=list)
    run: list[int] = field(default_factory=list)
    listed: list[int] = field(default_factory=list)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    complaint: str = ""

    async def listen(self) -> None:
        """To its end."""
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        heard = {"frame": self.frames, "run": self.run, "listed": self.listed}
        async for line in self.process.stdout:
            what, number = line.decode().split()
            async with self.changed:
                heard[what].append(int(number))
                self.changed.notify_all()
        self.complaint = (await self.process.stderr.read()).decode()
        await self.process.wait()
        async with self.changed:
            self.changed.notify_all()

    async def reached(self, number: int) -> None:
        """Until it has seen that much of everything, or has ended."""
        async with self.changed:
            await self.changed.wait_for(
                lambda: (
                    self.process.returncode is not None
                    or all(seen and seen[-1] >= number for seen in (self.frames, self.run, self.listed))
                )
            )


@dataclass(frozen=True, kw_only=True)
class Stand:
    """A server behind a proxy, a run that grows, and those who follow it."""

    dsn: str
    folder: Path
    listener: socket.socket
    proxy: CuttingProxy
    writer: Writer
    followers: dict[str, Follower] = field(default_factory=dict)

    async def start_server(self, site: AsyncExitStack) -> asyncio.subprocess.Process:
        """`rerail serve` on a socket that outlives it: whoever connects meanwhile waits."""
        descriptor = self.listener.fileno()
        settings = {"RERAIL_DATABASE_URL": self.dsn, "RERAIL_DATA": str(self.folder), "RERAIL_LOG_LEVEL": "warning"}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "rerail", "serve", "--fd", str(descriptor)),
            env={**os.environ, **settings},
            stdin=asyncio.subprocess.DEVNULL,
            pass_fds=[descriptor],
        )
        site.push_async_callback(ended, process)
        address = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=PATIENCE) as client:
            assert (await client.get("/readyz")).status_code == 200
        return process

    async def follow(self, site: AsyncExitStack, name: str, command: Sequence[str], run: str, **variables: str) -> None:
        process = await asyncio.create_subprocess_exec(
            *(*command, name, self.proxy.address, run, str(LAST)),
            env={**os.environ, **variables},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        site.push_async_callback(ended, process)
        self.followers[name] = Follower(process=process)

    async def all_reach(self, number: int) -> None:
        """Whoever does not in time is told of by its own test."""
        waits = [asyncio.ensure_future(follower.reached(number)) for follower in self.followers.values()]
        _, pending = await asyncio.wait(waits, timeout=PATIENCE)
        for wait in pending:
            wait.cancel()
        await asyncio.wait(waits)


async def ended(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
        await process.wait()


async def tell(stand: Stand, site: AsyncExitStack, built: Path | str) -> None:
    """The story: the past, live, cut, cut within messages, frozen, a rolling restart of two servers, their death."""
    writer = stand.writer
    run = await writer.run()
    await writer.note(run, times=PAST - 1)
    servers = await asyncio.gather(stand.start_server(site), stand.start_server(site))
    shown = show(Kind.RUN, run)
    for name in PYTHON:
        folders = os.pathsep.join([str(ROOT / "docs" / "clients" / "python"), os.environ.get("PYTHONPATH", "")])
        await stand.follow(
            site, name, [sys.executable, str(ROOT / "tests/clients/drive.py")], shown, PYTHONPATH=folders
        )
    for name in TYPESCRIPT if isinstance(built, Path) else ():
        await stand.follow(site, name, ["node", str(built / "built/tests/clients/drive.js")], shown)
    listening = [asyncio.ensure_future(follower.listen()) for follower in stand.followers.values()]
    await stand.all_reach(PAST)

    number = PAST

    async def write(text: str = "A note") -> None:
        nonlocal number
        for _ in range(STEP):
            await writer.note(run, text)
        number += STEP

    await write()
    await stand.all_reach(number)
    stand.proxy.cut()
    await write()
    await stand.all_reach(number)
    stand.proxy.cut_within_messages()
    await write(WIDE)
    await stand.all_reach(number)
    stand.proxy.freeze()
    await write()
    await stand.all_reach(number)
    servers[0].terminate()
    await write()
    await stand.all_reach(number)
    await servers[0].wait()
    servers[1].kill()
    await write()
    await stand.start_server(site)
    await stand.all_reach(number)
    assert number == LAST
    # Each has seen all that it waited for, and has nothing left open that would keep it.
    _, staying = await asyncio.wait(listening, timeout=PATIENCE)
    for follower in stand.followers.values():
        await ended(follower.process)
    if staying:
        await asyncio.wait(staying)


@asynccontextmanager
async def standing(dsn: str, folder: Path) -> AsyncIterator[Stand]:
    pool = await create_pool(dsn, application_name="test")
    try:
        async with Bell(dsn) as bell:
            with socket.create_server(("127.0.0.1", 0)) as listener:
                proxy = CuttingProxy(*listener.getsockname())
                async with proxy.serving():
                    writer = Writer(pool, bell)
                    await writer.prepare()
                    yield Stand(dsn=dsn, folder=folder, listener=listener, proxy=proxy, writer=writer)
    finally:
        pool.terminate()


@pytest.fixture(scope="module")
async def built() -> AsyncIterator[Path | str]:
    """The folder of the clients in JavaScript, or why there is none."""
    try:
        work = await build_clients()
    except UnavailableError as error:
        yield str(error)
    else:
        yield work
        shutil.rmtree(work)


@pytest.fixture(scope="module")
async def followers(
    server: EmbeddedPostgres, built: Path | str, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Follower]:
    """Those who have followed the run through the story."""
    async with (
        own_database(server, f"clients_{uuid7().hex}") as dsn,
        standing(dsn, tmp_path_factory.mktemp("clients")) as stand,
        AsyncExitStack() as site,
    ):
        await tell(stand, site, built)
    return stand.followers


def test_the_examples_of_the_page(built: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those in TypeScript fit the types, or nothing would have been built; those in Python import and call what there
    is."""
    shown = examples("python")
    assert shown
    monkeypatch.syspath_prepend(str(ROOT / "docs" / "clients" / "python"))
    for example in shown:
        imports = [node for node in ast.parse(example).body if isinstance(node, ast.Import | ast.ImportFrom)]
        exec(compile(ast.Module(imports, type_ignores=[]), "the page", "exec"), {})  # noqa: S102, our own page
    if isinstance(built, str):
        pytest.skip(built)
    assert (built / "built/docs/clients/typescript/example-0.js").exists()


def check(follower: Follower) -> None:
    assert follower.frames == list(range(1, LAST + 1)), follower.complaint
    for revisions in (follower.run, follower.listed):
        assert revisions == sorted(revisions)
        assert revisions[-1] == LAST, follower.complaint
    # By itself: nothing that it has left open keeps it.
    assert follower.process.returncode == 0, follower.complaint


@pytest.mark.parametrize("library", TYPESCRIPT)
def test_every_frame_once_and_in_order(library: str, built: Path | str, followers: dict[str, Follower]) -> None:
    if isinstance(built, str):
        pytest.skip(built)
    check(followers[library])


@pytest.mark.parametrize("library", PYTHON)
def test_every_frame_once_and_in_order_in_python(library: str, followers: dict[str, Follower]) -> None:
    check(followers[library])
