"""How an answer is compressed: by what the caller accepts, where it makes the answer cheaper to send.

The fastest level of each: on pages of frames the higher ones cost several times as much for a tenth less, or nothing.
"""

import asyncio
import gzip
from collections.abc import Callable, Mapping
from functools import lru_cache, partial

import brotli
import zstandard

LEAST_BYTES = 1024
"""Smaller answers fit into one packet as they are."""
MOST_BYTES_AT_ONCE = 128 * 1024
"""Larger answers are compressed in a thread: other requests do not wait for it."""
_KEPT = 200


def _zstd(body: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=1).compress(body)


ENCODINGS: Mapping[str, Callable[[bytes], bytes]] = {
    "zstd": _zstd,
    "br": partial(brotli.compress, quality=1),
    "gzip": partial(gzip.compress, compresslevel=1, mtime=0),
}
"""By their name in HTTP, the cheapest first."""


@lru_cache(maxsize=_KEPT)
def chosen_encoding(accept_encoding: bytes) -> str | None:
    """The encoding that the caller likes best, of equals the cheapest; None where an answer goes as it is."""
    liked: dict[str, float] = {}
    for part in accept_encoding.decode("latin-1").lower().split(","):
        name, *parameters = (piece.strip() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                quality = _number(value.strip())
        liked[name] = quality
    ranked = [(liked.get(name, liked.get("*", 0.0)), -place, name) for place, name in enumerate(ENCODINGS)]
    quality, _, best = max(ranked)
    return best if quality > 0 and quality >= liked.get("identity", 0.0) else None


async def compressed(body: bytes, encoding: str) -> bytes:
    compress = ENCODINGS[encoding]
    if len(body) <= MOST_BYTES_AT_ONCE:
        return compress(body)
    return await asyncio.to_thread(compress, body)


def _number(text: str) -> float:
    try:
        # In this order what is not a number comes to nothing.
        return min(max(0.0, float(text)), 1.0)
    except ValueError:
        return 0.0
