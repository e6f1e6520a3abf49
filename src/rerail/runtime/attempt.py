"""An attempt: the provider is called, bounded in time, and whatever comes of it becomes an outcome or a fault."""

import asyncio
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Any

from rerail.domain.failure import FailureCause, Fault
from rerail.runtime.back_pressure import Paced
from rerail.runtime.context import AttemptContext
from rerail.runtime.definition.json_values import NotJsonError, json_size, to_json
from rerail.runtime.provider import AttemptCancelledError, Call, ContextError, Done, Outcome, Provider, TaskError, Until

MAX_OUTPUT_BYTES = 256 * 1024
"""Outputs of a step are part of its run's state; what is larger belongs into an artifact."""
TRACEBACK_LINES = 20


async def perform(provider: Provider, call: Call, context: AttemptContext) -> Outcome | Fault:
    """One attempt. The context's files are closed when it answers. Raises only CancelledError."""
    clock = asyncio.timeout(call.task.timeout)
    try:
        async with clock:
            outcome = _checked(call, await Paced(_perform(provider, call), context.buffer), context)
        context.finish(complete=True)
    except asyncio.CancelledError:
        context.cancel()
        context.finish(complete=False)
        raise
    except BaseException as error:
        if not isinstance(error, (Exception, AttemptCancelledError)):
            raise
        # A task may raise anything: it becomes a recorded fault, never lost.
        fault = _fault(error, call, expired=clock.expired())
    else:
        return outcome
    context.cancel()
    context.finish(complete=False)
    return fault


async def _perform(provider: Provider, call: Call) -> Outcome:
    return await provider.perform(call)


def _fault(error: BaseException, call: Call, *, expired: bool) -> Fault:
    if isinstance(error, TaskError):
        return error.to_fault()
    return _timed_out(call) if expired else crashed(error)


def _checked(call: Call, outcome: Outcome, context: AttemptContext) -> Outcome:
    """The outcome as it can be kept. Raises TaskError where it cannot, or where the task did not write what it
    promised, or logged more than could be taken."""
    if context.buffer.overrun is not None:
        raise context.buffer.overrun
    if isinstance(outcome, Done | Until):
        outcome = replace(outcome, outputs=kept_outputs(outcome.outputs))
    if isinstance(outcome, Done):
        written = context.names()
        missing = [name for name in call.task.artifacts if name not in written]
        if missing:
            raise _promise_broken(call, missing)
    return outcome


def kept_outputs(outputs: Any) -> Any:
    """The outputs as plain JSON. Raises TaskError unless they are JSON, of a size that fits into a run's state."""
    try:
        plain = to_json(outputs)
    except NotJsonError as error:
        raise ContextError(f"The outputs are not JSON: {error}.", code="runtime.output_invalid") from error
    size = json_size(plain)
    if size > MAX_OUTPUT_BYTES:
        limit = MAX_OUTPUT_BYTES // 1024
        message = f"The outputs take {size:,} bytes; at most {limit} KiB fit. Write an artifact instead."
        raise ContextError(message, code="runtime.output_too_large")
    return plain


def _promise_broken(call: Call, missing: list[str]) -> ContextError:
    names = ", ".join(missing)
    message = f"Task {call.task.key} ended without writing {names}, as it promises."
    return ContextError(message, code="runtime.artifact_missing")


def _timed_out(call: Call) -> Fault:
    return Fault(
        cause=FailureCause.RUNTIME,
        code="runtime.timeout",
        message=f"Task {call.task.key} did not end within {call.task.timeout:g} s.",
        transient=True,
        settled=False,
    )


def crashed(error: BaseException) -> Fault:
    """A crash: the task's own code raised what is no TaskError. Files are named without their folders."""
    frames = traceback.extract_tb(error.__traceback__)[-TRACEBACK_LINES:]
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    text = str(error).strip()
    return Fault(
        cause=FailureCause.RUNTIME,
        code="runtime.crashed",
        message=f"{type(error).__name__}: {text}" if text else type(error).__name__,
        detail={"type": type(error).__name__, "traceback": lines},
    )
