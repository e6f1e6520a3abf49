"""A worker of this process whose legs can be struck one by one, as if each were driven by a machine of its own.

Every leg has a worker on the roll to itself. One that is killed stops there and then; one that is paused goes on, and
knows nothing of being taken for lost. Either way another takes the leg over at once.
"""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from uuid import UUID

from rerail.runtime.desk import Desk
from rerail.runtime.worker import Worker, worker_name

ENROL = "INSERT INTO workers (name, started_at, seen_at) VALUES ($1, now(), now() + interval '1 day')"
LOSE = "UPDATE workers SET taken_over_at = now(), requeued_at = now() WHERE name = $1"


@dataclass
class Strike:
    """`paused`: the machine is only slow."""

    struck: asyncio.Event = field(default_factory=asyncio.Event)
    paused: bool = False


class Site(Worker):
    """Takes legs off the real queue, and drives each under a name of its own."""

    def __init__(self, dsn: str, desk: Desk, *, legs: int) -> None:
        super().__init__(dsn, desk, legs=legs, drain=5.0)
        self._address = dsn
        self._at_work: dict[UUID, Strike] = {}
        self._paused: set[asyncio.Task[None]] = set()
        self.strikes = 0

    def strike(self, run_id: UUID, *, paused: bool) -> bool:
        """Whether there was a leg to strike."""
        strike = self._at_work.get(run_id)
        if strike is None or strike.struck.is_set():
            return False
        strike.paused = paused
        strike.struck.set()
        self.strikes += 1
        return True

    async def stop(self) -> None:
        await super().stop()
        for leg in self._paused:
            leg.cancel()
        await asyncio.gather(*self._paused, return_exceptions=True)

    async def _run_leg(self, workspace: UUID, run_id: UUID, number: int) -> None:
        if self._closing:
            raise asyncio.CancelledError
        while not await self._driven(workspace, run_id, number):
            pass

    async def _driven(self, workspace: UUID, run_id: UUID, number: int) -> bool:
        """By one machine; false where it was lost before the leg had ended."""
        desk = replace(self._desk, worker=worker_name(), missions=OrderedDict())
        await desk.ledger.pool.execute(ENROL, desk.worker)
        machine = Worker(self._address, desk, legs=1, drain=0.0)
        strike = self._at_work[run_id] = Strike()
        leg = asyncio.ensure_future(machine._run_leg(workspace, run_id, number))
        struck = asyncio.ensure_future(strike.struck.wait())
        try:
            await asyncio.wait({leg, struck}, return_when=asyncio.FIRST_COMPLETED)
            if leg.done():
                leg.result()
                return True
            await desk.ledger.pool.execute(LOSE, desk.worker)
            if strike.paused:
                self._paused.add(leg)
            else:
                leg.cancel()
                await asyncio.gather(leg, return_exceptions=True)
            return False
        except asyncio.CancelledError:
            leg.cancel()
            await asyncio.gather(leg, return_exceptions=True)
            raise
        finally:
            struck.cancel()
            if self._at_work.get(run_id) is strike:
                del self._at_work[run_id]
