"""What a document costs that was never seen before: `python -m tests.benchmarks.reads.unseen --folder FOLDER`.

Each document has 100 fields under names of its own. In this process: the whole execution without what the database
takes, so parsing, validation and planning. Then over HTTP: a document's first answer and its second.
"""

import argparse
import asyncio
import gc
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
from graphql import parse, validate
from tests.planner.reading import SCHEMA, Reading

from rerail.database.engine import create_pool

from .database import opened
from .document import update
from .generate import add_database
from .servers.starting import running
from .subjects import choose, post

_NESTED: tuple[tuple[str, Any], ...] = (
    ("id title status revision createdAt updatedAt startedAt finishedAt durationSeconds", ()),
    ("progress", (("total pending running waiting succeeded failed skipped cancelled", ()),)),
    ("mission", (("id slug title version createdAt", ()),)),
    ("labels", (("key value", ()),)),
    (
        "steps(first: 20)",
        (
            ("count", (("value exact", ()),)),
            (
                "nodes",
                (("id key title position provider status attemptCount durationSeconds startedAt finishedAt", ()),),
            ),
        ),
    ),
    ("artifacts(first: 5)", (("nodes", (("id name mediaType bytes state createdAt", ()),)),)),
    (
        "failure",
        (
            ("cause code message transient symptoms", ()),
            ("step", (("id key title status", ()),)),
            ("blockingFrame", (("number at kind title", ()),)),
            ("guide", (("slug title", ()),)),
        ),
    ),
    (
        "recovery",
        (
            ("next why", ()),
            ("continue", (("allowed", ()), ("blockers", (("code message remedy", ()),)))),
            ("retries", (("allowed", ()), ("step", (("key", ()),)), ("blockers", (("code message remedy", ()),)))),
            ("report", (("allowed", ()),)),
            ("cancel", (("allowed", ()),)),
        ),
    ),
    ("reports", (("id number status summary", ()),)),
    ("reviews", (("id status question", ()),)),
)


def _selection(nested: tuple[tuple[str, Any], ...], mark: str) -> Iterator[str]:
    """Each field under a name of its own; a field is one word with its arguments, or several words without."""
    for names, children in nested:
        for name in [names] if children else names.split():
            alias = name.partition("(")[0]
            inner = f" {{ {' '.join(_selection(children, mark))} }}" if children else ""
            yield f"{alias}_{mark}: {name}{inner}"


def document(mark: str) -> str:
    return f"query Unseen($id: ID!) {{ run(id: $id) {{ {' '.join(_selection(_NESTED, mark))} }} }}"


class Timed:
    """A pool that counts the seconds of its statements."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self.seconds = 0.0

    async def fetchrow(self, sql: str, *binds: Any) -> Any:
        began = time.perf_counter()
        try:
            return await self._pool.fetchrow(sql, *binds)
        finally:
            self.seconds += time.perf_counter() - began

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pool, name)


async def within(dsn: str, run: str, count: int) -> tuple[list[float], list[float]]:
    """Seconds of each document's first execution and of its second, without those of the database."""
    pool = await create_pool(dsn, min_size=2, max_size=2, application_name="unseen")
    timed = Timed(pool)
    reading = Reading(timed)  # type: ignore[arg-type]  # as much of a pool as is wanted
    gc.collect()
    gc.freeze()  # as the server does
    first: list[float] = []
    second: list[float] = []
    for number in range(count):
        text = document(f"w{number}")
        for taken in (first, second):
            timed.seconds, began = 0.0, time.perf_counter()
            await reading.data(text, {"id": run})
            taken.append(time.perf_counter() - began - timed.seconds)
    await pool.close()
    return first, second


def over_http(url: str, run: str, count: int) -> tuple[list[float], list[float]]:
    """Seconds until the first answer of each document, and until its second."""
    first: list[float] = []
    second: list[float] = []
    with httpx.Client(headers={"content-type": "application/json"}) as client:
        for number in range(count):
            body = post(document(f"h{number}"), id=run).body
            for taken in (first, second):
                began = time.perf_counter()
                client.post(f"{url}/graphql", content=body).raise_for_status()
                taken.append(time.perf_counter() - began)
    return first, second


async def main(folder: Path | None, dsn: str | None, count: int) -> str:
    async with opened(folder, dsn) as address:
        with running("rerail", address) as server:
            queries = {query.name: query for query in await choose(address, server.url)}
            run = str(queries["detail"].requests("bare")[0].path.rpartition("/")[2])  # type: ignore[index]
            outside = await asyncio.to_thread(over_http, server.url, run, count)
            inside = await within(address, run, count)
    fields = document("x").count("_x:") + 1
    parts = {"parse, validate, plan": {"of that parsing": _parsed(count), "of that validating": _validated(count)}}
    lines = [f"| a document of {fields} fields, p50 ms | the first time | the second |", "| --- | --: | --: |"]
    for name, (first, second) in {"parse, validate, plan": inside, "answer over HTTP": outside}.items():
        medians = (1000 * statistics.median(each) for each in (first, second))
        lines.append(f"| {name} | " + " | ".join(f"{median:.2f}" for median in medians) + " |")
        lines += [f"| {part} | {1000 * statistics.median(each):.2f} | |" for part, each in parts.get(name, {}).items()]
    return "\n".join(lines)


def _parsed(count: int) -> list[float]:
    return [_seconds(parse, document(f"p{number}")) for number in range(count)]


def _validated(count: int) -> list[float]:
    schema = SCHEMA._schema  # as graphql-core has it
    parsed = [parse(document(f"v{number}")) for number in range(count)]
    return [_seconds(validate, schema, each) for each in parsed]


def _seconds(do: Callable[..., Any], *arguments: Any) -> float:
    began = time.perf_counter()
    do(*arguments)
    return time.perf_counter() - began


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_database(parser)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--write", action="store_true", help="put the result into docs/performance.md")
    given = parser.parse_args()
    shown = asyncio.run(main(given.folder, given.dsn, given.documents))
    print(shown)
    if given.write:
        update("unseen", shown)
