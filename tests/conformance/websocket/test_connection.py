"""GraphQL over WebSocket: the socket, `ConnectionInit`, `ConnectionAck`, `Ping`, `Pong` and invalid messages."""

import asyncio

import pytest
from tests.api.transport import Stage
from websockets.typing import Subprotocol

from .talking import PROTOCOL, acknowledged, connected


async def test_the_subprotocol_is_graphql_transport_ws(address: str) -> None:
    async with connected(address, subprotocols=[Subprotocol("other"), PROTOCOL]) as client:
        assert client.socket.subprotocol == PROTOCOL


@pytest.mark.parametrize("subprotocols", [None, [Subprotocol("graphql-ws")], [Subprotocol("GRAPHQL-TRANSPORT-WS")]])
async def test_any_other_subprotocol_is_closed_with_4406(address: str, subprotocols: list[Subprotocol] | None) -> None:
    async with connected(address, subprotocols=subprotocols) as client:
        assert await client.closed() == (4406, "Subprotocol not acceptable")


async def test_a_client_that_closes_with_1000_ends_what_runs(address: str, stage: Stage) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("1", "subscription { forever }")
        assert (await client.hear())["type"] == "next"
        await asyncio.wait_for(stage.entered.wait(), 20)
        await client.socket.close(1000)
        await asyncio.wait_for(stage.left.wait(), 20)


@pytest.mark.parametrize("more", [{}, {"payload": {}}, {"payload": None}, {"payload": {"a": {"b": [1]}}}])
async def test_connection_init_is_acknowledged_with_any_payload_or_none(address: str, more: dict[str, object]) -> None:
    async with connected(address) as client:
        await client.say(type="connection_init", **more)
        answer = await client.hear()
        assert answer["type"] == "connection_ack"
        assert isinstance(answer.get("payload"), dict | None)


async def test_no_connection_init_in_time_is_closed_with_4408(address: str) -> None:
    async with connected(address) as client:
        assert await client.closed() == (4408, "Connection initialisation timeout")


async def test_pings_do_not_stand_for_connection_init(address: str) -> None:
    async with connected(address) as client:
        await client.say(type="ping")
        assert (await client.hear())["type"] == "pong"
        assert (await client.closed())[0] == 4408


async def test_one_that_came_in_time_is_not_closed_later(address: str) -> None:
    async with acknowledged(address) as client:
        await asyncio.sleep(0.5)  # beyond the server's patience, which is the thing under test
        await client.hears_nothing()


async def test_a_second_connection_init_is_closed_with_4429(address: str) -> None:
    async with acknowledged(address) as client:
        await client.say(type="connection_init")
        assert await client.closed() == (4429, "Too many initialisation requests")


async def test_two_at_once_are_closed_with_4429(address: str) -> None:
    async with connected(address) as client:
        await client.say(type="connection_init")
        await client.say(type="connection_init")
        assert await client.closed() == (4429, "Too many initialisation requests")


@pytest.mark.parametrize("more", [{}, {"payload": None}, {"payload": {"at": 1}}])
async def test_ping_must_be_answered_by_pong_at_any_time(address: str, more: dict[str, object]) -> None:
    async with connected(address) as client:
        await client.say(type="ping", **more)
        assert (await client.hear())["type"] == "pong"
        await client.say(type="connection_init")
        assert (await client.hear())["type"] == "connection_ack"
        await client.say(type="ping", **more)
        answer = await client.hear()
        assert answer["type"] == "pong"
        assert answer.get("payload") == more.get("payload")


@pytest.mark.parametrize("more", [{}, {"payload": None}, {"payload": {"at": 1}}])
async def test_pong_may_come_unasked(address: str, more: dict[str, object]) -> None:
    async with connected(address) as client:
        await client.say(type="pong", **more)
        await client.say(type="connection_init")
        assert (await client.hear())["type"] == "connection_ack"
        await client.say(type="pong", **more)
        await client.hears_nothing()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "{",
        "null",
        "3",
        '"connection_init"',
        "[]",
        '[{"type":"ping"}]',
        "{}",
        '{"type":null}',
        '{"type":3}',
        '{"type":"unknown"}',
        '{"type":"start","id":"1","payload":{"query":"{ hello }"}}',
        '{"type":"connection_ack"}',
        '{"type":"next","id":"1","payload":{}}',
        '{"type":"error","id":"1","payload":[]}',
        '{"type":"connection_init","payload":3}',
        '{"type":"connection_init","payload":[]}',
        '{"type":"ping","payload":"a"}',
        '{"type":"pong","payload":[1]}',
        '{"type":"complete"}',
        '{"type":"complete","id":3}',
        '{"type":"complete","id":""}',
        '{"type":"subscribe","payload":{"query":"{ hello }"}}',
        '{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}',
        '{"type":"subscribe","id":3,"payload":{"query":"{ hello }"}}',
        '{"type":"subscribe","id":"1"}',
        '{"type":"subscribe","id":"1","payload":null}',
        '{"type":"subscribe","id":"1","payload":"{ hello }"}',
        '{"type":"subscribe","id":"1","payload":{}}',
        '{"type":"subscribe","id":"1","payload":{"query":null}}',
        '{"type":"subscribe","id":"1","payload":{"query":3}}',
        '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":"a"}}',
        '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":[]}}',
        '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","operationName":3}}',
        '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","extensions":3}}',
    ],
)
async def test_an_invalid_message_is_closed_at_once_with_4400(address: str, text: str) -> None:
    async with acknowledged(address) as client:
        await client.socket.send(text)
        code, reason = await client.closed()
        assert code == 4400
        assert reason


async def test_a_binary_message_is_closed_with_4400(address: str) -> None:
    async with acknowledged(address) as client:
        await client.socket.send(b'{"type":"ping"}')
        assert (await client.closed())[0] == 4400


async def test_what_ran_ends_with_an_invalid_message(address: str, stage: Stage) -> None:
    async with acknowledged(address) as client:
        await client.subscribe("1", "{ slow }")
        await asyncio.wait_for(stage.entered.wait(), 20)
        await client.socket.send("{")
        assert (await client.closed())[0] == 4400
        await asyncio.wait_for(stage.left.wait(), 20)


async def test_a_reason_fits_a_close_frame(address: str) -> None:
    async with acknowledged(address) as client:
        key = "é" * 200
        for _ in range(2):
            await client.subscribe(key, "subscription { forever }")
        code, reason = await client.closed()
        assert code == 4409
        assert len(reason.encode()) <= 123


async def test_a_message_that_is_too_large_is_closed_with_1009(address: str) -> None:
    """RFC 6455, 7.4.1."""
    async with acknowledged(address) as client:
        await client.say(type="ping", payload={"much": "a" * 30_000})
        assert (await client.closed())[0] == 1009
