"""The enums of failures, and of what may be done about them."""

from rerail.api.schema.types.enums.describing import describe
from rerail.domain.failure import FailureCause, Symptom
from rerail.domain.job import RecoveryJobMove, RecoveryJobOutcome, RecoveryJobRunStatus, RecoveryJobStatus
from rerail.domain.move import BlockerCode, CheckOutcome, FixKind, NextMove

describe(
    FailureCause,
    "Where a failure came from.",
    {
        "PROVIDER": "What performs the task is down, refuses, or answers nonsense.",
        "REVIEW": "A person decided against it, or nobody decided in time.",
        "RUNTIME": "The step's own code crashed, ran out of time, or was lost with its worker.",
        "INPUT": "What the step was given is missing or invalid.",
        "UNKNOWN": "Nothing typed was raised and nothing on record explains it.",
    },
)

describe(
    Symptom,
    "What somebody sees of a failure.",
    {
        "RUN_FAILED": "The run failed.",
        "STEP_FAILED": "A step failed.",
        "NO_ARTIFACT": "Nothing that the run wrote is there.",
        "PARTIAL_OUTPUT": "Only part of the output is there.",
        "STUCK_WAITING": "The run waits for a person: nothing goes on until they decide.",
        "WORKER_LOST": "The worker was lost in the middle of the work.",
        "RETRIES_EXHAUSTED": "Every automatic attempt failed.",
        "FAILED_AGAIN_AFTER_RETRY": "The same failure came back after a retry.",
    },
)

describe(
    NextMove,
    "What should be done about a run now.",
    {
        "NONE": "Nothing: it succeeded.",
        "WAIT": "Nothing: it goes on by itself.",
        "REVIEW": "Decide the review that it waits for, or that was rejected.",
        "FIX": "Change something first: inputs, a provider, what an unsafe step left behind.",
        "CONTINUE": "Continue the run.",
        "RETRY": "Retry the failed step.",
        "SUPPORT": "Report the run.",
    },
)

describe(
    BlockerCode,
    "Why a move is refused.",
    {
        "RUN_NOT_AT_REST": "A worker has the run, or will take it up by itself.",
        "RUN_SUCCEEDED": "The run has succeeded.",
        "RUN_CANCELLED": "The run is cancelled already.",
        "STEP_FAILED": "A run is not continued past a failed step.",
        "STEP_NOT_FAILED": "Only a failed step can be retried.",
        "UNSAFE_EFFECT_UNSETTLED": "Nobody knows what an unsafe step did, and running it twice may do harm.",
        "ARTIFACT_LOST": "A file that would be used again is gone.",
        "INPUT_STILL_INVALID": "The inputs still do not satisfy the schema.",
        "PROVIDER_STILL_DOWN": "The provider still does not answer its probe.",
        "REVIEW_PENDING": "A person has to decide first.",
        "REVIEW_REJECTED": "A person decided against it.",
        "REVIEW_DECIDED": "The review has been decided already.",
        "MISSION_CHANGED": "The version of the mission that the run started on cannot be used any more.",
        "FIX_NOT_ATTESTED": "The fix does not say what really happened.",
        "UPSTREAM_FAILED": "The step is down only because a step it needs failed.",
        "NOT_PERMITTED": "The caller may not do this.",
        "NOT_INSPECTED": "Look at the failure first.",
    },
)

describe(
    CheckOutcome,
    "What came of verifying a fix.",
    {
        "PASSED": "The server verified that it is mended.",
        "FAILED": "The server verified that it is not.",
        "UNKNOWN": "The server cannot verify it: the caller's word stands.",
    },
)

describe(
    FixKind,
    "What was done about the underlying issue of a failure.",
    {
        "INPUT_CORRECTED": "What the step was given is right now: a file is in its place, a value was corrected.",
        "PROVIDER_RESTORED": "What performs the task is up again.",
        "REVIEW_APPROVED": "The review was decided again.",
        "CODE_DEPLOYED": "The code that failed was changed.",
        "CONFIGURATION_CHANGED": "A setting, a secret or a permission was changed.",
        "TRANSIENT": "Nothing: it passed by itself.",
    },
)

describe(
    RecoveryJobMove,
    "What a recovery job does with each run.",
    {
        "CONTINUE": "Resume it where it stopped.",
        "RETRY": "Try the step again whose failure is in the group.",
    },
)

describe(
    RecoveryJobStatus,
    "Where a recovery job stands.",
    {
        "RUNNING": "Runs still have their turn, or some that were moved have not come to rest.",
        "STOPPED": "Stopped by a caller, or by itself; `reason` says why. What was moved goes on.",
        "DONE": "Every run has had its turn, and those that were moved have come to rest.",
    },
)

describe(
    RecoveryJobRunStatus,
    "What a recovery job did with a run.",
    {
        "PENDING": "Its turn has not come.",
        "MOVED": "It was continued or retried.",
        "REFUSED": "The rules did not allow the move when its turn came.",
        "GONE": "When its turn came, no failure of the group stood in it any more: somebody else has moved it.",
    },
)

describe(
    RecoveryJobOutcome,
    "How a run that a recovery job has moved came to rest for the first time after that.",
    {
        "SUCCEEDED": "It has succeeded.",
        "FAILED_AGAIN": "It failed again, in the same group.",
        "FAILED": "It failed in another way than before.",
        "STILL_FAILED": "What was moved is mended; another step, which had failed of itself before, is not.",
        "WAITING": "It waits for a person.",
        "CANCELLED": "Somebody cancelled it.",
    },
)
