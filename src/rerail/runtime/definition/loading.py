"""Missions from files and from JSON: read, checked as a whole, and written down in one canonical form."""

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from itertools import chain, islice
from typing import Any

import orjson

from rerail.domain.errors import Violation
from rerail.domain.mission import Effect, Logs, Mission, RetryPolicy, Task
from rerail.redaction.screen import Screen
from rerail.runtime.definition.checks import (
    cycle_violations,
    expression_violations,
    needs_violations,
    order_of,
    provider_violations,
    schemas_violations,
)
from rerail.runtime.definition.durations import seconds
from rerail.runtime.definition.errors import InvalidMissionError, PlacedViolation
from rerail.runtime.definition.expression_text import holds_expression
from rerail.runtime.definition.json_values import NotJsonError, describe, json_size, to_json
from rerail.runtime.definition.keys import key_violations
from rerail.runtime.definition.schema_check import MAX_VIOLATIONS, did_you_mean, some_violations, values_in
from rerail.runtime.definition.secret_check import secret_literals, without_secrets
from rerail.runtime.definition.yaml_reader import read_yaml
from rerail.runtime.providers.registry import ProviderRegistry

MAX_DEFINITION = 4 * 1024 * 1024
MAX_STRING = 128 * 1024
MAX_EXPRESSIONS = 20_000
MAX_EXPRESSION_TEXT = 512 * 1024
_LISTED = 2_000
"""Values that are looked at together for all that is wrong with them."""
_ENVELOPE = 10
_SOUND: Mapping[str, Any] = {"mission": "a", "tasks": {"a": {"provider": "wait"}}}
_SCREEN = Screen()
# To wait touches nothing outside, however often it is begun.
_DEFAULT_EFFECTS = {"review": Effect.NONE, "wait": Effect.NONE}


def load_mission(text: str, *, source: str, registry: ProviderRegistry, screen: Screen | None = None) -> Mission:
    """A mission from the text of a YAML file; `source` is the file's name for messages.

    Raises InvalidMissionError with every problem, or the first hundred, each with its path, line and column.
    """
    document = read_yaml(text, source=source)
    mission, found = _load(document.value, registry, screen or _SCREEN)
    if mission is None:
        placed = [
            PlacedViolation(violation.path, violation.message, *document.place(violation.path)) for violation in found
        ]
        raise InvalidMissionError(placed, source=source)
    return mission


def load_definition(value: Any, *, registry: ProviderRegistry, screen: Screen | None = None) -> Mission:
    """A mission from JSON of the same shape as a file. What looks like a secret to the `screen` is refused where it
    would be executed, and taken out of titles and descriptions.

    Raises InvalidMissionError with every problem, or the first hundred, each with its path.
    """
    mission, found = _load(value, registry, screen or _SCREEN)
    if mission is None:
        raise InvalidMissionError(PlacedViolation(violation.path, violation.message) for violation in found)
    return mission


def stored_mission(definition: Mapping[str, Any]) -> Mission:
    """The mission of a definition that `definition_of` wrote, checked when it was deployed and not again."""
    return _mission(definition, tuple(definition["tasks"]))


def definition_of(mission: Mission) -> dict[str, Any]:
    """The canonical JSON form: `load_definition` of it is the same mission. Durations are seconds, defaults written
    out, tasks in an order in which each comes after what it needs."""
    return _without_empty(
        mission=mission.slug,
        title=mission.title,
        description=mission.description,
        inputs=dict(mission.input_schema) or None,
        parallel=mission.parallel,
        tasks={task.key: _task_definition(task) for task in mission.tasks},
        outputs=dict(mission.outputs) or None,
    )


def mission_digest(definition: Mapping[str, Any]) -> str:
    """SHA-256, in hex, of a definition: equal for equal missions, however their keys were ordered. The order of the
    tasks counts, since people see it."""
    content = [definition, list(definition["tasks"])]
    return hashlib.sha256(orjson.dumps(content, option=orjson.OPT_SORT_KEYS)).hexdigest()


@cache
def mission_schema() -> dict[str, Any]:
    """The JSON Schema of mission files, as shipped for editors."""
    content = resources.files("rerail.runtime.definition").joinpath("mission.schema.json").read_bytes()
    schema: dict[str, Any] = orjson.loads(content)
    return schema


def _load(raw: Any, registry: ProviderRegistry, screen: Screen) -> tuple[Mission | None, list[Violation]]:
    """The mission, or None and what is wrong. Where the shape is broken, what is sound is still checked further."""
    try:
        value = to_json(raw)
    except NotJsonError as error:
        return None, [Violation(error.path, error.reason)]
    if json_size(value) > MAX_DEFINITION:
        return None, [Violation((), f"the mission is larger than {MAX_DEFINITION} bytes")]
    if too_long := _long_strings(value):
        return None, too_long
    if too_many := _too_many_expressions(value):
        return None, [too_many]
    if not isinstance(value, dict):
        return None, [Violation((), f"a mission is an object with mission and tasks, not {describe(value)}")]
    found, whole = _shape_violations(value)
    # Where that is not all, what is sound is not known.
    if not whole or not isinstance(value.get("tasks"), dict) or not isinstance(value.get("mission"), str):
        return None, found
    sound = _sound_part(value, found)
    needs = list(islice(needs_violations(sound["tasks"]), MAX_VIOLATIONS))
    needs += cycle_violations(order := order_of(sound["tasks"]))
    ordered = not needs and not any("needs" in violation.path[:3] for violation in found)
    unusable = list(islice(schemas_violations(sound), MAX_VIOLATIONS))
    if any(violation.path[0] == "inputs" for violation in unusable):
        sound.pop("inputs", None)
    mission = _mission(sound, order.keys if ordered else tuple(sound["tasks"]))
    further = chain(
        needs,
        unusable,
        key_violations(sound),
        expression_violations(mission, ordered=ordered),
        (each for task in mission.tasks if task.provider for each in provider_violations(task, registry)),
        secret_literals(screen, mission),
    )
    found += islice(further, MAX_VIOLATIONS)
    return (without_secrets(screen, mission), []) if not found else (None, found[:MAX_VIOLATIONS])


def _long_strings(value: Any) -> list[Violation]:
    found = [path for path, text in _strings(value, ()) if len(text) > MAX_STRING]
    return [
        Violation(path, f"is longer than {MAX_STRING:,} characters: let a task read it from a file") for path in found
    ]


def _too_many_expressions(value: Any) -> Violation | None:
    """Each is compiled when the mission is deployed: how many of them, and how much, must be bounded."""
    texts = [text for _, text in _strings(value, ()) if holds_expression(text)]
    count, size = sum(text.count("${{") for text in texts), sum(map(len, texts))
    if count > MAX_EXPRESSIONS:
        return Violation((), f"the mission has {count:,} expressions, and at most {MAX_EXPRESSIONS:,} are possible")
    if size > MAX_EXPRESSION_TEXT:
        return Violation((), f"the strings with expressions have more than {MAX_EXPRESSION_TEXT:,} characters")
    return None


def _strings(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield path, key
            yield from _strings(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _strings(item, (*path, str(index)))


def _shape_violations(value: dict[str, Any]) -> tuple[list[Violation], bool]:
    """In the file's order, at most as many as are listed, and whether these are all. Tasks are looked at some at a
    time: where there are thousands, all that is wrong with them need not be known to tell the first hundred."""
    schema, tasks = mission_schema(), value.get("tasks")
    if not isinstance(tasks, dict) or not 0 < len(tasks) <= schema["properties"]["tasks"]["maxProperties"]:
        found, _ = some_violations(schema, value, listed=_LISTED)
        return [_hinted(each) for each in found], False
    found, whole = some_violations(schema, {**value, "tasks": _SOUND["tasks"]}, listed=_LISTED)
    for part in _parted(tasks):
        of_tasks, all_of_them = some_violations(schema, {**_SOUND, "tasks": part}, listed=_LISTED)
        found += of_tasks
        whole = whole and all_of_them
        if len(found) > MAX_VIOLATIONS:
            break
    return [_hinted(each) for each in found[:MAX_VIOLATIONS]], whole and len(found) <= MAX_VIOLATIONS


def _parted(tasks: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Some tasks at a time, few enough that all that is wrong with them is listed; or one too large for that."""
    part, size = dict[str, Any](), _ENVELOPE
    for key, task in tasks.items():
        more = 1 + values_in(task, _LISTED)
        if part and size + more > _LISTED:
            yield part
            part, size = {}, _ENVELOPE
        part[key], size = task, size + more
    yield part


def _hinted(violation: Violation) -> Violation:
    """With the key that was perhaps meant, where the file's schema does not know one."""
    return Violation(violation.path, violation.message + _hint(violation))


def _hint(violation: Violation) -> str:
    *parents, name = violation.path or ("",)
    schema = mission_schema()
    match parents:
        case []:
            known = schema["properties"]
        case ["tasks", _]:
            known = schema["$defs"]["task"]["properties"]
        case ["tasks", _, "retry"]:
            known = schema["$defs"]["retry"]["properties"]
        case _:
            return ""
    return did_you_mean(name, known) if name not in known else ""


def _sound_part(value: dict[str, Any], found: list[Violation]) -> dict[str, Any]:
    """The definition without the members that its shape forbids, so that the others can be checked as well."""
    broken = {violation.path[:1] for violation in found} | {violation.path[:3] for violation in found}
    sound = {key: item for key, item in value.items() if key in ("mission", "tasks") or (key,) not in broken}
    sound["tasks"] = {}
    for key, task in value["tasks"].items():
        members = task if isinstance(task, dict) else {}
        sound["tasks"][key] = {name: item for name, item in members.items() if ("tasks", key, name) not in broken}
        sound["tasks"][key].setdefault("provider", "")  # missing or broken: said already, and not looked up
    return sound


def _mission(value: Mapping[str, Any], keys: tuple[str, ...]) -> Mission:
    return Mission(
        slug=value["mission"],
        title=value.get("title") or _title(value["mission"]),
        description=value.get("description"),
        input_schema=value.get("inputs", {}),
        parallel=value.get("parallel"),
        tasks=tuple(_task(key, value["tasks"][key]) for key in keys),
        outputs=value.get("outputs", {}),
    )


def _task(key: str, value: Mapping[str, Any]) -> Task:
    return Task(
        key=key,
        title=value.get("title") or _title(key),
        provider=value["provider"],
        needs=tuple(value.get("needs", ())),
        effect=Effect(value.get("effect", _DEFAULT_EFFECTS.get(value["provider"], Effect.UNSAFE))),
        retry=_retry(value.get("retry", {})),
        timeout=seconds(value["timeout"]) if "timeout" in value else None,
        logs=Logs(value.get("logs", Logs.WAIT)),
        settings=value.get("with", {}),
        inputs=value.get("inputs", {}),
        input_schema=value.get("inputSchema"),
        artifacts=tuple(value.get("artifacts", ())),
    )


def _retry(value: Mapping[str, Any]) -> RetryPolicy:
    default = RetryPolicy()
    return RetryPolicy(
        max_attempts=int(value.get("maxAttempts", default.max_attempts)),
        initial_delay=seconds(value.get("initialDelay", default.initial_delay)),
        multiplier=float(value.get("multiplier", default.multiplier)),
        max_delay=seconds(value.get("maxDelay", default.max_delay)),
        jitter=float(value.get("jitter", default.jitter)),
    )


def _task_definition(task: Task) -> dict[str, Any]:
    return _without_empty(
        title=task.title,
        provider=task.provider,
        needs=list(task.needs) or None,
        effect=task.effect.value,
        retry={
            "maxAttempts": task.retry.max_attempts,
            "initialDelay": task.retry.initial_delay,
            "multiplier": task.retry.multiplier,
            "maxDelay": task.retry.max_delay,
            "jitter": task.retry.jitter,
        },
        timeout=task.timeout,
        # Left out by default: the digests of missions that were deployed before there was a choice stay as they are.
        logs=task.logs.value if task.logs is not Logs.WAIT else None,
        artifacts=list(task.artifacts) or None,
        inputs=dict(task.inputs) or None,
        inputSchema=None if task.input_schema is None else dict(task.input_schema),
        **{"with": dict(task.settings) or None},
    )


def _without_empty(**members: Any) -> dict[str, Any]:
    return {key: value for key, value in members.items() if value is not None}


def _title(name: str) -> str:
    words = name.replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]
