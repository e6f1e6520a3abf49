"""Every refusal has its entry: of each field of the schema, of each credential that is not good, by each way in."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Origin, Subprotocol

from rerail.access import authenticator as authenticator_module
from rerail.access.tokens import TokenDraft, create_token
from rerail.api.authorization.matrix import MUTATION, QUERY, SUBSCRIPTION, Cell
from rerail.artifacts.signing import AddressSigner, Claim
from rerail.domain.identity import parse
from rerail.domain.viewer import Scope
from rerail.ledger.audit_reading import ReadEntry, Wanted, read_entries

from ..planner.world import HERE, make_world
from .conftest import OPERATOR, PATIENCE, Served, bearer, new_token, revoke, served
from .issuer import AUDIENCE, running_issuer
from .test_matrix import CASES, CELLS, RUN, document_of

SECRET = b"of the tests, and thirty-two bytes at least"
WHO = "{ viewer { subject } }"


@pytest.fixture
async def site(
    database: str, pool: asyncpg.Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Served]:
    """One that looks often whether tokens are still good."""
    monkeypatch.setattr(authenticator_module, "LOOK_AGAIN", 0.02)
    await new_token(pool, "somebody")
    async with served(database, tmp_path, signing_secret=SECRET.decode()) as found:
        yield found


async def entries(pool: asyncpg.Pool, code: str, *, action: str | None = None, least: int = 1) -> list[ReadEntry]:
    """Refusals with that code, once there have been so many."""
    async with asyncio.timeout(PATIENCE):
        while True:
            found = [
                each
                for each in await read_entries(pool, Wanted(), most=1_000)
                if each.entry.code == code and action in (None, each.entry.action)
            ]
            if sum(each.times.count for each in found) >= least:
                assert {each.entry.outcome for each in found} == {"REFUSED"}
                return found
            await asyncio.sleep(0.05)


# ---------------------------------------------------------------- what a caller may not


@pytest.mark.parametrize("kind", [QUERY, SUBSCRIPTION, "fields"])
async def test_every_field_that_was_refused(database: str, pool: asyncpg.Pool, tmp_path: Path, kind: str) -> None:
    await new_token(pool, "somebody")
    async with pool.acquire() as connection:
        await make_world().write(connection)
    cells = [cell for cell in CELLS if cell.needs and _kind(cell) == kind]
    assert cells
    async with served(database, tmp_path) as site:
        for cell in cells:
            # All but one of what it needs: what is refused is the field itself, and not what leads to it.
            scopes = sorted(cell.needs - {_last(cell)})
            _, text = await new_token(pool, cell.coordinate, scopes=scopes, workspace=HERE)
            answer = await _ask(site, cell, text)
            assert '"not_permitted"' in answer, (cell.coordinate, answer)
        found = await entries(pool, "not_permitted", least=len(cells))
    told = {each.entry.actor.name: each for each in found if each.entry.actor is not None}
    assert set(told) == {cell.coordinate for cell in cells}
    for cell in cells:
        entry = told[cell.coordinate].entry
        assert (entry.action, entry.object) == (
            "subscription" if kind == SUBSCRIPTION else "query",
            cell.coordinate,
        )
        assert entry.needs == _last(cell)
        assert entry.workspace == HERE
        assert entry.token is not None
        assert (entry.address, bool(entry.request_id)) == ("127.0.0.1", True)


def _last(cell: Cell) -> Scope:
    return [scope for scope in Scope if scope in cell.needs][-1]


def _kind(cell: Cell) -> str:
    return cell.parent if cell.parent in {QUERY, SUBSCRIPTION, MUTATION} else "fields"


async def _ask(site: Served, cell: Cell, text: str) -> str:
    case = CASES[cell.coordinate]
    accept = "text/event-stream" if cell.parent == SUBSCRIPTION else "application/json"
    document = {"query": document_of(cell, case, case.arguments)}
    return (await site.client.post("/graphql", json=document, headers={**bearer(text), "Accept": accept})).text


async def test_what_leads_out_of_a_run(site: Served, pool: asyncpg.Pool) -> None:
    async with pool.acquire() as connection:
        await make_world().write(connection)
    draft = TokenDraft(
        workspace=HERE,
        name="status page",
        scopes=(Scope.READ,),
        created_by=OPERATOR,
        expires_at=datetime.now(UTC) + timedelta(hours=1),
        run=parse(RUN).uuid,
    )
    async with pool.acquire() as connection:
        token, text = await create_token(connection, draft)
    await site.ask("{ runs { nodes { id } } }", headers=bearer(text))
    (found,) = await entries(pool, "not_permitted")
    assert (found.entry.token, found.entry.object) == (token, "Query.runs")


async def test_a_document_that_is_not_trusted(database: str, pool: asyncpg.Pool, tmp_path: Path) -> None:
    manifest = tmp_path / "trusted.json"
    manifest.write_bytes(orjson.dumps({"who": WHO}))
    token, text = await new_token(pool, "curious")
    async with served(database, tmp_path, trusted_documents=manifest, trusted_documents_mode="enforce") as site:
        assert (await site.ask(WHO, headers=bearer(text))).status_code == 200
        await site.ask("{ runs { nodes { id } } }", headers=bearer(text))
        (found,) = await entries(pool, "document.not_trusted", action="document")
    assert found.entry.token == token


# ---------------------------------------------------------------- credentials, by each way in


async def by_post(site: Served, credential: str | None) -> None:
    assert (await site.ask(WHO, headers=_header(credential))).status_code in (401, 403)


async def by_get(site: Served, credential: str | None) -> None:
    answer = await site.client.get("/graphql", params={"query": WHO}, headers=_header(credential))
    assert answer.status_code in (401, 403)


async def by_event_stream(site: Served, credential: str | None) -> None:
    headers = {**_header(credential), "Accept": "text/event-stream"}
    assert (await site.client.post("/graphql", json={"query": WHO}, headers=headers)).status_code in (401, 403)


async def by_reservation(site: Served, credential: str | None) -> None:
    assert (await site.client.put("/graphql", headers=_header(credential))).status_code in (401, 403)


async def by_websocket_header(site: Served, credential: str | None) -> None:
    await _connected(site, _header(credential), {})


async def by_websocket_payload(site: Served, credential: str | None) -> None:
    await _connected(site, {}, {} if credential is None else {"Authorization": f"Bearer {credential}"})


async def _connected(site: Served, headers: dict[str, str], payload: dict[str, str]) -> None:
    address = f"ws://{site.address}/graphql"
    async with connect(address, subprotocols=[PROTOCOL], additional_headers=headers) as socket:
        await socket.send(orjson.dumps({"type": "connection_init", "payload": payload}).decode())
        with pytest.raises(ConnectionClosed) as closed:
            await socket.recv()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code in (4401, 4403)


def _header(credential: str | None) -> dict[str, str]:
    return {} if credential is None else bearer(credential)


PROTOCOL = Subprotocol("graphql-transport-ws")
WAYS_IN = [by_post, by_get, by_event_stream, by_reservation, by_websocket_header, by_websocket_payload]


@pytest.mark.parametrize("way_in", WAYS_IN)
async def test_every_credential_that_is_not_good(site: Served, pool: asyncpg.Pool, way_in: Any) -> None:
    _, whole = await new_token(pool)
    expired, late = await new_token(pool, "late", lives=timedelta(seconds=-1))
    revoked, taken = await new_token(pool, "taken")
    await revoke(pool, revoked)
    for credential in (None, whole[:-1], "no.jwt.either", late, taken):
        await way_in(site, credential)
    (missing,) = await entries(pool, "access.credential_missing")
    assert (missing.entry.actor, missing.workspace, missing.entry.address) == (None, None, "127.0.0.1")
    bad = await entries(pool, "access.credential_refused", least=2)
    assert sum(each.times.count for each in bad) == 2
    # Whose these were is known, so the admin of that workspace is told.
    for code, token, name in (("expired", expired, "late"), ("revoked", revoked, "taken")):
        (known,) = await entries(pool, f"access.credential_{code}")
        assert known.entry.token == token
        assert known.entry.actor is not None
        assert known.entry.actor.name == name
        assert known.workspace == "default"
    rows = await pool.fetch("SELECT * FROM audit_entries")
    assert not any(text in repr([dict(row) for row in rows]) for text in (whole, late, taken))


@pytest.mark.parametrize("way_in", WAYS_IN)
async def test_a_workspace_that_is_not_here(database: str, pool: asyncpg.Pool, tmp_path: Path, way_in: Any) -> None:
    async with running_issuer() as issuer:
        async with served(database, tmp_path, oidc_issuer=issuer.url, oidc_audience=(AUDIENCE,)) as site:
            await way_in(site, issuer.token(workspace="nowhere"))
        (found,) = await entries(pool, "access.no_workspace")
    assert (found.entry.action, found.workspace) == ("authenticate", None)


async def test_a_stay_that_ended(site: Served, pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool, "long there")
    async with connect(f"ws://{site.address}/graphql", subprotocols=[PROTOCOL]) as socket:
        await socket.send(orjson.dumps({"type": "connection_init", "payload": {"token": text}}).decode())
        await socket.recv()
        await revoke(pool, token)
        with pytest.raises(ConnectionClosed):
            await socket.recv()
    (found,) = await entries(pool, "access.credential_revoked")
    assert found.entry.token == token


# ---------------------------------------------------------------- what nobody needs a credential for


async def test_a_page_of_another_origin(site: Served, pool: asyncpg.Pool) -> None:
    headers = {"Origin": "https://elsewhere.example"}
    answer = await site.client.post("/graphql", json={"query": WHO}, headers=headers)
    assert answer.status_code == 403
    assert answer.json()["errors"][0]["extensions"]["code"] == "access.origin_refused"
    with pytest.raises(InvalidStatus):
        await connect(f"ws://{site.address}/graphql", origin=Origin(headers["Origin"]), subprotocols=[PROTOCOL])
    found = await entries(pool, "access.origin_refused", least=2)
    assert {(each.entry.action, each.entry.address) for each in found} == {("authenticate", "127.0.0.1")}


async def test_an_address_of_an_artifact(site: Served, pool: asyncpg.Pool) -> None:
    signer = AddressSigner([SECRET])
    claim = Claim(address="runs/a/b/c", name="a.csv", media_type="text/csv")
    expired = signer.url(claim, 1_000_000_000)
    for address, status, code in (
        ("/artifacts/forged", 403, "artifact.token_refused"),
        (AddressSigner([b"somebody else's" * 3]).url(claim, 4_000_000_000), 403, "artifact.token_refused"),
        ("/payloads/forged", 403, "artifact.token_refused"),
        (expired, 410, "artifact.token_expired"),
    ):
        assert (await site.client.get(address)).status_code == status
        (found,) = await entries(pool, code)
        assert (found.entry.action, found.entry.address, found.entry.object) == ("download", "127.0.0.1", None)
