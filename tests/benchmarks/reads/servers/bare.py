"""`bare`: a Starlette route for each query, one statement by hand, its bytes passed through. The yardstick.

`python -m tests.benchmarks.reads.servers.bare FD POOL`, the database in RERAIL_DATABASE_URL.
"""

import gc
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import asyncpg
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from . import bare_sql
from .listening import serve


async def _prepare(connection: asyncpg.Connection) -> None:
    # The answer leaves as the bytes that PostgreSQL sent.
    await connection.set_type_codec(
        "text", schema="pg_catalog", format="binary", encoder=str.encode, decoder=lambda data: data
    )


async def _settle(_: asyncpg.Connection) -> None:
    """No one changes a session's settings: a round trip is saved."""


def _run(request: Request) -> UUID:
    return UUID(request.path_params["id"].removeprefix("run_"))


def _route(path: str, sql: str, *reads: Callable[[Request], Any]) -> Route:
    async def answer(request: Request) -> Response:
        found = await request.app.state.pool.fetchval(sql, *(read(request) for read in reads))
        if found is None:
            return Response(b'{"data":{"run":null}}', media_type="application/json")
        return Response(found, media_type="application/json")

    return Route(path, answer)


def create_app(dsn: str, pool: int) -> Starlette:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with asyncpg.create_pool(
            dsn,
            min_size=pool,
            max_size=pool,
            init=_prepare,
            reset=_settle,
            server_settings={"application_name": "bare", "TimeZone": "UTC", "jit": "off"},
            max_cacheable_statement_size=0,
        ) as app.state.pool:
            gc.collect()
            gc.freeze()
            yield

    return Starlette(
        routes=[
            _route("/list", bare_sql.LIST),
            _route("/detail/{id}", bare_sql.DETAIL, _run),
            _route("/replay/{id}", bare_sql.REPLAY, _run),
            _route("/page/{id}/{after:int}", bare_sql.PAGE, _run, lambda request: request.path_params["after"]),
        ],
        lifespan=lifespan,
    )


if __name__ == "__main__":
    serve(create_app(os.environ["RERAIL_DATABASE_URL"], int(sys.argv[2])), fd=int(sys.argv[1]))
