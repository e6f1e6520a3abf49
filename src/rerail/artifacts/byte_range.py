"""Which part of a file a request asks for: the `Range` and `If-Range` headers of RFC 9110."""

import re
from dataclasses import dataclass

_SINGLE = re.compile(r"bytes=(?:(\d{1,99})-(\d{0,99})|-(\d{1,99}))", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByteRange:
    """Bytes from `start` up to, without, `end`."""

    start: int
    end: int


class UnsatisfiableRange(Exception):  # noqa: N818 - the status code's own name
    """The range begins past the end."""


def requested_range(header: str | None, size: int) -> ByteRange | None:
    """The one range that is asked for of `size` bytes, or None for the whole.

    What RFC 9110 section 14.2 lets a server ignore is ignored: other units, malformed ranges, more than one range.
    Raises `UnsatisfiableRange`.
    """
    match = _SINGLE.fullmatch(header) if header is not None else None
    if match is None:
        return None
    first, last, suffix = match.groups()
    if suffix is not None:
        if int(suffix) == 0:
            raise UnsatisfiableRange
        # A suffix of nothing is satisfiable, yet no Content-Range can say so: the (empty) whole is the answer.
        return ByteRange(start=max(size - int(suffix), 0), end=size) if size else None
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise UnsatisfiableRange
    return ByteRange(start=start, end=min(int(last) + 1, size) if last else size)
