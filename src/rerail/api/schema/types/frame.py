"""Frames of the replay, and who caused them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry.scalars import JSON

from rerail.api.authorization.needs import PAYLOADS, needs
from rerail.api.schema.types.node import Node
from rerail.domain.frame import ActorKind, FrameKind, Severity
from rerail.domain.viewer import Scope

if TYPE_CHECKING:
    from rerail.api.schema.types.artifact import Artifact
    from rerail.api.schema.types.step import Attempt, Step


@strawberry.type(description="Who caused something.")
class Actor:
    kind: ActorKind = strawberry.field(description="What kind of actor.")
    name: str = strawberry.field(description="Their name.")


@strawberry.type(
    description="One entry of a run's replay. It is never changed and never removed.", directives=needs(Scope.READ)
)
class Frame(Node):
    number: int = strawberry.field(description="Its place in the replay, counted from 1 without gaps.")
    at: datetime = strawberry.field(description="When it happened; within a run instants never run backwards.")
    offset_seconds: float = strawberry.field(description="Seconds since the run was queued.")
    kind: FrameKind = strawberry.field(description="What happened.")
    title: str = strawberry.field(description="What happened, in a line for people.")
    severity: Severity = strawberry.field(description="How much it matters.")
    step: Annotated["Step", strawberry.lazy("rerail.api.schema.types.step")] | None = strawberry.field(
        description="The step it is about; null where it is about the whole run."
    )
    attempt: Annotated["Attempt", strawberry.lazy("rerail.api.schema.types.step")] | None = strawberry.field(
        description="The attempt it is about."
    )
    artifact: Annotated["Artifact", strawberry.lazy("rerail.api.schema.types.artifact")] | None = strawberry.field(
        description="The artifact it is about, as it stands now."
    )
    actor: Actor = strawberry.field(description="Who caused it.")
    payload: JSON | None = strawberry.field(
        directives=PAYLOADS,
        description="What belongs to it, by kind: inputs, outputs, an error, a log line. A wide one is cut here.",
    )
    payload_bytes: int = strawberry.field(description="Size of the whole payload in bytes of JSON.")
    payload_truncated: bool = strawberry.field(description="Whether `payload` was cut.")
    payload_url: str | None = strawberry.field(
        directives=PAYLOADS, description="Short-lived signed address of the whole payload, where it was cut."
    )
