"""The database's clock is behind the worker's: what is due is so by one clock, and nothing goes round in circles."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from tests.runtime.conftest import Shop
from tests.runtime.test_nothing_hangs import staffed

from rerail.domain.frame import FrameKind
from rerail.domain.run import RunStatus

BEHIND = timedelta(seconds=3)


async def set_back(shop: Shop) -> None:
    """From now on the database's clock is behind, for every new session."""
    name = await shop.pool.fetchval("SELECT current_database()")
    await shop.pool.execute("CREATE SCHEMA behind")
    await shop.pool.execute(
        "CREATE FUNCTION behind.clock_timestamp() RETURNS timestamptz LANGUAGE sql "
        f"AS $$ SELECT pg_catalog.clock_timestamp() - interval '{BEHIND.total_seconds()} seconds' $$"
    )
    await shop.pool.execute(f"ALTER DATABASE {name} SET search_path = behind, pg_catalog, public")
    await shop.pool.expire_connections()


async def test_a_run_that_waits_is_taken_up_once(shop: Shop) -> None:
    await set_back(shop)
    until = (datetime.now(UTC) + timedelta(seconds=1)).isoformat()
    wait = {"provider": "wait", "with": {"until": until}}
    async with staffed(shop):
        run_id = (await shop.run({"mission": "waits", "title": "Waits", "tasks": {"only": wait}})).id
        run = await shop.until(run_id, lambda run: run.status is RunStatus.SUCCEEDED)
    assert run.finished_at is not None
    assert run.finished_at >= datetime.fromisoformat(until)
    kinds = Counter(frame.kind for frame in await shop.frames(run_id))
    assert (kinds[FrameKind.RUN_STARTED], kinds[FrameKind.RUN_WAITED]) == (2, 1)
