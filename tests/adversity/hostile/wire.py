"""HTTP as an attacker writes it: to sockets, without a library that would hold anything back."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
from tests.adversity.fuzz.sockets import TEXT, Sending, handshake

_MOST_HEAD = 65_536
_ANSWER_SECONDS = 30.0


@dataclass(slots=True, kw_only=True)
class Target:
    """Whom to attack, with which token if any, and until when (the loop's clock). `met` counts what came back."""

    host: str
    port: int
    token: str | None
    run: str
    until: float
    scale: float
    met: Counter[str] = field(default_factory=Counter)

    def under_way(self) -> bool:
        return asyncio.get_running_loop().time() < self.until

    def left(self) -> float:
        return max(0.0, self.until - asyncio.get_running_loop().time())

    def many(self, count: int) -> int:
        """So many, or fewer where the attack is a small one."""
        return max(2, round(count * self.scale))

    def head(self, length: int | None = None, **more: str) -> bytes:
        """The head of a POST; without a length there is none in it."""
        lines = ["POST /graphql HTTP/1.1", "Host: localhost", "Content-Type: application/json", "Accept: */*"]
        lines += [f"Authorization: Bearer {self.token}"] if self.token and "Authorization" not in more else []
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in more.items()]
        lines += [] if length is None else [f"Content-Length: {length}"]
        return ("\r\n".join(lines) + "\r\n\r\n").encode()

    @contextlib.asynccontextmanager
    async def connected(self) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        reader, writer = await asyncio.open_connection(self.host, self.port)
        try:
            yield reader, writer
        finally:
            writer.transport.abort()

    async def socket(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> str:
        """The status of a WebSocket's handshake."""
        more = (f"Authorization: Bearer {self.token}",) if self.token else ()
        writer.write(handshake("graphql-transport-ws", *more))
        return (await reader.readuntil(b"\r\n\r\n")).split()[1].decode()


async def flood(target: Target, made: Callable[[int], bytes], *, at_once: int, **headers: str) -> None:
    """Bodies one after the other over so many connections, each as soon as the last was answered."""
    numbers = iter(range(10**9))

    async def one() -> None:
        while target.under_way():
            try:
                async with asyncio.timeout(_ANSWER_SECONDS), target.connected() as (reader, writer):
                    while target.under_way():
                        body = made(next(numbers))
                        writer.write(target.head(len(body), **headers) + body)
                        status, going_on = await answered(reader)
                        target.met[status] += 1
                        if not going_on:
                            break
            except (OSError, asyncio.IncompleteReadError, TimeoutError) as error:
                target.met[type(error).__name__] += 1
                await asyncio.sleep(0.01)

    await asyncio.gather(*(one() for _ in range(at_once)))


async def answered(reader: asyncio.StreamReader) -> tuple[str, bool]:
    """The status of the next answer, which is read to its end, and whether the connection goes on."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    status = head.split(b" ", 2)[1].decode()
    _, found, rest = head.partition(b"content-length: ")
    if not found:
        return status, False
    await reader.readexactly(int(rest.partition(b"\r\n")[0]))
    return status, b"connection: close" not in head


def operation(query: str, variables: Mapping[str, Any] | None = None) -> bytes:
    return orjson.dumps({"query": query, "variables": variables or {}})


def text_frame(message: Any) -> bytes:
    return Sending(code=TEXT, payload=orjson.dumps(message)).encode()
