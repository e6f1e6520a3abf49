"""What the commands do about a server that is not there, lets nobody in, or loses the connection."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest

from rerail.cli.failures import ExitStatus
from rerail.settings import InvalidSettingsError, Settings

from .conftest import Cli, free_port

NOBODY = f"run_{'0' * 32}"


@dataclass(slots=True, kw_only=True)
class Stub:
    """Stands in front of a server: answers by itself, or passes on and cuts. `requests` has what came."""

    port: int
    requests: list[bytes] = field(default_factory=list)

    @property
    def cli(self) -> Cli:
        return Cli(url=f"http://127.0.0.1:{self.port}/graphql")


async def read_message(reader: asyncio.StreamReader) -> bytes:
    """One HTTP message with a content-length, or none."""
    head = await reader.readuntil(b"\r\n\r\n")
    sizes = [line.partition(b":")[2] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    return head + (await reader.readexactly(int(sizes[0])) if sizes else b"")


@asynccontextmanager
async def standing_in_front(answer: Callable[[Stub, bytes], bytes | None]) -> AsyncIterator[Stub]:
    """`answer` gives the bytes for a request; None closes the connection without any."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await read_message(reader)
            stub.requests.append(request)
            found = await asyncio.to_thread(answer, stub, request)
            if found is not None:
                writer.write(found)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the caller has left: there is nobody to answer
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    stub = Stub(port=server.sockets[0].getsockname()[1])
    async with server:
        yield stub


def response(status: str, body: bytes, media_type: str = "application/json") -> bytes:
    head = [f"HTTP/1.1 {status}", f"content-type: {media_type}", f"content-length: {len(body)}", "connection: close"]
    return "\r\n".join([*head, "", ""]).encode() + body


def token(value: str) -> dict[str, str]:
    return {"RERAIL_TOKEN": value}


@pytest.mark.parametrize(
    "command",
    [
        ["runs"],
        ["show", NOBODY],
        ["watch", NOBODY],
        ["replay", NOBODY],
        ["start", "pause"],
        ["continue", NOBODY, "--wait"],
        ["cancel", NOBODY],
    ],
    ids=lambda command: command[0],
)
async def test_nobody_listens(command: list[str]) -> None:
    ran = await Cli(url=f"http://127.0.0.1:{free_port()}/graphql")(*command)
    assert (ran.status, ran.out) == (ExitStatus.SERVER, "")
    (line,) = ran.err.splitlines()
    assert line.startswith("rerail: No server answers at http://127.0.0.1:")
    assert "rerail up" in line


@pytest.mark.parametrize("command", [["runs"], ["watch", NOBODY]], ids=lambda command: command[0])
async def test_the_token_is_sent_and_never_shown(command: list[str]) -> None:
    async with standing_in_front(lambda _stub, _request: response("401 Unauthorized", b"<html>no</html>")) as stub:
        ran = await stub.cli(*command, "--log-level", "debug", **token("geheim-123"))
        assert ran.status == ExitStatus.NOT_PERMITTED
        assert "RERAIL_TOKEN" in ran.err
        assert "geheim" not in ran.err + ran.out
        (request,) = stub.requests
        assert b"\r\nauthorization: bearer geheim-123\r\n" in request.lower()
        assert (await stub.cli(*command)).status == ExitStatus.NOT_PERMITTED
        assert b"authorization" not in stub.requests[1].lower()
        wrong = await stub.cli(*command, **token("geheim 123\n"))
        assert wrong.status == ExitStatus.USAGE
        assert "geheim" not in wrong.err


def test_a_token_that_no_header_holds_is_refused() -> None:
    for value in ("a b", "a\nb", "ä", ""):
        with pytest.raises(InvalidSettingsError, match="RERAIL_TOKEN"):
            Settings.read({"token": value})


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (response("200 OK", b"<html>hello</html>", "text/html"), "ends in /graphql"),
        (response("404 Not Found", b"nothing", "text/plain"), "ends in /graphql"),
        (response("200 OK", b'{"errors": [{"message": "Internal error. Its id is err_1"}]}'), "err_1"),
        (response("200 OK", b"[]"), "refused"),
    ],
)
@pytest.mark.parametrize("command", [["runs"], ["watch", NOBODY]], ids=lambda command: command[0])
async def test_what_answers_is_no_rerail(command: list[str], answer: bytes, words: str) -> None:
    async with standing_in_front(lambda _stub, _request: answer) as stub:
        ran = await stub.cli(*command)
    assert (ran.status, ran.out) == (ExitStatus.SERVER, "")
    (line,) = ran.err.splitlines()
    assert words in line


async def test_a_connection_lost_before_the_answer_has_one_effect(cli: Cli) -> None:
    """The server has done it, the caller does not know, and asks again with the same key."""

    def pass_on(stub: Stub, request: bytes) -> bytes | None:
        answer = send(cli, request)
        return None if len(stub.requests) <= 2 else answer

    async with standing_in_front(pass_on) as stub:
        ran = await stub.cli("start", "pause", "--inputs", '{"pause": "1ms"}', "--label", f"stub={stub.port}")
        assert ran.status == 0, ran.err
        assert "Connecting again." in ran.err
        assert len(stub.requests) == 3
        inputs = [json.loads(request.partition(b"\r\n\r\n")[2])["variables"]["input"] for request in stub.requests]
        keys = {given["idempotencyKey"] for given in inputs}
        assert len(keys) == 1
        found = await cli("runs", "--label", f"stub={stub.port}", "--json")
    assert [run["id"] for run in found.json["nodes"]] == [ran.out.strip()]


async def test_a_server_that_restarts_is_waited_for(cli: Cli) -> None:
    restarting = b'{"errors": [{"message": "The server restarts.", "extensions": {"code": "restarting"}}]}'

    def answer(stub: Stub, request: bytes) -> bytes:
        first = [response("503 Service Unavailable", b""), response("200 OK", restarting)]
        return first[len(stub.requests) - 1] if len(stub.requests) <= len(first) else send(cli, request)

    async with standing_in_front(answer) as stub:
        ran = await stub.cli("runs", "--json")
    assert ran.status == 0, ran.err
    assert "nodes" in ran.json


def send(cli: Cli, request: bytes) -> bytes:
    """The whole answer of the server to a request as it came, read until it closes the connection."""
    address = urlsplit(cli.url)
    request = request.replace(b"\r\nConnection: keep-alive\r\n", b"\r\nConnection: close\r\n")
    with socket.create_connection((address.hostname, address.port)) as session:
        session.sendall(request)
        parts = []
        while part := session.recv(65536):
            parts.append(part)
    return b"".join(parts)
