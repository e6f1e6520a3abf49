"""Workspaces, and the missions that are deployed in them."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from rerail.database.tables.columns import (
    count,
    instant,
    json,
    metadata,
    number,
    of_workspace,
    one_of,
    owner,
    text,
    texts,
    uuid_column,
)
from rerail.domain.mission import Effect

workspaces = sa.Table(
    "workspaces",
    metadata,
    uuid_column("id", primary_key=True),
    sa.Column("slug", sa.Text, nullable=False, unique=True),
    text("name"),
    count("reports_filed"),
    instant("created_at"),
)

missions = sa.Table(
    "missions",
    metadata,
    uuid_column("id", primary_key=True),
    owner(),
    text("slug"),
    text("title"),
    text("description", nullable=True),
    number("version"),
    json("input_schema"),
    instant("created_at"),
    instant("updated_at"),
    sa.UniqueConstraint("workspace_id", "slug"),
    sa.Index("missions_newest_idx", "workspace_id", "created_at", "id"),
)

mission_versions = sa.Table(
    "mission_versions",
    metadata,
    sa.Column("mission_id", UUID(as_uuid=True), sa.ForeignKey("missions.id"), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),
    of_workspace(),
    json("definition"),
    text("digest"),
    instant("created_at"),
)

tasks = sa.Table(
    "tasks",
    metadata,
    sa.Column("mission_id", UUID(as_uuid=True), sa.ForeignKey("missions.id"), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    of_workspace(),
    text("key"),
    text("title"),
    text("provider"),
    texts("needs"),
    text("effect"),
    number("max_attempts"),
    sa.Column("timeout_seconds", sa.Double, nullable=True),
    sa.UniqueConstraint("mission_id", "version", "key"),
    one_of("effect", Effect),
)
