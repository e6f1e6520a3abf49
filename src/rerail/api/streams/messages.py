"""The messages of graphql-transport-ws: what comes is checked, what goes is written.

Source: the GraphQL over WebSocket protocol (graphql-ws, PROTOCOL.md).
"""

from typing import Any, cast

import orjson
from graphql import GraphQLError

from rerail.api.execution.answers import Answer
from rerail.api.execution.errors import present_errors

INVALID_MESSAGE = 4400

_TYPES = frozenset({"connection_init", "ping", "pong", "subscribe", "complete"})


class CloseError(Exception):
    """The connection is to be closed, with this code and reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


def read(text: str | None) -> dict[str, Any]:
    """The message in what was received. Raises CloseError for what the protocol does not know."""
    if text is None:
        raise CloseError(INVALID_MESSAGE, "Messages must be text")
    try:
        message = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise CloseError(INVALID_MESSAGE, "Messages must be valid JSON") from error
    kind = message.get("type") if isinstance(message, dict) else None
    if not isinstance(kind, str) or kind not in _TYPES:
        raise CloseError(INVALID_MESSAGE, "Messages must be objects with a type that the protocol knows")
    if kind in {"connection_init", "ping", "pong"} and not isinstance(message.get("payload"), dict | None):
        raise CloseError(INVALID_MESSAGE, f"The payload of {kind} must be an object")
    return cast("dict[str, Any]", message)


def id_of(message: dict[str, Any]) -> str:
    key = message.get("id")
    if not isinstance(key, str) or not key:
        raise CloseError(INVALID_MESSAGE, f"The message {message['type']} needs an id, a string that is not empty")
    return key


def pong(payload: dict[str, Any] | None) -> str:
    # What the caller knows their ping by, as the protocol's reference implementation answers it.
    return '{"type":"pong"}' if payload is None else f'{{"type":"pong","payload":{orjson.dumps(payload).decode()}}}'


def head_of_next(key: str) -> bytes:
    """What stands before a finished payload; after it comes one more brace."""
    return b'{"id":%b,"type":"next","payload":' % orjson.dumps(key)


def complete(key: str) -> str:
    return f'{{"id":{_quoted(key)},"type":"complete"}}'


def refused(key: str, answer: Answer) -> str:
    """Of an operation that was not begun; the answer has nothing but errors."""
    return _errors(key, orjson.loads(answer.body)["errors"])


def failed(key: str, error: GraphQLError) -> str:
    return _errors(key, present_errors((error,)))


def _errors(key: str, presented: Any) -> str:
    return f'{{"id":{_quoted(key)},"type":"error","payload":{orjson.dumps(presented).decode()}}}'


def _quoted(key: str) -> str:
    return orjson.dumps(key).decode()
