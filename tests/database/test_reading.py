"""Sessions that reads keep: the same answers as from the pool, and whatever befalls them, none is lost to it."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from uuid import UUID, uuid4

import asyncpg
import pytest

from rerail.database.engine import create_pool
from rerail.database.reading import ReadingSessions
from rerail.database.workspace import acting_in

PATIENCE = 20.0
MOST = 4
PID = "SELECT pg_backend_pid() AS pid"
ACTING = "SELECT current_setting('rerail.workspace', true) AS acting"


@pytest.fixture
async def pool(database: str) -> AsyncIterator[asyncpg.Pool]:
    opened = await create_pool(database, max_size=MOST, application_name="test", for_callers=True)
    yield opened
    opened.terminate()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110, what is looked at has no event
            await asyncio.sleep(0.005)


def all_given_back(pool: asyncpg.Pool) -> bool:
    return pool.get_idle_size() == pool.get_size()


async def pid_of(sessions: ReadingSessions) -> int:
    found = await sessions.fetchrow(PID)
    assert found is not None
    return int(found["pid"])


async def test_a_session_is_kept_for_the_next_read_and_given_back_in_the_end(pool: asyncpg.Pool) -> None:
    sessions = ReadingSessions(pool, idle_seconds=0.05)
    assert len({await pid_of(sessions) for _ in range(20)}) == 1
    assert [row["n"] for row in await sessions.fetch("SELECT n FROM generate_series(1, $1::int) AS n", 3)] == [1, 2, 3]
    assert sessions.kept == 1
    assert not all_given_back(pool)
    await until(lambda: sessions.kept == 0 and all_given_back(pool))


async def test_those_that_rest_are_given_back_while_others_are_read_from(pool: asyncpg.Pool) -> None:
    sessions = ReadingSessions(pool, idle_seconds=0.05)
    await asyncio.gather(*(sessions.fetchrow("SELECT pg_sleep(0.05)") for _ in range(MOST)))
    assert sessions.kept == MOST
    async with asyncio.timeout(PATIENCE):
        while sessions.kept > 1:
            await pid_of(sessions)
    assert await pool.fetchval("SELECT 1") == 1, "whoever writes need not wait"
    sessions.close()


async def test_each_read_sees_the_workspace_that_it_acts_in(pool: asyncpg.Pool) -> None:
    sessions = ReadingSessions(pool)

    async def seen(workspace: UUID) -> bool:
        with acting_in(workspace):
            found = await sessions.fetchrow(ACTING)
        return found is not None and found["acting"] == str(workspace)

    workspaces = [uuid4(), uuid4(), uuid4()]
    assert all([await seen(each) for each in workspaces * 3])
    async with asyncio.timeout(PATIENCE):
        assert all(await asyncio.gather(*(seen(each) for each in workspaces * 10)))
    found = await sessions.fetchrow(ACTING)
    assert found is not None
    assert found["acting"] == str(UUID(int=0)), "who acts in none sees what belongs to none"
    sessions.close()


async def test_a_session_that_was_lost_is_replaced(pool: asyncpg.Pool, database: str) -> None:
    sessions = ReadingSessions(pool)
    lost = await pid_of(sessions)
    owner = await asyncpg.connect(database)
    try:
        await owner.execute("SELECT pg_terminate_backend($1, 5000)", lost)
    finally:
        await owner.close()
    # Until the end of its connection is noticed, it may still be lent.
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                assert await pid_of(sessions) != lost
                break
            except (asyncpg.PostgresConnectionError, asyncpg.InterfaceError, OSError, asyncpg.AdminShutdownError):
                continue
    sessions.close()


async def test_what_fails_or_is_given_up_leaves_a_session_that_can_be_used(pool: asyncpg.Pool) -> None:
    sessions = ReadingSessions(pool, idle_seconds=0.05)
    chance = random.Random(7)  # noqa: S311, no secret

    async def read(number: int) -> str:
        kind = chance.choice(["well", "well", "fails", "given up"])
        if kind == "well":
            found = await sessions.fetchrow("SELECT $1::int AS number", number)
            assert found is not None
            assert found["number"] == number
        elif kind == "fails":
            with pytest.raises(asyncpg.DivisionByZeroError):
                await sessions.fetch("SELECT 1 / ($1::int - $1::int)", number)
        else:
            reading = asyncio.ensure_future(sessions.fetch("SELECT pg_sleep(60)"))
            await asyncio.sleep(chance.random() / 50)
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading
        return kind

    async def client(first: int) -> list[str]:
        return [await read(first * 100 + number) for number in range(25)]

    async with asyncio.timeout(PATIENCE * 3):
        kinds = {kind for each in await asyncio.gather(*map(client, range(MOST))) for kind in each}
    assert kinds == {"well", "fails", "given up"}
    await until(lambda: all_given_back(pool))
    assert pool.get_size() <= MOST
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read"):
        assert await connection.fetchval("SELECT 1") == 1
