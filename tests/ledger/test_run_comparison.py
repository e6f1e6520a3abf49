"""Comparing runs through the real database: what the rule says of whole runs, read page by page past the log lines."""

import asyncio
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.benchmarks.long_runs import make_run
from tests.domain.stage import plan_of
from tests.domain.test_comparison import Told, compared, side
from tests.ledger.conftest import WORKSPACE, Books
from tests.ledger.test_histories import play, through_the_database
from tests.planner.reading import Reading

from rerail.artifacts.folder import FolderStore
from rerail.domain import entry
from rerail.domain.comparison import Comparison
from rerail.domain.errors import InvalidInputError
from rerail.domain.mission import Mission, Task
from rerail.domain.step import AttemptTrigger
from rerail.ledger import run_comparison
from rerail.ledger.missions import deploy
from rerail.ledger.run_comparison import compare_runs
from rerail.planner.turns import Turns

PATIENCE = 30.0
COMPARE = """query Compare($a: ID!, $b: ID!) {
  compareRuns(a: $a, b: $b) { same reason step a { number } b { number } steps { key same } }
}"""


async def read(books: Books, a: UUID, b: UUID) -> Comparison:
    found = await compare_runs(books.pool, books.store, WORKSPACE, a, b)
    assert found is not None
    return found


@through_the_database
@given(seed=st.integers(0, 2**32 - 1), turns=st.tuples(st.integers(0, 40), st.integers(0, 40)), other=st.booleans())
async def test_what_is_read_in_pages_is_what_the_rule_says(
    books: Books, seed: int, turns: tuple[int, int], other: bool
) -> None:
    runs = []
    with pytest.MonkeyPatch.context() as patch:
        # So small that lanes and their frames take several rounds.
        patch.setattr(run_comparison, "PAGE", 2)
        patch.setattr(run_comparison, "LANES", 3)
        for place, count in enumerate(turns):
            history = Told(Random(seed + (place and other)), Random(seed))  # noqa: S311, not for secrets
            history.play(count)
            runs.append((await play(books, history)).id)
        found = await read(books, *runs)
        again = await read(books, runs[0], runs[0])
    sides = [side(await books.load(run), await books.frames(run)) for run in runs]
    assert found == compared(*sides)
    assert (again.reason, again.parting) == (None, None)


async def test_the_answer_of_the_api(books: Books) -> None:
    a, b = await books.run(), await books.run()
    await books.begin(a)
    reading = Reading(books.pool, workspace=WORKSPACE)
    variables = {"a": f"run_{a.hex}", "b": f"run_{b.hex}"}
    found = (await reading.data(COMPARE, variables))["compareRuns"]
    assert found == {
        "same": False,
        "reason": "In a a worker took the run up (frame 2); b has nothing more of the run as a whole.",
        "step": None,
        "a": {"number": 2},
        "b": None,
        "steps": [{"key": "a", "same": True}, {"key": "b", "same": True}],
    }
    foreign = Reading(books.pool, workspace=UUID(int=7))
    assert await foreign.data(COMPARE, variables) == {"compareRuns": None}


@pytest.mark.parametrize("held", ["turns", "large_turns"])
async def test_a_comparison_waits_for_its_turn_and_gives_it_back(books: Books, held: str) -> None:
    a, b = await books.run(), await books.run()
    variables = {"a": f"run_{a.hex}", "b": f"run_{b.hex}"}
    reading = Reading(books.pool, workspace=WORKSPACE, turns=Turns(1), large_turns=Turns(1))
    turns: Turns = getattr(reading, held)
    async with turns.of("somebody else"):
        several = (
            "query ($a: ID!, $b: ID!) { x: compareRuns(a: $a, b: $b) { same } y: compareRuns(a: $a, b: $b) { same } }"
        )
        comparing = asyncio.ensure_future(reading.data(several, variables))
        async with asyncio.timeout(PATIENCE):
            while not turns._line:  # noqa: ASYNC110, nobody tells of who waits
                await asyncio.sleep(0.01)
        assert not comparing.done()
        assert not reading.statements
    assert await asyncio.wait_for(comparing, PATIENCE) == {"x": {"same": True}, "y": {"same": True}}
    assert (reading.turns.free, reading.large_turns.free) == (1, 1)  # type: ignore[union-attr]  # they were given


async def test_runs_of_two_missions_are_not_compared(books: Books) -> None:
    mission = Mission(slug="another", title="Another", tasks=(Task(key="a", title="A", provider="python"),))
    deployed = await deploy(books.pool, WORKSPACE, mission, definition={"mission": "another"}, digest="d2")
    a = await books.run()
    books.mission = deployed.mission
    b = await books.run(mission_slug="another")
    with pytest.raises(InvalidInputError, match=r"a is a run of orders-report, b of another\. Give two runs"):
        await compare_runs(books.pool, books.store, WORKSPACE, a, b)
    reading = Reading(books.pool, workspace=WORKSPACE)
    error = await reading.refusal(COMPARE, {"a": f"run_{a.hex}", "b": f"run_{b.hex}"})
    assert "Only runs of one mission can be compared" in error.message


async def with_outputs(books: Books, outputs: Any) -> UUID:
    plans = plan_of({"a": []})
    run_id = await books.run(plans)
    run, _ = await books.begin(run_id)
    step, attempt = run.steps[plans[0].id], UUID(int=run_id.int + 1)
    await books.write(
        run_id,
        [
            entry.step_started(step, inputs={}),
            entry.attempt_started(step, attempt=attempt, number=1, trigger=AttemptTrigger.FIRST, worker="w1", leg=1),
            entry.step_succeeded(step, attempt=attempt, outputs=outputs),
        ],
    )
    return run_id


async def test_wide_payloads_are_compared_whole(books: Books) -> None:
    rows = ["x" * 100 for _ in range(1_000)]
    one = await with_outputs(books, {"rows": rows, "of": "x"})
    alike, other = await with_outputs(books, {"of": "x", "rows": rows}), await with_outputs(books, {"rows": rows[1:]})
    assert (await read(books, one, alike)).reason is None
    assert (await read(books, one, other)).reason == (
        "In both step a succeeded (frame 5 of a, 5 of b), but the outputs differ."
    )


async def test_payloads_that_are_gone_are_told_apart_by_their_addresses(books: Books, tmp_path: Path) -> None:
    rows = ["x" * 100 for _ in range(1_000)]
    one, same, other = [await with_outputs(books, {"rows": wide}) for wide in (rows, rows, rows[1:])]
    books.store = FolderStore(tmp_path / "nothing")
    assert (await read(books, one, same)).reason is None
    assert (await read(books, one, other)).reason is not None


async def test_log_lines_are_not_read(books: Books) -> None:
    """A run of 4,000 frames, nearly all of them log lines, beside one of 80."""
    for _ in range(100):
        await make_run(books.ledger, books.mission, 40)
    long, short = await make_run(books.ledger, books.mission, 4_000), await make_run(books.ledger, books.mission, 80)
    await books.pool.execute("VACUUM ANALYZE")
    found = await read(books, long, short)
    assert found.lane == "step_0"
    steps = await books.pool.fetch("SELECT id FROM steps WHERE run_id = $1", long)
    ids = [row["id"] for row in steps]
    of_run = (long, WORKSPACE, run_comparison._KINDS)
    asked = {
        run_comparison._OF_STEPS: (*of_run, ids, [0] * len(ids), run_comparison.PAGE),
        run_comparison._OF_RUN: (*of_run, 0, run_comparison.PAGE),
    }
    async with books.pool.acquire() as connection, connection.transaction():
        await connection.execute("SET LOCAL plan_cache_mode = force_custom_plan")
        for sql, binds in asked.items():
            plan = orjson.loads(await connection.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", *binds))[0]["Plan"]
            for scan in scans_of_frames(plan):
                assert re_index(scan), scan
                assert scan["Actual Rows"] + scan.get("Rows Removed by Filter", 0) <= run_comparison.PAGE + 1


def scans_of_frames(node: dict[str, Any]) -> list[dict[str, Any]]:
    found = [each for child in node.get("Plans", ()) for each in scans_of_frames(child)]
    if node.get("Relation Name", "").startswith("frames"):
        found.append(node)
    return found


def re_index(scan: dict[str, Any]) -> bool:
    return scan["Node Type"] == "Index Scan" and "step_id_number" in scan["Index Name"]
