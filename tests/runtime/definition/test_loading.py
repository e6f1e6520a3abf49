"""Mission files: what they become, that every problem is told with its place, and their canonical form."""

from typing import Any, ClassVar

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.domain.errors import InvalidInputError
from rerail.domain.mission import Effect, Logs, Mission, RetryPolicy, Task
from rerail.runtime.definition.errors import InvalidMissionError, PlacedViolation, show_violation
from rerail.runtime.definition.loading import (
    definition_of,
    load_definition,
    load_mission,
    mission_digest,
    mission_schema,
    stored_mission,
)
from rerail.runtime.definition.schema_check import schema_violations
from rerail.runtime.provider import Permissions
from rerail.runtime.providers.registry import load_registry

REGISTRY = load_registry(Permissions(commands=True, modules=("json", "no", "tests")), found=())

ORDERS = """\
mission: orders-report
description: Reads a file of orders.
inputs:
  type: object
  required: [file]
  additionalProperties: false
  properties: {file: {type: string}, notify: {type: boolean}}
parallel: 8
tasks:
  publish:
    provider: http
    needs: [review, chart]
    with:
      method: PUT
      url: https://example.org/${{ inputs.file }}
      json: {rows: "${{ steps.validate.outputs.rows }}", chart: '${{ steps.chart.artifacts["chart.png"].sha256 }}'}
      timeout: ${{ inputs.file }}
    effect: IDEMPOTENT
    retry: {maxAttempts: 3, initialDelay: 500ms, multiplier: 3, maxDelay: 5m, jitter: 0}
    timeout: 30s
    logs: DROP
  validate:
    title: Validate the file
    provider: python
    with: {call: "json:dumps"}
    inputs: {file: "${{ inputs.file }}"}
    inputSchema: {type: object, required: [file]}
    effect: NONE
  chart:
    provider: command
    needs: [validate]
    with: {argv: [echo, "${{ steps.validate.outputs.rows }}"]}
    artifacts: [chart.png]
  review: {provider: review, needs: [validate], with: {question: "Publish?", expiresIn: 3d}}
outputs: {rows: "${{ steps.validate.outputs.rows }}"}
"""


def lines_of(text: str, source: str = "m.yaml") -> list[str]:
    with pytest.raises(InvalidMissionError) as caught:
        load_mission(text, source=source, registry=REGISTRY)
    assert caught.value.message.splitlines() == [show_violation(item, source) for item in caught.value.placed]
    return caught.value.message.splitlines()


def mission_with(tasks: str, head: str = "") -> str:
    return f"mission: m\n{head}tasks:\n{tasks}"


def test_a_mission() -> None:
    mission = load_mission(ORDERS, source="orders.yaml", registry=REGISTRY)
    assert (mission.slug, mission.title, mission.parallel) == ("orders-report", "Orders report", 8)
    assert [task.key for task in mission.tasks] == ["validate", "chart", "review", "publish"]
    publish = mission.task("publish")
    assert publish.title == "Publish"
    assert publish.effect is Effect.IDEMPOTENT
    assert publish.retry == RetryPolicy(max_attempts=3, initial_delay=0.5, multiplier=3, max_delay=300, jitter=0)
    assert publish.timeout == 30
    assert publish.logs is Logs.DROP
    validate = mission.task("validate")
    assert validate.title == "Validate the file"
    assert validate.logs is Logs.WAIT
    assert validate.input_schema == {"type": "object", "required": ["file"]}
    assert mission.task("chart").effect is Effect.UNSAFE
    assert mission.task("review").effect is Effect.NONE  # a worker that is lost while it asks has done no harm
    assert mission.task("chart").artifacts == ("chart.png",)


def test_tasks_keep_the_files_order_where_their_needs_leave_a_choice() -> None:
    tasks = "".join(f"  {key}: {{provider: wait, with: {{for: 1}}, needs: [{needs}]}}\n" for key, needs in [
        ("e", "c"), ("d", ""), ("c", "a"), ("b", ""), ("a", "")
    ])  # fmt: skip
    mission = load_mission(mission_with(tasks), source="m.yaml", registry=REGISTRY)
    assert [task.key for task in mission.tasks] == ["d", "b", "a", "c", "e"]


def test_every_problem_is_told_at_once_with_its_place() -> None:
    text = """\
mission: orders-report
titel: Orders
inputs: {type: object, properties: {file: {type: strin}}}
tasks:
  validate:
    provider: pyton
    with: {call: 1}
    timeout: soon
  publish:
    provider: http
    needs: [vaildate]
    with: {url: "ftp://x", metod: GET, expect: ["${{ inputs.x }}", 99]}
    effect: SAFE
    inputs: {a: "${{ steps.nowhere.outputs }}", b: "${{ 1 + }}"}
"""
    unknown = "there are command, http, python, review, wait"
    duration = 'is not a duration: write a number of seconds, or "500ms", "30s", "5m", "2h", "3d"'
    schema = "is not a valid JSON Schema: the value is not valid under any of the schemas listed in the 'anyOf' keyword"
    syntax = "line 1, character 4 of the expression: mismatched input '<EOF>'"
    assert lines_of(text, "orders.yaml") == [
        'orders.yaml:2:1 titel: is not known here; did you mean "title"?',
        f"orders.yaml:3:44 inputs.properties.file.type: {schema}",
        f'orders.yaml:6:5 tasks.validate.provider: there is no provider "pyton"; did you mean "python"?; {unknown}',
        f"orders.yaml:8:5 tasks.validate.timeout: {duration}",
        'orders.yaml:11:13 tasks.publish.needs[0]: there is no task "vaildate"; did you mean "validate"?',
        'orders.yaml:12:28 tasks.publish.with.metod: is not known here; did you mean "method"?',
        "orders.yaml:12:68 tasks.publish.with.expect[1]: must be at least 100",
        'orders.yaml:13:5 tasks.publish.effect: must be one of "NONE", "IDEMPOTENT", "UNSAFE"',
        'orders.yaml:14:14 tasks.publish.inputs.a: ${{ steps.nowhere.outputs }}: there is no task "nowhere"',
        f"orders.yaml:14:49 tasks.publish.inputs.b: ${{{{ 1 + }}}}: {syntax}",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[]", "m.yaml:1:1: a mission is an object with mission and tasks, not a list"),
        ("mission: m", "m.yaml:1:1 tasks: is missing"),
        ("tasks: {}", "m.yaml:1:1 mission: is missing"),
        ("mission: Ünfug\ntasks: {a: {provider: wait, with: {for: 1}}}", "m.yaml:1:1 mission: does not match"),
        ("mission: m\ntasks: {}", "m.yaml:2:1 tasks: must have at least 1 members"),
        ("mission: m\ntasks: {a: 1}", "m.yaml:2:9 tasks.a: must be an object, not an integer"),
        ("mission: m\ntasks: {a: }", "m.yaml:2:9 tasks.a: must be an object, not null"),
        (mission_with("  a: {}\n"), "m.yaml:3:3 tasks.a.provider: is missing"),
        (mission_with("  A-b: {provider: wait, with: {for: 1}}\n"), "m.yaml:3:3 tasks.A-b: a task's key is"),
        (mission_with("  in: {provider: wait, with: {for: 1}}\n"), 'm.yaml:3:3 tasks.in: "in" is a word of'),
        (mission_with("  a: {provider: wait, with: {for: 1}, timeout: 0s}\n"), "m.yaml:3:39 tasks.a.timeout: must be"),
        (mission_with("  a: {provider: wait, with: {for: 1}, logs: drop}\n"), 'm.yaml:3:39 tasks.a.logs: must be'),
        (mission_with("  a: {provider: wait, with: {for: 1}, retry: {maxAttempts: 0}}\n"), "m.yaml:3:47 tasks.a.retry"),
        (mission_with("  a: {provider: wait, with: {for: 1}, needs: [a]}\n"), "m.yaml:3:39 tasks.a.needs: these tasks"),
        (mission_with("  a: {provider: wait, with: {for: 1}, artifacts: [x, x]}\n"), 'artifacts[1]: "x" stands here'),
        (mission_with("  a: {provider: wait, with: {for: 1}, artifacts: [../x]}\n"), "artifacts[0]: does not match"),
        (mission_with("  a: {provider: wait}\n"), "m.yaml:3:3 tasks.a.with: a wait has either for or until"),
        (mission_with("  a: {provider: wait, with: {for: 1, until: x}}\n"), "m.yaml:3:38 tasks.a.with.until: is"),
        (mission_with("  a: {provider: python, with: {call: 'no.such:f'}}\n"), "No module named 'no'"),
        (mission_with("  a: {provider: python, with: {call: 'x ${{ 1 }}', probe: 7}}\n"), "probe: must be a string"),
        (mission_with("  a: {provider: http, with: {url: 'h', json: 1, body: b}}\n"), "a.with.body: a request has one"),
        (mission_with("  a: {provider: wait, with: {for: 1}}\n", "inputs: {type: array}\n"), "m.yaml:2:10 inputs.type"),
        (
            mission_with("  a: {provider: wait, with: {for: 1}}\n", "inputs: {$ref: 'http://x/y'}\n"),
            "m.yaml:2:10 inputs.$ref: refers to 'http://x/y', and nothing is fetched",
        ),
    ],
)  # fmt: skip
def test_one_problem(text: str, expected: str) -> None:
    lines = lines_of(text)
    assert any(expected in line for line in lines), lines


@pytest.mark.parametrize(
    ("expression", "problem"),
    [
        ("steps.later.outputs.x", '"later" need not be done before this task: add it to needs'),
        ("steps.first.artifacts['gone'].id", 'task "first" promises no artifact "gone"'),
        ("steps.frist.outputs.x", 'there is no task "frist"; did you mean "first"?'),
        ("inputs.fiel", 'the mission has no input "fiel"; did you mean "file"?'),
    ],
)
def test_references_are_checked(expression: str, problem: str) -> None:
    text = f"""\
mission: m
inputs: {{type: object, properties: {{file: {{}}}}, additionalProperties: false}}
tasks:
  first: {{provider: wait, with: {{for: 1}}, artifacts: [a]}}
  later: {{provider: wait, with: {{for: 1}}, needs: [last]}}
  between: {{provider: wait, with: {{for: 1}}, needs: [first]}}
  last: {{provider: wait, with: {{for: "${{{{ {expression} }}}}"}}, needs: [between]}}
"""
    [line] = lines_of(text)
    assert line.startswith(f"m.yaml:7:33 tasks.last.with.for: ${{{{ {expression} }}}}: {problem}")
    fine = text.replace(expression, "steps.first.outputs.x + inputs.file + steps.first.artifacts.a.id")
    load_mission(fine, source="m.yaml", registry=REGISTRY)


def test_the_missions_outputs_may_refer_to_any_task() -> None:
    text = mission_with("  a: {provider: wait, with: {for: 1}}\n") + "outputs: {x: '${{ steps.%s.outputs }}'}\n"
    load_mission(text % "a", source="m.yaml", registry=REGISTRY)
    assert "there is no task" in lines_of(text % "b")[0]


def test_each_cycle_is_named() -> None:
    needs = {"a": "b", "b": "c", "c": "a", "d": "c", "e": "f", "f": "e", "g": ""}
    tasks = "".join(f"  {key}: {{provider: wait, with: {{for: 1}}, needs: [{need}]}}\n" for key, need in needs.items())
    assert lines_of(mission_with(tasks)) == [
        "m.yaml:3:39 tasks.a.needs: these tasks wait for each other: a -> b -> c -> a",
        "m.yaml:7:39 tasks.e.needs: these tasks wait for each other: e -> f -> e",
    ]


def test_a_provider_that_fails_to_check_refuses_the_mission() -> None:
    class Careless:
        name = "careless"
        settings_schema: ClassVar[dict[str, Any]] = {"type": "object"}

        def check(self, task: Task) -> Any:
            raise ZeroDivisionError(task.key)

        async def perform(self, call: Any) -> Any: ...
        async def probe(self, task: Task, settings: Any) -> Any: ...

    registry = load_registry(Permissions(), [lambda permissions: Careless()], found=())
    with pytest.raises(InvalidMissionError, match="provider careless could not check this: ZeroDivisionError: a"):
        load_mission(mission_with("  a: {provider: careless}\n"), source="m.yaml", registry=registry)


def test_definitions_are_refused_with_paths_alone() -> None:
    with pytest.raises(InvalidMissionError) as caught:
        load_definition({"mission": "m", "tasks": {"a": {"provider": "wait", "needs": ["b"]}}}, registry=REGISTRY)
    assert isinstance(caught.value, InvalidInputError)
    assert caught.value.code == "mission.invalid"
    assert PlacedViolation(("tasks", "a", "needs", "0"), 'there is no task "b"') in caught.value.violations
    assert caught.value.source is None


def deep(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("inputs", "reason"),
    [
        ({"a": float("nan")}, "tasks.a.inputs.a: is nan"),
        ({"a": 2**64}, "beyond 64 bits"),
        ({"a": "\x00"}, "U+0000"),
        ({"a": "\ud800"}, "surrogate"),
        ({"a": object()}, "not JSON"),
        ({1: 2}, "a key must be a string"),
        ({"a": deep(70)}, "nested deeper"),
        ({"a": "x" * 5_000_000}, "larger than"),
    ],
)
def test_definitions_that_are_not_json(inputs: Any, reason: str) -> None:
    task = {"provider": "wait", "with": {"for": 1}, "inputs": inputs}
    with pytest.raises(InvalidMissionError, match=reason.replace("+", r"\+")):
        load_definition({"mission": "m", "tasks": {"a": task}}, registry=REGISTRY)


def test_many_tasks_in_a_chain() -> None:
    tasks = {
        f"t{n}": {"provider": "wait", "with": {"for": 1}, "needs": [f"t{n - 1}"] if n else []} for n in range(10_000)
    }
    tasks["t9999"]["inputs"] = {"a": "${{ steps.t0.outputs.until }}"}
    definition: dict[str, Any] = {"mission": "m", "tasks": dict(reversed(tasks.items()))}
    mission = load_definition(definition, registry=REGISTRY)
    assert [task.key for task in mission.tasks] == list(tasks)
    definition["tasks"]["one_more"] = tasks["t0"]
    with pytest.raises(InvalidMissionError):
        load_definition(definition, registry=REGISTRY)


def test_the_shipped_schema_is_sound_and_explains_itself() -> None:
    schema = mission_schema()
    assert schema_violations(schema) == []
    for properties in (schema["properties"], schema["$defs"]["task"]["properties"]):
        assert all("description" in item or "$ref" in item for item in properties.values())


WORDS = st.text("abcxyz", min_size=1, max_size=6)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text("abc $é\"'\n", max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
SECONDS = st.floats(0, 86_400) | st.integers(0, 1_000)
DURATIONS = SECONDS | st.sampled_from(["500ms", "30s", "1.5m", "2h", "3d"])
RETRIES = st.fixed_dictionaries(
    {},
    optional={
        "maxAttempts": st.integers(1, 100),
        "initialDelay": DURATIONS,
        "multiplier": st.floats(1, 100),
        "maxDelay": DURATIONS,
        "jitter": st.floats(0, 1),
    },
)
MAPPINGS = st.dictionaries(WORDS, PLAIN, max_size=3)


@st.composite
def definitions(draw: st.DrawFn) -> dict[str, Any]:
    keys = draw(st.lists(WORDS, min_size=1, max_size=6, unique=True))
    tasks = {}
    for index, key in enumerate(keys):
        task = draw(
            st.fixed_dictionaries(
                {"provider": st.just("wait"), "with": st.fixed_dictionaries({"for": DURATIONS})},
                optional={
                    "title": WORDS,
                    "inputs": MAPPINGS,
                    "inputSchema": st.sampled_from([{}, {"type": "object"}]),
                    "effect": st.sampled_from(["NONE", "IDEMPOTENT", "UNSAFE"]),
                    "retry": RETRIES,
                    "timeout": st.sampled_from(["1ms", 2, 0.5, "3h"]),
                    "logs": st.sampled_from(["WAIT", "DROP"]),
                    "artifacts": st.lists(WORDS, max_size=3, unique=True),
                },
            )
        )
        if index:
            task["needs"] = draw(st.lists(st.sampled_from(keys[:index]), unique=True, max_size=3))
        tasks[key] = task
    order = draw(st.permutations(keys))
    head = draw(
        st.fixed_dictionaries(
            {"mission": WORDS},
            optional={
                "title": WORDS,
                "description": st.text("ab\n", max_size=9),
                "inputs": st.sampled_from([{}, {"type": "object"}, {"properties": {"a": {"type": "string"}}}]),
                "parallel": st.integers(1, 1_000),
                "outputs": MAPPINGS,
            },
        )
    )
    return {**head, "tasks": {key: tasks[key] for key in order}}


@given(definitions())
def test_the_canonical_form_is_the_same_mission(definition: dict[str, Any]) -> None:
    mission = load_definition(definition, registry=REGISTRY)
    canonical = definition_of(mission)
    stored = orjson.loads(orjson.dumps(canonical))
    assert load_definition(stored, registry=REGISTRY) == mission == stored_mission(stored)
    assert definition_of(stored_mission(stored)) == canonical
    assert mission_digest(stored) == mission_digest(canonical)
    places = {task.key: index for index, task in enumerate(mission.tasks)}
    assert all(places[need] < places[task.key] for task in mission.tasks for need in task.needs)
    assert isinstance(mission, Mission)


def test_the_digest_tells_missions_apart_and_not_their_wording() -> None:
    def digest(text: str) -> str:
        return mission_digest(definition_of(load_mission(text, source="m.yaml", registry=REGISTRY)))

    plain = mission_with("  a: {provider: wait, with: {for: 1}}\n  b: {provider: wait, with: {for: 1}}\n")
    assert digest(plain) == digest(
        plain.replace("{provider: wait, with: {for: 1}}", "{with: {for: 1}, provider: wait}")
    )
    assert digest(plain) == digest(plain + "  \n# nothing\n")
    assert digest(plain) != digest(plain.replace("for: 1}}\n  b", "for: 2}}\n  b"))
    assert digest(plain) != digest(plain.replace("a:", "c:", 1))
