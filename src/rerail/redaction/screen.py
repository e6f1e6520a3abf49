"""The screen: what is about to be stored, shown or logged passes it, and leaves its secrets there."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

import orjson
from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from rerail.domain.text import encodable
from rerail.redaction.known import coded_forms, cut_at_end, cut_at_start, without
from rerail.redaction.named import NO_SECRETS, NamedSecrets
from rerail.redaction.recogniser import Recogniser, Span, merged
from rerail.redaction.walking import walk

KNOWN = "a named secret"

_Piece = tuple[int, int, int]  # the text's place among the texts, and where the secret begins and ends in it


class Screen:
    """`patterns` are the operator's own; the values of `secrets` are taken out wherever they stand, also as base64, in
    addresses and in JSON. Safe to use from several threads. What has passed once passes again unchanged."""

    def __init__(self, patterns: Sequence[re.Pattern[str]] = (), secrets: NamedSecrets = NO_SECRETS) -> None:
        self._recogniser = Recogniser(patterns)
        self._secrets = secrets
        self._known = _Known((), -1)

    def text(self, text: str, taken: set[str] | None = None) -> str:
        """The text without secrets; `taken` gets what they were."""
        found = self.find(text)
        if taken is not None:
            taken.update(text[span.start : span.end] for span in found)
        return without(text, found)

    def value(self, value: Any, taken: set[str] | None = None) -> Any:
        """The JSON value without secrets, its shape as it was; `taken` gets what they were. The very value where it has
        none."""
        if not self.suspects(value):
            return value
        taken = set() if taken is None else taken
        known = self._of_known()
        return walk(value, lambda text: self.text(text, taken), taken.add, lambda digits: bool(known.spans(digits)))

    def find(self, text: str) -> list[Span]:
        """Where secrets stand in the text, in order, and of what kind they are."""
        found, known = self._recogniser.spans(text), self._of_known().spans(text)
        return merged(sorted([*found, *known], key=_place)) if known else found

    def lines(self, texts: Sequence[str]) -> Sequence[str]:
        """Texts that were written one after the other, without secrets: also without those that stand in several of
        them, as lines of a key do, or were cut in two. The very texts where they have none."""
        joined = "\n".join(texts)
        known = self._of_known()
        pieces = [*_placed(texts, self._recogniser.spans(joined), 1)]
        if known.forms:
            pieces += _placed(texts, known.spans(joined), 1)
            # Cut in two: what stands in one text alone was found above.
            pieces += _placed(texts, known.spans("".join(texts)), 0)
            pieces += known.cut(texts)
        if not pieces:
            return texts
        by_text: dict[int, list[Span]] = {}
        for place, start, end in pieces:
            by_text.setdefault(place, []).append(Span(start, end, ""))
        return [without(text, merged(sorted(by_text.get(place, ()), key=_place))) for place, text in enumerate(texts)]

    def known_forms(self) -> Sequence[str]:
        """Everything that the values of the named secrets look like, for who looks for it elsewhere."""
        return self._of_known().forms

    def suspects(self, value: Any) -> bool:
        """False where there is no secret in a JSON value for sure; cheap."""
        try:
            text = value if isinstance(value, str) else orjson.dumps(value).decode()
        except TypeError:  # what a task says may hold what cannot be encoded; it is seen to afterwards
            return True
        return self._recogniser.suspects(text) or bool(self._of_known().spans(text))

    def _of_known(self) -> "_Known":
        version = self._secrets.version()
        if self._known.version != version:
            self._known = _Known(self._secrets.values(), version)
        return self._known


class _Known:
    """The values of the named secrets, in every form."""

    def __init__(self, values: Sequence[str], version: int) -> None:
        self.version = version
        self.forms = tuple(dict.fromkeys(form for value in values for form in coded_forms(value)))
        self._values = tuple(values)
        self._automaton = (
            AhoCorasick(self.forms, implementation=Implementation.DFA, matchkind=MatchKind.LeftmostLongest)
            if self.forms
            else None
        )

    def spans(self, text: str) -> list[Span]:
        if self._automaton is None:
            return []
        return [Span(start, end, KNOWN) for _, start, end in self._automaton.find_matches_as_indexes(encodable(text))]

    def cut(self, texts: Sequence[str]) -> Iterator[_Piece]:
        """The half of a secret with which the first text begins, and that with which the last one ends: the other half
        stands in a text that came before, or is still to come."""
        for value in self._values:
            if (end := cut_at_start(texts[0], value)) is not None:
                yield 0, 0, end
            if (start := cut_at_end(texts[-1], value)) is not None:
                yield len(texts) - 1, start, len(texts[-1])


def _placed(texts: Sequence[str], spans: Sequence[Span], between: int) -> Iterator[_Piece]:
    """What of each span stands in which text, where the texts were joined with so many characters between them."""
    if not spans:
        return
    starts = [0, *accumulate(len(text) + between for text in texts)]
    for span in spans:
        place = bisect_right(starts, span.start) - 1
        while place < len(texts) and starts[place] < span.end:
            start = max(span.start - starts[place], 0)
            end = min(span.end - starts[place], len(texts[place]))
            if start < end:
                yield place, start, end
            place += 1


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end
