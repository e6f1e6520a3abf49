"""The audit trail as an operator reads it on the database itself: of all workspaces, and of those who are of none."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from rerail.domain.access import AuditOutcome
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Scope
from rerail.ledger.audit import AuditEntry, Times

_READ = """
SELECT e.*, w.slug AS workspace FROM audit_entries e LEFT JOIN workspaces w ON w.id = e.workspace_id
WHERE ($1::uuid IS NULL OR e.workspace_id = $1) AND ($2::text IS NULL OR e.action = $2)
    AND ($3::text IS NULL OR e.actor_name = $3) AND ($4::text IS NULL OR e.outcome = $4)
    AND ($5::text IS NULL OR e.object = $5) AND ($6::uuid IS NULL OR e.token_id = $6)
    AND ($7::timestamptz IS NULL OR e.at >= $7)
ORDER BY e.at DESC, e.id DESC LIMIT $8
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which entries: all that is given must hold."""

    workspace: UUID | None = None
    action: str | None = None
    actor: str | None = None
    outcome: AuditOutcome | None = None
    object: str | None = None
    token: UUID | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEntry:
    """`workspace` is the slug; None where the caller was not known."""

    entry: AuditEntry
    times: Times
    workspace: str | None


async def read_entries(pool: asyncpg.Pool, wanted: Wanted, *, most: int) -> list[ReadEntry]:
    """The newest first."""
    given = (wanted.workspace, wanted.action, wanted.actor, wanted.outcome and wanted.outcome.value, wanted.object)
    rows = await pool.fetch(_READ, *given, wanted.token, wanted.since, most)
    return [_entry(row) for row in rows]


def _entry(row: asyncpg.Record) -> ReadEntry:
    entry = AuditEntry(
        action=row["action"],
        outcome=AuditOutcome(row["outcome"]),
        workspace=row["workspace_id"],
        actor=Actor(ActorKind(row["actor_kind"]), row["actor_name"]) if row["actor_kind"] else None,
        token=row["token_id"],
        object=row["object"],
        needs=Scope(row["needs"]) if row["needs"] else None,
        code=row["code"],
        address=row["address"],
        request_id=row["request_id"],
    )
    times = Times(count=row["times"], first=row["at"], last=row["last_at"] or row["at"])
    return ReadEntry(entry=entry, times=times, workspace=row["workspace"])
