"""A cluster that an older version made gets the role of callers, once."""

from pathlib import Path

import asyncpg
import pytest

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import CALLER

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
