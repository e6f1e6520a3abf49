"""The errors that are expected of commands, with their exit statuses, and what is said of all the others."""

import logging
import os
import tempfile
import traceback
from datetime import UTC, datetime
from enum import IntEnum

import click

from rerail.cli.deploy import MissionFilesError
from rerail.cli.deploying import ServerRefusedError
from rerail.database.embedded import EmbeddedServerError
from rerail.database.engine import DatabaseUnavailableError
from rerail.database.migrate import SchemaVersionError
from rerail.logs import hide_passwords
from rerail.settings import InvalidSettingsError
from rerail.sockets import AddressUnavailableError
from rerail.supervise import ChildFailedError


class ExitStatus(IntEnum):
    """Exit statuses beside 0; `rerail --help` lists them."""

    UNEXPECTED = 1
    USAGE = 2
    ADDRESS = 3
    DATA_FOLDER = 4
    DATABASE = 5
    SCHEMA = 6
    MISSION = 7
    SERVER = 8


_STATUS: dict[type[Exception], ExitStatus] = {
    InvalidSettingsError: ExitStatus.USAGE,
    AddressUnavailableError: ExitStatus.ADDRESS,
    EmbeddedServerError: ExitStatus.DATA_FOLDER,
    DatabaseUnavailableError: ExitStatus.DATABASE,
    SchemaVersionError: ExitStatus.SCHEMA,
    MissionFilesError: ExitStatus.MISSION,
    ServerRefusedError: ExitStatus.SERVER,
}


def tell(error: Exception, *, debug: bool) -> int:
    """Say what went wrong on standard error; answers the exit status."""
    if isinstance(error, ChildFailedError):
        # The child has told its own line; its status is kept, so that both ways to start answer alike.
        _say(str(error))
        return error.status if error.status > 0 else ExitStatus.UNEXPECTED
    for kind, status in _STATUS.items():
        if isinstance(error, kind):
            for line in getattr(error, "problems", None) or [str(error)]:
                _say(line)
            return status
    _say_unexpected(error, debug=debug or logging.getLogger().level == logging.DEBUG)
    return ExitStatus.UNEXPECTED


def _say_unexpected(error: Exception, *, debug: bool) -> None:
    what = f"unexpected {type(error).__name__}: {error}".replace("\n", " ")
    trace = hide_passwords("".join(traceback.format_exception(error)))
    if debug:
        click.echo(trace, err=True, nl=False)
        _say(what)
        return
    descriptor, path = tempfile.mkstemp(prefix=f"rerail-{datetime.now(UTC):%Y%m%dT%H%M%S}-", suffix=".log")
    with os.fdopen(descriptor, "w") as log:
        log.write(trace)
    _say(f"{what} (traceback: {path}, or run again with rerail --debug)")


def _say(line: str) -> None:
    click.echo(f"{click.style('rerail:', fg='red', bold=True)} {hide_passwords(line)}", err=True)
