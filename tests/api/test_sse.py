"""Server-sent events: the protocol's distinct connections mode, with ids and Last-Event-ID for those who come back."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import orjson
import pytest

from rerail.api.endpoint import HttpOptions

from .transport import Stage, serving, transport_app

PATIENCE = 20.0
ACCEPT = {"Accept": "text/event-stream"}


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
async def client(stage: Stage) -> AsyncIterator[httpx.AsyncClient]:
    options = HttpOptions(heartbeat_seconds=0.05)
    async with (
        serving(transport_app(stage, options)) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client,
    ):
        yield client


def parsed(text: str) -> list[dict[str, Any]]:
    """The events of a whole stream, without heartbeats."""
    events = []
    for block in text.split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith(":")]
        fields = dict(line.split(": ", 1) if ": " in line else (line.rstrip(":"), "") for line in lines)
        if fields:
            events.append({**fields, "data": orjson.loads(fields["data"]) if fields["data"] else None})
    return events


async def test_a_subscription_by_post(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", json={"query": "subscription { n: count(to: 2) }"}, headers=ACCEPT)
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert "no-cache" in response.headers["cache-control"]
    assert response.headers["x-accel-buffering"] == "no"
    assert parsed(response.text) == [
        {"event": "next", "id": "1", "data": {"data": {"n": 1}}},
        {"event": "next", "id": "2", "data": {"data": {"n": 2}}},
        {"event": "complete", "data": None},
    ]


async def test_a_subscription_by_get_goes_on_after_the_last_event_id(client: httpx.AsyncClient) -> None:
    params = {"query": "subscription { count(to: 4) }"}
    response = await client.get("/graphql", params=params, headers={**ACCEPT, "Last-Event-ID": "2"})
    assert [event.get("id") for event in parsed(response.text)] == ["3", "4", None]


@pytest.mark.parametrize(
    "header", ["", "x", "-1", "1.5", "\u0663", "2147483648", "9" * 20, "9" * 4_000, "9" * 5_000, "0" * 5_000]
)
async def test_a_last_event_id_that_is_none_of_ours_is_left_aside(client: httpx.AsyncClient, header: str) -> None:
    params = {"query": "subscription { count(to: 1) }"}
    headers = [*ACCEPT.items(), ("Last-Event-ID", header.encode())]
    response = await client.get("/graphql", params=params, headers=headers)
    assert [event["event"] for event in parsed(response.text)] == ["next", "complete"]


async def test_queries_answer_as_a_stream_of_one(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", json={"query": "{ hello }"}, headers=ACCEPT)
    assert parsed(response.text) == [
        {"event": "next", "data": {"data": {"hello": "Hello you"}}},
        {"event": "complete", "data": None},
    ]


@pytest.mark.parametrize(
    "query", ["{", "{ nothing }", "subscription { missing }", "subscription ($a: Int!) { count(to: $a) }"]
)
async def test_a_refused_operation_is_told_within_the_stream(client: httpx.AsyncClient, query: str) -> None:
    response = await client.post("/graphql", json={"query": query}, headers=ACCEPT)
    assert response.status_code == 200
    events = parsed(response.text)
    assert [event["event"] for event in events] == ["next", "complete"]
    assert events[0]["data"]["errors"][0]["message"]


async def test_an_error_within_a_stream_is_masked(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", json={"query": "subscription { breaks }"}, headers=ACCEPT)
    events = parsed(response.text)
    assert [event["event"] for event in events] == ["next", "next", "complete"]
    assert events[1]["data"]["errors"][0]["extensions"]["code"] == "internal_error"
    assert "hunter2" not in response.text


async def test_heartbeats_are_chunks_of_their_own_and_a_caller_who_leaves_ends_it(
    client: httpx.AsyncClient, stage: Stage
) -> None:
    async with client.stream(
        "POST", "/graphql", json={"query": "subscription { forever }"}, headers=ACCEPT
    ) as response:
        chunks = response.aiter_raw()
        async with asyncio.timeout(PATIENCE):
            assert (await anext(chunks)).startswith(b"event: next\n")
            assert await anext(chunks) == b":\n\n"
            assert await anext(chunks) == b":\n\n"
    await asyncio.wait_for(stage.left.wait(), PATIENCE)


async def test_a_closing_server_ends_the_stream_without_complete(client: httpx.AsyncClient, stage: Stage) -> None:
    stage.go_on.set()
    response = await client.post("/graphql", json={"query": "subscription { closing }"}, headers=ACCEPT)
    assert [event["event"] for event in parsed(response.text)] == ["next"]
    assert "come back" in response.text
