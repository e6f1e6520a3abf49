"""What mutations answer: a success that can be selected from, or one of the problems that may stand in its way."""

from typing import Annotated, Any
from uuid import UUID

import strawberry

from rerail.api.projections import Info, project
from rerail.api.types.failure import Review
from rerail.api.types.frame import Frame
from rerail.api.types.job import BlockerCount, RecoveryJob, RecoveryPreview
from rerail.api.types.mission import Mission
from rerail.api.types.problems import (
    IdempotencyConflict,
    InvalidInput,
    MoveRefused,
    NotFound,
    NotPermitted,
    StaleRevision,
)
from rerail.api.types.recovery import FixCheck, RecoveryPlan
from rerail.api.types.report import Report
from rerail.api.types.run import Run
from rerail.api.types.step import Step
from rerail.domain.identity import Kind
from rerail.domain.move import BlockerCode
from rerail.ledger.jobs import Created
from rerail.planner.roots import checks_of, frame_by_number, recovery_plan, row_by_id
from rerail.runtime.moves import Moved

_RUN = "The run as it stands now."
_APPLIED = "False for a dry run: nothing was changed."


@strawberry.type(description="The mission is there, in this version.")
class DeployMissionSuccess:
    mission_id: strawberry.Private[UUID]

    @strawberry.field(graphql_type=Mission, description="The mission in its newest version.")
    async def mission(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.MISSION, self.mission_id))


@strawberry.type(description="The run is queued.")
class StartRunSuccess:
    run_id: strawberry.Private[UUID]

    @strawberry.field(graphql_type=Run, description=_RUN)
    async def run(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.RUN, self.run_id))


@strawberry.type(description="The run goes on, or would.")
class ContinueRunSuccess:
    moved: strawberry.Private[Moved]
    applied: bool = strawberry.field(description=_APPLIED)

    @strawberry.field(graphql_type=Run, description=_RUN)
    async def run(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.RUN, self.moved.run))

    @strawberry.field(graphql_type=RecoveryPlan, description="What runs again, and what is reused.")
    async def plan(self, info: Info) -> Any:
        return await project(info, recovery_plan(self.moved.run, self.moved.plan))


@strawberry.type(description="The step is tried again, or would be.")
class RetryFailedStepSuccess:
    moved: strawberry.Private[Moved]
    step_id: strawberry.Private[UUID]
    applied: bool = strawberry.field(description=_APPLIED)

    @strawberry.field(graphql_type=Run, description=_RUN)
    async def run(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.RUN, self.moved.run))

    @strawberry.field(graphql_type=Step, description="The step as it stands now.")
    async def step(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.STEP, self.step_id))

    @strawberry.field(graphql_type=RecoveryPlan, description="What runs again, and what is reused.")
    async def plan(self, info: Info) -> Any:
        return await project(info, recovery_plan(self.moved.run, self.moved.plan))

    @strawberry.field(graphql_type=list[FixCheck], description="What the server verified of the fix.")
    async def checks(self, info: Info) -> Any:
        return await project(info, checks_of(self.moved.run, self.moved.checks))


@strawberry.type(description="The run is reported.")
class ReportRunSuccess:
    report_id: strawberry.Private[UUID]
    hint: str | None = strawberry.field(description="Set where the API already explains what blocks the run.")

    @strawberry.field(graphql_type=Report, description="The report.")
    async def report(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.REPORT, self.report_id))


@strawberry.type(description="The run has ended, or would.")
class CancelRunSuccess:
    run_id: strawberry.Private[UUID]
    applied: bool = strawberry.field(description=_APPLIED)

    @strawberry.field(graphql_type=Run, description=_RUN)
    async def run(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.RUN, self.run_id))


@strawberry.type(description="The review is decided, or would be.")
class DecideReviewSuccess:
    review_id: strawberry.Private[UUID]
    run_id: strawberry.Private[UUID]
    applied: bool = strawberry.field(description=_APPLIED)

    @strawberry.field(graphql_type=Review, description="The review as it stands now.")
    async def review(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.REVIEW, self.review_id))

    @strawberry.field(graphql_type=Run, description=_RUN)
    async def run(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.RUN, self.run_id))


@strawberry.type(description="The note is part of the replay.")
class AddNoteSuccess:
    run_id: strawberry.Private[UUID]
    number: strawberry.Private[int]

    @strawberry.field(graphql_type=Frame, description="The frame that holds the note.")
    async def frame(self, info: Info) -> Any:
        return await project(info, frame_by_number(self.run_id, self.number))


@strawberry.type(description="The runs are moved one after the other, or would be.")
class RecoverGroupSuccess:
    created: strawberry.Private[Created]
    applied: bool = strawberry.field(description="False for a dry run: nothing was changed.")

    @strawberry.field(graphql_type=RecoveryJob | None, description="The job as it stands now; null for a dry run.")
    async def job(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.JOB, self.created.job)) if self.created.job else None

    @strawberry.field(description="What the job found when it was created, or would find.")
    def preview(self) -> RecoveryPreview:
        found = self.created.preview
        return RecoveryPreview(
            runs=found.allowed + found.refused,
            allowed=found.allowed,
            refused=found.refused,
            blockers=[BlockerCount(code=BlockerCode(code), count=count) for code, count in found.blockers],
        )


@strawberry.type(description="No further run has its turn. A move that is being made this moment is ended.")
class StopRecoveryJobSuccess:
    job_id: strawberry.Private[UUID]
    applied: bool = strawberry.field(description="False where the job had ended already: it stays as it was.")

    @strawberry.field(graphql_type=RecoveryJob, description="The job as it stands now.")
    async def job(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.JOB, self.job_id))


@strawberry.type(description="The report stands so now.")
class UpdateReportSuccess:
    report_id: strawberry.Private[UUID]

    @strawberry.field(graphql_type=Report, description="The report as it stands now.")
    async def report(self, info: Info) -> Any:
        return await project(info, row_by_id(Kind.REPORT, self.report_id))


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
