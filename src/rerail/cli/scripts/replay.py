"""`rerail replay`: a run's recorded frames again, at their recorded pace or another."""

import time
from collections.abc import Callable, Iterable, Iterator

import click

from rerail.cli.client import Client
from rerail.cli.options import options
from rerail.cli.scripts.documents import FRAMES, STATE
from rerail.cli.scripts.finding import run_of
from rerail.cli.scripts.options import json_option, run_argument
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import console, put, write_json_lines
from rerail.cli.scripts.session import connected
from rerail.cli.scripts.words import frame_line
from rerail.domain.identity import LARGEST_FRAME
from rerail.settings import Settings

_PAGE = 500
_NUMBER = click.IntRange(1, LARGEST_FRAME)


@click.command
@options("url")
@run_argument
@click.option("--from", "first", type=_NUMBER, default=1, metavar="NUMBER", help="The first frame.")
@click.option("--to", "last", type=_NUMBER, metavar="NUMBER", help="The last frame; else the run's last one by now.")
@click.option(
    "--speed",
    type=click.FloatRange(0.0),
    default=1.0,
    show_default=True,
    metavar="NUMBER",
    help="How many times as fast as it happened; 0 for no pauses at all.",
)
@json_option
def command(settings: Settings, run: str, first: int, last: int | None, speed: float, as_json: bool) -> None:
    """Play the frames of the run RUN again, as they were recorded, a line for each."""
    out = console()
    with connected(settings) as client:
        revision = run_of(client, STATE, run)["revision"]
        end = revision if last is None else min(last, revision)
        for frame in paced(_frames(client, run, first, end), speed, now=time.monotonic, sleep=time.sleep):
            if as_json:
                write_json_lines([frame])
            else:
                put(out, frame_line(frame))
                out.file.flush()


def _frames(client: Client, run: str, first: int, last: int) -> Iterator[Answer]:
    while first <= last:
        variables = {"from": first, "to": last, "first": _PAGE}
        page = run_of(client, FRAMES, run, **variables)["frames"]["nodes"]
        yield from page
        first += len(page)


def paced(
    frames: Iterable[Answer], speed: float, *, now: Callable[[], float], sleep: Callable[[float], None]
) -> Iterator[Answer]:
    """Each frame when it is due, the first one at once. `now` and `sleep` are in seconds."""
    began: float | None = None
    for frame in frames:
        if speed > 0:
            due = frame["offsetSeconds"] / speed
            began = now() - due if began is None else began
            # What took long to be read or written is made up for.
            sleep(max(0.0, began + due - now()))
        yield frame
