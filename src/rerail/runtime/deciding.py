"""Looking outside before the rules decide under the run's lock, and looking again where the run has gone on since."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from rerail.domain.artifact import Inventory
from rerail.domain.errors import MoveRefusedError, StaleRevisionError
from rerail.domain.move import FixCheck, Plan
from rerail.domain.run import Run
from rerail.ledger.idempotency import Answer, Once
from rerail.ledger.ledger import Decision, Ledger, Rule
from rerail.runtime.stocktaking import Stocktaking


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What a move did, or would do where `applied` is false."""

    run: UUID
    plan: Plan
    checks: tuple[FixCheck, ...]
    applied: bool

    @classmethod
    def of(cls, run: UUID, answer: Answer, *, applied: bool) -> "Moved":
        return cls(
            run=run,
            plan=Plan.from_payload(answer["plan"]),
            checks=tuple(FixCheck.from_payload(check) for check in answer["checks"]),
            applied=applied,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarded:
    """What a caller may say about a move besides the move itself."""

    expected_revision: int | None = None
    dry_run: bool = False
    once: Once | None = None


Look = Callable[[Run], Awaitable[tuple[Rule, Inventory]]]
"""Looks outside on behalf of a rule; answers the rule as it stands with what was seen, and what was seen of files."""


class Deciding:
    """Moves of runs, each decided by a rule under the lock."""

    def __init__(self, ledger: Ledger, stock: Stocktaking) -> None:
        self._ledger = ledger
        self._stock = stock

    async def known(self, workspace: UUID, guarded: Guarded) -> Answer | None:
        """The answer to the same request, where it was made before."""
        return None if guarded.dry_run else await self._ledger.repeated(workspace, guarded.once)

    async def move(self, workspace: UUID, run_id: UUID, look: Look, guarded: Guarded) -> Moved:
        """Raises NotFoundError, MoveRefusedError, StaleRevisionError or IdempotencyConflictError."""
        while True:
            seen = await self._ledger.load(workspace, run_id)
            expected = guarded.expected_revision
            if expected is not None and seen.revision != expected:
                # Nothing that could be seen outside matters. Perhaps it was this very request that went before.
                if known := await self.known(workspace, guarded):
                    return Moved.of(run_id, known, applied=True)
                raise StaleRevisionError(expected=expected, actual=seen.revision)
            rule, inventory = await look(seen)
            try:
                answer = await self.decide(workspace, run_id, _of_what_was_seen(seen, rule), guarded)
            except _LookAgainError:
                continue
            except MoveRefusedError:
                # What was refused for a lost artifact must show as LOST to the next reader.
                if not guarded.dry_run:
                    await self._stock.record(workspace, run_id, inventory)
                raise
            return Moved.of(run_id, answer, applied=not guarded.dry_run)

    async def decide(self, workspace: UUID, run_id: UUID, rule: Rule, guarded: Guarded) -> Answer:
        """The same for a rule that needs to see nothing outside."""
        expected = guarded.expected_revision
        if guarded.dry_run:
            return (await self._ledger.consider(workspace, run_id, rule, expected_revision=expected)).answer
        decided = await self._ledger.decide(workspace, run_id, rule, expected_revision=expected, once=guarded.once)
        return decided.answer


class _LookAgainError(Exception):
    """The run went on and came to rest once more after it was looked at: what was seen says nothing about that."""


def _of_what_was_seen(seen: Run, rule: Rule) -> Rule:
    """The rule, asked only while the run is where it was when somebody looked outside on the rule's behalf."""

    def asked(run: Run, now: datetime) -> Decision:
        if run.at_rest and (run.leg, run.rest_frame) != (seen.leg, seen.rest_frame):
            raise _LookAgainError
        return rule(run, now)

    return asked
