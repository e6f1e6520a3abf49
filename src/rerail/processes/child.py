"""A child process of `up`: started by exec, restarted when it ends by itself, stopped with patience."""

import asyncio
import os
import secrets
import sys
import time
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from signal import Signals

import structlog

from rerail.settings import PREFIX

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 30.0
_STEADY_SECONDS = 60.0
_KNOWN_MARKS = 20

_log = structlog.get_logger()


class Child:
    """Runs `rerail <arguments> --with-parent` in a session of its own: a Ctrl-C at the terminal is for the parent to
    act on. The child's standard input is a pipe: it brings the address of the database, which so stands neither among
    the arguments nor in the environment, and it ends with the parent, however that ends."""

    def __init__(
        self,
        name: str,
        arguments: Sequence[str],
        *,
        settings: Mapping[str, str],
        pass_fds: Sequence[int] = (),
        patience: float,
        marked: bool = False,
    ) -> None:
        """`settings` are all the variables of rerail that the child gets. `patience`: seconds to wait for an orderly
        end. `marked`: each process is given a mark of its own, and told the marks of those before it, which have
        ended."""
        self.name = name
        self._command = [sys.executable, "-P", "-m", "rerail", *arguments, "--with-parent"]
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        self._environment = {**inherited, **settings}
        self._pass_fds = tuple(pass_fds)
        self._patience = patience
        self._marks: deque[str] | None = deque(maxlen=_KNOWN_MARKS) if marked else None
        self._process: asyncio.subprocess.Process | None = None
        self._began = 0.0
        self._dsn: str | None = None

    async def start(self) -> None:
        """Start the process. It loads its libraries, which takes a while, and then waits for `release`."""
        self._began = time.monotonic()
        self._process = await asyncio.create_subprocess_exec(
            *self._command,
            *self._marked(),
            env=self._environment,
            stdin=asyncio.subprocess.PIPE,
            pass_fds=self._pass_fds,
            start_new_session=True,
        )

    def _marked(self) -> list[str]:
        if self._marks is None:
            return []
        before, mark = ",".join(self._marks), secrets.token_hex(6)
        self._marks.append(mark)
        return ["--mark", mark, *(["--after", before] if before else [])]

    async def release(self, dsn: str) -> None:
        """Let the process go on, with the database at this address; it is not ready yet."""
        self._dsn = dsn
        if self._process is None or self._process.stdin is None:
            raise RuntimeError(f"the child {self.name} has not been started")
        with suppress(ConnectionError):  # it has ended already, which `wait` tells
            self._process.stdin.write(f"{dsn}\n".encode())
            await self._process.stdin.drain()

    async def wait(self) -> int:
        """The exit status once the process has ended, or minus the number of the signal that ended it."""
        if self._process is None:
            raise RuntimeError(f"the child {self.name} has not been started")
        return await self._process.wait()

    async def keep_running(self) -> None:
        """Start the process again whenever it ends, soon at first and ever more slowly if it keeps ending. Only once
        it has been released."""
        delay = _FIRST_DELAY
        while True:
            status = await self.wait()
            if time.monotonic() - self._began > _STEADY_SECONDS:
                delay = _FIRST_DELAY
            _log.error("child.ended", child=self.name, status=describe_status(status), restart_in_seconds=delay)
            await asyncio.sleep(delay)
            delay = min(delay * 2, _LONGEST_DELAY)
            try:
                await self.start()
                await self.release(self._dsn or "")
            except OSError as error:  # no memory or no process number left, for now
                _log.error("child.not_restarted", child=self.name, reason=str(error))
            else:
                _log.info("child.restarted", child=self.name)

    async def stop(self) -> None:
        """End the process in its own way, or after its patience in ours."""
        if self._process is None or self._process.returncode is not None:
            return
        with suppress(ProcessLookupError):
            self._process.terminate()
        try:
            async with asyncio.timeout(self._patience):
                await self.wait()
        except TimeoutError:
            _log.warning("child.killed", child=self.name, after_seconds=self._patience)
            self.kill()
            await self.wait()

    def kill(self) -> None:
        """End the process at once."""
        if self._process is not None and self._process.returncode is None:
            with suppress(ProcessLookupError):
                self._process.kill()


def describe_status(status: int) -> str:
    """An exit status for a person: `exit status 3`, `killed by SIGKILL`."""
    return f"killed by {Signals(-status).name}" if status < 0 else f"exit status {status}"
