"""The roll of workers: who is gone, and when that is forgotten."""

import asyncpg

from rerail.ledger import workers
from rerail.ledger.workers import LOST_AFTER_SECONDS, Gone

ENROL = """
INSERT INTO workers (name, started_at, seen_at, stopped_at, requeued_at)
VALUES ($1, now() - interval '2 hours', now() - make_interval(secs => $2),
        CASE WHEN $3 THEN now() END, now() - make_interval(secs => $4))
"""


async def test_who_is_gone_and_whether_they_said_so(database: str) -> None:
    async with asyncpg.create_pool(database, min_size=1, max_size=1) as pool:
        await pool.execute(ENROL, "beating", 0.0, False, None)
        await pool.execute(ENROL, "silent", LOST_AFTER_SECONDS + 1, False, None)
        await pool.execute(ENROL, "stopped", 0.0, True, None)
        await pool.execute(ENROL, "seen to", 0.0, True, 10.0)
        silent, stopped = Gone("silent", stopped=False), Gone("stopped", stopped=True)
        assert await workers.gone_workers(pool, but="me", silent=False) == [stopped]
        assert set(await workers.gone_workers(pool, but="me", silent=True)) == {silent, stopped}
        assert await workers.gone_workers(pool, but="stopped", silent=True) == [silent]
        assert await workers.is_alive(pool, "beating")
        assert not await workers.is_alive(pool, "silent")


async def test_workers_whose_legs_were_seen_to_long_ago_are_forgotten(database: str) -> None:
    async with asyncpg.create_pool(database, min_size=1, max_size=1) as pool:
        await pool.execute(ENROL, "long ago", 3600.0, True, 3600.0)
        await pool.execute(ENROL, "just now", 10.0, True, 10.0)
        await pool.execute(ENROL, "not yet", 3600.0, True, None)
        await workers.forget_gone(pool, after_seconds=60)
        assert {row["name"] for row in await pool.fetch("SELECT name FROM workers")} == {"just now", "not yet"}


async def test_workers_that_somebody_saw_end_are_gone_at_once(database: str) -> None:
    async with asyncpg.create_pool(database, min_size=1, max_size=1) as pool:
        for name in ("host-1-0123456789ab", "host-2-0123456789ac", "host-3-ba9876543210"):
            await pool.execute(ENROL, name, 0.0, False, None)
        assert await workers.mark_ended(pool, []) == []
        ended = ["0123456789ab", "ba9876543210", "ffffffffffff"]
        assert set(await workers.mark_ended(pool, ended)) == {"host-1-0123456789ab", "host-3-ba9876543210"}
        assert await workers.mark_ended(pool, ended) == []
        gone = await workers.gone_workers(pool, but="me", silent=False)
        assert {found.name for found in gone} == {"host-1-0123456789ab", "host-3-ba9876543210"}
        assert await workers.is_alive(pool, "host-2-0123456789ac")
