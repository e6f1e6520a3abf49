"""The queries as the schema declares them. `api.execution.answering` answers them, each by one statement whatever its
depth; the resolvers give the same answers to whoever executes the schema itself."""

from typing import Annotated, Any

import strawberry

from rerail.api.authorization.needs import needs
from rerail.api.execution.projections import Info, answered
from rerail.api.schema.types.arguments import After, Before, First, Last
from rerail.api.schema.types.audit import AuditEntries, AuditEntry
from rerail.api.schema.types.comparison import RunComparison
from rerail.api.schema.types.connection import Connection
from rerail.api.schema.types.filters import NEWEST_FIRST, Ordered, Runs
from rerail.api.schema.types.group import FailureGroup, FailureGroups
from rerail.api.schema.types.guide import Guide
from rerail.api.schema.types.job import Jobs, RecoveryJob
from rerail.api.schema.types.mission import Mission
from rerail.api.schema.types.node import Node
from rerail.api.schema.types.report import Report, Reports
from rerail.api.schema.types.run import Run
from rerail.api.schema.types.viewer import Viewer
from rerail.domain.viewer import Scope

READ = needs(Scope.READ)

RunA = Annotated[strawberry.ID, strawberry.argument(description="A run's id.")]
RunB = Annotated[strawberry.ID, strawberry.argument(description="The id of another run of the same mission.")]
Id = Annotated[strawberry.ID, strawberry.argument(description="An id as it came from this API.")]
Slug = Annotated[str, strawberry.argument(description="Short name, exactly.")]


# Resolvers answer with a projection, which stands for the type that the schema declares.
@strawberry.type(description="What can be read. Every root field is one statement, and they run side by side.")
class Query:
    @strawberry.field(
        directives=READ, graphql_type=Node | None, description="Whatever the id names; null where there is nothing."
    )
    async def node(self, info: Info, id: Id) -> Any:  # noqa: A002 - the API's own word
        return await answered(info)

    @strawberry.field(
        directives=READ,
        graphql_type=list[Node | None],
        description="What each of the ids names, in their order, null where there is nothing. At most 500 ids.",
    )
    async def nodes(
        self, info: Info, ids: Annotated[list[strawberry.ID], strawberry.argument(description="Ids of any types.")]
    ) -> Any:
        return await answered(info)

    @strawberry.field(graphql_type=Viewer, description="Who is asking, in which workspace, and what they may do.")
    async def viewer(self, info: Info) -> Any:
        return await answered(info)

    @strawberry.field(directives=READ, graphql_type=Run | None, description="The run with that id.")
    async def run(self, info: Info, id: Id) -> Any:  # noqa: A002 - the API's own word
        return await answered(info)

    @strawberry.field(
        directives=READ,
        graphql_type=Connection[Run],
        description="Runs of every mission, the newest first unless said.",
    )
    async def runs(
        self,
        info: Info,
        filter: Runs = None,  # noqa: A002 - the API's own word
        order_by: Ordered = NEWEST_FIRST,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Any:
        return await answered(info)

    @strawberry.field(directives=READ, graphql_type=Mission | None, description="The mission with that slug.")
    async def mission(self, info: Info, slug: Slug) -> Any:
        return await answered(info)

    @strawberry.field(directives=READ, graphql_type=Connection[Mission], description="The missions, the newest first.")
    async def missions(
        self, info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> Any:
        return await answered(info)

    @strawberry.field(
        directives=READ,
        graphql_type=Connection[FailureGroup],
        description="Failures that look alike: the largest group first, of equal ones that which was seen last. They "
        "tell whether it is one run alone, or everyone's.",
    )
    async def failure_groups(
        self,
        info: Info,
        filter: FailureGroups = None,  # noqa: A002 - the API's own word
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Any:
        return await answered(info)

    @strawberry.field(directives=READ, graphql_type=RecoveryJob | None, description="The recovery job with that id.")
    async def recovery_job(self, info: Info, id: Id) -> Any:  # noqa: A002 - the API's own word
        return await answered(info)

    @strawberry.field(
        directives=READ, graphql_type=Connection[RecoveryJob], description="Recovery jobs, the newest first."
    )
    async def recovery_jobs(
        self,
        info: Info,
        filter: Jobs = None,  # noqa: A002 - the API's own word
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Any:
        return await answered(info)

    @strawberry.field(directives=READ, graphql_type=Report | None, description="The report with that id.")
    async def report(self, info: Info, id: Id) -> Any:  # noqa: A002 - the API's own word
        return await answered(info)

    @strawberry.field(directives=READ, graphql_type=Connection[Report], description="Reports, the newest first.")
    async def reports(
        self,
        info: Info,
        filter: Reports = None,  # noqa: A002 - the API's own word
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Any:
        return await answered(info)

    @strawberry.field(
        directives=READ,
        graphql_type=RunComparison | None,
        description="Where two runs of a mission part ways, as a whole and step by step; null where one of them is not "
        "there. Reads the frames of both, log lines left out, until they part.",
    )
    async def compare_runs(self, info: Info, a: RunA, b: RunB) -> Any:
        return await answered(info)

    @strawberry.field(
        directives=needs(Scope.ADMIN),
        graphql_type=Connection[AuditEntry],
        description="Who did what in this workspace, was refused or failed; the newest first.",
    )
    async def audit_entries(
        self,
        info: Info,
        filter: AuditEntries = None,  # noqa: A002 - the API's own word
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Any:
        return await answered(info)

    @strawberry.field(directives=READ, graphql_type=Guide | None, description="The guide with that slug.")
    async def guide(self, info: Info, slug: Slug) -> Any:
        return await answered(info)

    @strawberry.field(directives=READ, graphql_type=list[Guide], description="Every guide: those that mend come first.")
    async def guides(self, info: Info) -> Any:
        return await answered(info)
