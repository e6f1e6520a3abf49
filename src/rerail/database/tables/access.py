"""Who may come in, and what they did."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from rerail.database.tables.columns import instant, metadata, one_of, owner, text, texts, uuid_column
from rerail.domain.access import AuditOutcome
from rerail.domain.frame import ActorKind
from rerail.domain.viewer import Scope

_SCOPES = ", ".join(f"'{scope.value}'" for scope in Scope)

api_tokens = sa.Table(
    "api_tokens",
    metadata,
    uuid_column("id", primary_key=True),
    owner(),
    text("name"),
    # SHA-256 of the token, which is random enough to need no more; the token itself is kept nowhere.
    sa.Column("hash", sa.LargeBinary, nullable=False, unique=True),
    texts("scopes"),
    # Of a public token: the only run that it shows.
    sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), nullable=True),
    instant("created_at"),
    text("created_by_kind"),
    text("created_by_name"),
    instant("expires_at", nullable=True),
    instant("revoked_at", nullable=True),
    # At most a minute old.
    instant("last_used_at", nullable=True),
    one_of("created_by_kind", ActorKind),
    sa.CheckConstraint("length(hash) = 32", name="hash"),
    sa.CheckConstraint(f"scopes <@ ARRAY[{_SCOPES}]", name="scopes"),
    sa.Index("api_tokens_newest_idx", "workspace_id", "created_at", "id"),
    sa.Index("api_tokens_run_idx", "run_id", postgresql_where=sa.text("run_id IS NOT NULL")),
)

audit_entries = sa.Table(
    "audit_entries",
    metadata,
    uuid_column("id", primary_key=True),
    # None where the caller is not known, and so nobody's workspace is.
    uuid_column("workspace_id", nullable=True),
    instant("at"),
    text("actor_kind", nullable=True),
    text("actor_name", nullable=True),
    # The API token that the caller came with, whether or not its row is still there.
    uuid_column("token_id", nullable=True),
    # A mutation's name, or what else was asked for.
    text("action"),
    # The id of what it was about, as callers write ids.
    text("object", nullable=True),
    text("outcome"),
    # The scope that the caller lacks.
    text("needs", nullable=True),
    # Of the problem or the error that was answered.
    text("code", nullable=True),
    # Where the request came from, as the server saw it.
    text("address", nullable=True),
    text("request_id", nullable=True),
    # More than one where the same came again and again; the last time then stands in `last_at`.
    sa.Column("times", sa.Integer, nullable=False, server_default=sa.text("1")),
    instant("last_at", nullable=True),
    one_of("actor_kind", ActorKind),
    one_of("outcome", AuditOutcome),
    one_of("needs", Scope),
    sa.CheckConstraint("(actor_kind IS NULL) = (actor_name IS NULL)", name="actor"),
    sa.Index("audit_entries_newest_idx", "workspace_id", "at", "id"),
    *(
        sa.Index(f"audit_entries_{column}_idx", "workspace_id", column, "at", "id")
        for column in ("action", "actor_name", "outcome", "object")
    ),
    # What is too old is found by its age.
    sa.Index("audit_entries_at_idx", "at"),
    sa.Index("audit_entries_token_idx", "token_id", "at", "id", postgresql_where=sa.text("token_id IS NOT NULL")),
)
