"""Verification: sound runs show no difference, also while they are written; every kind of damage is found and named."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from tests.domain.stage import DOWN, PERSON, PROVIDER, Stage, plan_of, queued_entry
from tests.ledger.conftest import WORKSPACE, Books
from tests.ledger.generated import Generator
from uuid_utils.compat import uuid7

from rerail.artifacts.store import artifact_address
from rerail.cli.verifying import StoreEvidence
from rerail.database.tables import metadata
from rerail.domain import entry
from rerail.domain.artifact import Artifact, ArtifactState
from rerail.domain.failure import Symptom
from rerail.domain.frame import Severity
from rerail.domain.mission import RetryPolicy
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Label
from rerail.ledger.refolding import Refold
from rerail.ledger.reports import ReportDraft, file_report
from rerail.ledger.row_comparison import PROJECTIONS, Difference
from rerail.ledger.totals import verify_totals
from rerail.ledger.verification import LISTED_OF_A_RUN, Checks, Outcome, Scope, batches, extent, verify_batch

EVERY_RUN = Scope()
EVERYTHING = Checks(payloads=True, artifacts=True)
WIDE = 1_200


async def verified(books: Books, scope: Scope = EVERY_RUN, checks: Checks = EVERYTHING) -> Outcome:
    outcome, evidence = Outcome(), StoreEvidence(books.store.folder)
    outcome.add(await verify_totals(books.pool))
    async for batch in batches(books.pool, scope):
        outcome.join(await verify_batch(books.pool, batch, checks, evidence))
    return outcome


async def told(books: Books) -> UUID:
    """A run that has something in every table: it failed at its third step, and was reported."""
    plans = plan_of({"fetch": [], "ask": ["fetch"], "send": ["ask"], "last": ["send"]}, max_attempts=2)
    queued = queued_entry(plans, mission=books.mission, labels=(Label("team", "red"), Label("city", "Bonn")))
    stage, run_id = Stage(plans, queued=queued, policy=RetryPolicy(max_attempts=2)), uuid7()
    stage.begin()
    stage.start("fetch")
    # Equal payloads have one file: these are of this run alone.
    log(stage, f"{run_id}" * WIDE)
    log(stage, "a line")
    write_file(stage, books, run_id)
    stage.succeed("fetch", outputs={"rows": f"{run_id}" * WIDE})
    review = stage.ask("ask")
    stage.rest()
    stage.decide(review, ReviewDecision.APPROVE)
    stage.begin()
    stage.fail("send", DOWN)
    stage.fail("send", DOWN)
    stage.rest()
    await books.ledger.create(run_id, queued, workspace=WORKSPACE)
    for batch in stage.batches:
        await books.write(run_id, batch)
    draft = ReportDraft(
        id=uuid7(),
        symptom=Symptom.RUN_FAILED,
        summary="help",
        step=None,
        frame=None,
        artifacts=(),
        tried=(),
        actor=PERSON,
    )
    await file_report(books.ledger, WORKSPACE, run_id, draft)
    return run_id


def log(stage: Stage, message: str) -> None:
    line = entry.log_written(
        step=stage.step("fetch").id,
        attempt=stage.attempt("fetch").id,
        message=message,
        severity=Severity.INFO,
        actor=PROVIDER,
        at=stage.now,
    )
    stage.write([line])


def write_file(stage: Stage, books: Books, run_id: UUID) -> None:
    artifact_id = uuid7()
    address = artifact_address(run_id, artifact_id)
    writer = books.store.open(address)
    writer.write(b"a,b\n1,2\n")
    stored = writer.close()
    written = Artifact(
        id=artifact_id,
        step=stage.step("fetch").id,
        attempt=stage.attempt("fetch").id,
        name="rows.csv",
        media_type="text/csv",
        address=address,
        state=ArtifactState.COMPLETE,
        bytes=stored.bytes,
        sha256=stored.sha256,
        preview=None,
        created_at=stage.now,
    )
    stage.write([entry.artifact_written(written, actor=PROVIDER)])


# -------------------------------------------------------------------- sound runs


async def test_generated_runs_show_no_difference(books: Books) -> None:
    await Generator(pool=books.pool, payloads=books.store, seed=7).write(100)
    runs, frames = await extent(books.pool, EVERY_RUN)
    outcome = await verified(books, checks=Checks(payloads=True))
    assert outcome.listed == []
    assert (outcome.runs, outcome.frames, outcome.differences) == (runs, frames, 0)
    assert runs == 100


async def test_a_sound_run_shows_no_difference_whatever_is_looked_at(books: Books) -> None:
    await told(books)
    outcome = await verified(books)
    assert (outcome.listed, outcome.runs) == ([], 1)


async def test_every_table_with_rows_of_a_run_is_compared_column_by_column(books: Books) -> None:
    run_id = await told(books)
    refold = Refold(run_id, StoreEvidence(books.store.folder), every_payload=False)
    for row in await books.pool.fetch("SELECT * FROM frames WHERE run_id = $1 ORDER BY number", run_id):
        assert await refold.take(row) == []
    assert refold.run is not None
    rows = {table: list(found) for table, found in refold.rows(refold.run).items()}
    assert rows.keys() == PROJECTIONS.keys()
    for table, found in rows.items():
        assert found, table
        assert set(found[0]) == set(PROJECTIONS[table].columns), table
    of_a_run = {table.name for table in metadata.tables.values() if "run_id" in table.columns} | {"runs"}
    # Frames are what is folded; on reports, and what is delivered of them, people and jobs go on to work. A token that
    # shows a run is none of its rows.
    beside = {"frames", "reports", "bundles", "recovery_job_runs", "deliveries", "api_tokens"}
    assert of_a_run - rows.keys() <= beside


async def test_runs_that_are_being_written_are_no_difference(books: Books) -> None:
    async def write(until: asyncio.Event) -> int:
        written = 0
        while not until.is_set():
            await Generator(pool=books.pool, payloads=books.store, seed=written).write(5, writers=5)
            written += 5
        return written

    enough = asyncio.Event()
    writing = asyncio.create_task(write(enough))
    for _ in range(10):
        outcome = await verified(books, checks=Checks(payloads=True))
        assert outcome.listed == []
    enough.set()
    assert await writing > 0


async def test_only_what_is_asked_for_is_verified(books: Books) -> None:
    one, two = await told(books), await told(books)
    await books.pool.execute("UPDATE runs SET title = 'other'")
    assert {found.run for found in (await verified(books)).listed} == {one, two}
    assert {found.run for found in (await verified(books, Scope(runs=[two]))).listed} == {two}
    assert (await verified(books, Scope(workspace=uuid7()))).runs == 0
    assert (await verified(books, Scope(workspace=WORKSPACE))).runs == 2
    assert (await verified(books, Scope(since=datetime.now(UTC) + timedelta(hours=1)))).runs == 0
    assert (await verified(books, Scope(since=datetime.now(UTC) - timedelta(hours=1)))).runs == 2


# -------------------------------------------------------------------- damage

Hurt = Callable[[Books, UUID], Awaitable[None]]


@dataclass(frozen=True)
class Damage:
    """What is done to a run (SQL with its id as $1, or more), and what a verification then says is wrong, at least
    these tables and columns, and nothing of what is not `possible` besides."""

    name: str
    hurt: str | Hurt
    found: set[str]
    possible: set[str] | None = None


async def lose_payload_of_outputs(books: Books, run_id: UUID) -> None:
    await file_of(books, run_id, "STEP_SUCCEEDED", unlink=True)


async def damage_payload_of_line(books: Books, run_id: UUID) -> None:
    await file_of(books, run_id, "LOG_WRITTEN", unlink=False)


async def file_of(books: Books, run_id: UUID, kind: str, *, unlink: bool) -> None:
    address = await books.pool.fetchval(
        "SELECT payload_address FROM frames WHERE run_id = $1 AND kind = $2 AND payload_address IS NOT NULL LIMIT 1",
        run_id,
        kind,
    )
    spoil(books, address, unlink=unlink)


async def lose_bytes(books: Books, run_id: UUID) -> None:
    spoil(books, await books.pool.fetchval("SELECT address FROM artifacts WHERE run_id = $1", run_id), unlink=True)


async def damage_bytes(books: Books, run_id: UUID) -> None:
    spoil(books, await books.pool.fetchval("SELECT address FROM artifacts WHERE run_id = $1", run_id), unlink=False)


def spoil(books: Books, address: str, *, unlink: bool) -> None:
    path = books.store.folder / address
    data = path.read_bytes()
    path.unlink()
    if not unlink:
        path.write_bytes(data[:-1] + b"?")


IN_STORE = "artifacts.bytes in the store"
DAMAGES = [
    Damage("a missing frame", "DELETE FROM frames WHERE run_id = $1 AND number = 5", {"frames.row"}),
    Damage("the first frame missing", "DELETE FROM frames WHERE run_id = $1 AND number = 1", {"frames.row"}),
    Damage(
        "the last frame missing",
        "DELETE FROM frames WHERE run_id = $1 AND number = (SELECT revision FROM runs WHERE id = $1)",
        {"runs.revision", "runs.reports", "reports.row"},
        {"runs.", "run_updates.", "moves."},
    ),
    Damage("no frame left", "DELETE FROM frames WHERE run_id = $1", {"frames.row", "runs.revision"}),
    Damage(
        "a doubled frame",
        "INSERT INTO frames SELECT run_id, (SELECT revision + 1 FROM runs WHERE id = $1), workspace_id, at, kind, "
        "title, severity, step_id, attempt_id, artifact_id, actor_kind, actor_name, payload, payload_bytes "
        "FROM frames WHERE run_id = $1 AND kind = 'RUN_FAILED'",
        {"frames.kind", "runs.revision"},
        {"frames.at"},
    ),
    Damage(
        "a renumbered frame",
        "UPDATE frames SET number = 9000 WHERE run_id = $1 AND number = 5",
        {"frames.row", "runs.revision"},
        {"frames.at"},
    ),
    Damage(
        "two frames that changed places",
        "UPDATE frames SET kind = CASE number WHEN 2 THEN 'STEP_STARTED' ELSE 'RUN_STARTED' END "
        "WHERE run_id = $1 AND number IN (2, 3)",
        {"frames.kind"},
    ),
    Damage(
        "a frame of another workspace",
        "UPDATE frames SET workspace_id = gen_random_uuid() WHERE run_id = $1 AND number = 4",
        {"frames.workspace_id"},
    ),
    Damage(
        "a frame before the one before",
        "UPDATE frames SET at = at - interval '1 hour' WHERE run_id = $1 AND kind = 'LOG_WRITTEN'",
        {"frames.at"},
    ),
    Damage(
        "a line of another attempt",
        "UPDATE frames SET attempt_id = gen_random_uuid() WHERE run_id = $1 AND kind = 'LOG_WRITTEN'",
        {"frames.attempt_id"},
    ),
    Damage(
        "a changed payload",
        "UPDATE frames SET payload = replace(payload::text, 'fetch', 'patch')::json "
        "WHERE run_id = $1 AND kind = 'STEP_STARTED' AND number = 3",
        {"steps.inputs"},
    ),
    Damage(
        "a changed line",
        'UPDATE frames SET payload = \'{"message": "another line"}\' '
        "WHERE run_id = $1 AND kind = 'LOG_WRITTEN' AND payload_address IS NULL",
        {"frames.payload_bytes"},
    ),
    Damage(
        "a payload that cannot be read",
        "UPDATE frames SET payload = '{}' WHERE run_id = $1 AND kind = 'ATTEMPT_STARTED'",
        {"frames.payload_bytes", "frames.kind"},
    ),
    Damage("a changed status of the run", "UPDATE runs SET status = 'CANCELLED' WHERE id = $1", {"runs.status"}),
    Damage("changed inputs", "UPDATE runs SET inputs = '{\"day\": 1}' WHERE id = $1", {"runs.inputs"}),
    Damage(
        "a changed status of a step",
        "UPDATE steps SET status = 'PENDING' WHERE run_id = $1 AND status = 'SKIPPED'",
        {"steps.status"},
    ),
    Damage("changed needs", "UPDATE steps SET needs = '{fetch}' WHERE run_id = $1 AND key = 'send'", {"steps.needs"}),
    Damage(
        "a changed status of an attempt",
        "UPDATE attempts SET status = 'INTERRUPTED' WHERE run_id = $1 AND status = 'FAILED'",
        {"attempts.status"},
    ),
    Damage(
        "a lost attempt", "DELETE FROM attempts WHERE run_id = $1 AND number = 2", {"attempts.row"}, {"artifacts.row"}
    ),
    Damage(
        "an attempt that never was",
        "INSERT INTO attempts (id, workspace_id, run_id, step_id, number, status, trigger, leg, started_at) "
        "SELECT gen_random_uuid(), workspace_id, run_id, step_id, 9, 'RUNNING', trigger, leg, started_at "
        "FROM attempts WHERE run_id = $1 LIMIT 1",
        {"attempts.row"},
    ),
    Damage("a lost artifact", "DELETE FROM artifacts WHERE run_id = $1", {"artifacts.row"}),
    Damage("a changed digest", "UPDATE artifacts SET sha256 = 'f' WHERE run_id = $1", {"artifacts.sha256"}),
    Damage("a changed review", "UPDATE reviews SET status = 'REJECTED' WHERE run_id = $1", {"reviews.status"}),
    Damage(
        "wrong counters",
        "UPDATE runs SET steps_failed = 3, failures_seen = 0 WHERE id = $1",
        {"runs.steps_failed", "runs.failures_seen"},
    ),
    Damage("a failure that is not the root", "UPDATE failures SET root = false WHERE run_id = $1", {"failures.root"}),
    Damage("a lost failure", "DELETE FROM failures WHERE run_id = $1", {"failures.row"}),
    Damage(
        "a stale move",
        "UPDATE moves SET allowed = NOT allowed WHERE run_id = $1 AND kind = 'CONTINUE'",
        {"moves.allowed"},
    ),
    Damage(
        "a stale blocker",
        "UPDATE moves SET blockers = '[]' WHERE run_id = $1 AND kind = 'CONTINUE'",
        {"moves.blockers"},
    ),
    Damage("a wrong next move", "UPDATE runs SET next_move = 'NONE' WHERE id = $1", {"runs.next_move"}),
    Damage("a wrong revision", "UPDATE runs SET revision = revision + 1 WHERE id = $1", {"runs.revision"}),
    Damage(
        "a lost provider to be found by",
        "DELETE FROM run_facets WHERE run_id = $1 AND facet LIKE 'provider:%'",
        {"run_facets.row"},
    ),
    Damage(
        "a lost group to be found by",
        "DELETE FROM run_facets WHERE run_id = $1 AND facet LIKE 'group:%'",
        {"run_facets.row"},
    ),
    Damage(
        "a label that it never had to be found by",
        "UPDATE run_facets SET facet = 'label:3:env' WHERE run_id = $1 AND facet = 'label:4:team'",
        {"run_facets.row"},
    ),
    Damage("a wrong title to be found by", "UPDATE run_titles SET title = 'x' WHERE run_id = $1", {"run_titles.title"}),
    Damage(
        "a wrong place in the order of updates",
        "UPDATE run_updates SET updated_at = updated_at + interval '1 hour' WHERE run_id = $1",
        {"run_updates.updated_at"},
    ),
    Damage("a lost label", "DELETE FROM labels WHERE run_id = $1 AND key = 'team'", {"labels.row"}),
    Damage("a lost report", "DELETE FROM reports WHERE run_id = $1", {"reports.row"}, {"workspaces.reports_filed"}),
    Damage("a changed report", "UPDATE reports SET summary = 'x' WHERE run_id = $1", {"reports.summary"}),
    Damage("a wrong count of reports", "UPDATE runs SET reports = 7 WHERE id = $1", {"runs.reports"}),
    Damage(
        "a gap in the history",
        "DELETE FROM run_states WHERE run_id = $1 AND status = 'WAITING'",
        {"run_states.row"},
    ),
    Damage(
        "a wrong history of a step",
        "UPDATE step_states SET attempt_count = 9 WHERE run_id = $1 AND attempt_count = 2",
        {"step_states.attempt_count"},
    ),
    Damage(
        "a run that left its group",
        "UPDATE failure_group_runs SET open = false WHERE run_id = $1 AND open",
        {"failure_group_runs.open", "failure_group_counts.open_count"},
    ),
    Damage(
        "wrong counts of groups",
        "UPDATE failure_group_counts SET count = count + 5 WHERE group_id IN "
        "(SELECT group_id FROM failure_group_runs WHERE run_id = $1)",
        {"failure_group_counts.count"},
    ),
    Damage(
        "a lost group",
        "DELETE FROM failure_groups WHERE id IN (SELECT group_id FROM failure_group_runs WHERE run_id = $1)",
        {"failure_groups.row"},
    ),
    Damage(
        "frames without their run",
        "DELETE FROM runs WHERE id = $1",
        {"runs.row"},
        {"workspaces.reports_filed", "failure_group_counts.", "run_states.", "step_states."},
    ),
    Damage(
        "another head of a payload",
        'UPDATE frames SET payload = \'{"head": ""}\' WHERE run_id = $1 AND payload_address IS NOT NULL',
        {"frames.payload"},
    ),
    Damage("a lost payload", lose_payload_of_outputs, {"frames.payload_address"}),
    Damage("a damaged payload", damage_payload_of_line, {"frames.payload_address"}),
    Damage("a lost artifact's bytes", lose_bytes, {IN_STORE}),
    Damage("a damaged artifact's bytes", damage_bytes, {IN_STORE}),
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
async def test_damage_is_found_and_named(books: Books, damage: Damage) -> None:
    run_id, _sound = await told(books), await told(books)
    if isinstance(damage.hurt, str):
        status = await books.pool.execute(damage.hurt, run_id)
        assert not status.endswith(" 0"), "nothing was damaged"
    else:
        await damage.hurt(books, run_id)
    outcome = await verified(books)
    assert outcome.differences >= len(damage.found)
    assert {found.run for found in outcome.listed} <= {run_id, None}
    whats = {found.what for found in outcome.listed}
    assert whats >= damage.found, outcome.listed
    others = {what for what in whats - damage.found if not what.startswith(tuple(damage.possible or ()))}
    assert others == set(), outcome.listed
    assert all(found.where for found in outcome.listed)
    assert any(found.recorded != found.expected for found in outcome.listed)


async def test_a_detached_partition_is_named(books: Books) -> None:
    await told(books)
    partition = await books.pool.fetchval("SELECT tableoid::regclass::text FROM frames LIMIT 1")
    await books.pool.execute(f"ALTER TABLE frames DETACH PARTITION {partition}")
    outcome = await verified(books)
    assert outcome.listed[0] == Difference(
        run=None, what="frames.partition", where=partition, recorded="detached", expected="attached"
    )
    assert {found.what for found in outcome.listed[1:]} == {"frames.row", "runs.revision"}


async def test_of_a_run_in_ruins_some_differences_are_told_and_all_are_counted(books: Books) -> None:
    run_id = await told(books)
    for _ in range(LISTED_OF_A_RUN):
        await books.note(run_id, "looked at it")
    await books.pool.execute("UPDATE frames SET payload_bytes = 1 WHERE run_id = $1", run_id)
    outcome = await verified(books, checks=Checks())
    assert len(outcome.listed) == LISTED_OF_A_RUN
    assert outcome.differences > LISTED_OF_A_RUN
