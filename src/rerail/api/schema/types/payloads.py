"""What mutations answer: a success that can be selected from, or one of the problems that may stand in its way."""

from datetime import datetime
from typing import Annotated

import strawberry

from rerail.api.schema.types.failure import Review
from rerail.api.schema.types.frame import Frame
from rerail.api.schema.types.job import RecoveryJob, RecoveryPreview
from rerail.api.schema.types.mission import Mission
from rerail.api.schema.types.problems import (
    IdempotencyConflict,
    InvalidInput,
    MoveRefused,
    NotFound,
    NotPermitted,
    StaleRevision,
)
from rerail.api.schema.types.recovery import FixCheck, RecoveryPlan
from rerail.api.schema.types.report import Report
from rerail.api.schema.types.run import Run
from rerail.api.schema.types.step import Step

_RUN = "The run as it stands now."
_APPLIED = "False for a dry run: nothing was changed."
_PLAN = "What runs again, and what is reused."


@strawberry.type(description="The mission is there, in this version.")
class DeployMissionSuccess:
    mission: Mission = strawberry.field(description="The mission in its newest version.")


@strawberry.type(description="The run is queued.")
class StartRunSuccess:
    run: Run = strawberry.field(description=_RUN)


@strawberry.type(description="The run goes on, or would.")
class ContinueRunSuccess:
    applied: bool = strawberry.field(description=_APPLIED)
    run: Run = strawberry.field(description=_RUN)
    plan: RecoveryPlan = strawberry.field(description=_PLAN)


@strawberry.type(description="The step is tried again, or would be.")
class RetryFailedStepSuccess:
    applied: bool = strawberry.field(description=_APPLIED)
    run: Run = strawberry.field(description=_RUN)
    step: Step = strawberry.field(description="The step as it stands now.")
    plan: RecoveryPlan = strawberry.field(description=_PLAN)
    checks: list[FixCheck] = strawberry.field(description="What the server verified of the fix.")


@strawberry.type(description="The run is reported.")
class ReportRunSuccess:
    hint: str | None = strawberry.field(description="Set where the API already explains what blocks the run.")
    report: Report = strawberry.field(description="The report.")


@strawberry.type(description="The run has ended, or would.")
class CancelRunSuccess:
    applied: bool = strawberry.field(description=_APPLIED)
    run: Run = strawberry.field(description=_RUN)


@strawberry.type(description="The review is decided, or would be.")
class DecideReviewSuccess:
    applied: bool = strawberry.field(description=_APPLIED)
    review: Review = strawberry.field(description="The review as it stands now.")
    run: Run = strawberry.field(description=_RUN)


@strawberry.type(description="The note is part of the replay.")
class AddNoteSuccess:
    frame: Frame = strawberry.field(description="The frame that holds the note.")


@strawberry.type(description="The runs are moved one after the other, or would be.")
class RecoverGroupSuccess:
    applied: bool = strawberry.field(description=_APPLIED)
    job: RecoveryJob | None = strawberry.field(description="The job as it stands now; null for a dry run.")
    preview: RecoveryPreview = strawberry.field(description="What the job found when it was created, or would find.")


@strawberry.type(description="No further run has its turn. A move that is being made this moment is ended.")
class StopRecoveryJobSuccess:
    applied: bool = strawberry.field(description="False where the job had ended already: it stays as it was.")
    job: RecoveryJob = strawberry.field(description="The job as it stands now.")


@strawberry.type(description="The report stands so now.")
class UpdateReportSuccess:
    report: Report = strawberry.field(description="The report as it stands now.")


@strawberry.type(description="The token is good from now on. It is shown this once, and kept nowhere.")
class CreateRunTokenSuccess:
    id: strawberry.ID = strawberry.field(description="What it is revoked by, and what the audit trail calls it.")
    token: str = strawberry.field(description="What to send as `Authorization: Bearer …`; whoever has it sees the run.")
    expires_at: datetime = strawberry.field(description="Until when it is good.")


@strawberry.type(description="The token shows the run no more; a server that knew it notices within seconds.")
class RevokeRunTokenSuccess:
    applied: bool = strawberry.field(description="False where it had been revoked before.")


@strawberry.type(description="Nobody is let in by the token any more; a server that knew it notices within seconds.")
class RevokeTokenSuccess:
    applied: bool = strawberry.field(description="False where it had been revoked before.")


Told = CreateRunTokenSuccess | RevokeRunTokenSuccess | RevokeTokenSuccess
"""Successes of which nothing is read."""

DeployMissionResult = Annotated[
    DeployMissionSuccess | InvalidInput | IdempotencyConflict | NotPermitted,
    strawberry.union("DeployMissionResult", description="What came of a deployment."),
]
StartRunResult = Annotated[
    StartRunSuccess | NotFound | InvalidInput | IdempotencyConflict | NotPermitted,
    strawberry.union("StartRunResult", description="What came of starting a run."),
]
ContinueRunResult = Annotated[
    ContinueRunSuccess | NotFound | MoveRefused | StaleRevision | IdempotencyConflict | NotPermitted,
    strawberry.union("ContinueRunResult", description="What came of continuing a run."),
]
RetryFailedStepResult = Annotated[
    RetryFailedStepSuccess | NotFound | InvalidInput | MoveRefused | StaleRevision | IdempotencyConflict | NotPermitted,
    strawberry.union("RetryFailedStepResult", description="What came of retrying a failed step."),
]
ReportRunResult = Annotated[
    ReportRunSuccess | NotFound | InvalidInput | MoveRefused | StaleRevision | IdempotencyConflict | NotPermitted,
    strawberry.union("ReportRunResult", description="What came of reporting a run."),
]
CancelRunResult = Annotated[
    CancelRunSuccess | NotFound | MoveRefused | StaleRevision | IdempotencyConflict | NotPermitted,
    strawberry.union("CancelRunResult", description="What came of cancelling a run."),
]
DecideReviewResult = Annotated[
    DecideReviewSuccess | NotFound | MoveRefused | StaleRevision | IdempotencyConflict | NotPermitted,
    strawberry.union("DecideReviewResult", description="What came of deciding a review."),
]
AddNoteResult = Annotated[
    AddNoteSuccess | NotFound | InvalidInput | IdempotencyConflict | NotPermitted,
    strawberry.union("AddNoteResult", description="What came of adding a note."),
]
UpdateReportResult = Annotated[
    UpdateReportSuccess | NotFound | InvalidInput | IdempotencyConflict | NotPermitted,
    strawberry.union("UpdateReportResult", description="What came of updating a report."),
]
RecoverGroupResult = Annotated[
    RecoverGroupSuccess | NotFound | InvalidInput | IdempotencyConflict | NotPermitted,
    strawberry.union("RecoverGroupResult", description="What came of starting a recovery job."),
]
StopRecoveryJobResult = Annotated[
    StopRecoveryJobSuccess | NotFound | InvalidInput | IdempotencyConflict | NotPermitted,
    strawberry.union("StopRecoveryJobResult", description="What came of stopping a recovery job."),
]

CreateRunTokenResult = Annotated[
    CreateRunTokenSuccess | NotFound | InvalidInput | NotPermitted,
    strawberry.union("CreateRunTokenResult", description="What came of making a token of a run."),
]

RevokeRunTokenResult = Annotated[
    RevokeRunTokenSuccess | NotFound | NotPermitted,
    strawberry.union("RevokeRunTokenResult", description="What came of taking a token of a run back."),
]

RevokeTokenResult = Annotated[
    RevokeTokenSuccess | NotFound | NotPermitted,
    strawberry.union("RevokeTokenResult", description="What came of taking a token back."),
]
