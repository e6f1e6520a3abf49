"""A context that records what a provider does with it, and servers that behave as a test says."""

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self

import pytest

from rerail.domain.frame import Severity
from rerail.domain.mission import Effect, Task
from rerail.runtime.provider import AttemptCancelledError, Call


@dataclass
class RecordedArtifact:
    """What was written; `complete` is False where the block that wrote it raised."""

    media_type: str | None
    content: bytes = b""
    complete: bool | None = None

    def write(self, data: bytes | str) -> int:
        content = data.encode() if isinstance(data, str) else data
        self.content += content
        return len(content)

    def close(self) -> None:
        self.complete = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.complete = raised[0] is None


class _Room:
    """There always is."""

    def __await__(self) -> Generator[object, None, None]:
        yield from ()


@dataclass
class RecordedContext:
    inputs: Mapping[str, Any] = field(default_factory=dict)
    run_id: str = "run_1"
    step_key: str = "publish"
    attempt: int = 1
    idempotency_key: str = "step_1"
    effect: Effect = Effect.UNSAFE
    logs: list[tuple[Severity, str]] = field(default_factory=list)
    calls: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    answers: list[tuple[str, Mapping[str, Any], Severity]] = field(default_factory=list)
    artifacts: dict[str, RecordedArtifact] = field(default_factory=dict)
    logged: asyncio.Event = field(default_factory=asyncio.Event)
    _cancelled: threading.Event = field(default_factory=threading.Event)

    def log(self, message: str, severity: Severity = Severity.INFO) -> Awaitable[None]:
        self.logs.append((severity, message))
        self.logged.set()
        return _Room()

    def open_artifact(self, name: str, media_type: str | None = None) -> RecordedArtifact:
        return self.artifacts.setdefault(name, RecordedArtifact(media_type))

    def called(self, title: str, payload: Mapping[str, Any]) -> None:
        self.calls.append((title, payload))

    def answered(self, title: str, payload: Mapping[str, Any], severity: Severity = Severity.INFO) -> None:
        self.answers.append((title, payload, severity))

    def read_artifact(self, step_key: str, name: str) -> bytes:
        return self.artifacts[name].content

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def raise_if_cancelled(self) -> None:
        if self.cancelled:
            raise AttemptCancelledError


def task_of(provider: str, settings: Mapping[str, Any], artifacts: tuple[str, ...] = ()) -> Task:
    return Task(key="publish", title="Publish", provider=provider, settings=settings, artifacts=artifacts)


@pytest.fixture
def context() -> RecordedContext:
    return RecordedContext()


@pytest.fixture
def make_call(context: RecordedContext) -> Callable[..., Call]:
    def make(settings: Mapping[str, Any], artifacts: tuple[str, ...] = ()) -> Call:
        return Call(task=task_of("any", settings, artifacts), settings=settings, context=context)

    return make


@pytest.fixture
def make_task() -> Callable[..., Task]:
    return task_of


@dataclass
class Request:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Answer = Callable[[Request, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Server:
    """A server that answers as `answer` says and remembers what it was asked."""

    url: str
    requests: list[Request] = field(default_factory=list)
    answer: Answer | None = None
    connections: set[asyncio.Task[None]] = field(default_factory=set)

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = asyncio.ensure_future(self.serve(reader, writer))
        self.connections.add(connection)
        connection.add_done_callback(self.connections.discard)

    async def close(self) -> None:
        for connection in self.connections:
            connection.cancel()
        await asyncio.gather(*self.connections, return_exceptions=True)

    def says(self, status: int, body: bytes = b"", **headers: str) -> None:
        async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
            lines = [f"HTTP/1.1 {status} Reason", f"content-length: {len(body)}"]
            lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
            writer.write("\r\n".join([*lines, "", ""]).encode())
            writer.write(b"" if request.method == "HEAD" else body)
            await writer.drain()

        self.answer = answer

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (request := await read_request(reader)) is not None:
                self.requests.append(request)
                assert self.answer is not None
                await self.answer(request, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()


async def read_request(reader: asyncio.StreamReader) -> Request | None:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    method, target, _ = first.split(" ")
    return Request(method, target, headers, body)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    """Shadows the database's fixture of that name: providers know no database."""
    running = Server("")
    listening = await asyncio.start_server(running.accept, "127.0.0.1", 0)
    host, port = listening.sockets[0].getsockname()
    running.url = f"http://{host}:{port}"
    yield running
    listening.close()
    await running.close()
