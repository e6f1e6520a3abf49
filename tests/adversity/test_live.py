"""Subscribers miss nothing and hear nothing twice, whatever happens to them, to the API processes and to PostgreSQL.

The same at its full size: `python -m tests.adversity.live`. `RERAIL_LIVE_SEED=7` gives a schedule again.
"""

import os
import secrets
from pathlib import Path

import pytest
from tests.adversity.live.checker import Plan, check
from tests.adversity.live.schedule import SHORT_DECK, Blow, Disturbance, Harm, drawn


async def test_everyone_ends_with_everything_once_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seed = int(os.environ.get("RERAIL_LIVE_SEED") or secrets.randbelow(10**6))
    with capsys.disabled():
        print(f"\nRERAIL_LIVE_SEED={seed}")  # noqa: T201, whoever sees it fail needs it
    plan = Plan(
        seed=seed,
        seconds=9,
        subscribers=40,
        runs=8,
        processes=2,
        every_seconds=4,
        patience=60,
        deck=SHORT_DECK,
    )
    outcome = await check(plan, tmp_path, print)
    assert outcome.errors == {}
    assert all(outcome.disturbances[blow] for blow in (Blow.LISTENER_BLACKHOLE, *SHORT_DECK))
    assert outcome.frames > plan.runs
    assert outcome.connections > plan.subscribers


def test_a_seed_gives_the_same_schedule() -> None:
    def schedule(seed: int) -> list[Disturbance]:
        return drawn(seed, seconds=60, subscribers=500, processes=3, every=20)

    first = schedule(5)
    assert first == schedule(5)
    assert first != schedule(6)
    assert {found.what for found in first} == {*Harm, *Blow}
