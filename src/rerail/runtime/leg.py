"""A leg: an uninterrupted stretch of a run. It starts what is ready, waits, and brings the run to rest."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import structlog

from rerail.domain import decisions, entry, schedule
from rerail.domain.errors import IllegalFrameError, LegSupersededError
from rerail.domain.frame import RUNTIME, Entry
from rerail.domain.mission import Mission
from rerail.domain.run import Run
from rerail.domain.step import ACTIVE_STEPS, StepStatus
from rerail.live.hub import Watch
from rerail.runtime.desk import Desk
from rerail.runtime.provider import TaskError
from rerail.runtime.scope import resolve
from rerail.runtime.scribe import Scribe
from rerail.runtime.step_task import StepTask

log = structlog.get_logger(__name__)

QUIET_SECONDS = 0.25
"""A leg that has written within this time need not look for what others wrote."""


class Leg:
    """Drives one run while it holds the run's ticket."""

    def __init__(self, desk: Desk, scribe: Scribe, mission: Mission) -> None:
        self._desk = desk
        self._scribe = scribe
        self._mission = mission
        self._tasks: dict[UUID, asyncio.Task[None]] = {}

    async def drive(self) -> None:
        """Until the run is at rest, or the leg is superseded. Cancelled, it leaves the run as a lost worker would."""
        with self._desk.hub.watch(self._scribe.run.id) as watch:
            listener = asyncio.create_task(self._listen(watch), name="listener")
            try:
                while not (await self._advance()).at_rest:
                    self._start_steps()
                    await asyncio.wait(
                        {listener, *self._tasks.values()},
                        timeout=self._until_next_instant(),
                        return_when=asyncio.FIRST_COMPLETED,
                    )
                    self._collect()
                    if listener.done():
                        listener.result()
                        self._raise_if_superseded()
                        listener = asyncio.create_task(self._listen(watch), name="listener")
            except LegSupersededError as superseded:
                log.info("leg.superseded", run=str(self._scribe.run.id), reason=superseded.message)
            finally:
                for task in (listener, *self._tasks.values()):
                    task.cancel()
                await asyncio.gather(listener, *self._tasks.values(), return_exceptions=True)

    async def _listen(self, watch: Watch) -> None:
        """Ends once somebody else has written to the run.

        Bells ring for the leg's own frames too: while it writes, each append learns what others did, so that looking
        can wait for a quiet moment.
        """
        while True:
            await watch.wait()
            while (left := QUIET_SECONDS - self._scribe.idle_seconds()) > 0:
                await asyncio.sleep(left)
                if self._scribe.has_news:
                    break
            if await self._scribe.catch_up():
                return

    async def _advance(self) -> Run:
        """Writes whatever follows from the state by itself, until nothing more does."""
        written = True
        while written and not self._scribe.run.at_rest:
            _, written = await self._scribe.decide(self._next_entries)
        return self._scribe.run

    def _next_entries(self, run: Run, now: datetime) -> Sequence[Entry]:
        for review in schedule.expired_reviews(run, now):
            return decisions.expire_review(run, review, actor=RUNTIME)
        for step in schedule.due_steps(run, now):
            if step.last_attempt is not None:
                return [entry.step_succeeded(step, attempt=step.last_attempt, outputs=step.outputs)]
        skips = schedule.skips(run)
        if skips or schedule.active(run) or schedule.ready_steps(run) or self._tasks:
            return skips
        return [schedule.rest_waiting(run) or schedule.rest_failed(run) or self._end(run)]

    def _end(self, run: Run) -> Entry:
        if not schedule.all_succeeded(run):
            raise IllegalFrameError(f"Run {run.id} can neither go on nor come to rest.")
        try:
            outputs = resolve(self._mission.outputs, run, at=("outputs",))
        except TaskError as error:
            return entry.run_failed(title=f"Failed: {error.message}"[:200], fault=error.to_fault())
        return entry.run_succeeded(outputs=outputs or None)

    def _start_steps(self) -> None:
        run = self._scribe.run
        # After a takeover: steps whose attempts were interrupted, or that were between two attempts.
        left = [step for step in run.steps_in(ACTIVE_STEPS) if step.id not in self._tasks]
        ready = [step for step in schedule.ready_steps(run) if step.id not in self._tasks]
        room = (self._mission.parallel or len(run.steps)) - len(self._tasks)
        for step in [*left, *ready][: max(room, 0)]:
            task = StepTask(self._desk, self._scribe, self._mission.task(step.key), step.id)
            self._tasks[step.id] = asyncio.create_task(task.run(), name=f"step {step.key}")

    def _collect(self) -> None:
        """Forgets the steps that have ended; raises what went wrong in one."""
        for step_id, task in list(self._tasks.items()):
            if task.done():
                del self._tasks[step_id]
                task.result()

    def _raise_if_superseded(self) -> None:
        run, ticket = self._scribe.run, self._scribe.ticket
        if run.at_rest or (run.leg, run.leg_starts) != (ticket.leg, ticket.starts):
            raise LegSupersededError(f"The run is {run.status.lower()} by somebody else's hand.")

    def _until_next_instant(self) -> float | None:
        """Seconds until a step or a review that the run waits for is due, while other steps are at work."""
        run = self._scribe.run
        instants = [step.wake_at for step in run.steps_in([StepStatus.WAITING]) if step.wake_at]
        instants += [review.expires_at for review in run.pending_reviews() if review.expires_at]
        if not instants:
            return None
        return max(0.0, (min(instants) - self._scribe.now()).total_seconds())
