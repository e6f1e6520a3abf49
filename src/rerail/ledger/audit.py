"""The audit trail's rows. What a caller does is written down in the transaction that does it: no effect is without its
entry."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from rerail.database.engine import Connection
from rerail.domain.access import AuditOutcome
from rerail.domain.frame import Actor
from rerail.domain.text import printable
from rerail.domain.viewer import Scope

LONGEST_TEXT = 200
"""Characters of anything in an entry that a caller could make longer."""

_INSERT = """
INSERT INTO audit_entries (id, workspace_id, at, actor_kind, actor_name, token_id, action, object, outcome, needs, code,
    address, request_id, times, last_at)
VALUES ($1, $2, coalesce($3, clock_timestamp()), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
"""
_FORGET = """
DELETE FROM audit_entries
WHERE id IN (SELECT id FROM audit_entries WHERE at < now() - $1::interval ORDER BY at LIMIT $2)
"""
_FORGOTTEN_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """Who did what, from where, and what came of it. `action` is a mutation's name or what else was asked for, `object`
    the id of what it was about. Nothing that was given to the action, and nothing that it answered."""

    action: str
    outcome: AuditOutcome
    workspace: UUID | None = None
    actor: Actor | None = None
    token: UUID | None = None
    object: str | None = None
    needs: Scope | None = None
    code: str | None = None
    address: str | None = None
    request_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How often the same came, and when: instants of the process that counted."""

    count: int
    first: datetime
    last: datetime


@dataclass(slots=True)
class Deed:
    """A mutation under way. `written` is true once its entry is part of a transaction that changes something."""

    entry: AuditEntry
    written: bool = False


_UNDER_WAY: ContextVar[Deed | None] = ContextVar("rerail_deed", default=None)


@contextmanager
def under_way(entry: AuditEntry | None) -> Iterator[Deed | None]:
    """What changes something within is done by the caller of `entry`; with None, by the server itself."""
    deed = None if entry is None else Deed(entry)
    before = _UNDER_WAY.set(deed)
    try:
        yield deed
    finally:
        _UNDER_WAY.reset(before)


async def sign(connection: Connection, about: str) -> None:
    """Called in every transaction that does what a caller asked for, before its end: writes the entry. `about` is the
    id of what was changed or made. Where no caller is at work, nothing is written."""
    deed = _UNDER_WAY.get()
    if deed is None:
        return
    await write_entry(connection, deed.entry, about=about)
    deed.written = True


async def write_entry(
    connection: Connection, entry: AuditEntry, *, about: str | None = None, times: Times | None = None
) -> None:
    """One row, in the caller's transaction if there is one."""
    await connection.execute(_INSERT, *_row(entry, about, times))


async def write_entries(connection: Connection, entries: Sequence[tuple[AuditEntry, Times]]) -> None:
    """Rows of what has changed nothing."""
    await connection.executemany(_INSERT, [_row(entry, None, times) for entry, times in entries])


async def forget_old(pool: asyncpg.Pool, *, after_days: int) -> None:
    """Removes entries that are older, some thousands at a time."""
    while True:
        status = await pool.execute(_FORGET, timedelta(days=after_days), _FORGOTTEN_AT_ONCE)
        if int(status.split()[-1]) < _FORGOTTEN_AT_ONCE:
            return


def _row(entry: AuditEntry, about: str | None, times: Times | None) -> tuple[object, ...]:
    actor = entry.actor
    return (
        uuid7(),
        entry.workspace,
        times.first if times else None,
        actor.kind.value if actor else None,
        _short(actor.name) if actor else None,
        entry.token,
        entry.action,
        _short(about or entry.object),
        entry.outcome.value,
        entry.needs.value if entry.needs else None,
        _short(entry.code),
        _short(entry.address),
        _short(entry.request_id),
        times.count if times else 1,
        times.last if times and times.count > 1 else None,
    )


def _short(text: str | None) -> str | None:
    return None if text is None else printable(text)[:LONGEST_TEXT]
