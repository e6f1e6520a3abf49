"""The enums of runs, and the order of lists of them."""

from enum import StrEnum

from rerail.api.schema.types.enums.describing import describe
from rerail.domain.run import Completeness, Resolution, RunStatus


class RunOrderField(StrEnum):
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"
    STARTED_AT = "STARTED_AT"
    FINISHED_AT = "FINISHED_AT"
    DURATION = "DURATION"


class OrderDirection(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


describe(
    RunStatus,
    "Where a run stands.",
    {
        "QUEUED": "No worker has taken it up yet.",
        "RUNNING": "A worker is at it.",
        "WAITING": "Nothing is left to do but wait, for a person or for an instant.",
        "FAILED": "A step failed and nothing more happens by itself.",
        "SUCCEEDED": "Every step succeeded.",
        "CANCELLED": "A caller ended it.",
    },
)

describe(
    Completeness,
    "How much of a run's output is there.",
    {
        "NONE": "Nothing.",
        "PARTIAL": "Something, but the run has not succeeded.",
        "COMPLETE": "All of it: the run succeeded.",
    },
)

describe(
    Resolution,
    "What became of a run's failure.",
    {
        "NOT_NEEDED": "Nothing has failed.",
        "OPEN": "Something failed and nobody has reported or mended it.",
        "RECOVERED": "Something failed and the run succeeded after all.",
        "REPORTED": "Something failed and was reported.",
    },
)

describe(
    RunOrderField,
    "What runs can be ordered by. Runs that have no value stand last, in either direction; ties go by id.",
    {
        "CREATED_AT": "When it was queued.",
        "UPDATED_AT": "When its last frame was written.",
        "STARTED_AT": "When a worker first took it up.",
        "FINISHED_AT": "When it last failed, succeeded or was cancelled.",
        "DURATION": "From start to finish.",
    },
)

describe(
    OrderDirection,
    "Which way a list runs.",
    {"ASC": "The smallest, or oldest, first.", "DESC": "The largest, or newest, first."},
)
