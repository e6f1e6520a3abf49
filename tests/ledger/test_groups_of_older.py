"""A database of the first release, with real runs in it, gets the groups that the ledger would have kept all along."""

from collections.abc import AsyncIterator
from random import Random
from uuid import uuid4

import asyncpg
import pytest
from tests.conftest import in_database
from tests.database.older import make_older
from tests.domain.histories import played
from tests.ledger.conftest import Books
from tests.ledger.test_groups import consistent, play

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.migrate import migrate

TABLES = {
    "failures": "run_id, blocking_frame",
    "failure_groups": "id",
    "failure_group_runs": "run_id, group_id",
    "failure_group_counts": "group_id, shard",
    "failure_group_missions": "group_id, mission_id",
}


@pytest.fixture
async def empty(server: EmbeddedPostgres) -> AsyncIterator[str]:
    """The address of a database with nothing in it."""
    name = f"older_{uuid4().hex}"
    admin = await asyncpg.connect(server.connection.dsn)
    try:
        await admin.execute(f"CREATE DATABASE {name}")
        yield in_database(server.connection, name)
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()


async def test_the_first_releases_failures_get_their_groups(books: Books, empty: str) -> None:
    for seed in range(80):
        await play(books, played(Random(seed), 60))  # noqa: S311, a test's dice
    await consistent(books)
    await make_older(books.dsn, empty, "0001")
    older = await asyncpg.connect(empty)
    try:
        await older.execute("UPDATE failures SET fingerprint = 'as an older version had it'")
        assert await migrate(empty) is True
        for table, key in TABLES.items():
            query = f"SELECT * FROM {table} ORDER BY {key}"  # noqa: S608, names of the schema
            assert await older.fetch(query) == await books.pool.fetch(query), table
        mended = await older.fetchval("SELECT count(*) FROM failure_group_runs WHERE NOT open")
        assert mended > 20, "else only what stands would have been compared"
    finally:
        await older.close()
