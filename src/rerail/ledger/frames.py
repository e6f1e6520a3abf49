"""Frames in the database: how they are written, and how they come back to be folded."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import asyncpg
import orjson

from rerail.database.engine import Connection
from rerail.database.reading import ReadingSessions
from rerail.domain.frame import Actor, ActorKind, Frame, FrameKind, Severity

INLINE_BYTES = 32 * 1024
"""A payload larger than this goes to the payload store; the row keeps its head and its address."""
HEAD_CHARACTERS = 2_000

FRAME_COLUMNS = (
    "run_id",
    "number",
    "workspace_id",
    "at",
    "kind",
    "title",
    "severity",
    "step_id",
    "attempt_id",
    "artifact_id",
    "actor_kind",
    "actor_name",
    "payload",
    "payload_bytes",
    "payload_address",
)
_PAGE = """
SELECT number, at, kind, title, severity, step_id, attempt_id, artifact_id, actor_kind, actor_name, payload,
    payload_address
FROM frames WHERE run_id = $1 AND workspace_id = $2 AND number > $3 ORDER BY number LIMIT $4
"""
_INSTANTS = """
SELECT number, at FROM frames WHERE run_id = $1 AND workspace_id = $2 AND number > $3 AND number <= $4
ORDER BY number LIMIT $5
"""


class PayloadStore(Protocol):
    """Where payloads lie that are too large for a row. The same bytes have the same address."""

    async def put_payload(self, data: bytes) -> str: ...
    async def get_payload(self, address: str) -> bytes: ...


async def frame_rows(
    run_id: UUID, workspace: UUID, frames: Sequence[Frame], payloads: PayloadStore
) -> list[Mapping[str, Any]]:
    """Rows for frames. A payload that reached the store and whose transaction fails stays there unreferenced: its
    address is its content's, so writing it again costs nothing."""
    return [await _row(run_id, workspace, frame, payloads) for frame in frames]


async def _row(run_id: UUID, workspace: UUID, frame: Frame, payloads: PayloadStore) -> Mapping[str, Any]:
    encoded = orjson.dumps(frame.payload)
    size, address = len(encoded), None
    if size > INLINE_BYTES:
        address = await payloads.put_payload(encoded)
        encoded = orjson.dumps({"head": encoded.decode()[:HEAD_CHARACTERS]})
    return {
        "run_id": run_id,
        "number": frame.number,
        "workspace_id": workspace,
        "at": frame.at,
        "kind": frame.kind.value,
        "title": frame.title,
        "severity": frame.severity.value,
        "step_id": frame.step,
        "attempt_id": frame.attempt,
        "artifact_id": frame.artifact,
        "actor_kind": frame.actor.kind.value,
        "actor_name": frame.actor.name,
        "payload": encoded.decode(),
        "payload_bytes": size,
        "payload_address": address,
    }


async def read_frames(
    connection: Connection, workspace: UUID, run_id: UUID, payloads: PayloadStore, *, after: int = 0, page: int = 1_000
) -> AsyncIterator[Frame]:
    """The run's frames after a number, in order, payloads whole."""
    while True:
        rows = await connection.fetch(_PAGE, run_id, workspace, after, page)
        for row in rows:
            yield frame_of(row, await _payload(row, payloads))
        if len(rows) < page:
            return
        after = rows[-1]["number"]


async def read_instants(
    pool: asyncpg.Pool | ReadingSessions, workspace: UUID, run_id: UUID, *, after: int, until: int, page: int = 1_000
) -> list[tuple[int, datetime]]:
    """Number and instant of the run's frames after a number, up to and with `until`: at most `page` of them."""
    rows = await pool.fetch(_INSTANTS, run_id, workspace, after, until, page)
    return [(row["number"], row["at"]) for row in rows]


async def _payload(row: Any, payloads: PayloadStore) -> Any:
    if row["payload_address"] is not None:
        return orjson.loads(await payloads.get_payload(row["payload_address"]))
    return orjson.loads(row["payload"])


def frame_of(row: Any, payload: Any) -> Frame:
    """The frame of a row, with its payload whole."""
    return Frame(
        number=row["number"],
        at=row["at"],
        kind=FrameKind(row["kind"]),
        title=row["title"],
        severity=Severity(row["severity"]),
        step=row["step_id"],
        attempt=row["attempt_id"],
        artifact=row["artifact_id"],
        actor=Actor(ActorKind(row["actor_kind"]), row["actor_name"]),
        payload=payload,
    )
