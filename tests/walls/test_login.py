"""A login of its own for callers: everything works by it, and from its sessions no way leads to the owner."""

import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import orjson
import psycopg
import pytest
from psycopg import sql
from pydantic import SecretStr
from starlette.applications import Starlette
from tests.access.conftest import new_token
from tests.api.transport import serving
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from rerail.app import create_app
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.embedded.roles import ROLE, make_caller
from rerail.database.engine import CALLER, DatabaseUnavailableError, create_pool
from rerail.database.workspace import acting_in
from rerail.domain.viewer import Scope
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.migrating import migrate_all
from rerail.processes.supervise import Supervisor
from rerail.settings import InvalidSettingsError, Settings

LOGIN, STRANGER = "rerail_api", "stranger"
PATIENCE = 60.0
MISSION = {"mission": "resting", "title": "Resting", "tasks": {"rest": {"provider": "wait", "with": {"for": "1h"}}}}
RUNS = "subscription { runs { initial changed { title } } }"


@dataclass(frozen=True, kw_only=True)
class Database:
    owner: str
    login: str
    stranger: str


def _make_logins(sockets: Path) -> None:
    """As `docs/workspaces.md` has it, and one that is a member of nothing."""
    make_caller(sockets)
    with psycopg.connect(f"host={sockets} port=5432 user=postgres dbname=postgres", autocommit=True) as session:
        member = sql.SQL("CREATE ROLE {} LOGIN PASSWORD 'x' IN ROLE {}")
        session.execute(member.format(sql.Identifier(LOGIN), sql.Identifier(CALLER)))
        session.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD 'x'").format(sql.Identifier(STRANGER)))


@pytest.fixture
async def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Database]:
    """On a server of its own: roles belong to the whole of it. Shadows the fixture of that name."""
    monkeypatch.setattr("rerail.database.embedded.server.make_caller", _make_logins)
    async with EmbeddedPostgres(tmp_path / "made", durable=False):
        """Makes the cluster."""
    (tmp_path / "made" / "postgres" / "rerail.caller").unlink()
    async with EmbeddedPostgres(tmp_path / "made", durable=False) as server:
        at = server.connection
        await migrate_all(at.dsn)
        login, stranger = (
            f"postgresql://{name}:x@/{at.database}?host={at.host}&port={at.port}" for name in (LOGIN, STRANGER)
        )
        yield Database(owner=at.dsn, login=login, stranger=stranger)


@dataclass(frozen=True, kw_only=True)
class Site:
    app: Starlette
    address: str
    client: httpx.AsyncClient
    token: str

    async def ask(self, query: str, **variables: Any) -> Any:
        answer = (await self.client.post("/graphql", json={"query": query, "variables": variables})).json()
        assert "errors" not in answer, answer
        return answer["data"]


@pytest.fixture
async def site(database: Database, tmp_path: Path) -> AsyncIterator[Site]:
    owner = await create_pool(database.owner, application_name="tests")
    _, token = await new_token(owner, "tests", scopes=tuple(Scope))
    await owner.close()
    settings = Settings(
        database_url=SecretStr(database.owner), caller_database_url=SecretStr(database.login), data=tmp_path
    )
    app = create_app(settings, unguarded=False)
    async with (
        app.router.lifespan_context(app),
        serving(app, app.state.hub) as address,
        httpx.AsyncClient(
            base_url=f"http://{address}", headers={"Authorization": f"Bearer {token}"}, timeout=PATIENCE
        ) as client,
    ):
        yield Site(app=app, address=address, client=client, token=token)


async def test_the_api_works_by_a_login_that_owns_nothing(site: Site, database: Database) -> None:
    address = f"ws://{site.address}/graphql"
    async with connect(address, subprotocols=[Subprotocol("graphql-transport-ws")]) as live:
        for message in (
            {"type": "connection_init", "payload": {"token": site.token}},
            {"type": "subscribe", "id": "1", "payload": {"query": RUNS}},
        ):
            await live.send(orjson.dumps(message).decode())
        assert orjson.loads(await live.recv()) == {"type": "connection_ack"}
        assert orjson.loads(await live.recv())["payload"]["data"]["runs"]["initial"] is True
        deployed = await site.ask(
            "mutation ($it: JSON!) { it: deployMission(input: {definition: $it}) { __typename } }", it=MISSION
        )
        assert deployed["it"]["__typename"] == "DeployMissionSuccess"
        # A leg is put on the engine's queue, and the bell is rung and heard.
        started = await site.ask(
            'mutation { it: startRun(input: {mission: "resting", inputs: {}, title: "By its own login"}) '
            "{ ... on StartRunSuccess { run { id } } } }"
        )
        changed = orjson.loads(await live.recv())["payload"]["data"]["runs"]["changed"]
        assert changed == [{"title": "By its own login"}]
    run = started["it"]["run"]["id"]
    found = await site.ask("query ($id: ID!) { run(id: $id) { status steps { nodes { key } } } }", id=run)
    assert found["run"] == {"status": "QUEUED", "steps": {"nodes": [{"key": "rest"}]}}
    for name in ("cancelRun", "continueRun", "createRunToken"):
        made = await site.ask(f'mutation {{ it: {name}(input: {{runId: "{run}"}}) {{ __typename }} }}')
        assert made["it"]["__typename"] == f"{name[0].upper()}{name[1:]}Success"
    trail = await site.ask("{ auditEntries { nodes { action outcome } } }")
    assert {"action": "continueRun", "outcome": "DONE"} in trail["auditEntries"]["nodes"]
    assert (await site.client.get("/readyz")).status_code == 200
    owner = await asyncpg.connect(database.owner)
    logins = await owner.fetch("SELECT DISTINCT usename, application_name FROM pg_stat_activity WHERE usename <> ''")
    await owner.close()
    by_owner = {row["application_name"] for row in logins if row["usename"] == ROLE}
    assert by_owner - {""} == {"rerail access"}
    assert "rerail serve" in {row["application_name"] for row in logins if row["usename"] == LOGIN}


@pytest.mark.parametrize(
    "way_out", ["SET ROLE NONE", "RESET ROLE", "SET SESSION AUTHORIZATION DEFAULT", "RESET SESSION AUTHORIZATION"]
)
async def test_no_way_leads_to_the_owner(site: Site, way_out: str) -> None:
    pool: asyncpg.Pool = site.app.state.pool
    with acting_in(DEFAULT_WORKSPACE.id):
        async with pool.acquire() as session:
            await session.execute(way_out)
            assert await session.fetchval("SELECT count(*) FROM workspaces") == 1
            await session.execute(
                "SELECT set_config('rerail.workspace', '00000000-0000-0000-0000-000000000000', false)"
            )
            assert await session.fetchval("SELECT count(*) FROM workspaces") == 0
            for statement in (
                f"SET ROLE {ROLE}",
                f"SET SESSION AUTHORIZATION {ROLE}",
                "SET ROLE postgres",
                "ALTER TABLE runs DISABLE ROW LEVEL SECURITY",
                "DROP POLICY of_workspace ON runs",
                "DELETE FROM audit_entries",
                "UPDATE frames SET number = 0",
                "SELECT * FROM workers",
                "SELECT * FROM dbos.workflow_status",
                f"GRANT {ROLE} TO {LOGIN}",
                "CREATE TABLE mine (a int)",
                "COPY runs TO PROGRAM 'cat'",
            ):
                with pytest.raises(asyncpg.InsufficientPrivilegeError):
                    await session.execute(statement)
            await session.execute("RESET ALL")


async def test_without_a_login_of_its_own_a_way_leads_to_the_owner(database: Database) -> None:
    """What the page on workspaces says: the reason why there is one to be had."""
    pool = await create_pool(database.owner, max_size=1, application_name="tests", for_callers=True)
    async with pool.acquire() as session:
        await session.execute("RESET ROLE")
        assert await session.fetchval("SELECT current_user") == CALLER
        await session.execute("SET ROLE NONE")
        assert await session.fetchval("SELECT current_user") == ROLE
    pool.terminate()


async def test_a_login_that_may_not_act_as_callers_is_told_so(database: Database, tmp_path: Path) -> None:
    settings = Settings(
        database_url=SecretStr(database.owner), caller_database_url=SecretStr(database.stranger), data=tmp_path
    )
    app = create_app(settings, unguarded=False)
    with pytest.raises(DatabaseUnavailableError, match=f"does not let its user act as {CALLER}"):
        async with app.router.lifespan_context(app):
            """It does not start."""


async def test_the_embedded_server_has_none(tmp_path: Path) -> None:
    settings = Settings(caller_database_url=SecretStr("postgresql://caller@db.lan/rerail"), data=tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        supervisor = Supervisor(settings, listener, lambda _: None)
        with pytest.raises(InvalidSettingsError, match="a PostgreSQL of your own, which RERAIL_DATABASE_URL names"):
            await supervisor.run(lambda: None)
