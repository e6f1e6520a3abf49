"""What mutations answer: one statement after the transaction whatever is selected; the same that queries tell then."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import orjson
import pytest
from graphql import GraphQLObjectType

from rerail.api.execution.context import Context
from rerail.database.engine import create_pool
from rerail.domain.identity import show
from rerail.domain.run import RunStatus
from rerail.domain.viewer import Scope
from rerail.ledger.ledger import Ledger
from rerail.runtime.desk import Desk as WorkersDesk
from rerail.runtime.moves import Moves
from rerail.runtime.worker import Worker, worker_name

from ..runtime import job_tasks, tasks
from ..runtime.conftest import Shop, shop
from ..runtime.test_recovery_jobs import failed, group_of
from .test_mutations import SCHEMA, Desk, mission, rested, step_id, task, uuid_of

__all__ = ["shop"]

RUN = """__typename id status revision inputs labels { key value } mission { slug version } progress { total }
  failure { cause code message step { key } blockingFrame { number title } guide { slug title } group { count } }
  recovery { next why continue { allowed blockers { code step { key } remedy } }
    retries { step { key } allowed checks { name } plan { rerun { key } reuse { key } fromFrame { number } } } }
  steps(first: 2) { nodes { key status attempts { number status logs(last: 1) { nodes { number } } } }
    edges { cursor } pageInfo { hasNextPage endCursor } count(upTo: 5) { value exact } }
  last: frames(last: 2) { nodes { number kind payload actor { kind name } } }
  first: frames(first: 1) { nodes { number offsetSeconds } }
  reviews { id status } reports { number status } artifacts { nodes { name url } }"""
JOB = """id status reason move note fix { kind note } progress { total pending moved } group { id openCount }
  runs(first: 1) { nodes { position run { title } step { key } status } pageInfo { hasNextPage } }"""
SELECTED = {
    "mission": "id slug title version description tasks { key needs } runs(first: 1) { nodes { id } count { value } }",
    "run": RUN,
    "step": "id key status title attemptCount attempts { number status error { code } } run { revision } needs { key }",
    "plan": "__typename fromFrame { number kind } rerun { key status } reuse { key } replaces { name }",
    "checks": "name outcome detail checkedAt",
    "report": "id number status symptom summary run { id revision } step { key } bundle { name state url }",
    "review": "id status comment decidedBy { name } step { key } run { status revision }",
    "frame": "id number kind title payload at actor { kind name } step { key } offsetSeconds",
    "job": JOB,
    "preview": "__typename runs allowed refused blockers { code count }",
    "blockers": "code message remedy step { key run { id } } frame { number } guide { slug title }",
    "violations": "path message",
}
"""What is selected of a field of an answer, by its name."""
NODES = {
    "mission": "Mission",
    "run": "Run",
    "step": "Step",
    "report": "Report",
    "review": "Review",
    "frame": "Frame",
    "job": "RecoveryJob",
}
FIX = {"kind": "PROVIDER_RESTORED", "note": "It is back."}
CONNECTIONS = 4
PLANNED = "json_send"
"""In every statement of the planner, and in no other."""


@dataclass
class Counting(Desk):
    """A desk with connections of its own: every statement that goes over them is kept, in order."""

    pool: asyncpg.Pool | None = None
    statements: list[str] = field(default_factory=list)

    def _context(self) -> Context:
        assert self.pool is not None
        ledger = Ledger(self.pool, payloads=self.shop.store, ring=self.shop.ledger.ring)
        moves = Moves(ledger, registry=self.shop.registry, store=self.shop.store)
        return replace(super()._context(), pool=self.pool, moves=moves)

    async def answer(self, document: str, **variables: Any) -> Any:
        """What one mutation answers, and how many statements ran after its transaction."""
        self.statements.clear()
        found = await self.ask(document, **variables)
        await asyncio.sleep(0)  # the driver tells of a statement in the loop's next turn
        *before, reads = reads_of(self.statements)
        assert not any(before)
        return found, reads

    async def whole(self, name: str, **given: Any) -> Any:
        """The answer with all that can be selected of it, read in one statement, and as queries tell it right after."""
        found, reads = await self.answer(whole(name), input=given)
        answer = found["it"]
        assert answer.pop("of") == answer["__typename"]
        plain = not any(key in SELECTED for key in answer)
        assert reads == (0 if plain or "violations" in answer else 1), self.statements
        for key in NODES.keys() & answer.keys():
            if answer[key] is not None:
                assert answer[key] == await self.node(key, answer[key]["id"])
        return answer

    async def node(self, key: str, global_id: str) -> Any:
        document = f"query ($id: ID!) {{ node(id: $id) {{ ... on {NODES[key]} {{ {SELECTED[key]} }} }} }}"
        return (await self.ask(document, id=global_id))["node"]

    async def bare(self, name: str, **given: Any) -> str:
        """The type of the answer, for which nothing is read."""
        document = f"mutation ($input: {input_of(name)}) {{ it: {name}(input: $input) {{ __typename }} }}"
        found, reads = await self.answer(document, input=given)
        assert reads == 0, self.statements
        type_: str = found["it"]["__typename"]
        return type_


def input_of(name: str) -> str:
    return f"{name[0].upper()}{name[1:]}Input!"


def whole(name: str) -> str:
    """A document that selects every field of whatever the mutation answers, some by way of union and interface."""
    result = f"{name[0].upper()}{name[1:]}Result"
    parts = [
        f"... on {type_.name} {{ {' '.join(selection_of(key) for key in type_.fields)} }}"
        for type_ in SCHEMA._schema.get_possible_types(SCHEMA._schema.type_map[result])  # type: ignore[arg-type]
    ]
    return f"""mutation ($input: {input_of(name)}, $no: Boolean = false) {{
      it: {name}(input: $input) {{ ...Of ... on Problem {{ __typename code }} {" ".join(parts)}
        ... on Problem @include(if: $no) {{ never: message }} ... @skip(if: $no) {{ __typename }} }}
    }}
    fragment Of on {result} {{ of: __typename ... on Problem {{ message }} }}"""


def selection_of(key: str) -> str:
    return f"{key} {{ {SELECTED[key]} }}" if key in SELECTED else key


def reads_of(statements: Sequence[str]) -> list[int]:
    """How many statements were read from the planner after each transaction, or without one at all."""
    found = [0]
    within = False
    for statement in statements:
        if statement.startswith("BEGIN"):
            within = True
        elif statement in {"COMMIT;", "ROLLBACK;"}:
            within = False
            found.append(0)
        elif PLANNED in statement:
            assert not within
            found[-1] += 1
        else:
            assert within or found[-1] == 0, "Something else was read after the answer."
    return found


@pytest.fixture
async def desk(shop: Shop) -> AsyncIterator[Counting]:
    tasks.reset()
    job_tasks.reset()
    pool = await create_pool(shop.dsn, min_size=CONNECTIONS, max_size=CONNECTIONS, application_name="counted")
    counting = Counting(shop, pool=pool)
    connections = [await pool.acquire() for _ in range(CONNECTIONS)]
    for connection in connections:
        connection.add_query_logger(lambda record: counting.statements.append(record.query))
    for connection in connections:
        await pool.release(connection)
    yield counting
    await pool.close()


@asynccontextmanager
async def at_work(shop: Shop) -> AsyncIterator[None]:
    """A worker while runs are brought where they are wanted. Without one, what is answered stays true."""
    slots = asyncio.Semaphore(64)
    desk = WorkersDesk(
        worker=worker_name(), ledger=shop.ledger, store=shop.store, registry=shop.registry, hub=shop.hub, slots=slots
    )
    worker = Worker(shop.dsn, desk, legs=500, drain=1.0)
    await worker.start()
    yield
    await worker.stop()


def test_every_mutation_is_tried_here() -> None:
    mutations = SCHEMA._schema.type_map["Mutation"]
    assert isinstance(mutations, GraphQLObjectType)
    text = Path(__file__).read_text(encoding="utf-8")
    assert [name for name in mutations.fields if f'"{name}"' not in text] == []


async def test_missions_and_runs_that_begin(desk: Counting) -> None:
    definition = mission(only=task("nothing"), after=task("nothing", "only"))
    deploy = {"definition": definition, "idempotencyKey": "deploy"}
    deployed = await desk.whole("deployMission", **deploy)
    assert deployed["mission"]["tasks"] == [{"key": "only", "needs": []}, {"key": "after", "needs": ["only"]}]
    assert await desk.whole("deployMission", **deploy) == deployed
    start = {"mission": "tested", "inputs": {"a": 1}, "labels": [{"key": "team", "value": "ä"}]}
    started = await desk.whole("startRun", **start, idempotencyKey="start")
    assert started["run"]["status"] == "QUEUED"
    assert started["run"]["labels"] == [{"key": "team", "value": "ä"}]
    assert await desk.whole("startRun", **start, idempotencyKey="start") == started
    assert await desk.bare("startRun", **start, idempotencyKey="start") == "StartRunSuccess"
    other = await desk.whole("startRun", **start, title="other", idempotencyKey="start")
    assert other["__typename"] == "IdempotencyConflict"
    assert (await desk.whole("startRun", mission="unknown", inputs={}))["id"] == "unknown"
    refused = await desk.whole("deployMission", definition=mission(only=task("nothing", "nobody")))
    assert refused["violations"][0]["path"] == ["tasks", "only", "needs", "0"]


async def test_a_run_that_is_continued(desk: Counting) -> None:
    async with at_work(desk.shop):
        definition = mission(first=task("nothing"), long=task("gated", "first"), after=task("nothing", "long"))
        await desk.mutate("deployMission", "mission { id }", definition=definition)
        run_id = (await desk.mutate("startRun", "run { id }", mission="tested", inputs={}))["run"]["id"]
        await desk.shop.until(uuid_of(run_id), lambda _: bool(tasks.calls))
        await desk.mutate("cancelRun", "applied", runId=run_id, reason="Later.")
        revision = (await desk.shop.rested(uuid_of(run_id))).revision
    given = {"runId": run_id, "note": "Now.", "expectedRevision": revision}
    tried = await desk.whole("continueRun", **given, dryRun=True)
    assert (tried["applied"], tried["run"]["status"]) == (False, "CANCELLED")
    assert [step["key"] for step in tried["plan"]["rerun"]] == ["long", "after"]
    assert tried["plan"]["reuse"] == [{"key": "first"}]
    done = await desk.whole("continueRun", **given, idempotencyKey="on")
    assert (done["applied"], done["run"]["status"]) == (True, "QUEUED")
    assert await desk.whole("continueRun", **given, idempotencyKey="on") == done
    assert await desk.bare("continueRun", **given, idempotencyKey="on") == "ContinueRunSuccess"

    stale = await desk.whole("continueRun", **given)
    assert (stale["__typename"], stale["code"]) == ("StaleRevision", "stale_revision")
    assert stale["run"]["revision"] > revision
    refused = await desk.whole("continueRun", runId=run_id)
    assert refused["__typename"] == "MoveRefused"
    assert [blocker["code"] for blocker in refused["blockers"]] == ["RUN_NOT_AT_REST"]
    assert await desk.bare("continueRun", runId=run_id) == "MoveRefused"
    assert (await desk.whole("continueRun", runId=f"run_{0:032x}"))["__typename"] == "NotFound"
    desk.scopes = [Scope.READ]
    assert (await desk.whole("continueRun", runId=run_id))["needs"] == "OPERATE"


async def test_a_step_that_is_tried_again(desk: Counting) -> None:
    async with at_work(desk.shop):
        run_id = await rested(desk, mission(first=task("writes"), shaky=task("heals", "first")))
    step = await step_id(desk, run_id, "shaky")
    given = {"stepId": step, "fix": FIX}
    refused = await desk.whole("continueRun", runId=run_id)
    (blocker,) = refused["blockers"]
    assert (blocker["code"], blocker["step"]) == ("STEP_FAILED", {"key": "shaky", "run": {"id": run_id}})
    tried = await desk.whole("retryFailedStep", **given, dryRun=True)
    assert (tried["applied"], tried["run"]["status"], tried["step"]["status"]) == (False, "FAILED", "FAILED")
    done = await desk.whole("retryFailedStep", **given, idempotencyKey="again")
    assert (done["applied"], done["run"]["status"], done["step"]["id"]) == (True, "QUEUED", step)
    assert {"artifacts", "mission"} < {check["name"] for check in done["checks"]}
    assert await desk.whole("retryFailedStep", **given, idempotencyKey="again") == done
    refused = await desk.whole("retryFailedStep", **given)
    assert refused["run"]["id"] == run_id
    assert (await desk.whole("retryFailedStep", **{**given, "stepId": "no"}))["__typename"] == "NotFound"
    wrong = await desk.whole("retryFailedStep", **given, inputs=[1])
    assert wrong["violations"] == [{"path": ["inputs"], "message": "Inputs are an object of names and values."}]


async def test_a_run_that_is_reported(desk: Counting) -> None:
    async with at_work(desk.shop):
        run_id = await rested(desk, mission(only=task("partial")))
    given = {"runId": run_id, "symptom": "STEP_FAILED", "summary": "Nothing works."}
    filed = await desk.whole("reportRun", **given, idempotencyKey="report")
    assert filed["hint"] is not None
    assert (filed["report"]["number"], filed["report"]["bundle"]["state"]) == (1, "COMPLETE")
    assert await desk.whole("reportRun", **given, idempotencyKey="report") == filed
    assert (await desk.whole("reportRun", **given, frameNumber=10_000))["violations"][0]["path"] == ["frameNumber"]
    assert (await desk.whole("reportRun", **given, expectedRevision=1))["__typename"] == "StaleRevision"
    report = {"reportId": filed["report"]["id"], "status": "ACKNOWLEDGED", "comment": "Seen."}
    updated = await desk.whole("updateReport", **report, idempotencyKey="update")
    assert updated["report"]["status"] == "ACKNOWLEDGED"
    assert await desk.whole("updateReport", **report, idempotencyKey="update") == updated
    assert (await desk.whole("updateReport", **{**report, "reportId": "no"}))["id"] == "no"


async def test_a_review_and_the_end_of_a_run(desk: Counting) -> None:
    async with at_work(desk.shop):
        definition = mission(asks={"provider": "review", "with": {"question": "Go on?"}})
        run_id = await rested(desk, definition)
    run = await desk.shop.load(uuid_of(run_id))
    (review,) = run.reviews
    decide = {"reviewId": show("review", review), "decision": "APPROVE", "comment": "Yes."}
    tried = await desk.whole("decideReview", **decide, dryRun=True)
    assert (tried["applied"], tried["review"]["status"], tried["run"]["status"]) == (False, "PENDING", "WAITING")
    tried = await desk.whole("cancelRun", runId=run_id, dryRun=True)
    assert (tried["applied"], tried["run"]["status"]) == (False, "WAITING")
    done = await desk.whole("decideReview", **decide, idempotencyKey="yes")
    assert (done["applied"], done["review"]["status"], done["review"]["comment"]) == (True, "APPROVED", "Yes.")
    assert await desk.whole("decideReview", **decide, idempotencyKey="yes") == done
    again = await desk.whole("decideReview", **decide)
    assert [blocker["code"] for blocker in again["blockers"]] == ["REVIEW_DECIDED"]
    cancelled = await desk.whole("cancelRun", runId=run_id, reason="Enough.", idempotencyKey="end")
    assert (cancelled["applied"], cancelled["run"]["status"]) == (True, "CANCELLED")
    assert await desk.whole("cancelRun", runId=run_id, reason="Enough.", idempotencyKey="end") == cancelled
    refused = await desk.whole("cancelRun", runId=run_id)
    assert [blocker["code"] for blocker in refused["blockers"]] == ["RUN_CANCELLED"]


async def test_a_note(desk: Counting) -> None:
    await desk.mutate("deployMission", "mission { id }", definition=mission(only=task("nothing")))
    run_id = (await desk.mutate("startRun", "run { id }", mission="tested", inputs={}))["run"]["id"]
    noted = await desk.whole("addNote", runId=run_id, text="Seen.\nTwice.", idempotencyKey="note")
    assert noted["frame"]["payload"] == {"text": "Seen.\nTwice."}
    assert await desk.whole("addNote", runId=run_id, text="Seen.\nTwice.", idempotencyKey="note") == noted
    assert (await desk.whole("addNote", runId=run_id, text=" "))["violations"][0]["path"] == ["text"]


async def test_a_group_that_is_recovered(desk: Counting) -> None:
    async with at_work(desk.shop):
        runs = await failed(desk.shop, 3)
    group = show("group", await group_of(desk.shop, runs[0]))
    given = {"groupId": group, "move": "RETRY", "fix": FIX, "maxPerMinute": 1}
    tried = await desk.whole("recoverGroup", **given, dryRun=True)
    assert (tried["applied"], tried["job"]) == (False, None)
    assert tried["preview"] == {
        "__typename": "RecoveryPreview",
        "runs": 3,
        "allowed": 3,
        "refused": 0,
        "blockers": [],
    }
    blocked = await desk.whole("recoverGroup", groupId=group, move="CONTINUE", dryRun=True)
    assert blocked["preview"]["blockers"] == [{"code": "STEP_FAILED", "count": 3}]
    started = await desk.whole("recoverGroup", **given, idempotencyKey="group")
    assert (started["applied"], started["job"]["progress"]["total"]) == (True, 3)
    assert await desk.whole("recoverGroup", **given, idempotencyKey="group") == started
    assert (await desk.whole("recoverGroup", **given))["__typename"] == "InvalidInput"
    stop = {"jobId": started["job"]["id"], "reason": "Wrong group"}
    stopped = await desk.whole("stopRecoveryJob", **stop, idempotencyKey="stop")
    assert (stopped["applied"], stopped["job"]["status"], stopped["job"]["reason"]) == (True, "STOPPED", "Wrong group")
    assert await desk.whole("stopRecoveryJob", **stop, idempotencyKey="stop") == stopped
    assert (await desk.whole("stopRecoveryJob", **stop))["applied"] is False
    unknown = show("job", uuid4())
    assert (await desk.whole("stopRecoveryJob", jobId=unknown, reason="x"))["id"] == unknown


async def queued(desk: Counting) -> str:
    await desk.mutate("deployMission", "mission { id }", definition=mission(only=task("nothing")))
    answer = await desk.mutate("startRun", "run { id }", mission="tested", inputs={})
    run_id: str = answer["run"]["id"]
    return run_id


async def test_several_in_one_document_go_one_after_the_other(desk: Counting) -> None:
    run_id = await queued(desk)
    noted = "{ ... on AddNoteSuccess { frame { number payload } } ... on Problem { code } }"
    cancelled = "{ ... on CancelRunSuccess { a: run { status revision } b: run { id } applied } }"
    desk.statements.clear()
    found = await desk.ask(
        f"""mutation ($one: AddNoteInput!, $two: AddNoteInput!, $end: CancelRunInput!) {{
          one: addNote(input: $one) {noted} two: addNote(input: $two) {noted} end: cancelRun(input: $end) {cancelled}
          late: cancelRun(input: $end) {{ __typename }}
        }}""",
        one={"runId": run_id, "text": "one"},
        two={"runId": run_id, "text": "two"},
        end={"runId": run_id},
    )
    first = found["one"]["frame"]["number"]
    assert found == {
        "one": {"frame": {"number": first, "payload": {"text": "one"}}},
        "two": {"frame": {"number": first + 1, "payload": {"text": "two"}}},
        "end": {"a": {"status": "CANCELLED", "revision": first + 2}, "b": {"id": run_id}, "applied": True},
        "late": {"__typename": "MoveRefused"},
    }
    assert list(found) == ["one", "two", "end", "late"]
    assert list(found["end"]) == ["a", "b", "applied"]
    await asyncio.sleep(0)
    assert reads_of(desk.statements) == [0, 1, 1, 1, 0]


async def test_the_document_is_planned_once_for_each_way_in_which_it_falls_out(desk: Counting) -> None:
    run_id = await queued(desk)
    document = """mutation ($input: AddNoteInput!, $deep: Boolean!) {
      addNote(input: $input) { ... on AddNoteSuccess @include(if: $deep) { frame { title } } ...Failed }
    }
    fragment Failed on Problem { code ... on InvalidInput @skip(if: $deep) { violations { path } } }"""
    deep, reads = await desk.answer(document, input={"runId": run_id, "text": "a"}, deep=True)
    assert (deep, reads) == ({"addNote": {"frame": {"title": "a"}}}, 1)
    flat, reads = await desk.answer(document, input={"runId": run_id, "text": "b"}, deep=False)
    assert (flat, reads) == ({"addNote": {}}, 0)
    wrong, reads = await desk.answer(document, input={"runId": run_id, "text": ""}, deep=False)
    assert (wrong, reads) == ({"addNote": {"code": "invalid_input", "violations": [{"path": ["text"]}]}}, 0)


@pytest.mark.parametrize("document", [whole("addNote"), whole("cancelRun")])
async def test_the_text_of_the_statement_does_not_depend_on_values(desk: Counting, document: str) -> None:
    texts = set()
    for number in range(2):
        given = {"runId": await queued(desk)} | ({"text": f"{number}"} if "addNote" in document else {})
        await desk.answer(document, input=given)
        texts.add(desk.statements[-1])
    (text,) = texts
    assert PLANNED in text


DEEP = "{ run { steps { nodes " * 6 + "{ id }" + " } } }" * 6
RELATED = "related { related { related { related { slug } } } }"


@pytest.mark.parametrize(
    ("selection", "code"),
    [
        ("step { run { steps(first: 501) { nodes { key } } } }", "limit.argument"),
        ('step { run { frames(after: "no") { nodes { number } } } }', "cursor.invalid"),
        ("step { run { steps(first: 500) { nodes { frames(first: 1000) { nodes { id } } } } } }", "limit.cost"),
        (f"step {{ failure {{ guide {{ {RELATED} }} }} }}", "limit.depth"),
        (f"step {DEEP}", "limit.depth"),
    ],
)
async def test_nothing_is_done_where_what_is_selected_could_not_be_answered(
    desk: Counting, selection: str, code: str
) -> None:
    run_id = await queued(desk)
    before = await desk.shop.load(uuid_of(run_id))
    document = f"""mutation ($input: AddNoteInput!) {{
      addNote(input: $input) {{ ... on AddNoteSuccess {{ frame {{ {selection} }} }} }} }}"""
    desk.statements.clear()
    result = await SCHEMA.execute(document, {"input": {"runId": run_id, "text": "a"}}, desk._context())
    (error,) = result.errors or ()
    assert (error.extensions or {})["code"] == code
    assert result.data is None
    await asyncio.sleep(0)
    assert desk.statements == []
    after = await desk.shop.load(uuid_of(run_id))
    assert (after.revision, after.status) == (before.revision, RunStatus.QUEUED)


async def test_answers_stand_in_the_order_of_the_document(desk: Counting) -> None:
    run_id = await queued(desk)
    document = """mutation ($input: CancelRunInput!) {
      cancelRun(input: $input) { ... on CancelRunSuccess { run { title id } applied } type: __typename }
    }"""
    result = await SCHEMA.execute(document, {"input": {"runId": run_id, "dryRun": True}}, desk._context())
    answer = {"run": {"title": "Tested", "id": run_id}, "applied": False, "type": "CancelRunSuccess"}
    assert orjson.dumps(result.data) == orjson.dumps({"cancelRun": answer})


async def test_tokens_of_a_run(desk: Counting) -> None:
    await desk.whole("deployMission", definition=mission(only=task("nothing")))
    run_id = (await desk.whole("startRun", mission="tested", inputs={}))["run"]["id"]
    token = await desk.whole("createRunToken", runId=run_id, expiresInSeconds=60)
    assert token["token"].startswith("rerailpub_")
    assert token["expiresAt"] == "2026-01-02T03:05:05.000000+00:00"
    kept = await desk.shop.pool.fetchrow("SELECT * FROM api_tokens")
    assert show("token", kept["id"]) == token["id"]
    assert (show("run", kept["run_id"]), kept["scopes"]) == (run_id, ["READ"])
    assert token["token"] not in repr(dict(kept))
    assert (await desk.whole("revokeRunToken", tokenId=token["id"]))["applied"] is True
    assert (await desk.whole("revokeToken", tokenId=token["id"]))["applied"] is False
    assert await desk.bare("createRunToken", runId=run_id, payloads=True) == "CreateRunTokenSuccess"

    for seconds in (0, 86_401):
        refused = await desk.whole("createRunToken", runId=run_id, expiresInSeconds=seconds)
        assert refused["violations"][0]["path"] == ["expiresInSeconds"]
    elsewhere = show("run", uuid4())
    assert (await desk.whole("createRunToken", runId=elsewhere))["__typename"] == "NotFound"
    for unknown in (show("token", uuid4()), token["token"], "token_1"):
        assert (await desk.whole("revokeRunToken", tokenId=unknown))["__typename"] == "NotFound"
        assert await desk.bare("revokeToken", tokenId=unknown) == "NotFound"


async def test_nobody_grants_what_they_do_not_have(desk: Counting) -> None:
    await desk.whole("deployMission", definition=mission(only=task("nothing")))
    run_id = (await desk.whole("startRun", mission="tested", inputs={}))["run"]["id"]
    desk.scopes = [Scope.OPERATE]
    assert (await desk.whole("createRunToken", runId=run_id))["needs"] == "READ"
    desk.scopes = [Scope.OPERATE, Scope.READ]
    assert (await desk.whole("createRunToken", runId=run_id, payloads=True))["needs"] == "PAYLOADS"
    assert (await desk.whole("createRunToken", runId=run_id))["__typename"] == "CreateRunTokenSuccess"
