"""`rerail watch`: a run's frames as they come, until it is at rest."""

import sys
from collections.abc import Iterator
from contextlib import closing

import click

from rerail.cli.client import Client, Document, ServerRefusedError
from rerail.cli.options import options
from rerail.cli.scripts.documents import FOLLOW_FRAMES, FOLLOW_STEPS
from rerail.cli.scripts.options import json_option, run_argument
from rerail.cli.scripts.outcomes import Answer, at_rest, check_rest
from rerail.cli.scripts.output import console, put, write_json_lines
from rerail.cli.scripts.session import connected
from rerail.cli.scripts.view import View
from rerail.cli.scripts.words import frame_line
from rerail.domain.identity import LARGEST_FRAME
from rerail.settings import Settings


@click.command
@options("url")
@run_argument
@click.option(
    "--after",
    type=click.IntRange(0, LARGEST_FRAME),
    default=0,
    metavar="NUMBER",
    help="Only frames after this number.",
)
@json_option
def command(settings: Settings, run: str, after: int, as_json: bool) -> None:
    """Follow the run RUN until it is at rest: on a terminal as a table that moves, elsewhere a line for each frame,
    each once and in order, also where the server starts again meanwhile. The exit status says how the run stands: 0
    succeeded, 11 failed, 12 waits for a review, 17 cancelled."""
    with connected(settings) as client:
        if as_json:
            last = _watch_json(client, run, after)
        elif sys.stdout.isatty():
            last = _watch_table(client, run, after)
        else:
            last = _watch_lines(client, run, after)
    check_rest(last)


def batches(client: Client, document: Document, run: str, after: int) -> Iterator[Answer]:
    """Frames of the run after a number and the run as it stood with them, up to the batch with which it is at rest.

    Every frame comes once and in order. Raises ServerRefusedError.
    """
    cursor = after
    with closing(client.follow(document, lambda: {"id": run, "after": cursor})) as found:
        for data in found:
            batch: Answer = data["frames"]
            numbers = [frame["number"] for frame in batch["frames"]]
            if numbers != list(range(cursor + 1, cursor + 1 + len(numbers))):
                raise ServerRefusedError(f"The server sent frames {numbers[0]} to {numbers[-1]} after frame {cursor}.")
            cursor = max(cursor, batch["nextNumber"])
            yield batch
            if cursor >= batch["run"]["revision"] and at_rest(batch["run"]):
                return
    raise ServerRefusedError(f"The server ended the subscription to {run} while the run was under way.")


def _watch_json(client: Client, run: str, after: int) -> Answer:
    last: Answer = {}
    for batch in batches(client, FOLLOW_FRAMES, run, after):
        write_json_lines(batch["frames"])
        last = batch["run"]
    return last


def _watch_lines(client: Client, run: str, after: int) -> Answer:
    out = console()
    last: Answer = {}
    for batch in batches(client, FOLLOW_STEPS, run, after):
        for frame in batch["frames"]:
            put(out, frame_line(frame))
        out.file.flush()
        last = batch["run"]
    return last


def _watch_table(client: Client, run: str, after: int) -> Answer:
    last: Answer = {}
    with View(console()) as view:
        for batch in batches(client, FOLLOW_STEPS, run, after):
            view.take(batch)
            last = batch["run"]
    return last
