"""Recognises secrets in a text, by their shape, by the name before them, and by the operator's own patterns."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, Implementation

from rerail.domain.text import encodable
from rerail.redaction.names import HINTS, named_span
from rerail.redaction.search import Search
from rerail.redaction.shapes import LONG_WORD_LETTERS, LONG_WORD_REACH, SHAPES, Hint, Shape

NAMED = "named as a secret"

_WORD = "w" * LONG_WORD_LETTERS
_REST_OF_WORD = re.compile("w*")
# One letter for all that long words are made of: then a plain search finds them, many times faster than a pattern.
_FOLDED = str.maketrans({chr(code): "w" if chr(code).isalnum() or chr(code) in "+/=_-" else " " for code in range(128)})


@dataclass(frozen=True, slots=True)
class Span:
    """Where a secret stands in a text, and of what kind it is."""

    start: int
    end: int
    kind: str


class Recogniser:
    """`patterns` are the operator's own. What most texts cost is one pass over them, for hints; a pattern is tried only
    where a hint of it stands."""

    def __init__(self, patterns: Sequence[re.Pattern[str]] = ()) -> None:
        self._own = tuple(
            Shape(f"operator's pattern {number}", pattern, whole=True) for number, pattern in enumerate(patterns, 1)
        )
        by_hint: dict[str, dict[int, list[Hint]]] = defaultdict(lambda: defaultdict(list))
        for place, shape in enumerate(SHAPES):
            for hint in shape.hints:
                by_hint[hint.text][place].append(hint)
        self._shapes_by_hint = {text: tuple(hints.items()) for text, hints in by_hint.items()}
        self._of_words = tuple((word, shape) for shape in SHAPES for word in shape.words)
        self._rank = {shape: rank for rank, shape in enumerate((*self._own, *SHAPES))}
        self._hints = tuple(dict.fromkeys((*HINTS, *by_hint)))
        self._automaton = AhoCorasick(self._hints, implementation=Implementation.DFA)

    def suspects(self, text: str) -> bool:
        """False where there is no secret for sure; cheap."""
        if self._own:
            return True
        small = _in_small_letters(text)
        return next(_long_words(small), None) is not None or bool(self._automaton.find_matches_as_indexes(small))

    def spans(self, text: str) -> list[Span]:
        """What is recognised, in order, each letter once. Where secrets overlap the first one names the kind."""
        return merged(self.matches(text))

    def matches(self, text: str) -> list[Span]:
        """The same, with all that overlap, each by itself: a word that is named as a secret, and the whole header."""
        small = _in_small_letters(text)
        found = [(*span, self._rank[shape], shape.kind) for shape in self._own for span in shape.spans(text)]
        named_until, search = 0, Search(text)
        for which, at, _ in self._automaton.find_matches_as_indexes(small, overlapping=True):
            hint = self._hints[which]
            # What a secret calls a secret in turn is part of it: each letter is looked at once.
            if hint in _NAMES and at >= named_until and (span := named_span(text, at)) is not None:
                named_until = span[1]
                if not _MARK.fullmatch(text, *span):
                    found.append((*span, len(self._rank), NAMED))
            for place, hints in self._shapes_by_hint.get(hint, ()):
                if at >= search.passed[place]:
                    shape = SHAPES[place]
                    found += [(*span, len(self._own) + place, shape.kind) for span in search.at(at, place, hints)]
        for start, end in _long_words(small):
            found += self._in_word(text, start, end)
        return [Span(start, end, kind) for start, end, _, kind in sorted(found)]

    def _in_word(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, int, str]]:
        around = text[max(0, start - 1) : end + 1]
        for word, shape in self._of_words:
            if word in around:
                for span in shape.spans(text, max(0, start - LONG_WORD_REACH), end + LONG_WORD_REACH):
                    yield (*span, self._rank[shape], shape.kind)


_NAMES = frozenset(HINTS)
# What was taken out before is not taken out again.
_MARK = re.compile(r"[\"'\\]*(?:\[redacted\]|\[redacted|\[secret [A-Z0-9_]+\]|\[secret)[\"'\\,;.)\]}]*")


def _in_small_letters(text: str) -> str:
    """Letter by letter as long as the text, and fit to be encoded."""
    small = text.lower()
    if text.isascii():
        return small
    if len(small) != len(text):  # some letters are two in small: all others keep their places
        small = "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)
    return encodable(small)


def _long_words(text: str) -> Iterator[tuple[int, int]]:
    folded = text.translate(_FOLDED)
    at = folded.find(_WORD)
    while at >= 0:
        # In ASCII words end with a space; a search for one costs less than a pattern.
        end = folded.find(" ", at) if folded.isascii() else -1
        if end < 0:
            end = _REST_OF_WORD.match(folded, at).end()  # type: ignore[union-attr]
        yield at, end
        at = folded.find(_WORD, end)


def merged(found: Iterable[Span]) -> list[Span]:
    """Of spans that are in order, those that overlap as one, of the first one's kind."""
    whole: list[Span] = []
    for span in found:
        if whole and span.start < whole[-1].end:
            whole[-1] = Span(whole[-1].start, max(whole[-1].end, span.end), whole[-1].kind)
        else:
            whole.append(span)
    return whole
