"""Totals: what a verification looks at that is no single run's, read in one snapshot."""

import asyncpg

from rerail.database.engine import Connection
from rerail.domain.identity import Kind, show
from rerail.ledger.row_comparison import Difference, Value

# Frames that lie in a table which was detached are missed by every read.
_DETACHED = """
SELECT c.relname FROM pg_class c JOIN pg_class parent ON parent.oid = 'frames'::regclass
WHERE c.relnamespace = parent.relnamespace AND c.relkind = 'r' AND c.relname ~ '^frames_(default|[0-9]{4}_[0-9]{2})$'
AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid AND i.inhparent = parent.oid)
ORDER BY c.relname
"""
_HAS_DEFAULT = "SELECT partdefid <> 0 FROM pg_partitioned_table WHERE partrelid = 'frames'::regclass"
_REPORTS = """
SELECT w.slug, w.reports_filed, coalesce(max(r.number), 0) AS newest FROM workspaces w
LEFT JOIN reports r ON r.workspace_id = w.id GROUP BY w.id HAVING w.reports_filed <> coalesce(max(r.number), 0)
ORDER BY w.slug
"""
# The run's shard is the last four bits of its id.
_GROUP_COUNTS = """
WITH expected AS (
    SELECT group_id, ('x' || right(run_id::text, 1))::bit(4)::integer AS shard, count(*)::integer AS count,
        (count(*) FILTER (WHERE open))::integer AS open_count,
        min(first_seen_at) AS first_seen_at, max(last_seen_at) AS last_seen_at
    FROM failure_group_runs GROUP BY 1, 2
)
SELECT group_id, shard, recorded.count, recorded.open_count, recorded.first_seen_at, recorded.last_seen_at,
    expected.count AS expected_count, expected.open_count AS expected_open_count,
    expected.first_seen_at AS expected_first_seen_at, expected.last_seen_at AS expected_last_seen_at
FROM failure_group_counts recorded FULL JOIN expected USING (group_id, shard)
WHERE (recorded.count, recorded.open_count, recorded.first_seen_at, recorded.last_seen_at) IS DISTINCT FROM
    (expected.count, expected.open_count, expected.first_seen_at, expected.last_seen_at)
ORDER BY group_id, shard
"""
_COUNTED = ("count", "open_count", "first_seen_at", "last_seen_at")
_GROUPS_MISSING = """
SELECT DISTINCT r.group_id FROM failure_group_runs r LEFT JOIN failure_groups g ON g.id = r.group_id
WHERE g.id IS NULL ORDER BY r.group_id
"""
_MISSIONS_MISSING = """
SELECT group_id, mission_id FROM failure_group_runs EXCEPT SELECT group_id, mission_id FROM failure_group_missions
ORDER BY group_id, mission_id
"""


async def verify_totals(pool: asyncpg.Pool) -> list[Difference]:
    """What is wrong with the partitions of the frames, and with the numbers that several runs share."""
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        return [*await _partitions(connection), *await _reports(connection), *await _groups(connection)]


async def _partitions(connection: Connection) -> list[Difference]:
    found = [
        _of_none("frames.partition", row["relname"], "detached", "attached")
        for row in await connection.fetch(_DETACHED)
    ]
    if not found and not await connection.fetchval(_HAS_DEFAULT):
        found.append(_of_none("frames.partition", "frames_default", "missing", "attached"))
    return found


async def _reports(connection: Connection) -> list[Difference]:
    return [
        _of_none("workspaces.reports_filed", f"workspace {row['slug']}", row["reports_filed"], row["newest"])
        for row in await connection.fetch(_REPORTS)
    ]


async def _groups(connection: Connection) -> list[Difference]:
    found = [
        _of_none("failure_groups.row", f"group {row['group_id']}", "missing", "there")
        for row in await connection.fetch(_GROUPS_MISSING)
    ]
    for row in await connection.fetch(_MISSIONS_MISSING):
        where = f"group {row['group_id']}, mission {show(Kind.MISSION, row['mission_id'])}"
        found.append(_of_none("failure_group_missions.row", where, "missing", "there"))
    for row in await connection.fetch(_GROUP_COUNTS):
        where = f"group {row['group_id']}, shard {row['shard']}"
        found += [
            _of_none(f"failure_group_counts.{column}", where, row[column], row[f"expected_{column}"])
            for column in _COUNTED
            if row[column] != row[f"expected_{column}"]
        ]
    return found


def _of_none(what: str, where: str, recorded: Value, expected: Value) -> Difference:
    return Difference(run=None, what=what, where=where, recorded=recorded, expected=expected)
