"""The provider `command` with real programs: what they get, what is kept of them, and how they end."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from rerail.domain.frame import Severity
from rerail.domain.mission import Task
from rerail.runtime.provider import Call, Done, Permissions, TaskError
from rerail.runtime.providers.command import CommandProvider

PYTHON = sys.executable


@pytest.fixture
def provider() -> CommandProvider:
    return CommandProvider(Permissions(commands=True), grace=10)


def exists(path: str) -> bool:
    return Path(path).exists()


def program(code: str, *arguments: str, **settings: Any) -> dict[str, Any]:
    return {"argv": [PYTHON, "-c", code, *arguments], **settings}


async def outputs_of(provider: CommandProvider, call: Call) -> Any:
    outcome = await provider.perform(call)
    assert isinstance(outcome, Done)
    return outcome.outputs


async def failure_of(provider: CommandProvider, call: Call) -> TaskError:
    with pytest.raises(TaskError) as caught:
        await provider.perform(call)
    return caught.value


async def test_lines_become_logs(provider: CommandProvider, make_call: Callable[..., Call], context: Any) -> None:
    code = "import sys; print('one'); print('two'); print('three', file=sys.stderr); sys.stdout.write('four')"
    assert await outputs_of(provider, make_call(program(code))) == {"exitCode": 0}
    assert [line for severity, line in context.logs if severity is Severity.INFO] == ["one", "two", "four"]
    assert [line for severity, line in context.logs if severity is Severity.WARNING] == ["three"]


@pytest.mark.parametrize(
    ("wanted", "expected"), [("json", {"a": [1]}), ("text", {"exitCode": 0, "stdout": '{"a": [1]}\n'})]
)
async def test_standard_output_becomes_outputs(
    provider: CommandProvider, make_call: Callable[..., Call], wanted: str, expected: Any
) -> None:
    assert await outputs_of(provider, make_call(program("print('{\"a\": [1]}')", outputs=wanted))) == expected


async def test_output_that_is_not_json(provider: CommandProvider, make_call: Callable[..., Call]) -> None:
    error = await failure_of(provider, make_call(program("print('no')", outputs="json")))
    assert (error.code, error.transient, error.settled) == ("runtime.output_invalid", False, True)


async def test_there_is_no_shell(provider: CommandProvider, make_call: Callable[..., Call]) -> None:
    code = "import sys; print(sys.argv[1:])"
    outputs = await outputs_of(provider, make_call(program(code, "$HOME; echo x", "*", outputs="text")))
    assert outputs["stdout"] == "['$HOME; echo x', '*']\n"


async def test_what_a_program_gets(
    provider: CommandProvider, make_call: Callable[..., Call], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_OF_THE_SERVER", "s3cret")
    code = (
        "import json, os, sys; print(json.dumps("
        "{'environment': dict(os.environ), 'folder': os.getcwd(), 'stdin': sys.stdin.read()}))"
    )
    settings = program(code, outputs="json", stdin="hällo", environment={"COUNT": 3, "FLAG": True})
    got = await outputs_of(provider, make_call(settings))
    environment = got["environment"]
    assert got["stdin"] == "hällo"
    assert "SECRET_OF_THE_SERVER" not in environment
    assert (environment["COUNT"], environment["FLAG"]) == ("3", "true")
    assert environment["RERAIL_IDEMPOTENCY_KEY"] == "step_1"
    assert Path(environment["HOME"]).name == Path(got["folder"]).name
    assert not exists(got["folder"])


async def test_the_operators_environment(make_call: Callable[..., Call]) -> None:
    provider = CommandProvider(Permissions(commands=True, environment={"REGION": "north"}))
    code = "import os; print(os.environ['REGION'])"
    assert (await outputs_of(provider, make_call(program(code, outputs="text"))))["stdout"] == "north\n"


async def test_promised_files_become_artifacts(
    provider: CommandProvider, make_call: Callable[..., Call], context: Any
) -> None:
    code = "import os; open('a.bin', 'wb').write(b'x' * 3000000); os.symlink('/etc/passwd', 'b'); open('c', 'w')"
    await provider.perform(make_call(program(code), artifacts=("a.bin", "b", "missing")))
    assert set(context.artifacts) == {"a.bin"}
    assert context.artifacts["a.bin"].content == b"x" * 3_000_000
    assert context.artifacts["a.bin"].complete is True


async def test_exit_code(provider: CommandProvider, make_call: Callable[..., Call], context: Any) -> None:
    code = "import sys; [print('line', n, file=sys.stderr) for n in range(30)]; sys.exit(3)"
    error = await failure_of(provider, make_call(program(code)))
    assert (error.code, error.transient, error.settled) == ("runtime.exit_code", False, True)
    assert "exit code 3" in error.message
    assert error.detail == {"exitCode": 3, "stderr": [f"line {n}" for n in range(10, 30)]}
    assert context.answers[-1][1] == {"exitCode": 3}


async def test_killed_by_someone_else(provider: CommandProvider, make_call: Callable[..., Call]) -> None:
    error = await failure_of(provider, make_call(program("import os; os.kill(os.getpid(), 9)")))
    assert (error.code, error.settled) == ("runtime.exit_code", False)
    assert "SIGKILL" in error.message


async def test_no_such_program(provider: CommandProvider, make_call: Callable[..., Call]) -> None:
    error = await failure_of(provider, make_call({"argv": ["no-such-program-anywhere"]}))
    assert (error.code, error.transient) == ("runtime.command_not_found", False)


async def test_long_lines_come_in_pieces_and_output_is_bounded(
    provider: CommandProvider, make_call: Callable[..., Call], context: Any
) -> None:
    error = await failure_of(provider, make_call(program("print('x' * 5000000)", outputs="text")))
    assert error.code == "runtime.output_invalid"
    assert sum(len(line) for _, line in context.logs) == 5_000_000
    assert max(len(line) for _, line in context.logs) <= 8_192


async def test_a_program_that_does_not_read_its_input(
    provider: CommandProvider, make_call: Callable[..., Call]
) -> None:
    assert await outputs_of(provider, make_call(program("pass", stdin="x" * 3_000_000))) == {"exitCode": 0}


def pid_of(context: Any) -> int:
    return int(context.logs[0][1])


async def is_gone(pid: int) -> bool:
    """Waits until a process has ended, or is a zombie that its new parent has yet to bury."""
    async with asyncio.timeout(20):
        # Nothing tells of the end of a process that is not one's own child: it is looked for.
        while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
    return True


async def test_cancelling_asks_the_whole_group_to_end(
    provider: CommandProvider, make_call: Callable[..., Call], context: Any
) -> None:
    code = (
        "import subprocess, sys, signal\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import signal; signal.pause()'])\n"
        "print(child.pid, flush=True)\n"
        "signal.pause()"
    )
    work = asyncio.ensure_future(provider.perform(make_call(program(code))))
    await context.logged.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert await is_gone(pid_of(context))


async def test_cancelling_kills_what_does_not_end(make_call: Callable[..., Call], context: Any) -> None:
    provider = CommandProvider(Permissions(commands=True), grace=0.05)
    code = (
        "import os, signal\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "print(os.getpid(), flush=True)\n"
        "while True: signal.pause()"
    )
    work = asyncio.ensure_future(provider.perform(make_call(program(code))))
    await context.logged.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert await is_gone(pid_of(context))


async def test_what_is_left_in_the_background_is_ended(
    provider: CommandProvider, make_call: Callable[..., Call], context: Any
) -> None:
    code = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import signal; signal.pause()'])\n"
        "print(child.pid)"
    )
    await provider.perform(make_call(program(code)))
    assert await is_gone(pid_of(context))


async def test_not_allowed(make_call: Callable[..., Call], make_task: Callable[..., Task]) -> None:
    provider = CommandProvider(Permissions())
    settings = program("print(1)")
    [violation] = provider.check(make_task("command", settings))
    assert violation.message == (
        "the operator has not allowed commands: start rerail with --allow-commands or RERAIL_ALLOW_COMMANDS=1"
    )
    error = await failure_of(provider, make_call(settings))
    assert (error.code, error.settled) == ("runtime.not_permitted", True)
    assert (await provider.probe(make_task("command", settings), settings)).up is False


@pytest.mark.parametrize(("name", "up"), [(PYTHON, True), ("no-such-program-anywhere", False)])
async def test_probe(provider: CommandProvider, make_task: Callable[..., Task], name: str, up: bool) -> None:
    assert (await provider.probe(make_task("command", {"argv": [name]}), {"argv": [name]})).up is up
