"""Recovery jobs, through real workers: the pace, what is moved and what is not, and when a job stops by itself."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID, uuid4

import pytest

from rerail.domain import schedule
from rerail.domain.errors import IdempotencyConflictError, InvalidInputError, NotFoundError
from rerail.domain.failure import FailureCause, Fault
from rerail.domain.frame import Actor, ActorKind, FrameKind
from rerail.domain.job import RecoveryJobMove
from rerail.domain.move import Fix, FixKind
from rerail.domain.run import Run, RunStatus
from rerail.ledger.idempotency import Once
from rerail.ledger.job_turns import claim_turn, open_jobs
from rerail.ledger.jobs import Created, JobDraft
from rerail.ledger.ledger import Decision
from rerail.runtime.deciding import Guarded
from rerail.runtime.moves import Moves
from rerail.runtime.recovery_jobs import Recovering
from rerail.samples.endpoint import Endpoint

from . import job_tasks
from .conftest import CALLER, WORKSPACE, Shop

SCRIPT = Actor(ActorKind.SCRIPT, "night-shift")
FIX = Fix(kind=FixKind.PROVIDER_RESTORED, note="It is back.")


@pytest.fixture(autouse=True)
def _fresh_tasks() -> None:
    job_tasks.reset()


def mission(**more: Any) -> dict[str, Any]:
    """One step that depends on what is up, and a step after it."""
    tasks = {
        "call": {**task("depends"), "inputs": {"on": "${{ inputs.on }}"}},
        "after": {**task("depends", "call"), "inputs": {"on": "${{ inputs.on }}"}},
        **more,
    }
    inputs = {"type": "object", "properties": {"on": {"type": "string"}}}
    return {"mission": "bulk", "title": "Bulk", "tasks": tasks, "inputs": inputs}


def task(call: str, *needs: str) -> dict[str, Any]:
    found = {"provider": "python", "with": {"call": f"tests.runtime.job_tasks:{call}"}, "needs": list(needs)}
    return {**found, "effect": "NONE"}


async def failed(shop: Shop, number: int, definition: dict[str, Any] | None = None) -> list[UUID]:
    """Runs that have failed alike, in the order in which they were started."""
    await shop.deploy(definition or mission())
    runs = [await shop.start("bulk", on=f"part-{place}") for place in range(number)]
    for run in runs:
        assert (await shop.rested(run)).status is RunStatus.FAILED
    return runs


async def group_of(shop: Shop, run: UUID, code: str = "provider.unavailable") -> UUID:
    sql = (
        "SELECT g.id FROM failure_groups g JOIN failure_group_runs r ON r.group_id = g.id "
        "WHERE r.run_id = $1 AND g.code = $2"
    )
    found: UUID = await shop.pool.fetchval(sql, run, code)
    assert found is not None
    return found


def moves_of(shop: Shop) -> Moves:
    return Moves(shop.ledger, registry=shop.registry, store=shop.store)


async def recover(
    shop: Shop,
    group: UUID,
    *,
    move: RecoveryJobMove = RecoveryJobMove.RETRY,
    a_minute: int = 6_000,
    stop_after: int = 5,
    fix: Fix | None = FIX,
    note: str | None = None,
    dry_run: bool = False,
    once: Once | None = None,
) -> Created:
    draft = JobDraft(
        group=group,
        move=move,
        fix=fix,
        note=note,
        max_per_minute=a_minute,
        stop_after_failures=stop_after,
        actor=SCRIPT,
    )
    return await moves_of(shop).bulk.recover_group(WORKSPACE, draft, dry_run=dry_run, once=once)


async def started(shop: Shop, group: UUID, **given: Any) -> UUID:
    job = (await recover(shop, group, **given)).job
    assert job is not None
    return job


async def job_row(shop: Shop, job: UUID) -> Any:
    return await shop.pool.fetchrow("SELECT * FROM recovery_jobs WHERE id = $1", job)


async def until_job(shop: Shop, job: UUID, condition: Callable[[Any], bool], seconds: float = 60) -> Any:
    """The job's row as soon as it meets the condition; woken by the bell."""
    async with asyncio.timeout(seconds):
        with shop.hub.watch(job) as watch:
            while not condition(row := await job_row(shop, job)):
                await watch.wait()
            return row


async def ended(shop: Shop, job: UUID) -> Any:
    return await until_job(shop, job, lambda row: row["status"] != "RUNNING" and not row["under_way"])


async def runs_of(shop: Shop, job: UUID) -> list[Any]:
    return await shop.pool.fetch("SELECT * FROM recovery_job_runs WHERE job_id = $1 ORDER BY position", job)


async def instants(shop: Shop, runs: list[UUID]) -> list[Any]:
    """When the moves of these runs were written, by the ledger's own clock."""
    sql = "SELECT at FROM frames WHERE run_id = ANY($1) AND kind IN ('STEP_RETRIED', 'RUN_CONTINUED') ORDER BY at"
    return [row["at"] for row in await shop.pool.fetch(sql, runs)]


@asynccontextmanager
async def seeing_to_jobs(shop: Shop, *names: str) -> AsyncIterator[None]:
    """What workers of these names do for jobs, besides their legs. They are cut off at whatever they are doing."""
    enrol = "INSERT INTO workers (name, started_at, seen_at) VALUES ($1, now(), now())"
    await shop.pool.executemany(enrol, [(name,) for name in names])
    loops = [asyncio.create_task(Recovering(shop.ledger, moves_of(shop), worker=name).run()) for name in names]
    try:
        yield
    finally:
        for loop in loops:
            loop.cancel()
        await asyncio.gather(*loops, return_exceptions=True)
        await shop.pool.execute("UPDATE workers SET stopped_at = now() WHERE name = ANY($1)", names)


async def everything(shop: Shop) -> dict[str, list[str]]:
    """All rows of all tables, as text; but for the workers' beats."""
    tables = await shop.pool.fetch("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
    return {
        row["name"]: sorted(
            found["row"]
            for found in await shop.pool.fetch(f'SELECT t::text AS row FROM "{row["name"]}" t')  # noqa: S608
        )
        for row in tables
        if row["name"] != "workers"
    }


async def test_sixty_runs_that_failed_alike_are_brought_to_success(working: Shop) -> None:
    runs = await failed(working, 60)
    group = await group_of(working, runs[0])
    job_tasks.up |= {"call", "after"}
    job = await started(working, group)
    row = await ended(working, job)
    assert (row["status"], row["total"], row["moved"], row["succeeded"]) == ("DONE", 60, 60, 60)
    assert row["finished_at"] is not None
    items = await runs_of(working, job)
    assert [item["run_id"] for item in items] == runs, "the oldest first"
    assert {(item["status"], item["outcome"]) for item in items} == {("MOVED", "SUCCEEDED")}
    for run_id in runs:
        run = await working.load(run_id)
        assert run.status is RunStatus.SUCCEEDED
    frames = await working.frames(runs[-1])
    (retried,) = [frame for frame in frames if frame.kind is FrameKind.STEP_RETRIED]
    assert retried.actor.kind is ActorKind.SCRIPT
    assert retried.actor.name == f"night-shift, by job_{job.hex}"
    assert not await open_jobs(working.pool)


async def test_the_pace_is_never_exceeded_by_two_workers(working: Shop) -> None:
    runs = await failed(working, 12)
    job_tasks.up |= {"call", "after"}
    async with seeing_to_jobs(working, "another", "a-third"):
        job = await started(working, await group_of(working, runs[0]), a_minute=600)
        await ended(working, job)
    made = await instants(working, runs)
    assert len(made) == 12
    gaps = [later - earlier for earlier, later in pairwise(made)]
    assert min(gaps) >= timedelta(seconds=0.1)


async def test_a_pause_is_not_caught_up_with(working: Shop) -> None:
    """The job was due long ago, as after an outage: still one after the other."""
    runs = await failed(working, 4)
    job_tasks.up |= {"call", "after"}
    job = await started(working, await group_of(working, runs[0]), a_minute=600)
    await working.pool.execute("UPDATE recovery_jobs SET next_at = now() - interval '1 hour' WHERE id = $1", job)
    await ended(working, job)
    made = await instants(working, runs)
    gaps = [later - earlier for earlier, later in pairwise(made)]
    assert min(gaps) >= timedelta(seconds=0.1)


async def leave(shop: Shop, *, after_the_move: bool) -> UUID:
    """A worker has claimed a turn, perhaps made the move, and is no more."""
    turn = await claim_turn(shop.pool, "a-dead-one", but=())
    assert turn is not None
    assert turn.step is not None
    if after_the_move:
        once = Once.of("recoverGroup.turn", f"{turn.job.hex}:{turn.position}", {})
        revision = (await shop.load(turn.run)).revision if turn.run else 0
        await shop.pool.execute(
            "UPDATE recovery_job_runs SET revision = $1 WHERE job_id = $2 AND position = $3",
            revision,
            turn.job,
            turn.position,
        )
        await moves_of(shop).retry_step(
            WORKSPACE, turn.step, fix=FIX, inputs=None, actor=SCRIPT, guarded=Guarded(once=once)
        )
    assert turn.run is not None
    return turn.run


@pytest.mark.parametrize("after_the_move", [True, False], ids=["moved", "claimed"])
@pytest.mark.parametrize("stopped", [True, False], ids=["stopped", "running"])
async def test_a_worker_that_is_killed_leaves_no_move_twice(shop: Shop, after_the_move: bool, stopped: bool) -> None:
    async with shop.staffed():
        runs = await failed(shop, 2)
    group = await group_of(shop, runs[0])
    job_tasks.up |= {"call", "after"}
    job = await started(shop, group)
    left = await leave(shop, after_the_move=after_the_move)
    if stopped:
        assert await moves_of(shop).bulk.stop(WORKSPACE, job, reason="Enough.", once=None)
    async with shop.staffed():
        row = await until_job(
            shop, job, lambda row: row["taken_by"] is None and row["status"] != "RUNNING" and not row["under_way"]
        )
    kinds = {run: [frame.kind for frame in await shop.frames(run)] for run in runs}
    expected = (2 if not stopped else 1) if after_the_move or not stopped else 0
    assert (row["status"], row["moved"]) == ("STOPPED" if stopped else "DONE", expected)
    assert sum(found.count(FrameKind.STEP_RETRIED) for found in kinds.values()) == expected
    assert kinds[left].count(FrameKind.STEP_RETRIED) == int(after_the_move or not stopped)
    items = await runs_of(shop, job)
    assert [item["status"] for item in items].count("PENDING") == 2 - expected
    assert row["position"] == expected


async def test_workers_that_come_and_go_move_each_run_once(working: Shop) -> None:
    """Loops are cut off at whatever they are doing, again and again, while others go on."""
    runs = await failed(working, 20)
    job_tasks.up |= {"call", "after"}
    assert working.worker is not None
    for loop in working.worker._loops:
        if loop.get_name() == "recovering":
            loop.cancel()
    job = await started(working, await group_of(working, runs[0]))
    cut = 0
    while (await job_row(working, job))["status"] == "RUNNING":
        before = (await job_row(working, job))["revision"]
        async with seeing_to_jobs(working, *(f"short-lived-{uuid4().hex}" for _ in range(2))):
            await until_job(working, job, lambda row, seen=before: row["revision"] > seen or row["status"] != "RUNNING")  # type: ignore[misc]
        cut += 1
    assert cut > 3
    row = await job_row(working, job)
    assert (row["status"], row["moved"], row["succeeded"]) == ("DONE", 20, 20)
    for run in runs:
        kinds = [frame.kind for frame in await working.frames(run)]
        assert kinds.count(FrameKind.STEP_RETRIED) == 1
    assert sorted(job_tasks.performed) == sorted([f"part-{place}" for place in range(20)] * 2)


async def test_a_stopped_job_moves_no_further_run(working: Shop) -> None:
    runs = await failed(working, 3)
    job_tasks.up |= {"call", "after"}
    job = await started(working, await group_of(working, runs[0]), a_minute=1)
    await until_job(working, job, lambda row: row["moved"] == 1)
    once = Once.of("stopRecoveryJob", "key", {})
    bulk = moves_of(working).bulk
    assert await bulk.stop(WORKSPACE, job, reason="The customer called.", once=once) is True
    assert await bulk.stop(WORKSPACE, job, reason="The customer called.", once=once) is True, "the same answer"
    assert await bulk.stop(WORKSPACE, job, reason="Again.", once=None) is False
    row = await ended(working, job)
    assert (row["status"], row["reason"], row["succeeded"]) == ("STOPPED", "The customer called.", 1)
    await working.pool.execute("UPDATE recovery_jobs SET next_at = now() WHERE id = $1", job)
    assert await claim_turn(working.pool, "anyone", but=()) is None
    assert len(await instants(working, runs)) == 1
    with pytest.raises(NotFoundError):
        await bulk.stop(WORKSPACE, uuid4(), reason="No such job.", once=None)


async def test_it_stops_by_itself_when_runs_fail_again(working: Shop) -> None:
    runs = await failed(working, 10)
    job = await started(working, await group_of(working, runs[0]), stop_after=3)
    row = await ended(working, job)
    assert (row["status"], row["moved"], row["failed_again"]) == ("STOPPED", 3, 3), "and puts no more at risk than 3"
    assert row["reason"].startswith("3 runs that it moved came to rest failed again")
    assert "7 runs left as they were" in row["reason"]
    items = await runs_of(working, job)
    assert [item["outcome"] for item in items] == ["FAILED_AGAIN"] * 3 + [None] * 7
    assert len(await instants(working, runs)) == 3


async def test_it_stops_by_itself_when_runs_fail_in_another_way(working: Shop) -> None:
    """The outage is over, and the load of the job brings about the next one."""
    runs = await failed(working, 8)
    job_tasks.other_way |= {f"part-{place}" for place in range(8)}
    job = await started(working, await group_of(working, runs[0]), stop_after=2)
    row = await ended(working, job)
    assert (row["status"], row["moved"], row["failed_again"]) == ("STOPPED", 2, 2)
    assert [item["outcome"] for item in (await runs_of(working, job))[:2]] == ["FAILED", "FAILED"]


async def test_one_that_goes_well_takes_failures_off_the_count(working: Shop) -> None:
    runs = await failed(working, 7)
    # Of every two, one fails again: never two in a row.
    job_tasks.up |= {f"part-{place}" for place in range(1, 7, 2)}
    job = await started(working, await group_of(working, runs[0]), stop_after=2, a_minute=120)
    row = await ended(working, job)
    assert (row["status"], row["succeeded"], row["failed_again"]) == ("DONE", 3, 4)


async def test_a_step_that_passes_tells_before_its_run_is_at_rest(working: Shop) -> None:
    """The runs go on to wait for an instant far away: the job need not wait for that to know that it goes well."""
    wait = {"provider": "wait", "with": {"for": "1h"}, "needs": ["call"]}
    runs = await failed(working, 6, mission(later=wait))
    job_tasks.up |= {"call", "after"}
    job = await started(working, await group_of(working, runs[0]), stop_after=2)
    row = await until_job(working, job, lambda row: row["moved"] == 6)
    assert (row["status"], row["under_way"], row["came_through"]) == ("RUNNING", 6, True)


async def test_what_failed_elsewhere_before_does_not_count_as_failing_again(working: Shop) -> None:
    runs = await failed(working, 4, mission(other=task("breaks")))
    job_tasks.up |= {"call", "after"}
    job = await started(working, await group_of(working, runs[0]), stop_after=2)
    row = await ended(working, job)
    assert (row["status"], row["moved"], row["failed_again"]) == ("DONE", 4, 0)
    assert {item["outcome"] for item in await runs_of(working, job)} == {"STILL_FAILED"}


async def test_it_stops_by_itself_while_the_provider_is_still_down(working: Shop) -> None:
    with Endpoint() as endpoint:
        url = endpoint.url
    get = {"provider": "http", "with": {"url": url}, "effect": "NONE", "retry": {"maxAttempts": 1}}
    runs = await failed(working, 5, {"mission": "bulk", "title": "Bulk", "tasks": {"get": get}})
    code = await working.pool.fetchval("SELECT code FROM failures WHERE run_id = $1", runs[0])
    job = await started(working, await group_of(working, runs[0], code), stop_after=3)
    row = await ended(working, job)
    assert (row["status"], row["moved"], row["refused"]) == ("STOPPED", 0, 3)
    assert "the provider is still down" in row["reason"]
    items = await runs_of(working, job)
    assert [item["code"] for item in items] == ["PROVIDER_STILL_DOWN"] * 3 + [None] * 2
    assert items[0]["message"].startswith("The run cannot be retried:")


async def test_what_is_unsettled_wants_a_word_of_its_own(working: Shop) -> None:
    unsafe = {**task("nothing_known"), "effect": "UNSAFE"}
    runs = await failed(working, 2, {"mission": "bulk", "title": "Bulk", "tasks": {"pay": unsafe}})
    group = await group_of(working, runs[0], "runtime.half_way")
    asked = (await recover(working, group, dry_run=True)).preview
    assert (asked.allowed, list(asked.blockers)) == (0, [("UNSAFE_EFFECT_UNSETTLED", 2)])
    row = await ended(working, job := await started(working, group))
    assert (row["status"], row["moved"], row["refused"]) == ("DONE", 0, 2)
    assert {item["code"] for item in await runs_of(working, job)} == {"UNSAFE_EFFECT_UNSETTLED"}


async def test_a_dry_run_changes_nothing(working: Shop) -> None:
    runs = await failed(working, 3)
    group = await group_of(working, runs[0])
    before = await everything(working)
    retried = await recover(working, group, dry_run=True, once=Once.of("recoverGroup", "key", {}))
    continued = await recover(working, group, move=RecoveryJobMove.CONTINUE, fix=None, dry_run=True)
    assert await everything(working) == before
    assert retried.job is continued.job is None
    assert (retried.preview.allowed, retried.preview.refused) == (3, 0)
    assert (continued.preview.allowed, list(continued.preview.blockers)) == (0, [("STEP_FAILED", 3)])


async def test_the_same_key_gives_the_same_job(shop: Shop) -> None:
    async with shop.staffed():
        runs = await failed(shop, 2)
    group = await group_of(shop, runs[0])
    once = Once.of("recoverGroup", "key", {"pace": 1})
    first, *others = await asyncio.gather(*(recover(shop, group, a_minute=1, once=once) for _ in range(5)))
    assert {found.job for found in others} == {first.job}
    assert all(found.preview == first.preview for found in others)
    assert await shop.pool.fetchval("SELECT count(*) FROM recovery_jobs") == 1
    with pytest.raises(IdempotencyConflictError):
        await recover(shop, group, a_minute=1, once=Once.of("recoverGroup", "key", {"pace": 2}))


async def test_one_job_at_a_time_moves_a_group(shop: Shop) -> None:
    async with shop.staffed():
        runs = await failed(shop, 2)
    group = await group_of(shop, runs[0])
    job = await started(shop, group)
    with pytest.raises(InvalidInputError, match=f"job_{job.hex} is moving"):
        await recover(shop, group)
    assert await moves_of(shop).bulk.stop(WORKSPACE, job, reason="Another pace.", once=None)
    assert await started(shop, group) != job


async def test_runs_that_somebody_else_has_moved_are_left_alone(shop: Shop) -> None:
    async with shop.staffed():
        runs = await failed(shop, 3)
        group = await group_of(shop, runs[0])
    job = await started(shop, group)
    job_tasks.up |= {"call", "after"}
    first = (await shop.load(runs[0])).steps_by_key()["call"]
    await moves_of(shop).retry_step(WORKSPACE, first.id, fix=FIX, inputs=None, actor=CALLER, guarded=Guarded())
    async with shop.staffed():
        row = await ended(shop, job)
    assert (row["status"], row["moved"], row["gone"], row["succeeded"]) == ("DONE", 2, 1, 2)
    gone, *others = await runs_of(shop, job)
    assert (gone["status"], gone["code"]) == ("GONE", "run.moved_on")
    assert {item["status"] for item in others} == {"MOVED"}
    assert [frame.kind for frame in await shop.frames(runs[0])].count(FrameKind.STEP_RETRIED) == 1


async def test_a_run_that_joins_the_group_later_is_not_touched(shop: Shop) -> None:
    async with shop.staffed():
        runs = await failed(shop, 2)
        group = await group_of(shop, runs[0])
        job = await started(shop, group, a_minute=60)
        late = await failed(shop, 1)
        assert await group_of(shop, late[0]) == group
        job_tasks.up |= {"call", "after"}
        row = await ended(shop, job)
    assert row["total"] == 2
    assert (await shop.load(late[0])).status is RunStatus.FAILED
    assert FrameKind.STEP_RETRIED not in {frame.kind for frame in await shop.frames(late[0])}


async def test_a_note_in_between_does_not_keep_a_run_from_its_turn(working: Shop) -> None:
    runs = await failed(working, 5)
    job_tasks.up |= {"call", "after"}
    job = await started(working, await group_of(working, runs[0]))
    moves = moves_of(working)
    while (await job_row(working, job))["position"] < 5:
        for run in runs:
            await moves.add_note(WORKSPACE, run, text="Looking at it.", step=None, actor=CALLER)
    row = await ended(working, job)
    assert (row["status"], row["succeeded"]) == ("DONE", 5)


async def test_an_empty_selection_is_done_at_once(working: Shop) -> None:
    (run,) = await failed(working, 1)
    group = await group_of(working, run)
    job_tasks.up |= {"call", "after"}
    await ended(working, await started(working, group))
    row = await job_row(working, await started(working, group))
    assert (row["status"], row["total"], row["finished_at"] is not None) == ("DONE", 0, True)


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"fix": None}, ("fix",)),
        ({"move": RecoveryJobMove.CONTINUE}, ("fix",)),
        ({"a_minute": 0}, ("maxPerMinute",)),
        ({"a_minute": 6_001}, ("maxPerMinute",)),
        ({"stop_after": 0}, ("stopAfterFailures",)),
        ({"fix": Fix(kind=FixKind.TRANSIENT, note=" ")}, ("fix", "note")),
    ],
)
async def test_what_makes_no_sense_is_refused(shop: Shop, given: dict[str, Any], path: tuple[str, ...]) -> None:
    with pytest.raises(InvalidInputError) as refused:
        await recover(shop, uuid4(), **given)
    assert [violation.path for violation in refused.value.violations] == [path]
    with pytest.raises(NotFoundError):
        await recover(shop, uuid4())


async def broken_down(shop: Shop, number: int) -> list[UUID]:
    """Runs that have failed as a whole, and no step of them."""
    fault = Fault(cause=FailureCause.UNKNOWN, code="unknown.internal", message="rerail could not go on with the run.")

    def rule(run: Run, _now: object) -> Decision:
        begun = schedule.begin_leg(run, leg=1, worker="gone")
        return Decision([*(begun or ()), *schedule.break_down(run, fault)])

    await shop.deploy(mission())
    runs = [await shop.start("bulk", on=f"part-{place}") for place in range(number)]
    for run in runs:
        await shop.ledger.decide(WORKSPACE, run, rule)
    return runs


async def test_runs_are_continued_with_the_note(shop: Shop) -> None:
    runs = await broken_down(shop, 2)
    group = await group_of(shop, runs[0], "unknown.internal")
    job_tasks.up |= {"call", "after"}
    job = await started(shop, group, move=RecoveryJobMove.CONTINUE, fix=None, note="The database is in order again.")
    async with shop.staffed():
        row = await ended(shop, job)
    assert (row["status"], row["succeeded"]) == ("DONE", 2)
    (continued,) = [frame for frame in await shop.frames(runs[0]) if frame.kind is FrameKind.RUN_CONTINUED]
    assert continued.payload["note"] == "The database is in order again."
    assert continued.actor.name == f"night-shift, by job_{job.hex}"


async def test_a_run_that_failed_as_a_whole_has_no_step_to_retry(shop: Shop) -> None:
    runs = await broken_down(shop, 2)
    group = await group_of(shop, runs[0], "unknown.internal")
    assert list((await recover(shop, group, dry_run=True)).preview.blockers) == [("STEP_NOT_FAILED", 2)]
    job = await started(shop, group)
    async with shop.staffed():
        row = await ended(shop, job)
    assert (row["status"], row["refused"]) == ("DONE", 2)
    assert {item["code"] for item in await runs_of(shop, job)} == {"STEP_NOT_FAILED"}
