"""The live benchmark runs: servers answer the same, everything arrives, and goals are told from ratios."""

import asyncio
import shutil
import sys
from pathlib import Path

import orjson
import pytest
from tests.benchmarks.reads.servers.starting import Server
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from . import goals
from .__main__ import main, opened
from .receiver import compile_receiver, receiving
from .results import Result
from .scenarios import Sizes
from .turns import Sample

_TINY = Sizes(seconds=0.5, runs=12, subscribers=6, past=1_200)

needs_client = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="the load client takes Linux and a C compiler"
)


@pytest.fixture(scope="module")
async def receiver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return await compile_receiver(tmp_path_factory.mktemp("receiver"))


@needs_client
@pytest.mark.parametrize(
    ("scenario", "servers", "transport"),
    [
        ("one", ("rerail", "bare", "naive"), "ws"),
        ("many", ("rerail",), "sse"),
        ("catch-up", ("rerail",), "ws"),
    ],
)
async def test_everything_arrives_once_and_in_order(
    database: str, receiver: Path, scenario: str, servers: tuple[str, ...], transport: str
) -> None:
    async with opened(database, receiver, transport=transport) as place:
        shown = await main(
            place, scenarios=[scenario], servers=servers, subscribers=[8], rounds=1, sizes=_TINY, tell=lambda _: None
        )
    count = {"one": 8, "many": 6, "catch-up": 1}[scenario]
    for server in servers:
        assert f"| {scenario} | {count} | {server} | 1.000 | 0 | 0 |" in shown
    assert f"| delivered / expected ({scenario}, {count}) | = 1 | 1 | met |" in shown


async def _misbehave(connection: ServerConnection) -> None:
    """Sends one frame twice, leaves one out, and ends with a message of many bytes in pieces of a packet's size."""
    await connection.recv()
    await connection.send('{"type":"connection_ack"}')
    await connection.recv()
    for numbers in ((1, 2), (2, 3), (5,), range(6, 2_006)):
        frames = [{"id": "frame", "number": number, "payload": {"text": "x" * 50}} for number in numbers]
        data = {"frames": {"frames": frames, "nextNumber": max(numbers)}}
        await connection.send(orjson.dumps({"id": "1", "type": "next", "payload": {"data": data}}).decode())
    await connection.wait_closed()


@needs_client
async def test_the_load_client_tells_what_came_twice_and_what_did_not_come(receiver: Path, tmp_path: Path) -> None:
    protocols = [Subprotocol("graphql-transport-ws")]
    async with serve(_misbehave, "127.0.0.1", 0, subprotocols=protocols, compression=None) as listening:
        port = next(iter(listening.sockets)).getsockname()[1]
        server = Server("misbehaving", f"http://127.0.0.1:{port}", 0, tmp_path / "log")
        async with receiving(receiver, server, [b"{}", b"{}"]) as client:
            counted = await client.finish(2_005, 10)
        messages = [message for message in client.messages() if message.connection == 1]
    assert (counted.frames, counted.repeated, counted.skipped, counted.broken) == (2 * 2_005, 2, 2, 0)
    assert [(message.first, message.last) for message in messages] == [(0, 0), (1, 2), (3, 3), (5, 5), (6, 2_005)]
    assert [message.instant for message in messages] == sorted(message.instant for message in messages)


@needs_client
async def test_the_load_client_tells_of_connections_that_break(
    receiver: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    followed = asyncio.Event()

    async def leave(connection: ServerConnection) -> None:
        await connection.recv()
        await connection.send('{"type":"connection_ack"}')
        await connection.recv()
        await connection.send('{"id":"1","type":"next","payload":{"data":{"frames":{"frames":[],"nextNumber":0}}}}')
        await followed.wait()
        await connection.close(1012, "The server is restarting")

    (tmp_path / "log").write_text("I was told to stop.")
    async with serve(leave, "127.0.0.1", 0, subprotocols=[Subprotocol("graphql-transport-ws")]) as listening:
        port = next(iter(listening.sockets)).getsockname()[1]
        server = Server("leaving", f"http://127.0.0.1:{port}", 0, tmp_path / "log")
        async with receiving(receiver, server, [b"{}"]) as client:
            followed.set()
            counted = await client.finish(1, 10)
    assert counted.broken == 1
    assert "I was told to stop." in capsys.readouterr().out


def _result(server: str, *, cpu: float, p99: float, delivered: tuple[float, ...] = (1.0, 1.0)) -> Result[Sample]:
    samples = tuple(
        Sample(
            delivered=each, repeated=0, skipped=0, broken=0, batch=1.0, server_cpu=cpu, database_cpu=1.0, p50=p99 / 2,
            p99=p99, memory=40.0, client_cpu=0.1,
        )
        for each in delivered
    )  # fmt: skip
    return Result(scenario="one", subscribers=1_000, server=server, samples=samples)


def test_goals_are_met_or_missed_by_the_ratio() -> None:
    own = _result("rerail", cpu=55.0, p99=66.0, delivered=(1.0, 0.999))
    shown = goals.table([own, _result("bare", cpu=50.0, p99=50.0), _result("naive", cpu=500.0, p99=900.0)])
    assert "| CPU a delivery to bare (one, 1,000) | ≤ 1.1 | 1.1 | met |" in shown
    assert "| CPU a delivery to naive (one, 1,000) | ≤ 0.15 | 0.11 | met |" in shown
    assert "| p99 to bare (one, 1,000) | ≤ 1.3 | 1.32 | missed |" in shown
    # One round that lost something is enough.
    assert "| delivered / expected (one, 1,000) | = 1 | 0.999 | missed |" in shown


def test_a_round_without_cpu_time_is_too_short_to_tell() -> None:
    shown = goals.table([_result("rerail", cpu=0.0, p99=1.0), _result("bare", cpu=0.0, p99=1.0)])
    assert "| CPU a delivery to bare (one, 1,000) | ≤ 1.1 | nan | too short to tell |" in shown
    assert "| p99 to bare (one, 1,000) | ≤ 1.3 | 1 | met |" in shown
