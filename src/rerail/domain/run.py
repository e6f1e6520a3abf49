"""A run: one execution of a mission, as it stands after its last frame."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.failure import Fault
from rerail.domain.review import Review, ReviewStatus
from rerail.domain.step import Attempt, Progress, Step, StepStatus, in_order


class RunStatus(StrEnum):
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    WAITING = "WAITING"  # waits for a person or an instant
    FAILED = "FAILED"
    SUCCEEDED = "SUCCEEDED"
    CANCELLED = "CANCELLED"


AT_REST = frozenset({RunStatus.WAITING, RunStatus.FAILED, RunStatus.SUCCEEDED, RunStatus.CANCELLED})
"""No leg is at work."""
FINISHED = frozenset({RunStatus.FAILED, RunStatus.SUCCEEDED, RunStatus.CANCELLED})


class Completeness(StrEnum):
    NONE = "NONE"
    PARTIAL = "PARTIAL"
    COMPLETE = "COMPLETE"


class Resolution(StrEnum):
    """What became of a run's failure."""

    NOT_NEEDED = "NOT_NEEDED"
    OPEN = "OPEN"
    RECOVERED = "RECOVERED"
    REPORTED = "REPORTED"


@dataclass(frozen=True, slots=True)
class Label:
    key: str
    value: str


@dataclass(slots=True, kw_only=True)
class Run:
    """The state that `domain.replay` rebuilds from frames and the ledger keeps as projections.

    `revision` is the number of the last frame. `leg` is the number of the latest leg that was enqueued, and
    `leg_starts` how often any leg was taken up: together they are the ticket without which a worker may not write.
    `worker` is the name of the worker that is at work on it.
    `wake_at` is when the enqueued leg is due, where the run waits for an instant. `fault` is set when the run failed
    without any step being to blame. `failures_seen` counts the failures of steps, and of the run itself, so far.
    `previous_fingerprint` is the failure as a whole with which it was last continued.
    `rest_frame` is the number of the frame with which it last came to rest.
    `kept` is true once an artifact has left bytes behind that are still in the store.
    """

    id: UUID
    workspace: UUID
    mission: UUID
    mission_slug: str
    mission_version: int
    title: str
    status: RunStatus
    revision: int
    inputs: Mapping[str, Any]
    created_at: datetime
    updated_at: datetime
    labels: tuple[Label, ...] = ()
    outputs: Any = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    leg: int = 1
    leg_starts: int = 0
    worker: str | None = None
    wake_at: datetime | None = None
    fault: Fault | None = None
    failed_frame: int | None = None
    failures_seen: int = 0
    previous_fingerprint: str | None = None
    rest_frame: int | None = None
    reports: int = 0
    kept: bool = False
    progress: Progress = field(default_factory=Progress)
    steps: dict[UUID, Step] = field(default_factory=dict)
    attempts: dict[UUID, Attempt] = field(default_factory=dict)
    artifacts: dict[UUID, Artifact] = field(default_factory=dict)
    reviews: dict[UUID, Review] = field(default_factory=dict)

    @property
    def at_rest(self) -> bool:
        return self.status in AT_REST

    @property
    def resolution(self) -> Resolution:
        if self.status is RunStatus.SUCCEEDED:
            return Resolution.RECOVERED if self.failures_seen else Resolution.NOT_NEEDED
        if not self.failures_seen:
            return Resolution.NOT_NEEDED
        return Resolution.REPORTED if self.reports else Resolution.OPEN

    @property
    def completeness(self) -> Completeness:
        """COMPLETE once succeeded; else PARTIAL when any byte of an artifact is still there."""
        if self.status is RunStatus.SUCCEEDED:
            return Completeness.COMPLETE
        return Completeness.PARTIAL if self.kept else Completeness.NONE

    def ordered_steps(self) -> list[Step]:
        """The steps in the order of the plan, which is a topological one."""
        return in_order(self.steps.values())

    def steps_by_key(self) -> dict[str, Step]:
        return {step.key: step for step in self.steps.values()}

    def steps_in(self, statuses: Iterable[StepStatus]) -> list[Step]:
        wanted = frozenset(statuses)
        return [step for step in self.ordered_steps() if step.status in wanted]

    def upstream(self, key: str) -> set[str]:
        """Keys of the steps that a step needs, at any distance; its own is not among them."""
        by_key = self.steps_by_key()
        found, left = set[str](), list(by_key[key].plan.needs)
        while left:
            need = left.pop()
            if need not in found:
                found.add(need)
                left += by_key[need].plan.needs
        return found

    def relied_on(self) -> list[Artifact]:
        """What steps that succeeded left behind for others: of each name the last that was whole, be it LOST now."""
        whole = [
            artifact
            for artifact in sorted(self.artifacts.values(), key=lambda artifact: (artifact.created_at, artifact.id))
            if artifact.sha256 is not None
            and artifact.state in {ArtifactState.COMPLETE, ArtifactState.LOST}
            and self.steps[artifact.step].status is StepStatus.SUCCEEDED
        ]
        return list({(artifact.step, artifact.name): artifact for artifact in whole}.values())

    def latest_review(self, step: UUID) -> Review | None:
        """The review that was requested last for the step."""
        asked = [review for review in self.reviews.values() if review.step == step]
        return max(asked, key=lambda review: review.requested_frame, default=None)

    def pending_reviews(self) -> list[Review]:
        return sorted(
            (review for review in self.reviews.values() if review.status is ReviewStatus.PENDING),
            key=lambda review: review.requested_frame,
        )
