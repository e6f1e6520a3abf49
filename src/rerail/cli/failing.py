"""How a command fails: an expected error is one line and an exit status of its own, never a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

import click


@contextmanager
def told_in_one_line(ctx: click.Context) -> Iterator[None]:
    """Turns errors of a command into words on standard error and an exit status."""
    try:
        yield
    except (click.ClickException, click.exceptions.Exit, click.Abort, KeyboardInterrupt):
        raise
    except Exception as error:  # the outermost place: whatever comes here is told and ends the process
        # Not at the top: this knows the errors of every part, and loading those would make `rerail --version` wait.
        ctx.exit(import_module("rerail.cli.failures").tell(error, debug=bool(ctx.params.get("debug"))))
