"""Expressions between tasks: `${{ ... }}` in any string of a setting, an input or an output, in CEL.

A string that is exactly one expression yields the value with its type; text around it makes a string of both.
Expressions know `inputs`, `steps` and `run`, no function of the host, and see only what they name. They are
bounded in length, in the macros that they hold and in the data that they walk through.
"""

import base64
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import orjson

from rerail.redaction.known import TAKEN_OUT
from rerail.runtime.definition.compiling import Compiled, secret_of, template
from rerail.runtime.definition.expression_text import (
    MAX_EXPRESSION,
    ROOTS,
    ExpressionError,
    Outline,
    Reference,
    holds_expression,
)
from rerail.runtime.definition.json_values import NotJsonError, json_size, show_path, to_json
from rerail.runtime.definition.sealed import Sealed, SecretName
from rerail.runtime.provider import InputError

MAX_RESULT = 4 * 1024 * 1024
MAX_RESULTS = 16 * 1024 * 1024  # of all expressions of a task's settings, or of its inputs
MAX_VALUES = 20_000  # CEL copies what it sees, value by value, while nothing else runs
MAX_VALUES_WALKED = 1_000  # map and filter take time with the square of a list's length
MAX_SEEN = 512 * 1024  # bytes
MAX_COPIED = 2 * 1024 * 1024  # bytes: each operator may copy what those before it made
MAX_SEEN_WALKED = 32 * 1024  # bytes: a macro may copy it for each element
MAX_SECONDS = 2.0  # of all expressions of a task's settings, or of its inputs; one alone takes a fraction of it
_MISSING = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What expressions see. `steps` maps a task's key to `{"outputs": ..., "artifacts": {name: {...}}}`."""

    inputs: Mapping[str, Any] = field(default_factory=dict)
    steps: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    run: Mapping[str, Any] = field(default_factory=dict)


def resolve(value: Any, scope: Scope, *, at: tuple[str, ...] = ()) -> Any:
    """The value with every expression in it replaced by what it yields; `at` is where the value stands, for messages.
    A text that names a secret becomes Sealed: its value is nobody's business until the provider is called.

    Raises InputError: `input.unresolved` for a reference that leads nowhere, `input.expression` when an expression
    cannot be evaluated, `input.redacted` for what was taken out before it was stored. The detail names the path and the
    expression.
    """
    return _resolve(value, scope, at, _Budget(MAX_RESULTS))


def _resolve(value: Any, scope: Scope, at: tuple[str, ...], budget: "_Budget") -> Any:
    if isinstance(value, str):
        return _resolve_text(value, scope, at, budget)
    if isinstance(value, Mapping):
        return {key: _resolve(item, scope, (*at, key), budget) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_resolve(item, scope, (*at, str(index)), budget) for index, item in enumerate(value)]
    return value


@dataclass(slots=True)
class _Budget:
    """How many more bytes the results of a value's expressions may have, and how many more seconds they may take, all
    together."""

    left: int
    seconds: float = MAX_SECONDS


def _resolve_text(text: str, scope: Scope, at: tuple[str, ...], budget: _Budget) -> Any:
    if not holds_expression(text):
        return text
    try:
        parts = template(text)
    except ExpressionError as error:
        raise _failed(text, at, str(error)) from None
    if len(parts) == 1 and isinstance(parts[0], Compiled) and secret_of(parts[0]) is None:
        return _evaluate(parts[0], scope, at, budget)
    pieces: list[str | SecretName] = []
    size = 0
    for part in parts:
        name = None if isinstance(part, str) else secret_of(part)
        if name is not None:
            pieces.append(SecretName(name))
            continue
        piece = part if isinstance(part, str) else _as_text(_evaluate(part, scope, at, budget))
        size += len(piece)
        if size > MAX_RESULT:
            raise _failed(text[:MAX_EXPRESSION], at, f"the result is longer than {MAX_RESULT} characters")
        pieces.append(piece)
    if any(isinstance(piece, SecretName) for piece in pieces):
        return Sealed(tuple(pieces))
    return "".join(piece for piece in pieces if isinstance(piece, str))


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _evaluate(compiled: Compiled, scope: Scope, at: tuple[str, ...], budget: _Budget) -> Any:
    if compiled.outline.path is not None:
        # Nothing to compute: the value itself, its keys in their order, without a copy through CEL.
        result = _follow(compiled.outline.path, scope, compiled.source, at)
    else:
        began = time.perf_counter()
        result = _execute(compiled, scope, at)
        budget.seconds -= time.perf_counter() - began
        if budget.seconds < 0:
            raise _failed(compiled.source, at, f"with those before it takes longer than {MAX_SECONDS:g} s")
    try:
        result = to_json(_plain(result))
    except NotJsonError as error:
        raise _failed(compiled.source, at, f"its result is not JSON: {error}") from None
    if isinstance(result, str | list | dict):
        size = json_size(result)
        budget.left -= size
        if size > MAX_RESULT:
            raise _failed(compiled.source, at, f"its result is larger than {MAX_RESULT} bytes: hand over an artifact")
        if budget.left < 0:
            raise _failed(compiled.source, at, f"with those before it its result is larger than {MAX_RESULTS} bytes")
    if isinstance(result, str) and TAKEN_OUT in result:
        raise _redacted(compiled.source, at)
    return result


def _execute(compiled: Compiled, scope: Scope, at: tuple[str, ...]) -> Any:
    seen = _seen(compiled.outline, scope)
    limit = MAX_VALUES_WALKED if compiled.outline.macros else MAX_VALUES
    if _count(seen, limit) > limit:
        raise _failed(compiled.source, at, f"it would look at more than {limit} values: let a task compute it")
    most = min(MAX_SEEN, MAX_COPIED // max(1, len(compiled.outline.references)))
    most = MAX_SEEN_WALKED if compiled.outline.macros else most
    if len(orjson.dumps(seen)) > most:
        raise _failed(compiled.source, at, f"it would look at more than {most // 1024} KiB: let a task compute it")
    try:
        return compiled.program.execute(seen)
    except KeyError as error:
        raise _unresolved(compiled.source, at, f"there is no {error}") from None
    except IndexError as error:
        raise _unresolved(compiled.source, at, str(error)) from None
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        # ArithmeticError, TypeError and RuntimeError by kind, and a panic of the library as a BaseException.
        raise _failed(compiled.source, at, str(error).partition(" CEL does not coerce")[0][:400]) from None


def _follow(reference: Reference, scope: Scope, source: str, at: tuple[str, ...]) -> Any:
    value: Any = _roots(scope)
    for index, part in enumerate(reference.parts):
        value, parent = _member(value, part), value
        if value is _MISSING:
            upto = show_path([str(known) for known in reference.parts[:index]])
            raise _unresolved(source, at, f"{upto or 'the scope'} has no {part!r}{_has(parent)}")
    return value


def _seen(read: Outline, scope: Scope) -> dict[str, Any]:
    """The part of the scope that an expression names, and nothing else."""
    seen: dict[str, Any] = {root: {} for root in ROOTS}
    roots = _roots(scope)
    for reference in sorted(read.references, key=lambda reference: len(reference.parts), reverse=True):
        source: Any = roots
        copy = seen
        for position, part in enumerate(reference.parts):
            value = _member(source, part)
            if value is _MISSING:
                break
            last = position == len(reference.parts) - 1
            if last or not isinstance(value, Mapping) or isinstance(reference.parts[position + 1], int):
                copy[str(part)] = value
                break
            known = copy.get(str(part))
            copy[str(part)] = copy = dict(known) if isinstance(known, Mapping) else {}
            source = value
    return seen


def _roots(scope: Scope) -> dict[str, Any]:
    return {"inputs": scope.inputs, "steps": scope.steps, "run": scope.run}


def _member(value: Any, part: str | int) -> Any:
    if isinstance(value, Mapping) and isinstance(part, str):
        return value.get(part, _MISSING)
    if isinstance(value, list | tuple) and isinstance(part, int) and part < len(value):
        return value[part]
    return _MISSING


def _has(value: Any) -> str:
    if isinstance(value, Mapping):
        return f"; it has {', '.join(sorted(map(str, value))[:12])}" if value else "; it is empty"
    return f"; it has {len(value)} elements" if isinstance(value, list | tuple) else "; it is no object"


def _count(value: Any, limit: int) -> int:
    """How many values there are, counted no further than the limit."""
    open_values, count = [value], 0
    while open_values and count <= limit:
        item = open_values.pop()
        count += 1
        if isinstance(item, Mapping):
            open_values += item.values()
        elif isinstance(item, list | tuple):
            open_values += item
    return count


def _plain(value: Any) -> Any:
    """Times, durations and bytes as CEL maps them to JSON."""
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, timedelta):
        return f"{value.total_seconds():.9f}".rstrip("0").rstrip(".") + "s"
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _unresolved(source: str, at: tuple[str, ...], reason: str) -> InputError:
    return InputError(
        f"{show_path(at)}: ${{{{ {source[:200]} }}}} leads nowhere: {reason}",
        code="input.unresolved",
        detail={"path": list(at), "expression": source[:MAX_EXPRESSION]},
    )


def _redacted(source: str, at: tuple[str, ...]) -> InputError:
    return InputError(
        f"{show_path(at)}: ${{{{ {source[:200]} }}}} leads to what was taken out before it was stored, because it is "
        "or looks like a secret. Name a secret of the worker by ${{ secrets.NAME }} instead, or let one task do both.",
        code="input.redacted",
        detail={"path": list(at), "expression": source[:MAX_EXPRESSION]},
    )


def _failed(source: str, at: tuple[str, ...], reason: str) -> InputError:
    return InputError(
        f"{show_path(at)}: ${{{{ {source[:200]} }}}} cannot be evaluated: {reason}",
        code="input.expression",
        detail={"path": list(at), "expression": source[:MAX_EXPRESSION]},
    )
