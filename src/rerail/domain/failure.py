"""Why something failed: the fault that a provider or the runtime raised, and the failure diagnosed from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from rerail.domain.text import printable


class FailureCause(StrEnum):
    PROVIDER = "PROVIDER"  # what performs the task is down, refuses or answers nonsense
    REVIEW = "REVIEW"  # a person has not decided, or decided against it
    RUNTIME = "RUNTIME"  # the step's own code crashed, timed out or was lost with its worker
    INPUT = "INPUT"  # what the step was given is missing or invalid
    UNKNOWN = "UNKNOWN"  # nothing typed was raised and nothing recorded explains it


class Symptom(StrEnum):
    RUN_FAILED = "RUN_FAILED"
    STEP_FAILED = "STEP_FAILED"
    NO_ARTIFACT = "NO_ARTIFACT"
    PARTIAL_OUTPUT = "PARTIAL_OUTPUT"
    STUCK_WAITING = "STUCK_WAITING"
    WORKER_LOST = "WORKER_LOST"
    RETRIES_EXHAUSTED = "RETRIES_EXHAUSTED"
    FAILED_AGAIN_AFTER_RETRY = "FAILED_AGAIN_AFTER_RETRY"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A typed error as it was recorded.

    `code` is stable and dotted (`provider.timeout`). `transient`: trying again later may help by itself.
    `settled`: it is known what the attempt did to the outside world; a timeout is not.
    """

    cause: FailureCause
    code: str
    message: str
    transient: bool = False
    settled: bool = True
    detail: Any = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "message", printable(self.message))

    def to_payload(self) -> dict[str, Any]:
        return {
            "cause": self.cause.value,
            "code": self.code,
            "message": self.message,
            "transient": self.transient,
            "settled": self.settled,
            "detail": self.detail,
        }

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        return cls(
            cause=FailureCause(payload["cause"]),
            code=payload["code"],
            message=payload["message"],
            transient=payload["transient"],
            settled=payload["settled"],
            detail=payload.get("detail"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A blocking condition. `blocking_frame` is the number of the frame at which the root fault was recorded.

    `consequences` are the ids of steps that are down because of this one, `failed` those of all steps that failed of
    themselves, the same for each failure of a run, none where no step is to blame; both in the order of the plan.
    `root` is true for the one failure that stands for the run.
    """

    root: bool
    cause: FailureCause
    code: str
    message: str
    transient: bool
    step: UUID | None
    attempt: UUID | None
    blocking_frame: int
    symptoms: tuple[Symptom, ...]
    consequences: tuple[UUID, ...]
    failed: tuple[UUID, ...]
    fingerprint: str
    guide: str

    @property
    def independent(self) -> tuple[UUID, ...]:
        """The steps that failed of themselves as well, in the order of the plan."""
        return tuple(step for step in self.failed if step != self.step)
