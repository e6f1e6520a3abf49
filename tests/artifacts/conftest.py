"""A real store in a folder of its own, and its downloads behind a real server."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from rerail.artifacts.download import download_routes
from rerail.artifacts.folder import FolderStore
from rerail.artifacts.signing import AddressSigner


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "artifacts"


@pytest.fixture
def store(folder: Path) -> FolderStore:
    return FolderStore(folder)


@pytest.fixture
def signer() -> AddressSigner:
    return AddressSigner([b"a secret for tests, 32 bytes long"])


@pytest.fixture
def now() -> float:
    """What the server's clock says, in seconds since 1970."""
    return 1_800_000_000.0


@pytest.fixture
def reported() -> list[str]:
    """Addresses that downloads have found to be empty."""
    return []


@pytest.fixture
def app(store: FolderStore, signer: AddressSigner, now: float, reported: list[str]) -> Starlette:
    async def on_lost(address: str) -> None:
        reported.append(address)

    return Starlette(routes=download_routes(store, signer, on_lost=on_lost, clock=lambda: now))


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """Speaks to the application without a socket: for the many small cases."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://rerail") as client:
        yield client


@pytest.fixture
async def server(app: Starlette) -> AsyncIterator[str]:
    """The address of a uvicorn that serves the application on a loopback port."""
    listening = socket.create_server(("127.0.0.1", 0))
    running = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", ws="none"))
    serving = asyncio.create_task(running.serve(sockets=[listening]))
    try:
        # The socket listens before the server runs, so a first request waits for it in the backlog.
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        running.should_exit = True
        with suppress(asyncio.CancelledError):
            await serving
        listening.close()
