"""`naive`: the same queries with Strawberry's resolvers, SQLAlchemy and dataloaders; parsing and validation are cached.

`python -m tests.benchmarks.reads.servers.naive FD POOL`, the database in RERAIL_DATABASE_URL.
"""

import os
import sys
from datetime import datetime
from uuid import UUID

import strawberry
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.extensions import ParserCache, ValidationCache

from rerail.domain.failure import FailureCause
from rerail.domain.move import NextMove
from rerail.domain.run import RunStatus
from rerail.domain.workspace import DEFAULT_WORKSPACE

from .listening import serve
from .naive_loading import ArtifactRow, Context, FrameRow, Info, Row, RunRow, StepRow
from .naive_types import (
    Artifact,
    ArtifactConnection,
    Failure,
    Frame,
    FrameConnection,
    Progress,
    Recovery,
    Step,
    StepConnection,
)


@strawberry.type
class Run:
    row: strawberry.Private[Row]
    id: strawberry.ID
    title: str
    status: RunStatus
    revision: int
    mission_version: int
    created_at: datetime
    finished_at: datetime | None
    duration_seconds: float | None

    @classmethod
    def of(cls, row: Row) -> "Run":
        return cls(
            row=row,
            id=strawberry.ID(f"run_{row.id.hex}"),
            title=row.title,
            status=RunStatus(row.status),
            revision=row.revision,
            mission_version=row.mission_version,
            created_at=row.created_at,
            finished_at=row.finished_at,
            duration_seconds=row.duration_seconds,
        )

    @strawberry.field
    def progress(self) -> Progress:
        row = self.row
        running = row.steps_running + row.steps_retrying
        known = (row.steps_pending, row.steps_waiting, row.steps_succeeded, row.steps_failed, row.steps_skipped)
        return Progress(
            total=running + sum(known) + row.steps_cancelled,
            pending=row.steps_pending,
            running=running,
            waiting=row.steps_waiting,
            succeeded=row.steps_succeeded,
            failed=row.steps_failed,
            skipped=row.steps_skipped,
            cancelled=row.steps_cancelled,
        )

    @strawberry.field
    async def steps(self, info: Info, first: int = 50) -> StepConnection:
        columns = StepRow.__table__.c
        wanted = select(StepRow).where(columns.run_id == self.row.id).order_by(columns.position).limit(first)
        return StepConnection(nodes=[Step.of(row) for row in await info.context.all(wanted)])

    @strawberry.field
    async def artifacts(self, info: Info, first: int = 50) -> ArtifactConnection:
        columns = ArtifactRow.__table__.c
        wanted = (
            select(ArtifactRow)
            .where(columns.run_id == self.row.id, columns.report_id.is_(None))
            .order_by(columns.created_at, columns.id)
            .limit(first)
        )
        return ArtifactConnection(nodes=[Artifact.of(row) for row in await info.context.all(wanted)])

    @strawberry.field
    async def frames(
        self, info: Info, first: int | None = None, after: str | None = None, last: int | None = None
    ) -> FrameConnection:
        columns = FrameRow.__table__.c
        order = columns.number.desc() if last else columns.number
        wanted = select(FrameRow).where(columns.run_id == self.row.id).order_by(order).limit(first or last or 50)
        if after:
            wanted = wanted.where(columns.number > int(after))
        rows = list(await info.context.all(wanted))
        return FrameConnection(nodes=[Frame.of(row, self.row) for row in (reversed(rows) if last else rows)])

    @strawberry.field
    async def failure(self, info: Info) -> Failure | None:
        row = await info.context.failure.load(self.row.id)
        return Failure.of(row) if row else None

    @strawberry.field
    def recovery(self) -> Recovery:
        return Recovery(run=self.row, next=NextMove(self.row.next_move), why=self.row.next_why)


@strawberry.input
class RunFilter:
    status: list[RunStatus] | None = None
    cause: list[FailureCause] | None = None


@strawberry.type
class RunConnection:
    nodes: list[Run]


@strawberry.type
class Query:
    @strawberry.field
    async def run(self, info: Info, id: strawberry.ID) -> Run | None:  # noqa: A002 - the argument's name
        columns = RunRow.__table__.c
        wanted = select(RunRow).where(
            columns.workspace_id == DEFAULT_WORKSPACE.id, columns.id == UUID(id.removeprefix("run_"))
        )
        return next((Run.of(row) for row in await info.context.all(wanted)), None)

    # `filter` is the argument's name.
    @strawberry.field
    async def runs(self, info: Info, filter: RunFilter | None = None, first: int = 50) -> RunConnection:  # noqa: A002
        columns = RunRow.__table__.c
        wanted = select(RunRow).where(columns.workspace_id == DEFAULT_WORKSPACE.id)
        if filter and filter.status:
            wanted = wanted.where(columns.status.in_(filter.status))
        if filter and filter.cause:
            wanted = wanted.where(columns.cause.in_(filter.cause))
        newest = wanted.order_by(columns.created_at.desc(), columns.id.desc()).limit(first)
        return RunConnection(nodes=[Run.of(row) for row in await info.context.all(newest)])


class Endpoint(GraphQL[Context, None]):
    sessions: async_sessionmaker[AsyncSession]

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        return Context(self.sessions)


def create_app(dsn: str, pool: int) -> Starlette:
    _, _, address = dsn.partition("://")
    engine = create_async_engine(f"postgresql+asyncpg://{address}", pool_size=pool, max_overflow=0)
    schema = strawberry.Schema(query=Query, extensions=[lambda: ParserCache(100), lambda: ValidationCache(100)])
    endpoint = Endpoint(schema)
    endpoint.sessions = async_sessionmaker(engine, expire_on_commit=False)
    return Starlette(routes=[Route("/graphql", endpoint)])


if __name__ == "__main__":
    serve(create_app(os.environ["RERAIL_DATABASE_URL"], int(sys.argv[2])), fd=int(sys.argv[1]))
