"""Attacks by mission files: each is refused, or is over soon."""

import json
import time
from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest

from rerail.runtime.definition.checks import MAX_SETTINGS
from rerail.runtime.definition.compiling import compile_expression
from rerail.runtime.definition.errors import InvalidMissionError
from rerail.runtime.definition.expression_text import MAX_MATCHES, MAX_NESTING, ExpressionError
from rerail.runtime.definition.expressions import MAX_RESULT, MAX_SECONDS, Scope, resolve
from rerail.runtime.definition.loading import MAX_EXPRESSIONS, MAX_STRING, load_definition, load_mission
from rerail.runtime.definition.patterns import MAX_PATTERN, MAX_PATTERNS, MAX_REPEATS, pattern_problem
from rerail.runtime.definition.schema_bounds import MAX_EXPANDED, MAX_SUBSCHEMAS, bounds_violations
from rerail.runtime.definition.schema_check import MAX_VIOLATIONS, schema_violations, violations
from rerail.runtime.definition.yaml_reader import MAX_BYTES, MAX_DEPTH, MAX_WEIGHT
from rerail.runtime.provider import InputError, Permissions
from rerail.runtime.providers.registry import load_registry

REGISTRY = load_registry(Permissions(), found=())
WAIT: dict[str, Any] = {"provider": "wait", "with": {"for": 1}}


def refused(text: str) -> str:
    with pytest.raises(InvalidMissionError) as raised:
        load_mission(text, source="m.yaml", registry=REGISTRY)
    return str(raised.value)


def mission(**more: Any) -> dict[str, Any]:
    return {"mission": "m", "tasks": {"a": WAIT}, **more}


def refused_definition(value: Any) -> str:
    with pytest.raises(InvalidMissionError) as raised:
        load_definition(value, registry=REGISTRY)
    return str(raised.value)


# ---------------------------------------------------------------- files


def laughs(levels: int, width: int) -> str:
    lines = ["mission: m", "tasks: {a: {provider: wait, with: {for: 1}}}", "outputs:", "  l0: &l0 [ha, ha]"]
    lines += [f"  l{level}: &l{level} [{', '.join([f'*l{level - 1}'] * width)}]" for level in range(1, levels)]
    return "\n".join(lines)


@pytest.mark.parametrize("text", [laughs(10, 10), laughs(60, 2), laughs(4, 200)])
def test_a_billion_laughs_are_not_laughed(text: str) -> None:
    assert f"with its aliases written out the file is larger than {MAX_WEIGHT} bytes" in refused(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("mission: m\n" + "#" * MAX_BYTES, f"larger than {MAX_BYTES} bytes"),
        ("mission: " + "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), f"nested deeper than {MAX_DEPTH} levels"),
        ("mission: &a [*a]", "there is no anchor &a before this alias"),
        ("mission: !!python/object/apply:os.system ['true']", "tags are not supported"),
        ("mission: m\ntasks: {<<: {a: 1}}", "merge keys"),
    ],
)
def test_files_are_bounded(text: str, why: str) -> None:
    assert why in refused(text)


def test_the_number_of_tasks_and_the_length_of_strings_are_bounded() -> None:
    assert "10000" in refused_definition(mission(tasks={f"t{number}": WAIT for number in range(10_001)}))
    long = "x" * (MAX_STRING + 1)
    assert f"longer than {MAX_STRING:,} characters" in refused_definition(mission(outputs={"a": long}))
    assert f"longer than {MAX_STRING:,} characters" in refused_definition(mission(outputs={long: 1}))
    many = {f"o{number}": "${{ 1 }}" for number in range(MAX_EXPRESSIONS + 1)}
    assert f"at most {MAX_EXPRESSIONS:,} are possible" in refused_definition(mission(outputs=many))
    much = {f"o{number}": "${{ 1 }}" + "x" * 100_000 for number in range(6)}
    assert "the strings with expressions have more than" in refused_definition(mission(outputs=much))


# ---------------------------------------------------------------- expressions


@pytest.mark.parametrize(
    "source",
    [
        "(" * 900 + "1" + ")" * 900,
        "[" * 900 + "]" * 900,
        "{1:" * 400 + "1" + "}" * 400,
        "-" * 1_900 + "1",
        "! " * 900 + "true",
        "inputs" + ".a" * 900,
        "inputs" + "[0]" * 600,
        "''" + ".size()" * 200,
        "true?" * 200 + "1" + ":1" * 200,
    ],
)
def test_expressions_are_not_nested_without_end(source: str) -> None:
    with pytest.raises(ExpressionError, match=rf"deeper than {MAX_NESTING} levels|follow one another|at most|longer"):
        compile_expression(source)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ('inputs.a.matches("(a{500}){500}")', f"more than {MAX_REPEATS} times"),
        (f'inputs.a.matches("{"a" * (MAX_PATTERN + 1)}")', f"longer than {MAX_PATTERN} characters"),
        ("inputs.a.matches(inputs.pattern)", "stands in quotes right there"),
        ('inputs.a.matches("a" + inputs.b)', "stands in quotes right there"),
        ('inputs.l.map(x, x.matches("a{9}"))', "stands within another macro"),
        (" && ".join(['inputs.a.matches("a")'] * (MAX_MATCHES + 1)), f"more than {MAX_MATCHES} patterns"),
    ],
)
def test_patterns_in_expressions_are_bounded(source: str, why: str) -> None:
    with pytest.raises(ExpressionError, match=why.replace("(", r"\(")):
        compile_expression(source)


@pytest.mark.parametrize(
    ("value", "inputs", "why"),
    [
        ("${{ inputs.l.map(x, inputs.b) }}", {"l": [0] * 900, "b": "x" * 100_000}, "look at more than 32 KiB"),
        ("${{ " + "+".join(["inputs.b"] * 200) + " }}", {"b": "x" * 500_000}, "look at more than"),
        ("${{ size(inputs.l) }}", {"l": [0] * 30_000}, "more than 20000 values"),
        ("${{ inputs.b }} " * 6_000, {"b": "x" * 100_000}, f"longer than {MAX_RESULT} characters"),
        ({str(n): "${{ inputs.b }}" for n in range(500)}, {"b": "x" * 100_000}, "with those before it its result is"),
        (
            {str(n): f'${{{{ "x".matches("a{{{600 + n % 300}}}") }}}}' for n in range(100_000)},
            {},
            f"takes longer than {MAX_SECONDS:g} s",
        ),
    ],
)
def test_what_expressions_compute_is_bounded(value: Any, inputs: dict[str, Any], why: str) -> None:
    with pytest.raises(InputError) as raised:
        resolve(value, Scope(inputs=inputs))
    assert raised.value.code == "input.expression"
    assert why in raised.value.message


# ---------------------------------------------------------------- schemas

CHAIN = {f"a{n}": {"allOf": [{"$ref": f"#/$defs/a{n + 1}"}] * 2} for n in range(60)}
NESTED: Any = reduce(lambda inner, _: {"x": inner}, range(40), {"x": 1})


@pytest.mark.parametrize(
    ("schema", "why"),
    [
        ({"$ref": "#/$defs/a0", "$defs": {**CHAIN, "a60": {}}}, f"more than {MAX_EXPANDED:,} schemas"),
        ({"properties": {"x": {"anyOf": [{"$ref": "#"}, {"$ref": "#"}]}}}, "in several ways at once"),
        ({"patternProperties": {"x": {"$ref": "#"}, ".": {"$ref": "#"}}}, "in several ways at once"),
        ({"properties": {"x": {"$ref": "#"}}, "patternProperties": {"x": {"$ref": "#"}}}, "in several ways at once"),
        ({"items": {"$ref": "#"}, "contains": {"$ref": "#"}}, "in several ways at once"),
        ({"properties": {"x": {"if": {"$ref": "#"}, "else": {"$ref": "#"}}}}, "in several ways at once"),
        ({"allOf": [{"$ref": "#"}]}, "without looking any deeper"),
        ({"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}, "without looking"),
        ({"properties": {f"p{n}": {} for n in range(MAX_SUBSCHEMAS)}}, f"more than {MAX_SUBSCHEMAS:,} schemas"),
        ({"pattern": "(a{500}){500}"}, f"more than {MAX_REPEATS} times"),
        ({"patternProperties": {"(a{99}){99}": {}}}, f"more than {MAX_REPEATS} times"),
        ({"allOf": [{"pattern": f"a{n}"} for n in range(MAX_PATTERNS + 1)]}, f"more than {MAX_PATTERNS} patterns"),
        ({"$ref": "http://127.0.0.1/schema.json"}, "nothing is fetched"),
        ({"$ref": "file:///etc/passwd"}, "nothing is fetched"),
        ({"properties": {"a": {"$ref": "other.json#/x"}}}, "nothing is fetched"),
    ],
)
def test_schemas_that_could_take_for_ever_are_refused(schema: dict[str, Any], why: str) -> None:
    assert any(why in found.message for found in schema_violations(schema)), schema_violations(schema)
    assert "inputs" in refused_definition(mission(inputs=schema))


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"left": {"$ref": "#"}, "right": {"$ref": "#"}}},
        {"properties": {"x": {"$ref": "#"}}, "additionalProperties": {"$ref": "#"}},
        {"prefixItems": [{"$ref": "#"}], "items": {"$ref": "#"}},
        {
            "anyOf": [
                {"type": "object", "additionalProperties": {"$ref": "#"}},
                {"type": "array", "items": {"$ref": "#"}},
                {"type": ["string", "number"]},
            ]
        },
        {
            "$defs": {"name": {"type": "string", "pattern": "^[a-z]{1,255}$"}},
            "additionalProperties": {"$ref": "#/$defs/name"},
        },
    ],
)
def test_schemas_of_trees_and_of_any_json_are_taken_and_are_soon_checked(schema: dict[str, Any]) -> None:
    assert bounds_violations(schema) == []
    assert schema_violations(schema) == []
    within(5.0, lambda: violations(schema, NESTED))


def test_patterns_that_backtrack_elsewhere_are_matched_in_linear_time() -> None:
    for pattern in ("^(a+)+$", "^(a|a)*$", "^(([a-z])+.)+[A-Z]([a-z])+$"):
        assert pattern_problem(pattern) is None
        within(5.0, lambda pattern=pattern: violations({"pattern": pattern}, "a" * 50_000 + "!"))


def test_what_is_refused_is_refused_as_json_too() -> None:
    deep = json.loads("[" * 80 + "]" * 80)
    assert "nested deeper than" in refused_definition(mission(outputs={"a": deep}))
    assert "larger than" in refused_definition(mission(outputs={f"o{n}": "x" * 100_000 for n in range(50)}))


@pytest.mark.parametrize(
    "tasks",
    [
        {f"t{number}": {"a": 1, "b": 2, "c": 3} for number in range(10_000)},
        # More broken members than are told: none of them may be taken for sound.
        {f"t{number}": {"provider": 1, "with": 2, "needs": 3, "timeout": [], "retry": 4} for number in range(1_000)},
        {f"t{number}": {**WAIT, "needs": [f"x{number}"] * 20} for number in range(5_000)},
        {"a": {**WAIT, "needs": ["x"] * 10_000}},
        {"a": {**WAIT, "needs": [1] * 10_000}, "b": WAIT},
        {f"T{number}": WAIT for number in range(10_000)},
        {f"t{number}": {**WAIT, "needs": [f"t{number ^ 1}"]} for number in range(2_000)},
        {f"t{number}": {"provider": "nothing"} for number in range(5_000)},
        {f"t{number}": WAIT for number in range(10_001)},
    ],
)
def test_of_a_mission_that_is_wrong_everywhere_some_is_told(tasks: dict[str, Any]) -> None:
    definition, found = mission(tasks=tasks), list[InvalidMissionError]()

    def load() -> None:
        with pytest.raises(InvalidMissionError) as raised:
            load_definition(definition, registry=REGISTRY)
        found.append(raised.value)

    within(5.0, load)
    assert 1 <= len(found[0].violations) <= MAX_VIOLATIONS
    assert all(violation.path[:1] == ("tasks",) for violation in found[0].violations)


def test_what_is_wrong_beside_the_tasks_is_told_with_what_is_wrong_in_them() -> None:
    told = refused_definition({"mission": "M", "titel": 1, "tasks": {f"t{n}": {"provide": "x"} for n in range(3)}})
    assert "mission: " in told
    assert "titel: is not known here" in told
    assert 'tasks.t0.provide: is not known here; did you mean "provider"?' in told


def test_settings_of_a_task_are_bounded() -> None:
    for count in (MAX_SETTINGS - 10, MAX_SETTINGS):
        told = refused_definition(mission(tasks={"a": {"provider": "wait", "with": {"for": 1, "x": [0] * count}}}))
        assert ("more than 5,000 values" in told) is (count == MAX_SETTINGS), told


def within(seconds: float, work: Callable[[], object]) -> None:
    """Far more than it takes on a busy machine, and far less than it would take to go on for ever."""
    began = time.process_time()
    work()
    assert time.process_time() - began < seconds
