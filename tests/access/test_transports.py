"""Coming in by HTTP, WebSocket and server-sent events: what each is told who may not, and how a stay ends."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import orjson
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from rerail.access import authenticator as authenticator_module
from rerail.access.openness import UnprotectedError
from rerail.cli.failures import ExitStatus
from rerail.domain.viewer import Scope
from rerail.domain.workspace import DEFAULT_WORKSPACE

from ..test_cli import rerail
from .conftest import PATIENCE, WHO, Served, bearer, new_token, revoke, served
from .issuer import AUDIENCE, rsa, running_issuer

RUNS = "subscription { runs { initial changed { id } } }"
FIRST = {"data": {"runs": {"initial": True, "changed": []}}}
STREAM = "text/event-stream"
TOKEN = "X-GraphQL-Event-Stream-Token"  # noqa: S105, the name of a header
EVERYTHING = tuple(Scope)


@pytest.fixture
async def site(
    database: str, pool: asyncpg.Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Served]:
    """One that looks often whether tokens are still good. Somebody has a token, or it would not start."""
    monkeypatch.setattr(authenticator_module, "LOOK_AGAIN", 0.02)
    await new_token(pool, "somebody")
    async with served(database, tmp_path) as found:
        yield found


# ---------------------------------------------------------------- HTTP


async def test_the_bearer_of_a_token_is_who_it_was_made_for(site: Served, pool: asyncpg.Pool) -> None:
    _, text = await new_token(pool, "nightly", scopes=[Scope.OPERATE, Scope.READ])
    told = {"subject": "nightly", "workspace": {"slug": "default"}, "scopes": ["READ", "OPERATE"]}
    assert await site.who(text) == told
    _, other = await new_token(pool, "other")
    assert (await site.who(other))["subject"] == "other"
    assert (await site.who(text))["subject"] == "nightly"


async def test_without_a_token(site: Served) -> None:
    answer = await site.ask()
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == 'Bearer realm="rerail"'
    assert answer.headers["Cache-Control"] == "no-store"
    (error,) = answer.json()["errors"]
    assert error["extensions"] == {"code": "access.credential_missing"}


@pytest.mark.parametrize("sent", ["Bearer rerail_no", "Basic dTpw", "Bearer", 'Bearer "\\é', ""])
async def test_with_a_bad_one(site: Served, sent: str) -> None:
    answer = await site.client.post(
        "/graphql", json={"query": WHO}, headers=[("Authorization", sent.encode("latin-1"))]
    )
    assert answer.status_code == 401
    challenge = answer.headers["WWW-Authenticate"]
    assert challenge.startswith('Bearer realm="rerail", error="invalid_token", error_description="')
    assert challenge.count('"') == 6


async def test_two_tokens_are_none(site: Served, pool: asyncpg.Pool) -> None:
    _, text = await new_token(pool)
    both = [("Authorization", f"Bearer {text}"), ("Authorization", f"Bearer {text}")]
    assert (await site.client.post("/graphql", json={"query": WHO}, headers=both)).status_code == 401


async def test_nothing_is_read_of_a_stranger(site: Served) -> None:
    for request in (
        {"content": b"{", "headers": {"Content-Type": "application/json"}},
        {"json": {"query": "{ nothing"}},
        {"json": {"query": "mutation { cancelRun }"}},
        {"json": {"query": "{ __schema { types { name } } }"}},
    ):
        assert (await site.client.post("/graphql", **request)).status_code == 401
    assert (await site.client.get("/graphql", params={"query": WHO})).status_code == 401
    for method in ("PUT", "DELETE"):
        assert (await site.client.request(method, "/graphql")).status_code == 401


async def test_what_needs_no_token(site: Served) -> None:
    page = await site.client.get("/graphql", headers={"Accept": "text/html"})
    assert (page.status_code, page.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert (await site.client.get("/healthz")).status_code == 200
    assert (await site.client.get("/readyz")).status_code == 200
    assert (await site.client.get("/artifacts/forged")).status_code == 403


async def test_revoked_and_expired_tokens(site: Served, pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool)
    await site.who(text)
    await revoke(pool, token)
    async with asyncio.timeout(PATIENCE):
        while (answer := await site.ask(headers=bearer(text))).status_code == 200:
            continue
    assert answer.json()["errors"][0]["extensions"] == {"code": "access.credential_revoked"}
    _, soon = await new_token(pool, lives=timedelta(seconds=-1))
    late = await site.ask(headers=bearer(soon))
    assert late.json()["errors"][0]["extensions"] == {"code": "access.credential_expired"}


async def test_refusals_and_uses_are_in_the_audit_trail(database: str, pool: asyncpg.Pool, tmp_path: Path) -> None:
    token, text = await new_token(pool)
    async with served(database, tmp_path) as site:
        await site.who(text)
        await site.ask()
    rows = await pool.fetch("SELECT action, outcome, token_id, code, address FROM audit_entries ORDER BY action")
    assert [tuple(row) for row in rows] == [
        ("authenticate", "REFUSED", None, "access.credential_missing", "127.0.0.1"),
        ("useToken", "DONE", token, None, "127.0.0.1"),
    ]


async def test_callers_of_an_identity_provider(database: str, tmp_path: Path) -> None:
    async with running_issuer() as issuer:
        settings = {"oidc_issuer": issuer.url, "oidc_audience": (AUDIENCE,), "authentication": "auto"}
        async with served(database, tmp_path, **settings) as site:
            assert (await site.ask()).status_code == 401, "who has an identity provider is not open"
            told = {"subject": "ada", "workspace": {"slug": "default"}, "scopes": ["READ"]}
            assert await site.who(issuer.token()) == told
            assert (await site.ask(headers=bearer(issuer.token(aud="another")))).status_code == 401
            nowhere = await site.ask(headers=bearer(issuer.token(workspace="nowhere")))
            assert nowhere.status_code == 403
            assert "WWW-Authenticate" not in nowhere.headers
            assert (await site.ask(headers=bearer(issuer.token(rsa("other"))))).status_code == 401


# ---------------------------------------------------------------- open and closed


async def test_open_to_whoever_is_on_this_machine(database: str, tmp_path: Path) -> None:
    async with served(database, tmp_path, authentication="auto") as site:
        viewer = (await site.ask()).json()["data"]["viewer"]
        assert (viewer["subject"], len(viewer["scopes"])) == ("local", len(Scope))
        assert (await site.ask(headers=bearer("rerail_no"))).status_code == 401
        assert (await site.ask(headers={"X-Forwarded-For": "203.0.113.9"})).status_code == 401
        assert (await site.ask(headers={"X-Forwarded-For": "127.0.0.1"})).status_code == 200
        async with opened(site) as socket:
            await send(socket, type="connection_init")
            assert await receive(socket) == {"type": "connection_ack"}


async def test_it_does_not_start_where_nobody_could_come_in(database: str, pool: asyncpg.Pool, tmp_path: Path) -> None:
    with pytest.raises(UnprotectedError, match="rerail token create"):
        async with served(database, tmp_path, host="0.0.0.0"):  # noqa: S104, it is not listened on
            pass
    where = {"RERAIL_DATABASE_URL": database, "RERAIL_DATA": str(tmp_path)}
    refused = await rerail("serve", "--host", "0.0.0.0", "--port", "0", **where)  # noqa: S104, it is refused
    assert refused.returncode == ExitStatus.USAGE
    assert "rerail token create" in refused.stderr
    assert "Traceback" not in refused.stderr
    _, text = await new_token(pool)
    async with served(database, tmp_path, authentication="auto", allowed_hosts=("*",)) as site:
        assert (await site.ask()).status_code == 401
        assert (await site.who(text))["subject"] == "ci"


# ---------------------------------------------------------------- WebSocket


@contextlib.asynccontextmanager
async def opened(site: Served, **headers: str) -> AsyncIterator[ClientConnection]:
    protocols = [Subprotocol("graphql-transport-ws")]
    address = f"ws://{site.address}/graphql"
    async with connect(address, subprotocols=protocols, additional_headers=headers, close_timeout=5) as socket:
        yield socket


async def send(socket: ClientConnection, **message: object) -> None:
    await socket.send(orjson.dumps(message).decode())


async def receive(socket: ClientConnection) -> Any:
    return orjson.loads(await asyncio.wait_for(socket.recv(), PATIENCE))


async def closed(socket: ClientConnection) -> tuple[int, str]:
    with pytest.raises(ConnectionClosed) as caught:
        await asyncio.wait_for(socket.recv(), PATIENCE)
    assert caught.value.rcvd is not None
    return caught.value.rcvd.code, caught.value.rcvd.reason


async def watching(socket: ClientConnection, **payload: object) -> None:
    """One with a subscription under way."""
    await send(socket, type="connection_init", payload=payload)
    assert await receive(socket) == {"type": "connection_ack"}
    await send(socket, type="subscribe", id="1", payload={"query": RUNS})
    assert await receive(socket) == {"type": "next", "id": "1", "payload": FIRST}


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
async def test_a_credential_in_connection_init(site: Served, pool: asyncpg.Pool, name: str) -> None:
    _, text = await new_token(pool)
    async with opened(site) as socket:
        await watching(socket, **{name: f"Bearer {text}"})


async def test_a_token_in_connection_init_and_one_in_the_header(site: Served, pool: asyncpg.Pool) -> None:
    _, text = await new_token(pool)
    async with opened(site) as socket:
        await watching(socket, token=text)
    async with opened(site, Authorization=f"Bearer {text}") as socket:
        await watching(socket)
    async with opened(site, Authorization="Bearer wrong") as socket:
        await watching(socket, token=text)
    async with opened(site, Authorization=f"Bearer {text}") as socket:
        await send(socket, type="connection_init", payload={"token": "wrong"})
        assert (await closed(socket))[0] == 4401


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (None, "access.credential_missing"),
        ({}, "access.credential_missing"),
        ({"Authorization": None, "token": None}, "access.credential_missing"),
        ({"token": "wrong"}, "access.credential_refused"),
        ({"token": ""}, "access.credential_refused"),
        ({"token": ["x"]}, "access.credential_refused"),
        ({"Authorization": 7}, "access.credential_refused"),
        ({"authorization": "Basic dTpw"}, "access.credential_refused"),
        ({"authorization": "Bearer \u00e9\U0001f600"}, "access.credential_refused"),
    ],
)
async def test_a_connection_is_closed_to_strangers(site: Served, payload: Any, code: str) -> None:
    async with opened(site) as socket:
        await send(socket, type="connection_init", **({} if payload is None else {"payload": payload}))
        number, reason = await closed(socket)
        assert (number, reason.partition(":")[0]) == (4401, code)


async def test_a_workspace_that_is_not_here_is_4403(database: str, tmp_path: Path) -> None:
    async with running_issuer() as issuer:
        settings = {"oidc_issuer": issuer.url, "oidc_audience": (AUDIENCE,)}
        async with served(database, tmp_path, **settings) as site:
            async with opened(site) as socket:
                await send(socket, type="connection_init", payload={"token": issuer.token(workspace="nowhere")})
                assert (await closed(socket))[0] == 4403
            async with opened(site) as socket:
                await watching(socket, token=issuer.token())


async def test_a_connection_ends_when_its_token_expires(site: Served, pool: asyncpg.Pool) -> None:
    _, text = await new_token(pool, lives=timedelta(seconds=1))
    async with opened(site) as socket:
        await watching(socket, token=text)
        assert await closed(socket) == (4401, "access.credential_expired: The token has expired: get a new one.")


async def test_connections_end_when_their_token_is_revoked(site: Served, pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool)
    _, other = await new_token(pool, "other")
    async with opened(site) as one, opened(site) as two, opened(site) as bystander:
        await watching(one, token=text)
        await watching(two, Authorization=f"Bearer {text}")
        await watching(bystander, token=other)
        await revoke(pool, token)
        for socket in (one, two):
            number, reason = await closed(socket)
            assert (number, reason.partition(":")[0]) == (4401, "access.credential_revoked")
        await send(bystander, type="ping")
        assert await receive(bystander) == {"type": "pong"}


# ---------------------------------------------------------------- server-sent events


async def test_an_event_stream_ends_when_its_token_does(site: Served, pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool)
    headers = {**bearer(text), "Accept": STREAM}
    request = site.client.stream("POST", "/graphql", json={"query": RUNS}, headers=headers)
    async with request as response:
        assert response.status_code == 200
        lines = response.aiter_lines()
        assert await anext(lines) == "event: next"
        await revoke(pool, token)
        async with asyncio.timeout(PATIENCE):
            rest = [line async for line in lines]
    assert "event: complete" not in rest
    assert ": access.credential_revoked: The token was revoked: ask the operator for another." in rest
    again = await site.client.post("/graphql", json={"query": RUNS}, headers=headers)
    assert again.status_code == 401


async def test_an_event_stream_ends_when_its_token_expires(site: Served, pool: asyncpg.Pool) -> None:
    _, text = await new_token(pool, lives=timedelta(seconds=1))
    headers = {**bearer(text), "Accept": STREAM}
    async with site.client.stream("POST", "/graphql", json={"query": RUNS}, headers=headers) as response:
        async with asyncio.timeout(PATIENCE):
            assert "access.credential_expired" in "\n".join([line async for line in response.aiter_lines()])


async def test_a_reserved_stream_belongs_to_whoever_reserved_it(site: Served, pool: asyncpg.Pool) -> None:
    token, text = await new_token(pool)
    _, other = await new_token(pool, "other")
    stream = (await site.client.put("/graphql", headers=bearer(text))).text
    body = {"query": RUNS, "extensions": {"operationId": "1"}}

    async def begin(headers: dict[str, str]) -> httpx.Response:
        return await site.client.post("/graphql", json=body, headers={**headers, TOKEN: stream})

    assert (await begin({})).status_code == 401
    assert (await begin(bearer(other))).status_code == 404
    taken = await site.client.get("/graphql", headers={**bearer(other), TOKEN: stream, "Accept": STREAM})
    assert taken.status_code == 404
    ended = await site.client.delete("/graphql", params={"operationId": "1"}, headers={**bearer(other), TOKEN: stream})
    assert ended.status_code == 404
    assert (await begin(bearer(text))).status_code == 202
    # Browsers' EventSource sends no header: the stream's own token is enough to take it.
    async with site.client.stream("GET", "/graphql", params={"token": stream}, headers={"Accept": STREAM}) as response:
        lines = response.aiter_lines()
        async with asyncio.timeout(PATIENCE):
            while not (await anext(lines)).startswith("data:"):
                continue
            await revoke(pool, token)
            rest = "\n".join([line async for line in lines])
    assert "access.credential_revoked" in rest
    assert (await begin(bearer(text))).status_code == 401


async def test_a_stream_is_its_callers_in_whichever_process_they_ask(
    database: str, pool: asyncpg.Pool, tmp_path: Path
) -> None:
    _, text = await new_token(pool)
    _, other = await new_token(pool, "other")
    async with served(database, tmp_path) as one, served(database, tmp_path) as two:
        stream = (await one.client.put("/graphql", headers=bearer(text))).text
        body = {"query": RUNS, "extensions": {"operationId": "1"}}

        async def begin(headers: dict[str, str]) -> int:
            return (await two.client.post("/graphql", json=body, headers={**headers, TOKEN: stream})).status_code

        assert [await begin(headers) for headers in ({}, bearer(other), bearer(text))] == [401, 404, 202]
        taking = {"params": {"token": stream}, "headers": {"Accept": STREAM}}
        async with two.client.stream("GET", "/graphql", **taking) as response:
            lines = response.aiter_lines()
            async with asyncio.timeout(PATIENCE):
                while not (await anext(lines)).startswith("data:"):
                    continue


# ---------------------------------------------------------------- workspaces


async def test_callers_of_two_workspaces_see_their_own(site: Served, pool: asyncpg.Pool) -> None:
    shop = await pool.fetchval(
        "INSERT INTO workspaces (id, slug, name, created_at) VALUES (gen_random_uuid(), 'shop', 'Shop', now())"
        " RETURNING id"
    )
    _, here = await new_token(pool, scopes=EVERYTHING)
    _, there = await new_token(pool, scopes=EVERYTHING, workspace=shop)
    definition = {"mission": "one", "title": "One", "tasks": {"only": {"provider": "wait", "with": {"for": "1s"}}}}
    deploy = "mutation ($d: JSON!) { deployMission(input: {definition: $d}) { __typename } }"
    body = {"query": deploy, "variables": {"d": definition}}
    answer = await site.client.post("/graphql", json=body, headers=bearer(here))
    assert answer.json() == {"data": {"deployMission": {"__typename": "DeployMissionSuccess"}}}, answer.text
    listed = "{ missions { nodes { slug } } }"
    seen = [
        (await site.ask(listed, headers=bearer(text))).json()["data"]["missions"]["nodes"] for text in (here, there)
    ]
    assert seen == [[{"slug": "one"}], []]
    row = await pool.fetchrow("SELECT workspace_id FROM missions")
    assert row["workspace_id"] == DEFAULT_WORKSPACE.id
