"""Migrations: bring a database to the schema this version needs; forward only."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import asyncpg
import psycopg
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from rerail.database.caller import ensure_caller
from rerail.database.engine import MINIMUM_VERSION, DatabaseUnavailableError, unreachable
from rerail.database.partitions import ensure_partitions

# Two programs that start at the same time must not both migrate; the number is arbitrary, and ours.
_MIGRATION_LOCK = 7_265_726_169_6


class SchemaVersionError(Exception):
    """The database's schema is not the one that this version of rerail needs."""


def migrations_folder() -> Path:
    """Where the migrations lie: inside an installed package, else at the top of the source tree."""
    packaged = Path(__file__).parent / "migrations"
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "migrations"


async def migrate(dsn: str) -> bool:
    """Upgrades the schema to the newest version and makes the coming partitions; answers whether anything changed.

    Raises DatabaseUnavailableError, also where its user lacks rights, or SchemaVersionError where the database is newer
    than this version of rerail.
    """
    changed = await asyncio.to_thread(_upgrade, dsn)
    connection = await asyncpg.connect(dsn)
    try:
        await ensure_partitions(connection)
    finally:
        await connection.close()
    return changed


async def check_migrated(pool: asyncpg.Pool) -> None:
    """Raises SchemaVersionError where the schema is not the newest, saying what to do, DatabaseUnavailableError where
    the database's user may not read it."""
    exists = await pool.fetchval("SELECT to_regclass('alembic_version') IS NOT NULL")
    try:
        found = await pool.fetchval("SELECT version_num FROM alembic_version") if exists else None
    except asyncpg.InsufficientPrivilegeError as error:
        raise _lacks_rights(error) from error
    wanted, known = await asyncio.to_thread(_needed)
    if found is not None and found not in known:
        raise _newer(found)
    if found != wanted:
        there = f"The database's schema is at {found}" if found else "The database has no schema of rerail yet"
        raise SchemaVersionError(f"{there}, this version of rerail needs {wanted}: run `rerail migrate` first.")


@cache
def _needed() -> tuple[str | None, set[str]]:
    """The same as long as the process lives, and asked for whenever somebody asks whether it is ready."""
    return _newest_and_known(ScriptDirectory(str(migrations_folder())))


def _newest_and_known(scripts: ScriptDirectory) -> tuple[str | None, set[str]]:
    return scripts.get_current_head(), {script.revision for script in scripts.walk_revisions()}


def _newer(found: str) -> SchemaVersionError:
    return SchemaVersionError(
        f"The database's schema is at {found}, which this version of rerail does not know: "
        "it was made by a newer one. Install that version, or start with another database."
    )


def _lacks_rights(error: Exception) -> DatabaseUnavailableError:
    what = str(error).partition("\n")[0].strip()
    return DatabaseUnavailableError(f"The database's user lacks rights ({what}): let that user own the database.")


def _upgrade(dsn: str) -> bool:
    scripts = ScriptDirectory(str(migrations_folder()))
    with _connect(dsn) as connection:
        connection.execute(sa.text("SELECT pg_advisory_lock(:key)"), {"key": _MIGRATION_LOCK})
        connection.commit()
        before = MigrationContext.configure(connection).get_current_revision()
        newest, known = _newest_and_known(scripts)
        if before is not None and before not in known:
            raise _newer(before)
        # Also where nothing is to be migrated: a copy of a database may have come to a server that lacks the role.
        ensure_caller(connection)
        if before == newest:
            return False
        config = Config()
        config.set_main_option("script_location", str(migrations_folder()))
        config.attributes["connection"] = connection
        connection.commit()
        command.upgrade(config, "head")
        connection.commit()
        return True


@contextmanager
def _connect(dsn: str) -> Iterator[sa.Connection]:
    _, _, address = dsn.partition("://")
    engine = sa.create_engine(f"postgresql+psycopg://{address}", poolclass=sa.NullPool)
    try:
        try:
            connection = engine.connect()
        except sa.exc.OperationalError as error:
            raise unreachable(dsn, error.orig or error) from error
        with connection:
            _check_server(connection)
            yield connection
    except sa.exc.ProgrammingError as error:
        if isinstance(error.orig, psycopg.errors.InsufficientPrivilege):
            raise _lacks_rights(error.orig) from error
        raise
    finally:
        engine.dispose()


def _check_server(connection: sa.Connection) -> None:
    """Raises DatabaseUnavailableError for a database that no migration makes fit."""
    query = "SELECT current_setting('server_version_num')::int, current_setting('server_encoding')"
    version, encoding = connection.execute(sa.text(query)).one()
    connection.commit()
    if version < MINIMUM_VERSION:
        raise DatabaseUnavailableError(
            f"The database is PostgreSQL {version // 10000}; rerail needs {MINIMUM_VERSION // 10000} or newer."
        )
    if encoding != "UTF8":
        raise DatabaseUnavailableError(
            f"The database keeps text as {encoding}; rerail needs one made with ENCODING 'UTF8' TEMPLATE template0."
        )
