"""When the garbage collector looks at what, so that nobody waits for it for long."""

import gc
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any, Self

THRESHOLDS = (2_000, 4, 4)
"""New objects before the collector looks at the young ones, and how often before it looks at older ones: at some
32,000 at most, which takes hundredths of a second."""
ROOM = 2_000_000
"""Pieces of memory that are added, or as many as there were, before everything is looked at: 150 MiB or so."""
STAYS_SECONDS = 60.0
"""For which they are there by then: what connections hold goes with them."""
IDLE_SHARE = 0.3
"""Of a core: with less to do than that, a process has the time for it."""
PRESSING = 3
"""Times that growth, beyond which it is done however much there is to do."""


class Collector:
    """Works while it is entered, for the whole process.

    To look through all that thousands of callers hold takes a second, in which nobody is served; never to look keeps
    what errors leave behind. What lasts is made without circles and goes when it is let go, so the collector is needed
    for what did not last: it looks at what is new, and leaves alone what is still there after that. Circles among
    those are found when there has come to be much that stays, and there is little else to do.
    """

    def __init__(
        self,
        spent: Callable[[], float] = time.process_time,
        held: Callable[[], int] = sys.getallocatedblocks,
    ) -> None:
        """`spent` gives the seconds of CPU that the process has taken, `held` the pieces of memory that it holds."""
        self._spent = spent
        self._held = held
        self._settled = 0
        self._grown_since: float | None = None
        self._before: tuple[float, float] | None = None
        self._thresholds = gc.get_threshold()

    def __enter__(self) -> Self:
        self._look_at_everything()
        gc.callbacks.append(self._leave_alone)
        gc.set_threshold(*THRESHOLDS)
        return self

    def __exit__(self, *_: object) -> None:
        gc.callbacks.remove(self._leave_alone)
        gc.set_threshold(*self._thresholds)

    def look(self, now: float) -> bool:
        """Looks at everything where that is worth it, and the process was idle since the last call or can wait no
        longer; answers whether it did. `now` is in seconds."""
        spent = self._spent()
        before, self._before = self._before, (now, spent)
        most = max(ROOM, self._settled)
        grown = self._held() - self._settled
        if grown < most:
            self._grown_since = None
            return False
        if self._grown_since is None:
            self._grown_since = now
        if now - self._grown_since < STAYS_SECONDS:
            return False
        idle = before is not None and spent - before[1] < IDLE_SHARE * (now - before[0])
        if not idle and grown < PRESSING * most:
            return False
        self._look_at_everything()
        # What that took is not held against the next time.
        self._before = (now, self._spent())
        return True

    def _look_at_everything(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        # At nothing: the interpreter puts off the next look at what is new by how much was left of the last one.
        gc.collect()
        self._settled = self._held()
        self._grown_since = None

    @staticmethod
    def _leave_alone(phase: str, told: Mapping[str, Any]) -> None:
        if phase == "stop" and told["generation"] == 2:
            gc.freeze()
