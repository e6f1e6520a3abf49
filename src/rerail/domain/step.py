"""A step: a task's execution within a run; an attempt: one try of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from rerail.domain.failure import Fault
from rerail.domain.mission import Effect


class StepStatus(StrEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    RETRYING = "RETRYING"  # a failed attempt will be tried again by itself
    WAITING = "WAITING"  # for a review or an instant
    FAILED = "FAILED"
    SUCCEEDED = "SUCCEEDED"
    SKIPPED = "SKIPPED"  # a step it needs is down
    CANCELLED = "CANCELLED"


ACTIVE_STEPS = frozenset({StepStatus.RUNNING, StepStatus.RETRYING})
"""A leg is at work on these."""
UNFINISHED_STEPS = frozenset({StepStatus.PENDING, StepStatus.RUNNING, StepStatus.RETRYING, StepStatus.WAITING})


class AttemptStatus(StrEnum):
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    INTERRUPTED = "INTERRUPTED"  # the worker was lost; the outcome is unknown
    CANCELLED = "CANCELLED"


class AttemptTrigger(StrEnum):
    FIRST = "FIRST"
    AUTOMATIC = "AUTOMATIC"  # the task's retry policy
    RETRY = "RETRY"  # a caller retried the failed step
    CONTINUE = "CONTINUE"  # a caller continued the run
    RECOVERY = "RECOVERY"  # the worker of the one before was lost


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPlan:
    """What is fixed about a step when its run is queued."""

    id: UUID
    key: str
    title: str
    position: int
    provider: str
    effect: Effect
    max_attempts: int
    needs: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class Attempt:
    """`number` counts from 1 within the step. `ended_frame` is the number of the frame that recorded the outcome."""

    id: UUID
    step: UUID
    number: int
    status: AttemptStatus
    trigger: AttemptTrigger
    worker: str | None
    leg: int
    started_at: datetime
    finished_at: datetime | None = None
    ended_frame: int | None = None
    fault: Fault | None = None


@dataclass(slots=True, kw_only=True)
class Step:
    """A step as it stands.

    `tries` counts the attempts since the step was last retried or continued, those of lost workers left out: the retry
    policy bounds these. `interruptions` counts the lost workers since then. `fault` and `failed_frame` are set while it
    is FAILED. `previous_fingerprint` is the failure with which it was last retried or continued. `unsettled` is true
    while an attempt ended without anyone knowing what it did to the outside world.
    """

    plan: StepPlan
    status: StepStatus = StepStatus.PENDING
    attempt_count: int = 0
    tries: int = 0
    interruptions: int = 0
    last_attempt: UUID | None = None
    trigger: AttemptTrigger = AttemptTrigger.FIRST
    next_attempt_at: datetime | None = None
    wake_at: datetime | None = None
    inputs: Mapping[str, Any] | None = None
    corrected_inputs: Mapping[str, Any] | None = None
    outputs: Any = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    fault: Fault | None = None
    failed_frame: int | None = None
    previous_fingerprint: str | None = None
    unsettled: bool = False

    @property
    def id(self) -> UUID:
        return self.plan.id

    @property
    def key(self) -> str:
        return self.plan.key


@dataclass(slots=True)
class Progress:
    """How many steps stand where. `running` includes those between two automatic attempts."""

    counts: dict[StepStatus, int] = field(default_factory=lambda: dict.fromkeys(StepStatus, 0))

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    def move(self, old: StepStatus, new: StepStatus) -> None:
        self.counts[old] -= 1
        self.counts[new] += 1


def in_order(steps: Iterable[Step]) -> list[Step]:
    """In the order of the plan."""
    return sorted(steps, key=lambda step: step.plan.position)
