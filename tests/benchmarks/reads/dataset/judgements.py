"""Rows of what the rules say: failures, moves with their blockers, and the groups of failures that look alike."""

from rerail.database import tables

from .drawing import WORKSPACE
from .fill import Fill
from .spans import AT_REST, attempt_id, id_of, last_frame, moment, step_ids, tries

_BLOCKED_AT = last_frame("run.at")
_BLAMED = id_of("step", "run.at")
_STANDS = "run.status IN ('FAILED', 'WAITING')"

FAILURES = Fill(
    table=tables.failures,
    columns={
        "run_id": "run.id",
        "blocking_frame": _BLOCKED_AT,
        "root": "true",
        "cause": "run.cause",
        "code": "run.code",
        "message": "run.message",
        "transient": "run.transient",
        "step_id": _BLAMED,
        "attempt_id": attempt_id("run.at", tries("run.at")),
        "symptoms": "CASE WHEN run.status = 'WAITING' THEN ARRAY['STUCK_WAITING'] WHEN run.transient"
        " THEN ARRAY['RUN_FAILED', 'STEP_FAILED', 'RETRIES_EXHAUSTED'] ELSE ARRAY['RUN_FAILED', 'STEP_FAILED'] END",
        "consequences": f"CASE WHEN run.status = 'FAILED' THEN {step_ids('run.at + 1', 'run.steps - 1')}"
        " ELSE '{}' END",
        "fingerprint": "run.fingerprint",
        "guide": "run.guide",
    },
    rows=f"{{runs}} WHERE {_STANDS}",
)


def _blocker(code: str, message: str, remedy: str, *, at_step: bool, guide: str | None = None) -> str:
    """An SQL expression of a JSON array with one blocker, whose code is an SQL expression."""
    step = f"replace({_BLAMED}::text, '-', '')" if at_step else "NULL"
    frame = _BLOCKED_AT if at_step else "NULL"
    shown = f"'{guide}'" if guide else "NULL"
    return (
        f"json_build_array(json_build_object('code', {code}, 'message', '{message}', 'remedy', '{remedy}',"
        f" 'step', {step}, 'frame', {frame}, 'guide', {shown}))"
    )


_SUCCEEDED = _blocker(
    "'RUN_SUCCEEDED'",
    "The run has succeeded: nothing is left to do.",
    "Start a new run if the mission should run again.",
    at_step=False,
)
_UNDER_WAY = _blocker(
    "'RUN_NOT_AT_REST'",
    "A worker has the run, or will take it up.",
    "Watch the run, or cancel it first.",
    at_step=False,
    guide="replay",
)
_STEP_FAILED = _blocker(
    "CASE WHEN run.status = 'WAITING' THEN 'REVIEW_PENDING' ELSE 'STEP_FAILED' END",
    "The step has failed: continuing does not go past it.",
    "Retry the step: what follows it goes on by itself.",
    at_step=True,
    guide="continue-or-retry",
)
_RETRY_BLOCKED = _blocker(
    "run.blocker",
    "What made the step fail is still there.",
    "Change what made the step fail, then retry it.",
    at_step=True,
    guide="provider-failed",
)
_CANCELLED = _blocker("'RUN_CANCELLED'", "The run was cancelled.", "Continue it instead.", at_step=False)
_LOST = "coalesce(run.code = 'worker.lost', false)"
_CONTINUES = f"(run.status = 'CANCELLED' OR run.status = 'FAILED' AND {_LOST})"
_KIND = "(ARRAY['CONTINUE', 'REPORT', 'CANCEL', 'RETRY'])[place + 1]"
_ALLOWED = (
    f"CASE place WHEN 0 THEN {_CONTINUES} WHEN 1 THEN true WHEN 2 THEN run.status NOT IN ('SUCCEEDED', 'CANCELLED')"
    " ELSE run.blocker IS NULL END"
)
MOVES = Fill(
    table=tables.moves,
    columns={
        "run_id": "run.id",
        "position": "place",
        "kind": _KIND,
        "step_id": f"CASE WHEN place = 3 OR place = 1 AND {_STANDS} THEN {_BLAMED} END",
        "allowed": _ALLOWED,
        "blockers": f"CASE WHEN {_ALLOWED} THEN '[]' WHEN place = 3 THEN {_RETRY_BLOCKED}"
        f" WHEN run.status = 'SUCCEEDED' THEN {_SUCCEEDED} WHEN place = 2 THEN {_CANCELLED}"
        f" WHEN {AT_REST} THEN {_STEP_FAILED} ELSE {_UNDER_WAY} END",
        "checks": "CASE WHEN place = 3 THEN json_build_array(json_build_object('name', 'provider',"
        f" 'outcome', 'UNKNOWN', 'detail', 'The provider has no probe.', 'checkedAt', {moment('run.revision')}))"
        " ELSE '[]' END",
        "planned": f"place IN (0, 3) AND {_ALLOWED}",
        "from_frame": f"CASE WHEN place IN (0, 3) AND {_ALLOWED} THEN {_BLOCKED_AT} END",
        "rerun": f"CASE WHEN place IN (0, 3) AND {_ALLOWED} THEN {step_ids('run.at', 'run.steps - 1')} ELSE '{{}}' END",
        "reuse": f"CASE WHEN place IN (0, 3) AND {_ALLOWED} THEN {step_ids('0', 'run.at - 1')} ELSE '{{}}' END",
        "symptom": "CASE WHEN place = 1 AND run.status = 'FAILED' THEN 'STEP_FAILED' END",
        "frame": f"CASE WHEN place = 1 AND {_STANDS} THEN {_BLOCKED_AT} WHEN place = 1 THEN run.revision END",
        "artifacts": f"CASE WHEN place = 1 AND run.status = 'FAILED' AND run.at % 3 = 0"
        f" THEN ARRAY[{id_of('artifact', 'run.at')}] ELSE '{{}}' END",
    },
    rows="{runs} CROSS JOIN LATERAL generate_series(0, CASE WHEN run.status = 'FAILED' THEN 3 ELSE 2 END) AS place",
)

# As `rerail.domain.fingerprint.group_of` makes it.
_GROUP_HEX = f"encode(substr(sha256(uuid_send({WORKSPACE}) || convert_to(fingerprint, 'UTF8')), 1, 16), 'hex')"
DRAW_GROUPS = f"""
CREATE TABLE drawn.groups AS
SELECT *, overlay(overlay(digest placing '8' from 13) placing
    (ARRAY['8', '9', 'a', 'b'])[(('x' || substr(digest, 17, 1))::bit(4)::integer & 3) + 1] from 17)::uuid AS id
FROM (SELECT *, {_GROUP_HEX} AS digest FROM (
    SELECT DISTINCT ON (fingerprint) fingerprint, cause, code, message, at, created_at
    FROM drawn.runs WHERE kind IS NOT NULL ORDER BY fingerprint, n) AS first) AS digested;
CREATE UNIQUE INDEX ON drawn.groups (fingerprint);
ANALYZE drawn.groups;
"""
GROUPS = Fill(
    table=tables.failure_groups,
    columns={
        "id": "id",
        "fingerprint": "fingerprint",
        "cause": "cause",
        "code": "code",
        "message": "message",
        "provider": "'python'",
        "task": "'task_' || at",
        "created_at": "created_at",
    },
    rows="drawn.groups",
)
GROUP_RUNS = Fill(
    table=tables.failure_group_runs,
    columns={
        "run_id": "run.id",
        "group_id": "groups.id",
        "mission_id": "run.mission_id",
        "open": "run.status <> 'SUCCEEDED'",
        "first_seen_at": moment(_BLOCKED_AT),
        "last_seen_at": moment(_BLOCKED_AT),
    },
    rows="{runs} JOIN drawn.groups AS groups USING (fingerprint) WHERE run.kind IS NOT NULL",
)
GROUP_COUNTS = Fill(
    table=tables.failure_group_counts,
    columns={
        "group_id": "group_id",
        "shard": "shard",
        "count": "count",
        "open_count": "open_count",
        "first_seen_at": "first_seen_at",
        "last_seen_at": "last_seen_at",
    },
    rows="""(SELECT group_id, ('x' || right(run_id::text, 1))::bit(4)::integer AS shard, count(*) AS count,
    count(*) FILTER (WHERE open) AS open_count, min(first_seen_at) AS first_seen_at, max(last_seen_at) AS last_seen_at
    FROM failure_group_runs GROUP BY 1, 2) AS counted""",
)
GROUP_MISSIONS = Fill(
    table=tables.failure_group_missions,
    columns={"group_id": "group_id", "mission_id": "mission_id"},
    rows="(SELECT DISTINCT group_id, mission_id FROM failure_group_runs) AS met",
)
