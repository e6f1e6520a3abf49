"""The history of states: one row for each change, so that a run can be shown as it stood at any frame."""

import sqlalchemy as sa

from rerail.database.tables.columns import metadata, number, of_workspace, one_of, text, uuid_column
from rerail.domain.run import RunStatus
from rerail.domain.step import StepStatus

# No foreign keys, as with frames: they are written as often, under the same lock. What a run and its steps begin as
# (QUEUED, PENDING without attempts) has no row.
run_states = sa.Table(
    "run_states",
    metadata,
    uuid_column("run_id", primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    of_workspace(),
    text("status"),
    one_of("status", RunStatus),
)

step_states = sa.Table(
    "step_states",
    metadata,
    uuid_column("run_id", primary_key=True),
    uuid_column("step_id", primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    of_workspace(),
    text("status"),
    number("attempt_count"),
    one_of("status", StepStatus),
)
