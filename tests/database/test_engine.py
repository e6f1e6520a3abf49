"""The pool: a connection comes back to it as it was, whatever became of who had it."""

import asyncio

from rerail.database.engine import create_pool

ROUNDS = 12
MOST_TURNS = 40


async def test_a_statement_that_was_given_up_leaves_nothing_to_the_next_caller(database: str) -> None:
    """At whatever moment: before it was prepared, between that and its execution, or after."""
    pool = await create_pool(database, max_size=1, application_name="test")
    for number in range(ROUNDS * MOST_TURNS):
        asked = asyncio.create_task(pool.fetchval(f"SELECT {number}"))
        for _ in range(number % MOST_TURNS):
            await asyncio.sleep(0)
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read"):
            assert await connection.fetchval("SELECT 1") == 1
    await pool.close()
