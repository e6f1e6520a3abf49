"""Texts of callers: how long they may be, and what they may not hold."""

from collections.abc import Sized

from rerail.domain.errors import InvalidInputError, Violation

LONGEST_TEXT = 10_000


def check_count(path: str, values: Sized, most: int) -> None:
    """Raises InvalidInputError for more values than may be."""
    if len(values) > most:
        problem = f"It has {len(values):,} members; at most {most:,} are possible."
        raise InvalidInputError(f"{path}: {problem}", [Violation((path,), problem)])


def check_text(path: str, text: str) -> None:
    """Raises InvalidInputError unless it is text of a sensible length that a database can keep."""
    if not text.strip():
        problem = "It is empty."
    elif len(text) > LONGEST_TEXT:
        problem = f"It has {len(text):,} characters; at most {LONGEST_TEXT:,} are kept."
    elif "\x00" in text:
        problem = "It holds a NUL character."
    else:
        return
    raise InvalidInputError(f"{path}: {problem}", [Violation(tuple(path.split(".")), problem)])
