"""Bundles of reports and their deliveries"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from uuid_utils.compat import uuid7

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _let_artifacts_be_bundles()
    _let_reports_change()
    _make_deliveries()
    _own_up_to_missing_bundles()


def _let_artifacts_be_bundles() -> None:
    op.alter_column("artifacts", "step_id", existing_type=sa.UUID(), nullable=True)
    op.alter_column("artifacts", "attempt_id", existing_type=sa.UUID(), nullable=True)
    op.add_column("artifacts", sa.Column("report_id", sa.UUID(), nullable=True))
    op.create_foreign_key(
        op.f("artifacts_report_id_fkey"), "artifacts", "reports", ["report_id"], ["id"], ondelete="CASCADE"
    )
    op.create_check_constraint(
        op.f("artifacts_owner_check"),
        "artifacts",
        "(report_id IS NULL) = (step_id IS NOT NULL) AND (step_id IS NULL) = (attempt_id IS NULL)",
    )
    op.create_index(
        "artifacts_report_idx",
        "artifacts",
        ["report_id"],
        unique=True,
        postgresql_where=sa.text("report_id IS NOT NULL"),
    )


_KINDS = (
    "'RUN_QUEUED', 'RUN_STARTED', 'RUN_WAITED', 'RUN_FAILED', 'RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_CONTINUED', "
    "'STEP_STARTED', 'STEP_WAITED', 'STEP_SUCCEEDED', 'STEP_FAILED', 'STEP_SKIPPED', 'STEP_CANCELLED', 'STEP_RETRIED', "
    "'ATTEMPT_STARTED', 'ATTEMPT_FAILED', 'ATTEMPT_INTERRUPTED', 'ATTEMPT_SCHEDULED', 'PROVIDER_CALLED', "
    "'PROVIDER_ANSWERED', 'LOG_WRITTEN', 'ARTIFACT_WRITTEN', 'REVIEW_REQUESTED', 'REVIEW_DECIDED', 'FIX_ATTESTED', "
    "'REPORT_FILED', 'REPORT_UPDATED', 'NOTE_ADDED'"
)


def _let_reports_change() -> None:
    op.drop_constraint(op.f("frames_kind_check"), "frames", type_="check")
    op.create_check_constraint(op.f("frames_kind_check"), "frames", f"kind IN ({_KINDS})")
    op.add_column("reports", sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=True))
    op.execute("UPDATE reports SET updated_at = created_at")
    op.alter_column("reports", "updated_at", nullable=False)


def _make_deliveries() -> None:
    op.create_table(
        "report_deliveries",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("report_id", sa.UUID(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), server_default=sa.text("'PENDING'"), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("next_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("leased_until", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("finished_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint("event IN ('FILED', 'UPDATED')", name=op.f("report_deliveries_event_check")),
        sa.CheckConstraint("target IN ('WEBHOOK', 'FOLDER')", name=op.f("report_deliveries_target_check")),
        sa.CheckConstraint(
            "status IN ('PENDING', 'DELIVERED', 'GONE', 'GIVEN_UP')", name=op.f("report_deliveries_status_check")
        ),
        sa.CheckConstraint(
            "(status = 'PENDING') = (finished_at IS NULL)", name=op.f("report_deliveries_finished_check")
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("report_deliveries_report_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("report_deliveries_pkey")),
    )
    op.create_index(
        "report_deliveries_report_idx", "report_deliveries", ["report_id", "created_at", "id"], unique=False
    )
    op.create_index(
        "report_deliveries_pending_idx",
        "report_deliveries",
        ["next_at"],
        unique=False,
        postgresql_where=sa.text("status = 'PENDING'"),
    )


_BUNDLE = """
INSERT INTO artifacts (id, workspace_id, run_id, report_id, name, media_type, address, state, bytes, created_at)
VALUES (:id, :workspace_id, :run_id, :report_id, :name, 'application/zip', :address, 'LOST', 0, :created_at)
"""


def _own_up_to_missing_bundles() -> None:
    """Reports that were filed before bundles were made have none, and the API promises one: it shows as lost."""
    connection = op.get_bind()
    told = sa.text("SELECT id AS report_id, workspace_id, run_id, number, created_at FROM reports ORDER BY id")
    for report in connection.execute(told).mappings().all():
        bundle = uuid7()
        name, address = f"report-{report['number']}.zip", f"bundles/{report['run_id'].hex}/{bundle.hex}"
        values = {key: report[key] for key in ("report_id", "workspace_id", "run_id", "created_at")}
        connection.execute(sa.text(_BUNDLE), {**values, "id": bundle, "name": name, "address": address})
