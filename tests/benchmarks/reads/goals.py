"""What the reads are to reach, and what was measured of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from .rounds import Result, find

AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Goal:
    """A ratio of rerail's to another server's, or to its own at another query: at least or at most `limit`."""

    query: str
    what: str
    against: str
    limit: float
    at_most: bool = False
    concurrency: int = AT_ONCE


GOALS = (
    *(
        Goal(name, "rate", "bare", limit)
        for name, limit in (("list", 0.85), ("detail", 0.8), ("replay", 0.95), ("page", 3.0))
    ),
    *(Goal(name, "rate", "naive", limit) for name, limit in (("list", 12), ("detail", 12), ("replay", 15))),
    *(Goal(name, "p99", "bare", 1.3, at_most=True) for name in ("list", "detail", "replay", "page")),
    *(Goal("header-long", "p50", "header-short", 1.2, at_most=True, concurrency=each) for each in (1, AT_ONCE)),
)
_WORDS = {"rate": "requests/s", "p99": "p99", "p50": "p50"}


def measured(goal: Goal, results: Sequence[Result]) -> float | None:
    """The ratio; None where it was not measured."""
    own = find(results, goal.query, goal.concurrency, "rerail")
    if goal.against.startswith("header"):
        other = find(results, goal.against, goal.concurrency, "rerail")
    else:
        other = find(results, goal.query, goal.concurrency, goal.against)
    return own.ratio(other, goal.what) if own and other else None


def table(results: Sequence[Result]) -> str:
    lines = ["| rerail's | at once | goal | measured | |", "| --- | --: | --: | --: | --- |"]
    for goal in GOALS:
        found = measured(goal, results)
        if found is not None:
            met = found <= goal.limit if goal.at_most else found >= goal.limit
            what = f"{_WORDS[goal.what]} of {goal.query} to {goal.against}"
            sign = "≤" if goal.at_most else "≥"
            reached = "met" if met else "missed"
            lines.append(f"| {what} | {goal.concurrency} | {sign} {goal.limit:g} | {found:.2f} | {reached} |")
    return "\n".join(lines)
