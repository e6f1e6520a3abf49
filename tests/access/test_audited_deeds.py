"""Every mutation of the schema, with all that can come of it: done, tried, failed, refused. Each has its entry, and
nothing is done that cannot be written down."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import orjson
import pytest
from graphql import GraphQLInputObjectType, GraphQLNonNull, GraphQLObjectType, get_named_type

from rerail.api.authorization.matrix import matrix
from rerail.api.schema.build import build_schema
from rerail.domain.identity import Kind, show
from rerail.domain.run import RunStatus
from rerail.domain.token import show_token
from rerail.domain.viewer import Scope
from rerail.ledger.audit_reading import ReadEntry, Wanted, read_entries

from ..runtime import job_tasks
from ..runtime.conftest import Shop, shop, working
from ..runtime.test_recovery_jobs import failed, group_of
from ..runtime.test_recovery_jobs import mission as failing
from .conftest import Served, bearer, new_token, served

__all__ = ["shop", "working"]

PATIENCE = 20.0
SCHEMA = build_schema()
MUTATION = SCHEMA._schema.type_map["Mutation"]
assert isinstance(MUTATION, GraphQLObjectType)
NEEDED = {cell.name: cell.needs for cell in matrix(SCHEMA._schema) if cell.parent == "Mutation"}
FIX = {"kind": "PROVIDER_RESTORED", "note": "It is back."}
RESTING = {"mission": "resting", "title": "Resting", "tasks": {"rest": {"provider": "wait", "with": {"for": "1h"}}}}
REVIEWED = {
    "mission": "reviewed",
    "title": "Reviewed",
    "tasks": {"ask": {"provider": "review", "with": {"question": "Is it so?"}}},
}
DEEDS: Mapping[str, Mapping[str, Any]] = {
    "deployMission": {"definition": {**RESTING, "mission": "another"}},
    "startRun": {"mission": "resting", "inputs": {}},
    "continueRun": {"runId": "cancelled"},
    "retryFailedStep": {"stepId": "failed step", "fix": FIX},
    "reportRun": {"runId": "reported", "symptom": "RUN_FAILED", "summary": "It failed."},
    "updateReport": {"reportId": "report", "status": "ACKNOWLEDGED"},
    "cancelRun": {"runId": "queued"},
    "decideReview": {"reviewId": "review", "decision": "APPROVE"},
    "addNote": {"runId": "reported", "text": "Seen."},
    "recoverGroup": {"groupId": "group", "move": "RETRY", "fix": FIX, "maxPerMinute": 1},
    "stopRecoveryJob": {"jobId": "job", "reason": "Enough."},
    "createRunToken": {"runId": "reported"},
    "revokeRunToken": {"tokenId": "public"},
    "revokeToken": {"tokenId": "private"},
}
"""What each mutation is given, by names of what `Site.names` has the ids of. One that is new has none, and fails."""
NOTHING_TO_TRY = {"deployMission": {"definition": {"mission": "broken"}}}
"""Of what names nothing that could be missing: what fails all the same."""


@dataclass(frozen=True, kw_only=True)
class Site:
    api: Served
    pool: asyncpg.Pool
    names: Mapping[str, str]
    token: str

    def given(self, name: str) -> dict[str, Any]:
        return {key: self.names.get(value, value) if _is_id(value) else value for key, value in DEEDS[name].items()}

    async def mutate(self, name: str, given: Mapping[str, Any], token: str | None = None) -> Any:
        selected = f"__typename ... on Problem {{ code }} {_whether(name)}"
        document = f"mutation ($it: {_input(name).name}!) {{ it: {name}(input: $it) {{ {selected} }} }}"
        answer = await self.api.client.post(
            "/graphql", json={"query": document, "variables": {"it": given}}, headers=bearer(token or self.token)
        )
        return answer.json()

    async def entries(self, action: str, outcome: str, code: str | None = None) -> list[ReadEntry]:
        """Once there are some."""
        async with asyncio.timeout(PATIENCE):
            while True:
                found = [
                    each
                    for each in await read_entries(self.pool, Wanted(), most=1_000)
                    if (each.entry.action, each.entry.outcome, each.entry.code) == (action, outcome, code)
                ]
                if found:
                    return found
                await asyncio.sleep(0.05)


def _is_id(value: object) -> bool:
    return isinstance(value, str)


def _input(name: str) -> GraphQLInputObjectType:
    assert isinstance(MUTATION, GraphQLObjectType)
    found = get_named_type(MUTATION.fields[name].args["input"].type)
    assert isinstance(found, GraphQLInputObjectType)
    return found


def _whether(name: str) -> str:
    """What a success says of whether something was done."""
    success = SCHEMA._schema.type_map[f"{name[0].upper()}{name[1:]}Success"]
    assert isinstance(success, GraphQLObjectType)
    return f"... on {success.name} {{ applied }}" if "applied" in success.fields else ""


@pytest.fixture
async def site(working: Shop, tmp_path: Path) -> AsyncIterator[Site]:
    """Everything that a mutation can be made about. The worker is stopped, so it stays as it is."""
    job_tasks.reset()
    job_tasks.other_way |= {"part-3", "part-4"}
    runs = await failed(working, 5, failing())
    await working.deploy(RESTING)
    await working.deploy(REVIEWED)
    reviewed = await working.start("reviewed")
    assert (await working.rested(reviewed)).status is RunStatus.WAITING
    assert working.worker is not None
    await working.worker.stop()
    queued, cancelled = [await working.start("resting") for _ in range(2)]
    retried = (await working.load(runs[0])).steps_by_key()["call"].id
    review = await working.pool.fetchval("SELECT id FROM reviews WHERE run_id = $1", reviewed)
    private, _ = await new_token(working.pool, "private")
    _, token = await new_token(working.pool, "nightly", scopes=tuple(Scope))
    names = {
        "queued": show(Kind.RUN, queued),
        "cancelled": show(Kind.RUN, cancelled),
        "reported": show(Kind.RUN, runs[1]),
        "failed step": show(Kind.STEP, retried),
        "review": show(Kind.REVIEW, review),
        "group": show(Kind.FAILURE_GROUP, await group_of(working, runs[1])),
        "private": show_token(private),
    }
    async with served(working.dsn, tmp_path) as api:
        site = Site(api=api, pool=working.pool, names=names, token=token)
        await _prepare(site, names, show(Kind.FAILURE_GROUP, await group_of(working, runs[3], "provider.overloaded")))
        yield site


async def _prepare(site: Site, names: dict[str, str], group: str) -> None:
    """What only mutations make. They are not what is looked at: the trail begins anew."""
    text = (
        'mutation { c: cancelRun(input: {runId: "%s"}) { __typename } '
        'r: reportRun(input: {runId: "%s", symptom: RUN_FAILED, summary: "First."}) '
        "{ ... on ReportRunSuccess { report { id } } } "
        'j: recoverGroup(input: {groupId: "%s", move: RETRY, fix: {kind: TRANSIENT}, maxPerMinute: 1}) '
        "{ ... on RecoverGroupSuccess { job { id } } } "
        't: createRunToken(input: {runId: "%s"}) { ... on CreateRunTokenSuccess { id } } }'
    )
    asked = text % (names["cancelled"], names["reported"], group, names["reported"])
    data = (await site.api.ask(asked, headers=bearer(site.token))).json()["data"]
    names |= {"report": data["r"]["report"]["id"], "job": data["j"]["job"]["id"], "public": data["t"]["id"]}
    await site.entries("useToken", "DONE")
    await site.pool.execute("DELETE FROM audit_entries")


def test_no_mutation_is_forgotten() -> None:
    assert isinstance(MUTATION, GraphQLObjectType)
    assert set(DEEDS) == set(MUTATION.fields)


async def test_each_is_done_with_its_entry_or_not_at_all(site: Site) -> None:
    await site.pool.execute("ALTER TABLE audit_entries ADD CONSTRAINT full_disk CHECK (outcome <> 'DONE') NOT VALID")
    before = await everything(site.pool)
    for name in DEEDS:
        answer = await site.mutate(name, site.given(name))
        assert answer["data"] is None, (name, answer)
        assert answer["errors"][0]["extensions"]["code"] == "internal_error", (name, answer)
        assert await everything(site.pool) == before, name
    await site.pool.execute("ALTER TABLE audit_entries DROP CONSTRAINT full_disk")
    for name in DEEDS:
        before = await everything(site.pool)
        answer = await site.mutate(name, site.given(name))
        assert answer["data"]["it"].pop("applied", True) is True, (name, answer)
        assert answer["data"]["it"] == {"__typename": f"{name[0].upper()}{name[1:]}Success"}, (name, answer)
        assert await everything(site.pool) != before, name
        (done,) = await site.entries(name, "DONE")
        assert done.entry.object, name
        assert done.entry.actor is not None
        assert (done.entry.actor.name, done.entry.address) == ("nightly", "127.0.0.1")
        assert done.entry.request_id


async def test_what_was_only_tried_has_its_entry(site: Site) -> None:
    before = await everything(site.pool)
    for name in (name for name in DEEDS if "dryRun" in _input(name).fields):
        answer = await site.mutate(name, {**site.given(name), "dryRun": True})
        assert answer["data"]["it"]["__typename"].endswith("Success"), answer
        (found,) = await site.entries(name, "UNCHANGED")
        assert found.entry.token is not None
    assert await everything(site.pool) == before


async def test_what_failed_has_its_entry(site: Site) -> None:
    before = await everything(site.pool)
    for name in DEEDS:
        given = NOTHING_TO_TRY.get(name) or {
            key: _unknown(value) if _names_something(name, key) else value for key, value in site.given(name).items()
        }
        answer = await site.mutate(name, given)
        assert answer["data"]["it"]["__typename"] in {"NotFound", "InvalidInput", "InvalidMission"}, (name, answer)
        assert await site.entries(name, "FAILED", answer["data"]["it"]["code"]), name
    assert await everything(site.pool) == before


async def test_what_was_refused_has_its_entry(site: Site) -> None:
    assert isinstance(MUTATION, GraphQLObjectType)
    _, text = await new_token(site.pool, "nobody much", scopes=())
    before = await everything(site.pool)
    for name in DEEDS:
        answer = await site.mutate(name, site.given(name), text)
        assert answer["data"]["it"]["__typename"] == "NotPermitted", (name, answer)
        (refused,) = await site.entries(name, "REFUSED", "not_permitted")
        assert refused.entry.needs in NEEDED[name]
        assert refused.entry.actor is not None
        assert refused.entry.actor.name == "nobody much"
    assert await everything(site.pool) == before


def _names_something(mutation: str, key: str) -> bool:
    type_ = _input(mutation).fields[key].type
    inner = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    return getattr(inner, "name", "") == "ID" or key == "mission"


def _unknown(known: str) -> str:
    return f"{known.partition('_')[0]}_{uuid4().hex}" if "_" in known else "no-such-mission"


async def everything(pool: asyncpg.Pool) -> dict[str, Any]:
    """What all tables hold, but for the trail itself, and when tokens were used."""
    tables = await pool.fetch(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1"
    )
    found: dict[str, Any] = {}
    for (table,) in tables:
        if table not in {"audit_entries", "workers"}:
            rows = await pool.fetch(f'SELECT row_to_json(t)::text AS row FROM "{table}" t')  # noqa: S608, of the catalog
            found[table] = sorted(_without_use(row["row"]) for row in rows)
    found["queue"] = [row[0] for row in await pool.fetch("SELECT workflow_uuid FROM dbos.workflow_status ORDER BY 1")]
    return found


def _without_use(row: str) -> str:
    decoded = orjson.loads(row)
    decoded.pop("last_used_at", None)
    return orjson.dumps(decoded).decode()
