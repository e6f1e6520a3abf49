"""Callables of the missions that benchmarks run."""

import asyncio
import time
from pathlib import Path

from rerail.runtime.provider import Context

_GATE_SECONDS = 0.02


async def nothing(_context: Context) -> None:
    return None


def logs(context: Context) -> None:
    """Says that it is there, and once the gate is open logs its lines as fast as it may."""
    _arrive(context)
    while not Path(context.inputs["gate"]).exists():
        time.sleep(_GATE_SECONDS)
    for line in range(context.inputs["lines"]):
        context.log(_line(line))


async def logs_and_awaits(context: Context) -> None:
    """The same on the event loop; with a `pause` in seconds from one line to the next, if it is not 0:
    whoever is late makes up for it."""
    _arrive(context)
    while not Path(context.inputs["gate"]).exists():  # noqa: ASYNC110, ASYNC240, a file gives no signal
        await asyncio.sleep(_GATE_SECONDS)
    began, pause = time.monotonic(), context.inputs["pause"]
    for line in range(context.inputs["lines"]):
        context.log(_line(line))
        if pause or line % 100 == 0:
            await asyncio.sleep(max(0.0, began + line * pause - time.monotonic()))


def _arrive(context: Context) -> None:
    (Path(context.inputs["there"]) / context.run_id).touch()


def _line(number: int) -> str:
    return f"Order {number:08d} of the day was read, checked against the price list and written to the ledger"
