"""Cursors: where a page begins or ends, as an opaque text that names its order and carries that order's values."""

import base64
import binascii
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson

from rerail.planner.entries import Key, Order
from rerail.planner.errors import RequestError

MAX_LENGTH = 1_000
_LARGEST_INTEGER = 2**31 - 1


def cursor_sql(order: Order, columns: Sequence[str]) -> str:
    """The cursor of the row whose values in the order's keys are the SQL expressions `columns`."""
    parts = ", ".join(_WRITTEN[key.cast].format(column) for key, column in zip(order.keys, columns, strict=True))
    text = f"json_build_array('{order.name}', {parts})::text"
    # base64url without padding and without the line breaks that PostgreSQL puts in.
    return f"translate(encode(convert_to({text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')"


def write_cursor(order: Order, values: Sequence[Any]) -> str:
    """The same in Python, of the values that PostgreSQL would give."""
    parts = [_SHOWN.get(key.cast, _same)(value) for key, value in zip(order.keys, values, strict=True)]
    return base64.urlsafe_b64encode(orjson.dumps([order.name, *parts])).rstrip(b"=").decode("ascii")


def read_cursor(order: Order, text: str, *, argument: str) -> tuple[Any, ...]:
    """The values of the order's keys. Raises RequestError for a cursor of another order, and for any other text."""
    try:
        if len(text) > MAX_LENGTH:
            raise ValueError
        name, *parts = orjson.loads(base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True))
        if not isinstance(name, str) or name.split(".")[0] not in _LISTS:
            raise ValueError
    except (ValueError, TypeError, binascii.Error):
        raise _not_a_cursor(argument) from None
    if name != order.name:
        raise RequestError(
            f'Argument "{argument}" is a cursor of {name}, and this list is in the order {order.name}. '
            "A cursor goes on only where it came from: start without one when the order changes.",
            code="cursor.other_order",
            argument=argument,
        )
    try:
        return tuple(_read(key, part) for key, part in zip(order.keys, parts, strict=True))
    except (ValueError, TypeError, OverflowError):
        raise _not_a_cursor(argument) from None


def _read(key: Key, part: Any) -> Any:
    if part is None and key.nullable:
        return None
    return _READ[key.cast](part)


def _read_instant(part: Any) -> datetime:
    instant = datetime.fromisoformat(_text(part))
    if instant.tzinfo is None:
        raise ValueError(part)
    return instant.astimezone(UTC)


def _read_uuid(part: Any) -> UUID:
    return UUID(hex=_text(part))


def _read_integer(part: Any) -> int:
    if type(part) is not int or abs(part) > _LARGEST_INTEGER:
        raise ValueError(part)
    return part


def _read_number(part: Any) -> float:
    if type(part) not in {int, float}:
        raise ValueError(part)
    return float(part)


def _text(part: Any) -> str:
    if not isinstance(part, str):
        raise TypeError(part)
    return part


def _same(value: Any) -> Any:
    return value


def _not_a_cursor(argument: str) -> RequestError:
    return RequestError(
        f'Argument "{argument}" is not a cursor of this server. Pass on a cursor from edges or pageInfo as it came.',
        code="cursor.invalid",
        argument=argument,
    )


_LISTS = frozenset(
    (
        *("runs", "steps", "frames", "artifacts", "missions", "failureGroups", "recoveryJobs", "recoveryJobRuns"),
        *("reports", "auditEntries"),
    )
)
_WRITTEN = {
    "timestamptz": "to_char({0} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"+00:00\"')",
    "uuid": "encode(uuid_send({0}), 'hex')",
    "integer": "{0}",
    "double precision": "{0}",
}
_READ: dict[str, Callable[[Any], Any]] = {
    "timestamptz": _read_instant,
    "uuid": _read_uuid,
    "integer": _read_integer,
    "double precision": _read_number,
}
_SHOWN: dict[str, Callable[[Any], Any]] = {
    "timestamptz": lambda value: None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds"),
    "uuid": lambda value: value.hex,
}
