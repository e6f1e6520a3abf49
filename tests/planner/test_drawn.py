"""Documents that nobody wrote: the planner answers them as the row-by-row reference does, by a statement a root field.

`RERAIL_DRAWN_DOCUMENTS` says how many are drawn.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rerail.artifacts.signing import SIGNED_SQL
from rerail.domain.errors import DomainError
from rerail.guides.catalog import load_guides
from rerail.planner.projection import Projector

from .documents import Drawn, documents
from .naive import RootField, comparable, execute_naively
from .reading import Reading
from .scales import SCALES, read_as
from .world import RUNS, run_id

EXAMPLES = int(os.environ.get("RERAIL_DRAWN_DOCUMENTS", "500"))
REFUSALS = {
    "cursor.other_order",
    "id.invalid",  # a run asked for by the id of something else
    "invalid_input",  # runs of two missions that are to be compared
    "limit.cost",
    "limit.depth",
}
RUNS_HERE = {f"run_{run_id(number).hex}" for number in range(1, RUNS + 1)}


@dataclass(frozen=True, slots=True)
class Right:
    """An answer that was found to be right: its data, and the texts that it took; none where something was refused."""

    data: Any
    texts: Sequence[str] | None


@pytest.fixture(scope="session")
def asking() -> Mapping[str, Projector]:
    """For each scale: keeps plans and no pages, so that every root field asks the database."""
    return {scale: Projector(guides=load_guides(), signed=SIGNED_SQL, pages_bytes=0) for scale in SCALES}


@pytest.fixture(scope="session")
def keeping() -> Projector:
    return Projector(guides=load_guides(), signed=SIGNED_SQL)


@settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(drawn=documents(), scale=st.sampled_from(list(SCALES)))
async def test_a_drawn_document_is_answered_as_row_by_row(
    drawn: Drawn, scale: str, world_pool: asyncpg.Pool, asking: Mapping[str, Projector], keeping: Projector
) -> None:
    with read_as(scale):
        first = await right_answer(Reading(world_pool, projector=asking[scale]), drawn.query, drawn.first)
        second = await right_answer(Reading(world_pool, projector=asking[scale]), drawn.query, drawn.second)
    # Values of the same shape come to the same text. Runs that are not there are compared without a statement.
    if first.texts is not None and second.texts is not None and "compareRuns" not in drawn.query:
        assert first.texts == second.texts
    for variables, right in ((drawn.first, first), (drawn.second, second), (drawn.first, first)):
        answer = await Reading(world_pool, projector=keeping).execute(drawn.query, variables)
        assert comparable(answer.data) == right.data


async def right_answer(reading: Reading, document: str, variables: Mapping[str, Any]) -> Right:
    answer = await reading.execute(document, variables)
    expected, roots = execute_naively(document, variables)
    refused = set()
    for error in answer.errors:
        cause = error.original_error
        assert (cause.code if isinstance(cause, DomainError) else error.extensions["code"]) in REFUSALS, error
        refused.add(error.path[0])
    data = comparable(answer.data)
    if answer.data is None:
        assert refused
        return Right(data, None)
    assert refused or not expected.errors
    assert _without(answer.data, refused) == _without(expected.data, refused)
    least, most = zip((0, 0), *(_statements_of(root) for root in roots if root.key not in refused), strict=True)
    assert sum(least) <= len(reading.statements) <= sum(most)
    return Right(data, None if refused else sorted(sql for sql, _ in reading.statements))


def _without(data: Mapping[str, Any], keys: set[str]) -> Any:
    return comparable({key: value for key, value in data.items() if key not in keys})


def _statements_of(root: RootField) -> tuple[int, int]:
    """At least and at most."""
    match root.name:
        case "guide" | "guides":
            return 0, 0
        case "node" if root.arguments["id"].startswith("guide_"):
            return 0, 0
        case "nodes" if not root.arguments["ids"]:
            return 0, 0
        case "compareRuns":
            # Where nothing of the runs themselves is asked for, what was found is told as it is.
            return 0, int({root.arguments["a"], root.arguments["b"]} <= RUNS_HERE)
        case _:
            return 1, 1
