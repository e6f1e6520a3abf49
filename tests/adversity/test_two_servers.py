"""Two callers make the same move at the same moment, at two servers of one database: there is one effect.

12 runs for each move by default; `RERAIL_PAIRS=200 pytest -s tests/adversity/test_two_servers.py` for more.
"""

import asyncio
import os
import socket
import sys
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from rerail.domain.frame import FrameKind
from rerail.domain.identity import Kind, show
from rerail.domain.run import RunStatus
from rerail.runtime.provider import Permissions
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import load_registry
from rerail.runtime.starting import deploy_mission, start_run

from .conftest import CALLER, PATIENCE, WORKSPACE, Plant

PAIRS = int(os.environ.get("RERAIL_PAIRS", "12"))
_TOLD = "applied plan { fromFrame { number } rerun { key } reuse { key } replaces { id } }"
_PROBLEM = "... on Problem { code message } ... on MoveRefused { blockers { code } }"
CONTINUE = f"""
mutation ($input: ContinueRunInput!) {{ answer: continueRun(input: $input) {{ __typename {_PROBLEM}
  ... on ContinueRunSuccess {{ {_TOLD} }} }} }}
"""
CANCEL = "mutation ($input: CancelRunInput!) { answer: cancelRun(input: $input) { __typename } }"
RETRY = f"""
mutation ($input: RetryFailedStepInput!) {{ answer: retryFailedStep(input: $input) {{ __typename {_PROBLEM}
  ... on RetryFailedStepSuccess {{ {_TOLD} checks {{ name outcome detail checkedAt }} }} }} }}
"""
FINISHED = "SELECT count(*) AS count FROM runs WHERE status = ANY($1)"


@asynccontextmanager
async def serving(plant: Plant) -> AsyncIterator[httpx.AsyncClient]:
    """`rerail serve` as a process of its own; requests wait at its socket until it is there."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        environment = {
            **os.environ,
            "RERAIL_DATABASE_URL": plant.dsn,
            "RERAIL_DATA": str(plant.folder / "data"),
            "RERAIL_LOG_LEVEL": "warning",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "rerail", "serve", "--fd", str(listener.fileno())),
            env=environment,
            stdin=asyncio.subprocess.DEVNULL,
            pass_fds=[listener.fileno()],
        )
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=PATIENCE) as client:
            assert (await client.get("/readyz")).status_code == 200
            yield client
    finally:
        process.terminate()
        await process.wait()


@pytest.fixture
async def servers(plant: Plant) -> AsyncIterator[tuple[httpx.AsyncClient, httpx.AsyncClient]]:
    async with serving(plant) as one, serving(plant) as other:
        yield one, other


async def started(plant: Plant, *, fails: bool) -> list[UUID]:
    task = {
        "provider": "python",
        "with": {"call": "tests.adversity.tasks:falters"},
        "inputs": {"folder": str(plant.folder), "fails": fails},
        "effect": "UNSAFE",
    }
    registry = load_registry(Permissions(), BUILTIN)
    mission = {"mission": "falters", "title": "Falters", "tasks": {"only": task}}
    await deploy_mission(plant.pool, WORKSPACE, mission, registry=registry)
    runs = [await start_run(plant.ledger, WORKSPACE, "falters", {}, actor=CALLER) for _ in range(PAIRS)]
    return [run.run_id for run in runs]


async def until_all(plant: Plant, status: RunStatus) -> None:
    await plant.eventually(lambda counts: counts == {PAIRS}, FINISHED, [status.value], column="count")


async def both(
    servers: Sequence[httpx.AsyncClient], document: str, given: dict[str, Any], number: int, revision: int
) -> Counter[str]:
    """Two callers at once. In turn they share a key, have keys of their own, and say besides what they have seen."""
    kind = ("same key", "other keys", "other keys and a revision")[number % 3]
    keys = ["shared", "shared"] if kind == "same key" else ["one", "another"]
    if kind.endswith("revision"):
        given = {**given, "expectedRevision": revision}

    asked = [{**given, "idempotencyKey": f"{number} {key}"} for key in keys]
    calls = (call(server, document, each) for server, each in zip(servers, asked, strict=True))
    answers = await asyncio.gather(*calls)
    made = [answer for answer in answers if answer["__typename"].endswith("Success")]
    if kind == "same key":
        assert len(made) == 2
        assert made[0] == made[1]
        return Counter({f"{kind}: the same answer": 1})
    assert len(made) == 1, answers
    (lost,) = [answer for answer in answers if answer not in made]
    if kind.endswith("revision"):
        assert lost["__typename"] == "StaleRevision", lost
    else:
        assert lost["__typename"] == "MoveRefused", lost
        assert {blocker["code"] for blocker in lost["blockers"]} <= {"RUN_NOT_AT_REST", "RUN_SUCCEEDED"}
    return Counter({f"{kind}: {lost['__typename']}": 1})


async def call(server: httpx.AsyncClient, document: str, given: dict[str, Any]) -> dict[str, Any]:
    answer = (await server.post("/graphql", json={"query": document, "variables": {"input": given}})).json()
    assert "errors" not in answer, answer
    found: dict[str, Any] = answer["data"]["answer"]
    return found


async def one_effect_each(plant: Plant, runs: Sequence[UUID], kind: FrameKind, attempts: Sequence[int]) -> None:
    await until_all(plant, RunStatus.SUCCEEDED)
    done = Counter(plant.trace())
    assert done == Counter(f"{show(Kind.RUN, run)} {attempt}" for run in runs for attempt in attempts)
    for run in runs:
        frames = await plant.frames(await plant.ledger.load(WORKSPACE, run))
        assert [frame.kind for frame in frames].count(kind) == 1
        assert [frame.kind for frame in frames].count(FrameKind.ATTEMPT_STARTED) == len(attempts)


async def test_two_callers_continue_the_same_run(
    plant: Plant, servers: tuple[httpx.AsyncClient, httpx.AsyncClient]
) -> None:
    runs = await started(plant, fails=False)
    for run in runs:
        await call(servers[0], CANCEL, {"runId": show(Kind.RUN, run)})
    await until_all(plant, RunStatus.CANCELLED)
    await plant.start_worker()
    told = Counter[str]()
    for number, run in enumerate(runs):
        told += await both(servers, CONTINUE, {"runId": show(Kind.RUN, run)}, number, revision=2)
    await one_effect_each(plant, runs, FrameKind.RUN_CONTINUED, [1])
    print(f"\ncontinue, {PAIRS} pairs: {dict(told)}")  # noqa: T201, shown by pytest -s


async def test_two_callers_retry_the_same_step(
    plant: Plant, servers: tuple[httpx.AsyncClient, httpx.AsyncClient]
) -> None:
    runs = await started(plant, fails=True)
    await plant.start_worker()
    await until_all(plant, RunStatus.FAILED)
    told = Counter[str]()
    for number, run_id in enumerate(runs):
        run = await plant.ledger.load(WORKSPACE, run_id)
        (step,) = run.steps
        given = {"stepId": show(Kind.STEP, step), "fix": {"kind": "TRANSIENT"}}
        told += await both(servers, RETRY, given, number, revision=run.revision)
    await one_effect_each(plant, runs, FrameKind.STEP_RETRIED, [1, 2])
    print(f"\nretry, {PAIRS} pairs: {dict(told)}")  # noqa: T201, shown by pytest -s


async def test_an_answer_outlives_the_server_that_gave_it(plant: Plant) -> None:
    run = (await started(plant, fails=False))[0]
    given = {"runId": show(Kind.RUN, run), "idempotencyKey": "once and for all"}
    async with serving(plant) as server:
        await call(server, CANCEL, {"runId": show(Kind.RUN, run)})
        first = await call(server, CONTINUE, given)
        assert first["__typename"] == "ContinueRunSuccess"
    await plant.start_worker()
    assert (await plant.rested(run)).status is RunStatus.SUCCEEDED
    async with serving(plant) as server:
        assert await call(server, CONTINUE, given) == first
        other = await call(server, CONTINUE, {**given, "note": "another request"})
        assert other["__typename"] == "IdempotencyConflict"
    frames = await plant.frames(await plant.ledger.load(WORKSPACE, run))
    assert [frame.kind for frame in frames].count(FrameKind.RUN_CONTINUED) == 1
