"""Inputs as they are typed: what the mission's schema says of them decides what they mean."""

from pathlib import Path
from typing import Any

import click
import pytest

from rerail.cli.scripts.given import pairs, read_object, typed


def of(said: object) -> dict[str, Any]:
    return {"type": "object", "properties": {"name": said}}


@pytest.mark.parametrize(
    ("text", "said", "value"),
    [
        ("12", {"type": "string"}, "12"),
        ("01067", {"type": "string"}, "01067"),
        ("true", {"type": "string"}, "true"),
        ('"quoted"', {"type": "string"}, '"quoted"'),
        ("12", {"type": "integer"}, 12),
        ("12.5", {"type": "number"}, 12.5),
        ("12", {"type": "number"}, 12),
        ("12.0", {"type": "integer"}, 12.0),
        ("twelve", {"type": "integer"}, "twelve"),
        ("false", {"type": "boolean"}, False),
        ("null", {"type": ["string", "null"]}, None),
        ("12", {"type": ["string", "null"]}, "12"),
        ("[1, 2]", {"type": "array"}, [1, 2]),
        ('{"a": 1}', {"type": "object"}, {"a": 1}),
        ("1", {"enum": ["1", "2"]}, "1"),
        ("1", {"enum": [1, 2]}, 1),
        ("NaN", {}, "NaN"),
        ("12", {}, 12),
        ('"12"', {}, "12"),
        ("a=b", True, "a=b"),
    ],
)
def test_what_a_value_means(text: str, said: object, value: object) -> None:
    found = typed("name", text, of(said))
    assert (found, type(found)) == (value, type(value))


def test_without_a_schema_json_is_what_it_says() -> None:
    assert typed("name", "12", {}) == 12
    assert typed("name", "word", {"properties": {}}) == "word"


def test_pairs_are_split_at_the_first_sign() -> None:
    assert pairs(["a=b=c", "d="], option="--input") == [("a", "b=c"), ("d", "")]
    for wrong in ("a", "=b"):
        with pytest.raises(click.BadParameter, match="NAME=VALUE"):
            pairs([wrong], option="--input")


def test_objects_come_as_they_are_or_from_files(tmp_path: Path) -> None:
    file = tmp_path / "inputs.json"
    file.write_text('{"a": 1}', encoding="utf-8")
    assert read_object(' {"a": 1}', option="--inputs") == read_object(str(file), option="--inputs") == {"a": 1}
    file.write_text("[1]", encoding="utf-8")
    with pytest.raises(click.BadParameter, match="must hold a JSON object"):
        read_object(str(file), option="--inputs")
    with pytest.raises(click.BadParameter, match="is not JSON"):
        read_object('{"a": NaN}', option="--inputs")
    with pytest.raises(click.BadParameter, match="No such file"):
        read_object(str(tmp_path / "none.json"), option="--inputs")
    file.write_bytes(b"\xff")
    with pytest.raises(click.BadParameter, match="UTF-8"):
        read_object(str(file), option="--inputs")
