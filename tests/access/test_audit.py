"""The audit trail: what is done has its entry in the same transaction, and what is refused is counted, not repeated."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from uuid_utils.compat import uuid7

from rerail.access.audit import (
    AUTHENTICATE,
    MOST_OF_STRANGERS,
    MOST_OF_WORKSPACE,
    WINDOW_SECONDS,
    AuditTrail,
    entry_of,
)
from rerail.access.origin import arrive, origin
from rerail.access.tokens import TokenDraft, create_token, forget_public
from rerail.database.engine import create_pool
from rerail.domain.access import AuditOutcome
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Scope, Viewer
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.ledger.audit import AuditEntry, forget_old, sign, under_way

from ..planner.world import make_world, run_id

CALLER = Viewer(
    actor=Actor(ActorKind.SCRIPT, "nightly"),
    workspace=DEFAULT_WORKSPACE.id,
    scopes=(Scope.READ,),
    token=UUID(int=7),
)
STARTED = AuditEntry(action="startRun", outcome=AuditOutcome.DONE, workspace=DEFAULT_WORKSPACE.id, actor=CALLER.actor)


class Clock:
    now = 1_767_323_045.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def pool(database: str) -> AsyncIterator[asyncpg.Pool]:
    pool = await create_pool(database, application_name="tests of the audit trail")
    yield pool
    await pool.close()


async def entries(pool: asyncpg.Pool) -> list[dict[str, Any]]:
    return [dict(row) for row in await pool.fetch("SELECT * FROM audit_entries ORDER BY at, id")]


async def test_an_entry_stands_and_falls_with_its_transaction(pool: asyncpg.Pool) -> None:
    with under_way(STARTED) as deed:
        async with pool.acquire() as connection, connection.transaction():
            await sign(connection, "run_1")
        async with pool.acquire() as connection:
            undone = connection.transaction()
            await undone.start()
            await sign(connection, "run_2")
            await undone.rollback()
    assert deed is not None
    assert deed.written
    assert [(entry["action"], entry["object"]) for entry in await entries(pool)] == [("startRun", "run_1")]


async def test_nothing_is_signed_for_the_server_itself(pool: asyncpg.Pool) -> None:
    async with pool.acquire() as connection:
        await sign(connection, "run_1")
        with under_way(STARTED), under_way(None):
            await sign(connection, "run_1")
    assert await entries(pool) == []


async def test_what_comes_again_is_counted(pool: asyncpg.Pool) -> None:
    clock, refused = Clock(), entry_of(CALLER, "query", AuditOutcome.REFUSED, needs=Scope.ADMIN, code="not_permitted")
    trail = AuditTrail(pool, clock=clock)
    for _ in range(5):
        trail.note(refused)
    await trail.flush()
    for _ in range(4):
        clock.now += 1
        trail.note(refused)
    await trail.flush()
    first, *none = await entries(pool)
    assert none == []
    assert (first["times"], first["needs"], first["token_id"]) == (5, "ADMIN", CALLER.token)
    clock.now += WINDOW_SECONDS
    trail.note(refused)
    await trail.flush()
    assert [entry["times"] for entry in await entries(pool)] == [5, 4, 1]
    again = (await entries(pool))[1]
    assert (again["last_at"] - again["at"]).total_seconds() == 3


async def test_strangers_cannot_fill_the_disk(pool: asyncpg.Pool) -> None:
    trail = AuditTrail(pool, clock=Clock())
    for number in range(1_000):
        arrive({"client": (f"192.0.2.{number % 250}", number), "headers": [(b"x-request-id", b"r%d" % number)]})
        trail.refused_credentials("token.unknown", token=UUID(int=number))
    trail.note(entry_of(CALLER, "query", AuditOutcome.REFUSED, code="not_permitted"))
    await trail.flush()
    found = await entries(pool)
    assert sum(entry["times"] for entry in found) == 1_001
    strangers = [entry for entry in found if entry["action"] == AUTHENTICATE]
    assert len(strangers) == MOST_OF_STRANGERS + 1
    (rest,) = [entry for entry in strangers if entry["times"] > 1]
    assert (rest["address"], rest["token_id"]) == (None, None)
    assert [entry["workspace_id"] for entry in found if entry["action"] == "query"] == [CALLER.workspace]


async def test_nor_can_a_caller(pool: asyncpg.Pool) -> None:
    trail = AuditTrail(pool, clock=Clock())
    for _ in range(2 * MOST_OF_WORKSPACE):
        trail.note(entry_of(CALLER, "cancelRun", AuditOutcome.FAILED, about=f"run_{uuid7().hex}", code="not_found"))
    await trail.flush()
    found = await entries(pool)
    assert len(found) == MOST_OF_WORKSPACE + 1
    assert sum(entry["times"] for entry in found) == 2 * MOST_OF_WORKSPACE


async def test_a_use_is_noted_once_an_hour(pool: asyncpg.Pool) -> None:
    clock = Clock()
    async with AuditTrail(pool, clock=clock) as trail:
        for seconds in (0, 10, 3600, 20):
            clock.now += seconds
            trail.used(CALLER)
    assert [entry["action"] for entry in await entries(pool)] == ["useToken", "useToken"]


async def test_what_the_database_did_not_take_waits(pool: asyncpg.Pool) -> None:
    trail = AuditTrail(pool, clock=Clock())
    trail.refused_credentials("token.unknown")
    await pool.execute("ALTER TABLE audit_entries RENAME TO gone")
    with pytest.raises(asyncpg.UndefinedTableError):
        await trail.flush()
    await pool.execute("ALTER TABLE gone RENAME TO audit_entries")
    await trail.flush()
    assert [entry["code"] for entry in await entries(pool)] == ["token.unknown"]


async def test_what_is_too_old_is_forgotten(pool: asyncpg.Pool) -> None:
    trail = AuditTrail(pool, clock=Clock())
    trail.note(STARTED)
    await trail.flush()
    async with pool.acquire() as connection:
        with under_way(STARTED):
            await sign(connection, "run_of_today")
    await pool.execute("UPDATE audit_entries SET at = now() - interval '8 days' WHERE object IS NULL")
    await forget_old(pool, after_days=7)
    assert [entry["object"] for entry in await entries(pool)] == ["run_of_today"]


@pytest.mark.parametrize("sent", [b"", b"a" * 101, b"two words", b"\xff"])
async def test_an_id_that_is_none_is_replaced(sent: bytes) -> None:
    arrive({"client": ("203.0.113.9", 4711), "headers": [(b"x-request-id", sent)]})
    found = origin()
    assert found.address == "203.0.113.9"
    assert found.request_id is not None
    assert found.request_id.startswith("req_")
    assert origin() == found


async def test_an_id_of_the_request_is_kept() -> None:
    arrive({"client": None, "headers": [(b"x-request-id", b"0af7651916cd43dd-b7ad")]})
    assert (origin().address, origin().request_id) == (None, "0af7651916cd43dd-b7ad")


async def test_tokens_of_runs_are_forgotten_once_they_have_long_expired(pool: asyncpg.Pool) -> None:
    async with pool.acquire() as connection:
        await make_world().write(connection)
        for name, run, age in (("old", run_id(1), 2), ("just expired", run_id(1), 0), ("of the operator", None, 2)):
            draft = TokenDraft(
                workspace=CALLER.workspace,
                name=name,
                scopes=(),
                created_by=CALLER.actor,
                expires_at=datetime.now(UTC) - timedelta(days=age),
                run=run,
            )
            await create_token(connection, draft)
    await forget_public(pool)
    left = {row["name"] for row in await pool.fetch("SELECT name FROM api_tokens")}
    assert left == {"just expired", "of the operator"}
