"""What one server comes to against another, over rounds in which both had their turn."""

import math
import statistics
from collections.abc import Iterable


def median_ratio(pairs: Iterable[tuple[float, float]]) -> float:
    """The median of the rounds' ratios; each pair is a round's value and that to compare it with.

    Not a number where a round was too short for the other's value: CPU time is counted in hundredths of a second, so a
    server that answers a dozen requests may have used none.
    """
    rounds = list(pairs)
    if any(theirs == 0 for _, theirs in rounds):
        return math.nan
    return statistics.median(mine / theirs for mine, theirs in rounds)
