"""The application as it is served: what its parts do for each other."""

from pathlib import Path

import httpx
from pydantic import SecretStr

from rerail.app import create_app
from rerail.domain.artifact import ArtifactState
from rerail.domain.identity import Kind, show
from rerail.settings import Settings

from .runtime.conftest import Shop, shop, working

__all__ = ["shop", "working"]

WRITES = {
    "mission": "writes",
    "title": "Writes",
    "tasks": {"only": {"provider": "python", "with": {"call": "tests.runtime.tasks:writes"}}},
}
ADDRESS = "query ($id: ID!) { run(id: $id) { artifacts { nodes { state url } } } }"


async def test_a_download_that_finds_nothing_makes_the_artifact_lost(working: Shop, tmp_path: Path) -> None:
    run = await working.run(WRITES)
    (artifact,) = run.artifacts.values()
    app = create_app(Settings(database_url=SecretStr(working.dsn), data=tmp_path))
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1:8000") as client,
    ):

        async def look() -> dict[str, str | None]:
            variables = {"id": show(Kind.RUN, run.id)}
            answer = await client.post("/graphql", json={"query": ADDRESS, "variables": variables})
            assert "errors" not in answer.json(), answer.text
            (found,) = answer.json()["data"]["run"]["artifacts"]["nodes"]
            return dict(found)

        there = await look()
        assert there["state"] == "COMPLETE"
        assert (await client.get(there["url"] or "")).text == "a,b\n1,2\n"
        (working.store.folder / artifact.address).unlink()
        assert (await client.get(there["url"] or "")).status_code == 404
        assert await look() == {"state": "LOST", "url": None}
    assert (await working.load(run.id)).artifacts[artifact.id].state is ArtifactState.LOST
