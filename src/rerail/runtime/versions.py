"""Versions of missions as runs follow them: loaded from the database, or lost."""

from uuid import UUID

import asyncpg

from rerail.domain.errors import DomainError, NotFoundError
from rerail.domain.mission import Mission
from rerail.ledger.missions import find_mission
from rerail.runtime.definition.loading import stored_mission


class MissionUnloadableError(DomainError):
    """The version is not there, or its definition is none that this release understands."""

    code = "runtime.mission_unloadable"


async def load_version(pool: asyncpg.Pool, workspace: UUID, slug: str, version: int) -> Mission:
    """Raises MissionUnloadableError."""
    try:
        stored = await find_mission(pool, workspace, slug, version=version)
    except NotFoundError as error:
        raise MissionUnloadableError(error.message) from error
    try:
        return stored_mission(stored.definition)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise MissionUnloadableError(f"Its definition cannot be understood ({reason}).") from error
