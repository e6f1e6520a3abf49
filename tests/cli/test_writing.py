"""What is written leaves in as few writes as it can: an answer whole, a text for many as its frame and no more."""

import asyncio
import random
from collections.abc import Sequence
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send
from tests.cli.bounded import PATIENCE, served, until
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from rerail.api.streams.eager_send import AT_ONCE, SendAtOnce, Taken

Header = tuple[bytes, bytes]


async def answer_of(
    request: bytes, headers: Sequence[Header], *chunks: bytes, go_on: asyncio.Event | None = None
) -> Any:
    """The first read and the rest of what an application of these headers and chunks answers. It waits for `go_on`
    before its chunks."""

    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": list(headers)})
        if go_on is not None:
            await go_on.wait()
        for place, chunk in enumerate(chunks, 1):
            await send({"type": "http.response.body", "body": chunk, "more_body": place < len(chunks)})

    async with served(app) as (_, port), asyncio.timeout(PATIENCE):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(request + b" / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        first = await reader.read(65536)
        if go_on is not None:
            go_on.set()
        rest = await reader.read()
        writer.close()
        return first, rest


async def test_the_head_of_an_answer_leaves_with_its_body() -> None:
    first, rest = await answer_of(b"GET", [(b"content-length", b"2")], b"ok")
    assert first.startswith(b"HTTP/1.1 200 OK\r\n")
    assert first.endswith(b"\r\n\r\nok")
    assert rest == b""


async def test_a_body_in_parts_comes_whole_and_in_order() -> None:
    parts = [bytes([place]) * 30_000 for place in range(10)]
    first, rest = await answer_of(b"GET", [(b"content-length", b"300000")], *parts)
    assert (first + rest).partition(b"\r\n\r\n")[2] == b"".join(parts)


@pytest.mark.parametrize(
    ("request_line", "headers", "chunks", "body"),
    [
        (b"HEAD", [(b"content-length", b"2")], [b"ok"], b""),
        (b"GET", [(b"content-length", b"0")], [b""], b""),
        (b"GET", [], [b"ok", b""], b"2\r\nok\r\n0\r\n\r\n"),
    ],
)
async def test_a_head_whose_body_may_not_come_is_not_kept_back(
    request_line: bytes, headers: Sequence[Header], chunks: Sequence[bytes], body: bytes
) -> None:
    first, rest = await answer_of(request_line, headers, *chunks, go_on=asyncio.Event())
    assert first.startswith(b"HTTP/1.1 200 OK\r\n")
    assert (first + rest).partition(b"\r\n\r\n")[2] == body


async def test_an_answer_that_is_begun_and_not_ended_ends_the_connection() -> None:
    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})

    async with served(app) as (_, port), asyncio.timeout(PATIENCE):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200 OK\r\n")
        assert body == b""
        writer.close()


class Talking:
    """An application that sends texts in parts, at once wherever that can be, but for those that are `ordinary`."""

    def __init__(self, texts: Sequence[Sequence[bytes]], *, ordinary: Sequence[int] = ()) -> None:
        self._texts = texts
        self._ordinary = frozenset(ordinary)
        self.before_open: bool | None = None
        self.after_close: bool | None = None
        self.refused: list[int] = []
        self.done = asyncio.Event()
        self.gone = asyncio.Event()

    async def _taken(self, taken: Taken) -> None:
        pass

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        at_once: SendAtOnce = scope["extensions"][AT_ONCE]["send"]
        taken: Taken = scope["extensions"][AT_ONCE]["taken"]
        self.before_open = at_once([b"too soon"])
        await receive()
        await send({"type": "websocket.accept"})
        for place, parts in enumerate(self._texts):
            if place in self._ordinary or not at_once(parts):
                self.refused.append(place)
                try:
                    await send({"type": "websocket.send", "text": b"".join(parts).decode()})
                except OSError:
                    self.gone.set()
                    return
            await self._taken(taken)
        await send({"type": "websocket.close", "code": 1000})
        self.after_close = at_once([b"too late"])
        self.done.set()


async def test_texts_of_every_size_come_in_order() -> None:
    chance = random.Random(1)  # noqa: S311, no secret
    sizes = [0, 1, 124, 125, 126, 127, 65_535, 65_536, 65_537, 300_000, *(chance.randrange(1_000) for _ in range(50))]
    texts = [("ü" * (size // 2) + "x" * (size % 2)).encode() for size in sizes]
    app = Talking(
        [(text[: size // 4 * 2], text[size // 4 * 2 :], b"") for text, size in zip(texts, sizes, strict=True)]
    )
    async with served(app) as (_, port), asyncio.timeout(PATIENCE):
        async with connect(f"ws://127.0.0.1:{port}/", max_size=None) as websocket:
            assert [await websocket.recv() for _ in texts] == [text.decode() for text in texts]
            with pytest.raises(ConnectionClosed) as closed:
                await websocket.recv()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1000
        await app.done.wait()
    assert (app.before_open, app.after_close) == (False, False)
    assert len(app.refused) < len(texts)


class Waiting(Talking):
    """Sends no more until what was sent is taken."""

    def __init__(self, texts: Sequence[Sequence[bytes]]) -> None:
        super().__init__(texts)
        self.waited = asyncio.Event()

    async def _taken(self, taken: Taken) -> None:
        if (rest := taken()) is not None:
            self.waited.set()
            await rest
            assert taken() is None


async def test_who_sends_is_told_of_a_caller_who_does_not_read() -> None:
    app = Waiting([(b"x" * 100_000,)] * 300)
    async with served(app) as (gate, port), asyncio.timeout(PATIENCE):
        async with connect(f"ws://127.0.0.1:{port}/", max_size=None, max_queue=1) as websocket:
            await app.waited.wait()
            assert not app.done.is_set()
            assert gate.stalled, "and the server sees how much is kept"
            for _ in range(300):
                assert len(await websocket.recv()) == 100_000
        await app.done.wait()
    assert not app.refused


async def test_who_waits_for_a_caller_who_leaves_goes_on() -> None:
    app = Waiting([(b"x" * 100_000,)] * 300)
    async with served(app) as (gate, port), asyncio.timeout(PATIENCE):
        websocket = await connect(f"ws://127.0.0.1:{port}/", max_size=None, max_queue=1)
        await app.waited.wait()
        websocket.transport.abort()
        await until(lambda: gate.open == 0)
        await app.gone.wait()
