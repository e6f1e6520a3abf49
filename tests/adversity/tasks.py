"""Callables that leave a trace outside of rerail, and let the test decide when they go on."""

import asyncio
from pathlib import Path

from rerail.runtime.provider import Context, ContextError


async def traced(context: Context) -> None:
    """Appends a line to the trace, then waits for its gate file, if it has one."""
    folder = Path(context.inputs["folder"])
    with (folder / "trace").open("a") as trace:
        trace.write(f"{context.step_key} {context.attempt}\n")
    gate = context.inputs.get("gate")
    if gate:
        with context.open_artifact("half.txt") as half:
            half.write("begun, and not finished")
            # A file is the one signal that a process which will be killed can be given; nothing else tells it.
            while not (folder / gate).exists():  # noqa: ASYNC110
                await asyncio.sleep(0.01)


async def falters(context: Context) -> None:
    """Leaves a line for each attempt of each run; the first one fails for certain."""
    with (Path(context.inputs["folder"]) / "trace").open("a") as trace:
        trace.write(f"{context.run_id} {context.attempt}\n")
    if context.attempt == 1 and context.inputs["fails"]:
        raise ContextError("not the first time", code="runtime.falters")
