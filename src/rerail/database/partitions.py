"""Partitions of `frames`: one a calendar month, made ahead. An id sorts by time, so a run's frames lie in one."""

import itertools
from datetime import UTC, datetime, timedelta
from uuid import UUID

from rerail.database.engine import Connection

MONTHS_AHEAD = 3
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def month_start(year: int, month: int) -> datetime:
    """The first instant of a month; `month` counts from 1 and may run past 12."""
    return datetime(year + (month - 1) // 12, (month - 1) % 12 + 1, 1, tzinfo=UTC)


def first_id_at(instant: datetime) -> UUID:
    """The smallest UUIDv7 of an instant: the bound between two partitions. Source: RFC 9562, section 5.7."""
    # Whole numbers throughout: a float of seconds is off by a millisecond now and then.
    milliseconds = (instant - _EPOCH) // timedelta(milliseconds=1)
    return UUID(int=(milliseconds << 80) | (0x7 << 76) | (0b10 << 62))


def month_bounds(instant: datetime, months: int) -> list[tuple[str, UUID, UUID]]:
    """Name, first id and first id beyond, of the partition of `instant`'s month and the `months` after it."""
    starts = [month_start(instant.year, instant.month + ahead) for ahead in range(months + 2)]
    return [
        (f"frames_{start:%Y_%m}", first_id_at(start), first_id_at(end)) for start, end in itertools.pairwise(starts)
    ]


async def ensure_partitions(connection: Connection) -> list[str]:
    """Makes the partitions of this month and the coming ones where they are missing; answers their names.

    A month whose first frames have already gone to the default partition stays there: moving them would lock the table.
    """
    now = await connection.fetchval("SELECT now()")
    made = []
    for name, start, end in month_bounds(now.astimezone(UTC), MONTHS_AHEAD):
        async with connection.transaction():
            # Two processes may come here at once; the lock ends with the transaction.
            await connection.execute("SELECT pg_advisory_xact_lock(hashtext('rerail.partitions'))")
            if await connection.fetchval("SELECT to_regclass($1) IS NOT NULL", name):
                continue
            if await connection.fetchval(
                "SELECT EXISTS (SELECT FROM frames_default WHERE run_id >= $1 AND run_id < $2)", start, end
            ):
                continue
            # A utility command takes no binds; name and bounds are made here, of digits only.
            await connection.execute(
                f"CREATE TABLE {name} PARTITION OF frames FOR VALUES FROM ('{start}') TO ('{end}')"
            )
            # Callers read it as a part of `frames`, by the policy there; by itself it has none, and shows nothing.
            await connection.execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
            made.append(name)
    return made
