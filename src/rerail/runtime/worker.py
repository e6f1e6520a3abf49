"""A worker: takes legs off the queue, drives them, and takes over what lost workers left behind."""

import asyncio
import os
import re
import socket
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import structlog

from rerail.artifacts.folder import FolderStore
from rerail.artifacts.store import StoreError
from rerail.database.engine import create_pool, is_outage
from rerail.database.migrate import check_migrated
from rerail.domain import entry, schedule
from rerail.domain.artifact import ArtifactState
from rerail.domain.errors import DomainError, LegSupersededError
from rerail.domain.failure import Fault
from rerail.domain.run import Run, RunStatus
from rerail.domain.schedule import Salvage
from rerail.ledger import workers
from rerail.ledger.ledger import Decision, Ledger, Ticket
from rerail.live.bell import Bell
from rerail.live.hub import Hub
from rerail.live.wires import open_wire
from rerail.logs import OUTAGE_SECONDS
from rerail.redaction.named import NO_SECRETS, NamedSecrets
from rerail.redaction.screen import Screen
from rerail.runtime.desk import Desk
from rerail.runtime.engine import Engine
from rerail.runtime.faults import internal_fault, mission_lost
from rerail.runtime.heartbeat import Heartbeat
from rerail.runtime.leg import Leg
from rerail.runtime.moves import Moves
from rerail.runtime.provider import Permissions
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import load_registry
from rerail.runtime.recovery_jobs import Recovering
from rerail.runtime.reporting.delivering import Delivering, DeliveryOptions
from rerail.runtime.scribe import FIRST_PAUSE, LONGEST_PAUSE, Scribe
from rerail.runtime.sweeper import Sweeper

log = structlog.get_logger(__name__)

Beside = Callable[[Desk], AbstractAsyncContextManager[None]]
"""What else a worker's process does, with the worker's own desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerOptions:
    """`artifacts` is the folder of the artifact store, `artifact_limit` bytes; `legs` and `steps` run side by side at
    most; `pool` bounds the database connections; `drain` is how many seconds a stop waits for legs at work. `mark` is
    what the worker's name ends with, `after` are the marks of workers of which the caller knows that they have ended.
    `deliveries` says who is told of reports, `bell_url` over what the bell is rung, if not over the database.
    `permissions` are what missions may do, `secrets` those that they may name; `redact` are the operator's patterns of
    what is a secret besides. `attempt_timeout` is for tasks without one, in seconds.
    """

    dsn: str
    artifacts: Path
    artifact_limit: int
    permissions: Permissions
    legs: int
    steps: int
    pool: int
    drain: float
    mark: str | None = None
    after: tuple[str, ...] = ()
    deliveries: DeliveryOptions = field(default_factory=DeliveryOptions)
    bell_url: str | None = field(default=None, repr=False)
    secrets: NamedSecrets = NO_SECRETS
    redact: tuple[re.Pattern[str], ...] = ()
    attempt_timeout: float | None = None


class WorkerLostError(Exception):
    """Other workers took this one for lost and its legs over: it must start anew, under another name."""


async def work(options: WorkerOptions, stop: asyncio.Event, *, beside: Beside | None = None) -> None:
    """Works until `stop` is set; `beside` is entered before the first leg is taken up, and left after the last.

    Raises DatabaseUnavailableError, SchemaVersionError, InvalidSettingsError or WorkerLostError.
    """
    name = worker_name(options.mark)
    wire = open_wire(options.dsn, options.bell_url)
    pool = await create_pool(options.dsn, max_size=options.pool, application_name=f"rerail worker {name}")
    store = FolderStore(options.artifacts, limit_bytes=options.artifact_limit)
    registry = load_registry(options.permissions, BUILTIN)
    try:
        await check_migrated(pool)
        for ended in await workers.mark_ended(pool, options.after):
            log.warning("worker.ended", worker=ended)
        async with Bell(options.dsn, wire=wire) as bell, Hub(options.dsn, wire=wire) as hub:
            desk = Desk(
                worker=name,
                ledger=Ledger(pool, payloads=store, ring=bell.ring, screen=Screen(options.redact, options.secrets)),
                store=store,
                registry=registry,
                hub=hub,
                slots=asyncio.Semaphore(options.steps),
                secrets=options.secrets,
                attempt_timeout=options.attempt_timeout,
            )
            worker = Worker(options.dsn, desk, legs=options.legs, drain=options.drain, deliveries=options.deliveries)
            async with nullcontext() if beside is None else beside(desk):
                await worker.start()
                log.info("worker.started", worker=name, legs=options.legs, steps=options.steps)
                try:
                    await _first_of(stop, worker.lost)
                finally:
                    await worker.stop()
                    log.info("worker.stopped", worker=name)
            if worker.lost.is_set():
                raise WorkerLostError(f"Worker {name} was taken for lost: it must start anew.")
    finally:
        await registry.aclose()
        await pool.close()


async def _first_of(*events: asyncio.Event) -> None:
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


def worker_name(mark: str | None = None) -> str:
    """A name that no other worker has, now or later; a person can tell from it where to look."""
    return f"{socket.gethostname()}-{os.getpid()}-{mark or uuid4().hex[:12]}"


class Worker:
    """One a process. `lost` is set when another worker has taken this one for lost: it must then end."""

    def __init__(
        self, dsn: str, desk: Desk, *, legs: int, drain: float, deliveries: DeliveryOptions | None = None
    ) -> None:
        self._desk = desk
        self._deliveries = deliveries or DeliveryOptions()
        self._drain = drain
        self._engine = Engine(dsn, worker=desk.worker, run_leg=self.run_leg, legs=legs)
        self.lost = asyncio.Event()
        loop = asyncio.get_running_loop()
        self._heartbeat = Heartbeat(dsn, desk.worker, lambda: self._set_lost(loop))
        self._legs: set[asyncio.Task[None]] = set()
        self._loops: list[asyncio.Task[None]] = []
        self._closing = False

    def _set_lost(self, loop: asyncio.AbstractEventLoop) -> None:
        loop.call_soon_threadsafe(self.lost.set)

    async def start(self) -> None:
        """Enrols, and begins to take legs off the queue."""
        await asyncio.to_thread(self._heartbeat.start)
        await self._engine.start()
        sweeper = Sweeper(self._desk.ledger.pool, self._engine, self._heartbeat, worker=self._desk.worker)
        desk = self._desk
        moves = Moves(desk.ledger, registry=desk.registry, store=desk.store, secrets=desk.secrets)
        recovering = Recovering(desk.ledger, moves, worker=desk.worker)
        self._loops = [
            asyncio.create_task(sweeper.run(), name="sweeper"),
            asyncio.create_task(recovering.run(), name="recovering"),
            asyncio.create_task(Delivering(desk.ledger, desk.store, self._deliveries).run(), name="delivering"),
        ]

    async def stop(self) -> None:
        """Takes no more legs, gives those at work a moment to come to rest, and leaves the rest to other workers."""
        self._closing = True
        for loop in self._loops:
            loop.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        if self._legs:
            log.info("worker.draining", legs=len(self._legs), seconds=self._drain)
            _, late = await asyncio.wait(self._legs, timeout=self._drain)
            for leg in late:
                leg.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        # The engine first: whoever has said that it has stopped may claim no more.
        await self._engine.stop()
        await asyncio.to_thread(self._heartbeat.stop)

    async def run_leg(self, workspace: UUID, run_id: UUID, number: int) -> None:
        """Drives one leg to its end. A leg that a stopping worker does not end is another worker's."""
        leg = asyncio.ensure_future(self._run_leg(workspace, run_id, number))
        self._legs.add(leg)
        leg.add_done_callback(self._legs.discard)
        # Cancelled, it raises CancelledError, and the engine leaves the leg open for whoever takes it over.
        await leg

    async def _run_leg(self, workspace: UUID, run_id: UUID, number: int) -> None:
        """Until the run is at rest, or somebody else's. Nothing but the end of this worker makes it give up: a run that
        nobody drives would hang."""
        pause = FIRST_PAUSE
        fault: Fault | None = None
        while not self._closing:
            try:
                if fault is not None:
                    await self._break_down(workspace, run_id, number, fault)
                else:
                    await self._take_up(workspace, run_id, number)
                return
            except Exception as error:
                if is_outage(error):
                    log.warning(
                        "leg.database_away",
                        run=str(run_id),
                        retry_in_seconds=pause,
                        reason=str(error),
                        at_most_every=OUTAGE_SECONDS,
                    )
                elif fault is not None:
                    log.exception("leg.not_broken_down", run=str(run_id), leg=number, retry_in_seconds=pause)
                else:
                    fault = internal_fault("the run")
                    log.exception("leg.internal_error", run=str(run_id), leg=number, fault=fault.message)
                    continue
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        raise asyncio.CancelledError

    async def _take_up(self, workspace: UUID, run_id: UUID, number: int) -> None:
        ticket = await self._begin(workspace, run_id, number)
        if ticket is not None:
            await self._drive(await self._desk.ledger.load(workspace, run_id), ticket)

    async def _break_down(self, workspace: UUID, run_id: UUID, number: int, fault: Fault) -> None:
        """A bug of ours, or a database in disorder: the run fails with an id under which the log has the rest."""
        worker = self._desk.worker

        def rule(run: Run, _now: object) -> Decision:
            if (run.status, run.leg, run.worker) == (RunStatus.RUNNING, number, worker):
                return Decision(schedule.break_down(run, fault))
            # It could not even be taken up.
            begun = schedule.begin_leg(run, leg=number, worker=worker) if run.status is not RunStatus.RUNNING else None
            return Decision([*begun, *schedule.break_down(run, fault)] if begun else [])

        await self._desk.ledger.decide(workspace, run_id, rule)

    async def _begin(self, workspace: UUID, run_id: UUID, number: int) -> Ticket | None:
        """Takes the run up; None where the leg is no longer wanted, or a living worker is at it."""
        ledger, worker = self._desk.ledger, self._desk.worker
        run = await ledger.load(workspace, run_id)
        held_by = run.worker if run.status is RunStatus.RUNNING else None
        if held_by is not None and held_by != worker and await workers.is_alive(ledger.pool, held_by):
            log.warning("leg.held_by_another", run=str(run_id), leg=number, worker=held_by)
            return None
        salvage = await self._salvage(run) if held_by is not None else []
        tickets: list[Ticket] = []
        early = 0.0

        def begin(current: Run, now: datetime) -> Decision:
            nonlocal early
            early = schedule.seconds_until_due(current, now) if current.leg == number else 0.0
            if current.worker != run.worker or early:
                return Decision([])
            entries = schedule.begin_leg(current, leg=number, worker=worker, salvage=salvage)
            if entries is not None:
                tickets.append(Ticket(leg=number, starts=current.leg_starts + 1))
            return Decision(entries or [])

        while True:
            await ledger.decide(workspace, run_id, begin)
            if not early:
                return tickets[0] if tickets else None
            # The engine goes by this machine's clock, and the run by the database's: the leg is held until it is due.
            await asyncio.sleep(min(early, LONGEST_PAUSE))

    async def _salvage(self, run: Run) -> list[Salvage]:
        """How much of the artifacts that were being written has reached the store."""
        found = []
        for artifact in run.artifacts.values():
            if artifact.state is ArtifactState.WRITING:
                try:
                    size: int | None = await self._desk.store.stat(artifact.address)
                except StoreError as error:
                    log.warning("artifact.not_salvaged", artifact=str(artifact.id), reason=error.message)
                    size = None
                found.append(Salvage(artifact.id, size))
        return found

    async def _drive(self, run: Run, ticket: Ticket) -> None:
        scribe = Scribe(self._desk.ledger, run, ticket)
        try:
            mission = await self._desk.mission(run.workspace, run.mission, run.mission_slug, run.mission_version)
        except DomainError as error:
            fault = mission_lost(error)
            try:
                await scribe.write([entry.run_failed(title=f"Failed: {fault.message}"[:200], fault=fault)])
            except LegSupersededError as superseded:
                log.info("leg.superseded", run=str(run.id), reason=superseded.message)
            return
        await Leg(self._desk, scribe, mission).drive()
