"""Idempotency keys: one effect and one answer for a key and a request, whoever calls how often at the same time."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.stage import PERSON, new_id, plan_of, queued_entry
from tests.ledger.conftest import WORKSPACE, Books
from uuid_utils.compat import uuid7

from rerail.domain import entry
from rerail.domain.errors import IdempotencyConflictError, MoveRefusedError, NotFoundError, StaleRevisionError
from rerail.domain.run import Run
from rerail.ledger.idempotency import Once
from rerail.ledger.ledger import Decision

CALLERS = 16


def once(key: str = "k", request: Mapping[str, Any] | None = None, mutation: str = "addNote") -> Once:
    found = Once.of(mutation, key, {"text": "x"} if request is None else request)
    assert found is not None
    return found


async def test_callers_at_the_same_time_have_one_effect_and_one_answer(books: Books) -> None:
    run_id = await books.run()
    books.rung.clear()
    answers = await asyncio.gather(*(books.note(run_id, f"by {caller}", once=once()) for caller in range(CALLERS)))
    assert (await books.load(run_id)).revision == 2
    assert {repr(found.answer) for found in answers} == {repr({"wrote": 1})}
    assert sorted(found.repeated for found in answers) == [False] + [True] * (CALLERS - 1)
    assert books.rung == [run_id]


async def test_a_run_is_created_once(books: Books) -> None:
    plans = plan_of({"a": []})
    queued = queued_entry(plans, mission=books.mission)
    key = once(mutation="startRun")
    created = await asyncio.gather(
        *(books.ledger.create(uuid7(), queued, workspace=WORKSPACE, once=key) for _ in range(CALLERS))
    )
    assert len({found.run_id for found in created}) == 1
    assert sorted(found.repeated for found in created) == [False] + [True] * (CALLERS - 1)
    assert await books.count("runs") == await books.count("dbos.workflow_status") == 1
    assert (await books.load(created[0].run_id)).revision == 1


async def test_another_request_with_the_same_key_conflicts(books: Books) -> None:
    run_id = await books.run()
    await books.note(run_id, "x", once=once())
    with pytest.raises(IdempotencyConflictError):
        await books.note(run_id, "y", once=once(request={"text": "y"}))
    assert (await books.load(run_id)).revision == 2


async def test_of_different_requests_at_the_same_time_one_wins(books: Books) -> None:
    run_id = await books.run()

    async def call(caller: int) -> bool:
        try:
            await books.note(run_id, str(caller), once=once(request={"text": caller}))
        except IdempotencyConflictError:
            return False
        return True

    assert sorted(await asyncio.gather(*map(call, range(CALLERS)))) == [False] * (CALLERS - 1) + [True]
    assert (await books.load(run_id)).revision == 2


async def test_a_key_belongs_to_one_mutation_and_one_workspace(books: Books) -> None:
    run_id = await books.run()
    for key in (once(), once(mutation="reportRun"), once(key="other")):
        assert not (await books.note(run_id, "x", once=key)).repeated
    assert (await books.load(run_id)).revision == 4


async def test_a_refused_mutation_leaves_the_key_free(books: Books) -> None:
    run_id = await books.run()

    def refuse(_run: Run, _now: object) -> Decision:
        raise MoveRefusedError("no", [])

    with pytest.raises(MoveRefusedError):
        await books.ledger.decide(WORKSPACE, run_id, refuse, once=once())
    with pytest.raises(StaleRevisionError):
        await books.ledger.decide(WORKSPACE, run_id, lambda _run, _now: Decision([]), expected_revision=9, once=once())
    with pytest.raises(NotFoundError):
        await books.ledger.decide(WORKSPACE, new_id(), lambda _run, _now: Decision([]), once=once())
    assert await books.count("idempotency_keys") == 0
    assert not (await books.note(run_id, "y", once=once(request={"text": "y"}))).repeated


async def test_those_who_wait_for_one_that_is_refused_try_themselves(books: Books) -> None:
    run_id = await books.run()
    asked: list[int] = []

    def rule(run: Run, _now: object) -> Decision:
        asked.append(run.revision)
        if len(asked) <= CALLERS // 2:
            raise MoveRefusedError("not yet", [])
        return Decision([entry.note_added(text="x", step=None, actor=PERSON)], {"turn": len(asked)})

    results = await asyncio.gather(
        *(books.ledger.decide(WORKSPACE, run_id, rule, once=once()) for _ in range(CALLERS)), return_exceptions=True
    )
    refused = [found for found in results if isinstance(found, MoveRefusedError)]
    answers = [found.answer for found in results if not isinstance(found, BaseException)]
    assert len(refused) == CALLERS // 2
    assert answers == [{"turn": CALLERS // 2 + 1}] * (CALLERS // 2)
    assert (await books.load(run_id)).revision == 2


async def test_a_repeated_request_is_answered_even_where_the_run_has_moved_on(books: Books) -> None:
    run_id = await books.run()
    await books.ledger.decide(
        WORKSPACE, run_id, lambda _run, _now: Decision([], {"first": True}), expected_revision=1, once=once()
    )
    await books.note(run_id, "moved on")
    again = await books.ledger.decide(
        WORKSPACE, run_id, lambda _run, _now: Decision([], {"first": False}), expected_revision=1, once=once()
    )
    assert (again.answer, again.repeated) == ({"first": True}, True)


async def test_without_a_key_every_call_counts(books: Books) -> None:
    assert Once.of("addNote", None, {}) is None
    run_id = await books.run()
    await asyncio.gather(*(books.note(run_id, "x") for _ in range(4)))
    assert (await books.load(run_id)).revision == 5
    assert await books.count("idempotency_keys") == 0


requests = st.dictionaries(st.text(max_size=5), st.none() | st.integers(-9, 9) | st.text(max_size=5), max_size=4)


@given(requests, requests)
def test_equal_requests_have_equal_digests_whatever_their_order(one: dict[str, Any], two: dict[str, Any]) -> None:
    backwards = dict(reversed(one.items()))
    assert once(request=one).digest == once(request=backwards).digest
    assert (once(request=one).digest == once(request=two).digest) is (one == two)


def test_integers_of_any_size_have_a_digest_of_their_own() -> None:
    digests = [Once.of("startRun", "a", {"inputs": [number]}) for number in (2**64, 2**64 + 1, -(2**63) - 1, 2**64)]
    assert len({each.digest for each in digests if each}) == 3
