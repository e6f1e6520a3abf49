"""`Run.at` and `Run.timeline` through the real database: what a fold of the first frames says, by index lookups."""

import re
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.benchmarks.long_runs import make_run
from tests.domain.histories import History, histories
from tests.ledger.conftest import WORKSPACE, Books
from tests.ledger.test_histories import play, through_the_database
from tests.planner.naive_history import buckets as stretches
from tests.planner.naive_history import markers
from tests.planner.reading import Reading

from rerail.domain import entry
from rerail.domain.frame import Frame, FrameKind, Severity
from rerail.domain.replay import fold
from rerail.domain.run import Run
from rerail.domain.step import ACTIVE_STEPS
from rerail.domain.timeline import MARKER_RANKS, MOST_MARKERS, UNMARKED

THEN = """
  frame { number kind }
  status
  progress { total pending running waiting succeeded failed skipped cancelled }
  steps { step { key } status attemptCount }
"""


def as_shown(run: Run, frame: Frame) -> dict[str, Any]:
    counts = {
        status.value.lower(): count for status, count in run.progress.counts.items() if status not in ACTIVE_STEPS
    }
    running = sum(run.progress.counts[status] for status in ACTIVE_STEPS)
    return {
        "frame": {"number": frame.number, "kind": frame.kind.value},
        "status": run.status.value,
        "progress": {**counts, "running": running, "total": run.progress.total},
        "steps": [
            {"step": {"key": step.key}, "status": step.status.value, "attemptCount": step.attempt_count}
            for step in run.ordered_steps()
        ],
    }


async def read_run(books: Books, run_id: UUID, selection: str) -> Any:
    reading = Reading(books.pool, workspace=WORKSPACE)
    data = await reading.data(f'{{ run(id: "run_{run_id.hex}") {{ {selection} }} }}')
    assert len(reading.statements) == 1
    return data["run"]


@through_the_database
@given(history=histories(40))
async def test_a_run_at_a_frame_is_the_fold_up_to_it(books: Books, history: History) -> None:
    run_id = (await play(books, history)).id
    frames = await books.frames(run_id)
    # A few at a time: the selection of one request is bounded.
    for start in range(-1, len(frames) + 2, 20):
        asked = range(start, min(start + 20, len(frames) + 3))
        found = await read_run(
            books, run_id, " ".join(f"at{number + 1}: at(frame: {number}) {{ {THEN} }}" for number in asked)
        )
        for number in asked:
            if 1 <= number <= len(frames):
                expected = as_shown(fold(run_id, frames[:number]), frames[number - 1])
                assert found[f"at{number + 1}"] == expected, number
            else:
                assert found[f"at{number + 1}"] is None


@through_the_database
@given(history=histories(60), wanted=st.integers(1, 1_000) | st.integers(1, 20))
async def test_a_timeline_is_what_counting_gives(books: Books, history: History, wanted: int) -> None:
    run_id = (await play(books, history)).id
    frames = await books.frames(run_id)
    selection = f"""timeline(buckets: {wanted}) {{
      frames durationSeconds buckets {{ fromFrame toFrame startedAt endedAt count worst }} markers {{ number }}
    }}"""
    found = (await read_run(books, run_id, selection))["timeline"]
    rows = [{"number": each.number, "at": each.at, "kind": each.kind, "severity": each.severity} for each in frames]
    assert found["frames"] == len(frames)
    assert found["durationSeconds"] == (frames[-1].at - frames[0].at).total_seconds()
    assert found["markers"] == [{"number": each["number"]} for each in markers(rows)]
    for bucket in found["buckets"]:
        bucket |= {end: datetime.fromisoformat(bucket[end]) for end in ("startedAt", "endedAt")}
    assert found["buckets"] == [
        {
            "fromFrame": each["from_frame"],
            "toFrame": each["to_frame"],
            "startedAt": each["started_at"],
            "endedAt": each["ended_at"],
            "count": each["count"],
            "worst": list(Severity)[each["worst"]].value,
        }
        for each in stretches(rows, wanted)
    ]


async def test_what_is_marked_is_bounded_and_the_graver_comes_first(books: Books) -> None:
    run_id = await books.run()
    for place in range(MOST_MARKERS + 20):
        await books.note(run_id, f"note {place}")
    await books.begin(run_id)
    run = await books.load(run_id)
    await books.write(run_id, [entry.run_failed(title="Failed", fault=None)])
    found = (await read_run(books, run_id, "timeline { markers { number kind } }"))["timeline"]["markers"]
    assert len(found) == MOST_MARKERS
    assert found[-1] == {"number": run.revision + 1, "kind": "RUN_FAILED"}
    # Notes outrank legs: the one RUN_STARTED does not fit, nor do the last notes.
    assert [each["number"] for each in found[:-1]] == list(range(2, MOST_MARKERS + 1))
    assert {each["kind"] for each in found[:-1]} == {"NOTE_ADDED"}


def test_every_kind_is_marked_or_not() -> None:
    """A kind that is added is to be put in its place; the index has it already."""
    kinds = [*UNMARKED, *(kind for rank in MARKER_RANKS for kind in rank)]
    assert sorted(kinds) == sorted(FrameKind)


# ---------------------------------------------------------------- plans

LONG = 4_000
QUESTIONS = {
    "at": f"at(frame: {{frame}}) {{ {THEN} }}",
    "timeline": """timeline(buckets: 40) {
      frames durationSeconds buckets { fromFrame toFrame startedAt endedAt count worst } markers { number kind title }
    }""",
}


@pytest.fixture
async def long_and_short(books: Books) -> tuple[UUID, UUID]:
    """A long run and a short one, among others."""
    for _ in range(150):
        await make_run(books.ledger, books.mission, 40)
    short = await make_run(books.ledger, books.mission, 80)
    long = await make_run(books.ledger, books.mission, LONG)
    # Two pages are read from end to end whatever there is to find in them.
    await books.pool.execute(
        "INSERT INTO run_states (run_id, number, workspace_id, status) "
        "SELECT gen_random_uuid(), 2, $1, 'RUNNING' FROM generate_series(1, 5000)",
        WORKSPACE,
    )
    await books.pool.execute("VACUUM ANALYZE")
    return long, short


def scans(node: dict[str, Any]) -> list[dict[str, Any]]:
    """The nodes of a plan that read a table and were run at all."""
    found = [each for child in node.get("Plans", ()) for each in scans(child)]
    if "Relation Name" in node and node["Actual Loops"]:
        found.append(node)
    return found


async def explained(pool: asyncpg.Pool, run_id: UUID, selection: str) -> list[dict[str, Any]]:
    reading = Reading(pool, workspace=WORKSPACE)
    await reading.data(f'{{ run(id: "run_{run_id.hex}") {{ {selection} }} }}')
    ((sql, binds),) = reading.statements
    found = await pool.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", *binds)
    return scans(orjson.loads(found)[0]["Plan"])


def rows_read(found: list[dict[str, Any]]) -> float:
    return sum(
        each["Actual Loops"] * (each["Actual Rows"] + each.get("Rows Removed by Filter", 0))
        for each in found
        if re.match("frames|run_states|step_states", each["Relation Name"])
    )


@pytest.mark.parametrize("question", QUESTIONS)
async def test_a_long_run_is_read_by_index_lookups_as_a_short_one_is(
    question: str, books: Books, long_and_short: tuple[UUID, UUID]
) -> None:
    long, short = long_and_short
    selection = QUESTIONS[question]
    of_long = await explained(books.pool, long, selection.replace("{frame}", str(LONG * 2 // 3)))
    of_short = await explained(books.pool, short, selection.replace("{frame}", "60"))
    for scan in of_long:
        assert "Seq Scan" not in scan["Node Type"], scan
    # Fifty times the frames; nothing like fifty times the rows looked at.
    assert rows_read(of_long) < 3 * rows_read(of_short) + 100, (rows_read(of_long), rows_read(of_short))


async def test_a_run_of_debug_lines_only_is_shown_as_such(books: Books) -> None:
    run_id = await make_run(books.ledger, books.mission, 400, severities=(Severity.DEBUG,))
    found = (await read_run(books, run_id, "timeline(buckets: 4) { buckets { worst } }"))["timeline"]["buckets"]
    assert [each["worst"] for each in found] == ["INFO", "DEBUG", "DEBUG", "DEBUG"]


async def test_another_workspace_sees_nothing_of_it(books: Books) -> None:
    run_id = await books.run()
    foreign = Reading(books.pool, workspace=UUID(int=7))
    data = await foreign.data(
        f'{{ run(id: "run_{run_id.hex}") {{ at(frame: 1) {{ status }} timeline {{ frames }} }} }}'
    )
    assert data == {"run": None}
