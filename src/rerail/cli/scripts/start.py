"""`rerail start`: a new run of a mission."""

from collections.abc import Mapping, Sequence
from typing import Any

import click

from rerail.cli.client import Client
from rerail.cli.options import options
from rerail.cli.scripts.documents import MISSION, START
from rerail.cli.scripts.given import pairs, read_object, typed
from rerail.cli.scripts.moving import move
from rerail.cli.scripts.options import json_option, key_option, wait_option
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import console, put, styled
from rerail.cli.scripts.session import connected
from rerail.settings import Settings


@click.command
@options("url")
@click.argument("mission", metavar="MISSION")
@click.option(
    "--input",
    "given",
    multiple=True,
    metavar="NAME=VALUE",
    help="An input. What it means, text, number or other JSON, the mission's schema of its inputs says.",
)
@click.option("--inputs", metavar="FILE|JSON|-", help="All inputs as a JSON object; --input wins over what it says.")
@click.option("--title", help="A title for people; else the mission's.")
@click.option("--label", "labels", multiple=True, metavar="NAME=VALUE", help="A label to find the run by.")
@key_option
@wait_option
@json_option
def command(
    settings: Settings,
    mission: str,
    given: Sequence[str],
    inputs: str | None,
    title: str | None,
    labels: Sequence[str],
    idempotency_key: str | None,
    wait: bool,
    as_json: bool,
) -> None:
    """Start a run of the newest version of the mission MISSION, and print the run's id."""
    named = pairs(given, option="--input")
    values = read_object(inputs, option="--inputs") if inputs is not None else {}
    marks = [{"key": key, "value": value} for key, value in pairs(labels, option="--label")]
    with connected(settings) as client:
        schema = _schema(client, mission) if named else {}
        values |= {name: typed(name, text, schema) for name, text in named}
        started = {"mission": mission, "inputs": values, "title": title, "labels": marks or None}
        move(client, START, started, key=idempotency_key, as_json=as_json, wait=wait, tell=_tell)


def _schema(client: Client, mission: str) -> Mapping[str, Any]:
    """What the inputs must satisfy; nothing where there is no such mission: that it is missing, starting it tells."""
    found = client.ask(MISSION, {"slug": mission})["mission"]
    schema: Mapping[str, Any] = found["inputSchema"] if found and isinstance(found["inputSchema"], dict) else {}
    return schema


def _tell(answer: Answer) -> None:
    run = answer["run"]
    click.echo(run["id"])
    words = f"{run['title']} is {run['status'].lower()}. Watch it: rerail watch {run['id']}"
    put(console(stderr=True), styled(words))
