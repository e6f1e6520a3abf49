"""GraphQL over Server-Sent Events: the distinct connections mode."""

import asyncio

import httpx
import pytest
from tests.api.transport import Stage

from .streaming import ACCEPT, Event, streamed

COUNT = "subscription { count(to: 3) }"


@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize("query", [COUNT, "{ hello }", "{ nothing }", "{", "subscription { breaks }"])
async def test_content_type_must_always_be_text_event_stream(
    client: httpx.AsyncClient, method: str, query: str
) -> None:
    asked = {"json": {"query": query}} if method == "POST" else {"params": {"query": query}}
    async with streamed(client, method, **asked) as stream:
        assert stream.response.status_code == 200
        assert stream.response.headers["content-type"].partition(";")[0] == "text/event-stream"
        assert "no-cache" in stream.response.headers["cache-control"]
        await stream.rest()


@pytest.mark.parametrize(
    "asked",
    [
        {"query": "{"},
        {"query": "{ nothing }"},
        {"query": "subscription { nothing }"},
        {"query": "query A { hello } query B { hello }"},
        {"query": "query ($name: String!) { hello(name: $name) }"},
        {"query": "subscription ($to: Int!) { count(to: $to) }"},
    ],
)
async def test_errors_before_execution_must_be_next_events_of_an_accepted_stream(
    client: httpx.AsyncClient, asked: dict[str, object]
) -> None:
    async with streamed(client, json=asked) as stream:
        assert stream.response.status_code == 200
        event = await stream.event()
        assert event.name == "next"
        assert set(event.data) == {"errors"}
        assert isinstance(event.data["errors"][0]["message"], str)
        assert [each.name for each in await stream.rest()] == ["complete"]


async def test_each_result_is_a_next_event_and_complete_follows(client: httpx.AsyncClient) -> None:
    async with streamed(client, json={"query": COUNT}) as stream:
        for number in range(1, 4):
            event = await stream.event()
            assert (event.name, event.data) == ("next", {"data": {"count": number}})
    async with streamed(client, json={"query": COUNT}) as stream:
        assert [each.name for each in await stream.rest()] == ["next", "next", "next", "complete"]


async def test_complete_is_the_last_event_and_the_stream_ends(client: httpx.AsyncClient) -> None:
    async with client.stream("POST", "/graphql", json={"query": COUNT}, headers=ACCEPT) as response:
        text = (await response.aread()).decode()
    events = [block for block in text.split("\n\n") if block and not block.startswith(":")]
    assert [block.splitlines()[0] for block in events] == ["event: next"] * 3 + ["event: complete"]
    # Without a data line, browsers would not hand the event on.
    assert "data:" in events[-1]


@pytest.mark.parametrize("query", ["{ hello }", "mutation { __typename }"])
async def test_a_single_result_operation_is_one_next_and_complete(client: httpx.AsyncClient, query: str) -> None:
    async with streamed(client, json={"query": query}) as stream:
        assert (await stream.event()).name == "next"
        assert [each.name for each in await stream.rest()] == ["complete"]


async def test_errors_of_fields_are_part_of_next(client: httpx.AsyncClient) -> None:
    async with streamed(client, json={"query": "{ hello broken }"}) as stream:
        event = await stream.event()
        assert event.data["data"] == {"hello": "Hello you", "broken": None}
        assert event.data["errors"][0]["path"] == ["broken"]


async def test_an_error_during_execution_is_told_and_completes(client: httpx.AsyncClient) -> None:
    async with client.stream("POST", "/graphql", json={"query": "subscription { breaks }"}, headers=ACCEPT) as response:
        text = (await response.aread()).decode()
    assert text.count("event: next") == 2
    assert '"errors"' in text
    assert "hunter2" not in text
    assert "event: complete" in text


async def test_closing_the_connection_terminates_the_operation(client: httpx.AsyncClient, stage: Stage) -> None:
    async with streamed(client, json={"query": "subscription { forever }"}) as stream:
        assert (await stream.event()).name == "next"
        await asyncio.wait_for(stage.entered.wait(), 20)
    await asyncio.wait_for(stage.left.wait(), 20)


async def test_get_is_what_event_source_sends(client: httpx.AsyncClient) -> None:
    async with streamed(client, "GET", params={"query": COUNT}) as stream:
        assert [(await stream.event()).data["data"]["count"] for _ in range(3)] == [1, 2, 3]


async def test_last_event_id_resumes(client: httpx.AsyncClient) -> None:
    """Server-sent events, "Last-Event-ID": what is behind the client does not come again."""
    async with streamed(client, "GET", params={"query": COUNT}, headers={"Last-Event-ID": "1"}) as stream:
        event = await stream.event()
        assert (event.id, event.data) == ("2", {"data": {"count": 2}})


async def test_get_must_not_execute_mutations(client: httpx.AsyncClient, stage: Stage) -> None:
    stage.go_on.set()
    response = await client.get("/graphql", params={"query": "mutation { write }"}, headers=ACCEPT)
    assert response.status_code == 405
    assert not stage.entered.is_set()


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b"{", "application/json", 400),
        (b"{}", "application/json", 400),
        (b'{"query":"{ hello }"}', "text/plain", 415),
    ],
)
async def test_what_is_no_request_is_refused_as_over_http(
    client: httpx.AsyncClient, body: bytes, content_type: str, status: int
) -> None:
    response = await client.post("/graphql", content=body, headers={**ACCEPT, "Content-Type": content_type})
    assert response.status_code == status


def test_events_are_read_as_the_standard_has_it() -> None:
    assert Event("next", '{"a":1}').data == {"a": 1}
