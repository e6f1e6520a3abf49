"""Passes requests on between the API processes of a machine: an event stream lives in one of them, and the requests
that belong to it come to any. Each process with such streams has a socket that its own user alone can reach."""

import asyncio
import contextlib
import os
import re
import secrets
import socket
import stat
import tempfile
from pathlib import Path
from typing import Any

import orjson
import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rerail.access.origin import KEPT
from rerail.api.streams.sse import until_left

log = structlog.get_logger(__name__)

_NAME = re.compile(r"[0-9a-f]{16}")
_CHUNK = 64 * 1024
_LENGTH_BYTES = 4
# What is one request's alone: its state, and the id that it is known by.
_ITS_OWN = frozenset({"state", KEPT})


class Door:
    """A process's own. It is there from `open` to `close`; others find it by its `name`, which stands in tokens."""

    def __init__(self, app: ASGIApp) -> None:
        """What is brought to the door is asked of `app`."""
        self.name = secrets.token_hex(8)
        self._app = app
        self._scope: Scope = {}
        self._opening = asyncio.Lock()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    async def open(self, scope: Scope) -> None:
        """Requests that come by the door look like this one in all that they do not say themselves. Where there can be
        no door, that is logged: a process that is alone has no need of one."""
        async with self._opening:
            if self._server is not None:
                return
            self._scope = {name: value for name, value in scope.items() if name not in _ITS_OWN}
            try:
                folder = _folder()
                _sweep(folder)
                self._server = await asyncio.start_unix_server(self._answer, folder / self.name)
            except OSError as error:
                log.warning(
                    "event_streams.no_door", reason=str(error), means="other processes cannot reach its streams"
                )

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
            (_folder() / self.name).unlink(missing_ok=True)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        with contextlib.closing(writer), contextlib.suppress(OSError, asyncio.IncompleteReadError):
            told = orjson.loads(await _read(reader))
            body = await _read(reader)
            scope = {
                **self._scope,
                "method": told["method"],
                "client": told["client"],
                "query_string": told["query"].encode("latin-1"),
                "headers": [(name.encode("latin-1"), value.encode("latin-1")) for name, value in told["headers"]],
            }
            await self._app(scope, _Received(reader, body).receive, _Sent(writer).send)
            await writer.drain()


async def pass_on(name: str, scope: Scope, body: bytes, receive: Receive, send: Send) -> bool:
    """Has the process behind that door answer; False where there is none. The body has been read."""
    if not _NAME.fullmatch(name):
        return False
    try:
        reader, writer = await asyncio.open_unix_connection(_folder() / name)
    except OSError:
        return False
    with contextlib.closing(writer):
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        told = {
            "method": scope["method"],
            "query": scope["query_string"].decode("latin-1"),
            "headers": headers,
            "client": scope.get("client"),
        }
        writer.write(_framed(orjson.dumps(told)) + _framed(body))
        passing = asyncio.ensure_future(_pass_back(reader, send))
        leaving = asyncio.ensure_future(until_left(receive))
        try:
            await asyncio.wait({passing, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (passing, leaving):
                task.cancel()
            await asyncio.wait({passing, leaving})
        return passing.cancelled() or passing.result()


async def _pass_back(reader: asyncio.StreamReader, send: Send) -> bool:
    """False where the process has gone before it began to answer."""
    try:
        head = orjson.loads(await _read(reader))
    except (OSError, asyncio.IncompleteReadError):
        return False
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in head["headers"]]
    await send({"type": "http.response.start", "status": head["status"], "headers": headers})
    with contextlib.suppress(OSError):
        while chunk := await reader.read(_CHUNK):
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
    return True


class _Received:
    """What the caller sends, as the application reads it: the body, and that the caller has left."""

    def __init__(self, reader: asyncio.StreamReader, body: bytes) -> None:
        self._reader = reader
        self._body: bytes | None = body

    async def receive(self) -> Message:
        if self._body is not None:
            body, self._body = self._body, None
            return {"type": "http.request", "body": body, "more_body": False}
        with contextlib.suppress(OSError):
            await self._reader.read()
        return {"type": "http.disconnect"}


class _Sent:
    """What the application answers, on its way to the caller."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer

    async def send(self, message: Message) -> None:
        if self._writer.is_closing():
            return  # uvloop takes it for a mistake to write then
        if message["type"] == "http.response.start":
            headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in message["headers"]]
            self._writer.write(_framed(orjson.dumps({"status": message["status"], "headers": headers})))
        else:
            self._writer.write(message.get("body", b""))
        with contextlib.suppress(OSError):  # whoever has left is told of by `receive`
            await self._writer.drain()


def _framed(data: bytes) -> bytes:
    return len(data).to_bytes(_LENGTH_BYTES) + data


async def _read(reader: asyncio.StreamReader) -> bytes:
    return await reader.readexactly(int.from_bytes(await reader.readexactly(_LENGTH_BYTES)))


def _folder() -> Path:
    """Where the doors of this user are; nobody else may look in. Raises OSError."""
    folder = Path(tempfile.gettempdir()) / f"rerail-doors-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise PermissionError(f"{folder} is not a folder of this user alone")
    return folder


def _sweep(folder: Path) -> None:
    """Takes away the doors of processes that were killed."""
    for door in folder.iterdir():
        with socket.socket(socket.AF_UNIX) as knocking:
            knocking.setblocking(False)
            try:
                knocking.connect(str(door))
            except ConnectionRefusedError:
                door.unlink(missing_ok=True)
            except OSError:
                continue  # another process is just taking it away
