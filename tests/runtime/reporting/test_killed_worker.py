"""A worker that is killed after the receiver has answered and before that is on record: told again, by the same id."""

import asyncio
import os
import sys
from pathlib import Path
from uuid import UUID

import asyncpg
from tests.local import local_targets

from rerail.runtime.reporting.delivering import Delivering, DeliveryOptions
from rerail.runtime.reporting.webhook import WebhookAddress

from .conftest import Shop
from .receiver import SECRET, receiving
from .test_deliveries import WEBHOOK, deliveries, filed, run_id

__all__ = ["run_id"]

_WAITING = """
SELECT pid FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%UPDATE report_deliveries%'
"""


async def finishing(pool: asyncpg.Pool) -> int:
    """The backend that waits to write down that the message has arrived."""
    async with asyncio.timeout(30):
        while True:
            if (pid := await pool.fetchval(_WAITING)) is not None:
                return int(pid)


async def test_killed_between_answer_and_commit(shop: Shop, run_id: UUID, tmp_path: Path) -> None:
    async with receiving() as receiver:
        receiver.hold = asyncio.Event()
        environment = {
            "PATH": os.environ["PATH"],
            "RERAIL_DATABASE_URL": shop.dsn,
            "RERAIL_DATA": str(tmp_path),
            "RERAIL_WEBHOOK_URL": receiver.url,
            "RERAIL_WEBHOOK_SECRET": SECRET,
            "RERAIL_ALLOWED_TARGETS": "127.0.0.1",
        }
        await filed(shop, run_id, WEBHOOK)
        worker = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "rerail", "work", "--log-level", "warning", env=environment
        )
        try:
            async with asyncio.timeout(60):
                await receiver.came.wait()
            async with shop.pool.acquire() as connection, connection.transaction():
                await connection.execute("SELECT FROM report_deliveries FOR UPDATE")
                receiver.hold.set()
                pid = await finishing(shop.pool)
                worker.kill()
                await worker.wait()
                # Else the backend would write for the dead what it had been told.
                await connection.execute("SELECT pg_terminate_backend($1)", pid)
        finally:
            if worker.returncode is None:
                worker.kill()
                await worker.wait()
        (row,) = await deliveries(shop)
        assert (row["status"], row["attempts"]) == ("PENDING", 1)
        options = DeliveryOptions(webhook=WebhookAddress(receiver.url, SECRET, local_targets()))
        other = Delivering(shop.ledger, shop.store, options)
        assert await other.look() == 0, "the lease of the killed one has not run out"
        await shop.pool.execute("UPDATE report_deliveries SET leased_until = now()")
        assert await other.look() == 1
        (row,) = await deliveries(shop)
        assert (row["status"], row["attempts"]) == ("DELIVERED", 2)
        assert len(receiver.ids) == 2
        assert len(set(receiver.ids)) == 1, "the receiver can tell that it has had it already"
