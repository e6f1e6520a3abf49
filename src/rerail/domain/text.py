"""Text as it can be kept, and followed by more: a database column holds no U+0000, and UTF-8 no half of a surrogate
pair."""

import re
from collections.abc import Mapping
from typing import Any

_MARK = "\N{REPLACEMENT CHARACTER}"
_NO_TEXT = frozenset({int, float, bool, type(None)})
_HALVES = re.compile("[\ud800-\udfff]")


def printable(text: str) -> str:
    """The text with a mark in place of each character that cannot be kept: what a failing task says may hold any."""
    return encodable(text.replace("\x00", _MARK))


def encodable(text: str) -> str:
    """The text with a mark in place of each half of a surrogate pair, as in names of files that are not UTF-8."""
    return text if text.isascii() else _HALVES.sub(_MARK, text)


def encodable_json(value: Any) -> Any:
    """JSON whose strings can be encoded; everything else in it as it was."""
    if isinstance(value, str):
        return encodable(value)
    # What is no text is passed over where it stands: there may be half a million numbers in a value.
    if isinstance(value, list | tuple):
        return [item if type(item) in _NO_TEXT else encodable_json(item) for item in value]
    if isinstance(value, Mapping):
        return {
            encodable(key) if isinstance(key, str) else key: item if type(item) in _NO_TEXT else encodable_json(item)
            for key, item in value.items()
        }
    return value


def sentence(text: str) -> str:
    """The text with an end, so that another sentence can follow: messages of schemas and of people may have none."""
    return text if text.rstrip().endswith((".", "!", "?", "…")) else f"{text.rstrip()}."
