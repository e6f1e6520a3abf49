"""Fingerprints: two occurrences of the same failure have one, whatever their numbers, ids, paths and names."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.stage import CRASH

from rerail.domain.failure import FailureCause
from rerail.domain.fingerprint import fingerprint, normalise

words = st.sampled_from(["Cannot", "read", "file", "of", "order", "Nobody", "answers", "at", "can't", "row", "bad"])
hexes = st.text("0123456789abcdef", min_size=32, max_size=32)
VARIABLE: dict[str, st.SearchStrategy[str]] = {
    "number": st.integers(min_value=0).map(str),
    "decimal": st.floats(min_value=0, max_value=1e6).map(lambda value: f"{value:.3f}"),
    "uuid": st.uuids().map(str),
    "capital uuid": st.uuids().map(lambda value: str(value).upper()),
    "shown id": hexes.map(lambda value: f"run_{value}"),
    "error id": st.text("0123456789abcdef", min_size=12, max_size=12).map(lambda value: f"err_{value}"),
    "digest": st.text("0123456789abcdef", min_size=64, max_size=64),
    "address": st.integers(min_value=2**40, max_value=2**47).map(lambda value: f"<Order object at {value:#x}>"),
    "path": st.lists(st.text("abcxyz019._-", min_size=1, max_size=8), min_size=1, max_size=4).map(
        lambda parts: "/" + "/".join(parts)
    ),
    "url": st.text("abc019/?&=", max_size=12).map(lambda rest: f"https://example.org/{rest}"),
    "single quoted": st.text("abc 019._-/", max_size=12).map(lambda value: f"'{value}'"),
    "double quoted": st.text("abc 019._-/'", max_size=12).map(lambda value: f'"{value}"'),
    "back quoted": st.text("abc 019._-/'", max_size=12).map(lambda value: f"`{value}`"),
}


@pytest.mark.parametrize("kind", VARIABLE)
def test_what_varies_is_taken_out(kind: str) -> None:
    @settings(max_examples=60, deadline=None)
    @given(before=st.lists(words), after=st.lists(words), one=VARIABLE[kind], two=VARIABLE[kind])
    def check(before: list[str], after: list[str], one: str, two: str) -> None:
        text: Callable[[str], str] = lambda part: " ".join([*before, part, *after])  # noqa: E731
        assert normalise(text(one)) == normalise(text(two))

    check()


@given(st.lists(words))
def test_words_stay(said: list[str]) -> None:
    message = " ".join(said)
    assert normalise(message) == message


def test_an_apostrophe_opens_no_quotation() -> None:
    assert normalise("can't open 'a b.csv' for the user's run") == "can't open … for the user's run"


def test_what_tells_failures_apart_stays_in() -> None:
    one = fingerprint(CRASH, provider="python", task="publish")
    assert len(one) == 32
    assert one == fingerprint(replace(CRASH, transient=True, detail={"x": 1}), provider="python", task="publish")
    others = [
        fingerprint(replace(CRASH, code="runtime.timeout"), provider="python", task="publish"),
        fingerprint(replace(CRASH, cause=FailureCause.UNKNOWN), provider="python", task="publish"),
        fingerprint(replace(CRASH, message="ValueError: bad"), provider="python", task="publish"),
        fingerprint(CRASH, provider="http", task="publish"),
        fingerprint(CRASH, provider="python", task="draw"),
    ]
    assert len({one, *others}) == 6
