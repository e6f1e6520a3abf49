"""The filters of runs, every two of them together, in every order and direction, at every scale: as row by row."""

from itertools import combinations
from typing import Any

import asyncpg
import pytest

from .drawn_ids import BY_KIND, cursors
from .naive import answer_naively, comparable
from .reading import Reading
from .scales import SCALES, read_as

MEMBERS: list[dict[str, Any]] = [
    {"status": ["FAILED"]},
    {"status": ["RUNNING", "SUCCEEDED", "FAILED"]},
    {"mission": ["nightly"]},
    {"mission": ["nightly", "orders-report", "idle"]},
    {"cause": ["PROVIDER", "INPUT"]},
    {"code": ["input.missing"]},
    {"failureGroup": BY_KIND["group"][3]},
    {"provider": ["http", "python"]},
    {"stepStatus": ["SUCCEEDED"]},
    {"nextMove": ["RETRY", "NONE"]},
    {"resolution": ["NOT_NEEDED", "OPEN"]},
    {"labels": [{"key": "env", "value": "prod"}]},
    {"labels": [{"key": "team"}, {"key": "env", "value": "test"}]},
    {"text": "day"},
    {"createdAfter": "2026-01-02T03:20:00Z"},
    {"createdBefore": "2026-01-02T04:10:00Z"},
    {"not": {"cause": ["PROVIDER"]}},
    {"not": {"status": ["QUEUED"], "labels": [{"key": "env"}]}},
]
TOGETHER = [{}, *MEMBERS, *({**one, **other} for one, other in combinations(MEMBERS, 2) if one.keys() != other.keys())]
AT_ONCE = 40
FIELDS = ("CREATED_AT", "UPDATED_AT", "STARTED_AT", "FINISHED_AT", "DURATION")


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("field", FIELDS)
async def test_filters_together(field: str, direction: str, scale: str, world_pool: asyncpg.Pool) -> None:
    order = {"field": field, "direction": direction}
    found = list(cursors(f"runs.{field}.{direction}"))
    # From the start, on from a run, back from a run: by turns, so that each filter meets each of them in some order.
    ways: list[dict[str, Any]] = [{"first": 4}, {"first": 5, "after": found[6]}, {"last": 5, "before": found[-4]}]
    turn = FIELDS.index(field) + (direction == "ASC")
    for start in range(0, len(TOGETHER), AT_ONCE):
        asked = [
            {"filter": filter_, "orderBy": order, **ways[(turn + place) % len(ways)]}
            for place, filter_ in enumerate(TOGETHER[start : start + AT_ONCE], start)
        ]
        document, variables = _side_by_side(asked)
        with read_as(scale):
            answer = await Reading(world_pool).data(document, variables)
        expected = answer_naively(document, variables)
        for place, each in enumerate(asked):
            assert comparable(answer[f"r{place}"]) == comparable(expected[f"r{place}"]), each


def _side_by_side(asked: list[dict[str, Any]]) -> tuple[str, dict[str, Any]]:
    types = {"filter": "RunFilter", "orderBy": "RunOrder!", "after": "String", "before": "String"}
    declared, fields, variables = [], [], {}
    for place, arguments in enumerate(asked):
        names = {name: f"{name}{place}" for name in arguments}
        declared += [f"${names[name]}: {types.get(name, 'Int')}" for name in arguments]
        variables |= {names[name]: value for name, value in arguments.items()}
        given = ", ".join(f"{name}: ${names[name]}" for name in arguments)
        fields.append(f"r{place}: runs({given}) {{ ...Page }}")
    page = "fragment Page on RunConnection { nodes { id } pageInfo { hasNextPage hasPreviousPage } count { value } }"
    return f"query Filtered({', '.join(declared)}) {{ {' '.join(fields)} }} {page}", variables
