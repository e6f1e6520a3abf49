"""The writer: numbers, order and projections under concurrency; tickets; legs in the same transaction; payloads."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil

import orjson
import pytest
from tests.domain.stage import CRASH, PERSON, PROVIDER, new_id, plan_of
from tests.ledger.conftest import WORKSPACE, Books

from rerail.domain import decisions, entry
from rerail.domain.errors import IllegalFrameError, LegSupersededError, NotFoundError, StaleRevisionError
from rerail.domain.frame import Entry, FrameKind, Severity
from rerail.domain.replay import fold
from rerail.domain.run import Label, Run, RunStatus
from rerail.domain.step import AttemptTrigger, StepStatus
from rerail.ledger.frames import INLINE_BYTES
from rerail.ledger.ledger import Decision, Ticket, Tried

WRITERS = 16


def note(text: str) -> Entry:
    return entry.note_added(text=text, step=None, actor=PERSON)


def logged(run: Run, message: str, *, at: datetime | None = None) -> Entry:
    step = next(iter(run.steps.values()))
    assert step.last_attempt is not None
    return entry.log_written(
        step=step.id,
        attempt=step.last_attempt,
        message=message,
        severity=Severity.INFO,
        actor=PROVIDER,
        at=at or run.updated_at,
    )


async def started(books: Books) -> tuple[Run, Ticket]:
    """A run whose first step is at work."""
    run, ticket = await books.begin(await books.run())
    step = next(iter(run.steps.values()))
    attempt = entry.attempt_started(
        step, attempt=new_id(), number=1, trigger=AttemptTrigger.FIRST, worker="w1", leg=ticket.leg
    )
    await books.ledger.append(run, lambda _run, _now: [entry.step_started(step, inputs={}), attempt], ticket)
    return run, ticket


class TestConcurrency:
    async def test_sixteen_writers_of_one_run(self, books: Books) -> None:
        run_id = await books.run()

        async def write(writer: int) -> None:
            for turn in range(8):
                await books.write(run_id, [note(f"{writer} {turn} {place}") for place in range(turn % 3 + 1)])

        await asyncio.gather(*map(write, range(WRITERS)))
        frames, run = await books.frames(run_id), await books.load(run_id)
        assert [frame.number for frame in frames] == list(range(1, run.revision + 1))
        assert len(frames) == 1 + WRITERS * sum(turn % 3 + 1 for turn in range(8))
        assert fold(run_id, frames) == run
        for writer in range(WRITERS):
            of_writer = [frame.title for frame in frames if frame.title.startswith(f"{writer} ")]
            expected = [f"{writer} {turn} {place}" for turn in range(8) for place in range(turn % 3 + 1)]
            assert of_writer == expected, "each writer's frames stand in its own order, its batches unbroken"
        places = {frame.title: frame.number for frame in frames}
        for writer in range(WRITERS):
            for turn in range(8):
                first = places[f"{writer} {turn} 0"]
                assert [places[f"{writer} {turn} {place}"] - first for place in range(turn % 3 + 1)] == list(
                    range(turn % 3 + 1)
                )
        instants = [frame.at for frame in frames]
        assert instants == sorted(instants)
        assert Counter(books.rung)[run_id] == 1 + WRITERS * 8

    async def test_sixteen_writers_of_fifty_runs(self, books: Books) -> None:
        runs = [await books.run() for _ in range(50)]

        async def write(writer: int) -> None:
            for place in range(len(runs)):
                run_id = runs[(place * 7 + writer * 3) % len(runs)]
                await books.write(run_id, [note(f"{writer}"), note("and more")])

        await asyncio.gather(*map(write, range(WRITERS)))
        for run_id in runs:
            frames, run = await books.frames(run_id), await books.load(run_id)
            assert [frame.number for frame in frames] == list(range(1, 2 + WRITERS * 2))
            assert fold(run_id, frames) == run
            assert sorted(frame.title for frame in frames[1::2]) == sorted(str(writer) for writer in range(WRITERS))
        numbers = await books.pool.fetch("SELECT max(number) = count(*) AS dense FROM frames GROUP BY run_id")
        assert [row["dense"] for row in numbers] == [True] * 50

    async def test_a_leg_and_callers_write_to_the_same_run(self, books: Books) -> None:
        run, ticket = await started(books)

        async def leg() -> Run:
            mine = run
            for turn in range(30):
                mine = await books.ledger.append(
                    mine, lambda now_run, _now, turn=turn: [logged(now_run, f"line {turn}")], ticket
                )
            return mine

        async def caller(writer: int) -> None:
            for turn in range(10):
                await books.note(run.id, f"note {writer} {turn}")

        last, *_ = await asyncio.gather(leg(), *map(caller, range(4)))
        frames, stored = await books.frames(run.id), await books.load(run.id)
        assert [frame.number for frame in frames] == list(range(1, stored.revision + 1))
        lines = [frame.title for frame in frames if frame.kind is FrameKind.LOG_WRITTEN]
        assert lines == [f"line {turn}" for turn in range(30)]
        assert fold(run.id, frames) == stored
        assert last.revision <= stored.revision


class TestTicket:
    async def test_the_legs_own_copy_is_brought_up_to_date(self, books: Books) -> None:
        run, ticket = await started(books)
        after = await books.ledger.append(run, lambda now_run, _now: [logged(now_run, "one")], ticket)
        assert after is run
        assert run == await books.load(run.id)

    async def test_somebody_elses_frame_in_between_has_the_rule_asked_with_the_fresh_run(self, books: Books) -> None:
        run, ticket = await started(books)
        seen: list[tuple[int, bool]] = []
        await books.note(run.id, "in between")

        def rule(current: Run, _now: datetime) -> Sequence[Entry]:
            seen.append((current.revision, current is run))
            return [logged(current, "after")]

        known = run.revision
        after = await books.ledger.append(run, rule, ticket)
        assert seen == [(known + 1, False)]
        assert after is not run
        assert after == await books.load(run.id)
        assert [frame.title for frame in (await books.frames(run.id))[-2:]] == ["in between", "after"]

    async def test_a_ticket_is_stale_once_another_worker_took_over(self, books: Books) -> None:
        run, ticket = await started(books)
        await books.begin(run.id, "w2")
        before = await books.frames(run.id)
        with pytest.raises(LegSupersededError):
            await books.ledger.append(run, lambda now_run, _now: [logged(now_run, "late")], ticket)
        assert await books.frames(run.id) == before

    @pytest.mark.parametrize("stale", [Ticket(leg=2, starts=1), Ticket(leg=1, starts=0), Ticket(leg=1, starts=2)])
    async def test_any_other_ticket_is_stale(self, books: Books, stale: Ticket) -> None:
        run, _ = await started(books)
        with pytest.raises(LegSupersededError):
            await books.ledger.append(run, lambda _run, _now: [note("late")], stale)

    async def test_a_ticket_is_stale_once_the_run_was_cancelled(self, books: Books) -> None:
        run, ticket = await started(books)
        await books.ledger.decide(
            WORKSPACE,
            run.id,
            lambda current, _now: Decision(decisions.cancel_run(current, reason=None, actor=PERSON)),
        )
        asked: list[Run] = []
        with pytest.raises(LegSupersededError):
            await books.ledger.append(run, lambda current, _now: asked.append(current) or [], ticket)  # type: ignore[func-returns-value]
        assert asked == []

    async def test_a_rule_with_nothing_to_say_writes_and_rings_nothing(self, books: Books) -> None:
        run, ticket = await started(books)
        books.rung.clear()
        revision = run.revision
        assert (await books.ledger.append(run, lambda _run, _now: [], ticket)).revision == revision
        assert books.rung == []


class TestLegs:
    async def test_the_first_leg_is_queued_with_the_run(self, books: Books) -> None:
        run_id = await books.run()
        legs = await books.legs(run_id)
        assert list(legs) == [f"{run_id.hex}:1"]
        (leg,) = legs.values()
        assert (leg["name"], leg["queue_name"], leg["status"]) == ("leg", "legs", "ENQUEUED")
        assert [str(WORKSPACE.hex), run_id.hex, 1] == orjson.loads(leg["inputs"])["positionalArgs"]

    async def test_a_frame_that_names_a_leg_queues_it(self, books: Books) -> None:
        run_id = await books.run()
        await books.begin(run_id)
        run = await books.load(run_id)
        wake_at = run.updated_at + timedelta(hours=1)
        await books.write(run_id, [entry.run_waited(reason="an hour", wake_at=wake_at, leg=2)])
        legs = await books.legs(run_id)
        assert list(legs) == [f"{run_id.hex}:1", f"{run_id.hex}:2"]
        assert legs[f"{run_id.hex}:2"]["delay_until_epoch_ms"] == ceil(wake_at.timestamp() * 1000)
        assert legs[f"{run_id.hex}:1"]["delay_until_epoch_ms"] is None

    async def test_nothing_is_left_of_a_transaction_that_fails(self, books: Books) -> None:
        run_id = await books.run()
        await books.begin(run_id)
        before = (await books.frames(run_id), await books.load(run_id), set(await books.legs(run_id)))
        books.rung.clear()
        waits = entry.run_waited(reason="x", wake_at=before[1].updated_at, leg=2)
        with pytest.raises(IllegalFrameError):
            # The first can follow and would queue a leg; the second cannot.
            await books.write(run_id, [waits, entry.run_succeeded(outputs=None)])
        assert (await books.frames(run_id), await books.load(run_id), set(await books.legs(run_id))) == before
        assert books.rung == []

    async def test_no_leg_of_a_run_that_could_not_be_written(self, books: Books) -> None:
        run_id = await books.run()
        plans = plan_of({"a": []})
        await books.run(plans)
        with pytest.raises(Exception, match="duplicate key"):
            await books.create(plans)  # its step is there already
        assert await books.count("runs") == await books.count("dbos.workflow_status") == 2
        assert await books.count("frames") == 2
        assert (await books.load(run_id)).status is RunStatus.QUEUED


class TestDecide:
    async def test_the_rule_sees_the_run_as_it_stands(self, books: Books) -> None:
        run_id = await books.run(labels=(Label("team", "blue"), Label("day", "1")))
        seen: list[Run] = []
        await books.ledger.decide(WORKSPACE, run_id, lambda run, _now: seen.append(run) or Decision([]))  # type: ignore[func-returns-value]
        assert seen == [await books.load(run_id)]
        assert seen[0].labels == (Label("team", "blue"), Label("day", "1"))

    async def test_a_revision_that_is_no_longer(self, books: Books) -> None:
        run_id = await books.run()
        await books.note(run_id, "first")
        with pytest.raises(StaleRevisionError) as stale:
            await books.ledger.decide(
                WORKSPACE, run_id, lambda _run, _now: Decision([note("second")]), expected_revision=1
            )
        assert (stale.value.expected, stale.value.actual) == (1, 2)
        assert (await books.load(run_id)).revision == 2

    async def test_of_callers_who_expect_the_same_revision_one_wins(self, books: Books) -> None:
        run_id = await books.run()

        async def call(caller: int) -> bool:
            try:
                await books.ledger.decide(
                    WORKSPACE, run_id, lambda _run, _now: Decision([note(str(caller))]), expected_revision=1
                )
            except StaleRevisionError:
                return False
            return True

        assert sorted(await asyncio.gather(*map(call, range(WRITERS)))) == [False] * (WRITERS - 1) + [True]
        assert (await books.load(run_id)).revision == 2

    async def test_a_run_that_is_not_there_or_another_workspaces(self, books: Books) -> None:
        run_id = await books.run()
        for workspace, wanted in ((WORKSPACE, new_id()), (new_id(), run_id)):
            with pytest.raises(NotFoundError):
                await books.ledger.decide(workspace, wanted, lambda _run, _now: Decision([note("x")]))
            with pytest.raises(NotFoundError):
                await books.ledger.load(workspace, wanted)
        assert (await books.load(run_id)).revision == 1

    async def test_considering_writes_nothing(self, books: Books) -> None:
        run_id = await books.run()
        books.rung.clear()
        considered = await books.ledger.consider(
            WORKSPACE, run_id, lambda _run, _now: Decision([note("x")], {"would": "write"})
        )
        assert considered.answer == {"would": "write"}
        assert (await books.load(run_id)).revision == 1
        assert books.rung == []


class TestInstants:
    async def test_they_never_run_backwards_nor_into_the_future(self, books: Books) -> None:
        run, ticket = await started(books)
        early, late = run.created_at - timedelta(days=1), run.updated_at + timedelta(days=1)
        for at in (late, early, late, run.created_at):
            await books.ledger.append(run, lambda now_run, _now, at=at: [logged(now_run, "x", at=at)], ticket)
        frames = await books.frames(run.id)
        instants = [frame.at for frame in frames]
        assert instants == sorted(instants)
        now = await books.pool.fetchval("SELECT clock_timestamp()")
        assert instants[-1] <= now
        assert run.updated_at == frames[-1].at

    async def test_a_line_keeps_its_own_instant_where_that_is_in_order(self, books: Books) -> None:
        run, ticket = await started(books)
        at = run.updated_at + timedelta(microseconds=1)
        await books.ledger.append(run, lambda now_run, _now: [logged(now_run, "x", at=at)], ticket)
        assert (await books.frames(run.id))[-1].at == at


class TestPayloads:
    @pytest.mark.parametrize("size", [INLINE_BYTES // 2, INLINE_BYTES * 4])
    async def test_it_comes_back_whole(self, books: Books, size: int) -> None:
        run_id, text = await books.run(), "añ🚂x" * (size // 8)
        await books.note(run_id, text)
        frames = await books.frames(run_id)
        assert frames[-1].payload == {"text": text}
        row = await books.pool.fetchrow("SELECT * FROM frames WHERE run_id = $1 AND number = 2", run_id)
        whole = orjson.dumps({"text": text})
        assert row["payload_bytes"] == len(whole)
        assert (row["payload_address"] is not None) is (len(whole) > INLINE_BYTES)
        if row["payload_address"] is not None:
            assert len(row["payload"]) < INLINE_BYTES
            assert whole.decode().startswith(orjson.loads(row["payload"])["head"])
            assert await books.store.get_payload(row["payload_address"]) == whole
        assert fold(run_id, frames) == await books.load(run_id)

    async def test_exactly_what_fits_stays(self, books: Books) -> None:
        run_id = await books.run()
        frame = len(orjson.dumps({"text": ""}))
        for extra, stored in ((0, False), (1, True)):
            await books.note(run_id, "x" * (INLINE_BYTES - frame + extra))
            address = await books.pool.fetchval(
                "SELECT payload_address FROM frames WHERE run_id = $1 ORDER BY number DESC LIMIT 1", run_id
            )
            assert (address is not None) is stored

    async def test_wide_inputs_of_a_run_fold_as_well(self, books: Books) -> None:
        inputs = {"rows": [{"amount": place, "name": "é" * 20} for place in range(2_000)]}
        run_id = await books.run(inputs=inputs)
        run = await books.load(run_id)
        assert run.inputs == inputs
        assert fold(run_id, await books.frames(run_id)) == run

    async def test_reading_in_pages(self, books: Books) -> None:
        run_id = await books.run()
        await books.write(run_id, [note(str(place)) for place in range(24)])
        whole = await books.frames(run_id)
        for page in (1, 5, 25, 26):
            assert await books.frames(run_id, page=page) == whole

    async def test_what_a_task_said_may_hold_any_character(self, books: Books) -> None:
        """An exception's message is whatever the failing code made of it."""
        run, ticket = await started(books)
        step = next(iter(run.steps.values()))
        assert step.last_attempt is not None
        attempt = step.last_attempt
        fault = type(CRASH)(cause=CRASH.cause, code=CRASH.code, message="bytes \x00\x01 and half a pair \udce9.csv")
        await books.ledger.append(
            run,
            lambda _run, _now: [
                entry.attempt_failed(step, attempt=attempt, number=1, fault=fault),
                entry.step_failed(step, attempt=attempt, fault=fault),
            ],
            ticket,
        )
        stored = await books.load(run.id)
        assert stored.steps[step.id].status is StepStatus.FAILED
        assert fold(run.id, await books.frames(run.id)) == stored == run


async def test_what_was_tried_is_written_unless_it_was_committed_after_all(books: Books) -> None:
    run, ticket = await started(books)
    seen, new = run.revision, note("half a pair \udce9 of mine")
    tried = Tried(new, after=seen)
    await books.ledger.append(run, lambda _run, _now: [new], ticket, unless=tried)
    await books.write(run.id, [note("another's")])
    run = await books.load(run.id)
    same = await books.ledger.append(run, lambda _run, _now: [new], ticket, unless=tried)
    assert same.revision == await books.ledger.revision(run) == seen + 2
    later = await books.ledger.append(run, lambda _run, _now: [new], ticket, unless=Tried(new, after=seen + 2))
    assert later.revision == seen + 3
