"""Subscribers who come and go, some of them slow and some of them dead without a word; and runs that start and end."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random
from typing import Any, ClassVar
from uuid import UUID

from uuid_utils.compat import uuid7

from rerail.domain import decisions, entry
from rerail.domain.frame import Entry
from rerail.domain.identity import Kind, show
from rerail.domain.run import Run, RunStatus
from rerail.domain.step import AttemptTrigger
from rerail.ledger.ledger import Decision, Ledger
from rerail.runtime.starting import start_run

from .followers import Book, Follower, FramesFollower, ListFollower, StateFollower
from .gate import Gate
from .transports import Request, Transport
from .writers import ACTOR, SLUG, WORKSPACE, note_entry

_REPLAY = """subscription Replay($run: ID!, $from: Int! = 1) { replay(runId: $run, from: $from, speed: 50) {
  nextNumber caughtUp frames { number kind title payload } run { revision } } }"""
_STAY_SECONDS = 8.0
_RUN_WRITES = 40
_WORDINGS = 40


class ReplayFollower(FramesFollower):
    """Watches a run again; when it has come to its end, goes on from there."""

    field: ClassVar = "replay"

    def request(self) -> Request:
        return Request(document=_REPLAY, variables={"run": self.run_id, "from": self.last + 1})

    def completed(self) -> None:
        self.note("has come to the end")


class Visitors:
    """As many subscribers as wanted, each for a while; who goes is followed by another. They say in as many wordings
    what they want, so that what is kept of documents is filled to its bound as well."""

    filters: ClassVar[list[dict[str, Any]]] = [{"status": ["RUNNING"]}, {"status": ["QUEUED", "WAITING"]}]

    def __init__(self, seed: int, gate: Gate, port: int, transports: Sequence[Transport], runs: "Runs") -> None:
        self.book = Book()
        self.came = 0
        self.here = 0
        self._chance = Random(f"visitors {seed}")  # noqa: S311, a test's dice
        self._gate = gate
        self._port = port
        self._transports = transports
        self._runs = runs

    async def come_and_go(self) -> None:
        """One place, taken by one visitor after the other, until cancelled."""
        while True:
            await asyncio.sleep(self._chance.expovariate(1.0))
            self.came += 1
            self.here += 1
            try:
                await self._visit(self._follower(self.came))
            finally:
                self.here -= 1

    def _follower(self, number: int) -> Follower:
        transport = _worded(self._chance.choice(self._transports), self._chance.randrange(_WORDINGS))
        given = (number, transport, [self._port], self.book, "visitor")
        run = show(Kind.RUN, self._chance.choice(self._runs.alive))
        match self._chance.randrange(10):
            case 0 | 1:
                return StateFollower(*given, run=run)
            case 2 | 3:
                return ListFollower(*given, filtered=self._chance.choice(self.filters))
            case 4:
                return ReplayFollower(*given, run=run)
            case _:
                return FramesFollower(*given, run=run)

    async def _visit(self, follower: Follower) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._chance.expovariate(1 / _STAY_SECONDS)):
                harming = asyncio.create_task(self._harm(follower))
                try:
                    await follower.run()
                finally:
                    harming.cancel()
                    await asyncio.gather(harming, return_exceptions=True)

    async def _harm(self, follower: Follower) -> None:
        """One in four is slow; one in eight falls silent, and its connection ends much later, if at all by itself."""
        await follower.heard.wait()
        pipe = self._gate.of(str(follower.number))
        kind = self._chance.randrange(8)
        if pipe is None or kind > 2:
            return
        if kind < 2:
            pipe.down.bytes_per_second = self._chance.uniform(500, 20_000)
        else:
            pipe.blackhole()
            loop = asyncio.get_running_loop()
            loop.call_later(self._chance.uniform(1, 30), lambda: pipe.cut(reset=True))


class Runs:
    """So many runs are alive at a time, each for a while, and then ends well or is cancelled."""

    def __init__(self, seed: int, ledger: Ledger) -> None:
        self.alive: list[UUID] = []
        self.started = 0
        self._chance = Random(f"runs {seed}")  # noqa: S311, a test's dice
        self._ledger = ledger

    async def come_and_go(self) -> None:
        """One place, taken by one run after the other, until cancelled."""
        while True:
            started = await start_run(self._ledger, WORKSPACE, SLUG, {}, actor=ACTOR)
            self.started += 1
            self.alive.append(started.run_id)
            try:
                await self._live(started.run_id)
            finally:
                self.alive.remove(started.run_id)

    async def _live(self, run_id: UUID) -> None:
        await self._write(run_id, _beginning)
        for _ in range(round(self._chance.expovariate(1 / _RUN_WRITES))):
            await asyncio.sleep(self._chance.expovariate(2.0))
            await self._write(run_id, self._notes)
        await self._write(run_id, self._ending)

    def _notes(self, _run: Run) -> list[Entry]:
        return [note_entry(self._chance, 2_000) for _ in range(self._chance.choice((1, 1, 3, 20)))]

    def _ending(self, run: Run) -> list[Entry]:
        if run.status is RunStatus.RUNNING and self._chance.random() < 0.5:
            (step,) = run.steps.values()
            assert step.last_attempt is not None
            return [entry.step_succeeded(step, attempt=step.last_attempt, outputs={}), entry.run_succeeded(outputs={})]
        return decisions.cancel_run(run, reason=None, actor=ACTOR)

    async def _write(self, run_id: UUID, rule: Callable[[Run], Sequence[Entry]]) -> None:
        await self._ledger.decide(WORKSPACE, run_id, lambda run, _now: Decision(rule(run)))


def _beginning(run: Run) -> list[Entry]:
    (step,) = run.steps.values()
    first = AttemptTrigger.FIRST
    return [
        entry.run_started(leg=run.leg, worker="soak", takeover=False),
        entry.step_started(step, inputs={}),
        entry.attempt_started(step, attempt=uuid7(), number=1, trigger=first, worker="soak", leg=run.leg),
    ]


def _worded(transport: Transport, wording: int) -> Transport:
    def listen(port: int, who: str, request: Request) -> Any:
        return transport.listen(port, who, replace(request, document=f"{request.document} # {wording}"))

    return Transport(transport.name, listen)
