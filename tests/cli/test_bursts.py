"""Thousands who come in one moment: connections are taken and WebSockets begun so many in each round of the event loop,
and what they leave behind when they go is nothing."""

import asyncio
import contextlib
import gc
import socket
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any
from weakref import ref

import uvloop
from starlette.types import Receive, Scope, Send
from tests.adversity.fuzz.sockets import TEXT, Sending, handshake
from tests.cli.bounded import PATIENCE, served, until

from rerail.api.streams.eager_send import AT_ONCE
from rerail.cli.serving.gate import HANDSHAKES_EACH_ROUND
from rerail.cli.serving.server import ACCEPTED_EACH_ROUND

MANY = 40
REQUEST = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"


class Site:
    """Accepts WebSockets and waits for their end; answers whatever else. `begun`: in which round of the loop."""

    def __init__(self) -> None:
        self.round = 0
        self.begun = Counter[int]()
        self.requests = asyncio.Event()
        self.connections: list[Callable[[], Any]] = []
        self.texts: list[str] = []
        self.left = 0

    @contextlib.asynccontextmanager
    async def watching(self) -> AsyncIterator[None]:
        async def tick() -> None:
            while True:
                self.round += 1
                await asyncio.sleep(0)

        ticking = asyncio.ensure_future(tick())
        yield
        ticking.cancel()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            self.begun[self.round] += 1
            self.connections.append(ref(scope["extensions"][AT_ONCE]["send"].__self__))
            await receive()
            await send({"type": "websocket.accept"})
            while (message := await receive())["type"] != "websocket.disconnect":
                self.texts.append(message["text"])
            self.left += 1
            return
        self.requests.set()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})


async def opened(port: int, *sent: bytes) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for each in sent:
        writer.write(each)
    return reader, writer


@contextlib.contextmanager
def waiting(port: int, many: int, sent: bytes = b"") -> Iterator[None]:
    """So many connections, made and written to while the event loop, which is this thread's, cannot take them."""
    with contextlib.ExitStack() as made:
        for _ in range(many):
            made.enter_context(socket.create_connection(("127.0.0.1", port), PATIENCE)).sendall(sent)
        yield


async def test_websockets_are_begun_so_many_in_each_round() -> None:
    site = Site()
    async with served(site) as (_, port), site.watching():
        with waiting(port, MANY, handshake("x")):
            await until(lambda: site.begun.total() == MANY)
        # In one round at once what comes first, and what has waited.
        assert max(site.begun.values()) <= 2 * HANDSHAKES_EACH_ROUND


async def test_a_request_is_answered_before_the_handshakes_that_came_first() -> None:
    site = Site()
    async with served(site) as (_, port), site.watching():
        made = [await opened(port) for _ in range(MANY)]
        asking, writer = await opened(port)
        await until(lambda: site.round > 100)
        for _, other in made:
            other.write(handshake("x"))
        writer.write(REQUEST)
        await asyncio.wait_for(site.requests.wait(), PATIENCE)
        assert site.begun.total() < MANY
        assert (await asyncio.wait_for(asking.readuntil(b"ok"), PATIENCE)).startswith(b"HTTP/1.1 200")
        await until(lambda: site.begun.total() == MANY)
        for _, other in (*made, (asking, writer)):
            other.close()


async def test_who_leaves_before_their_handshake_is_not_begun() -> None:
    site = Site()
    async with served(site) as (gate, port):
        _, writer = await opened(port)
        await until(lambda: gate.reading)
        (connection,) = gate.reading
        for _ in range(HANDSHAKES_EACH_ROUND):
            gate.handshakes.begin("others", lambda: None)
        # This round has no place left: it waits for the next one.
        connection.data_received(handshake("x"))
        connection.transport.abort()
        await until(lambda: gate.open == 0)
        writer.close()
        reader, writer = await opened(port, handshake("x"))
        assert b" 101 " in await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), PATIENCE)
        assert site.begun.total() == 1
        writer.close()


async def test_many_messages_of_one_moment_are_read_in_pieces_and_in_order() -> None:
    site = Site()
    async with served(site) as (_, port):
        reader, writer = await opened(port, handshake("x"))
        await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), PATIENCE)
        connection = site.connections[0]()
        texts = [f"{number:0100}" for number in range(300)]
        connection.data_received(b"".join(Sending(code=TEXT, payload=each.encode()).encode() for each in texts))
        # The rest waits for other rounds; what comes meanwhile, behind it.
        assert 0 < connection.queue.qsize() < 50
        connection.data_received(Sending(code=TEXT, payload=b"last").encode())
        writer.write(Sending(code=TEXT, payload=b"after").encode())
        await until(lambda: len(site.texts) == 302)
        assert site.texts == [*texts, "last", "after"]
        writer.close()


async def test_who_leaves_while_their_messages_are_read_ends_there() -> None:
    site = Site()
    async with served(site) as (gate, port):
        reader, writer = await opened(port, handshake("x"))
        await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), PATIENCE)
        connection = site.connections[0]()
        connection.data_received(Sending(code=TEXT, payload=b"x" * 100).encode() * 300)
        connection.transport.abort()
        await until(lambda: gate.open == 0 and site.left == 1)
        assert len(site.texts) < 300
        writer.close()


def test_several_connections_are_taken_in_a_round() -> None:
    async def run() -> Sequence[int]:
        site, rounds = Site(), list[int]()
        async with served(site) as (gate, port):
            with waiting(port, MANY):
                before = gate.open
                async with asyncio.timeout(PATIENCE):
                    while gate.open < MANY:
                        await asyncio.sleep(0)
                        rounds.append(gate.open - before)
                        before = gate.open
            await until(lambda: gate.open == 0)
        return rounds

    # The event loop of the server: others take as many as there are.
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert max(runner.run(run())) == ACCEPTED_EACH_ROUND


async def test_a_connection_that_has_ended_leaves_nothing_to_the_collector() -> None:
    site = Site()
    async with served(site) as (gate, port):
        gc.collect()
        gc.disable()
        try:
            for _ in range(5):
                reader, writer = await opened(port, REQUEST)
                await reader.readuntil(b"ok")
                writer.write(handshake("x"))
                await reader.readuntil(b"\r\n\r\n")
                writer.close()
            await until(lambda: gate.open == 0 and site.left == 5)
            await asyncio.sleep(0)
            assert [each() for each in site.connections] == [None] * 5
        finally:
            gc.enable()
