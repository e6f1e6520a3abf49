"""Callables that fail, each in its own way."""

import asyncio
import threading
from typing import Any

from rerail.runtime.provider import Context, ContextError, InputError, ProviderError, TaskError

released = threading.Event()
"""Lets go of what does not listen when it is told to stop."""
begun: set[str] = set()


async def nothing(_context: Context) -> None:
    return None


async def provider_error(_context: Context) -> None:
    raise ProviderError("It says no.")


async def input_error(_context: Context) -> None:
    raise InputError("It cannot be that.")


async def context_error(_context: Context) -> None:
    raise ContextError("The disk is full.")


async def nameless(_context: Context) -> None:
    raise TaskError("Nobody knows.")


async def reads_what_is_not_there(context: Context) -> None:
    context.read_artifact("before", "orders.csv")


async def misnames(context: Context) -> None:
    context.open_artifact("../orders.csv")


async def crashes(_context: Context) -> None:
    raise ZeroDivisionError("division by zero")


async def never_ends(context: Context) -> None:
    begun.add(context.step_key)
    await asyncio.Event().wait()


def does_not_listen(_context: Context) -> None:
    released.wait()


async def logs_without_end(context: Context) -> None:
    while True:
        context.log("x" * 1_000_000)


async def returns_no_json(_context: Context) -> Any:
    return object()


async def returns_a_password(context: Context) -> dict[str, str]:
    return {"password": "correct horse battery"}


def returns_much(_context: Context) -> str:
    return "x" * 300_000


async def writes(context: Context) -> None:
    with context.open_artifact("orders.csv") as file:
        file.write("a,b\n")
