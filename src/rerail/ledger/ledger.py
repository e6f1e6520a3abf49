"""The ledger: the only writer of runs. Every write is one transaction: number, insert, project, judge, enqueue."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import asyncpg

from rerail.database.engine import Connection
from rerail.domain.errors import LegSupersededError, NotFoundError, StaleRevisionError
from rerail.domain.frame import Entry, Frame, number_entry
from rerail.domain.identity import Kind, show
from rerail.domain.replay import Changes, apply, begin, changes_judgement, pass_over
from rerail.domain.run import Run, RunStatus
from rerail.domain.text import printable
from rerail.ledger import legs, projections
from rerail.ledger.audit import sign
from rerail.ledger.beside import beside
from rerail.ledger.frames import PayloadStore, frame_rows
from rerail.ledger.idempotency import Answer, Once, claim, keep_answer, known_answer
from rerail.ledger.lines import Lines, LineWriter
from rerail.ledger.rows import load_run
from rerail.ledger.screening import screened
from rerail.redaction.screen import Screen

_RUN_OF = {
    "steps": "SELECT run_id FROM steps WHERE id = $1 AND workspace_id = $2",
    "reviews": "SELECT run_id FROM reviews WHERE id = $1 AND workspace_id = $2",
}
_HELD = """
SELECT revision, leg, leg_starts, status, clock_timestamp() AS now FROM runs
WHERE id = $1 AND workspace_id = $2 FOR UPDATE
"""
_WRITTEN = """
SELECT EXISTS (SELECT FROM frames WHERE run_id = $1 AND workspace_id = $2 AND number > $3 AND kind = $4 AND title = $5
AND step_id IS NOT DISTINCT FROM $6 AND attempt_id IS NOT DISTINCT FROM $7 AND artifact_id IS NOT DISTINCT FROM $8)
"""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a rule decided about a run: the entries to write, and the answer that the caller gets for them."""

    entries: Sequence[Entry]
    answer: Answer = field(default_factory=dict)


Rule = Callable[[Run, datetime], Decision]
"""Asked with the locked run and the ledger's instant; raises a DomainError to refuse, and nothing is written."""


LegRule = Callable[[Run, datetime], Sequence[Entry]]
"""The same for a leg: what to write next, perhaps nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """`repeated` is true when the same key had been answered before: nothing was written this time."""

    run_id: UUID
    answer: Answer
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a worker must hold to write for a leg: nobody else has taken the run up since, and no caller ended it."""

    leg: int
    starts: int


@dataclass(frozen=True, slots=True)
class Tried:
    """An entry that a leg tried to write when the run's last frame, as far as it knew, was `after`. It may have been
    committed since, or be about to be."""

    entry: Entry
    after: int


class Ledger:
    """Writes frames and everything that follows from them. `ring` is called with the run's id after each commit: it
    must be cheap and must not raise. Whatever is written passes the `screen` first, where its secrets stay."""

    def __init__(
        self,
        pool: asyncpg.Pool,
        *,
        payloads: PayloadStore,
        ring: Callable[[UUID], None],
        screen: Screen | None = None,
    ) -> None:
        self.pool = pool
        self.payloads = payloads
        self.ring = ring
        self.screen = screen or Screen()
        self._lines = LineWriter(pool, ring)

    async def create(self, run_id: UUID, queued: Entry, *, workspace: UUID, once: Once | None = None) -> Decided:
        """A new run from its first frame, its first leg enqueued."""
        async with self.pool.acquire() as connection, connection.transaction():
            if once is not None and (known := await claim(connection, workspace, once)) is not None:
                return Decided(run_id=UUID(known["run"]), answer=known, repeated=True)
            now = await connection.fetchval("SELECT clock_timestamp()")
            steps = queued.payload["steps"]
            frame, run = await beside(len(steps), _begun, self.screen, run_id, queued, now)
            (row,) = await frame_rows(run_id, workspace, [frame], self.payloads)
            await projections.insert_run(connection, run, row)
            await legs.enqueue(connection, run)
            answer: Mapping[str, Any] = {"run": run_id.hex}
            if once is not None:
                await keep_answer(connection, workspace, once, answer)
            await sign(connection, show(Kind.RUN, run_id))
        self.ring(run_id)
        return Decided(run_id=run_id, answer=answer)

    async def decide(
        self,
        workspace: UUID,
        run_id: UUID,
        rule: Rule,
        *,
        expected_revision: int | None = None,
        once: Once | None = None,
    ) -> Decided:
        """Locks the run, asks the rule, and writes what it decided.

        Raises NotFoundError, StaleRevisionError, IdempotencyConflictError, and whatever the rule raises.
        """
        async with self.pool.acquire() as connection, connection.transaction():
            # The key before the lock: a repeated request is answered even where the run has long moved on.
            if once is not None and (known := await claim(connection, workspace, once)) is not None:
                return Decided(run_id=run_id, answer=known, repeated=True)
            run = await self._locked(connection, workspace, run_id, expected_revision)
            now = await connection.fetchval("SELECT clock_timestamp()")
            decision = rule(run, now)
            await self.write(connection, run, decision.entries, now)
            if once is not None:
                await keep_answer(connection, workspace, once, self._answer(decision))
            if decision.entries:
                await sign(connection, show(Kind.RUN, run_id))
        if decision.entries:
            self.ring(run_id)
        return Decided(run_id=run_id, answer=decision.answer)

    def _answer(self, decision: Decision) -> Answer:
        """As it is kept: what was checked may repeat what a provider said."""
        checks = decision.answer.get("checks")
        return {**decision.answer, "checks": self.screen.value(checks)} if checks else decision.answer

    def screened(self, entries: Sequence[Entry]) -> list[Entry]:
        """The entries as they will be written, without secrets."""
        return screened(self.screen, entries)

    async def repeated(self, workspace: UUID, once: Once | None) -> Answer | None:
        """What was answered to this very request before, None when it is new; writes nothing. Raises
        IdempotencyConflictError."""
        if once is None:
            return None
        async with self.pool.acquire() as connection:
            return await known_answer(connection, workspace, once)

    async def run_of(self, workspace: UUID, table: Literal["steps", "reviews"], row: UUID) -> UUID | None:
        """The run that a step or a review belongs to; None where the workspace has none of that id."""
        found: UUID | None = await self.pool.fetchval(_RUN_OF[table], row, workspace)
        return found

    async def workspace_of(self, run_id: UUID) -> UUID | None:
        """For what is known of a run from elsewhere than a caller: a caller is asked for their workspace."""
        found: UUID | None = await self.pool.fetchval("SELECT workspace_of($1)", run_id)
        return found

    async def consider(
        self, workspace: UUID, run_id: UUID, rule: Rule, *, expected_revision: int | None = None
    ) -> Decided:
        """Asks the rule as `decide` would, and writes nothing."""
        async with self.pool.acquire() as connection, connection.transaction():
            run = await self._locked(connection, workspace, run_id, expected_revision)
            now = await connection.fetchval("SELECT clock_timestamp()")
            return Decided(run_id=run_id, answer=rule(run, now).answer)

    async def load(self, workspace: UUID, run_id: UUID) -> Run:
        """The run as it stands. Raises NotFoundError."""
        async with self.pool.acquire() as connection, connection.transaction(isolation="repeatable_read"):
            run = await load_run(connection, workspace, run_id)
        if run is None:
            raise _no_run(run_id)
        return run

    async def append(self, run: Run, rule: LegRule, ticket: Ticket, *, unless: Tried | None = None) -> Run:
        """Writes what a leg's rule answers for the run as it stands under the lock; answers the run after that.

        `run` is the leg's own copy: it is brought up to date in place, unless somebody else has written in the
        meantime; then a fresh one is read, the rule is asked with that, and it is the one answered. Raises
        LegSupersededError where the ticket is no longer good. After any error the leg must read its run again, and say
        by `unless` what it tried to write, where it never heard whether that was committed.
        """
        async with self.pool.acquire() as connection, connection.transaction():
            row = await connection.fetchrow(_HELD, run.id, run.workspace)
            held = row is not None and (row["leg"], row["leg_starts"]) == (ticket.leg, ticket.starts)
            if row is None or not held or row["status"] != RunStatus.RUNNING.value:
                raise LegSupersededError(f"Leg {ticket.leg} of run {run.id} no longer drives it.")
            if row["revision"] != run.revision:
                fresh = await load_run(connection, run.workspace, run.id)
                if fresh is None:
                    raise _no_run(run.id)
                run = fresh
            if unless is not None and await _is_written(connection, run, unless):
                return run
            entries = rule(run, row["now"])
            await self.write(connection, run, entries, row["now"])
        if entries:
            self.ring(run.id)
        return run

    async def append_lines(self, run: Run, entries: Sequence[Entry], ticket: Ticket) -> bool:
        """Writes what an attempt said, if that is the quick way: the entries leave no trace in the state, nobody else
        has written to the run since `run` was read, and nobody is about to. `run` is then brought up to date in place.
        The entries must come from `screened`.

        False where it is not, and nothing was written: `append` is for the caller to call. Lines of other runs may go
        with these in one transaction. After any error the leg must read its run again, as after one of `append`.
        """
        lines = await Lines.of(entries, self.payloads)
        at = await self._lines.write(run, lines, leg=ticket.leg, starts=ticket.starts) if lines is not None else None
        if at is None:
            return False
        pass_over(run, len(entries), at=at)
        return True

    async def revision(self, run: Run) -> int:
        """The number of the run's last frame as it is now."""
        value: int = await self.pool.fetchval(
            "SELECT revision FROM runs WHERE id = $1 AND workspace_id = $2", run.id, run.workspace
        )
        return value

    async def write(self, connection: Connection, run: Run, entries: Sequence[Entry], now: datetime) -> None:
        """Within the caller's transaction, which holds the run's row: brings `run` to the state after the entries."""
        if not entries:
            return
        changes, frames, leg = Changes(), list[Frame](), run.leg
        for entry in screened(self.screen, entries):
            # Instants within a run never run backwards, whatever the clocks of several machines say.
            at = max(run.updated_at, min(entry.at or now, now))
            frame = number_entry(entry, number=run.revision + 1, at=at)
            apply(run, frame, changes)
            frames.append(frame)
        rows = await frame_rows(run.id, run.workspace, frames, self.payloads)
        judged = any(changes_judgement(run, frame.kind) for frame in frames)
        await projections.update_run(connection, run, rows, changes, judged=judged)
        if run.leg != leg:
            await legs.enqueue(connection, run)

    async def _locked(
        self, connection: Connection, workspace: UUID, run_id: UUID, expected_revision: int | None
    ) -> Run:
        run = await load_run(connection, workspace, run_id, lock=True)
        if run is None:
            raise _no_run(run_id)
        if expected_revision is not None and run.revision != expected_revision:
            raise StaleRevisionError(expected=expected_revision, actual=run.revision)
        return run


def _begun(screen: Screen, run_id: UUID, queued: Entry, now: datetime) -> tuple[Frame, Run]:
    (queued,) = screened(screen, [queued])
    frame = number_entry(queued, number=1, at=now)
    return frame, begin(run_id, frame)


async def _is_written(connection: Connection, run: Run, tried: Tried) -> bool:
    """Asked under the run's lock, when no commit of whoever held it before is still to come."""
    entry = tried.entry
    about = (entry.kind.value, printable(entry.title), entry.step, entry.attempt, entry.artifact)
    found: bool = await connection.fetchval(_WRITTEN, run.id, run.workspace, tried.after, *about)
    return found


def _no_run(run_id: UUID) -> NotFoundError:
    return NotFoundError("There is no such run in this workspace.", id=f"run_{run_id.hex}")
