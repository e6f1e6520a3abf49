"""What must hold of a mission beyond the shape of its file: its needs, expressions, schemas and providers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Any

import jsonschema_rs

from rerail.domain.errors import DomainError, Violation
from rerail.domain.mission import Mission, Task
from rerail.runtime.definition.compiling import Compiled, expressions, secret_of
from rerail.runtime.definition.expression_text import Reference, holds_expression, is_single
from rerail.runtime.definition.schema_check import (
    describe_error,
    did_you_mean,
    iterate,
    schema_violations,
    values_in,
)
from rerail.runtime.provider import Provider
from rerail.runtime.providers.registry import ProviderRegistry

Tasks = Mapping[str, Mapping[str, Any]]

_MOST_CYCLES = 20
MAX_SETTINGS = 5_000
"""Values in the settings of a task."""

_COMPOSITES = (
    jsonschema_rs.ValidationErrorKind.AnyOf,
    jsonschema_rs.ValidationErrorKind.OneOfNotValid,
    jsonschema_rs.ValidationErrorKind.OneOfMultipleValid,
    jsonschema_rs.ValidationErrorKind.Not,
    jsonschema_rs.ValidationErrorKind.Constant,
    jsonschema_rs.ValidationErrorKind.Enum,
    jsonschema_rs.ValidationErrorKind.Contains,
    jsonschema_rs.ValidationErrorKind.UniqueItems,
)


@dataclass(frozen=True, slots=True)
class Order:
    """The keys of tasks so that each comes after what it needs, in the file's order where that leaves a choice.
    `cycles` hold the keys of tasks that cannot be ordered: each needs the next, and the last the first. Where there are
    many cycles some of them are there."""

    keys: tuple[str, ...]
    cycles: tuple[tuple[str, ...], ...]


def needs_violations(tasks: Tasks) -> Iterator[Violation]:
    """Needs that name no task, or the same one twice."""
    for key, task in tasks.items():
        before = set[str]()
        for index, need in enumerate(task.get("needs", [])):
            path = ("tasks", key, "needs", str(index))
            if need not in tasks:
                yield Violation(path, f'there is no task "{need[:200]}"{did_you_mean(need, tasks)}')
            elif need in before:
                yield Violation(path, f'"{need}" stands here twice')
            before.add(need)


def order_of(tasks: Tasks) -> Order:
    """Orders tasks by their needs; unknown needs are ignored."""
    position = {key: index for index, key in enumerate(tasks)}
    open_needs = {key: {need for need in task.get("needs", ()) if need in tasks} for key, task in tasks.items()}
    keys, cycles = _sort(open_needs, position), list[tuple[str, ...]]()
    while open_needs and len(cycles) < _MOST_CYCLES:
        cycle = _cycle(open_needs)
        cycles.append(cycle)
        for key in cycle:
            del open_needs[key]
        for needs in open_needs.values():
            needs.difference_update(cycle)
        _sort(open_needs, position)
    return Order(tuple(keys), tuple(cycles))


def cycle_violations(order: Order) -> list[Violation]:
    return [
        Violation(("tasks", cycle[0], "needs"), f"these tasks wait for each other: {' -> '.join((*cycle, cycle[0]))}")
        for cycle in order.cycles
    ]


def schemas_violations(value: Mapping[str, Any]) -> Iterator[Violation]:
    """The schemas of the run's and the tasks' inputs that cannot be used."""
    inputs = value.get("inputs", {})
    if inputs and "type" in inputs and "object" not in (inputs["type"], *_listed(inputs["type"])):
        yield Violation(("inputs", "type"), "the inputs of a run are an object: write type: object")
    yield from _below(("inputs",), schema_violations(inputs))
    for key, task in value["tasks"].items():
        if "inputSchema" in task:
            yield from _below(("tasks", key, "inputSchema"), schema_violations(task["inputSchema"]))


def expression_violations(mission: Mission, *, ordered: bool) -> Iterator[Violation]:
    """Expressions that cannot be parsed or refer to what is not there. `ordered` is false while the needs are not
    sound: then it cannot be told what comes before a task."""
    tasks = {task.key: (index, task) for index, task in enumerate(mission.tasks)}
    everything = (1 << len(tasks)) - 1
    before = _before(mission.tasks) if ordered else {}
    for task in mission.tasks:
        for name, value in (("with", task.settings), ("inputs", task.inputs)):
            yield from _references(value, ("tasks", task.key, name), mission, tasks, before.get(task.key, everything))
    yield from _references(mission.outputs, ("outputs",), mission, tasks, everything)
    for at, found in expressions(mission.outputs, ("outputs",)):
        if isinstance(found, Compiled) and (secret := secret_of(found)) is not None:
            yield Violation(
                at, f"${{{{ secrets.{secret} }}}}: a secret is for tasks alone: outputs are stored and shown"
            )


def provider_violations(task: Task, registry: ProviderRegistry) -> list[Violation]:
    """An unknown provider, or settings that it does not accept."""
    path = ("tasks", task.key)
    try:
        provider = registry.get(task.provider)
    except DomainError as error:
        return [Violation((*path, "provider"), error.message)]
    found = settings_violations(provider, task.settings)
    if not found:
        try:
            found = list(provider.check(task))
        except Exception as error:
            found = [Violation((), f"provider {task.provider} could not check this: {type(error).__name__}: {error}")]
    return list(_below((*path, "with"), found))


def settings_violations(provider: Provider, settings: Mapping[str, Any]) -> list[Violation]:
    """Settings against the provider's schema, where an expression may stand for any value."""
    if values_in(settings, MAX_SETTINGS) > MAX_SETTINGS:
        return [Violation((), f"has more than {MAX_SETTINGS:,} values in it: give a task its data by inputs or a file")]
    known = list(provider.settings_schema.get("properties", {}))
    found = []
    for error in iterate(provider.settings_schema, settings):
        if not _misfires(error, settings):
            for violation in describe_error(error):
                unknown = len(violation.path) == 1 and violation.path[0] in settings and violation.path[0] not in known
                hint = did_you_mean(violation.path[0], known) if unknown else ""
                found.append(Violation(violation.path, violation.message + hint))
    return found


def _references(
    value: Any, path: tuple[str, ...], mission: Mission, tasks: Mapping[str, tuple[int, Task]], before: int
) -> Iterator[Violation]:
    for at, found in expressions(value, path):
        if isinstance(found, Violation):
            yield found
            continue
        for reference in found.outline.references:
            problem = _problem(reference, mission, tasks, before)
            if problem is not None:
                yield Violation(at, f"${{{{ {found.source[:200]} }}}}: {problem}")


def _problem(reference: Reference, mission: Mission, tasks: Mapping[str, tuple[int, Task]], before: int) -> str | None:
    root, *rest = reference.parts
    if root == "inputs" and rest and isinstance(rest[0], str):
        schema = mission.input_schema
        known = schema.get("properties", {})
        if schema.get("additionalProperties") is False and "patternProperties" not in schema and rest[0] not in known:
            return f'the mission has no input "{rest[0]}"{did_you_mean(rest[0], known)}'
    if root == "steps":
        key, what = str(rest[0]), rest[1]
        if key not in tasks:
            return f'there is no task "{key}"{did_you_mean(key, tasks)}'
        if not before >> tasks[key][0] & 1:
            return f'"{key}" need not be done before this task: add it to needs'
        if what == "artifacts" and rest[2] not in tasks[key][1].artifacts:
            return f'task "{key}" promises no artifact "{rest[2]}": add it to artifacts there'
    return None


def _before(tasks: Sequence[Task]) -> dict[str, int]:
    """For each task, all tasks that it needs at any distance, as bits at their positions: 10,000 tasks in a chain
    are 50 million pairs, too many for sets."""
    position = {task.key: index for index, task in enumerate(tasks)}
    before: dict[str, int] = {}
    for task in tasks:
        bits = 0
        for need in task.needs:
            bits |= before[need] | 1 << position[need]
        before[task.key] = bits
    return before


def _misfires(error: jsonschema_rs.ValidationError, settings: Any) -> bool:
    """Whether an error may be due to an expression that stands for a value not known yet."""
    value = settings
    for part in error.instance_path:
        value = value[part]
    if isinstance(value, str) and holds_expression(value):
        return is_single(value) or not isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Type)
    return isinstance(error.kind, _COMPOSITES) and next(expressions(value), None) is not None


def _sort(open_needs: dict[str, set[str]], position: Mapping[str, int]) -> list[str]:
    """Takes out of `open_needs` whatever can be ordered, and returns it in order."""
    dependants: dict[str, list[str]] = {}
    for key, needs in open_needs.items():
        for need in needs:
            dependants.setdefault(need, []).append(key)
    free = [(position[key], key) for key, needs in open_needs.items() if not needs]
    heapify(free)
    ordered = []
    while free:
        _, key = heappop(free)
        ordered.append(key)
        del open_needs[key]
        for dependant in dependants.get(key, ()):
            open_needs[dependant].discard(key)
            if not open_needs[dependant]:
                heappush(free, (position[dependant], dependant))
    return ordered


def _cycle(open_needs: Mapping[str, set[str]]) -> tuple[str, ...]:
    """A cycle among tasks each of which needs another of them."""
    path: dict[str, int] = {}
    key = next(iter(open_needs))
    while key not in path:
        path[key] = len(path)
        key = min(open_needs[key])
    return tuple(list(path)[path[key] :])


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _below(path: tuple[str, ...], violations: Sequence[Violation]) -> Iterator[Violation]:
    for violation in violations:
        yield Violation((*path, *violation.path), violation.message)
