"""An HTTP endpoint for the samples: takes what missions publish, lists what it took, and knows exchange rates.

Start it with `python -m rerail.samples.endpoint`; it serves until Ctrl-C and keeps nothing afterwards.
"""

import json
from dataclasses import asdict, dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import click

RATES = {"base": "EUR", "on": "2025-06-30", "rates": {"CHF": 0.9347, "EUR": 1.0, "GBP": 0.8555}}


@dataclass(frozen=True, slots=True)
class Received:
    """A request that the endpoint took. `key` is its Idempotency-Key."""

    method: str
    path: str
    key: str | None
    content: Any


class Endpoint(ThreadingHTTPServer):
    """Answers GET with what it has (`/rates.json`, else all it received), takes any POST and PUT, once for each key."""

    daemon_threads = True

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        super().__init__((host, port), _Handler)
        self.received: list[Received] = []

    @property
    def url(self) -> str:
        host, port = self.server_address[:2]
        return f"http://{host if isinstance(host, str) else host.decode()}:{port}"

    def take(self, new: Received) -> HTTPStatus:
        if new.key is not None and any(known.key == new.key for known in self.received):
            return HTTPStatus.OK
        self.received.append(new)
        return HTTPStatus.CREATED


class _Handler(BaseHTTPRequestHandler):
    server: Endpoint
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        found = RATES if self.path == "/rates.json" else [asdict(item) for item in self.server.received]
        self._answer(HTTPStatus.OK, found)

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        try:
            content = json.loads(body)
        except ValueError:
            content = body.decode(errors="replace")
        status = self.server.take(Received(self.command, self.path, self.headers.get("idempotency-key"), content))
        self._answer(status, {"received": len(self.server.received)})

    def do_PUT(self) -> None:
        self.do_POST()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, the name is the base class's
        click.echo(format % args)

    def _answer(self, status: HTTPStatus, content: Any) -> None:
        body = json.dumps(content, indent=2).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


@click.command
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8099, show_default=True)
def command(host: str, port: int) -> None:
    """Serve the endpoint that the sample missions publish to, until Ctrl-C."""
    try:
        endpoint = Endpoint(host, port)
    except OSError as error:
        raise click.ClickException(f"Cannot listen on {host}:{port}: {error.strerror}.") from error
    with endpoint:
        click.echo(f"Serving {endpoint.url}; what arrives is listed there.")
        try:
            endpoint.serve_forever()
        except KeyboardInterrupt:
            click.echo("Stopped.")


if __name__ == "__main__":
    command()
