"""`rerail replay`: a run's recorded frames again, at their recorded pace or another."""

from collections.abc import Iterator
from contextlib import closing

import click

from rerail.cli.client import Client
from rerail.cli.failures import say
from rerail.cli.options import options
from rerail.cli.scripts.documents import REPLAY
from rerail.cli.scripts.options import json_option, run_argument
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import console, put, write_json_lines
from rerail.cli.scripts.session import connected
from rerail.cli.scripts.words import frame_line
from rerail.domain.identity import LARGEST_FRAME
from rerail.settings import Settings

_NUMBER = click.IntRange(1, LARGEST_FRAME)
# Thirty years of a record go by in a second: frames come as fast as they can be read.
_AT_ONCE = 1e9


@click.command
@options("url")
@run_argument
@click.option("--from", "first", type=_NUMBER, default=1, metavar="NUMBER", help="The first frame.")
@click.option("--to", "last", type=_NUMBER, metavar="NUMBER", help="The last frame; else the run's last one by then.")
@click.option(
    "--speed",
    type=click.FloatRange(0.0, _AT_ONCE),
    default=1.0,
    show_default=True,
    metavar="NUMBER",
    help="How many times as fast as it happened; 0 for no pauses at all.",
)
@json_option
def command(settings: Settings, run: str, first: int, last: int | None, speed: float, as_json: bool) -> None:
    """Play the frames of the run RUN again, as they were recorded, a line for each."""
    if last is not None and last < first:
        raise click.UsageError(f"--to {last} is before --from {first}.")
    out = console()
    played = 0
    with connected(settings) as client:
        for frames in _batches(client, run, first, last, speed or _AT_ONCE):
            played += len(frames)
            if as_json:
                write_json_lines(frames)
                continue
            for frame in frames:
                put(out, frame_line(frame))
            out.file.flush()
    if not played:
        say(f"{run} has no frame {first} yet: its frames end before it.")


def _batches(client: Client, run: str, first: int, last: int | None, speed: float) -> Iterator[list[Answer]]:
    """Every frame once and in order; a lost connection goes on after the last one."""
    following = first

    def rest() -> dict[str, object]:
        return {"id": run, "from": following, "to": last, "speed": speed}

    with closing(client.follow(REPLAY, rest)) as found:
        for data in found:
            batch = data["replay"]
            following = max(following, batch["nextNumber"] + 1)
            yield batch["frames"]
            if last is not None and following > last:
                return
