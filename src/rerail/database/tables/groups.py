"""Failures that look alike, gathered over all runs, with counts that an outage does not make a bottleneck of."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from rerail.database.tables.columns import count, flag, instant, metadata, of_workspace, one_of, text, uuid_column
from rerail.domain.failure import FailureCause

# No foreign keys to groups: each insert would lock the group's row, and in an outage every run has the same group.
failure_groups = sa.Table(
    "failure_groups",
    metadata,
    # Derived from workspace and fingerprint: whoever writes first, it is the same.
    uuid_column("id", primary_key=True),
    of_workspace(),
    text("fingerprint"),
    text("cause"),
    text("code"),
    # Of the failure that was seen first; the provider and task are those of its step, empty without one.
    text("message"),
    text("provider"),
    text("task"),
    instant("created_at"),
    one_of("cause", FailureCause),
    sa.UniqueConstraint("workspace_id", "fingerprint"),
)

failure_group_runs = sa.Table(
    "failure_group_runs",
    metadata,
    sa.Column("run_id", UUID(as_uuid=True), sa.ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    uuid_column("group_id", primary_key=True),
    of_workspace(),
    uuid_column("mission_id"),
    # Whether a failure of the group stands in the run now.
    flag("open"),
    instant("first_seen_at"),
    instant("last_seen_at"),
    sa.Index("failure_group_runs_newest_idx", "group_id", sa.text("run_id DESC")),
)

# A group's numbers are the sums over its shards. A run always counts in the shard that its id names.
failure_group_counts = sa.Table(
    "failure_group_counts",
    metadata,
    uuid_column("group_id", primary_key=True),
    sa.Column("shard", sa.SmallInteger, primary_key=True, autoincrement=False),
    of_workspace(),
    count("count"),
    count("open_count"),
    instant("first_seen_at"),
    instant("last_seen_at"),
    sa.CheckConstraint("shard BETWEEN 0 AND 15", name="shard"),
)

failure_group_missions = sa.Table(
    "failure_group_missions",
    metadata,
    uuid_column("group_id", primary_key=True),
    uuid_column("mission_id", primary_key=True),
    of_workspace(),
    sa.Index("failure_group_missions_mission_idx", "mission_id"),
)
