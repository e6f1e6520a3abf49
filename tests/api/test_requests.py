"""What comes over the wire in ways that clients seldom send it: headers twice and in any case, bodies in pieces."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import ClientDisconnect

from rerail.api.endpoint import HttpOptions
from rerail.api.http.negotiation import EVENT_STREAM, GRAPHQL_JSON, JSON
from rerail.api.http.requests import RefusedError, check_content_type, header_values, read_body, read_queried

from .transport import Stage, serving, transport_app

PATIENCE = 20.0
BODY = b'{"query":"{ hello }"}'
Header = tuple[bytes, bytes]
TYPE = (b"Content-Type", b"application/json")


@pytest.fixture
async def address(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    options = HttpOptions(most_body_bytes=2_000, allowed_origins=["https://console.example"])
    async with serving(transport_app(Stage(), options)) as made:
        yield made


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)


async def raw(
    address: str,
    headers: Sequence[Header],
    parts: Sequence[bytes] = (BODY,),
    *,
    line: bytes = b"POST /graphql HTTP/1.1",
    host: bool = True,
    length: bool = True,
) -> Reply:
    """What is answered to a request that is written as it is said here; the connection is closed after it."""
    given = [(b"Host", address.encode())] if host else []
    given += headers
    if length:
        given.append((b"Content-Length", b"%d" % sum(map(len, parts))))
    head = b"\r\n".join([line, *(name + b": " + value for name, value in given), b"Connection: close", b"", b""])
    name, _, port = address.partition(":")
    reader, writer = await asyncio.open_connection(name, int(port))
    try:
        writer.write(head)
        for part in parts:
            await writer.drain()
            writer.write(part)
        async with asyncio.timeout(PATIENCE):
            return _reply(await reader.read())
    finally:
        writer.close()


def _reply(text: bytes) -> Reply:
    head, _, body = text.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Reply(int(first.split()[1]), headers, body)


HELLO = {"data": {"hello": "Hello you"}}


async def test_a_request_as_it_is_written(address: str) -> None:
    found = await raw(address, [TYPE])
    assert (found.status, found.json) == (200, HELLO)


# ----------------------------------------------------------------------------------------------------- headers


@pytest.mark.parametrize("change", [bytes.lower, bytes.upper, bytes.swapcase, bytes.title])
async def test_the_names_of_headers_may_be_written_in_any_case(address: str, change: Any) -> None:
    accept = (change(b"Accept"), GRAPHQL_JSON.encode())
    found = await raw(address, [(change(b"Content-Type"), b"application/json"), accept])
    assert (found.status, found.json) == (200, HELLO)
    assert found.headers["content-type"].startswith(GRAPHQL_JSON)
    refused = await raw(address, [TYPE, (change(b"Origin"), b"https://evil.example")])
    assert refused.status == 403
    tagged = await raw(address, [(change(b"Content-Type"), b"text/plain")])
    assert tagged.status == 415


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ([JSON, GRAPHQL_JSON + ";q=0.5"], JSON),
        ([JSON + ";q=0.5", GRAPHQL_JSON], GRAPHQL_JSON),
        ([GRAPHQL_JSON + ";q=0.5", JSON], JSON),
        (["image/png", JSON], JSON),
        (["image/png", "text/html", GRAPHQL_JSON], GRAPHQL_JSON),
        ([EVENT_STREAM + ";q=0.1", JSON], JSON),
    ],
)
async def test_what_is_accepted_in_several_headers_is_one_list(
    address: str, accepted: list[str], expected: str
) -> None:
    found = await raw(address, [TYPE, *((b"Accept", each.encode()) for each in accepted)])
    assert found.status == 200
    assert found.headers["content-type"] == f"{expected}; charset=utf-8"


async def test_encodings_in_several_headers_are_one_list(address: str) -> None:
    query = orjson.dumps({"query": "{ " + " ".join(f"a{number}: hello" for number in range(100)) + " }"})
    accepted = [(b"Accept-Encoding", each) for each in (b"gzip;q=0.5", b"br;q=0.7", b"zstd;q=0")]
    assert (await raw(address, [TYPE, *accepted], [query])).headers["content-encoding"] == "br"


@pytest.mark.parametrize("names", [("known", "evil.example"), ("evil.example", "known"), ("known", "known")])
async def test_more_than_one_host_is_refused(address: str, names: tuple[str, str]) -> None:
    hosts = [(b"Host", address.encode() if name == "known" else name.encode()) for name in names]
    found = await raw(address, [*hosts, TYPE], host=False)
    assert found.status == 400
    assert b"RERAIL_ALLOWED_HOSTS" in found.body
    assert all(name in found.body for _, name in hosts), "it says what it was given"


async def test_headers_that_are_far_too_long_are_refused(address: str) -> None:
    long = await raw(address, [TYPE, (b"Accept", b"a" * 15_000)])
    assert long.status == 406, "they are looked into"
    assert (await raw(address, [TYPE, (b"Accept", b"a" * 9_000), (b"X-Other", b"a" * 9_000)])).status == 431


async def test_no_host_is_refused(address: str) -> None:
    assert (await raw(address, [TYPE], host=False)).status == 400
    found = await raw(address, [TYPE], host=False, line=b"POST /graphql HTTP/1.0")
    assert found.status == 400


@pytest.mark.parametrize(
    "origins",
    [
        ("https://console.example", "https://evil.example"),
        ("https://evil.example", "https://console.example"),
        ("https://console.example", "https://console.example"),
        ("", "https://console.example"),
    ],
)
async def test_a_page_of_more_than_one_origin_is_refused(address: str, origins: tuple[str, str]) -> None:
    found = await raw(address, [TYPE, *((b"Origin", each.encode()) for each in origins)])
    assert found.status == 403


async def test_a_page_of_one_known_origin_is_answered(address: str) -> None:
    assert (await raw(address, [TYPE, (b"Origin", b"https://console.example")])).json == HELLO


def test_values_of_a_header_that_comes_more_than_once_are_one_list() -> None:
    given = [(b"accept", b"a"), (b"host", b"h"), (b"accept", b"b"), (b"accept", b"")]
    assert header_values({"headers": given}) == {b"accept": b"a, b, ", b"host": b"h"}
    assert header_values({"headers": []}) == {}


NAMES = st.sampled_from([b"accept", b"host", b"origin"])


@given(st.lists(st.tuples(NAMES, st.binary(max_size=3))))
def test_no_value_of_a_header_is_lost(headers: list[Header]) -> None:
    found = header_values({"headers": headers})
    assert found == {name: b", ".join(value for key, value in headers if key == name) for name, _ in headers}


# ------------------------------------------------------------------------------------------------------ bodies


@pytest.mark.parametrize("size", [1, 2, 7, len(BODY) - 1])
async def test_a_body_may_come_in_pieces(address: str, size: int) -> None:
    parts = [BODY[start : start + size] for start in range(0, len(BODY), size)]
    assert (await raw(address, [TYPE], parts)).json == HELLO
    chunked = [b"%x\r\n%s\r\n" % (len(part), part) for part in parts]
    found = await raw(address, [TYPE, (b"Transfer-Encoding", b"chunked")], [*chunked, b"0\r\n\r\n"], length=False)
    assert found.json == HELLO


async def test_no_body_is_no_request(address: str) -> None:
    found = await raw(address, [TYPE], [])
    assert found.status == 400
    assert "not valid JSON" in found.json["errors"][0]["message"]


@pytest.mark.parametrize(
    ("content_type", "accepted"),
    [
        (b"application/json", True),
        (b"Application/JSON", True),
        (b"application/json;charset=utf-8", True),
        (b"application/json; charset=UTF-8", True),
        (b'application/json ; Charset="utf-8"', True),
        (b"application/json; charset=utf8; profile=x", True),
        (b"application/json; boundary=x", True),
        (b"application/json;", True),
        (b"application/json; charset=utf-16", False),
        (b"application/json; charset=", False),
        (b"application/graphql", False),
        (b"application/graphql+json", False),
        (b"application/x-www-form-urlencoded", False),
        (b"multipart/form-data; boundary=application/json", False),
        (b"text/plain; application/json", False),
        (b"text/plain, application/json", False),
        (b"application/json, text/plain", False),
        (b"", False),
        (b"\xff", False),
    ],
)
def test_content_types(content_type: bytes, accepted: bool) -> None:
    if accepted:
        check_content_type(content_type)
        return
    with pytest.raises(RefusedError) as refused:
        check_content_type(content_type)
    assert refused.value.status == 415


@pytest.mark.parametrize("second", [b"text/plain", b"application/json"])
async def test_a_body_of_two_types_is_refused(address: str, second: bytes) -> None:
    assert (await raw(address, [TYPE, (b"Content-Type", second)])).status == 415
    assert (await raw(address, [(b"Content-Type", second), TYPE])).status == 415


async def test_a_body_without_a_type_is_refused(address: str) -> None:
    assert (await raw(address, [])).status == 415


async def read(messages: list[dict[str, Any]], most: int = 10, headers: dict[bytes, bytes] | None = None) -> bytes:
    """The body in the server's messages, all of which must be taken unless it ends before."""
    pending = iter(messages)

    async def receive() -> Any:
        return next(pending)

    return await read_body(receive, headers or {}, most)


def piece(body: bytes, more: bool = True) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more}


@given(st.lists(st.binary(max_size=8), min_size=1, max_size=8))
async def test_the_pieces_of_a_body_come_together(parts: list[bytes]) -> None:
    *first, last = parts
    messages = [*map(piece, first), piece(last, more=False)]
    whole = b"".join(parts)
    if len(whole) <= 10:
        assert await read(messages) == whole
        return
    with pytest.raises(RefusedError) as refused:
        await read(messages)
    assert (refused.value.status, refused.value.headers) == (413, {"Connection": "close"})


async def test_a_body_that_is_far_too_large_is_not_read_to_its_end() -> None:
    for messages, headers in (([piece(b"x" * 41)], {}), ([], {b"content-length": b"41"})):
        with pytest.raises(RefusedError) as refused:
            await read(messages, headers=headers)
        assert refused.value.status == 413


@pytest.mark.parametrize("announced", [b"-1", b"x", b"", b"3"])
async def test_what_is_announced_is_not_believed(announced: bytes) -> None:
    assert await read([piece(b"12345", more=False)], headers={b"content-length": announced}) == b"12345"


async def test_a_caller_who_leaves_while_sending() -> None:
    with pytest.raises(ClientDisconnect):
        await read([piece(b"12"), {"type": "http.disconnect"}])
    assert await read([{"type": "http.request"}]) == b""


# -------------------------------------------------------------------------------------------- queries of addresses


@pytest.mark.parametrize(
    ("text", "query", "variables"),
    [
        (b"query=%7Ba%7D", "{a}", None),
        (b"query=%7B+a%20b+%7D", "{ a b }", None),
        (b"query=x&variables=%7B%22a%22%3A%22%C3%A9%22%7D", "x", {"a": "é"}),
        (b"query=x&variables=&extensions=", "x", None),
        (b"query=x&variables=null", "x", None),
        (b"query=x&nobody=knows&query", "", None),
    ],
)
def test_parameters_in_an_address(text: bytes, query: str, variables: Any) -> None:
    if not query:
        with pytest.raises(RefusedError):
            read_queried(text)
        return
    found = read_queried(text)
    assert (found.query, found.variables) == (query, variables)


@pytest.mark.parametrize("text", [b"", b"query=", b"query=x&variables=3", b"query=x&extensions=%5B%5D", b"%ff=%ff"])
def test_parameters_that_are_none(text: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        read_queried(text)
    assert refused.value.status == 400
