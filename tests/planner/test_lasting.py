"""Answers that can never change again: while a run grows frame by frame, what was called lasting once stays as it was,
and what can change is never called that.

`RERAIL_DRAWN_PAGES` says how many documents are drawn.
"""

import os
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import pytest
from graphql import OperationDefinitionNode, parse
from hypothesis import HealthCheck, example, given, settings

import rerail
from rerail.api.execution.answering import Answering, Plan
from rerail.artifacts.signing import SIGNED_SQL
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.tables import metadata
from rerail.domain.identity import Kind, show
from rerail.guides.catalog import load_guides
from rerail.ledger import projections
from rerail.ledger.frames import FRAME_COLUMNS
from rerail.ledger.statements import Replaced, Updated
from rerail.planner import lasting
from rerail.planner.catalog import CATALOG
from rerail.planner.catalog.sources import FRAME_ORDER
from rerail.planner.cursor import write_cursor
from rerail.planner.entries import Inline, One, Value
from rerail.planner.lasting import FIXED
from rerail.planner.projection import Projector
from rerail.planner.ready import Lasting

from .drawn_pages import Asking, askings
from .growing import Grown, grown_on
from .naive import SCHEMA
from .reading import Reading

EXAMPLES = int(os.environ.get("RERAIL_DRAWN_PAGES", "100"))
MOST_FRAMES = 40
GUIDES = load_guides()
ANSWERING = Answering(SCHEMA)
# A plan is made without the database.
NOWHERE: Any = None
SETTINGS = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@pytest.fixture(scope="module")
async def grown(server: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Grown]:
    admin = await asyncpg.connect(server.connection.dsn)
    try:
        await admin.execute("CREATE DATABASE planner_growing TEMPLATE rerail_template")
        dsn = server.connection.dsn.replace(f"@/{server.connection.database}?", "@/planner_growing?")
        async with grown_on(dsn, tmp_path_factory.mktemp("payloads")) as made:
            yield made
        await admin.execute("DROP DATABASE planner_growing WITH (FORCE)")
    finally:
        await admin.close()


def fresh(**options: Any) -> Projector:
    return Projector(guides=GUIDES, signed=SIGNED_SQL, **options)


def planned(projector: Projector, query: str, variables: Mapping[str, Any]) -> Plan:
    """What answers the query, at any moment."""
    document = parse(query)
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    plan = ANSWERING.plan(document, operation, variables, Reading(NOWHERE, projector=projector).context())
    assert isinstance(plan, Plan), plan
    assert not plan.errors, plan.errors
    return plan


def of_frames(arguments: str, parts: str) -> str:
    asked = f"frames({arguments})" if arguments else "frames"
    return f"query ($run: ID!) {{ run(id: $run) {{ {asked} {{ {parts} }} }} }}"


def cursor(number: int) -> str:
    return f'"{write_cursor(FRAME_ORDER, [number])}"'


async def flags(grown: Grown, query: str) -> dict[int, bool]:
    """By the first run's revision, whether the answer was lasting then."""
    plan = planned(fresh(pages_bytes=0), query, {"run": show(Kind.RUN, grown.runs[0])})
    moments = zip(grown.moments, grown.readers, strict=True)
    return {moment.revisions[0]: (await plan.answer(reader)).lasting for moment, reader in moments}


# ------------------------------------------------------------------------------------------- what lasts, stays


@SETTINGS
# It goes on past the cursor, once there is a frame of that number.
@example(Asking(of_frames(f"before: {cursor(3)}, filter: {{fromNumber: 12}}", "pageInfo { hasNextPage }"), ({},), True))
# There is something before the cursor, once there is.
@example(
    Asking(
        of_frames(
            f"after: {cursor(20)}, before: {cursor(3)}, filter: {{fromNumber: 12}}", "pageInfo { hasPreviousPage }"
        ),
        ({},),
        True,
    )
)
# A page that is filtered is not full before it is.
@example(Asking(of_frames('first: 2, filter: {text: "started"}', "nodes { number }"), ({},), True))
@given(askings(longest=MOST_FRAMES))
async def test_what_was_lasting_once_is_the_same_at_every_later_revision(grown: Grown, asking: Asking) -> None:
    requests = [{"run": show(Kind.RUN, run), **values} for run in grown.runs for values in asking.variables]
    asked = [planned(fresh(pages_bytes=0), asking.query, variables) for variables in requests]
    keeping = fresh()
    kept = [planned(keeping, asking.query, variables) for variables in requests]
    since: dict[int, bytes] = {}
    for reader in grown.readers:
        for place in range(len(requests)):
            answer, again = await asked[place].answer(reader), await kept[place].answer(reader)
            if place in since:
                assert answer.body == since[place]
                assert answer.lasting, "what can never change again does not begin to change"
            elif answer.lasting:
                since[place] = answer.body
            assert again.body == answer.body
            # It may have been kept for another of the requests, which came to the same statement and the same values.
            assert again.lasting or not answer.lasting
    assert asking.fixed or not since, "something in it can change"


# -------------------------------------------------------------------------------------- what is full, is kept

EVERYTHING = (
    "nodes { id number at offsetSeconds kind title severity payload payloadBytes payloadTruncated actor { kind name }"
    " step { id key title position provider } attempt { id number trigger startedAt } artifact { id name createdAt } }"
)


@pytest.mark.parametrize(
    "parts", [EVERYTHING, f"edges {{ cursor node {{ {EVERYTHING[8:]} }}", "pageInfo { endCursor }"]
)
@pytest.mark.parametrize(("size", "after"), [(1, 0), (5, 0), (3, 7), (1, 30)])
async def test_a_page_lasts_from_the_revision_on_at_which_it_is_full(
    grown: Grown, size: int, after: int, parts: str
) -> None:
    arguments = f"first: {size}" + (f", after: {cursor(after)}" if after else "")
    full = await flags(grown, of_frames(arguments, parts))
    assert full == {revision: revision >= size + after for revision in full}
    assert any(full.values())
    # That there is a next page is only certain once it has a frame.
    more = await flags(grown, of_frames(arguments, f"{parts} pageInfo {{ hasNextPage }}"))
    assert more == {revision: revision > size + after for revision in full}


@pytest.mark.parametrize(
    ("arguments", "since"),
    [
        ("first: 3, filter: {fromNumber: 4}", 6),
        ("first: 3, filter: {fromNumber: -4}", 3),
        ("filter: {toNumber: 9}", 9),
        ("last: 4, filter: {toNumber: 9, severity: WARNING}", 9),
        (f"last: 4, before: {cursor(9)}", 9),
        (f"before: {cursor(9)}", 9),
        (f"first: 50, after: {cursor(2)}, before: {cursor(9)}", 9),
        (f'before: {cursor(9)}, filter: {{text: "step"}}', 9),
    ],
)
async def test_a_page_that_is_bounded_lasts_once_its_bound_is_reached(grown: Grown, arguments: str, since: int) -> None:
    found = await flags(grown, of_frames(arguments, "nodes { number title }"))
    assert found == {revision: revision >= since for revision in found}


async def test_a_page_that_is_filtered_lasts_once_it_is_full(grown: Grown) -> None:
    query = of_frames('first: 2, filter: {text: "started"}', "nodes { number }")
    found = await flags(grown, query)
    (full,) = {revision for revision in found if found[revision] and not found.get(revision - 1)}
    plan = planned(fresh(), query, {"run": show(Kind.RUN, grown.runs[0])})
    last = orjson.loads((await plan.answer(grown.readers[-1])).body)
    assert len(last["data"]["run"]["frames"]["nodes"]) == 2
    assert last["data"]["run"]["frames"]["nodes"][-1]["number"] == full, "with its last frame it was full"


async def test_a_page_that_is_filtered_and_large_is_not_looked_into(
    grown: Grown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lasting, "MAX_COUNTED_BYTES", 10)
    found = await flags(grown, of_frames('first: 2, filter: {text: "started"}', "nodes { number }"))
    assert not any(found.values())


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        ("last: 1", "nodes { number }"),
        (f"last: 1, after: {cursor(2)}", "nodes { number }"),
        ("first: 0", "nodes { number }"),
        ("first: 50", "nodes { number }"),
        ("", "nodes { number }"),
        (f"after: {cursor(99)}", "nodes { number }"),
        (f"last: 3, before: {cursor(99)}", "nodes { number }"),
        ("filter: {toNumber: 99}", "nodes { number }"),
        ("first: 1, filter: {kind: []}", "nodes { number }"),
        ("first: 1", "nodes { number } count { value }"),
        ("first: 1", "nodes { number payloadUrl }"),
        ("first: 1", "nodes { step { status } }"),
        ("first: 1", "nodes { attempt { finishedAt } }"),
        ("first: 1", "nodes { artifact { state } }"),
        ("first: 1", "nodes { artifact { url } }"),
        ("first: 1", "nodes { step { run { status } } }"),
        ("first: 1", "edges { cursor node { step { frames { nodes { number } } } } }"),
        (f'before: {cursor(9)}, filter: {{text: "step"}}', "pageInfo { hasNextPage }"),
    ],
)
async def test_what_can_change_is_never_lasting(grown: Grown, arguments: str, parts: str) -> None:
    assert not any((await flags(grown, of_frames(arguments, parts))).values())


@pytest.mark.parametrize(
    "beside", ["status", "revision", "labels { key }", "frame(number: 1) { number }", "steps { nodes { key } }"]
)
async def test_a_page_beside_what_can_change_is_not_lasting(grown: Grown, beside: str) -> None:
    query = f"query ($run: ID!) {{ run(id: $run) {{ frames(first: 1) {{ nodes {{ number }} }} {beside} }} }}"
    assert not any((await flags(grown, query)).values())


async def test_a_run_that_is_not_there_is_not_kept(grown: Grown) -> None:
    query = of_frames("first: 1", "nodes { number }")
    plan = planned(fresh(), query, {"run": show(Kind.RUN, grown.runs[0].__class__(int=1))})
    answer = await plan.answer(grown.readers[0])
    assert (answer.body, answer.lasting) == (b'{"data":{"run":null}}', False)


async def test_what_is_kept_is_measured_with_what_was_said_for_it(grown: Grown) -> None:
    """A caller may say much and be answered little: neither fills the memory."""
    query = "query ($run: ID!, $said: String) { run(id: $run) {"
    query += " frames(filter: {toNumber: 1, text: $said}) { nodes { number } } } }"
    projector, long = fresh(pages_bytes=256 * 1024), "x" * 10_000
    for number in range(60):
        plan = planned(projector, query, {"run": show(Kind.RUN, grown.runs[0]), "said": f"{number} {long}"})
        assert (await plan.answer(grown.readers[0])).lasting
    (ready,) = plan.ready
    assert isinstance(ready, Lasting)
    assert 10 < len(ready.kept) < 26


# ------------------------------------------------------------------------------- what is written once and for all

TABLES = {
    "Run": "runs",
    "Step": "steps",
    "Attempt": "attempts",
    "Artifact": "artifacts",
    "Frame": "frames",
    "Actor": "frames",
}
# Given to frames from their run's row.
OF_THE_RUN = {"run_created_at": ("runs", "created_at")}


def columns_read() -> Iterator[tuple[str, str, str]]:
    """The fields that are called fixed, with table and column that the value, or the relation, is read from."""
    for type_name, names in FIXED.items():
        for name in sorted(names):
            entry = CATALOG[type_name].fields[name]
            match entry:
                case Value():
                    text = entry.sql
                case One():
                    assert not entry.arguments
                    assert entry.first_by is None
                    text = entry.source.where.replace("{parent.", "{row.").replace("{row.id}", "")
                case Inline():
                    text = f"{entry.columns}{entry.when or ''}"
                case _:
                    pytest.fail(f"{type_name}.{name} is not read from one row: {entry}")
            columns = re.findall(r"\{row\.(\w+)\}", text)
            for column in columns:
                yield (f"{type_name}.{name}", *OF_THE_RUN.get(column, (TABLES[type_name], column)))


@pytest.mark.parametrize(("field", "table", "column"), list(columns_read()))
def test_a_fixed_field_is_of_a_column_that_the_ledger_never_writes_again(field: str, table: str, column: str) -> None:
    statements = [each for each in vars(projections).values() if isinstance(each, Replaced | Updated)]
    assert {each.table.name for each in statements} >= {"runs", "steps", "attempts", "artifacts"}
    written_again = {changed for each in statements if each.table.name == table for changed in each.changing}
    assert column not in written_again, field
    written = FRAME_COLUMNS if table == "frames" else metadata.tables[table].c.keys()
    assert column in written, field


def test_nothing_else_writes_to_these_rows_again() -> None:
    source = "\n".join(path.read_text() for path in Path(rerail.__file__).parent.rglob("*.py"))
    tables = "|".join(set(TABLES.values()))
    # Frames that leave no trace in a run's state move it on by themselves, and write no more of it than that.
    for table, changed in re.findall(rf"(?is)\bupdate\s+({tables})\b\s+set\s+(.+?)\s+from\b", source):
        assert (table, set(re.findall(r"(\w+) = ", changed))) == ("runs", {"revision", "updated_at"})
    assert len(re.findall(rf"(?i)\bupdate\s+({tables})\b\s+set", source)) == 1
    assert not re.findall(r"(?i)\bdelete\s+from\s+(runs|steps|attempts|artifacts|frames)\b", source)


def test_each_fixed_field_is_in_the_schema() -> None:
    assert set(FIXED) == set(TABLES)
    for type_name, names in FIXED.items():
        assert names <= set(SCHEMA.type_map[type_name].fields)  # type: ignore[attr-defined]  # object types
