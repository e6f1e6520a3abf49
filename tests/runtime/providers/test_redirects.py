"""Redirects, where a task follows them: each target is checked, and what one server may know is told to no other."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.runtime.providers.conftest import RecordedContext, Request, Server, task_of

from rerail.runtime.provider import Call, ContextError, Done, InputError, Permissions, ProviderError
from rerail.runtime.providers.http import HttpProvider
from rerail.runtime.targets import Targets

CREDENTIALS = {
    "Authorization": "Bearer of-the-first",
    "X-Api-Key": "of-the-first",
    "Cookie": "a=b",
    "Accept": "text/csv",
}


@pytest.fixture
async def other() -> AsyncIterator[Server]:
    """Another origin of this machine: another port."""
    async with serving() as server:
        yield server


@asynccontextmanager
async def serving() -> AsyncIterator[Server]:
    server = Server("")
    listening = await asyncio.start_server(server.accept, "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    try:
        yield server
    finally:
        listening.close()
        await server.close()


def port_of(server: Server) -> str:
    return server.url.removeprefix("http://")


@asynccontextmanager
async def provider_for(*servers: Server) -> AsyncIterator[HttpProvider]:
    provider = HttpProvider(Permissions(targets=Targets([port_of(server) for server in servers])))
    try:
        yield provider
    finally:
        await provider.aclose()


async def perform(provider: HttpProvider, context: RecordedContext, **settings: Any) -> Any:
    outcome = await provider.perform(Call(task=task_of("http", settings), settings=settings, context=context))
    assert isinstance(outcome, Done)
    return outcome.outputs


def by_path(server: Server, answers: Mapping[str, tuple[int, dict[str, str], bytes]]) -> None:
    async def answer(request: Request, writer: Any) -> None:
        status, headers, body = answers[request.target]
        lines = [f"HTTP/1.1 {status} Reason", f"content-length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        writer.write("\r\n".join([*lines, "", ""]).encode() + (b"" if request.method == "HEAD" else body))
        await writer.drain()

    server.answer = answer


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
async def test_a_redirect_within_an_origin_takes_everything_along(
    server: Server, context: RecordedContext, status: int, method: str
) -> None:
    by_path(server, {"/a": (status, {"location": "b?x=1#there"}, b"no"), "/b?x=1": (200, {}, b"found")})
    async with provider_for(server) as provider:
        outputs = await perform(
            provider, context, url=f"{server.url}/a", method=method, redirects=1, headers=CREDENTIALS
        )
    assert outputs["status"] == 200
    assert outputs["body"] == ("" if method == "HEAD" else "found")
    assert [(request.method, request.target) for request in server.requests] == [(method, "/a"), (method, "/b?x=1")]
    assert server.requests[1].headers["authorization"] == "Bearer of-the-first"
    [(_, answered, _)] = context.answers
    assert answered["url"] == f"{server.url}/b?x=…"


async def test_another_origin_is_told_no_credentials(server: Server, other: Server, context: RecordedContext) -> None:
    server.says(307, location=f"{other.url.replace('http://', 'http://user:secret@')}/file")
    other.says(200, b"found")
    async with provider_for(server, other) as provider:
        outputs = await perform(provider, context, url=server.url, redirects=3, headers=CREDENTIALS)
    assert outputs["body"] == "found"
    [request] = other.requests
    assert request.headers["accept"] == "text/csv"
    assert request.headers["host"] == port_of(other)
    assert not {"authorization", "x-api-key", "cookie"} & set(request.headers)


async def test_what_was_left_out_for_another_origin_does_not_come_back(
    server: Server, other: Server, context: RecordedContext
) -> None:
    by_path(server, {"/a": (302, {"location": f"{other.url}/b"}, b""), "/c": (200, {}, b"found")})
    other.says(302, location=f"{server.url}/c")
    async with provider_for(server, other) as provider:
        await perform(provider, context, url=f"{server.url}/a", redirects=3, headers=CREDENTIALS)
    assert "authorization" not in server.requests[1].headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_target_that_may_not_be_reached_is_refused_after_a_redirect_too(
    server: Server, other: Server, context: RecordedContext, status: int
) -> None:
    server.says(status, location=f"{other.url}/latest/meta-data/")
    async with provider_for(server) as provider:
        with pytest.raises(ContextError) as raised:
            await perform(provider, context, url=server.url, redirects=5)
    assert raised.value.code == "runtime.target_refused"
    assert other.requests == []


async def test_a_name_that_changes_is_looked_up_again_for_each_hop(
    server: Server, other: Server, context: RecordedContext
) -> None:
    """Allowed as the address that was named, and not as the one that the name has when it is redirected to."""
    answers = {"rebound.example": iter(["93.184.216.34", "127.0.0.1"])}

    async def resolve(host: str, _port: int) -> list[str]:
        return [next(answers[host])] if host in answers else [host]

    assert await resolve("rebound.example", 80) == ["93.184.216.34"]
    server.says(302, location=f"http://rebound.example:{other.url.rpartition(':')[2]}/")
    provider = HttpProvider(Permissions(targets=Targets([port_of(server)], resolve=resolve)))
    with pytest.raises(ContextError) as raised:
        await perform(provider, context, url=server.url, redirects=5)
    await provider.aclose()
    assert raised.value.code == "runtime.target_refused"
    assert other.requests == []


@pytest.mark.parametrize(
    ("location", "code", "said"),
    [
        ("/", "provider.unexpected_status", "more often than 2 times"),
        ("file:///etc/passwd", "provider.unexpected_status", "no address of HTTP"),
        ("gopher://127.0.0.1/", "provider.unexpected_status", "no address of HTTP"),
        ("http://user@/", "provider.unexpected_status", "no address of HTTP"),
        ("http://[::1", "provider.invalid_answer", "no address"),
        ("mailto:ops@example.com", "provider.invalid_answer", "no address"),
    ],
)
@pytest.mark.parametrize("redirects", [0, 2])
async def test_what_leads_nowhere_is_told(
    server: Server, context: RecordedContext, location: str, code: str, said: str, redirects: int
) -> None:
    server.says(302, location=location)
    async with provider_for(server) as provider:
        with pytest.raises(ProviderError) as raised:
            await perform(provider, context, url=server.url, redirects=redirects)
    assert raised.value.code == code
    assert said in raised.value.message or (redirects == 0 and code == "provider.unexpected_status")
    assert len(server.requests) <= 3


async def test_a_redirect_that_is_expected_is_the_answer(server: Server, context: RecordedContext) -> None:
    server.says(302, location="/elsewhere")
    async with provider_for(server) as provider:
        outputs = await perform(provider, context, url=server.url, redirects=2, expect=302)
    assert (outputs["status"], len(server.requests)) == (302, 1)


async def test_a_status_without_a_location_is_an_answer(server: Server, context: RecordedContext) -> None:
    server.says(302)
    async with provider_for(server) as provider:
        with pytest.raises(ProviderError) as raised:
            await perform(provider, context, url=server.url, redirects=2)
    assert "not expected" in raised.value.message


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_what_changes_something_is_never_sent_on(
    server: Server, context: RecordedContext, method: str, make_task: Callable[..., Any]
) -> None:
    settings = {"url": server.url, "method": method, "redirects": 1}
    provider = HttpProvider(Permissions(targets=Targets([port_of(server)])))
    assert [violation.path for violation in provider.check(make_task("http", settings))] == [("redirects",)]
    with pytest.raises(InputError):
        await perform(provider, context, **settings)
    await provider.aclose()
    assert server.requests == []


async def test_a_probe_goes_where_the_task_goes(server: Server, make_task: Callable[..., Any]) -> None:
    by_path(server, {"/a": (302, {"location": "/b"}, b""), "/b": (503, {}, b"")})
    async with provider_for(server) as provider:
        found = [
            (await provider.probe(make_task("http", settings), settings)).up
            for settings in ({"url": f"{server.url}/a"}, {"url": f"{server.url}/a", "redirects": 1})
        ]
    assert found == [True, False]
