"""The roll of workers: who is lost, and that somebody has seen to the legs they left."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import asyncpg

LOST_AFTER_SECONDS = 8.0
"""A worker that has not been seen for so long is taken for lost."""

# The number is arbitrary, and ours.
_LOCK = "SELECT pg_try_advisory_xact_lock(7265726170)"
_GONE = """
SELECT name, stopped_at IS NOT NULL AS stopped FROM workers WHERE requeued_at IS NULL AND name <> $1
AND (taken_over_at IS NOT NULL OR stopped_at IS NOT NULL
    OR ($3 AND seen_at < now() - make_interval(secs => $2)))
"""
_TAKE_OVER = "UPDATE workers SET taken_over_at = now() WHERE name = $1"
_REQUEUED = "UPDATE workers SET requeued_at = now() WHERE name = $1"
_ENDED = "UPDATE workers SET stopped_at = now() WHERE right(name, 13) = ANY($1) AND stopped_at IS NULL RETURNING name"
_FORGET = "DELETE FROM workers WHERE requeued_at < now() - make_interval(secs => $1)"
_ALIVE = """
SELECT EXISTS (SELECT FROM workers WHERE name = $1 AND taken_over_at IS NULL AND stopped_at IS NULL
AND seen_at >= now() - make_interval(secs => $2))
"""


@dataclass(frozen=True, slots=True)
class Gone:
    """`stopped`: it said so itself, or whoever started it did."""

    name: str
    stopped: bool


@asynccontextmanager
async def only_sweeper(pool: asyncpg.Pool) -> AsyncIterator[bool]:
    """Whether the caller is the one worker that may look after lost ones now. Held by a transaction of its own, which a
    worker that is paused in the middle of it loses."""
    async with pool.acquire() as connection, connection.transaction():
        mine: bool = await connection.fetchval(_LOCK)
        yield mine


async def gone_workers(pool: asyncpg.Pool, *, but: str, silent: bool) -> list[Gone]:
    """Workers that have stopped, and where `silent` is true those that no longer beat, whose legs nobody has seen
    to."""
    return [Gone(row["name"], row["stopped"]) for row in await pool.fetch(_GONE, but, LOST_AFTER_SECONDS, silent)]


async def mark_taken_over(pool: asyncpg.Pool, worker: str) -> None:
    """From now on the worker must not work under its name, should it still live."""
    await pool.execute(_TAKE_OVER, worker)


async def mark_ended(pool: asyncpg.Pool, marks: Sequence[str]) -> list[str]:
    """The processes whose names end with these marks have ended, as their parent has seen: nobody needs to wait until
    they have been silent for long. Answers the names of those that had not said so themselves."""
    rows = await pool.fetch(_ENDED, [f"-{mark}" for mark in marks])
    return [row["name"] for row in rows]


async def mark_requeued(pool: asyncpg.Pool, worker: str) -> None:
    """Its legs are on the queue again: nothing is left to see to."""
    await pool.execute(_REQUEUED, worker)


async def forget_gone(pool: asyncpg.Pool, *, after_seconds: float) -> None:
    """Takes workers off the roll whose legs were seen to so long ago."""
    await pool.execute(_FORGET, after_seconds)


async def is_alive(pool: asyncpg.Pool, worker: str) -> bool:
    alive: bool = await pool.fetchval(_ALIVE, worker, LOST_AFTER_SECONDS)
    return alive
