"""A real PostgreSQL for every test that wants one: one server a session, one migrated template, a clone a test."""

from collections.abc import AsyncIterator
from uuid import uuid4

import asyncpg
import pytest

from rerail.database.embedded import ConnectionInfo, EmbeddedPostgres
from rerail.migrating import migrate_all

TEMPLATE = "rerail_template"


def in_database(connection: ConnectionInfo, database: str) -> str:
    """The server's address with another database in it."""
    return connection.dsn.replace(f"@/{connection.database}?", f"@/{database}?")


@pytest.fixture(scope="session")
async def server(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[EmbeddedPostgres]:
    """A running server with a migrated template database. Not durable: nothing of it outlives the session."""
    embedded = EmbeddedPostgres(tmp_path_factory.mktemp("postgres"), durable=False)
    async with embedded:
        admin = await asyncpg.connect(embedded.connection.dsn)
        try:
            await admin.execute(f"CREATE DATABASE {TEMPLATE}")
        finally:
            await admin.close()
        await migrate_all(in_database(embedded.connection, TEMPLATE))
        yield embedded


@pytest.fixture
async def database(server: EmbeddedPostgres) -> AsyncIterator[str]:
    """The address of a fresh, migrated database, gone after the test."""
    name = f"test_{uuid4().hex}"
    admin = await asyncpg.connect(server.connection.dsn)
    try:
        await admin.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        yield in_database(server.connection, name)
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()
