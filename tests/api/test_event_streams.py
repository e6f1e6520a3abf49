"""Server-sent events: the protocol's single connection mode, one stream for the operations of many requests."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import httpx
import orjson
import pytest

from rerail.api.endpoint import HttpOptions
from rerail.api.streams import event_streams
from rerail.api.streams.event_streams import MOST_WAITING_BYTES

from .transport import Stage, serving, transport_app

PATIENCE = 20.0
ACCEPT = {"Accept": "text/event-stream"}
TOKEN = "X-GraphQL-Event-Stream-Token"  # noqa: S105, the name of a header
OPTIONS = HttpOptions(heartbeat_seconds=3600, most_operations_per_connection=3, most_body_bytes=200_000)


class Streamed:
    """An open stream, as a client reads it."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self._lines = response.aiter_lines()

    async def event(self) -> dict[str, Any]:
        """The next event: its name and its data. Raises StopAsyncIteration where the stream has ended."""
        found: dict[str, Any] = {}
        async with asyncio.timeout(PATIENCE):
            while True:
                line = await anext(self._lines)
                if not line and found:
                    return {"event": found["event"], "data": orjson.loads(found["data"])}
                name, _, value = line.partition(": ")
                if name and not line.startswith(":"):
                    found[name] = value

    async def rest(self) -> str:
        """What comes until the end."""
        async with asyncio.timeout(PATIENCE):
            return "\n".join([line async for line in self._lines])


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
async def client(stage: Stage) -> AsyncIterator[httpx.AsyncClient]:
    async with (
        serving(transport_app(stage, OPTIONS)) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client,
    ):
        yield client


async def reserved(client: httpx.AsyncClient) -> str:
    response = await client.put("/graphql")
    assert (response.status_code, response.headers["cache-control"]) == (201, "no-store")
    assert response.headers["content-type"].startswith("text/plain")
    return response.text


@contextlib.asynccontextmanager
async def opened(client: httpx.AsyncClient, token: str) -> AsyncIterator[Streamed]:
    async with client.stream("GET", "/graphql", headers={**ACCEPT, TOKEN: token}) as response:
        assert response.status_code == 200
        assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
        yield Streamed(response)


async def begin(
    client: httpx.AsyncClient, token: str, query: str, key: object = "a", **variables: Any
) -> httpx.Response:
    request = {"query": query, "variables": variables, "extensions": {"operationId": key}}
    return await client.post("/graphql", json=request, headers={TOKEN: token})


async def ended(client: httpx.AsyncClient, token: str, key: str = "a") -> httpx.Response:
    return await client.delete("/graphql", params={"operationId": key}, headers={TOKEN: token})


def message(response: httpx.Response) -> str:
    return str(response.json()["errors"][0]["message"])


async def test_operations_of_every_kind_answer_through_one_stream(client: httpx.AsyncClient, stage: Stage) -> None:
    stage.go_on.set()
    token = await reserved(client)
    async with opened(client, token) as stream:
        accepted = await begin(client, token, "subscription { n: count(to: 2) }", "one")
        assert (accepted.status_code, accepted.content) == (202, b"")
        assert [await stream.event() for _ in range(3)] == [
            {"event": "next", "data": {"id": "one", "payload": {"data": {"n": 1}}}},
            {"event": "next", "data": {"id": "one", "payload": {"data": {"n": 2}}}},
            {"event": "complete", "data": {"id": "one"}},
        ]
        # The id is free once its `complete` is there.
        for query, data in (("{ hello }", {"hello": "Hello you"}), ("mutation { write }", {"write": 1})):
            assert (await begin(client, token, query, "one")).status_code == 202
            assert await stream.event() == {"event": "next", "data": {"id": "one", "payload": {"data": data}}}
            assert await stream.event() == {"event": "complete", "data": {"id": "one"}}


async def test_the_token_may_stand_in_the_address(client: httpx.AsyncClient) -> None:
    """As a browser's EventSource, which sends no headers of its own, must have it."""
    token = await reserved(client)
    async with client.stream("GET", "/graphql", params={"token": token}, headers=ACCEPT) as response:
        stream = Streamed(response)
        request = {"query": "{ hello }", "extensions": {"operationId": "a"}}
        assert (await client.post("/graphql", params={"token": token}, json=request)).status_code == 202
        assert (await stream.event())["data"]["payload"] == {"data": {"hello": "Hello you"}}
        assert (await client.delete("/graphql", params={"token": token, "operationId": "a"})).status_code == 200


async def test_operations_may_come_before_the_stream(client: httpx.AsyncClient, stage: Stage) -> None:
    token = await reserved(client)
    assert (await begin(client, token, "subscription { forever }")).status_code == 202
    assert not stage.entered.is_set()
    async with opened(client, token) as stream:
        assert (await stream.event())["data"] == {"id": "a", "payload": {"data": {"forever": 1}}}


async def test_what_comes_before_the_stream_is_bounded(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    wide = "{ hello } #" + "x" * MOST_WAITING_BYTES
    refused = await begin(client, token, wide[:MOST_WAITING_BYTES])
    assert (refused.status_code, "by GET" in message(refused)) == (429, True)
    async with opened(client, token) as stream:
        assert (await begin(client, token, wide[: MOST_WAITING_BYTES - 100])).status_code == 202
        assert (await stream.event())["event"] == "next"


async def test_an_operation_is_ended_and_the_others_go_on(client: httpx.AsyncClient, stage: Stage) -> None:
    token = await reserved(client)
    async with opened(client, token) as stream:
        await begin(client, token, "subscription { forever }", "a")
        await stream.event()
        response = await ended(client, token)
        assert (response.status_code, response.content) == (200, b"")
        await asyncio.wait_for(stage.left.wait(), PATIENCE)
        # Nothing is left to end, which is no fault of a caller whose request met the last event.
        assert (await ended(client, token)).status_code == 200
        await begin(client, token, "{ hello }", "b")
        assert [(await stream.event())["data"]["id"] for _ in range(2)] == ["b", "b"]


async def test_a_caller_who_leaves_ends_all_of_it(client: httpx.AsyncClient, stage: Stage) -> None:
    token = await reserved(client)
    async with opened(client, token) as stream:
        await begin(client, token, "subscription { forever }")
        await stream.event()
    await asyncio.wait_for(stage.left.wait(), PATIENCE)
    gone = await begin(client, token, "{ hello }")
    assert (gone.status_code, "Reserve one by PUT" in message(gone)) == (404, True)


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
async def test_a_token_that_nobody_knows(client: httpx.AsyncClient, method: str) -> None:
    for token in ("x", ""):
        response = await client.request(method, "/graphql", params={"token": token or "é"}, headers=ACCEPT)
        assert (response.status_code, "no such event stream" in message(response)) == (404, True)
    assert (await client.delete("/graphql")).status_code == 404


async def test_a_stream_is_taken_once(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    async with opened(client, token) as stream:
        again = await client.get("/graphql", headers={**ACCEPT, TOKEN: token})
        assert (again.status_code, "taken already" in message(again)) == (409, True)
        # The first one is none the worse for it.
        await begin(client, token, "{ hello }")
        assert (await stream.event())["event"] == "next"


async def test_a_stream_is_an_event_stream(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    refused = await client.get("/graphql", headers={"Accept": "application/json", TOKEN: token})
    assert refused.status_code == 406
    async with opened(client, token):
        pass


async def test_an_id_is_used_once_at_a_time_and_operations_are_bounded(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    async with opened(client, token):
        statuses = [
            (await begin(client, token, "subscription { forever }", key)).status_code for key in ("a", "a", "b", "c")
        ]
        assert statuses == [202, 409, 202, 202]
        refused = await begin(client, token, "{ hello }", "d")
        assert (refused.status_code, "3 operations" in message(refused)) == (429, True)
        await ended(client, token, "b")
        assert (await begin(client, token, "{ hello }", "d")).status_code == 202


@pytest.mark.parametrize("key", [None, "", 7, "x" * 257])
async def test_an_operation_needs_an_id(client: httpx.AsyncClient, key: object) -> None:
    token = await reserved(client)
    refused = await begin(client, token, "{ hello }", key)
    assert (refused.status_code, "operationId" in message(refused)) == (400, True)
    if not isinstance(key, int):
        response = await client.delete("/graphql", params={"operationId": key or ""}, headers={TOKEN: token})
        assert response.status_code == 400


@pytest.mark.parametrize("query", ["{", "{ nothing }", "subscription { forever, closing }"])
async def test_an_invalid_operation_is_refused_by_its_own_request(client: httpx.AsyncClient, query: str) -> None:
    token = await reserved(client)
    refused = await begin(client, token, query)
    assert refused.status_code == 400
    assert refused.headers["content-type"] == "application/json"
    assert message(refused)


async def test_a_body_is_checked_as_without_a_stream(client: httpx.AsyncClient) -> None:
    headers = {TOKEN: await reserved(client), "Content-Type": "text/plain"}
    assert (await client.post("/graphql", content=b"{}", headers=headers)).status_code == 415
    headers["Content-Type"] = "application/json"
    assert (await client.post("/graphql", content=b"[]", headers=headers)).status_code == 400
    assert (await client.post("/graphql", content=b" " * 200_001, headers=headers)).status_code == 413


@pytest.mark.parametrize("query", ["subscription { missing }", "subscription ($a: Int!) { count(to: $a) }"])
async def test_what_fails_later_is_told_within_the_stream(client: httpx.AsyncClient, query: str) -> None:
    token = await reserved(client)
    async with opened(client, token) as stream:
        assert (await begin(client, token, query)).status_code == 202
        failed, complete = await stream.event(), await stream.event()
        assert failed["data"]["payload"]["errors"][0]["message"]
        assert complete == {"event": "complete", "data": {"id": "a"}}


async def test_an_error_within_a_stream_is_masked(client: httpx.AsyncClient) -> None:
    token = await reserved(client)
    async with opened(client, token) as stream:
        await begin(client, token, "subscription { breaks }")
        events = [await stream.event() for _ in range(3)]
    assert [event["event"] for event in events] == ["next", "next", "complete"]
    assert events[1]["data"]["payload"]["errors"][0]["extensions"]["code"] == "internal_error"
    assert "hunter2" not in str(events)


async def test_a_closing_server_ends_the_stream_without_complete(client: httpx.AsyncClient, stage: Stage) -> None:
    token = await reserved(client)
    async with opened(client, token) as stream:
        await begin(client, token, "subscription { forever }", "a")
        await begin(client, token, "subscription { closing }", "b")
        assert [(await stream.event())["event"] for _ in range(2)] == ["next", "next"]
        stage.go_on.set()
        rest = await stream.rest()
        assert "come back" in rest
        assert '"b"' not in rest


async def test_a_stream_with_nothing_in_it_ends_with_the_server(stage: Stage) -> None:
    app = transport_app(stage, OPTIONS)
    async with contextlib.AsyncExitStack() as stack:
        site = await stack.enter_async_context(serving(app))
        client = await stack.enter_async_context(httpx.AsyncClient(base_url=f"http://{site}", timeout=PATIENCE))
        stream = await stack.enter_async_context(opened(client, await reserved(client)))
        await app.state.hub.close()
        assert "connect again" in await stream.rest()
        refused = await client.put("/graphql")
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")


async def test_a_reservation_that_nobody_takes_is_given_up(stage: Stage) -> None:
    options = HttpOptions(reserved_seconds=0.01)
    async with (
        serving(transport_app(stage, options)) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client,
    ):
        token = await reserved(client)
        async with asyncio.timeout(PATIENCE):
            while (await begin(client, token, "{", "a")).status_code == 400:
                pass
        assert (await client.get("/graphql", headers={**ACCEPT, TOKEN: token})).status_code == 404


async def test_reservations_are_bounded(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_streams, "MOST_RESERVED", 2)
    first, _ = await reserved(client), await reserved(client)
    refused = await client.put("/graphql")
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "10")
    # One that was taken leaves its place.
    async with opened(client, first):
        await reserved(client)


async def test_heartbeats_come_at_once_and_go_on(stage: Stage) -> None:
    options = HttpOptions(heartbeat_seconds=0.05)
    async with (
        serving(transport_app(stage, options)) as address,
        httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client,
        client.stream("GET", "/graphql", headers={**ACCEPT, TOKEN: await reserved(client)}) as response,
    ):
        chunks = response.aiter_raw()
        async with asyncio.timeout(PATIENCE):
            assert [await anext(chunks) for _ in range(3)] == [b":\n\n"] * 3


async def test_pages_of_other_origins_reserve_nothing(client: httpx.AsyncClient) -> None:
    for method in ("PUT", "DELETE", "GET", "POST"):
        refused = await client.request(method, "/graphql", headers={"Origin": "https://evil.example", TOKEN: "x"})
        assert refused.status_code == 403
