"""Idempotency keys: the same key and the same request give the same answer and one effect."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson

from rerail.database.engine import Connection
from rerail.domain.errors import IdempotencyConflictError

Answer = Mapping[str, Any]
"""JSON from which a mutation's payload can be built again."""

_CLAIM = """
INSERT INTO idempotency_keys (workspace_id, mutation, key, request_digest, created_at)
VALUES ($1, $2, $3, $4, now()) ON CONFLICT DO NOTHING
"""
_READ = "SELECT request_digest, answer FROM idempotency_keys WHERE workspace_id = $1 AND mutation = $2 AND key = $3"
_ANSWER = "UPDATE idempotency_keys SET answer = $4::text::json WHERE workspace_id = $1 AND mutation = $2 AND key = $3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Once:
    """A mutation's key, and the digest of what was asked with it."""

    mutation: str
    key: str
    digest: str

    @classmethod
    def of(cls, mutation: str, key: str | None, request: Mapping[str, Any]) -> "Once | None":
        """None where the caller gave no key. `request` is the mutation's input as JSON, the key left out."""
        if key is None:
            return None
        return cls(mutation=mutation, key=key, digest=hashlib.sha256(_encoded(request)).hexdigest())


def _encoded(request: Mapping[str, Any]) -> bytes:
    try:
        return orjson.dumps(request, option=orjson.OPT_SORT_KEYS)
    except orjson.JSONEncodeError:
        # Integers beyond 64 bits: what is wrong with them is for the mutation to say.
        return json.dumps(request, sort_keys=True).encode()


async def claim(connection: Connection, workspace: UUID, once: Once) -> Answer | None:
    """Takes the key within the caller's transaction; answers what was answered before, None when it is new.

    Waits while another transaction holds the same key; if that one fails, the key is free again. Raises
    IdempotencyConflictError where the key was used for another request.
    """
    status = await connection.execute(_CLAIM, workspace, once.mutation, once.key, once.digest)
    if status.endswith(" 1"):
        return None
    return await known_answer(connection, workspace, once)


async def known_answer(connection: Connection, workspace: UUID, once: Once) -> Answer | None:
    """What was answered to this request before, None when its key is new. Raises IdempotencyConflictError."""
    row = await connection.fetchrow(_READ, workspace, once.mutation, once.key)
    if row is None:
        return None
    if row["request_digest"] != once.digest:
        raise IdempotencyConflictError(
            "This idempotency key was used for another request. Use a new key for a new request, "
            "or send the first request again unchanged."
        )
    answer: Answer = orjson.loads(row["answer"])
    return answer


async def keep_answer(connection: Connection, workspace: UUID, once: Once, answer: Answer) -> None:
    """Keeps what was answered, in the transaction that took the key."""
    await connection.execute(_ANSWER, workspace, once.mutation, once.key, orjson.dumps(answer).decode())
