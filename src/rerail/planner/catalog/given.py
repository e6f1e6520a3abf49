"""What subscriptions have in hand and no table holds: a batch of frames, what changed in a list. Each is a row of binds
that the entries of the catalog read like any other row."""

from rerail.planner.catalog.sources import column, listed, of_run, one, table
from rerail.planner.entries import Many, Source, TypeEntry, Value

# A run's frames have no gaps, so the next number is known before they are read.
FRAME_BATCH = Source(
    type="FrameBatch",
    rows="(SELECT run.id, run.workspace_id, run.revision, run.created_at, {arg.after:integer} AS after,"
    " greatest({arg.after:integer}, least({arg.after:integer} + {arg.most:integer}, run.revision)) AS next_number"
    " FROM runs AS run WHERE run.id = {arg.run:uuid}) AS {row}",
    of_run=of_run("runs"),
)
RUNS_CHANGE = Source(
    type="RunsChange",
    rows="(SELECT {arg.initial:boolean} AS initial, {arg.changed:uuid[]} AS changed, {arg.removed:text[]} AS removed)"
    " AS {row}",
    owned=False,
)

_BATCHED = table(
    "Frame",
    "frames",
    "{row.run_id} = {parent.id} AND {row.number} > {parent.after} AND {row.number} <= {parent.next_number}",
    given={"run_created_at": "{parent.created_at}"},
)

TYPES = {
    "FrameBatch": TypeEntry(
        within_run=frozenset({"frames", "run"}),
        fields={
            "frames": Many(source=_BATCHED, order_by="{row.number}"),
            "nextNumber": column("next_number"),
            "caughtUp": Value("{row.next_number} >= {row.revision}"),
            "run": one("Run", "runs", key="id"),
        },
    ),
    "RunsChange": TypeEntry(
        fields={
            "initial": column("initial"),
            "changed": listed("Run", "runs", key="changed"),
            "removed": column("removed"),
        }
    ),
}
