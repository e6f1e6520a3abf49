"""What an operation needs, from the document alone: whatever way a field is reached, and nothing that is left out."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import pytest
from graphql import FragmentDefinitionNode, GraphQLObjectType, OperationDefinitionNode, get_operation_ast, parse
from strawberry.schema.schema import validate_document

from rerail.api.authorization.needs import Requirements
from rerail.api.authorization.permissions import MOST_TOLD, Permissions, Refused
from rerail.api.execution.documents import rules_for
from rerail.api.schema.build import build_schema
from rerail.domain.frame import Actor, ActorKind
from rerail.domain.viewer import Scope, Viewer
from rerail.domain.workspace import DEFAULT_WORKSPACE

SCHEMA = build_schema()._schema
PERMISSIONS = Permissions(Requirements(SCHEMA))
SHOWN = UUID(int=4711)

Told = list[tuple[str, str]]


def refused(
    document: str, *scopes: Scope, run: UUID | None = None, variables: Mapping[str, Any] | None = None
) -> list[Refused]:
    parsed = parse(document)
    assert not validate_document(SCHEMA, parsed, rules_for(document))
    operation = get_operation_ast(parsed)
    assert isinstance(operation, OperationDefinitionNode)
    fragments = {each.name.value: each for each in parsed.definitions if isinstance(each, FragmentDefinitionNode)}
    viewer = Viewer(actor=Actor(ActorKind.SCRIPT, "it"), workspace=DEFAULT_WORKSPACE.id, scopes=scopes, run=run)
    found = list(PERMISSIONS.refused(operation, fragments, variables or {}, viewer))
    demands = PERMISSIONS.demands(operation, fragments)
    if found:
        # What is asked of most operations never lets through what the closer look refuses.
        assert not demands.scopes <= frozenset(scopes) or (demands.leads_out and run)
    return found


def told(found: list[Refused]) -> Told:
    return [(".".join(each.path), each.needs.value) for each in found]


def test_who_is_asking_may_be_asked_by_anybody() -> None:
    assert refused("{ __typename viewer { subject scopes workspace { id slug } } __schema { types { name } } }") == []


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ('{ run(id: "r") { id } }', [("run", "READ")]),
        ('{ mine: run(id: "r") { id } }', [("mine", "READ")]),
        ('{ run(id: "r") { title } }', [("run", "READ"), ("run.title", "READ")]),
        ('{ node(id: "r") { ... on Run { id } } }', [("node", "READ")]),
        ("subscription { run(id: 4) { id } }", [("run", "READ")]),
    ],
)
def test_what_is_read_needs_read(document: str, expected: Told) -> None:
    assert told(refused(document, *(set(Scope) - {Scope.READ}))) == expected


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ('{ run(id: "r") { inputs } }', ["run.inputs"]),
        ('{ run(id: "r") { given: inputs outputs } }', ["run.given", "run.outputs"]),
        ('{ node(id: "r") { ... on Step { inputs } ... on Run { title } } }', ["node.inputs"]),
        ('{ nodes(ids: []) { ... { ... on Frame { payload payloadUrl } } } }', ["nodes.payload", "nodes.payloadUrl"]),
        ('{ run(id: "r") { ...F } } fragment F on Run { frames { nodes { ...G } } } fragment G on Frame { payload }',
         ["run.frames.nodes.payload"]),
        ('{ run(id: "r") { artifacts { edges { node { url preview name } } } } }',
         ["run.artifacts.edges.node.url", "run.artifacts.edges.node.preview"]),
        ('{ report(id: "r") { bundle { name url } } }', ["report.bundle.url"]),
        ('{ run(id: "r") { steps { nodes { attempts { error { message detail } } } } } }',
         ["run.steps.nodes.attempts.error.detail"]),
        ("subscription { frames(runId: 4) { frames { number payload } } }", ["frames.frames.payload"]),
        ("mutation { cancelRun(input: {runId: 4}) { ... on CancelRunSuccess { run { outputs } } } }",
         ["cancelRun.run.outputs"]),
        ("mutation { cancelRun(input: {runId: 4}) { ... on MoveRefused { run { inputs } } } }",
         ["cancelRun.run.inputs"]),
    ],
)  # fmt: skip
def test_payloads_need_a_right_of_their_own(document: str, expected: list[str]) -> None:
    held = set(Scope) - {Scope.PAYLOADS}
    assert told(refused(document, *held)) == [(path, "PAYLOADS") for path in expected]
    assert refused(document, *Scope) == []


def test_what_is_left_out_is_not_needed() -> None:
    document = """query ($yes: Boolean!, $no: Boolean! = false) {
        run(id: "r") {
            id a: inputs @include(if: $no) b: inputs @skip(if: $yes) c: inputs @include(if: false)
            ... @include(if: $no) { d: inputs } ...P @skip(if: true)
        }
    } fragment P on Run { inputs }"""
    assert refused(document, Scope.READ, variables={"yes": True}) == []
    assert told(refused(document, Scope.READ, variables={"yes": True, "no": True})) == [
        ("run.a", "PAYLOADS"),
        ("run.d", "PAYLOADS"),
    ]
    # A value that is none of the two is refused later, for what it is; nothing is left out because of it.
    assert told(refused(document, Scope.READ, variables={"yes": "true"})) == [("run.b", "PAYLOADS")]


def test_a_mutation_says_by_itself_that_it_may_not_be_made() -> None:
    document = "mutation { cancelRun(input: {runId: 4}) { ... on CancelRunSuccess { run { id title inputs } } } }"
    assert refused(document, Scope.READ) == []
    assert told(refused(document, Scope.OPERATE)) == [
        ("cancelRun.run.title", "READ"),
        ("cancelRun.run.inputs", "PAYLOADS"),
    ]


def test_what_a_mutation_says_of_itself_needs_no_more() -> None:
    document = """mutation { retryFailedStep(input: {stepId: 4, fix: {kind: TRANSIENT}}) {
        __typename ... on Problem { code message }
        ... on MoveRefused { blockers { code message step { id } } run { id } }
        ... on RetryFailedStepSuccess { applied run { id } step { id } checks { name outcome } plan { rerun { id } } }
    } }"""
    assert refused(document, Scope.OPERATE) == []


def test_everything_that_has_an_id_needs_read() -> None:
    free = {
        type_.name
        for type_ in SCHEMA.get_possible_types(SCHEMA.type_map["Node"])  # type: ignore[arg-type]
        if not all(Scope.READ in PERMISSIONS.requirements.of(type_, name) for name in type_.fields if name != "id")
    }
    assert free == {"Workspace"}


@pytest.mark.parametrize("root", ["Query", "Subscription", "Mutation"])
def test_every_root_field_says_what_it_needs(root: str) -> None:
    type_ = SCHEMA.type_map[root]
    assert isinstance(type_, GraphQLObjectType)
    assert [name for name in type_.fields if not PERMISSIONS.requirements.of(type_, name)] == (
        ["viewer"] if root == "Query" else []
    )


def test_a_refusal_tells_what_and_where() -> None:
    (found,) = refused('{ a: run(id: "r") { b: inputs } }', Scope.READ)
    error = found.error().formatted
    assert error["path"] == ["a", "b"]
    assert error["extensions"] == {"code": "not_permitted", "needs": "PAYLOADS"}
    assert "Run.inputs needs the scope PAYLOADS" in error["message"]
    assert error["locations"] == [{"line": 1, "column": 21}]


def test_a_refusal_names_no_more_than_some() -> None:
    many = " ".join(f"f{number}: inputs" for number in range(500))
    assert len(refused(f'{{ run(id: "r") {{ {many} }} }}', Scope.READ)) == MOST_TOLD


def test_fragments_that_spread_each_other_twice_are_looked_at_once() -> None:
    doubling = "".join(
        f"fragment F{n} on Step {{ a: needs {{ ...F{n + 1} }} b: needs {{ ...F{n + 1} }} }} " for n in range(60)
    )
    document = f'{{ run(id: "r") {{ step(key: "a") {{ ...F0 }} }} }} {doubling} fragment F60 on Step {{ %s }}'
    assert refused(document % "title", Scope.READ) == []
    assert len(refused(document % "inputs", Scope.READ)) == MOST_TOLD


# ---------------------------------------------------------------- one run alone


@pytest.mark.parametrize(
    "document",
    [
        "{ viewer { subject workspace { slug } } }",
        '{ run(id: "r") { id title status mission { slug version } steps { nodes { attempts { number } } } } }',
        '{ run(id: "r") { failure { message guide { title } blockingFrame { number run: step { run { id } } } } } }',
        '{ run(id: "r") { recovery { next continue { allowed blockers { code } } } reviews { question } } }',
        '{ run(id: "r") { timeline { buckets { worst } markers { title } } at(frame: 1) { steps { status } } } }',
        '{ node(id: "r") { id ... on Artifact { name } } }',
        "subscription { run(id: 4) { status } }",
        "subscription { frames(runId: 4) { frames { title } nextNumber } }",
        "subscription { replay(runId: 4) { frames { title } nextNumber } }",
    ],
)
def test_a_token_of_a_run_shows_what_is_within_it(document: str) -> None:
    assert refused(document, Scope.READ, run=SHOWN) == []


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("{ runs { count { value } } }", ["runs", "runs.count"]),
        ('{ nodes(ids: ["r"]) { id } }', ["nodes"]),
        ('{ run(id: "r") { mission { runs { nodes { id } } } } }', ["run.mission.runs"]),
        ('{ run(id: "r") { mission { tasks { key } } } }', ["run.mission.tasks", "run.mission.tasks.key"]),
        ('{ run(id: "r") { failure { group { count } } } }', ["run.failure.group", "run.failure.group.count"]),
        ('{ run(id: "r") { reports { number } } }', ["run.reports", "run.reports.number"]),
        ('{ node(id: "r") { ... on Report { id } } }', ["node.id"]),
        ("subscription { recoveryJob(id: 4) { id } }", ["recoveryJob", "recoveryJob.id"]),
    ],
)
def test_and_nothing_that_leads_out(document: str, expected: list[str]) -> None:
    found = refused(document, *Scope, run=SHOWN)
    assert [path for path, _ in told(found) if path in expected] == expected
    assert all(each.outside for each in found)
    assert found[0].error().formatted["extensions"] == {"code": "not_permitted", "needs": "READ"}
    assert "leads out of the run" in found[0].error().message


def test_payloads_of_the_run_need_their_scope_too() -> None:
    document = '{ run(id: "r") { outputs artifacts { nodes { url } } } }'
    assert told(refused(document, Scope.READ, run=SHOWN)) == [
        ("run.outputs", "PAYLOADS"),
        ("run.artifacts.nodes.url", "PAYLOADS"),
    ]
    assert refused(document, Scope.READ, Scope.PAYLOADS, run=SHOWN) == []
