"""Flags of the commands, made of the fields of `Settings`: name, default and meaning are declared there alone."""

from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar, get_args

import click
import structlog
from pydantic.fields import FieldInfo

from rerail.logs import configure_logs
from rerail.settings import Settings, default_text, flag, unknown_variables, variable

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

OIDC = tuple(name for name in Settings.model_fields if name.startswith("oidc_"))

_log = structlog.get_logger()


def options(
    *names: str,
) -> Callable[[Callable[Concatenate[Settings, Arguments], Result]], Callable[..., Result]]:
    """Gives a command the flags of these settings and of logging. The command's first argument becomes `Settings`,
    read from flags and variables; logs are set up before it is called.

    Raises, when called: InvalidSettingsError.
    """
    shown = (*names, "log_level", "log_format")

    def decorate(command: Callable[Concatenate[Settings, Arguments], Result]) -> Callable[..., Result]:
        @wraps(command)
        def run_with_settings(*arguments: Arguments.args, **keywords: Arguments.kwargs) -> Result:
            given = {name: keywords.pop(name) for name in shown}
            flags = {name: value for name, value in given.items() if value is not None}
            if click.get_current_context().find_root().params.get("debug"):
                flags["log_level"] = "debug"
            settings = Settings.read(flags)
            configure_logs(settings.log_level, settings.log_format, clean=_cleaning(settings, names))
            for name in unknown_variables():
                _log.warning("settings.unknown_variable", variable=name, hint="no setting of rerail has this name")
            return command(settings, *arguments, **keywords)

        run: Callable[..., Result] = run_with_settings
        for name in reversed(shown):
            run = _option(name, Settings.model_fields[name])(run)
        return run

    return decorate


def _cleaning(settings: Settings, names: Sequence[str]) -> Callable[[str], str] | None:
    """What takes secrets out of logs; None for commands that only talk to a server, which know none."""
    if "url" in names:
        return None
    # Not at the top: the libraries behind it take a while to load, and those commands should not wait for them.
    from rerail.redaction.named import secrets_of_process
    from rerail.redaction.screen import Screen

    return Screen(settings.patterns, secrets_of_process(settings.secrets_file)).text


def _option(name: str, field: FieldInfo) -> Callable[[Callable[..., Result]], Callable[..., Result]]:
    declaration = flag(name)
    if declaration is None:
        raise ValueError(f"{name} is a secret: it has no flag")
    default = default_text(field).replace("`", "")
    words = f"{(field.description or '').replace('`', '')}  [{variable(name)}; default: {default}]"
    if field.annotation is bool:
        return click.option(f"{declaration}/--no-{declaration[2:]}", name, default=None, help=words)
    # Values stay text: Settings checks them, and says the same of a flag as of a variable.
    return click.option(declaration, name, default=None, metavar=_metavar(field), help=words)


def _metavar(field: FieldInfo) -> str:
    if choices := [choice for choice in get_args(field.annotation) if isinstance(choice, str)]:
        return "|".join(choices)
    if Path in (field.annotation, *get_args(field.annotation)):
        return "FILE" if field.description and field.description.startswith("File") else "DIR"
    return "NUMBER" if {int, float} & {field.annotation, *get_args(field.annotation)} else "TEXT"
