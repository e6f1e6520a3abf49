"""A subprocess in a process group of its own, ended as a whole; its lines as they come."""

import asyncio
import os
import signal
from asyncio.subprocess import Process, SubprocessStreamProtocol
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

MAX_LINE = 8_192
_CHUNK = 65_536


@dataclass(slots=True)
class Captured:
    """The first bytes of a stream. `cut` says whether there were more than the limit."""

    limit: int
    content: bytearray = field(default_factory=bytearray)
    cut: bool = False

    def take(self, chunk: bytes) -> None:
        room = self.limit - len(self.content)
        self.content += chunk[:room]
        self.cut = self.cut or len(chunk) > room


class _Protocol(SubprocessStreamProtocol):
    """Tells when the program itself has ended: `Process.wait` may also wait for whoever else holds its pipes."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(limit=_CHUNK, loop=loop)
        self.exited = asyncio.Event()

    def process_exited(self) -> None:
        super().process_exited()
        self.exited.set()


@dataclass(frozen=True, slots=True)
class Program:
    """A started program. `exited` is set once it has ended, whatever it left running behind it."""

    process: Process
    exited: asyncio.Event


async def start(argv: Sequence[str], *, folder: str, environment: Mapping[str, str], piped_input: bool) -> Program:
    """Starts a program without a shell. Raises OSError when it cannot be started."""
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.subprocess_exec(
        lambda: _Protocol(loop),
        *argv,
        cwd=folder,
        env=dict(environment),
        stdin=asyncio.subprocess.PIPE if piped_input else asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    return Program(Process(transport, protocol, loop), protocol.exited)


async def read_lines(
    stream: asyncio.StreamReader, line: Callable[[str], Awaitable[None]], captured: Captured | None = None
) -> None:
    """Hands over each line without its end; a line longer than 8 KiB comes in pieces. Reads on only once whoever gets
    the lines has taken them: a program that writes faster is held up by its pipe."""
    rest = b""
    while chunk := await stream.read(_CHUNK):
        if captured is not None:
            captured.take(chunk)
        *lines, rest = (rest + chunk).split(b"\n")
        for content in lines:
            await _hand_over(content, line)
        if len(rest) > MAX_LINE:
            await _hand_over(rest, line)
            rest = b""
    if rest:
        await _hand_over(rest, line)


async def feed(stream: asyncio.StreamWriter, content: bytes) -> None:
    """Writes a program's standard input; a program may end without having read it."""
    try:
        stream.write(content)
        await stream.drain()
        stream.close()
        await stream.wait_closed()
    except (BrokenPipeError, ConnectionResetError):
        return


async def end_group(program: Program, *, grace: float) -> None:
    """Asks the whole group to end, and kills it after `grace` seconds. Returns once the program has ended."""
    _signal_group(program.process.pid, signal.SIGTERM)
    with suppress(TimeoutError):  # then it is killed, like whatever else of the group is left
        async with asyncio.timeout(grace):
            await program.exited.wait()
    kill_group(program)
    await program.exited.wait()


def kill_group(program: Program) -> None:
    """Ends what a program left running behind it."""
    _signal_group(program.process.pid, signal.SIGKILL)


def _signal_group(group: int, number: signal.Signals) -> None:
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        return  # it has ended; macOS says EPERM of a group that holds only the dead


async def _hand_over(content: bytes, line: Callable[[str], Awaitable[None]]) -> None:
    text = content.decode(errors="replace").rstrip("\r").replace("\x00", "\ufffd")
    for start in range(0, max(len(text), 1), MAX_LINE):
        await line(text[start : start + MAX_LINE])
