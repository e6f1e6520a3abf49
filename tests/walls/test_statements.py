"""Every statement that runs for a caller carries their workspace, or is one of a few that ask for nobody's rows."""

import re
from pathlib import Path
from typing import Any

import pytest
from tests.walls import test_mutations, test_queries
from tests.walls.asking import answered
from tests.walls.breaches import Walls, attacking
from tests.walls.conftest import Scene
from tests.walls.twins import DEFINITION, id_where

from rerail.database import engine
from rerail.domain.identity import Kind

WITHOUT = {
    "SELECT clock_timestamp()": "the time",
    "SELECT set_config('rerail.workspace', $1, false)": "it says the workspace",
    "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))": "a lock, whose name has the workspace in it",
    "SHOW server_version": "what the server is",
    "SET LOCAL plan_cache_mode = force_custom_plan": "how to plan",
    "SELECT current_setting('server_version_num')::int": "what the server is",
    "UPDATE workspaces SET reports_filed = reports_filed + 1 WHERE id = $1 RETURNING reports_filed": "of the workspace",
}
"""Statements that name no workspace, and why."""
_WORDS = re.compile(r"workspace|enqueue_leg")
_OF_THE_DRIVER = re.compile(r"WITH RECURSIVE typeinfo_tree|SELECT current_setting\('jit'\)")


async def test_every_statement_carries_the_workspace(
    copied: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: set[str] = set()

    class Listening(engine._Session):
        async def _do_execute(self, query: str, *arguments: Any, **named: Any) -> Any:
            said.add(" ".join(query.split()))
            return await super()._do_execute(query, *arguments, **named)

    monkeypatch.setattr(engine, "_Session", Listening)
    own, deployed = copied.attacker, {"definition": DEFINITION}
    asked: list[tuple[str, Any]] = [
        (document, None) for name in test_queries.ASKED for document in test_queries.documents(name, own)[:20]
    ]
    # What can be done is done: to the attacker's own.
    for name, given in test_mutations.GIVEN.items():
        asked += [(test_mutations.document(name), {"input": each}) for each in given(own, own)]
    asked.append((test_mutations.document("deployMission"), {"input": deployed}))
    asked.append((test_mutations.document("startRun"), {"input": {"mission": DEFINITION["mission"], "inputs": {}}}))
    done = {"runId": id_where(own, Kind.RUN, status="SUCCEEDED"), **test_mutations.REPORTED}
    asked.append((test_mutations.document("reportRun"), {"input": {**done, "idempotencyKey": "k"}}))
    retried = {"stepId": id_where(own, Kind.STEP, status="FAILED"), "fix": test_mutations.FIX, "idempotencyKey": "k"}
    asked.append((test_mutations.document("retryFailedStep"), {"input": retried}))
    told = set()
    async with attacking(copied.alone, Walls.BOTH, tmp_path) as context:
        for document, variables in asked:
            answer = await answered(context, document, variables)
            # Runs that were made by hand are not whole: of some the rules say that they cannot be.
            told.add(((answer["data"] or {}).get("it") or {}).get("__typename"))
    # Or else nothing would have been said that writes.
    assert {"StartRunSuccess", "AddNoteSuccess", "ReportRunSuccess", "DecideReviewSuccess", "CancelRunSuccess"} <= told
    assert len(said) > 80
    without = {statement for statement in said if not _WORDS.search(statement) and not _OF_THE_DRIVER.match(statement)}
    assert without - WITHOUT.keys() == set()
