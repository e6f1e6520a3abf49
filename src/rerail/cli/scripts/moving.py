"""Sends a mutation, tells what came of it, and waits for the run where that is asked."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from rerail.cli.client import Client, Document
from rerail.cli.scripts.outcomes import Answer, check_answer, check_rest
from rerail.cli.scripts.output import console, put, styled, write_json
from rerail.cli.scripts.waiting import until_rest
from rerail.cli.scripts.words import seconds


def move(
    client: Client,
    document: Document,
    given: Mapping[str, Any],
    *,
    key: str | None,
    as_json: bool,
    wait: bool = False,
    tell: Callable[[Answer], None],
) -> None:
    """Send the mutation with its input. `tell` says in words what was done; `key` None makes a new one.

    Raises OutcomeError for a problem, and for a run that came to rest without having succeeded; ServerRefusedError.
    """
    # Of an input, what is not said is left out: the API's defaults hold.
    said = {name: value for name, value in given.items() if value is not None}
    said["idempotencyKey"] = f"cli-{uuid4().hex}" if key is None else key
    (answer,) = client.ask(document, {"input": said}).values()
    done = answer["__typename"].endswith("Success")
    if done and not as_json:
        tell(answer)
    if done and wait:
        answer = {**answer, "run": until_rest(client, answer["run"])}
    if as_json:
        write_json(answer)
    check_answer(answer)
    if wait:
        check_rest(answer["run"])
        if not as_json:
            tell_success(answer["run"])


def tell_success(run: Answer) -> None:
    """The end of the waiting, for people."""
    took = seconds(run["durationSeconds"])
    words = styled(f"{run['id']} succeeded" + (f" after {took}." if took else "."), "green")
    put(console(stderr=True), words)
