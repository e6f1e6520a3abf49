"""Which runs the queries ask for: several each, in turn, the same for every server."""

from collections.abc import Mapping
from dataclasses import dataclass

import asyncpg
import httpx
import orjson

from . import documents

MANY = 20
"""Runs that a query goes round."""
_FRAMES_BEFORE = 100
"""Frames before a page that is asked for: it begins somewhere within the replay."""
_FAILED = """
SELECT id FROM runs WHERE status = 'FAILED'
AND (SELECT count(*) FROM steps WHERE run_id = runs.id) = 20
AND (SELECT count(*) FROM artifacts WHERE run_id = runs.id AND report_id IS NULL) >= 5
AND revision NOT IN (SELECT revision FROM runs ORDER BY id DESC LIMIT 2)
ORDER BY id DESC LIMIT $1
"""
_LONG = """
SELECT id FROM runs WHERE status IN ('SUCCEEDED', 'FAILED') AND revision BETWEEN 600 AND 2000
ORDER BY id DESC LIMIT $1
"""


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """`asked` has the requests by server: only of those that answer the query."""

    name: str
    asked: Mapping[str, tuple[Request, ...]]

    def requests(self, server: str) -> tuple[Request, ...] | None:
        return self.asked.get(server)


def post(document: str, **variables: object) -> Request:
    return Request("POST", "/graphql", orjson.dumps({"query": document, "variables": variables}))


def get(path: str) -> Request:
    return Request("GET", path)


async def choose(dsn: str, rerail: str) -> list[Query]:
    """The queries over this data; `rerail` is the address of a server on it, which gives the cursors."""
    connection = await asyncpg.connect(dsn)
    try:
        failed = await _ids(connection, _FAILED)
        long = await _ids(connection, _LONG)
        longest, shortest = await _newest_two(connection)
    finally:
        await connection.close()
    if not failed or not long:
        raise SystemExit("The data has no runs for these queries: make it with tests.benchmarks.reads.generate.")
    pages = [(run, cursor_after(rerail, run, _FRAMES_BEFORE)) for run in long]
    return [
        _query("list", [post(documents.LIST)], [get("/list")]),
        _query("detail", [post(documents.DETAIL, id=run) for run in failed], [get(f"/detail/{run}") for run in failed]),
        _query("replay", [post(documents.REPLAY, id=run) for run in long], [get(f"/replay/{run}") for run in long]),
        _query(
            "page",
            [post(documents.PAGE, id=run, after=cursor) for run, cursor in pages],
            [get(f"/page/{run}/{_FRAMES_BEFORE}") for run in long],
            # Its cursors are numbers of frames.
            naive=[post(documents.PAGE, id=run, after=str(_FRAMES_BEFORE)) for run in long],
        ),
        Query("header-long", {"rerail": (post(documents.HEADER, id=longest),)}),
        Query("header-short", {"rerail": (post(documents.HEADER, id=shortest),)}),
    ]


def _query(name: str, rerail: list[Request], bare: list[Request], *, naive: list[Request] | None = None) -> Query:
    return Query(name, {"rerail": tuple(rerail), "bare": tuple(bare), "naive": tuple(naive or rerail)})


async def _ids(connection: asyncpg.Connection, sql: str) -> list[str]:
    return [f"run_{row['id'].hex}" for row in await connection.fetch(sql, MANY)]


async def _newest_two(connection: asyncpg.Connection) -> tuple[str, str]:
    """Those that were made with the most frames and with few, in that order."""
    shortest, longest = await connection.fetch("SELECT id FROM runs ORDER BY created_at DESC, id DESC LIMIT 2")
    return f"run_{longest['id'].hex}", f"run_{shortest['id'].hex}"


def cursor_after(rerail: str, run: str, frames: int) -> str:
    """The cursor of the run's frame of this number."""
    document = "query ($id: ID!, $n: Int!) { run(id: $id) { frames(first: $n) { pageInfo { endCursor } } } }"
    answer = httpx.post(f"{rerail}/graphql", json={"query": document, "variables": {"id": run, "n": frames}}).json()
    cursor: str = answer["data"]["run"]["frames"]["pageInfo"]["endCursor"]
    return cursor
