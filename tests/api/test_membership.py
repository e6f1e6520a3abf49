"""Lists of runs that are followed while everything about the runs changes at random, with bells heard and bells lost:
whoever follows ends with what a query finds."""

import asyncio
import contextlib
import random
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from rerail.domain.run import RunStatus

from ..live.writing import WORKSPACE
from .composed import Site, running_site
from .test_subscriptions import PATIENCE, over_sse, over_websocket

RUNS = """subscription ($filter: RunFilter, $first: Int!) {
  runs(filter: $filter, first: $first) { initial changed { id revision } removed }
}"""
MATCHING = "query ($filter: RunFilter) { runs(filter: $filter, first: 500) { nodes { id revision updatedAt } } }"
TITLES = ("Orders", "100% of it", "O'Brien's", "straße_1", "🚂 train")
LABELS = ("prod", "it's", "50%")
FILTERS: Sequence[Mapping[str, Any]] = (
    {},
    {"status": ["FAILED", "WAITING"]},
    {"not": {"status": ["SUCCEEDED", "CANCELLED"]}},
    {"text": "%", "not": {"status": "RUNNING"}},
    {"labels": [{"key": "env", "value": "it's"}]},
    {"not": {"labels": [{"key": "env"}], "status": ["QUEUED", "RUNNING", "WAITING"]}},
    {"not": {"not": {"text": "'"}}, "status": ["QUEUED", "RUNNING", "FAILED"]},
    {"text": "STRASSE"},
)
FINISHED = ("FAILED", "SUCCEEDED", "CANCELLED")
MOST = 500
POLL = 0.3


@pytest.fixture
async def site(database: str, tmp_path: Path) -> AsyncIterator[Site]:
    async with running_site(database, tmp_path / "artifacts", poll_seconds=POLL) as running:
        yield running


@dataclass
class Follower:
    """A client of a list, which it has from `since` on, by this machine's clock."""

    site: Site
    asked: Mapping[str, Any]
    first: int
    chance: random.Random
    runs: dict[str, int] = field(default_factory=dict)
    since: float = 0.0
    told: asyncio.Event = field(default_factory=asyncio.Event)

    async def follow(self) -> None:
        while True:
            transport = self.chance.choice([over_websocket, over_sse])
            stream = transport(self.site.address, RUNS, filter=self.asked, first=self.first)
            async with contextlib.aclosing(stream):
                # Leaves at some time, and begins anew.
                for _ in range(self.chance.randint(3, 40)):
                    self.take((await anext(stream))["runs"])

    def take(self, change: Mapping[str, Any]) -> None:
        if change["initial"]:
            self.runs, self.since = {}, time.time()
        else:
            assert change["changed"] or change["removed"]
        for run in change["removed"]:
            assert run in self.runs or self.first < MOST
            self.runs.pop(run, None)
        self.runs |= {run["id"]: run["revision"] for run in change["changed"]}
        self.told.set()


@dataclass
class Changing:
    site: Site
    chance: random.Random
    runs: list[UUID] = field(default_factory=list)

    async def change(self) -> None:
        """One run, in one way; now and then its bell is lost."""
        if len(self.runs) < 5 or (len(self.runs) < 40 and self.chance.random() < 0.2):
            run = await self.site.writer.run(self.chance.choice(TITLES))
            self.runs.append(run)
            return
        run = self.chance.choice(self.runs)
        async with self.site.pool.acquire() as connection, connection.transaction():
            match self.chance.randint(0, 3):
                case 0:
                    await connection.execute(
                        "UPDATE runs SET title = $2 WHERE id = $1", run, title := self.chance.choice(TITLES)
                    )
                    await connection.execute("UPDATE run_titles SET title = $2 WHERE run_id = $1", run, title)
                case 1:
                    await self.label(connection, run)
                case _:
                    status = self.chance.choice(list(RunStatus)).value
                    await connection.execute(
                        "UPDATE runs SET status = $2, finished_at = CASE WHEN $3 THEN now() END WHERE id = $1",
                        *(run, status, status in FINISHED),
                    )
                    await connection.execute("UPDATE run_updates SET status = $2 WHERE run_id = $1", run, status)
            await connection.execute(
                "UPDATE runs SET revision = revision + 1, updated_at = clock_timestamp() WHERE id = $1", run
            )
            await connection.execute(
                "UPDATE run_updates SET updated_at = runs.updated_at FROM runs WHERE run_id = $1 AND id = $1", run
            )
        if self.chance.random() < 0.85:
            self.site.writer.ledger.ring(run)

    async def label(self, connection: Any, run: UUID) -> None:
        await connection.execute("DELETE FROM labels WHERE run_id = $1", run)
        await connection.execute("DELETE FROM run_facets WHERE run_id = $1 AND facet LIKE 'label:%'", run)
        value = self.chance.choice((None, *LABELS))
        if value is None:
            return
        await connection.execute(
            "INSERT INTO labels (run_id, key, workspace_id, position, value) VALUES ($1, 'env', $2, 0, $3)",
            *(run, WORKSPACE, value),
        )
        await connection.execute(
            "INSERT INTO run_facets (run_id, facet, workspace_id, run_created_at)"
            " SELECT $1, facet, $2, created_at FROM runs, unnest($3::text[]) AS facet WHERE id = $1",
            *(run, WORKSPACE, ["label:3:env", f"label:3:env={value}"]),
        )


@dataclass(frozen=True, slots=True)
class Matching:
    """Runs that match, by their ids: the revision of each, and the second since 1970 of its last change."""

    revisions: Mapping[str, int]
    changed: Mapping[str, float]

    @classmethod
    async def now(cls, site: Site, asked: Mapping[str, Any]) -> "Matching":
        async with httpx.AsyncClient(base_url=f"http://{site.address}", timeout=PATIENCE) as client:
            answer = await client.post("/graphql", json={"query": MATCHING, "variables": {"filter": asked}})
        nodes = answer.json()["data"]["runs"]["nodes"]
        return cls(
            {run["id"]: run["revision"] for run in nodes},
            {run["id"]: datetime.fromisoformat(run["updatedAt"]).timestamp() for run in nodes},
        )

    def is_followed_by(self, follower: Follower) -> bool:
        """Of the runs that are not the first of the list, who follows it knows those that have changed since."""
        if not follower.runs.items() <= self.revisions.items():
            return False
        known = sorted(self.revisions, reverse=True)[: follower.first] if follower.first == MOST else ()
        since = (run for run, changed in self.changed.items() if changed > follower.since)
        return follower.runs.keys() >= {*known, *since}


@pytest.mark.parametrize("seed", range(2))
async def test_whoever_follows_a_list_ends_with_what_a_query_finds(site: Site, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    changing = Changing(site, chance)
    followers = [
        Follower(site, asked, first, random.Random(f"{seed} {place} {first}"))  # noqa: S311
        for place, asked in enumerate(FILTERS)
        for first in (2, MOST)
    ]
    async with asyncio.timeout(3 * PATIENCE):
        following = [asyncio.ensure_future(follower.follow()) for follower in followers]
        for _ in range(150):
            await changing.change()
            await asyncio.sleep(chance.choice((0, 0, 0.01, 0.06)))
        for follower in followers:
            wanted = await Matching.now(site, follower.asked)
            while not wanted.is_followed_by(follower):
                follower.told.clear()
                await follower.told.wait()
        assert not any(task.done() for task in following)
        for task in following:
            task.cancel()
        await asyncio.wait(following)
