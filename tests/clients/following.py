"""Clients as processes of their own, a server behind a proxy, and a run that grows."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from rerail.database.engine import create_pool
from rerail.live.bell import Bell

from ..live.writing import Writer
from .cutting import CuttingProxy
from .installing import ROOT

PATIENCE = 60.0
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
    missing: int = 0
    listening: asyncio.Task[None] = field(init=False)

    def __post_init__(self) -> None:
        self.listening = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
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
            await self.changed.wait_for(lambda: self.process.returncode is not None or self._has_seen(number))

    def _has_seen(self, number: int) -> bool:
        return all(seen and seen[-1] >= number for seen in (self.frames, self.run, self.listed))

    async def end(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.listening


@dataclass(frozen=True, kw_only=True)
class Stand:
    """`built` is the folder of the clients in JavaScript, or why there is none."""

    dsn: str
    folder: Path
    built: Path | str
    listener: socket.socket
    proxy: CuttingProxy
    writer: Writer
    stack: AsyncExitStack

    async def start_server(self, **more: str) -> asyncio.subprocess.Process:
        """`rerail serve` on a socket that outlives it: whoever connects meanwhile waits."""
        descriptor = self.listener.fileno()
        settings = {"RERAIL_DATABASE_URL": self.dsn, "RERAIL_DATA": str(self.folder), "RERAIL_LOG_LEVEL": "warning"}
        settings |= more
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "rerail", "serve", "--fd", str(descriptor)),
            env={**os.environ, **settings},
            stdin=asyncio.subprocess.DEVNULL,
            pass_fds=[descriptor],
        )
        self.stack.push_async_callback(_ended, process)
        address = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=PATIENCE) as client:
            assert (await client.get("/readyz")).status_code == 200
        return process

    async def follow(self, run: str, last: int, *more: str) -> dict[str, Follower]:
        """With every library that this machine has, up to the frame `last`."""
        drivers = [(PYTHON_DRIVER, PYTHON), (self._typescript, TYPESCRIPT if self._typescript else ())]
        return {
            name: await self._follower(driver, name, run, str(last), *more)
            for driver, names in drivers
            for name in names
        }

    @property
    def _typescript(self) -> tuple[str, ...]:
        return ("node", str(self.built / "built/tests/clients/drive.js")) if isinstance(self.built, Path) else ()

    async def _follower(self, driver: tuple[str, ...], name: str, *arguments: str) -> Follower:
        folders = os.pathsep.join([str(ROOT / "docs" / "clients" / "python"), os.environ.get("PYTHONPATH", "")])
        process = await asyncio.create_subprocess_exec(
            *(*driver, name, self.proxy.address, *arguments),
            env={**os.environ, "PYTHONPATH": folders},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        follower = Follower(process=process)
        self.stack.push_async_callback(follower.end)
        return follower


PYTHON_DRIVER = (sys.executable, str(ROOT / "tests" / "clients" / "drive.py"))


async def _ended(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
        await process.wait()


@asynccontextmanager
async def standing(dsn: str, folder: Path, built: Path | str) -> AsyncIterator[Stand]:
    pool = await create_pool(dsn, application_name="test")
    try:
        async with AsyncExitStack() as stack:
            bell = await stack.enter_async_context(Bell(dsn))
            listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
            proxy = CuttingProxy(*listener.getsockname())
            await stack.enter_async_context(proxy.serving())
            writer = Writer(pool, bell)
            await writer.prepare()
            yield Stand(dsn=dsn, folder=folder, built=built, listener=listener, proxy=proxy, writer=writer, stack=stack)
    finally:
        pool.terminate()
