"""Expressions as they stand in a mission: found in its values, compiled once, with what is wrong with them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cel

from rerail.domain.errors import Violation
from rerail.runtime.definition.expression_text import (
    MAX_EXPRESSION,
    SECRETS,
    ExpressionError,
    Outline,
    Source,
    check_depth,
    holds_expression,
    outline,
    split,
)


@dataclass(frozen=True, slots=True)
class Compiled:
    source: str
    outline: Outline
    program: cel.Program


def expressions(value: Any, at: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Compiled | Violation]]:
    """Every expression within a value with the path of its string, compiled, or what is wrong with it."""
    if isinstance(value, str):
        if holds_expression(value):
            yield from _expressions_of(value, at)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from expressions(item, (*at, key))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from expressions(item, (*at, str(index)))


def steps_referenced(value: Any) -> frozenset[str]:
    """The keys of the tasks whose outputs or artifacts the value's expressions refer to."""
    return frozenset(
        str(reference.parts[1])
        for _, found in expressions(value)
        if isinstance(found, Compiled)
        for reference in found.outline.references
        if reference.parts[0] == "steps"
    )


@lru_cache(maxsize=4_096)
def compile_expression(source: str) -> Compiled:
    """Raises ExpressionError, saying what is wrong."""
    if len(source) > MAX_EXPRESSION:
        raise ExpressionError(f"the expression is longer than {MAX_EXPRESSION} characters: let a task compute it")
    if not source:
        raise ExpressionError("the expression is empty")
    check_depth(source)
    try:
        program = cel.compile(source)
    except ValueError as error:
        raise ExpressionError(_syntax_problem(str(error))) from None
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        # The library panics (a BaseException) on some malformed texts.
        raise ExpressionError("it cannot be parsed") from None
    return Compiled(source, outline(source), program)


@lru_cache(maxsize=4_096)
def template(text: str) -> tuple[str | Compiled, ...]:
    """A string as its literal parts and its expressions, compiled. Raises ExpressionError."""
    return tuple(compile_expression(part.text) if isinstance(part, Source) else part for part in split(text))


def _expressions_of(text: str, at: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Compiled | Violation]]:
    try:
        parts = split(text)
    except ExpressionError as error:
        yield at, Violation(at, f"{error} (in {text[:120]!r})")
        return
    for part in parts:
        if isinstance(part, Source):
            try:
                yield at, compile_expression(part.text)
            except ExpressionError as error:
                yield at, Violation(at, f"${{{{ {part.text[:200]} }}}}: {error}")


def secret_of(compiled: Compiled) -> str | None:
    """The name of the secret that an expression stands for; None where it is any other expression."""
    path = compiled.outline.path
    return str(path.parts[1]) if path is not None and path.parts[0] == SECRETS else None


def _syntax_problem(message: str) -> str:
    """`ERROR: <input>:1:4: Syntax error: ...` as `character 4: ...`."""
    _, _, rest = message.partition("ERROR: <input>:")
    line, _, rest = rest.partition(":")
    column, _, problem = rest.partition(": ")
    problem = problem.partition("\n")[0].removeprefix("Syntax error: ").partition(" expecting {")[0]
    return f"line {line}, character {column} of the expression: {problem}" if problem else "it cannot be parsed"
