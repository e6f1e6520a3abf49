"""An application of a test's, served as the API is."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable

from starlette.types import ASGIApp

from rerail.cli.serving.collecting import Collector
from rerail.cli.serving.gate import ConnectionLimits, Gate
from rerail.cli.serving.server import ApiServer, gated_config

PATIENCE = 20.0
PLENTY = ConnectionLimits(
    connections=100,
    per_address=None,
    request_seconds=3600,
    stalled_seconds=3600,
    kept_bytes=1024**3,
    body_bytes=100_000,
)


@contextlib.asynccontextmanager
async def served(app: ASGIApp, limits: ConnectionLimits = PLENTY) -> AsyncIterator[tuple[Gate, int]]:
    """The gate, and the port on loopback."""
    gate = Gate(limits)

    async def nothing_before() -> None:
        pass

    listener = socket.create_server(("127.0.0.1", 0))
    config = gated_config(app, gate, lifespan="off", log_config=None, timeout_graceful_shutdown=1)
    server = ApiServer(config, Collector(), nothing_before)
    running = asyncio.ensure_future(server.serve(sockets=[listener]))
    try:
        yield gate, listener.getsockname()[1]
    finally:
        server.stop()
        await asyncio.wait_for(running, PATIENCE)
        listener.close()


async def until(reached: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not reached():  # noqa: ASYNC110, nobody tells of it
            await asyncio.sleep(0.01)
