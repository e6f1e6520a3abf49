"""Artifacts."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from rerail.api.authorization.needs import PAYLOADS, needs
from rerail.api.schema.scalars import BigInt
from rerail.api.schema.types.node import Node
from rerail.domain.artifact import ArtifactState
from rerail.domain.viewer import Scope

if TYPE_CHECKING:
    from rerail.api.schema.types.run import Run
    from rerail.api.schema.types.step import Attempt, Step


@strawberry.type(description="A file that an attempt wrote.", directives=needs(Scope.READ))
class Artifact(Node):
    run: Annotated["Run", strawberry.lazy("rerail.api.schema.types.run")] = strawberry.field(
        description="The run it is from."
    )
    step: Annotated["Step", strawberry.lazy("rerail.api.schema.types.step")] | None = strawberry.field(
        description="The step that wrote it."
    )
    attempt: Annotated["Attempt", strawberry.lazy("rerail.api.schema.types.step")] | None = strawberry.field(
        description="The attempt that wrote it."
    )
    name: str = strawberry.field(description="Name of the file, unique within the attempt.")
    media_type: str = strawberry.field(description="What is in it, as a MIME type.")
    bytes: BigInt = strawberry.field(description="How many bytes are there.")
    sha256: str | None = strawberry.field(description="Digest of the bytes in hex, once all are there.")
    state: ArtifactState = strawberry.field(description="How much of it is there.")
    created_at: datetime = strawberry.field(description="When its first byte was written.")
    url: str | None = strawberry.field(
        directives=PAYLOADS,
        description="Short-lived signed address to download what is there; null where the bytes are lost.",
    )
    preview: str | None = strawberry.field(
        directives=PAYLOADS, description="First part of a text, or a small image as a data URI; null for anything else."
    )
