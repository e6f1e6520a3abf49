"""The role of callers: it owns nothing, sees no table without a policy, and may do what the API does and no more."""

from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import asyncpg
import pytest
from tests.conftest import in_database

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import CALLER, DatabaseUnavailableError, create_pool
from rerail.database.migrate import migrate
from rerail.database.workspace import acting_in
from rerail.domain.workspace import DEFAULT_WORKSPACE

HERE = DEFAULT_WORKSPACE.id
WITHOUT_A_WALL = {
    "alembic_version": "the number of the last migration, which whoever starts must read",
    "workers": "the roll of workers, who serve every workspace: callers have no right to it",
}
"""Tables without a policy for callers, and why."""
_TABLES = """
SELECT c.relname AS name, c.relrowsecurity AS walled, c.relispartition AS part,
    has_table_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN')
        OR has_any_column_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES') AS reached,
    (SELECT coalesce(array_agg(p.polname::text || ' ' || p.polcmd::text ORDER BY p.polname), '{}')
        FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
FROM pg_class c WHERE c.relnamespace = $2::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1
"""
_CONDITIONS = """
SELECT polrelid::regclass::text AS name, pg_get_expr(polqual, polrelid) AS seen,
    pg_get_expr(polwithcheck, polrelid) AS written, polroles::regrole[]::text[] AS roles FROM pg_policy
WHERE polname = 'of_workspace'
"""
_OWNED = """
SELECT (SELECT count(*) FROM pg_shdepend
        WHERE refobjid = r.oid AND refclassid = 'pg_authid'::regclass AND deptype = 'o')
    AS owned, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls,
    (SELECT count(*) FROM pg_auth_members WHERE member = r.oid) AS others,
    has_schema_privilege(oid, 'public', 'CREATE') AS creates, to_regnamespace('dbos') IS NOT NULL
        AND has_schema_privilege(oid, 'dbos', 'USAGE') AS reaches_the_engine
FROM pg_roles r WHERE rolname = $1
"""
_WHOLE = """
SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
AND has_table_privilege($1, oid, $2) ORDER BY 1
"""
_PARTS = """
SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
AND has_column_privilege($1, c.oid, a.attnum, 'UPDATE') AND NOT has_table_privilege($1, c.oid, 'UPDATE') ORDER BY 1, 2
"""


@pytest.fixture
async def owner(database: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(database)
    yield connection
    await connection.close()


# ---------------------------------------------------------------- the walls


async def test_every_table_has_a_wall_or_a_reason(owner: asyncpg.Connection) -> None:
    open_tables = {}
    for table in await owner.fetch(_TABLES, CALLER, "public"):
        if table["part"]:
            # Read as a part of its table; by itself it has no right and no policy.
            assert (table["walled"], table["reached"], table["policies"]) == (True, False, []), table["name"]
        elif not (table["walled"] and "of_workspace *" in table["policies"]):
            open_tables[table["name"]] = table["reached"]
    assert open_tables.keys() == WITHOUT_A_WALL.keys()
    assert [name for name, reached in open_tables.items() if reached] == ["alembic_version"]


async def test_every_policy_is_the_same(owner: asyncpg.Connection) -> None:
    for policy in await owner.fetch(_CONDITIONS):
        column = "id" if policy["name"] == "workspaces" else "workspace_id"
        expected = f"(({column} = ( SELECT acting_workspace() AS acting_workspace)) IS TRUE)"
        assert (policy["seen"], policy["written"], policy["roles"]) == (expected, expected, [CALLER]), policy["name"]


async def test_the_engines_tables_are_out_of_reach(owner: asyncpg.Connection) -> None:
    tables = await owner.fetch(_TABLES, CALLER, "dbos")
    assert tables
    assert [table["name"] for table in tables if table["reached"]] == []


async def test_the_role_owns_nothing(owner: asyncpg.Connection) -> None:
    (row,) = await owner.fetch(_OWNED, CALLER)
    found = dict(row)
    assert found.pop("rolinherit") is True  # what there is to inherit is nothing
    assert {name: value for name, value in found.items() if value} == {}


async def test_what_the_role_changes(owner: asyncpg.Connection) -> None:
    async def tables(right: str) -> list[str]:
        return [row["relname"] for row in await owner.fetch(_WHOLE, CALLER, right)]

    columns = [".".join(row) for row in await owner.fetch(_PARTS, CALLER)]
    assert await tables("DELETE") == ["failures", "moves"]
    assert await tables("TRUNCATE") == []
    assert await tables("UPDATE") == [
        "artifacts", "attempts", "failures", "moves", "recovery_jobs", "reviews", "runs", "steps",
    ]  # fmt: skip
    assert columns == [
        "api_tokens.revoked_at",
        "failure_group_counts.count",
        "failure_group_counts.first_seen_at",
        "failure_group_counts.last_seen_at",
        "failure_group_counts.open_count",
        "failure_group_runs.last_seen_at",
        "failure_group_runs.open",
        "idempotency_keys.answer",
        "missions.description",
        "missions.input_schema",
        "missions.title",
        "missions.updated_at",
        "missions.version",
        "reports.status",
        "reports.updated_at",
        "run_updates.status",
        "run_updates.updated_at",
        "workspaces.reports_filed",
    ]


async def test_functions_of_the_owner_are_few_and_cannot_be_misled(owner: asyncpg.Connection) -> None:
    rows = await owner.fetch(
        "SELECT proname, proconfig, has_function_privilege('public', oid, 'EXECUTE') AS anyone FROM pg_proc"
        " WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY 1"
    )
    assert [row["proname"] for row in rows] == ["enqueue_leg", "revisions_of", "titles_like", "workspace_of"]
    for row in rows:
        assert (row["proconfig"], row["anyone"]) == (["search_path=pg_catalog, public, pg_temp"], False)


# ---------------------------------------------------------------- sessions


async def test_a_session_sees_its_workspace(database: str, owner: asyncpg.Connection) -> None:
    elsewhere = uuid4()
    await owner.execute("INSERT INTO workspaces (id, slug, name, created_at) VALUES ($1, 'b', 'B', now())", elsewhere)
    pool = await create_pool(database, max_size=1, application_name="test", for_callers=True)
    try:

        async def seen() -> list[UUID]:
            return [row["id"] for row in await pool.fetch("SELECT id FROM workspaces")]

        assert await seen() == []
        with acting_in(HERE):
            assert await seen() == [HERE]
            with acting_in(elsewhere):
                assert await seen() == [elsewhere]
            assert await seen() == [HERE]
        assert await seen() == []
    finally:
        await pool.close()


async def test_what_no_workspace_is_shows_nothing(database: str) -> None:
    connection = await asyncpg.connect(database, server_settings={"role": CALLER})
    try:
        assert await connection.fetch("SELECT id FROM workspaces") == []
        for odd in (UUID(int=0), uuid4()):
            await connection.execute("SELECT set_config('rerail.workspace', $1, false)", str(odd))
            assert await connection.fetch("SELECT id FROM workspaces") == []
        for odd in ("", "default", str(HERE) + " ' OR true", "*"):
            await connection.execute("SELECT set_config('rerail.workspace', $1, false)", odd)
            with pytest.raises(asyncpg.InvalidTextRepresentationError):
                await connection.fetch("SELECT id FROM workspaces")
    finally:
        await connection.close()


async def test_a_partition_shows_nothing_by_itself(database: str, owner: asyncpg.Connection) -> None:
    partition = await owner.fetchval(
        "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'frames'::regclass"
    )
    pool = await create_pool(database, max_size=1, application_name="test", for_callers=True)
    try:
        with acting_in(HERE), pytest.raises(asyncpg.InsufficientPrivilegeError):
            await pool.fetch(f"SELECT * FROM {partition}")  # noqa: S608, a name of ours
    finally:
        await pool.close()


async def test_a_leg_is_enqueued_for_a_run_of_ones_own(database: str, owner: asyncpg.Connection) -> None:
    run, elsewhere = uuid4(), uuid4()
    await owner.execute("ALTER TABLE runs DROP CONSTRAINT runs_mission_id_fkey")  # the run alone is enough
    await owner.execute(
        "INSERT INTO runs (id, workspace_id, mission_id, mission_slug, mission_version, title, status, revision,"
        " inputs, created_at, updated_at, leg) VALUES ($1, $2, $1, 'm', 1, 'x', 'QUEUED', 1, '{}', now(), now(), 1)",
        run,
        HERE,
    )
    pool = await create_pool(database, max_size=1, application_name="test", for_callers=True)
    ask = "SELECT enqueue_leg($1, $2, $3, NULL)"
    try:
        wrong = ((elsewhere, HERE, 1), (elsewhere, elsewhere, 1), (HERE, elsewhere, 1), (HERE, HERE, 2))
        for acting, workspace, leg in wrong:
            with acting_in(acting), pytest.raises(asyncpg.RaiseError, match="not there to be enqueued"):
                await pool.execute(ask, workspace, run, leg)
        with pytest.raises(asyncpg.RaiseError):
            await pool.execute(ask, HERE, run, 1)
        assert await owner.fetchval("SELECT count(*) FROM dbos.workflow_status") == 0
        with acting_in(HERE):
            await pool.execute(ask, HERE, run, 1)
        await owner.execute(ask, HERE, run, 1)
        queued = await owner.fetch(
            "SELECT workflow_uuid, queue_name, name, i.inputs FROM dbos.workflow_status"
            " JOIN dbos.workflow_input i USING (workflow_uuid)"
        )
        assert [tuple(row) for row in queued] == [
            (
                f"{run.hex}:1",
                "legs",
                "leg",
                f'{{"positionalArgs" : ["{HERE.hex}","{run.hex}",1], "namedArgs" : {{}}}}',
            )
        ]
        with acting_in(HERE), pytest.raises(asyncpg.InsufficientPrivilegeError):
            await pool.execute("SELECT dbos.enqueue_workflow(workflow_name => 'leg', queue_name => 'legs')")
    finally:
        await pool.close()


# ---------------------------------------------------------------- making the role


@pytest.fixture
async def empty(server: EmbeddedPostgres) -> AsyncIterator[str]:
    name = f"empty_{uuid4().hex}"
    admin = await asyncpg.connect(server.connection.dsn)
    try:
        await admin.execute(f"CREATE DATABASE {name}")
        yield in_database(server.connection, name)
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()


async def test_whoever_may_not_make_the_role_is_told_what_to_say(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rerail.database.caller.CALLER", "nobody_yet")
    monkeypatch.setattr("rerail.database.caller._CREATE", "CREATE ROLE nobody_yet NOLOGIN")
    with pytest.raises(DatabaseUnavailableError) as told:
        await migrate(empty)
    assert "`CREATE ROLE nobody_yet NOLOGIN;` unless it is there, and `GRANT nobody_yet TO rerail;`" in str(told.value)
    assert "permission denied" in str(told.value)


async def test_a_server_without_the_role_is_told_of(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rerail.database.engine.CALLER", "nobody_yet")
    with pytest.raises(DatabaseUnavailableError, match=r"nobody_yet.*rerail migrate"):
        await create_pool(empty, application_name="test", for_callers=True)
