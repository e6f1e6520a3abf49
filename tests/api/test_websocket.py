"""graphql-transport-ws: the protocol to the letter, with a real client on a real socket."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Origin, Subprotocol

from rerail.api.endpoint import HttpOptions
from rerail.api.execution.operations import LARGE_REQUEST
from rerail.api.execution.outlets import ANSWERS_AT_ONCE

from .transport import Stage, serving, transport_app

PATIENCE = 20.0
PROTOCOL = Subprotocol("graphql-transport-ws")


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
async def address(stage: Stage) -> AsyncIterator[str]:
    options = HttpOptions(most_operations_per_connection=3, allowed_origins=["https://console.example"])
    async with serving(transport_app(stage, options)) as address:
        yield address


@contextlib.asynccontextmanager
async def opened(address: str, **options: Any) -> AsyncIterator[ClientConnection]:
    options.setdefault("subprotocols", [PROTOCOL])
    async with connect(f"ws://{address}/graphql", **options) as socket:
        yield socket


@contextlib.asynccontextmanager
async def acknowledged(address: str) -> AsyncIterator[ClientConnection]:
    async with opened(address) as socket:
        await send(socket, type="connection_init", payload={"token": "x"})
        assert await receive(socket) == {"type": "connection_ack"}
        yield socket


async def send(socket: ClientConnection, **message: object) -> None:
    await socket.send(orjson.dumps(message).decode())


async def subscribe(socket: ClientConnection, key: str, query: str, **more: object) -> None:
    await send(socket, id=key, type="subscribe", payload={"query": query, **more})


async def receive(socket: ClientConnection) -> Any:
    return orjson.loads(await asyncio.wait_for(socket.recv(), PATIENCE))


async def closed(socket: ClientConnection) -> tuple[int, str]:
    """The close that comes next."""
    with pytest.raises(ConnectionClosed) as caught:
        await asyncio.wait_for(socket.recv(), PATIENCE)
    assert caught.value.rcvd is not None
    return caught.value.rcvd.code, caught.value.rcvd.reason


async def test_a_subscription_from_next_to_complete(address: str) -> None:
    async with acknowledged(address) as socket:
        await subscribe(socket, "a", "subscription ($to: Int!) { n: count(to: $to) }", variables={"to": 2})
        assert [await receive(socket) for _ in range(3)] == [
            {"id": "a", "type": "next", "payload": {"data": {"n": 1}}},
            {"id": "a", "type": "next", "payload": {"data": {"n": 2}}},
            {"id": "a", "type": "complete"},
        ]


async def test_queries_and_mutations_answer_once(address: str, stage: Stage) -> None:
    stage.go_on.set()
    async with acknowledged(address) as socket:
        await subscribe(socket, "q", "{ hello }")
        assert await receive(socket) == {"id": "q", "type": "next", "payload": {"data": {"hello": "Hello you"}}}
        assert await receive(socket) == {"id": "q", "type": "complete"}
        await subscribe(socket, "m", "mutation { write }")
        assert await receive(socket) == {"id": "m", "type": "next", "payload": {"data": {"write": 1}}}
        assert await receive(socket) == {"id": "m", "type": "complete"}


async def test_operations_run_side_by_side_and_ids_are_free_once_complete(address: str) -> None:
    async with acknowledged(address) as socket:
        await subscribe(socket, "x", "subscription { forever }")
        assert (await receive(socket))["type"] == "next"
        for _ in range(3):
            await subscribe(socket, "y", "{ hello }")
            assert [(await receive(socket))["type"] for _ in range(2)] == ["next", "complete"]


@pytest.mark.parametrize(
    "query",
    [
        "{",
        "{ nothing }",
        "subscription { nothing }",
        "subscription { count }",
        "subscription ($to: Int!) { count(to: $to) }",
        "subscription { missing }",
        "query A { hello } query B { hello }",
    ],
)
async def test_a_refused_operation_is_an_error_message_and_nothing_else(address: str, query: str) -> None:
    async with acknowledged(address) as socket:
        await subscribe(socket, "a", query)
        message = await receive(socket)
        assert (message["id"], message["type"]) == ("a", "error")
        assert message["payload"][0]["message"]
        await send(socket, type="ping")
        assert await receive(socket) == {"type": "pong"}


async def test_an_error_within_a_stream_is_masked_and_ends_it(address: str) -> None:
    async with acknowledged(address) as socket:
        await subscribe(socket, "a", "subscription { breaks }")
        assert (await receive(socket))["type"] == "next"
        message = await receive(socket)
        assert message["type"] == "error"
        assert message["payload"][0]["extensions"]["code"] == "internal_error"
        assert "hunter2" not in str(message)


async def test_complete_ends_the_operation(address: str, stage: Stage) -> None:
    async with acknowledged(address) as socket:
        await subscribe(socket, "a", "subscription { forever }")
        await receive(socket)
        await asyncio.wait_for(stage.entered.wait(), PATIENCE)
        await send(socket, id="a", type="complete")
        await asyncio.wait_for(stage.left.wait(), PATIENCE)
        await send(socket, id="a", type="complete")
        await send(socket, type="ping", payload={})
        assert await receive(socket) == {"type": "pong", "payload": {}}, "nothing more came of the operation"


async def test_a_client_that_leaves_ends_its_operations(address: str, stage: Stage) -> None:
    async with acknowledged(address) as socket:
        await subscribe(socket, "a", "{ slow }")
        await asyncio.wait_for(stage.entered.wait(), PATIENCE)
    await asyncio.wait_for(stage.left.wait(), PATIENCE)


@pytest.mark.parametrize("subprotocols", [None, [Subprotocol("graphql-ws")]])
async def test_other_subprotocols_are_4406(address: str, subprotocols: list[Subprotocol] | None) -> None:
    async with opened(address, subprotocols=subprotocols) as socket:
        assert await closed(socket) == (4406, "Subprotocol not acceptable")


async def test_a_subscribe_before_the_acknowledgement_is_4401(address: str) -> None:
    async with opened(address) as socket:
        await subscribe(socket, "a", "{ hello }")
        assert await closed(socket) == (4401, "Unauthorized")


async def test_a_second_init_is_4429(address: str) -> None:
    async with acknowledged(address) as socket:
        await send(socket, type="connection_init")
        assert await closed(socket) == (4429, "Too many initialisation requests")


async def test_no_init_in_time_is_4408(stage: Stage) -> None:
    options = HttpOptions(connection_init_seconds=0.05)
    async with serving(transport_app(stage, options)) as address, opened(address) as socket:
        assert await closed(socket) == (4408, "Connection initialisation timeout")


async def test_an_id_in_use_is_4409(address: str) -> None:
    async with acknowledged(address) as socket:
        await subscribe(socket, "a", "subscription { forever }")
        await receive(socket)
        await subscribe(socket, "a", "subscription { forever }")
        assert await closed(socket) == (4409, "Subscriber for a already exists")


@pytest.mark.parametrize(
    "message",
    [
        "",
        "{",
        "[]",
        "3",
        '"ping"',
        "{}",
        '{"type":"hello"}',
        '{"type":["ping"]}',
        '{"type":"connection_ack"}',
        '{"type":"ping","payload":3}',
        '{"type":"subscribe"}',
        '{"type":"subscribe","id":3,"payload":{"query":"{ hello }"}}',
        '{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}',
        '{"type":"subscribe","id":"a"}',
        '{"type":"subscribe","id":"a","payload":{}}',
        '{"type":"subscribe","id":"a","payload":{"query":3}}',
        '{"type":"subscribe","id":"a","payload":{"query":"{ hello }","variables":[]}}',
        '{"type":"complete"}',
        b"\x00",
    ],
)
async def test_what_the_protocol_does_not_know_is_4400(address: str, message: str | bytes) -> None:
    async with acknowledged(address) as socket:
        await socket.send(message)
        code, reason = await closed(socket)
        assert code == 4400
        assert reason


async def test_an_invalid_init_is_4400(address: str) -> None:
    async with opened(address) as socket:
        await send(socket, type="connection_init", payload="token")
        assert (await closed(socket))[0] == 4400


async def test_too_many_operations_are_refused_one_by_one(address: str) -> None:
    async with acknowledged(address) as socket:
        for key in "abc":
            await subscribe(socket, key, "subscription { forever }")
            assert (await receive(socket))["type"] == "next"
        await subscribe(socket, "d", "{ hello }")
        message = await receive(socket)
        assert (message["id"], message["type"]) == ("d", "error")


async def test_large_messages_are_what_small_ones_are(stage: Stage) -> None:
    large = {"unused": "x" * LARGE_REQUEST}
    async with serving(transport_app(stage)) as address:
        async with acknowledged(address) as socket:
            await subscribe(
                socket, "q", "query ($name: String!) { hello(name: $name) }", variables={"name": "a", **large}
            )
            assert await receive(socket) == {"id": "q", "type": "next", "payload": {"data": {"hello": "Hello a"}}}
            assert await receive(socket) == {"id": "q", "type": "complete"}
            await subscribe(socket, "s", "subscription { forever }", variables=large)
            assert (await receive(socket))["type"] == "next"
            await subscribe(socket, "x", "{ nothing }", variables=large)
            assert (await receive(socket))["type"] == "error"
            await send(socket, type="ping", payload=large)
            assert await receive(socket) == {"type": "pong", "payload": large}
            await subscribe(socket, "s", "{ hello }", variables=large)
            assert await closed(socket) == (4409, "Subscriber for s already exists")
        async with acknowledged(address) as socket:
            await send(socket, id="s", type="subscribe", payload={"query": 1, **large})
            assert (await closed(socket))[0] == 4400
        async with acknowledged(address) as socket:
            await socket.send("x" * 2 * LARGE_REQUEST)
            assert (await closed(socket))[0] == 4400
        async with opened(address) as socket:
            await subscribe(socket, "s", "{ hello }", variables=large)
            assert (await closed(socket))[0] == 4401


async def test_of_answers_that_nobody_reads_few_are_made(stage: Stage) -> None:
    stage.go_on.set()
    many, size = 3 * ANSWERS_AT_ONCE, 8 * 1024**2
    async with serving(transport_app(stage)) as address, opened(address, max_size=None) as socket:
        await send(socket, type="connection_init")
        assert await receive(socket) == {"type": "connection_ack"}
        socket.transport.pause_reading()
        for number in range(many):
            await subscribe(socket, f"q{number}", f"{{ large(size: {size}) }}")
        await subscribe(socket, "m", "mutation { write }")
        async with asyncio.timeout(PATIENCE):
            while not stage.written:  # noqa: ASYNC110, a mutation does not wait for what is to be read
                await asyncio.sleep(0.01)
        assert stage.made < ANSWERS_AT_ONCE + 3, "but for those that the connection could take"
        socket.transport.resume_reading()
        read = [await receive(socket) for _ in range(2 * (many + 1))]
    assert sum(message["type"] == "complete" for message in read) == many + 1
    assert [len(each["payload"]["data"]["large"]) for each in read if "large" in str(each)[:99]] == [size] * many


async def test_closing_says_that_the_client_should_come_back(address: str, stage: Stage) -> None:
    async with acknowledged(address) as socket:
        await subscribe(socket, "a", "subscription { closing }")
        await receive(socket)
        stage.go_on.set()
        assert await closed(socket) == (1012, "The server is restarting: come back.")


@pytest.mark.parametrize(
    ("origin", "welcome"),
    [
        (None, True),
        ("same", True),
        ("https://console.example", True),
        ("https://evil.example", False),
        ("null", False),
    ],
)
async def test_pages_of_other_origins_are_refused(address: str, origin: str | None, welcome: bool) -> None:
    given = Origin(f"http://{address}") if origin == "same" else origin and Origin(origin)
    if welcome:
        async with opened(address, origin=given) as socket:
            await send(socket, type="ping")
            assert await receive(socket) == {"type": "pong"}
    else:
        with pytest.raises(InvalidStatus) as caught:
            async with opened(address, origin=given):
                pass
        assert caught.value.response.status_code == 403


async def test_other_host_names_are_refused(address: str) -> None:
    with pytest.raises(InvalidStatus) as caught:
        async with opened("evil.example", host="127.0.0.1", port=int(address.rpartition(":")[2])):
            pass
    assert caught.value.response.status_code == 400
