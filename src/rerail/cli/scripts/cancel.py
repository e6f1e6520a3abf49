"""`rerail cancel`: ends a run for good."""

import click

from rerail.cli.options import options
from rerail.cli.scripts.documents import CANCEL
from rerail.cli.scripts.moving import move
from rerail.cli.scripts.options import dry_run_option, json_option, key_option, revision_option, run_argument
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import console, put, styled
from rerail.cli.scripts.session import connected
from rerail.settings import Settings


@click.command
@options("url")
@run_argument
@click.option("--reason", metavar="TEXT", help="Kept in the run's replay.")
@dry_run_option
@revision_option
@key_option
@json_option
def command(
    settings: Settings,
    run: str,
    reason: str | None,
    dry_run: bool,
    expect_revision: int | None,
    idempotency_key: str | None,
    as_json: bool,
) -> None:
    """End the run RUN for good. Reaches what is running at once."""
    given = {"runId": run, "reason": reason, "dryRun": dry_run, "expectedRevision": expect_revision}
    with connected(settings) as client:
        move(client, CANCEL, given, key=idempotency_key, as_json=as_json, tell=_tell)


def _tell(answer: Answer) -> None:
    verb = "is cancelled" if answer["applied"] else "can be cancelled"
    put(console(), styled(f"{answer['run']['id']} {verb}."))
