"""Lines on the quick way: the same frames and projections as on the long one, whoever else writes; or nothing."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.stage import PERSON, PROVIDER, Stage, new_id
from tests.ledger.conftest import WORKSPACE, Books
from tests.ledger.test_append import started
from tests.ledger.test_verification import verified

from rerail.domain import decisions, entry
from rerail.domain.frame import RUNTIME, Actor, Entry, FrameKind, Severity, number_entry
from rerail.domain.handlers import HANDLERS
from rerail.domain.replay import TRACELESS, Changes, apply, changes_judgement, fold, pass_over
from rerail.domain.run import Run
from rerail.ledger import lines as lines_module
from rerail.ledger.frames import INLINE_BYTES
from rerail.ledger.ledger import Decision, LegRule, Ticket
from rerail.ledger.lines import TOGETHER


def line(
    run: Run,
    message: str,
    *,
    at: datetime | None = None,
    kind: FrameKind = FrameKind.LOG_WRITTEN,
    severity: Severity = Severity.INFO,
    actor: Actor = PROVIDER,
) -> Entry:
    step = next(iter(run.steps.values()))
    return Entry(
        kind=kind,
        title=message[:200],
        severity=severity,
        step=step.id,
        attempt=step.last_attempt,
        actor=actor,
        payload={"message": message},
        at=at or run.updated_at,
    )


def always(entries: Sequence[Entry]) -> LegRule:
    return lambda _run, _now: entries


async def twins(books: Books, lines: Sequence[dict[str, Any]]) -> tuple[list[Any], list[Any]]:
    """Rows of two runs that were told the same, one the quick way and one the long, without what tells them apart."""
    rows = []
    for is_quick in (True, False):
        run, ticket = await started(books)
        entries = [line(run, **told) for told in lines]
        if is_quick:
            assert await books.ledger.append_lines(run, entries, ticket)
        else:
            await books.ledger.append(run, always(entries), ticket)
        stored = await books.load(run.id)
        assert stored == run == fold(run.id, await books.frames(run.id))
        frames = await books.pool.fetch("SELECT * FROM frames WHERE run_id = $1 ORDER BY number", run.id)
        assert [row["at"] for row in frames] == sorted(row["at"] for row in frames)
        apart = {"run_id": None, "step_id": None, "attempt_id": None, "at": None}
        rows.append([{**row, **apart} for row in frames[-len(lines) :]])
    return rows[0], rows[1]


async def test_the_quick_way_writes_the_same(books: Books) -> None:
    lines: list[dict[str, Any]] = [
        {"message": "one"},
        {"message": "GET https://example.org", "kind": FrameKind.PROVIDER_CALLED},
        {"message": "200", "kind": FrameKind.PROVIDER_ANSWERED, "severity": Severity.ERROR},
        {"message": "two\nlines", "severity": Severity.WARNING},
        {"message": "half a pair \udce9 and a \x00"},
        {"message": "süß " * INLINE_BYTES},
        {"message": "", "actor": RUNTIME, "severity": Severity.DEBUG},
    ]
    quick, long = await twins(books, lines)
    assert quick == long
    outcome = await verified(books)
    assert outcome.listed == []


async def test_instants_are_those_of_the_lines_within_the_order_of_the_frames(books: Books) -> None:
    run, ticket = await started(books)
    began, hour = run.updated_at, timedelta(hours=1)
    now: datetime = await books.pool.fetchval("SELECT clock_timestamp()")
    told = [began - hour, now, began, now + hour, now]
    assert await books.ledger.append_lines(run, [line(run, str(at), at=at) for at in told], ticket)
    after: datetime = await books.pool.fetchval("SELECT clock_timestamp()")
    first, second, third, fourth, fifth = [frame.at for frame in (await books.frames(run.id))[-5:]]
    assert (first, second, third) == (began, now, now)
    assert now <= fourth == fifth <= after
    assert run.updated_at == fifth == (await books.load(run.id)).updated_at


def entries_of(run: Run, count: int) -> list[Entry]:
    return [line(run, f"line {number}") for number in range(count)]


async def nothing_is_written(books: Books, run: Run, ticket: Ticket, entries: Sequence[Entry]) -> None:
    before, copy = await books.frames(run.id), (run.revision, run.updated_at)
    books.rung.clear()
    assert not await books.ledger.append_lines(run, entries, ticket)
    assert await books.frames(run.id) == before
    assert (run.revision, run.updated_at) == copy
    assert run.id not in books.rung


async def test_nothing_is_written_to_a_run_that_has_moved_on(books: Books) -> None:
    run, ticket = await started(books)
    await books.note(run.id, "in between")
    await nothing_is_written(books, run, ticket, entries_of(run, 3))


@pytest.mark.parametrize("stale", [Ticket(leg=2, starts=1), Ticket(leg=1, starts=0), Ticket(leg=1, starts=2)])
async def test_nothing_is_written_with_another_ticket(books: Books, stale: Ticket) -> None:
    run, _ = await started(books)
    await nothing_is_written(books, run, stale, entries_of(run, 3))


async def test_nothing_is_written_to_a_run_that_was_cancelled(books: Books) -> None:
    run, ticket = await started(books)

    def cancel(current: Run, _now: object) -> Decision:
        return Decision(decisions.cancel_run(current, reason=None, actor=PERSON))

    await books.ledger.decide(WORKSPACE, run.id, cancel)
    run.revision = (await books.load(run.id)).revision
    await nothing_is_written(books, run, ticket, entries_of(run, 3))


async def test_nobody_waits_for_a_run_that_somebody_else_holds(books: Books) -> None:
    run, ticket = await started(books)
    other, other_ticket = await started(books)
    async with books.pool.acquire() as connection, connection.transaction():
        await connection.execute("SELECT FROM runs WHERE id = $1 FOR UPDATE", run.id)
        async with asyncio.timeout(20):
            held = nothing_is_written(books, run, ticket, entries_of(run, 3))
            free = books.ledger.append_lines(other, entries_of(other, 3), other_ticket)
            _, wrote = await asyncio.gather(held, free)
    assert wrote


async def test_what_leaves_a_trace_takes_the_long_way(books: Books) -> None:
    run, ticket = await started(books)
    step = next(iter(run.steps.values()))
    assert step.last_attempt is not None
    done = entry.step_succeeded(step, attempt=step.last_attempt, outputs=None)
    await nothing_is_written(books, run, ticket, [*entries_of(run, 3), done])
    elsewhere = line(run, "of another attempt")
    elsewhere = Entry(kind=elsewhere.kind, title="x", step=step.id, attempt=new_id(), at=elsewhere.at)
    await nothing_is_written(books, run, ticket, [*entries_of(run, 3), elsewhere])


async def test_many_runs_share_transactions_and_callers_come_between(books: Books) -> None:
    runs = [await started(books) for _ in range(30)]

    async def leg(run: Run, ticket: Ticket) -> None:
        mine = run
        for turn in range(10):
            told = [line(mine, f"line {turn} {place}") for place in range(5)]
            if not await books.ledger.append_lines(mine, told, ticket):
                mine = await books.ledger.append(mine, always(told), ticket)

    async def caller(run_id: UUID) -> None:
        for turn in range(3):
            await books.note(run_id, f"note {turn}")

    await asyncio.gather(*(leg(*each) for each in runs), *(caller(run.id) for run, _ in runs[::3]))
    expected = [f"line {turn} {place}" for turn in range(10) for place in range(5)]
    for run, _ in runs:
        frames = await books.frames(run.id)
        assert [frame.number for frame in frames] == list(range(1, len(frames) + 1))
        assert fold(run.id, frames) == await books.load(run.id)
        assert [frame.title for frame in frames if frame.kind is FrameKind.LOG_WRITTEN] == expected
    shared = await books.pool.fetchval(
        "SELECT count(DISTINCT xmin::text) FROM frames WHERE kind = 'LOG_WRITTEN' AND run_id = ANY($1)",
        [run.id for run, _ in runs],
    )
    assert shared < 30 * 10 / 2
    assert (await verified(books)).listed == []


@pytest.mark.parametrize("at_once", [1, 2])
async def test_whoever_writes_again_at_once_is_not_forgotten(
    books: Books, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who writes may just be ending: it has seen that nothing waits, and then something does."""
    monkeypatch.setattr(lines_module, "AT_ONCE", at_once)

    async def leg(run: Run, ticket: Ticket) -> None:
        for turn in range(20):
            assert await books.ledger.append_lines(run, [line(run, f"line {turn}")], ticket)

    for count in range(1, 5):
        runs = [await started(books) for _ in range(count)]
        async with asyncio.timeout(20):
            await asyncio.gather(*(leg(*each) for each in runs))


async def test_a_value_that_is_refused_takes_nobody_along(books: Books) -> None:
    runs = [await started(books) for _ in range(8)]
    refused = Actor(PROVIDER.kind, "no text \x00 at all")
    told = [[line(run, "x", actor=refused if place == 5 else PROVIDER)] for place, (run, _) in enumerate(runs)]
    wrote = await asyncio.gather(
        *(books.ledger.append_lines(run, mine, ticket) for (run, ticket), mine in zip(runs, told, strict=True))
    )
    assert wrote == [False] * 8  # all went together
    for place, ((run, ticket), mine) in enumerate(zip(runs, told, strict=True)):
        if place == 5:
            with pytest.raises(Exception, match="0x00"):
                await books.ledger.append(run, always(mine), ticket)
        else:
            await books.ledger.append(run, always(mine), ticket)
        frames = await books.frames(run.id)
        assert fold(run.id, frames) == await books.load(run.id)
        assert len([frame for frame in frames if frame.title == "x"]) == (place != 5)


async def test_whoever_is_cancelled_takes_nobody_along(books: Books) -> None:
    runs = [await started(books) for _ in range(12)]
    writes = [
        asyncio.ensure_future(books.ledger.append_lines(run, entries_of(run, TOGETHER // 2), ticket))
        for run, ticket in runs
    ]
    await asyncio.sleep(0)
    for write in writes[::2]:
        write.cancel()
    outcomes = await asyncio.gather(*writes, return_exceptions=True)
    assert outcomes[1::2] == [True] * 6
    for run, _ in runs:
        frames = await books.frames(run.id)
        assert fold(run.id, frames) == await books.load(run.id)
        assert len([frame for frame in frames if frame.kind is FrameKind.LOG_WRITTEN]) in {0, TOGETHER // 2}


@given(st.lists(st.sampled_from(sorted(TRACELESS)), min_size=1, max_size=9))
def test_kinds_without_a_trace_are_passed_over_as_apply_would(kinds: list[FrameKind]) -> None:
    stage = Stage.of({"a": []})
    stage.start("a")
    applied, passed = stage.run, fold(stage.run.id, stage.frames)
    at = applied.updated_at
    for kind in kinds:
        at += timedelta(seconds=1)
        changes = Changes()
        apply(applied, number_entry(line(applied, "x", kind=kind), number=applied.revision + 1, at=at), changes)
        assert changes == Changes()
        assert not changes_judgement(applied, kind)
    pass_over(passed, len(kinds), at=at)
    assert passed == applied
    assert not TRACELESS & HANDLERS.keys()
