"""Connections have bounds: how many, how long a request may take to come in, how much it may be, and how long a caller
may read nothing. Over raw sockets, as callers with bad intentions use them."""

import asyncio
import contextlib
import gc
import socket
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send
from tests.adversity.fuzz.sockets import PING, TEXT, Sending, handshake
from tests.cli.bounded import PATIENCE, PLENTY, served, until
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from rerail.api.http.security_headers import SAFE
from rerail.cli.serving.gate import LARGE_BYTES, ConnectionLimits, Gate


class Site:
    """An application that reads bodies, sends much, and tells when it ends."""

    def __init__(self) -> None:
        self.left = asyncio.Event()
        self.sending = asyncio.Event()
        self.go_on = asyncio.Event()
        self.raised: OSError | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.accept"})
            if scope["path"] == "/waits":
                await self._wait(receive, send)
                return
            if scope["path"] in {"/listens", "/held"}:
                while (await receive())["type"] != "websocket.disconnect":
                    if scope["path"] == "/held":
                        await self.go_on.wait()
                self.left.set()
                return
            await self._send_much(lambda chunk: send({"type": "websocket.send", "bytes": chunk}))
            return
        if scope["path"] == "/much":
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await self._send_much(lambda chunk: send({"type": "http.response.body", "body": chunk, "more_body": True}))
            return
        if scope["path"].startswith("/whole/"):
            body = bytes(int(scope["path"].removeprefix("/whole/")))
            length = (b"content-length", b"%d" % len(body))
            await send({"type": "http.response.start", "status": 200, "headers": [length]})
            await send({"type": "http.response.body", "body": body})
            return
        size = 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                self.left.set()
                return
            size += len(message["body"])
            if not message["more_body"]:
                break
        if scope["path"] == "/held":
            await self.go_on.wait()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})

    async def _wait(self, receive: Receive, send: Send) -> None:
        """For a first message, then closes."""
        await receive()
        try:
            await send({"type": "websocket.close", "code": 4400})
        except OSError as error:
            self.raised = error
        finally:
            self.left.set()

    async def _send_much(self, send: Callable[[bytes], Awaitable[None]]) -> None:
        try:
            for _ in range(2_000):
                await send(b"x" * 100_000)
                self.sending.set()
        except OSError:
            pass
        finally:
            self.left.set()


@contextlib.asynccontextmanager
async def serving(limits: ConnectionLimits) -> AsyncIterator[tuple[Site, Gate, int]]:
    site = Site()
    async with served(site, limits) as (gate, port):
        yield site, gate, port


async def talk(port: int, *sent: bytes) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for each in sent:
        writer.write(each)
        await writer.drain()
    return reader, writer


async def ended(reader: asyncio.StreamReader) -> bytes:
    """What the server said before it closed the connection."""
    with contextlib.suppress(ConnectionError):
        return await asyncio.wait_for(reader.read(), PATIENCE)
    return b""


@pytest.mark.parametrize("sent", [b"", b"\r\n"])
async def test_a_socket_without_a_request_is_closed(sent: bytes) -> None:
    async with serving(limits(request_seconds=0.1)) as (_, gate, port):
        reader, writer = await talk(port, sent)
        assert await ended(reader) == b""
        writer.close()
        await until(lambda: gate.open == 0 and not gate.reading and not gate.addresses)


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\nHost: a",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{",
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
    ],
)
async def test_a_request_that_does_not_come_in_is_408(sent: bytes) -> None:
    async with serving(limits(request_seconds=0.1)) as (site, gate, port):
        reader, writer = await talk(port, sent)
        answer = await ended(reader)
        assert answer.startswith(b"HTTP/1.1 408 ")
        assert b'{"errors": [{"message": "The request did not come in whole within 0.1 seconds."}]}' in answer
        for name, _ in SAFE:
            assert name in answer
        if sent.startswith(b"POST"):
            await asyncio.wait_for(site.left.wait(), PATIENCE)
        writer.close()
        await until(lambda: gate.open == 0 and not gate.reading)


async def test_a_body_that_trickles_in_counts_from_its_beginning() -> None:
    async with serving(limits(request_seconds=0.5)) as (_, _, port):
        reader, writer = await talk(port, b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n")

        async def trickle() -> None:
            with contextlib.suppress(ConnectionError):
                while True:
                    writer.write(b"x")
                    await writer.drain()
                    await asyncio.sleep(0.01)

        trickling = asyncio.ensure_future(trickle())
        assert (await ended(reader)).startswith(b"HTTP/1.1 408 ")
        trickling.cancel()
        writer.close()


async def test_requests_in_time_are_answered_one_after_another() -> None:
    request = b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}"
    async with serving(limits(request_seconds=3600)) as (_, gate, port):
        reader, writer = await talk(port)
        for head, body in ((request, b""), (request[:10], request[10:]), (request[:-1], request[-1:])):
            writer.write(head)
            await writer.drain()
            writer.write(body)
            assert (await asyncio.wait_for(reader.readuntil(b"ok"), PATIENCE)).startswith(b"HTTP/1.1 200 ")
        assert not gate.reading
        writer.write(request + request[:20])
        await asyncio.wait_for(reader.readuntil(b"ok"), PATIENCE)
        assert list(gate.reading), "half of the next one is waited for"
        writer.close()
        await until(lambda: gate.open == 0 and not gate.reading)


@pytest.mark.parametrize("line", [b"a" * 300_000, b"GET / HTTP/1.1\r\n" + b"X-Long: aaaaaaaaaa\r\n" * 10_000])
async def test_a_head_without_an_end_is_not_kept(line: bytes) -> None:
    async with serving(PLENTY) as (_, gate, port):
        reader, writer = await talk(port)
        with contextlib.suppress(ConnectionError):
            writer.write(line)
            await writer.drain()
        answer = await ended(reader)
        assert answer == b"" or answer.startswith((b"HTTP/1.1 431 ", b"HTTP/1.1 400 "))
        writer.close()
        await until(lambda: gate.open == 0)


async def test_trailers_without_an_end_are_not_kept() -> None:
    async with serving(PLENTY) as (site, gate, port):
        reader, writer = await talk(
            port, b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n0\r\n"
        )
        with contextlib.suppress(ConnectionError):
            for _ in range(200):
                writer.write(b"X-More: aaaaaaaaaa\r\n" * 1_000)
                await writer.drain()
        await ended(reader)
        await asyncio.wait_for(site.left.wait(), PATIENCE)
        writer.close()
        await until(lambda: gate.open == 0)


async def test_what_is_no_http_is_400_with_the_safe_headers() -> None:
    async with serving(PLENTY) as (_, _, port):
        reader, writer = await talk(port, b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n")
        answer = await ended(reader)
        assert answer.startswith(b"HTTP/1.1 400 ")
        assert b"nosniff" in answer
        writer.close()


@pytest.mark.parametrize("bounds", [{"connections": 2}, {"per_address": 2}])
async def test_there_are_so_many_connections_and_no_more(bounds: dict[str, int]) -> None:
    async with serving(limits(**bounds)) as (_, gate, port):
        held = [await talk(port, b"GET / HTTP/1.1\r\n") for _ in range(2)]
        await until(lambda: gate.open == 2)
        reader, writer = await talk(port)
        answer = await ended(reader)
        assert answer.startswith(b"HTTP/1.1 503 ")
        assert b"retry-after: 5" in answer
        writer.close()
        held.pop()[1].close()
        await until(lambda: gate.open == 1)
        reader, writer = await talk(port, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        assert (await asyncio.wait_for(reader.readuntil(b"ok"), PATIENCE)).startswith(b"HTTP/1.1 200 ")
        for _, other in (*held, (reader, writer)):
            other.close()
        await until(lambda: gate.open == 0 and not gate.addresses)


async def test_a_caller_who_reads_nothing_is_cut_off() -> None:
    async with serving(limits(stalled_seconds=0.1)) as (site, gate, port):
        _, writer = await talk(port, b"GET /much HTTP/1.1\r\nHost: a\r\n\r\n")
        transport = writer.transport
        transport.pause_reading()  # type: ignore[attr-defined]  # sockets have it
        await asyncio.wait_for(site.left.wait(), PATIENCE)
        writer.close()
        await until(lambda: gate.open == 0 and not gate.stalled)


async def test_a_caller_who_reads_slowly_is_not() -> None:
    async with serving(limits(stalled_seconds=0.6)) as (site, gate, port):
        reader, writer = await talk(port, b"GET /much HTTP/1.1\r\nHost: a\r\n\r\n")
        await until(lambda: bool(gate.stalled))
        began = asyncio.get_running_loop().time()
        while asyncio.get_running_loop().time() - began < 2:
            assert await reader.read(4_000_000)
            await asyncio.sleep(0.02)
        assert not site.left.is_set()
        writer.close()


async def test_a_websocket_that_reads_nothing_is_cut_off() -> None:
    async with serving(limits(stalled_seconds=0.1)) as (site, gate, port):
        async with connect(f"ws://127.0.0.1:{port}/", max_size=None, max_queue=1) as websocket:
            await asyncio.wait_for(site.left.wait(), PATIENCE)
            with pytest.raises(ConnectionClosed):
                await read_all(websocket)
        await until(lambda: gate.open == 0 and not gate.stalled and not gate.addresses)


async def test_where_too_much_is_unread_those_who_have_most_are_cut_off() -> None:
    few, many = 20 * 1024**2, 100 * 1024**2
    async with serving(limits(kept_bytes=80 * 1024**2)) as (_, gate, port):
        others = [await not_reading(port, few), await not_reading(port, few)]
        await until(lambda: len(gate.stalled) == 2)
        reader, writer = await not_reading(port, many)
        await until(lambda: gate.open == 3)
        await until(lambda: gate.open == 2)
        with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
            await whole(reader, writer, many)
        for other in others:
            await whole(*other, few)
        await until(lambda: gate.open == 0 and not gate.stalled)


async def not_reading(port: int, size: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await talk(port, b"GET /whole/%d HTTP/1.1\r\nHost: a\r\n\r\n" % size)
    writer.transport.pause_reading()  # type: ignore[attr-defined]  # sockets have it
    return reader, writer


async def whole(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, size: int) -> None:
    writer.transport.resume_reading()  # type: ignore[attr-defined]  # as above
    try:
        async with asyncio.timeout(PATIENCE):
            await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(size)
    finally:
        writer.close()


@pytest.mark.parametrize(
    "frames",
    [
        [Sending(code=TEXT, payload=b"x" * 10, final=False)],
        [Sending(code=TEXT, payload=b"x" * 10, announced=20)],
        [Sending(code=TEXT, payload=b"x" * 10_000, announced=20_000)],
        [Sending(code=TEXT, payload=b"x" * 10, final=False), Sending(code=PING, payload=b"")],
        [Sending(code=PING, payload=b""), Sending(code=PING, payload=b"x", announced=9)],
    ],
    ids=["a first frame", "half a frame", "half a large frame", "a ping between two frames", "half a ping"],
)
async def test_a_message_that_does_not_come_in_ends_its_websocket(frames: list[Sending]) -> None:
    async with serving(limits(request_seconds=0.2)) as (site, gate, port):
        with await upgraded(port, b"/listens") as peer:
            loop = asyncio.get_running_loop()
            await loop.sock_sendall(peer, b"".join(frame.encode() for frame in frames))
            said = b""
            async with asyncio.timeout(PATIENCE):
                while more := await loop.sock_recv(peer, 4_096):
                    said += more
        assert b"\x03\xf0The message did not come in whole within 0.2 seconds" in said
        await asyncio.wait_for(site.left.wait(), PATIENCE)
        await until(lambda: gate.open == 0 and not gate.reading and not gate.kept)


async def test_who_sends_whole_messages_may_go_on_for_ever() -> None:
    """Though there is always half a frame that is waited for."""
    whole = Sending(code=TEXT, payload=b"x").encode() + Sending(code=PING, payload=b"x").encode()
    async with serving(limits(request_seconds=0.6)) as (site, gate, port):
        with await upgraded(port, b"/listens") as peer:
            loop = asyncio.get_running_loop()
            began = loop.time()
            await loop.sock_sendall(peer, whole[:3])
            while loop.time() - began < 2:
                await loop.sock_sendall(peer, whole[3:] + whole[:3])
                await asyncio.sleep(0.02)
            assert gate.reading
            assert not site.left.is_set()
        await until(lambda: gate.open == 0 and not gate.reading and not gate.kept)


async def test_where_too_much_does_not_end_those_who_sent_most_are_cut_off() -> None:
    head = b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"
    async with serving(limits(kept_bytes=200_000)) as (_, gate, port):
        little = await talk(port, head + b"x" * 10_000)
        much = await talk(port, head + b"x" * 90_000)
        with await upgraded(port, b"/listens") as peer:
            loop = asyncio.get_running_loop()
            await loop.sock_sendall(peer, Sending(code=TEXT, payload=b"x" * 70_000, final=False).encode())
            await until(lambda: gate.kept > 170_000)
            assert gate.open == 3
            more = await talk(port, head + b"x" * 40_000)
            assert await ended(much[0]) == b""
            await until(lambda: gate.open == 3 and gate.kept < 150_000)
            much[1].close()
        await until(lambda: gate.open == 2)
        for (reader, writer), rest in ((little, 90_000), (more, 60_000)):
            writer.write(b"x" * rest)
            assert (await asyncio.wait_for(reader.readuntil(b"ok"), PATIENCE)).startswith(b"HTTP/1.1 200 ")
            writer.close()
        await until(lambda: gate.open == 0 and not gate.kept)


@pytest.mark.parametrize("wrong", [(b"Version: 13", b"Version: 12"), (b"Sec-WebSocket-Key", b"X-Key")])
async def test_a_handshake_that_is_none_is_refused_and_that_is_all(wrong: tuple[bytes, bytes]) -> None:
    told = list[dict[str, Any]]()
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
    async with serving(PLENTY) as (_, gate, port):
        reader, writer = await talk(port, handshake("any").replace(*wrong))
        assert (await ended(reader)).startswith(b"HTTP/1.1 4")
        writer.close()
        await until(lambda: gate.open == 0)
        await asyncio.sleep(0)
    assert not told


async def test_requests_that_wait_for_their_answer_count() -> None:
    size = 60_000
    async with serving(limits(kept_bytes=220_000)) as (site, gate, port):
        head = b"POST /held HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n" % size
        waiting = [await talk(port, head + b"x" * size) for _ in range(2)]
        with await upgraded(port, b"/held") as peer:
            loop = asyncio.get_running_loop()
            await loop.sock_sendall(peer, Sending(code=TEXT, payload=b"x" * size).encode())
            await until(lambda: gate.kept >= 3 * size)
            assert len(gate.handed) == 3
            last = await talk(port, head + b"x" * size)
            await until(lambda: gate.open == 3)
            assert gate.kept < 220_000
            site.go_on.set()
            await until(lambda: not gate.kept)
        for _, writer in (*waiting, last):
            writer.close()
        await until(lambda: gate.open == 0 and not gate.handed)


async def test_requests_sent_without_waiting_are_answered_in_turn_and_parsed_no_earlier() -> None:
    many = 3_000
    first = b"POST /held HTTP/1.1\r\nHost: a\r\nContent-Length: 8\r\n\r\n\r\n\r\n\r\n\r\n"
    rest = b"".join(
        b"GET /whole/%d HTTP/1.1\r\nHost: a\r\n\r\nPOST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n\r\n\r\n"
        % size
        for size in range(1, many + 1)
    )
    async with serving(PLENTY) as (site, gate, port):
        reader, writer = await talk(port, first + rest[:1_000])
        await until(lambda: gate.open == 1)
        writer.write(rest[1_000:])
        await until(lambda: gate.handed)
        (connection,) = gate.handed
        assert len(connection.pipeline) <= 1  # type: ignore[attr-defined]  # it is one for HTTP
        assert gate.kept > LARGE_BYTES
        site.go_on.set()
        async with asyncio.timeout(PATIENCE):
            assert await body_of(reader) == 2
            for size in range(1, many + 1):
                assert [await body_of(reader), await body_of(reader)] == [size, 2]
        assert not gate.kept
        writer.close()
        await until(lambda: gate.open == 0)


async def body_of(reader: asyncio.StreamReader) -> int:
    """The length of the next answer's body."""
    head = await reader.readuntil(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 ")
    size = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
    await reader.readexactly(size)
    return size


async def test_a_caller_who_leaves_before_their_turn_leaves_nothing() -> None:
    async with serving(PLENTY) as (site, gate, port):
        gc.collect()
        gc.disable()
        try:
            request = b"GET /much HTTP/1.1\r\nHost: a\r\n\r\n"
            _, writer = await talk(port, request * 2_000)
            await until(lambda: gate.handed)
            connection = weakref.ref(*gate.handed)
            writer.transport.abort()
            await until(lambda: gate.open == 0)
            await asyncio.wait_for(site.left.wait(), PATIENCE)
            await until(lambda: connection() is None)
        finally:
            gc.enable()


async def test_pongs_that_nobody_reads_do_not_pile_up() -> None:
    pings = Sending(code=PING, payload=b"x" * 125, times=8_000).encode()
    async with serving(PLENTY) as (_, gate, port):
        with await upgraded(port) as peer:
            with pytest.raises(TimeoutError):  # else all was read, and what answers it is kept for nobody
                await asyncio.wait_for(asyncio.get_running_loop().sock_sendall(peer, pings * 100), 5)
            assert gate.stalled


async def test_an_application_is_told_that_a_broken_websocket_has_gone() -> None:
    broken = Sending(code=TEXT, payload=b"whole").encode() + Sending(code=TEXT, payload=b"\xff").encode()
    async with serving(PLENTY) as (site, _, port):
        with await upgraded(port) as peer:
            await asyncio.get_running_loop().sock_sendall(peer, broken)
            await asyncio.wait_for(site.left.wait(), PATIENCE)
    assert isinstance(site.raised, OSError)


async def upgraded(port: int, path: bytes = b"/waits") -> socket.socket:
    peer = socket.create_connection(("127.0.0.1", port))
    peer.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_sendall(peer, handshake("any").replace(b"/graphql", path))
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += await loop.sock_recv(peer, 65_536)
    return peer


def limits(**bounds: Any) -> ConnectionLimits:
    return ConnectionLimits(
        **{
            **{name: getattr(PLENTY, name) for name in PLENTY.__slots__},
            **bounds,
        }
    )


async def read_all(websocket: ClientConnection) -> None:
    while True:
        await websocket.recv()
