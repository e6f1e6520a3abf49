"""What the commands of operators stand on, who need no server: the database itself."""

import getpass
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import asyncpg
import click

from rerail.access.workspaces import find_workspace
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.embedded.attaching import running_server
from rerail.database.embedded.folder import DataFolder
from rerail.database.engine import create_pool
from rerail.database.migrate import check_migrated
from rerail.domain.frame import Actor, ActorKind
from rerail.settings import Settings


@asynccontextmanager
async def administered(settings: Settings) -> AsyncIterator[asyncpg.Pool]:
    """The database at RERAIL_DATABASE_URL, or the one in the data folder: that one is started for the time being where
    it does not run, and made where it is not there yet.

    Raises DatabaseUnavailableError, SchemaVersionError or EmbeddedServerError.
    """
    async with _address(settings) as dsn:
        pool = await create_pool(dsn, max_size=2, application_name="rerail administration")
        try:
            await check_migrated(pool)
            yield pool
        finally:
            pool.terminate()


@asynccontextmanager
async def _address(settings: Settings) -> AsyncIterator[str]:
    if settings.database_url is not None:
        yield settings.needed_database_url()
        return
    running = running_server(DataFolder(settings.data))
    if running is not None:
        yield running.dsn
        return
    # Not at the top: these libraries take a second to load, and most often the server runs.
    from rerail.migrating import migrate_all

    server = EmbeddedPostgres(settings.data)
    try:
        connection = await server.start(lambda line: click.echo(f"rerail: {line}", err=True))
        await migrate_all(connection.dsn)
        yield connection.dsn
    finally:
        await server.stop()


def operator() -> Actor:
    """Whoever is at the terminal."""
    try:
        return Actor(ActorKind.PERSON, getpass.getuser())
    except (OSError, KeyError, ImportError):  # a process of a number that has no name
        return Actor(ActorKind.PERSON, "operator")


async def workspace_of(pool: asyncpg.Pool, slug: str) -> UUID:
    """Raises BadParameter where there is none with that slug."""
    found = await find_workspace(pool, slug)
    if found is None:
        raise click.BadParameter(
            f"there is no workspace {slug!r}: make it with `rerail workspace create {slug}`", param_hint="--workspace"
        )
    return found
