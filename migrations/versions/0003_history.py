"""The history of states"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "run_states",
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "status IN ('QUEUED', 'RUNNING', 'WAITING', 'FAILED', 'SUCCEEDED', 'CANCELLED')",
            name=op.f("run_states_status_check"),
        ),
        sa.PrimaryKeyConstraint("run_id", "number", name=op.f("run_states_pkey")),
    )
    op.create_table(
        "step_states",
        sa.Column("run_id", sa.UUID(), nullable=False),
        sa.Column("step_id", sa.UUID(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attempt_count", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "status IN ('PENDING', 'RUNNING', 'RETRYING', 'WAITING', 'FAILED', 'SUCCEEDED', 'SKIPPED', 'CANCELLED')",
            name=op.f("step_states_status_check"),
        ),
        sa.PrimaryKeyConstraint("run_id", "step_id", "number", name=op.f("step_states_pkey")),
    )
    op.create_index(
        "frames_lane_idx",
        "frames",
        ["run_id", "step_id", "number"],
        unique=False,
        postgresql_where=sa.text("kind <> 'LOG_WRITTEN'"),
    )
    op.create_index(
        "frames_marker_idx",
        "frames",
        ["run_id", "kind", "number"],
        unique=False,
        postgresql_where=sa.text(
            "kind NOT IN ('RUN_QUEUED', 'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_SKIPPED', 'STEP_CANCELLED', "
            "'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', 'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN')"
        ),
    )
    op.create_index(
        "frames_severity_idx",
        "frames",
        ["run_id", "severity", "number"],
        unique=False,
        postgresql_where=sa.text("severity NOT IN ('DEBUG', 'INFO')"),
    )
    for statement in BACKFILL:
        op.execute(statement)


# What the frames recorded so far tell. A payload that lies in the artifact store cannot be read here: the steps that
# such a move runs again become PENDING in this history only with what happens to them next.
BACKFILL = (
    """
CREATE FUNCTION pg_temp.run_after(status text, kind text, queued boolean) RETURNS text LANGUAGE sql IMMUTABLE AS $$
SELECT CASE
    WHEN kind IN ('RUN_CONTINUED', 'STEP_RETRIED') OR queued THEN 'QUEUED'
    WHEN kind = 'RUN_STARTED' THEN 'RUNNING'
    WHEN kind = 'RUN_WAITED' THEN 'WAITING'
    WHEN kind IN ('RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED') THEN substr(kind, 5)
    ELSE status END
$$
""",
    """
CREATE AGGREGATE pg_temp.run_status (text, boolean) (sfunc = pg_temp.run_after, stype = text, initcond = 'QUEUED')
""",
    """
INSERT INTO run_states (run_id, number, workspace_id, status)
SELECT run_id, number, workspace_id, status
FROM (
    SELECT *, lag(status, 1, 'QUEUED') OVER (PARTITION BY run_id ORDER BY number) AS before
    FROM (
        SELECT run_id, number, workspace_id,
            pg_temp.run_status(kind, queued) OVER (PARTITION BY run_id ORDER BY number) AS status
        FROM (
            SELECT *, kind = 'REVIEW_DECIDED' AND payload->>'leg' IS NOT NULL AS queued
            FROM frames
            WHERE kind IN ('RUN_STARTED', 'RUN_WAITED', 'RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_CONTINUED',
                'STEP_RETRIED', 'REVIEW_DECIDED')
        ) AS told
    ) AS standing
) AS followed
WHERE status <> before
""",
    """
CREATE FUNCTION pg_temp.step_after(status text, kind text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
SELECT CASE
    WHEN kind IN ('STEP_STARTED', 'ATTEMPT_STARTED') THEN 'RUNNING'
    WHEN kind = 'ATTEMPT_SCHEDULED' THEN 'RETRYING'
    WHEN kind = 'STEP_WAITED' THEN 'WAITING'
    WHEN kind = 'STEP_RETRIED' THEN 'PENDING'
    WHEN kind IN ('STEP_SUCCEEDED', 'STEP_FAILED', 'STEP_SKIPPED', 'STEP_CANCELLED') THEN substr(kind, 6)
    WHEN kind = 'RUN_FAILED' AND status IN ('RUNNING', 'RETRYING') THEN 'PENDING'
    WHEN kind = 'RUN_CANCELLED' AND status IN ('PENDING', 'RUNNING', 'RETRYING', 'WAITING') THEN 'CANCELLED'
    ELSE status END
$$
""",
    "CREATE AGGREGATE pg_temp.step_status (text) (sfunc = pg_temp.step_after, stype = text, initcond = 'PENDING')",
    """
INSERT INTO step_states (run_id, step_id, number, workspace_id, status, attempt_count)
SELECT run_id, step_id, number, workspace_id, status, attempts
FROM (
    SELECT *, lag(status, 1, 'PENDING') OVER followed AS before, lag(attempts, 1, 0) OVER followed AS attempts_before
    FROM (
        SELECT run_id, step_id, number, workspace_id, pg_temp.step_status(kind) OVER following AS status,
            coalesce(max(attempt) OVER following, 0) AS attempts
        FROM (
            SELECT run_id, step_id, number, workspace_id, kind,
                CASE kind WHEN 'ATTEMPT_STARTED' THEN (payload->>'number')::integer END AS attempt
            FROM frames
            WHERE kind IN ('STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_FAILED', 'STEP_SKIPPED',
                'STEP_CANCELLED', 'STEP_RETRIED', 'ATTEMPT_STARTED', 'ATTEMPT_SCHEDULED')
            UNION ALL
            SELECT frames.run_id, steps.id, frames.number, frames.workspace_id, frames.kind, NULL
            FROM frames JOIN steps ON steps.run_id = frames.run_id
            WHERE frames.kind IN ('RUN_FAILED', 'RUN_CANCELLED')
            UNION ALL
            SELECT run_id, again::uuid, number, workspace_id, 'STEP_RETRIED', NULL
            FROM frames CROSS JOIN LATERAL json_array_elements_text(payload->'rerun') AS again
            WHERE kind IN ('RUN_CONTINUED', 'STEP_RETRIED') AND payload_address IS NULL
        ) AS told
        WINDOW following AS (PARTITION BY run_id, step_id ORDER BY number)
    ) AS standing
    WINDOW followed AS (PARTITION BY run_id, step_id ORDER BY number)
) AS followed
WHERE (status, attempts) <> (before, attempts_before)
""",
    "DROP AGGREGATE pg_temp.step_status (text)",
    "DROP FUNCTION pg_temp.step_after (text, text)",
    "DROP AGGREGATE pg_temp.run_status (text, boolean)",
    "DROP FUNCTION pg_temp.run_after (text, text, boolean)",
)
