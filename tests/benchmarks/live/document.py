"""What is subscribed to: frames, a selection of eight fields."""

from uuid import UUID

import orjson

from rerail.domain.identity import show

FRAMES = """subscription ($run: ID!, $after: Int! = 0) { frames(runId: $run, after: $after) {
  frames { id number at offsetSeconds kind title severity payload } nextNumber } }"""


def payload(run: UUID) -> bytes:
    """Of the message that subscribes to all frames of a run, and of the body of a request that does."""
    return orjson.dumps({"query": FRAMES, "variables": {"run": show("run", run)}})
