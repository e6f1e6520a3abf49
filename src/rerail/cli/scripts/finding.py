"""Finds what the command line names: a run, a step by its key or id, a review by its run or id, pages of a list."""

from typing import Any

import click

from rerail.cli.client import Client, Document
from rerail.cli.scripts.documents import REVIEWS, STEP, STEP_OF_RUN
from rerail.cli.scripts.outcomes import not_found


def run_of(client: Client, document: Document, run: str, **variables: Any) -> dict[str, Any]:
    """What the document asks of the run. Raises OutcomeError where there is no such run."""
    found: dict[str, Any] | None = client.ask(document, {"id": run, **variables})["run"]
    if found is None:
        raise not_found(f"run {run}")
    return found


def step_id(client: Client, run: str, step: str) -> str:
    """The id of a step of the run, given by its key or id. Raises OutcomeError."""
    if step.startswith("step_"):
        node = client.ask(STEP, {"id": step})["node"]
        if not node or node["run"]["id"] != run:
            raise not_found(f"step {step} in run {run}")
        return step
    found = run_of(client, STEP_OF_RUN, run, key=step)["step"]
    if found is None:
        raise not_found(f"step {step} in run {run}")
    key: str = found["id"]
    return key


def review_id(client: Client, named: str, *, approve: bool) -> str:
    """A review's id, given by itself or by its run: the one that is pending there. Where none is, the one decided last
    (to approve, rejected last), so that a call that is repeated with its key names the same.

    Raises OutcomeError where the run has no review, UsageError where several are pending.
    """
    if named.startswith("review_"):
        return named
    reviews = run_of(client, REVIEWS, named)["reviews"]
    pending = [review for review in reviews if review["status"] == "PENDING"]
    if len(pending) > 1:
        listed = "; ".join(f"{review['id']} of step {review['step']['key']}" for review in pending)
        raise click.UsageError(f"{named} has several reviews to decide, name one of them: {listed}.")
    rejected = [review for review in reviews if approve and review["status"] == "REJECTED"]
    found = pending or rejected or reviews
    if not found:
        raise not_found(f"review in run {named}")
    key: str = found[-1]["id"]
    return key


def all_pages(client: Client, document: Document, run: str, name: str) -> list[dict[str, Any]]:
    """Every item of a list of the run."""
    found: list[dict[str, Any]] = []
    after = None
    while True:
        page = run_of(client, document, run, after=after)[name]
        found += page["nodes"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return found
