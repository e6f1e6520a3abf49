"""What a request brings to its resolvers."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self
from uuid import UUID

import asyncpg

from rerail.access.audit import AuditTrail, entry_of
from rerail.access.issuing import Issuer
from rerail.api.authorization.permissions import NOT_PERMITTED
from rerail.artifacts.signing import AddressSigner
from rerail.database.reading import ReadingSessions
from rerail.domain.access import AuditOutcome
from rerail.domain.viewer import Scope, Viewer
from rerail.planner.projection import Projector
from rerail.planner.reader import Reader
from rerail.planner.shared_reads import SharedReads
from rerail.planner.turns import Turns
from rerail.planner.view import View
from rerail.runtime.moves import Moves


@dataclass(frozen=True, kw_only=True)
class Context:
    """What the operations of one caller share. `clock` gives seconds since 1970. All who read wait for one of the
    `turns`, and do so over `sessions` that are kept for it, where there are such; what is `shared` they read together.
    `audit` takes what the caller did and was refused, as far as no transaction of theirs does."""

    pool: asyncpg.Pool
    sessions: ReadingSessions | None = None
    viewer: Viewer
    projector: Projector
    signing: AddressSigner
    moves: Moves
    clock: Callable[[], float]
    turns: Turns | None = None
    large_turns: Turns | None = None
    shared: SharedReads | None = None
    audit: AuditTrail | None = None

    def of(self, viewer: Viewer, audit: AuditTrail) -> Self:
        """The same for another caller."""
        return replace(self, viewer=viewer, audit=audit)

    @property
    def workspace(self) -> UUID:
        return self.viewer.workspace

    @cached_property
    def held(self) -> frozenset[Scope]:
        """What the caller may do."""
        return frozenset(self.viewer.scopes)

    @cached_property
    def view(self) -> View:
        """What of the catalog the caller is shown."""
        return View(payloads=Scope.PAYLOADS in self.held, within_run=self.viewer.run is not None)

    def note(
        self,
        action: str,
        outcome: AuditOutcome,
        *,
        about: str | None = None,
        needs: Scope | None = None,
        code: str | None = None,
    ) -> None:
        """Puts what the caller did, and what has changed nothing, into the audit trail."""
        if self.audit is not None:
            self.audit.note(entry_of(self.viewer, action, outcome, about=about, needs=needs, code=code))

    def note_refused(self, action: str, *, needs: Scope, about: str | None = None) -> None:
        """The caller may not do this."""
        self.note(action, AuditOutcome.REFUSED, needs=needs, about=about, code=NOT_PERMITTED)

    @property
    def issuer(self) -> Issuer:
        """Makes tokens for the caller, and takes them back."""
        return Issuer(pool=self.pool, clock=self.clock)

    @cached_property
    def caller(self) -> str:
        """Who is asking, as limits tell callers apart."""
        viewer = self.viewer
        return str(viewer.token or f"{viewer.workspace}/{viewer.actor.kind}/{viewer.actor.name}")

    @cached_property
    def reader(self) -> Reader:
        return Reader(
            pool=self.sessions or self.pool,
            workspace=self.workspace,
            subject=self.viewer.actor.name,
            scopes=self.viewer.scopes,
            run=self.viewer.run,
            keys=lambda at: self.signing.binds(at, self.viewer.expires_at),
            base=self.signing.base,
            clock=self.clock,
            turn=nullcontext() if self.turns is None else self.turns.of(self.caller),
            large_turn=nullcontext() if self.large_turns is None else self.large_turns.of(self.caller),
            shared=self.shared,
        )
