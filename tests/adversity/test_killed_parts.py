"""The API, PostgreSQL or the worker of a `rerail up` is killed in the middle of a mission: the run is finished, nothing
that succeeded runs twice, and no frame is missing."""

import asyncio
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from tests.test_up import PATIENCE, Up, up

from .test_lost_worker import chain

DEPLOY = """mutation ($definition: JSON!) { deployMission(input: {definition: $definition}) {
  __typename ... on Problem { message } } }"""
START = """mutation { startRun(input: {mission: "chain", inputs: {}}) { ... on StartRunSuccess { run { id } } } }"""
READ = """query ($id: ID!) { run(id: $id) { status revision
  frames(first: 1000) { nodes { number kind } }
  steps { nodes { key status attemptCount } } } }"""


async def ask(server: Up, document: str, **variables: Any) -> Any:
    """The data of an answer. A server that is just being started again is asked again."""
    body = {"query": document, "variables": variables}
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as client, asyncio.timeout(PATIENCE):
        while True:
            try:
                answer = (await client.post(f"{server.url}/graphql", json=body)).json()
                if not answer.get("errors"):
                    return answer["data"]
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)


async def traced(folder: Path, line: str) -> None:
    """Until a task has left that line behind."""
    trace = folder / "trace"
    async with asyncio.timeout(PATIENCE):
        # What another process writes into a file gives no signal here.
        while not (trace.exists() and line in trace.read_text().splitlines()):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def part(server: Up, name: str) -> psutil.Process:
    if name != "postgresql":
        return server.child(name)
    (postmaster,) = [child for child in server.everything() if child.name() == "postgres" and _is_postmaster(child)]
    return postmaster


def _is_postmaster(process: psutil.Process) -> bool:
    parent = process.parent()
    return parent is not None and parent.name() != "postgres"


@pytest.mark.parametrize("name", ["serve", "work", "postgresql"])
async def test_a_part_is_killed_in_the_middle_of_a_mission(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    folder = tmp_path / "trace"
    folder.mkdir()
    async with up(tmp_path / "data") as server:
        definition = chain(folder, gate="gate", effect="IDEMPOTENT")
        deployed = await ask(server, DEPLOY, definition=definition)
        assert deployed["deployMission"]["__typename"] == "DeployMissionSuccess", deployed
        run_id = (await ask(server, START))["startRun"]["run"]["id"]
        await traced(folder, "second 1")
        part(server, name).kill()
        if name == "work":
            await traced(folder, "second 2")
        (folder / "gate").touch()
        await traced(folder, "third 1")
        async with asyncio.timeout(PATIENCE):
            # The API may be away itself: whoever polls it is not woken.
            while (run := (await ask(server, READ, id=run_id))["run"])["status"] == "RUNNING":  # noqa: ASYNC110
                await asyncio.sleep(0.1)
    assert run["status"] == "SUCCEEDED"
    assert [frame["number"] for frame in run["frames"]["nodes"]] == list(range(1, run["revision"] + 1))
    again = ["second 2"] if name == "work" else []
    assert (folder / "trace").read_text().splitlines() == ["first 1", "second 1", *again, "third 1"]
    counts = {step["key"]: step["attemptCount"] for step in run["steps"]["nodes"]}
    assert counts == {"first": 1, "second": 1 + len(again), "third": 1}
