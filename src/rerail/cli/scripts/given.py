"""Inputs as they are given on the command line."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click


def read_object(text: str, *, option: str) -> dict[str, Any]:
    """The JSON object that is given as it is, as the name of a file, or with `-` on standard input.

    Raises BadParameter.
    """
    source = option
    if text == "-":
        source, text = "standard input", sys.stdin.read()
    elif not text.lstrip().startswith("{"):
        source = text
        try:
            text = Path(text).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is not text in UTF-8"
            raise click.BadParameter(f"{source} cannot be read: {reason}", param_hint=option) from error
    try:
        found = json.loads(text, parse_constant=_refuse_constant)
    except ValueError as error:
        raise click.BadParameter(f"{source} is not JSON: {error}", param_hint=option) from error
    if not isinstance(found, dict):
        raise click.BadParameter(f"{source} must hold a JSON object", param_hint=option)
    return found


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def pairs(texts: Iterable[str], *, option: str) -> list[tuple[str, str]]:
    """Names and values of texts of the form name=value. Raises BadParameter."""
    found = []
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.BadParameter(f"{text!r} is not of the form NAME=VALUE", param_hint=option)
        found.append((name, value))
    return found


def typed(name: str, text: str, schema: Mapping[str, Any]) -> Any:
    """The value that a text stands for, by what a mission's schema of its inputs says of `name`: JSON of one of the
    types it names, else the text itself. Where it names none, JSON where it is that."""
    said = _schema_of(name, schema)
    wanted = _types(said)
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except ValueError:
        return text
    if "enum" in said and text in said["enum"]:
        return text
    if isinstance(value, str):
        # In quotes: only where nothing says that the quotes are part of it.
        return value if not wanted else text
    return value if not wanted or wanted & _types_of(value) else text


def _schema_of(name: str, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    found = schema.get("properties", {}).get(name)
    return found if isinstance(found, Mapping) else {}


def _types(schema: Mapping[str, Any]) -> set[str]:
    said: str | Sequence[str] = schema.get("type", ())
    return {said} if isinstance(said, str) else set(said)


def _types_of(value: object) -> set[str]:
    match value:
        case None:
            return {"null"}
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"number", "integer"} if value.is_integer() else {"number"}
        case list():
            return {"array"}
    return {"object"}
