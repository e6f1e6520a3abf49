"""Tokens that callers make and take back, each with its entry in the audit trail."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg

from rerail.access.tokens import TokenDraft, create_token, revoke_token
from rerail.database.engine import Connection
from rerail.domain.errors import InvalidInputError, NotFoundError, Violation
from rerail.domain.frame import Actor
from rerail.domain.identity import Kind, show
from rerail.domain.token import parse_token_id, show_token
from rerail.domain.viewer import Scope
from rerail.ledger.audit import sign

LONGEST_SECONDS = 24 * 3600
USUAL_SECONDS = 3600

_RUN = "SELECT EXISTS (SELECT FROM runs WHERE id = $1 AND workspace_id = $2)"
_HELD = """
SELECT run_id IS NOT NULL AS public, revoked_at IS NOT NULL AS revoked FROM api_tokens
WHERE id = $1 AND workspace_id = $2 FOR UPDATE
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunToken:
    """A token as it is shown once. `id` is what it is revoked by."""

    id: str
    text: str
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Acts for callers, through their pool. `clock` gives seconds since 1970."""

    pool: asyncpg.Pool
    clock: Callable[[], float]

    async def create_run_token(
        self, workspace: UUID, run: UUID, *, scopes: tuple[Scope, ...], seconds: int, actor: Actor
    ) -> RunToken:
        """A token that shows one run. Raises NotFoundError for the run, InvalidInputError for how long it is good."""
        if not 1 <= seconds <= LONGEST_SECONDS:
            problem = f"A token of a run is good for 1 to {LONGEST_SECONDS:,} seconds, not for {seconds:,}."
            raise InvalidInputError(problem, [Violation(("expiresInSeconds",), problem)])
        expires_at = datetime.fromtimestamp(self.clock(), UTC) + timedelta(seconds=seconds)
        draft = TokenDraft(
            workspace=workspace,
            name=show(Kind.RUN, run),
            scopes=scopes,
            created_by=actor,
            expires_at=expires_at,
            run=run,
        )
        async with self.pool.acquire() as connection, connection.transaction():
            if not await connection.fetchval(_RUN, run, workspace):
                raise NotFoundError("There is no such run in this workspace.", id=show(Kind.RUN, run))
            token, text = await create_token(connection, draft)
            await sign(connection, show_token(token))
        return RunToken(id=show_token(token), text=text, expires_at=expires_at)

    async def revoke(self, workspace: UUID, shown: str, *, public: bool) -> bool:
        """Nobody is let in by the token any more, within seconds; False where that was so already. With `public` only
        tokens of a run are found. Raises NotFoundError."""
        token = parse_token_id(shown)
        if token is None:
            raise no_such_token(shown)
        async with self.pool.acquire() as connection, connection.transaction():
            if not await self._revoke(connection, workspace, token, public=public):
                return False
            await sign(connection, show_token(token))
        return True

    async def _revoke(self, connection: Connection, workspace: UUID, token: UUID, *, public: bool) -> bool:
        row = await connection.fetchrow(_HELD, token, workspace)
        if row is None or (public and not row["public"]):
            raise no_such_token(show_token(token))
        if row["revoked"]:
            return False
        return await revoke_token(connection, token, workspace) is not None


def no_such_token(shown: str) -> NotFoundError:
    return NotFoundError("There is no such token in this workspace.", id=shown)
