"""Missions in the database: deployed in numbered versions, of which none is ever changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from uuid_utils.compat import uuid7

from rerail.database.engine import Connection
from rerail.domain.errors import NotFoundError
from rerail.domain.identity import Kind, show
from rerail.domain.mission import Mission
from rerail.ledger.audit import sign
from rerail.ledger.idempotency import Once, claim, keep_answer

_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))"
_NEWEST = """
SELECT m.id, m.version, v.digest FROM missions m
JOIN mission_versions v ON v.mission_id = m.id AND v.version = m.version AND v.workspace_id = m.workspace_id
WHERE m.workspace_id = $1 AND m.slug = $2
"""
_INSERT = """
INSERT INTO missions (id, workspace_id, slug, title, description, version, input_schema, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, 1, $6::text::json, now(), now())
"""
_UPDATE = """
UPDATE missions SET title = $2, description = $3, version = $4, input_schema = $5::text::json, updated_at = now()
WHERE id = $1 AND workspace_id = $6
"""
_INSERT_VERSION = """
INSERT INTO mission_versions (mission_id, version, workspace_id, definition, digest, created_at)
VALUES ($1, $2, $3, $4::text::json, $5, now())
"""
_INSERT_TASK = """
INSERT INTO tasks (mission_id, version, position, workspace_id, key, title, provider, needs, effect, max_attempts,
    timeout_seconds)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
"""
_FIND = """
SELECT m.id, m.slug, m.title, v.version, v.definition FROM missions m
JOIN mission_versions v ON v.mission_id = m.id AND v.version = coalesce($3, m.version)
    AND v.workspace_id = m.workspace_id
WHERE m.workspace_id = $1 AND m.slug = $2
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployed:
    """A mission's newest version after a deployment; `changed` is false where it was there already."""

    mission: UUID
    slug: str
    version: int
    changed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredMission:
    """One version of a mission as it was deployed; `definition` is JSON for `runtime.definition`."""

    mission: UUID
    slug: str
    title: str
    version: int
    definition: Mapping[str, Any]


async def deploy(
    pool: asyncpg.Pool,
    workspace: UUID,
    mission: Mission,
    *,
    definition: Mapping[str, Any],
    digest: str,
    once: Once | None = None,
) -> Deployed:
    """A new version where the definition differs from the newest one, else nothing. All of it or none of it."""
    async with pool.acquire() as connection, connection.transaction():
        if once is not None and (known := await claim(connection, workspace, once)) is not None:
            return Deployed(mission=UUID(known["mission"]), slug=mission.slug, version=known["version"], changed=False)
        # Two deployments of the same slug follow one another; of different slugs, they do not meet.
        await connection.execute(_LOCK, f"{workspace.hex}:{mission.slug}")
        deployed = await _deploy(connection, workspace, mission, definition, digest)
        if once is not None:
            answer = {"mission": deployed.mission.hex, "version": deployed.version}
            await keep_answer(connection, workspace, once, answer)
        if deployed.changed:
            await sign(connection, show(Kind.MISSION, deployed.mission))
    return deployed


async def _deploy(
    connection: Connection, workspace: UUID, mission: Mission, definition: Mapping[str, Any], digest: str
) -> Deployed:
    newest = await connection.fetchrow(_NEWEST, workspace, mission.slug)
    if newest is not None and newest["digest"] == digest:
        return Deployed(mission=newest["id"], slug=mission.slug, version=newest["version"], changed=False)
    schema = orjson.dumps(mission.input_schema).decode()
    if newest is None:
        mission_id, version = uuid7(), 1
        await connection.execute(
            _INSERT, mission_id, workspace, mission.slug, mission.title, mission.description, schema
        )
    else:
        mission_id, version = newest["id"], newest["version"] + 1
        named = (mission.title, mission.description, version, schema)
        await connection.execute(_UPDATE, mission_id, *named, workspace)
    stored = orjson.dumps(definition).decode()
    await connection.execute(_INSERT_VERSION, mission_id, version, workspace, stored, digest)
    await connection.executemany(
        _INSERT_TASK,
        [
            (
                mission_id,
                version,
                position,
                workspace,
                task.key,
                task.title,
                task.provider,
                list(task.needs),
                task.effect.value,
                task.retry.max_attempts,
                task.timeout,
            )
            for position, task in enumerate(mission.tasks)
        ],
    )
    return Deployed(mission=mission_id, slug=mission.slug, version=version, changed=True)


async def find_mission(pool: asyncpg.Pool, workspace: UUID, slug: str, *, version: int | None = None) -> StoredMission:
    """A version of a mission, the newest unless one is named. Raises NotFoundError."""
    # No text with a NUL is kept, and the database refuses to compare with one.
    row = None if "\x00" in slug else await pool.fetchrow(_FIND, workspace, slug, version)
    if row is None:
        which = f" version {version}" if version is not None else ""
        raise NotFoundError(f"There is no mission {slug}{which} in this workspace: deploy it first.", id=slug)
    return StoredMission(
        mission=row["id"],
        slug=row["slug"],
        title=row["title"],
        version=row["version"],
        definition=orjson.loads(row["definition"]),
    )
