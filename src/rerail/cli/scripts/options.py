"""Options and arguments that several of these commands have."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from rerail.domain.identity import LARGEST_FRAME

Command = TypeVar("Command", bound=Callable[..., Any])

run_argument = click.argument("run", metavar="RUN")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, with the names of the API.")
wait_option = click.option(
    "--wait",
    is_flag=True,
    help="Wait until the run is at rest. The exit status then says how it ended: 0 succeeded, 11 failed, 12 waits for "
    "a review, 17 cancelled.",
)
dry_run_option = click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
revision_option = click.option(
    "--expect-revision",
    type=click.IntRange(0, LARGEST_FRAME),
    metavar="NUMBER",
    help="Refuse with status 10 when the run has changed since this revision.",
)
key_option = click.option(
    "--idempotency-key",
    metavar="TEXT",
    help="The same key with the same request has one effect, whoever sends it and how often. One is made where none "
    "is given.",
)


def one_of(values: type[Any]) -> click.Choice[str]:
    """A choice of the names of an enumeration of the API, in letters of any case."""
    return click.Choice([item.value for item in values], case_sensitive=False)


def check_wait(*, wait: bool, dry_run: bool) -> None:
    """Raises UsageError for both: nothing happens that could be waited for."""
    if wait and dry_run:
        raise click.UsageError("--wait and --dry-run exclude each other: a dry run changes nothing.")
