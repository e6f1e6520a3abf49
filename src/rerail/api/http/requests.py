"""What an HTTP request asks for: its parameters, and the media type that its answer takes."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

import orjson
from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope

from rerail.api.execution.parameters import InvalidRequestError, Parameters
from rerail.api.http.negotiation import JSON

MOST_BODY_BYTES = 1024 * 1024
# A body somewhat too large is read to its end and dropped: a caller who is still sending would miss the answer.
_DRAINED = 4
_NEGOTIATIONS_KEPT = 200
_AS_IT_IS = (b"", b"identity")


class RefusedError(Exception):
    """The request never becomes a GraphQL one; the answer has this status."""

    def __init__(
        self, status: int, message: str, headers: Mapping[str, str] | None = None, *, code: str | None = None
    ) -> None:
        """`code` is for programs, where there is something that they can do about it."""
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = headers or {}
        self.code = code


def header_values(scope: Scope) -> dict[bytes, bytes]:
    """The headers by their names in small letters; of one that came more than once, all values in a list."""
    given = scope["headers"]
    found = dict(given)
    if len(found) < len(given):
        found = {name: b", ".join(value for other, value in given if other == name) for name in found}
    return found


def most_received(most: int) -> int:
    """Bytes that are read of a body of which `most` are taken."""
    return most * _DRAINED


async def read_body(receive: Receive, headers: Mapping[bytes, bytes], most: int) -> bytes:
    """The whole body. Raises RefusedError for more than `most` bytes, and for one that is compressed: what it would
    become is not known before. Raises ClientDisconnect where the caller has gone."""
    if headers.get(b"content-encoding", b"identity").strip().lower() not in _AS_IT_IS:
        raise RefusedError(415, "The body must not be compressed.", {"Accept-Encoding": "identity"})
    drained = most_received(most)
    announced = headers.get(b"content-length", b"")
    if announced.isdigit() and int(announced) > drained:
        raise _too_large(most)
    parts, size, more = [], 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        part, more = message.get("body", b""), message.get("more_body", False)
        size += len(part)
        if size > drained:
            raise _too_large(most)
        if size <= most:
            parts.append(part)
    if size > most:
        raise _too_large(most)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def read_posted(body: bytes) -> Parameters:
    """Raises RefusedError where the body is not a request's."""
    try:
        return Parameters.read(_decoded("The body", body))
    except InvalidRequestError as error:
        raise RefusedError(400, str(error)) from error


def read_queried(query: bytes) -> Parameters:
    """The same from the query of an address."""
    given: dict[str, Any] = dict(parse_qsl(query.decode("latin-1"), keep_blank_values=True))
    try:
        for name in ("variables", "extensions"):
            if given.get(name):
                given[name] = _decoded(f"The parameter {name}", given[name].encode())
            else:
                given.pop(name, None)
        return Parameters.read(given)
    except InvalidRequestError as error:
        raise RefusedError(400, str(error)) from error


@lru_cache(maxsize=_NEGOTIATIONS_KEPT)
def check_content_type(header: bytes) -> None:
    """Raises RefusedError for a body that is not JSON in UTF-8."""
    media_type, *parameters = (part.strip().lower() for part in header.decode("latin-1").split(";"))
    charset = next((part.partition("=")[2].strip('"') for part in parameters if part.startswith("charset=")), "utf-8")
    if media_type != JSON or charset not in {"utf-8", "utf8"}:
        # Also what keeps forms of other sites out: a browser asks before it sends JSON across origins.
        raise RefusedError(415, f"The body must be {JSON} in UTF-8, and its Content-Type must say so.")


def _too_large(most: int) -> RefusedError:
    return RefusedError(413, f"The body is larger than {most:,} bytes.", {"Connection": "close"})


def _decoded(what: str, text: bytes) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise InvalidRequestError(f"{what} is not valid JSON: {error}.") from error
