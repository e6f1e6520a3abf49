"""Runs of thousands of steps: written and read in pieces and beside the event loop, and the same as others."""

import threading

import pytest
from tests.domain.stage import DOWN, PERSON, plan_of
from tests.ledger.conftest import WORKSPACE, Books
from tests.ledger.test_verification import verified

from rerail.domain import decisions, entry, schedule
from rerail.domain.frame import Entry
from rerail.domain.replay import fold
from rerail.domain.run import Run, RunStatus
from rerail.domain.step import StepStatus
from rerail.ledger.beside import MANY, beside
from rerail.ledger.ledger import Decision
from rerail.ledger.statements import PIECE

STEPS = 2 * PIECE + 7


async def checked(books: Books, run: Run) -> Run:
    """The run as it is read, which is the one that was written, and the one that its frames make."""
    found = await books.load(run.id)
    assert found == fold(run.id, await books.frames(run.id)) == run
    return found


async def test_a_run_of_thousands_of_steps_is_written_whole(books: Books) -> None:
    keys = [f"s{number}" for number in range(STEPS - 1)]
    plans = plan_of({**dict.fromkeys(keys, ()), "join": keys[:50]})
    run_id = await books.run(plans)
    run, ticket = await books.begin(run_id)
    assert [step.key for step in run.ordered_steps()] == [*keys, "join"]

    def failing(run: Run, _now: object) -> list[Entry]:
        return [entry.step_failed(step, attempt=None, fault=DOWN) for step in run.ordered_steps()[:-1]]

    def resting(run: Run, _now: object) -> list[Entry]:
        last = schedule.rest_failed(run)
        assert last is not None
        return [last]

    run = await checked(books, await books.ledger.append(run, failing, ticket))
    assert run.progress.counts[StepStatus.FAILED] == STEPS - 1
    run = await books.ledger.append(run, lambda run, _now: schedule.skips(run), ticket)
    run = await checked(books, await books.ledger.append(run, resting, ticket))
    assert run.status is RunStatus.FAILED

    def cancelling(run: Run, _now: object) -> Decision:
        return Decision(decisions.cancel_run(run, reason=None, actor=PERSON))

    await books.ledger.decide(WORKSPACE, run_id, cancelling)
    assert (await verified(books)).listed == []


@pytest.mark.parametrize(("count", "here"), [(0, True), (MANY, True), (MANY + 1, False)])
async def test_few_at_once_and_many_in_a_thread(count: int, *, here: bool) -> None:
    assert (await beside(count, threading.current_thread) is threading.current_thread()) is here
