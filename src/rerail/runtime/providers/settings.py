"""Settings as a provider gets them when an attempt starts: every expression resolved, and checked once more."""

from collections.abc import Mapping
from typing import Any

from rerail.domain.errors import Violation
from rerail.runtime.definition.durations import seconds
from rerail.runtime.definition.expression_text import holds_expression
from rerail.runtime.definition.json_values import show_path
from rerail.runtime.definition.schema_check import violations
from rerail.runtime.provider import InputError

INVALID_SETTING = "input.invalid_setting"


def require_settings(schema: Mapping[str, Any], settings: Mapping[str, Any]) -> None:
    """Raises InputError (`input.invalid_setting`) when an expression yielded what the provider does not accept."""
    found = violations(schema, settings)
    if found:
        raise invalid_setting(*found)


def invalid_setting(*found: Violation) -> InputError:
    """The error for settings that cannot be used, naming each; paths start at the settings."""
    shown = "; ".join(f"{show_path(('with', *violation.path))}: {violation.message}" for violation in found[:5])
    detail = [{"path": ["with", *violation.path], "message": violation.message} for violation in found[:20]]
    return InputError(shown, code=INVALID_SETTING, detail={"violations": detail})


def duration_setting(settings: Mapping[str, Any], name: str) -> float | None:
    """Seconds of a setting that is a duration; None when it is not there. Raises InputError."""
    if name not in settings:
        return None
    try:
        return seconds(settings[name])
    except ValueError as error:
        raise invalid_setting(Violation((name,), str(error))) from None


def is_literal(value: Any) -> bool:
    """Whether a setting is a string that can be looked at before a run: it holds no expression."""
    return isinstance(value, str) and not holds_expression(value)
