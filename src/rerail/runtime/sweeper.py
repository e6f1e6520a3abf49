"""The sweeper: sees to what would hang otherwise, legs of lost workers and legs that nobody has."""

import asyncio
import time

import asyncpg
import structlog

from rerail.database.engine import is_outage
from rerail.ledger import legs, workers
from rerail.logs import OUTAGE_SECONDS
from rerail.runtime.engine import Engine
from rerail.runtime.heartbeat import Heartbeat

log = structlog.get_logger(__name__)

SWEEP_SECONDS = 1.0
STRANDED_SECONDS = 5.0
"""How often the sweeper looks for runs that nothing drives on, which takes more than a glance."""
FORGET_SECONDS = 60.0
KEPT_SECONDS = 3600.0
"""How long the engine's rows of ended legs are kept, and the roll's of workers that are gone."""


class Sweeper:
    """One a worker, but of all workers one at a time sweeps."""

    def __init__(self, pool: asyncpg.Pool, engine: Engine, heartbeat: Heartbeat, *, worker: str) -> None:
        self._pool = pool
        self._engine = engine
        self._heartbeat = heartbeat
        self._worker = worker
        self._dropped: frozenset[str] = frozenset()
        self._looked_at = 0.0
        self._forgot_at = 0.0

    async def run(self) -> None:
        """Sweeps now and then, until it is cancelled."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self._sweep()
            except Exception as error:
                if not is_outage(error):
                    log.exception("worker.sweep_failed")
                else:
                    log.warning("worker.sweep_postponed", reason=str(error), at_most_every=OUTAGE_SECONDS)

    async def _sweep(self) -> None:
        look = time.monotonic() - self._looked_at >= STRANDED_SECONDS
        if look:
            self._looked_at = time.monotonic()
            await self._pick_up_dropped()
        async with workers.only_sweeper(self._pool) as mine:
            if not mine:
                return
            await self._see_to_lost_workers()
            if look:
                await self._see_to_stranded_runs()
            if time.monotonic() - self._forgot_at >= FORGET_SECONDS:
                self._forgot_at = time.monotonic()
                await legs.forget_ended(self._pool, after_seconds=KEPT_SECONDS)
                await workers.forget_gone(self._pool, after_seconds=KEPT_SECONDS)

    async def _see_to_lost_workers(self) -> None:
        # After an outage everyone is silent for a moment: silence counts once this one's own beats arrive again.
        silent = self._heartbeat.steady_for(workers.LOST_AFTER_SECONDS)
        for gone in await workers.gone_workers(self._pool, but=self._worker, silent=silent):
            # First the mark: from here on the lost one may not go on, should it still live.
            await workers.mark_taken_over(self._pool, gone.name)
            taken_over = await self._engine.take_over(gone.name)
            await workers.mark_requeued(self._pool, gone.name)
            if not gone.stopped:
                log.warning("worker.lost", worker=gone.name, legs_taken_over=taken_over)
            elif taken_over:
                log.info("worker.relieved", worker=gone.name, legs_taken_over=taken_over)

    async def _see_to_stranded_runs(self) -> None:
        for workspace, run_id in await legs.stranded(self._pool):
            if await legs.put_back(self._pool, workspace, run_id):
                log.warning("run.put_back", run=str(run_id))

    async def _pick_up_dropped(self) -> None:
        """Legs that the queue or the ledger believes with this worker, which knows nothing of them: the connection was
        lost while it claimed them, or the database has lost what it had promised to keep. What was claimed just now may
        be on its way here, and what has just ended is not yet noted: it counts when it is found twice."""
        claimed, driven = await self._engine.claimed(), await legs.driven_by(self._pool, self._worker)
        found = (claimed | driven.keys()) - self._engine.at_work()
        again = found & self._dropped
        self._dropped = found
        await self._engine.put_back(again & claimed)
        for workspace, run_id in [driven[name] for name in again - claimed]:
            await legs.put_back(self._pool, workspace, run_id, dropped_by=self._worker)
        if again:
            log.warning("worker.legs_put_back", worker=self._worker, legs=len(again))
