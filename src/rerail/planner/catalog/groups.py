"""Failure groups, the runs in them, and the pages that list them."""

from rerail.domain.identity import Kind
from rerail.planner.catalog.filters import any_of
from rerail.planner.catalog.job_pages import job_pages
from rerail.planner.catalog.sources import OURS, column, fixed, global_id, instant
from rerail.planner.entries import Condition, Connection, Filter, Key, Many, One, Order, Source, TypeEntry
from rerail.planner.limits import MAX_PAGE

_SUMS = (
    "sum(shard.count)::integer AS count, sum(shard.open_count)::integer AS open_count,"
    " min(shard.first_seen_at) AS first_seen_at, max(shard.last_seen_at) AS last_seen_at"
)
# LATERAL, so that only the shards of the groups that are wanted are added up; of a list that is all of them, at once.
_COUNTED = (
    "(SELECT grouped.*, counted.* FROM failure_groups AS grouped CROSS JOIN LATERAL ("
    f"SELECT {_SUMS} FROM failure_group_counts AS shard WHERE shard.group_id = grouped.id"
    " AND shard.workspace_id = {context.workspace:uuid}) AS counted) AS {row}"
)
_ALL_COUNTED = (
    "(SELECT grouped.*, counted.count, counted.open_count, counted.first_seen_at, counted.last_seen_at"
    f" FROM failure_groups AS grouped JOIN (SELECT shard.group_id, {_SUMS} FROM failure_group_counts AS shard"
    " WHERE shard.workspace_id = {context.workspace:uuid} GROUP BY shard.group_id) AS counted"
    " ON counted.group_id = grouped.id) AS {row}"
)
_LARGEST = Order(
    name="failureGroups",
    keys=(Key("count", "integer"), Key("last_seen_at", "timestamptz"), Key("id", "uuid")),
    descending=True,
)
_FILTER: Filter = {
    "cause": any_of("cause"),
    "mission": Condition(
        sql="EXISTS (SELECT FROM failure_group_missions AS that JOIN missions AS mission ON mission.id ="
        f" that.mission_id WHERE that.group_id = {{row.id}} AND {OURS} AND mission.slug = ANY({{value:text[]}})"
        " AND mission.workspace_id = {context.workspace:uuid})"
    ),
    "since": Condition(sql="{row.last_seen_at} >= {value:timestamptz}"),
    "openOnly": Condition(sql="({row.open_count} > 0 OR NOT {value:boolean})"),
}

# Under the name of the membership's own column the index on it gives the order and finds a cursor's place.
_RUNS = Source(
    type="Run",
    rows="(SELECT run.*, seen.group_id, seen.run_id FROM failure_group_runs AS seen"
    " JOIN runs AS run ON run.id = seen.run_id WHERE seen.workspace_id = {context.workspace:uuid}) AS {row}",
    where="{row.group_id} = {parent.id}",
)
_NEWEST = Order(name="runs.ID.DESC", keys=(Key("run_id", "uuid"),), descending=True)
_MISSIONS = Source(
    type="Mission",
    rows="missions {row}",
    where="{row.id} IN (SELECT that.mission_id FROM failure_group_missions AS that WHERE that.group_id = {parent.id}"
    f" AND {OURS})",
)


def _groups(where: str) -> Source:
    return Source(type="FailureGroup", rows=_COUNTED, where=where)


GROUP_OF_FAILURE = One(source=_groups("{row.fingerprint} = {parent.fingerprint}"))
GROUP_OF_JOB = One(source=_groups("{row.id} = {parent.group_id}"))
GROUP_PAGES = Connection(
    source=Source(type="FailureGroup", rows=_ALL_COUNTED), order=fixed(_LARGEST), filter=_FILTER, most=MAX_PAGE
)

TYPES = {
    "FailureGroup": TypeEntry(
        kind=Kind.FAILURE_GROUP,
        by_id=_groups("{row.id} = {arg.id:uuid}"),
        fields={
            "id": global_id(Kind.FAILURE_GROUP),
            "fingerprint": column("fingerprint"),
            "cause": column("cause"),
            "code": column("code"),
            "message": column("message"),
            "count": column("count"),
            "openCount": column("open_count"),
            "firstSeenAt": instant("first_seen_at"),
            "lastSeenAt": instant("last_seen_at"),
            "missions": Many(source=_MISSIONS, order_by="{row.slug}"),
            "runs": Connection(source=_RUNS, order=fixed(_NEWEST), most=MAX_PAGE),
            "jobs": job_pages("{row.group_id} = {parent.id}"),
        },
    ),
}
