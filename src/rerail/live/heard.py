"""What was heard last, kept once for all who follow every run, each of whom remembers how far it has come."""

from collections import deque
from collections.abc import Sequence
from itertools import islice
from uuid import UUID

MOST_KEPT = 4_000
"""Rings that are kept; whoever is further behind is told to look at everything."""


class Heard:
    """The last rings of all runs. `count` is how many there have ever been."""

    def __init__(self) -> None:
        self.count = 0
        self._last: deque[str] = deque(maxlen=MOST_KEPT)

    def add(self, runs: Sequence[str]) -> None:
        """By their hex ids."""
        self._last.extend(runs)
        self.count += len(runs)

    def since(self, count: int) -> frozenset[UUID] | None:
        """The runs that were rung since there had been so many rings; None where that is not known any more, or where
        it was no run that was rung."""
        behind = self.count - count
        if behind > len(self._last):
            return None
        try:
            return frozenset(UUID(hex=run) for run in set(islice(reversed(self._last), behind)))
        except ValueError:
            return None
