"""GraphQL over WebSocket: `Subscribe`, `Next`, `Error` and `Complete`."""

import asyncio

import pytest
from tests.api.transport import Stage

from .talking import acknowledged, connected

COUNT = "subscription { count(to: 3) }"
FOREVER = "subscription { forever }"


async def test_subscribe_before_the_acknowledgement_is_closed_with_4401(address: str) -> None:
    async with connected(address) as client:
        await client.subscribe("1", "{ hello }")
        assert await client.closed() == (4401, "Unauthorized")


async def test_a_streaming_operation_is_next_for_each_result_and_then_complete(address: str) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("unique", COUNT)
        for number in range(1, 4):
            message = await client.hear()
            assert message == {"id": "unique", "type": "next", "payload": {"data": {"count": number}}}
        assert await client.hear() == {"id": "unique", "type": "complete"}
        await client.hears_nothing()


@pytest.mark.parametrize("query", ["{ hello }", "mutation { __typename }"])
async def test_a_single_result_operation_is_one_next_and_then_complete(address: str, query: str) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("1", query)
        message = await client.hear()
        assert (message["id"], message["type"]) == ("1", "next")
        assert set(message["payload"]) == {"data"}
        assert await client.hear() == {"id": "1", "type": "complete"}
        await client.hears_nothing()


async def test_an_error_of_a_field_is_part_of_next(address: str) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("1", "{ hello broken }")
        message = await client.hear()
        assert message["type"] == "next"
        assert message["payload"]["data"] == {"hello": "Hello you", "broken": None}
        assert message["payload"]["errors"][0]["path"] == ["broken"]
        assert (await client.hear())["type"] == "complete"


@pytest.mark.parametrize(
    "more",
    [
        {"variables": None, "operationName": None, "extensions": None},
        {"variables": {}, "operationName": "Named", "extensions": {"a": {"b": 1}}},
        {"variables": {"name": "you"}},
        {"unknown": 3},
    ],
)
async def test_the_optional_parts_of_a_payload_may_be_there_null_or_absent(
    address: str, more: dict[str, object]
) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("1", 'query Named($name: String! = "you") { hello(name: $name) }', **more)
        assert (await client.hear())["payload"] == {"data": {"hello": "Hello you"}}
        assert (await client.hear())["type"] == "complete"


async def test_operations_of_several_ids_run_side_by_side(address: str, stage: Stage) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("slow", "{ slow }")
        await asyncio.wait_for(stage.entered.wait(), 20)
        await client.subscribe("stream", FOREVER)
        assert (await client.hear())["id"] == "stream"
        await client.subscribe("quick", "{ hello }")
        assert [(await client.hear())["id"] for _ in range(2)] == ["quick", "quick"]
        stage.go_on.set()
        found = [await client.hear() for _ in range(3)]
        assert sorted((each["id"], each["type"]) for each in found) == [
            ("slow", "complete"),
            ("slow", "next"),
            ("stream", "complete"),
        ]


@pytest.mark.parametrize("first", [FOREVER, "{ slow }", "mutation { write }"])
@pytest.mark.parametrize("second", [FOREVER, "{ hello }"])
async def test_an_id_that_is_active_must_be_closed_with_4409_whatever_the_operation(
    address: str, stage: Stage, first: str, second: str
) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("the-id", first)
        await asyncio.wait_for(stage.entered.wait(), 20)
        await client.subscribe("the-id", second)
        assert await client.closed() == (4409, "Subscriber for the-id already exists")
        stage.go_on.set()


async def test_an_id_is_free_again_after_complete_from_the_server(address: str) -> None:
    async with acknowledged(address) as client:
        for _ in range(3):
            await client.subscribe("1", "{ hello }")
            assert (await client.hear())["type"] == "next"
            assert (await client.hear())["type"] == "complete"


async def test_an_id_is_free_again_after_error(address: str) -> None:
    async with acknowledged(address) as client:
        for _ in range(3):
            await client.subscribe("1", "{ nothing }")
            assert (await client.hear())["type"] == "error"


async def test_an_id_is_free_again_after_complete_from_the_client(address: str) -> None:
    async with acknowledged(address) as client:
        for _ in range(3):
            await client.subscribe("1", FOREVER)
            assert (await client.hear())["type"] == "next"
            await client.say(id="1", type="complete")
        await client.hears_nothing()


@pytest.mark.parametrize(
    "payload",
    [
        {"query": "{"},
        {"query": "{ nothing }"},
        {"query": "subscription { nothing }"},
        {"query": "query A { hello } query B { hello }"},
        {"query": "query A { hello }", "operationName": "B"},
        {"query": "query ($name: String!) { hello(name: $name) }"},
        {"query": "subscription ($to: Int!) { count(to: $to) }"},
    ],
)
async def test_a_request_error_is_error_with_graphql_errors_and_nothing_after_it(
    address: str, payload: dict[str, object]
) -> None:
    async with acknowledged(address) as client:
        await client.say(id="1", type="subscribe", payload=payload)
        message = await client.hear()
        assert (message["id"], message["type"]) == ("1", "error")
        assert isinstance(message["payload"], list)
        assert message["payload"]
        for error in message["payload"]:
            assert isinstance(error["message"], str)
            assert set(error) <= {"message", "locations", "path", "extensions"}
        await client.hears_nothing()


@pytest.mark.parametrize("field", ["missing", "breaks"])
async def test_an_error_during_execution_terminates_the_operation(address: str, field: str) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("1", f"subscription {{ {field} }}")
        message = await client.hear()
        if message["type"] == "next":
            message = await client.hear()
        assert message["type"] == "error"
        assert "hunter2" not in str(message)
        await client.hears_nothing()


async def test_complete_from_the_client_ends_a_stream(address: str, stage: Stage) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("1", FOREVER)
        assert (await client.hear())["type"] == "next"
        await client.say(id="1", type="complete")
        await asyncio.wait_for(stage.left.wait(), 20)
        stage.go_on.set()
        await client.hears_nothing()


async def test_complete_from_the_client_ends_a_single_result_operation_whose_result_is_not_sent(
    address: str, stage: Stage
) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("1", "{ slow }")
        await asyncio.wait_for(stage.entered.wait(), 20)
        await client.say(id="1", type="complete")
        await asyncio.wait_for(stage.left.wait(), 20)
        stage.go_on.set()
        await client.hears_nothing()


async def test_complete_of_an_unknown_or_completed_id_is_ignored(address: str) -> None:
    async with acknowledged(address) as client:
        await client.say(id="nobody", type="complete")
        await client.subscribe("1", "{ hello }")
        assert [(await client.hear())["type"] for _ in range(2)] == ["next", "complete"]
        await client.say(id="1", type="complete")
        await client.hears_nothing()


async def test_complete_before_the_acknowledgement_is_ignored(address: str) -> None:
    async with connected(address) as client:
        await client.say(id="1", type="complete")
        await client.say(type="connection_init")
        assert (await client.hear())["type"] == "connection_ack"


async def test_a_server_that_stops_says_so_by_the_close_event(address: str, stage: Stage) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("1", "subscription { closing }")
        assert (await client.hear())["type"] == "next"
        stage.go_on.set()
        code, reason = await client.closed()
        assert code == 1012
        assert reason == "The server is restarting: come back."
