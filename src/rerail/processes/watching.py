"""What those who run child processes do alike: watch over a start, ask whether the API is there, keep things going."""

import asyncio
from collections.abc import Coroutine, Sequence
from contextlib import AsyncExitStack
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Any, TypeVar
from urllib.parse import urlsplit

from rerail.processes.child import Child, describe_status

Result = TypeVar("Result")

PATIENCE_BEYOND_DRAIN = 5.0
"""Seconds that a child gets for its end, beside those that it gives to what is under way."""
PATIENCE_WITH_API = 5.0


class ChildFailedError(Exception):
    """A process did not start. `status` is its exit status, minus a signal's number, or 0 if it runs."""

    def __init__(self, message: str, *, status: int) -> None:
        super().__init__(message)
        self.status = status


async def unless_one_ends(children: Sequence[Child], work: Coroutine[None, None, Result]) -> Result:
    """What the work answers. Raises ChildFailedError as soon as a child ends, which none should during a start."""
    working = asyncio.create_task(work)
    ends = [asyncio.create_task(child.wait()) for child in children]
    try:
        await asyncio.wait({*ends, working}, return_when=asyncio.FIRST_COMPLETED)
        for child, end in zip(children, ends, strict=True):
            if end.done():
                how = describe_status(end.result())
                raise ChildFailedError(f"The {child.name} process did not start ({how}).", status=end.result())
        return await working
    finally:
        for task in (*ends, working):
            await cancel(task)


def why_not_ready(url: str) -> str | None:
    """Why the API at this address is not ready, None when it is. By no proxy: it is a child of ours."""
    place = urlsplit(url)
    connection = HTTPConnection(place.hostname or "", place.port, timeout=PATIENCE_WITH_API)
    try:
        connection.request("GET", "/readyz")
        answer = connection.getresponse()
        said = answer.read().decode(errors="replace")
    except (OSError, HTTPException):
        return "the API does not answer yet"
    finally:
        connection.close()
    return None if answer.status == HTTPStatus.OK else f"the API is not ready: {said}"


def keep(stack: AsyncExitStack, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
    """Runs beside the caller until the stack is left."""
    task = asyncio.create_task(work)
    stack.push_async_callback(cancel, task)
    return task


async def cancel(task: asyncio.Task[Any]) -> None:
    """Ends a task, and waits until it has ended."""
    task.cancel()
    await asyncio.wait({task})
