"""The buffer between a task and the ledger: bounded, so that whoever logs faster than the database takes is held up.

Where the mission allows it, log lines that find the buffer full are dropped and counted, and an entry says so.
"""

import asyncio
import threading
from collections import Counter
from collections.abc import Callable, Generator
from datetime import datetime
from typing import Protocol

from rerail.domain.frame import Entry, Severity
from rerail.runtime.provider import ContextError

BUFFERED_ENTRIES = 4_000
BUFFERED_BYTES = 2 * 1024 * 1024
"""With so much unwritten the buffer is full: whoever logs waits until the database has caught up, or drops lines."""
TAKEN_ENTRIES = 2_000
TAKEN_BYTES = 1024 * 1024
"""At most so much is written at once, or one entry: nobody else writes to the run meanwhile."""
PRESSING_ENTRIES = 500
PRESSING_BYTES = 256 * 1024
"""So much is not gathered any longer, but written at once."""
SHORT_ENTRIES = 100
"""So few are written together with the outcome of their attempt."""
OVERRUN = 16
"""So many times a full buffer is what a task on the event loop, which cannot be held up unless it awaits, may fill."""
_LOOK_UP_SECONDS = 0.25


class LogOverrunError(ContextError):
    """A task on the event loop logs on and on without awaiting anything, so that it cannot be held up."""

    default_code = "runtime.log_overrun"


class TellDropped(Protocol):
    """Makes the entry that says which lines are missing."""

    def __call__(self, *, lines: Counter[Severity], size: int, since: datetime, until: datetime) -> Entry: ...


class Buffer:
    """Entries on their way from a task, in order, from any thread.

    `wake` is called, in the writing thread, when there is something to fetch: with true where it should not wait for
    more. With `tell_dropped` log lines may be dropped. Made in the event loop's thread.

    Awaited, it waits until there is room: that is how a task on the event loop is held up.
    """

    def __init__(self, wake: Callable[[bool], None], tell_dropped: TellDropped | None = None) -> None:
        self._entries: list[Entry] = []
        self._sizes: list[int] = []
        self._bytes = 0
        self._changed = threading.Condition()
        self._wake = wake
        self._loop_thread = threading.get_ident()
        self._room = asyncio.Event()
        self._closed = self._urgent = False
        self._tell_dropped = tell_dropped
        self._missing: _Missing | None = None
        self.overrun: LogOverrunError | None = None

    def add(self, new: Entry, *, size: int, urgent: bool = False) -> None:
        """Takes the entry, of so many bytes. A thread waits here while the buffer is full; the event loop's own thread
        never does, and must await the buffer instead. Raises LogOverrunError where it never did."""
        with self._changed:
            if self._full():
                self._hold_up()
            self._take_in(new, size, urgent=urgent)

    def add_line(self, new: Entry, *, size: int, at: datetime) -> None:
        """The same for a line that was logged at that instant, which may be dropped."""
        with self._changed:
            if self._full():
                if self._tell_dropped is not None:
                    self._missing = self._missing or _Missing(at)
                    self._missing.count(new.severity, size, at)
                    return
                self._hold_up()
            self._take_in(new, size, urgent=False)

    def take(self) -> list[Entry]:
        """The oldest entries, which are then the caller's to write; in the event loop's thread."""
        with self._changed:
            most = self._fitting()
            taken, self._entries = self._entries[:most], self._entries[most:]
            sizes, self._sizes = self._sizes[:most], self._sizes[most:]
            self._bytes -= sum(sizes)
            if not self._entries:
                taken += self._told()
            self._urgent = False
            self._changed.notify_all()
        self._room.set()
        return taken

    def close(self) -> None:
        """Nobody takes any more: what is added later goes nowhere, and nobody waits. In the event loop's thread."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._room.set()

    def presses(self) -> bool:
        """Whether what is there should be written at once."""
        return self._urgent or len(self._entries) >= PRESSING_ENTRIES or self._bytes >= PRESSING_BYTES

    def is_short(self) -> bool:
        """Whether so little is there that it can as well be written together with something else."""
        return len(self._entries) <= SHORT_ENTRIES and self._bytes <= PRESSING_BYTES

    def holds_up(self) -> bool:
        """Whether a task that can wait should."""
        return self._full() and not self._closed and self._tell_dropped is None

    def __await__(self) -> Generator[object, None, None]:
        while self.holds_up():
            self._room.clear()
            yield from self._room.wait().__await__()

    def __len__(self) -> int:
        return len(self._entries)

    def _lets_in(self) -> bool:
        return self._closed or not self._full()

    def _full(self) -> bool:
        return len(self._entries) >= BUFFERED_ENTRIES or self._bytes >= BUFFERED_BYTES

    def _hold_up(self) -> None:
        # The event loop's own thread must never wait for itself to write.
        if threading.get_ident() != self._loop_thread:
            while not self._changed.wait_for(self._lets_in, timeout=_LOOK_UP_SECONDS):
                pass  # the exception that tells a thread to end strikes between two waits
        elif len(self._entries) >= OVERRUN * BUFFERED_ENTRIES or self._bytes >= OVERRUN * BUFFERED_BYTES:
            # Kept as well: the task may catch whatever it is told, and a line of it is missing.
            self.overrun = LogOverrunError(
                "More log lines wait for the database than can be kept, and the task goes on without awaiting: "
                "write `await context.log(…)` in its loops, or let the mission drop lines by `logs: DROP`."
            )
            raise self.overrun

    def _take_in(self, new: Entry, size: int, *, urgent: bool) -> None:
        if self._closed:
            return
        pressed = self.presses()
        for told in self._told():
            self._entries.append(told)
            self._sizes.append(len(told.title))
            self._bytes += len(told.title)
        self._entries.append(new)
        self._sizes.append(size)
        self._bytes += size
        self._urgent = self._urgent or urgent
        if not pressed and (self.presses() or len(self._entries) <= 2):
            self._wake(self.presses())

    def _told(self) -> list[Entry]:
        """What is to be said of dropped lines, if there are any; from now on they are said."""
        missing, self._missing = self._missing, None
        if missing is None or self._tell_dropped is None:
            return []
        return [self._tell_dropped(lines=missing.lines, size=missing.size, since=missing.since, until=missing.until)]

    def _fitting(self) -> int:
        """How many of the oldest entries are taken at once: one, or as many as the bounds allow."""
        if self._bytes <= TAKEN_BYTES:
            return TAKEN_ENTRIES
        total = 0
        for place, size in enumerate(self._sizes[:TAKEN_ENTRIES]):
            total += size
            if total > TAKEN_BYTES:
                return max(place, 1)
        return TAKEN_ENTRIES


class _Missing:
    """Lines that were dropped, one after the other."""

    def __init__(self, at: datetime) -> None:
        self.lines: Counter[Severity] = Counter()
        self.size = 0
        self.since = self.until = at

    def count(self, severity: Severity, size: int, at: datetime) -> None:
        self.lines[severity] += 1
        self.size += size
        # Threads may come in another order than their instants.
        self.since, self.until = min(self.since, at), max(self.until, at)
