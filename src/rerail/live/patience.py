"""Reads that outlast a database that is away for a while."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog

from rerail.live.wire import Trouble

log = structlog.get_logger(__name__)

Result = TypeVar("Result")

_SHORTEST_BACKOFF = 0.05
_LONGEST_BACKOFF = 1.0


async def patiently(read: Callable[[], Awaitable[Result]], patience_seconds: float) -> Result:
    """Reads, and again while the database is away, for so long; then its error is raised."""
    backoff, deadline = _SHORTEST_BACKOFF, None
    loop = asyncio.get_running_loop()
    while True:
        try:
            return await read()
        except Trouble as error:
            deadline = deadline or loop.time() + patience_seconds
            if loop.time() + backoff > deadline:
                raise
            log.info("live.read_again", error=type(error).__name__, retry_seconds=backoff)
        await asyncio.sleep(backoff)
        backoff = min(backoff * 2, _LONGEST_BACKOFF)
