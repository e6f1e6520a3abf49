"""The provider `python`: a callable of the mission's author, sync or async, handed a context."""

import asyncio
import inspect
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from rerail.domain.errors import Violation
from rerail.domain.mission import Task
from rerail.runtime.definition.json_values import NotJsonError, to_json
from rerail.runtime.provider import (
    AttemptCancelledError,
    Call,
    Context,
    ContextError,
    Done,
    Outcome,
    Permissions,
    Probe,
    TaskError,
)
from rerail.runtime.providers.callables import NAME_PATTERN, CallableError, CallableLoader, NotDeployedError
from rerail.runtime.providers.settings import is_literal, require_settings
from rerail.runtime.providers.threads import call_in_thread

TRACEBACK_LINES = 20
PROBE_SECONDS = 10.0
_OURS = {__file__, call_in_thread.__code__.co_filename}


class PythonProvider:
    """Calls `package.module:function` with the attempt's context; what it returns are the step's outputs.

    A sync callable runs in a thread, at most `threads` of them at once. `grace` is how long, in seconds, a callable
    may take to end once it is cancelled.
    """

    name = "python"
    settings_schema: Mapping[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "required": ["call"],
        "properties": {
            "call": {
                "type": "string",
                "pattern": NAME_PATTERN,
                "description": "The callable, as package.module:function. It takes the context and returns JSON.",
            },
            "probe": {
                "type": "string",
                "pattern": NAME_PATTERN,
                "description": "A callable without arguments that raises, or returns false, while the task cannot be "
                "performed.",
            },
        },
    }

    def __init__(self, permissions: Permissions | None = None, *, threads: int = 32, grace: float = 10.0) -> None:
        # What a callable may do is up to the process it runs in; which are called is up to the operator.
        self._loader = CallableLoader((permissions or Permissions()).modules)
        self._threads = asyncio.Semaphore(threads)
        self._grace = grace

    def check(self, task: Task) -> Sequence[Violation]:
        found = []
        for name, arguments in (("call", 1), ("probe", 0)):
            if is_literal(task.settings.get(name)):
                try:
                    self._loader.load(task.settings[name], arguments=arguments)
                except CallableError as error:
                    found.append(Violation((name,), str(error)))
        return found

    async def perform(self, call: Call) -> Outcome:
        require_settings(self.settings_schema, call.settings)
        function = self._load(call.settings["call"], arguments=1)
        try:
            result = await self._call(function, call.context)
        except TaskError:
            raise
        except AttemptCancelledError:
            if call.context.cancelled:
                raise
            raise ContextError("AttemptCancelledError without a cancellation", code="runtime.crashed") from None
        except asyncio.CancelledError as error:
            if _is_being_cancelled():
                raise
            raise crash(error) from error
        except BaseException as error:  # an author's code may raise anything, SystemExit included
            raise crash(error) from error
        return Done(outputs=_outputs(result, call.settings["call"]))

    async def probe(self, task: Task, settings: Mapping[str, Any]) -> Probe:
        del task
        try:
            self._loader.load(settings["call"], arguments=1)
            if "probe" not in settings:
                return Probe(None, f"{settings['call']} can be imported; only running it can tell more.")
            function = self._loader.load(settings["probe"], arguments=0)
            async with asyncio.timeout(PROBE_SECONDS):
                answer = await self._call(function)
        except CallableError as error:
            return Probe(False, f"Not ready: {error}.")
        except TimeoutError:
            return Probe(False, f"{settings['probe']} did not answer within {PROBE_SECONDS:g} s.")
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            return Probe(False, f"{settings['probe']} says no: {_headline(error)}")
        return Probe(answer is not False, f"{settings['probe']} says {'no' if answer is False else 'yes'}.")

    def _load(self, name: str, *, arguments: int) -> Callable[..., Any]:
        try:
            return self._loader.load(name, arguments=arguments)
        except NotDeployedError as error:
            raise ContextError(f"{error}.", code="runtime.not_permitted") from error
        except CallableError as error:
            cause = error.__cause__
            detail = None if cause is None else _crash_detail(cause)
            raise ContextError(f"{error}.", code="runtime.import_failed", detail=detail) from error

    async def _call(self, function: Callable[..., Any], *arguments: Context) -> Any:
        if inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None)):  # noqa: B004 - callable objects may be async
            return await function(*arguments)
        async with self._threads:
            result = await call_in_thread(lambda: function(*arguments), grace=self._grace)
        return await result if inspect.isawaitable(result) else result


def crash(error: BaseException) -> ContextError:
    """What an exception of the author's code is recorded as: its type, its words and where it came from."""
    return ContextError(_headline(error), code="runtime.crashed", detail=_crash_detail(error))


def _headline(error: BaseException) -> str:
    text = str(error)
    return f"{type(error).__name__}: {text[:1_000]}" if text else type(error).__name__


def _crash_detail(error: BaseException) -> dict[str, Any]:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename not in _OURS]
    # File names without their folders: where the code lies on a server is nobody's business.
    lines = [f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}: {frame.line or ''}" for frame in frames]
    kind = type(error)
    return {"type": f"{kind.__module__}.{kind.__qualname__}", "traceback": lines[-TRACEBACK_LINES:]}


def _is_being_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _outputs(result: Any, name: str) -> Any:
    try:
        outputs = to_json(result)
    except NotJsonError as error:
        where = f"outputs.{'.'.join(error.path)}" if error.path else "what it returned"
        raise ContextError(
            f"{name} returned what cannot be kept as outputs: {where} {error.reason}.", code="runtime.output_invalid"
        ) from None
    return outputs
