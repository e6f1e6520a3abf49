"""The authorisation matrix, cell by cell, against the application as it is served and with real tokens: what the schema
says of each field is what callers meet."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import orjson
import pytest
from graphql import GraphQLObjectType, get_named_type, is_leaf_type

from rerail.access.tokens import TokenDraft, create_token
from rerail.api.authorization.matrix import MUTATION, NOT_THERE, QUERY, SUBSCRIPTION, Cell, matrix, matrix_table
from rerail.api.schema.build import build_schema
from rerail.domain.identity import parse
from rerail.domain.token import show_token
from rerail.domain.viewer import Scope
from rerail.planner.views import is_within_run

from ..planner.drawn_ids import BY_KIND
from ..planner.world import ELSEWHERE, HERE, LONG, make_world, run_id
from .conftest import OPERATOR, Served, bearer, new_token, served
from .conftest import pool as pool

SCHEMA = build_schema()._schema
CELLS = matrix(SCHEMA)
RUN = f"run_{run_id(LONG).hex}"
OTHER = f"run_{run_id(LONG - 2).hex}"
UNKNOWN = f"run_{uuid4().hex}"
STEP, ARTIFACT = BY_KIND["step"][0], BY_KIND["artifact"][0]


@dataclass(frozen=True)
class Case:
    """How a field is asked for: its arguments, and how it is reached from the root. `theirs` says what somebody of
    another workspace is told who has all scopes: nothing where it is an object of ours, or whatever is their own."""

    arguments: Mapping[str, Any] = field(default_factory=dict)
    around: str = "{}"
    theirs: str = "own"


def _payload(kind: str, type_: str) -> Case:
    global_id = RUN if kind == "run" else BY_KIND[kind][0]
    return Case(around=f'it: node(id: "{global_id}") {{{{ ... on {type_} {{{{ {{}} }}}} }}}}', theirs="nothing")


ERROR = f'it: run(id: "{RUN}") {{{{ steps {{{{ nodes {{{{ attempts {{{{ error {{{{ {{}} }}}} }}}} }}}} }}}} }}}}'
DEFINITION = {"mission": "granted", "title": "Granted", "tasks": {"only": {"provider": "wait", "with": {"for": "1s"}}}}
FIX = {"kind": "TRANSIENT"}
CASES: Mapping[str, Case] = {
    "Query.node": Case({"id": RUN}, theirs="nothing"),
    "Query.nodes": Case({"ids": [RUN]}, theirs="nothing"),
    "Query.viewer": Case(),
    "Query.run": Case({"id": RUN}, theirs="nothing"),
    "Query.runs": Case(),
    "Query.mission": Case({"slug": "nightly"}, theirs="nothing"),
    "Query.missions": Case(),
    "Query.failureGroups": Case(),
    "Query.recoveryJob": Case({"id": BY_KIND["job"][0]}, theirs="nothing"),
    "Query.recoveryJobs": Case(),
    "Query.report": Case({"id": BY_KIND["report"][0]}, theirs="nothing"),
    "Query.reports": Case(),
    "Query.compareRuns": Case({"a": RUN, "b": OTHER}, theirs="nothing"),
    "Query.auditEntries": Case(),
    "Query.guide": Case({"slug": "unknown-failure"}),
    "Query.guides": Case(),
    "Subscription.run": Case({"id": RUN}, theirs="nothing"),
    "Subscription.recoveryJob": Case({"id": BY_KIND["job"][0]}, theirs="nothing"),
    "Subscription.runs": Case(),
    "Subscription.frames": Case({"runId": RUN, "follow": False}, theirs="nothing"),
    "Subscription.replay": Case({"runId": RUN, "to": 1}, theirs="nothing"),
    "Mutation.deployMission": Case({"definition": DEFINITION}),
    "Mutation.startRun": Case({"mission": "granted", "inputs": {}}, theirs="StartRunSuccess"),
    "Mutation.continueRun": Case({"runId": RUN, "dryRun": True, "expectedRevision": 0}, theirs="NotFound"),
    "Mutation.retryFailedStep": Case(
        {"stepId": STEP, "fix": FIX, "dryRun": True, "expectedRevision": 0}, theirs="NotFound"
    ),
    "Mutation.reportRun": Case(
        {"runId": RUN, "symptom": "RUN_FAILED", "summary": "It failed.", "expectedRevision": 0}, theirs="NotFound"
    ),
    "Mutation.updateReport": Case({"reportId": BY_KIND["report"][0], "status": "OPEN"}, theirs="NotFound"),
    "Mutation.cancelRun": Case({"runId": RUN, "dryRun": True, "expectedRevision": 0}, theirs="NotFound"),
    "Mutation.decideReview": Case(
        {"reviewId": BY_KIND["review"][0], "decision": "APPROVE", "dryRun": True, "expectedRevision": 0},
        theirs="NotFound",
    ),
    "Mutation.addNote": Case({"runId": RUN, "text": "Seen."}, theirs="NotFound"),
    "Mutation.recoverGroup": Case(
        {"groupId": BY_KIND["group"][0], "move": "CONTINUE", "dryRun": True}, theirs="NotFound"
    ),
    "Mutation.stopRecoveryJob": Case({"jobId": BY_KIND["job"][0], "reason": "Enough."}, theirs="NotFound"),
    "Mutation.createRunToken": Case({"runId": RUN}, theirs="NotFound"),
    "Mutation.revokeRunToken": Case({"tokenId": "public"}, theirs="NotFound"),
    "Mutation.revokeToken": Case({"tokenId": "private"}, theirs="NotFound"),
    "Run.inputs": _payload("run", "Run"),
    "Run.outputs": _payload("run", "Run"),
    "Step.inputs": _payload("step", "Step"),
    "Step.outputs": _payload("step", "Step"),
    "Frame.payload": _payload("frame", "Frame"),
    "Frame.payloadUrl": _payload("frame", "Frame"),
    "Artifact.url": _payload("artifact", "Artifact"),
    "Artifact.preview": _payload("artifact", "Artifact"),
    "AttemptError.detail": Case(around=ERROR, theirs="nothing"),
}
"""How each field of the matrix is asked for. One that is new has none, and fails."""


def test_the_documented_matrix_is_the_current_one() -> None:
    page = (Path(__file__).parents[2] / "docs" / "permissions.md").read_text(encoding="utf-8")
    shown = page.partition("<!-- permissions -->\n")[2].partition("<!-- /permissions -->")[0]
    assert shown == matrix_table(SCHEMA), "docs/permissions.md is stale: put in what rerail schema --permissions prints"


def test_every_field_has_a_case() -> None:
    assert {cell.coordinate for cell in CELLS} == set(CASES)


def test_what_names_something_is_tried_from_elsewhere() -> None:
    # The mission that is started has been deployed there as well.
    named = {cell.coordinate for cell in CELLS if cell.elsewhere == NOT_THERE} - {"Mutation.startRun"}
    assert {name for name, case in CASES.items() if case.theirs in {"nothing", "NotFound"}} == named


# ---------------------------------------------------------------- who asks what


@dataclass
class Stand:
    """The application over the world of the planner's tests, and tokens for all who come to it."""

    api: Served
    pool: asyncpg.Pool
    revocable: Mapping[str, str]
    tokens: dict[tuple[UUID, tuple[Scope, ...]], str] = field(default_factory=dict)

    async def token(self, *scopes: Scope, workspace: UUID = HERE) -> str:
        key = (workspace, scopes)
        if key not in self.tokens:
            name = "+".join(scopes) or "nothing"
            _, self.tokens[key] = await new_token(self.pool, name, scopes=scopes, workspace=workspace)
        return self.tokens[key]

    async def run_token(self, run: str, *scopes: Scope) -> str:
        draft = TokenDraft(
            workspace=HERE,
            name=run,
            scopes=scopes,
            created_by=OPERATOR,
            expires_at=datetime.now(UTC) + timedelta(hours=1),
            run=parse(run).uuid,
        )
        async with self.pool.acquire() as connection:
            return (await create_token(connection, draft))[1]

    async def ask(self, cell: Cell, token: str, case: Case | None = None) -> Any:
        case = case or CASES[cell.coordinate]
        arguments = {
            name: self.revocable.get(value, value) if isinstance(value, str) else value
            for name, value in case.arguments.items()
        }
        if cell.parent == SUBSCRIPTION:
            return await self.first_event(document_of(cell, case, arguments), token)
        answer = await self.api.client.post(
            "/graphql", json={"query": document_of(cell, case, arguments)}, headers=bearer(token)
        )
        return answer.json()

    async def first_event(self, document: str, token: str) -> Any:
        headers = {**bearer(token), "Accept": "text/event-stream"}
        async with self.api.client.stream("POST", "/graphql", json={"query": document}, headers=headers) as stream:
            assert stream.status_code == 200
            async for line in stream.aiter_lines():
                if line.startswith("data: {"):
                    return orjson.loads(line.removeprefix("data: "))
        raise AssertionError("The stream ended without an event.")


def document_of(cell: Cell, case: Case, arguments: Mapping[str, Any]) -> str:
    if cell.parent == MUTATION:
        inner = ", ".join(f"{name}: {written(value)}" for name, value in arguments.items())
        given = f"(input: {{{inner}}})"
        return f"mutation {{ it: {cell.name}{given} {{ __typename ... on NotPermitted {{ needs }} }} }}"
    given = ", ".join(f"{name}: {written(value)}" for name, value in arguments.items())
    asked = f"{cell.name}({given})" if given else cell.name
    if cell.parent in {QUERY, SUBSCRIPTION}:
        operation = cell.parent.lower()
        return f"{operation} {{ it: {asked} {selection(cell)} }}"
    return f"{{ {case.around.format(asked)} }}"


def selection(cell: Cell) -> str:
    parent = SCHEMA.type_map[cell.parent]
    assert isinstance(parent, GraphQLObjectType)
    type_ = get_named_type(parent.fields[cell.name].type)
    if is_leaf_type(type_):
        return ""
    return "{ nodes { id } }" if type_.name.endswith("Connection") else "{ __typename }"


def written(value: Any) -> str:
    """A literal of GraphQL. Names of enums are those in capitals."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{name}: {written(member)}' for name, member in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, str) and value.isupper():
        return value
    return orjson.dumps(value).decode()


def met(cell: Cell, answer: Any) -> str:
    """What came of it: allowed, or refused in the way of its kind; else all that was answered."""
    if cell.parent == MUTATION:
        found = (answer.get("data") or {}).get("it")
        if found is None or answer.get("errors"):
            return f"failed: {answer}"
        if found["__typename"] != "NotPermitted":
            return "allowed"
        return f"refused, needs {found['needs']}"
    refusals = [each for each in answer.get("errors", ()) if each.get("extensions", {}).get("code") == "not_permitted"]
    if not refusals:
        return "allowed"
    assert answer.get("data") is None
    assert all(each["path"][0] == "it" for each in refusals)
    own = refusals[0] if cell.parent in {QUERY, SUBSCRIPTION} else refusals[-1]
    return f"refused, needs {own['extensions']['needs']}"


def expected(cell: Cell, scopes: Sequence[Scope], *, run: bool = False) -> str:
    if cell.allows_run_token(scopes) if run else cell.allows(scopes):
        return "allowed"
    lacking = [scope for scope in Scope if scope in cell.needs and scope not in scopes]
    # What leads out of a run needs more than a token of it can have.
    return f"refused, needs {(lacking or [Scope.READ if cell.parent != MUTATION else max(cell.needs)])[-1]}"


@pytest.fixture
async def stand(pool: asyncpg.Pool, database: str, tmp_path: Path) -> AsyncIterator[Stand]:
    async with pool.acquire() as connection:
        await make_world().write(connection)
    public = TokenDraft(
        workspace=HERE, name="public", scopes=(), created_by=OPERATOR, expires_at=None, run=run_id(LONG)
    )
    async with pool.acquire() as connection:
        revocable = {"public": show_token((await create_token(connection, public))[0])}
    revocable["private"] = show_token((await new_token(pool, "revocable"))[0])
    async with served(database, tmp_path) as api:
        yield Stand(api, pool, revocable)


Cells = Callable[[], Sequence[Cell]]
PARTS = {
    "queries": [cell for cell in CELLS if cell.parent == QUERY],
    "subscriptions": [cell for cell in CELLS if cell.parent == SUBSCRIPTION],
    "mutations": [cell for cell in CELLS if cell.parent == MUTATION],
    "payloads": [cell for cell in CELLS if cell.parent not in {QUERY, SUBSCRIPTION, MUTATION}],
}
part = pytest.mark.parametrize("part", PARTS)


@part
async def test_each_scope_alone_opens_what_the_matrix_says(stand: Stand, part: str) -> None:
    found = {}
    for cell in PARTS[part]:
        for scopes in ((), *((scope,) for scope in Scope), tuple(Scope)):
            answer = await stand.ask(cell, await stand.token(*scopes))
            if met(cell, answer) != expected(cell, scopes):
                found[cell.coordinate, scopes] = met(cell, answer)
        if not _is_there(answer):
            found[cell.coordinate, "not there"] = str(answer)
    assert found == {}


def _is_there(answer: Any) -> bool:
    """Whether a caller of this workspace, who has all scopes, was shown what they asked for."""
    it = answer["data"]["it"]
    return (
        it is not None
        and it != [None]
        and (isinstance(it, list) or it.get("__typename") not in {"NotFound", "InvalidInput"})
    )


@part
async def test_nobody_sees_anything_of_another_workspace(stand: Stand, part: str) -> None:
    found = {}
    for cell in PARTS[part]:
        for scopes in (*((scope,) for scope in Scope), tuple(Scope)):
            answer = await stand.ask(cell, await stand.token(*scopes, workspace=ELSEWHERE))
            if met(cell, answer) != expected(cell, scopes):
                found[cell.coordinate, scopes] = met(cell, answer)
        case = CASES[cell.coordinate]
        if not _is_theirs(case, answer):
            found[cell.coordinate, "seen"] = str(answer)
    assert found == {}


def _is_theirs(case: Case, answer: Any) -> bool:
    """Whether an answer to somebody of another workspace, who has all scopes, holds nothing of ours."""
    data = answer.get("data")
    if case.theirs == "nothing":
        return data is None or data["it"] in (None, [None])
    if case.theirs != "own":
        return bool(data["it"]["__typename"] == case.theirs)
    ours = make_world().rows
    text = orjson.dumps(data).decode()
    return not any(
        row["id"].hex in text
        for rows in ours.values()
        for row in rows
        if row.get("workspace_id") == HERE and "id" in row
    )


@part
async def test_a_token_of_a_run_opens_what_is_within_it(stand: Stand, part: str) -> None:
    found = {}
    for scopes in ((Scope.READ,), (Scope.READ, Scope.PAYLOADS), tuple(Scope)):
        token = await stand.run_token(RUN, *scopes)
        for cell in PARTS[part]:
            answer = await stand.ask(cell, token)
            if met(cell, answer) != expected(cell, scopes, run=True):
                found[cell.coordinate, scopes] = met(cell, answer)
    assert found == {}


@pytest.mark.parametrize("part", ["queries", "subscriptions", "payloads"])
async def test_a_token_of_another_run_shows_nothing_of_this_one(stand: Stand, part: str) -> None:
    token = await stand.run_token(OTHER, *Scope)
    for cell in PARTS[part]:
        case = CASES[cell.coordinate]
        if cell.within_run and case.theirs == "nothing":
            answer = await stand.ask(cell, token)
            assert (answer.get("data") or {"it": None})["it"] is None, (cell, answer)
            assert met(cell, answer) == "allowed", cell


# ---------------------------------------------------------------- every field, for a token of a run


FIELDS = [
    (type_, name)
    for type_ in SCHEMA.type_map.values()
    if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__")
    for name in type_.fields
    if type_.name not in {QUERY, SUBSCRIPTION, MUTATION}
]


async def test_every_field_is_within_a_run_or_refused(stand: Stand) -> None:
    """Each field of each type, asked for by way of an id wherever such an object is found by one."""
    token = await stand.run_token(RUN, *Scope)
    nodes = {each.name for each in SCHEMA.get_possible_types(SCHEMA.type_map["Node"])}  # type: ignore[arg-type]
    for type_, name in FIELDS:
        if type_.name not in nodes:
            continue
        asked = type_.fields[name]
        given = {"step": '(key: "fetch")', "frame": "(number: 1)", "at": "(frame: 1)"}.get(name, "")
        given = given if asked.args else ""
        below = "" if is_leaf_type(get_named_type(asked.type)) else " { __typename }"
        document = f'{{ it: node(id: "{RUN}") {{ ... on {type_.name} {{ {name}{given}{below} }} }} }}'
        answer = (await stand.api.ask(document, headers=bearer(token))).json()
        codes = {each["extensions"]["code"] for each in answer.get("errors", ())}
        assert codes == (set() if is_within_run(type_.name, name) else {"not_permitted"}), (type_.name, name, answer)


async def test_what_leads_out_of_a_run_is_said(stand: Stand) -> None:
    """The whole of what such a token sees, by type: to be read, and to be thought about where it grows."""
    outside = {type_.name for type_, _ in FIELDS if not any(is_within_run(type_.name, name) for name in type_.fields)}
    assert {"Report", "FailureGroup", "RecoveryJob", "AuditEntry", "Delivery", "Task", "RunConnection"} <= outside
    leading_out = {
        f"{type_.name}.{name}"
        for type_, name in FIELDS
        if type_.name not in outside and not is_within_run(type_.name, name)
    }
    assert leading_out == {"Run.reports", "Mission.tasks", "Mission.runs", "Failure.group"}
