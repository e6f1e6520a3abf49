"""Secrets of fifty kinds in every place that a mission or a caller can put them are found nowhere afterwards."""

import io
import json
import zipfile
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
import structlog
from tests.runtime import planting
from tests.runtime.conftest import CALLER, WORKSPACE, Shop
from tests.runtime.planting import Planted, plant, telling_program

from rerail.cli.verifying import StoreEvidence
from rerail.domain.diagnosis import diagnose
from rerail.domain.errors import InvalidInputError
from rerail.domain.failure import Symptom
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.move import Fix, FixKind
from rerail.domain.report import ReportStatus
from rerail.domain.review import ReviewDecision
from rerail.domain.run import Label, Run, RunStatus
from rerail.ledger.ledger import Ledger
from rerail.ledger.verification import Checks, Outcome, Scope, batches, verify_batch
from rerail.logs import configure_logs
from rerail.redaction.named import NamedSecrets
from rerail.redaction.screen import Screen
from rerail.runtime.deciding import Guarded
from rerail.runtime.definition.errors import InvalidMissionError
from rerail.runtime.moves import Moves

NAMED = "plain words, of no shape at all + 7"
"""The value of a named secret that nothing gives away."""
SECRETS = NamedSecrets({"PLAIN": NAMED})
"""Known to the worker and, as under `rerail up`, to the API."""


@pytest.fixture
async def knowing(shop: Shop) -> AsyncIterator[Shop]:
    """A shop with a worker that knows a secret."""
    shop.ledger = Ledger(shop.pool, payloads=shop.store, ring=shop.ledger.ring, screen=Screen((), SECRETS))
    async with shop.staffed(shop.desk(secrets=SECRETS)):
        yield shop


@pytest.fixture
def planted() -> list[Planted]:
    planting.PLANTED[:] = plant(20261122)
    return planting.PLANTED


def call(name: str, **more: Any) -> dict[str, Any]:
    return {"provider": "python", "with": {"call": f"tests.runtime.planting:{name}"}, "effect": "NONE", **more}


async def rows_of(pool: asyncpg.Pool) -> str:
    """Every row of every table, rerail's and DBOS's, as text."""
    tables = await pool.fetch(
        "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables "
        "WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
    )
    found = []
    for table in tables:
        rows = await pool.fetch(f"SELECT t::text AS row FROM {table['name']} t")  # noqa: S608, a table's name
        found += [f"{table['name']}: {row['row']}" for row in rows]
    return "\n".join(found)


def kept_beside(folder: Path) -> str:
    """Payloads too wide for a row, and what is in bundles; not the bytes of artifacts, which are the task's."""
    found = []
    for path in folder.rglob("*"):
        if not path.is_file() or path.relative_to(folder).parts[0] == "runs":
            continue
        data = path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                data = b"\n".join(archive.read(name) for name in archive.namelist())
        found.append(data.decode(errors="replace"))
    return "\n".join(found)


def leaks(text: str, planted: Iterable[Planted]) -> list[str]:
    """The kinds of what is found in a text, in any of the forms in which it is written there."""
    found = []
    for each in planted:
        quoted = json.dumps(each.secret)[1:-1]
        # A row as text doubles its quotation marks and backslashes.
        forms = {each.secret, quoted, quoted.replace("\\", "\\\\"), each.secret.encode().hex()}
        if any(form in text for form in forms):
            found.append(each.kind)
    return found


EVERY = (Planted("named", NAMED, NAMED),)


def test_there_are_fifty_kinds_and_each_is_made_anew() -> None:
    first, second = plant(1), plant(2)
    assert len({each.kind for each in first}) >= 50
    assert all(one.secret != other.secret for one, other in zip(first, second, strict=True))
    assert all(each.secret in each.text for each in first)


def telling(folder: Path) -> dict[str, Any]:
    """A mission whose tasks tell secrets wherever a task can say anything."""
    tasks = {
        "tells": call("tells"),
        "fails": call("fails"),
        "crashes": call("crashes"),
        "runs": {"provider": "command", "with": {"argv": telling_program(folder), "outputs": "text"}},
        "goes_on": call("fails", needs=["tells"], inputs={"all": "${{ steps.tells.outputs }}"}),
        "uses": call("uses", inputs={"key": "${{ secrets.PLAIN }}", "text": "key ${{ secrets.PLAIN }}!"}),
        "asks": {"provider": "review", "with": {"question": "Is ${{ secrets.PLAIN }} right?"}},
    }
    return {"mission": "planted", "title": "Planted", "tasks": tasks}


async def start_telling(moves: Moves, planted: list[Planted]) -> UUID:
    return await moves.start_run(
        WORKSPACE,
        "planted",
        {},
        title=f"{NAMED} {planted[0].text}"[:200],
        labels=[Label(f"label {number}", each.text[:200]) for number, each in enumerate(planted[:40])],
        actor=Actor(ActorKind.SCRIPT, f"deployer {planted[7].secret}"),
        once=None,
    )


async def move_telling(shop: Shop, moves: Moves, run: Run, texts: list[str]) -> None:
    """Every move there is, with secrets wherever a caller can say anything."""
    everything = "\n".join((NAMED, *texts))
    for text in (*texts, NAMED):
        await moves.add_note(WORKSPACE, run.id, text=text, step=None, actor=CALLER)
    (review,) = run.reviews
    await moves.decide_review(
        WORKSPACE, review, decision=ReviewDecision.REJECT, comment="\n".join(texts), actor=CALLER, once=None
    )
    failed = await shop.until(run.id, lambda run: run.status is RunStatus.FAILED)
    assert {failure.code for failure in diagnose(failed)} >= {
        "provider.refused",
        "runtime.crashed",
        "runtime.exit_code",
    }
    fix = Fix(kind=FixKind.CODE_DEPLOYED, note=everything, evidence_url=f"https://x.example/?sig={'s' * 40}")
    step = run.steps_by_key()["fails"].id
    await moves.retry_step(WORKSPACE, step, fix=fix, inputs=None, actor=CALLER, guarded=Guarded())
    await shop.until(run.id, lambda run: run.at_rest and run.leg > 1)
    report, _ = await moves.report_run(
        WORKSPACE,
        run.id,
        symptom=Symptom.FAILED_AGAIN_AFTER_RETRY,
        summary=everything,
        step=None,
        frame=None,
        artifacts=[],
        tried=[NAMED, *texts],
        actor=CALLER,
        once=None,
    )
    status = ReportStatus.ACKNOWLEDGED
    await moves.reporting.update(WORKSPACE, report, status=status, comment="\n".join(texts), actor=CALLER, once=None)
    await moves.cancel_run(WORKSPACE, run.id, reason=everything, actor=CALLER, expected_revision=None, once=None)


async def differences(shop: Shop) -> Outcome:
    """What `rerail verify` finds."""
    outcome, evidence = Outcome(), StoreEvidence(shop.store.folder)
    async for batch in batches(shop.pool, Scope()):
        outcome.join(await verify_batch(shop.pool, batch, Checks(payloads=True, artifacts=True), evidence))
    return outcome


async def test_what_tasks_say_is_stored_without_secrets(knowing: Shop, planted: list[Planted], tmp_path: Path) -> None:
    stream = io.StringIO()
    configure_logs("debug", "json", stream, clean=knowing.ledger.screen.text)
    await knowing.deploy(telling(tmp_path))
    moves = Moves(knowing.ledger, registry=knowing.registry, store=knowing.store, secrets=SECRETS)
    texts = [each.text for each in planted]
    run = await knowing.rested(await start_telling(moves, planted))
    structlog.get_logger("test").info("said.so", texts=texts, nested={"password": NAMED})
    await move_telling(knowing, moves, run, texts)
    stored = await rows_of(knowing.pool)
    assert "[redacted]" in stored
    assert "[secret PLAIN]" in stored
    assert leaks(stored, (*planted, *EVERY)) == []
    assert leaks(kept_beside(knowing.store.folder), (*planted, *EVERY)) == []
    assert leaks(stream.getvalue(), (*planted, *EVERY)) == []
    # The task was given what it needs all the same, and what is stored is what the frames say.
    used = run.steps_by_key()["uses"].outputs
    assert (used["length"], used["given"]) == (len(NAMED), "[redacted]")
    found = await differences(knowing)
    assert found.differences == 0, found.listed


async def test_half_a_secret_in_each_of_two_lines_is_none_in_either(knowing: Shop) -> None:
    task = call("uses", inputs={"key": "${{ secrets.PLAIN }}"})
    run = await knowing.run({"mission": "halves", "title": "Halves", "tasks": {"uses": task}})
    said = [frame.payload["message"] for frame in await knowing.frames(run.id) if frame.kind == "LOG_WRITTEN"]
    half = len(NAMED) // 2
    assert len(said) == 4
    assert said[0] == "the key is [redacted]"
    assert not any(NAMED[:half] in line or NAMED[half:] in line for line in said)


async def test_inputs_with_a_secret_are_refused_and_never_stored(knowing: Shop, planted: list[Planted]) -> None:
    tasks = {"echo": call("fails", inputs={"all": "${{ inputs }}"})}
    schema = {
        "properties": {
            "secretly": {"type": "string", "writeOnly": True},
            "word": {"type": "string", "format": "password"},
            "token": {"type": "string", "x-secret": False},
        }
    }
    await knowing.deploy({"mission": "given", "title": "Given", "inputs": schema, "tasks": tasks})
    wrong: list[dict[str, Any]] = [{"deep": [{"note": each.text}]} for each in planted]
    wrong += [{"text": NAMED}, {"token": NAMED}, {"password": "short"}, {"secretly": "any"}, {"word": "any"}]
    wrong += [{"headers": [{"name": "Authorization", "value": "x1"}]}, {"pair": ["api_key", "x1"]}]
    for inputs in wrong:
        with pytest.raises(InvalidInputError) as refused:
            await knowing.start("given", **inputs)
        assert leaks(str(refused.value), (*planted, *EVERY)) == []
        assert refused.value.violations[0].path[0] == "inputs"
    assert leaks(await rows_of(knowing.pool), (*planted, *EVERY)) == []
    # What only looks like one is let through where the mission says that it is none.
    run = await knowing.load(await knowing.start("given", token="of the cloakroom, 17"))  # noqa: S106, it is none
    assert run.inputs == {"token": "of the cloakroom, 17"}


async def test_missions_with_a_secret_written_out_are_refused(knowing: Shop, planted: list[Planted]) -> None:
    screen = knowing.ledger.screen
    moves = Moves(knowing.ledger, registry=knowing.registry, store=knowing.store)
    for each in planted:
        for task in (
            call("fails", inputs={"note": each.text}),
            {"provider": "http", "with": {"url": "https://x.example", "headers": {"x-note": each.text}}},
            {"provider": "http", "with": {"url": "https://x.example", "json": {"password": each.secret}}},
            {"provider": "command", "with": {"argv": ["true", each.text], "environment": {"API_TOKEN": each.secret}}},
        ):
            with pytest.raises(InvalidMissionError) as refused:
                await moves.deploy_mission(WORKSPACE, {"mission": "m", "tasks": {"a": task}}, once=None)
            assert leaks(str(refused.value), planted) == []
        if each.text.startswith("it answered"):
            schema = {"properties": {"a": {"default": each.secret}}}
            with pytest.raises(InvalidMissionError):
                await moves.deploy_mission(
                    WORKSPACE, {"mission": "m", "inputs": schema, "tasks": {"a": call("fails")}}, once=None
                )
    with pytest.raises(InvalidMissionError, match="value of a named secret"):
        await moves.deploy_mission(
            WORKSPACE, {"mission": "m", "tasks": {"a": call("fails", inputs={"a": NAMED})}}, once=None
        )
    told = "\n".join((NAMED, *(each.text for each in planted)))
    prose = {"mission": "prose", "title": planted[0].text, "description": told[:20_000]}
    await moves.deploy_mission(WORKSPACE, {**prose, "tasks": {"a": call("fails", title=planted[1].text)}}, once=None)
    assert leaks(await rows_of(knowing.pool), (*planted, *EVERY)) == []
    assert screen.text(NAMED) == "[redacted]"


async def test_a_secret_that_nobody_has_is_a_clear_failure_that_a_retry_mends(shop: Shop) -> None:
    """It is not known to the API either, and the mission is deployed all the same."""
    desk = shop.desk(secrets=NamedSecrets({"OTHER": "something else 1"}))
    async with shop.staffed(desk):
        task = call("uses", inputs={"key": "${{ secrets.PLAIN }}"})
        run = await shop.run({"mission": "late", "title": "Late", "tasks": {"uses": task}})
        (failure,) = diagnose(run)
        assert failure.code == "runtime.secret_unknown"
        assert "RERAIL_SECRET_PLAIN" in failure.message
        assert not run.attempts
        desk.secrets = SECRETS
        moves = Moves(shop.ledger, registry=shop.registry, store=shop.store)
        step = run.steps_by_key()["uses"].id
        fix = Fix(kind=FixKind.CONFIGURATION_CHANGED, note="The worker has it now.")
        await moves.retry_step(WORKSPACE, step, fix=fix, inputs=None, actor=CALLER, guarded=Guarded())
        run = await shop.until(run.id, lambda run: run.status is RunStatus.SUCCEEDED)
    assert run.steps_by_key()["uses"].inputs == {"key": "[secret PLAIN]"}
