"""The enums of the domain as the API shows them, with a description for every value."""

from collections.abc import Mapping
from enum import Enum, StrEnum
from typing import TypeVar

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from rerail.domain.access import AuditOutcome
from rerail.domain.artifact import ArtifactState
from rerail.domain.failure import FailureCause, Symptom
from rerail.domain.frame import ActorKind, FrameKind, Severity
from rerail.domain.guide import GuideKind, Surface
from rerail.domain.job import RecoveryJobMove, RecoveryJobOutcome, RecoveryJobRunStatus, RecoveryJobStatus
from rerail.domain.mission import Effect
from rerail.domain.move import BlockerCode, CheckOutcome, FixKind, NextMove
from rerail.domain.report import DeliveryEvent, DeliveryStatus, DeliveryTarget, ReportStatus
from rerail.domain.review import ReviewDecision, ReviewStatus
from rerail.domain.run import Completeness, Resolution, RunStatus
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus
from rerail.domain.viewer import Scope

E = TypeVar("E", bound=Enum)


class RunOrderField(StrEnum):
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"
    STARTED_AT = "STARTED_AT"
    FINISHED_AT = "FINISHED_AT"
    DURATION = "DURATION"


class OrderDirection(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


class UndescribedValueError(Exception):
    """An enum whose values and descriptions do not match one to one: found when the schema is built."""


def describe(enum: type[E], description: str, values: Mapping[str, str]) -> None:
    """Makes `enum` an enum of the API. `values` describes each of its members, by name."""
    if list(values) != list(enum.__members__):
        raise UndescribedValueError(f"{enum.__name__} has {list(enum.__members__)}, described are {list(values)}.")
    strawberry.enum(enum, description=description)
    definition: StrawberryEnumDefinition = enum.__strawberry_definition__  # type: ignore[attr-defined]
    for value in definition.values:
        value.description = values[value.name]


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
    ReportStatus,
    "Where a report stands.",
    {"OPEN": "Nobody has looked at it.", "ACKNOWLEDGED": "Somebody is at it.", "RESOLVED": "It is settled."},
)
describe(
    DeliveryEvent,
    "What a message about a report tells.",
    {"FILED": "The report was filed.", "UPDATED": "Its status changed, or something was said about it."},
)
describe(
    DeliveryTarget,
    "Where messages about reports go.",
    {"WEBHOOK": "To an address, as a Standard Webhook.", "FOLDER": "Into a folder, with the bundle."},
)
describe(
    DeliveryStatus,
    "Where a message about a report stands.",
    {
        "PENDING": "It is to be tried, for the first time or again.",
        "DELIVERED": "The receiver has acknowledged it.",
        "GONE": "The receiver wants no more of it: it answered 410.",
        "GIVEN_UP": "It was tried as often as is allowed, in vain.",
    },
)
describe(
    GuideKind,
    "What a guide is for.",
    {"SUPPORT": "To mend a problem.", "CONCEPT": "To understand how something works."},
)
describe(
    Surface,
    "A place in a product where a problem is already explained or controlled.",
    {
        "RUN_DETAIL": "The page of one run.",
        "MISSION_REPLAY": "The replay of a run, frame by frame.",
        "MISSION": "The page of a mission.",
        "REVIEW": "Where reviews are decided.",
        "ARTIFACT": "Where artifacts are shown.",
    },
)
describe(
    AuditOutcome,
    "What came of something that somebody did.",
    {
        "DONE": "It was done.",
        "UNCHANGED": "It was answered, and nothing was changed: a dry run, or what had been done before.",
        "REFUSED": "The caller may not do it, or is not known.",
        "FAILED": "The caller may do it, and nothing came of it: a problem, or an error.",
    },
)
describe(
    Scope,
    "What a caller may do.",
    {
        "READ": "Read runs, missions, artifacts and reports.",
        "PAYLOADS": "See what runs were given and have made: inputs, outputs, the payloads of frames, files, bundles.",
        "RECORD": "Add notes, and runs that were performed elsewhere.",
        "OPERATE": "Start, continue, retry and cancel runs.",
        "REPORT": "Report runs.",
        "REVIEW": "Decide reviews.",
        "DEPLOY": "Deploy missions.",
        "ADMIN": "Say who may do what, and see who did what.",
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
    ReviewDecision,
    "What a person can decide about a review.",
    {"APPROVE": "The step succeeds and the run goes on.", "REJECT": "The step fails."},
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
