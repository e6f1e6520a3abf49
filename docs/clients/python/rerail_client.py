"""Follows runs without a gap and without a repetition, through any GraphQL library that can subscribe.

Copy this file, and the one of your library beside it, into your project, and select what you need.
"""

import asyncio
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from typing import Any

FRAMES = """
subscription Frames($runId: ID!, $after: Int!) {
  frames(runId: $runId, after: $after) {
    frames { number kind title at }
    nextNumber
  }
}
"""

Subscribe = Callable[[str, Mapping[str, Any]], AsyncGenerator[dict[str, Any], None]]
"""From a document and its variables to the data of each answer: one connection's worth. Ends where the server has
completed the subscription; raises RefusedError where the request is at fault, and anything else where it was
interrupted."""
Token = Callable[[], Awaitable[str]]
"""The token to come with. Asked before each connection, since one that was ended because its token had expired, with
4401 or 401, is begun anew."""
Pause = Callable[[int], Awaitable[None]]


class RefusedError(Exception):
    """The server has refused the request itself: asking again would not help."""


async def backoff(tries: int) -> None:
    """Half a second and more, up to half a minute, and never the same for two callers."""
    longest = min(30.0, 2.0**tries)
    await asyncio.sleep(longest * random.uniform(0.5, 1))  # noqa: S311, a pause is no secret


async def frames(
    subscribe: Subscribe, run_id: str, after: int = 0, *, pause: Pause = backoff
) -> AsyncGenerator[dict[str, Any], None]:
    """Every frame of a run after a number, once each and in order, from now on for as long as the caller iterates.

    Raises RefusedError.
    """
    cursor = after
    batches = follow(subscribe, FRAMES, lambda: {"runId": run_id, "after": cursor}, pause=pause)
    async with aclosing(batches):
        async for data in batches:
            for frame in data["frames"]["frames"]:
                yield frame
            cursor = data["frames"]["nextNumber"]


async def follow(
    subscribe: Subscribe, query: str, variables: Callable[[], Mapping[str, Any]], *, pause: Pause = backoff
) -> AsyncGenerator[dict[str, Any], None]:
    """The data of each answer of a subscription. After every interruption it is begun anew, with new variables.

    Raises RefusedError.
    """
    tries = 0
    while True:
        try:
            async with aclosing(subscribe(query, variables())) as answers:
                async for data in answers:
                    tries = 0
                    yield data
            return
        except RefusedError:
            raise
        except Exception:  # whatever else it was, it was an interruption
            await pause(tries)
            tries += 1


def check(errors: list[dict[str, Any]] | None) -> None:
    """Raises what the errors of an answer mean: InterruptedError where they say when to ask again, as they do while the
    server or its database restarts, else RefusedError."""
    if errors:
        words = "; ".join(str(error.get("message")) for error in errors)
        passing = all("retryAfterSeconds" in (error.get("extensions") or {}) for error in errors)
        raise InterruptedError(words) if passing else RefusedError(words)


def changed_list(listed: list[dict[str, Any]], change: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The list of `runs` after a change of it, newest first: ids sort by creation."""
    runs = {} if change["initial"] else {run["id"]: run for run in listed}
    runs |= {run["id"]: run for run in change["changed"]}
    left = (run for run in runs.values() if run["id"] not in change["removed"])
    return sorted(left, key=lambda run: run["id"], reverse=True)
