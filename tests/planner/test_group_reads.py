"""Failure groups at size: an outage's group and a list of many are read by what is shown of them alone."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import orjson
import pytest

from rerail.database.engine import create_pool
from rerail.planner.catalog.groups import TYPES
from rerail.planner.cursor import write_cursor
from rerail.planner.entries import Connection

from .listing import list_runs
from .reading import Reading
from .world import HERE

RUNS = 20_000
GROUPS = 500
_UUID = "('019b0000-{kind}-7000-8000-' || lpad(to_hex({n}), 12, '0'))::uuid"
RUN, GROUP = _UUID.format(kind="0001", n="n"), _UUID.format(kind="0008", n="g")
MISSION = _UUID.format(kind="0003", n="1")
# Every run is in group 1; every tenth is in another one too.
OUTAGE = (
    f"INSERT INTO missions VALUES ({MISSION}, $1::uuid, 'orders', 'Orders', NULL, 1, '{{}}', now(), now())",  # noqa: S608, texts of this module
    f"""
INSERT INTO runs (id, workspace_id, mission_id, mission_slug, mission_version, title, status, revision, inputs,
    created_at, updated_at, leg)
SELECT {RUN}, $1::uuid, {MISSION}, 'orders', 1, 'Run ' || n, 'RUNNING', 1, '{{}}', now(), now(), 1
FROM generate_series(1, {RUNS}) AS n
""",  # noqa: S608
    f"""
INSERT INTO failure_groups (id, workspace_id, fingerprint, cause, code, message, provider, task, created_at)
SELECT {GROUP}, $1::uuid, md5(g::text), 'PROVIDER', 'provider.timeout', 'No answer', 'http', 'fetch', now()
FROM generate_series(1, {GROUPS}) AS g
""",  # noqa: S608
    f"""
INSERT INTO failure_group_runs (run_id, group_id, workspace_id, mission_id, open, first_seen_at, last_seen_at)
SELECT {RUN}, {_UUID.format(kind="0008", n="1")}, $1::uuid, {MISSION}, true, now(), now()
FROM generate_series(1, {RUNS}) AS n
UNION ALL
SELECT {RUN}, {_UUID.format(kind="0008", n=f"2 + n / 10 % ({GROUPS} - 1)")}, $1::uuid, {MISSION}, false, now(), now()
FROM generate_series(1, {RUNS}, 10) AS n
""",  # noqa: S608
    """
INSERT INTO failure_group_counts (group_id, shard, workspace_id, count, open_count, first_seen_at, last_seen_at)
SELECT group_id, get_byte(uuid_send(run_id), 15) % 16, $1::uuid, count(*), count(*) FILTER (WHERE open), now(), now()
FROM failure_group_runs GROUP BY 1, 2
""",
    "INSERT INTO failure_group_missions SELECT DISTINCT group_id, mission_id, $1::uuid FROM failure_group_runs",
)


@pytest.fixture
async def outage(database: str) -> AsyncIterator[Reading]:
    pool = await create_pool(database, application_name="tests")
    try:
        for statement in OUTAGE:
            await pool.execute(statement, HERE)
        await list_runs(pool)
        await pool.execute("VACUUM ANALYZE")
        yield Reading(pool)
    finally:
        await pool.close()


async def touched(reading: Reading, table: str) -> int:
    """Rows of a table that the last statement looked at."""
    sql, binds = reading.statements[-1]
    explained = await reading.pool.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", *binds)

    def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
        yield plan
        for inner in plan.get("Plans", ()):
            yield from nodes(inner)

    return sum(
        round((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"])
        for node in nodes(orjson.loads(explained)[0]["Plan"])
        if node.get("Relation Name") == table
    )


async def test_a_page_of_a_groups_runs_is_found_by_its_index(outage: Reading) -> None:
    document = """query Runs($id: ID!, $after: String) {
      node(id: $id) {
        ... on FailureGroup { count openCount runs(first: 20, after: $after) { edges { cursor node { title } } } }
      }
    }"""
    group = f"group_019b00000008700080000000{1:08x}"
    data = await outage.data(document, {"id": group})
    assert (data["node"]["count"], data["node"]["openCount"]) == (RUNS, RUNS)
    assert data["node"]["runs"]["edges"][0]["node"]["title"] == f"Run {RUNS}"
    assert await touched(outage, "failure_group_runs") <= 50
    assert await touched(outage, "failure_group_counts") == 16
    middle = await cursor_of(outage, group, RUNS // 2)
    data = await outage.data(document, {"id": group, "after": middle})
    assert data["node"]["runs"]["edges"][0]["node"]["title"] == f"Run {RUNS // 2 - 1}"
    assert await touched(outage, "failure_group_runs") <= 50


async def cursor_of(reading: Reading, group: str, number: int) -> str:
    """The cursor of a run, taken from the order of its id alone."""
    pages = TYPES["FailureGroup"].fields["runs"]
    assert isinstance(pages, Connection)
    run = await reading.pool.fetchval(f"SELECT {RUN} FROM (SELECT $1::int AS n) AS given", number)  # noqa: S608
    return write_cursor(pages.order({}), (run,))


async def test_the_runs_of_a_small_group_are_not_looked_for_among_all(outage: Reading) -> None:
    document = (
        """query Runs($filter: RunFilter) { runs(filter: $filter, first: 20) { nodes { title } count { value } } }"""
    )
    group = f"group_019b00000008700080000000{7:08x}"
    data = await outage.data(document, {"filter": {"failureGroup": group}})
    titles = [f"Run {number}" for number in (15_021, 10_031, 5_041, 51)]
    assert data["runs"] == {"nodes": [{"title": title} for title in titles], "count": {"value": 4}}
    assert await touched(outage, "runs") <= 50


async def test_a_list_of_groups_adds_up_their_shards_once(outage: Reading) -> None:
    data = await outage.data("{ failureGroups(first: 20) { nodes { count openCount } pageInfo { hasNextPage } } }")
    assert data["failureGroups"]["nodes"][0] == {"count": RUNS, "openCount": RUNS}
    assert data["failureGroups"]["pageInfo"]["hasNextPage"] is True
    shards = await outage.pool.fetchval("SELECT count(*) FROM failure_group_counts")
    assert await touched(outage, "failure_group_counts") <= shards
    assert await touched(outage, "failure_group_runs") == 0


async def test_an_id_of_something_else_is_refused(reading: Reading) -> None:
    for value in ("run_" + "0" * 32, "nonsense"):
        error = await reading.refusal(
            "query($id: ID) { runs(filter: {failureGroup: $id}) { nodes { id } } }", {"id": value}
        )
        assert "group" in str(error) or "not an id" in str(error)
