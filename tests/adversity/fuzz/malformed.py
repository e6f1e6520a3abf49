"""HTTP that no library would send: written to a socket byte for byte."""

import contextlib
import gzip
import re
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st
from tests.adversity.fuzz.answers import Answer

_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})[^\r\n]*\r\n")
_QUIET_SECONDS = 0.12
_MOST_SECONDS = 5.0
_MOST_BYTES = 2 * 1024 * 1024

_QUERY = b'{"query":"{ viewer { subject } }"}'
_DEEP = 50_000
BODIES = (
    _QUERY,
    b"",
    b"{",
    b"null",
    b"[]",
    b"0",
    b'"{ viewer { subject } }"',
    b"[" + b",".join([_QUERY] * 50) + b"]",
    b'{"query":"{ viewer { subject } }","query":"{ nothing }","variables":{"a":1,"a":2}}',
    b'{"query":"{ viewer { subject } }","variables":{"a":NaN,"b":Infinity,"c":-0,"d":1e999}}',
    b'{"query":"{ viewer { subject } }","variables":' + b'{"a":' * _DEEP + b"1" + b"}" * _DEEP + b"}",
    b"[" * _DEEP + b"]" * _DEEP,
    b'{"query":"\xff\xfe\xfd"}',
    b'{"query":"{ viewer \xed\xa0\x80 { subject } }"}',
    b'{"query":"\\ud800"}',
    b'{"query":"query($a: String = \\"\\ud800\\") { mission(slug: $a) { id } }"}',
    b'{"query":"{ mission(slug: \\"\\u0000\\") { id } }"}',
    "\ufeff".encode() + _QUERY,
    _QUERY.decode().encode("utf-16"),
    gzip.compress(_QUERY),
    b'{"query":"' + b"{ runs { nodes " * 2_000 + b'"}',
    b'{"query":"{ viewer { subject ' + b"a: subject " * 5_000 + b'} }"}',
    b'{"query":"' + b" " * 70_000 + b'{ viewer { subject } }"}',
    b'{"query":"' + b"\\n" * 30_000 + b'{ viewer { subject } }"}',
    b'{"query":"{ viewer { subject } }","operationName":' + b'"a"' * 100 + b"}",
    b'{"query":"{ viewer { subject } }","variables":{"' + b"k" * 900_000 + b'":1}}',
    b'{"query":"{ run(id: \\"' + b"9" * 60_000 + b'\\") { id } }"}',
    b'{"query":"{ runs(first: ' + b"9" * 60_000 + b') { nodes { id } } }"}',
    b'{"query":"query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }"}',
    b'{"query":"{ viewer { subject @skip(if: true) @include(if: false) @skip(if: true) } }"}',
    b'{"query":"{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"}',
    b"--x\r\nContent-Disposition: form-data; name=operations\r\n\r\n{}\r\n--x--",
    b"query=%7B+viewer+%7B+subject+%7D+%7D",
)
METHODS = (b"POST",) * 8 + (b"GET", b"PUT", b"DELETE", b"HEAD", b"OPTIONS", b"PATCH", b"TRACE", b"CONNECT", b"get", b"")
TARGETS = (b"/graphql",) * 8 + (
    b"/",
    b"*",
    b"/graphql?query=%7Bviewer%7Bsubject%7D%7D",
    b"/graphql?query={",
    b"/graphql?query=%ff%fe&variables=%7B&operationName=%00",
    b"/graphql?token=x&operationId=1",
    b"/graphql?token=" + b"0" * 16 + b".x",
    b"/graphql?extensions=[1]&variables=null",
    b"/graphql?query=mutation%7BcancelRun(input:%7BrunId:%22run_1%22%7D)%7B__typename%7D%7D",
    b"http://127.0.0.1/graphql",
    b"http://elsewhere.example/graphql",
    b"//graphql",
    b"/graphql/..",
    b"/graphql/../../etc/passwd",
    b"/graphql%00",
    b"/artifacts/../../../etc/passwd",
    b"/artifacts/%2e%2e%2f%2e%2e%2fsigning.secret",
    b"/artifacts/artifact_0123456789abcdef0123456789abcdef?expires=9999999999&signature=x",
    b"/artifacts/x?expires=" + b"9" * 4_000,
    b"/healthz",
    b"/readyz",
    b"/nothing",
    b"/" + b"a" * 70_000,
    b"/graphql?" + b"a=b&" * 20_000,
    b"/\xff\xfe",
)
VERSIONS = (b"HTTP/1.1",) * 12 + (b"HTTP/1.0", b"HTTP/2.0", b"HTTP/0.9", b"HTTP/9.9", b"HTTP/1.1.1", b"", b"ICY")
HEADERS = (
    b"Content-Type: application/json",
    b"Content-Type: application/json; charset=utf-16",
    b"Content-Type: application/graphql",
    b"Content-Type: text/plain",
    b"Content-Type: multipart/form-data; boundary=x",
    b"Content-Type: application/x-www-form-urlencoded",
    b"Content-Type: \xff",
    b"Content-Type: application/json; charset=" + b'"' * 500,
    b"Accept: application/graphql-response+json",
    b"Accept: text/event-stream",
    b"Accept: */*;q=nan, " + b"a/b;q=0.1," * 3_000,
    b"Accept: \x01",
    b"Accept-Encoding: gzip;q=inf, br;q=-1, zstd;q=, *",
    b"Content-Encoding: gzip",
    b"Authorization: Bearer",
    b"Authorization: Basic " + b"YTpi" * 2_000,
    b"Authorization: Bearer \x00\xff",
    b"Authorization: Bearer eyJhbGciOiJub25lIn0.e30.",
    b"Host: elsewhere.example",
    b"Host: 127.0.0.1, localhost",
    b"Host:",
    b"Origin: null",
    b"Origin: https://evil.example",
    b"Origin: http://[::1",
    b"Last-Event-ID: " + b"9" * 5_000,
    b"Last-Event-ID: -1",
    b"Range: bytes=0-0,1-1,-1," + b"0-," * 3_000,
    b"If-None-Match: " + b'"x",' * 5_000,
    b"X-GraphQL-Event-Stream-Token: ../../x",
    b"X-Forwarded-For: 1.1.1.1, " + b"a," * 3_000,
    b"Expect: 100-continue",
    b"Connection: close",
    b"Connection: Upgrade, HTTP2-Settings",
    b"Upgrade: h2c",
    b"Upgrade: websocket",
    b"Content-Length: 0",
    b"Content-Length: 5",
    b"Content-Length: -1",
    b"Content-Length: 99999999999999999999",
    b"Content-Length: 0x10",
    b"Content-Length: 5, 6",
    b"Content-Length : 5",
    b"Transfer-Encoding: chunked",
    b"Transfer-Encoding: chunked, identity",
    b"Transfer-Encoding: xchunked",
    b"Transfer-Encoding:\tchunked",
    b" folded: yes",
    b"no colon here",
    b": nameless",
    b"X: \x00",
    b"X" * 40_000 + b": y",
    b"Y: " + b"y" * 200_000,
    b"\r\n".join(b"Z%d: z" % number for number in range(3_000)),
    b"Cookie: " + b"a=b; " * 5_000,
)
_POST = b"POST /graphql HTTP/1.1\r\nHost: localhost\r\n"
_NEXT = b"GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n"
_CHUNKED = b"Transfer-Encoding: chunked\r\n"
_TYPED = b"Content-Type: application/json\r\n"
SMUGGLED = (
    _POST + _TYPED + b"Content-Length: 4\r\n" + _CHUNKED + b"\r\n0\r\n\r\n" + _NEXT,
    _POST + b"Content-Length: 30\r\nContent-Length: 4\r\n\r\nabcd" + _NEXT,
    _POST + _TYPED + _CHUNKED + b"\r\nffffffffffffffff\r\nx\r\n" + _NEXT,
    _POST + _TYPED + _CHUNKED + b"\r\n-1\r\n\r\n" + _NEXT,
    _POST + _TYPED + _CHUNKED + b"\r\n5;" + b"e=" * 9_000 + b"\r\nabcde\r\n0\r\n\r\n" + _NEXT,
    _POST + _TYPED + _CHUNKED + b"\r\n1\r\n{\r\n0\r\n" + b"Trailer: x\r\n" * 5_000 + b"\r\n" + _NEXT,
    _POST + _TYPED + b"Content-Length: 33\r\n\r\n" + _QUERY + _NEXT * 50,
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRequest:
    """What is written; the rest of it, after `pause_at`, a moment later."""

    data: bytes
    pause_at: int

    def __len__(self) -> int:
        return len(self.data)


def raw_requests() -> st.SearchStrategy[RawRequest]:
    """Requests put together of parts that do not fit each other."""

    @st.composite
    def request(draw: st.DrawFn) -> RawRequest:
        if draw(st.integers(0, 7)) == 0:
            data = draw(st.sampled_from(SMUGGLED))
        elif draw(st.integers(0, 15)) == 0:
            data = draw(st.binary(min_size=1, max_size=300))
        else:
            body = draw(st.sampled_from(BODIES) | st.sampled_from(BODIES) | st.binary(max_size=100))
            headers = draw(st.lists(st.sampled_from(HEADERS), max_size=5))
            start = b" ".join(draw(st.sampled_from(given)) for given in (METHODS, TARGETS, VERSIONS))
            told = [b"Host: localhost", b"Content-Length: %d" % len(body), b"Content-Type: application/json"]
            given = [line for line in told if draw(st.integers(0, 9))]
            data = b"\r\n".join((start, *given, *headers)) + b"\r\n\r\n" + body
        return RawRequest(data=data, pause_at=draw(st.integers(0, len(data))))

    return request()


def send_raw(address: tuple[str, int], case: RawRequest) -> Sequence[Answer]:
    """All answers that come, whatever the server makes of where one request ends and the next begins."""
    data = bytearray()
    with socket.create_connection(address, timeout=_MOST_SECONDS) as connection:
        with contextlib.suppress(ConnectionError, TimeoutError):
            connection.sendall(case.data[: case.pause_at])
            connection.sendall(case.data[case.pause_at :])
        connection.settimeout(_QUIET_SECONDS)
        ends = time.monotonic() + _MOST_SECONDS
        with contextlib.suppress(ConnectionError, TimeoutError):
            while time.monotonic() < ends and len(data) < _MOST_BYTES and (part := connection.recv(65_536)):
                data += part
    return _answers(bytes(data))


def _answers(data: bytes) -> list[Answer]:
    found = list(_STATUS.finditer(data))
    ends = [each.start() for each in found[1:]] + [len(data)] * bool(found)
    return [
        Answer(
            status=int(each[1]),
            bodies=[data[each.end() : end].partition(b"\r\n\r\n")[2].decode("latin-1")],
        )
        for each, end in zip(found, ends, strict=True)
    ]
