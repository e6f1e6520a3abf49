"""The history of states: what the ledger writes, and what the migration makes of older frames, is what a fold says."""

from collections.abc import AsyncIterator, Sequence
from random import Random
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
from hypothesis import given
from tests.conftest import in_database
from tests.database.older import make_older
from tests.domain.histories import History, histories, played
from tests.domain.stage import plan_of
from tests.ledger.conftest import Books
from tests.ledger.test_histories import play, through_the_database

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.migrate import migrate
from rerail.domain import entry
from rerail.domain.frame import Frame
from rerail.domain.replay import Changes, apply, begin
from rerail.domain.run import RunStatus
from rerail.domain.step import AttemptTrigger, StepStatus

RunChange = tuple[UUID, int, str]
StepChange = tuple[UUID, UUID, int, str, int]


def told(run_id: UUID, frames: Sequence[Frame]) -> tuple[list[RunChange], list[StepChange]]:
    """What changed with each frame, by looking at the run before and after it."""
    run = begin(run_id, frames[0])
    runs: list[RunChange] = []
    steps: list[StepChange] = []
    status, states = RunStatus.QUEUED, dict.fromkeys(run.steps, (StepStatus.PENDING, 0))
    for frame in frames[1:]:
        apply(run, frame, Changes())
        if run.status is not status:
            runs.append((run_id, frame.number, run.status.value))
        status = run.status
        for step in run.steps.values():
            state = (step.status, step.attempt_count)
            if state != states[step.id]:
                steps.append((run_id, step.id, frame.number, step.status.value, step.attempt_count))
            states[step.id] = state
    return runs, sorted(steps)


async def stored(connection: Any, run_id: UUID) -> tuple[list[RunChange], list[StepChange]]:
    runs = await connection.fetch(
        "SELECT run_id, number, status FROM run_states WHERE run_id = $1 ORDER BY number", run_id
    )
    steps = await connection.fetch(
        "SELECT run_id, step_id, number, status, attempt_count FROM step_states WHERE run_id = $1", run_id
    )
    return [tuple(row) for row in runs], sorted(tuple(row) for row in steps)


@through_the_database
@given(history=histories(60))
async def test_what_is_stored_is_what_changed(books: Books, history: History) -> None:
    run = await play(books, history)
    assert await stored(books.pool, run.id) == told(run.id, await books.frames(run.id))


async def test_several_changes_of_one_append_are_several_rows(books: Books) -> None:
    plans = plan_of({"a": []})
    run_id = await books.run(plans)
    run, _ = await books.begin(run_id)
    step = run.steps[plans[0].id]
    attempt = uuid4()
    await books.write(
        run_id,
        [
            entry.step_started(step, inputs={}),
            entry.attempt_started(step, attempt=attempt, number=1, trigger=AttemptTrigger.FIRST, worker="w1", leg=1),
            entry.step_succeeded(step, attempt=attempt, outputs=None),
        ],
    )
    runs, steps = await stored(books.pool, run_id)
    assert runs == [(run_id, 2, "RUNNING")]
    assert steps == [
        (run_id, step.id, 3, "RUNNING", 0),
        (run_id, step.id, 4, "RUNNING", 1),
        (run_id, step.id, 5, "SUCCEEDED", 1),
    ]


@pytest.fixture
async def empty(server: EmbeddedPostgres) -> AsyncIterator[str]:
    """The address of a database with nothing in it."""
    name = f"older_{uuid4().hex}"
    admin = await asyncpg.connect(server.connection.dsn)
    try:
        await admin.execute(f"CREATE DATABASE {name}")
        yield in_database(server.connection, name)
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()


async def test_the_first_releases_frames_get_their_history(books: Books, empty: str) -> None:
    runs = [(await play(books, played(Random(seed), 60))).id for seed in range(150)]  # noqa: S311, not for secrets
    await make_older(books.dsn, empty, "0001")
    assert await migrate(empty) is True
    connection = await asyncpg.connect(empty)
    try:
        for run_id in runs:
            assert await stored(connection, run_id) == told(run_id, await books.frames(run_id))
        assert await connection.fetchval("SELECT count(*) FROM step_states") > 1_000
    finally:
        await connection.close()
