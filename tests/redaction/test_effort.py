"""What recognising secrets costs: a bounded number of looks at each letter, whatever a text repeats."""

import re
import string
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from rerail.redaction import search
from rerail.redaction.known import TAKEN_OUT
from rerail.redaction.names import HINTS
from rerail.redaction.recogniser import Recogniser
from rerail.redaction.shapes import SHAPES, Shape
from rerail.redaction.walking import mapped, walk

RECOGNISER = Recogniser()
PIECES = sorted({hint.text for shape in SHAPES for hint in shape.hints} | set(HINTS))
LONGER = (
    *("artifactory", "?key=", " cookie:", "eyJ", "eyJaaaaaaaa.", "eyJ-", "Cookie: a; ", "ghp_", "glpat-", "dp.pt."),
    *("sk-", "-----BEGIN ", "-----BEGIN PRIVATE KEY-----", "PRIVATE KEY", "-----END ", "PuTTY-User-Key-File-2:"),
    *("AKC", " AKC", "a://x:", "a://xxxxxxxxxxxxxxxxxx", "?x-amz-", "https://hooks.slack.com/services/T1/B1/"),
    *("xoxb-1-", "password=\\", "artif AP0aaaaaaaaa ", "AP0aaaaaaaaa ", "NPM_TOKEN=" + "a" * 36, "a" * 30 + "é"),
    *("token ", "bearer a", "\n", "=="),
)
HUNDRED_KB, MEGABYTE = 100_000, 1_000_000


class Counting:
    """A pattern that counts how often it was asked and how many letters it took. What it looked at in vain it cannot
    tell: that is bounded for each shape by the test of the patterns themselves."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self.asked = self.letters = 0

    @property
    def groups(self) -> int:
        return self._pattern.groups

    def match(self, text: str, at: int) -> re.Match[str] | None:
        return self._counted(self._pattern.match(text, at), 0)

    def search(self, text: str, at: int = 0) -> re.Match[str] | None:
        found = self._pattern.search(text, at)
        self._counted(found, (len(text) if found is None else found.start()) - at)
        return found

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        self._counted(None, min(end, len(text)) - start)
        return self._pattern.finditer(text, start, end)

    def _counted(self, found: re.Match[str] | None, more: int) -> re.Match[str] | None:
        self.asked += 1
        self.letters += more + (len(found[0]) if found is not None else 0)
        return found


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[Counting]:
    counts: list[Counting] = []

    def counting(pattern: re.Pattern[str] | None) -> Any:
        if pattern is not None:
            counts.append(Counting(pattern))
        return counts[-1] if pattern is not None else None

    shapes = tuple(
        Shape(
            kind=shape.kind,
            pattern=counting(shape.pattern) if shape.hints else shape.pattern,
            hints=shape.hints,
            words=shape.words,
            whole=shape.whole,
            vain=counting(shape.vain),
            closing=counting(shape.closing),
            longest=shape.longest,
            preceded=counting(shape.preceded),
        )
        for shape in SHAPES
    )
    monkeypatch.setattr(search, "SHAPES", shapes)
    return counts


def repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def mixtures() -> Iterator[str]:
    chance = Random(1)  # noqa: S311 - the same texts each time
    everything = [*PIECES, *(piece.upper() for piece in PIECES), *LONGER, " ", "\n", ".", "a" * 30, "1", '"']
    for _ in range(6):
        some = chance.sample(everything, 8)
        yield "".join(chance.choice(some) for _ in range(2_000))
    yield "".join(chance.choice(everything) for _ in range(10_000))


@pytest.mark.parametrize(
    ("pieces", "length"),
    [
        pytest.param((*PIECES, *LONGER), HUNDRED_KB, id="each to 100 KB"),
        pytest.param(LONGER, MEGABYTE, id="some to 1 MB"),
        pytest.param(tuple(mixtures()), HUNDRED_KB, id="mixed to 100 KB"),
        pytest.param(tuple(mixtures()), MEGABYTE, id="mixed to 1 MB"),
    ],
)
def test_no_letter_is_looked_at_more_than_so_often(
    counted: list[Counting], pieces: tuple[str, ...], length: int
) -> None:
    """By no shape. The bound is the same for both lengths; what grew with the square was over it 100 times."""
    for piece in pieces:
        RECOGNISER.spans(repeated(piece, length))
        most = max(counted, key=lambda each: each.letters)
        assert most.letters <= 30 * length, (piece[:60], most._pattern.pattern, most.letters)
        assert all(each.asked <= 4 * length for each in counted), piece[:60]
        for each in counted:
            each.asked = each.letters = 0


def _unbounded(parts: Any) -> Iterator[tuple[set[str], bool]]:
    """Of each part that repeats without a bound, of those that stand one behind the other, which letters it takes, and
    whether something has to follow it."""
    parts = list(parts)
    for place, (kind, value) in enumerate(parts):
        follows = any(_least(part) > 0 for part in parts[place + 1 :])
        match str(kind):
            case "MAX_REPEAT" | "MIN_REPEAT":
                if value[1] > 300:
                    yield _letters(value[2]), follows
                else:
                    yield from ((letters, follows or more) for letters, more in _unbounded(value[2]))
            case "SUBPATTERN":
                yield from ((letters, follows or more) for letters, more in _unbounded(value[3]))
            case "BRANCH":
                for branch in value[1]:
                    yield from ((letters, follows or more) for letters, more in _unbounded(branch))


def _least(part: Any) -> int:
    parsed = re._parser.SubPattern(re._parser.State(), [part])  # type: ignore[attr-defined]
    return int(parsed.getwidth()[0])


def _letters(parts: Any) -> set[str]:
    compiled = re._compiler.compile(parts)  # type: ignore[attr-defined]
    return {letter for letter in string.printable if compiled.search(letter)}


# The two patterns for Slack are tried at the hints of both.
NOT_ITS_OWN = ("xox", "https")


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape.kind}: {shape.pattern.pattern[:20]}")
def test_a_pattern_fails_soon_or_leaves_the_letters_to_no_other_hint(shape: Shape) -> None:
    """A part without a bound that something has to follow is read in vain where that does not. It is no matter where
    another hint's match cannot begin within it, or where the shape says that all of them fail there."""
    for pattern in filter(None, (shape.pattern, shape.closing)):
        for letters, follows in _unbounded(re._parser.parse(pattern.pattern, pattern.flags)):  # type: ignore[attr-defined]
            beginnings = [
                set(hint.text) for hint in shape.hints if (hint.text, shape.pattern.pattern[:5]) != NOT_ITS_OWN
            ]
            assert not follows or shape.vain or not any(one <= letters for one in beginnings), pattern.pattern


def test_what_stands_deep_in_a_match_and_at_its_end_is_found() -> None:
    for text, secrets in {
        "hooks.slack.com/services/" + "a" * 300 + "hooks.slack.com/services/" + "b" * 30: ("a" * 300, "b" * 30),
        "-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----BEGIN PRIVATE KEY-----\ndef": ("abc", "def"),
        "x?key=" + "a" * 500 + "?key=bbb&key=cccc": ("a" * 50, "bbb", "cccc"),
        "artifactory\n" + "." * 150 + ' "AP0abcdefgh1234"': ("AP0abcdefgh1234",),
        "artif " * 100 + "AP0abcdefgh1234 AP1abcdefgh1234": ("AP0abcdefgh1234", "AP1abcdefgh1234"),
        "jfrog" + "." * 205 + " artif APAabcdefgh1234": ("APAabcdefgh1234",),
        "é" + "b" * 60 + " eyJ" * 50 + "eyJ" * 50 + ".eyJabc.def": ("eyJ" * 50,),
    }.items():
        found = RECOGNISER.spans(text)
        for secret in secrets:
            at = text.index(secret)
            assert any(span.start <= at and at + len(secret) <= span.end for span in found), text


@pytest.mark.parametrize(
    "text", ["artif" + "." * 230 + " AP0abcdefgh1234", "artif\n\n\n\n AP0abcdefgh1234", "AP0abcdefgh1234"]
)
def test_what_is_far_from_its_name_stays(text: str) -> None:
    assert RECOGNISER.spans(text) == []


def test_many_names_that_become_the_same_are_each_numbered_once() -> None:
    """With 40,000 of them the square would be 800 million tries, minutes long."""
    names: dict[str, Any] = {**{f"{number}": None for number in range(40_000)}, "same 7": True}

    def same(text: str) -> str:
        return text if text.startswith("same") else "same"

    for found in (mapped(names, same), walk(names, same, lambda _: None)):
        assert list(found)[:3] == ["same", "same 2", "same 3"]
        assert list(found)[-2:] == ["same 40000", "same 7 2"]


def test_a_number_that_a_name_has_already_is_left_out() -> None:
    change = {"a": TAKEN_OUT, "b": TAKEN_OUT, "c": TAKEN_OUT}
    names = {"a": 1, f"{TAKEN_OUT} 2": 2, "b": 3, f"{TAKEN_OUT} 4": 4, "c": 5}
    assert mapped(names, lambda text: change.get(text, text)) == {
        TAKEN_OUT: 1,
        f"{TAKEN_OUT} 2": 2,
        f"{TAKEN_OUT} 3": 3,
        f"{TAKEN_OUT} 4": 4,
        f"{TAKEN_OUT} 5": 5,
    }
