"""Requests go where they may: whatever a name says, whenever it says it, and wherever an answer points."""

import asyncio
import ipaddress
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from tests.runtime.providers.conftest import RecordedContext

from rerail.domain.mission import Task
from rerail.runtime.provider import Call, Done, Permissions, Probe, TaskError
from rerail.runtime.providers.http import HttpProvider
from rerail.runtime.targets import CheckedTransport, TargetRefusedError, Targets, is_public

REFUSED = (
    *("127.0.0.1", "127.8.9.1", "0.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
    *("100.100.100.200", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "168.63.129.16"),
    *("::", "::1", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1"),
    *("::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1", "fec0::1"),
    "192.0.0.192",
)


class Names:
    """A resolver whose answers change: each call takes the next, and the last one stays."""

    def __init__(self, **names: Sequence[Sequence[str]]) -> None:
        self.names = {name.replace("_", "."): list(answers) for name, answers in names.items()}
        self.asked: list[str] = []

    async def __call__(self, host: str, _port: int) -> Sequence[str]:
        self.asked.append(host)
        if host not in self.names:
            return [host]
        answers = self.names[host]
        return answers.pop(0) if len(answers) > 1 else answers[0]


class Served:
    """A server of this machine, and how often it was reached."""

    def __init__(self) -> None:
        self.requests: list[bytes] = []
        self.port = 0


@asynccontextmanager
async def serving(answer: bytes) -> AsyncIterator[Served]:
    served = Served()

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        served.requests.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    served.port = server.sockets[0].getsockname()[1]
    async with server:
        yield served


OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi"


async def perform(targets: Targets, **settings: Any) -> Any:
    provider = HttpProvider(Permissions(targets=targets))
    try:
        task = Task(key="a", title="A", provider="http", settings=settings)
        outcome = await provider.perform(Call(task=task, settings=settings, context=RecordedContext()))
        assert isinstance(outcome, Done)
        return outcome.outputs
    finally:
        await provider.aclose()


async def probe(targets: Targets, **settings: Any) -> Probe:
    provider = HttpProvider(Permissions(targets=targets))
    try:
        return await provider.probe(Task(key="a", title="A", provider="http", settings=settings), settings)
    finally:
        await provider.aclose()


@pytest.mark.parametrize("address", REFUSED)
async def test_addresses_that_are_not_public_are_refused(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))
    with pytest.raises(TargetRefusedError, match="RERAIL_ALLOWED_TARGETS"):
        await Targets(resolve=Names(some_name=[[address]])).addresses("some.name", 80)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "2a00:1450:4001:82f::200e"])
async def test_public_addresses_are_not(address: str) -> None:
    assert await Targets(resolve=Names(some_name=[[address]])).addresses("some.name", 443) == [address]


@pytest.mark.parametrize(
    ("rule", "host", "address", "port", "fits"),
    [
        ("127.0.0.1", "x", "127.0.0.1", 80, True),
        ("127.0.0.1:8099", "x", "127.0.0.1", 8099, True),
        ("127.0.0.1:8099", "x", "127.0.0.1", 8098, False),
        ("127.0.0.1", "x", "::ffff:127.0.0.1", 80, True),
        ("10.1.0.0/16", "x", "10.1.2.3", 80, True),
        ("10.1.0.0/16", "x", "10.2.2.3", 80, False),
        ("[fd00::]/8", "x", "fd00::1", 80, False),
        ("[fd00::/8]:443", "x", "fd00::1", 443, True),
        ("fd00::/8", "x", "fd00::1", 443, True),
        ("db.lan", "DB.lan.", "10.0.0.1", 80, True),
        ("db.lan", "notdb.lan", "10.0.0.1", 80, False),
        ("*.corp.example", "a.b.corp.example", "10.0.0.1", 80, True),
        ("*.corp.example", "corp.example", "10.0.0.1", 80, False),
        ("*.corp.example:80", "a.corp.example", "10.0.0.1", 81, False),
        ("*", "anything", "169.254.169.254", 80, True),
    ],
)
async def test_what_the_operator_allows(rule: str, host: str, address: str, port: int, fits: bool) -> None:
    async def resolve(_host: str, _port: int) -> Sequence[str]:
        return [address]

    if fits:
        assert await Targets([rule], resolve=resolve).addresses(host, port) == [address]
    else:
        with pytest.raises(TargetRefusedError):
            await Targets([rule], resolve=resolve).addresses(host, port)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f000001", "127.1", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]"]
)
async def test_no_way_to_write_this_machine_leads_to_it(host: str) -> None:
    async with serving(OK) as served:
        with pytest.raises(TaskError) as raised:
            await perform(Targets(), url=f"http://{host}:{served.port}/")
        assert raised.value.code in ("runtime.target_refused", "provider.unavailable", "input.invalid_setting")
        assert (await probe(Targets(), url=f"http://{host}:{served.port}/")).up is not True
        assert served.requests == []


async def test_a_name_is_resolved_once_and_the_address_that_was_checked_is_connected_to() -> None:
    """A name whose answer changes between the check and the connection leads nowhere else."""
    async with serving(OK) as served:
        names = Names(turning_example=[["127.0.0.1"], ["10.0.0.1"]])
        outputs = await perform(
            Targets([f"127.0.0.1:{served.port}"], resolve=names), url=f"http://turning.example:{served.port}/"
        )
        assert outputs["body"] == "hi"
        assert names.asked == ["turning.example"]
        assert b"host: turning.example" in served.requests[0].lower()


async def test_a_name_that_turns_inward_is_refused_when_it_does() -> None:
    async with serving(OK) as served:
        # Public at first, as far as can be seen: nothing of this test leaves the machine.
        names = Names(turning_example=[["127.0.0.9"], ["127.0.0.1"]])
        targets = Targets(["127.0.0.9"], resolve=names)
        url = f"http://turning.example:{served.port}/"
        with pytest.raises(TaskError) as first:
            await perform(targets, url=url, timeout="2s")
        assert first.value.code == "provider.unavailable"
        with pytest.raises(TaskError) as second:
            await perform(targets, url=url)
        assert (second.value.code, second.value.transient, second.value.settled) == (
            "runtime.target_refused",
            False,
            True,
        )
        seen = await probe(targets, url=url)
        assert seen.up is None
        assert "RERAIL_ALLOWED_TARGETS" in seen.detail
        assert served.requests == []


async def test_of_several_addresses_only_those_that_may_be_reached_are_tried() -> None:
    async with serving(OK) as served:
        names = Names(many_example=[["10.0.0.1", "169.254.169.254", "127.0.0.1"]])
        targets = Targets([f"127.0.0.1:{served.port}"], resolve=names)
        assert await targets.addresses("many.example", served.port) == ["127.0.0.1"]
        assert (await perform(targets, url=f"http://many.example:{served.port}/"))["status"] == 200


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_not_followed_wherever_they_point(status: int) -> None:
    async with serving(OK) as inner:
        head = f"HTTP/1.1 {status} Moved\r\nlocation: http://127.0.0.1:{inner.port}/latest/meta-data/\r\n"
        async with serving(f"{head}content-length: 0\r\nconnection: close\r\n\r\n".encode()) as outer:
            targets = Targets([f"127.0.0.1:{outer.port}"])
            with pytest.raises(TaskError) as raised:
                await perform(targets, url=f"http://127.0.0.1:{outer.port}/")
            assert raised.value.code == "provider.unexpected_status"
            assert (await probe(targets, url=f"http://127.0.0.1:{outer.port}/")).up is True
            # Even a client that follows them comes no further: each connection is checked.
            async with httpx.AsyncClient(transport=CheckedTransport(targets), follow_redirects=True) as client:
                with pytest.raises(TargetRefusedError):
                    await client.get(f"http://127.0.0.1:{outer.port}/")
        assert inner.requests == []


async def test_tls_goes_by_the_name_and_not_by_the_address() -> None:
    """The server hears which name is asked for."""
    heard: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()

    def hear(_connection: ssl.SSLObject, name: str | None, _context: ssl.SSLContext) -> int:
        heard.done() or heard.set_result(name)
        return ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.sni_callback = hear
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0, ssl=context)
    async with server:
        port = server.sockets[0].getsockname()[1]
        targets = Targets(["named.example"], resolve=Names(named_example=[["127.0.0.1"]]))
        with pytest.raises(TaskError):
            await perform(targets, url=f"https://named.example:{port}/", timeout="5s")
        assert await heard == "named.example"


async def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(OK) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        with pytest.raises(TaskError) as raised:
            await perform(Targets(), url="http://10.1.2.3/")
        assert raised.value.code == "runtime.target_refused"
        assert proxy.requests == []
