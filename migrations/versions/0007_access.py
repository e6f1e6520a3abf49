"""Who may come in, and what they did"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _make_tokens()
    _make_audit()


def _make_tokens() -> None:
    op.create_table(
        "api_tokens",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("run_id", sa.UUID(), nullable=True),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("created_by_kind", sa.Text(), nullable=False),
        sa.Column("created_by_name", sa.Text(), nullable=False),
        sa.Column("expires_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("revoked_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("last_used_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint(
            "created_by_kind IN ('RUNTIME', 'PROVIDER', 'PERSON', 'SCRIPT')",
            name=op.f("api_tokens_created_by_kind_check"),
        ),
        sa.CheckConstraint("length(hash) = 32", name=op.f("api_tokens_hash_check")),
        sa.CheckConstraint(
            "scopes <@ ARRAY['READ', 'PAYLOADS', 'RECORD', 'OPERATE', 'REPORT', 'REVIEW', 'DEPLOY', 'ADMIN']",
            name=op.f("api_tokens_scopes_check"),
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("api_tokens_run_id_fkey"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("api_tokens_workspace_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("api_tokens_pkey")),
        sa.UniqueConstraint("hash", name=op.f("api_tokens_hash_key")),
    )
    op.create_index("api_tokens_newest_idx", "api_tokens", ["workspace_id", "created_at", "id"], unique=False)
    op.create_index(
        "api_tokens_run_idx",
        "api_tokens",
        ["run_id"],
        unique=False,
        postgresql_where=sa.text("run_id IS NOT NULL"),
    )


def _make_audit() -> None:
    op.create_table(
        "audit_entries",
        sa.Column("id", sa.UUID(), nullable=False),
        sa.Column("workspace_id", sa.UUID(), nullable=True),
        sa.Column("at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("actor_kind", sa.Text(), nullable=True),
        sa.Column("actor_name", sa.Text(), nullable=True),
        sa.Column("token_id", sa.UUID(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("times", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("last_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint(
            "actor_kind IN ('RUNTIME', 'PROVIDER', 'PERSON', 'SCRIPT')", name=op.f("audit_entries_actor_kind_check")
        ),
        sa.CheckConstraint(
            "outcome IN ('DONE', 'UNCHANGED', 'REFUSED', 'FAILED')", name=op.f("audit_entries_outcome_check")
        ),
        sa.CheckConstraint(
            "needs IN ('READ', 'PAYLOADS', 'RECORD', 'OPERATE', 'REPORT', 'REVIEW', 'DEPLOY', 'ADMIN')",
            name=op.f("audit_entries_needs_check"),
        ),
        sa.CheckConstraint("(actor_kind IS NULL) = (actor_name IS NULL)", name=op.f("audit_entries_actor_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("audit_entries_pkey")),
    )
    op.create_index("audit_entries_newest_idx", "audit_entries", ["workspace_id", "at", "id"], unique=False)
    for column in ("action", "actor_name", "outcome", "object"):
        op.create_index(
            f"audit_entries_{column}_idx", "audit_entries", ["workspace_id", column, "at", "id"], unique=False
        )
    op.create_index("audit_entries_at_idx", "audit_entries", ["at"], unique=False)
    op.create_index(
        "audit_entries_token_idx",
        "audit_entries",
        ["token_id", "at", "id"],
        unique=False,
        postgresql_where=sa.text("token_id IS NOT NULL"),
    )
