"""`rerail show`: one run as it stands, what blocks it, and what can be done about it."""

import click

from rerail.cli.options import options
from rerail.cli.scripts.documents import ARTIFACTS, RUN, STEPS
from rerail.cli.scripts.finding import all_pages, run_of
from rerail.cli.scripts.options import json_option, run_argument
from rerail.cli.scripts.output import console, put, write_json
from rerail.cli.scripts.picture import picture
from rerail.cli.scripts.session import connected
from rerail.settings import Settings


@click.command
@options("url")
@run_argument
@json_option
def command(settings: Settings, run: str, as_json: bool) -> None:
    """Show the run RUN: where it stands, what blocks it since which frame, what can be done about it now and what
    stands against the rest, its steps and its artifacts."""
    with connected(settings) as client:
        found = run_of(client, RUN, run)
        for name, document in (("steps", STEPS), ("artifacts", ARTIFACTS)):
            found[name] = {"nodes": all_pages(client, document, run, name)}
    if as_json:
        write_json(found)
        return
    out = console()
    for part in picture(found, width=out.width):
        put(out, part)
