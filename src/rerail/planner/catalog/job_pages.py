"""The pages that list recovery jobs."""

from rerail.domain.identity import Kind, parse_as
from rerail.planner.catalog.filters import indexed
from rerail.planner.catalog.sources import fixed, table
from rerail.planner.entries import Connection, Filter, Key, Order
from rerail.planner.limits import MAX_PAGE
from rerail.planner.paths import Indexed, Path, Walked, just_one

_NEWEST = Order(name="recoveryJobs", keys=(Key("created_at", "timestamptz"), Key("id", "uuid")), descending=True)
_FILTER: Filter = {
    "status": indexed("status"),
    "group": Indexed(
        sql="{row.group_id} = {group:uuid}",
        converts={"group": lambda text: parse_as(Kind.FAILURE_GROUP, text)},
        paths={"created_at": Path(where="{lead.group_id} = {it}", nth="{group:uuid}")},
        variant=just_one,
    ),
}


def job_pages(where: str) -> Connection:
    return Connection(source=table("RecoveryJob", "recovery_jobs", where), order=fixed(_NEWEST), most=MAX_PAGE)


JOB_PAGES = Walked(
    source=table("RecoveryJob", "recovery_jobs", "true"),
    order=fixed(_NEWEST),
    filter=_FILTER,
    most=MAX_PAGE,
    prefer=("group", "status"),
)
