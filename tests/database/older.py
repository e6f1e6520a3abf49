"""Databases as an earlier version left them: an older schema, with the rows of real runs in it."""

import asyncio

import asyncpg
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from rerail.database.migrate import migrations_folder
from rerail.database.partitions import ensure_partitions

# In an order in which foreign keys are met.
_TABLES = (
    "missions",
    "mission_versions",
    "tasks",
    "runs",
    "labels",
    "steps",
    "attempts",
    "artifacts",
    "reviews",
    "failures",
    "moves",
    "reports",
    "frames",
)
_COLUMNS = """
SELECT column_name FROM information_schema.columns
WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position
"""


async def make_older(source: str, empty: str, revision: str) -> None:
    """Brings `empty` to the schema of `revision`, and copies into it the rows of `source`, as far as it has them."""
    await asyncio.to_thread(_upgrade, empty, revision)
    there, here = await asyncpg.connect(source), await asyncpg.connect(empty)
    try:
        await ensure_partitions(here)
        for table in _TABLES:
            columns = [row[0] for row in await here.fetch(_COLUMNS, table)]
            rows = await there.fetch(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608, names of the schema
            await here.copy_records_to_table(table, records=rows, columns=columns)
    finally:
        await there.close()
        await here.close()


def _upgrade(dsn: str, revision: str) -> None:
    engine = sa.create_engine(dsn.replace("postgresql://", "postgresql+psycopg://", 1), poolclass=sa.NullPool)
    with engine.connect() as connection:
        config = Config()
        config.set_main_option("script_location", str(migrations_folder()))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.commit()
