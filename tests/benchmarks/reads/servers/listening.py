"""How the comparators listen: as `rerail serve` does, one uvicorn worker without an access log."""

import socket

import uvicorn
from starlette.applications import Starlette


def serve(app: Starlette, *, fd: int) -> None:
    listener = socket.socket(fileno=fd)
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        loop="uvloop",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
    )
    uvicorn.Server(config).run(sockets=[listener])
