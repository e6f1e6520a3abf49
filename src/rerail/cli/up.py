"""`rerail up`: all in one."""

import asyncio
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.status import Status

from rerail import __version__
from rerail.access.openness import is_open
from rerail.cli.options import OIDC, options
from rerail.cli.stopping import call_on_signals
from rerail.live.wires import check_installed
from rerail.processes.supervise import Supervisor
from rerail.samples.targets import SAMPLES_TARGET
from rerail.settings import Settings
from rerail.sockets import listen

# An API whose `up` was killed a moment ago is just giving the port back.
_PATIENCE_WITH_PORT = 1.0


class _Progress:
    """Stages of the start: on a terminal with a mark that moves, elsewhere one plain line each."""

    def __init__(self, status: Status | None) -> None:
        self._status = status
        self._stage: str | None = None

    def __call__(self, line: str) -> None:
        if self._status is None:
            click.echo(f"rerail: {line}", err=True)
            return
        self.end_stage()
        self._stage = line
        self._status.update(f"{line} ...")
        self._status.start()

    def end_stage(self) -> None:
        """The stage that was shown last is over."""
        if self._status is not None and self._stage is not None:
            self._status.stop()
            self._status.console.print(f"[dim]{self._stage}[/dim]", highlight=False)
            self._stage = None


@click.command
@options(
    "host",
    "port",
    "data",
    "samples",
    "public_url",
    "allowed_hosts",
    "allowed_origins",
    "trusted_proxies",
    "audit_days",
    "authentication",
    *OIDC,
    "allow_commands",
    "allowed_programs",
    "allowed_modules",
    "allowed_targets",
    "attempt_timeout",
    "secrets_file",
    "worker_legs",
    "worker_steps",
    "database_pool",
    "statement_timeout",
    "graphiql",
    "introspection",
    "max_depth",
    "max_tokens",
    "max_aliases",
    "max_cost",
    "body_limit",
    "request_timeout",
    "operation_timeout",
    "keep_alive",
    "stall_timeout",
    "buffer_limit",
    "connections",
    "connections_per_address",
    "operations_per_connection",
    "subscriptions_per_caller",
    "rate_limit",
    "trusted_documents",
    "trusted_documents_mode",
    "artifact_ttl",
    "artifact_limit",
    "redact",
    "bundle_artifact_limit",
    "bundle_limit",
    "bundle_frames_before",
    "bundle_frames_after",
    "report_folder",
    "delivery_attempts",
    "drain",
)
def command(settings: Settings) -> None:
    """Start everything: PostgreSQL (unless RERAIL_DATABASE_URL names one of yours), the sample missions, the API and a
    worker. Serves until Ctrl-C, which stops what was started; a second Ctrl-C does not wait for work under way."""
    # Each part would say that a library is missing, and after the database has been started.
    check_installed(settings.bell)
    listener = listen(settings.host, settings.port, patience=_PATIENCE_WITH_PORT)
    with _progress() as progress:
        asyncio.run(_up(settings, listener, progress))


async def _up(settings: Settings, listener: socket.socket, progress: _Progress) -> None:
    supervisor = Supervisor(_with_samples(settings), listener, progress)
    call_on_signals(supervisor.stop)

    def announce() -> None:
        progress.end_stage()
        click.echo(_words(supervisor.settings))

    await supervisor.run(announce)


def _with_samples(settings: Settings) -> Settings:
    """With the one address of this machine that the samples reach: the endpoint that people start for them."""
    if not settings.samples:
        return settings
    return settings.model_copy(update={"allowed_targets": (*settings.allowed_targets, SAMPLES_TARGET)})


def _words(settings: Settings) -> str:
    database = "your own, as RERAIL_DATABASE_URL says" if settings.database_url else "PostgreSQL 18 in the data folder"
    access = "open to whoever is on this machine" if is_open(settings, settings.host) else "by token"
    return (
        f"\nrerail {__version__} is up.\n"
        f"  GraphQL   {settings.base_url}/graphql   (in a browser: GraphiQL)\n"
        f"  Health    {settings.base_url}/readyz\n"
        f"  Access    {access}\n"
        f"  Data      {settings.data}\n"
        f"  Database  {database}\n"
        f"  Requests  of missions go to {', '.join(('public addresses', *settings.allowed_targets))}\n"
        f"  Stop      Ctrl-C\n"
    )


@contextmanager
def _progress() -> Iterator[_Progress]:
    if not sys.stderr.isatty():
        yield _Progress(None)
        return
    progress = _Progress(Status("", console=Console(stderr=True)))
    try:
        yield progress
    finally:
        progress.end_stage()
