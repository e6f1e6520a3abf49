"""Takes secrets out of JSON and text: what is named or looks like one, and what an operator's patterns say.

First everything is looked at and what is found is taken out; then all that was found anywhere is taken out everywhere,
so that a password named as such in one place does not stand in a log line in another.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from rerail.redaction.known import Finder, cookies_in, lines_of, without
from rerail.redaction.recogniser import NAMED, Recogniser, merged
from rerail.redaction.walking import mapped, walk

KNOWN = "found elsewhere"
"""A secret that was recognised in one place, and stood in this one too."""

_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json|text/json", re.IGNORECASE)
_JSON_LINES = re.compile(r"application/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)|text/jsonl", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Redaction:
    """How often a kind of secret was taken out in a place."""

    place: str
    kind: str
    count: int


class Redactor:
    """Of one bundle; `known` are secrets beforehand. `look` and `look_at_file` everything first, then `finish` what
    they answered."""

    def __init__(self, patterns: Sequence[re.Pattern[str]] = (), known: Sequence[str] = ()) -> None:
        self._recogniser = Recogniser(patterns)
        self._known = set(known)
        self._counts: Counter[tuple[str, str]] = Counter()
        self._finder: Finder | None = None

    @property
    def redactions(self) -> list[Redaction]:
        return sorted(Redaction(place, kind, times) for (place, kind), times in self._counts.items())

    def look(self, value: Any, place: str) -> Any:
        """The JSON value with what was recognised taken out; its shape stays."""
        return self._value(value, place)

    def look_at_text(self, text: str, place: str) -> str:
        matches = self._recogniser.matches(text)
        for span in matches:
            self._know(text[span.start : span.end], span.kind)
        found = merged(matches)
        for span in found:
            self._take(text[span.start : span.end], place, span.kind)
        return without(text, found)

    def look_at_file(self, text: str, media_type: str, place: str) -> str:
        """The text of a file. JSON stays JSON, though it may be laid out anew."""
        return _in_file(
            text, media_type, lambda part: self._value(part, place), lambda part: bool(self._recogniser.spans(part))
        )

    def finish(self, value: Any, place: str) -> Any:
        """Takes out of a JSON value or a text whatever was recognised in any other place."""
        finder = self._finder = self._finder or Finder(self._known)

        def take(text: str) -> str:
            cleaned, times = finder.take_out(text)
            if times:
                self._counts[place, KNOWN] += times
            return cleaned

        return mapped(value, take)

    def finish_file(self, text: str, media_type: str, place: str) -> str:
        """The same for the text of a file."""
        finder = self._finder = self._finder or Finder(self._known)
        return _in_file(
            text, media_type, lambda part: self.finish(part, place), lambda part: finder.take_out(part)[1] > 0
        )

    def _value(self, value: Any, place: str) -> Any:
        return walk(value, lambda text: self.look_at_text(text, place), lambda secret: self._take(secret, place, NAMED))

    def _take(self, secret: str, place: str, kind: str) -> None:
        self._counts[place, kind] += 1
        self._know(secret, kind)

    def _know(self, secret: str, kind: str) -> None:
        self._known.add(secret.strip())
        # Whatever stands in a value that is named as a secret is one as well: the token behind `Bearer`.
        if kind == NAMED:
            self._known.update(secret[span.start : span.end] for span in self._recogniser.matches(secret))
        self._known.update(cookies_in(secret))
        self._known.update(lines_of(secret))


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
