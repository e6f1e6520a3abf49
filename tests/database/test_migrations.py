"""Migrations and partitions: what is migrated is what `tables.py` says, repeatable, and safe for several at a time."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import in_database
from uuid_utils.compat import uuid7

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import DatabaseUnavailableError, create_pool
from rerail.database.migrate import SchemaVersionError, check_migrated, migrate
from rerail.database.partitions import MONTHS_AHEAD, ensure_partitions, first_id_at, month_bounds, month_start
from rerail.database.tables import metadata
from rerail.domain.workspace import DEFAULT_WORKSPACE

_COLUMNS = """
SELECT table_name, column_name, data_type, is_nullable, column_default, generation_expression
FROM information_schema.columns WHERE table_schema = 'public'
"""
_CONSTRAINTS = """
SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
"""
_INDEXES = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"


def engine(dsn: str) -> sa.Engine:
    return sa.create_engine(dsn.replace("postgresql://", "postgresql+psycopg://", 1), poolclass=sa.NullPool)


@pytest.fixture
async def empty(server: EmbeddedPostgres) -> AsyncIterator[str]:
    """The address of a database with nothing in it."""
    name = f"empty_{uuid4().hex}"
    admin = await asyncpg.connect(server.connection.dsn)
    try:
        await admin.execute(f"CREATE DATABASE {name}")
        yield in_database(server.connection, name)
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()


async def described(dsn: str) -> set[tuple[str, ...]]:
    """Every column, constraint and index as the database has it, but for partitions and Alembic's own table."""
    connection = await asyncpg.connect(dsn)
    try:
        rows = [row for query in (_COLUMNS, _CONSTRAINTS, _INDEXES) for row in await connection.fetch(query)]
    finally:
        await connection.close()
    return {tuple(map(str, row)) for row in rows if not row[0].startswith(("frames_", "alembic_"))}


async def partitions(dsn: str) -> list[str]:
    connection = await asyncpg.connect(dsn)
    try:
        rows = await connection.fetch(
            "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'frames'::regclass ORDER BY 1"
        )
    finally:
        await connection.close()
    return [row["name"] for row in rows]


# ---------------------------------------------------------------- the schema


def test_a_migrated_database_equals_the_tables(database: str) -> None:
    with engine(database).connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "compare_server_default": True,
                "include_object": lambda _object, name, kind, _reflected, _other: (
                    not (kind == "table" and name is not None and name.startswith("frames_"))
                ),
            },
        )
        assert compare_metadata(context, metadata) == []


async def test_to_the_last_check_and_index(database: str, empty: str) -> None:
    """What Alembic does not compare: CHECKs, their names, partial indexes, generated columns."""

    def create() -> None:
        with engine(empty).begin() as connection:
            metadata.create_all(connection)

    await asyncio.to_thread(create)
    assert await described(database) == await described(empty)


async def test_the_default_workspace_is_there(database: str) -> None:
    connection = await asyncpg.connect(database)
    try:
        row = await connection.fetchrow("SELECT id, slug, name, reports_filed FROM workspaces")
    finally:
        await connection.close()
    assert tuple(row) == (DEFAULT_WORKSPACE.id, DEFAULT_WORKSPACE.slug, DEFAULT_WORKSPACE.name, 0)


# ---------------------------------------------------------------- migrating


async def test_the_second_time_changes_nothing(empty: str) -> None:
    assert await migrate(empty) is True
    before = (await described(empty), await partitions(empty))
    assert await migrate(empty) is False
    assert (await described(empty), await partitions(empty)) == before


async def test_several_at_a_time_do_not_clash(empty: str) -> None:
    changed = await asyncio.gather(*(migrate(empty) for _ in range(4)))
    assert sorted(changed) == [False, False, False, True]
    assert len(await partitions(empty)) == MONTHS_AHEAD + 2


async def test_a_newer_database_is_refused_and_left_alone(empty: str) -> None:
    await migrate(empty)
    connection = await asyncpg.connect(empty)
    try:
        await connection.execute("UPDATE alembic_version SET version_num = '9999'")
        before = await described(empty)
        with pytest.raises(SchemaVersionError, match="9999"):
            await migrate(empty)
        assert await connection.fetchval("SELECT version_num FROM alembic_version") == "9999"
        assert await described(empty) == before
        held = await connection.fetchval(
            "SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database "
            "WHERE locktype = 'advisory' AND datname = current_database()"
        )
        assert held == 0, "the refused migration holds no lock"
    finally:
        await connection.close()


async def test_a_database_that_cannot_hold_every_text_is_refused(server: EmbeddedPostgres) -> None:
    name = f"latin_{uuid4().hex}"
    admin = await asyncpg.connect(server.connection.dsn)
    try:
        await admin.execute(f"CREATE DATABASE {name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
        dsn = in_database(server.connection, name)
        with pytest.raises(DatabaseUnavailableError, match="LATIN1"):
            await migrate(dsn)
        assert await described(dsn) == set()
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()


async def test_a_user_without_rights_is_told_so(empty: str) -> None:
    owner = await asyncpg.connect(empty)
    try:
        await owner.execute("REVOKE CREATE ON SCHEMA public FROM pg_database_owner")
        with pytest.raises(DatabaseUnavailableError, match=r"lacks rights .*own the database"):
            await migrate(empty)
        assert await described(empty) == set()
        await owner.execute("GRANT CREATE ON SCHEMA public TO pg_database_owner")
        await migrate(empty)
        await owner.execute("REVOKE SELECT ON alembic_version FROM CURRENT_USER")
        pool = await create_pool(empty, application_name="test")
        try:
            with pytest.raises(DatabaseUnavailableError, match=r"lacks rights .*own the database"):
                await check_migrated(pool)
        finally:
            await pool.close()
    finally:
        await owner.close()


async def test_a_program_asks_before_it_starts(empty: str) -> None:
    pool = await create_pool(empty, application_name="test")
    try:
        with pytest.raises(SchemaVersionError, match="rerail migrate"):
            await check_migrated(pool)
        await migrate(empty)
        await check_migrated(pool)
        await pool.execute("UPDATE alembic_version SET version_num = '9999'")
        with pytest.raises(SchemaVersionError, match=r"9999.*newer"):
            await check_migrated(pool)
    finally:
        await pool.close()


# ---------------------------------------------------------------- partitions


async def frame(connection: asyncpg.Connection, run_id: UUID) -> str:
    """Writes a frame of the run; answers the partition where it lies."""
    await connection.execute(
        "INSERT INTO frames (run_id, number, workspace_id, at, kind, title, severity, actor_kind, actor_name, payload, "
        "payload_bytes) VALUES ($1, 1, $2, now(), 'NOTE_ADDED', 'x', 'INFO', 'RUNTIME', 'x', '{}', 2)",
        run_id,
        DEFAULT_WORKSPACE.id,
    )
    partition: str = await connection.fetchval("SELECT tableoid::regclass::text FROM frames WHERE run_id = $1", run_id)
    return partition


async def test_this_month_and_the_coming_ones_have_their_partitions(database: str) -> None:
    now = datetime.now(UTC)
    months = [f"frames_{month_start(now.year, now.month + ahead):%Y_%m}" for ahead in range(MONTHS_AHEAD + 1)]
    assert await partitions(database) == sorted(["frames_default", *months])


async def test_a_run_lies_in_its_months_partition(database: str) -> None:
    connection = await asyncpg.connect(database)
    try:
        now = datetime.now(UTC)
        assert await frame(connection, uuid7()) == f"frames_{now:%Y_%m}"
        coming = month_start(now.year, now.month + 1)
        assert await frame(connection, first_id_at(coming)) == f"frames_{coming:%Y_%m}"
        last_of_this_month = UUID(int=first_id_at(coming).int - 1)
        assert await frame(connection, last_of_this_month) == f"frames_{now:%Y_%m}"
        far = month_start(now.year + 2, now.month)
        assert await frame(connection, first_id_at(far)) == "frames_default"
    finally:
        await connection.close()


async def test_a_month_that_has_begun_in_the_default_partition_stays_there(database: str) -> None:
    connection = await asyncpg.connect(database)
    try:
        now = datetime.now(UTC)
        coming = month_start(now.year, now.month + 1)
        name = f"frames_{coming:%Y_%m}"
        await connection.execute(f"DROP TABLE {name}")
        assert await frame(connection, first_id_at(coming)) == "frames_default"
        assert await ensure_partitions(connection) == []
        await connection.execute("DELETE FROM frames")
        assert await ensure_partitions(connection) == [name]
        assert await ensure_partitions(connection) == []
    finally:
        await connection.close()


async def test_several_make_the_same_partitions(database: str) -> None:
    connections = [await asyncpg.connect(database) for _ in range(4)]
    try:
        coming = [name for name in await partitions(database) if name != "frames_default"]
        for name in coming:
            await connections[0].execute(f"DROP TABLE {name}")
        made = await asyncio.gather(*map(ensure_partitions, connections))
        assert sorted(name for names in made for name in names) == coming
    finally:
        for connection in connections:
            await connection.close()


async def test_a_lookup_of_a_run_touches_one_partition(database: str) -> None:
    connection = await asyncpg.connect(database)
    try:
        rows = await connection.fetch(f"EXPLAIN SELECT * FROM frames WHERE run_id = '{uuid7()}' AND number > 3")  # noqa: S608, an id
    finally:
        await connection.close()
    plan = "\n".join(row[0] for row in rows)
    assert f"frames_{datetime.now(UTC):%Y_%m}" in plan
    assert plan.count(" on frames_") == 1


# ---------------------------------------------------------------- ids and instants

instants = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001, as hypothesis wants them
randomness = st.integers(0, 2**74 - 1)


def id_at(instant: datetime, random: int) -> UUID:
    """Any UUIDv7 of an instant: RFC 9562, section 5.7, put together field by field."""
    milliseconds = (instant - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    made = UUID(int=(milliseconds << 80) | (7 << 76) | ((random >> 62) << 64) | (0b10 << 62) | (random & (2**62 - 1)))
    assert made.version == 7
    return made


@given(instants, randomness)
def test_ids_of_an_instant_sort_at_or_after_its_first(instant: datetime, random: int) -> None:
    assert first_id_at(instant) <= id_at(instant, random)
    assert first_id_at(instant) == id_at(instant, 0)
    assert first_id_at(instant + timedelta(milliseconds=1)) > id_at(instant, random)


@given(instants, instants)
def test_later_instants_have_later_ids(one: datetime, two: datetime) -> None:
    first, last = sorted((one, two))
    assert first_id_at(first) <= first_id_at(last)


def test_an_id_made_now_lies_between_now_and_now() -> None:
    before = datetime.now(UTC)
    made = uuid7()
    after = datetime.now(UTC)
    assert first_id_at(before) <= made < first_id_at(after + timedelta(milliseconds=2))


@given(instants, st.integers(0, 30))
def test_months_follow_one_another_without_a_gap(instant: datetime, months: int) -> None:
    bounds = month_bounds(instant, months)
    assert len(bounds) == months + 1
    assert bounds[0][0] == f"frames_{instant:%Y_%m}"
    assert bounds[0][1] <= first_id_at(instant) < bounds[0][2]
    for (_, start, end), (_, following, _) in itertools.pairwise(bounds):
        assert start < end == following
    assert len({name for name, _, _ in bounds}) == len(bounds)
