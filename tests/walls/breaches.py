"""Walls taken away: the first by statements that do not ask for the workspace, the second by sessions of the owner."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from enum import Enum
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from tests.walls.twins import ATTACKER

from rerail.api.execution.context import Context
from rerail.artifacts.folder import FolderStore
from rerail.artifacts.signing import SIGNED_SQL, AddressSigner
from rerail.database import engine
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Scope, Viewer
from rerail.guides.catalog import load_guides
from rerail.ledger.ledger import Ledger
from rerail.planner.projection import Projector
from rerail.runtime.moves import Moves
from rerail.runtime.provider import Permissions
from rerail.runtime.providers import BUILTIN
from rerail.runtime.providers.registry import load_registry

NOW = 1_770_000_000.0


class Walls(Enum):
    """Which of them stand: the statement's own, and the database's."""

    BOTH = (True, True)
    FIRST = (True, False)
    SECOND = (False, True)
    NONE = (False, False)

    @property
    def first(self) -> bool:
        return self.value[0]

    @property
    def second(self) -> bool:
        return self.value[1]


_COLUMN = r'(?:[\w"]+\.)?workspace_id'
_BIND = r"(\$\d+)(?:::uuid)?"
_ASKED = (
    (re.compile(rf"{_COLUMN} = coalesce\({_BIND}, {_COLUMN}\)"), r"(\1::uuid IS NULL OR true)"),
    (re.compile(rf"{_COLUMN} = {_BIND}"), r"(\1::uuid IS NULL OR true)"),
    (re.compile(rf"{_COLUMN} = {_COLUMN}"), "true"),
    # The workspaces themselves.
    (re.compile(rf"(t\d+)\.id = {_BIND} AND \1\.id = {_BIND}"), r"\1.id = \2::uuid AND (\3::uuid IS NULL OR true)"),
)
# The text search asks by a function, which is given the workspace.
_TITLES = re.compile(r"titles_like\((\$\d+)::uuid, (.+?), (\$\d+::uuid)\) AS")
_ANY_TITLES = (
    r"(SELECT * FROM run_titles WHERE \1::uuid IS NULL OR title_parts(folded) @> title_parts(\2) OR run_id = \3) AS"
)


def unwalled(sql: str) -> str:
    """The statement as somebody would write it who has forgotten the workspace."""
    found = _TITLES.sub(_ANY_TITLES, sql)
    for asked, forgotten in _ASKED:
        found = asked.sub(forgotten, found)
    rest = re.search(r"workspace_id (?:=|IN|<>|IS) \S+", found)
    assert rest is None, f"this still asks for the workspace: {rest and rest[0]}"
    return found


class _Forgetful(engine._Session):
    async def _do_execute(self, query: str, *arguments: Any, **named: Any) -> Any:
        return await super()._do_execute(unwalled(query), *arguments, **named)


@asynccontextmanager
async def attacking(dsn: str, walls: Walls, folder: Path) -> AsyncIterator[Context]:
    """What the attacker's operations are answered with."""
    with pytest.MonkeyPatch.context() as patch:
        if not walls.first:
            patch.setattr(engine, "_Session", _Forgetful)
        pool = await engine.create_pool(dsn, max_size=4, application_name="attack", for_callers=walls.second)
    registry = load_registry(Permissions(), BUILTIN)
    try:
        yield context_on(pool, folder, registry)
    finally:
        await registry.aclose()
        pool.terminate()


def context_on(pool: Any, folder: Path, registry: Any) -> Context:
    store = FolderStore(folder)
    ledger = Ledger(pool, payloads=store, ring=lambda _: None)
    return Context(
        pool=pool,
        viewer=Viewer(actor=Actor(ActorKind.PERSON, "mallory"), workspace=ATTACKER, scopes=tuple(Scope)),
        # Nothing is kept from one attack to the next.
        projector=Projector(guides=load_guides(), signed=SIGNED_SQL, pages_bytes=0),
        signing=AddressSigner([b"a secret for tests, 32 bytes long"]),
        moves=Moves(ledger, registry=registry, store=store),
        clock=lambda: NOW,
    )


async def everything_of(connection: asyncpg.Connection, workspace: Any) -> dict[str, list[str]]:
    """Every row of a workspace, to the byte, by table."""
    tables = await connection.fetch(
        "SELECT c.relname AS name, a.attname AS column FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
        " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition"
        " AND (a.attname = 'workspace_id' OR (c.relname = 'workspaces' AND a.attname = 'id')) ORDER BY 1"
    )
    found = {}
    for name, column in tables:
        rows = await connection.fetch(
            f"SELECT t::text AS row FROM {name} t WHERE t.{column} = $1 ORDER BY 1",  # noqa: S608, names of tables
            workspace,
        )
        found[name] = [row["row"] for row in rows]
    return found
