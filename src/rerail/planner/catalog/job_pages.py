"""The pages that list recovery jobs."""

from rerail.domain.identity import Kind, parse_as
from rerail.planner.catalog.filters import any_of
from rerail.planner.catalog.sources import fixed, table
from rerail.planner.entries import Condition, Connection, Filter, Key, Order
from rerail.planner.limits import MAX_PAGE

_NEWEST = Order(name="recoveryJobs", keys=(Key("created_at", "timestamptz"), Key("id", "uuid")), descending=True)
_FILTER: Filter = {
    "status": any_of("status"),
    "group": Condition(
        sql="{row.group_id} = {group:uuid}", converts={"group": lambda text: parse_as(Kind.FAILURE_GROUP, text)}
    ),
}


def job_pages(where: str) -> Connection:
    return Connection(source=table("RecoveryJob", "recovery_jobs", where), order=fixed(_NEWEST), most=MAX_PAGE)


JOB_PAGES = Connection(
    source=table("RecoveryJob", "recovery_jobs", "true"), order=fixed(_NEWEST), filter=_FILTER, most=MAX_PAGE
)
