"""GraphQL over HTTP: "Response", with its media types and status codes. Each test bears the name of what it audits."""

import asyncio
import gzip

import httpx
import pytest
from tests.api.transport import Stage
from tests.conformance.conftest import LIMITS, conforming

from .asking import BOTH, GRAPHQL_JSON, JSON, get, media_type, post, well_formed

HELLO = {"query": "{ hello }"}
NOT_PARSED = [{"query": "{"}, {"query": "this is no document"}, {"query": "{ }} "}, {"query": "# nothing"}]
NOT_VALID = [
    {"query": "{ nothing }"},
    {"query": "{ hello { name } }"},
    {"query": "query ($unused: Int) { hello }"},
    {"query": "{ 8f31403dfe404bccbb0e835f2629c6a7 }"},
]
NO_OPERATION = [
    {"query": "query A { hello } query B { hello }"},
    {"query": "query A { hello }", "operationName": "B"},
    {"query": "fragment F on Query { hello }"},
]
NOT_COERCED = [
    {"query": "query ($name: String!) { hello(name: $name) }"},
    {"query": "query ($name: String!) { hello(name: $name) }", "variables": {"name": None}},
    {"query": "query ($name: String!) { hello(name: $name) }", "variables": {"name": [1]}},
]
REQUEST_ERRORS = [*NOT_PARSED, *NOT_VALID, *NO_OPERATION, *NOT_COERCED]
NOT_A_MAP = ["string", 0, False, ["array"]]
NOT_A_STRING = [{"obj": "ect"}, 0, False, ["array"]]
NOT_WELL_FORMED = [
    {"qeury": "{ hello }"},
    {},
    *({"query": each} for each in NOT_A_STRING),
    *({**HELLO, "operationName": each} for each in NOT_A_STRING),
    *({**HELLO, "variables": each} for each in NOT_A_MAP),
    *({**HELLO, "extensions": each} for each in NOT_A_MAP),
]
NOT_JSON = [b"NONSENSE", b'{"query":', b"", b'{"query":"\xff"}', b"{'query': '{ hello }'}"]


@pytest.mark.parametrize("accept", BOTH)
async def test_body_must_be_a_graphql_response(client: httpx.AsyncClient, accept: str) -> None:
    for query in ("{ hello }", "{ broken hello }", "{ brokenToTheTop }", "{ nothing }", "{"):
        well_formed(await post(client, {"query": query}, accept))


@pytest.mark.parametrize("accept", BOTH)
async def test_content_type_must_be_told_with_its_encoding(client: httpx.AsyncClient, accept: str) -> None:
    for body in (HELLO, {"query": "{"}, {}):
        response = await post(client, body, accept)
        assert response.headers["content-type"] == f"{accept}; charset=utf-8"


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        (JSON, JSON),
        (GRAPHQL_JSON, GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}; charset=utf-8", GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}; charset=utf-8, {JSON}; charset=utf-8", GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}, {JSON};q=0.9", GRAPHQL_JSON),
        (f"{JSON};q=0.9, {GRAPHQL_JSON}", GRAPHQL_JSON),
        (f"{JSON}, {GRAPHQL_JSON};q=0.9", JSON),
        (f"text/turtle, {GRAPHQL_JSON};q=0.1", GRAPHQL_JSON),
        (f"{GRAPHQL_JSON};q=0, */*", JSON),
        ("application/*", JSON),
        ("*/*", JSON),
        (None, JSON),
    ],
)
@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_accept_must_be_respected_in_its_order(
    client: httpx.AsyncClient, accept: str | None, answered: str, method: str
) -> None:
    response = await (post(client, HELLO, accept) if method == "POST" else get(client, accept, query="{ hello }"))
    assert (response.status_code, media_type(response)) == (200, answered)


@pytest.mark.parametrize("accept", ["text/turtle", "image/png", "application/xml;q=0.9", f"{JSON};q=0", "text/html"])
async def test_accept_of_nothing_that_is_supported_should_be_406(
    client: httpx.AsyncClient, stage: Stage, accept: str
) -> None:
    response = await post(client, {"query": "mutation { write }"}, accept)
    assert response.status_code == 406
    assert not stage.entered.is_set(), "processing stops"


async def test_answers_must_vary_by_accept(client: httpx.AsyncClient) -> None:
    """RFC 9110, 12.5.5."""
    varied = ", ".join((await get(client, query="{ hello }")).headers.get_list("vary"))
    assert "accept" in {each.strip().lower() for each in varied.split(",")}


@pytest.mark.parametrize("body", NOT_VALID)
@pytest.mark.parametrize("accept", BOTH)
async def test_validation_should_apply_and_nothing_be_executed(
    client: httpx.AsyncClient, body: dict[str, object], accept: str
) -> None:
    found = well_formed(await post(client, body, accept))
    assert "data" not in found
    assert found["errors"]


# ------------------------------------------------------------------------------------------------- application/json


@pytest.mark.parametrize("body", REQUEST_ERRORS)
async def test_json_should_be_200_for_every_well_formed_request(
    client: httpx.AsyncClient, body: dict[str, object]
) -> None:
    response = await post(client, body, JSON)
    assert response.status_code == 200
    assert "data" not in well_formed(response)


@pytest.mark.parametrize("query", ["{ broken hello }", "{ missing }", "{ brokenToTheTop }", "{ hello }"])
async def test_json_must_be_200_with_data_and_should_be_with_null(client: httpx.AsyncClient, query: str) -> None:
    response = await post(client, {"query": query}, JSON)
    assert response.status_code == 200
    assert "data" in well_formed(response)


@pytest.mark.parametrize("body", [*NOT_WELL_FORMED, *NOT_JSON])
async def test_json_should_be_400_for_what_is_no_request(client: httpx.AsyncClient, body: object) -> None:
    response = await post(client, body, JSON)
    assert response.status_code == 400
    assert "data" not in well_formed(response)


# ---------------------------------------------------------------------------------- application/graphql-response+json


@pytest.mark.parametrize("query", ["{ hello }", "{ broken hello }", "{ missing }"])
async def test_graphql_json_must_be_2xx_and_should_be_200_with_data(client: httpx.AsyncClient, query: str) -> None:
    response = await post(client, {"query": query})
    assert response.status_code == 200
    assert well_formed(response)["data"] is not None


async def test_graphql_json_should_be_200_where_data_is_null(client: httpx.AsyncClient) -> None:
    response = await post(client, {"query": "{ brokenToTheTop }"})
    assert response.status_code == 200
    assert well_formed(response)["data"] is None


@pytest.mark.parametrize("body", NOT_JSON)
async def test_graphql_json_should_be_400_where_json_cannot_be_parsed(client: httpx.AsyncClient, body: bytes) -> None:
    response = await post(client, body)
    assert response.status_code == 400
    assert "data" not in well_formed(response)


@pytest.mark.parametrize("body", NOT_WELL_FORMED)
async def test_graphql_json_should_be_400_where_parameters_are_invalid(
    client: httpx.AsyncClient, body: dict[str, object]
) -> None:
    response = await post(client, body)
    assert response.status_code == 400
    assert "data" not in well_formed(response)


@pytest.mark.parametrize("body", NOT_PARSED)
async def test_graphql_json_should_be_400_where_the_document_cannot_be_parsed(
    client: httpx.AsyncClient, body: dict[str, object]
) -> None:
    response = await post(client, body)
    assert (response.status_code, media_type(response)) == (400, GRAPHQL_JSON)
    assert "data" not in well_formed(response)


@pytest.mark.parametrize("body", NOT_VALID)
async def test_graphql_json_should_be_400_where_the_document_is_not_valid(
    client: httpx.AsyncClient, body: dict[str, object]
) -> None:
    response = await post(client, body)
    assert (response.status_code, media_type(response)) == (400, GRAPHQL_JSON)
    assert "data" not in well_formed(response)


@pytest.mark.parametrize("body", NO_OPERATION)
async def test_graphql_json_should_be_400_where_the_operation_cannot_be_determined(
    client: httpx.AsyncClient, body: dict[str, object]
) -> None:
    assert (await post(client, body)).status_code == 400


@pytest.mark.parametrize("body", NOT_COERCED)
async def test_graphql_json_should_be_400_where_variables_cannot_be_coerced(
    client: httpx.AsyncClient, body: dict[str, object]
) -> None:
    assert (await post(client, body)).status_code == 400


@pytest.mark.parametrize("body", REQUEST_ERRORS)
@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_graphql_json_must_be_4xx_or_5xx_without_data(
    client: httpx.AsyncClient, body: dict[str, object], method: str
) -> None:
    if method == "GET":
        params = {name: value if isinstance(value, str) else "{}" for name, value in body.items()}
        response = await get(client, **params)
    else:
        response = await post(client, body)
    assert ("data" in response.json()) is (response.status_code < 400)


# ------------------------------------------------------------------------------------------- RFC 9110, as it is asked


async def test_a_body_that_is_too_large_should_be_413(client: httpx.AsyncClient) -> None:
    response = await post(client, {**HELLO, "variables": {"a": "b" * 30_000}})
    assert response.status_code == 413
    well_formed(response)


async def test_headers_that_are_too_large_should_be_431(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", json=HELLO, headers={"X-Much": "a" * 20_000})
    assert response.status_code == 431


async def test_a_content_type_that_is_not_supported_should_be_415(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", content=b"{ hello }", headers={"Content-Type": "application/graphql"})
    assert response.status_code == 415
    well_formed(response)


@pytest.mark.parametrize("coding", ["gzip", "br", "deflate, gzip", "IDENTITY"])
async def test_a_content_coding_that_is_not_supported_should_be_415(client: httpx.AsyncClient, coding: str) -> None:
    """Source: RFC 9110, 15.5.16, which also has the answer say what would do."""
    body = gzip.compress(b'{"query":"{ hello }"}') if coding != "IDENTITY" else b'{"query":"{ hello }"}'
    headers = {"Content-Type": "application/json", "Content-Encoding": coding}
    response = await client.post("/graphql", content=body, headers=headers)
    assert response.status_code == (200 if coding == "IDENTITY" else 415)
    if coding != "IDENTITY":
        well_formed(response)
        assert response.headers["Accept-Encoding"] == "identity"


async def test_a_request_that_is_not_produced_in_time_should_be_408(stage: Stage) -> None:
    limits = {name: getattr(LIMITS, name) for name in LIMITS.__slots__}
    async with conforming(stage, type(LIMITS)(**{**limits, "request_seconds": 0.1})) as address:
        host, _, port = address.partition(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(b"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 20\r\n")
        writer.write(b"Content-Type: application/json\r\n\r\n{")
        assert (await asyncio.wait_for(reader.read(), 20)).startswith(b"HTTP/1.1 408 ")
        writer.close()
