"""How a command fails: an expected error is one line and an exit status of its own, never a traceback."""

import logging
import os
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import IntEnum
from typing import TextIO

import click

from rerail.logs import hide_passwords


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
    REFUSED = 9
    STALE = 10
    FAILED = 11
    REVIEW = 12
    NOT_FOUND = 13
    INVALID_INPUT = 14
    NOT_PERMITTED = 15
    KEY_CONFLICT = 16
    CANCELLED = 17
    BUNDLE = 18
    INTERRUPTED = 130
    READER_GONE = 141


# By name, not by class: loading every part's errors would make each command wait for the libraries of all the others.
EXPECTED = {
    "rerail.settings.variables.InvalidSettingsError": ExitStatus.USAGE,
    "rerail.access.openness.UnprotectedError": ExitStatus.USAGE,
    "rerail.sockets.AddressUnavailableError": ExitStatus.ADDRESS,
    "rerail.database.embedded.errors.EmbeddedServerError": ExitStatus.DATA_FOLDER,
    "rerail.artifacts.store.StoreUnavailableError": ExitStatus.DATA_FOLDER,
    "rerail.database.engine.DatabaseUnavailableError": ExitStatus.DATABASE,
    "sqlalchemy.exc.OperationalError": ExitStatus.DATABASE,  # it went away while the engine was starting
    "rerail.database.migrate.SchemaVersionError": ExitStatus.SCHEMA,
    "rerail.cli.deploy.MissionFilesError": ExitStatus.MISSION,
    "rerail.cli.client.ServerRefusedError": ExitStatus.SERVER,
    "rerail.cli.client.TokenRefusedError": ExitStatus.NOT_PERMITTED,
    "rerail.cli.scripts.outcomes.OutcomeError": ExitStatus.UNEXPECTED,  # each says which status it is
    "rerail.bundles.reading.BundleError": ExitStatus.BUNDLE,
    "rerail.processes.watching.ChildFailedError": ExitStatus.UNEXPECTED,
    "rerail.runtime.worker.WorkerLostError": ExitStatus.UNEXPECTED,
}


@contextmanager
def told_in_one_line(ctx: click.Context) -> Iterator[None]:
    """Turns errors of a command into words on standard error and an exit status."""
    try:
        yield
        if sys.stdout is not None:
            sys.stdout.flush()  # a reader who has left is noticed here, not at the end of the interpreter
    except KeyboardInterrupt:
        ctx.exit(ExitStatus.INTERRUPTED)
    except BrokenPipeError:
        _write_nowhere(sys.stdout)
        ctx.exit(ExitStatus.READER_GONE)
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except Exception as error:  # the outermost place: whatever comes here is told and ends the process
        ctx.exit(_tell(error, debug=bool(ctx.params.get("debug"))))
    finally:
        _let_go_of_errors()


def _let_go_of_errors() -> None:
    """Whoever read what is logged may have left: that is no reason to end otherwise than well."""
    try:
        if sys.stderr is not None:
            sys.stderr.flush()
    except BrokenPipeError:
        _write_nowhere(sys.stderr)


def _write_nowhere(stream: TextIO) -> None:
    """What is still in the buffer must go somewhere, or the interpreter complains about it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _tell(error: Exception, *, debug: bool) -> int:
    for kind in type(error).__mro__:
        status = EXPECTED.get(f"{kind.__module__}.{kind.__qualname__}")
        if status is not None:
            for problem in getattr(error, "problems", (str(error),)):
                say(problem)
            # A child's own status is kept, so that starting all in one and starting one alone answer alike.
            return max(getattr(error, "status", status), status)
    _say_unexpected(error, debug=debug or logging.getLogger().level == logging.DEBUG)
    return ExitStatus.UNEXPECTED


def _say_unexpected(error: Exception, *, debug: bool) -> None:
    what = f"unexpected {type(error).__name__}: {error}"
    trace = hide_passwords("".join(traceback.format_exception(error)))
    if debug:
        click.echo(trace, err=True, nl=False)
        say(what)
        return
    descriptor, path = tempfile.mkstemp(prefix=f"rerail-{datetime.now(UTC):%Y%m%dT%H%M%S}-", suffix=".log")
    with os.fdopen(descriptor, "w") as log:
        log.write(trace)
    say(f"{what} (traceback: {path}, or run again with rerail --debug)")


def say(problem: str) -> None:
    """A line for the person at the terminal, on standard error."""
    line = " ".join(problem.split())  # drivers break their words into lines
    click.echo(f"{click.style('rerail:', fg='red', bold=True)} {hide_passwords(line)}", err=True)
