"""Operations as the transports have them executed, and what comes of them."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import orjson

from rerail.api.execution.answers import Answer
from rerail.api.execution.context import Context
from rerail.api.execution.operations import Operations
from rerail.api.execution.parameters import Parameters
from rerail.api.schema.build import build_schema
from rerail.live.groups.registry import Groups
from rerail.live.hub import Hub

SCHEMA = build_schema()


def operations(hub: Hub | None = None) -> Operations:
    # Not started unless a test does: every watch of it wakes once, and then nobody is told of anything.
    return Operations(SCHEMA, Groups(hub or Hub("postgresql://")))


@cache
def _shared() -> Operations:
    """Documents are asked again with another wall down: each is read once. Plans are made anew for each request."""
    return operations()


async def answered(context: Context, document: str, variables: Mapping[str, Any] | None = None) -> Any:
    """Data and errors of a query or a mutation. Ids of errors that are masked differ each time: they are left out."""
    made = _shared()
    prepared = made.prepare(Parameters(query=document, variables=variables))
    answer = prepared if isinstance(prepared, Answer) else await made.execute(prepared, context)
    found = orjson.loads(answer.body)
    for error in found.get("errors", ()):
        error.get("extensions", {}).pop("errorId", None)
        if "message" in error and error.get("extensions", {}).get("code") == "INTERNAL":
            error["message"] = "masked"
    return found
