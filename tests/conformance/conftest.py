"""The endpoint behind the server that `rerail serve` runs, on a real socket, with a small schema of its own."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import httpx
import pytest
from tests.api.transport import Stage, transport_app

from rerail.api.endpoint import HttpOptions
from rerail.cli.serving.collecting import Collector
from rerail.cli.serving.gate import ConnectionLimits, Gate
from rerail.cli.serving.server import ApiServer, gated_config

PATIENCE = 20.0
LIMITS = ConnectionLimits(
    connections=1_000,
    per_address=None,
    request_seconds=PATIENCE,
    stalled_seconds=PATIENCE,
    kept_bytes=1024**3,
    body_bytes=20_000,
)
OPTIONS = HttpOptions(most_body_bytes=20_000, connection_init_seconds=0.3)


@contextlib.asynccontextmanager
async def conforming(stage: Stage, limits: ConnectionLimits = LIMITS) -> AsyncIterator[str]:
    """Serves on a free port of 127.0.0.1; gives host and port."""
    app = transport_app(stage, OPTIONS)
    listener = socket.create_server(("127.0.0.1", 0))
    host, port = listener.getsockname()
    config = gated_config(
        app,
        Gate(limits),
        lifespan="off",
        log_config=None,
        ws_max_size=limits.body_bytes,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=5,
    )
    server = ApiServer(config, Collector(), app.state.hub.close)
    running = asyncio.ensure_future(server.serve(sockets=[listener]))
    try:
        yield f"{host}:{port}"
    finally:
        server.stop()
        await asyncio.wait_for(running, PATIENCE)
        listener.close()


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
async def address(stage: Stage) -> AsyncIterator[str]:
    async with conforming(stage) as address:
        yield address


@pytest.fixture
async def client(address: str) -> AsyncIterator[httpx.AsyncClient]:
    # Without the headers that the library would add: each test says what it sends.
    async with httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE) as client:
        del client.headers["accept"]
        yield client
