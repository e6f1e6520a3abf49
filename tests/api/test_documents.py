"""Documents: a rule that is left out is one that the document could not have broken."""

from graphql import GraphQLError, specified_rules, validate
from hypothesis import given
from hypothesis import strategies as st

from rerail.api.execution.documents import Documents, rules_for
from rerail.api.schema.build import build_schema

SCHEMA = build_schema()._schema
PIECES = [
    "query Q { viewer { subject } }",
    "query Q($a: Int) { viewer { subject } }",
    "query ($a: Int, $a: Nothing) { run(id: $a) { id } }",
    "query R($id: ID!) { run(id: $id) { id @include(if: $on) } }",
    "{ run(id: $x) { id } }",
    "{ run { id } viewer }",
    "{ viewer { ...F } }",
    "{ viewer { ...G } viewer { subject: scopes subject } }",
    "{ viewer { ... on Run { id } } }",
    "{ viewer { ... { subject } } }",
    "{ viewer @skip(if: true) @skip(if: false) { subject } }",
    "{ viewer @nothing { subject } }",
    "{ ... @defer { viewer { subject } } }",
    "{ nothing }",
    '{ runs(filter: {status: [FAILED], status: []}, first: "x") { nodes { id } } }',
    'subscription { run(id: "1") { id } job: recoveryJob(id: "2") { id } }',
    "fragment F on Viewer { subject }",
    "fragment F on Viewer { ...G }",
    "fragment G on Viewer { ...F }",
    "fragment G on Nothing { id }",
    "fragment H on RunStatus { id }",
    'query S { run(id: "@$...fragment") { id } }',
    "# fragment ... @ $\n{ viewer { subject } }",
    "type T { a: Int }",
]


def told(errors: list[GraphQLError]) -> list[object]:
    return [error.formatted for error in errors]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4))
def test_no_error_is_missed(pieces: list[str]) -> None:
    document = Documents(SCHEMA).read("\n".join(pieces), None)
    assert told(list(document.errors)) == told(validate(SCHEMA, document.node, specified_rules))


def test_rules_that_cannot_be_broken_are_left_out() -> None:
    assert len(rules_for("{ viewer { subject } }")) < len(rules_for("{ viewer { ... @skip(if: $x) } }"))
    assert rules_for("fragment @ $") == tuple(specified_rules)
