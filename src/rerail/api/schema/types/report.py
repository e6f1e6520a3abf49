"""Reports, what was made of them for support, and who was told."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from rerail.api.authorization.needs import needs
from rerail.api.schema.types.artifact import Artifact
from rerail.api.schema.types.frame import Actor, Frame
from rerail.api.schema.types.node import Node
from rerail.api.schema.types.step import Step
from rerail.domain.failure import Symptom
from rerail.domain.report import DeliveryEvent, DeliveryStatus, DeliveryTarget, ReportStatus
from rerail.domain.viewer import Scope

if TYPE_CHECKING:
    from rerail.api.schema.types.run import Run


@strawberry.type(description="A message about a report, to whom the operator wants to be told of reports.")
class Delivery:
    message_id: str = strawberry.field(
        description="The header `webhook-id`: the same on each try, so that a receiver knows what it has had already."
    )
    event: DeliveryEvent = strawberry.field(description="What it tells.")
    target: DeliveryTarget = strawberry.field(description="Where it goes.")
    status: DeliveryStatus = strawberry.field(description="Where it stands.")
    attempts: int = strawberry.field(description="How often it was tried, the try under way included.")
    next_at: datetime | None = strawberry.field(description="When it is tried next; null where it is not.")
    last_error: str | None = strawberry.field(description="What went wrong with the last try that failed.")
    created_at: datetime = strawberry.field(description="When there was something to tell.")
    finished_at: datetime | None = strawberry.field(
        description="When it was acknowledged or given up; null while it is tried."
    )


@strawberry.type(
    description="A run handed to support, with what is needed to look into it.", directives=needs(Scope.READ)
)
class Report(Node):
    number: int = strawberry.field(description="Counted from 1 within the workspace, to be spoken of.")
    run: Annotated["Run", strawberry.lazy("rerail.api.schema.types.run")] = strawberry.field(
        description="The run that was reported."
    )
    step: Step | None = strawberry.field(description="The step it is about.")
    frame: Frame | None = strawberry.field(description="The moment it is about.")
    artifacts: list[Artifact] = strawberry.field(description="The files that belong to it.")
    symptom: Symptom = strawberry.field(description="What was seen.")
    summary: str = strawberry.field(description="What happened, in the words of whoever reported it.")
    tried: list[str] = strawberry.field(description="What had been tried before.")
    status: ReportStatus = strawberry.field(description="Where it stands.")
    created_at: datetime = strawberry.field(description="When it was filed.")
    updated_at: datetime = strawberry.field(
        description="When its status changed or something was said about it: the last frame `REPORT_UPDATED` of it, or "
        "when it was filed."
    )
    created_by: Actor = strawberry.field(description="Who filed it.")
    bundle: Artifact = strawberry.field(
        description="Evidence for support, redacted: a zip archive with a manifest. `rerail inspect` shows it offline."
    )
    deliveries: list[Delivery] = strawberry.field(
        description="Who was told of it, or is to be: one for each event and target, the oldest first."
    )


@strawberry.input(description="Which reports: all that is given must hold; of a list, any one.")
class ReportFilter:
    status: list[ReportStatus] | None = strawberry.field(default=None, description="Where the report stands.")
    symptom: list[Symptom] | None = strawberry.field(default=None, description="What was seen.")
    run: strawberry.ID | None = strawberry.field(default=None, description="The run that was reported.")


Reports = Annotated[ReportFilter | None, strawberry.argument(description="Which reports; all of them where not given.")]
