"""What the ledger writes beside runs for lists to find them by, made of rows that were inserted by hand."""

import asyncpg

_ROWS = (
    """
INSERT INTO run_facets (run_id, facet, workspace_id, run_created_at)
SELECT run_id, facet, runs.workspace_id, runs.created_at
FROM (
    SELECT DISTINCT run_id, 'provider:' || provider AS facet FROM steps
    UNION ALL SELECT run_id, 'group:' || replace(group_id::text, '-', '') FROM failure_group_runs
    UNION ALL SELECT run_id, 'label:' || length(key) || ':' || key FROM labels
    UNION ALL SELECT run_id, 'label:' || length(key) || ':' || key || '=' || value FROM labels
) AS found JOIN runs ON runs.id = found.run_id
ON CONFLICT DO NOTHING
""",
    """
INSERT INTO run_titles (run_id, workspace_id, run_created_at, title)
SELECT id, workspace_id, created_at, title FROM runs ON CONFLICT DO NOTHING
""",
    """
INSERT INTO run_updates (run_id, workspace_id, status, updated_at)
SELECT id, workspace_id, status, updated_at FROM runs ON CONFLICT DO NOTHING
""",
)


async def list_runs(connection: asyncpg.Connection | asyncpg.Pool) -> None:
    """Brings those tables up with the runs, steps, labels and failure groups that are there."""
    for statement in _ROWS:
        await connection.execute(statement)
