"""What the live side is to reach, and what was measured of it."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from tests.benchmarks.ratios import median_ratio

from .results import Result, find

AnyResult: TypeAlias = Result[Any]


@dataclass(frozen=True, slots=True)
class Goal:
    """A value of rerail's, at most or at least `limit`, or exactly. None is measured where the servers were not."""

    what: str
    sign: str
    limit: float
    measure: Callable[[Sequence[AnyResult]], float | None]

    def met(self, found: float) -> bool:
        return {"≤": found <= self.limit, "≥": found >= self.limit, "=": found == self.limit}[self.sign]


def _ratio(name: str, scenario: str, subscribers: int, against: str) -> Callable[[Sequence[AnyResult]], float | None]:
    def measure(results: Sequence[AnyResult]) -> float | None:
        own, other = (find(results, scenario, subscribers, server) for server in ("rerail", against))
        return own.ratio(other, name) if own and other else None

    return measure


def _all(name: str, scenario: str, subscribers: int) -> Callable[[Sequence[AnyResult]], float | None]:
    """Of each round, not only of the middle one: the value that differs most from what it should be."""

    def measure(results: Sequence[AnyResult]) -> float | None:
        own = find(results, scenario, subscribers, "rerail")
        return own.worst(name) if own else None

    return measure


def _median(name: str, scenario: str, subscribers: int) -> Callable[[Sequence[AnyResult]], float | None]:
    def measure(results: Sequence[AnyResult]) -> float | None:
        own = find(results, scenario, subscribers, "rerail")
        return own.median(name) if own else None

    return measure


def _many_to_one(results: Sequence[AnyResult]) -> float | None:
    many = next((each for each in results if (each.scenario, each.server) == ("many", "rerail")), None)
    one = find(results, "one", many.subscribers, "rerail") if many else None
    return median_ratio([(many.median("server_cpu"), one.median("server_cpu"))]) if many and one else None


def goals(results: Sequence[AnyResult]) -> Iterator[Goal]:
    """Those that can be told of what was measured."""
    for scenario, subscribers in dict.fromkeys((each.scenario, each.subscribers) for each in results):
        of = f"{scenario}, {subscribers:,}"
        if scenario == "catch-up":
            rate = _ratio("rate", scenario, subscribers, "bare")
            yield Goal("frames/s of catch-up to bare", "≥", 0.5, rate)
        yield Goal(f"delivered / expected ({of})", "=", 1.0, _all("delivered", scenario, subscribers))
        yield Goal(f"repeated frames ({of})", "=", 0.0, _all("repeated", scenario, subscribers))
        yield Goal(f"skipped frames ({of})", "=", 0.0, _all("skipped", scenario, subscribers))
        if scenario == "one":
            cpu = f"CPU a delivery to {{}} ({of})"
            yield Goal(cpu.format("bare"), "≤", 1.1, _ratio("server_cpu", scenario, subscribers, "bare"))
            yield Goal(cpu.format("naive"), "≤", 0.15, _ratio("server_cpu", scenario, subscribers, "naive"))
            if subscribers <= 1_000:
                yield Goal(f"p99 to bare ({of})", "≤", 1.3, _ratio("p99", scenario, subscribers, "bare"))
            yield Goal(f"KiB an idle subscriber ({of})", "≤", 60, _median("memory", scenario, subscribers))
    yield Goal("CPU a delivery, many to one", "≤", 4.0, _many_to_one)


def table(results: Sequence[AnyResult]) -> str:
    lines = ["| rerail's | goal | measured | |", "| --- | --: | --: | --- |"]
    for goal in goals(results):
        found = goal.measure(results)
        if found is not None:
            reached = "too short to tell" if math.isnan(found) else "met" if goal.met(found) else "missed"
            lines.append(f"| {goal.what} | {goal.sign} {goal.limit:g} | {found:.3g} | {reached} |")
    return "\n".join(lines)
