"""What browsers are told: security headers on every answer, GraphiQL's policy, pages of other origins."""

import hashlib
import re
from base64 import b64encode
from collections.abc import AsyncIterator

import httpx
import pytest

from rerail.api.endpoint import HttpOptions
from rerail.api.guards.origins import Origins, preflight
from rerail.api.http.graphiql import graphiql_headers, graphiql_page
from rerail.api.http.negotiation import EVENT_STREAM, GRAPHQL_JSON, JSON
from rerail.api.http.security_headers import SAFE, safe

from .transport import Stage, serving, transport_app

CONSOLE = "https://console.example"
SAFE_NAMES = [name.decode() for name, _ in SAFE]


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    options = HttpOptions(most_body_bytes=2_000, allowed_origins=[CONSOLE])
    async with (
        serving(transport_app(Stage(), options)) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=20) as client,
    ):
        yield client


@pytest.mark.parametrize(
    ("status", "request_"),
    [
        (200, ("GET", {"params": {"query": "{ hello }"}})),
        (200, ("POST", {"json": {"query": "{ hello }"}})),
        (200, ("GET", {"headers": {"Accept": "text/html"}})),
        (200, ("POST", {"json": {"query": "{ hello }"}, "headers": {"Accept": EVENT_STREAM}})),
        (201, ("PUT", {})),
        (204, ("OPTIONS", {})),
        (400, ("POST", {"json": {}})),
        (400, ("GET", {"headers": {"Host": "evil.example"}})),
        (403, ("POST", {"json": {"query": "{ hello }"}, "headers": {"Origin": "https://evil.example"}})),
        (404, ("DELETE", {"params": {"token": "none"}})),
        (405, ("PATCH", {})),
        (406, ("POST", {"json": {"query": "{ hello }"}, "headers": {"Accept": "image/png"}})),
        (413, ("POST", {"json": {"query": "{ hello }", "variables": {"a": "b" * 3_000}}})),
        (415, ("POST", {"content": b"query"})),
        (431, ("GET", {"headers": {"X-Long": "a" * 20_000}})),
    ],
)
async def test_every_answer_bears_the_safe_headers(
    client: httpx.AsyncClient, status: int, request_: tuple[str, dict[str, object]]
) -> None:
    method, asked = request_
    response = await client.request(method, "/graphql", **asked)  # type: ignore[arg-type]
    assert response.status_code == status
    for name in SAFE_NAMES:
        assert len(response.headers.get_list(name)) == 1, name
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]


def test_what_an_answer_says_itself_stands() -> None:
    own = (b"referrer-policy", b"same-origin")
    found = safe([own])
    assert found.count(own) == 1
    assert sorted(name for name, _ in found) == sorted(name for name, _ in SAFE)


def test_the_page_may_run_what_it_names_and_nothing_else() -> None:
    text = graphiql_page().decode()
    directives = dict(
        directive.split(" ", 1)
        for directive in dict(graphiql_headers(graphiql_page()))[b"content-security-policy"].decode().split("; ")
    )
    fetched = re.findall(r"<(?:script|link)\b[^>]*https://[^>]*>", text)
    assert len(fetched) == 4
    for tag in fetched:
        assert re.search(r'integrity="sha384-[\w+/=]{64}"', tag), tag
        assert "crossorigin" in tag, tag
        (address,) = re.findall(r'"(https://[^"]+)"', tag)
        assert re.search(r"@\d+\.\d+\.\d+/", address), "a version that cannot become another"
        assert address in directives["script-src"] + directives["style-src"]
    (script,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    assert f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" in directives["script-src"]
    assert "unsafe" not in directives["script-src"]
    assert not re.search(r"\son\w+=", text), "handlers in attributes would not run"
    assert directives["connect-src"] == "'self'"


@pytest.mark.parametrize(
    ("allowed", "origin", "host", "told"),
    [
        ([], None, b"a.example", ()),
        ([], b"https://a.example", b"a.example", ()),
        ([], b"https://b.example", b"a.example", None),
        ([], b"null", b"a.example", None),
        ([CONSOLE], None, b"a.example", None),
        ([CONSOLE], b"https://a.example", b"a.example", None),
        ([CONSOLE], b"https://b.example", b"a.example", None),
        ([CONSOLE], CONSOLE.encode(), b"a.example", CONSOLE),
        (["*"], b"https://b.example", b"a.example", "*"),
        (["*"], b"null", b"a.example", "*"),
    ],
)
def test_what_a_page_is_told(
    allowed: list[str], origin: bytes | None, host: bytes, told: tuple[()] | str | None
) -> None:
    found = Origins(allowed).told(origin, host)
    if not allowed:
        assert found == told
        return
    if origin == b"https://b.example" and "*" not in allowed:
        assert found is None
        return
    headers = dict(found or ())
    # Also where the answer says nothing of an origin: a cache must not give it to a page of another.
    assert headers[b"vary"] == b"Origin"
    assert headers.get(b"access-control-allow-origin") == (told.encode() if isinstance(told, str) else None)
    assert b"access-control-allow-credentials" not in headers


async def test_a_preflight_of_an_allowed_page_is_answered(client: httpx.AsyncClient) -> None:
    asked = {
        "Origin": CONSOLE,
        "Access-Control-Request-Method": "PUT",
        "Access-Control-Request-Headers": "authorization,content-type,x-graphql-event-stream-token",
    }
    response = await client.options("/graphql", headers=asked)
    assert (response.status_code, response.content) == (204, b"")
    assert response.headers["access-control-allow-origin"] == CONSOLE
    assert "PUT" in response.headers["access-control-allow-methods"]
    assert response.headers["access-control-allow-headers"] == asked["Access-Control-Request-Headers"]
    assert int(response.headers["access-control-max-age"]) > 0
    refused = await client.options("/graphql", headers={**asked, "Origin": "https://evil.example"})
    assert refused.status_code == 403
    assert not [name for name in refused.headers if name.startswith("access-control")]


def test_a_preflight_gives_back_no_more_than_names() -> None:
    headers = {b"access-control-request-headers": b"a\r\nset-cookie: b"}
    assert b"access-control-allow-headers" not in dict(preflight(headers))


@pytest.mark.parametrize("media_type", [JSON, GRAPHQL_JSON])
async def test_a_page_may_read_refusals_too(client: httpx.AsyncClient, media_type: str) -> None:
    response = await client.post(
        "/graphql", content=b"{", headers={"Origin": CONSOLE, "Content-Type": JSON, "Accept": media_type}
    )
    assert response.status_code == 400
    assert response.headers["access-control-allow-origin"] == CONSOLE
    assert response.headers["content-type"] == f"{media_type}; charset=utf-8"


@pytest.mark.parametrize(
    ("mode", "site", "status"),
    [("no-cors", "cross-site", 403), ("no-cors", "same-origin", 200), ("navigate", "cross-site", 200)],
)
async def test_a_page_of_another_site_embeds_nothing(
    client: httpx.AsyncClient, mode: str, site: str, status: int
) -> None:
    fetched = {"Sec-Fetch-Mode": mode, "Sec-Fetch-Site": site}
    response = await client.get("/graphql", params={"query": "{ hello }"}, headers=fetched)
    assert response.status_code == status
