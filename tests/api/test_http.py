"""/graphql over HTTP: what is answered to whom, in which type and with which status."""

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.requests import HTTPConnection
from structlog.testing import capture_logs

from rerail.api.endpoint import HttpOptions
from rerail.api.guards.origins import METHODS
from rerail.api.http.negotiation import EVENT_STREAM, GRAPHQL_JSON, HTML, JSON, accepted

from .transport import Stage, serving, transport_app

PATIENCE = 20.0


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
async def client(stage: Stage) -> AsyncIterator[httpx.AsyncClient]:
    options = HttpOptions(most_body_bytes=2_000, allowed_origins=["https://console.example"])
    async with (
        serving(transport_app(stage, options)) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client,
    ):
        yield client


async def post(client: httpx.AsyncClient, query: str, accept: str = GRAPHQL_JSON, **more: Any) -> httpx.Response:
    return await client.post("/graphql", json={"query": query, **more}, headers={"Accept": accept})


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        ("application/graphql-response+json", GRAPHQL_JSON),
        ("application/graphql-response+json, application/json", GRAPHQL_JSON),
        ("application/json, application/graphql-response+json", GRAPHQL_JSON),
        ("application/json, application/graphql-response+json;q=0.9", JSON),
        ("application/graphql-response+json; charset=utf-8, application/json;q=0.1", GRAPHQL_JSON),
        ("text/event-stream", EVENT_STREAM),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", HTML),
        ("application/graphql-response+json;q=0, application/json", JSON),
        ("APPLICATION/JSON", JSON),
        ("image/png", None),
        ("application/json;q=0", None),
        ("nonsense", None),
    ],
)
def test_negotiation(header: str | None, expected: str | None) -> None:
    assert accepted(header, [GRAPHQL_JSON, JSON, EVENT_STREAM, HTML]) == expected


@pytest.mark.parametrize("media_type", [GRAPHQL_JSON, JSON])
async def test_a_query_by_post(client: httpx.AsyncClient, media_type: str) -> None:
    response = await post(client, "query ($name: String!) { hello(name: $name) }", media_type, variables={"name": "é"})
    assert response.status_code == 200
    assert response.headers["content-type"] == f"{media_type}; charset=utf-8"
    assert response.json() == {"data": {"hello": "Hello é"}}


async def test_a_query_by_get(client: httpx.AsyncClient) -> None:
    params = {
        "query": "query A($name: String!) { hello(name: $name) } query B { hello }",
        "variables": '{"name":"x"}',
        "operationName": "A",
        "extensions": "{}",
    }
    response = await client.get("/graphql", params=params)
    assert (response.status_code, response.json()) == (200, {"data": {"hello": "Hello x"}})


@pytest.mark.parametrize(
    "query",
    [
        "{",
        "{ nothing }",
        "query ($a: Int!) { hello }",
        "query A { hello } query B { hello }",
        "fragment F on Query { hello }",
    ],
)
async def test_a_refused_request_has_a_status_of_its_own_in_the_newer_type_only(
    client: httpx.AsyncClient, query: str
) -> None:
    newer, older = await post(client, query), await post(client, query, JSON)
    assert (newer.status_code, older.status_code) == (400, 200)
    for response in (newer, older):
        body = response.json()
        assert body["errors"][0]["message"]
        assert "data" not in body


async def test_the_operation_that_is_named_is_executed(client: httpx.AsyncClient) -> None:
    query = 'query A { hello } query B { hello(name: "b") }'
    response = await post(client, query, operationName="B")
    assert response.json() == {"data": {"hello": "Hello b"}}
    assert (await post(client, query, operationName="C")).status_code == 400


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (b"{", "not valid JSON"),
        (b"[]", "Batches are not supported"),
        (b'[{"query":"{ hello }"}]', "Batches are not supported"),
        (b"3", "JSON object"),
        (b"{}", "query is missing"),
        (b'{"query":3}', "query is missing"),
        (b'{"query":"{ hello }","variables":[]}', "variables must be an object"),
        (b'{"query":"{ hello }","extensions":3}', "extensions must be an object"),
        (b'{"query":"{ hello }","operationName":3}', "operationName must be a string"),
        (b'\xff{"query":"{ hello }"}', "not valid JSON"),
    ],
)
async def test_what_is_no_graphql_request_is_400(client: httpx.AsyncClient, body: bytes, what: str) -> None:
    response = await client.post("/graphql", content=body, headers={"Content-Type": JSON})
    assert response.status_code == 400
    assert what in response.json()["errors"][0]["message"]


@pytest.mark.parametrize("params", [{}, {"query": ""}, {"query": "{ hello }", "variables": "{"}, {"variables": "{}"}])
async def test_get_parameters_that_cannot_be_read_are_400(client: httpx.AsyncClient, params: dict[str, str]) -> None:
    assert (await client.get("/graphql", params=params)).status_code == 400


async def test_a_mutation_by_get_is_refused_and_not_executed(client: httpx.AsyncClient, stage: Stage) -> None:
    for accept in (JSON, GRAPHQL_JSON, EVENT_STREAM):
        response = await client.get("/graphql", params={"query": "mutation { write }"}, headers={"Accept": accept})
        assert (response.status_code, response.headers["allow"]) == (405, "POST")
    assert not stage.entered.is_set()


async def test_other_methods_are_405(client: httpx.AsyncClient) -> None:
    for method in ("PATCH", "TRACE"):
        response = await client.request(method, "/graphql")
        assert (response.status_code, response.headers["allow"]) == (405, METHODS)


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=latin1",
        "",
    ],
)
async def test_other_content_types_are_415(client: httpx.AsyncClient, content_type: str) -> None:
    content = b'{"query":"{ hello }"}'
    response = await client.post("/graphql", content=content, headers={"Content-Type": content_type})
    assert response.status_code == 415


async def test_nothing_acceptable_is_406(client: httpx.AsyncClient) -> None:
    assert (await post(client, "{ hello }", "image/png")).status_code == 406


async def test_a_large_body_is_413_announced_or_not(client: httpx.AsyncClient) -> None:
    large = b'{"query":"{ hello }' + b" " * 3_000 + b'"}'

    async def parts() -> AsyncIterator[bytes]:
        for start in range(0, len(large), 500):
            yield large[start : start + 500]

    announced = await client.post("/graphql", content=large, headers={"Content-Type": JSON})
    streamed = await client.post("/graphql", content=parts(), headers={"Content-Type": JSON})
    assert (announced.status_code, streamed.status_code) == (413, 413)


async def test_a_browser_gets_graphiql(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphql", headers={"Accept": "text/html,*/*;q=0.8"})
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/html")
    assert "GraphiQL" in response.text


async def test_head_answers_what_get_would_without_the_body(client: httpx.AsyncClient) -> None:
    params = {"query": "{ hello }"}
    get, head = await client.get("/graphql", params=params), await client.head("/graphql", params=params)
    assert (head.status_code, head.content) == (200, b"")
    for name in ("content-type", "content-length", "cache-control"):
        assert head.headers[name] == get.headers[name]
    stream = await client.head("/graphql", params=params, headers={"Accept": EVENT_STREAM})
    assert stream.status_code == 405


async def test_a_subscription_needs_a_stream(client: httpx.AsyncClient) -> None:
    response = await post(client, "subscription { count(to: 3) }")
    assert response.status_code == 400
    assert EVENT_STREAM in response.json()["errors"][0]["message"]


@pytest.mark.parametrize("field", ["broken", "brokenToTheTop"])
async def test_unexpected_errors_are_masked_and_logged_with_their_id(client: httpx.AsyncClient, field: str) -> None:
    with capture_logs() as logs:
        response = await post(client, f"{{ {field} }}")
    assert response.status_code == 200, "it was executed: the status is that of an answer"
    (error,) = response.json()["errors"]
    error_id = error["extensions"]["errorId"]
    assert re.fullmatch(r"err_[0-9a-f]{16}", error_id)
    assert error["extensions"]["code"] == "internal_error"
    assert error["message"] == f"Internal error. Its id is {error_id}: the log has the rest."
    assert error["path"] == [field]
    assert "hunter2" not in response.text
    (entry,) = [entry for entry in logs if entry.get("error_id") == error_id]
    assert "hunter2" in str(entry["exc_info"])


async def test_expected_errors_are_told_as_they_are(client: httpx.AsyncClient) -> None:
    response = await post(client, "{ missing hello }")
    body = response.json()
    assert body["data"] == {"missing": None, "hello": "Hello you"}
    (error,) = body["errors"]
    assert (error["message"], error["extensions"]) == ("There is no such thing.", {"code": "not_found"})


async def test_a_query_ends_when_its_caller_leaves(client: httpx.AsyncClient, stage: Stage) -> None:
    asking = asyncio.ensure_future(post(client, "{ slow }"))
    await asyncio.wait_for(stage.entered.wait(), PATIENCE)
    asking.cancel()
    await asyncio.wait_for(stage.left.wait(), PATIENCE)


async def test_a_mutation_that_has_begun_is_finished(client: httpx.AsyncClient, stage: Stage) -> None:
    asking = asyncio.ensure_future(post(client, "mutation { write }"))
    await asyncio.wait_for(stage.entered.wait(), PATIENCE)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    stage.go_on.set()
    response = await post(client, "mutation { write }")
    assert response.json() == {"data": {"write": 2}}
    assert not stage.left.is_set()


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        (None, 200),
        ("same", 200),
        ("https://console.example", 200),
        ("https://evil.example", 403),
        ("null", 403),
        ("http://127.0.0.1:1", 403),
    ],
)
async def test_pages_of_other_origins_are_refused(client: httpx.AsyncClient, origin: str | None, status: int) -> None:
    own = str(client.base_url).rstrip("/")
    headers = {} if origin is None else {"Origin": own if origin == "same" else origin}
    for response in (
        await client.post("/graphql", json={"query": "{ hello }"}, headers=headers),
        await client.get("/graphql", params={"query": "{ hello }"}, headers=headers),
    ):
        assert response.status_code == status
        listed = origin == "https://console.example"
        assert response.headers.get("access-control-allow-origin") == (origin if listed else None)


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:8000", 200),
        ("[::1]:8000", 200),
        ("127.0.0.1", 200),
        ("evil.example", 400),
        ("evil.example:8000", 400),
    ],
)
async def test_other_host_names_are_refused(client: httpx.AsyncClient, host: str, status: int) -> None:
    response = await client.post("/graphql", json={"query": "{ hello }"}, headers={"Host": host})
    assert response.status_code == status
    assert ("RERAIL_ALLOWED_HOSTS" in response.text) is (status == 400)


@pytest.mark.parametrize("opening", ["{ a", "{ a(b: [", "{ ... { "])
async def test_a_document_that_is_too_deep_to_read_is_refused(stage: Stage, opening: str) -> None:
    async with (
        serving(transport_app(stage)) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client,
    ):
        response = await post(client, opening * 100_000)
    assert response.status_code == 400


async def test_an_error_outside_of_the_operation_is_masked_as_well(stage: Stage) -> None:
    def broken(_: HTTPConnection) -> Stage:
        raise RuntimeError("the password is hunter2")

    async with (
        serving(transport_app(stage, make_context=broken)) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client,
    ):
        response = await post(client, "{ hello }")
    assert response.status_code == 500
    assert response.json()["errors"][0]["extensions"]["code"] == "internal_error"
    assert "hunter2" not in response.text
