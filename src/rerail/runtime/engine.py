"""Durable execution: hands every enqueued leg to exactly one living worker. The only file that knows DBOS."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from uuid import UUID

from dbos import DBOS, DBOSConfig

QUEUE = "legs"
WORKFLOW = "leg"
# One name and version for all processes and releases: what a leg needs to go on stands in the ledger, not in DBOS.
APPLICATION = "rerail"
VERSION = "1"

RunLeg = Callable[[UUID, UUID, int], Awaitable[None]]
"""Called with workspace, run and leg number; must not raise for what a caller of the API could mend."""


def database_url(dsn: str) -> str:
    """The address in SQLAlchemy's form, for psycopg."""
    _, _, address = dsn.partition("://")
    return f"postgresql+psycopg://{address}"


async def migrate(dsn: str) -> None:
    """Makes or upgrades the engine's own schema, `dbos`, in the same database."""
    await asyncio.to_thread(DBOS.migrate, database_url(dsn))


class Engine:
    """Takes legs off the queue and runs them on the event loop that started it. One a process."""

    def __init__(self, dsn: str, *, worker: str, run_leg: RunLeg, legs: int, poll_seconds: float = 0.1) -> None:
        self._dsn = dsn
        self._worker = worker
        self._run_leg = run_leg
        self._legs = legs
        self._poll_seconds = poll_seconds
        self._at_work: set[str] = set()

    async def start(self) -> None:
        """Begins to take legs off the queue."""
        config: DBOSConfig = {
            "name": APPLICATION,
            "system_database_url": database_url(self._dsn),
            "application_version": VERSION,
            "executor_id": self._worker,
            "run_migrations": False,
            "enable_otlp": False,
            "log_level": "ERROR",
        }
        DBOS(config=config)
        run_leg, at_work = self._run_leg, self._at_work

        @DBOS.workflow(name=WORKFLOW, max_recovery_attempts=None)
        async def leg(workspace: str, run: str, number: int) -> None:
            name = f"{run}:{number}"
            at_work.add(name)
            try:
                await run_leg(UUID(workspace), UUID(run), number)
            finally:
                at_work.discard(name)

        DBOS.listen_queues([QUEUE])
        # In this thread on purpose: DBOS runs its coroutines on the loop that it finds running here.
        DBOS.launch()
        await DBOS.register_queue_async(
            QUEUE,
            worker_concurrency=self._legs,
            polling_interval_sec=self._poll_seconds,
            on_conflict="always_update",
        )
        # A leg that a stopping worker leaves to another is no reason to warn.
        logging.getLogger("dbos").setLevel(logging.ERROR)

    async def stop(self) -> None:
        """Takes no more legs. Those at work are the caller's to end first."""
        # DBOS has made its own threads the loop's, and takes them with it: the loop gets others.
        loop, threads = asyncio.get_running_loop(), ThreadPoolExecutor()
        await loop.run_in_executor(threads, partial(DBOS.destroy, destroy_registry=True))
        loop.set_default_executor(threads)

    async def take_over(self, worker: str) -> int:
        """Puts every leg that a lost worker had begun back on the queue; answers how many."""
        left = await self._claimed_by(worker)
        await self.put_back(left)
        return len(left)

    def at_work(self) -> frozenset[str]:
        """Names of the legs that this worker is at work on."""
        return frozenset(self._at_work)

    async def claimed(self) -> frozenset[str]:
        """Names of the legs that this worker has claimed, as far as the queue knows."""
        return await self._claimed_by(self._worker)

    async def put_back(self, legs: frozenset[str]) -> None:
        """Puts legs that were claimed on the queue again."""
        if legs:
            await DBOS.resume_workflows_async(sorted(legs), queue_name=QUEUE)

    async def _claimed_by(self, worker: str) -> frozenset[str]:
        found = await DBOS.list_workflows_async(
            status="PENDING", executor_id=worker, queue_name=QUEUE, load_input=False, load_output=False
        )
        return frozenset(leg.workflow_id for leg in found)
