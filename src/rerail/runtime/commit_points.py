"""The points at which a run commits, by name: wherever a process dies, it dies before or after one of them."""

from collections.abc import Mapping
from enum import StrEnum

from rerail.domain.frame import FrameKind


class CommitPoint(StrEnum):
    """Each is one transaction. The API's are made by callers, the others by a leg."""

    RUN_CREATED = "run created"  # the API: the run, its first frame, and its first leg on the queue
    LEG_BEGUN = "leg begun"  # a worker has the run's ticket
    ATTEMPT_STARTED = "attempt started"  # and only then the provider is called
    ARTIFACT_OPENED = "artifact opened"  # what is written to it from now on can be found again
    STEP_SUCCEEDED = "step succeeded"  # the provider is done, and its outcome is on record
    ATTEMPT_SCHEDULED = "attempt scheduled"  # it failed, and the next one follows by itself
    REVIEW_REQUESTED = "review requested"  # a person is asked, and the step waits
    RUN_WAITED = "run waited"  # nothing is left to do but wait
    REVIEW_DECIDED = "review decided"  # the API: the step is settled, and the next leg on the queue
    STEP_FAILED = "step failed"  # no further attempt follows by itself
    RUN_FAILED = "run failed"  # the run is at rest, its leg not yet off the queue
    STEP_RETRIED = "step retried"  # the API: the move, and the next leg on the queue
    RUN_SUCCEEDED = "run succeeded"  # the run is at rest, its leg not yet off the queue
    LEG_ENDED = "leg ended"  # the engine: the leg is off the queue


COMMITTED_FRAMES: Mapping[CommitPoint, FrameKind] = {
    CommitPoint.RUN_CREATED: FrameKind.RUN_QUEUED,
    CommitPoint.LEG_BEGUN: FrameKind.RUN_STARTED,
    CommitPoint.ATTEMPT_STARTED: FrameKind.ATTEMPT_STARTED,
    CommitPoint.ARTIFACT_OPENED: FrameKind.ARTIFACT_WRITTEN,
    CommitPoint.STEP_SUCCEEDED: FrameKind.STEP_SUCCEEDED,
    CommitPoint.ATTEMPT_SCHEDULED: FrameKind.ATTEMPT_SCHEDULED,
    CommitPoint.REVIEW_REQUESTED: FrameKind.REVIEW_REQUESTED,
    CommitPoint.RUN_WAITED: FrameKind.RUN_WAITED,
    CommitPoint.REVIEW_DECIDED: FrameKind.REVIEW_DECIDED,
    CommitPoint.STEP_FAILED: FrameKind.STEP_FAILED,
    CommitPoint.RUN_FAILED: FrameKind.RUN_FAILED,
    CommitPoint.STEP_RETRIED: FrameKind.STEP_RETRIED,
    CommitPoint.RUN_SUCCEEDED: FrameKind.RUN_SUCCEEDED,
}
"""The frame by which a transaction is known to be that of a point. The engine's own has none."""
