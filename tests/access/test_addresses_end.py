"""Addresses of files: they live no longer than the token that they were given to, and lead into no other workspace."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import orjson
import pytest

from rerail.access.tokens import TokenDraft, create_token
from rerail.domain.identity import parse
from rerail.domain.viewer import Scope

from ..planner.world import ELSEWHERE, HERE, make_world
from .conftest import OPERATOR, Served, bearer, new_token, served
from .test_matrix import RUN

SIGNED = re.compile(r'"[^"]*/(?:artifacts|payloads)/[\w=-]+\.(\d+)\.[\w=-]+"')
FILES = """{ it: run(id: "%s") { artifacts { nodes { id url } } frames { nodes { payloadUrl } } } }"""
FOLLOWED = """subscription { it: run(id: "%s") { artifacts { nodes { id url } } } }"""
REPORTS = "{ it: reports { nodes { bundle { url } } } }"
SEEING = (Scope.READ, Scope.PAYLOADS)


@pytest.fixture
async def site(database: str, pool: asyncpg.Pool, tmp_path: Path) -> AsyncIterator[Served]:
    await new_token(pool, "somebody")
    async with pool.acquire() as connection:
        await make_world().write(connection)
    async with served(database, tmp_path) as found:
        yield found


async def ends_of(site: Served, document: str, text: str) -> set[int]:
    """When the addresses of an answer expire."""
    if document.startswith("subscription"):
        headers = {**bearer(text), "Accept": "text/event-stream"}
        async with site.client.stream("POST", "/graphql", json={"query": document}, headers=headers) as stream:
            async for line in stream.aiter_lines():
                if line.startswith("data: {"):
                    return {int(found) for found in SIGNED.findall(line)}
    answer = await site.ask(document, headers=bearer(text))
    assert "errors" not in answer.json(), answer.text
    return {int(found) for found in SIGNED.findall(answer.text)}


DOCUMENTS = {"query": FILES % RUN, "subscription": FOLLOWED % RUN, "bundles": REPORTS}


@pytest.mark.parametrize("asked", DOCUMENTS)
async def test_they_live_no_longer_than_the_token(site: Served, pool: asyncpg.Pool, asked: str) -> None:
    _, lasting = await new_token(pool, "page", scopes=SEEING, lives=None, workspace=HERE)
    soon, brief = await new_token(pool, "page", scopes=SEEING, lives=timedelta(seconds=90), workspace=HERE)
    sooner, briefer = await new_token(pool, "page", scopes=SEEING, lives=timedelta(seconds=60), workspace=HERE)
    now = datetime.now(UTC).timestamp()
    # The lasting one first: what was made for one caller is not given to another.
    usual = await ends_of(site, DOCUMENTS[asked], lasting)
    assert usual
    assert min(usual) > now + 800
    for token, text in ((soon, brief), (sooner, briefer)):
        over = await pool.fetchval("SELECT expires_at FROM api_tokens WHERE id = $1", token)
        assert await ends_of(site, DOCUMENTS[asked], text) == {int(over.timestamp())}


async def test_those_of_a_token_of_a_run_end_with_it(site: Served, pool: asyncpg.Pool) -> None:
    over = datetime.now(UTC) + timedelta(minutes=2)
    draft = TokenDraft(
        workspace=HERE, name=RUN, scopes=SEEING, created_by=OPERATOR, expires_at=over, run=parse(RUN).uuid
    )
    async with pool.acquire() as connection:
        _, text = await create_token(connection, draft)
    assert await ends_of(site, DOCUMENTS["query"], text) == {int(over.timestamp())}


@pytest.mark.parametrize("asked", [*DOCUMENTS, "node"])
async def test_nobody_is_given_those_of_another_workspace(site: Served, pool: asyncpg.Pool, asked: str) -> None:
    _, theirs = await new_token(pool, "page", scopes=tuple(Scope), workspace=HERE)
    _, text = await new_token(pool, "attacker", scopes=tuple(Scope), workspace=ELSEWHERE)
    artifacts = orjson.loads((await site.ask(FILES % RUN, headers=bearer(theirs))).text)["data"]["it"]["artifacts"]
    ids = orjson.dumps([each["id"] for each in artifacts["nodes"]]).decode()
    documents = {**DOCUMENTS, "node": f"{{ it: nodes(ids: {ids}) {{ ... on Artifact {{ url preview }} }} }}"}
    headers = {**bearer(text), "Accept": "text/event-stream" if asked == "subscription" else "application/json"}
    answer = await site.client.post("/graphql", json={"query": documents[asked]}, headers=headers)
    given = {found.group() for found in SIGNED.finditer(answer.text)}
    assert not any(each["id"].removeprefix("artifact_") in answer.text for each in artifacts["nodes"])
    own = {row["id"].hex for row in make_world().rows["reports"] if row["workspace_id"] == ELSEWHERE}
    assert bool(given) <= bool(own and asked == "bundles")
