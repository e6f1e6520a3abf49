"""What the database knows of a run that is reported: the run, and the frames around the moment it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import orjson

from rerail.artifacts.store import StoreError
from rerail.domain.errors import NotFoundError
from rerail.domain.frame import FrameKind
from rerail.domain.run import Run
from rerail.ledger.frames import PayloadStore
from rerail.ledger.rows import load_run

MOST_LIFECYCLE = 1_000
"""Frames of the run's course that are taken from either side of the window; those that are nearest to it."""
WIDEST_PAYLOAD = 256 * 1024
MOST_PAYLOADS = 8 * 1024**2
"""Bytes of the payloads of all frames together; those that are nearest to the reported moment come first."""

_CHATTER = (
    FrameKind.LOG_WRITTEN,
    FrameKind.PROVIDER_CALLED,
    FrameKind.PROVIDER_ANSWERED,
    FrameKind.ARTIFACT_WRITTEN,
)
_COLUMNS = (
    "number, at, kind, severity, title, step_id, attempt_id, artifact_id, actor_kind, actor_name, payload, "
    "payload_bytes, payload_address"
)
_FRAMES = f"""
SELECT * FROM (
    (SELECT {_COLUMNS} FROM frames WHERE run_id = $1 AND workspace_id = $2 AND number BETWEEN $4 AND $5)
    UNION ALL
    (SELECT {_COLUMNS} FROM frames WHERE run_id = $1 AND workspace_id = $2 AND kind <> ALL($6::text[]) AND number < $4
        ORDER BY number DESC LIMIT $7)
    UNION ALL
    (SELECT {_COLUMNS} FROM frames WHERE run_id = $1 AND workspace_id = $2 AND kind <> ALL($6::text[]) AND number > $5
        ORDER BY number LIMIT $7)
) AS near ORDER BY abs(number - $3), number
"""  # noqa: S608, made of the names of columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """How many frames before and after the reported one are taken, whatever they are."""

    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """`frames` are rows, in order, with their payload as JSON; the window is from `first` to `last`. `without_payload`
    counts those of which the payload was too wide, or one too many."""

    run: Run
    at: int
    first: int
    last: int
    frames: list[Mapping[str, Any]]
    without_payload: int
    taken_at: datetime
    postgresql: str


async def read_run(pool: asyncpg.Pool, workspace: UUID, run_id: UUID) -> Run:
    """The run as it stands. Raises NotFoundError."""
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        run = await load_run(connection, workspace, run_id)
    if run is None:
        raise NotFoundError("There is no such run in this workspace.", id=f"run_{run_id.hex}")
    return run


async def read_evidence(pool: asyncpg.Pool, payloads: PayloadStore, run: Run, *, at: int, window: Window) -> Evidence:
    """The frames around number `at`, up to the last one that the run has as it was read."""
    first, last = max(1, at - window.before), min(run.revision, at + window.after)
    binds = (run.id, run.workspace, at, first, last, [kind.value for kind in _CHATTER], MOST_LIFECYCLE)
    frames: list[Mapping[str, Any]] = []
    spent = without = 0
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        now = await connection.fetchval("SELECT clock_timestamp()")
        version = await connection.fetchval("SHOW server_version")
        async for row in connection.cursor(_FRAMES, *binds, prefetch=50):
            if row["number"] > run.revision:
                continue
            size = row["payload_bytes"]
            left_out = _why_not(size, spent)
            if left_out is None:
                spent += size
                payload = await _payload(row, payloads)
            else:
                payload, without = {"leftOut": left_out, "bytes": size}, without + 1
            frames.append({**row, "payload": payload})
    return Evidence(
        run=run,
        at=at,
        first=first,
        last=last,
        frames=sorted(frames, key=lambda frame: int(frame["number"])),
        without_payload=without,
        taken_at=now,
        postgresql=str(version),
    )


def _why_not(size: int, spent: int) -> str | None:
    if size > WIDEST_PAYLOAD:
        return f"It is wider than {WIDEST_PAYLOAD:,} bytes."
    if spent + size > MOST_PAYLOADS:
        return f"The payloads of nearer frames have {MOST_PAYLOADS:,} bytes already."
    return None


async def _payload(row: Any, payloads: PayloadStore) -> Any:
    address = row["payload_address"]
    if address is None:
        return orjson.loads(row["payload"])
    try:
        return orjson.loads(await payloads.get_payload(address))
    except StoreError as error:
        # Its head alone may have half a secret in it, which nobody would recognise.
        return {"leftOut": f"It is not in the artifact store any more ({error.code}).", "bytes": row["payload_bytes"]}
