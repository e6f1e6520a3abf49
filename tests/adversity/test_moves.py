"""Random missions through random failures, moves, reviews, blows and crowds of callers, against a model of the rules.

Some seconds by default. `RERAIL_PROOF_SECONDS=600 pytest -s tests/adversity/test_moves.py` tells stories for ten
minutes; `RERAIL_PROOF_SEED` begins with that seed, which a failure names.
"""

import asyncio
import os
import time
from collections import Counter
from collections.abc import AsyncIterator
from random import SystemRandom

import pytest
import structlog.testing
from tests.runtime.conftest import Shop, shop

from rerail.runtime.desk import Desk
from rerail.runtime.providers.registry import ProviderRegistry

from .moves.missions import FatedProvider
from .moves.site import Site
from .moves.story import Story

__all__ = ["shop"]

SECONDS = float(os.environ.get("RERAIL_PROOF_SECONDS", "15"))
SIDE_BY_SIDE = int(os.environ.get("RERAIL_PROOF_STORIES", "8"))
TURNS = 18
LONGEST_STORY = 300.0


@pytest.fixture
async def site(shop: Shop) -> AsyncIterator[Site]:
    names = shop.registry.names
    shop.registry = ProviderRegistry([*(shop.registry.get(name) for name in names), FatedProvider()])
    desk = Desk(
        worker="site",
        ledger=shop.ledger,
        store=shop.store,
        registry=shop.registry,
        hub=shop.hub,
        slots=asyncio.Semaphore(64),
    )
    site = Site(shop.dsn, desk, legs=500)
    await site.start()
    yield site
    await site.stop()


async def test_what_is_shown_is_what_is_decided_and_every_run_comes_home(shop: Shop, site: Site) -> None:
    provider = shop.registry.get(FatedProvider.name)
    assert isinstance(provider, FatedProvider)
    first = int(os.environ.get("RERAIL_PROOF_SEED", SystemRandom().randrange(10**9)))
    print(f"\nRERAIL_PROOF_SEED={first}")  # noqa: T201, shown by pytest -s and with a failure
    seeds = iter(range(first, first + 10**6))
    end = time.monotonic() + SECONDS
    told: list[Story] = []

    async def teller() -> None:
        while not told or time.monotonic() < end:
            story = Story(next(seeds), shop, site, provider)
            told.append(story)
            try:
                async with asyncio.timeout(LONGEST_STORY):
                    await story.tell(TURNS)
            except BaseException as error:
                error.add_note(f"RERAIL_PROOF_SEED={story.seed} RERAIL_PROOF_STORIES=1, after: {', '.join(story.did)}")
                raise

    with structlog.testing.capture_logs() as logged:
        async with asyncio.TaskGroup() as tellers:
            for _ in range(SIDE_BY_SIDE):
                tellers.create_task(teller())
    assert [line for line in logged if line["log_level"] == "error"] == []
    turns = Counter[str]()
    for story in told:
        turns.update(story.counts)
    print(f"{len(told)} runs came home, {site.strikes} legs struck; turns: {dict(turns.most_common())}")  # noqa: T201, shown by pytest -s and with a failure
    assert len(told) >= SIDE_BY_SIDE
