"""The filters of runs, every two of them together, in every order and direction, and by turns at every scale: as row by
row. `RERAIL_FILTERS=all` asks all of them at every scale."""

import os
from itertools import combinations
from typing import Any

import asyncpg
import pytest

from .drawn_ids import BY_KIND, cursors
from .naive import answer_naively, comparable
from .reading import Reading
from .scales import SCALES, read_as
from .world import LONG

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
ALL = os.environ.get("RERAIL_FILTERS") == "all"
FIELDS = ("CREATED_AT", "UPDATED_AT", "STARTED_AT", "FINISHED_AT", "DURATION")


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("field", FIELDS)
async def test_filters_together(field: str, direction: str, scale: str, world_pool: asyncpg.Pool) -> None:
    order = {"field": field, "direction": direction}
    found = list(cursors(f"runs.{field}.{direction}"))
    # From the start, on from a run, back from a run: by turns, so that each filter meets each of them in some order.
    ways: list[dict[str, Any]] = [{"first": 4}, {"first": 5, "after": found[6]}, {"last": 5, "before": found[-4]}]
    turn = 2 * FIELDS.index(field) + (direction == "ASC")
    scales = list(SCALES)
    together = [
        {"filter": filter_, "orderBy": order, **ways[(turn + place) % len(ways)]}
        for place, filter_ in enumerate(TOGETHER)
        if ALL or scales[(turn // len(ways) + place) % len(scales)] == scale
    ]
    for start in range(0, len(together), AT_ONCE):
        asked = together[start : start + AT_ONCE]
        document, variables = _side_by_side(asked, turn // 2)
        with read_as(scale):
            answer = await Reading(world_pool).data(document, variables)
        expected = answer_naively(document, variables)
        for place, each in enumerate(asked):
            assert comparable(answer[f"r{place}"]) == comparable(expected[f"r{place}"]), each


def _side_by_side(asked: list[dict[str, Any]], turn: int) -> tuple[str, dict[str, Any]]:
    types = {"filter": "RunFilter", "orderBy": "RunOrder!", "after": "String", "before": "String"}
    declared, fields, variables = [], [], {}
    for place, arguments in enumerate(asked):
        names = {name: f"{name}{place}" for name in arguments}
        declared += [f"${names[name]}: {types.get(name, 'Int')}" for name in arguments]
        variables |= {names[name]: value for name, value in arguments.items()}
        given = ", ".join(f"{name}: ${names[name]}" for name in arguments)
        runs = f"runs({given}) {{ ...Page }}"
        # Those of one mission by turns with those of all.
        fields.append(f'r{place}: mission(slug: "nightly") {{ {runs} }}' if (turn + place) % 2 else f"r{place}: {runs}")
    page = "fragment Page on RunConnection { nodes { id } pageInfo { hasNextPage hasPreviousPage } count { value } }"
    return f"query Filtered({', '.join(declared)}) {{ {' '.join(fields)} }} {page}", variables


OTHERS: dict[str, tuple[str, str, list[dict[str, Any]]]] = {
    "FrameFilter": (
        f'run(id: "{BY_KIND["run"][LONG]}") {{{{ page: {{}} }}}}',
        "frames",
        [
            {"kind": ["LOG_WRITTEN"]},
            {"kind": ["STEP_STARTED", "STEP_SUCCEEDED", "ARTIFACT_WRITTEN"]},
            {"step": ["fetch"]},
            {"step": ["clean", "none"]},
            {"severity": "WARNING"},
            {"severity": "DEBUG"},
            {"text": "LINE 1"},
            {"fromNumber": 3},
            {"toNumber": 40},
        ],
    ),
    "StepFilter": (
        f'run(id: "{BY_KIND["run"][9]}") {{{{ page: {{}} }}}}',
        "steps",
        [{"status": ["FAILED", "SUCCEEDED"]}, {"status": []}, {"provider": ["http"]}, {"provider": ["http", "python"]}],
    ),
    "FailureGroupFilter": (
        "{}",
        "failureGroups",
        [
            {"cause": ["RUNTIME", "INPUT"]},
            {"mission": ["nightly"]},
            {"mission": ["orders-report", "idle"]},
            {"since": "2026-01-02T04:21:10.000006Z"},
            {"openOnly": True},
            {"openOnly": False},
        ],
    ),
    "RecoveryJobFilter": (
        "{}",
        "recoveryJobs",
        [{"status": ["DONE"]}, {"status": ["RUNNING", "STOPPED"]}, {"group": BY_KIND["group"][2]}],
    ),
    "RecoveryJobRunFilter": (
        f'recoveryJob(id: "{BY_KIND["job"][1]}") {{{{ page: {{}} }}}}',
        "runs",
        [{"status": ["MOVED", "REFUSED"]}, {"status": ["PENDING"]}, {"outcome": ["SUCCEEDED", "FAILED_AGAIN"]}],
    ),
    "ReportFilter": (
        "{}",
        "reports",
        [
            {"status": ["OPEN"]},
            {"status": ["OPEN", "ACKNOWLEDGED"]},
            {"symptom": ["STEP_FAILED"]},
            {"symptom": ["NO_ARTIFACT", "STEP_FAILED"]},
            {"run": BY_KIND["run"][21]},
        ],
    ),
    "AuditFilter": (
        "{}",
        "auditEntries",
        [
            {"action": ["startRun"]},
            {"action": ["cancelRun", "query", "none"]},
            {"actor": ["ada"]},
            {"actor": ["ada", "nightly"]},
            {"outcome": ["REFUSED", "FAILED"]},
            {"object": ["run_3"]},
            {"object": ["run_1", "run_2"]},
            {"token": "token_000000000000000000000000000000a1"},
            {"since": "2026-01-06T09:05:00Z"},
            {"before": "2026-01-06T09:15:00Z"},
        ],
    ),
}
"""The other filters: where their lists are, the lists' fields, and what is asked of them, alone and in pairs."""
LISTED = {"StepFilter": "steps", "FrameFilter": "frames", "RecoveryJobRunFilter": "recoveryJobRuns"}


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("type_", OTHERS)
async def test_other_filters_together(type_: str, scale: str, world_pool: asyncpg.Pool) -> None:
    around, field, members = OTHERS[type_]
    pairs = ({**one, **other} for one, other in combinations(members, 2) if one.keys() != other.keys())
    known = list(cursors(LISTED.get(type_, field)))
    info = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } count { value }"
    for filter_ in ({}, *members, *pairs):
        pages = {"start": "first: 2", "end": "last: 2", "on": f'after: "{known[0]}"', "back": f'before: "{known[-1]}"'}
        fields = " ".join(
            f"{name}: {around.format(f'{field}(filter: $filter, {page}) {{ edges {{ cursor }} {info} }}')}"
            for name, page in pages.items()
        )
        document, variables = f"query Filtered($filter: {type_}) {{ {fields} }}", {"filter": filter_}
        with read_as(scale):
            answer = await Reading(world_pool).data(document, variables)
        assert comparable(answer) == comparable(answer_naively(document, variables)), filter_
