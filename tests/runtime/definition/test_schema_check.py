"""JSON Schema: what is said of a wrong value, and which schemas are refused."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.domain.errors import Violation
from rerail.runtime.definition.schema_check import (
    MAX_CHECKS,
    MAX_VIOLATIONS,
    schema_violations,
    some_violations,
    violations,
)

SCHEMA = {
    "type": "object",
    "required": ["file"],
    "additionalProperties": False,
    "properties": {
        "file": {"type": "string", "pattern": "^[a-z.]+$"},
        "day": {"type": "string", "format": "date"},
        "rows": {"type": "array", "items": {"type": ["integer", "null"], "minimum": 0}},
        "size": {"enum": ["small", "large"]},
    },
}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"file": "a.csv"}, []),
        ({}, [(("file",), "is missing")]),
        ({"file": "a", "x": 1, "y": 2}, [(("x",), "is not known here"), (("y",), "is not known here")]),
        ({"file": 3}, [(("file",), "must be a string, not an integer")]),
        ({"file": "A"}, [(("file",), "does not match the pattern ^[a-z.]+$")]),
        ({"file": "a", "rows": [1, "x"]}, [(("rows", "1"), "must be null or an integer, not a string")]),
        ({"file": "a", "size": "huge"}, [(("size",), 'must be one of "small", "large"')]),
        ({"file": "a", "day": "2030-02-31"}, [(("day",), 'the value is not a "date"')]),
        ([], [((), "must be an object, not a list")]),
    ],
)
def test_violations(value: Any, expected: list[tuple[tuple[str, ...], str]]) -> None:
    assert violations(SCHEMA, value) == [Violation(path, message) for path, message in expected]


def test_no_message_shows_the_value() -> None:
    schema = {
        "items": {
            "type": "integer",
            "minLength": 99,
            "format": "email",
            "const": 1,
            "not": {"type": "string"},
            "anyOf": [{"type": "null"}, {"maxLength": 1}],
            "oneOf": [{"type": "null"}],
            "contentEncoding": "base64",
        }
    }
    found = violations(schema, ["s3cret-value"])
    assert len(found) >= 6
    assert "s3cret" not in repr(found)


def test_violations_are_bounded() -> None:
    assert len(violations({"items": {"type": "string"}}, [1] * 1_000)) == MAX_VIOLATIONS


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"items": {"type": "string"}}, ["x"] * 5 + [1] * MAX_CHECKS),
        # Each of few values lacks very many members.
        ({"items": {"required": [f"n{number}" for number in range(4_000)]}}, [{}] * 100),
        ({"items": {"anyOf": [{"required": [f"n{number}"]} for number in range(1_000)]}}, [{}] * 100),
        ({"items": {"$ref": "#/$defs/all"}, "$defs": {"all": {"allOf": [False] * 4_000}}}, [1] * 100),
    ],
)
def test_of_what_could_be_very_many_the_first_is_told(schema: dict[str, Any], value: list[Any]) -> None:
    """The library makes every error there is before it answers the first: here minutes' worth."""
    assert schema_violations(schema) == []
    (found,) = violations(schema, value)
    assert found.path[0] == ("5" if value[0] == "x" else "0")
    assert found.message.endswith("(the value is large: there may be other problems)")


@given(st.lists(st.one_of(st.integers(), st.text(max_size=3)), max_size=30), st.integers(1, 40))
def test_the_first_is_the_first_of_all(value: list[Any], listed: int) -> None:
    schema = {"items": {"type": "string", "maxLength": 2}, "maxItems": 25}
    some, whole = some_violations(schema, value, listed=listed)
    every = violations(schema, value)
    assert some == (every if whole else every[:1])
    assert whole or len(value) + 1 > listed


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"$schema": "https://json-schema.org/draft/2020-12/schema"},
        {"$defs": {"a": {"type": "string"}}, "properties": {"x": {"$ref": "#/$defs/a"}}},
        {"properties": {"$ref": {"type": "string"}}},
        {"type": "array", "items": {"$ref": "#"}},
        {"const": {"$ref": "http://example.org/"}},
    ],
)
def test_usable_schemas(schema: dict[str, Any]) -> None:
    assert schema_violations(schema) == []


@pytest.mark.parametrize(
    ("schema", "path", "reason"),
    [
        ([], (), "not a list"),
        ({"type": "strin"}, ("type",), "not a valid JSON Schema"),
        ({"properties": {"a": {"minimum": "x"}}}, ("properties", "a", "minimum"), "not a valid JSON Schema"),
        ({"$schema": "http://json-schema.org/draft-07/schema#"}, ("$schema",), "2020-12"),
        ({"$ref": "http://127.0.0.1:1/schema"}, ("$ref",), "nothing is fetched"),
        ({"properties": {"default": {"$ref": "file:///etc/passwd"}}}, ("properties", "default", "$ref"), "fetched"),
        ({"$id": "http://example.org/", "$ref": "other"}, ("$ref",), "nothing is fetched"),
        ({"$ref": "#/$defs/gone"}, (), "not a valid JSON Schema"),
        ({"pattern": "("}, ("pattern",), "regex"),
        ({"pattern": "(?=a)b"}, ("pattern",), "regex"),
    ],
)
def test_refused_schemas(schema: Any, path: tuple[str, ...], reason: str) -> None:
    found = schema_violations(schema)
    assert found
    assert found[0].path == path
    assert reason in found[0].message


def test_a_pattern_that_would_backtrack_for_ever_does_not() -> None:
    assert violations({"pattern": "^(a+)+$"}, "a" * 5_000 + "!")
