"""Attacks by what is held: connections that are opened, and then kept from getting anywhere."""

import asyncio
from collections.abc import Awaitable, Callable

from tests.adversity.fuzz.sockets import TEXT, Sending
from tests.adversity.hostile.wire import Target, operation, text_frame

_OPENED_AT_ONCE = 50
_FRAMES = "subscription ($run: ID!) { frames(runId: $run) { frames { id kind title payload } } }"
_REPLAY = "subscription ($run: ID!) { replay(runId: $run, speed: 1000000) { frames { id kind title payload } } }"
_PAGES = 50
_MEBI = 1024 * 1024

Held = Callable[[Target, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def slow_heads(target: Target) -> None:
    """Heads that come one letter a second."""

    async def drip(target: Target, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _dripped(target, writer, target.head(100, Padding="x" * 4_000))

    await _hold(target, drip, 1_000)


async def slow_bodies(target: Target) -> None:
    """Bodies that come one letter a second."""

    async def drip(target: Target, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(target.head(10_000))
        await _dripped(target, writer, b" " * 10_000)

    await _hold(target, drip, 1_000)


async def large_bodies_that_do_not_end(target: Target) -> None:
    """Nearly as much as may be sent, and then nothing more."""

    async def wait(target: Target, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(target.head(_MEBI) + b" " * (_MEBI - 1))
        await writer.drain()
        await reader.read(1)

    await _hold(target, wait, 2_000)


async def messages_that_do_not_end(target: Target) -> None:
    """The same over WebSockets, in the first frame of a message that never has its last."""

    async def wait(target: Target, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        target.met[await target.socket(reader, writer)] += 1
        writer.write(text_frame({"type": "connection_init"}))
        await reader.read(4_096)
        writer.write(Sending(code=TEXT, payload=b" " * (_MEBI - 1), final=False).encode())
        await writer.drain()
        while await reader.read(4_096):
            pass

    await _hold(target, wait, 2_000)


async def idle_sockets(target: Target) -> None:
    """Connections over which nothing comes."""

    async def wait(target: Target, reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await reader.read(1)

    await _hold(target, wait, 5_000)


async def idle_websockets(target: Target) -> None:
    """WebSockets over which no connection_init comes."""

    async def wait(target: Target, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        target.met[await target.socket(reader, writer)] += 1
        while await reader.read(4_096):
            pass

    await _hold(target, wait, 5_000)


async def subscriptions_that_never_read(target: Target) -> None:
    """Each connection asks for the frames of a run a hundred times over, and reads nothing of them."""

    async def wait(target: Target, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        target.met[await target.socket(reader, writer)] += 1
        writer.write(text_frame({"type": "connection_init"}))
        for number in range(100):
            payload = {"query": (_FRAMES, _REPLAY)[number % 2], "variables": {"run": target.run}}
            writer.write(text_frame({"id": str(number), "type": "subscribe", "payload": payload}))
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.sleep(target.left())

    await _hold(target, wait, 100)


async def answers_that_nobody_reads(target: Target) -> None:
    """Answers of megabytes each, of which nothing is taken."""

    async def wait(target: Target, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        body = operation(_all_its_frames("query Q"), {"run": target.run})
        writer.write(target.head(len(body)) + body)
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.sleep(target.left())

    await _hold(target, wait, 500)


async def operations_that_nobody_reads(target: Target) -> None:
    """The same, a hundred over each WebSocket."""

    async def wait(target: Target, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        target.met[await target.socket(reader, writer)] += 1
        writer.write(text_frame({"type": "connection_init"}))
        for number in range(100):
            payload = {"query": _all_its_frames(f"query Q{number}"), "variables": {"run": target.run}}
            writer.write(text_frame({"id": str(number), "type": "subscribe", "payload": payload}))
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.sleep(target.left())

    await _hold(target, wait, 20)


def _all_its_frames(begin: str) -> str:
    """As many pages of a run's frames as a document may have."""
    pages = " ".join(
        f"a{number}: frames(first: 1000) {{ nodes {{ id kind title payload }} }}" for number in range(_PAGES)
    )
    return f"{begin}($run: ID!) {{ run(id: $run) {{ {pages} }} }}"


async def streams_that_never_read(target: Target) -> None:
    """The same by server-sent events, one a connection."""

    async def wait(target: Target, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        body = operation(_FRAMES, {"run": target.run})
        writer.write(target.head(len(body)).replace(b"*/*", b"text/event-stream") + body)
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.sleep(target.left())

    await _hold(target, wait, 500)


async def _hold(target: Target, held: Held, count: int) -> None:
    """So many connections for as long as the attack lasts: whatever the server ends is begun anew."""
    opening = asyncio.Semaphore(_OPENED_AT_ONCE)

    async def one() -> None:
        while target.under_way():
            try:
                async with opening:
                    reader, writer = await asyncio.open_connection(target.host, target.port)
                target.met["opened"] += 1
                try:
                    async with asyncio.timeout(target.left()):
                        await held(target, reader, writer)
                    target.met["ended by the server"] += 1
                except TimeoutError:
                    target.met["held to the end"] += 1
                finally:
                    writer.transport.abort()
            except (OSError, asyncio.IncompleteReadError) as error:
                target.met[type(error).__name__] += 1
                await asyncio.sleep(0.05)

    await asyncio.gather(*(one() for _ in range(target.many(count))))


async def _dripped(target: Target, writer: asyncio.StreamWriter, text: bytes) -> None:
    for letter in text:
        if not target.under_way() or writer.transport.is_closing():
            return
        writer.write(bytes([letter]))
        await writer.drain()
        await asyncio.sleep(1.0)
