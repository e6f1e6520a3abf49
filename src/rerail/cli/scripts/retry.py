"""`rerail retry`: tries a failed step again."""

import click

from rerail.cli.options import options
from rerail.cli.scripts.documents import RETRY
from rerail.cli.scripts.finding import step_id
from rerail.cli.scripts.given import read_object
from rerail.cli.scripts.moving import move
from rerail.cli.scripts.options import (
    check_wait,
    dry_run_option,
    json_option,
    key_option,
    one_of,
    revision_option,
    run_argument,
    wait_option,
)
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import console, put, styled
from rerail.cli.scripts.session import connected
from rerail.cli.scripts.words import check_lines, plan_lines
from rerail.domain.move import FixKind
from rerail.settings import Settings


@click.command
@options("url")
@run_argument
@click.argument("step", metavar="STEP")
@click.option("--fix", "kind", required=True, type=one_of(FixKind), help="What was done about the underlying issue.")
@click.option("--note", metavar="TEXT", help="The same in your words; needed where nobody knows what the step did.")
@click.option("--evidence-url", metavar="URL", help="Where the change can be seen.")
@click.option("--inputs", metavar="FILE|JSON|-", help="Corrected inputs of the step, whole, as a JSON object.")
@dry_run_option
@revision_option
@key_option
@wait_option
@json_option
def command(
    settings: Settings,
    run: str,
    step: str,
    kind: str,
    note: str | None,
    evidence_url: str | None,
    inputs: str | None,
    dry_run: bool,
    expect_revision: int | None,
    idempotency_key: str | None,
    wait: bool,
    as_json: bool,
) -> None:
    """Try the step STEP (its key or id) of the run RUN again, once what made it fail is fixed. The server verifies what
    it can of the fix."""
    check_wait(wait=wait, dry_run=dry_run)
    fix = {"kind": kind, "note": note, "evidenceUrl": evidence_url}
    corrected = read_object(inputs, option="--inputs") if inputs is not None else None
    with connected(settings) as client:
        given = {
            "stepId": step_id(client, run, step),
            "fix": {name: value for name, value in fix.items() if value is not None},
            "inputs": corrected,
            "dryRun": dry_run,
            "expectedRevision": expect_revision,
        }
        move(client, RETRY, given, key=idempotency_key, as_json=as_json, wait=wait, tell=_tell)


def _tell(answer: Answer) -> None:
    out, applied = console(), answer["applied"]
    verb = "is tried again" if applied else "can be tried again"
    put(out, styled(f"Step {answer['step']['key']} of {answer['run']['id']} {verb}."))
    for line in (*check_lines(answer["checks"]), *plan_lines(answer["plan"], applied=applied)):
        put(out, line)
