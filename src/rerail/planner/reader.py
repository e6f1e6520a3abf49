"""On whose behalf is read, and what the request brings to its statements."""

import time
from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

import asyncpg

from rerail.database.reading import ReadingSessions
from rerail.planner.shared_reads import SharedReads

WORKSPACE_ALONE = frozenset({"workspace"})


class SigningKeys(Protocol):
    """What signs an address inside a statement."""

    @property
    def inner(self) -> bytes: ...
    @property
    def outer(self) -> bytes: ...
    @property
    def expires(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """On whose behalf is read, and through what. `run` is the only one that they are shown, if there is one. `keys` are
    those for addresses signed at an instant, in seconds since 1970; `base` stands before their paths. Who reads waits
    for a `turn`: a pool does not serve those who wait in the order in which they came, and whoever comes last may go
    first again and again. What takes long waits for a `large_turn` before that, of which there are fewer. What is
    `shared` may be read with what others read."""

    pool: asyncpg.Pool | ReadingSessions
    workspace: UUID
    subject: str
    scopes: Sequence[str]
    run: UUID | None = None
    keys: Callable[[float], SigningKeys]
    base: str = ""
    clock: Callable[[], float] = time.time
    turn: AbstractAsyncContextManager[Any] = field(default_factory=nullcontext)
    large_turn: AbstractAsyncContextManager[Any] = field(default_factory=nullcontext)
    shared: SharedReads | None = None

    def ambient(self, names: frozenset[str]) -> Mapping[str, Any]:
        """The values that a statement takes from the request; keys are made only where it signs."""
        if names <= WORKSPACE_ALONE:
            return {"workspace": self.workspace}
        found: dict[str, Any] = {
            "workspace": self.workspace,
            "run": self.run,
            "subject": self.subject,
            "scopes": list(self.scopes),
            "base": self.base,
        }
        if "inner" in names:
            keys = self.keys(self.clock())
            found |= {"inner": keys.inner, "outer": keys.outer, "expires": keys.expires}
        return found

    @property
    def rights(self) -> Hashable:
        """What one reader may see and another may not."""
        return (self.workspace, self.run, *self.scopes)
