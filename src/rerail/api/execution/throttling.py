"""Who may hold up all others, and for how long: a process does one thing at a time, so what takes long for one caller
is what the next one waits for."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Hashable

from rerail.planner.turns import Line, Turns

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


class Rounds:
    """For what is short, and comes in thousands at a moment: so many pieces in each round of the event loop, caller by
    caller and each caller's in order. Whatever else there is to do has its share of every round."""

    def __init__(self, pieces: int) -> None:
        self._pieces = pieces
        self._left = pieces
        self._line: Line[Callable[[], None]] = Line()
        self._turning = False

    async def take(self, caller: Hashable) -> None:
        """Waits for a place in a round; where nobody waits and this round has one left, for nothing."""
        if self._left > 0:
            self._use_one()
            return
        granted: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def grant() -> None:
            if not granted.done():
                granted.set_result(None)

        self._line.join(caller, grant)
        try:
            await granted
        finally:
            # Also where the place was given just now to somebody who has left: there is another in the next round.
            self._line.leave(caller, grant)

    def begin(self, caller: Hashable, piece: Callable[[], None]) -> None:
        """Calls `piece`, at once where this round has a place left."""
        if self._left > 0:
            self._use_one()
            piece()
        else:
            self._line.join(caller, piece)

    def leave(self, caller: Hashable, piece: Callable[[], None]) -> None:
        """Does not call it, where it has not been called yet."""
        self._line.leave(caller, piece)

    def _use_one(self) -> None:
        self._left -= 1
        if not self._turning:
            self._turning = True
            asyncio.get_running_loop().call_soon(self._turn)

    def _turn(self) -> None:
        """Once a round, for as long as there was something in the last one."""
        self._turning = bool(self._line) or self._left < self._pieces
        self._left = self._pieces
        if not self._turning:
            return
        # First: what a piece raises is told to the loop, and ends no more than this round.
        asyncio.get_running_loop().call_soon(self._turn)
        while self._left and self._line:
            self._left -= 1
            self._line.next()()


class MessagePace:
    """How fast the messages of one connection are taken."""

    def __init__(self, per_second: float = MESSAGES_PER_SECOND) -> None:
        self._seconds_each = 1 / per_second
        self._taken_until = 0.0

    async def take(self) -> None:
        """Waits where messages come faster for longer than a second."""
        now = time.perf_counter()
        self._taken_until = max(self._taken_until, now - 1) + self._seconds_each
        if self._taken_until > now:
            await asyncio.sleep(self._taken_until - now)
