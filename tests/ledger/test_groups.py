"""Failure groups: whatever runs do, alone or at the same moment, each group knows its runs and how many they are."""

import asyncio
import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from tests.domain.histories import History, histories, played
from tests.domain.stage import CRASH, DOWN, INVALID, Stage
from tests.ledger.conftest import WORKSPACE, Books
from uuid_utils.compat import uuid7

from rerail.artifacts.folder import FolderStore
from rerail.database.engine import create_pool
from rerail.domain.diagnosis import diagnose
from rerail.domain.frame import Entry
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Run, RunStatus
from rerail.ledger.groups import may_be_grouped
from rerail.ledger.ledger import Decision, Ledger

Seen = dict[tuple[UUID, str], tuple[bool, datetime, datetime]]
"""By run and fingerprint: whether open, when first and last seen."""

_MEMBERS = """
SELECT run_id, fingerprint, open, first_seen_at, last_seen_at, mission_id
FROM failure_group_runs AS member JOIN failure_groups ON id = group_id
"""
_STANDING = "SELECT DISTINCT run_id, fingerprint FROM failures"
_MISCOUNTED = """
SELECT * FROM (
    SELECT group_id, get_byte(uuid_send(run_id), 15) % 16 AS shard, count(*) AS count,
        count(*) FILTER (WHERE open) AS open_count, min(first_seen_at) AS first_seen_at,
        max(last_seen_at) AS last_seen_at
    FROM failure_group_runs GROUP BY 1, 2
) AS real FULL JOIN failure_group_counts AS kept USING (group_id, shard)
WHERE (real.count, real.open_count, real.first_seen_at, real.last_seen_at)
    IS DISTINCT FROM (kept.count, kept.open_count, kept.first_seen_at, kept.last_seen_at)
"""
_ASTRAY = """
SELECT group_id, mission_id FROM failure_group_runs EXCEPT SELECT group_id, mission_id FROM failure_group_missions
UNION ALL
(SELECT group_id, mission_id FROM failure_group_missions EXCEPT SELECT group_id, mission_id FROM failure_group_runs)
"""
_HOLD = "SELECT FROM failure_group_counts WHERE group_id = (SELECT id FROM failure_groups WHERE code = $1) FOR UPDATE"
_WAITING = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'crowd' AND wait_event_type = 'Lock'"


async def write(ledger: Ledger, run_id: UUID, batch: Sequence[Entry]) -> Run:
    """One transaction, as a caller or a leg writes it; answers the run after it."""
    copies: list[Run] = []

    def rule(run: Run, _now: datetime) -> Decision:
        copies.append(run)
        return Decision(batch)

    await ledger.decide(WORKSPACE, run_id, rule)
    return copies[0]


async def create(books: Books, stage: Stage, ledger: Ledger | None = None, *, id: UUID | None = None) -> UUID:  # noqa: A002
    queued = replace(stage.queued, payload={**stage.queued.payload, "mission": books.mission.hex})
    return (await (ledger or books.ledger).create(id or uuid7(), queued, workspace=WORKSPACE)).run_id


async def play(books: Books, stage: Stage, ledger: Ledger | None = None) -> tuple[UUID, Seen]:
    """Writes what the stage has, and answers what its groups must look like: what stood after each transaction."""
    run_id, seen = await create(books, stage, ledger), Seen()
    for batch in stage.batches:
        run = await write(ledger or books.ledger, run_id, batch)
        rows = await books.pool.fetch("SELECT number, at FROM frames WHERE run_id = $1", run_id)
        instants = {row["number"]: row["at"] for row in rows}
        note(run, instants, seen)
    return run_id, seen


def note(run: Run, instants: dict[int, datetime], seen: Seen) -> None:
    seen.update({key: (False, first, last) for key, (_, first, last) in seen.items()})
    for failure in diagnose(run):
        at = instants[failure.blocking_frame]
        _, first, last = seen.get((run.id, failure.fingerprint), (True, at, at))
        seen[run.id, failure.fingerprint] = (True, min(first, at), max(last, at))


async def check(books: Books, seen: Seen) -> None:
    members = await books.pool.fetch(_MEMBERS)
    kept = {(row["run_id"], row["fingerprint"]): (row["open"], *row[3:5]) for row in members}
    assert {key: value for key, value in kept.items() if key in seen or key[0] in {run for run, _ in seen}} == seen
    await consistent(books)


async def consistent(books: Books) -> None:
    """The tables agree with one another, over all runs there are."""
    members = await books.pool.fetch(_MEMBERS)
    standing = {tuple(row) for row in await books.pool.fetch(_STANDING)}
    assert {(row["run_id"], row["fingerprint"]) for row in members if row["open"]} == standing
    assert {row["mission_id"] for row in members} <= {books.mission}
    assert await books.pool.fetch(_MISCOUNTED) == []
    assert await books.pool.fetch(_ASTRAY) == []


async def totals(books: Books) -> dict[str, tuple[int, int]]:
    """By code: runs ever in a group of that code, and runs in which a failure of it stands now."""
    rows = await books.pool.fetch(
        "SELECT code, sum(count)::int AS count, sum(open_count)::int AS open FROM failure_groups "
        "JOIN failure_group_counts ON group_id = id GROUP BY code"
    )
    return {row["code"]: (row["count"], row["open"]) for row in rows}


# ---------------------------------------------------------------- one run


async def test_a_run_that_recovers_stays_in_the_group_but_is_not_open(books: Books) -> None:
    stage = Stage.of({"a": [], "b": ["a"]})
    stage.fail("a")
    run_id, seen = await play(books, stage)
    await check(books, seen)
    assert await totals(books) == {"runtime.crashed": (1, 1)}, "open from the moment at which the step fails"
    done = len(stage.batches)
    stage.rest()
    stage.retry("a")
    for batch in stage.batches[done:]:
        await write(books.ledger, run_id, batch)
    assert await totals(books) == {"runtime.crashed": (1, 0)}
    done = len(stage.batches)
    stage.begin()
    stage.fail("a")
    stage.rest()
    for batch in stage.batches[done:]:
        await write(books.ledger, run_id, batch)
    assert await totals(books) == {"runtime.crashed": (1, 1)}, "the same run counts once"
    done = len(stage.batches)
    stage.retry("a")
    stage.begin()
    stage.fail("a", DOWN)
    stage.rest()
    stage.retry("a")
    stage.begin()
    stage.succeed("a", "b")
    assert stage.rest() is RunStatus.SUCCEEDED
    for batch in stage.batches[done:]:
        await write(books.ledger, run_id, batch)
    assert await totals(books) == {"runtime.crashed": (1, 0), "provider.unreachable": (1, 0)}
    await consistent(books)


async def test_two_steps_that_fail_alike_are_one_run_in_two_groups(books: Books) -> None:
    """The task is part of what makes failures alike."""
    stage = Stage.of({"a": [], "b": [], "c": []})
    stage.fail("a")
    stage.fail("b")
    stage.succeed("c")
    stage.rest()
    _, seen = await play(books, stage)
    await check(books, seen)
    assert await totals(books) == {"runtime.crashed": (2, 2)}


async def test_a_cancelled_run_is_open_as_long_as_its_failure_stands(books: Books) -> None:
    stage = Stage.of({"a": []})
    stage.fail("a")
    stage.rest()
    stage.cancel()
    _, seen = await play(books, stage)
    await check(books, seen)
    assert await totals(books) == {"runtime.crashed": (1, 1)}


async def test_a_review_that_is_waited_for_is_a_group_too(books: Books) -> None:
    stage = Stage.of({"a": []})
    review = stage.ask("a")
    stage.rest()
    run_id, seen = await play(books, stage)
    await check(books, seen)
    assert await totals(books) == {"review.pending": (1, 1)}
    done = len(stage.batches)
    stage.decide(review, ReviewDecision.APPROVE)
    for batch in stage.batches[done:]:
        await write(books.ledger, run_id, batch)
    assert await totals(books) == {"review.pending": (1, 0)}
    await consistent(books)


async def test_a_run_that_fails_as_a_whole_is_in_a_group_without_a_task(books: Books) -> None:
    stage = Stage.of({"a": []})
    stage.fail_whole()
    _, seen = await play(books, stage)
    await check(books, seen)
    (group,) = await books.pool.fetch("SELECT code, provider, task, message FROM failure_groups")
    assert tuple(group) == ("unknown.internal", "", "", "rerail broke.")


async def test_a_run_that_never_failed_is_not_looked_up(books: Books) -> None:
    stage = Stage.of({"a": []})
    stage.succeed("a")
    stage.rest()
    run_id, seen = await play(books, stage)
    assert seen == {}
    assert not may_be_grouped(await books.load(run_id))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(history=histories(50))
async def test_groups_follow_any_history(books: Books, history: History) -> None:
    _, seen = await play(books, history)
    await check(books, seen)


# ---------------------------------------------------------------- many at once


@pytest.fixture
async def crowd(books: Books, tmp_path: Any) -> Any:
    """A ledger that fifty can write with at the same moment."""
    pool = await create_pool(books.dsn, max_size=50, application_name="crowd")
    try:
        yield Ledger(pool, payloads=FolderStore(tmp_path / "payloads"), ring=lambda _: None)
    finally:
        await pool.close()


async def together(*parts: Any) -> list[Any]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(part) for part in parts]
    return [task.result() for task in tasks]


def failing(turned: bool) -> Stage:
    """Three steps fail, each in a group of its own, in one order or the other, in one transaction."""
    stage = Stage.of({"a": [], "b": [], "c": []})
    faults = [("a", CRASH), ("b", DOWN), ("c", INVALID)]
    for key, fault in reversed(faults) if turned else faults:
        stage.fail(key, fault)
    stage.rest()
    return stage


async def all_write(ledger: Ledger, runs: Sequence[UUID], stages: Sequence[Stage], start: int) -> None:
    """Each run gets its stage's batches from `start` on in one transaction, all of them at once."""
    told = [[new for batch in stage.batches[start:] for new in batch] for stage in stages]
    await together(*(write(ledger, run, entries) for run, entries in zip(runs, told, strict=True)))


@pytest.mark.parametrize("shards", [16, 1])
async def test_fifty_runs_that_fail_alike_at_the_same_moment(books: Books, crowd: Ledger, shards: int) -> None:
    stages = [failing(turned=place % 2 == 1) for place in range(50)]
    ids = itertools.islice((run for run in iter(uuid7, None) if run.int % 16 < shards), 50)
    runs = await together(*(create(books, stage, crowd, id=run) for stage, run in zip(stages, ids, strict=True)))
    await all_write(crowd, runs, stages, 0)
    everyone = dict.fromkeys(("runtime.crashed", "provider.unreachable", "input.invalid"), (50, 50))
    assert await totals(books) == everyone
    assert await books.count("failure_groups") == 3
    for stage in stages:
        done = len(stage.batches)
        stage.retry("a")
    await all_write(crowd, runs, stages, done)
    assert await totals(books) == {**everyone, "runtime.crashed": (50, 0)}
    for stage in stages:
        done = len(stage.batches)
        stage.begin()
        stage.fail("a")
        stage.rest()
    await all_write(crowd, runs, stages, done)
    assert await totals(books) == everyone
    await consistent(books)


@pytest.mark.parametrize("code", ["runtime.crashed", "provider.unreachable", "input.invalid"])
async def test_runs_in_several_groups_do_not_lock_each_other_out(books: Books, crowd: Ledger, code: str) -> None:
    """All count in the same shard, and one row of it is held until all have got as far as they can: had any of them
    taken another of the rows that others wait for before, PostgreSQL would end one by deadlock."""
    same_shard = (run for run in iter(uuid7, None) if run.int % 16 == 3)
    first, *stages = [failing(turned=place % 2 == 1) for place in range(31)]
    await all_write(crowd, [await create(books, first, id=next(same_shard))], [first], 0)
    runs = [await create(books, stage, id=next(same_shard)) for stage in stages]
    async with books.pool.acquire() as holder, asyncio.TaskGroup() as writers, holder.transaction():
        await holder.execute(_HOLD, code)
        writers.create_task(all_write(crowd, runs, stages, 0))
        while await books.pool.fetchval(_WAITING) < len(runs):  # noqa: ASYNC110, a lock rings no bell
            await asyncio.sleep(0.01)
    assert await totals(books) == dict.fromkeys(("runtime.crashed", "provider.unreachable", "input.invalid"), (31, 31))
    await consistent(books)


@pytest.mark.parametrize("seed", range(3))
async def test_fifty_random_histories_at_once(books: Books, crowd: Ledger, seed: int) -> None:
    """They fail, are continued, retried, reviewed, cancelled and fail again, in a handful of groups they share."""
    random = Random(seed)  # noqa: S311, a test's dice
    stages = [played(random, 40) for _ in range(50)]
    told = await together(*(play(books, stage, crowd) for stage in stages))
    await check(books, {key: value for _, seen in told for key, value in seen.items()})
    shared = await books.pool.fetchval(
        "SELECT max(runs) FROM (SELECT count(*) AS runs FROM failure_group_runs GROUP BY group_id) AS sizes"
    )
    assert shared > 5, "else they had nothing to queue for"
