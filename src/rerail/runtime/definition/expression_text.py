"""The text of expressions: where they stand in a string, their tokens, and what they refer to."""

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from rerail.runtime.definition.patterns import pattern_problem

MAX_EXPRESSION = 2_000
MAX_MATCHES = 4
MAX_NESTING = 24
MAX_CHAIN = 64  # members and calls behind one another, and signs before one value
ROOTS = ("inputs", "steps", "run")
SECRETS = "secrets"
"""The root of names of secrets: not a value that could be computed with."""
MACROS = frozenset({"all", "exists", "exists_one", "map", "filter"})
FUNCTIONS = MACROS | {
    *("has", "size", "contains", "startsWith", "endsWith", "matches", "type", "dyn"),
    *("string", "int", "uint", "double", "bytes", "timestamp", "duration"),
    *("getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear"),
    *("getHours", "getMinutes", "getSeconds", "getMilliseconds"),
}

_OPENERS, _CLOSERS = ("(", "[", "{"), (")", "]", "}")
_LITERALS = ("true", "false", "null", "in")
_TOKEN = re.compile(
    r"""
    (?P<space> \s+ | //[^\n]* )
    | (?P<string>
        (?: [rR][bB]? | [bB][rR] ) (?: \"{3} .*? \"{3} | '{3} .*? '{3} | \"[^"\n]*\" | '[^'\n]*' )
        | [bB]? (?: \"{3} (?: \\. | . )*? \"{3} | '{3} (?: \\. | . )*? '{3}
                  | \" (?: \\. | [^"\\\n] )* \" | ' (?: \\. | [^'\\\n] )* ' ) )
    | (?P<number> \d[\w.]* )
    | (?P<name> [A-Za-z_]\w* )
    | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL | re.ASCII,
)
_SECRET_NAME = re.compile(r"[A-Z][A-Z0-9_]{0,79}", re.ASCII)
_OPENING = re.compile(r"\$?\$\{\{")


class ExpressionError(ValueError):
    """What is wrong with an expression, for whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Source:
    """An expression's text, without the braces around it."""

    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """What stands at the start of a chain: `steps.a.outputs["rows"][0]` has the parts steps, a, outputs, rows, 0."""

    parts: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """What an expression refers to and does. `path` is set where the expression is nothing but one reference."""

    references: tuple[Reference, ...]
    path: Reference | None
    macros: int


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


@dataclass(slots=True)
class _Reading:
    references: list[Reference] = field(default_factory=list)
    macros: int = 0
    parentheses: list[bool] = field(default_factory=list)  # of those open: whether it belongs to a macro
    bound: set[str] = field(default_factory=set)
    patterns: int = 0


def holds_expression(text: str) -> bool:
    """Whether a string holds `${{`, escaped or not: such a string is not to be taken as it stands."""
    return "${{" in text


def split(text: str) -> list[str | Source]:
    """A string as its literal parts and its expressions, in order. `$${{` is the literal `${{`.

    Raises ExpressionError when an expression is not closed or too long.
    """
    parts: list[str | Source] = []
    literal, position = "", 0
    while (opening := _OPENING.search(text, position)) is not None:
        literal += text[position : opening.start()]
        if opening[0].startswith("$$"):
            literal, position = literal + "${{", opening.end()
            continue
        if literal:
            parts.append(literal)
        end = _closing(text, opening.end())
        parts.append(Source(text[opening.end() : end].strip()))
        literal, position = "", end + 2
    literal += text[position:]
    return [*parts, literal] if literal else parts


def is_single(text: str) -> bool:
    """Whether a string is one expression and nothing else, so that it may stand for a value of any type."""
    try:
        parts = split(text)
    except ExpressionError:
        return True  # what it stands for cannot be told; that it is malformed is said elsewhere
    return len(parts) == 1 and isinstance(parts[0], Source)


def outline(text: str) -> Outline:
    """Reads what an expression refers to. Raises ExpressionError for names and functions that do not exist, a step
    that is not named outright, and macros within macros (their cost grows with the power of the data)."""
    tokens = _tokens(text)
    reading, index = _Reading(), 0
    check_nesting(tokens)
    reading.bound = _bound_names(tokens)
    while index < len(tokens):
        index = _read(tokens, index, reading)
    path, length = _chain(tokens, 0) if tokens and tokens[0].text in (*ROOTS, SECRETS) else (None, 0)
    whole = path if path is not None and length == len(tokens) else None
    if whole is None and any(reference.parts[0] == SECRETS for reference in reading.references):
        raise ExpressionError(
            "a secret is handed over as it is, not computed with: write ${{ secrets.NAME }} by itself"
        )
    return Outline(tuple(reading.references), whole, reading.macros)


def check_depth(text: str) -> None:
    """Raises ExpressionError for what is nested too deeply for a parser that calls itself."""
    check_nesting(_tokens(text))


def _tokens(text: str) -> list[_Token]:
    return [_Token(match.lastgroup or "", match[0]) for match in _TOKEN.finditer(text) if match.lastgroup != "space"]


def check_nesting(tokens: Sequence[_Token]) -> None:
    """Raises ExpressionError."""
    depth = chain = questions = 0
    for token in tokens:
        depth += (token.text in _OPENERS) - (token.text in _CLOSERS)
        questions += token.text == "?"
        is_link = token.text in (".", "[", "-", "!")
        chain = (
            chain + 1 if is_link else chain if token.kind in ("name", "number", "string") or token.text in "()]" else 0
        )
        if depth > MAX_NESTING or questions > MAX_NESTING:
            raise ExpressionError(f"the expression is nested deeper than {MAX_NESTING} levels: let a task compute it")
        if chain > MAX_CHAIN:
            raise ExpressionError(f"more than {MAX_CHAIN} members, calls or signs follow one another")


def _closing(text: str, start: int) -> int:
    depth, position = 0, start
    while position < len(text) and position - start <= MAX_EXPRESSION:
        if depth == 0 and text.startswith("}}", position):
            return position
        match = _TOKEN.match(text, position)
        if match is None:  # pragma: no cover - the last alternative matches any character
            break
        depth += (match[0] == "{") - (match[0] == "}")
        position = match.end()
    if position < len(text):
        raise ExpressionError(f"the expression is longer than {MAX_EXPRESSION} characters: let a task compute it")
    raise ExpressionError("the expression is not closed: }} is missing")


def _read(tokens: Sequence[_Token], index: int, reading: _Reading) -> int:
    token = tokens[index]
    if token.kind != "name":
        if token.text == "(":
            reading.parentheses.append(_is_macro(tokens, index - 1))
        elif token.text == ")" and reading.parentheses:
            reading.parentheses.pop()
        elif token.text == "." and not (index and _ends_operand(tokens[index - 1])):
            raise ExpressionError("there is nothing before the dot")
        return index + 1
    if _text(tokens, index + 1) == "(":
        _read_call(tokens, index, reading)
        return index + 1
    if _text(tokens, index - 1) == "." or token.text in _LITERALS or token.text in reading.bound:
        return index + 1
    if token.text not in (*ROOTS, SECRETS):
        raise ExpressionError(f'there is no "{token.text}" here: an expression knows {", ".join((*ROOTS, SECRETS))}')
    reference, length = _chain(tokens, index)
    _check_reference(reference)
    reading.references.append(reference)
    return index + length


def _read_call(tokens: Sequence[_Token], index: int, reading: _Reading) -> None:
    name = tokens[index].text
    if name == "matches":
        _read_pattern(tokens, index, reading)
    if name not in FUNCTIONS:
        raise ExpressionError(f'there is no function "{name}"; there are {", ".join(sorted(FUNCTIONS))}')
    if _is_macro(tokens, index):
        reading.macros += 1
        if any(reading.parentheses):
            raise ExpressionError(f"{name} stands within another {'/'.join(sorted(MACROS))}: let a task compute it")
        if reading.macros > 2:
            raise ExpressionError(f"more than two of {'/'.join(sorted(MACROS))}: let a task compute it")


def _read_pattern(tokens: Sequence[_Token], index: int, reading: _Reading) -> None:
    """A pattern is compiled each time that it is matched: it must be known, and quick to compile."""
    pattern = tokens[index + 2] if index + 3 < len(tokens) else None
    if pattern is None or pattern.kind != "string" or _text(tokens, index + 3) != ")":
        raise ExpressionError('the pattern of matches stands in quotes right there: matches("[a-z]+")')
    if any(reading.parentheses):
        raise ExpressionError("matches stands within another macro: let a task compute it")
    if problem := pattern_problem(pattern.text):
        raise ExpressionError(problem)
    reading.patterns += 1
    if reading.patterns > MAX_MATCHES:
        raise ExpressionError(f"more than {MAX_MATCHES} patterns: let a task compute it")


def _bound_names(tokens: Sequence[_Token]) -> set[str]:
    bound = set()
    for index in range(len(tokens)):
        if _is_macro(tokens, index) and index + 3 < len(tokens) and tokens[index + 3].text == ",":
            name = tokens[index + 2].text
            if name in (*ROOTS, SECRETS):
                raise ExpressionError(f'"{name}" cannot be the name of an element: it already means something')
            bound.add(name)
    return bound


def _is_macro(tokens: Sequence[_Token], index: int) -> bool:
    return (
        index > 0 and tokens[index].text in MACROS and tokens[index - 1].text == "." and _text(tokens, index + 1) == "("
    )


def _chain(tokens: Sequence[_Token], index: int) -> tuple[Reference, int]:
    """The reference that starts at the index, and how many tokens it takes."""
    parts: list[str | int] = [tokens[index].text]
    at = index + 1
    while True:
        first, second, third = (tokens[at + offset] if at + offset < len(tokens) else None for offset in range(3))
        if first is None or second is None:
            break
        if first.text == "." and second.kind == "name" and (third is None or third.text != "("):
            parts.append(second.text)
            at += 2
        elif first.text == "[" and third is not None and third.text == "]" and (key := _literal(second)) is not None:
            parts.append(key)
            at += 3
        else:
            break
    return Reference(tuple(parts)), at - index


def _literal(token: _Token) -> str | int | None:
    if token.kind == "number":
        return int(token.text) if token.text.isdigit() and len(token.text) < 10 else None
    if token.kind != "string" or token.text[0] in "rRbB" or "\n" in token.text:
        return None
    if "\\" not in token.text:
        return token.text[1:-1] if token.text[1:2] != token.text[0] else None
    try:  # CEL shares these escapes with Python; what only one of them knows counts as not literal
        value = ast.literal_eval(token.text) if re.fullmatch(r"""(?:[^\\]|\\[\\"'nrt])*""", token.text) else None
    except (ValueError, SyntaxError):
        return None
    return value if isinstance(value, str) else None


def _check_reference(reference: Reference) -> None:
    root, *rest = reference.parts
    if root == SECRETS and (len(rest) != 1 or not _SECRET_NAME.fullmatch(str(rest[0]))):
        raise ExpressionError("name the secret in capital letters, digits and _: secrets.NAME")
    if root == "run" and (not rest or rest[0] not in RUN_MEMBERS):
        raise ExpressionError(f"of run there is {', '.join(RUN_MEMBERS)}")
    if root != "steps":
        return
    if len(rest) < 2 or not isinstance(rest[0], str) or rest[1] not in ("outputs", "artifacts"):
        raise ExpressionError("name the step and what of it: steps.<key>.outputs or steps.<key>.artifacts")
    if rest[1] == "artifacts" and (len(rest) < 3 or not isinstance(rest[2], str)):
        raise ExpressionError(f'name the artifact: steps.{rest[0]}.artifacts["name"]')


def _ends_operand(token: _Token) -> bool:
    return token.kind in ("name", "string", "number") or token.text in (")", "]", "}")


def _text(tokens: Sequence[_Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


RUN_MEMBERS = ("id", "title", "labels", "mission", "version")
