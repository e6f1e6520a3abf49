"""What was measured: the turns of each server, one a round, and what they come to."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tests.benchmarks.ratios import median_ratio

Sampled = TypeVar("Sampled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Generic[Sampled]):
    """All turns of one server in one scenario with so many subscribers."""

    scenario: str
    subscribers: int
    server: str
    samples: tuple[Sampled, ...]

    def median(self, name: str) -> float:
        return float(statistics.median(getattr(each, name) for each in self.samples))

    def worst(self, name: str) -> float:
        """Of a value that has to be 1 or 0 in every round: the one that is furthest from the best of them."""
        values = [float(getattr(each, name)) for each in self.samples]
        return min(values) if name == "delivered" else max(values)

    def ratio(self, other: "Result[Sampled]", name: str) -> float:
        """Of the values by this name to those of the other: the median of the rounds' ratios."""
        pairs = zip(self.samples, other.samples, strict=True)
        return median_ratio((getattr(mine, name), getattr(theirs, name)) for mine, theirs in pairs)


def find(results: Sequence[Result[Sampled]], scenario: str, subscribers: int, server: str) -> Result[Sampled] | None:
    wanted = (scenario, subscribers, server)
    return next((each for each in results if (each.scenario, each.subscribers, each.server) == wanted), None)
