"""Deliveries of messages about reports: claimed by one worker at a time, for a while, and settled by that one."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from rerail.domain.report import DeliveryEvent, DeliveryStatus, DeliveryTarget

LONGEST_ERROR = 2_000

# What is said of a report is told in the order in which it was said. A claim lasts until its lease has run out: a
# worker that was killed meanwhile loses nothing.
_CLAIM = """
UPDATE report_deliveries SET attempts = attempts + 1, leased_until = now() + make_interval(secs => $2)
WHERE id IN (
    SELECT d.id FROM report_deliveries d
    WHERE d.status = 'PENDING' AND d.next_at <= now() AND coalesce(d.leased_until <= now(), true)
        AND d.target = ANY($1::text[])
        AND NOT EXISTS (
            SELECT FROM report_deliveries before
            WHERE before.report_id = d.report_id AND before.target = d.target AND before.status = 'PENDING'
                AND (before.created_at, before.id) < (d.created_at, d.id))
    ORDER BY d.next_at LIMIT $3 FOR UPDATE OF d SKIP LOCKED)
AND status = 'PENDING' AND coalesce(leased_until <= now(), true)
RETURNING id, workspace_id, report_id, event, target, body, attempts
"""
_FINISH = """
UPDATE report_deliveries
SET status = $3, last_error = coalesce($4, last_error), finished_at = now(), leased_until = NULL
WHERE id = $1 AND attempts = $2 AND status = 'PENDING'
"""
_AGAIN = """
UPDATE report_deliveries SET last_error = $3, next_at = now() + make_interval(secs => $4), leased_until = NULL
WHERE id = $1 AND attempts = $2 AND status = 'PENDING'
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A message on its way. `attempt` counts from 1; while it is the latest one, whoever claimed it may settle it."""

    id: UUID
    workspace: UUID
    report: UUID
    event: DeliveryEvent
    target: DeliveryTarget
    body: str
    attempt: int

    @property
    def message_id(self) -> str:
        """The same on each attempt."""
        return f"msg_{self.id.hex}"


async def claim_deliveries(
    pool: asyncpg.Pool, targets: Collection[DeliveryTarget], *, lease_seconds: float, most: int
) -> list[Delivery]:
    """Takes deliveries that are due, of a report and target one at a time; nobody else gets them meanwhile."""
    rows = await pool.fetch(_CLAIM, [target.value for target in targets], lease_seconds, most)
    return [
        Delivery(
            id=row["id"],
            workspace=row["workspace_id"],
            report=row["report_id"],
            event=DeliveryEvent(row["event"]),
            target=DeliveryTarget(row["target"]),
            body=row["body"],
            attempt=row["attempts"],
        )
        for row in rows
    ]


async def finish_delivery(
    pool: asyncpg.Pool, delivery: Delivery, status: DeliveryStatus, *, error: str | None = None
) -> None:
    """It is not tried again. Does nothing where somebody else has claimed it since."""
    cut = error[:LONGEST_ERROR] if error is not None else None
    await pool.execute(_FINISH, delivery.id, delivery.attempt, status.value, cut)


async def deliver_again(pool: asyncpg.Pool, delivery: Delivery, *, error: str, seconds: float) -> None:
    """It is tried again, so many seconds from now. Does nothing where somebody else has claimed it since."""
    await pool.execute(_AGAIN, delivery.id, delivery.attempt, error[:LONGEST_ERROR], seconds)
