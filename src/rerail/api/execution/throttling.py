"""Who may hold up all others, and for how long: a process does one thing at a time, so what takes long for one caller
is what the next one waits for."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Hashable

from rerail.planner.turns import Turns

LONG_SECONDS = 0.01
"""What takes no longer is not noticed by others."""
SHARE = 0.25
"""Of the process's time, for what does."""
LONGEST_PAUSE = 2.0
MESSAGES_PER_SECOND = 250
"""That one connection may send for long; so many may also come at once."""


class Pace:
    """For work that does not wait for anything while it lasts: so many pieces at a time, caller by caller, and in
    between whatever else there is. After a long piece there is a pause of three times as long."""

    def __init__(self, at_once: int = 1) -> None:
        self._turns = Turns(at_once)
        self._rested_at = 0.0

    @contextlib.asynccontextmanager
    async def turn(self, caller: Hashable) -> AsyncIterator[None]:
        async with self._turns.of(caller):
            # Also where nobody else waits for a turn: whatever has come in meanwhile goes first.
            await asyncio.sleep(max(0.0, self._rested_at - time.perf_counter()))
            began = time.perf_counter()
            try:
                yield
            finally:
                ended = time.perf_counter()
                took = ended - began
                if took > LONG_SECONDS:
                    self._rested_at = ended + min(LONGEST_PAUSE, took * (1 / SHARE - 1))


class MessagePace:
    """How fast the messages of one connection are taken."""

    def __init__(self, per_second: float = MESSAGES_PER_SECOND) -> None:
        self._seconds_each = 1 / per_second
        self._taken_until = 0.0

    async def take(self) -> None:
        """Waits where messages come faster for longer than a second. In any case others are served before the next one:
        what has come at once is there already, and nothing else would be waited for."""
        now = time.perf_counter()
        self._taken_until = max(self._taken_until, now - 1) + self._seconds_each
        await asyncio.sleep(max(0.0, self._taken_until - now))
