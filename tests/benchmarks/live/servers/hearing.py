"""How the comparators hear that a run has changed: by PostgreSQL's NOTIFY, as rerail's own hub does."""

import asyncio
from typing import Self
from uuid import UUID

import asyncpg

from rerail.live.bell import CHANNEL, EVERYTHING


class Bells:
    """An event for each listener, set when its run has changed."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._heard: dict[str, set[asyncio.Event]] = {}

    async def __aenter__(self) -> Self:
        self._connection = await asyncpg.connect(self._dsn)
        await self._connection.add_listener(CHANNEL, self._ring)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._connection.close()

    def hear(self, run: UUID) -> asyncio.Event:
        event = asyncio.Event()
        self._heard.setdefault(run.hex, set()).add(event)
        return event

    def forget(self, run: UUID, event: asyncio.Event) -> None:
        self._heard[run.hex].discard(event)

    def _ring(self, _connection: object, _pid: int, _channel: str, payload: object) -> None:
        names = str(payload).split()
        for name in self._heard if EVERYTHING in names else names:
            for event in self._heard.get(name, ()):
                event.set()
