"""What a document costs that was never seen before: `python -m tests.benchmarks.reads.unseen --folder FOLDER`.

Each document has 100 fields under names of its own. In this process: parsing, validation and planning, by the parts of
the server that do it. Over HTTP: a document's first answer and its second.
"""

import argparse
import asyncio
import gc
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from tests.planner.reading import SCHEMA, Reading

from rerail.api.execution.answering import Answering, Plan
from rerail.api.execution.answers import Answer
from rerail.api.execution.documents import Document, Documents

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


@dataclass
class Steps:
    """Seconds that each step took, document by document."""

    parsing: list[float] = field(default_factory=list)
    validating: list[float] = field(default_factory=list)
    planning: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)


def within(run: str, count: int) -> Steps:
    """What each document costs in a server, up to its statement, which is not sent; and what it costs again."""
    schema = SCHEMA._schema  # as graphql-core has it
    documents, answering = Documents(schema), Answering(schema)
    context = Reading(None).context()  # type: ignore[arg-type]  # nothing is read
    gc.collect()
    gc.freeze()  # as the server does
    steps, clock = Steps(), time.perf_counter

    def planned(found: Document) -> Plan | Answer:
        return answering.plan(found.node, found.operation(None), {"id": run}, context)

    for number in range(count):
        text = document(f"w{number}")
        began = clock()
        found = documents.read(text, None)
        parsed = clock()
        valid = not found.errors
        validated = clock()
        plan = planned(found)
        done = clock()
        if not valid or not isinstance(plan, Plan) or plan.errors:
            raise SystemExit(f"The document is refused: {text}")
        planned(documents.read(text, None))
        steps.parsing.append(parsed - began)
        steps.validating.append(validated - parsed)
        steps.planning.append(done - validated)
        steps.again.append(clock() - done)
    return steps


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
    steps = within(run, count)
    whole = [sum(each) for each in zip(steps.parsing, steps.validating, steps.planning, strict=True)]
    fields = document("x").count("_x:") + 1
    lines = [f"| a document of {fields} fields, p50 ms | the first time | again |", "| --- | --: | --: |"]
    lines.append(_row("parse, validate, plan", whole, steps.again))
    lines += [_row(f"of that {name}", getattr(steps, name)) for name in ("parsing", "validating", "planning")]
    lines.append(_row("answer over HTTP", *outside))
    return "\n".join(lines)


def _row(name: str, first: list[float], again: list[float] | None = None) -> str:
    medians = [f"{1000 * statistics.median(each):.2f}" if each else "" for each in (first, again)]
    return f"| {name} | {' | '.join(medians)} |"


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
