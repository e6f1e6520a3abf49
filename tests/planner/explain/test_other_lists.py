"""The other lists at size: reports, recovery jobs and their runs, missions, and the frames of a long run among many."""

# ruff: noqa: S608, texts of this module

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from graphql import GraphQLInputObjectType
from tests.conftest import in_database
from tests.planner.explain.plans import explain
from tests.planner.reading import SCHEMA, Reading
from tests.planner.world import HERE

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool

RUNS = 2_000
FRAMES = 40_000
"""Of the long run; the others have twenty each."""
MANY = 20_000
RARE = 20
MOST_PAGES = 400
MOST_SORTED = 200
_UUID = "('019b0000-{kind}-7000-8000-' || lpad(to_hex({n}), 12, '0'))::uuid"
MISSION, RUN, GROUP, JOB = (_UUID.format(kind=kind, n="{n}") for kind in ("0003", "0001", "0008", "0009"))
STEP = _UUID.format(kind="0002", n="{n}")
_RARE = f"n <= {RARE}"
_STATEMENTS = (
    f"""
INSERT INTO missions
SELECT {MISSION.format(n="n")}, $1::uuid, 'mission-' || n, 'Mission', NULL, 1, '{{}}', now(), now()
FROM generate_series(1, {MANY}) AS n
""",
    f"""
INSERT INTO runs (id, workspace_id, mission_id, mission_slug, mission_version, title, status, revision, inputs,
    created_at, updated_at, leg)
SELECT {RUN.format(n="n")}, $1::uuid, {MISSION.format(n="1")}, 'mission-1', 1, 'Run', 'RUNNING', 1, '{{}}', now(),
    now(), 1
FROM generate_series(1, {RUNS}) AS n
""",
    f"""
INSERT INTO steps (id, workspace_id, run_id, key, title, position, provider, effect, max_attempts, needs, status)
SELECT {STEP.format(n="n")}, $1::uuid, {RUN.format(n="1")}, 'step-' || n, 'Step', n, 'http', 'NONE', 1, '{{}}',
    'PENDING'
FROM generate_series(1, 3) AS n
""",
    # What is rare comes last: a failure at the end, and a third step that is hardly heard of.
    f"""
INSERT INTO frames (run_id, number, workspace_id, at, kind, title, severity, step_id, actor_kind, actor_name, payload,
    payload_bytes)
SELECT {RUN.format(n="1")}, n, $1::uuid, now(), CASE WHEN late THEN 'STEP_FAILED' ELSE 'LOG_WRITTEN' END, 'Line ' || n,
    CASE WHEN late THEN 'ERROR' ELSE 'INFO' END,
    CASE WHEN late THEN {STEP.format(n="3")} WHEN n % 2 = 0 THEN {STEP.format(n="1")} ELSE {STEP.format(n="2")} END,
    'RUNTIME', 'x', '{{}}'::json, 2
FROM (SELECT n, n > {FRAMES - RARE} AS late FROM generate_series(1, {FRAMES}) AS n) AS made
UNION ALL
SELECT {RUN.format(n="r")}, n, $1::uuid, now(), CASE n WHEN 20 THEN 'STEP_FAILED' ELSE 'LOG_WRITTEN' END, 'Line ' || n,
    CASE n WHEN 20 THEN 'ERROR' ELSE 'INFO' END, NULL, 'RUNTIME', 'x', '{{}}'::json, 2
FROM generate_series(2, {RUNS}) AS r CROSS JOIN generate_series(1, 20) AS n
""",
    f"""
INSERT INTO reports (id, workspace_id, number, run_id, symptom, summary, status, created_at, updated_at,
    created_by_kind, created_by_name)
SELECT {_UUID.format(kind="0007", n="n")}, $1::uuid, n, {RUN.format(n="1 + n % 7")},
    CASE WHEN {_RARE} THEN 'WORKER_LOST' ELSE (ARRAY['RUN_FAILED', 'STEP_FAILED', 'STUCK_WAITING'])[1 + n % 3] END, 'x',
    CASE WHEN {_RARE} THEN 'ACKNOWLEDGED' WHEN n % 3 = 0 THEN 'OPEN' ELSE 'RESOLVED' END, now(), now(), 'PERSON', 'x'
FROM generate_series(1, {MANY}) AS n
""",
    f"""
INSERT INTO recovery_jobs (id, workspace_id, group_id, move, max_per_minute, stop_after_failures, status, reason,
    revision, total, next_at, created_at, created_by_kind, created_by_name, finished_at)
SELECT {JOB.format(n="n")}, $1::uuid, {GROUP.format(n="n % 9")}, 'CONTINUE', 1, 1, status,
    CASE status WHEN 'STOPPED' THEN 'x' END, 1, 0, now(), now() + n * interval '1 second', 'PERSON', 'x',
    CASE WHEN status <> 'RUNNING' THEN now() END
FROM (SELECT n, CASE WHEN {_RARE} THEN 'STOPPED' WHEN n % 3 = 0 THEN 'RUNNING' ELSE 'DONE' END AS status
    FROM generate_series(1, {MANY}) AS n) AS made
""",
    f"""
INSERT INTO recovery_job_runs (job_id, position, workspace_id, run_id, status, at, code, outcome)
SELECT {JOB.format(n="1")}, n, $1::uuid, {RUN.format(n="1")}, CASE WHEN late THEN 'REFUSED' ELSE 'MOVED' END, now(),
    CASE WHEN late THEN 'x' END, CASE WHEN NOT late THEN outcome END
FROM (SELECT n, n > {MANY - RARE} AS late, CASE WHEN n > {MANY - 2 * RARE} THEN 'FAILED' ELSE 'SUCCEEDED' END AS outcome
    FROM generate_series(1, {MANY}) AS n) AS made
""",
)
LONG = f"run_019b00000001700080000000{1:08x}"
FRAME_FILTERS: dict[str, list[Any]] = {
    "kind": [["STEP_FAILED"], ["LOG_WRITTEN"], ["STEP_FAILED", "RUN_FAILED"], ["LOG_WRITTEN", "STEP_FAILED"]],
    "step": [["step-1"], ["step-3"], ["step-1", "step-3"], [f"step-{number}" for number in range(3, 20)]],
    "severity": ["DEBUG", "INFO", "WARNING", "ERROR"],
    "text": ["line"],
    "fromNumber": [FRAMES - 10],
    "toNumber": [10],
}
REPORT_FILTERS: dict[str, list[Any]] = {
    "status": [["OPEN"], ["ACKNOWLEDGED"], ["OPEN", "ACKNOWLEDGED"]],
    "symptom": [["RUN_FAILED"], ["WORKER_LOST"], ["WORKER_LOST", "NO_ARTIFACT"]],
    "run": [LONG],
}
JOB_FILTERS: dict[str, list[Any]] = {
    "status": [["DONE"], ["STOPPED"], ["DONE", "STOPPED"]],
    "group": [f"group_019b00000008700080000000{1:08x}"],
}
JOB_RUN_FILTERS: dict[str, list[Any]] = {
    "status": [["MOVED"], ["REFUSED"], ["REFUSED", "GONE"]],
    "outcome": [["SUCCEEDED"], ["FAILED"]],
}
_PAGE = "(first: $first, last: $last, after: $after, before: $before{filter})"
_PARTS = "{ edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage } }"
_VARIABLES = "$first: Int, $last: Int, $after: String, $before: String"
_JOB = f"job_019b00000009700080000000{1:08x}"


def _document(around: str, type_: str | None) -> str:
    declared = f", $f: {type_}" if type_ else ""
    page = _PAGE.replace("{filter}", ", filter: $f" if type_ else "")
    return f"query List({_VARIABLES}{declared}) {{ {around.replace('…', page + ' ' + _PARTS)} }}"


RUN_FRAMES = _document(f'run(id: "{LONG}") {{ list: frames… }}', "FrameFilter")
ASKED = [
    *(
        (f"{name}-{member}-{place}", document, {member: value})
        for name, document, filters in (
            ("frames", RUN_FRAMES, FRAME_FILTERS),
            ("reports", _document("list: reports…", "ReportFilter"), REPORT_FILTERS),
            ("jobs", _document("list: recoveryJobs…", "RecoveryJobFilter"), JOB_FILTERS),
            (
                "job-runs",
                _document(f'recoveryJob(id: "{_JOB}") {{ list: runs… }}', "RecoveryJobRunFilter"),
                JOB_RUN_FILTERS,
            ),
        )
        for member, values in filters.items()
        for place, value in enumerate(values)
    ),
    ("frames-all", RUN_FRAMES, None),
    ("frames-of-step", _document(f'run(id: "{LONG}") {{ step(key: "step-3") {{ list: frames… }} }}', None), None),
    ("missions", _document("list: missions…", None), None),
]


@pytest.fixture(scope="session")
async def many_others(server: EmbeddedPostgres) -> AsyncIterator[asyncpg.Pool]:
    admin = await asyncpg.connect(server.connection.dsn)
    await admin.execute("CREATE DATABASE many_others TEMPLATE rerail_template")
    await admin.close()
    dsn = in_database(server.connection, "many_others")
    owner = await asyncpg.connect(dsn)
    for statement in _STATEMENTS:
        await owner.execute(statement, HERE)
    # Twice: what was written a moment ago is not yet known to be visible to all.
    for _ in range(2):
        await owner.execute("VACUUM (ANALYZE)")
    await owner.close()
    pool = await create_pool(dsn, max_size=1, application_name="tests", for_callers=True)
    yield pool
    await pool.close()


@pytest.mark.parametrize(
    ("type_", "filters"),
    [
        ("FrameFilter", FRAME_FILTERS),
        ("ReportFilter", REPORT_FILTERS),
        ("RecoveryJobFilter", JOB_FILTERS),
        ("RecoveryJobRunFilter", JOB_RUN_FILTERS),
    ],
)
def test_every_member_is_asked_for(type_: str, filters: dict[str, list[Any]]) -> None:
    members = SCHEMA._schema.type_map[type_]
    assert isinstance(members, GraphQLInputObjectType)
    assert set(filters) == set(members.fields)


@pytest.mark.parametrize(("document", "wanted"), [each[1:] for each in ASKED], ids=[each[0] for each in ASKED])
async def test_a_page_is_found_by_its_index(many_others: asyncpg.Pool, document: str, wanted: Any) -> None:
    reading = Reading(many_others)
    asked = {"f": wanted} if wanted else {}
    edges = listed(await reading.data(document, {**asked, "first": 50}))["edges"]
    arguments: list[dict[str, Any]] = [{"first": 50}, {"last": 50}]
    if edges:
        end = edges[-1]["cursor"]
        arguments += [{"first": 50, "after": end}, {"last": 50, "before": end}]
    for given in arguments:
        await reading.data(document, {**asked, **given})
        sql, binds = reading.statements[-1]
        for mode in ("force_generic_plan", "force_custom_plan"):
            explained = await explain(many_others, sql, binds, mode=mode)
            assert explained.whole_tables(frozenset({"steps"})) == set(), (given, mode)
            assert explained.largest_sort() <= MOST_SORTED, (given, mode)
            assert explained.pages <= MOST_PAGES, (given, mode)


def listed(data: Any) -> Any:
    """The list, wherever in the answer."""
    while "list" not in data:
        (data,) = data.values()
    return data["list"]
