"""The search for shapes in one text, at one hint after the other: each part of the text is read a bounded number of
times."""

import re
from collections.abc import Iterator, Sequence

from rerail.redaction.shapes import LONGEST_BEGINNING, PRECEDED_REACH, SHAPES, Hint, Shape

_Found = tuple[int, int]


class Search:
    """Hints are to be asked about in the order in which they stand in the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.passed = [0] * len(SHAPES)
        """By shape: hints before this place need not be tried, for what they are part of is known."""
        self._searched: dict[int, int] = {}
        self._closings: dict[int, tuple[int, re.Match[str] | None]] = {}

    def at(self, at: int, place: int, hints: Sequence[Hint]) -> Iterator[_Found]:
        """What is found of the shape at a place of `SHAPES` where a text stands that these hints of it name."""
        shape = SHAPES[place]
        for hint in hints:
            if hint.reach:
                yield from self._behind(at, place, hint)
            elif at >= hint.ahead and (match := shape.pattern.match(self._text, at - hint.ahead)) is not None:
                found = self._closed(match, place) if shape.closing is not None else self._open(match, place)
                if found is not None:
                    yield found
                return
        if shape.vain is not None and (run := shape.vain.match(self._text, at)) is not None:
            self._pass(place, run.end())

    def _open(self, match: re.Match[str], place: int) -> _Found | None:
        """What begins within it ends where it ends, but for what begins so late that its beginning stands out of it."""
        self._pass(place, match.end() - LONGEST_BEGINNING)
        group = SHAPES[place].group
        return match.span(group) if match[group] else None

    def _closed(self, match: re.Match[str], place: int) -> _Found | None:
        shape, begun = SHAPES[place], match.end()
        closing = self._closing(place, begun)
        until, end = closing.span() if closing is not None else (len(self._text), len(self._text))
        if until - begun > shape.longest:
            return None
        self._pass(place, until)
        return match.start(), end

    def _closing(self, place: int, begun: int) -> re.Match[str] | None:
        """The first one from there on. It is searched for again only where the last one has been left behind."""
        since, closing = self._closings.get(place, (begun + 1, None))
        if begun < since or (closing is not None and closing.start() < begun):
            pattern = SHAPES[place].closing
            closing = None if pattern is None else pattern.search(self._text, begun)
            self._closings[place] = begun, closing
        return closing

    def _behind(self, at: int, place: int, hint: Hint) -> Iterator[_Found]:
        """Twice as far as this hint reaches: then those that follow soon have nothing to add."""
        shape, start, end = SHAPES[place], max(at, self._searched.get(place, 0)), at + 2 * hint.reach
        for match in shape.pattern.finditer(self._text, start, end + shape.longest):
            if match.start() < end and self._is_preceded(match.start(), shape):
                yield match.span(shape.group)
        self._searched[place] = end
        self._pass(place, end - hint.reach + 1)

    def _is_preceded(self, at: int, shape: Shape) -> bool:
        before = self._text[max(0, at - PRECEDED_REACH) : at]
        return shape.preceded is None or shape.preceded.search(before) is not None

    def _pass(self, place: int, until: int) -> None:
        self.passed[place] = max(self.passed[place], until)
