"""Documents: a rule that is left out is one that the document could not have broken."""

import gc
import inspect

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


def test_nothing_is_collected_while_a_document_is_validated() -> None:
    """Or what validation makes and leaves in circles would be taken for what lasts."""
    meanwhile = list[str]()

    def looked(phase: str, _: object) -> None:
        stack = inspect.stack(0)
        meanwhile.extend(phase for each in stack if each.function == validate.__name__)

    before = gc.get_threshold()
    document = Documents(build_schema()._schema).read("{ runs { nodes { id } nope } }", None)
    gc.callbacks.append(looked)
    try:
        gc.set_threshold(10)
        assert len(document.errors) == 1
    finally:
        gc.set_threshold(*before)
        gc.callbacks.remove(looked)
    assert not meanwhile
    assert gc.isenabled()


# Of each kind of mistake that graphql-core raises within its rules.
WRONG_VALUES = [
    "{ run(id: 1.5) { id } }",
    '{ runs(first: "many") { nodes { id } } }',
    "{ runs(filter: {status: NOTHING}) { nodes { id } } }",
    '{ runs(filter: {createdAt: {from: "today"}}) { nodes { id } } }',
    "{ runs(filter: {status: 7}, first: 99999999999) { nodes { id } } }",
]


def test_documents_that_are_let_go_leave_nothing_to_the_collector() -> None:
    """However they are wrong: they last in their cache, and the collector leaves alone what lasts."""
    read = Documents(SCHEMA).read
    documents = [read(text, None) for text in (*PIECES, *WRONG_VALUES, "\n".join(PIECES))]
    assert sum(bool(document.errors) for document in documents) > len(WRONG_VALUES)
    gc.collect()
    gc.disable()
    try:
        del read
        documents.clear()
        assert gc.collect() == 0
    finally:
        gc.enable()
