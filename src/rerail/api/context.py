"""What a request brings to its resolvers."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from rerail.artifacts.signing import AddressSigner
from rerail.domain.viewer import Viewer
from rerail.planner.projection import Projector
from rerail.planner.reader import Reader
from rerail.runtime.moves import Moves


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """`projector` is one for the process, the rest is of this request. `clock` gives seconds since 1970."""

    pool: asyncpg.Pool
    workspace: UUID
    viewer: Viewer
    projector: Projector
    signing: AddressSigner
    moves: Moves
    clock: Callable[[], float]

    @property
    def reader(self) -> Reader:
        return Reader(
            pool=self.pool,
            workspace=self.workspace,
            subject=self.viewer.actor.name,
            scopes=self.viewer.scopes,
            keys=self.signing.binds,
            base=self.signing.base,
            clock=self.clock,
        )
