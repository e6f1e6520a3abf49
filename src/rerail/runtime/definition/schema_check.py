"""Values checked against JSON Schema 2020-12, and schemas checked against its rules; nothing is ever fetched."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from itertools import islice
from typing import Any

import jsonschema_rs
import orjson

from rerail.domain.errors import Violation
from rerail.runtime.definition.durations import NOT_A_DURATION, PATTERN
from rerail.runtime.definition.json_values import describe
from rerail.runtime.definition.schema_bounds import bounds_violations, weight

DRAFT = "https://json-schema.org/draft/2020-12/schema"
MAX_VIOLATIONS = 100
MAX_CHECKS = 10_000
"""Values times what the schema asks of each, of which all that fail are told: a fraction of a second's worth."""
MAX_COMPILED_PATTERN = 10 * 1024 * 1024
_LONGEST_NAME, _AS_LONG, _MOST_NAMES = 80, 4, 200
_NOT_ALL = " (the value is large: there may be other problems)"
_MASK = "the value"  # stands for the value in messages: it may be a secret
_NOT_SCHEMAS = {"const", "enum", "default", "examples"}
_TYPES = {"object": "an object", "array": "a list", "integer": "an integer", "null": "null"}
_Kind = jsonschema_rs.ValidationErrorKind
_LIMITS: Mapping[type, str] = {
    _Kind.MinProperties: "must have at least {} members",
    _Kind.MaxProperties: "must have at most {} members",
    _Kind.MinItems: "must have at least {} elements",
    _Kind.MaxItems: "must have at most {} elements",
    _Kind.MinLength: "must have at least {} characters",
    _Kind.MaxLength: "must have at most {} characters",
    _Kind.Minimum: "must be at least {}",
    _Kind.Maximum: "must be at most {}",
    _Kind.ExclusiveMinimum: "must be more than {}",
    _Kind.ExclusiveMaximum: "must be less than {}",
}

Schema = Mapping[str, Any]


def violations(schema: Schema, value: Any) -> list[Violation]:
    """What is wrong with the value, at most 100 of it, in the value's order; of a large value the first alone, as it
    says. No message holds a part of the value.

    The schema must be a valid one (`schema_violations`); formats are asserted.
    """
    encoded = orjson.dumps(schema)
    found, whole = some_violations(schema, value, listed=max(1, MAX_CHECKS // _weight(encoded)))
    return found if whole else [Violation(each.path, f"{each.message}{_NOT_ALL}") for each in found]


def some_violations(schema: Schema, value: Any, *, listed: int) -> tuple[list[Violation], bool]:
    """The same for a value of so many values at most, and the first of a larger one; and whether that is all."""
    validator = _compiled(orjson.dumps(schema))
    if validator.is_valid(value):
        return [], True
    # The library makes each error there is before it answers the first, at tens of microseconds each.
    if values_in(value, listed) > listed:
        try:
            validator.validate(value)
        except jsonschema_rs.ValidationError as first:
            return describe_error(first)[:1], False
    found: list[Violation] = []
    for error in validator.iter_errors(value):
        found += describe_error(error)
        if len(found) > MAX_VIOLATIONS:
            break
    return found[:MAX_VIOLATIONS], len(found) <= MAX_VIOLATIONS


def iterate(schema: Schema, value: Any) -> Iterator[jsonschema_rs.ValidationError]:
    """The library's own errors, for callers that must tell them apart. All of them are made before the first is
    answered: what is large must be refused before."""
    return _compiled(orjson.dumps(schema)).iter_errors(value)


def values_in(value: Any, most: int) -> int:
    """How many values there are in a JSON value, itself and names of members included; counted until there are more
    than so many."""
    count, waiting = 1, [value]
    while waiting and count <= most:
        item = waiting.pop()
        if isinstance(item, dict | Mapping):
            count += 2 * len(item)
            waiting += item.values()
        elif isinstance(item, list | tuple):
            count += len(item)
            waiting += item
    return count


def schema_violations(schema: Any) -> list[Violation]:
    """What makes a schema unusable: not JSON Schema 2020-12, references to elsewhere, patterns that could backtrack."""
    if not isinstance(schema, dict):
        return [Violation((), f"must be a JSON Schema (an object), not {describe(schema)}")]
    declared = schema.get("$schema", DRAFT)
    if not isinstance(declared, str) or declared.rstrip("#") != DRAFT:
        return [Violation(("$schema",), f"only JSON Schema 2020-12 is understood: leave it out or write {DRAFT}")]
    remote = [Violation(path, _remote(target)) for path, target in _references(schema, ()) if target[:1] != "#"]
    if remote:
        return remote
    if costly := bounds_violations(schema):
        return costly
    try:
        _compiled(orjson.dumps(schema))
    except jsonschema_rs.ValidationError as error:
        return describe_error(error, prefix="is not a valid JSON Schema: ")
    except ValueError as error:
        return [Violation((), f"is not a valid JSON Schema: {error}")]
    return []


def describe_error(error: jsonschema_rs.ValidationError, prefix: str = "") -> list[Violation]:
    """One violation for an error of the library; one per name where it speaks of several keys."""
    path = tuple(str(part) for part in error.instance_path)
    match error.kind:
        case _Kind.Required(name):
            return [Violation((*path, name), f"{prefix}is missing")]
        case _Kind.AdditionalProperties(names) | jsonschema_rs.ValidationErrorKind.UnevaluatedProperties(names):
            return [Violation((*path, name), f"{prefix}is not known here") for name in names]
        case _Kind.Type(types):
            wanted = " or ".join(_TYPES.get(name, f"a {name}") for name in types)
            return [Violation(path, f"{prefix}must be {wanted}, not {describe(error.instance)}")]
        case _Kind.Enum(options):
            return [Violation(path, f"{prefix}must be one of {', '.join(_short(option) for option in options)}")]
        case _Kind.Pattern(pattern):
            known = NOT_A_DURATION if pattern == PATTERN else f"does not match the pattern {pattern}"
            return [Violation(path, f"{prefix}{known}")]
        case _Kind.Referencing():
            return [Violation(path, f"{prefix}{error.message.partition(chr(10))[0]}")]
        case kind if (text := _LIMITS.get(type(kind))) is not None:
            return [Violation(path, f"{prefix}{text.format(kind.value)}")]
        case _:
            return [Violation(path, f"{prefix}{_masked(error)}")]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`; did you mean "validate"?` when one of the known names is close, else nothing. Of thousands of names those are
    looked at that are about as long."""
    if len(name) > _LONGEST_NAME:
        return ""
    alike = islice((each for each in known if abs(len(each) - len(name)) <= _AS_LONG), _MOST_NAMES)
    close = get_close_matches(name, list(alike), n=1)
    return f'; did you mean "{close[0]}"?' if close else ""


def _short(option: Any) -> str:
    return orjson.dumps(option).decode()[:80]


def _masked(error: jsonschema_rs.ValidationError) -> str:
    # The compiled validators mask the value already; a schema's own error names the part of the schema, no secret.
    return error.message.partition("\n")[0][:400]


def _remote(target: str) -> str:
    return f"refers to {target[:200]!r}, and nothing is fetched: put the schema under $defs and write #/$defs/name"


def _references(schema: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(schema, dict):
        for key, item in schema.items():
            if key in ("$ref", "$dynamicRef") and isinstance(item, str):
                yield (*path, key), item
            elif key not in _NOT_SCHEMAS or path[-1:] == ("properties",):
                yield from _references(item, (*path, key))
    elif isinstance(schema, list):
        for index, item in enumerate(schema):
            yield from _references(item, (*path, str(index)))


@lru_cache(maxsize=512)
def _weight(schema: bytes) -> int:
    return weight(orjson.loads(schema))


@lru_cache(maxsize=512)
def _compiled(schema: bytes) -> jsonschema_rs.Draft202012Validator:
    # RegexOptions: patterns are matched in linear time, so none can hold up a server. offline: nothing is fetched.
    return jsonschema_rs.Draft202012Validator(
        orjson.loads(schema),
        validate_formats=True,
        mask=_MASK,
        pattern_options=jsonschema_rs.RegexOptions(size_limit=MAX_COMPILED_PATTERN),
        offline=True,
    )
