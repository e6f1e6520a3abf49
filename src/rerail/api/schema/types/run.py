"""Runs."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry.scalars import JSON

from rerail.api.authorization.needs import PAYLOADS, needs
from rerail.api.schema.types.arguments import After, Before, First, FrameNumber, Last, TaskKey
from rerail.api.schema.types.artifact import Artifact
from rerail.api.schema.types.connection import Connection
from rerail.api.schema.types.failure import Failure, Review
from rerail.api.schema.types.filters import Frames, Steps
from rerail.api.schema.types.frame import Frame
from rerail.api.schema.types.mission import Mission
from rerail.api.schema.types.node import Node
from rerail.api.schema.types.projected import projected
from rerail.api.schema.types.recovery import Recovery
from rerail.api.schema.types.report import Report
from rerail.api.schema.types.step import Step
from rerail.domain.run import Completeness, Resolution, RunStatus
from rerail.domain.timeline import MOST_BUCKETS
from rerail.domain.viewer import Scope

if TYPE_CHECKING:
    from rerail.api.schema.types.history import RunSnapshot, Timeline

DEFAULT_BUCKETS = 200
Buckets = Annotated[
    int, strawberry.argument(description=f"Into how many stretches to divide the frames; 1 to {MOST_BUCKETS:,}.")
]


@strawberry.type(description="What a run was marked with when it was started.")
class Label:
    key: str = strawberry.field(description="Unique within the run.")
    value: str = strawberry.field(description="Any text.")


@strawberry.type(description="How many steps stand where.")
class Progress:
    total: int = strawberry.field(description="All steps.")
    pending: int = strawberry.field(description="Not started.")
    running: int = strawberry.field(description="Under way, or between two automatic attempts.")
    waiting: int = strawberry.field(description="Waiting for a review or an instant.")
    succeeded: int = strawberry.field(description="Done.")
    failed: int = strawberry.field(description="Failed of themselves.")
    skipped: int = strawberry.field(description="Down because of another.")
    cancelled: int = strawberry.field(description="Cancelled with the run.")


@strawberry.type(description="One execution of a mission.", directives=needs(Scope.READ))
class Run(Node):
    mission: Mission = strawberry.field(description="The mission it executes.")
    mission_version: int = strawberry.field(description="The version of it that the run started on, and keeps.")
    title: str = strawberry.field(description="Name for people.")
    status: RunStatus = strawberry.field(description="Where it stands.")
    revision: int = strawberry.field(
        description="Number of its last frame. It grows with every change: drop an answer whose revision is not larger"
        " than the one you have."
    )
    inputs: JSON = strawberry.field(directives=PAYLOADS, description="What it was started with.")
    outputs: JSON | None = strawberry.field(directives=PAYLOADS, description="What it made, once it has succeeded.")
    labels: list[Label] = strawberry.field(description="What it was marked with, in that order.")
    created_at: datetime = strawberry.field(description="When it was queued.")
    started_at: datetime | None = strawberry.field(description="When a worker first took it up.")
    finished_at: datetime | None = strawberry.field(description="When it failed, succeeded or was cancelled.")
    updated_at: datetime = strawberry.field(description="When its last frame was written.")
    duration_seconds: float | None = strawberry.field(description="From start to finish; null until then.")
    progress: Progress = strawberry.field(description="How many steps stand where.")
    completeness: Completeness = strawberry.field(description="How much of its output is there.")
    failure: Failure | None = strawberry.field(description="What blocks it; null when nothing does.")
    recovery: Recovery = strawberry.field(description="What can be done about it now, and why.")
    reviews: list[Review] = strawberry.field(description="What people were asked in it, the oldest first.")
    reports: list[Report] = strawberry.field(description="The reports about it, the oldest first.")
    resolution: Resolution = strawberry.field(
        description="What became of its failure: still open, recovered by a later move, or reported."
    )

    @strawberry.field(description="Its steps, in the order of the plan.")
    def steps(
        self,
        filter: Steps = None,  # noqa: A002 - the API's own word
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Step]:
        projected()

    @strawberry.field(description="The step of the task with that key.")
    def step(self, key: TaskKey) -> Step | None:
        projected()

    @strawberry.field(description="The replay: every frame in order, numbered from 1 without gaps.")
    def frames(
        self,
        filter: Frames = None,  # noqa: A002 - the API's own word
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Frame]:
        projected()

    @strawberry.field(description="One frame of the replay.")
    def frame(self, number: FrameNumber) -> Frame | None:
        projected()

    @strawberry.field(description="The run as it stood right after a frame; null where it has no such frame.")
    def at(
        self, frame: FrameNumber
    ) -> Annotated["RunSnapshot", strawberry.lazy("rerail.api.schema.types.history")] | None:
        projected()

    @strawberry.field(description="The whole replay in one small answer.")
    def timeline(
        self, buckets: Buckets = DEFAULT_BUCKETS
    ) -> Annotated["Timeline", strawberry.lazy("rerail.api.schema.types.history")]:
        projected()

    @strawberry.field(description="The files that its attempts wrote, the oldest first.")
    def artifacts(
        self, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> Connection[Artifact]:
        projected()
