"""Rows of missions, runs and their labels."""

from rerail.database import tables

from .drawing import WORDS
from .fill import Fill
from .spans import AT_REST, moment

_SCHEMA = """'{"type": "object", "properties": {"city": {"type": "string"}, "day": {"type": "string"}}}'"""
MISSIONS = Fill(
    table=tables.missions,
    columns={
        "id": "id",
        "slug": "slug",
        "title": "title",
        "description": "CASE WHEN mission % 3 > 0 THEN 'Brings the ' || title || ' up to date.' END",
        "version": "versions",
        "input_schema": f"{_SCHEMA}::json",
        "created_at": "created_at",
        "updated_at": "created_at",
    },
    rows="drawn.missions",
)
VERSIONS = Fill(
    table=tables.mission_versions,
    columns={
        "mission_id": "id",
        "version": "number",
        "definition": "json_build_object('mission', slug, 'title', title)",
        "digest": "md5(slug || number)",
        "created_at": "created_at",
    },
    rows="drawn.missions CROSS JOIN LATERAL generate_series(1, versions) AS number",
)
TASKS = Fill(
    table=tables.tasks,
    columns={
        "mission_id": "id",
        "version": "number",
        "position": "place",
        "key": "'task_' || place",
        "title": "'Task ' || place",
        "provider": f"({WORDS['providers']})[place % 8 + 1]",
        "needs": "CASE WHEN place > 0 THEN ARRAY['task_' || (place - 1)] ELSE '{}' END",
        "effect": "CASE place % 4 WHEN 0 THEN 'NONE' WHEN 3 THEN 'UNSAFE' ELSE 'IDEMPOTENT' END",
        "max_attempts": "3",
        "timeout_seconds": "60",
    },
    rows="drawn.missions CROSS JOIN LATERAL generate_series(1, versions) AS number"
    " CROSS JOIN LATERAL generate_series(0, tasks - 1) AS place",
)
_CITY = f"({WORDS['cities']})[drawn.below(run.n, 31, 26) + 1]"
_ENDED = "run.status IN ('FAILED', 'SUCCEEDED', 'CANCELLED')"
_DONE = "CASE run.status WHEN 'SUCCEEDED' THEN run.steps WHEN 'QUEUED' THEN 0 ELSE run.at END"
_HERE = "(CASE WHEN run.status = '{0}' THEN 1 ELSE 0 END)"
_BEYOND = "(CASE WHEN run.status {0} THEN run.steps - run.begun ELSE 0 END)"
RUNS = Fill(
    table=tables.runs,
    columns={
        "id": "run.id",
        "mission_id": "run.mission_id",
        "mission_slug": "run.slug",
        "mission_version": "1 + (run.n % run.versions)::integer",
        "title": f"run.mission_title || ' in ' || {_CITY} || ', no. ' || run.n"
        " || CASE WHEN run.rare = 0 THEN ' (canary)' ELSE '' END",
        "status": "run.status",
        "revision": "run.revision",
        "inputs": f"json_build_object('city', {_CITY}, 'day', run.created_at::date)",
        "outputs": "CASE WHEN run.status = 'SUCCEEDED' THEN json_build_object('rows', run.revision * 17) END",
        "created_at": "run.created_at",
        "updated_at": moment("run.revision"),
        "started_at": f"CASE WHEN run.status <> 'QUEUED' THEN {moment('2')} END",
        "finished_at": f"CASE WHEN {_ENDED} THEN {moment('run.revision')} END",
        "leg": "1",
        "leg_starts": "CASE WHEN run.status = 'QUEUED' THEN 0 ELSE 1 END",
        "worker": "CASE WHEN run.status = 'RUNNING' THEN 'worker-' || run.n % 4 END",
        "rest_frame": f"CASE WHEN {AT_REST} THEN run.revision END",
        "failures_seen": "CASE WHEN run.status = 'FAILED' OR run.recovered THEN 1 ELSE 0 END",
        "reports": "run.reported::integer",
        "kept": "run.begun > 1",
        "steps_succeeded": _DONE,
        "steps_failed": _HERE.format("FAILED"),
        "steps_waiting": _HERE.format("WAITING"),
        "steps_running": _HERE.format("RUNNING"),
        "steps_skipped": _BEYOND.format("= 'FAILED'"),
        "steps_cancelled": _HERE.format("CANCELLED") + " + " + _BEYOND.format("= 'CANCELLED'"),
        "steps_pending": _BEYOND.format("IN ('WAITING', 'RUNNING', 'QUEUED')"),
        "completeness": "CASE WHEN run.status = 'SUCCEEDED' THEN 'COMPLETE' WHEN run.begun > 1 THEN 'PARTIAL'"
        " ELSE 'NONE' END",
        "resolution": "CASE WHEN run.reported THEN 'REPORTED' WHEN run.status = 'FAILED' THEN 'OPEN'"
        " WHEN run.recovered THEN 'RECOVERED' ELSE 'NOT_NEEDED' END",
        "next_move": "CASE run.status WHEN 'SUCCEEDED' THEN 'NONE' WHEN 'CANCELLED' THEN 'CONTINUE'"
        " WHEN 'FAILED' THEN run.kind_move WHEN 'WAITING' THEN run.kind_move ELSE 'WAIT' END",
        "next_why": "CASE run.status WHEN 'SUCCEEDED' THEN 'The run has succeeded.' WHEN 'FAILED' THEN run.kind_why"
        " WHEN 'WAITING' THEN run.kind_why ELSE 'The run is on its way.' END",
        "cause": "CASE WHEN run.status <> 'SUCCEEDED' THEN run.cause END",
        "code": "CASE WHEN run.status <> 'SUCCEEDED' THEN run.code END",
    },
    rows="{runs}",
)
LABELS = Fill(
    table=tables.labels,
    columns={"run_id": "run.id", "key": "label.key", "position": "label.position", "value": "label.value"},
    rows=f"""{{runs}} CROSS JOIN LATERAL (VALUES
    (0, 'environment', CASE WHEN run.fate < 0.7 THEN 'production' WHEN run.fate < 0.9 THEN 'staging' ELSE 'trial' END),
    (1, 'team', ({WORDS["teams"]})[floor(8 * drawn.part(run.n, 33) ^ 2)::integer + 1]),
    (2, 'customer', 'c-' || floor(5000 * drawn.part(run.n, 34) ^ 3)::integer),
    (3, CASE WHEN run.rare = 1 THEN 'incident' END, 'inc-' || drawn.below(run.n, 36, 20)))
    AS label(position, key, value) WHERE label.key IS NOT NULL""",
)
