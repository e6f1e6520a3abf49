"""What the live tests share: connections to a fresh database, a hub with its bell, and a writer of frames."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from rerail.database.engine import create_pool
from rerail.live.bell import Bell
from rerail.live.hub import Hub

from .writing import Writer


@pytest.fixture
async def pool(database: str) -> AsyncIterator[asyncpg.Pool]:
    made = await create_pool(database, max_size=8, application_name="rerail tests")
    yield made
    await asyncio.wait_for(made.close(), 30)


@pytest.fixture
async def bell(database: str) -> AsyncIterator[Bell]:
    async with Bell(database) as ringing:
        yield ringing


@pytest.fixture
async def hub(database: str) -> AsyncIterator[Hub]:
    async with Hub(database, poll_seconds=60) as listening:
        await listening.listening()
        yield listening


@pytest.fixture
async def writer(pool: asyncpg.Pool, bell: Bell) -> Writer:
    made = Writer(pool, bell)
    await made.prepare()
    return made
