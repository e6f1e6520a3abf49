"""One statement by hand for each query: what somebody who knows the tables, and knows PostgreSQL, would write.

Columns bear the names of the answer; rows within rows become JSON with their row; instants are written by PostgreSQL's
own JSON. Ids are the ones that rerail shows.
"""

from rerail.domain.workspace import DEFAULT_WORKSPACE

_WORKSPACE = f"'{DEFAULT_WORKSPACE.id}'"
_RUN_ID = "'run_' || replace(r.id::text, '-', '') AS id"
_PROGRESS = """(SELECT p FROM (SELECT
    r.steps_pending + r.steps_running + r.steps_retrying + r.steps_waiting + r.steps_failed + r.steps_succeeded
        + r.steps_skipped + r.steps_cancelled AS total,
    r.steps_pending AS pending, r.steps_running + r.steps_retrying AS running, r.steps_waiting AS waiting,
    r.steps_succeeded AS succeeded, r.steps_failed AS failed, r.steps_skipped AS skipped,
    r.steps_cancelled AS cancelled) AS p) AS progress"""

LIST = f"""
SELECT '{{"data":{{"runs":{{"nodes":' || coalesce(json_agg(node)::text, '[]') || '}}}}}}'
FROM (
    SELECT {_RUN_ID}, r.title, r.status, r.revision, r.mission_version AS "missionVersion",
        r.created_at AS "createdAt", r.finished_at AS "finishedAt", r.duration_seconds AS "durationSeconds",
        {_PROGRESS},
        (SELECT f FROM (SELECT r.cause) AS f WHERE r.cause IS NOT NULL) AS failure,
        (SELECT v FROM (SELECT r.next_move AS next) AS v) AS recovery
    FROM runs AS r
    WHERE r.workspace_id = {_WORKSPACE} AND r.status = 'FAILED'
    ORDER BY r.created_at DESC, r.id DESC
    LIMIT 50
) AS node
"""

_KEY_OF_STEP = "(SELECT k FROM (SELECT s.key FROM steps AS s WHERE s.id = {0}) AS k)"


def _blockers(*, with_step: bool) -> str:
    step = f""", {_KEY_OF_STEP.format("(b ->> 'step')::uuid")} AS step""" if with_step else ""
    return (
        "(SELECT coalesce(json_agg(o), '[]') FROM (SELECT b ->> 'code' AS code, b ->> 'message' AS message,"
        f" b ->> 'remedy' AS remedy{step} FROM json_array_elements(m.blockers) AS b) AS o) AS blockers"
    )


def _move(kind: str, *, with_step: bool) -> str:
    return (
        f"(SELECT o FROM (SELECT m.allowed, {_blockers(with_step=with_step)} FROM moves AS m"
        f" WHERE m.run_id = r.id AND m.kind = '{kind}') AS o)"
    )


_RETRIES = f"""(SELECT coalesce(json_agg(o), '[]') FROM (
    SELECT {_KEY_OF_STEP.format("m.step_id")} AS step, m.allowed, {_blockers(with_step=True)}
    FROM moves AS m WHERE m.run_id = r.id AND m.kind = 'RETRY' ORDER BY m.position) AS o)"""

DETAIL = f"""
SELECT '{{"data":{{"run":' || row_to_json(node)::text || '}}}}'
FROM (
    SELECT {_RUN_ID}, r.title, r.status, r.revision, r.created_at AS "createdAt", r.finished_at AS "finishedAt",
        r.duration_seconds AS "durationSeconds",
        {_PROGRESS},
        (SELECT v FROM (SELECT (SELECT coalesce(json_agg(n), '[]') FROM (
            SELECT 'step_' || replace(s.id::text, '-', '') AS id, s.key, s.title, s.position, s.provider, s.status,
                s.attempt_count AS "attemptCount", s.duration_seconds AS "durationSeconds"
            FROM steps AS s WHERE s.run_id = r.id ORDER BY s.position LIMIT 20) AS n) AS nodes) AS v) AS steps,
        (SELECT v FROM (SELECT (SELECT coalesce(json_agg(n), '[]') FROM (
            SELECT 'artifact_' || replace(a.id::text, '-', '') AS id, a.name, a.media_type AS "mediaType", a.bytes,
                a.state
            FROM artifacts AS a WHERE a.run_id = r.id AND a.report_id IS NULL
            ORDER BY a.created_at, a.id LIMIT 5) AS n) AS nodes) AS v) AS artifacts,
        (SELECT o FROM (
            SELECT f.cause, f.code, f.message, f.transient, f.symptoms, {_KEY_OF_STEP.format("f.step_id")} AS step,
                (SELECT n FROM (SELECT f.blocking_frame AS number) AS n) AS "blockingFrame"
            FROM failures AS f WHERE f.run_id = r.id AND f.root) AS o) AS failure,
        (SELECT v FROM (SELECT r.next_move AS next, r.next_why AS why,
            {_move("CONTINUE", with_step=True)} AS continue,
            {_RETRIES} AS retries,
            {_move("REPORT", with_step=False)} AS report,
            {_move("CANCEL", with_step=False)} AS cancel) AS v) AS recovery
    FROM runs AS r
    WHERE r.workspace_id = {_WORKSPACE} AND r.id = $1
) AS node
"""

_FRAME = """f.number, f.at, date_part('epoch', f.at - r.created_at) AS "offsetSeconds",
    f.kind, f.title, f.severity"""
_FRAMES = """
SELECT '{{"data":{{"run":{{"frames":{{"nodes":' || (SELECT coalesce(json_agg(node)::text, '[]') FROM ({0}) AS node)
    || '}}}}}}}}'
FROM runs AS r
WHERE r.workspace_id = {1} AND r.id = $1
"""
REPLAY = _FRAMES.format(
    f"""SELECT * FROM (SELECT {_FRAME} FROM frames AS f WHERE f.run_id = $1 ORDER BY f.number DESC LIMIT 500) AS newest
    ORDER BY number""",
    _WORKSPACE,
)
PAGE = _FRAMES.format(
    f"SELECT {_FRAME} FROM frames AS f WHERE f.run_id = $1 AND f.number > $2 ORDER BY f.number LIMIT 500", _WORKSPACE
)
