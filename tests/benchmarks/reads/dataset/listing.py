"""Rows by which runs are found and ordered: as the ledger writes them, from what the other tables have."""

from rerail.database import tables

from .fill import Fill

FACETS = Fill(
    table=tables.run_facets,
    columns={"run_id": "run.id", "facet": "found.facet", "run_created_at": "run.created_at"},
    rows="""(SELECT DISTINCT run_id, 'provider:' || provider AS facet FROM steps
    UNION ALL SELECT run_id, 'group:' || replace(group_id::text, '-', '') FROM failure_group_runs
    UNION ALL SELECT run_id, facet
    FROM labels CROSS JOIN LATERAL (SELECT 'label:' || length(key) || ':' || key AS named) AS label
    CROSS JOIN LATERAL (VALUES (named), (named || '=' || value)) AS told (facet)) AS found
    JOIN runs AS run ON run.id = found.run_id""",
)
TITLES = Fill(
    table=tables.run_titles,
    columns={"run_id": "run.id", "run_created_at": "run.created_at", "title": "run.title"},
    rows="runs AS run",
)
UPDATES = Fill(
    table=tables.run_updates,
    columns={"run_id": "run.id", "status": "run.status", "updated_at": "run.updated_at"},
    rows="runs AS run",
)
