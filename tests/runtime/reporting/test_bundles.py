"""Bundles of real runs: what is in them, what is not, and that nothing secret is."""

import asyncio
import hashlib
import io
import json
import re
import threading
import zipfile
from collections.abc import Hashable
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from tests.bundles.planted import PLANTED, Planted

from rerail.artifacts.folder import FolderStore
from rerail.artifacts.store import StoreFullError
from rerail.domain import entry
from rerail.domain.errors import InvalidInputError, StaleRevisionError
from rerail.domain.failure import Symptom
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.identity import Kind, show
from rerail.domain.run import Label, Run
from rerail.ledger.idempotency import Once
from rerail.ledger.ledger import Decision
from rerail.planner.turns import Turns
from rerail.runtime.reporting.build import BundleFailedError, BundleOptions
from rerail.runtime.reporting.evidence import Window
from rerail.runtime.reporting.reporting import ReportingOptions

from .conftest import CALLER, WORKSPACE, Shop, Unpacked, bundle_of, moves_of, report, stored_bundles, task

MISSION = {
    "mission": "leaky",
    "title": "Leaky",
    # Else the run would be refused: what bundles are to be free of is in them on purpose.
    "inputs": {"properties": {"told": {"x-secret": False}}},
    "tasks": {
        "first": task("echoes", inputs={"told": "${{ inputs.told }}"}),
        "second": task("leaks", "first", inputs={"told": "${{ inputs.told }}"}),
        "third": task("echoes", "second"),
    },
}


def drawn(count: int) -> list[Planted]:
    found: list[Planted] = []

    @settings(max_examples=count, database=None, suppress_health_check=list(HealthCheck))
    @given(PLANTED)
    def keep(planted: Planted) -> None:
        found.append(planted)

    keep()
    return found


def told_of(planted: list[Planted]) -> dict[str, Any]:
    texts = [each.text for each in planted]
    return {
        # Titles have 200 characters: the last text is cut within its secret.
        "texts": [*texts, f"{'x' * 180} then {planted[-1].text}"],
        "binary": planted[0].secret,
        "files": {
            "notes.txt": "\n\n".join(texts),
            "answer.json": json.dumps(
                {"lines": texts, "deep": [{"api_key": each.secret} for each in planted]}, indent=2
            ),
            "log.jsonl": "\n".join(json.dumps({"message": text}) for text in texts),
            # Nothing gives these away but what stands in other places.
            "plain.csv": "\n".join(f"{number},{each.secret}" for number, each in enumerate(planted)),
        },
    }


async def run_of(shop: Shop, told: Any, *, title: str | None = None, labels: list[Label] | None = None) -> Run:
    await shop.deploy(MISSION)
    run_id = await moves_of(shop).start_run(
        WORKSPACE, "leaky", {"told": told}, title=title, labels=labels or [], actor=CALLER, once=None
    )
    return await shop.rested(run_id)


def told_plainly() -> dict[str, Any]:
    return {"texts": ["no answer"], "binary": "x", "files": {"notes.txt": "ä", "data.json": '{"a": [1, 2]}'}}


async def test_planted_secrets_of_many_kinds_in_every_place_are_not_in_the_bundle(working: Shop) -> None:
    planted = drawn(40)
    told = told_of(planted)
    labels = [Label(f"api-key-{number}", each.secret[:60]) for number, each in enumerate(planted[:5])]
    run = await run_of(working, told, title=planted[3].text[:200], labels=labels)
    for each in planted:
        await moves_of(working).add_note(WORKSPACE, run.id, text=each.text, step=None, actor=CALLER)
    filed = await report(
        working,
        run.id,
        ReportingOptions(bundles=BundleOptions(window=Window(before=5_000, after=5_000))),
        summary=planted[1].text,
        tried=[each.text for each in planted],
        artifacts=[artifact.id for artifact in run.artifacts.values()],
    )
    unpacked = await bundle_of(working, filed)
    assert len(unpacked.taken) == len(told["files"])
    for name, data in unpacked.files.items():
        text = data.decode()
        for each in planted:
            forms = {each.secret, json.dumps(each.secret)[1:-1], json.dumps(each.secret, ensure_ascii=False)[1:-1]}
            assert not any(form in text for form in forms), (name, each)
    assert unpacked.manifest["redacted"]["patterns"] == 0
    assert {each["place"] for each in unpacked.manifest["redacted"]["counts"]} >= {
        "run.json",
        "frames.jsonl",
        "report.json",
        *unpacked.taken,
    }


async def test_a_bundle_holds_what_support_asks_for(working: Shop) -> None:
    run = await run_of(working, told_plainly(), labels=[Label("team", "a")])
    step = next(step for step in run.steps.values() if step.key == "second")
    filed = await report(working, run.id, step=step.id, summary="Why?")
    unpacked = await bundle_of(working, filed)
    documents = [
        "artifacts.json",
        "failure.json",
        "frames.jsonl",
        "recovery.json",
        "report.json",
        "run.json",
        "steps.json",
    ]
    assert list(unpacked.files) == [*sorted([*documents, *unpacked.taken]), "manifest.json"]
    manifest = unpacked.manifest
    assert [each["name"] for each in manifest["files"]] == list(unpacked.files)[:-1]
    for member in manifest["files"]:
        data = unpacked.files[member["name"]]
        assert (member["bytes"], member["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
        assert member["lookedAt"] is True
    assert set(manifest["versions"]) == {"rerail", "postgresql", "python"}
    assert manifest["about"]["report"] == show(Kind.REPORT, filed)
    frames = unpacked.frames
    assert [frame["number"] for frame in frames] == list(range(1, run.revision + 1))
    assert frames[0]["kind"] == "RUN_QUEUED"
    assert unpacked.json("run.json")["labels"] == [{"key": "team", "value": "a"}]
    assert unpacked.json("run.json")["status"] == "FAILED"
    second = unpacked.json("steps.json")[1]
    assert (second["key"], second["attempts"][0]["error"]["code"]) == ("second", "provider.refused")
    (failure,) = unpacked.json("failure.json")
    assert (failure["code"], failure["step"], failure["consequences"]) == ("provider.refused", "second", ["third"])
    assert manifest["about"]["frames"]["about"] == failure["blockingFrame"]
    recovery = unpacked.json("recovery.json")
    assert recovery["continue"]["blockers"][0]["code"] == "STEP_FAILED"
    told = unpacked.json("report.json")
    assert (told["id"], told["summary"], told["step"]) == (show(Kind.REPORT, filed), "Why?", "second")
    row = await working.pool.fetchrow("SELECT * FROM artifacts WHERE report_id = $1", filed)
    assert (row["name"], row["media_type"], row["state"]) == ("report-1.zip", "application/zip", "COMPLETE")
    assert (row["bytes"], row["sha256"]) == (len(unpacked.data), hashlib.sha256(unpacked.data).hexdigest())
    assert row["step_id"] is None
    # A bundle is no part of its run.
    assert row["id"] not in (await working.load(run.id)).artifacts


async def test_the_same_contents_make_the_same_bytes(working: Shop) -> None:
    run = await run_of(working, told_plainly())
    first, second = [await bundle_of(working, await report(working, run.id, frame=3)) for _ in range(2)]
    assert first.files["run.json"] != second.files["run.json"]  # the first report is a frame of the second's run
    with zipfile.ZipFile(io.BytesIO(first.data)) as archive:
        assert {(each.date_time, each.create_system) for each in archive.infolist()} == {((1980, 1, 1, 0, 0, 0), 3)}


async def test_binary_artifacts_are_taken_in_on_demand_alone_and_named_as_not_looked_at(working: Shop) -> None:
    run = await run_of(working, told_plainly())
    blob = next(artifact for artifact in run.artifacts.values() if artifact.name == "blob.bin")
    without = await bundle_of(working, await report(working, run.id, artifacts=[blob.id]))
    assert without.taken == []
    (left,) = [each for each in without.manifest["leftOut"] if each["what"] == show(Kind.ARTIFACT, blob.id)]
    assert "includeBinary" in left["why"]
    assert left["bytes"] == blob.bytes
    with_it = await bundle_of(working, await report(working, run.id, artifacts=[blob.id], include_binary=True))
    (name,) = with_it.taken
    assert with_it.files[name] == working.store.load(blob.address)
    (member,) = [each for each in with_it.manifest["files"] if each["name"] == name]
    assert member["lookedAt"] is False
    (shown,) = [each for each in with_it.json("artifacts.json") if each["name"] == "blob.bin"]
    assert shown["included"] == name


async def test_what_is_too_large_or_lost_or_not_chosen_is_left_out_and_said_so(working: Shop) -> None:
    told = {**told_plainly(), "files": {f"{name}.txt": name * 100 for name in "abcde"}}
    run = await run_of(working, told)
    by_name = {artifact.name: artifact for artifact in run.artifacts.values()}
    chosen = [by_name[name].id for name in ("a.txt", "b.txt", "c.txt", "e.txt")]
    (working.store.folder / by_name["e.txt"].address).unlink()
    options = ReportingOptions(bundles=BundleOptions(file_limit=100, limit=250))
    unpacked = await bundle_of(working, await report(working, run.id, options, artifacts=chosen))
    why = {each["what"]: each["why"] for each in unpacked.manifest["leftOut"]}
    names = {show(Kind.ARTIFACT, artifact.id): name for name, artifact in by_name.items()}
    assert {names[what]: reason for what, reason in why.items()} == {
        "c.txt": "The artifacts before it leave no room: all of them have 250 bytes at most.",
        "d.txt": "It was not chosen.",
        "e.txt": "The artifacts before it leave no room: all of them have 250 bytes at most.",
        "blob.bin": "It was not chosen.",
    }
    assert len(unpacked.taken) == 2
    small = ReportingOptions(bundles=BundleOptions(file_limit=99))
    none = await bundle_of(working, await report(working, run.id, small, artifacts=chosen[:1]))
    assert none.taken == []
    assert any("larger than 99 bytes" in each["why"] for each in none.manifest["leftOut"])
    lost = await bundle_of(working, await report(working, run.id, artifacts=[by_name["e.txt"].id]))
    assert any("artifact.lost" in each["why"] for each in lost.manifest["leftOut"])


async def test_frames_around_the_moment_and_the_course_of_the_run(working: Shop) -> None:
    run = await run_of(working, {**told_plainly(), "texts": [f"line {number}" for number in range(120)]})
    options = ReportingOptions(bundles=BundleOptions(window=Window(before=10, after=5)))
    at = run.revision // 2
    unpacked = await bundle_of(working, await report(working, run.id, options, frame=at))
    numbers = [frame["number"] for frame in unpacked.frames]
    assert set(range(at - 10, at + 6)) <= set(numbers)
    outside = [frame for frame in unpacked.frames if not at - 10 <= frame["number"] <= at + 5]
    assert {frame["kind"] for frame in outside} >= {"RUN_QUEUED", "RUN_STARTED", "ATTEMPT_FAILED", "RUN_FAILED"}
    assert "LOG_WRITTEN" not in {frame["kind"] for frame in outside}
    about = unpacked.manifest["about"]["frames"]
    assert (about["about"], about["from"], about["to"], about["of"]) == (at, at - 10, at + 5, run.revision)
    assert about["included"] == len(numbers)


async def test_wide_payloads_are_looked_through_whole_or_left_out(working: Shop) -> None:
    run = await run_of(working, told_plainly())
    wide = {"password": "hunter2hunter2", "filler": ["x" * 50] * 1_000}
    wider = {"filler": "y" * 300_000}
    for text in (wide, wider):
        note = entry.note_added(text="wide", step=None, actor=CALLER)
        entries = [entry.Entry(kind=note.kind, title="wide", actor=CALLER, payload=text)]
        await working.ledger.decide(WORKSPACE, run.id, lambda _run, _now, entries=entries: Decision(entries))
    unpacked = await bundle_of(working, await report(working, run.id, frame=run.revision))
    narrow, left = [frame["payload"] for frame in unpacked.frames[-2:]]
    assert (narrow["password"], len(narrow["filler"])) == ("[redacted]", 1_000)
    assert left == {"leftOut": "It is wider than 262,144 bytes.", "bytes": 300_013}
    assert unpacked.manifest["about"]["frames"]["withoutPayload"] == 1


async def test_the_operators_patterns_count(working: Shop) -> None:
    run = await run_of(working, {**told_plainly(), "texts": ["for customer-4711"]})
    options = ReportingOptions(bundles=BundleOptions(patterns=[re.compile(r"customer-\d+")]))
    unpacked = await bundle_of(working, await report(working, run.id, options))
    assert not any(b"customer-4711" in data for data in unpacked.files.values())
    assert unpacked.manifest["redacted"]["patterns"] == 1
    assert b"customer" not in unpacked.files["manifest.json"]


class FullStore(FolderStore):
    """A store whose disk is full of bundles."""

    def open(self, address: str) -> Any:
        writer = super().open(address)
        if address.startswith("bundles/"):
            writer.write(b"PK")
            writer.abort()
            raise StoreFullError("No space.", address=address)
        return writer


async def test_a_bundle_that_cannot_be_built_leaves_nothing(working: Shop) -> None:
    run = await run_of(working, told_plainly())
    full = Shop(**{**vars(working), "store": FullStore(working.store.folder)})
    with pytest.raises(BundleFailedError, match="nothing was filed"):
        await report(full, run.id)
    assert stored_bundles(working) == []
    assert await working.pool.fetchval("SELECT count(*) FROM reports") == 0
    assert (await working.load(run.id)).revision == run.revision


class SlowStore(FolderStore):
    """A store in which bundles wait for leave to be written; `opened` says of which run, and by which thread."""

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop.store.folder)
        self.leave, self.begun = threading.Event(), asyncio.Event()
        self.opened: list[tuple[str, str]] = []
        self._loop = asyncio.get_running_loop()

    def open(self, address: str) -> Any:
        if address.startswith("bundles/"):
            self.opened.append((address.split("/")[1], threading.current_thread().name))
            self._loop.call_soon_threadsafe(self.begun.set)
            assert self.leave.wait(60)
        return super().open(address)


async def test_bundles_are_built_caller_by_caller_in_a_thread_of_their_own(working: Shop) -> None:
    run, other = [await run_of(working, told_plainly()) for _ in range(2)]
    store, turns = SlowStore(working), Waited(1)
    moves = moves_of(Shop(**{**vars(working), "store": store}), ReportingOptions(room=turns.of))
    many = [asyncio.ensure_future(report(working, run.id, moves=moves)) for _ in range(4)]
    await asyncio.wait_for(turns.until(4), 60)
    somebody = Actor(ActorKind.PERSON, "somebody else")
    one = asyncio.ensure_future(report(working, other.id, moves=moves, actor=somebody))
    await asyncio.wait_for(turns.until(5), 60)
    store.leave.set()
    await asyncio.gather(*many, one)
    runs, threads = zip(*store.opened, strict=True)
    assert runs == (run.id.hex, run.id.hex, other.id.hex, run.id.hex, run.id.hex)
    assert set(threads) == {"bundles_0"}


class Waited(Turns):
    """Turns that say how many have asked for one."""

    asked = 0

    async def take(self, caller: Hashable) -> None:
        self.asked += 1
        await super().take(caller)

    async def until(self, asked: int) -> None:
        while self.asked < asked:  # noqa: ASYNC110, several numbers are waited for
            await asyncio.sleep(0.01)


async def test_a_bundle_that_is_given_up_ends_before_the_next_one_and_leaves_nothing(working: Shop) -> None:
    run = await run_of(working, told_plainly())
    store = SlowStore(working)
    filing = asyncio.ensure_future(report(Shop(**{**vars(working), "store": store}), run.id))
    await asyncio.wait_for(store.begun.wait(), 60)
    filing.cancel()
    for _ in range(5):
        await asyncio.sleep(0)
    assert not filing.done()
    store.leave.set()
    with pytest.raises(asyncio.CancelledError):
        await filing
    assert stored_bundles(working) == []


async def test_what_is_refused_leaves_no_bundle(working: Shop) -> None:
    run = await run_of(working, told_plainly())
    for given_, error in (
        ({"frame": 10_000}, InvalidInputError),
        ({"artifacts": [UUID(int=1)]}, InvalidInputError),
        ({"expected_revision": 1}, StaleRevisionError),
    ):
        with pytest.raises(error):
            await report(working, run.id, **given_)
    assert stored_bundles(working) == []


async def test_the_same_key_builds_one_bundle_that_stays(working: Shop) -> None:
    run = await run_of(working, told_plainly())
    once = Once.of("reportRun", "k", {"summary": "x"})
    filed = await asyncio.gather(*(report(working, run.id, once=once) for _ in range(6)))
    assert len(set(filed)) == 1
    address = await working.pool.fetchval("SELECT address FROM artifacts WHERE report_id = $1", filed[0])
    assert stored_bundles(working) == [address]


async def test_a_report_of_a_run_that_is_at_work(shop: Shop) -> None:
    await shop.deploy(MISSION)
    run_id = await shop.start("leaky", told=told_plainly())
    unpacked: Unpacked = await bundle_of(shop, await report(shop, run_id, symptom=Symptom.STUCK_WAITING))
    assert unpacked.json("failure.json") == []
    assert unpacked.json("run.json")["status"] == "QUEUED"
    assert unpacked.manifest["about"]["frames"]["about"] == 1
