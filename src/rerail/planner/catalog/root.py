"""Root fields, and who is asking."""

from rerail.domain.identity import Kind, parse_as
from rerail.planner.catalog.audit import AUDIT_PAGES
from rerail.planner.catalog.groups import GROUP_PAGES
from rerail.planner.catalog.job_pages import JOB_PAGES
from rerail.planner.catalog.missions import MISSION_PAGES
from rerail.planner.catalog.reports import REPORT_PAGES
from rerail.planner.catalog.runs import run_pages
from rerail.planner.catalog.sources import by_id, column, global_id, table
from rerail.planner.entries import One, RootLookup, Source, TypeEntry

VIEWER = Source(
    type="Viewer",
    rows="(SELECT {context.subject:text} AS subject, {context.scopes:text[]} AS scopes,"
    " {context.workspace:uuid} AS workspace_id) {row}",
    owned=False,
)

TYPES = {
    "Query": TypeEntry(
        within_run=frozenset({"node", "viewer", "run"}),
        fields={
            "node": RootLookup(),
            "nodes": RootLookup(),
            "viewer": One(source=VIEWER),
            "run": One(source=by_id("Run", "runs"), arguments={"id": lambda text: parse_as(Kind.RUN, text)}),
            "runs": run_pages("true"),
            "mission": One(source=table("Mission", "missions", "{row.slug} = {arg.slug:text}")),
            "missions": MISSION_PAGES,
            "failureGroups": GROUP_PAGES,
            "recoveryJob": One(
                source=by_id("RecoveryJob", "recovery_jobs"), arguments={"id": lambda text: parse_as(Kind.JOB, text)}
            ),
            "recoveryJobs": JOB_PAGES,
            "report": One(
                source=by_id("Report", "reports"), arguments={"id": lambda text: parse_as(Kind.REPORT, text)}
            ),
            "reports": REPORT_PAGES,
            "compareRuns": RootLookup(),
            "auditEntries": AUDIT_PAGES,
            "guide": RootLookup(),
            "guides": RootLookup(),
        },
    ),
    "Viewer": TypeEntry(
        within_run=frozenset({"workspace"}),
        fields={
            "subject": column("subject"),
            "workspace": One(
                source=Source(
                    type="Workspace", rows="workspaces {row}", where="{row.id} = {parent.workspace_id}", owned=False
                )
            ),
            "scopes": column("scopes"),
        },
    ),
    "Workspace": TypeEntry(
        within_run=frozenset(),
        kind=Kind.WORKSPACE,
        by_id=Source(
            type="Workspace",
            rows="workspaces {row}",
            where="{row.id} = {arg.id:uuid} AND {row.id} = {context.workspace:uuid}",
            owned=False,
        ),
        fields={"id": global_id(Kind.WORKSPACE), "slug": column("slug"), "name": column("name")},
    ),
}
