"""The enums of steps, their attempts, reviews and artifacts."""

from rerail.api.schema.types.enums.describing import describe
from rerail.domain.artifact import ArtifactState
from rerail.domain.mission import Effect
from rerail.domain.review import ReviewDecision, ReviewStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus

describe(
    StepStatus,
    "Where a step stands.",
    {
        "PENDING": "It waits for the steps it needs, or for a worker.",
        "RUNNING": "An attempt is under way.",
        "RETRYING": "An attempt failed and the next one follows by itself.",
        "WAITING": "It waits for a review or for an instant, and holds no worker.",
        "FAILED": "The last attempt failed and none follows by itself.",
        "SUCCEEDED": "An attempt reached its goal.",
        "SKIPPED": "A step it needs is down.",
        "CANCELLED": "The run was cancelled before it ended.",
    },
)

describe(
    AttemptStatus,
    "How an attempt ended, if it has.",
    {
        "RUNNING": "The provider has been called and has not answered.",
        "SUCCEEDED": "The provider reached the goal.",
        "FAILED": "The provider answered with an error.",
        "INTERRUPTED": "The worker was lost, and with it the knowledge of what was done.",
        "CANCELLED": "The run was cancelled meanwhile.",
    },
)

describe(
    AttemptTrigger,
    "Why an attempt was made.",
    {
        "FIRST": "It is the first one.",
        "AUTOMATIC": "The task's retry policy asked for it.",
        "RETRY": "A caller retried the failed step.",
        "CONTINUE": "A caller continued the run.",
        "RECOVERY": "The worker of the one before was lost.",
    },
)

describe(
    Effect,
    "What running a task again could do to the outside world.",
    {
        "NONE": "Nothing: it only reads.",
        "IDEMPOTENT": "Nothing more than running it once.",
        "UNSAFE": "Harm: it is not run again before someone has settled what happened.",
    },
)

describe(
    ReviewStatus,
    "Where a review stands.",
    {
        "PENDING": "Nobody has decided yet.",
        "APPROVED": "Somebody decided for it.",
        "REJECTED": "Somebody decided against it.",
        "EXPIRED": "The time to decide ran out.",
        "WITHDRAWN": "The question fell away before anyone decided.",
    },
)

describe(
    ReviewDecision,
    "What a person can decide about a review.",
    {"APPROVE": "The step succeeds and the run goes on.", "REJECT": "The step fails."},
)

describe(
    ArtifactState,
    "How much of an artifact is there.",
    {
        "WRITING": "It is being written.",
        "COMPLETE": "All of it, with a known digest.",
        "PARTIAL": "A first part: its attempt ended before the end was written.",
        "REPLACED": "All or part of it, but a later attempt wrote it again.",
        "LOST": "Nothing: the bytes are gone, or are not those that were written.",
    },
)
