"""The provider `command`: a program, started without a shell, in a fresh folder and with little of the environment."""

import asyncio
import os
import re
import shutil
import signal
import tempfile
from collections import deque
from collections.abc import Awaitable, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson

from rerail.domain.errors import Violation
from rerail.domain.frame import Severity
from rerail.domain.mission import Task
from rerail.runtime.definition.json_values import NotJsonError, to_json
from rerail.runtime.provider import Call, Context, ContextError, Done, Outcome, Permissions, Probe
from rerail.runtime.providers.processes import Captured, Program, end_group, feed, kill_group, read_lines, start
from rerail.runtime.providers.settings import is_literal, require_settings

MAX_OUTPUT = 4 * 1024 * 1024
STDERR_LINES = 20
NOT_ALLOWED = "the operator has not allowed commands: start rerail with --allow-commands or RERAIL_ALLOW_COMMANDS=1"
_LOADING = re.compile(
    r"PATH|LD_.*|DYLD_.*|PYTHON.*|PERL5?.*|RUBY.*|NODE_.*|BASH_.*|ENV|IFS|SHELLOPTS|GIT_.*|JAVA_TOOL_OPTIONS|JDK_.*"
    r"|_JAVA_OPTIONS|GCONV_PATH|NLSPATH|EDITOR|VISUAL|PAGER|LESSOPEN|PROMPT_COMMAND"
)
_DEFAULT_PATH = "/usr/local/bin:/usr/bin:/bin"


class CommandProvider:
    """Runs programs if the operator allows it. `grace` is how long, in seconds, a program may take to end when it is
    asked to. Promised artifacts are taken from the folder that the program ran in."""

    name = "command"
    settings_schema: Mapping[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "required": ["argv"],
        "properties": {
            "argv": {
                "type": "array",
                "minItems": 1,
                "maxItems": 1_000,
                "items": {"type": ["string", "number"]},
                "description": "The program and its arguments, each one by itself: there is no shell.",
            },
            "stdin": {"type": "string", "description": "Text for its standard input."},
            "environment": {
                "type": "object",
                "propertyNames": {"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"},
                "additionalProperties": {"type": ["string", "number", "boolean"]},
                "description": "Variables besides PATH, HOME, TMPDIR, LANG and those that begin with RERAIL_.",
            },
            "outputs": {
                "enum": ["json", "text", "none"],
                "description": "What becomes of its standard output, beyond the log: the outputs, as JSON; the output "
                "`stdout`, as text; or nothing. None by default.",
            },
        },
    }

    def __init__(self, permissions: Permissions | None = None, *, grace: float = 5.0) -> None:
        self._permissions = permissions or Permissions()
        self._grace = grace

    def check(self, task: Task) -> Sequence[Violation]:
        found = [] if self._permissions.commands else [Violation((), NOT_ALLOWED)]
        argv = task.settings["argv"]
        if self._permissions.commands and isinstance(argv, list) and is_literal(argv[0]):
            found += [Violation(("argv", "0"), why) for why in filter(None, [self._why_not(argv[0])])]
        found += self._variables_not_allowed(task.settings.get("environment", {}))
        for index, word in enumerate(task.settings["argv"] if isinstance(task.settings["argv"], list) else []):
            if is_literal(word) and "\x00" in word:
                found.append(Violation(("argv", str(index)), "holds the character U+0000"))
        return found

    async def perform(self, call: Call) -> Outcome:
        if not self._permissions.commands:
            raise ContextError(f"Nothing was started: {NOT_ALLOWED}.", code="runtime.not_permitted")
        require_settings(self.settings_schema, call.settings)
        refused = [violation.message for violation in self._variables_not_allowed(call.settings.get("environment", {}))]
        if why := self._why_not(str(call.settings["argv"][0])) or next(iter(refused), None):
            raise ContextError(f"Nothing was started: {why}.", code="runtime.not_permitted")
        folder = await asyncio.to_thread(tempfile.mkdtemp, prefix="rerail-")
        try:
            return await self._run(call, folder)
        finally:
            # A program may have left anything there; what cannot be removed stays to the system's own cleaning.
            await asyncio.shield(asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True))

    async def probe(self, task: Task, settings: Mapping[str, Any]) -> Probe:
        del task
        if not self._permissions.commands:
            return Probe(False, f"{NOT_ALLOWED[0].upper()}{NOT_ALLOWED[1:]}.")
        program = str(settings["argv"][0])
        if why := self._why_not(program):
            return Probe(False, f"{why[0].upper()}{why[1:]}.")
        found = shutil.which(program, path=self._base_environment()["PATH"])
        return Probe(found is not None, f"The program {program} is {'there' if found else 'not there'}.")

    async def _run(self, call: Call, folder: str) -> Outcome:
        context = call.context
        argv = [str(word) for word in call.settings["argv"]]
        environment = self._environment(call, folder)
        program = shutil.which(argv[0], path=environment["PATH"])
        if program is None:
            raise ContextError(
                f"There is no program {argv[0]!r} to start (PATH is {environment['PATH']}).",
                code="runtime.command_not_found",
            )
        try:
            running = await start(
                [program, *argv[1:]], folder=folder, environment=environment, piped_input="stdin" in call.settings
            )
        except OSError as error:
            raise ContextError(
                f"The program {argv[0]!r} could not be started: {error.strerror}.", code="runtime.command_not_found"
            ) from error
        context.called(f"Started {Path(argv[0]).name}", {"program": argv[0], "process": running.process.pid})
        captured = Captured(limit=MAX_OUTPUT)
        last: deque[str] = deque(maxlen=STDERR_LINES)
        try:
            await _follow(running, call, captured, last)
        except BaseException:
            await asyncio.shield(end_group(running, grace=self._grace))
            raise
        status = running.process.returncode or 0
        context.answered(f"Exit code {status}", {"exitCode": status}, Severity.INFO if status == 0 else Severity.ERROR)
        if status != 0:
            raise _exit_error(argv[0], status, list(last))
        await asyncio.to_thread(_take_artifacts, call.task, context, Path(folder))
        return Done(outputs=_outputs(call.settings.get("outputs", "none"), captured, argv[0]))

    def _why_not(self, program: str) -> str | None:
        """Why a program may not be run; None where it may. What the operator names is what his own PATH finds."""
        if not self._permissions.programs:
            return None
        path = self._base_environment()["PATH"]
        allowed = {shutil.which(name, path=path) or name for name in self._permissions.programs}
        if shutil.which(program, path=path) in allowed:
            return None
        return f"{program!r} is not among what the operator names in RERAIL_ALLOWED_PROGRAMS"

    def _variables_not_allowed(self, environment: Any) -> list[Violation]:
        """Variables that would have an allowed program run another one's code."""
        if not self._permissions.programs or not isinstance(environment, Mapping):
            return []
        return [
            Violation(("environment", name), f"the variable {name} could make any program of one that is allowed")
            for name in environment
            if _LOADING.fullmatch(name)
        ]

    def _base_environment(self) -> dict[str, str]:
        path = os.environ.get("PATH", _DEFAULT_PATH)
        return {"PATH": path, "LANG": "C.UTF-8", **self._permissions.environment}

    def _environment(self, call: Call, folder: str) -> dict[str, str]:
        context = call.context
        given = call.settings.get("environment", {})
        return {
            **self._base_environment(),
            "HOME": folder,
            "TMPDIR": folder,
            "RERAIL_RUN": context.run_id,
            "RERAIL_STEP": context.step_key,
            "RERAIL_ATTEMPT": str(context.attempt),
            "RERAIL_IDEMPOTENCY_KEY": context.idempotency_key,
            **{
                name: value if isinstance(value, str) else orjson.dumps(value).decode() for name, value in given.items()
            },
        }


async def _follow(running: Program, call: Call, captured: Captured, last: deque[str]) -> None:
    """Logs what the program writes until it has ended and its pipes are closed."""
    context, process = call.context, running.process

    def complain(line: str) -> Awaitable[None]:
        last.append(line)
        return context.log(line, Severity.WARNING)

    async with asyncio.TaskGroup() as group:
        if process.stdout is not None:
            group.create_task(read_lines(process.stdout, context.log, captured))
        if process.stderr is not None:
            group.create_task(read_lines(process.stderr, complain))
        if process.stdin is not None:
            group.create_task(feed(process.stdin, call.settings["stdin"].encode()))
        await running.exited.wait()
        kill_group(running)  # a child left in the background would hold the pipes open


def _exit_error(program: str, status: int, lines: list[str]) -> ContextError:
    tail = f": {lines[-1][:500]}" if lines else "."
    if status > 0:
        text = f"{program} ended with exit code {status}{tail}"
    else:
        text = f"{program} was ended by {_signal_name(-status)}{tail}"
    return ContextError(
        text,
        code="runtime.exit_code",
        settled=status > 0,  # a program that was killed had no say in where it stopped
        detail={"exitCode": status, "stderr": lines},
    )


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _take_artifacts(task: Task, context: Context, folder: Path) -> None:
    """Keeps the promised files that the program left in its folder; what is missing is for others to notice."""
    for name in task.artifacts:
        path = folder / name
        if path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as source, context.open_artifact(name) as writer:
            while chunk := source.read(1024 * 1024):
                writer.write(chunk)


def _outputs(wanted: str, captured: Captured, program: str) -> Any:
    if wanted == "none":
        return {"exitCode": 0}
    problem = f"is longer than {captured.limit} bytes" if captured.cut else None
    if wanted == "text" and problem is None:
        return {"exitCode": 0, "stdout": captured.content.decode(errors="replace").replace("\x00", "\ufffd")}
    if problem is None:
        try:
            return to_json(orjson.loads(bytes(captured.content)))
        except (orjson.JSONDecodeError, NotJsonError) as error:
            problem = f"is not JSON: {error}"
    raise ContextError(f"The standard output of {program} {problem}.", code="runtime.output_invalid")
