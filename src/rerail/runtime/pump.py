"""The pump: writes what a task logs, notes and makes while it is at work, a moment's worth at a time."""

import asyncio
from contextlib import suppress

from rerail.runtime.log_buffer import Buffer, TellDropped
from rerail.runtime.scribe import Scribe

FLUSH_SECONDS = 0.05
"""How long log lines and notes are gathered before they are written together."""
LONGEST_FLUSH_SECONDS = 0.5
"""The same where writing takes so long itself: fewer writes, of more lines, are what a busy database needs."""


class Pump:
    """One for each attempt. Its task puts entries into `buffer`; made in the event loop's thread."""

    def __init__(self, scribe: Scribe, tell_dropped: TellDropped | None = None) -> None:
        self._scribe = scribe
        self._loop = asyncio.get_running_loop()
        self._filled, self._pressing = asyncio.Event(), asyncio.Event()
        self._finished = False
        self._took = 0.0
        self.buffer = Buffer(self._wake, tell_dropped)

    def _wake(self, at_once: bool) -> None:
        if self._loop.is_closed():
            return  # a thread that has outlived its attempt, and the worker
        if at_once:
            self._loop.call_soon_threadsafe(self._pressing.set)
        self._loop.call_soon_threadsafe(self._filled.set)

    async def run(self) -> None:
        """Until `finish`, and then until all but the last of it is written. Raises LegSupersededError."""
        try:
            while not self._finished:
                await self._gather()
                if not self._finished:
                    began = self._loop.time()
                    await self._scribe.write(self.buffer.take())
                    self._took = self._loop.time() - began
            while not self.buffer.is_short():
                await self._scribe.write(self.buffer.take())
        finally:
            # A thread that outlives its attempt must not wait for room for ever.
            self.buffer.close()

    async def _gather(self) -> None:
        """Returns with something to write, or finished. What comes while it is being written is gathered anew, unless
        it is much."""
        while not len(self.buffer) and not self._finished:
            # Before the look at the buffer: whoever adds something later sets it again.
            self._filled.clear()
            if not len(self.buffer):
                await self._filled.wait()
        self._pressing.clear()
        if not self._finished and not self.buffer.presses():
            with suppress(TimeoutError):
                async with asyncio.timeout(min(max(FLUSH_SECONDS, self._took), LONGEST_FLUSH_SECONDS)):
                    await self._pressing.wait()

    def finish(self) -> None:
        """The task has ended: what is left goes with its outcome."""
        self._finished = True
        self._pressing.set()
        self._filled.set()
