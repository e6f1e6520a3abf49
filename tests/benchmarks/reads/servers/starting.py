"""Starts and stops the servers that are compared."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

_COMPARATORS = "tests.benchmarks.reads.servers"
NAMES = ("rerail", "bare", "naive")
PATIENCE = 30.0
"""Seconds until a server must answer."""


@dataclass(frozen=True, slots=True)
class Server:
    """One that listens at `url`, in the process `pid`; what it says goes to `log`."""

    name: str
    url: str
    pid: int
    log: Path


@contextmanager
def running(name: str, dsn: str, *, pool: int = 10, package: str = _COMPARATORS) -> Iterator[Server]:
    """The server of this name on the database at `dsn`, with so many connections to it. Comparators are programs of
    the package."""
    with socket.socket() as listener, tempfile.TemporaryDirectory(prefix="reads-") as folder:
        listener.bind(("127.0.0.1", 0))
        listener.listen(512)
        port = listener.getsockname()[1]
        fd = listener.fileno()
        # Settings of the one who measures must not count.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("RERAIL_")}
        environment |= {"RERAIL_DATABASE_URL": dsn, "RERAIL_DATABASE_POOL": str(pool), "RERAIL_DATA": folder}
        with (Path(folder) / "log").open("wb") as log:
            process = subprocess.Popen(
                _command(name, fd, pool, port, package), pass_fds=[fd], env=environment, stdout=log, stderr=log
            )
        try:
            listener.close()
            server = Server(name, f"http://127.0.0.1:{port}", process.pid, Path(folder) / "log")
            _wait(server, process)
            yield server
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _command(name: str, fd: int, pool: int, port: int, package: str) -> list[str]:
    if name == "rerail":
        return [sys.executable, "-m", "rerail", "serve", "--fd", str(fd), "--port", str(port)]
    return [sys.executable, "-m", f"{package}.{name}", str(fd), str(pool)]


def _wait(server: Server, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            # Any answer will do.
            httpx.get(f"{server.url}/healthz", timeout=1)
        except httpx.TransportError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit(f"The server {server.name} does not answer; it said:\n{server.log.read_text()[-3000:]}")
