"""The screen by itself: whatever a named secret is, what stands around it and how it is written: it does not pass."""

import base64
import html
import json
import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote, quote_plus

import orjson
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rerail.redaction.known import TAKEN_OUT, is_long_enough
from rerail.redaction.named import NamedSecrets
from rerail.redaction.screen import Screen


def _as_javascript_escapes(text: str) -> str:
    """`encodeURIComponent`, which leaves more as it is than Python does."""
    return quote(text, safe="!'()*~-_.")


def _in_small_digits(text: str) -> str:
    return re.sub(r"%[0-9A-F]{2}", lambda found: found[0].lower(), quote(text, safe=""))


def _as_go_writes_json(text: str) -> str:
    """Fit to stand within HTML, as some other libraries and frameworks write it, too."""
    plain = json.dumps(text, ensure_ascii=False)[1:-1]
    return "".join(f"\\u{ord(letter):04x}" if letter in "<>&" else letter for letter in plain)


def _in_capital_digits(text: str) -> str:
    return re.sub(r"\\u[0-9a-f]{4}", lambda found: "\\u" + found[0][2:].upper(), json.dumps(text)[1:-1])


WRITTEN: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "in JSON": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    "in JSON of ASCII": lambda text: json.dumps(text)[1:-1],
    "in JSON of ASCII with capital digits": _in_capital_digits,
    "in JSON as Go writes it": _as_go_writes_json,
    "in JSON as PHP writes it": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "in JSON within JSON": lambda text: json.dumps(json.dumps(text)[1:-1])[1:-1],
    "in an address": lambda text: quote(text, safe=""),
    "in the path of an address": quote,
    "in a form": quote_plus,
    "in an address as JavaScript writes it": _as_javascript_escapes,
    "in an address with small digits": _in_small_digits,
    "in HTML": html.escape,
    "in HTML as others write it": lambda text: html.escape(text).replace("&#x27;", "&#39;"),
    "as Python shows it": lambda text: repr(text)[1:-1],
    "in hexadecimal digits": lambda text: text.encode().hex(),
    "in capital hexadecimal digits": lambda text: text.encode().hex().upper(),
}
AROUND = st.text("0123456789 .,\n", max_size=12)
SECRETS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=8, max_size=40
).filter(lambda text: text == text.strip() and is_long_enough(text) and len(text.strip()) >= 8 and not text.isdecimal())
LIKELY = st.from_regex(r"[A-Za-z0-9/+=$!'\"\\&<>()*%:@#?~-]{8,40}", fullmatch=True).filter(is_long_enough)
ANY_SECRET = SECRETS | LIKELY


def screen_of(*secrets: str) -> Screen:
    return Screen((), NamedSecrets({f"NAMED_{number}": secret for number, secret in enumerate(secrets)}))


def survives(secret: str, text: str) -> bool:
    """Whether it can be read out of the text; what only the mark and its surroundings make up does not count."""
    return any(secret in part for part in text.split(TAKEN_OUT))


@pytest.mark.parametrize("written", WRITTEN)
@settings(deadline=None)
@given(secret=ANY_SECRET, before=AROUND, after=AROUND)
def test_it_does_not_pass_however_it_is_written(written: str, secret: str, before: str, after: str) -> None:
    form = WRITTEN[written](secret)
    assume(not survives(form, before + after))
    passed = screen_of(secret).text(before + form + after)
    assert not survives(form, passed)
    assert not survives(secret, passed)
    assert TAKEN_OUT in passed


@settings(deadline=None)
@given(secret=ANY_SECRET, before=st.binary(max_size=9), after=st.binary(max_size=9), other=st.booleans())
def test_it_does_not_pass_in_base64(secret: str, before: bytes, after: bytes, other: bool) -> None:
    encode = base64.urlsafe_b64encode if other else base64.b64encode
    coded = encode(before + secret.encode() + after).decode()
    passed = screen_of(secret).text(f"Basic {coded}")
    for word in re.findall(r"[A-Za-z0-9+/_-]+", passed):
        for begin in range(4):
            part = word[begin:].replace("-", "+").replace("_", "/")
            decoded = base64.b64decode(part[: len(part) // 4 * 4])
            assert secret.encode() not in decoded


@settings(deadline=None)
@given(secrets=st.lists(ANY_SECRET, min_size=1, max_size=4, unique=True), data=st.data())
def test_none_of_several_passes(secrets: Sequence[str], data: st.DataObject) -> None:
    """Also where one is part of another, or where they stand one behind the other."""
    pieces = data.draw(st.lists(st.sampled_from(secrets) | AROUND, max_size=8))
    passed = screen_of(*secrets).text("".join(pieces))
    for secret in secrets:
        assert not survives(secret, passed)


@settings(deadline=None)
@given(secret=ANY_SECRET, before=AROUND, after=AROUND, data=st.data())
def test_it_does_not_pass_in_pieces(secret: str, before: str, after: str, data: st.DataObject) -> None:
    """Lines that were written one after the other: cut anywhere, also several times within the secret."""
    text = before + secret + after
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=5)))
    lines = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    passed = screen_of(secret).lines(lines)
    assert len(passed) == len(lines)
    assert not survives(secret, "".join(passed))
    assert not survives(secret, "\n".join(passed))


@settings(deadline=None)
@given(secret=ANY_SECRET.filter(lambda text: len(text) >= 16), data=st.data())
def test_half_of_it_does_not_pass_with_the_other_half_elsewhere(secret: str, data: st.DataObject) -> None:
    """Where the lines are not seen together: of which eight letters or more stand at the edge."""
    cut = data.draw(st.integers(8, len(secret) - 8))
    screen = screen_of(secret)
    (end,), (start,) = screen.lines([f"123. {secret[:cut]}"]), screen.lines([f"{secret[cut:]} 456."])
    assert not survives(secret[:cut], end)
    assert not survives(secret[cut:], start)


TREES = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | AROUND,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(AROUND, inner, max_size=3),
    max_leaves=6,
)


@settings(deadline=None)
@given(secret=ANY_SECRET, tree=TREES, before=AROUND, data=st.data())
def test_it_does_not_pass_in_json(secret: str, tree: Any, before: str, data: st.DataObject) -> None:
    planted = [tree, {before + secret: tree}, {"a": [before + secret, tree]}, [[secret]]]
    passed = screen_of(secret).value(planted)
    texts = list(_texts(passed))
    assert not any(survives(secret, text) for text in texts)
    assert passed[0] == tree or any(survives(secret, text) for text in _texts(tree))
    assert len(passed) == len(planted)
    assert not survives(json.dumps(secret)[1:-1], orjson.dumps(passed).decode())


def _texts(value: Any) -> Sequence[str]:
    match value:
        case str():
            return [value]
        case dict():
            return [text for name, member in value.items() for text in (name, *_texts(member))]
        case list():
            return [text for item in value for text in _texts(item)]
        case _:
            return [str(value)]


@settings(deadline=None)
@given(number=st.integers(10_000_000, 10**15))
def test_a_number_is_a_secret_too(number: int) -> None:
    passed = screen_of(str(number)).value({"code": number, "same": [number, -number], "in": f"code {number}", "n": 5})
    assert str(number) not in orjson.dumps(passed).decode()
    assert passed["n"] == 5


@settings(deadline=None)
@given(secret=ANY_SECRET, text=st.text(max_size=40))
def test_what_has_passed_passes_again(secret: str, text: str) -> None:
    screen = screen_of(secret)
    once = screen.text(f"{text}{secret}{text}")
    assert screen.text(once) == once
    assert list(screen.lines([once])) == [once]


@settings(deadline=None)
@given(text=st.text("abcdefgh .,:;0123456789\n", max_size=200))
def test_what_holds_none_is_left_alone(text: str) -> None:
    screen = screen_of("Tr0ub4dor&3-of-the-tests")
    assert screen.text(text) == text
    value = {"a": [text, {"b": text}]}
    assert screen.value(value) == value
    lines = text.split("\n")
    assert screen.lines(lines) is lines


def test_what_was_taken_out_is_told() -> None:
    taken: set[str] = set()
    screen_of("correct horse").value({"a": "a correct horse", "password": "hunter22"}, taken)
    assert taken == {"correct horse", "hunter22"}


def test_an_address_gives_its_password_away_alone() -> None:
    screen = screen_of("postgresql://ada:p%40ssw0rd-x@db.lan/shop")
    for text in ("p%40ssw0rd-x", "p@ssw0rd-x"):
        assert screen.text(f"as {text} it is") == f"as {TAKEN_OUT} it is"
    assert screen.text("db.lan/shop") == "db.lan/shop"


def test_a_key_of_several_lines_stands_in_several_log_lines() -> None:
    key = "-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\nEFAASCBKcwggSjAgEAAoIBAQC7\n-----END KEY-----"
    passed = screen_of(key).lines(["a", *key.split("\n"), "b"])
    assert not any("MIIE" in line or "EFAA" in line for line in passed)
    assert (passed[0], passed[-1]) == ("a", "b")
