"""The role of callers: in a cluster that an older version made, and on a server of somebody's own."""

from pathlib import Path

import asyncpg
import psycopg
import pytest
from psycopg import sql

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import CALLER, DatabaseUnavailableError, create_pool
from rerail.database.migrate import migrate
from rerail.database.workspace import acting_in
from rerail.domain.workspace import DEFAULT_WORKSPACE

_FOUND = "SELECT rolcanlogin, pg_has_role(rolname, 'SET') FROM pg_roles WHERE rolname = $1"


async def test_an_older_cluster_gets_the_role(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr("rerail.database.embedded.cluster.CALLER_STATEMENTS", ())
        older.setattr("rerail.database.embedded.cluster.caller_is_there", lambda _: None)
        older.setattr("rerail.database.embedded.server.lacks_caller", lambda _: False)
        async with EmbeddedPostgres(tmp_path, durable=False) as server:
            session = await asyncpg.connect(server.connection.dsn)
            assert await session.fetch(_FOUND, CALLER) == []
            await session.close()
    for _ in ("made", "there"):
        async with EmbeddedPostgres(tmp_path, durable=False) as server:
            session = await asyncpg.connect(server.connection.dsn)
            assert [tuple(row) for row in await session.fetch(_FOUND, CALLER)] == [(False, True)]
            with pytest.raises(asyncpg.PostgresError):
                await asyncpg.connect(server.connection.dsn.replace("//rerail:", "//postgres:"))
            await session.close()
    assert "trust" not in (tmp_path / "postgres" / "pg_hba.conf").read_text()


def _prepare(sockets: Path) -> None:
    """In the place of what makes the role: it is away, and there are owners who may make roles and who may not."""
    address = f"host={sockets} port=5432 user=postgres dbname=postgres"
    with psycopg.connect(address, autocommit=True) as session:
        session.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(CALLER)))
        for name, may in (("maker", "CREATEROLE"), ("plain", "NOCREATEROLE")):
            session.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD 'x' {}").format(sql.Identifier(name), sql.SQL(may)))
            session.execute(sql.SQL("CREATE DATABASE {0} OWNER {0}").format(sql.Identifier(name)))


async def test_whoever_may_make_roles_makes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with EmbeddedPostgres(tmp_path, durable=False):
        """Makes the cluster."""
    (tmp_path / "postgres" / "rerail.caller").unlink()
    monkeypatch.setattr("rerail.database.embedded.server.make_caller", _prepare)
    async with EmbeddedPostgres(tmp_path, durable=False) as server:
        maker, plain = (
            f"postgresql://{name}:x@/{name}?host={server.connection.host}&port={server.connection.port}"
            for name in ("maker", "plain")
        )
        with pytest.raises(DatabaseUnavailableError, match=r"permission denied to create role.*GRANT .* TO plain;"):
            await migrate(plain)
        assert await migrate(maker) is True
        # The role is there now, and is another's to grant.
        with pytest.raises(DatabaseUnavailableError, match=r"permission denied to grant role.*GRANT .* TO plain;"):
            await migrate(plain)
        session = await asyncpg.connect(maker)
        await session.execute(f"GRANT {CALLER} TO plain")
        await session.close()
        assert await migrate(plain) is True
        for dsn in (maker, plain):
            pool = await create_pool(dsn, max_size=1, application_name="test", for_callers=True)
            with acting_in(DEFAULT_WORKSPACE.id):
                assert await pool.fetchval("SELECT id FROM workspaces") == DEFAULT_WORKSPACE.id
            await pool.close()
