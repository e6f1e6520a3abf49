"""A review: a person's decision that a step waits for."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from rerail.domain.frame import Actor


class ReviewStatus(StrEnum):
    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"
    WITHDRAWN = "WITHDRAWN"  # the run was cancelled, or the step started over, before anyone decided


class ReviewDecision(StrEnum):
    APPROVE = "APPROVE"
    REJECT = "REJECT"


@dataclass(slots=True, kw_only=True)
class Review:
    """`requested_frame` is the number of the frame that asked."""

    id: UUID
    step: UUID
    attempt: UUID
    status: ReviewStatus
    question: str
    requested_at: datetime
    requested_frame: int
    expires_at: datetime | None = None
    decided_at: datetime | None = None
    decided_by: Actor | None = None
    comment: str | None = None
