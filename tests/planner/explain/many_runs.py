"""A hundred thousand runs, light ones, made inside PostgreSQL: what is rare among them is as old as can be."""

# ruff: noqa: S608, texts of this module

import asyncpg
from tests.planner.listing import list_runs
from tests.planner.world import HERE

RUNS = 100_000
RARE = 30
"""So many runs, the oldest, have what is rare."""
_UUID = "('019b0000-{kind}-7000-8000-' || lpad(to_hex({n}), 12, '0'))::uuid"
RUN = _UUID.format(kind="0001", n="n")
_MISSION = _UUID.format(kind="0003", n="1 + n % 5")
GROUP = _UUID.format(kind="0008", n="g")
RARE_GROUP, COMMON_GROUP = (f"group_019b00000008700080000000{number:08x}" for number in (1, 2))
_RARE = f"n <= {RARE}"
# Queued, running, succeeded, …: a tenth of all runs failed, few are under way, the rare ones wait.
_STATUS = (
    f"CASE WHEN {_RARE} THEN 'WAITING' WHEN n % 10 = 0 THEN 'FAILED' WHEN n % 501 = 0 THEN 'RUNNING'"
    " WHEN n % 503 = 0 THEN 'QUEUED' WHEN n % 50 = 1 THEN 'CANCELLED' ELSE 'SUCCEEDED' END"
)
_MADE = f"'2026-01-01T00:00:00Z'::timestamptz + {RUNS} * interval '1 second'"
_FINISHED = "status IN ('FAILED', 'SUCCEEDED', 'CANCELLED')"
_STEPS = {
    "pending": "status = 'QUEUED'",
    "running": "status = 'RUNNING'",
    "waiting": "status = 'WAITING'",
    "failed": "status = 'FAILED'",
    "succeeded": "status = 'SUCCEEDED'",
    "cancelled": "status = 'CANCELLED'",
}
_STATEMENTS = (
    f"""
INSERT INTO missions
SELECT {_UUID.format(kind="0003", n="m")}, $1::uuid, 'mission-' || m, 'Mission', NULL, 1, '{{}}', now(), now()
FROM generate_series(1, 5) AS m
""",
    f"""
INSERT INTO runs (id, workspace_id, mission_id, mission_slug, mission_version, title, status, revision, inputs,
    created_at, updated_at, started_at, finished_at, leg, {", ".join(f"steps_{name}" for name in _STEPS)}, cause, code,
    resolution, next_move)
SELECT {RUN}, $1::uuid, {_MISSION}, 'mission-' || 1 + n % 5, 1,
    CASE WHEN {_RARE} THEN 'Rarity ' ELSE 'Run ' END || md5(n::text), status, 1, '{{}}', at,
    at + n % 977 * interval '1 second', CASE WHEN status <> 'QUEUED' THEN at + n % 13 * interval '1 second' END,
    CASE WHEN {_FINISHED} THEN at + (20 + n % 883) * interval '1 second' END, 1,
    {", ".join(f"({condition})::integer" for condition in _STEPS.values())},
    CASE WHEN status = 'FAILED' THEN CASE WHEN n % 100 = 0 THEN 'INPUT' ELSE 'PROVIDER' END WHEN {_RARE} THEN 'REVIEW'
    END, CASE WHEN status = 'FAILED' THEN 'code.' || n % 7 WHEN {_RARE} THEN 'code.rare' END,
    CASE WHEN status = 'FAILED' THEN 'OPEN' WHEN {_RARE} THEN 'REPORTED' ELSE 'NOT_NEEDED' END,
    CASE WHEN status = 'FAILED' THEN 'RETRY' WHEN {_RARE} THEN 'REVIEW' ELSE 'NONE' END
FROM (SELECT n, {_STATUS} AS status, {_MADE.replace(str(RUNS), "n")} AS at FROM generate_series(1, {RUNS}) AS n) AS made
""",
    f"""
INSERT INTO steps (id, workspace_id, run_id, key, title, position, provider, effect, max_attempts, needs, status, fault)
SELECT {_UUID.format(kind="0002", n="n")}, $1::uuid, {RUN}, 'only', 'Only', 0,
    CASE WHEN {_RARE} THEN 'review' WHEN n % 3 = 0 THEN 'http' ELSE 'python' END, 'NONE', 1, '{{}}',
    CASE status WHEN 'QUEUED' THEN 'PENDING' ELSE status END, CASE WHEN status = 'FAILED' THEN '{{}}'::json END
FROM (SELECT n, {_STATUS} AS status FROM generate_series(1, {RUNS}) AS n) AS made
""",
    f"""
INSERT INTO labels (run_id, key, workspace_id, position, value)
SELECT {RUN}, 'team', $1::uuid, 0, CASE WHEN {_RARE} THEN 'rare' ELSE 't' || n % 4 END
FROM generate_series(1, {RUNS}) AS n
""",
    f"""
INSERT INTO labels (run_id, key, workspace_id, position, value)
SELECT {RUN}, 'odd', $1::uuid, 1, 'x' FROM generate_series(1, {RARE}) AS n
""",
    f"""
INSERT INTO failure_groups (id, workspace_id, fingerprint, cause, code, message, provider, task, created_at)
SELECT {GROUP}, $1::uuid, md5(g::text), 'PROVIDER', 'code', 'No answer', 'http', 'only', now()
FROM generate_series(1, 2) AS g
""",
    f"""
INSERT INTO failure_group_runs (run_id, group_id, workspace_id, mission_id, open, first_seen_at, last_seen_at)
SELECT id, {_UUID.format(kind="0008", n="CASE status WHEN 'FAILED' THEN 2 ELSE 1 END")}, workspace_id, mission_id, true,
    now(), now()
FROM runs WHERE status IN ('FAILED', 'WAITING')
""",
)


async def write_many_runs(connection: asyncpg.Connection) -> None:
    for statement in _STATEMENTS:
        await connection.execute(statement, *([HERE] if "$1" in statement else []))
    await list_runs(connection)
    await connection.execute("VACUUM (ANALYZE)")
