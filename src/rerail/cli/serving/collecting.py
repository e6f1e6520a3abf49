"""When the garbage collector looks at all that there is."""

import gc
import time
from collections.abc import Callable

IDLE_SHARE = 0.3
"""Of a core: with less to do than that, a process has the time to look."""
WORTH = 20
"""Collections of what is young since the last one of everything: before that there is little to be found."""


class IdleCollector:
    """To look through what thousands of callers hold takes some tenths of a second, in which nobody is served; never to
    look keeps what errors and new documents leave behind. So it is done where there is little else to do."""

    def __init__(self, spent: Callable[[], float] = time.process_time) -> None:
        """`spent` gives the seconds of CPU that the process has taken."""
        self._spent = spent
        self._before: tuple[float, float] | None = None

    def look(self, now: float) -> bool:
        """Collects where the process was idle since the last call, and it is worth it; answers whether it did."""
        spent = self._spent()
        before, self._before = self._before, (now, spent)
        if before is None or gc.get_count()[2] < WORTH:
            return False
        if spent - before[1] >= IDLE_SHARE * (now - before[0]):
            return False
        gc.collect()
        # What that took is not held against the next time.
        self._before = (now, self._spent())
        return True
