"""YAML without its surprises: the core schema, bounded, with the place of everything."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rerail.runtime.definition import yaml_reader
from rerail.runtime.definition.errors import InvalidMissionError
from rerail.runtime.definition.yaml_reader import read_yaml


@pytest.fixture(params=["libyaml", "pure Python"], autouse=True)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers of PyYAML: its wheels bring libyaml, a build from source may not."""
    if request.param == "pure Python":
        monkeypatch.setattr(yaml_reader, "_LOADER", yaml.SafeLoader)


def value_of(text: str) -> Any:
    return read_yaml(text, source="a.yaml").value


def refusal_of(text: str) -> str:
    with pytest.raises(InvalidMissionError) as caught:
        read_yaml(text, source="a.yaml")
    return caught.value.message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: on", {"a": "on"}),
        ("on: [yes, no, off, y]", {"on": ["yes", "no", "off", "y"]}),
        ("[true, True, TRUE, false]", [True, True, True, False]),
        ("[null, ~, Null, '']", [None, None, None, ""]),
        ("a:", {"a": None}),
        ("[1, -2, +3, 007, 0o17, 0x1F, 1_000]", [1, -2, 3, 7, 15, 31, "1_000"]),
        ("[1.5, .5, 1e3, -1.5E-2, 1.]", [1.5, 0.5, 1000.0, -0.015, 1.0]),
        ("[2030-01-31, 12:30:00, .inf, .nan]", ["2030-01-31", "12:30:00", ".inf", ".nan"]),
        ("['1', \"true\", !!str 3, ! 4]", ["1", "true", "3", "4"]),
        ("{1: a, true: b, ~: c}", {"1": "a", "true": "b", "~": "c"}),
        ("a: |\n  x\n  y\nb: >\n  x\n  y\n", {"a": "x\ny\n", "b": "x y\n"}),
        ("a: &x {b: [1]}\nc: *x\nd: [*x]", {"a": {"b": [1]}, "c": {"b": [1]}, "d": [{"b": [1]}]}),
        ("a: &x 5\nb: *x", {"a": 5, "b": 5}),
        ("'<<': 1", {"<<": 1}),
        ("\ufeffa: 1", {"a": 1}),
        ("--- 1\n...", 1),
    ],
)
def test_values(text: str, expected: Any) -> None:
    value = value_of(text)
    assert value == expected
    assert repr(value) == repr(expected)


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("", "1:1", "is empty"),
        ("a: [1", "", "not YAML"),
        ("a: 1\n\tb: 2", "2:", "not YAML"),
        ("a: 1\nb:\n  c: 1\n  c: 2", "4:3 b.c", "twice"),
        ("a: 1\n'a': 2", "2:1 a", "twice"),
        ("a: &x 1\nb:\n  <<: *x", "3:3 b.<<", "merge keys"),
        ("a: *x", "1:4 a", "no anchor"),
        ("a: &x [*x]", "1:8 a[0]", "no anchor"),
        ("a: !!python/object:os.system x", "1:4 a", "tags are not supported"),
        ("a: !env PATH", "1:4 a", "tags are not supported"),
        ("a: !!set {b}", "1:4 a", "tags are not supported"),
        ("? [a]\n: b", "1:3", "key must be text"),
        ("a: 1\n---\nb: 2", "2:1", "one mission"),
        ('a: "\\0"', "1:4 a", "U+0000"),
        ("a: 99999999999999999999", "1:4 a", "64 bits"),
        ("a: 1e999", "1:4 a", "beyond what JSON can hold"),
        ("a: \x07", "1:4", "not YAML"),
        ("a: \ud800", "1:", ""),
        ("[" * 100 + "]" * 100, "1:65", "nested deeper"),
        ("a: " + "x" * 1_100_000, "1:1", "larger than"),
    ],
)
def test_refused_with_its_place(text: str, place: str, reason: str) -> None:
    message = refusal_of(text)
    assert message.startswith(f"a.yaml:{place}")
    assert reason in message


def test_aliases_cannot_grow_without_bounds() -> None:
    lines = ["a0: &a0 [" + ", ".join("x" * 10 for _ in range(10)) + "]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    assert "with its aliases written out" in refusal_of("\n".join(lines))


def test_places() -> None:
    document = read_yaml("tasks:\n  a:\n    needs: [b,\n      c]\n  d: {e: 'f'}\n", source="a.yaml")
    assert document.place(("tasks", "a", "needs", "1")) == (4, 7)
    assert document.place(("tasks", "d", "e")) == (5, 7)
    assert document.place(("tasks", "a")) == (2, 3)
    assert document.place(("tasks", "a", "provider")) == (2, 3)
    assert document.place(()) == (1, 1)


@given(st.text(st.sampled_from("ab:{}[]&*!|>'\"\n -?#,%0\t\\~<"), max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        refusal = None
        read_yaml(text, source="a.yaml")
    except InvalidMissionError as error:
        refusal = error
    assert refusal is None or refusal.placed[0].line is not None
