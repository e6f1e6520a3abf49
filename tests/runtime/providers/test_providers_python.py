"""The provider `python` with real modules and real threads: results, crashes, cancellation, and code that is mended."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from rerail.domain.mission import Task
from rerail.runtime.provider import AttemptCancelledError, Call, Done, InputError, TaskError
from rerail.runtime.providers.python import PythonProvider


@pytest.fixture
def write_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Writes a module and returns its name; again with other code, and the file has changed."""
    name = f"author_{tmp_path.name.replace('-', '_')}"
    monkeypatch.syspath_prepend(str(tmp_path))

    def write(code: str) -> str:
        (tmp_path / f"{name}.py").write_text(dedent(code))
        return name

    yield write  # type: ignore[misc]
    sys.modules.pop(name, None)


@pytest.fixture
def provider() -> PythonProvider:
    return PythonProvider(grace=20)


async def failure_of(provider: PythonProvider, call: Call) -> TaskError:
    with pytest.raises(TaskError) as caught:
        await provider.perform(call)
    return caught.value


async def test_sync_and_async_callables(
    provider: PythonProvider, make_call: Callable[..., Call], write_module: Callable[[str], str], context: Any
) -> None:
    name = write_module(
        """
        import threading
        def sync(context):
            context.log("hello")
            with context.open_artifact("a.txt") as file:
                file.write("content")
            return {"thread": threading.current_thread() is not threading.main_thread(), "pair": (1, 2.5)}
        async def asynchronous(context):
            return [context.inputs.get("a"), None, True]
        class Box:
            class Inner:
                @staticmethod
                def static(context): return "inner"
        class Callable:
            async def __call__(self, context): return "object"
        instance = Callable()
        """
    )
    results = [
        await provider.perform(make_call({"call": f"{name}:{attribute}"}))
        for attribute in ("sync", "asynchronous", "Box.Inner.static", "instance")
    ]
    assert results == [
        Done(outputs={"thread": True, "pair": [1, 2.5]}),
        Done(outputs=[None, None, True]),
        Done(outputs="inner"),
        Done(outputs="object"),
    ]
    assert context.artifacts["a.txt"].content == b"content"
    assert [line for _, line in context.logs] == ["hello"]


async def test_a_typed_error_passes_as_it_is(
    provider: PythonProvider, make_call: Callable[..., Call], write_module: Callable[[str], str]
) -> None:
    name = write_module(
        """
        from rerail.runtime.provider import InputError
        def sync(context): raise InputError("no orders.csv", code="input.missing")
        async def asynchronous(context): raise InputError("no orders.csv", code="input.missing")
        """
    )
    for attribute in ("sync", "asynchronous"):
        error = await failure_of(provider, make_call({"call": f"{name}:{attribute}"}))
        assert isinstance(error, InputError)
        assert (error.code, error.message) == ("input.missing", "no orders.csv")


@pytest.mark.parametrize(
    ("statement", "message", "kind"),
    [
        ("{}['rows']", "KeyError: 'rows'", "builtins.KeyError"),
        ("exec('raise SystemExit(3)')", "SystemExit: 3", "builtins.SystemExit"),
        ("exec('raise KeyboardInterrupt')", "KeyboardInterrupt", "builtins.KeyboardInterrupt"),
        ("exec('import asyncio; raise asyncio.CancelledError')", "CancelledError", "asyncio.exceptions.CancelledError"),
        (
            "exec('from rerail.runtime.provider import AttemptCancelledError as e; raise e')",
            "AttemptCancelledError",
            None,
        ),
    ],
)
@pytest.mark.parametrize("prefix", ["", "async "])
async def test_a_crash(
    provider: PythonProvider,
    make_call: Callable[..., Call],
    write_module: Callable[[str], str],
    prefix: str,
    statement: str,
    message: str,
    kind: str | None,
) -> None:
    name = write_module(f"{prefix}def crash(context):\n    {statement}\n")
    error = await failure_of(provider, make_call({"call": f"{name}:crash"}))
    assert (error.code, error.transient, error.settled) == ("runtime.crashed", False, True)
    assert error.message.startswith(message)
    if kind is not None:
        assert error.detail["type"] == kind
        assert error.detail["traceback"][0].startswith(f"{name}.py:2 in crash: ")
        assert "/" not in error.detail["traceback"][0].partition(":")[0]


@pytest.mark.parametrize(
    "expression", ["object()", "{1: 2}", "float('nan')", "2 ** 70", "'\\0'", "[[{1}]]", "b'x'", "(x for x in ())"]
)
async def test_outputs_that_are_not_json(
    provider: PythonProvider, make_call: Callable[..., Call], write_module: Callable[[str], str], expression: str
) -> None:
    name = write_module(f"def odd(context):\n    return {expression}\n")
    error = await failure_of(provider, make_call({"call": f"{name}:odd"}))
    assert (error.code, error.transient) == ("runtime.output_invalid", False)


async def test_code_that_was_mended_runs_at_the_next_attempt(
    provider: PythonProvider, make_call: Callable[..., Call], write_module: Callable[[str], str]
) -> None:
    name = write_module("def work(context):\n    return 1 / 0\n")
    call = make_call({"call": f"{name}:work"})
    assert (await failure_of(provider, call)).code == "runtime.crashed"
    write_module("def work(context):\n    return 1 / 1\n")  # as long as before, and within the same second
    assert await provider.perform(call) == Done(outputs=1.0)
    write_module("def work(context:\n    return 2\n")
    error = await failure_of(provider, call)
    assert (error.code, error.transient, error.settled) == ("runtime.import_failed", False, True)
    assert "SyntaxError" in error.message
    assert f"{name}.py, line 1" in error.message
    write_module("def other(context):\n    return 2\nwork = 3\n")
    assert "cannot be called" in (await failure_of(provider, call)).message
    write_module("def work(context):\n    return 3\n")
    assert await provider.perform(call) == Done(outputs=3)


async def test_a_module_that_is_not_there_until_it_is(
    provider: PythonProvider, make_call: Callable[..., Call], write_module: Callable[[str], str], tmp_path: Path
) -> None:
    name = f"author_{tmp_path.name.replace('-', '_')}"
    assert (await failure_of(provider, make_call({"call": f"{name}:work"}))).code == "runtime.import_failed"
    write_module("def work(context): return 1")
    assert await provider.perform(make_call({"call": f"{name}:work"})) == Done(outputs=1)


@pytest.fixture
async def started(context: Any) -> asyncio.Event:
    """Set in the loop once the callable, in its thread, has logged something."""
    loop, started, log = asyncio.get_running_loop(), asyncio.Event(), context.log

    def log_and_tell(message: str) -> None:
        log(message)
        loop.call_soon_threadsafe(started.set)

    context.log = log_and_tell
    return started


@pytest.mark.parametrize("condition", ["not context.cancelled", "True"])
async def test_cancelling_waits_until_the_callable_has_ended(
    provider: PythonProvider,
    make_call: Callable[..., Call],
    write_module: Callable[[str], str],
    context: Any,
    started: asyncio.Event,
    condition: str,
) -> None:
    name = write_module(
        f"""
        ended = False
        def work(context):
            global ended
            try:
                context.log("started")
                while {condition}: sum(range(100))
            except Exception:
                context.log("swallowed")
            finally:
                ended = True
        """
    )
    work = asyncio.ensure_future(provider.perform(make_call({"call": f"{name}:work"})))
    await started.wait()
    context.cancel()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert sys.modules[name].ended
    assert [line for _, line in context.logs] == ["started"]


async def test_a_callable_that_cannot_be_stopped(
    make_call: Callable[..., Call], write_module: Callable[[str], str], context: Any, started: asyncio.Event
) -> None:
    name = write_module(
        """
        import threading
        release = threading.Event()
        def stuck(context):
            while True:
                try:
                    context.log("started")
                    if release.wait(): return
                except BaseException:
                    pass
        def quick(context): return 1
        """
    )
    provider = PythonProvider(threads=1, grace=0.05)
    work = asyncio.ensure_future(provider.perform(make_call({"call": f"{name}:stuck"})))
    await started.wait()
    context.cancel()
    work.cancel()
    with pytest.raises(TaskError) as caught:
        await work
    assert (caught.value.code, caught.value.settled) == ("runtime.unresponsive", False)
    # Its slot is free again: one callable that hangs must not keep the others from running.
    assert await provider.perform(make_call({"call": f"{name}:quick"})) == Done(outputs=1)
    sys.modules[name].release.set()


async def test_cancelling_an_async_callable(
    provider: PythonProvider, make_call: Callable[..., Call], write_module: Callable[[str], str], context: Any
) -> None:
    name = write_module(
        """
        import asyncio
        async def patient(context):
            context.log("started")
            await asyncio.Event().wait()
        async def looks(context):
            context.raise_if_cancelled()
        """
    )
    work = asyncio.ensure_future(provider.perform(make_call({"call": f"{name}:patient"})))
    await context.logged.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    context.cancel()
    with pytest.raises(AttemptCancelledError):
        await provider.perform(make_call({"call": f"{name}:looks"}))


async def test_no_more_threads_than_allowed(make_call: Callable[..., Call], write_module: Callable[[str], str]) -> None:
    name = write_module(
        """
        import threading
        meeting = threading.Barrier(2)
        lock, running, most = threading.Lock(), 0, 0
        def work(context):
            global running, most
            with lock:
                running += 1; most = max(most, running)
            meeting.wait(20)
            with lock: running -= 1
        """
    )
    provider = PythonProvider(threads=2)
    await asyncio.gather(*(provider.perform(make_call({"call": f"{name}:work"})) for _ in range(8)))
    assert sys.modules[name].most == 2


async def test_deployment_refuses_what_cannot_be_called(
    provider: PythonProvider, make_task: Callable[..., Task], write_module: Callable[[str], str]
) -> None:
    name = write_module("def none(): pass\ndef two(a, b): pass\ndef fine(a, b=1): pass\nvalue = 3\n")
    problems = {
        attribute: [violation.message for violation in provider.check(make_task("python", {"call": attribute}))]
        for attribute in (f"{name}:none", f"{name}:two", f"{name}:fine", f"{name}:value", f"{name}:gone", "no.such:f")
    }
    assert problems[f"{name}:fine"] == []
    assert "one argument, the context" in problems[f"{name}:none"][0]
    assert "one argument, the context" in problems[f"{name}:two"][0]
    assert "cannot be called" in problems[f"{name}:value"][0]
    assert 'has no "gone"' in problems[f"{name}:gone"][0]
    assert "No module named 'no'" in problems["no.such:f"][0]
    assert provider.check(make_task("python", {"call": "${{ inputs.call }}"})) == []


async def test_probe(
    provider: PythonProvider, make_task: Callable[..., Task], write_module: Callable[[str], str]
) -> None:
    name = write_module(
        """
        def work(context): pass
        def fine(): return None
        async def well(): return True
        def ill(): return False
        def down(): raise OSError("the printer is off")
        """
    )

    async def up(**settings: str) -> bool | None:
        return (await provider.probe(make_task("python", settings), settings)).up

    assert await up(call=f"{name}:work") is None
    assert await up(call=f"{name}:gone") is False
    assert await up(call=f"{name}:work", probe=f"{name}:fine") is True
    assert await up(call=f"{name}:work", probe=f"{name}:well") is True
    assert await up(call=f"{name}:work", probe=f"{name}:ill") is False
    settings = {"call": f"{name}:work", "probe": f"{name}:down"}
    probe = await provider.probe(make_task("python", settings), settings)
    assert probe.up is False
    assert "the printer is off" in probe.detail
