"""The application as it is served, to callers of two workspaces at once, over fewer sessions than there are callers."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import orjson
import pytest
from pydantic import SecretStr
from tests.access.conftest import new_token
from tests.api.transport import serving
from tests.walls.conftest import Scene
from tests.walls.twins import ATTACKED, ATTACKER, id_where, ids_of
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from rerail.app import create_app
from rerail.database.engine import create_pool
from rerail.domain.identity import Kind
from rerail.domain.viewer import Scope
from rerail.settings import Settings

THERE, HERE = "019b0000", "019c0000"
"""How ids of the attacked begin, and of the attacker."""
PATIENCE = 60.0
RUNS = "{ viewer { workspace { slug } } runs(first: 20) { nodes { id } count { value } } }"
STREAM = "text/event-stream"


@pytest.fixture
async def site(copied: Scene, tmp_path: Path) -> AsyncIterator[tuple[str, str, str]]:
    """The address, and the tokens of the attacked and of the attacker."""
    owner = await create_pool(copied.both, application_name="tests")
    tokens = [
        (await new_token(owner, "tests", scopes=tuple(Scope), workspace=each))[1] for each in (ATTACKED, ATTACKER)
    ]
    await owner.close()
    settings = Settings(database_url=SecretStr(copied.both), data=tmp_path, database_pool=4)
    app = create_app(settings, unguarded=False)
    async with app.router.lifespan_context(app), serving(app, app.state.hub) as address:
        yield address, tokens[0], tokens[1]


def _client(address: str, token: str) -> httpx.AsyncClient:
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.AsyncClient(base_url=f"http://{address}", headers=headers, timeout=PATIENCE)


async def test_sessions_are_told_whose_they_are(site: tuple[str, str, str]) -> None:
    address, theirs, own = site
    async with _client(address, theirs) as attacked, _client(address, own) as attacker:

        async def look(client: httpx.AsyncClient) -> Any:
            return (await client.post("/graphql", json={"query": RUNS})).json()

        # In any order, on any of the sessions: many more requests than there are of them.
        found = await asyncio.gather(*(look(client) for _ in range(60) for client in (attacked, attacker)))
    for place, answer in enumerate(found):
        prefix = (THERE, HERE)[place % 2]
        assert answer["data"]["viewer"]["workspace"]["slug"] == ("default", "attacker")[place % 2]
        assert {run["id"][4:12] for run in answer["data"]["runs"]["nodes"]} == {prefix}
        assert answer["data"]["runs"]["count"]["value"] == 24


async def test_a_mutation_of_an_other_workspace(site: tuple[str, str, str], scene: Scene) -> None:
    address, theirs, own = site
    run = id_where(scene.attacked, Kind.RUN, status="SUCCEEDED")
    note = "mutation ($i: AddNoteInput!) { addNote(input: $i) { __typename } }"
    asked = {"query": note, "variables": {"i": {"runId": run, "text": "I was here"}}}
    async with _client(address, theirs) as attacked, _client(address, own) as attacker:
        assert (await attacker.post("/graphql", json=asked)).json()["data"]["addNote"]["__typename"] == "NotFound"
        answer = (await attacked.post("/graphql", json=asked)).json()
        assert answer["data"]["addNote"]["__typename"] == "AddNoteSuccess"


@pytest.mark.parametrize("field", ["run(id: $id) { title }", "frames(runId: $id) { run { title } }"])
async def test_streams_and_sockets(field: str, site: tuple[str, str, str], scene: Scene) -> None:
    address, theirs, own = site
    run = id_where(scene.attacked, Kind.RUN, status="SUCCEEDED")
    payload = {"query": f"subscription ($id: ID!) {{ {field} }}", "variables": {"id": run}}
    for token, there in ((own, False), (theirs, True)):
        assert ("Attacked" in await _over_a_socket(address, token, payload)) == there
        assert ("Attacked" in await _over_a_stream(address, token, payload)) == there


@pytest.mark.parametrize(
    "field", ["run(id: $id) { revision }", "frames(runId: $id, after: 2) { nextNumber frames { title } }"]
)
async def test_what_is_followed_goes_on(field: str, site: tuple[str, str, str], scene: Scene) -> None:
    """What a bell sets off is read on behalf of those who follow, and of two who follow together."""
    address, theirs, _ = site
    run = id_where(scene.attacked, Kind.RUN, status="SUCCEEDED")
    payload = {"query": f"subscription ($id: ID!) {{ {field} }}", "variables": {"id": run}}
    note = {"query": "mutation ($i: AddNoteInput!) { addNote(input: $i) { __typename } }"}
    async with (
        asyncio.timeout(PATIENCE),
        _client(address, theirs) as client,
        _socket(address, theirs) as first,
        _socket(address, theirs) as second,
    ):
        revisions = list[str]()
        for socket in (first, second):
            await socket.send(orjson.dumps({"id": "1", "type": "subscribe", "payload": payload}).decode())
            revisions.append(str(await socket.recv()))
        for text in ("one", "two"):
            answer = await client.post("/graphql", json={**note, "variables": {"i": {"runId": run, "text": text}}})
            assert "AddNoteSuccess" in answer.text
            for place, socket in enumerate((first, second)):
                told = str(await socket.recv())
                assert "errors" not in told
                assert told != revisions[place]
                revisions[place] = told


@contextlib.asynccontextmanager
async def _socket(address: str, token: str) -> AsyncIterator[ClientConnection]:
    async with connect(f"ws://{address}/graphql", subprotocols=[Subprotocol("graphql-transport-ws")]) as socket:
        init = {"type": "connection_init", "payload": {"Authorization": f"Bearer {token}"}}
        await socket.send(orjson.dumps(init).decode())
        assert "connection_ack" in str(await socket.recv())
        yield socket


async def _over_a_socket(address: str, token: str, payload: Any) -> str:
    async with asyncio.timeout(PATIENCE), _socket(address, token) as socket:
        await socket.send(orjson.dumps({"id": "1", "type": "subscribe", "payload": payload}).decode())
        return str(await socket.recv())


async def _over_a_stream(address: str, token: str, payload: Any) -> str:
    async with (
        asyncio.timeout(PATIENCE),
        _client(address, token) as client,
        client.stream("POST", "/graphql", json=payload, headers={"Accept": STREAM}) as answer,
        contextlib.aclosing(answer.aiter_lines()) as lines,
    ):
        async for line in lines:
            if line.startswith("data: "):
                return line
    raise AssertionError("the stream ended before it said anything")


async def test_addresses_of_artifacts_and_bundles(site: tuple[str, str, str], scene: Scene, copied: Scene) -> None:
    address, theirs, own = site
    ids = ids_of(scene.attacked, Kind.ARTIFACT)
    document = "query ($id: ID!) { node(id: $id) { ... on Artifact { name url preview } } }"
    frame = "query ($id: ID!) { node(id: $id) { ... on Frame { payload payloadUrl } } }"
    wide = next(
        f"frame_{row['run_id'].hex}{row['number']:08x}"
        for row in scene.attacked.rows["frames"]
        if row["payload_address"]
    )
    async with _client(address, theirs) as attacked, _client(address, own) as attacker:
        for found, asked in ((wide, frame), *((each, document) for each in ids)):
            answer = await attacker.post("/graphql", json={"query": asked, "variables": {"id": found}})
            assert answer.json() == {"data": {"node": None}}
        # An address is good for what it was signed for, and for nothing else.
        mine, yours = ids_of(scene.attacker, Kind.ARTIFACT)[0], ids[0]
        signed = {
            client: (await client.post("/graphql", json={"query": document, "variables": {"id": each}})).json()
            for client, each in ((attacker, mine), (attacked, yours))
        }
        ours, others = (signed[client]["data"]["node"]["url"].rpartition("/")[2] for client in (attacker, attacked))
        assert others
        forged = ".".join([others.split(".")[0], *ours.split(".")[1:]])
        assert (await attacker.get(f"/artifacts/{forged}")).status_code == 403
        # Of a file that is gone the run it belongs to is told: it is theirs.
        assert (await attacker.get(f"/artifacts/{ours}")).status_code == 404
    owner = await asyncpg.connect(copied.both)
    lost = await owner.fetch("SELECT workspace_id FROM frames WHERE kind = 'ARTIFACT_WRITTEN' AND title LIKE '%lost%'")
    await owner.close()
    assert {row["workspace_id"] for row in lost} <= {ATTACKER}
