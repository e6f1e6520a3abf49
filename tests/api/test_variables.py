"""Variables are counted before they are coerced, as their types have it: what is JSON is one value, however large."""

from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse, validate
from hypothesis import given
from hypothesis import strategies as st

from rerail.api.execution.variables import MOST_VALUES, check_values
from rerail.api.schema.build import build_schema
from rerail.api.schema.scalars import read_json
from rerail.planner.errors import RequestError
from rerail.runtime.definition.json_values import MAX_DEPTH

MANY = MOST_VALUES + 1
LISTS = "query ($ids: [ID!]!, $filter: RunFilter) { nodes(ids: $ids) { id } runs(filter: $filter) { nodes { id } } }"
START = "mutation ($input: StartRunInput!) { startRun(input: $input) { __typename } }"
SCHEMA = build_schema()._schema


def check(text: str, variables: dict[str, Any]) -> None:
    (operation,) = parse(text).definitions
    assert isinstance(operation, OperationDefinitionNode)
    check_values(SCHEMA, operation, variables)


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        (LISTS, {"ids": [[]] * MANY}),
        (LISTS, {"ids": ["a"] * MANY}),
        (LISTS, {"filter": {"mission": ["a"] * MANY}}),
        (LISTS, {"filter": {"labels": [{"key": "a", "value": "b"}] * (MOST_VALUES // 3 + 1)}}),
        (LISTS, {"filter": {str(number): 1 for number in range(MANY)}}),
        (LISTS, {"ids": ["a"] * (MANY // 2), "filter": {"mission": ["a"] * (MANY // 2)}}),
        (START, {"input": {"labels": [{}] * MANY}}),
        ("query ($a: [[[ID]]]) { a(a: $a) { id } }", {"a": [[["a"] * 100] * 100]}),
    ],
)
def test_too_many_values_are_refused(text: str, variables: dict[str, Any]) -> None:
    with pytest.raises(RequestError, match="allowed") as refused:
        check(text, variables)
    assert refused.value.extensions is not None
    assert refused.value.extensions["code"] == "limit.variables"
    assert refused.value.extensions["limit"] == MOST_VALUES


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        (LISTS, {"ids": ["a"] * MOST_VALUES}),
        (LISTS, {"ids": "a" * MANY, "filter": None}),
        (START, {"input": {"inputs": [[]] * MANY}}),
        (START, {"input": {"inputs": {str(number): {} for number in range(MANY)}}}),
        ("query ($a: Nothing) { a(a: $a) { id } }", {"a": [1] * MANY}),
        ("query ($a: Int) { a(a: $a) { id } }", {"a": [1] * MANY}),
    ],
)
def test_others_are_left_to_what_coerces_them(text: str, variables: dict[str, Any]) -> None:
    check(text, variables)


def nested(levels: int, *, by: str = "list") -> Any:
    value: Any = 1
    for number in range(levels):
        value = [value] if by == "list" or (by == "both" and number % 2) else {"a": value}
    return value


def literal(levels: int, opened: str, closed: str) -> str:
    inputs = f"{opened * levels}1{closed * levels}"
    return f'mutation {{ startRun(input: {{mission: "a", inputs: {inputs}}}) {{ __typename }} }}'


@pytest.mark.parametrize("by", ["list", "object", "both"])
def test_json_is_as_deep_as_workers_take_it(by: str) -> None:
    check(START, {"input": {"inputs": nested(MAX_DEPTH, by=by)}})
    assert read_json(nested(MAX_DEPTH, by=by)) == nested(MAX_DEPTH, by=by)
    for levels in (MAX_DEPTH + 1, 490, 100_000):
        with pytest.raises(RequestError, match=r"variables\.input\.inputs\..*… is nested deeper than 64") as refused:
            check(START, {"input": {"inputs": nested(levels, by=by)}})
        assert refused.value.extensions == {"code": "limit.depth", "requested": MAX_DEPTH + 1, "limit": MAX_DEPTH}
        with pytest.raises(RequestError):
            check("mutation ($all: [JSON]) { a(a: $all) }", {"all": [1, nested(levels, by=by)]})
        with pytest.raises(RequestError):
            read_json(nested(levels, by=by))


def test_the_place_is_of_what_is_too_deep() -> None:
    value = {"flat": nested(3), "wide": [[]] * 1000, "deep": {"here": nested(MAX_DEPTH)}}
    with pytest.raises(RequestError, match=r"^variables\.inputs\.deep\.here\.0\."):
        check("mutation ($inputs: JSON!) { a(a: $inputs) }", {"inputs": value})


@pytest.mark.parametrize(("opened", "closed"), [("[", "]"), ("{a: ", "}")])
def test_json_in_a_document_is_as_deep(opened: str, closed: str) -> None:
    assert validate(SCHEMA, parse(literal(MAX_DEPTH, opened, closed))) == []
    (error,) = validate(SCHEMA, parse(literal(MAX_DEPTH + 1, opened, closed)))
    assert "nested deeper than 64 levels" in error.message
    assert error.locations


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abc") | st.just("labels"), inner, max_size=4)
    ),
    max_leaves=30,
)


@given(st.dictionaries(st.sampled_from(["ids", "filter", "input", "x"]), JSON))
def test_whatever_comes_is_no_error_of_ours(variables: dict[str, Any]) -> None:
    check(LISTS, variables)
    check(START, variables)
