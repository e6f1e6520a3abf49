"""Takes secrets out of JSON and text: what is named or looks like one, and what an operator's patterns say.

First everything is looked at and what is found is taken out; then all that was found anywhere is taken out everywhere,
so that a password named as such in one place does not stand in a log line in another.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import Any
from urllib.parse import quote, unquote

from rerail.bundles.secret_names import is_secret_name, named_spans
from rerail.bundles.secret_shapes import SHAPES, Shape

TAKEN_OUT = "[redacted]"
NAMED = "named as a secret"
KNOWN = "found elsewhere"
"""A secret that was recognised in one place, and stood in this one too."""

_SHORTEST_KNOWN = 6
_SHORTEST_LETTERS = 8
"""Shorter ones are taken out where they are named, and not looked for elsewhere: they would be found in any word."""
_SHORTEST_CUT = 8
_SHORTEST_LINE = 16
_LINES = re.compile(r"[\r\n]+|(?:\\[rn])+|-{5}[A-Z0-9 ]+-{5}")
_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json|text/json", re.IGNORECASE)
_JSON_LINES = re.compile(r"application/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)|text/jsonl", re.IGNORECASE)
_NAME_MEMBERS, _VALUE_MEMBERS = ("name", "key", "header"), ("value", "values")


@dataclass(frozen=True, slots=True, order=True)
class Redaction:
    """How often a kind of secret was taken out in a place."""

    place: str
    kind: str
    count: int


class Redactor:
    """Of one bundle. `look` and `look_at_file` everything first, then `finish` what they answered."""

    def __init__(self, patterns: Sequence[re.Pattern[str]] = ()) -> None:
        own = (Shape(f"operator's pattern {number}", pattern, whole=True) for number, pattern in enumerate(patterns, 1))
        self._shapes = (*own, *SHAPES)
        self._known: set[str] = set()
        self._counts: Counter[tuple[str, str]] = Counter()
        self._finder: _Finder | None = None

    @property
    def redactions(self) -> list[Redaction]:
        return sorted(Redaction(place, kind, times) for (place, kind), times in self._counts.items())

    def look(self, value: Any, place: str) -> Any:
        """The JSON value with what was recognised taken out; its shape stays."""
        return self._value(value, place)

    def look_at_text(self, text: str, place: str) -> str:
        found = self._merged(text)
        if not found:
            return text
        parts, at = [], 0
        for start, end, kind in found:
            self._take(text[start:end], place, kind)
            parts += [text[at:start], TAKEN_OUT]
            at = end
        return "".join((*parts, text[at:]))

    def look_at_file(self, text: str, media_type: str, place: str) -> str:
        """The text of a file. JSON stays JSON, though it may be laid out anew."""
        return _in_file(text, media_type, lambda part: self._value(part, place), lambda part: bool(self._merged(part)))

    def finish(self, value: Any, place: str) -> Any:
        """Takes out of a JSON value or a text whatever was recognised in any other place."""
        finder = self._finder = self._finder or _Finder(self._known)

        def take(text: str) -> str:
            cleaned, times = finder.take_out(text)
            if times:
                self._counts[place, KNOWN] += times
            return cleaned

        return _mapped(value, take)

    def finish_file(self, text: str, media_type: str, place: str) -> str:
        """The same for the text of a file."""
        finder = self._finder = self._finder or _Finder(self._known)
        return _in_file(
            text, media_type, lambda part: self.finish(part, place), lambda part: finder.take_out(part)[1] > 0
        )

    def _value(self, value: Any, place: str) -> Any:
        match value:
            case str():
                return self.look_at_text(value, place)
            case Mapping():
                return self._members(value, place)
            case list() | tuple():
                if len(value) == 2 and isinstance(value[0], str) and is_secret_name(value[0]):
                    return [value[0], self._named(value[1], place)]
                return [self._value(item, place) for item in value]
            case _:
                return value

    def _members(self, value: Mapping[str, Any], place: str) -> dict[str, Any]:
        named = any(isinstance(value.get(name), str) and is_secret_name(value[name]) for name in _NAME_MEMBERS)
        found: dict[str, Any] = {}
        for name, member in value.items():
            secret = is_secret_name(name) or (named and name.lower() in _VALUE_MEMBERS)
            cleaned = self._named(member, place) if secret else self._value(member, place)
            found[_free(self.look_at_text(name, place), found)] = cleaned
        return found

    def _named(self, value: Any, place: str) -> Any:
        match value:
            case None | bool() | "":
                return value
            case Mapping():
                return {name: self._named(member, place) for name, member in value.items()}
            case list() | tuple():
                return [self._named(item, place) for item in value]
            case _:
                self._take(str(value), place, NAMED)
                return TAKEN_OUT

    def _take(self, secret: str, place: str, kind: str) -> None:
        self._counts[place, kind] += 1
        self._known.add(secret.strip())
        # Whatever stands in a value that is named as a secret is one as well: the token behind `Bearer`.
        if kind == NAMED:
            self._known.update(secret[start:end] for start, end, _ in self._merged(secret))
        # A key in several lines may stand in several lines of a log as well, or behind one another.
        self._known.update(line for line in _LINES.split(secret) if len(line) >= _SHORTEST_LINE and line != secret)

    def _merged(self, text: str) -> list[tuple[int, int, str]]:
        """What was recognised, in order, each letter once. Where secrets overlap the first one names the kind."""
        spans = [(*span, place) for place, shape in enumerate(self._shapes) for span in shape.spans(text)]
        spans += [(*span, len(self._shapes)) for span in named_spans(text)]
        found: list[tuple[int, int, str]] = []
        for start, end, place in sorted(spans):
            if found and start < found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]), found[-1][2])
            else:
                found.append((start, end, self._shapes[place].kind if place < len(self._shapes) else NAMED))
        return found


class _Finder:
    """Finds secrets that are known, in the forms that they take in JSON and in addresses."""

    def __init__(self, known: Iterable[str]) -> None:
        forms = {form for secret in known for form in _forms(secret)}
        self._secrets = sorted(forms, key=lambda form: (-len(form), form))

    def take_out(self, text: str) -> tuple[str, int]:
        """The text without them, and how many there were."""
        times = 0
        for secret in self._secrets:
            if secret in text:
                times += text.count(secret)
                text = text.replace(secret, TAKEN_OUT)
        # Titles, and the pieces of long log lines, begin and end where they happened to be cut.
        for secret in self._secrets:
            if (start := _cut_at_end(text, secret)) is not None:
                text, times = text[:start] + TAKEN_OUT, times + 1
            if (end := _cut_at_start(text, secret)) is not None:
                text, times = TAKEN_OUT + text[end:], times + 1
        return text, times


def _cut_at_end(text: str, secret: str) -> int | None:
    """Where the first part of the secret begins with which the text ends."""
    at = text.find(secret[:_SHORTEST_CUT], max(0, len(text) - len(secret) + 1))
    while at >= 0:
        if secret.startswith(text[at:]):
            return at
        at = text.find(secret[:_SHORTEST_CUT], at + 1)
    return None


def _cut_at_start(text: str, secret: str) -> int | None:
    """Where the last part of the secret ends with which the text begins."""
    end = text.rfind(secret[-_SHORTEST_CUT:], 0, len(secret) - 1)
    while end >= 0:
        if secret.endswith(text[: end + _SHORTEST_CUT]):
            return end + _SHORTEST_CUT
        end = text.rfind(secret[-_SHORTEST_CUT:], 0, end + _SHORTEST_CUT - 1)
    return None


def _forms(secret: str) -> Iterator[str]:
    """As it was found, as it was meant where it stood in JSON or in an address, and as both would write that."""
    meant = {secret, unquote(secret)}
    with suppress(ValueError):
        meant.add(str(json.loads(f'"{secret}"')))
    for plain in meant:
        long_enough = _SHORTEST_LETTERS if plain.isalpha() or plain.isdecimal() else _SHORTEST_KNOWN
        if len(plain) >= long_enough and plain != TAKEN_OUT:
            yield plain
            yield json.dumps(plain)[1:-1]
            yield json.dumps(plain, ensure_ascii=False)[1:-1]
            yield quote(plain, safe="", errors="replace")


def _in_file(text: str, media_type: str, clean: Callable[[Any], Any], is_found: Callable[[str], bool]) -> str:
    """`clean` takes secrets out of a JSON value or a text; `is_found` says of a text whether it has any."""
    essence = media_type.partition(";")[0].strip()
    if _JSON_LINES.fullmatch(essence):
        return "\n".join(_in_json(line, clean, is_found) for line in text.split("\n"))
    if _JSON.fullmatch(essence) or text.lstrip()[:1] in ("{", "["):
        return _in_json(text, clean, is_found)
    return str(clean(text))


def _in_json(text: str, clean: Callable[[Any], Any], is_found: Callable[[str], bool]) -> str:
    try:
        value = json.loads(text)
        cleaned = clean(value)
    except (ValueError, RecursionError):
        return str(clean(text))  # not JSON, or nested too deep to be walked
    # What has no secrets keeps its layout. What JSON leaves unread, a member named twice, is looked at as text.
    if cleaned == value and not is_found(text):
        return text
    return json.dumps(cleaned, ensure_ascii=False)


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    match value:
        case str():
            return change(value)
        case Mapping():
            found: dict[str, Any] = {}
            for name, member in value.items():
                found[_free(change(name), found)] = _mapped(member, change)
            return found
        case list() | tuple():
            return [_mapped(item, change) for item in value]
        case bool() | None:
            return value
        case _:
            return value if change(str(value)) == str(value) else TAKEN_OUT


def _free(name: str, taken: Mapping[str, Any]) -> str:
    """Two names that became the same are told apart by a number."""
    if name not in taken:
        return name
    return next(each for number in count(2) if (each := f"{name} {number}") not in taken)
