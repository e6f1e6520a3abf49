"""Durations as mission files write them: a number of seconds, or "500ms", "30s", "5m", "2h", "3d"."""

import re
from typing import Any

PATTERN = r"^[0-9]+(\.[0-9]+)?(ms|s|m|h|d)$"
NOT_A_DURATION = 'is not a duration: write a number of seconds, or "500ms", "30s", "5m", "2h", "3d"'
MAX_SECONDS = 366 * 86_400.0

_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3_600.0, "d": 86_400.0}
_DURATION = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,9})?)(ms|s|m|h|d)", re.ASCII)

DURATION_SCHEMA: dict[str, Any] = {
    "type": ["number", "string"],
    "minimum": 0,
    "maximum": MAX_SECONDS,
    "pattern": PATTERN,
    "description": 'Seconds as a number, or a duration: "500ms", "30s", "5m", "2h", "3d".',
}


def seconds(value: float | str) -> float:
    """Seconds of a duration. Raises ValueError, saying how to write one."""
    if isinstance(value, str):
        match = _DURATION.fullmatch(value)
        if match is None:
            raise ValueError(NOT_A_DURATION)
        result = float(match[1]) * _UNITS[match[2]]
    else:
        result = float(value)
    if not 0 <= result <= MAX_SECONDS:
        raise ValueError("is too long: a duration lies between 0 and 366 days")
    return result
