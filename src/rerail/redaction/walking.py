"""JSON walked for secrets: what stands behind a name that says secret, and everything else in words."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rerail.redaction.known import TAKEN_OUT
from rerail.redaction.names import is_secret_name

_WORD = re.compile(r"-{0,2}[\w.-]{1,80}")
_NAME_MEMBERS, _VALUE_MEMBERS = ("name", "key", "header"), ("value", "values")

Change = Callable[[str], str]
Judge = Callable[[str], bool]


def walk(value: Any, words: Change, named: Callable[[str], None], is_secret: Judge = lambda _: False) -> Any:
    """The JSON value with each text as `words` leaves it, and a mark in place of each value whose name says that it is
    a secret, `named` being told of those, and of each number whose digits `is_secret`. Its shape stays."""
    match value:
        case str():
            return words(value)
        case Mapping():
            return _members(value, words, named, is_secret)
        case list() | tuple():
            if is_named_pair(value):
                return [words(value[0]), _taken_out(value[1], named)]
            return [walk(item, words, named, is_secret) for item in value]
        case bool() | None:
            return value
        case _:
            return _taken_out(value, named) if is_secret(str(value)) else value


def mapped(value: Any, change: Change) -> Any:
    """The JSON value with each text changed; a number that would be changed is taken out."""
    match value:
        case str():
            return change(value)
        case Mapping():
            found: dict[str, Any] = {}
            numbers: dict[str, int] = {}
            for name, member in value.items():
                found[_free(change(name), found, numbers)] = mapped(member, change)
            return found
        case list() | tuple():
            return [mapped(item, change) for item in value]
        case bool() | None:
            return value
        case _:
            return value if change(str(value)) == str(value) else TAKEN_OUT


def _members(value: Mapping[str, Any], words: Change, named: Callable[[str], None], judge: Judge) -> dict[str, Any]:
    found: dict[str, Any] = {}
    numbers: dict[str, int] = {}
    secret = secret_members(value)
    for name, member in value.items():
        cleaned = _taken_out(member, named) if name in secret else walk(member, words, named, judge)
        found[_free(words(name), found, numbers)] = cleaned
    return found


def secret_members(value: Mapping[str, Any]) -> frozenset[str]:
    """The names of the members that are secrets: by their names, or by what stands beside them, as in
    `{"name": "Authorization", "value": …}`."""
    is_pair = any(_is_name_of_secret(value.get(name)) for name in _NAME_MEMBERS)
    return frozenset(name for name in value if is_secret_name(name) or (is_pair and name.lower() in _VALUE_MEMBERS))


def is_named_pair(value: Sequence[Any]) -> bool:
    """Whether a list is the name of a secret and the secret."""
    return len(value) == 2 and _is_name_of_secret(value[0])


def _is_name_of_secret(value: Any) -> bool:
    """Names are words, and no sentences."""
    return isinstance(value, str) and _WORD.fullmatch(value) is not None and is_secret_name(value)


def _taken_out(value: Any, named: Callable[[str], None]) -> Any:
    match value:
        case None | bool() | "":
            return value
        case Mapping():
            return {name: _taken_out(member, named) for name, member in value.items()}
        case list() | tuple():
            return [_taken_out(item, named) for item in value]
        case str() if is_mark(value):
            return value
        case _:
            named(str(value))
            return TAKEN_OUT


def is_mark(text: str) -> bool:
    """Whether a text is what stands in a secret's place, and nothing else."""
    return text == TAKEN_OUT or (text.startswith("[secret ") and text.endswith("]"))


def _free(name: str, taken: Mapping[str, Any], numbers: dict[str, int]) -> str:
    """Two names that became the same are told apart by a number; `numbers` are the next ones to be tried, by name."""
    if name not in taken:
        return name
    number = numbers.get(name, 2)
    while (each := f"{name} {number}") in taken:
        number += 1
    numbers[name] = number + 1
    return each
