"""RERAIL_BELL_URL as commands take it: a worker rings over it, and a library that is missing is told once."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from rerail.cli.failures import ExitStatus
from rerail.live.wires.nats import NatsWire
from rerail.settings import PREFIX

from .live.nats_server import NatsServer
from .runtime.conftest import Shop, shop

__all__ = ["shop"]

PATIENCE = 60.0
PAUSE = {"mission": "pause", "title": "Pause", "tasks": {"rest": {"provider": "wait", "with": {"for": "0.01s"}}}}


def environment(**variables: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return {**inherited, **variables}


async def test_a_worker_rings_over_nats(shop: Shop, tmp_path: Path) -> None:
    await shop.deploy(PAUSE)
    run = await shop.start("pause")
    heard: asyncio.Queue[str] = asyncio.Queue()
    async with (
        NatsServer(tmp_path) as nats,
        NatsWire(nats.url()).listener(heard.put_nowait),
        asyncio.timeout(PATIENCE),
    ):
        worker = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "rerail", "work"),
            env=environment(RERAIL_DATABASE_URL=shop.dsn, RERAIL_DATA=str(tmp_path), RERAIL_BELL_URL=nats.url()),
        )
        assert run.hex in (await heard.get()).split()
        worker.terminate()
        assert await worker.wait() == 0


@pytest.mark.parametrize("command", [["up"], ["serve"], ["serve", "--workers", "2"], ["work"]])
async def test_a_missing_library_is_told_once_and_before_anything_starts(command: list[str], tmp_path: Path) -> None:
    # What is found first is the folder's: a library of that name that is none.
    without = tmp_path / "without"
    without.mkdir()
    (without / "nats.py").write_text("raise ModuleNotFoundError(\"No module named 'nats'\", name='nats')\n")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "rerail", *command),
        env=environment(
            PYTHONPATH=str(without),
            RERAIL_DATA=str(tmp_path / "data"),
            RERAIL_BELL_URL="nats://bell:geheim@127.0.0.1:4222",
            RERAIL_PORT="0",
            **({} if command == ["up"] else {"RERAIL_DATABASE_URL": "postgresql://127.0.0.1:1/none"}),
        ),
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == ExitStatus.USAGE
    told = "rerail: RERAIL_BELL_URL names NATS, for which a library is missing: pip install 'rerail[nats]'"
    assert said.decode().splitlines() == [told]
