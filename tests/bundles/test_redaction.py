"""What is called a secret or looks like one is taken out, wherever it stands, and JSON stays JSON."""

import json
import re
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rerail.bundles.redaction import KNOWN, Redaction, Redactor
from rerail.redaction.known import TAKEN_OUT
from rerail.redaction.names import is_secret_name
from rerail.redaction.recogniser import NAMED

from .planted import NAMES, PLANTED, TEXTS, Planted

PLAIN = [
    "Step publish failed: provider.unavailable",
    "3 orders of 2026-01-02T03:04:05.000006+00:00, sha256 " + "ab" * 32,
    "run_0198c0ffee0070008000000000000001 at frame 41",
    "max_tokens=512, prompt_tokens: 20, token_count=4, tokenizer: bert",
    "The author: Ada. A keyword: bus. Bearer of bad news. secretary",
    "GET https://api.example/orders?page=2&limit=50 answered 200",
    "postgresql://db.example:5432/orders",
    "docker run --user 1000:1000 -u 0:0 app; python -u main.py",
    "Ümläute, 漢字 and \N{ROCKET}",
    "",
]


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_no_secret_stays(text: str) -> None:
    redactor = Redactor()
    if "secretary" in text:
        assert redactor.look_at_text(text, "x") == text
    assert redactor.finish(redactor.look_at_text(text, "x"), "x") == text
    assert redactor.redactions == []


@given(PLANTED)
@example(Planted("nested marks", 'a"b\\c d e f', json.dumps(json.dumps({"password": 'a"b\\c d e f'}))))
@example(Planted("cut", "hunter2hunter2", 'the answer was {"password": "hunter2hunter2'))
def test_texts_give_their_secrets_away(planted: Planted) -> None:
    redactor = Redactor()
    cleaned = redactor.look_at_text(planted.text, "log")
    assert planted.secret not in cleaned
    assert TAKEN_OUT in cleaned
    (taken, *_) = redactor.redactions
    assert (taken.place, taken.count >= 1) == ("log", True)


@given(PLANTED, st.sampled_from(["{}", "the id is {}.", "x{}y", '"{}"']))
@example(Planted("cookie in a line", "9fq2-x7z", "then Set-Cookie: 9fq2-x7z was used"), "the id is {}.")
@example(Planted("cookie", "9fq2-x7z", "Cookie: theme=dark; sid=9fq2-x7z; lang=de"), "session {}.")
@example(Planted("cookie in JSON", "9fq2-x7z", '{"Set-Cookie": "sid=9fq2-x7z; Path=/orders"}'), "session {}.")
def test_what_was_found_in_one_place_stands_in_no_other(planted: Planted, elsewhere: str) -> None:
    redactor = Redactor()
    text = elsewhere.replace("{}", planted.secret)
    looked = {"log": redactor.look(planted.text, "log"), "plain": redactor.look([text, {text: 1}], "plain")}
    cleaned = redactor.finish(looked, "all")
    assert planted.secret not in json.dumps(cleaned, ensure_ascii=False)
    assert json.dumps(planted.secret)[1:-1] not in json.dumps(cleaned)


@given(PLANTED, st.integers(min_value=9, max_value=200))
def test_a_title_that_was_cut_within_a_secret_does_not_hold_the_half_of_it(planted: Planted, length: int) -> None:
    redactor = Redactor()
    title, rest = planted.text[:length], planted.text[length:]
    looked = [redactor.look(text, "x") for text in (planted.text, title, rest)]
    _, title, rest = redactor.finish(looked, "x")
    for part in (planted.secret[:8], planted.secret[-8:]):
        # What begins a kind of secret is no secret: `Bearer …`, `sk_live_…`.
        if not planted.text.startswith(part) and part not in ("-----BEG", "Bearer ", "github_p", "sk_live_"):
            assert not (title.endswith(part) and title != planted.text[: len(title)])
    assert planted.secret not in title
    assert planted.secret not in rest


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES, NAMES, TEXTS)
def test_members_that_are_named_as_secrets_are_taken_out_at_any_depth(value: Any, name: str, secret: str) -> None:
    redactor = Redactor()
    given_ = {"a": [value, {name: secret}, {name: {"inner": [secret, None, True]}}], "headers": {"x": value}}
    cleaned = redactor.finish(redactor.look(given_, "run.json"), "run.json")
    assert secret not in json.dumps(cleaned, ensure_ascii=False)
    assert cleaned["a"][1] == {name: TAKEN_OUT}
    assert cleaned["a"][2] == {name: {"inner": [TAKEN_OUT, None, True]}}


@pytest.mark.parametrize(
    "pair",
    [
        {"name": "Authorization", "value": "Basic abc"},
        {"key": "API_TOKEN", "value": "abc"},
        ["X-Api-Key", "abc"],
        {"header": "Set-Cookie", "values": ["abc", "d"]},
    ],
)
def test_names_and_values_that_stand_side_by_side(pair: Any) -> None:
    cleaned = json.dumps(Redactor().look(pair, "x"))
    assert "abc" not in cleaned
    assert TAKEN_OUT in cleaned


def test_numbers_are_secrets_too_and_are_found_again() -> None:
    redactor = Redactor()
    looked = redactor.look({"password": 123456789, "attempts": 3, "other": 123456789}, "x")
    assert redactor.finish(looked, "x") == {"password": TAKEN_OUT, "attempts": 3, "other": TAKEN_OUT}


def test_two_names_that_become_the_same_keep_both_values() -> None:
    redactor = Redactor()
    tokens = [f"ghp_{letter * 36}" for letter in "ab"]
    assert redactor.look({tokens[0]: 1, tokens[1]: 2}, "x") == {TAKEN_OUT: 1, f"{TAKEN_OUT} 2": 2}


def test_what_a_cookie_says_of_itself_is_no_secret() -> None:
    redactor = Redactor()
    header, other = "Set-Cookie: sid=9fq2-x7z; Path=/orders/new; SameSite=strictly", "/orders/new strictly"
    assert redactor.finish(redactor.look([header, other], "x"), "x") == [f"Set-Cookie: {TAKEN_OUT}", other]


def test_short_words_are_not_looked_for_elsewhere() -> None:
    redactor = Redactor()
    looked = redactor.look({"password": "on", "text": "on and on"}, "x")
    assert redactor.finish(looked, "x") == {"password": TAKEN_OUT, "text": "on and on"}


@given(PLANTED, VALUES)
def test_files_of_json_stay_json(planted: Planted, value: Any) -> None:
    content = {"first": value, "log": planted.text, "api_key": planted.secret}
    for media_type, text in (
        ("application/json", json.dumps(content, indent=1)),
        ("text/plain", json.dumps(content, ensure_ascii=False)),
        ("application/x-ndjson", f"{json.dumps(content)}\n\n{json.dumps([planted.text])}\n"),
    ):
        redactor = Redactor()
        looked = redactor.look_at_file(text, media_type, "file")
        cleaned = redactor.finish_file(looked, media_type, "file")
        for line in [cleaned] if "ndjson" not in media_type else filter(None, cleaned.split("\n")):
            json.loads(line)
        assert planted.secret not in cleaned
        assert json.dumps(planted.secret)[1:-1] not in cleaned


def test_a_number_that_is_a_secret_elsewhere_leaves_a_file_json() -> None:
    redactor = Redactor()
    redactor.look({"password": 1234567890}, "run.json")
    text = '{"id": 1234567890, "big": 987654321098765432109876543210}'
    cleaned = redactor.finish_file(redactor.look_at_file(text, "application/json", "f"), "application/json", "f")
    assert json.loads(cleaned) == {"id": TAKEN_OUT, "big": 987654321098765432109876543210}


def test_a_file_without_secrets_keeps_its_layout_and_one_with_a_member_twice_does_not_hide_it() -> None:
    redactor = Redactor()
    plain = '{\n    "a": 1.50,\n    "b": [1,2]\n}\n'
    assert redactor.look_at_file(plain, "application/json", "f") == plain
    assert "hunter2" not in redactor.look_at_file(
        '{"password": "hunter2hunter2", "password": null}', "application/json", "f"
    )
    deep = "[" * 5_000 + '"password=hunter2hunter2"' + "]" * 5_000
    assert "hunter2" not in redactor.look_at_file(deep, "application/json", "f")


def test_the_operators_patterns_come_first_and_are_never_shown() -> None:
    redactor = Redactor([re.compile(r"customer-\d+"), re.compile("geheim")])
    cleaned = redactor.look({"customer-42": ["of customer-4711", "streng geheim"]}, "run.json")
    assert cleaned == {TAKEN_OUT: [f"of {TAKEN_OUT}", f"streng {TAKEN_OUT}"]}
    assert redactor.redactions == [
        Redaction("run.json", "operator's pattern 1", 2),
        Redaction("run.json", "operator's pattern 2", 1),
    ]


def test_what_was_taken_out_is_counted_by_kind_and_place() -> None:
    redactor = Redactor()
    first = redactor.look({"password": "hunter2hunter2"}, "run.json")
    second = redactor.look("with hunter2hunter2 and hunter2hunter2", "frames.jsonl")
    redactor.finish(first, "run.json")
    redactor.finish(second, "frames.jsonl")
    assert redactor.redactions == [Redaction("frames.jsonl", KNOWN, 2), Redaction("run.json", NAMED, 1)]


@pytest.mark.parametrize("name", ["password", "dbPassword", "API_KEY", "x-api-key", "Set-Cookie", "AWS_SECRET_KEY"])
def test_names_of_secrets(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize("name", ["author", "key", "tokens", "maxTokens", "token_count", "tokenType", "passport", "id"])
def test_names_of_other_things(name: str) -> None:
    assert not is_secret_name(name)
