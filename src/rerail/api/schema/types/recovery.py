"""What can be done about a run, and why not."""

from datetime import datetime

import strawberry

from rerail.api.schema.types.artifact import Artifact
from rerail.api.schema.types.frame import Frame
from rerail.api.schema.types.guide import Guide
from rerail.api.schema.types.step import Step
from rerail.domain.failure import Symptom
from rerail.domain.move import BlockerCode, CheckOutcome, NextMove


@strawberry.type(description="A reason why not, and what would lift it.")
class Blocker:
    code: BlockerCode = strawberry.field(description="The reason, for programs.")
    message: str = strawberry.field(description="The reason, for people.")
    step: Step | None = strawberry.field(description="The step that it is about.")
    frame: Frame | None = strawberry.field(description="The moment that it is about.")
    remedy: str = strawberry.field(description="What to do so that it falls away.")
    guide: Guide | None = strawberry.field(description="What to read about it.")


@strawberry.type(description="Whether what had to be mended is: verified where the server can, else attested.")
class FixCheck:
    name: str = strawberry.field(description="What was checked.")
    outcome: CheckOutcome = strawberry.field(description="What came of it.")
    detail: str = strawberry.field(description="The same, for people.")
    checked_at: datetime = strawberry.field(description="When it was checked.")


@strawberry.type(description="What a move would do.")
class RecoveryPlan:
    from_frame: Frame | None = strawberry.field(description="The moment from which the run goes on.")
    rerun: list[Step] = strawberry.field(description="Steps that run again, in the order of the plan.")
    reuse: list[Step] = strawberry.field(description="Steps whose results are used as they are.")
    replaces: list[Artifact] = strawberry.field(description="Files that will be written again.")


@strawberry.type(description="What a good report would attach.")
class ReportSuggestion:
    symptom: Symptom | None = strawberry.field(description="What is seen.")
    step: Step | None = strawberry.field(description="The step to point at.")
    frame: Frame | None = strawberry.field(description="The moment to point at.")
    artifacts: list[Artifact] = strawberry.field(description="The files that tell most.")


@strawberry.interface(description="Something that can be done about a run.")
class Move:
    allowed: bool = strawberry.field(description="Whether it can be done now: true when nothing blocks it.")
    blockers: list[Blocker] = strawberry.field(description="Everything that stands against it.")


@strawberry.type(description="Resume the run where it stopped.")
class ContinueMove(Move):
    plan: RecoveryPlan | None = strawberry.field(description="What it would do; null where it is refused.")


@strawberry.type(description="Try a failed step again, once what made it fail is mended; the run goes on from there.")
class RetryMove(Move):
    step: Step = strawberry.field(description="The step to be tried again.")
    checks: list[FixCheck] = strawberry.field(description="What is, or will be, verified of a fix.")
    plan: RecoveryPlan | None = strawberry.field(description="What it would do; null where it is refused.")


@strawberry.type(description="Hand the run to support.")
class ReportMove(Move):
    suggestion: ReportSuggestion = strawberry.field(description="What a good report would attach.")


@strawberry.type(description="End the run for good.")
class CancelMove(Move):
    pass


@strawberry.type(
    description="What can be done about a run now, and why: the very rules that mutations apply, as of its last frame."
)
class Recovery:
    next: NextMove = strawberry.field(description="What should be done now.")
    why: str = strawberry.field(description="The same, for people.")
    continue_: ContinueMove = strawberry.field(name="continue", description="Resume where it stopped.")
    retries: list[RetryMove] = strawberry.field(description="One for each failed step, in the order of the plan.")
    report: ReportMove = strawberry.field(description="Hand it to support.")
    cancel: CancelMove = strawberry.field(description="End it for good.")
