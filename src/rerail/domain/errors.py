"""Expected errors of the domain: each says what happened, where, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rerail.domain.move import Blocker


class DomainError(Exception):
    """Base of what a caller can be told as it is. `code` is stable and dotted."""

    code = "domain.error"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotFoundError(DomainError):
    """No such object in the caller's workspace. `id` is what was asked for, as it was asked."""

    code = "not_found"

    def __init__(self, message: str, *, id: str) -> None:  # noqa: A002 - the API's own word
        super().__init__(message)
        self.id = id


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that is wrong with an input. `path` leads to it from the input's root, indexes as digits."""

    path: tuple[str, ...]
    message: str


class InvalidInputError(DomainError):
    code = "invalid_input"

    def __init__(self, message: str, violations: Sequence[Violation]) -> None:
        super().__init__(message)
        self.violations = tuple(violations)


class MoveRefusedError(DomainError):
    """The rules do not allow the move now; `blockers` say why and what would lift them."""

    code = "move_refused"

    def __init__(self, message: str, blockers: "Sequence[Blocker]") -> None:
        super().__init__(message)
        self.blockers = tuple(blockers)


class StaleRevisionError(DomainError):
    """The run has changed since the revision that the caller expected."""

    code = "stale_revision"

    def __init__(self, *, expected: int, actual: int) -> None:
        super().__init__(
            f"The run is at revision {actual}, not {expected}: it has changed since you looked. "
            "Read it again, then decide."
        )
        self.expected = expected
        self.actual = actual


class IdempotencyConflictError(DomainError):
    code = "idempotency_conflict"


class IllegalFrameError(DomainError):
    """A frame that cannot follow the ones before it: a bug of the writer, refused before it is stored."""

    code = "illegal_frame"


class LegSupersededError(DomainError):
    """The leg that tries to write no longer drives the run: it was cancelled, taken over or followed by another."""

    code = "leg.superseded"
