"""Sends an answer over HTTP: compressed where that is cheaper, and with what caches may do with it."""

import hashlib
from collections.abc import Mapping

from starlette.types import Send

from rerail.api.execution.answers import Answer
from rerail.api.http.encodings import LEAST_BYTES, chosen_encoding, compressed
from rerail.api.http.negotiation import GRAPHQL_JSON
from rerail.api.http.security_headers import SAFE

Header = tuple[bytes, bytes]
_CONTENT_TYPES: dict[str, Header] = {}
_VARY = (b"vary", b"Accept, Accept-Encoding, Authorization, Rerail-Cost")
_FOR_EVER = (b"cache-control", b"private, max-age=31536000, immutable")
_NOT_KEPT = (b"cache-control", b"no-store")
_HASH_BYTES = 16


async def send_answer(
    send: Send, answer: Answer, media_type: str, headers: Mapping[bytes, bytes], *, by_get: bool
) -> None:
    """`headers` are the request's. What was asked by GET and can never change again may be kept by any cache of the
    caller's, for ever; what can change, by none."""
    # By the older media type a status says nothing about the operation, only about the request.
    status = answer.status if answer.refused and media_type == GRAPHQL_JSON else 200
    found = [_content_type(media_type), _VARY]
    encoding = chosen_encoding(headers[b"accept-encoding"]) if b"accept-encoding" in headers else None
    if len(answer.body) < LEAST_BYTES:
        encoding = None
    if by_get:
        if answer.lasting:
            tag = f'"{hashlib.blake2b(answer.body, digest_size=_HASH_BYTES).hexdigest()}{encoding or ""}"'.encode()
            found += [_FOR_EVER, (b"etag", tag)]
            if _is_known(tag, headers.get(b"if-none-match")):
                await _send(send, 304, found, b"")
                return
        else:
            found.append(_NOT_KEPT)
    body = answer.body
    if encoding is not None:
        body = await compressed(body, encoding)
        found.append((b"content-encoding", encoding.encode()))
    found.append((b"content-length", b"%d" % len(body)))
    await _send(send, status, found, body)


async def _send(send: Send, status: int, headers: list[Header], body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [*headers, *SAFE]})
    await send({"type": "http.response.body", "body": body})


def _content_type(media_type: str) -> Header:
    if media_type not in _CONTENT_TYPES:
        _CONTENT_TYPES[media_type] = (b"content-type", f"{media_type}; charset=utf-8".encode())
    return _CONTENT_TYPES[media_type]


def _is_known(tag: bytes, if_none_match: bytes | None) -> bool:
    """Whether the caller has the answer with that tag already. Source: RFC 9110, 13.1.2, whose comparison is weak."""
    if if_none_match is None:
        return False
    known = [each.strip().removeprefix(b"W/") for each in if_none_match.split(b",")]
    return tag in known or known == [b"*"]
