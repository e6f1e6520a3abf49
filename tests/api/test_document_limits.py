"""What a document may be at most, and that each limit is what its setting says."""

import contextlib
import gc
import time

import pytest
from graphql import GraphQLError, get_introspection_query
from hypothesis import given
from hypothesis import strategies as st

from rerail.api.execution.document_limits import LONGEST, MAX_COMMENTS, MAX_FRAGMENTS, DocumentLimits
from rerail.api.execution.documents import Documents
from rerail.api.schema.build import build_schema
from rerail.planner.errors import RequestError
from rerail.planner.limits import MAX_ROOTS

SCHEMA = build_schema()._schema
USUAL = DocumentLimits()


def refused(text: str, limits: DocumentLimits = USUAL) -> dict[str, object]:
    with pytest.raises(GraphQLError) as caught:
        limits.parse(text)
    return dict(caught.value.extensions or {})


def aliases(number: int) -> str:
    return f"{{ viewer {{ {' '.join(f'a{each}: subject' for each in range(number))} }} }}"


def test_tokens() -> None:
    limits = DocumentLimits(tokens=5)
    assert limits.parse("{ a b c }")
    assert refused("{ a b c d }", limits) == {"code": "limit.tokens", "requested": 6, "limit": 5}


def test_aliases() -> None:
    assert USUAL.parse(aliases(1_600))
    assert refused(aliases(1_601)) == {"code": "limit.aliases", "requested": 1_601, "limit": 1_600}
    assert refused(aliases(3), DocumentLimits(aliases=2))["code"] == "limit.aliases"
    spread = "{ viewer { ...F } } fragment F on Viewer { a: subject ... { b: subject } }"
    assert DocumentLimits(aliases=2).parse(spread)
    assert refused(spread, DocumentLimits(aliases=1))["requested"] == 2


def test_ten_thousand_aliases_are_refused_before_they_cost_anything() -> None:
    began = time.process_time()
    assert refused(aliases(10_000))["code"] in {"limit.document", "limit.tokens"}
    assert time.process_time() - began < 5


def test_what_is_nested_too_deeply_is_told_so() -> None:
    for text in ("{" + "a{" * 300 + "b" + "}" * 301, "query ($a: [Int] = " + "[" * 300 + "]" * 300 + ") { a }"):
        with pytest.raises(GraphQLError, match="nested too deeply"):
            USUAL.parse(text)


def test_characters_and_comments() -> None:
    assert refused("{ a }" + " " * LONGEST)["code"] == "limit.document"
    assert USUAL.parse("#\n" * MAX_COMMENTS + "{ a }")
    with pytest.raises(GraphQLError, match="comments"):
        USUAL.parse("#\n" * (MAX_COMMENTS + 1) + "{ a }")


def test_fragments() -> None:
    def spreading(number: int) -> str:
        return "{ a } " + " ".join(f"fragment F{each} on Query {{ a }}" for each in range(number))

    assert USUAL.parse(spreading(MAX_FRAGMENTS))
    assert refused(spreading(MAX_FRAGMENTS + 1))["code"] == "limit.fragments"


def test_mutations_at_the_top_are_as_many_as_queries() -> None:
    def mutating(number: int) -> str:
        names = " ".join(f"a{each}: b" for each in range(number - 1))
        return f"mutation {{ {names} ...F }} fragment F on Mutation {{ c }}"

    assert USUAL.parse(mutating(MAX_ROOTS))
    assert refused(mutating(MAX_ROOTS + 1)) == {
        "code": "limit.fields",
        "requested": MAX_ROOTS + 1,
        "limit": MAX_ROOTS,
    }


@pytest.mark.parametrize(
    ("text", "depth"),
    [
        ("{ a }", 0),
        ("{ a { b } }", 1),
        ("{ a { b { c } d } }", 2),
        ("{ ... { a { ... on X { b } } } }", 1),
        ("{ a { ...F } } fragment F on X { b { c } }", 2),
        ("{ ...F } fragment F on X { a { ...G } } fragment G on X { b { c { ...H } } } fragment H on X { d }", 3),
        ("{ a { ...F } b { c { ...F } } } fragment F on X { d }", 2),
        ("query A { a } query B { a { b { c { d } } } }", 3),
    ],
)
def test_depth(text: str, depth: int) -> None:
    assert DocumentLimits(depth=depth).parse(text)
    if depth:
        assert refused(text, DocumentLimits(depth=depth - 1))["code"] == "limit.depth"


@pytest.mark.parametrize("text", ["{ ...F } fragment F on X { a { ...F } }", "{ ...F } fragment F on X { ...F }"])
def test_fragments_in_a_circle_end(text: str) -> None:
    """Validation refuses them; to measure one must not take for ever."""
    with contextlib.suppress(RequestError):
        DocumentLimits(depth=5).parse(text)


def test_fragments_that_spread_each_other_twice_are_measured_once() -> None:
    levels = " ".join(f"fragment F{each} on X {{ a {{ ...F{each + 1} ...F{each + 1} }} }}" for each in range(100))
    assert (
        refused(f"{{ ...F0 }} {levels} fragment F100 on X {{ a }}", DocumentLimits(depth=19))["code"] == "limit.depth"
    )


def nested(parts: list[str]) -> str:
    return f"b {{ {' '.join(parts)} }}"


@given(st.recursive(st.just("a"), lambda inner: st.lists(inner, min_size=1, max_size=3).map(nested), max_leaves=20))
def test_depth_is_that_of_the_deepest_field(text: str) -> None:
    depth = deepest = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        deepest = max(deepest, depth)
    document = f"{{ {text} }}"
    if deepest <= 19:
        assert DocumentLimits(depth=deepest).parse(document)
    if 0 < deepest <= 20:
        assert refused(document, DocumentLimits(depth=deepest - 1))["code"] == "limit.depth"


def test_tools_may_ask_for_the_schema() -> None:
    assert not Documents(SCHEMA).read(get_introspection_query(input_value_deprecation=True), None).errors
    assert not Documents(SCHEMA).read("{ __typename viewer { __typename } }", None).errors


def test_the_schema_is_not_told_where_that_is_off() -> None:
    documents = Documents(SCHEMA, introspection=False)
    for text in ("{ __schema { types { name } } }", '{ __type(name: "Run") { name } }'):
        assert "introspection has been disabled" in documents.read(text, None).errors[0].message
    (error,) = documents.read("{ viewr { subject } }", None).errors
    assert "Did you mean" not in error.message
    assert not documents.read("{ __typename viewer { __typename } }", None).errors


def test_the_schema_cannot_be_asked_in_circles() -> None:
    text = "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"
    assert Documents(SCHEMA).read(text, None).errors


@pytest.mark.parametrize("number", ["9" * 60_000, "-" + "9" * 500, "1." + "0" * 500, "9" * 4_301 + "e1"])
def test_numbers(number: str) -> None:
    with pytest.raises(RequestError) as refused:
        DocumentLimits().parse(f"{{ runs(first: {number}) {{ nodes {{ id }} }} }}")
    assert refused.value.extensions is not None
    assert refused.value.extensions["code"] == "limit.number"


def test_digits_in_a_text_are_no_number() -> None:
    DocumentLimits().parse(f'{{ mission(slug: "{"9" * 5_000}") {{ id }} }}')


def test_a_document_leaves_nothing_to_the_collector() -> None:
    gc.collect()
    gc.disable()
    try:
        USUAL.parse("query ($id: ID!) { node(id: $id) { ...F ... on Run { id } } } fragment F on Run { status }")
        assert gc.collect() == 0
    finally:
        gc.enable()
