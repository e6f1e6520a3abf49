"""The database that is measured: one in a folder, started for the time being, or one that runs already."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from rerail.database.embedded import EmbeddedPostgres
from rerail.migrating import migrate_all


@asynccontextmanager
async def opened(folder: Path | None, dsn: str | None, *, fast: bool = False) -> AsyncIterator[str]:
    """The address of the migrated database of the folder, else the one given. `fast` is for filling it: a crash of the
    machine then costs the database."""
    if dsn is not None:
        await migrate_all(dsn)
        yield dsn
    elif folder is not None:
        settings = {"max_wal_size": "8GB", "shared_buffers": "1GB"} if fast else {}
        async with EmbeddedPostgres(folder, durable=not fast, settings=settings) as server:
            await migrate_all(server.connection.dsn)
            yield server.connection.dsn
    else:
        raise SystemExit("Name the database: --folder FOLDER for one of its own, or --dsn URL.")
