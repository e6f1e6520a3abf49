"""A mail gateway within the worker, for the sample `newsletter`. It sleeps until it is needed, as such services do:
the first request wakes it and is answered with 503, the next one is served."""

import threading
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Gateway(ThreadingHTTPServer):
    """Serves on a free port of this machine. Every path is a sender of its own, asleep at first."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self._awake: set[str] = set()
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://{self.address}"

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"

    def wake(self, path: str) -> bool:
        """Whether it was awake already."""
        with self._lock:
            awake = path in self._awake
            self._awake.add(path)
        return awake


class _Handler(BaseHTTPRequestHandler):
    server: Gateway
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.server.wake(self.path):
            self._answer(HTTPStatus.ACCEPTED, b'{"state": "accepted"}')
        else:
            self._answer(HTTPStatus.SERVICE_UNAVAILABLE, b'{"state": "waking up"}')

    def do_HEAD(self) -> None:
        self._answer(HTTPStatus.OK, b"")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, the name is the base class's
        """What it does stands in the frames of the run."""

    def _answer(self, status: HTTPStatus, body: bytes) -> None:
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@cache
def running_gateway() -> Gateway:
    """The gateway of this process: started when it is first asked for, gone with the process."""
    gateway = Gateway()
    threading.Thread(target=gateway.serve_forever, name="samples-gateway", daemon=True).start()
    return gateway
