"""The data that reads are measured on is sound, and the servers that are compared answer the same over it."""

from collections.abc import AsyncIterator
from contextlib import ExitStack
from uuid import uuid4

import asyncpg
import httpx
import pytest
from graphql import FieldNode, Visitor, parse, validate, visit
from tests.conftest import TEMPLATE, in_database
from tests.planner.reading import SCHEMA

from rerail.database import tables
from rerail.database.embedded import EmbeddedPostgres
from rerail.domain.fingerprint import group_of
from rerail.domain.workspace import DEFAULT_WORKSPACE

from . import goals
from .dataset.fill import Fill, UnknownColumnError
from .dataset.loading import EMPTY, NotEmptyError, load
from .dataset.sizes import TINY
from .equality import UnequalAnswersError, check_equal
from .rounds import Result, Sample
from .scale import places
from .scale_cases import cases
from .servers.starting import NAMES, running
from .subjects import Query, choose, post
from .table import table
from .unseen import document

_SHAPE = """
SELECT tablename AS of, regexp_replace(indexdef, 'INDEX \\S+ ON', 'INDEX ON') AS what FROM pg_indexes
WHERE schemaname = 'public' AND tablename !~ '^frames_'
UNION ALL SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace = 'public'::regnamespace AND conparentid = 0 AND conrelid::regclass::text !~ '^frames_'
ORDER BY 1, 2
"""
# Each finds rows that contradict others; none may.
_CONTRADICTIONS = {
    "frames without gaps, up to the revision": """
        SELECT run.id FROM runs AS run JOIN frames AS frame ON frame.run_id = run.id GROUP BY run.id
        HAVING count(*) <> run.revision OR max(frame.number) <> run.revision""",
    "instants that run backwards": """
        SELECT FROM frames AS one JOIN frames AS next ON next.run_id = one.run_id AND next.number = one.number + 1
        WHERE next.at < one.at""",
    "counters of steps": """
        SELECT run.id FROM runs AS run JOIN steps AS step ON step.run_id = run.id GROUP BY run.id
        HAVING count(*) FILTER (WHERE step.status = 'SUCCEEDED') <> run.steps_succeeded
        OR count(*) FILTER (WHERE step.status = 'FAILED') <> run.steps_failed
        OR count(*) FILTER (WHERE step.status = 'SKIPPED') <> run.steps_skipped
        OR count(*) FILTER (WHERE step.status = 'CANCELLED') <> run.steps_cancelled
        OR count(*) FILTER (WHERE step.status = 'WAITING') <> run.steps_waiting
        OR count(*) FILTER (WHERE step.status = 'RUNNING') <> run.steps_running
        OR count(*) FILTER (WHERE step.status = 'PENDING') <> run.steps_pending""",
    "root failures": """
        SELECT FROM runs AS run LEFT JOIN failures AS failure ON failure.run_id = run.id AND failure.root
        WHERE (run.cause, run.code) IS DISTINCT FROM (failure.cause, failure.code)
        OR (run.status IN ('FAILED', 'WAITING')) <> (failure.run_id IS NOT NULL)""",
    "what frames name": """
        SELECT FROM frames AS frame LEFT JOIN steps AS step ON step.id = frame.step_id
        LEFT JOIN attempts AS attempt ON attempt.id = frame.attempt_id
        LEFT JOIN artifacts AS artifact ON artifact.id = frame.artifact_id
        WHERE (frame.step_id IS NOT NULL AND step.run_id IS DISTINCT FROM frame.run_id)
        OR (frame.attempt_id IS NOT NULL AND attempt.step_id IS DISTINCT FROM frame.step_id)
        OR (frame.artifact_id IS NOT NULL AND artifact.step_id IS DISTINCT FROM frame.step_id)""",
    "blocking frames": """
        SELECT FROM failures AS failure LEFT JOIN frames AS frame
        ON frame.run_id = failure.run_id AND frame.number = failure.blocking_frame
        WHERE frame.step_id IS DISTINCT FROM failure.step_id OR frame.kind NOT IN ('STEP_FAILED', 'STEP_WAITED')""",
    "runs of jobs": """
        SELECT FROM recovery_jobs AS job LEFT JOIN recovery_job_runs AS run ON run.job_id = job.id
        GROUP BY job.id HAVING count(run.run_id) <> job.total OR max(run.position) <> job.total""",
    "counts of groups": """
        SELECT FROM (SELECT group_id, count(*) AS count FROM failure_group_runs GROUP BY 1) AS listed
        FULL JOIN (SELECT group_id, sum(count) AS count FROM failure_group_counts GROUP BY 1) AS counted
        USING (group_id) WHERE listed.count IS DISTINCT FROM counted.count""",
}


@pytest.fixture(scope="module")
async def data(server: EmbeddedPostgres) -> AsyncIterator[str]:
    """The address of a database with the smallest data. Its tests change nothing."""
    name = f"reads_{uuid4().hex}"
    admin = await asyncpg.connect(server.connection.dsn)
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    dsn = in_database(server.connection, name)
    await load(dsn, TINY)
    yield dsn
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()


@pytest.fixture(scope="module")
async def reader(data: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(data)
    yield connection
    await connection.close()


async def test_indexes_and_constraints_are_those_of_the_migrations(
    reader: asyncpg.Connection, server: EmbeddedPostgres, database: str
) -> None:
    fresh = await asyncpg.connect(database)
    try:
        assert await reader.fetch(_SHAPE) == await fresh.fetch(_SHAPE)
    finally:
        await fresh.close()


async def test_every_table_that_reads_look_into_has_rows(reader: asyncpg.Connection) -> None:
    empty = [
        name
        for name in tables.metadata.tables
        if name not in EMPTY and not await reader.fetchval(f'SELECT EXISTS (SELECT FROM "{name}")')
    ]
    assert empty == []


async def test_there_are_as_many_as_asked_for(reader: asyncpg.Connection) -> None:
    assert await reader.fetchval("SELECT count(*) FROM runs") == TINY.runs
    newest = await reader.fetch("SELECT revision FROM runs ORDER BY created_at DESC LIMIT 2")
    assert [row["revision"] for row in newest] == [TINY.short_frames, TINY.long_frames]
    assert await reader.fetchval("SELECT count(*) FROM frames_default") == 0


@pytest.mark.parametrize("what", _CONTRADICTIONS)
async def test_rows_agree_about(reader: asyncpg.Connection, what: str) -> None:
    assert await reader.fetch(_CONTRADICTIONS[what]) == []


async def test_groups_have_the_ids_that_the_ledger_gives(reader: asyncpg.Connection) -> None:
    for group in await reader.fetch("SELECT id, fingerprint FROM failure_groups"):
        assert group["id"] == group_of(DEFAULT_WORKSPACE.id, group["fingerprint"])


async def test_a_database_with_runs_is_left_alone(data: str) -> None:
    with pytest.raises(NotEmptyError, match="has runs already"):
        await load(data, TINY)


def test_a_column_that_nobody_fills_is_named() -> None:
    with pytest.raises(UnknownColumnError, match=r"labels has in run_id, key"):
        Fill(table=tables.labels, columns={"position": "1", "value": "'x'"}, rows="{runs}").sql(1, 2)
    with pytest.raises(UnknownColumnError, match=r"labels has no column colour"):
        Fill(table=tables.labels, columns={"colour": "1"}, rows="{runs}").sql(1, 2)


async def test_the_servers_answer_the_same(data: str) -> None:
    with ExitStack() as stack:
        servers = [stack.enter_context(running(name, data, pool=2)) for name in NAMES]
        queries = await choose(data, servers[0].url)
        assert {query.name for query in queries} >= {"list", "detail", "replay", "page"}
        check_equal(queries, servers)
        other = post("{ runs(first: 2) { nodes { id } } }"), post("{ runs(first: 3) { nodes { id } } }")
        unequal = Query("unequal", {"rerail": (other[0],), "naive": (other[1],)})
        with pytest.raises(UnequalAnswersError, match=r"naive answers otherwise than rerail at \.data\.runs\.nodes"):
            check_equal([unequal], servers)


async def test_every_list_has_a_first_page(data: str) -> None:
    with running("rerail", data, pool=2) as server, httpx.Client(timeout=60) as client:
        empty = [
            case.name
            for case in await cases(data, every_order=False)
            if not places(client, server, case)[0].rows and "two" not in case.name
        ]
    assert empty == []


def test_an_unseen_document_is_valid_and_has_100_fields() -> None:
    parsed = parse(document("x"))
    assert validate(SCHEMA._schema, parsed) == []
    fields: list[FieldNode] = []

    class Counting(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            fields.append(node)

    visit(parsed, Counting())
    assert len(fields) == 100


def test_goals_are_met_or_missed_by_the_ratio() -> None:
    def result(server: str, rate: float, p99: float) -> Result:
        sample = Sample(rate=rate, p50=1.0, p99=p99, server_cpu=0.5, database_cpu=0.25)
        return Result(query="list", concurrency=16, server=server, samples=(sample,))

    shown = goals.table([result("rerail", 84.0, 3.0), result("bare", 100.0, 3.0), result("naive", 7.0, 9.0)])
    assert "| requests/s of list to bare | 16 | ≥ 0.85 | 0.84 | missed |" in shown
    assert "| requests/s of list to naive | 16 | ≥ 12 | 12.00 | met |" in shown
    assert "| p99 of list to bare | 16 | ≤ 1.3 | 1.00 | met |" in shown


def test_ratios_are_medians_of_the_rounds_ratios() -> None:
    def result(server: str, *rates: float) -> Result:
        samples = (Sample(rate=rate, p50=1.0, p99=2.0, server_cpu=0.5, database_cpu=0.25) for rate in rates)
        return Result(query="list", concurrency=16, server=server, samples=tuple(samples))

    # The machine was half as fast in the second round: the ratio does not change.
    ours, bare = result("rerail", 90.0, 45.0, 90.0), result("bare", 100.0, 50.0, 90.0)
    assert ours.ratio(bare, "rate") == 0.9
    assert "| list | 16 | rerail | 90 | 1.00 | 2.00 | 0.50 | 0.25 | 0.90 | 1.00 |" in table([ours, bare])
