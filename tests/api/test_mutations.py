"""The mutations, from the document to what the run became, with a real worker behind them."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

import orjson
import pytest
import strawberry
from uuid_utils.compat import uuid7

from rerail.api.execution.context import Context
from rerail.api.schema.build import build_schema
from rerail.api.schema.mutation_answers import _members
from rerail.api.schema.scalars import write_instant
from rerail.api.schema.types.inputs import FixInput, LabelInput, RetryFailedStepInput, StartRunInput
from rerail.artifacts.signing import SIGNED_SQL, AddressSigner
from rerail.domain.artifact import ArtifactState
from rerail.domain.identity import Kind, parse_as, show
from rerail.domain.move import FixKind
from rerail.domain.run import RunStatus
from rerail.domain.viewer import Scope, Viewer
from rerail.guides.catalog import load_guides
from rerail.planner.projection import Projector
from rerail.runtime.moves import Moves
from rerail.runtime.providers.registry import ProviderRegistry

from ..runtime import tasks
from ..runtime.conftest import CALLER, WORKSPACE, Shop, shop, working

__all__ = ["shop", "working"]

SCHEMA = build_schema()
DETAILS = {
    "MoveRefused": "blockers { code remedy step { key } } run { status }",
    "StaleRevision": "run { revision }",
    "InvalidInput": "violations { path message }",
}


@dataclass
class Desk:
    """The API over a shop with a worker."""

    shop: Shop
    scopes: Sequence[Scope] = tuple(Scope)

    async def mutate(self, name: str, selection: str, **given: Any) -> Any:
        """What the mutation answers: the selected of its success, or the problem."""
        type_ = f"{name[0].upper()}{name[1:]}"
        details = " ".join(f"... on {found} {{ {DETAILS[found]} }}" for found in _possible(type_) & DETAILS.keys())
        document = (
            f"mutation ($input: {type_}Input!) {{ {name}(input: $input) {{ __typename "
            f"... on Problem {{ code message }} {details} ... on {type_}Success {{ {selection} }} }} }}"
        )
        return (await self.ask(document, input=given))[name]

    async def ask(self, document: str, **variables: Any) -> Any:
        result = await SCHEMA.execute(document, variables, self._context())
        assert not result.errors, result.errors
        return orjson.loads(orjson.dumps(result.data))

    def _context(self) -> Context:
        shop = self.shop
        return Context(
            pool=shop.pool,
            viewer=Viewer(actor=CALLER, workspace=WORKSPACE, scopes=tuple(self.scopes)),
            projector=Projector(guides=load_guides(), signed=SIGNED_SQL),
            signing=AddressSigner([b"a secret for tests, 32 bytes long"]),
            moves=Moves(shop.ledger, registry=shop.registry, store=shop.store),
            clock=lambda: 1_767_323_045.0,
        )


def _possible(type_: str) -> set[str]:
    """Names of what the mutation's result can be."""
    union = SCHEMA.get_type_by_name(f"{type_}Result")
    return {found.__strawberry_definition__.name for found in union.types}  # type: ignore[union-attr]


@pytest.fixture
async def desk(working: Shop) -> Desk:
    tasks.reset()
    return Desk(working)


def task(call: str, *needs: str, **more: Any) -> dict[str, Any]:
    found = {"provider": "python", "with": {"call": f"tests.runtime.tasks:{call}"}, "needs": list(needs)}
    return {**found, "effect": "NONE", **more}


def mission(**given: Any) -> dict[str, Any]:
    return {"mission": "tested", "title": "Tested", "tasks": given}


async def rested(desk: Desk, definition: dict[str, Any], **inputs: Any) -> str:
    """The id of a run of the mission that has come to rest."""
    deployed = await desk.mutate("deployMission", "mission { slug }", definition=definition)
    assert deployed["__typename"] == "DeployMissionSuccess", deployed
    started = await desk.mutate("startRun", "run { id status }", mission="tested", inputs=inputs)
    run_id: str = started["run"]["id"]
    await desk.shop.rested(uuid_of(run_id))
    return run_id


def uuid_of(run_id: str) -> UUID:
    return parse_as(Kind.RUN, run_id)


async def step_id(desk: Desk, run_id: str, key: str) -> str:
    found = await desk.ask(
        "query ($id: ID!, $key: String!) { run(id: $id) { step(key: $key) { id } } }", id=run_id, key=key
    )
    answer: str = found["run"]["step"]["id"]
    return answer


async def test_a_mission_is_deployed_in_versions_and_a_bad_one_is_refused_whole(desk: Desk) -> None:
    first = await desk.mutate("deployMission", "mission { version }", definition=mission(only=task("nothing")))
    same = await desk.mutate("deployMission", "mission { version }", definition=mission(only=task("nothing")))
    other = await desk.mutate("deployMission", "mission { version }", definition=mission(only=task("writes")))
    assert [found["mission"]["version"] for found in (first, same, other)] == [1, 1, 2]
    bad = mission(only=task("nothing", "nobody"))
    refused = await desk.mutate("deployMission", "mission { version }", definition=bad)
    assert refused["__typename"] == "InvalidInput"
    assert refused["violations"][0]["path"] == ["tasks", "only", "needs", "0"]
    newest = await desk.ask('{ mission(slug: "tested") { version } }')
    assert newest["mission"]["version"] == 2


async def test_inputs_are_checked_before_a_run_starts(desk: Desk) -> None:
    schema = {"type": "object", "properties": {"rows": {"type": "integer"}}, "required": ["rows"]}
    await desk.mutate("deployMission", "mission { id }", definition={**mission(only=task("nothing")), "inputs": schema})
    refused = await desk.mutate("startRun", "run { id }", mission="tested", inputs={"rows": "many"})
    assert refused["__typename"] == "InvalidInput"
    assert refused["violations"][0]["path"] == ["inputs", "rows"]
    unknown = await desk.mutate("startRun", "run { id }", mission="nothing-like-it", inputs={})
    assert (unknown["__typename"], unknown["code"]) == ("NotFound", "not_found")
    labels = [{"key": "team", "value": "a"}, {"key": "team", "value": "b"}]
    twice = await desk.mutate("startRun", "run { id }", mission="tested", inputs={"rows": 1}, labels=labels)
    assert twice["violations"][0]["path"] == ["labels", "1", "key"]
    many = await desk.mutate("startRun", "run { id }", mission="tested", inputs={"rows": 1}, labels=labels * 1_000)
    assert many["violations"] == [{"path": ["labels"], "message": "At most 50 labels; there are 2,000."}]
    long = await desk.mutate("startRun", "run { id }", mission="tested", inputs={"rows": 1}, title="x" * 201)
    assert long["violations"] == [{"path": ["title"], "message": "It has 201 characters; at most 200 are possible."}]
    assert await desk.shop.pool.fetchval("SELECT count(*) FROM runs") == 0


async def test_continue_is_refused_past_a_failed_step_and_retry_brings_the_run_home(desk: Desk) -> None:
    run_id = await rested(desk, mission(shaky=task("heals"), after=task("nothing", "shaky")))
    refused = await desk.mutate("continueRun", "applied", runId=run_id)
    assert refused["__typename"] == "MoveRefused"
    assert refused["blockers"] == [
        {"code": "STEP_FAILED", "remedy": "Fix what made shaky fail, then retry that step.", "step": {"key": "shaky"}}
    ]
    step = await step_id(desk, run_id, "shaky")
    fix = {"kind": "PROVIDER_RESTORED", "note": "it is back"}
    selection = "applied plan { rerun { key } reuse { key } fromFrame { kind } } run { status } checks { name outcome }"
    tried = await desk.mutate("retryFailedStep", selection, stepId=step, fix=fix, dryRun=True)
    assert tried["applied"] is False
    assert tried["run"]["status"] == "FAILED"
    assert [found["key"] for found in tried["plan"]["rerun"]] == ["shaky", "after"]
    assert tried["plan"]["fromFrame"]["kind"] == "ATTEMPT_FAILED"
    done = await desk.mutate("retryFailedStep", selection, stepId=step, fix=fix)
    assert done["applied"] is True
    assert done["plan"] == tried["plan"]
    run = await desk.shop.until(uuid_of(run_id), lambda now: now.status is RunStatus.SUCCEEDED)
    assert run.resolution == "RECOVERED"


async def test_a_lost_artifact_shows_as_lost_and_is_whole_again_once_it_was_brought_back(desk: Desk) -> None:
    run_id = await rested(desk, mission(first=task("writes"), shaky=task("heals", "first")))
    (artifact,) = (await desk.shop.load(uuid_of(run_id))).artifacts.values()
    place = desk.shop.store.folder / artifact.address
    kept = place.rename(place.with_suffix(".kept"))
    retry = {"stepId": await step_id(desk, run_id, "shaky"), "fix": {"kind": "PROVIDER_RESTORED"}}

    tried = await desk.mutate("retryFailedStep", "applied", **retry, dryRun=True)
    refused = await desk.mutate("retryFailedStep", "applied", **retry)
    for answer in (tried, refused):
        assert [blocker["code"] for blocker in answer["blockers"]] == ["ARTIFACT_LOST"]
    document = "query ($id: ID!) { run(id: $id) { completeness artifacts { nodes { state } } } }"
    lost = await desk.ask(document, id=run_id)
    assert lost["run"] == {"completeness": "NONE", "artifacts": {"nodes": [{"state": "LOST"}]}}

    kept.rename(place)
    done = await desk.mutate("retryFailedStep", "checks { name outcome }", **retry)
    assert {"name": "artifacts", "outcome": "PASSED"} in done["checks"]
    run = await desk.shop.until(uuid_of(run_id), lambda now: now.status is RunStatus.SUCCEEDED)
    assert [artifact.state for artifact in run.artifacts.values()] == [ArtifactState.COMPLETE]


async def test_corrected_inputs_are_checked_and_used(desk: Desk) -> None:
    schema = {"type": "object", "properties": {"value": {"type": "integer"}}, "required": ["value"]}
    definition = mission(twice=task("double", inputs={"value": "seven"}, inputSchema=schema))
    run_id = await rested(desk, definition)
    step = await step_id(desk, run_id, "twice")
    fix = {"kind": "INPUT_CORRECTED"}
    refused = await desk.mutate("retryFailedStep", "applied", stepId=step, fix=fix)
    assert [found["code"] for found in refused["blockers"]] == ["INPUT_STILL_INVALID"]
    wrong = await desk.mutate("retryFailedStep", "applied", stepId=step, fix=fix, inputs={"value": "eight"})
    assert wrong["__typename"] == "InvalidInput"
    assert wrong["violations"][0]["path"] == ["inputs", "value"]
    done = await desk.mutate("retryFailedStep", "checks { name outcome }", stepId=step, fix=fix, inputs={"value": 7})
    assert done["checks"] == [{"name": "inputs", "outcome": "PASSED"}, {"name": "mission", "outcome": "PASSED"}]
    run = await desk.shop.until(uuid_of(run_id), lambda now: now.status is RunStatus.SUCCEEDED)
    assert run.steps_by_key()["twice"].outputs == {"value": 14}


async def test_inputs_that_stay_as_they_are_are_left_to_the_step(desk: Desk) -> None:
    run_id = await rested(desk, mission(reads=task("needs_file", inputs={"file": "orders.csv"})))
    (before,) = (await desk.shop.load(uuid_of(run_id))).steps.values()
    fix = {"kind": "INPUT_CORRECTED", "note": "The file has come."}
    done = await desk.mutate(
        "retryFailedStep", "checks { outcome detail checkedAt }", stepId=await step_id(desk, run_id, "reads"), fix=fix
    )
    made = done["checks"][0]
    assert made["outcome"] == "UNKNOWN"
    assert "The inputs stay as they are" in made["detail"]
    assert before.finished_at is not None
    assert made["checkedAt"] > write_instant(before.finished_at)


async def test_inputs_that_cannot_be_put_together_are_told_before_anything_runs(desk: Desk) -> None:
    unresolved = mission(
        reads=task("nothing"), twice=task("double", "reads", inputs={"value": "${{ steps.reads.outputs.n }}"})
    )
    run_id = await rested(desk, unresolved)
    retry = {"stepId": await step_id(desk, run_id, "twice"), "fix": {"kind": "INPUT_CORRECTED"}}
    refused = await desk.mutate("retryFailedStep", "applied", **retry)
    assert [found["code"] for found in refused["blockers"]] == ["INPUT_STILL_INVALID"]
    done = await desk.mutate("retryFailedStep", "checks { name outcome }", **retry, inputs={"value": 7})
    assert done["checks"][0] == {"name": "inputs", "outcome": "UNKNOWN"}
    run = await desk.shop.until(uuid_of(run_id), lambda now: now.status is RunStatus.SUCCEEDED)
    assert run.steps_by_key()["twice"].outputs == {"value": 14}


DEFINITION = "SELECT definition::text FROM mission_versions"
REDEFINE = "UPDATE mission_versions SET definition = $1::text::json"


async def test_a_run_whose_version_is_lost_goes_on_once_it_is_back(desk: Desk) -> None:
    run_id = await rested(desk, mission(shaky=task("heals")))
    retry = {"stepId": await step_id(desk, run_id, "shaky"), "fix": {"kind": "TRANSIENT"}}
    deployed = await desk.shop.pool.fetchval(DEFINITION)
    await desk.shop.pool.execute(REDEFINE, '{"written": "by a later release"}')
    for given in (retry, {**retry, "dryRun": True}):
        refused = await desk.mutate("retryFailedStep", "applied", **given)
        assert [found["code"] for found in refused["blockers"]] == ["MISSION_CHANGED"]
    await desk.mutate("cancelRun", "run { status }", runId=run_id)
    await desk.shop.pool.execute(REDEFINE, deployed)
    done = await desk.mutate("retryFailedStep", "checks { name outcome }", **retry)
    assert {"name": "mission", "outcome": "PASSED"} in done["checks"]
    await desk.shop.until(uuid_of(run_id), lambda now: now.status is RunStatus.SUCCEEDED)


async def test_a_provider_that_is_gone_is_told_before_anything_runs(desk: Desk) -> None:
    definition = mission(shaky=task("heals"), asks={"provider": "review", "with": {"question": "Go on?"}})
    run_id = await rested(desk, definition)
    await desk.mutate("cancelRun", "run { status }", runId=run_id)
    names = [name for name in desk.shop.registry.names if name != "review"]
    desk.shop.registry = ProviderRegistry([desk.shop.registry.get(name) for name in names])
    retry = {"stepId": await step_id(desk, run_id, "shaky"), "fix": {"kind": "TRANSIENT"}}
    refused = await desk.mutate("retryFailedStep", "applied", **retry)
    assert [(found["code"], found["step"]["key"]) for found in refused["blockers"]] == [("MISSION_CHANGED", "asks")]


async def test_an_unsettled_unsafe_step_wants_a_word(desk: Desk) -> None:
    run_id = await rested(desk, mission(pay=task("bounded", timeout=0.05, effect="UNSAFE")))
    step = await step_id(desk, run_id, "pay")
    refused = await desk.mutate("retryFailedStep", "applied", stepId=step, fix={"kind": "TRANSIENT"})
    assert [found["code"] for found in refused["blockers"]] == ["FIX_NOT_ATTESTED"]
    fix = {"kind": "TRANSIENT", "note": "The bank has no such payment."}
    done = await desk.mutate("retryFailedStep", "applied", stepId=step, fix=fix)
    assert done["applied"] is True
    kept = await desk.shop.pool.fetchval("SELECT payload->'fix'->>'note' FROM frames WHERE kind = 'FIX_ATTESTED'")
    assert kept == "The bank has no such payment."


async def test_a_stale_revision_is_refused(desk: Desk) -> None:
    run_id = await rested(desk, mission(only=task("crashes")))
    run = await desk.shop.load(uuid_of(run_id))
    stale = await desk.mutate("cancelRun", "run { status }", runId=run_id, expectedRevision=run.revision - 1)
    assert stale["__typename"] == "StaleRevision"
    assert stale["run"]["revision"] == run.revision
    done = await desk.mutate("cancelRun", "run { status }", runId=run_id, expectedRevision=run.revision)
    assert done["run"]["status"] == "CANCELLED"
    again = await desk.mutate("cancelRun", "run { status }", runId=run_id)
    assert [found["code"] for found in again["blockers"]] == ["RUN_CANCELLED"]


async def test_the_same_key_has_one_effect(desk: Desk) -> None:
    await desk.mutate("deployMission", "mission { id }", definition=mission(only=task("crashes")))
    given = {"mission": "tested", "inputs": {}, "idempotencyKey": "start once"}
    first = await desk.mutate("startRun", "run { id }", **given)
    second = await desk.mutate("startRun", "run { id }", **given)
    assert first == second
    other = await desk.mutate("startRun", "run { id }", **{**given, "title": "another"})
    assert other["__typename"] == "IdempotencyConflict"
    run_id = first["run"]["id"]
    await desk.shop.rested(uuid_of(run_id))
    step = await step_id(desk, run_id, "only")
    retry = {"stepId": step, "fix": {"kind": "CODE_DEPLOYED"}, "idempotencyKey": "retry once"}
    done = await desk.mutate("retryFailedStep", "applied plan { rerun { key } }", **retry)
    repeated = await desk.mutate("retryFailedStep", "applied plan { rerun { key } }", **retry)
    assert done == repeated
    run = await desk.shop.until(uuid_of(run_id), lambda now: now.at_rest and now.leg == 2)
    assert run.steps_by_key()["only"].attempt_count == 2
    found = await desk.ask("query ($id: ID!) { run(id: $id) { recovery { next } failure { symptoms } } }", id=run_id)
    assert found["run"]["recovery"]["next"] == "SUPPORT"
    assert "FAILED_AGAIN_AFTER_RETRY" in found["run"]["failure"]["symptoms"]


def test_a_key_is_of_what_was_asked_and_copies_none_of_it() -> None:
    inputs = {"rows": [{"a": 1}]}
    labels = [LabelInput(key="team", value="a")]
    asked = StartRunInput(mission="tested", inputs=inputs, labels=labels, idempotency_key="k")  # type: ignore[arg-type]  # any JSON
    with_fix = RetryFailedStepInput(step_id=strawberry.ID("step_1"), fix=FixInput(kind=FixKind.TRANSIENT))
    for each in (asked, with_fix, StartRunInput(mission="tested", inputs=inputs, labels=[])):  # type: ignore[arg-type]  # the same
        assert _members(each) == asdict(each)
    assert _members(asked)["inputs"] is inputs


async def test_a_key_that_cannot_be_kept_is_refused(desk: Desk) -> None:
    document = "mutation ($input: StartRunInput!) { startRun(input: $input) { __typename } }"
    given = {"mission": "tested", "inputs": {}, "idempotencyKey": "a\x00b"}
    result = await SCHEMA.execute(document, {"input": given}, desk._context())
    assert "U+0000" in result.errors[0].message


async def test_integers_that_are_too_large_are_no_internal_error(desk: Desk) -> None:
    await rested(desk, mission(only=task("partial")))
    document = (
        'mutation { startRun(input: {mission: "tested", inputs: {a: -9223372036854775809}, idempotencyKey: "a"}) '
        "{ __typename } }"
    )
    assert (await desk.ask(document))["startRun"]["__typename"] in {"StartRunSuccess", "InvalidInput"}


NUL = "a\x00b"


async def test_a_mission_whose_name_no_database_keeps_is_not_there(desk: Desk) -> None:
    problem = await desk.mutate("startRun", "__typename", mission=NUL, inputs={})
    assert problem["__typename"] == "NotFound"


@pytest.mark.parametrize(
    "changed",
    [
        {"title": NUL},
        {"labels": [{"key": NUL, "value": "a"}]},
        {"labels": [{"key": "a", "value": NUL}]},
        {"inputs": {"a": NUL}},
        {"inputs": {NUL: "a"}},
    ],
)
async def test_a_text_that_no_database_keeps_is_no_internal_error(desk: Desk, changed: dict[str, Any]) -> None:
    await rested(desk, mission(only=task("partial")))
    answer = await desk.mutate("startRun", "__typename", **{"mission": "tested", "inputs": {}, **changed})
    assert answer["__typename"] in {"StartRunSuccess", "InvalidInput"}


async def test_a_report_is_filed_with_a_hint_and_refuses_what_is_not_the_runs(desk: Desk) -> None:
    run_id = await rested(desk, mission(only=task("partial")))
    suggestion = "recovery { report { suggestion { symptom step { id } frame { number } artifacts { id } } } }"
    found = (await desk.ask(f"query ($id: ID!) {{ run(id: $id) {{ {suggestion} }} }}", id=run_id))["run"]
    suggested = found["recovery"]["report"]["suggestion"]
    given = {
        "runId": run_id,
        "stepId": suggested["step"]["id"],
        "frameNumber": suggested["frame"]["number"],
        "artifactIds": [artifact["id"] for artifact in suggested["artifacts"]],
        "symptom": suggested["symptom"],
        "summary": "The export stops in the middle.",
        "tried": ["retried twice"],
    }
    filed = await desk.mutate("reportRun", "hint report { number status artifacts { name } frame { number } }", **given)
    assert filed["report"] == {
        "number": 1,
        "status": "OPEN",
        "artifacts": [{"name": "export.csv"}],
        "frame": {"number": suggested["frame"]["number"]},
    }
    assert "Next move FIX" in filed["hint"]
    refused = await desk.mutate("reportRun", "hint", **{**given, "frameNumber": 10_000, "summary": "x"})
    assert refused["violations"][0]["path"] == ["frameNumber"]
    empty = await desk.mutate("reportRun", "hint", **{**given, "summary": " "})
    assert empty["violations"][0]["path"] == ["summary"]
    for what in ("tried", "artifactIds"):
        many = await desk.mutate("reportRun", "hint", **{**given, what: ["no id, and no text of it is read"] * 1_001})
        assert [found["path"] for found in many["violations"]] == [[what]]
        assert "1,001 members" in many["message"]
    foreign = [show(Kind.ARTIFACT, uuid7()) for _ in range(80)]
    others = await desk.mutate("reportRun", "hint", **{**given, "artifactIds": foreign})
    assert len(others["violations"]) == 50
    assert others["message"].endswith(" 30 more things that are wrong with it are not listed.")


async def test_a_note_becomes_a_frame(desk: Desk) -> None:
    run_id = await rested(desk, mission(only=task("nothing")))
    noted = await desk.mutate(
        "addNote", "frame { kind title actor { name } payload }", runId=run_id, text="Seen.\nTwice."
    )
    assert noted["frame"]["kind"] == "NOTE_ADDED"
    assert noted["frame"]["title"] == "Seen."
    assert noted["frame"]["payload"] == {"text": "Seen.\nTwice."}


async def test_a_review_is_decided_once(desk: Desk) -> None:
    ask = {"provider": "review", "with": {"question": "Publish?"}}
    run_id = await rested(desk, mission(ask=ask, after=task("nothing", "ask")))
    found = await desk.ask("query ($id: ID!) { run(id: $id) { reviews { id status } } }", id=run_id)
    (review,) = found["run"]["reviews"]
    given = {"reviewId": review["id"], "decision": "APPROVE", "comment": "ok"}
    decided = await desk.mutate("decideReview", "review { status comment decidedBy { name } }", **given)
    assert decided["review"] == {"status": "APPROVED", "comment": "ok", "decidedBy": {"name": "tester"}}
    await desk.shop.until(uuid_of(run_id), lambda now: now.status is RunStatus.SUCCEEDED)
    again = await desk.mutate("decideReview", "review { status }", reviewId=review["id"], decision="REJECT")
    assert [blocker["code"] for blocker in again["blockers"]] == ["REVIEW_DECIDED"]


@pytest.mark.parametrize(
    ("name", "given", "needs"),
    [
        ("deployMission", {"definition": {}}, "DEPLOY"),
        ("startRun", {"mission": "tested", "inputs": {}}, "OPERATE"),
        ("continueRun", {"runId": f"run_{0:032x}"}, "OPERATE"),
        ("retryFailedStep", {"stepId": f"step_{0:032x}", "fix": {"kind": "TRANSIENT"}}, "OPERATE"),
        ("reportRun", {"runId": f"run_{0:032x}", "symptom": "RUN_FAILED", "summary": "x"}, "REPORT"),
        ("cancelRun", {"runId": f"run_{0:032x}"}, "OPERATE"),
        ("decideReview", {"reviewId": f"review_{0:032x}", "decision": "APPROVE"}, "REVIEW"),
        ("addNote", {"runId": f"run_{0:032x}", "text": "x"}, "RECORD"),
    ],
)
async def test_each_mutation_needs_its_scope(shop: Shop, name: str, given: dict[str, Any], needs: str) -> None:
    without = Desk(shop, [scope for scope in Scope if scope.value != needs])
    refused = await without.mutate(name, "__typename", **given)
    assert (refused["__typename"], refused["code"]) == ("NotPermitted", "not_permitted")
    allowed = await Desk(shop, [Scope(needs)]).mutate(name, "__typename", **given)
    assert allowed["__typename"] in {"NotFound", "InvalidInput"}


@pytest.mark.parametrize("run_id", ["run_1", "step_00000000000000000000000000000000", "", "nothing"])
async def test_what_is_no_id_names_nothing(shop: Shop, run_id: str) -> None:
    answer = await Desk(shop).mutate("continueRun", "applied", runId=run_id)
    assert answer["__typename"] == "NotFound"


async def test_every_move_can_be_tried_first_and_tied_to_what_was_seen(desk: Desk) -> None:
    run_id = await rested(desk, mission(asks={"provider": "review", "with": {"question": "Go on?"}}))
    run = await desk.shop.load(uuid_of(run_id))
    (review,) = run.reviews
    decide = {"reviewId": show(Kind.REVIEW, review), "decision": "APPROVE"}
    cancel = {"runId": run_id}
    report = {"runId": run_id, "symptom": "STUCK_WAITING", "summary": "Nobody decides."}
    for name, given in (("decideReview", decide), ("cancelRun", cancel)):
        tried = await desk.mutate(name, "applied run { status revision }", **given, dryRun=True)
        assert tried["applied"] is False
        assert tried["run"] == {"status": "WAITING", "revision": run.revision}
    for name, given in (("decideReview", decide), ("cancelRun", cancel), ("reportRun", report)):
        stale = await desk.mutate(name, "__typename", **given, expectedRevision=run.revision - 1)
        assert stale["__typename"] == "StaleRevision"
        assert stale["run"]["revision"] == run.revision
    done = await desk.mutate("decideReview", "applied", **decide, expectedRevision=run.revision)
    assert done["applied"] is True
    await desk.shop.until(uuid_of(run_id), lambda now: now.status is RunStatus.SUCCEEDED)
    refused = await desk.mutate("cancelRun", "applied", **cancel, dryRun=True)
    assert [found["code"] for found in refused["blockers"]] == ["RUN_SUCCEEDED"]


async def test_a_note_is_kept_once(desk: Desk) -> None:
    run_id = await rested(desk, mission(only=task("crashes")))
    given = {"runId": run_id, "text": "looked at it", "idempotencyKey": "note once"}
    first = await desk.mutate("addNote", "frame { number }", **given)
    assert await desk.mutate("addNote", "frame { number }", **given) == first
    other = await desk.mutate("addNote", "frame { number }", **{**given, "text": "another"})
    assert other["__typename"] == "IdempotencyConflict"


async def test_a_report_without_a_look_is_taken_and_told_where_to_look(desk: Desk) -> None:
    run_id = await rested(desk, mission(shaky=task("heals")))
    given = {"runId": run_id, "symptom": "RUN_FAILED", "summary": "It failed.", "idempotencyKey": "report once"}
    filed = await desk.mutate("reportRun", "hint report { id }", **given)
    assert filed["hint"].startswith("Look at step shaky, frame 5 first: the report does not name it.")
    step = await step_id(desk, run_id, "shaky")
    looked = await desk.mutate("reportRun", "hint", **{**given, "stepId": step, "idempotencyKey": "another"})
    assert looked["hint"].startswith("The API already explains this: step shaky, frame 5, provider.unavailable.")
    await desk.mutate("retryFailedStep", "applied", stepId=step, fix={"kind": "TRANSIENT"})
    await desk.shop.until(uuid_of(run_id), lambda now: now.status is RunStatus.SUCCEEDED)
    assert await desk.mutate("reportRun", "hint report { id }", **given) == filed
    none = await desk.mutate("reportRun", "hint", **{**given, "idempotencyKey": "a third"})
    assert none["hint"] is None
