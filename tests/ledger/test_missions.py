"""Missions: every change is a version, none is ever changed, and concurrent deployments number densely."""

import asyncio
from datetime import timedelta
from typing import Any

import orjson
import pytest
from tests.domain.stage import new_id
from tests.ledger.conftest import WORKSPACE, Books

from rerail.domain.errors import IdempotencyConflictError, NotFoundError
from rerail.domain.mission import Effect, Mission, RetryPolicy, Task
from rerail.ledger.idempotency import Once
from rerail.ledger.missions import Deployed, deploy, find_mission

TASKS = (
    Task(key="read", title="Read", provider="python", effect=Effect.NONE),
    Task(
        key="send",
        title="Send",
        provider="http",
        needs=("read",),
        effect=Effect.UNSAFE,
        retry=RetryPolicy(max_attempts=3),
        timeout=timedelta(minutes=1).total_seconds(),
    ),
)


async def put(books: Books, digest: str, *, slug: str = "report", once: Once | None = None, **changes: Any) -> Deployed:
    mission = Mission(slug=slug, title=f"Report {digest}", tasks=TASKS, **changes)
    return await deploy(books.pool, WORKSPACE, mission, definition={"d": digest}, digest=digest, once=once)


async def test_a_change_is_a_version_and_none_is_changed(books: Books) -> None:
    first = await put(books, "one", description="First.", input_schema={"type": "object"})
    second = await put(books, "two")
    assert (first.version, first.changed, second.version, second.changed) == (1, True, 2, True)
    assert first.mission == second.mission
    for version, digest in ((None, "two"), (2, "two"), (1, "one")):
        stored = await find_mission(books.pool, WORKSPACE, "report", version=version)
        assert (stored.definition, stored.version) == ({"d": digest}, version or 2)
    row = await books.pool.fetchrow("SELECT * FROM missions WHERE slug = 'report'")
    assert (row["title"], row["description"], row["version"]) == ("Report two", None, 2)
    assert orjson.loads(row["input_schema"]) == {}


async def test_the_same_definition_makes_no_version(books: Books) -> None:
    first = await put(books, "one")
    again = await put(books, "one")
    assert (again.mission, again.version, again.changed) == (first.mission, 1, False)
    await put(books, "two")
    back = await put(books, "one")
    assert (back.version, back.changed) == (3, True), "what counts is the newest version"


async def test_tasks_are_kept_in_the_order_of_the_plan(books: Books) -> None:
    deployed = await put(books, "one")
    rows = await books.pool.fetch(
        "SELECT key, title, provider, needs, effect, max_attempts, timeout_seconds FROM tasks "
        "WHERE mission_id = $1 AND version = 1 ORDER BY position",
        deployed.mission,
    )
    assert [tuple(row) for row in rows] == [
        ("read", "Read", "python", [], "NONE", 1, None),
        ("send", "Send", "http", ["read"], "UNSAFE", 3, 60.0),
    ]


async def test_concurrent_deployments_are_numbered_densely(books: Books) -> None:
    deployed = await asyncio.gather(*(put(books, f"digest {place % 8}", slug="busy") for place in range(16)))
    made = sorted(found.version for found in deployed if found.changed)
    assert made == list(range(1, len(made) + 1))
    assert len({found.mission for found in deployed}) == 1
    versions = await books.pool.fetch(
        "SELECT version FROM mission_versions WHERE mission_id = $1 ORDER BY version", deployed[0].mission
    )
    assert [row["version"] for row in versions] == made
    tasks = await books.pool.fetchval("SELECT count(*) FROM tasks WHERE mission_id = $1", deployed[0].mission)
    assert tasks == 2 * len(made)


async def test_concurrent_first_deployments_of_the_same_definition_make_one_version(books: Books) -> None:
    deployed = await asyncio.gather(*(put(books, "one", slug="fresh") for _ in range(16)))
    assert sorted(found.changed for found in deployed) == [False] * 15 + [True]
    assert {(found.mission, found.version) for found in deployed} == {(deployed[0].mission, 1)}


async def test_missions_do_not_meet(books: Books) -> None:
    deployed = await asyncio.gather(*(put(books, "one", slug=f"m{place}") for place in range(8)))
    assert {found.version for found in deployed} == {1}
    assert len({found.mission for found in deployed}) == 8


async def test_all_of_it_or_none_of_it(books: Books) -> None:
    broken = (*TASKS, Task(key="read", title="Again", provider="python"))
    with pytest.raises(Exception, match="tasks_mission_id_version_key"):
        await deploy(books.pool, WORKSPACE, Mission(slug="broken", title="x", tasks=broken), definition={}, digest="d")
    with pytest.raises(NotFoundError):
        await find_mission(books.pool, WORKSPACE, "broken")


async def test_a_key_deploys_once_even_when_the_mission_has_moved_on(books: Books) -> None:
    key = Once.of("deployMission", "k", {"d": "one"})
    deployed = await asyncio.gather(*(put(books, "one", once=key) for _ in range(16)))
    assert {(found.mission, found.version) for found in deployed} == {(deployed[0].mission, 1)}
    await put(books, "two")
    again = await put(books, "one", once=key)
    assert (again.mission, again.version, again.changed) == (deployed[0].mission, 1, False)
    assert (await find_mission(books.pool, WORKSPACE, "report")).version == 2
    with pytest.raises(IdempotencyConflictError):
        await put(books, "three", once=Once.of("deployMission", "k", {"d": "three"}))


@pytest.mark.parametrize(("slug", "version"), [("nothing", None), ("report", 2), ("report", 0)])
async def test_what_is_not_there(books: Books, slug: str, version: int | None) -> None:
    await put(books, "one")
    with pytest.raises(NotFoundError) as missing:
        await find_mission(books.pool, WORKSPACE, slug, version=version)
    assert missing.value.id == slug
    with pytest.raises(NotFoundError):
        await find_mission(books.pool, new_id(), "report")
