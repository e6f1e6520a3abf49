"""The history of a run, looked up by walking all rows: what the reference answers for `at` and `timeline`."""

from collections.abc import Sequence
from typing import Any

from rerail.domain.frame import Severity
from rerail.domain.step import StepStatus
from rerail.domain.timeline import MARKER_RANKS, MOST_MARKERS

Row = dict[str, Any]
GRAVITY = list(Severity)


def last_state(states: Sequence[Row], number: int, default: Row) -> Row:
    """The last of the states that a frame up to `number` made."""
    until = [state for state in states if state["number"] <= number]
    return max(until, key=lambda state: state["number"], default=default)


def progress_of(statuses: Sequence[str]) -> Row:
    counts = {status.value.lower(): list(statuses).count(status.value) for status in StepStatus}
    return {**counts, "total": len(statuses), "running": counts["running"] + counts["retrying"]}


def buckets(frames: Sequence[Row], wanted: int) -> list[Row]:
    """The frames in stretches, each frame put into its own."""
    number = min(wanted, len(frames))
    found: list[list[Row]] = [[] for _ in range(number)]
    for place in range(number):
        found[place] = list(frames[place * len(frames) // number : (place + 1) * len(frames) // number])
    return [
        {
            "from_frame": stretch[0]["number"],
            "to_frame": stretch[-1]["number"],
            "started_at": stretch[0]["at"],
            "ended_at": stretch[-1]["at"],
            "count": len(stretch),
            "worst": max(GRAVITY.index(frame["severity"]) for frame in stretch),
        }
        for stretch in found
    ]


def markers(frames: Sequence[Row]) -> list[Row]:
    ranks = {kind.value: rank for rank, kinds in enumerate(MARKER_RANKS) for kind in kinds}
    marked = [frame for frame in frames if frame["kind"] in ranks]
    marked.sort(key=lambda frame: (ranks[frame["kind"]], frame["number"]))
    return sorted(marked[:MOST_MARKERS], key=lambda frame: frame["number"])
