"""`rerail continue`: resumes a run where it stopped."""

import click

from rerail.cli.options import options
from rerail.cli.scripts.documents import CONTINUE
from rerail.cli.scripts.moving import move
from rerail.cli.scripts.options import (
    check_wait,
    dry_run_option,
    json_option,
    key_option,
    revision_option,
    run_argument,
    wait_option,
)
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import console, put, styled
from rerail.cli.scripts.session import connected
from rerail.cli.scripts.words import plan_lines
from rerail.settings import Settings


@click.command("continue")
@options("url")
@run_argument
@click.option("--note", metavar="TEXT", help="Kept in the run's replay.")
@dry_run_option
@revision_option
@key_option
@wait_option
@json_option
def command(
    settings: Settings,
    run: str,
    note: str | None,
    dry_run: bool,
    expect_revision: int | None,
    idempotency_key: str | None,
    wait: bool,
    as_json: bool,
) -> None:
    """Resume the run RUN where it stopped. Refused, with the reasons, unless that is safe."""
    check_wait(wait=wait, dry_run=dry_run)
    given = {"runId": run, "note": note, "dryRun": dry_run, "expectedRevision": expect_revision}
    with connected(settings) as client:
        move(client, CONTINUE, given, key=idempotency_key, as_json=as_json, wait=wait, tell=_tell)


def _tell(answer: Answer) -> None:
    out, applied = console(), answer["applied"]
    put(out, styled(f"{answer['run']['id']} {'goes on' if applied else 'can be continued'}."))
    for line in plan_lines(answer["plan"], applied=applied):
        put(out, line)
