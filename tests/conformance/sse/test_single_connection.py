"""GraphQL over Server-Sent Events: the single connection mode."""

import asyncio

import httpx
import pytest
from tests.api.transport import Stage

from .streaming import ACCEPT, TOKEN, reserved, streamed

COUNT = "subscription { count(to: 2) }"
FOREVER = "subscription { forever }"


def operation(query: str, key: object = "1", **more: object) -> dict[str, object]:
    return {"query": query, "extensions": {"operationId": key}, **more}


async def begin(client: httpx.AsyncClient, token: str, query: str, key: str = "1") -> httpx.Response:
    return await client.post("/graphql", json=operation(query, key), headers={TOKEN: token})


async def test_a_reservation_is_created_by_put_with_a_token_in_the_body(client: httpx.AsyncClient) -> None:
    response = await client.put("/graphql")
    assert response.status_code == 201
    assert response.text
    assert response.headers["content-type"].startswith("text/plain")
    assert response.headers["cache-control"] == "no-store"


async def test_tokens_are_never_the_same(client: httpx.AsyncClient) -> None:
    tokens = {await reserved(client) for _ in range(20)}
    assert len(tokens) == 20
    assert min(map(len, tokens)) >= 32


@pytest.mark.parametrize("by_header", [True, False])
async def test_the_stream_is_fulfilled_by_header_or_search_parameter(
    client: httpx.AsyncClient, by_header: bool
) -> None:
    token = await reserved(client)
    asked = {"headers": {TOKEN: token}} if by_header else {"params": {"token": token}}
    async with streamed(client, "GET", **asked) as stream:
        assert stream.response.status_code == 200
        assert stream.response.headers["content-type"].startswith("text/event-stream")
        assert (await begin(client, token, "{ hello }")).status_code == 202
        assert (await stream.event()).data == {"id": "1", "payload": {"data": {"hello": "Hello you"}}}


async def test_only_one_connection_must_fulfil_a_reservation(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    async with streamed(client, "GET", params={"token": token}):
        second = await client.get("/graphql", params={"token": token}, headers=ACCEPT)
        assert second.status_code == 409


async def test_a_token_is_of_no_use_once_its_stream_has_ended(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    async with streamed(client, "GET", params={"token": token}):
        pass
    async with asyncio.timeout(20):
        while (await begin(client, token, "{ hello }")).status_code != 404:  # noqa: ASYNC110, the server tells nobody
            await asyncio.sleep(0.01)
    assert (await client.get("/graphql", params={"token": token}, headers=ACCEPT)).status_code == 404


@pytest.mark.parametrize("token", ["nobody", "0123456789abcdef.nobody", "../../etc/passwd"])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
async def test_an_unknown_token_is_404(client: httpx.AsyncClient, token: str, method: str) -> None:
    json = {"json": operation("{ hello }")} if method == "POST" else {}
    response = await client.request(method, "/graphql", headers={TOKEN: token, **ACCEPT}, **json)  # type: ignore[arg-type]
    assert response.status_code == 404


async def test_operations_are_accepted_with_202_and_stream_their_results(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    async with streamed(client, "GET", params={"token": token}) as stream:
        response = await begin(client, token, COUNT, "an-id")
        assert (response.status_code, response.content) == (202, b"")
        for number in (1, 2):
            event = await stream.event()
            assert event.name == "next"
            assert event.data == {"id": "an-id", "payload": {"data": {"count": number}}}
        event = await stream.event()
        assert (event.name, event.data) == ("complete", {"id": "an-id"})


async def test_operations_may_be_asked_for_before_the_stream_is_taken(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    assert (await begin(client, token, "{ hello }")).status_code == 202
    async with streamed(client, "GET", params={"token": token}) as stream:
        assert [(await stream.event()).name for _ in range(2)] == ["next", "complete"]


@pytest.mark.parametrize(
    "asked",
    [
        operation("{"),
        operation("{ nothing }"),
        operation("query A { hello } query B { hello }"),
        {"extensions": {"operationId": "1"}},
        {"query": 3, "extensions": {"operationId": "1"}},
    ],
)
async def test_validation_issues_are_answered_to_the_request_as_over_http(
    client: httpx.AsyncClient, asked: dict[str, object]
) -> None:
    token = await reserved(client)
    async with streamed(client, "GET", params={"token": token}) as stream:
        response = await client.post("/graphql", json=asked, headers={TOKEN: token})
        assert response.status_code == 400
        assert response.json()["errors"][0]["message"]
        # Nothing of it is in the stream, and the id is free.
        assert (await begin(client, token, "{ hello }")).status_code == 202
        assert (await stream.event()).data == {"id": "1", "payload": {"data": {"hello": "Hello you"}}}


@pytest.mark.parametrize("key", [None, "", 3, {}, "a" * 10_000])
async def test_an_operation_needs_an_id(client: httpx.AsyncClient, key: object) -> None:
    token = await reserved(client)
    response = await client.post("/graphql", json=operation("{ hello }", key), headers={TOKEN: token})
    assert response.status_code == 400


async def test_an_id_that_is_under_way_is_409(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    async with streamed(client, "GET", params={"token": token}) as stream:
        assert (await begin(client, token, FOREVER)).status_code == 202
        assert (await stream.event()).name == "next"
        assert (await begin(client, token, "{ hello }")).status_code == 409
        assert (await begin(client, token, "{ hello }", "2")).status_code == 202


async def test_delete_stops_a_streaming_operation(client: httpx.AsyncClient, stage: Stage) -> None:
    token = await reserved(client)
    async with streamed(client, "GET", params={"token": token}) as stream:
        await begin(client, token, FOREVER)
        assert (await stream.event()).name == "next"
        await asyncio.wait_for(stage.entered.wait(), 20)
        response = await client.delete("/graphql", params={"operationId": "1"}, headers={TOKEN: token})
        assert response.status_code == 200
        await asyncio.wait_for(stage.left.wait(), 20)


@pytest.mark.parametrize("params", [{}, {"operationId": ""}])
async def test_delete_needs_the_id_of_an_operation(client: httpx.AsyncClient, params: dict[str, str]) -> None:
    token = await reserved(client)
    response = await client.delete("/graphql", params=params, headers={TOKEN: token})
    assert response.status_code == 400


@pytest.mark.parametrize("method", ["POST", "DELETE"])
async def test_requests_must_bear_the_token(client: httpx.AsyncClient, method: str) -> None:
    """Without one, a POST is an operation of its own and a DELETE is nothing."""
    token = await reserved(client)
    async with streamed(client, "GET", params={"token": token}):
        if method == "POST":
            assert (await client.post("/graphql", json=operation("{ hello }"))).status_code == 200
        else:
            assert (await client.delete("/graphql", params={"operationId": "1"})).status_code == 404


async def test_closing_the_stream_terminates_its_operations(client: httpx.AsyncClient, stage: Stage) -> None:
    token = await reserved(client)
    async with streamed(client, "GET", params={"token": token}) as stream:
        await begin(client, token, FOREVER)
        assert (await stream.event()).name == "next"
        await asyncio.wait_for(stage.entered.wait(), 20)
    await asyncio.wait_for(stage.left.wait(), 20)


async def test_a_page_of_another_site_changes_nothing(client: httpx.AsyncClient, stage: Stage) -> None:
    """What a browser sends without asking first: GET, HEAD, and POST of three content types."""
    token = await reserved(client)
    elsewhere = {"Origin": "https://elsewhere.example"}
    assert (await client.put("/graphql", headers=elsewhere)).status_code == 403
    assert (await client.delete("/graphql", params={"token": token}, headers=elsewhere)).status_code == 403
    for content_type in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        response = await client.post(
            "/graphql",
            params={"token": token},
            content=b'{"query":"mutation { write }","extensions":{"operationId":"1"}}',
            headers={"Content-Type": content_type},
        )
        assert response.status_code == 415
    assert not stage.entered.is_set()
