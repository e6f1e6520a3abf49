"""Waits until a run is at rest, and shows meanwhile how far it is."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

from rich.status import Status

from rerail.cli.client import Client, ServerRefusedError
from rerail.cli.scripts.documents import FOLLOW_STATE
from rerail.cli.scripts.outcomes import Answer, at_rest
from rerail.cli.scripts.output import console
from rerail.cli.scripts.words import steps_done


def until_rest(client: Client, run: Answer) -> Answer:
    """The run as it stands once nothing more happens by itself. Raises ServerRefusedError."""
    if at_rest(run):
        return run
    with _shown() as status, closing(client.follow(FOLLOW_STATE, lambda: {"id": run["id"]})) as states:
        for data in states:
            state: Answer = data["run"]
            # A server that has just come back may answer from before what we know already.
            if state["revision"] >= run["revision"] and at_rest(state):
                return state
            if status is not None:
                status.update(f"{state['status'].lower()}, {steps_done(state['progress'])} steps done")
    raise ServerRefusedError(f"The server ended the subscription to {run['id']} while the run was under way.")


@contextmanager
def _shown() -> Iterator[Status | None]:
    if not sys.stderr.isatty():
        yield None
        return
    with Status("waiting", console=console(stderr=True)) as status:
        yield status
