"""Steps and their attempts."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry.scalars import JSON

from rerail.api.authorization.needs import PAYLOADS, needs
from rerail.api.schema.types.arguments import After, Before, First, Last
from rerail.api.schema.types.artifact import Artifact
from rerail.api.schema.types.connection import Connection
from rerail.api.schema.types.frame import Frame
from rerail.api.schema.types.node import Node
from rerail.api.schema.types.projected import projected
from rerail.domain.step import AttemptStatus, AttemptTrigger, StepStatus
from rerail.domain.viewer import Scope

if TYPE_CHECKING:
    from rerail.api.schema.types.failure import Failure
    from rerail.api.schema.types.run import Run


@strawberry.type(description="What an attempt ended with.")
class AttemptError:
    code: str = strawberry.field(description="Stable, dotted: `provider.timeout`.")
    message: str = strawberry.field(description="What went wrong, for people.")
    detail: JSON | None = strawberry.field(directives=PAYLOADS, description="What else is known of it.")


@strawberry.type(description="One try of a step.", directives=needs(Scope.READ))
class Attempt(Node):
    number: int = strawberry.field(description="Counted from 1 within the step.")
    status: AttemptStatus = strawberry.field(description="How it ended, if it has.")
    trigger: AttemptTrigger = strawberry.field(description="Why it was made.")
    worker: str | None = strawberry.field(description="Name of the worker that made it.")
    started_at: datetime = strawberry.field(description="When the provider was called.")
    finished_at: datetime | None = strawberry.field(description="When it ended.")
    error: AttemptError | None = strawberry.field(
        description="What it ended with; null unless it failed or was interrupted."
    )

    @strawberry.field(description="The log lines that the provider wrote in it, by number.")
    def logs(
        self, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> Connection[Frame]:
        projected()


@strawberry.type(description="A task's execution within a run.", directives=needs(Scope.READ))
class Step(Node):
    run: Annotated["Run", strawberry.lazy("rerail.api.schema.types.run")] = strawberry.field(
        description="The run it is in."
    )
    key: str = strawberry.field(description="The task's key, unique within the run.")
    title: str = strawberry.field(description="Name for people.")
    position: int = strawberry.field(description="Its place in the plan: after every step it needs.")
    provider: str = strawberry.field(description="What performs it.")
    status: StepStatus = strawberry.field(description="Where it stands.")
    needs: list[Annotated["Step", strawberry.lazy("rerail.api.schema.types.step")]] = strawberry.field(
        description="The steps that must have succeeded before, in the order of the plan."
    )
    attempts: list[Attempt] = strawberry.field(description="Every try of it, the first one first.")
    attempt_count: int = strawberry.field(description="How many there have been.")
    next_attempt_at: datetime | None = strawberry.field(description="When the next automatic attempt is due.")
    inputs: JSON | None = strawberry.field(directives=PAYLOADS, description="What it was given when it last started.")
    outputs: JSON | None = strawberry.field(directives=PAYLOADS, description="What it made, once it has succeeded.")
    started_at: datetime | None = strawberry.field(description="When it last started.")
    finished_at: datetime | None = strawberry.field(description="When it ended.")
    duration_seconds: float | None = strawberry.field(description="From start to finish; null until then.")
    artifacts: list[Artifact] = strawberry.field(description="The files that its attempts wrote, the oldest first.")
    failure: Annotated["Failure", strawberry.lazy("rerail.api.schema.types.failure")] | None = strawberry.field(
        description="Why it failed, where it failed of itself; null for one that is down because of another."
    )

    @strawberry.field(description="The frames of the replay that are about it, by number.")
    def frames(
        self, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> Connection[Frame]:
        projected()
