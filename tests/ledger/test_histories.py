"""Random legal histories through the real ledger: the fold of the frames, the projections and the rules agree."""

from random import Random
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.domain.histories import History, histories
from tests.domain.stage import PERSON, new_id
from tests.domain.test_replay import one_of
from tests.ledger.conftest import WORKSPACE, Books
from uuid_utils.compat import uuid7

from rerail.domain import entry
from rerail.domain.diagnosis import diagnose
from rerail.domain.errors import IllegalFrameError
from rerail.domain.frame import Entry, FrameKind, number_entry
from rerail.domain.move import MoveKind
from rerail.domain.recovery import recover
from rerail.domain.replay import Changes, apply, fold
from rerail.domain.run import Run
from rerail.domain.step import StepStatus
from rerail.ledger.ledger import Decision, Ledger

through_the_database = settings(
    max_examples=40,
    deadline=None,
    # Each example is a run of its own: they may share a database.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


async def play(books: Books, history: History) -> Run:
    """Writes the history's batches through the ledger, each in one transaction; answers the ledger's last copy."""
    queued = entry.Entry(
        kind=history.queued.kind,
        title=history.queued.title,
        actor=history.queued.actor,
        payload={**history.queued.payload, "mission": books.mission.hex},
    )
    created = await books.ledger.create(uuid7(), queued, workspace=WORKSPACE)
    copies: list[Run] = []

    def rule(batch: list[Entry]) -> Any:
        def decide(run: Run, _now: object) -> Decision:
            copies.append(run)
            return Decision(batch)

        return decide

    for batch in history.batches:
        await books.ledger.decide(WORKSPACE, created.run_id, rule(batch))
    return copies[-1] if copies else await books.load(created.run_id)


@through_the_database
@given(history=histories(50))
async def test_fold_projections_and_rules_agree(books: Books, history: History) -> None:
    written = await play(books, history)
    frames, loaded = await books.frames(written.id), await books.load(written.id)
    assert [frame.number for frame in frames] == list(range(1, loaded.revision + 1))
    assert [(frame.kind, frame.title) for frame in frames] == [(frame.kind, frame.title) for frame in history.frames]
    assert [frame.at for frame in frames] == sorted(frame.at for frame in frames)
    assert fold(written.id, frames) == loaded
    assert loaded == written, "the writer's own copy"
    same_story(loaded, history.run)
    for status in StepStatus:
        assert loaded.progress.counts[status] == sum(step.status is status for step in loaded.steps.values())
    await judged(books, loaded)
    legs = {frame.payload.get("leg") for frame in frames if isinstance(frame.payload.get("leg"), int)} | {1}
    assert set(await books.legs(written.id)) == {f"{written.id.hex}:{leg}" for leg in legs}


def same_story(loaded: Run, told: Run) -> None:
    """All but the instants, which are the ledger's, is as the history in memory has it."""
    assert (loaded.status, loaded.leg, loaded.leg_starts, loaded.worker) == (
        told.status,
        told.leg,
        told.leg_starts,
        told.worker,
    )
    assert {step.key: (step.status, step.outputs, step.fault, step.unsettled) for step in loaded.steps.values()} == {
        step.key: (step.status, step.outputs, step.fault, step.unsettled) for step in told.steps.values()
    }
    assert {found.id: found.state for found in loaded.artifacts.values()} == {
        found.id: found.state for found in told.artifacts.values()
    }
    assert {found.id: found.status for found in loaded.reviews.values()} == {
        found.id: found.status for found in told.reviews.values()
    }


async def judged(books: Books, run: Run) -> None:
    """What is stored of the diagnosis and the moves is what the rules say of the run now."""
    failures = diagnose(run)
    recovery = recover(run, failures)
    row = await books.pool.fetchrow("SELECT * FROM runs WHERE id = $1", run.id)
    root = next((failure for failure in failures if failure.root), None)
    assert (row["next_move"], row["next_why"]) == (recovery.next.value, recovery.why)
    assert (row["cause"], row["code"]) == ((root.cause.value, root.code) if root else (None, None))
    assert (row["completeness"], row["resolution"]) == (run.completeness.value, run.resolution.value)
    stored = await books.pool.fetch("SELECT * FROM failures WHERE run_id = $1", run.id)
    assert {found["blocking_frame"]: as_told(found) for found in stored} == {
        failure.blocking_frame: {
            "root": failure.root,
            "code": failure.code,
            "message": failure.message,
            "step_id": failure.step,
            "attempt_id": failure.attempt,
            "symptoms": [symptom.value for symptom in failure.symptoms],
            "consequences": list(failure.consequences),
            "fingerprint": failure.fingerprint,
            "guide": failure.guide,
        }
        for failure in failures
    }
    moves = await books.pool.fetch("SELECT * FROM moves WHERE run_id = $1 ORDER BY position", run.id)
    expected = [recovery.resume, recovery.report, recovery.cancel, *recovery.retries]
    assert [(found["kind"], found["allowed"], found["planned"]) for found in moves] == [
        (move.kind.value, move.allowed, move.plan is not None) for move in expected
    ]
    for found, move in zip(moves, expected, strict=True):
        assert orjson.loads(found["blockers"]) == [blocker.to_payload() for blocker in move.blockers]
        assert [check["outcome"] for check in orjson.loads(found["checks"])] == [check.outcome for check in move.checks]
        assert found["step_id"] == (recovery.suggestion.step if move.kind is MoveKind.REPORT else move.step)
        if move.plan is not None:
            assert (found["from_frame"], found["rerun"], found["reuse"], found["replaces"]) == (
                move.plan.from_frame,
                list(move.plan.rerun),
                list(move.plan.reuse),
                list(move.plan.replaces),
            )


def as_told(row: Any) -> dict[str, Any]:
    left_out = {"run_id", "blocking_frame", "workspace_id", "cause", "transient"}
    return {column: value for column, value in row.items() if column not in left_out}


@through_the_database
@given(history=histories(30), seed=st.integers(0, 2**32 - 1))
async def test_an_illegal_frame_is_refused_and_leaves_nothing(books: Books, history: History, seed: int) -> None:
    run_id = (await play(books, history)).id
    random = Random(seed)  # noqa: S311, not for secrets
    before = await everything(books, run_id)
    kinds = random.sample(list(FrameKind), 8)
    for kind in kinds:
        run = await books.load(run_id)
        new = one_of(kind, run, random)
        try:
            apply(run, number_entry(new, number=run.revision + 1, at=run.updated_at), Changes())
        except IllegalFrameError:
            # A legal one before it in the same batch must not stay either.
            note = entry.note_added(text="before", step=None, actor=PERSON)
            for batch in ([new], [note, new]):
                with pytest.raises(IllegalFrameError):
                    await books.write(run_id, batch)
    assert await everything(books, run_id) == before


async def everything(books: Books, run_id: Any) -> list[Any]:
    """All that the database has of a run."""
    rows: list[Any] = [await books.pool.fetch("SELECT * FROM runs WHERE id = $1", run_id)]
    for table in ("frames", "steps", "attempts", "artifacts", "reviews", "failures", "moves", "labels"):
        rows.append(sorted(map(repr, await books.pool.fetch(f"SELECT * FROM {table} WHERE run_id = $1", run_id))))  # noqa: S608, PERF401
    return [*rows, set(await books.legs(run_id))]


@through_the_database
@given(history=histories(40))
async def test_a_leg_that_reads_again_and_one_that_keeps_its_copy_see_the_same(books: Books, history: History) -> None:
    """The partial writes of many appends add up to what one fold of all frames gives."""
    run_id = (await play(books, history)).id
    other = Ledger(books.pool, payloads=books.store, ring=books.rung.append)
    assert await other.load(WORKSPACE, run_id) == await books.load(run_id)
    await books.note(run_id, "one more")
    frames = await books.frames(run_id)
    assert fold(run_id, frames) == await other.load(WORKSPACE, run_id)
    assert frames[-1].number == len(history.frames) + 1


async def test_two_runs_do_not_see_each_other(books: Books) -> None:
    one, two = await books.run(), await books.run()
    await books.note(one, "of one")
    assert (await books.load(two)).revision == 1
    assert not set((await books.load(one)).steps) & set((await books.load(two)).steps)
    assert new_id() not in (await books.load(one)).steps
