"""A PostgreSQL and API processes behind gates: each can be killed, stopped, frozen or cut off, and comes back where it
was."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from tests.live.nats_server import NatsServer

from rerail.database.embedded import EmbeddedPostgres
from rerail.migrating import migrate_all
from rerail.sockets import listen

from .gate import Gate, Pipe, Streams, connect_port
from .transports import WHO

_STOP_SECONDS = 20.0
_AGAIN_SECONDS = 0.5
_APPLICATION = b"application_name\x00"
_WHO = WHO.lower().encode() + b": "


@dataclass(eq=False)
class Database:
    """What a process killed by force leaves behind is durable, as the machine lives on."""

    server: EmbeddedPostgres
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def restart(self) -> None:
        async with self.turn:
            await self.server.restart()

    async def kill(self) -> None:
        async with self.turn:
            assert self.server.pid is not None
            main = psutil.Process(self.server.pid)
            for process in (main, *main.children(recursive=True)):
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            await self.server.wait()
            await self.server.restart()

    async def connect(self) -> Streams:
        connection = self.server.connection
        return await asyncio.open_unix_connection(f"{connection.host}/.s.PGSQL.{connection.port}")

    @asynccontextmanager
    async def behind_gate(self, folder: Path) -> AsyncIterator[tuple[Gate, str]]:
        """A gate to it, whose socket is put into the folder, and the address through that."""
        gate, connection = Gate(self.connect, _notice_session), self.server.connection
        async with gate.at_path(folder / f".s.PGSQL.{connection.port}"):
            yield gate, connection.dsn.replace(f"host={connection.host}", f"host={folder}")


class Api:
    """One `rerail serve`, and the next one once it has ended. `port` is the gate's; the process has one of its own."""

    def __init__(self, number: int, folder: Path, dsn: str, database: Gate, bell_url: str | None) -> None:
        self.number = number
        self.database = database
        self.front = Gate(self._connect, notice_subscriber)
        self.port = 0
        self.turn = asyncio.Lock()
        self.ended_by_itself = 0
        self.log = folder / f"api{number}.log"
        self._inner_port = 0
        self._process: asyncio.subprocess.Process | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._environment = {
            **os.environ,
            "RERAIL_DATABASE_URL": dsn,
            "RERAIL_DATA": str(folder / "data"),
            "RERAIL_LOG_LEVEL": "warning",
            "RERAIL_LOG_FORMAT": "json",
            "RERAIL_BELL_URL": bell_url or "",
        }

    async def start(self) -> None:
        """Requests wait at the process's socket until it is there."""
        with listen("127.0.0.1", 0) as listener, self.log.open("a") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "rerail", "serve", "--fd", str(listener.fileno())),
                env=self._environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=[listener.fileno()],
            )
            self._inner_port = listener.getsockname()[1]
        self._keeper = asyncio.create_task(self._keep_running(self._process))

    async def kill(self) -> None:
        process = self._given_up()
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()

    async def stop(self) -> None:
        """In good order."""
        await _stop(self._given_up())

    async def replace(self) -> None:
        """The next one begins before this one is told to end."""
        before = self._given_up()
        await self.start()
        await _stop(before)

    async def freeze(self, seconds: float) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)
        try:
            await asyncio.sleep(seconds)
        finally:
            self._process.send_signal(signal.SIGCONT)

    def listeners(self) -> list[Pipe]:
        """Its connections that PostgreSQL notifies, as far as they still carry anything."""
        return [pipe for pipe in self.database.pipes if pipe.listens and pipe.down.flowing.is_set()]

    def _given_up(self) -> asyncio.subprocess.Process:
        """The process, which nobody starts again from here on."""
        assert self._process is not None
        assert self._keeper is not None
        self._keeper.cancel()
        return self._process

    async def _keep_running(self, process: asyncio.subprocess.Process) -> None:
        """A server that finds no database when it starts says so and ends: whoever runs it starts it again."""
        await process.wait()
        self.ended_by_itself += 1
        await asyncio.sleep(_AGAIN_SECONDS)
        await self.start()

    async def _connect(self) -> Streams:
        return await connect_port(self._inner_port)


async def _stop(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        async with asyncio.timeout(_STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
        raise AssertionError(f"an API process did not end within {_STOP_SECONDS} s of SIGTERM") from None
    # It may have been told before it had begun to listen to signals.
    assert process.returncode in {0, -signal.SIGTERM}, f"an API process ended with {process.returncode} on SIGTERM"


@dataclass(frozen=True)
class Nats:
    """The server that bells go over where they do not go over PostgreSQL."""

    server: NatsServer
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def kill(self, seconds: float) -> None:
        """For so long."""
        async with self.turn:
            await self.server.kill()
            await asyncio.sleep(seconds)
            await self.server.start()

    async def freeze(self, seconds: float) -> None:
        """Its connections stay, and nothing comes over them."""
        async with self.turn:
            self.server.signal(signal.SIGSTOP)
            try:
                await asyncio.sleep(seconds)
            finally:
                self.server.signal(signal.SIGCONT)


@dataclass(frozen=True)
class Stage:
    """`bell` is the gate through which the writers ring, `bell_dsn` the address through it."""

    database: Database
    nats: Nats | None
    apis: list[Api]
    bell: Gate
    bell_dsn: str

    @property
    def bell_url(self) -> str | None:
        return None if self.nats is None else self.nats.server.url()


@asynccontextmanager
async def stage(folder: Path, processes: int, *, over_nats: bool = False) -> AsyncIterator[Stage]:
    """All of it started; the API processes may still be loading."""
    # What has been committed outlives PostgreSQL's processes, and need not outlive the machine.
    server = EmbeddedPostgres(folder / "data", durable=False, settings={"synchronous_commit": "on"})
    places = [folder / name for name in ("bell", *(f"database{number}" for number in range(processes)))]
    for place in places:
        place.mkdir()
    async with server, AsyncExitStack() as stack:
        await migrate_all(server.connection.dsn)
        database = Database(server)
        bell, bell_dsn = await stack.enter_async_context(database.behind_gate(places[0]))
        nats = Nats(await stack.enter_async_context(NatsServer(folder))) if over_nats else None
        made = Stage(database, nats, [], bell, bell_dsn)
        for number, place in enumerate(places[1:]):
            gate, dsn = await stack.enter_async_context(database.behind_gate(place))
            api = Api(number, folder, dsn, gate, made.bell_url)
            api.port = await stack.enter_async_context(api.front.at_port())
            await api.start()
            stack.push_async_callback(api.kill)
            made.apis.append(api)
        yield made


def notice_subscriber(pipe: Pipe, data: bytes) -> None:
    """Whose connection it is, as its request says."""
    if not pipe.name and (at := data.lower().find(_WHO)) >= 0:
        pipe.name = data[at + len(_WHO) :].partition(b"\r\n")[0].decode()


def _notice_session(pipe: Pipe, data: bytes) -> None:
    if not pipe.name:
        _, found, rest = data.partition(_APPLICATION)
        pipe.name = rest.partition(b"\x00")[0].decode() if found else "?"
    if b"LISTEN " in data:
        pipe.listens = True
