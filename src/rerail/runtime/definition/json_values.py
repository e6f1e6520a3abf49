"""What counts as a JSON value here: bounded, and fit to be stored by PostgreSQL and sent to any client."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

MAX_DEPTH = 64
MAX_INTEGER = 2**63 - 1


class NotJsonError(ValueError):
    """A value that is not JSON. `path` leads to what is wrong with it, `reason` completes "it ..."."""

    def __init__(self, path: tuple[str, ...], reason: str) -> None:
        super().__init__(f"{show_path(path) or 'the value'} {reason}")
        self.path = path
        self.reason = reason


def show_path(path: Sequence[str]) -> str:
    """`("tasks", "publish", "needs", "0")` as `tasks.publish.needs[0]`."""
    shown = ""
    for part in path:
        if part.isdigit():
            shown += f"[{part}]"
        elif part and not set(part) & set('.[]" \n'):
            shown += f".{part}" if shown else part
        else:
            shown += f"[{orjson.dumps(part).decode(errors='replace') if is_text(part) else '?'}]"
    return shown


def is_text(value: str) -> bool:
    """Whether a string can be encoded: no half of a surrogate pair."""
    return value.isascii() or not any("\ud800" <= character <= "\udfff" for character in value)


def to_json(value: Any, *, path: tuple[str, ...] = (), depth: int = MAX_DEPTH) -> Any:
    """The value as plain dicts, lists, strings, numbers, booleans and None; tuples become lists.

    Raises NotJsonError for any other type, keys that are not strings, NaN and infinity, integers beyond 64 bits,
    U+0000 and lone surrogates (PostgreSQL stores neither), and nesting deeper than `depth`.
    """
    if value is None or value is True or value is False:
        return value
    if isinstance(value, str):
        return _text(value, path)
    if isinstance(value, int):
        if not -MAX_INTEGER - 1 <= value <= MAX_INTEGER:
            raise NotJsonError(path, "is an integer beyond 64 bits: hand it over as text")
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise NotJsonError(path, f"is {value}, which JSON cannot express")
        return float(value)
    if not isinstance(value, Mapping | list | tuple):
        raise NotJsonError(path, f"is a {type(value).__qualname__}, which is not JSON")
    if depth <= 0:
        raise NotJsonError(path[:6], f"is nested deeper than {MAX_DEPTH} levels")
    if isinstance(value, Mapping):
        return {_key(key, path): to_json(item, path=(*path, str(key)), depth=depth - 1) for key, item in value.items()}
    return [to_json(item, path=(*path, str(index)), depth=depth - 1) for index, item in enumerate(value)]


def json_size(value: Any) -> int:
    """Bytes of the value as compact JSON text; the value must have passed `to_json`."""
    return len(orjson.dumps(value))


def describe(value: Any) -> str:
    """A value's JSON type with its article, for messages that must not show the value itself."""
    names = {
        str: "a string",
        bool: "a boolean",
        int: "an integer",
        float: "a number",
        dict: "an object",
        list: "a list",
    }
    return "null" if value is None else names.get(type(value), f"a {type(value).__qualname__}")


def _key(key: Any, path: tuple[str, ...]) -> str:
    if not isinstance(key, str):
        raise NotJsonError(path, f"has the key {key!r:.60}, and a key must be a string")
    return _text(key, path)


def _text(value: str, path: tuple[str, ...]) -> str:
    if "\x00" in value:
        raise NotJsonError(path, "holds the character U+0000, which cannot be stored")
    if not is_text(value):
        raise NotJsonError(path, "holds half of a surrogate pair, which is not text")
    return str.__str__(value)
