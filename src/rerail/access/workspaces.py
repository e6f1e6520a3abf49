"""Workspaces, as an operator makes and lists them."""

import asyncio
import re
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from rerail.access.refusals import UndecidedError
from rerail.database.engine import Connection, is_outage

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
LONGEST_SLUG = 63

_LIST = "SELECT id, slug, name, created_at FROM workspaces ORDER BY created_at, id"
_CREATE = """
INSERT INTO workspaces (id, slug, name, created_at) VALUES ($1, $2, $3, now()) ON CONFLICT (slug) DO NOTHING
RETURNING id
"""
_FIND = "SELECT id FROM workspaces WHERE slug = $1"
_PATIENCE = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedWorkspace:
    id: UUID
    slug: str
    name: str
    created_at: datetime


async def list_workspaces(pool: asyncpg.Pool) -> list[ListedWorkspace]:
    """All, the oldest first."""
    return [ListedWorkspace(**row) for row in await pool.fetch(_LIST)]


async def create_workspace(connection: Connection, slug: str, name: str) -> UUID | None:
    """The new workspace's id; None where there is one with that slug already."""
    found: UUID | None = await connection.fetchval(_CREATE, uuid7(), slug, name)
    return found


async def find_workspace(pool: asyncpg.Pool, slug: str) -> UUID | None:
    found: UUID | None = await pool.fetchval(_FIND, slug)
    return found


class KnownWorkspaces:
    """Ids of workspaces by their slugs, neither of which ever changes."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._known: dict[str, UUID] = {}

    async def find(self, slug: str) -> UUID | None:
        """None where there is none. Raises UndecidedError where the database does not say."""
        if slug in self._known:
            return self._known[slug]
        try:
            async with asyncio.timeout(_PATIENCE):
                found = await find_workspace(self._pool, slug)
        except Exception as error:
            if not is_outage(error):
                raise
            raise UndecidedError from error
        if found is not None:
            self._known[slug] = found
        return found
