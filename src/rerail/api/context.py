"""What a request brings to its resolvers."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Self
from uuid import UUID

import asyncpg

from rerail.artifacts.signing import AddressSigner
from rerail.domain.viewer import Viewer
from rerail.planner.projection import Projector
from rerail.planner.reader import Reader
from rerail.runtime.moves import Moves


@dataclass(frozen=True, kw_only=True)
class Context:
    """What the operations of one caller share. `clock` gives seconds since 1970; `turn` is what all who read through
    the pool wait for."""

    pool: asyncpg.Pool
    viewer: Viewer
    projector: Projector
    signing: AddressSigner
    moves: Moves
    clock: Callable[[], float]
    turn: AbstractAsyncContextManager[Any] = field(default_factory=nullcontext)

    def of(self, viewer: Viewer) -> Self:
        """The same for another caller."""
        return replace(self, viewer=viewer)

    @property
    def workspace(self) -> UUID:
        return self.viewer.workspace

    @cached_property
    def reader(self) -> Reader:
        return Reader(
            pool=self.pool,
            workspace=self.workspace,
            subject=self.viewer.actor.name,
            scopes=self.viewer.scopes,
            keys=self.signing.binds,
            base=self.signing.base,
            clock=self.clock,
            turn=self.turn,
        )
