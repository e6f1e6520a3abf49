"""What many ask in one moment, after a restart above all, is read once for all of them."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from .test_websocket import acknowledged, receive, subscribe
from .watching import Watching, watching_on

MANY = 40
FRAMES = "subscription ($run: ID!) { frames(runId: $run, follow: false) { frames { number title } nextNumber } }"
REPLAY = "subscription ($run: ID!) { replay(runId: $run, speed: 1000000) { frames { number title } nextNumber } }"


@pytest.fixture
async def site(database: str, tmp_path: Path) -> AsyncIterator[Watching]:
    async with watching_on(database, tmp_path) as site:
        yield site


async def answers(site: Watching, query: str, **variables: object) -> list[Any]:
    """What each of many is answered, who ask for the same over one connection."""
    site.statements.clear()
    found: dict[str, list[Any]] = {str(number): [] for number in range(MANY)}
    async with acknowledged(site.address) as socket:
        for key in found:
            await subscribe(socket, key, query, variables=variables)
        under_way = set(found)
        while under_way:
            message = await receive(socket)
            if message["type"] == "complete":
                under_way.remove(message["id"])
            else:
                assert message["type"] == "next", message
                found[message["id"]].append(message["payload"])
    return list(found.values())


@pytest.mark.parametrize("query", [FRAMES, REPLAY])
async def test_equal_reads_of_one_moment_are_one(site: Watching, query: str) -> None:
    run = await site.run(notes=5)
    first, *others = await answers(site, query, run=run)
    numbers = [frame["number"] for answer in first for field in answer["data"].values() for frame in field["frames"]]
    assert numbers == [1, 2, 3, 4, 5, 6]
    assert all(each == first for each in others)
    assert len(site.statements) < MANY
    together = [len(bind) for _, binds in site.statements for bind in binds if isinstance(bind, list)]
    assert set(together) == {1}


async def test_reads_of_other_places_stay_apart(site: Watching) -> None:
    run = await site.run(notes=5)
    query = FRAMES.replace("($run: ID!)", "($run: ID!, $after: Int!)").replace("follow", "after: $after, follow")
    async with acknowledged(site.address) as socket:
        for place, after in enumerate((0, 3, 5, 0, 3)):
            await subscribe(socket, f"{after}-{place}", query, variables={"run": run, "after": after})
        done = 0
        while done < 5:
            message = await receive(socket)
            done += message["type"] == "complete"
            if message["type"] == "next":
                after = int(message["id"].partition("-")[0])
                frames = message["payload"]["data"]["frames"]["frames"]
                assert [each["number"] for each in frames] == list(range(after + 1, 7))
