"""A move: continue, retry, report or cancel; what blocks it, what was checked, and what it would do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from rerail.domain.failure import Symptom


class NextMove(StrEnum):
    NONE = "NONE"
    WAIT = "WAIT"
    REVIEW = "REVIEW"
    FIX = "FIX"  # something the caller must change first
    CONTINUE = "CONTINUE"
    RETRY = "RETRY"
    SUPPORT = "SUPPORT"


class MoveKind(StrEnum):
    CONTINUE = "CONTINUE"
    RETRY = "RETRY"
    REPORT = "REPORT"
    CANCEL = "CANCEL"


class BlockerCode(StrEnum):
    RUN_NOT_AT_REST = "RUN_NOT_AT_REST"
    RUN_SUCCEEDED = "RUN_SUCCEEDED"
    RUN_CANCELLED = "RUN_CANCELLED"
    STEP_FAILED = "STEP_FAILED"
    STEP_NOT_FAILED = "STEP_NOT_FAILED"
    UNSAFE_EFFECT_UNSETTLED = "UNSAFE_EFFECT_UNSETTLED"
    ARTIFACT_LOST = "ARTIFACT_LOST"
    INPUT_STILL_INVALID = "INPUT_STILL_INVALID"
    PROVIDER_STILL_DOWN = "PROVIDER_STILL_DOWN"
    REVIEW_PENDING = "REVIEW_PENDING"
    REVIEW_REJECTED = "REVIEW_REJECTED"
    REVIEW_DECIDED = "REVIEW_DECIDED"
    MISSION_CHANGED = "MISSION_CHANGED"
    FIX_NOT_ATTESTED = "FIX_NOT_ATTESTED"
    UPSTREAM_FAILED = "UPSTREAM_FAILED"
    NOT_PERMITTED = "NOT_PERMITTED"
    NOT_INSPECTED = "NOT_INSPECTED"


class FixKind(StrEnum):
    INPUT_CORRECTED = "INPUT_CORRECTED"
    PROVIDER_RESTORED = "PROVIDER_RESTORED"
    REVIEW_APPROVED = "REVIEW_APPROVED"
    CODE_DEPLOYED = "CODE_DEPLOYED"
    CONFIGURATION_CHANGED = "CONFIGURATION_CHANGED"
    TRANSIENT = "TRANSIENT"


class CheckOutcome(StrEnum):
    PASSED = "PASSED"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"  # the server cannot verify it: the caller's word stands


class CheckName(StrEnum):
    INPUTS = "inputs"
    PROVIDER = "provider"
    REVIEW = "review"
    ARTIFACTS = "artifacts"
    MISSION = "mission"


@dataclass(frozen=True, slots=True, kw_only=True)
class MissionSeen:
    """What was seen of the run's version of its mission, as far as it is not as it should be.

    `unloadable` says why the version cannot be loaded, `missing` by task why its provider is not there, `invalid` what
    the version's schema does not accept of the run's inputs. `resolved`: outputs that could not be put together can be.
    """

    unloadable: str | None = None
    missing: Mapping[str, str] = field(default_factory=dict)
    invalid: str | None = None
    resolved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """What the caller says was done about the underlying issue.

    `attests`: the note speaks of this one step, so that it can settle an outcome that nobody knows. Said of many runs
    at once it cannot: each of them wants a look of its own.
    """

    kind: FixKind
    note: str | None = None
    evidence_url: str | None = None
    attests: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FixCheck:
    """What the server verified of a fix."""

    name: CheckName
    outcome: CheckOutcome
    detail: str
    checked_at: datetime

    def to_payload(self) -> dict[str, Any]:
        return {
            "name": self.name.value,
            "outcome": self.outcome.value,
            "detail": self.detail,
            "checkedAt": self.checked_at.isoformat(),
        }

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        return cls(
            name=CheckName(payload["name"]),
            outcome=CheckOutcome(payload["outcome"]),
            detail=payload["detail"],
            checked_at=datetime.fromisoformat(payload["checkedAt"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """A reason why not, and what would lift it. `frame` is a frame number, `guide` a slug."""

    code: BlockerCode
    message: str
    remedy: str
    step: UUID | None = None
    frame: int | None = None
    guide: str | None = None

    def to_payload(self) -> dict[str, Any]:
        return {
            "code": self.code.value,
            "message": self.message,
            "remedy": self.remedy,
            "step": self.step.hex if self.step else None,
            "frame": self.frame,
            "guide": self.guide,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a move would do: steps by id in the order of the plan, artifacts by id, `from_frame` a frame number."""

    from_frame: int | None
    rerun: tuple[UUID, ...]
    reuse: tuple[UUID, ...]
    replaces: tuple[UUID, ...]

    def to_payload(self) -> dict[str, Any]:
        return {
            "fromFrame": self.from_frame,
            "rerun": [step.hex for step in self.rerun],
            "reuse": [step.hex for step in self.reuse],
            "replaces": [artifact.hex for artifact in self.replaces],
        }

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        return cls(
            from_frame=payload["fromFrame"],
            rerun=tuple(map(UUID, payload["rerun"])),
            reuse=tuple(map(UUID, payload["reuse"])),
            replaces=tuple(map(UUID, payload["replaces"])),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What a good report would attach."""

    symptom: Symptom | None
    step: UUID | None
    frame: int | None
    artifacts: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A move is allowed when nothing blocks it. `plan` is there when it is allowed and would run anything."""

    kind: MoveKind
    step: UUID | None = None
    blockers: tuple[Blocker, ...] = ()
    checks: tuple[FixCheck, ...] = ()
    plan: Plan | None = None

    @property
    def allowed(self) -> bool:
        return not self.blockers


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    next: NextMove
    why: str
    resume: Move
    retries: tuple[Move, ...]
    report: Move
    cancel: Move
    suggestion: Suggestion
