"""Settings about limits, documents and pages reach what they are about, in the application as it is served."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from rerail.api.http.security_headers import SAFE
from rerail.app import create_app
from rerail.settings import InvalidSettingsError, Settings

from .runtime.conftest import Shop, shop, working

__all__ = ["shop", "working"]

CONSOLE = "https://console.example"
VIEWER = "{ viewer { subject } }"
RUNS = "{ runs { nodes { id } } }"


@contextlib.asynccontextmanager
async def served(working: Shop, folder: Path, **settings: Any) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app(Settings(database_url=SecretStr(working.dsn), data=folder, **settings))
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1:8000") as client,
    ):
        yield client


async def codes(client: httpx.AsyncClient, query: str) -> list[str]:
    errors = (await client.post("/graphql", json={"query": query})).json().get("errors", [])
    return [error.get("extensions", {}).get("code") for error in errors]


@pytest.mark.parametrize(
    ("settings", "query", "code"),
    [
        ({"max_depth": 1}, RUNS, "limit.depth"),
        ({"max_tokens": 3}, VIEWER, "limit.tokens"),
        ({"max_aliases": 0}, "{ a: viewer { subject } }", "limit.aliases"),
        ({"max_cost": 10}, RUNS, "limit.cost"),
        ({"introspection": False}, "{ __schema { queryType { name } } }", None),
    ],
)
async def test_limits_of_documents(
    working: Shop, tmp_path: Path, settings: dict[str, Any], query: str, code: str | None
) -> None:
    async with served(working, tmp_path) as usual:
        assert await codes(usual, query) == []
    async with served(working, tmp_path, **settings) as strict:
        assert set(await codes(strict, query)) == {code}


async def test_bodies_pages_and_rates(working: Shop, tmp_path: Path) -> None:
    async with served(working, tmp_path, body_limit=1024, graphiql=False, rate_limit="3/hour") as client:
        large = await client.post("/graphql", json={"query": VIEWER, "variables": {"a": "b" * 2_000}})
        assert large.status_code == 413
        page = await client.get("/graphql", headers={"Accept": "text/html"})
        assert page.status_code == 406
        assert await codes(client, VIEWER) == []
        assert (
            (await client.post("/graphql", json={"query": VIEWER})).headers["ratelimit"].startswith('"requests";r=0;')
        )
        assert await codes(client, VIEWER) == ["limit.rate"]


async def test_the_local_user_has_no_rate_unless_it_is_set(working: Shop, tmp_path: Path) -> None:
    async with served(working, tmp_path) as client:
        assert "ratelimit" not in (await client.post("/graphql", json={"query": VIEWER})).headers


async def test_trusted_documents(working: Shop, tmp_path: Path) -> None:
    manifest = tmp_path / "documents.json"
    manifest.write_text(json.dumps({"an-id": VIEWER}))
    async with served(working, tmp_path, trusted_documents=manifest) as client:
        assert (await client.post("/graphql", json={"documentId": "an-id"})).json()["data"]["viewer"]
        assert await codes(client, RUNS) == ["document.not_trusted"]
    async with served(working, tmp_path, trusted_documents=manifest, trusted_documents_mode="log") as client:
        assert await codes(client, RUNS) == []
    manifest.unlink()
    with pytest.raises(InvalidSettingsError, match="cannot be read"):
        create_app(Settings(database_url=SecretStr(working.dsn), data=tmp_path, trusted_documents=manifest))


async def test_every_route_bears_the_safe_headers_and_tells_pages(working: Shop, tmp_path: Path) -> None:
    async with served(working, tmp_path, allowed_origins=[CONSOLE]) as client:
        for path in ("/", "/healthz", "/readyz", "/nothing", "/artifacts/none", "/payloads/none", "/graphql"):
            response = await client.get(path, headers={"Origin": CONSOLE})
            for name, _ in SAFE:
                assert len(response.headers.get_list(name.decode())) == 1, (path, name)
            assert response.headers["access-control-allow-origin"] == CONSOLE, path
            assert "access-control-allow-credentials" not in response.headers
        other = await client.get("/artifacts/none", headers={"Origin": "https://elsewhere.example"})
        assert "access-control-allow-origin" not in other.headers
        assert other.headers["cross-origin-resource-policy"] == "cross-origin", "an image of it may be shown"


async def test_many_who_ask_whether_it_is_ready_take_one_connection(working: Shop, tmp_path: Path) -> None:
    async with served(working, tmp_path, database_pool=2) as client:
        found = await asyncio.gather(*(client.get("/readyz") for _ in range(100)))
        assert {response.status_code for response in found} == {200}
