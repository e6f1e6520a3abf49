"""Every filter and every order of a list of runs finds a page by an index, whatever the plan and wherever it is."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType
from tests.conftest import in_database
from tests.planner.explain.many_runs import COMMON_GROUP, RARE, RARE_GROUP, RUNS, write_many_runs
from tests.planner.explain.plans import explain
from tests.planner.reading import SCHEMA, Reading

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool

PAGE = 50
SMALL_TABLES = frozenset({"missions", "failure_groups"})
MOST_PAGES = 1_200
"""Of 8 kB; a walk through all runs looks at ten times as many."""
MOST_SORTED = 1_500
"""Rows: a thousand where a short way is read whole, else some pages of the list."""
DOCUMENT = """
query List($f: RunFilter, $o: RunOrder!, $first: Int, $last: Int, $after: String, $before: String) {
  runs(filter: $f, orderBy: $o, first: $first, last: $last, after: $after, before: $before) {
    nodes { id title status } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""
MIDDLE = "2026-01-01T12:00:00Z"
# Of each member: what many runs have, then what few have, and several values where it takes them.
FILTERS: dict[str, list[Any]] = {
    "status": [["FAILED"], ["WAITING"], ["FAILED", "WAITING"]],
    "mission": [["mission-1"], ["no-such"], ["mission-1", "mission-2"]],
    "cause": [["PROVIDER"], ["REVIEW"], ["PROVIDER", "REVIEW"]],
    "code": [["code.1"], ["code.rare"], ["code.1", "code.rare"], ["code.1", *(f"no.{number}" for number in range(9))]],
    "failureGroup": [COMMON_GROUP, RARE_GROUP],
    "provider": [["http"], ["review"], ["http", "review"], ["http", *(f"no-{number}" for number in range(9))]],
    "stepStatus": [["SUCCEEDED"], ["WAITING"], ["RUNNING"], ["FAILED", "CANCELLED"]],
    "nextMove": [["RETRY"], ["REVIEW"], ["RETRY", "REVIEW"]],
    "resolution": [["OPEN"], ["REPORTED"], ["OPEN", "REPORTED"]],
    "labels": [[{"key": "team", "value": "t1"}], [{"key": "team", "value": "rare"}], [{"key": "odd"}]],
    "text": ["run", "RARITY", "no such title"],
    "createdAfter": [MIDDLE],
    "createdBefore": [MIDDLE, "2026-01-01T00:01:00Z"],
    "not": [{"status": ["SUCCEEDED"]}, {"mission": ["mission-1"]}, {"text": "rarity"}],
}
ORDERS = [
    (field, direction) for field in SCHEMA._schema.type_map["RunOrderField"].values for direction in ("DESC", "ASC")
]
ASKED = [
    *(
        (f"{member}-{place}", {member: value}, ("CREATED_AT", direction))
        for member, values in FILTERS.items()
        for place, value in enumerate(values)
        for direction in ("DESC", "ASC")
    ),
    *((f"all-{'-'.join(order)}", {}, order) for order in ORDERS),
    *((f"failed-{'-'.join(order)}", {"status": ["FAILED"]}, order) for order in ORDERS),
    *((f"statuses-{'-'.join(order)}", {"status": ["FAILED", "WAITING", "RUNNING"]}, order) for order in ORDERS),
]


@pytest.fixture(scope="session")
async def many_runs(server: EmbeddedPostgres) -> AsyncIterator[asyncpg.Pool]:
    admin = await asyncpg.connect(server.connection.dsn)
    await admin.execute("CREATE DATABASE many_runs TEMPLATE rerail_template")
    await admin.close()
    dsn = in_database(server.connection, "many_runs")
    owner = await asyncpg.connect(dsn)
    await write_many_runs(owner)
    await owner.close()
    pool = await create_pool(dsn, max_size=1, application_name="tests", for_callers=True)
    yield pool
    await pool.close()


def test_every_member_and_every_order_is_asked_for() -> None:
    members = SCHEMA._schema.type_map["RunFilter"]
    assert isinstance(members, GraphQLInputObjectType)
    assert set(FILTERS) == set(members.fields)
    orders = SCHEMA._schema.type_map["RunOrderField"]
    assert isinstance(orders, GraphQLEnumType)
    assert len(ORDERS) == 2 * len(orders.values)


def test_the_page_about_lists_names_every_member() -> None:
    page = (Path(__file__).parents[3] / "docs" / "lists.md").read_text(encoding="utf-8")
    assert [member for member in FILTERS if f"`{member}`" not in page.partition("## Measured")[0]] == []


@pytest.mark.parametrize(("wanted", "order"), [each[1:] for each in ASKED], ids=[each[0] for each in ASKED])
async def test_a_page_is_found_by_its_index(many_runs: asyncpg.Pool, wanted: Any, order: tuple[str, str]) -> None:
    reading = Reading(many_runs)
    asked = {"f": wanted, "o": {"field": order[0], "direction": order[1]}}
    page = (await reading.data(DOCUMENT, {**asked, "first": PAGE}))["runs"]
    far = (await reading.data(DOCUMENT, {**asked, "last": PAGE}))["runs"]["pageInfo"]["startCursor"]
    arguments: list[dict[str, Any]] = [{"first": PAGE}, {"last": PAGE}]
    if page["nodes"]:
        end = page["pageInfo"]["endCursor"]
        arguments += [{"first": PAGE, "after": end}, {"last": PAGE, "before": end}, {"last": PAGE, "before": far}]
        arguments += [{"first": PAGE, "after": far}]
    for given in arguments:
        await reading.data(DOCUMENT, {**asked, **given})
        sql, binds = reading.statements[-1]
        for mode in ("force_generic_plan", "force_custom_plan"):
            explained = await explain(many_runs, sql, binds, mode=mode)
            assert explained.whole_tables(SMALL_TABLES) == set(), (given, mode)
            assert explained.largest_sort() <= MOST_SORTED, (given, mode)
            assert explained.pages <= MOST_PAGES, (given, mode)


async def test_a_count_stops_where_it_was_told_to(many_runs: asyncpg.Pool) -> None:
    reading = Reading(many_runs)
    for member, values in FILTERS.items():
        for value in values:
            data = await reading.data(
                "query Count($f: RunFilter) { runs(filter: $f) { count(upTo: 100) { value exact } } }",
                {"f": {member: value}},
            )
            assert data["runs"]["count"]["value"] <= 100
            sql, binds = reading.statements[-1]
            explained = await explain(many_runs, sql, binds, mode="force_generic_plan")
            assert explained.whole_tables(SMALL_TABLES) == set(), (member, value)
            assert explained.pages <= MOST_PAGES, (member, value)


async def test_the_runs_are_as_they_are_meant_to_be(many_runs: asyncpg.Pool) -> None:
    data = await Reading(many_runs).data(
        "{ all: runs { count(upTo: 100000) { value exact } }"
        " rare: runs(filter: {status: WAITING}) { count { value } } }"
    )
    assert data == {"all": {"count": {"value": RUNS, "exact": True}}, "rare": {"count": {"value": RARE}}}
