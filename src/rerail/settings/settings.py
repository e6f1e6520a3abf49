"""All settings in one, by variable `RERAIL_<NAME>` or by flag `--<name>`: each is declared once, in its group."""

from collections.abc import Mapping, Sequence
from typing import Any, Self

from pydantic import SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from rerail.settings.access import Access
from rerail.settings.artifacts import Artifacts
from rerail.settings.command import Command
from rerail.settings.limits import Limits
from rerail.settings.missions import Missions
from rerail.settings.reports import Reports
from rerail.settings.secrets import Secrets
from rerail.settings.serving import Serving
from rerail.settings.storage import Storage
from rerail.settings.variables import PREFIX, InvalidSettingsError, variable


# The fields of the last base come first: from where the API listens to how it logs.
class Settings(Command, Reports, Secrets, Artifacts, Missions, Limits, Storage, Access, Serving, BaseSettings):
    """All settings. Flags, which are handed in, win over variables; an empty variable counts as not set."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, extra="forbid", frozen=True, hide_input_in_errors=True
    )

    @classmethod
    def read(cls, flags: Mapping[str, Any] | None = None) -> Self:
        """The settings of this process; `flags` win over variables. Raises InvalidSettingsError."""
        try:
            return cls(**(flags or {}))
        except ValidationError as error:
            raise InvalidSettingsError([_problem(item["loc"], item["msg"]) for item in error.errors()]) from None

    def environment(self) -> dict[str, str]:
        """The same settings as variables, for a child process. Secrets included: never to be shown or logged."""
        values = {name: getattr(self, name) for name in type(self).model_fields}
        return {variable(name): text_of(value, name) for name, value in values.items() if value is not None}


def flag(name: str) -> str | None:
    """The flag of a setting; secrets have none, because every process of a machine may see the flags of the others."""
    field = Settings.model_fields[name]
    if SecretStr in getattr(field.annotation, "__args__", (field.annotation,)):
        return None
    return "--" + name.replace("_", "-")


def text_of(value: object, name: str = "") -> str:
    """A value as its variable holds it."""
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, tuple):
        return ("\n" if name == "redact" else ",").join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _problem(location: Sequence[int | str], message: str) -> str:
    name = str(location[0])
    names = " or ".join(filter(None, (flag(name), variable(name)))) if name in Settings.model_fields else name
    return f"{names}: {message.removeprefix('Value error, ')}"
