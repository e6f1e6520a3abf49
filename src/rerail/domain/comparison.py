"""Comparison: where two runs of a mission part ways, by what happened in them and not by when or under which ids."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from rerail.domain.frame import FrameKind as K
from rerail.domain.frame import Payload
from rerail.domain.step import StepStatus

UNCOUNTED = frozenset(
    {K.LOG_WRITTEN, K.PROVIDER_CALLED, K.PROVIDER_ANSWERED, K.NOTE_ADDED, K.REPORT_FILED, K.REPORT_UPDATED}
)
"""What a task says on its way, and what people write about a run, make no difference; what comes of it does."""
COUNTED = tuple(kind for kind in K if kind not in UNCOUNTED)

Lane = str | None
"""A step's key, or None for the run as a whole. Within a lane order counts; between lanes it is chance."""

What = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What counts of a frame. `what` has names and values, wide values by digest: two frames are alike where kind and
    `what` are equal."""

    number: int
    kind: K
    what: What = ()

    def like(self, other: "Moment") -> bool:
        return (self.kind, self.what) == (other.kind, other.what)


@dataclass(frozen=True, slots=True)
class Parting:
    """The first two moments of a lane that are not alike; None where that run has nothing more there."""

    a: Moment | None
    b: Moment | None


@dataclass(frozen=True, slots=True)
class StepStanding:
    status: StepStatus
    attempt_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StepComparison:
    """`reason` is None where the step took the same course in both; `a` or `b` is None where that run lacks it."""

    key: str
    reason: str | None
    parting: Parting | None
    a: StepStanding | None
    b: StepStanding | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """`parting` is the first of all, in the lane `lane`, and `reason` says it in words: None where the runs took the
    same course. `steps` are those of both, in the order of the plan of `a`."""

    reason: str | None
    lane: Lane
    parting: Parting | None
    steps: tuple[StepComparison, ...]


def moment_of(number: int, kind: K, payload: Payload, keys: Mapping[str, str]) -> Moment:
    """`keys` are those of the run's steps, by the hex of their ids."""
    return Moment(number=number, kind=kind, what=_what(kind, payload, keys))


def digest(value: Any) -> str:
    """Equal for equal JSON values, whatever the order of their members."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def unread(address: str) -> Payload:
    """Stands in for a payload whose bytes are gone: the same bytes had the same address."""
    return {"inputs": address, "outputs": address}


def _what(kind: K, payload: Payload, keys: Mapping[str, str]) -> What:
    match kind:
        case K.RUN_QUEUED:
            steps = sorted(step.get("key") for step in payload.get("steps") or ())
            return (("inputs", digest(payload.get("inputs"))), ("steps", digest(steps)))
        case K.STEP_STARTED | K.STEP_RETRIED:
            return (("inputs", digest(payload.get("inputs"))),)
        case K.STEP_SUCCEEDED | K.RUN_SUCCEEDED:
            return (("outputs", digest(payload.get("outputs"))),)
        case K.STEP_FAILED | K.ATTEMPT_FAILED | K.ATTEMPT_INTERRUPTED | K.RUN_FAILED:
            code = (payload.get("fault") or {}).get("code")
            return (("code", code),) if code else ()
        case K.ARTIFACT_WRITTEN:
            names = {"artifact": "name", "state": "state", "contents": "sha256"}
            return tuple((name, str(payload.get(member) or "")) for name, member in names.items())
        case K.REVIEW_DECIDED:
            return (("decision", str(payload.get("decision") or "EXPIRED")),)
        case K.FIX_ATTESTED:
            return (("fix", str((payload.get("fix") or {}).get("kind") or "")),)
        case K.RUN_CONTINUED:
            again = sorted(keys.get(step, step) for step in payload.get("rerun") or ())
            return (("rerun", ", ".join(again)),)
        case _:
            return ()


def parting(a: Sequence[Moment], b: Sequence[Moment]) -> Parting | None:
    """Where two lanes, or two pages that begin at the same place of their lanes, part; None where they do not."""
    for ours, theirs in zip_longest(a, b):
        if ours is None or theirs is None or not ours.like(theirs):
            return Parting(ours, theirs)
    return None


def compare(
    a: Mapping[Lane, Sequence[Moment]],
    b: Mapping[Lane, Sequence[Moment]],
    standing_a: Mapping[str, StepStanding],
    standing_b: Mapping[str, StepStanding],
) -> Comparison:
    """Two whole runs, lane by lane."""
    lanes: list[Lane] = [None, *lanes_of(standing_a, standing_b)]
    return conclude({lane: parting(a.get(lane, ()), b.get(lane, ())) for lane in lanes}, standing_a, standing_b)


def lanes_of(a: Mapping[str, StepStanding], b: Mapping[str, StepStanding]) -> list[str]:
    """The steps of both, in the order of `a`; what only `b` has comes last."""
    return list(dict.fromkeys([*a, *b]))


def conclude(
    partings: Mapping[Lane, Parting | None], a: Mapping[str, StepStanding], b: Mapping[str, StepStanding]
) -> Comparison:
    """What the lanes' partings, and how each run's steps stand, in the order of its plan, come to.

    The first parting is the one with the smallest number of a frame, in whichever run: of two partings, the one that
    came first in both runs has it.
    """
    steps = tuple(_step(key, partings.get(key), a.get(key), b.get(key)) for key in lanes_of(a, b))
    found = [(lane, parted) for lane, parted in partings.items() if parted is not None]
    if not found:
        return Comparison(reason=None, lane=None, parting=None, steps=steps)
    lane, first = min(found, key=lambda each: (*_numbers(each[1]), each[0] is not None, each[0] or ""))
    return Comparison(reason=_reason(lane, first), lane=lane, parting=first, steps=steps)


def _numbers(parted: Parting) -> tuple[float, float]:
    numbers = [moment.number if moment else float("inf") for moment in (parted.a, parted.b)]
    return min(numbers), max(numbers)


def _step(key: str, parted: Parting | None, a: StepStanding | None, b: StepStanding | None) -> StepComparison:
    reason = None
    if parted is not None:
        reason = _reason(key, parted)
    elif a is None or b is None:
        reason = f"Only {'a' if a else 'b'} has step {key}."
    elif a != b:
        # Without a frame of its own: it was cancelled with its run, or became pending again with another one's retry.
        reason = f"Step {key} is {a.status} in a and {b.status} in b, because of what happened to its run."
    return StepComparison(key=key, reason=reason, parting=parted, a=a, b=b)


# ---------------------------------------------------------------- in words

_DIGESTS = {"inputs": "inputs", "outputs": "outputs", "steps": "steps planned", "contents": "contents"}
_STEP_WORDS = {
    K.STEP_STARTED: "step {} started",
    K.STEP_WAITED: "step {} came to wait",
    K.STEP_SUCCEEDED: "step {} succeeded",
    K.STEP_FAILED: "step {} failed",
    K.STEP_SKIPPED: "step {} was skipped",
    K.STEP_CANCELLED: "step {} was cancelled",
    K.STEP_RETRIED: "step {} was retried",
    K.ATTEMPT_STARTED: "an attempt of {} started",
    K.ATTEMPT_FAILED: "an attempt of {} failed",
    K.ATTEMPT_INTERRUPTED: "an attempt of {} was interrupted",
    K.ATTEMPT_SCHEDULED: "another attempt of {} was scheduled",
    K.ARTIFACT_WRITTEN: "an artifact of {} was written",
    K.REVIEW_REQUESTED: "a review was requested for {}",
    K.REVIEW_DECIDED: "the review of {} was decided",
    K.FIX_ATTESTED: "a fix of {} was attested",
}
_RUN_WORDS = {
    K.RUN_QUEUED: "the run was queued",
    K.RUN_STARTED: "a worker took the run up",
    K.RUN_WAITED: "the run came to wait",
    K.RUN_FAILED: "the run failed",
    K.RUN_SUCCEEDED: "the run succeeded",
    K.RUN_CANCELLED: "the run was cancelled",
    K.RUN_CONTINUED: "the run was continued",
}
WORDS = {**_RUN_WORDS, **_STEP_WORDS}
"""How each kind that counts is told of; `{}` is its step's key."""


def _reason(lane: Lane, parted: Parting) -> str:
    a, b = parted.a, parted.b
    if a is None or b is None:
        more, name, other = (a, "a", "b") if a is not None else (b, "b", "a")
        subject = f"step {lane}" if lane is not None else "the run as a whole"
        said = "" if more is None else f"{_words(lane, more)} (frame {more.number})"
        return f"In {name} {said}; {other} has nothing more of {subject}."
    if a.kind is b.kind:
        words = _words(lane, a, bare=True)
        differences = " and ".join(_differences(a, b))
        return f"In both {words} (frame {a.number} of a, {b.number} of b), but {differences}."
    return f"In a {_words(lane, a)} (frame {a.number}), in b {_words(lane, b)} (frame {b.number})."


def _words(lane: Lane, moment: Moment, *, bare: bool = False) -> str:
    told = WORDS[moment.kind].format(lane if lane is not None else "the run")
    shown = [value for name, value in moment.what if name not in _DIGESTS and value]
    return told if bare or not shown else f"{told} ({', '.join(shown)})"


def _differences(a: Moment, b: Moment) -> list[str]:
    of_a, of_b = dict(a.what), dict(b.what)
    found = []
    for name in dict.fromkeys([*of_a, *of_b]):
        ours, theirs = of_a.get(name), of_b.get(name)
        if ours != theirs and name in _DIGESTS:
            found.append(f"the {_DIGESTS[name]} differ")
        elif ours != theirs:
            found.append(f"the {name} is {ours or 'none'} in a and {theirs or 'none'} in b")
    return found
