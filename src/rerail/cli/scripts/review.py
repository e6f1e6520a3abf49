"""`rerail review`: decides what a step waits for."""

import click

from rerail.cli.options import options
from rerail.cli.scripts.documents import DECIDE
from rerail.cli.scripts.finding import review_id
from rerail.cli.scripts.moving import move
from rerail.cli.scripts.options import (
    check_wait,
    dry_run_option,
    json_option,
    key_option,
    one_of,
    revision_option,
    wait_option,
)
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import console, put, styled
from rerail.cli.scripts.session import connected
from rerail.domain.review import ReviewDecision
from rerail.settings import Settings


@click.command
@options("url")
@click.argument("named", metavar="RUN|REVIEW")
@click.argument("decision", type=one_of(ReviewDecision))
@click.option("--comment", metavar="TEXT", help="Why; shown with the review.")
@dry_run_option
@revision_option
@key_option
@wait_option
@json_option
def command(
    settings: Settings,
    named: str,
    decision: str,
    comment: str | None,
    dry_run: bool,
    expect_revision: int | None,
    idempotency_key: str | None,
    wait: bool,
    as_json: bool,
) -> None:
    """Decide a review: the one that is named, or the only one that its run waits for. `approve` also takes a rejection
    back, as long as its step is failed; then retry the step."""
    check_wait(wait=wait, dry_run=dry_run)
    with connected(settings) as client:
        review = review_id(client, named, approve=decision == ReviewDecision.APPROVE)
        given = {
            "reviewId": review,
            "decision": decision,
            "comment": comment,
            "dryRun": dry_run,
            "expectedRevision": expect_revision,
        }
        move(client, DECIDE, given, key=idempotency_key, as_json=as_json, wait=wait, tell=_tell)


def _tell(answer: Answer) -> None:
    review, run = answer["review"], answer["run"]
    verb = f"is {review['status'].lower()}" if answer["applied"] else "can be decided so"
    words = f"Step {review['step']['key']} of {run['id']} {verb}: {review['question']}"
    put(console(), styled(words))
