"""Every relation, followed from the attacker's own objects to rows that are another workspace's.

Such rows cannot come about: here they are made, table by table, by handing the attacker's own to the other workspace.
The answer must be the one without those rows, with one wall at a time taken away. Which tables a relation reads is
told by its statement, so that none can be forgotten.
"""

import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from graphql import get_named_type, is_composite_type, is_object_type
from tests.planner.world import World
from tests.walls.asking import answered
from tests.walls.breaches import Walls, context_on, unwalled
from tests.walls.conftest import Scene
from tests.walls.selections import Way, object_type, said, ways, whole
from tests.walls.twins import ATTACKED, ATTACKER, ids_of

from rerail.api.execution.context import Context
from rerail.database.engine import CALLER
from rerail.database.tables import metadata
from rerail.domain.identity import Kind
from rerail.planner.catalog import CATALOG, TYPE_OF
from rerail.runtime.providers.registry import ProviderRegistry

MOST_TRIED = 40
"""Objects of the attacker's from which one relation is followed at most."""
NEVER_ELSEWHERE = {("Viewer", "workspace"): "it is found by the viewer's own workspace, and by nothing else"}
"""Relations of which nothing would be seen, were there no wall."""
_FOREIGN_KEYS = (
    "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 ORDER BY 1, 2"
)
_READ = re.compile(r"\b(?:FROM|JOIN) ([a-z_]+) ")
TABLES = frozenset(metadata.tables)
_KINDS = {name: kind for kind, name in TYPE_OF.items() if kind is not Kind.GUIDE}
STARTS = frozenset(_KINDS)
_ROOTS = {
    "AuditEntry": ("auditEntries(first: 3) { nodes", "}"),
    "Viewer": ("viewer", ""),
    "RunComparison": ('compareRuns(a: "{a}", b: "{b}")', ""),
}
"""What no id names, and is come to from the top."""
IN_HAND = {
    "FrameBatch",
    "RunsChange",
    "RecoveryPreview",
    "BlockerCount",
    "PageInfo",
    "Count",
    "Violation",
    "RunToken",
}
"""Types of subscriptions and mutations: their relations are attacked with ids in `test_in_hand`; and parts of pages."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A field that reads tables of its own, and the documents that lead to it, the shortest first."""

    on: str
    name: str
    selection: str
    ways: Sequence[Way]

    def __str__(self) -> str:
        return f"{self.on}.{self.name}"


def _relations() -> Iterator[Relation]:
    found = ways(frozenset({*STARTS, *_ROOTS}))
    for on, entry in CATALOG.items():
        if on not in found:
            continue
        for name in entry.fields:
            definition = object_type(on).fields[name]
            type_ = get_named_type(definition.type)
            below = ""
            if is_object_type(type_):
                # A page's rows have no columns of their own worth a relation; those are asked for elsewhere.
                below = _of_page(type_.name) if type_.name.endswith("Connection") else whole(type_.name, 0)
            elif is_composite_type(type_):
                below = "{ __typename }"
            yield Relation(on, name, f"{{ {name}{said(on, name, definition)} {below} }}", found[on])


def _of_page(name: str) -> str:
    node = get_named_type(object_type(name).fields["nodes"].type).name
    return f"{{ nodes {whole(node, 0)} count {{ value }} pageInfo {{ hasNextPage }} }}"


RELATIONS = list(_relations())


def test_every_type_is_come_to() -> None:
    assert QUERYABLE - {relation.on for relation in RELATIONS} == set()


QUERYABLE = {
    name
    for name in CATALOG
    if not name.endswith(("Success", "Connection", "Edge"))
    and name not in {*IN_HAND, "Query", "MoveRefused", "StaleRevision", "Guide"}
}


# ---------------------------------------------------------------- one connection, as it is told to be


@dataclass(slots=True)
class _OneSession:
    """In the place of a pool: one connection of the owner's, within a transaction that is never committed."""

    session: asyncpg.Connection
    walls: Walls = Walls.BOTH
    said: list[str] = field(default_factory=list)

    async def fetchrow(self, sql: str, *binds: Any) -> Any:
        return await self.session.fetchrow(self._as_said(sql), *binds)

    async def fetch(self, sql: str, *binds: Any) -> Any:
        return await self.session.fetch(self._as_said(sql), *binds)

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator["_OneSession"]:
        yield self

    @asynccontextmanager
    async def transaction(self, **_: Any) -> AsyncIterator[None]:
        yield

    async def execute(self, sql: str, *binds: Any) -> None:
        await self.session.execute(sql, *binds)

    def _as_said(self, sql: str) -> str:
        self.said.append(sql)
        return sql if self.walls.first else unwalled(sql)

    async def stand(self, walls: Walls) -> None:
        self.walls = walls
        await self.session.execute(f"SET LOCAL ROLE {CALLER}" if walls.second else "RESET ROLE")
        await self.session.execute(f"SET LOCAL rerail.workspace = '{ATTACKER}'")


@pytest.fixture(scope="module")
async def one(scene: Scene) -> AsyncIterator[_OneSession]:
    session = await asyncpg.connect(scene.alone)
    # Foreign keys would take more away with a row than the row.
    for table, name in await session.fetch(_FOREIGN_KEYS):
        await session.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    await session.execute("DELETE FROM workspaces WHERE id = $1", ATTACKED)
    yield _OneSession(session)
    await session.close()


def _documents(relation: Relation, here: World) -> Iterator[tuple[str, str]]:
    """Documents that ask for the relation of the attacker's own objects, and the same without it."""
    runs = ids_of(here, Kind.RUN)
    for way in relation.ways:
        asked, bare = way.around(relation.selection), way.around("{ __typename }")
        if way.start in _ROOTS:
            head, tail = _ROOTS[way.start]
            head = head.replace("{a}", runs[1]).replace("{b}", runs[3])
            yield f"{{ {head} {asked} {tail} }}", f"{{ {head} {bare} {tail} }}"
            continue
        narrow = f"... on {way.start} "
        ids = ids_of(here, _KINDS[way.start])
        for found in ids[:: max(1, len(ids) // 30)]:
            yield tuple(f'{{ node(id: "{found}") {{ {narrow}{each} }} }}' for each in (asked, bare))  # type: ignore[misc]


async def _statement(one: _OneSession, context: Context, document: str) -> tuple[Any, Counter[str]]:
    one.said.clear()
    answer = await answered(context, document)
    assert "errors" not in answer, (document, answer)
    tables = (found for sql in one.said for found in _READ.findall(sql) if found in TABLES)
    return answer, Counter(tables)


async def _own_tables(one: _OneSession, context: Context, asked: str, bare: str) -> set[str]:
    _, with_it = await _statement(one, context, asked)
    _, without = await _statement(one, context, bare)
    return set(with_it - without)


@asynccontextmanager
async def _within(one: _OneSession, *statements: str) -> AsyncIterator[None]:
    transaction = one.session.transaction()
    await transaction.start()
    try:
        for statement in statements:
            await one.session.execute(statement)
        yield
    finally:
        await transaction.rollback()


# Where the way to an object leads through the table itself: half of its rows.
_PARTS = (
    "true",
    "right(md5(t::text), 1) < '8'",
    "right(md5(t::text), 1) >= '8'",
    "position % 2 = 0",
    "position % 2 = 1",
)


async def _leaks(one: _OneSession, context: Context, asked: str, table: str, part: str) -> bool:
    """Attacks with the rows of a table handed over, or a part of them; whether there was anything to be seen."""
    key = "id" if table == "workspaces" else "workspace_id"
    hidden = f"t.{key} = '{ATTACKER}' AND {part}"
    async with _within(one, f"DELETE FROM {table} t WHERE {hidden}"):  # noqa: S608, names of ours
        await one.stand(Walls.FIRST)
        expected = await answered(context, asked)
    handed = f"UPDATE {table} t SET {key} = '{ATTACKED}' WHERE {hidden}"  # noqa: S608, names of ours
    found = {}
    for walls in (Walls.FIRST, Walls.SECOND, Walls.NONE):
        async with _within(one, handed):
            await one.stand(walls)
            found[walls] = await answered(context, asked)
    assert found[Walls.FIRST] == expected, (table, part, asked)
    assert found[Walls.SECOND] == expected, (table, part, asked)
    return bool(found[Walls.NONE] != expected)


@pytest.mark.parametrize("relation", RELATIONS, ids=str)
async def test_one_wall_is_enough(relation: Relation, one: _OneSession, scene: Scene, tmp_path: Path) -> None:
    context = context_on(one, tmp_path, ProviderRegistry([]))
    unseen: set[str] | None = None
    for asked, bare in islice(_documents(relation, scene.attacker), MOST_TRIED):
        async with _within(one):
            await one.stand(Walls.BOTH)
            tables = await _own_tables(one, context, asked, bare)
        unseen = tables if unseen is None else unseen
        seen = {table for table in sorted(unseen) if await _shows_some(one, context, asked, table)}
        unseen = unseen - seen
        if not unseen:
            break
    if (relation.on, relation.name) not in NEVER_ELSEWHERE:
        assert unseen == set(), f"nothing is to be seen of {unseen} where no wall stands: the attack would miss it"


async def _shows_some(one: _OneSession, context: Context, asked: str, table: str) -> bool:
    columns = metadata.tables[table].columns
    parts = [part for part in _PARTS if not part.startswith("position") or "position" in columns]
    for part in parts:
        if await _leaks(one, context, asked, table, part):
            return True
    return False
