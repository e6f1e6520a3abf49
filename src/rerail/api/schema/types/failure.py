"""Failures, and the reviews that steps wait for."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from rerail.api.authorization.needs import needs
from rerail.api.schema.types.frame import Actor, Frame
from rerail.api.schema.types.group import FailureGroup
from rerail.api.schema.types.guide import Guide
from rerail.api.schema.types.node import Node
from rerail.api.schema.types.step import Attempt, Step
from rerail.domain.failure import FailureCause, Symptom
from rerail.domain.review import ReviewStatus
from rerail.domain.viewer import Scope

if TYPE_CHECKING:
    from rerail.api.schema.types.run import Run


@strawberry.type(description="A blocking condition: why the run stopped, and where.")
class Failure:
    cause: FailureCause = strawberry.field(description="Where it came from. Never guessed.")
    code: str = strawberry.field(description="Stable, dotted: `provider.timeout`, `input.missing`.")
    message: str = strawberry.field(description="What went wrong, for people.")
    transient: bool = strawberry.field(description="Whether trying again later may help by itself.")
    step: Step | None = strawberry.field(description="The first step that failed of itself.")
    attempt: Attempt | None = strawberry.field(description="The attempt in which it failed.")
    blocking_frame: Frame = strawberry.field(
        description="The moment at which the run was lost: the earliest frame of the failure, not the last error."
    )
    symptoms: list[Symptom] = strawberry.field(description="What somebody sees of it.")
    consequences: list[Step] = strawberry.field(description="Steps that are down only because of this one.")
    independent: list[Step] = strawberry.field(description="Steps that failed of themselves as well, elsewhere.")
    group: FailureGroup = strawberry.field(
        description="Failures that look like this one: whether it is this run alone, or everyone's."
    )
    guide: Guide = strawberry.field(description="What to read about it.")


@strawberry.type(description="A person's decision that a step waits for.", directives=needs(Scope.READ))
class Review(Node):
    run: Annotated["Run", strawberry.lazy("rerail.api.schema.types.run")] = strawberry.field(
        description="The run it is in."
    )
    step: Step = strawberry.field(description="The step that waits for it.")
    status: ReviewStatus = strawberry.field(description="Where it stands.")
    question: str = strawberry.field(description="What is to be decided.")
    requested_at: datetime = strawberry.field(description="When it was asked.")
    expires_at: datetime | None = strawberry.field(description="Until when it can be decided; null for no limit.")
    decided_at: datetime | None = strawberry.field(description="When it was decided.")
    decided_by: Actor | None = strawberry.field(description="Who decided.")
    comment: str | None = strawberry.field(description="What they said about it.")
