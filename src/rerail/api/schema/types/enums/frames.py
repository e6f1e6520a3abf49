"""The enums of frames."""

from rerail.api.schema.types.enums.describing import describe
from rerail.domain.frame import ActorKind, FrameKind, Severity

describe(
    FrameKind,
    "What can happen in a run. Kinds are added in later versions and never change their meaning.",
    {
        "RUN_QUEUED": "The run came to be: always frame 1.",
        "RUN_STARTED": "A worker took up the run.",
        "RUN_WAITED": "Nothing was left to do but wait.",
        "RUN_FAILED": "Nothing was left to do and a step had failed.",
        "RUN_SUCCEEDED": "Every step had succeeded.",
        "RUN_CANCELLED": "A caller ended the run.",
        "RUN_CONTINUED": "A caller resumed the run.",
        "STEP_STARTED": "The steps it needs had succeeded and its inputs were known.",
        "STEP_WAITED": "The step began to wait for a review or an instant.",
        "STEP_SUCCEEDED": "The last attempt reached its goal.",
        "STEP_FAILED": "No further attempt follows by itself.",
        "STEP_SKIPPED": "A step it needs was down.",
        "STEP_CANCELLED": "The run was cancelled while the step was under way.",
        "STEP_RETRIED": "A caller asked for a new attempt.",
        "ATTEMPT_STARTED": "The provider is about to be called.",
        "ATTEMPT_FAILED": "The provider answered with an error.",
        "ATTEMPT_INTERRUPTED": "The worker was lost; the outcome is unknown.",
        "ATTEMPT_SCHEDULED": "An automatic attempt was set for an instant.",
        "PROVIDER_CALLED": "A request went out.",
        "PROVIDER_ANSWERED": "An answer came back.",
        "LOG_WRITTEN": "The provider wrote a line to its log.",
        "ARTIFACT_WRITTEN": "The state of an artifact changed.",
        "REVIEW_REQUESTED": "A person was asked to decide.",
        "REVIEW_DECIDED": "A person decided, or the time to decide ran out.",
        "FIX_ATTESTED": "A caller said what was fixed, and the server what it verified of it.",
        "REPORT_FILED": "The run was reported.",
        "REPORT_UPDATED": "Where a report of the run stands has changed, or something was said about it.",
        "NOTE_ADDED": "Somebody wrote something down.",
    },
)

describe(
    Severity,
    "How much a frame matters.",
    {
        "DEBUG": "For whoever looks for a cause in detail.",
        "INFO": "Part of the normal course.",
        "WARNING": "Worth a look.",
        "ERROR": "Something failed.",
    },
)

describe(
    ActorKind,
    "What kind of actor caused something.",
    {
        "RUNTIME": "rerail itself.",
        "PROVIDER": "What performed the task.",
        "PERSON": "Somebody.",
        "SCRIPT": "A program that calls the API.",
    },
)
