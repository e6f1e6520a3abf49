"""A real receiver of webhooks: verifies what it gets, and answers as a test wants it to."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

from standardwebhooks import Webhook, WebhookVerificationError

SECRET = "whsec_" + "c2VjcmV0IG9mIHRoZSB0ZXN0cywgMzIgYnl0ZXMgbG9uZw=="

Answers = Callable[[int], bytes]
"""What is answered to the nth request, as it goes over the wire; nothing: the connection is cut."""


def status(code: int, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {code} Whatever", "content-length: 2", "connection: close", *headers]
    return ("\r\n".join(lines) + "\r\n\r\nok").encode()


@dataclass
class Receiver:
    """`messages` are those whose signature is right, in order: headers and body. `wrong` counts the others."""

    answers: Answers
    messages: list[tuple[dict[str, str], Any]] = field(default_factory=list)
    wrong: int = 0
    requests: int = 0
    port: int = 0
    hold: asyncio.Event | None = None
    came: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook?token=geheim"

    @property
    def ids(self) -> list[str]:
        return [headers["webhook-id"] for headers, _ in self.messages]

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            first, *lines = head.strip().split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
            body = await reader.readexactly(int(headers["content-length"]))
            assert first.startswith("POST ")
            self._keep(headers, body)
            self.requests += 1
            answer = self.answers(self.requests)
            self.came.set()
            if self.hold is not None:
                await self.hold.wait()
            writer.write(answer)
            await writer.drain()
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    def _keep(self, headers: dict[str, str], body: bytes) -> None:
        try:
            self.messages.append((headers, Webhook(SECRET).verify(body, headers)))
        except WebhookVerificationError:
            self.wrong += 1


@contextlib.asynccontextmanager
async def receiving(answers: Answers = lambda _: status(204), *, port: int = 0) -> AsyncIterator[Receiver]:
    receiver = Receiver(answers)
    server = await asyncio.start_server(receiver.handle, "127.0.0.1", port)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        if receiver.hold is not None:
            receiver.hold.set()
        server.close()
        await server.wait_closed()
