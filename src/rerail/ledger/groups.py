"""Failure groups: kept in the transaction in which a run is judged, by one statement, locks always in one order."""

from collections.abc import Sequence

from rerail.database.engine import Connection
from rerail.domain.failure import Failure
from rerail.domain.fingerprint import group_of
from rerail.domain.run import Run

SHARDS = 16
"""Rows that a group's counts are spread over: in an outage as many runs can be written down at the same moment."""

# What changed in this run is found under the run's lock. What is shared is then locked in one order, whoever writes:
# groups, missions, counts, each by id. PostgreSQL leaves it open in which order parts of a statement write, so each
# waits for the one before by counting its rows. The counts, for which others queue, come last.
_KEEP = """
WITH standing AS (
    SELECT given.*, frames.at
    FROM unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::integer[])
        AS given (group_id, fingerprint, cause, code, message, provider, task, frame)
    JOIN frames ON frames.run_id = $1 AND frames.number = given.frame AND frames.workspace_id = $2
),
seen AS (
    SELECT group_id, min(at) AS first_seen_at, max(at) AS last_seen_at FROM standing GROUP BY group_id
),
known AS (
    SELECT group_id, open, first_seen_at, last_seen_at FROM failure_group_runs WHERE run_id = $1 AND workspace_id = $2
),
changed AS (
    SELECT group_id, known.open IS NULL AS new, seen.last_seen_at IS NOT NULL AS open,
        (seen.last_seen_at IS NOT NULL)::integer - coalesce(known.open, false)::integer AS opened,
        least(known.first_seen_at, seen.first_seen_at) AS first_seen_at,
        greatest(known.last_seen_at, seen.last_seen_at) AS last_seen_at
    FROM seen FULL JOIN known USING (group_id)
    WHERE CASE
        WHEN known.open IS NULL THEN true
        WHEN seen.last_seen_at IS NULL THEN known.open AND $12
        ELSE NOT known.open OR seen.last_seen_at > known.last_seen_at END
),
new_groups AS (
    INSERT INTO failure_groups (id, workspace_id, fingerprint, cause, code, message, provider, task, created_at)
    SELECT DISTINCT ON (group_id) group_id, $2, fingerprint, cause, code, message, provider, task, at
    FROM standing JOIN changed USING (group_id)
    WHERE changed.new
    ORDER BY group_id, frame
    ON CONFLICT DO NOTHING
    RETURNING id
),
new_missions AS (
    INSERT INTO failure_group_missions (group_id, mission_id, workspace_id)
    SELECT group_id, $3, $2 FROM changed
    WHERE new AND (SELECT count(*) FROM new_groups) >= 0
    ORDER BY group_id
    ON CONFLICT DO NOTHING
    RETURNING group_id
),
changed_runs AS (
    INSERT INTO failure_group_runs (run_id, group_id, workspace_id, mission_id, open, first_seen_at, last_seen_at)
    SELECT $1, group_id, $2, $3, open, first_seen_at, last_seen_at FROM changed
    WHERE (SELECT count(*) FROM new_missions) >= 0
    ON CONFLICT (run_id, group_id) DO UPDATE SET open = EXCLUDED.open, last_seen_at = EXCLUDED.last_seen_at
    WHERE failure_group_runs.workspace_id = EXCLUDED.workspace_id
    RETURNING group_id
),
new_facets AS (
    INSERT INTO run_facets (run_id, facet, workspace_id, run_created_at)
    SELECT $1, 'group:' || replace(group_id::text, '-', ''), $2, $14 FROM changed WHERE new
)
INSERT INTO failure_group_counts AS counts
    (group_id, shard, workspace_id, count, open_count, first_seen_at, last_seen_at)
SELECT group_id, $13, $2, new::integer, opened, first_seen_at, last_seen_at FROM changed
WHERE (SELECT count(*) FROM changed_runs) >= 0
ORDER BY group_id
ON CONFLICT (group_id, shard) DO UPDATE SET count = counts.count + EXCLUDED.count,
    open_count = counts.open_count + EXCLUDED.open_count,
    first_seen_at = least(counts.first_seen_at, EXCLUDED.first_seen_at),
    last_seen_at = greatest(counts.last_seen_at, EXCLUDED.last_seen_at)
WHERE counts.workspace_id = EXCLUDED.workspace_id
"""


async def keep_groups(connection: Connection, run: Run, failures: Sequence[Failure], *, all_that_stand: bool) -> None:
    """Brings the groups up to date with the failures of `run`, whose row is locked and whose frames are written.

    With `all_that_stand` the run is no longer open in groups of which no failure is given.
    """
    if not failures and not (all_that_stand and may_be_grouped(run)):
        return
    steps = [run.steps[failure.step].plan if failure.step else None for failure in failures]
    await connection.execute(
        _KEEP,
        run.id,
        run.workspace,
        run.mission,
        [group_of(run.workspace, failure.fingerprint) for failure in failures],
        [failure.fingerprint for failure in failures],
        [failure.cause.value for failure in failures],
        [failure.code for failure in failures],
        [failure.message for failure in failures],
        [plan.provider if plan else "" for plan in steps],
        [plan.key if plan else "" for plan in steps],
        [failure.blocking_frame for failure in failures],
        all_that_stand,
        run.id.int % SHARDS,
        run.created_at,
    )


def may_be_grouped(run: Run) -> bool:
    """Whether the run can be in any group: it failed at some time, or waited for a person. Others cost nothing."""
    return run.failures_seen > 0 or bool(run.reviews)
