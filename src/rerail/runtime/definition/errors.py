"""A mission that is refused: every problem with its path and, where it came from a file, its line and column."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rerail.domain.errors import InvalidInputError, Violation
from rerail.runtime.definition.json_values import show_path

MAX_SHOWN = 50


@dataclass(frozen=True, slots=True)
class PlacedViolation(Violation):
    """A violation with its place in the file; line and column count from 1, None where there is no file."""

    line: int | None = None
    column: int | None = None


class InvalidMissionError(InvalidInputError):
    """A mission that cannot be deployed. `source` names the file; `violations` are all that was found, in its order."""

    code = "mission.invalid"

    def __init__(self, violations: Iterable[PlacedViolation], *, source: str | None = None) -> None:
        found = sorted(violations, key=lambda violation: (violation.line or 0, violation.column or 0))
        super().__init__(_message(found, source), found)
        self.source = source
        self.placed: tuple[PlacedViolation, ...] = tuple(found)


def show_violation(violation: PlacedViolation, source: str | None = None) -> str:
    """`orders.yaml:12:7 tasks.publish.needs[0]: there is no task "vaildate"`."""
    place = ":".join(str(part) for part in (source, violation.line, violation.column) if part is not None)
    where = " ".join(part for part in (place, show_path(violation.path)) if part)
    return f"{where}: {violation.message}" if where else violation.message


def _message(found: Sequence[PlacedViolation], source: str | None) -> str:
    lines = [show_violation(violation, source) for violation in found[:MAX_SHOWN]]
    if len(found) > MAX_SHOWN:
        lines.append(f"... and {len(found) - MAX_SHOWN} more")
    return "\n".join(lines)
