"""By what runs are found and ordered: narrow tables beside `runs`, so that its wide rows need fewer indexes."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TIMESTAMP, UUID

from rerail.database.tables.columns import instant, metadata, of_workspace, text


def _run() -> sa.Column[object]:
    return sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True)


# What never changes about a run and several runs share: its labels, its providers, the failure groups that it was ever
# in. `run_created_at` is here so that the runs of a facet are read newest first from the index alone.
run_facets = sa.Table(
    "run_facets",
    metadata,
    sa.Column("workspace_id", UUID(as_uuid=True), primary_key=True),
    # provider:http, group:<hex>, label:3:env, label:3:env=prod; the number is the length of the key
    sa.Column("facet", sa.Text, primary_key=True),
    sa.Column("run_created_at", TIMESTAMP(timezone=True), primary_key=True),
    _run(),
    # The rows of a run lie together: one entry for all of them.
    sa.Index("run_facets_run_id_idx", "run_id"),
)

# Apart from `runs`, whose every second update would have to be entered into the large index of parts again.
run_titles = sa.Table(
    "run_titles",
    metadata,
    _run(),
    of_workspace(),
    instant("run_created_at"),
    text("title"),
    sa.Column("folded", sa.Text, sa.Computed("lower(title)", persisted=True), nullable=False),
    sa.Index("run_titles_newest_idx", "workspace_id", "run_created_at", "run_id"),
    # No pending list: it would be read from end to end by every search.
    sa.Index(
        "run_titles_parts_idx",
        sa.text("title_parts(folded)"),
        postgresql_using="gin",
        postgresql_with={"fastupdate": "off"},
    ),
)

TITLE_PARTS = """
CREATE FUNCTION title_parts(title text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(DISTINCT substr(title, place, 3)), '{}')
    FROM generate_series(1, length(title) - 2) AS place)
"""
"""Every three characters in a row: a title that contains a text has all that the text has."""

sa.event.listen(
    run_titles,
    "before_create",
    sa.DDL(TITLE_PARTS),  # type: ignore[no-untyped-call]  # SQLAlchemy's constructor has no types
)

# The one order that every frame changes. An index of it on `runs` would have each update enter the row anew into all
# the indexes there.
run_updates = sa.Table(
    "run_updates",
    metadata,
    _run(),
    of_workspace(),
    text("status"),
    instant("updated_at"),
    sa.Index("run_updates_newest_idx", "workspace_id", "status", "updated_at", "run_id"),
)
