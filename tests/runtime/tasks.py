"""Callables of the missions that the tests of the runtime run."""

import asyncio
import contextlib
from collections import Counter
from typing import Any

from rerail.runtime.provider import Context, ContextError, InputError, ProviderError

gates: dict[str, asyncio.Event] = {}
calls: list[tuple[str, int]] = []
said: Counter[str] = Counter()
"""By step, how many lines it has logged."""
ended: set[str] = set()
MUCH = 50_000
"""Bytes of a long line."""


def reset() -> None:
    gates.clear()
    calls.clear()
    said.clear()
    ended.clear()


async def nothing(_context: Context) -> None:
    return None


def double(context: Context) -> dict[str, Any]:
    return {"value": context.inputs["value"] * 2}


async def heals(context: Context) -> dict[str, Any]:
    if context.attempt == 1:
        raise ProviderError("not yet", code="provider.unavailable")
    return {"attempt": context.attempt}


async def provider_down(_context: Context) -> None:
    raise ProviderError("refused", code="provider.unavailable", transient=False)


async def needs_file(context: Context) -> None:
    raise InputError(f"no file {context.inputs.get('file')!r}", code="input.missing")


async def crashes(context: Context) -> None:
    raise KeyError(context.step_key)


async def partial(context: Context) -> None:
    with context.open_artifact("export.csv") as file:
        file.write("a,b\n1,2\n")
        raise ContextError("the disk of the other side is full", code="runtime.broken_export")


async def writes(context: Context) -> dict[str, Any]:
    with context.open_artifact("export.csv") as file:
        file.write("a,b\n1,2\n")
    return {"rows": 1}


def chatty(context: Context) -> None:
    for number in range(context.inputs["lines"]):
        context.log(f"line {number}")


async def gated(context: Context) -> str:
    """Runs until the test opens the gate of its step."""
    calls.append((context.step_key, context.attempt))
    gate = gates.setdefault(context.step_key, asyncio.Event())
    await gate.wait()
    return "opened"


async def bounded(_context: Context) -> None:
    await asyncio.Event().wait()


async def told(context: Context) -> None:
    """Leaves a log line and an artifact behind."""
    calls.append((context.step_key, context.attempt))
    context.log("begun")
    with context.open_artifact("export.csv") as file:
        file.write("a,b\n1,2\n")


async def unprintable(context: Context) -> None:
    context.log("half a pair: \ud800")


async def chatty_and_never_yielding(context: Context) -> None:
    chatty(context)


def never_silent(context: Context) -> None:
    calls.append((context.step_key, context.attempt))
    while True:
        context.log("on and on")


def says_in_a_thread(context: Context) -> None:
    try:
        for number in range(context.inputs["lines"]):
            context.log(f"line {number}".ljust(context.inputs.get("width", 0)))
            said[context.step_key] = number + 1
    finally:
        ended.add(context.step_key)


async def says_and_awaits(context: Context) -> None:
    try:
        for number in range(context.inputs["lines"]):
            await context.log(f"line {number}".ljust(context.inputs.get("width", 0)))
            said[context.step_key] = number + 1
    finally:
        ended.add(context.step_key)


async def says_and_sleeps(context: Context) -> None:
    try:
        for number in range(context.inputs["lines"]):
            context.log(f"line {number}".ljust(context.inputs.get("width", 0)))
            said[context.step_key] = number + 1
            await asyncio.sleep(0)
    finally:
        ended.add(context.step_key)


async def says_much(context: Context) -> None:
    for number in range(context.inputs["lines"]):
        await context.log(f"line {number:04}".ljust(MUCH, "."))


async def says_too_much(context: Context) -> None:
    for _ in range(40):
        with contextlib.suppress(Exception):
            context.log("." * 1_000_000)
