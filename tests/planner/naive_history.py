"""The history of a run, looked up by walking all rows: what the reference answers for `at` and `timeline`."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from rerail.domain.comparison import COUNTED, Comparison, Lane, Moment, StepStanding, compare, moment_of, unread
from rerail.domain.frame import FrameKind, Severity
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


def compared(world: Mapping[str, Sequence[Row]], a: UUID, b: UUID) -> Comparison:
    """By the rule itself, from whole runs: what is compared here is what the planner makes of its answer."""
    return compare(lanes(world, a), lanes(world, b), standing(world, a), standing(world, b))


def standing(world: Mapping[str, Sequence[Row]], run: UUID) -> dict[str, StepStanding]:
    steps = sorted((row for row in world["steps"] if row["run_id"] == run), key=lambda row: row["position"])
    return {row["key"]: StepStanding(StepStatus(row["status"]), row["attempt_count"]) for row in steps}


def lanes(world: Mapping[str, Sequence[Row]], run: UUID) -> dict[Lane, list[Moment]]:
    keys = {row["id"]: row["key"] for row in world["steps"] if row["run_id"] == run}
    found: dict[Lane, list[Moment]] = {}
    for row in world["frames"]:
        if row["run_id"] == run and row["kind"] in COUNTED:
            payload = unread(row["payload_address"]) if row["payload_address"] else row["payload"].value
            moment = moment_of(row["number"], FrameKind(row["kind"]), payload, {})
            found.setdefault(keys.get(row["step_id"]), []).append(moment)
    return found


def markers(frames: Sequence[Row]) -> list[Row]:
    ranks = {kind.value: rank for rank, kinds in enumerate(MARKER_RANKS) for kind in kinds}
    marked = [frame for frame in frames if frame["kind"] in ranks]
    marked.sort(key=lambda frame: (ranks[frame["kind"]], frame["number"]))
    return sorted(marked[:MOST_MARKERS], key=lambda frame: frame["number"])
