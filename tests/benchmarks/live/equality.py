"""Before a server is measured: it answers what the others do."""

from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from tests.benchmarks.latency import over_websocket
from tests.benchmarks.reads.equality import UnequalAnswersError
from tests.benchmarks.reads.servers.starting import Server

from rerail.domain.identity import LARGEST_FRAME, show

from .document import FRAMES
from .servers.bare_sql import MESSAGE
from .writing import Author


async def check_answer(server: Server, author: Author, run: UUID) -> None:
    """Subscribes to a run as its followers do; what `bare`'s statement makes of it is to come. Raises
    UnequalAnswersError."""
    (row,) = await author.pool.fetch(MESSAGE, run, 0, LARGEST_FRAME)
    wanted = _read(orjson.loads(row[0])["payload"]["data"])
    stream = over_websocket(f"{server.url}/graphql", FRAMES, run=show("run", run))
    got = _read(await anext(stream))
    await stream.aclose()
    if got != wanted:
        raise UnequalAnswersError(f"{server.name} answers {got}, and by hand it is {wanted}")


def _read(data: Any) -> Any:
    """With instants as such: PostgreSQL leaves zeros out at their end, and Python does not."""
    for frame in data["frames"]["frames"]:
        frame["at"] = datetime.fromisoformat(frame["at"])
    return data
