"""Sessions that those who read keep for a while."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import asyncpg

from rerail.database.engine import enter_workspace

Found = TypeVar("Found")
Session = asyncpg.pool.PoolConnectionProxy

IDLE_SECONDS = 1.0


class ReadingSessions:
    """Single statements over sessions of `pool`. To take a session from it and to give it back, in a task of its own,
    takes longer than many a statement; so it is kept for the next one, until it was not needed for a second. For one
    event loop. Those who read bound how many there are: see `planner.turns`."""

    def __init__(self, pool: asyncpg.Pool, *, idle_seconds: float = IDLE_SECONDS) -> None:
        self._pool = pool
        self._idle_seconds = idle_seconds
        # The last one is taken first: those before it rest.
        self._kept: list[Session] = []
        self._rested = 0
        self._looking: asyncio.TimerHandle | None = None
        self._returning: set[asyncio.Task[None]] = set()

    @property
    def kept(self) -> int:
        return len(self._kept)

    async def fetchrow(self, sql: str, *binds: object) -> asyncpg.Record | None:
        """The first row. Raises what the driver does."""
        return await self._lend(lambda session: session.fetchrow(sql, *binds))

    async def fetch(self, sql: str, *binds: object) -> list[asyncpg.Record]:
        """All rows. Raises what the driver does."""
        return await self._lend(lambda session: session.fetch(sql, *binds))

    def close(self) -> None:
        """Nothing is given back any more: the pool is about to end."""
        if self._looking is not None:
            self._looking.cancel()

    async def _lend(self, read: Callable[[Session], Awaitable[Found]]) -> Found:
        session = await self._taken()
        try:
            found = await read(session)
        except BaseException:
            # It may stand within what failed or was given up: the pool settles it, or makes another.
            await self._pool.release(session)
            raise
        self._keep(session)
        return found

    async def _taken(self) -> Session:
        while self._kept:
            session = self._kept.pop()
            self._rested = min(self._rested, len(self._kept))
            if _is_gone(session):
                await self._pool.release(session)
                continue
            try:
                await enter_workspace(session)
            except BaseException:
                await self._pool.release(session)
                raise
            return session
        return await self._pool.acquire()

    def _keep(self, session: Session) -> None:
        self._kept.append(session)
        if self._looking is None:
            self._look_later()

    def _look_later(self) -> None:
        self._looking = asyncio.get_running_loop().call_later(self._idle_seconds, self._look)

    def _look(self) -> None:
        """Gives back those that nobody took since the last look: others want to write."""
        resting, self._kept = self._kept[: self._rested], self._kept[self._rested :]
        self._rested = len(self._kept)
        self._looking = None
        if self._kept:
            self._look_later()
        for session in resting:
            task = asyncio.ensure_future(self._pool.release(session))
            self._returning.add(task)
            task.add_done_callback(self._returning.discard)


def _is_gone(session: Session) -> bool:
    try:
        return session.is_closed()
    except asyncpg.InterfaceError:
        # Its connection was lost while it was kept, and the pool has noticed.
        return True
