"""GraphQL over HTTP: "URL", "Serialization Format", "Request". Each test bears the name of what it audits."""

import httpx
import pytest
from tests.api.transport import Stage

from .asking import BOTH, GRAPHQL_JSON, JSON, get, media_type, post, well_formed

HELLO = {"query": "{ hello }"}
SAID = {"data": {"hello": "Hello you"}}
NAMED = "query Named($name: String!) { hello(name: $name) }"


async def test_url_must_serve_queries_and_mutations_alike(client: httpx.AsyncClient, stage: Stage) -> None:
    stage.go_on.set()
    assert (await post(client, HELLO)).json() == SAID
    assert (await post(client, {"query": "mutation { write }"})).json() == {"data": {"write": 1}}


async def test_forbidden_requests_should_use_a_4xx_or_5xx_status(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", json=HELLO, headers={"Origin": "https://elsewhere.example"})
    assert response.status_code == 403
    well_formed(response)


async def test_server_must_support_json(client: httpx.AsyncClient) -> None:
    response = await post(client, HELLO, JSON)
    assert (response.status_code, response.json()) == (200, SAID)


@pytest.mark.parametrize("accept", BOTH)
async def test_accept_without_encoding_must_assume_utf_8(client: httpx.AsyncClient, accept: str) -> None:
    response = await post(client, {"query": NAMED, "variables": {"name": "Grüße ✓"}}, accept)
    assert "Grüße ✓".encode() in response.content
    assert response.content.decode("utf-8")


async def test_content_type_without_encoding_must_assume_utf_8(client: httpx.AsyncClient) -> None:
    body = '{"query": "{ hello(name: \\"é✓\\") }"}'.encode()
    assert (await post(client, body)).json() == {"data": {"hello": "Hello é✓"}}


async def test_server_must_accept_post(client: httpx.AsyncClient) -> None:
    assert (await post(client, HELLO)).status_code == 200


async def test_server_may_accept_get(client: httpx.AsyncClient) -> None:
    assert (await get(client, query="{ hello }")).json() == SAID


@pytest.mark.parametrize("parameter", ["variables", "operationName", "extensions"])
@pytest.mark.parametrize("accept", BOTH)
async def test_null_for_an_optional_parameter_must_be_as_if_it_were_absent(
    client: httpx.AsyncClient, parameter: str, accept: str
) -> None:
    response = await post(client, {**HELLO, parameter: None}, accept)
    assert (response.status_code, response.json()) == (200, SAID)


@pytest.mark.parametrize("parameter", ["variables", "operationName", "extensions"])
async def test_the_empty_string_for_an_optional_parameter_of_get_is_as_if_it_were_absent(
    client: httpx.AsyncClient, parameter: str
) -> None:
    response = await get(client, None, query="{ hello }", **{parameter: ""})
    assert (response.status_code, response.json()) == (200, SAID)


async def test_the_word_null_as_operation_name_of_get_is_a_name(client: httpx.AsyncClient) -> None:
    both = "query null { hello } query Other { __typename }"
    assert (await get(client, query=both, operationName="null")).json() == SAID
    assert (await get(client, query="{ hello }", operationName="null")).status_code == 400


async def test_get_must_take_parameters_from_the_query_of_the_url(client: httpx.AsyncClient) -> None:
    response = await get(client, query=NAMED, variables='{"name":"a b&c=d+e%"}', operationName="Named", extensions="{}")
    assert response.json() == {"data": {"hello": "Hello a b&c=d+e%"}}


async def test_get_must_decode_as_url_search_params_do(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphql?query=%7B+hello(name:+%22%C3%A9%2B%22)+%7D", headers={"Accept": JSON})
    assert response.json() == {"data": {"hello": "Hello é+"}}


@pytest.mark.parametrize("parameter", ["variables", "extensions"])
@pytest.mark.parametrize("value", ["{", "[]", "3", '"a"', "true"])
async def test_variables_and_extensions_of_get_must_be_maps_in_json(
    client: httpx.AsyncClient, parameter: str, value: str
) -> None:
    response = await get(client, query="{ hello }", **{parameter: value})
    assert response.status_code == 400
    well_formed(response)


@pytest.mark.parametrize("accept", [None, *BOTH, "*/*"])
@pytest.mark.parametrize(
    ("query", "name"),
    [("mutation { write }", ""), ("query A { hello } mutation B { write }", "B"), ("mutation { __typename }", "")],
)
async def test_get_must_not_execute_mutations_and_answer_405_with_allow(
    client: httpx.AsyncClient, stage: Stage, accept: str | None, query: str, name: str
) -> None:
    stage.go_on.set()
    response = await get(client, accept, query=query, operationName=name)
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"
    assert not stage.entered.is_set()


async def test_get_of_the_query_beside_a_mutation_is_answered(client: httpx.AsyncClient) -> None:
    response = await get(client, query="query A { hello } mutation B { write }", operationName="A")
    assert response.json() == SAID


async def test_head_must_be_what_get_is_without_the_body(client: httpx.AsyncClient, stage: Stage) -> None:
    found = await client.head("/graphql", params={"query": "{ hello }"}, headers={"Accept": GRAPHQL_JSON})
    assert (found.status_code, found.content, media_type(found)) == (200, b"", GRAPHQL_JSON)
    mutation = await client.head("/graphql", params={"query": "mutation { write }"})
    assert mutation.status_code == 405
    assert not stage.entered.is_set()


async def test_post_must_have_a_body(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", headers={"Content-Type": JSON, "Accept": GRAPHQL_JSON})
    assert response.status_code == 400
    assert "data" not in well_formed(response)


@pytest.mark.parametrize(
    "content_type",
    [JSON, "application/json; charset=utf-8", "application/json;charset=UTF-8", 'APPLICATION/JSON; charset="utf-8"'],
)
async def test_post_must_be_supported_in_json_by_utf_8(client: httpx.AsyncClient, content_type: str) -> None:
    response = await client.post("/graphql", content=b'{"query":"{ hello }"}', headers={"Content-Type": content_type})
    assert (response.status_code, response.json()) == (200, SAID)


async def test_post_without_content_type_should_be_refused_by_4xx(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", content=b'{"query":"{ hello }"}')
    assert response.status_code == 415


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=a"]
)
async def test_post_that_no_preflight_guards_is_refused(
    client: httpx.AsyncClient, stage: Stage, content_type: str
) -> None:
    """Non-normative, "Security": what a browser sends without asking must not reach an operation."""
    body = b'{"query":"mutation { write }"}'
    response = await client.post("/graphql", content=body, headers={"Content-Type": content_type})
    assert response.status_code == 415
    assert not stage.entered.is_set()


@pytest.mark.parametrize("accept", BOTH)
async def test_query_must_be_allowed_as_a_string(client: httpx.AsyncClient, accept: str) -> None:
    response = await post(client, {"query": "{ __typename }"}, accept)
    assert (response.status_code, response.json()) == (200, {"data": {"__typename": "Query"}})


@pytest.mark.parametrize("accept", BOTH)
async def test_operation_name_must_be_allowed_as_a_string(client: httpx.AsyncClient, accept: str) -> None:
    body = {"query": "query A { __typename } query B { hello }", "operationName": "B"}
    assert (await post(client, body, accept)).json() == SAID


@pytest.mark.parametrize("accept", BOTH)
async def test_variables_must_be_allowed_as_a_map(client: httpx.AsyncClient, accept: str) -> None:
    body = {"query": NAMED, "variables": {"name": "x"}}
    assert (await post(client, body, accept)).json() == {"data": {"hello": "Hello x"}}


@pytest.mark.parametrize("accept", BOTH)
async def test_extensions_must_be_allowed_as_a_map(client: httpx.AsyncClient, accept: str) -> None:
    assert (await post(client, {**HELLO, "extensions": {"some": {"value": 1}}}, accept)).json() == SAID


async def test_properties_that_are_not_understood_must_be_ignored(client: httpx.AsyncClient) -> None:
    assert (await post(client, {**HELLO, "id": 3, "onError": "NULL", "nothing": []})).json() == SAID


async def test_other_methods_should_be_405_with_allow(client: httpx.AsyncClient) -> None:
    for method in ("PATCH", "TRACE", "QUERY"):
        response = await client.request(method, "/graphql", headers={"Accept": GRAPHQL_JSON})
        if method == "QUERY" and response.status_code == 400:
            continue  # a server that does not know the method at all says so before the endpoint sees it
        assert response.status_code == 405
        assert {"GET", "POST"} <= {each.strip() for each in response.headers["allow"].split(",")}


async def test_options_tells_what_is_allowed(client: httpx.AsyncClient) -> None:
    response = await client.options("/graphql")
    assert (response.status_code, response.content) == (204, b"")
    assert "POST" in response.headers["allow"]
