"""Secrets where none may stand: in what a run is started with, and written out in a mission."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from rerail.domain.errors import Violation
from rerail.domain.mission import Mission, Task
from rerail.redaction.known import TAKEN_OUT
from rerail.redaction.names import is_secret_name
from rerail.redaction.recogniser import NAMED
from rerail.redaction.screen import KNOWN, Screen
from rerail.redaction.walking import is_mark, is_named_pair, secret_members
from rerail.runtime.definition.expression_text import ExpressionError, Source, holds_expression, split

Path = tuple[str, ...]

ANNOTATION = "x-secret"
"""In the schema of an input: false says that it is none, whatever it is called and looks like."""
_KEPT = (
    "and what a run is given is stored and shown. Have the mission name a secret of the workers by ${{ secrets.NAME }}"
)
_WRITTEN_OUT = "in a mission it is stored and shown. Name a secret of the workers instead: ${{ secrets.NAME }}"
_WITHOUT = "; where it is none, its schema says so by `x-secret: false`"
_MOST = 20


def secret_inputs(screen: Screen, inputs: Any, schema: Mapping[str, Any]) -> list[Violation]:
    """What of a run's or a step's inputs is a secret: by the schema (`writeOnly`, `format: password`), by its name, by
    its look, or because its value is that of a named secret. No message holds a value."""
    if not screen.suspects(inputs) and not _marks_any(schema):
        return []
    return list(islice(_given(screen, inputs, (), schema, schema), _MOST))


def secret_literals(screen: Screen, mission: Mission) -> list[Violation]:
    """Secrets that are written out where a mission executes them."""
    found: list[Violation] = []
    for task in mission.tasks:
        for name, value in (("with", task.settings), ("inputs", task.inputs)):
            found += _literals(screen, value, ("tasks", task.key, name))
        if task.input_schema is not None:
            found += _in_schema(screen, task.input_schema, ("tasks", task.key, "inputSchema"))
        for index, name in enumerate(task.artifacts):
            if _kind(screen, name) not in (None, NAMED):
                found.append(Violation(("tasks", task.key, "artifacts", str(index)), _looks_like(screen, name)))
    found += _in_schema(screen, mission.input_schema, ("inputs",))
    found += _literals(screen, mission.outputs, ("outputs",))
    return found[:_MOST]


def without_secrets(screen: Screen, mission: Mission) -> Mission:
    """The mission with what is said in it for people without secrets."""
    return replace(
        mission,
        title=screen.text(mission.title),
        description=None if mission.description is None else screen.text(mission.description),
        tasks=tuple(_task_without(screen, task) for task in mission.tasks),
    )


def _task_without(screen: Screen, task: Task) -> Task:
    title = screen.text(task.title)
    return task if title == task.title else replace(task, title=title)


def _given(
    screen: Screen, value: Any, path: Path, schema: Mapping[str, Any], root: Mapping[str, Any]
) -> Iterator[Violation]:
    schema = _followed(schema, root)
    if schema.get("writeOnly") is True or schema.get("format") == "password":
        if value not in (None, ""):
            yield Violation(path, f"is a secret by its schema, {_KEPT}")
        return
    is_none = schema.get(ANNOTATION) is False
    if isinstance(value, str):
        kind = _kind(screen, value)
        if kind is not None and (not is_none or kind == KNOWN):
            hint = "" if kind == KNOWN else _WITHOUT
            yield Violation(path, f"{_words_of(kind)}, {_KEPT}{hint}")
    elif isinstance(value, Mapping):
        secret = secret_members(value)
        for name, item in value.items():
            member = _followed(_of_member(schema, name), root)
            declared = member.get(ANNOTATION) is False or is_none
            if not declared and name in secret and _is_literal(item):
                yield Violation((*path, name), f"is called a secret, {_KEPT}{_WITHOUT}")
            else:
                kept = {**member, ANNOTATION: False} if declared else member
                yield from _given(screen, item, (*path, name), kept, root)
    elif isinstance(value, list | tuple):
        items = schema.get("items")
        below = {**(items if isinstance(items, Mapping) else {}), **({ANNOTATION: False} if is_none else {})}
        for index, item in enumerate(value):
            if index == 1 and not is_none and is_named_pair(value) and _is_literal(item):
                yield Violation((*path, str(index)), f"is called a secret, {_KEPT}{_WITHOUT}")
            else:
                yield from _given(screen, item, (*path, str(index)), below, root)


def _literals(screen: Screen, value: Any, path: Path) -> Iterator[Violation]:
    if isinstance(value, str):
        if (kind := _kind(screen, _literal_text(value))) is not None:
            yield Violation(path, f"{_words_of(kind)}: {_WRITTEN_OUT}")
    elif isinstance(value, Mapping):
        secret = secret_members(value)
        for name, item in value.items():
            if name in secret and _is_literal(item):
                yield Violation((*path, name), f"is called a secret and written out: {_WRITTEN_OUT}")
            else:
                yield from _literals(screen, item, (*path, name))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            if index and _is_option_value(value[index - 1], item):
                yield Violation((*path, str(index)), f"stands behind {value[index - 1][:40]}: {_WRITTEN_OUT}")
            elif index == 1 and is_named_pair(value) and not value[0].startswith("-") and _is_literal(item):
                yield Violation((*path, str(index)), f"is called a secret and written out: {_WRITTEN_OUT}")
            else:
                yield from _literals(screen, item, (*path, str(index)))


def _is_option_value(option: Any, value: Any) -> bool:
    """Whether these two stand behind each other as in `--password hunter2`."""
    is_option = isinstance(option, str) and option.startswith("-") and "=" not in option and is_secret_name(option)
    return is_option and _is_literal(value) and not str(value).startswith("-")


def _in_schema(screen: Screen, schema: Any, path: Path, name: str = "") -> Iterator[Violation]:
    """Defaults and examples that are secrets, and anything in a schema that looks like one."""
    if isinstance(schema, str):
        if _kind(screen, schema) not in (None, NAMED):
            yield Violation(path, f"{_looks_like(screen, schema)}: {_WRITTEN_OUT}")
    elif isinstance(schema, Mapping):
        for key, item in schema.items():
            is_value = key in ("default", "const", "enum", "examples") and path[-1:] != ("properties",)
            if is_value and is_secret_name(name) and schema.get(ANNOTATION) is not False and _is_literal(item):
                yield Violation((*path, key), f"is the value of what is called a secret: {_WRITTEN_OUT}")
            else:
                yield from _in_schema(screen, item, (*path, key), key if path[-1:] == ("properties",) else name)
    elif isinstance(schema, list):
        for index, item in enumerate(schema):
            yield from _in_schema(screen, item, (*path, str(index)), name)


def _is_literal(value: Any) -> bool:
    """Whether anything that could be a secret is written out in a value."""
    if isinstance(value, Mapping):
        return any(map(_is_literal, value.values()))
    if isinstance(value, list | tuple):
        return any(map(_is_literal, value))
    if isinstance(value, str):
        return bool(value) and not holds_expression(value) and not is_mark(value)
    return value is not None and not isinstance(value, bool)


def _literal_text(text: str) -> str:
    """A string with a mark in place of each expression, and what is literal in the expressions behind it."""
    if not holds_expression(text):
        return text
    try:
        parts = split(text)
    except ExpressionError:
        return text
    inner = [part.text for part in parts if isinstance(part, Source)]
    return "\n".join(("".join(TAKEN_OUT if isinstance(part, Source) else part for part in parts), *inner))


def _kind(screen: Screen, text: str) -> str | None:
    found = [span for span in screen.find(text) if not is_mark(text[span.start : span.end])]
    return next((span.kind for span in found if span.kind == KNOWN), found[0].kind) if found else None


def _looks_like(screen: Screen, text: str) -> str:
    return _words_of(_kind(screen, text) or NAMED)


def _words_of(kind: str) -> str:
    match kind:
        case _ if kind == KNOWN:
            return "holds the value of a named secret"
        case _ if kind == NAMED:
            return "holds something that is called a secret"
        case _:
            return f"looks like a secret ({kind})"


def _marks_any(schema: Any) -> bool:
    if isinstance(schema, Mapping):
        if schema.get("writeOnly") is True or schema.get("format") == "password":
            return True
        return any(map(_marks_any, schema.values()))
    return isinstance(schema, list) and any(map(_marks_any, schema))


def _of_member(schema: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = schema.get("properties", {}).get(name, schema.get("additionalProperties"))
    return found if isinstance(found, Mapping) else {}


def _followed(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a reference within the schema leads to, with what stands beside it."""
    for _ in range(8):
        target = schema.get("$ref")
        if not isinstance(target, str) or not target.startswith("#/"):
            return schema
        found: Any = root
        for part in target[2:].split("/"):
            found = found.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(found, Mapping) else None
        if not isinstance(found, Mapping):
            return schema
        schema = {**found, **{key: item for key, item in schema.items() if key != "$ref"}}
    return schema
