"""Totals: what a verification looks at that is no single run's, read in one snapshot."""

import asyncpg

from rerail.database.engine import Connection
from rerail.ledger.comparison import Difference, Value

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


async def verify_totals(pool: asyncpg.Pool) -> list[Difference]:
    """What is wrong with the partitions of the frames, and with the numbers that several runs share."""
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        return [*await _partitions(connection), *await _reports(connection)]


async def _partitions(connection: Connection) -> list[Difference]:
    found = [
        _of_none("frames.partition", row["relname"], "detached", "attached")
        for row in await connection.fetch(_DETACHED)
    ]
    if not await connection.fetchval(_HAS_DEFAULT):
        found.append(_of_none("frames.partition", "frames_default", "missing", "attached"))
    return found


async def _reports(connection: Connection) -> list[Difference]:
    return [
        _of_none("workspaces.reports_filed", f"workspace {row['slug']}", row["reports_filed"], row["newest"])
        for row in await connection.fetch(_REPORTS)
    ]


def _of_none(what: str, where: str, recorded: Value, expected: Value) -> Difference:
    return Difference(run=None, what=what, where=where, recorded=recorded, expected=expected)
