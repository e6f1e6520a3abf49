"""Frames in the database: how they are written, and how they come back to be folded."""

from collections.abc import AsyncIterator, Sequence
from typing import Any, Protocol
from uuid import UUID

import orjson

from rerail.database import tables
from rerail.database.engine import Connection
from rerail.domain.frame import Actor, ActorKind, Frame, FrameKind, Severity
from rerail.ledger.statements import insert_many

INLINE_BYTES = 32 * 1024
"""A payload larger than this goes to the payload store; the row keeps its head and its address."""
HEAD_CHARACTERS = 2_000

_COLUMNS = (
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
_INSERT = insert_many(tables.frames, _COLUMNS)
_PAGE = """
SELECT number, at, kind, title, severity, step_id, attempt_id, artifact_id, actor_kind, actor_name, payload,
    payload_address
FROM frames WHERE run_id = $1 AND workspace_id = $2 AND number > $3 ORDER BY number LIMIT $4
"""


class PayloadStore(Protocol):
    """Where payloads lie that are too large for a row. The same bytes have the same address."""

    async def put_payload(self, data: bytes) -> str: ...
    async def get_payload(self, address: str) -> bytes: ...


async def insert_frames(
    connection: Connection, run_id: UUID, workspace: UUID, frames: Sequence[Frame], payloads: PayloadStore
) -> None:
    """Writes frames that follow the run's last one. A payload that reached the store and whose transaction fails
    stays there unreferenced: its address is its content's, so writing it again costs nothing."""
    rows = []
    for frame in frames:
        encoded = orjson.dumps(frame.payload)
        address = None
        size = len(encoded)
        if size > INLINE_BYTES:
            address = await payloads.put_payload(encoded)
            encoded = orjson.dumps({"head": encoded.decode()[:HEAD_CHARACTERS]})
        rows.append(
            (
                run_id,
                frame.number,
                workspace,
                frame.at,
                frame.kind.value,
                frame.title,
                frame.severity.value,
                frame.step,
                frame.attempt,
                frame.artifact,
                frame.actor.kind.value,
                frame.actor.name,
                encoded.decode(),
                size,
                address,
            )
        )
    await connection.execute(_INSERT, *(list(column) for column in zip(*rows, strict=True)))


async def read_frames(
    connection: Connection, workspace: UUID, run_id: UUID, payloads: PayloadStore, *, after: int = 0, page: int = 1_000
) -> AsyncIterator[Frame]:
    """The run's frames after a number, in order, payloads whole."""
    while True:
        rows = await connection.fetch(_PAGE, run_id, workspace, after, page)
        for row in rows:
            yield _frame(row, await _payload(row, payloads))
        if len(rows) < page:
            return
        after = rows[-1]["number"]


async def _payload(row: Any, payloads: PayloadStore) -> Any:
    if row["payload_address"] is not None:
        return orjson.loads(await payloads.get_payload(row["payload_address"]))
    return orjson.loads(row["payload"])


def _frame(row: Any, payload: Any) -> Frame:
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
