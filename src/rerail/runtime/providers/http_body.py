"""The body of an answer, decompressed within bounds: a few bytes can be made to become gigabytes."""

import zlib
from collections.abc import AsyncIterator, Iterator

import httpx

from rerail.runtime.providers.http_errors import invalid_answer

ACCEPTED = "gzip, deflate"
_CHUNK = 256 * 1024
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_ZLIB_HEADER = 0x78


async def decompressed(answer: httpx.Response, where: str) -> AsyncIterator[bytes]:
    """The body in chunks, none of which became larger than 256 KiB by being decompressed. Raises ProviderError
    (`provider.invalid_answer`) where it is compressed in a way that was not asked for, or is damaged."""
    coding = answer.headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise invalid_answer(where, "is compressed in a way that was not asked for", status=answer.status_code)
    stream = None
    async for chunk in answer.aiter_raw():
        if coding in ("", "identity"):
            yield chunk
            continue
        if stream is None:
            # Deflate comes with its header or, from some servers, without.
            is_bare = coding == "deflate" and chunk[0] & 0x0F != _ZLIB_HEADER & 0x0F
            stream = zlib.decompressobj(-zlib.MAX_WBITS if is_bare else _GZIP_OR_ZLIB)
        try:
            for part in _inflated(stream, chunk):
                yield part
        except zlib.error:
            raise invalid_answer(where, "cannot be decompressed", status=answer.status_code) from None
    if stream is not None and not stream.eof:
        raise invalid_answer(where, "cannot be decompressed: its end is missing", status=answer.status_code)


def _inflated(stream: "zlib._Decompress", chunk: bytes) -> Iterator[bytes]:
    part = bytes(_CHUNK)
    # A full part may leave more behind in the stream, even where all of the chunk was read.
    while (chunk or len(part) == _CHUNK) and not stream.eof:
        if part := stream.decompress(chunk, _CHUNK):
            yield part
        chunk = stream.unconsumed_tail
