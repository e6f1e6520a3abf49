"""`rerail report`: hands a run to support."""

from collections.abc import Sequence

import click

from rerail.cli.options import options
from rerail.cli.scripts.documents import REPORT
from rerail.cli.scripts.finding import step_id
from rerail.cli.scripts.moving import move
from rerail.cli.scripts.options import json_option, key_option, one_of, revision_option, run_argument
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import console, put, styled
from rerail.cli.scripts.session import connected
from rerail.domain.failure import Symptom
from rerail.domain.identity import LARGEST_FRAME
from rerail.settings import Settings


@click.command
@options("url")
@run_argument
@click.option("--symptom", required=True, type=one_of(Symptom), help="What is seen.")
@click.option("--summary", required=True, metavar="TEXT", help="What happened, in your words.")
@click.option("--step", metavar="STEP", help="The step that it is about: its key or id.")
@click.option(
    "--frame", type=click.IntRange(1, LARGEST_FRAME), metavar="NUMBER", help="The moment of the replay it is about."
)
@click.option("--artifact", "artifacts", multiple=True, metavar="ID", help="A file that belongs to it; again for more.")
@click.option("--include-binary", is_flag=True, help="Put files that are no text into the bundle too, as they are.")
@click.option("--tried", multiple=True, metavar="TEXT", help="What has been tried already; again for more.")
@revision_option
@key_option
@json_option
def command(
    settings: Settings,
    run: str,
    symptom: str,
    summary: str,
    step: str | None,
    frame: int | None,
    artifacts: Sequence[str],
    include_binary: bool,
    tried: Sequence[str],
    expect_revision: int | None,
    idempotency_key: str | None,
    as_json: bool,
) -> None:
    """Report the run RUN to support, with the step, the moment and the files that tell what happened."""
    with connected(settings) as client:
        given = {
            "runId": run,
            "symptom": symptom,
            "summary": summary,
            "stepId": step_id(client, run, step) if step is not None else None,
            "frameNumber": frame,
            "artifactIds": list(artifacts) or None,
            "includeBinary": include_binary,
            "tried": list(tried) or None,
            "expectedRevision": expect_revision,
        }
        move(client, REPORT, given, key=idempotency_key, as_json=as_json, tell=_tell)


def _tell(answer: Answer) -> None:
    report = answer["report"]
    put(console(), styled(f"Report {report['number']} of {report['run']['id']}: {report['id']}"))
    bundle = report["bundle"]
    address = f": {bundle['url']}" if "url" in bundle else ""
    put(console(), styled(f"Bundle {bundle['name']}, {bundle['bytes']:,} bytes{address}"))
    if answer["hint"]:
        put(console(stderr=True), styled(answer["hint"], "yellow"))
