"""Brings a database to everything that this version needs: rerail's own schema and the engine's."""

from rerail.database.migrate import migrate
from rerail.runtime import engine


async def migrate_all(dsn: str) -> bool:
    """Safe to repeat, and for several processes at a time; answers whether rerail's schema changed.

    Raises DatabaseUnavailableError, or SchemaVersionError where the database is newer than this version of rerail.
    """
    changed = await migrate(dsn)
    await engine.migrate(dsn)
    return changed
