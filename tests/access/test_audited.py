"""What callers do leaves its trail: every mutation in its own transaction, everything else beside it; and never a word
of what was given or answered."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from rerail.domain.identity import Kind, show
from rerail.domain.viewer import Scope
from rerail.ledger.audit_reading import ReadEntry, Wanted, read_entries

from ..api.test_mutations import mission
from .conftest import Served, bearer, new_token, served
from .conftest import pool as pool

PATIENCE = 20.0
GIVEN = "correct-horse-battery-staple"
START = f'{{mission: "tested", inputs: {{word: "{GIVEN}"}}, title: "{GIVEN}"}}'
HEADERS = {"X-Request-Id": "req-4711", "X-Forwarded-For": "198.51.100.7"}


@pytest.fixture
async def api(database: str, pool: asyncpg.Pool, tmp_path: Path) -> AsyncIterator[Served]:
    await new_token(pool, "keeps the door")
    async with served(database, tmp_path) as api:
        yield api


async def trail(pool: asyncpg.Pool, until: Callable[[list[ReadEntry]], bool]) -> list[ReadEntry]:
    """The entries, the oldest first, once they are as wanted: what changes nothing is written a moment later."""
    async with asyncio.timeout(PATIENCE):
        while True:
            found = (await read_entries(pool, Wanted(), most=1_000))[::-1]
            if until(found):
                return found
            await asyncio.sleep(0.05)


def told(found: list[ReadEntry]) -> list[tuple[str, str, str | None]]:
    return [(each.entry.action, each.entry.outcome.value, each.entry.code) for each in found]


async def mutate(api: Served, token: str, name: str, given: str, selection: str = "__typename") -> Any:
    document = f"mutation {{ {name}(input: {given}) {{ __typename {selection} }} }}"
    answer = await api.ask(document, headers={**bearer(token), **HEADERS})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"][name]


async def deployed(api: Served, token: str) -> None:
    answer = await api.client.post(
        "/graphql",
        json={
            "query": "mutation ($it: JSON!) { deployMission(input: {definition: $it}) { __typename } }",
            "variables": {"it": mission(only={"provider": "wait", "with": {"for": "1s"}})},
        },
        headers=bearer(token),
    )
    assert answer.json()["data"]["deployMission"]["__typename"] == "DeployMissionSuccess"


async def test_a_mutation_is_done_with_its_entry(api: Served, pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool, "nightly", scopes=tuple(Scope))
    await deployed(api, text)
    run = (await mutate(api, text, "startRun", START, "... on StartRunSuccess { run { id } }"))["run"]["id"]
    cancel = f'{{runId: "{run}", reason: "{GIVEN}", idempotencyKey: "{GIVEN}"}}'
    for _ in range(2):
        assert (await mutate(api, text, "cancelRun", cancel))["__typename"] == "CancelRunSuccess"
    await mutate(api, text, "cancelRun", f'{{runId: "{run}", dryRun: true}}')
    await mutate(api, text, "continueRun", f'{{runId: "{run}", expectedRevision: 1}}')
    found = await trail(pool, lambda found: len(found) == 7)
    assert sorted(told(found)) == [
        ("cancelRun", "DONE", None),
        ("cancelRun", "FAILED", "move_refused"),
        ("cancelRun", "UNCHANGED", None),
        ("continueRun", "FAILED", "stale_revision"),
        ("deployMission", "DONE", None),
        ("startRun", "DONE", None),
        ("useToken", "DONE", None),
    ]
    started = next(each.entry for each in found if each.entry.action == "startRun")
    assert (started.object, started.token, started.request_id) == (run, token, "req-4711")
    assert started.actor is not None
    assert started.actor.name == "nightly"
    # Nobody has said that the peer may speak for others.
    assert started.address == "127.0.0.1"
    rows = await pool.fetch("SELECT * FROM audit_entries")
    assert GIVEN not in repr([dict(row) for row in rows])


async def test_what_is_refused_has_its_entry(api: Served, pool: asyncpg.Pool) -> None:
    _, text = await new_token(pool, "reader", scopes=[Scope.READ])
    assert (await mutate(api, text, "startRun", START))["__typename"] == "NotPermitted"
    run = show(Kind.RUN, (await new_token(pool))[0])
    for _ in range(3):
        refused = await api.ask(f'{{ run(id: "{run}") {{ inputs }} }}', headers=bearer(text))
        assert refused.json()["errors"][0]["extensions"]["needs"] == "PAYLOADS"
    await api.ask(headers=bearer(text[:-1] + ("a" if text[-1] != "a" else "b")))
    await api.client.post("/graphql", json={"query": "{ __typename }"})
    found = await trail(pool, lambda found: sum(each.times.count for each in found) == 7)
    by_action: dict[str, list[ReadEntry]] = {}
    for each in found:
        by_action.setdefault(each.entry.action, []).append(each)
    assert set(by_action) == {"useToken", "startRun", "query", "authenticate"}
    assert by_action["startRun"][0].entry.needs is Scope.OPERATE
    queries = by_action["query"]
    assert sum(each.times.count for each in queries) == 3
    assert {(each.entry.object, each.entry.needs) for each in queries} == {("Run.inputs", Scope.PAYLOADS)}
    assert {each.entry.code for each in by_action["authenticate"]} == {
        "access.credential_refused",
        "access.credential_missing",
    }
    assert {each.workspace for each in by_action["authenticate"]} == {None}


async def test_the_trail_can_be_asked_for(api: Served, pool: asyncpg.Pool) -> None:
    _, text = await new_token(pool, "reader", scopes=[Scope.READ])
    _, admin = await new_token(pool, "admin", scopes=[Scope.ADMIN])
    assert (await mutate(api, text, "startRun", START))["__typename"] == "NotPermitted"
    await trail(pool, lambda found: any(each.entry.action == "startRun" for each in found))
    asked = '{ auditEntries(filter: {action: ["startRun"]}) { nodes { action outcome needs actor { name } } } }'
    (found,) = (await api.ask(asked, headers=bearer(admin))).json()["data"]["auditEntries"]["nodes"]
    assert found == {"action": "startRun", "outcome": "REFUSED", "needs": "OPERATE", "actor": {"name": "reader"}}
    refused = (await api.ask(asked, headers=bearer(text))).json()
    assert refused["errors"][0]["extensions"] == {"code": "not_permitted", "needs": "ADMIN"}
