"""Where requests come from: the peer, and what proxies say only where the operator has named them."""

import asyncio
import socket

import httpx
import pytest
import uvicorn
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from rerail.access.origin import arrive, origin
from rerail.cli.serving.gate import Gate
from rerail.cli.serving.server import _config, _limits
from rerail.settings import InvalidSettingsError, Settings

SAID = {"X-Forwarded-For": "198.51.100.7, 10.1.2.3"}


async def told(request: Request) -> PlainTextResponse:
    arrive(request.scope)
    return PlainTextResponse(str(origin().address))


@pytest.mark.parametrize(
    ("trusted", "address"),
    [
        ((), "127.0.0.1"),
        (("192.0.2.1",), "127.0.0.1"),
        (("127.0.0.1",), "10.1.2.3"),
        (("127.0.0.0/8", "10.0.0.0/8"), "198.51.100.7"),
    ],
)
async def test_proxies_are_believed_where_they_are_named(trusted: tuple[str, ...], address: str) -> None:
    app = Starlette(routes=[Route("/", told)])
    settings = Settings(database_url=SecretStr("postgresql://"), trusted_proxies=trusted)
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(_config(app, settings, Gate(_limits(settings, 1_000))))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        async with httpx.AsyncClient(timeout=20) as client:
            answer = await client.get(f"http://127.0.0.1:{listener.getsockname()[1]}/", headers=SAID)
        assert answer.text == address
    finally:
        server.should_exit = True
        await serving


def test_what_is_no_network_is_refused() -> None:
    with pytest.raises(InvalidSettingsError, match="number 2 must be an address or a network"):
        Settings.read({"trusted_proxies": "10.0.0.0/8, proxy.example"})
