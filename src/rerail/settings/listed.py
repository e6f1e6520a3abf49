"""The settings as lists for people: the table of the README, and variables that look like settings and are none."""

import os

from pydantic.fields import FieldInfo

from rerail.settings.settings import Settings, flag, text_of
from rerail.settings.variables import PREFIX, SECRET_PREFIX, variable


def default_text(field: FieldInfo) -> str:
    """The default of a setting, in words for a person."""
    if isinstance(field.json_schema_extra, dict) and "default_text" in field.json_schema_extra:
        return str(field.json_schema_extra["default_text"])
    return f"`{text_of(field.default)}`"


def settings_table() -> str:
    """The settings as a Markdown table; the README holds it between its marks."""
    lines = ["| variable | flag | default | meaning |", "|---|---|---|---|"]
    for name, field in Settings.model_fields.items():
        shown = f"`{flag(name)}`" if flag(name) else ""
        if field.annotation is bool:
            shown += f" `{(flag(name) or '').replace('--', '--no-')}`"
        lines.append(f"| `{variable(name)}` | {shown} | {default_text(field)} | {field.description} |")
    return "\n".join(lines) + "\n"


def unknown_variables() -> list[str]:
    """Variables of this process that look like settings and are none: most often a slip of the hand."""
    known = {variable(name) for name in Settings.model_fields}
    return sorted(
        name
        for name in os.environ
        if name.startswith(PREFIX) and not name.startswith(SECRET_PREFIX) and name not in known
    )
