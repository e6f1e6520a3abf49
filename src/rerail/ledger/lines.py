"""Lines: frames that leave no trace in the state, as logs are; of many runs in one transaction, by one statement."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self
from uuid import UUID

import asyncpg
import orjson

from rerail.database.engine import Connection, is_outage
from rerail.domain.frame import Entry
from rerail.domain.replay import TRACELESS
from rerail.domain.run import Run, RunStatus
from rerail.domain.text import encodable_json, printable
from rerail.ledger.frames import HEAD_CHARACTERS, INLINE_BYTES, PayloadStore

AT_ONCE = 2
"""Transactions under way at once: while PostgreSQL commits one, the next one is sent."""
TOGETHER = 4_000
"""Lines of one transaction, beyond those of its first run."""

# A run of which anything is not as its writer knows it, or that somebody else holds, is left out, and its writer takes
# the long way: nobody waits for another run's lock here. The instants are those of `Ledger.write`: never after the
# ledger's clock, never before the frame before, which for the lines among themselves has been seen to.
_WRITE = f"""
WITH held AS MATERIALIZED (
    SELECT given.*, runs.updated_at, clock_timestamp() AS now
    FROM unnest($1::integer[], $2::uuid[], $3::uuid[], $4::integer[], $5::integer[], $6::integer[], $7::integer[],
            $8::timestamptz[], $9::uuid[], $10::uuid[])
        AS given (nth, run_id, workspace_id, leg, leg_starts, revision, lines, ended_at, step_id, attempt_id)
    JOIN runs ON runs.id = given.run_id AND runs.workspace_id = given.workspace_id
    WHERE runs.leg = given.leg AND runs.leg_starts = given.leg_starts AND runs.revision = given.revision
        AND runs.status = '{RunStatus.RUNNING}'
    FOR UPDATE OF runs SKIP LOCKED
),
written AS (
    INSERT INTO frames (run_id, number, workspace_id, at, kind, title, severity, step_id, attempt_id, actor_kind,
        actor_name, payload, payload_bytes, payload_address)
    SELECT held.run_id, line.number, held.workspace_id, greatest(held.updated_at, least(line.at, held.now)), line.kind,
        line.title, line.severity, held.step_id, held.attempt_id, line.actor_kind, line.actor_name, line.payload::json,
        line.payload_bytes, line.payload_address
    FROM unnest($11::integer[], $12::integer[], $13::timestamptz[], $14::text[], $15::text[], $16::text[], $17::text[],
            $18::text[], $19::text[], $20::integer[], $21::text[])
        AS line (nth, number, at, kind, title, severity, actor_kind, actor_name, payload, payload_bytes,
            payload_address)
    JOIN held USING (nth)
),
ordered AS (
    UPDATE run_updates SET updated_at = greatest(held.updated_at, least(held.ended_at, held.now))
    FROM held WHERE run_updates.run_id = held.run_id AND run_updates.workspace_id = held.workspace_id
)
UPDATE runs SET revision = held.revision + held.lines,
    updated_at = greatest(held.updated_at, least(held.ended_at, held.now))
FROM held WHERE runs.id = held.run_id AND runs.workspace_id = held.workspace_id
RETURNING held.nth, runs.updated_at
"""  # noqa: S608, made of constants


@dataclass(slots=True)
class Lines:
    """Entries of one attempt, column by column as the statement takes them."""

    step: UUID | None
    attempt: UUID | None
    at: list[datetime] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    severities: list[str] = field(default_factory=list)
    actor_kinds: list[str] = field(default_factory=list)
    actor_names: list[str] = field(default_factory=list)
    payloads: list[str] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    addresses: list[str | None] = field(default_factory=list)

    @classmethod
    async def of(cls, entries: Sequence[Entry], payloads: PayloadStore) -> Self | None:
        """None where the entries are not all of one attempt, or any of them leaves a trace."""
        about, latest = (entries[0].step, entries[0].attempt, None), entries[0].at
        lines = cls(*about[:2])
        for new in entries:
            if new.kind not in TRACELESS or (new.step, new.attempt, new.artifact) != about or not new.at or not latest:
                return None
            latest = max(latest, new.at)
            lines.at.append(latest)
            lines.kinds.append(new.kind.value)
            lines.titles.append(printable(new.title))
            lines.severities.append(new.severity.value)
            lines.actor_kinds.append(new.actor.kind.value)
            lines.actor_names.append(new.actor.name)
            encoded, address = _encoded(new), None
            lines.sizes.append(len(encoded))
            if len(encoded) > INLINE_BYTES:
                address = await payloads.put_payload(encoded)
                encoded = orjson.dumps({"head": encoded.decode()[:HEAD_CHARACTERS]})
            lines.payloads.append(encoded.decode())
            lines.addresses.append(address)
        return lines

    def columns(self) -> Sequence[Sequence[Any]]:
        """From `at` on, as the statement takes them."""
        names = (self.at, self.kinds, self.titles, self.severities, self.actor_kinds, self.actor_names)
        return *names, self.payloads, self.sizes, self.addresses

    def __len__(self) -> int:
        return len(self.at)


def _encoded(entry: Entry) -> bytes:
    try:
        return orjson.dumps(entry.payload)
    except TypeError:  # what a task says may hold what cannot be encoded; most lines do not
        return orjson.dumps(encodable_json(entry.payload))


@dataclass(frozen=True, slots=True, eq=False)
class _Stretch:
    """Lines that wait for their transaction. `done` gets the instant of the last frame, None where none is written."""

    run: Run
    leg: int
    starts: int
    lines: Lines
    done: asyncio.Future[datetime | None]


class LineWriter:
    """Takes lines of many runs, and writes together what has come while the transactions before were under way."""

    def __init__(self, pool: asyncpg.Pool, ring: Callable[[UUID], None]) -> None:
        self._pool = pool
        self._ring = ring
        self._waiting: deque[_Stretch] = deque()
        self._at_work = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def write(self, run: Run, lines: Lines, *, leg: int, starts: int) -> datetime | None:
        """The instant of the last frame once they are committed; None where the run is not as `run` is, or somebody
        else is at it, or a value was refused: then nothing is written. Raises what a database raises that is away; they
        may then be written or not.
        """
        done: asyncio.Future[datetime | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Stretch(run, leg, starts, lines, done))
        if self._at_work < AT_ONCE:
            self._at_work += 1
            task = asyncio.create_task(self._write_all(), name="lines")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await done

    async def _write_all(self) -> None:
        try:
            while stretches := self._taken():
                await self._write_together(stretches)
        finally:
            # In the same breath as the look at what waits: whatever comes from now on has a task begun for it.
            self._at_work -= 1

    async def _write_together(self, stretches: Sequence[_Stretch]) -> None:
        try:
            async with self._pool.acquire() as connection, connection.transaction():
                written = await _write(connection, stretches)
        except Exception as error:
            for stretch in stretches:
                if stretch.done.done():
                    continue
                if is_outage(error):
                    stretch.done.set_exception(error)
                else:
                    # Something of somebody's was refused, and nothing is written: each finds out by itself whose.
                    stretch.done.set_result(None)
            return
        except BaseException:
            for stretch in stretches:
                stretch.done.cancel()
            raise
        for nth, stretch in enumerate(stretches):
            if nth in written:
                self._ring(stretch.run.id)
            if not stretch.done.done():
                stretch.done.set_result(written.get(nth))

    def _taken(self) -> list[_Stretch]:
        taken, lines = list[_Stretch](), 0
        while self._waiting and (not taken or lines + len(self._waiting[0].lines) <= TOGETHER):
            stretch = self._waiting.popleft()
            if not stretch.done.done():  # whoever waited for it may have been cancelled
                taken.append(stretch)
                lines += len(stretch.lines)
        return taken


async def _write(connection: Connection, stretches: Sequence[_Stretch]) -> dict[int, datetime]:
    """The instant of the last frame of each stretch that was written, by its place."""
    heads: list[list[Any]] = [[] for _ in range(10)]
    columns: list[list[Any]] = [[] for _ in range(11)]
    for nth, stretch in enumerate(stretches):
        run, lines = stretch.run, stretch.lines
        before, count = run.revision, len(lines)
        head = (nth, run.id, run.workspace, stretch.leg, stretch.starts, before, count, lines.at[-1])
        for column, value in zip(heads, (*head, lines.step, lines.attempt), strict=True):
            column.append(value)
        numbers = range(before + 1, before + count + 1)
        for column, values in zip(columns, ([nth] * count, numbers, *lines.columns()), strict=True):
            column += values
    rows = await connection.fetch(_WRITE, *heads, *columns)
    return {row["nth"]: row["updated_at"] for row in rows}
