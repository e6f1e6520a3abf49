"""What the planner's tests share: one database with the world in it, read only."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool

from .reading import Reading
from .serving import Endpoint, endpoint_on
from .world import make_world


@pytest.fixture(scope="session")
async def world_pool(server: EmbeddedPostgres) -> AsyncIterator[asyncpg.Pool]:
    admin = await asyncpg.connect(server.connection.dsn)
    await admin.execute("CREATE DATABASE planner_world TEMPLATE rerail_template")
    await admin.close()
    dsn = server.connection.dsn.replace(f"@/{server.connection.database}?", "@/planner_world?")
    pool = await create_pool(dsn, min_size=1, max_size=4, application_name="tests")
    async with pool.acquire() as connection:
        await make_world().write(connection)
    yield pool
    await pool.close()


@pytest.fixture(scope="session")
async def endpoint(world_pool: asyncpg.Pool) -> AsyncIterator[Endpoint]:
    async with endpoint_on(world_pool) as running:
        yield running


@pytest.fixture
def reading(world_pool: asyncpg.Pool) -> Reading:
    return Reading(world_pool)
