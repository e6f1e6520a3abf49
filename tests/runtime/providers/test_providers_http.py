"""The provider `http` against real servers: what it sends, what it records, and every way in which it fails."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from tests.local import local_permissions

from rerail.domain.mission import Task
from rerail.runtime.provider import Call, Done, TaskError
from rerail.runtime.providers.http import HttpProvider


@pytest.fixture
async def provider() -> AsyncIterator[HttpProvider]:
    provider = HttpProvider(local_permissions())
    yield provider
    await provider.aclose()


async def failure_of(provider: HttpProvider, call: Call) -> TaskError:
    with pytest.raises(TaskError) as caught:
        await provider.perform(call)
    return caught.value


async def outputs_of(provider: HttpProvider, call: Call) -> Any:
    outcome = await provider.perform(call)
    assert isinstance(outcome, Done)
    return outcome.outputs


async def test_json_becomes_outputs_and_both_ends_are_noted(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call], context: Any
) -> None:
    server.says(200, b'{"rows": 3}', content_type="application/json", set_cookie="secret=1")
    settings = {"url": f"{server.url}/orders?token=s3cret", "query": {"page": 2, "tag": ["a", "b"]}}
    outputs = await outputs_of(provider, make_call(settings))
    assert outputs["status"] == 200
    assert outputs["body"] == {"rows": 3}
    assert server.requests[0].target == "/orders?token=s3cret&page=2&tag=a&tag=b"
    [(title, called)], [(_, answered, severity)] = context.calls, context.answers
    assert title == f"GET {server.url}/orders?token=…&page=…&tag=…&tag=…"
    assert called["method"] == "GET"
    assert answered["status"] == 200
    assert answered["bytes"] == 11
    assert severity == "INFO"
    assert "s3cret" not in repr((context.calls, context.answers))
    assert "set-cookie" not in answered["headers"]


async def test_post_carries_the_body_and_the_idempotency_key(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call]
) -> None:
    server.says(201, b"done")
    outputs = await outputs_of(provider, make_call({"method": "POST", "url": server.url, "json": {"a": [1]}}))
    [request] = server.requests
    assert request.body == b'{"a":[1]}'
    assert request.headers["content-type"] == "application/json"
    assert request.headers["idempotency-key"] == "step_1"
    assert outputs["body"] == "done"


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"method": "POST", "headers": {"Idempotency-Key": "mine"}}, "mine"),
        ({"method": "POST", "idempotencyKey": False}, None),
        ({"method": "GET"}, None),
    ],
)
async def test_who_decides_the_idempotency_key(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call], settings: dict[str, Any], expected: Any
) -> None:
    server.says(200)
    await provider.perform(make_call({"url": server.url, **settings}))
    assert server.requests[0].headers.get("idempotency-key") == expected


async def test_headers_are_sent_and_not_recorded(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call], context: Any
) -> None:
    server.says(200)
    await provider.perform(make_call({"url": server.url, "headers": {"Authorization": "Bearer s3cret", "X-N": 5}}))
    assert server.requests[0].headers["authorization"] == "Bearer s3cret"
    assert server.requests[0].headers["x-n"] == "5"
    assert "s3cret" not in repr(context.calls)


async def test_user_and_password_in_the_address_are_not_recorded(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call], context: Any
) -> None:
    server.says(403)
    error = await failure_of(provider, make_call({"url": server.url.replace("//", "//ada:s3cret@")}))
    assert server.requests[0].headers["authorization"].startswith("Basic ")
    assert "s3cret" not in repr((context.calls, context.answers, error.message, error.detail))


@pytest.mark.parametrize(
    ("status", "code", "transient", "settled"),
    [
        (302, "provider.unexpected_status", False, False),
        (400, "provider.rejected", False, True),
        (401, "provider.denied", False, True),
        (403, "provider.denied", False, True),
        (404, "provider.not_found", False, True),
        (408, "provider.unavailable", True, True),
        (410, "provider.not_found", False, True),
        (422, "provider.rejected", False, True),
        (425, "provider.unavailable", True, True),
        (429, "provider.rate_limited", True, True),
        (500, "provider.failed", True, False),
        (502, "provider.unavailable", True, False),
        (503, "provider.unavailable", True, True),
        (504, "provider.unavailable", True, False),
    ],
)
async def test_statuses(
    provider: HttpProvider,
    server: Any,
    make_call: Callable[..., Call],
    context: Any,
    status: int,
    code: str,
    transient: bool,
    settled: bool,
) -> None:
    server.says(status, b"because " * 1_000)
    error = await failure_of(provider, make_call({"method": "POST", "url": server.url}))
    assert (error.code, error.transient, error.settled) == (code, transient, settled)
    assert error.detail["status"] == status
    assert error.detail["body"] == ("because " * 1_000)[:2_000]
    assert context.answers[0][2] == "ERROR"


async def test_a_question_changes_nothing_whatever_the_answer(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call]
) -> None:
    server.says(500)
    assert (await failure_of(provider, make_call({"url": server.url}))).settled


@pytest.mark.parametrize("expect", [404, "4xx", "400-404", [200, "404"]])
async def test_expected_statuses(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call], expect: Any
) -> None:
    server.says(404, b"none")
    outputs = await outputs_of(provider, make_call({"url": server.url, "expect": expect}))
    assert outputs["status"] == 404


async def test_refused_connection(provider: HttpProvider, make_call: Callable[..., Call]) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        error = await failure_of(provider, make_call({"method": "POST", "url": url}))
    assert (error.code, error.transient, error.settled) == ("provider.unavailable", True, True)
    assert "no connection" in error.message


async def test_unknown_host(provider: HttpProvider, make_call: Callable[..., Call]) -> None:
    error = await failure_of(provider, make_call({"method": "POST", "url": "http://nowhere.invalid/"}))
    assert (error.code, error.transient, error.settled) == ("provider.unavailable", True, True)


async def test_tls_to_a_server_that_speaks_none(provider: HttpProvider, make_call: Callable[..., Call]) -> None:
    async def speak_plainly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(speak_plainly, "127.0.0.1", 0) as listening:
        url = f"https://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        error = await failure_of(provider, make_call({"method": "POST", "url": url}))
    assert (error.code, error.transient, error.settled) == ("provider.unavailable", True, True)
    assert "TLS" in error.message


async def test_a_server_that_accepts_and_says_nothing(provider: HttpProvider, make_call: Callable[..., Call]) -> None:
    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_server(listen, "127.0.0.1", 0) as listening:
        url = f"https://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        error = await failure_of(provider, make_call({"method": "POST", "url": url, "timeout": "200ms"}))
    assert (error.code, error.transient, error.settled) == ("provider.unavailable", True, True)


async def test_no_answer_in_time(provider: HttpProvider, server: Any, make_call: Callable[..., Call]) -> None:
    async def never(request: Any, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    server.answer = never
    error = await failure_of(provider, make_call({"method": "POST", "url": server.url, "timeout": "1s"}))
    assert (error.code, error.transient, error.settled) == ("provider.timeout", True, False)


async def test_connection_lost_before_the_answer(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call]
) -> None:
    async def cut(request: Any, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    server.answer = cut
    error = await failure_of(provider, make_call({"method": "POST", "url": server.url}))
    assert (error.code, error.transient, error.settled) == ("provider.disconnected", True, False)


async def test_connection_lost_within_the_answer_leaves_a_partial_artifact(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call], context: Any
) -> None:
    async def cut(request: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\ncontent-type: text/csv; charset=utf-8\r\n\r\nhalf")
        await writer.drain()
        writer.close()

    server.answer = cut
    error = await failure_of(provider, make_call({"url": server.url, "response": {"artifact": "a.csv"}}))
    assert error.code == "provider.disconnected"
    assert context.artifacts["a.csv"].content == b"half"
    assert context.artifacts["a.csv"].complete is False
    assert context.artifacts["a.csv"].media_type == "text/csv"


async def test_an_answer_becomes_an_artifact(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call], context: Any
) -> None:
    content = bytes(range(256)) * 1_000
    server.says(200, content, content_type="image/png")
    outputs = await outputs_of(provider, make_call({"url": server.url, "response": {"artifact": "chart.png"}}))
    assert outputs["artifact"] == "chart.png"
    assert outputs["bytes"] == len(content)
    assert context.artifacts["chart.png"].content == content
    assert context.artifacts["chart.png"].complete is True


async def test_an_answer_that_is_too_long(provider: HttpProvider, server: Any, make_call: Callable[..., Call]) -> None:
    server.says(200, b"x" * 1_001)
    error = await failure_of(provider, make_call({"url": server.url, "response": {"maxBytes": 1_000}}))
    assert (error.code, error.transient) == ("provider.answer_too_large", False)


@pytest.mark.parametrize(
    ("body", "media_type", "wanted", "expected"),
    [
        (b"[1]", "application/json", "auto", [1]),
        (b"[1]", "application/problem+json; charset=utf-8", "auto", [1]),
        (b"[1]", "text/plain", "auto", "[1]"),
        (b"[1]", "text/plain", "json", [1]),
        (b"[1]", "application/json", "text", "[1]"),
        (b"", "application/json", "auto", None),
        ("é".encode("latin-1"), "text/plain; charset=latin-1", "auto", "é"),
        (b"a\x00b\xff", "text/plain; charset=unheard-of", "auto", "a\ufffdb\ufffd"),
    ],
)
async def test_what_the_body_becomes(
    provider: HttpProvider,
    server: Any,
    make_call: Callable[..., Call],
    body: bytes,
    media_type: str,
    wanted: str,
    expected: Any,
) -> None:
    server.says(200, body, content_type=media_type)
    outputs = await outputs_of(provider, make_call({"url": server.url, "response": {"as": wanted}}))
    assert outputs["body"] == expected


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"a": NaN}', b'"\\u0000"'])
async def test_a_body_that_is_not_json(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call], body: bytes
) -> None:
    server.says(200, body)
    error = await failure_of(provider, make_call({"url": server.url, "response": {"as": "json"}}))
    assert (error.code, error.transient) == ("provider.invalid_answer", False)
    assert error.detail["status"] == 200


async def test_redirects_are_not_followed_unless_the_task_says_so(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call]
) -> None:
    server.says(302, location=f"{server.url}/elsewhere")
    await failure_of(provider, make_call({"url": server.url}))
    assert len(server.requests) == 1


async def test_what_a_server_wants_remembered_is_not_told_to_it_by_the_next_call(
    provider: HttpProvider, server: Any, make_call: Callable[..., Call]
) -> None:
    """One client serves the runs of all workspaces."""
    server.says(200, set_cookie="session=of-the-first; Path=/")
    await outputs_of(provider, make_call({"url": server.url}))
    await outputs_of(provider, make_call({"url": server.url}))
    assert [request.headers.get("cookie") for request in server.requests] == [None, None]


async def test_cancelling_ends_the_request(provider: HttpProvider, server: Any, make_call: Callable[..., Call]) -> None:
    asked, gone = asyncio.Event(), asyncio.Event()

    async def never(request: Any, writer: asyncio.StreamWriter) -> None:
        asked.set()
        try:
            await writer.wait_closed()
        finally:
            gone.set()

    server.answer = never
    work = asyncio.ensure_future(provider.perform(make_call({"url": server.url})))
    await asked.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work


@pytest.mark.parametrize(
    ("settings", "path"),
    [
        ({"url": "ftp://host/"}, "url"),
        ({"url": "nowhere"}, "url"),
        ({"url": "http://h", "headers": {"a b": "c"}}, "headers"),
        ({"url": "http://h", "headers": {"a": "b\r\nc: d"}}, "headers"),
        ({"url": "http://h", "json": 1, "body": "a"}, "body"),
        ({"url": "http://h", "timeout": "soon"}, "timeout"),
        ({"url": "http://h", "method": "BREW"}, "method"),
        ({"url": 5}, "url"),
    ],
)
async def test_settings_that_cannot_be_used(
    provider: HttpProvider, make_call: Callable[..., Call], settings: dict[str, Any], path: str
) -> None:
    error = await failure_of(provider, make_call(settings))
    assert error.code == "input.invalid_setting"
    assert error.detail["violations"][0]["path"][:2] == ["with", path]


@pytest.mark.parametrize(
    ("status", "up"), [(200, True), (404, True), (405, True), (501, True), (500, False), (503, False)]
)
async def test_probe(
    provider: HttpProvider, server: Any, make_task: Callable[..., Task], status: int, up: bool
) -> None:
    server.says(status)
    settings = {"method": "POST", "url": server.url, "json": {"a": 1}}
    probe = await provider.probe(make_task("http", settings), settings)
    assert probe.up is up
    [request] = server.requests
    assert (request.method, request.body) == ("HEAD", b"")
    assert "idempotency-key" not in request.headers


async def test_probe_of_an_address_of_its_own(
    provider: HttpProvider, server: Any, make_task: Callable[..., Task]
) -> None:
    server.says(404)
    settings = {"url": "http://nowhere.invalid", "probe": {"method": "GET", "url": f"{server.url}/up", "expect": 200}}
    probe = await provider.probe(make_task("http", settings), settings)
    assert probe.up is False
    assert "404" in probe.detail


async def test_probe_of_nothing(provider: HttpProvider, make_task: Callable[..., Task]) -> None:
    settings = {"url": "http://nowhere.invalid/"}
    probe = await provider.probe(make_task("http", settings), settings)
    assert probe.up is False
    assert "no connection" in probe.detail
