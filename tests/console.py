"""Commands and their output as Markdown shows them, in blocks of the kind `console`; and a shell that runs them.

A line that begins with `$ ` is a command, `> ` goes on with it; what follows is its output. `…` in a line of output
stands for anything within that line, a line of nothing but `…` for any lines. Ids, instants, digests and signed
addresses are compared by their kind alone.
"""

import asyncio
import os
import re
import secrets
import signal
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_KINDS = (
    (re.compile(r"\b(run|step|attempt|artifact|review|mission|report)_[0-9a-f]{32}\b"), r"<\1>"),
    (re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?"), "<instant>"),
    (re.compile(r"\b[0-9a-f]{64}\b"), "<digest>"),
    (re.compile(r"/artifacts/[\w.-]+"), "/artifacts/<signed>"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command as it is typed, and the lines that are shown below it. `line` is where it stands, from 1."""

    text: str
    output: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command wrote, standard error included, and its exit status."""

    output: tuple[str, ...]
    status: int


def commands(markdown: str) -> Iterator[Command]:
    """All commands of a text, in order. Raises ValueError for a block that does not begin with one."""
    for block in _BLOCK.finditer(markdown):
        line = markdown.count("\n", 0, block.start()) + 2
        typed: list[str] = []
        shown: list[str] = []
        begun = line
        for number, text in enumerate(block[1].splitlines(), start=line):
            if text.startswith("$ "):
                if typed:
                    yield Command(text="\n".join(typed), output=tuple(shown), line=begun)
                typed, shown, begun = [text[2:]], [], number
            elif not typed:
                raise ValueError(f"line {number}: a console block begins with a command")
            elif text.startswith("> ") and not shown:
                typed.append(text[2:])
            else:
                shown.append(text)
        if typed:
            yield Command(text="\n".join(typed), output=tuple(shown), line=begun)


def matches(shown: tuple[str, ...], wrote: tuple[str, ...]) -> bool:
    """Whether the lines that a text shows are those that a command wrote."""
    pattern = "".join("(?:.*\n)*?" if line.strip() == "…" else _line_pattern(line) for line in shown)
    return re.fullmatch(pattern, "".join(f"{_generalised(line)}\n" for line in wrote)) is not None


def _line_pattern(line: str) -> str:
    return ".*".join(re.escape(part) for part in _generalised(line).split("…")) + "\n"


def _generalised(line: str) -> str:
    for part, kind in _KINDS:
        line = part.sub(kind, line)
    return line.rstrip()


class Shell:
    """One bash session: variables, functions and the folder carry over from command to command."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def run(self, text: str, *, patience: float) -> Ran:
        """Raises TimeoutError when the command has not ended within `patience` seconds."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        mark = f"ended-{secrets.token_hex(8)}"
        stdin.write(f"{text}\nprintf '\\n%s %s\\n' {mark} $?\n".encode())
        await stdin.drain()
        lines: list[str] = []
        async with asyncio.timeout(patience):
            while not (line := (await stdout.readline()).decode()).startswith(mark):
                assert line, f"the shell ended in the middle of: {text}"
                lines.append(line.removesuffix("\n"))
        # The mark's own line break: a line of its own where the output ended with one, else what ends the last line.
        if lines and not lines[-1]:
            lines.pop()
        return Ran(output=tuple(lines), status=int(line.removeprefix(mark)))


@asynccontextmanager
async def shell(folder: Path, environment: Mapping[str, str]) -> AsyncIterator[Shell]:
    """A fresh bash; what it has left running is ended with it."""
    process = await asyncio.create_subprocess_exec(
        *("bash", "--noprofile", "--norc"),
        cwd=folder,
        env=environment,
        stdin=PIPE,
        stdout=PIPE,
        stderr=STDOUT,
        start_new_session=True,
    )
    try:
        yield Shell(process)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
