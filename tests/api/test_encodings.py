"""Answers are compressed by what the caller accepts, where that makes them smaller, and come out as they went in."""

import asyncio
import gzip
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import brotli
import httpx
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from rerail.api.http import encodings
from rerail.api.http.encodings import ENCODINGS, LEAST_BYTES, MOST_BYTES_AT_ONCE, chosen_encoding, compressed
from rerail.database.embedded import EmbeddedPostgres

from .watching import PATIENCE, Watching, own_database, watching_on

DECODED: dict[str, Callable[[bytes], bytes]] = {
    "zstd": lambda body: zstandard.ZstdDecompressor().decompress(body),
    "br": brotli.decompress,
    "gzip": gzip.decompress,
}
NOTES = 400
LINE = "a line of the log that is as long as lines of logs are, and as like to the one before it; ä🚂 "


@pytest.fixture(scope="module")
async def site(server: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Watching]:
    async with own_database(server, "api_encodings") as dsn, watching_on(dsn, tmp_path_factory.mktemp("made")) as site:
        yield site


@dataclass(frozen=True, slots=True)
class Raw:
    """An answer as it came over the wire."""

    headers: httpx.Headers
    body: bytes


async def raw(site: Watching, query: str, accept_encoding: str | None, method: str = "POST") -> Raw:
    request = site.client.build_request(
        method,
        "/graphql",
        **({"json": {"query": query}} if method == "POST" else {"params": {"query": query}}),  # type: ignore[arg-type]
    )
    del request.headers["Accept-Encoding"]
    if accept_encoding is not None:
        request.headers["Accept-Encoding"] = accept_encoding
    response = await site.client.send(request, stream=True)
    try:
        assert response.status_code == 200
        return Raw(response.headers, b"".join([part async for part in response.aiter_raw()]))
    finally:
        await response.aclose()


@pytest.fixture(scope="module")
async def queries(site: Watching) -> dict[str, str]:
    """By how large the answer is."""
    run = await site.run(NOTES, LINE * 5)

    def lines(count: int) -> str:
        frames = f"frames(first: {count}, filter: {{kind: NOTE_ADDED}})"
        return f'{{ run(id: "{run}") {{ {frames} {{ nodes {{ payload }} }} }} }}'

    return {"small": lines(1), "middling": lines(20), "large": lines(NOTES)}


# --------------------------------------------------------------------------------------------- what is chosen


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ("", None),
        ("gzip", "gzip"),
        ("GZip", "gzip"),
        ("br", "br"),
        ("zstd", "zstd"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip,deflate,br", "br"),
        ("gzip;q=1.0, br;q=0.9, zstd;q=0.8", "gzip"),
        ("gzip ; q=0.5 , br ; Q=0.7", "br"),
        ("*", "zstd"),
        ("*;q=0", None),
        ("*;q=0.1, gzip", "gzip"),
        ("zstd;q=0, *", "br"),
        ("gzip, *;q=0", "gzip"),
        ("identity", None),
        ("identity, gzip", "gzip"),
        ("identity;q=1, gzip;q=0.5", None),
        ("identity;q=0.5, gzip;q=0.5", "gzip"),
        ("identity;q=0, *", "zstd"),
        ("gzip;q=0", None),
        ("gzip;q=0.000", None),
        ("deflate, compress, x-unheard-of", None),
        # Junk: what cannot be read is worth nothing, and takes nothing from what can.
        ("gzip;q=", None),
        ("gzip;q=high, br;q=0.1", "br"),
        ("gzip;q=nan, br;q=0.1", "br"),
        ("zstd;q=nan, gzip", "gzip"),
        ("gzip;q=inf", "gzip"),
        ("gzip;q=7, br;q=0.9", "gzip"),
        ("gzip;q=-1", None),
        (",,;;q=1,=,gzip", "gzip"),
        ("gzip;level=9", "gzip"),
        ("\xff\xfe, gzip", "gzip"),
        ("gzipped, brotli, zstandard", None),
    ],
)
def test_negotiation(accepted: str, expected: str | None) -> None:
    assert chosen_encoding(accepted.encode("latin-1")) == expected


@given(st.binary(max_size=200))
def test_any_header_leads_to_an_encoding_or_to_none(header: bytes) -> None:
    assert chosen_encoding(header) in {*ENCODINGS, None}


@given(
    body=st.binary(max_size=5_000) | st.text(max_size=5_000).map(str.encode), encoding=st.sampled_from(list(ENCODINGS))
)
async def test_what_was_compressed_comes_out_as_it_went_in(body: bytes, encoding: str) -> None:
    assert DECODED[encoding](await compressed(body, encoding)) == body


# ------------------------------------------------------------------------------------------------ over the wire


@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize("size", ["middling", "large"])
@pytest.mark.parametrize("encoding", list(ENCODINGS))
async def test_an_answer_that_is_large_is_compressed(
    site: Watching, queries: dict[str, str], encoding: str, size: str, method: str
) -> None:
    plain = await raw(site, queries[size], None, method)
    found = await raw(site, queries[size], encoding, method)
    assert "content-encoding" not in plain.headers
    assert found.headers["content-encoding"] == encoding
    assert DECODED[encoding](found.body) == plain.body
    assert (len(plain.body) > MOST_BYTES_AT_ONCE) is (size == "large")
    assert len(found.body) < len(plain.body) / 4
    for each in (plain, found):
        assert int(each.headers["content-length"]) == len(each.body)
        assert each.headers["vary"] == "Accept, Accept-Encoding, Authorization, Rerail-Cost"
        assert each.headers["content-type"] == "application/json; charset=utf-8"


@pytest.mark.parametrize("accepted", [None, "", "identity", "deflate", "gzip;q=0", "identity, gzip;q=0.9"])
async def test_who_accepts_no_encoding_gets_none(site: Watching, queries: dict[str, str], accepted: str | None) -> None:
    found = await raw(site, queries["large"], accepted)
    assert "content-encoding" not in found.headers
    assert found.body.startswith(b'{"data":')
    assert int(found.headers["content-length"]) == len(found.body)


async def test_an_answer_that_fits_into_a_packet_is_not_compressed(site: Watching, queries: dict[str, str]) -> None:
    found = await raw(site, queries["small"], "gzip, br, zstd")
    assert "content-encoding" not in found.headers
    assert found.headers["vary"] == "Accept, Accept-Encoding, Authorization, Rerail-Cost"
    assert len(found.body) < LEAST_BYTES
    assert int(found.headers["content-length"]) == len(found.body)


@pytest.mark.parametrize(("length", "encoded"), [(LEAST_BYTES - 1, False), (LEAST_BYTES, True)])
async def test_where_compressing_begins(site: Watching, length: int, encoded: bool) -> None:
    query = "{{ {}: __typename }}"
    around = len(b'{"data":{"":"Query"}}')
    found = await raw(site, query.format("a" * (length - around)), "gzip")
    assert ("content-encoding" in found.headers) is encoded
    assert len(gzip.decompress(found.body) if encoded else found.body) == length


async def test_errors_are_compressed_like_answers(site: Watching) -> None:
    query = "{ " + " ".join(f"no{number}" for number in range(40)) + " }"
    plain, found = await raw(site, query, None), await raw(site, query, "br")
    assert found.headers["content-encoding"] == "br"
    assert DECODED["br"](found.body) == plain.body
    assert b"no39" in plain.body


async def test_other_requests_do_not_wait_for_a_large_answer_to_be_compressed(
    site: Watching, queries: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    compressing, others_are_answered = threading.Event(), threading.Event()
    plainly = ENCODINGS["gzip"]

    def patiently(body: bytes) -> bytes:
        compressing.set()
        assert others_are_answered.wait(PATIENCE)
        return plainly(body)

    monkeypatch.setitem(encodings.ENCODINGS, "gzip", patiently)  # type: ignore[arg-type]  # it is a dict
    asking = asyncio.ensure_future(raw(site, queries["large"], "gzip"))
    assert await asyncio.to_thread(compressing.wait, PATIENCE)
    assert not asking.done()
    await raw(site, queries["small"], None)
    others_are_answered.set()
    found = await asyncio.wait_for(asking, PATIENCE)
    assert gzip.decompress(found.body).startswith(b'{"data":')


async def test_an_answer_that_is_not_so_large_is_compressed_at_once(
    site: Watching, queries: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    plainly = ENCODINGS["gzip"]

    def noted(body: bytes) -> bytes:
        threads.append(threading.current_thread())
        return plainly(body)

    monkeypatch.setitem(encodings.ENCODINGS, "gzip", noted)  # type: ignore[arg-type]  # it is a dict
    await raw(site, queries["middling"], "gzip")
    assert threads == [threading.current_thread()]
