"""Recovery jobs at work: one run after the other has its turn, at the pace asked for, and is watched after that."""

import asyncio
import time
from dataclasses import replace
from uuid import UUID

import structlog

from rerail.database.engine import is_outage
from rerail.domain.errors import DomainError, MoveRefusedError, StaleRevisionError
from rerail.domain.frame import Actor
from rerail.domain.identity import Kind, show
from rerail.domain.job import RecoveryJobMove, RecoveryJobRunStatus
from rerail.domain.move import BlockerCode
from rerail.ledger.idempotency import Once
from rerail.ledger.job_turns import OpenJob, Turn, check_turn, claim_turn, end_turn, open_jobs, take_news
from rerail.ledger.ledger import Ledger
from rerail.logs import OUTAGE_SECONDS
from rerail.runtime.deciding import Guarded
from rerail.runtime.faults import internal_fault
from rerail.runtime.moves import Moves

log = structlog.get_logger(__name__)

IDLE_SECONDS = 1.0
"""How often a worker looks whether there is a job at all."""
BUSY_SECONDS = 0.2
"""How often at least, while there is one: this is how soon it is known what became of a run."""
SHORTEST_PAUSE = 0.005
SIDE_BY_SIDE = 8
"""Jobs that one worker sees to at the same time."""
LOOKED_AT_A_SECOND = 5_000
"""Runs under way that a worker looks at, on average."""
MOVED_ON = "run.moved_on"
"""Why a run is GONE: somebody else has moved it, or another failure than the group's stands in it by now."""


class Recovering:
    """One a worker, all of them side by side: the database says which run has its turn, and with whom."""

    def __init__(self, ledger: Ledger, moves: Moves, *, worker: str) -> None:
        self._ledger = ledger
        self._moves = moves
        self._worker = worker
        self._turns: dict[UUID, asyncio.Task[None]] = {}
        self._looked_at: dict[UUID, float] = {}
        self._wake = asyncio.Event()

    async def run(self) -> None:
        """Sees to jobs until it is cancelled. Turns that are then at work are given up, for another worker to end."""
        try:
            while True:
                pause = IDLE_SECONDS
                try:
                    pause = await self._round()
                except Exception as error:
                    if not is_outage(error):
                        log.exception("worker.jobs_failed")
                    else:
                        log.warning("worker.jobs_postponed", reason=str(error), at_most_every=OUTAGE_SECONDS)
                await self._rest(pause)
        finally:
            for turn in self._turns.values():
                turn.cancel()
            await asyncio.gather(*self._turns.values(), return_exceptions=True)

    async def _rest(self, seconds: float) -> None:
        self._wake.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _round(self) -> float:
        """One look at all jobs; answers in how many seconds the next is due."""
        pool = self._ledger.pool
        jobs = await open_jobs(pool)
        self._looked_at = {job.id: self._looked_at[job.id] for job in jobs if job.id in self._looked_at}
        for job in jobs:
            if self._looks_now(job) and await take_news(pool, job.id):
                self._ledger.ring(job.id)
        while len(self._turns) < SIDE_BY_SIDE:
            turn = await claim_turn(pool, self._worker, but=self._turns)
            if turn is None:
                break
            self._turns[turn.job] = asyncio.create_task(self._have_turn(turn), name=f"turn-{turn.job}")
        if not jobs:
            return IDLE_SECONDS
        # What is due and was not claimed waits for news, or is with another worker.
        due = [job.due_in_seconds for job in jobs if job.moving and job.due_in_seconds and job.id not in self._turns]
        return max(SHORTEST_PAUSE, min([BUSY_SECONDS, *due]))

    def _looks_now(self, job: OpenJob) -> bool:
        if not job.under_way:
            return False
        every = max(BUSY_SECONDS, job.under_way / LOOKED_AT_A_SECOND)
        now = time.monotonic()
        if now - self._looked_at.get(job.id, -every) < every:
            return False
        self._looked_at[job.id] = now
        return True

    async def _have_turn(self, turn: Turn) -> None:
        try:
            await self._make_move(turn)
        except Exception as error:
            # It stays this worker's, and is claimed again when the job is next due.
            if not is_outage(error):
                log.exception("job.turn_failed", job=str(turn.job), run=str(turn.run))
            else:
                log.warning("job.turn_postponed", reason=str(error), at_most_every=OUTAGE_SECONDS)
        finally:
            del self._turns[turn.job]
            self._wake.set()

    async def _make_move(self, turn: Turn) -> None:
        once = _once(turn)
        # Whoever had this turn before may have made the move, and died before it was noted.
        if await self._ledger.repeated(turn.workspace, once) is not None:
            return await self._end(turn, RecoveryJobRunStatus.MOVED)
        if not turn.running:
            return await self._end(turn, RecoveryJobRunStatus.PENDING)
        while True:
            revision = await check_turn(self._ledger.pool, turn, self._worker)
            if revision is None:
                return await self._end_unmoved(turn, once)
            try:
                await self._move(turn, Guarded(expected_revision=revision, once=once))
            except StaleRevisionError:
                # Somebody wrote to the run in between: what that was has to be seen first.
                continue
            except MoveRefusedError as refused:
                first = refused.blockers[0]
                return await self._end(turn, RecoveryJobRunStatus.REFUSED, first.code, refused.message)
            except DomainError as error:
                return await self._end(turn, RecoveryJobRunStatus.REFUSED, error.code, error.message)
            except Exception as error:
                if is_outage(error):
                    raise
                fault = internal_fault("the move of a recovery job")
                log.exception("job.internal_error", job=str(turn.job), run=str(turn.run), fault=fault.message)
                return await self._end(turn, RecoveryJobRunStatus.REFUSED, fault.code, fault.message)
            return await self._end(turn, RecoveryJobRunStatus.MOVED)

    async def _move(self, turn: Turn, guarded: Guarded) -> None:
        actor = Actor(turn.actor.kind, f"{turn.actor.name}, by {show(Kind.JOB, turn.job)}")
        if turn.run is None:
            return
        if turn.move is RecoveryJobMove.CONTINUE:
            await self._moves.continue_run(turn.workspace, turn.run, note=turn.note, actor=actor, guarded=guarded)
        elif turn.step is None:
            raise NoStepError
        elif turn.fix is not None:
            # What was said of a whole group settles no single outcome that nobody knows.
            fix = replace(turn.fix, attests=False)
            await self._moves.retry_step(turn.workspace, turn.step, fix=fix, inputs=None, actor=actor, guarded=guarded)

    async def _end_unmoved(self, turn: Turn, once: Once) -> None:
        """No failure of the group stands in the run: unless this very move has mended it, somebody else has."""
        if await self._ledger.repeated(turn.workspace, once) is not None:
            await self._end(turn, RecoveryJobRunStatus.MOVED)
            return
        message = "No failure of the group stood in the run any more when its turn came: somebody else has moved it."
        await self._end(turn, RecoveryJobRunStatus.GONE, MOVED_ON, message)

    async def _end(
        self, turn: Turn, result: RecoveryJobRunStatus, code: str | None = None, message: str | None = None
    ) -> None:
        if await end_turn(self._ledger.pool, turn, self._worker, result, code=code, message=message):
            self._ledger.ring(turn.job)


class NoStepError(DomainError):
    """The run failed as a whole."""

    code = BlockerCode.STEP_NOT_FAILED.value

    def __init__(self) -> None:
        super().__init__("The run failed as a whole, and no step of it did: there is nothing to retry. Continue it.")


def _once(turn: Turn) -> Once:
    """The same for whoever has this turn, so that the move is made once."""
    made = Once.of("recoverGroup.turn", f"{turn.job.hex}:{turn.position}", {})
    if made is None:
        raise ValueError("A key that is given makes a Once.")
    return made
