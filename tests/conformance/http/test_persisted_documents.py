"""GraphQL over HTTP, the appendix "Persisted Documents". Each test bears the name of what it audits."""

import hashlib

import httpx
import pytest
from tests.api.transport import Stage

from .asking import BOTH, GRAPHQL_JSON, get, post, well_formed

QUERY = "query ($name: String!) { hello(name: $name) }"
MUTATION = "mutation { write }"


def identified(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


@pytest.fixture
async def knowing(client: httpx.AsyncClient, stage: Stage) -> httpx.AsyncClient:
    """A server that has been sent both documents."""
    stage.go_on.set()
    for text in (QUERY, MUTATION):
        sent = await post(client, {"query": text, "documentId": identified(text), "variables": {"name": "x"}})
        assert sent.status_code == 200
    stage.entered.clear()
    return client


async def test_sha256_identifiers_should_be_supported_by_post(knowing: httpx.AsyncClient) -> None:
    response = await post(knowing, {"documentId": identified(QUERY), "variables": {"name": "y"}})
    assert (response.status_code, response.json()) == (200, {"data": {"hello": "Hello y"}})


async def test_sha256_identifiers_should_be_supported_by_get(knowing: httpx.AsyncClient) -> None:
    response = await get(knowing, documentId=identified(QUERY), variables='{"name":"y"}')
    assert (response.status_code, response.json()) == (200, {"data": {"hello": "Hello y"}})


async def test_an_empty_operation_name_by_get_is_as_if_it_were_absent(knowing: httpx.AsyncClient) -> None:
    response = await get(knowing, documentId=identified(QUERY), variables='{"name":"y"}', operationName="")
    assert response.status_code == 200


async def test_get_must_not_execute_mutations_and_answer_405(knowing: httpx.AsyncClient, stage: Stage) -> None:
    response = await get(knowing, documentId=identified(MUTATION))
    assert (response.status_code, response.headers["allow"]) == (405, "POST")
    assert not stage.entered.is_set()


@pytest.mark.parametrize("accept", BOTH)
@pytest.mark.parametrize(
    "document_id", [identified("{ other }"), "a-name.of~some_kind", "x-own:1", "md5:abc", "sha256:"]
)
async def test_a_document_that_is_not_there_must_be_a_response_of_a_single_error(
    client: httpx.AsyncClient, accept: str, document_id: str
) -> None:
    response = await post(client, {"documentId": document_id}, accept)
    found = well_formed(response)
    assert len(found["errors"]) == 1
    assert "data" not in found
    assert response.status_code == (400 if accept == GRAPHQL_JSON else 200)


async def test_a_document_must_not_be_kept_under_the_identifier_of_another(client: httpx.AsyncClient) -> None:
    refused = await post(client, {"query": "{ hello }", "documentId": identified("{ __typename }")})
    assert refused.status_code == 400
    assert (await post(client, {"documentId": identified("{ __typename }")})).status_code == 400


@pytest.mark.parametrize("document_id", [3, {}, [], False, True])
async def test_an_identifier_must_be_a_string(client: httpx.AsyncClient, document_id: object) -> None:
    assert (await post(client, {"documentId": document_id})).status_code == 400
