"""Filters and orders. Members of a filter that are given must all hold; a list in one holds when any of it does."""

from datetime import datetime
from typing import Annotated, Optional

import strawberry

from rerail.api.schema.types.enums.runs import OrderDirection, RunOrderField
from rerail.domain.failure import FailureCause
from rerail.domain.frame import FrameKind, Severity
from rerail.domain.move import NextMove
from rerail.domain.run import Resolution, RunStatus
from rerail.domain.step import StepStatus


@strawberry.input(description="A label that a run must bear.")
class LabelFilter:
    key: str = strawberry.field(description="The label's key, exactly.")
    value: str | None = strawberry.field(default=None, description="Its value, exactly; any value where not given.")


@strawberry.input(description="Which runs: all that is given must hold; of a list, any. An empty list holds for none.")
class RunFilter:
    status: list[RunStatus] | None = strawberry.field(default=None, description="Where the run stands.")
    mission: list[str] | None = strawberry.field(default=None, description="Slug of its mission.")
    cause: list[FailureCause] | None = strawberry.field(default=None, description="Cause of what blocks it.")
    code: list[str] | None = strawberry.field(default=None, description="Code of what blocks it, exactly.")
    failure_group: strawberry.ID | None = strawberry.field(
        default=None, description="Id of a failure group that it was ever in, also if it was mended since."
    )
    provider: list[str] | None = strawberry.field(
        default=None, description="A step has this provider. Together with `stepStatus`: one and the same step."
    )
    step_status: list[StepStatus] | None = strawberry.field(default=None, description="A step stands so.")
    next_move: list[NextMove] | None = strawberry.field(default=None, description="What should be done about it now.")
    resolution: list[Resolution] | None = strawberry.field(default=None, description="What became of its failure.")
    labels: list[LabelFilter] | None = strawberry.field(default=None, description="Labels it bears: all of these.")
    text: str | None = strawberry.field(
        default=None, description="Part of its title, whatever the case of the letters; or its whole id."
    )
    created_after: datetime | None = strawberry.field(default=None, description="It was queued later than this.")
    created_before: datetime | None = strawberry.field(default=None, description="It was queued earlier than this.")
    not_: Optional["RunFilter"] = strawberry.field(
        name="not", default=None, description="Only runs for which this does not hold."
    )


@strawberry.input(description="Which steps: all that is given must hold; of a list, any one.")
class StepFilter:
    status: list[StepStatus] | None = strawberry.field(default=None, description="Where the step stands.")
    provider: list[str] | None = strawberry.field(default=None, description="What performs it.")


@strawberry.input(description="Which frames: all that is given must hold; of a list, any one.")
class FrameFilter:
    kind: list[FrameKind] | None = strawberry.field(default=None, description="What happened.")
    step: list[str] | None = strawberry.field(default=None, description="Key of the step that the frame is about.")
    severity: Severity | None = strawberry.field(default=None, description="This severity or a graver one.")
    text: str | None = strawberry.field(
        default=None, description="Part of the frame's title, whatever the case of the letters."
    )
    from_number: int | None = strawberry.field(default=None, description="This number or a larger one.")
    to_number: int | None = strawberry.field(default=None, description="This number or a smaller one.")


@strawberry.input(description="The order of a list of runs. Runs without a value stand last; the id breaks ties.")
class RunOrder:
    field: RunOrderField = strawberry.field(description="What to order by.")
    direction: OrderDirection = strawberry.field(description="Which way.")


NEWEST_FIRST = RunOrder(field=RunOrderField.CREATED_AT, direction=OrderDirection.DESC)

Runs = Annotated[RunFilter | None, strawberry.argument(description="Which runs; all of them where not given.")]
Steps = Annotated[StepFilter | None, strawberry.argument(description="Which steps; all of them where not given.")]
Frames = Annotated[FrameFilter | None, strawberry.argument(description="Which frames; all of them where not given.")]
Ordered = Annotated[RunOrder, strawberry.argument(description="In which order.")]
