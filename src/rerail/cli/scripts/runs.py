"""`rerail runs`: a list of runs."""

from collections.abc import Sequence
from typing import Any

import click

from rerail.cli.client import Client
from rerail.cli.options import options
from rerail.cli.scripts import words
from rerail.cli.scripts.documents import RUNS
from rerail.cli.scripts.options import json_option, one_of
from rerail.cli.scripts.outcomes import Answer
from rerail.cli.scripts.output import Column, console, put, styled, table, write_json
from rerail.cli.scripts.session import connected
from rerail.domain.failure import FailureCause
from rerail.domain.move import NextMove
from rerail.domain.run import RunStatus
from rerail.settings import Settings

_PAGE = 500
_COLUMNS = (
    Column(title="RUN"),
    Column(title="STATUS"),
    Column(title="STEPS", from_width=90, right=True),
    Column(title="NEXT"),
    Column(title="FAILURE", from_width=110),
    Column(title="CREATED", from_width=140),
    Column(title="TITLE", cut=True),
)


@click.command
@options("url")
@click.option("--status", multiple=True, type=one_of(RunStatus), help="Where it stands; again for one more.")
@click.option("--mission", multiple=True, metavar="NAME", help="Of this mission; again for one more.")
@click.option("--label", "labels", multiple=True, metavar="NAME[=VALUE]", help="It bears this label; again: that too.")
@click.option("--cause", multiple=True, type=one_of(FailureCause), help="Cause of what blocks it; again for one more.")
@click.option("--next-move", multiple=True, type=one_of(NextMove), help="What should be done; again for one more.")
@click.option("--failure-group", metavar="ID", help="It failed, once or now, alike: it is in this failure group.")
@click.option("--text", help="Part of its title, or its id.")
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, metavar="NUMBER", help="How many at most."
)
@json_option
def command(
    settings: Settings,
    status: Sequence[str],
    mission: Sequence[str],
    labels: Sequence[str],
    cause: Sequence[str],
    next_move: Sequence[str],
    failure_group: str | None,
    text: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """List runs, the newest first. All that is asked must hold."""
    given = {
        "status": list(status),
        "mission": list(mission),
        "cause": list(cause),
        "nextMove": list(next_move),
        "labels": [_label(item) for item in labels],
        "failureGroup": failure_group,
        "text": text,
    }
    with connected(settings) as client:
        found = _find(client, {name: value for name, value in given.items() if value}, limit)
    if as_json:
        write_json(found)
        return
    _show(found)


def _label(text: str) -> dict[str, str]:
    key, equals, value = text.partition("=")
    return {"key": key, "value": value} if equals else {"key": key}


def _find(client: Client, wanted: dict[str, Any], limit: int) -> dict[str, Any]:
    """One connection with as many pages as it takes."""
    nodes: list[Answer] = []
    after = None
    while True:
        variables = {"filter": wanted, "first": min(limit - len(nodes), _PAGE), "after": after}
        page: dict[str, Any] = client.ask(RUNS, variables)["runs"]
        nodes += page["nodes"]
        after = page["pageInfo"]["endCursor"]
        if len(nodes) >= limit or not page["pageInfo"]["hasNextPage"]:
            return {**page, "nodes": nodes}


def _show(found: dict[str, Any]) -> None:
    out = console()
    runs = found["nodes"]
    if runs:
        put(out, table(_COLUMNS, [_row(run) for run in runs], width=out.width))
    count = found["count"]
    if not runs or found["pageInfo"]["hasNextPage"]:
        total = f"{count['value']}" if count["exact"] else f"more than {count['value']}"
        hint = f"{len(runs)} of {total} runs. --limit shows more." if runs else "No run is like that."
        put(console(stderr=True), styled(hint, "dim"))


def _row(run: Answer) -> list[Any]:
    failure = run["failure"]
    return [
        run["id"],
        words.status(run["status"]),
        words.steps_done(run["progress"]),
        run["recovery"]["next"],
        failure["code"] if failure else "",
        words.instant(run["createdAt"]),
        run["title"],
    ]
