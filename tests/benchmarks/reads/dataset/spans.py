"""Expressions that several tables' rows share: which frames a step has, when a frame was, and ids."""

from .drawing import TAGS


def first_frame(place: str) -> str:
    """The first frame of the step at this place. Place -1 has what comes before the steps, place `begun` the end."""
    return f"(CASE WHEN {place} < 0 THEN 1 ELSE 3 + {place} * (run.revision - 3) / run.begun END)"


def last_frame(place: str) -> str:
    return (
        f"(CASE WHEN {place} < 0 THEN least(2, run.revision) WHEN {place} = run.begun THEN run.revision"
        f" ELSE 2 + ({place} + 1) * (run.revision - 3) / run.begun END)"
    )


def moment(number: str) -> str:
    """When the run's frame of this number was written."""
    return f"drawn.moment(run.created_at, run.seconds * ({number} - 1) / run.revision)"


def id_of(tag: str, place: str) -> str:
    return f"drawn.id(run.head, {TAGS[tag]}, {place})"


def tries(place: str) -> str:
    """How many attempts the step at this place has had."""
    return f"(CASE WHEN {place} = run.at AND run.status = 'FAILED' AND run.transient THEN 3 ELSE 1 END)"


def attempt_id(place: str, number: str) -> str:
    return id_of("attempt", f"{place} * 16 + {number}")


def step_ids(first: str, last: str) -> str:
    """The ids of the steps at the places from `first` to `last`, as an array."""
    return f"ARRAY(SELECT {id_of('step', 'each')} FROM generate_series({first}, {last}) AS each)"


END = {
    "FAILED": "FAILED",
    "WAITING": "WAITED",
    "CANCELLED": "CANCELLED",
    "SUCCEEDED": "SUCCEEDED",
}
"""How a run ended, or came to rest, as the second word of the frame that says so."""
STEP_STATUS = (
    "(CASE WHEN step.place < run.at OR run.status = 'SUCCEEDED' THEN 'SUCCEEDED'"
    " WHEN run.status = 'QUEUED' THEN 'PENDING' WHEN step.place = run.at THEN run.status"
    " WHEN run.status = 'FAILED' THEN 'SKIPPED' WHEN run.status = 'CANCELLED' THEN 'CANCELLED' ELSE 'PENDING' END)"
)
AT_REST = "run.status NOT IN ('RUNNING', 'QUEUED')"
FAULT = (
    "json_build_object('cause', run.cause, 'code', run.code, 'message', run.message, 'transient', run.transient,"
    " 'settled', true, 'detail', NULL)"
)
