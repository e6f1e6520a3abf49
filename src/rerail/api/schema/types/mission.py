"""Missions and their tasks."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry.scalars import JSON

from rerail.api.authorization.needs import needs
from rerail.api.schema.types.arguments import After, Before, First, Last
from rerail.api.schema.types.connection import Connection
from rerail.api.schema.types.filters import NEWEST_FIRST, Ordered, Runs
from rerail.api.schema.types.node import Node
from rerail.api.schema.types.projected import projected
from rerail.domain.mission import Effect
from rerail.domain.viewer import Scope

if TYPE_CHECKING:
    from rerail.api.schema.types.run import Run

RunPage = Connection[Annotated["Run", strawberry.lazy("rerail.api.schema.types.run")]]


@strawberry.type(description="One task of a mission's plan: what a step will do.")
class Task:
    key: str = strawberry.field(description="Name of the task, unique within the mission.")
    title: str = strawberry.field(description="Name for people.")
    provider: str = strawberry.field(description="What performs it.")
    needs: list[str] = strawberry.field(description="Keys of the tasks that must have succeeded before.")
    effect: Effect = strawberry.field(
        description="What running it again could do outside: the ground of every decision whether that is safe."
    )
    max_attempts: int = strawberry.field(description="How often it is tried by itself before its step fails.")
    timeout_seconds: float | None = strawberry.field(description="How long an attempt may take; null for no limit.")


@strawberry.type(
    description="A goal and the tasks that reach it. It is deployed in numbered versions, and a run keeps the version"
    " it started on.",
    directives=needs(Scope.READ),
)
class Mission(Node):
    slug: str = strawberry.field(description="Short name, unique within the workspace.")
    title: str = strawberry.field(description="Name for people.")
    description: str | None = strawberry.field(description="What it is for.")
    version: int = strawberry.field(description="Number of the version deployed last: the one that new runs start on.")
    input_schema: JSON = strawberry.field(description="JSON Schema that the inputs of a run must satisfy.")
    tasks: list[Task] = strawberry.field(description="The tasks of this version, each after those it needs.")
    created_at: datetime = strawberry.field(description="When its first version was deployed.")

    @strawberry.field(description="Its runs, of every version.")
    def runs(
        self,
        filter: Runs = None,  # noqa: A002 - the API's own word
        order_by: Ordered = NEWEST_FIRST,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> RunPage:
        projected()
