"""The scalars of the API, and how each is read and written."""

import reprlib
from datetime import UTC, datetime
from typing import Any, NewType

import orjson
import strawberry
from graphql import GraphQLError, ValueNode, value_from_ast_untyped
from strawberry.scalars import JSON
from strawberry.types.scalar import ScalarDefinition

from rerail.api.execution.json_depth import check_json_depth, check_written_depth

BigInt = NewType("BigInt", int)
"""A whole number beyond 32 bits."""
_LEAST, _MOST = -(2**63), 2**64 - 1
"""Integers that are read and written as they are."""
_SHORT = reprlib.Repr()
"""How a value is told that is none: a caller may have sent a megabyte of it."""
_SHORT.maxstring = _SHORT.maxother = 80


def write_instant(value: datetime) -> str:
    """`2026-01-02T03:04:05.000006+00:00`: UTC, with microseconds always, so that texts sort as instants do."""
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def read_json(value: Any) -> Any:
    """A JSON value. An integer beyond 64 bits, which may stand in a document, is read as among variables: as the
    nearest number in floating point. Raises GraphQLError where there is none, and for what is nested too deeply."""
    check_json_depth(value)
    try:
        # As fast as nothing else that looks at every number; there are none too large in most values.
        orjson.dumps(value)
    except TypeError:
        return _with_smaller_numbers(value)
    return value


def read_written_json(node: ValueNode, variables: dict[str, Any] | None = None) -> Any:
    """The same of what stands in a document. The error says where."""
    check_written_depth(node)
    try:
        return read_json(value_from_ast_untyped(node, variables))
    except GraphQLError as error:
        raise GraphQLError(error.message, node, extensions=error.extensions) from None


def _with_smaller_numbers(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _with_smaller_numbers(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_with_smaller_numbers(member) for member in value]
    if isinstance(value, int) and not _LEAST <= value <= _MOST:
        try:
            return float(value)
        except OverflowError:
            raise GraphQLError(f"A number of {value.bit_length():,} bits is more than JSON values hold here.") from None
    return value


def read_instant(value: Any) -> datetime:
    """Raises GraphQLError, which the caller is shown, for what is not ISO 8601, or has no offset and so means no one
    instant."""
    if not isinstance(value, str):
        raise GraphQLError(f"An instant is a text in ISO 8601, not {_SHORT.repr(value)}.")
    try:
        instant = datetime.fromisoformat(value)
        if instant.tzinfo is not None:
            return instant.astimezone(UTC)
    except (ValueError, OverflowError):
        raise GraphQLError(
            f"{_SHORT.repr(value)} is not an instant in ISO 8601, such as 2026-01-02T03:04:05Z."
        ) from None
    raise GraphQLError(f"{_SHORT.repr(value)} lacks an offset from UTC: write Z, or one such as +02:00.")


def read_written_instant(node: ValueNode, variables: dict[str, Any] | None = None) -> datetime:
    """The same of what stands in a document. The error says where."""
    try:
        return read_instant(value_from_ast_untyped(node, variables))
    except GraphQLError as error:
        raise GraphQLError(error.message, node) from None


def read_big_int(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise GraphQLError(f"A whole number is needed, not {_SHORT.repr(value)}.")
    return value


def _as_it_is(value: Any) -> Any:
    return value


SCALARS: dict[object, ScalarDefinition] = {
    datetime: strawberry.scalar(
        name="DateTime",
        description=(
            "An instant in ISO 8601. Answers are in UTC and always carry an offset; their texts "
            "sort as instants do: `2026-01-02T03:04:05.000006+00:00`. Arguments may use any offset, and need one."
        ),
        serialize=write_instant,
        parse_value=read_instant,
        parse_literal=read_written_instant,
    ),
    JSON: strawberry.scalar(
        name="JSON",
        description=(
            "Any JSON value: object, list, text, number, true, false or null. It comes back as it came, but for whole "
            "numbers beyond 64 bits: those come back as the nearest in floating point."
        ),
        serialize=_as_it_is,
        parse_value=read_json,
        parse_literal=read_written_json,
    ),
    BigInt: strawberry.scalar(
        name="BigInt",
        description="A whole number that may exceed 32 bits, written as a JSON number.",
        serialize=int,
        parse_value=read_big_int,
    ),
}
