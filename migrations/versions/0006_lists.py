"""By what runs are found and ordered"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_TITLE_PARTS = """
CREATE FUNCTION title_parts(title text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(DISTINCT substr(title, place, 3)), '{}')
    FROM generate_series(1, length(title) - 2) AS place)
"""
_STEP_MASK = " | ".join(
    f"CASE WHEN {condition} THEN {bit} ELSE 0 END"
    for condition, bit in (
        ("steps_pending > 0", 1),
        ("steps_running > 0 OR status = 'RUNNING'", 2),
        ("steps_retrying > 0", 4),
        ("steps_waiting > 0", 8),
        ("steps_failed > 0", 16),
        ("steps_succeeded > 0", 32),
        ("steps_skipped > 0", 64),
        ("steps_cancelled > 0", 128),
    )
)


def upgrade() -> None:
    op.execute(_TITLE_PARTS)
    op.create_table(
        "run_facets",
        *_of_run(),
        sa.Column("facet", sa.Text(), nullable=False),
        sa.Column("run_created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "facet", "run_created_at", "run_id"),
    )
    op.create_table(
        "run_titles",
        *_of_run(),
        sa.Column("run_created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), sa.Computed("lower(title)", persisted=True), nullable=False),
        sa.PrimaryKeyConstraint("run_id"),
    )
    op.create_table(
        "run_updates",
        *_of_run(),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("run_id"),
    )
    for statement in _BACKFILL:
        op.execute(statement)
    op.create_index("run_facets_run_id_idx", "run_facets", ["run_id"])
    op.create_index("run_titles_newest_idx", "run_titles", ["workspace_id", "run_created_at", "run_id"])
    op.create_index(
        "run_titles_parts_idx",
        "run_titles",
        [sa.text("title_parts(folded)")],
        postgresql_using="gin",
        postgresql_with={"fastupdate": "off"},
    )
    op.create_index("run_updates_newest_idx", "run_updates", ["workspace_id", "status", "updated_at", "run_id"])
    op.drop_index("labels_value_idx", "labels")
    op.add_column(
        "runs", sa.Column("step_mask", sa.SmallInteger(), sa.Computed(_STEP_MASK, persisted=True), nullable=False)
    )
    for name, key in (("started", "started_at"), ("finished", "finished_at"), ("duration", "duration_seconds")):
        op.create_index(f"runs_{name}_idx", "runs", ["workspace_id", "status", key, "id"])
    op.drop_index("runs_mission_newest_idx", "runs")
    op.create_index("runs_mission_idx", "runs", ["workspace_id", "mission_id", "created_at", "id"])
    for name in ("next_move", "resolution", "step_mask"):
        op.create_index(f"runs_{name}_idx", "runs", ["workspace_id", name, "created_at", "id"])
    for name in ("cause", "code"):
        op.create_index(
            f"runs_{name}_idx",
            "runs",
            ["workspace_id", name, "created_at", "id"],
            postgresql_where=sa.text(f"{name} IS NOT NULL"),
        )
    op.create_index("reports_status_idx", "reports", ["workspace_id", "status", "number"])
    op.create_index("reports_symptom_idx", "reports", ["workspace_id", "symptom", "number"])
    op.create_index("recovery_jobs_status_idx", "recovery_jobs", ["workspace_id", "status", "created_at", "id"])
    op.create_index("recovery_job_runs_status_idx", "recovery_job_runs", ["job_id", "status", "position"])
    op.create_index(
        "recovery_job_runs_outcome_idx",
        "recovery_job_runs",
        ["job_id", "outcome", "position"],
        postgresql_where=sa.text("outcome IS NOT NULL"),
    )


def _of_run() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], ondelete="CASCADE"),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
    ]


_BACKFILL = (
    """
INSERT INTO run_facets (run_id, facet, workspace_id, run_created_at)
SELECT run_id, facet, runs.workspace_id, runs.created_at
FROM (
    SELECT DISTINCT run_id, 'provider:' || provider AS facet FROM steps
    UNION ALL
    SELECT run_id, 'group:' || replace(group_id::text, '-', '') FROM failure_group_runs
    UNION ALL
    SELECT run_id, facet
    FROM labels CROSS JOIN LATERAL (SELECT 'label:' || length(key) || ':' || key AS named) AS label
    CROSS JOIN LATERAL (VALUES (named), (named || '=' || value)) AS told (facet)
) AS found JOIN runs ON runs.id = found.run_id
""",
    """
INSERT INTO run_titles (run_id, workspace_id, run_created_at, title)
SELECT id, workspace_id, created_at, title FROM runs
""",
    """
INSERT INTO run_updates (run_id, workspace_id, status, updated_at)
SELECT id, workspace_id, status, updated_at FROM runs
""",
)
