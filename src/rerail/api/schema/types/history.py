"""A run's history: as it stood at a frame, and its timeline."""

from datetime import datetime

import strawberry

from rerail.api.schema.types.frame import Frame
from rerail.api.schema.types.run import Progress
from rerail.api.schema.types.step import Step
from rerail.domain.frame import Severity
from rerail.domain.run import RunStatus
from rerail.domain.step import StepStatus
from rerail.domain.timeline import MOST_MARKERS


@strawberry.type(description="A step as it stood at a moment of its run.")
class StepSnapshot:
    step: Step = strawberry.field(description="The step; all that it answers is as of now.")
    status: StepStatus = strawberry.field(description="Where it stood then.")
    attempt_count: int = strawberry.field(description="How many attempts it had had by then.")


@strawberry.type(description="A run as it stood right after a frame.")
class RunSnapshot:
    frame: Frame = strawberry.field(description="The frame.")
    status: RunStatus = strawberry.field(description="Where the run stood then.")
    progress: Progress = strawberry.field(description="How many steps stood where.")
    steps: list[StepSnapshot] = strawberry.field(description="Its steps, in the order of the plan.")


@strawberry.type(description="A stretch of a run's frames.")
class TimelineBucket:
    from_frame: int = strawberry.field(description="Number of its first frame.")
    to_frame: int = strawberry.field(description="Number of its last frame.")
    started_at: datetime = strawberry.field(description="When its first frame happened.")
    ended_at: datetime = strawberry.field(description="When its last frame happened.")
    count: int = strawberry.field(description="How many frames it has.")
    worst: Severity = strawberry.field(description="The gravest severity among them.")


@strawberry.type(description="The whole replay in one small answer, as soon for a long run as for a short one.")
class Timeline:
    frames: int = strawberry.field(description="How many frames there are: the run's revision.")
    duration_seconds: float = strawberry.field(description="From the first frame to the last.")
    buckets: list[TimelineBucket] = strawberry.field(
        description="The frames in order, in stretches of equal length: as many as asked for, or one for each frame "
        "where there are fewer."
    )
    markers: list[Frame] = strawberry.field(
        description="The moments worth jumping to, in order: where the run failed, succeeded, was cancelled, continued "
        "or retried; then failed steps, reviews and interrupted attempts; then fixes, reports and notes; then waits, "
        f"failed attempts and legs. At most {MOST_MARKERS}: past that, what is named first here comes first, and of "
        "that the earlier ones."
    )
