"""Work that keeps the processor busy for long, beside the event loop."""

import asyncio
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from typing import Any, ParamSpec, TypeVar

import orjson

Room = Callable[[Hashable], AbstractAsyncContextManager[Any]]
"""Where a caller waits for their turn."""

LARGE = 16 * 1024
"""Bytes of JSON that take milliseconds to be looked through, whatever stands in them."""

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


class Aside:
    """One for a process: a thread of its own, which takes a thread's share of the process alone however much there is
    to do. Those who wait for it take turns by `room`; without one they are served in order."""

    def __init__(self, name: str, room: Room | None = None) -> None:
        in_order = asyncio.Semaphore(1)
        self._room: Room = room or (lambda _: in_order)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def run(
        self, caller: Hashable, function: Callable[_Given, _Found], *given: _Given.args, **named: _Given.kwargs
    ) -> _Found:
        """Whatever the function answers or raises, in a turn of the caller's."""
        async with self.turn(caller):
            return await self.work(function, *given, **named)

    def turn(self, caller: Hashable) -> AbstractAsyncContextManager[Any]:
        """To be held by a caller who has more to do in it than one function."""
        return self._room(caller)

    async def work(self, function: Callable[_Given, _Found], *given: _Given.args, **named: _Given.kwargs) -> _Found:
        """The same within a turn. Whoever leaves meanwhile leaves it to end by itself; the next one waits for that."""
        return await asyncio.wrap_future(self._thread.submit(function, *given, **named))


def is_large(value: Any) -> bool:
    """Whether to look through a JSON value takes so long that others would notice."""
    try:
        return len(orjson.dumps(value)) > LARGE
    except TypeError:  # such as integers of more than 64 bits
        return True
