"""API tokens as the database keeps them: made, found by their hash, listed, revoked."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from rerail.database.engine import Connection
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.text import printable
from rerail.domain.token import RANDOM_BYTES, token_hash, token_text
from rerail.domain.viewer import Scope, Viewer

LONGEST_NAME = 200

_COLUMNS = """
    t.id, t.workspace_id, w.slug AS workspace, t.name, t.scopes, t.run_id, t.created_at, t.created_by_kind,
    t.created_by_name, t.expires_at, t.revoked_at, t.last_used_at
"""
_TOKENS = f"SELECT {_COLUMNS} FROM api_tokens t JOIN workspaces w ON w.id = t.workspace_id"  # noqa: S608, constants
_FIND = f"{_TOKENS} WHERE t.hash = $1"
_LIST = f"{_TOKENS} WHERE ($1::uuid IS NULL OR t.workspace_id = $1) AND t.run_id IS NULL ORDER BY t.created_at, t.id"
_INSERT = """
INSERT INTO api_tokens
    (id, workspace_id, name, hash, scopes, run_id, created_at, created_by_kind, created_by_name, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, now(), $7, $8, $9) RETURNING created_at
"""
_REVOKE = """
UPDATE api_tokens SET revoked_at = coalesce(revoked_at, now())
WHERE id = $1 AND ($2::uuid IS NULL OR workspace_id = $2) RETURNING workspace_id
"""
_GOOD = """
SELECT id FROM api_tokens
WHERE id = ANY($1) AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
"""
_USED = """
UPDATE api_tokens t SET last_used_at = used.at
FROM unnest($1::uuid[], $2::timestamptz[]) AS used (id, at)
WHERE t.id = used.id AND (t.last_used_at IS NULL OR t.last_used_at < used.at)
"""
_FORGET = "DELETE FROM api_tokens WHERE run_id IS NOT NULL AND expires_at < now() - interval '1 day'"
_ANY = """
SELECT EXISTS (SELECT FROM api_tokens
    WHERE run_id IS NULL AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now()))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenDraft:
    """What a new token is to be. With `run` it is a public one: it shows that run alone."""

    workspace: UUID
    name: str
    scopes: Sequence[Scope]
    created_by: Actor
    expires_at: datetime | None
    run: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiToken:
    """All that is kept of a token, but for its hash. `workspace` is the slug."""

    id: UUID
    workspace_id: UUID
    workspace: str
    name: str
    scopes: tuple[Scope, ...]
    run: UUID | None
    created_at: datetime
    created_by: Actor
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None

    @property
    def viewer(self) -> Viewer:
        """Whoever comes with it."""
        return Viewer(
            actor=Actor(ActorKind.SCRIPT, self.name),
            workspace=self.workspace_id,
            scopes=self.scopes,
            run=self.run,
            token=self.id,
            expires_at=None if self.expires_at is None else self.expires_at.timestamp(),
        )


async def create_token(connection: Connection, draft: TokenDraft) -> tuple[UUID, str]:
    """Keeps a new token; answers its id, and its text, which nobody can find out later."""
    text = token_text(secrets.token_bytes(RANDOM_BYTES), public=draft.run is not None)
    token = uuid7()
    scopes = [scope.value for scope in Scope if scope in draft.scopes]
    await connection.fetchval(
        _INSERT,
        *(token, draft.workspace, printable(draft.name)[:LONGEST_NAME], token_hash(text), scopes, draft.run),
        *(draft.created_by.kind.value, draft.created_by.name, draft.expires_at),
    )
    return token, text


async def find_token(pool: asyncpg.Pool, text: str) -> ApiToken | None:
    """The token with that text, be it good or not."""
    row = await pool.fetchrow(_FIND, token_hash(text))
    return None if row is None else _token(row)


async def list_tokens(pool: asyncpg.Pool, workspace: UUID | None = None) -> list[ApiToken]:
    """All tokens, or those of one workspace, the oldest first. Public ones are left out: they come by the thousand."""
    return [_token(row) for row in await pool.fetch(_LIST, workspace)]


async def revoke_token(connection: Connection, token: UUID, workspace: UUID | None = None) -> UUID | None:
    """From now on nobody is let in by it. Answers its workspace; None where there is no such token, or not in the
    workspace that is given."""
    found: UUID | None = await connection.fetchval(_REVOKE, token, workspace)
    return found


async def good_tokens(pool: asyncpg.Pool, tokens: Sequence[UUID]) -> set[UUID]:
    """Those of the tokens that are neither revoked nor expired."""
    return {row["id"] for row in await pool.fetch(_GOOD, tokens)}


async def note_use(pool: asyncpg.Pool, used: Mapping[UUID, datetime]) -> None:
    """Keeps when tokens were used last."""
    await pool.execute(_USED, list(used), list(used.values()))


async def forget_public(pool: asyncpg.Pool) -> None:
    """Removes tokens of runs a day after they have expired: they come by the thousand. The audit trail still tells who
    made them."""
    await pool.execute(_FORGET)


async def any_token(pool: asyncpg.Pool) -> bool:
    """Whether somebody can be let in by a token of an operator's making."""
    found: bool = await pool.fetchval(_ANY)
    return found


def _token(row: asyncpg.Record) -> ApiToken:
    return ApiToken(
        id=row["id"],
        workspace_id=row["workspace_id"],
        workspace=row["workspace"],
        name=row["name"],
        scopes=tuple(Scope(scope) for scope in row["scopes"]),
        run=row["run_id"],
        created_at=row["created_at"],
        created_by=Actor(ActorKind(row["created_by_kind"]), row["created_by_name"]),
        expires_at=row["expires_at"],
        revoked_at=row["revoked_at"],
        last_used_at=row["last_used_at"],
    )
