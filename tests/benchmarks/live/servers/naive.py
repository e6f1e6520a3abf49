"""`naive`: Strawberry's own subscriptions over SQLAlchemy; each subscriber reads and executes its selection by itself.

`python -m tests.benchmarks.live.servers.naive FD POOL`, the database in RERAIL_DATABASE_URL.
"""

import os
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias
from uuid import UUID

import strawberry
from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.scalars import JSON
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from tests.benchmarks.reads.servers.listening import serve
from tests.benchmarks.reads.servers.naive_loading import FrameRow, Row, RunRow

from rerail.domain.frame import FrameKind, Severity
from rerail.domain.identity import show_frame

from .bare_sql import PAGE
from .hearing import Bells

for _enum in (FrameKind, Severity):
    strawberry.enum(_enum)


@dataclass(frozen=True, slots=True)
class Context:
    sessions: async_sessionmaker[AsyncSession]
    bells: Bells

    async def all(self, statement: Select[Any]) -> Sequence[Row]:
        async with self.sessions() as session:
            return (await session.scalars(statement)).all()


Info: TypeAlias = strawberry.Info[Context, None]


@strawberry.type
class Frame:
    id: strawberry.ID
    number: int
    at: datetime
    offset_seconds: float
    kind: FrameKind
    title: str
    severity: Severity
    payload: JSON | None

    @classmethod
    def of(cls, row: Row, created_at: datetime) -> "Frame":
        return cls(
            id=strawberry.ID(show_frame(row.run_id, row.number)),
            number=row.number,
            at=row.at,
            offset_seconds=(row.at - created_at).total_seconds(),
            kind=FrameKind(row.kind),
            title=row.title,
            severity=Severity(row.severity),
            payload=row.payload,
        )


@strawberry.type
class FrameBatch:
    frames: list[Frame]
    next_number: int


@strawberry.type
class Query:
    @strawberry.field
    def alive(self) -> bool:
        return True


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def frames(self, info: Info, run_id: strawberry.ID, after: int = 0) -> AsyncGenerator[FrameBatch, None]:
        run, context, columns = UUID(run_id.removeprefix("run_")), info.context, FrameRow.__table__.c
        (followed,) = await context.all(select(RunRow).where(RunRow.__table__.c.id == run))
        bell = context.bells.hear(run)
        most, begun = PAGE, False
        try:
            while True:
                wanted = select(FrameRow).where(columns.run_id == run, columns.number > after)
                rows = await context.all(wanted.order_by(columns.number).limit(most))
                if rows or not begun:
                    # What has passed comes in pages; from then on each frame is an event, as it comes from a broker.
                    most = PAGE if len(rows) == PAGE else 1
                    after, begun = rows[-1].number if rows else after, True
                    frames = [Frame.of(row, followed.created_at) for row in rows]
                    yield FrameBatch(frames=frames, next_number=after)
                else:
                    await bell.wait()
                    bell.clear()
        finally:
            context.bells.forget(run, bell)


class Endpoint(GraphQL[Context, None]):
    context: Context

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        return self.context


def create_app(dsn: str, pool: int) -> Starlette:
    _, _, address = dsn.partition("://")
    # Subscribers wait for a connection as long as it takes: here it is measured how long that is.
    engine = create_async_engine(
        f"postgresql+asyncpg://{address}", pool_size=pool, max_overflow=0, pool_timeout=3600, pool_use_lifo=True
    )
    extensions = [lambda: ParserCache(100), lambda: ValidationCache(100)]
    schema = strawberry.Schema(query=Query, subscription=Subscription, extensions=extensions)
    endpoint = Endpoint(schema, subscription_protocols=[GRAPHQL_TRANSPORT_WS_PROTOCOL])

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with Bells(dsn) as bells:
            endpoint.context = Context(async_sessionmaker(engine, expire_on_commit=False), bells)
            yield

    return Starlette(routes=[WebSocketRoute("/graphql", endpoint)], lifespan=lifespan)


if __name__ == "__main__":
    serve(create_app(os.environ["RERAIL_DATABASE_URL"], int(sys.argv[2])), fd=int(sys.argv[1]))
