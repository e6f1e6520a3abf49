"""The pump: writes what a task logs, notes and makes while it is at work, a moment's worth at a time."""

import asyncio
from contextlib import suppress

from rerail.runtime.context import Buffer
from rerail.runtime.scribe import Scribe

FLUSH_SECONDS = 0.05
"""How long log lines and notes are gathered before they are written together."""


class Pump:
    """One for each attempt. Its task puts entries into `buffer`; made in the event loop's thread."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe
        self._loop = asyncio.get_running_loop()
        self._filled, self._urgent = asyncio.Event(), asyncio.Event()
        self._finished = False
        self.buffer = Buffer(self._wake)

    def _wake(self, at_once: bool) -> None:
        if self._loop.is_closed():
            return  # a thread that has outlived its attempt, and the worker
        if at_once:
            self._loop.call_soon_threadsafe(self._urgent.set)
        self._loop.call_soon_threadsafe(self._filled.set)

    async def run(self) -> None:
        """Until `finish`, and then until all but the last of it is written. Raises LegSupersededError."""
        try:
            while not self._finished:
                await self._gather()
                while len(self.buffer) and not (self._finished and self.buffer.fits()):
                    await self._scribe.write(self.buffer.take())
        finally:
            # A thread that outlives its attempt must not wait for room for ever.
            self.buffer.close()

    async def _gather(self) -> None:
        await self._filled.wait()
        with suppress(TimeoutError):
            async with asyncio.timeout(FLUSH_SECONDS):
                await self._urgent.wait()
        self._filled.clear()
        self._urgent.clear()

    def finish(self) -> None:
        """The task has ended: what is left goes with its outcome."""
        self._finished = True
        self._urgent.set()
        self._filled.set()
