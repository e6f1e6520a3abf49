"""What keeps several processes out of each other's way."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from rerail.database.tables.columns import instant, json, metadata, text

idempotency_keys = sa.Table(
    "idempotency_keys",
    metadata,
    sa.Column("workspace_id", UUID(as_uuid=True), sa.ForeignKey("workspaces.id"), primary_key=True),
    sa.Column("mutation", sa.Text, primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    text("request_digest"),
    json("answer", nullable=True),
    instant("created_at"),
)

workers = sa.Table(
    "workers",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    instant("started_at"),
    instant("seen_at"),
    instant("stopped_at", nullable=True),
    # Set once another worker has put its legs back on the queue: from then on it must not work under this name.
    instant("taken_over_at", nullable=True),
    instant("requeued_at", nullable=True),
)
