"""The live benchmark runs: servers answer the same, everything arrives, and goals are told from ratios."""

import shutil
import sys
from pathlib import Path

import pytest

from . import goals
from .__main__ import main, opened
from .receiver import compile_receiver
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
