"""Failure groups: failures that look alike, over all runs."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from rerail.api.authorization.needs import needs
from rerail.api.schema.types.arguments import After, Before, First, Last
from rerail.api.schema.types.connection import Connection
from rerail.api.schema.types.mission import Mission, RunPage
from rerail.api.schema.types.node import Node
from rerail.api.schema.types.projected import projected
from rerail.domain.failure import FailureCause
from rerail.domain.viewer import Scope

if TYPE_CHECKING:
    from rerail.api.schema.types.job import RecoveryJob

JobPage = Connection[Annotated["RecoveryJob", strawberry.lazy("rerail.api.schema.types.job")]]


@strawberry.type(
    description="Failures that look alike: equal in cause, code, provider and task, and in their message but for"
    " numbers, ids, paths and quoted values.",
    directives=needs(Scope.READ),
)
class FailureGroup(Node):
    # Known from what its failures look like, so that every writer knows it; it tells no order.
    id: strawberry.ID = strawberry.field(description="Opaque, stable, unique across all types.")
    fingerprint: str = strawberry.field(description="What its failures have in common, as 32 hexadecimal digits.")
    cause: FailureCause = strawberry.field(description="Where they come from.")
    code: str = strawberry.field(description="Their code.")
    message: str = strawberry.field(description="The message of the one that was seen first, as it was.")
    count: int = strawberry.field(
        description="Runs that ever failed so. A run counts once, however often, and also once it is mended."
    )
    open_count: int = strawberry.field(description="Runs in which such a failure stands now.")
    first_seen_at: datetime = strawberry.field(description="When a run first failed so.")
    last_seen_at: datetime = strawberry.field(description="When a run last failed so.")
    missions: list[Mission] = strawberry.field(description="The missions whose runs failed so, by slug.")

    @strawberry.field(description="The runs that ever failed so, the newest first.")
    def runs(self, first: First = None, after: After = None, last: Last = None, before: Before = None) -> RunPage:
        projected()

    @strawberry.field(description="The recovery jobs that were started to move its runs, the newest first.")
    def jobs(self, first: First = None, after: After = None, last: Last = None, before: Before = None) -> JobPage:
        projected()


@strawberry.input(description="Which failure groups: all that is given must hold; of a list, any.")
class FailureGroupFilter:
    cause: list[FailureCause] | None = strawberry.field(default=None, description="Where the failures come from.")
    mission: list[str] | None = strawberry.field(
        default=None, description="Slug of a mission whose runs failed so. The counts are those of all missions."
    )
    since: datetime | None = strawberry.field(default=None, description="A run failed so then or later.")
    open_only: bool | None = strawberry.field(
        default=None, description="If true, only groups of which a failure stands in some run now."
    )


FailureGroups = Annotated[
    FailureGroupFilter | None, strawberry.argument(description="Which groups; all of them where not given.")
]
