"""Expressions: what they yield, what they may refer to, and how they are kept from doing harm."""

import string
from typing import Any

import cel
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.domain.errors import Violation
from rerail.runtime.definition.compiling import Compiled, expressions, steps_referenced
from rerail.runtime.definition.expression_text import Source, is_single, split
from rerail.runtime.definition.expressions import MAX_RESULT, MAX_VALUES, MAX_VALUES_WALKED, Scope, resolve
from rerail.runtime.provider import InputError

SCOPE = Scope(
    inputs={
        "file": "orders.csv",
        "count": 3,
        "ratio": 0.5,
        "rows": [{"id": 1}, {"id": 2}],
        "on": True,
        "none": None,
        "a-b": {"z": 1, "a": 2},
    },
    steps={
        "validate": {
            "outputs": {"rows": 3, "total": 12.5},
            "artifacts": {"a.csv": {"id": "artifact_1", "bytes": 10}},
        },
        "plain": {"outputs": [1, 2], "artifacts": {}},
    },
    run={"id": "run_1", "title": "Orders", "labels": {"team": "sales"}, "mission": "orders", "version": 2},
)


def failure_of(text: str, scope: Scope = SCOPE) -> InputError:
    with pytest.raises(InputError) as caught:
        resolve({"url": [text]}, scope, at=("tasks", "publish", "with"))
    return caught.value


def problem_of(text: str) -> str:
    [(_, found)] = expressions(text)
    assert isinstance(found, Violation), found
    return found.message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("${{ inputs.count }}", 3),
        ("${{inputs.count}}", 3),
        ("${{ inputs.count + 1 }}", 4),
        ("${{ inputs.on }}", True),
        ("${{ inputs.none }}", None),
        ("${{ inputs.rows }}", [{"id": 1}, {"id": 2}]),
        ("${{ inputs.rows[1].id }}", 2),
        ('${{ inputs["a-b"].z }}', 1),
        ("${{ inputs['a-b'] }}", {"z": 1, "a": 2}),
        ("${{ steps.validate.outputs.rows }}", 3),
        ('${{ steps.validate.artifacts["a.csv"].bytes }}', 10),
        ("${{ steps.plain.outputs[0] }}", 1),
        ("${{ run.labels.team }}", "sales"),
        ("${{ run.version }}", 2),
        ("file ${{ inputs.file }}, ${{ inputs.count }} rows", "file orders.csv, 3 rows"),
        ("${{ inputs.on }} ${{ inputs.none }} ${{ inputs.ratio }}", "true null 0.5"),
        ("ids: ${{ inputs.rows }}", 'ids: [{"id":1},{"id":2}]'),
        (" ${{ inputs.count }}", " 3"),
        ("${{ has(inputs.gone) ? inputs.gone : 'default' }}", "default"),
        ("${{ inputs.rows.map(row, row.id * 2) }}", [2, 4]),
        ("${{ inputs.rows.filter(row, row.id > 1).map(row, row.id) }}", [2]),
        ("${{ inputs.rows.exists(row, row.id == 2) && inputs.on }}", True),
        ("${{ size(inputs.rows) }}", 2),
        ("${{ inputs.file.endsWith('.csv') }}", True),
        ("${{ {'a': {'b': inputs.count}} }}", {"a": {"b": 3}}),
        ("${{ '}}' + inputs.file }}", "}}orders.csv"),
        ('${{ "it\'s \\"}}\\"" }}', 'it\'s "}}"'),
        ("${{ timestamp('2030-01-31T08:00:00Z') }}", "2030-01-31T08:00:00Z"),
        ("${{ duration('90s') }}", "90s"),
        ("${{ b'abc' }}", "YWJj"),
        ("$${{ inputs.count }}", "${{ inputs.count }}"),
        ("$${{ }} ${{ inputs.count }}", "${{ }} 3"),
        ("no expression }} $ {{ }}", "no expression }} $ {{ }}"),
        ("", ""),
    ],
)
def test_what_an_expression_yields(text: str, expected: Any) -> None:
    result = resolve(text, SCOPE)
    assert result == expected
    assert type(result) is type(expected)


def test_values_without_expressions_stay_as_they_are() -> None:
    value = {"a": [1, 2.5, None, True, {"b": "c"}], "${{ key }}": "text"}
    assert resolve(value, SCOPE) == value


def test_expressions_are_found_at_any_depth() -> None:
    assert resolve({"a": [{"b": "${{ inputs.count }}"}]}, SCOPE) == {"a": [{"b": 3}]}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("${{ inputs.gone }}", "inputs has no 'gone'; it has"),
        ("${{ inputs.file.gone }}", "inputs.file has no 'gone'; it is no object"),
        ("${{ inputs.rows[9].id }}", "inputs.rows has no 9; it has 2 elements"),
        ("${{ steps.gone.outputs }}", "steps has no 'gone'"),
        ("${{ steps.validate.outputs.gone + 1 }}", "there is no 'gone'"),
        ("${{ inputs.rows[inputs.count] }}", "out of bounds"),
    ],
)
def test_a_reference_that_leads_nowhere(text: str, reason: str) -> None:
    error = failure_of(text)
    assert error.code == "input.unresolved"
    assert error.message.startswith("tasks.publish.with.url[0]: ${{ ")
    assert reason in error.message
    assert error.detail["path"] == ["tasks", "publish", "with", "url", "0"]
    assert error.detail["expression"] in text


@pytest.mark.parametrize(
    "text",
    [
        "${{ inputs.count + 'a' }}",
        "${{ inputs.count / 0 }}",
        "${{ 9223372036854775807 + 1 }}",
        "${{ int(inputs.file) }}",
        "${{ 1.0 / 0.0 }}",
        "${{ {1: 2} }}",
        "${{ 1 + }}",
        "${{ inputs.count",
    ],
)
def test_an_expression_that_cannot_be_evaluated(text: str) -> None:
    assert failure_of(text).code == "input.expression"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("${{ 1 + }}", "character 4"),
        ("${{ }}", "is empty"),
        ("${{ inputs.a", "}} is missing"),
        ("${{ env.PATH }}", 'there is no "env" here'),
        ("${{ .inputs.a }}", "nothing before the dot"),
        ("${{ open('x') }}", 'there is no function "open"'),
        ("${{ inputs.a.replace('a', 'b') }}", 'there is no function "replace"'),
        ("${{ Type{a: 1} }}", 'there is no "Type" here'),
        ("${{ run.secret }}", "of run there is id"),
        ("${{ steps }}", "name the step"),
        ("${{ steps[inputs.key].outputs }}", "name the step"),
        ("${{ steps.a }}", "name the step"),
        ("${{ steps.a.status }}", "name the step"),
        ("${{ steps.a.artifacts }}", "name the artifact"),
        ("${{ inputs.l.map(a, inputs.l.map(b, a)) }}", "stands within another"),
        ("${{ inputs.l.map(a, a).map(a, a).map(a, a) }}", "more than two"),
        ("${{ inputs.l.map(steps, steps) }}", "already means something"),
        ("${{ " + "1+" * 1_100 + "1 }}", "longer than 2000 characters"),
        ("${{ " + "(" * 300 + "1" + ")" * 300 + " }}", "expression"),
        ("${{ " + "(" * 5_000 + " }}", "longer than 2000 characters"),
    ],
)
def test_what_is_refused_at_deployment(text: str, problem: str) -> None:
    assert problem in problem_of(text)


def test_names_bound_by_a_macro_are_no_references() -> None:
    [(_, found)] = expressions("${{ inputs.rows.map(row, row.id + inputs.count) }}")
    assert isinstance(found, Compiled)
    assert {reference.parts for reference in found.outline.references} == {("inputs", "rows"), ("inputs", "count")}


def test_steps_referenced() -> None:
    value = {"a": "${{ steps.one.outputs.x }}", "b": ["${{ steps['two'].artifacts.a.id }} ${{ inputs.steps }}", "${{"]}
    assert steps_referenced(value) == {"one", "two"}


def test_an_expression_sees_what_it_names_and_nothing_else() -> None:
    huge = {"inputs": {"small": [1], "huge": list(range(MAX_VALUES + 10))}}
    assert resolve("${{ size(inputs.small) }}", Scope(**huge)) == 1
    assert "more than" in failure_of("${{ size(inputs.huge) }}", Scope(**huge)).message
    assert resolve("${{ inputs.huge }}", Scope(**huge)) == huge["inputs"]["huge"]


def test_macros_walk_through_short_lists_only() -> None:
    short, long = list(range(MAX_VALUES_WALKED // 2)), list(range(MAX_VALUES_WALKED + 1))
    assert resolve("${{ inputs.l.map(i, i) }}", Scope(inputs={"l": short})) == short
    assert "more than" in failure_of("${{ inputs.l.map(i, i) }}", Scope(inputs={"l": long})).message


def test_results_are_bounded() -> None:
    assert "larger than" in failure_of("${{ inputs.a }}", Scope(inputs={"a": "x" * MAX_RESULT})).message
    half = Scope(inputs={"a": "x" * (MAX_RESULT // 2 + 10)})
    assert "longer than" in failure_of("${{ inputs.a }}${{ inputs.a }}", half).message


def test_malformed_text_never_brings_the_process_down() -> None:
    # The parser panics on this one while it words its error.
    assert "expression" in problem_of("${{ " + "(" * 1_990 + " }}")


NUMBERS = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
KEYS = st.text(string.ascii_lowercase, min_size=1)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(string.printable),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)
PLAIN_TEXT = st.text(string.printable).filter(lambda text: "${{" not in text and not text.endswith("$"))


@given(JSON)
def test_a_reference_yields_what_cel_would(value: Any) -> None:
    assert resolve("${{ inputs.value }}", Scope(inputs={"value": value})) == value
    assert cel.evaluate("inputs.value", {"inputs": {"value": value}}) == value


@given(
    st.lists(st.text(string.printable).filter(lambda text: "${{" not in text and not text.endswith("$")), min_size=1)
)
def test_text_around_expressions_is_kept_to_the_letter(texts: list[str]) -> None:
    joined = "${{ inputs.x }}".join(texts)
    parts = split(joined)
    assert "".join("${{ inputs.x }}" if isinstance(part, Source) else part for part in parts) == joined
    assert is_single(joined) == (texts == ["", ""])


@given(st.text(string.printable + "${}'\"", max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    for _, found in expressions("${{" + text):
        assert isinstance(found, Compiled | Violation)
