"""Documents that nobody wrote: the planner answers them as the row-by-row reference does."""

import os

import asyncpg
from hypothesis import HealthCheck, given, settings

from rerail.domain.errors import DomainError

from .documents import documents
from .naive import answer_naively, comparable
from .reading import Reading

EXAMPLES = int(os.environ.get("RERAIL_DRAWN_DOCUMENTS", "150"))


@settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(drawn=documents())
async def test_a_drawn_document_is_answered_as_row_by_row(
    drawn: tuple[str, dict[str, bool]], world_pool: asyncpg.Pool
) -> None:
    document, variables = drawn
    reading = Reading(world_pool)
    answer = await reading.execute(document, variables)
    for error in answer.errors:
        # A run asked for by another kind's id, runs of two missions that are to be compared, what is too much, and a
        # timeline of no buckets, are refused; nothing else may go wrong.
        refusals = {"id.invalid", "invalid_input", "limit.cost", "limit.depth", "limit.argument"}
        cause = error.original_error
        code = cause.code if isinstance(cause, DomainError) else (error.extensions or {}).get("code")
        assert code in refusals, (document, error)
        return
    assert comparable(answer.data) == answer_naively(document, variables), document
    assert len(reading.statements) <= 2
