"""`rerail serve`: the API alone, as one process or several."""

import asyncio
import socket

import click

from rerail.cli.loading import loading
from rerail.cli.options import OIDC, options
from rerail.cli.stopping import call_on_signals, end_with_parent, take_database
from rerail.live.wires import check_installed
from rerail.processes.api_processes import ApiProcesses
from rerail.processes.watching import PATIENCE_BEYOND_DRAIN
from rerail.settings import Settings
from rerail.sockets import adopt, listen


@click.command
@options(
    "host",
    "port",
    "public_url",
    "allowed_hosts",
    "allowed_origins",
    "trusted_proxies",
    "audit_days",
    "authentication",
    *OIDC,
    "data",
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
    "allow_commands",
    "allowed_programs",
    "allowed_modules",
    "allowed_targets",
    "secrets_file",
    "drain",
    "workers",
)
@click.option("--fd", type=int, metavar="NUMBER", help="Listen on this open socket instead of a host and port.")
@click.option("--with-parent", is_flag=True, hidden=True, help="Standard input names the database, and ends this.")
def command(settings: Settings, fd: int | None, with_parent: bool) -> None:
    """Start the API alone. It needs RERAIL_DATABASE_URL, migrated by `rerail migrate`, and serves until Ctrl-C. With
    --workers several processes answer at one address; one that ends is started again."""
    check_installed(settings.bell)
    if settings.workers > 1:
        settings, listener = _opened(settings, fd, with_parent=with_parent)
        asyncio.run(_lead(settings, listener, with_parent=with_parent))
        return
    # Not at the top: whoever leads several processes needs none of it. And now, while a parent's database starts.
    with loading():
        from rerail.cli.serving.server import serve

    settings, listener = _opened(settings, fd, with_parent=with_parent)
    serve(settings, listener, with_parent=with_parent)


def _opened(settings: Settings, fd: int | None, *, with_parent: bool) -> tuple[Settings, socket.socket]:
    """The settings with the database and the port as they came to be, and the socket."""
    if with_parent:
        settings = take_database(settings)
    settings.needed_database_url()
    if fd is not None:
        return settings, adopt(fd)
    listener = listen(settings.host, settings.port)
    return settings.model_copy(update={"port": listener.getsockname()[1]}), listener


async def _lead(settings: Settings, listener: socket.socket, *, with_parent: bool) -> None:
    processes = ApiProcesses(settings, listener)
    call_on_signals(processes.stop)
    if with_parent:
        end_with_parent(processes.stop, patience=settings.drain + PATIENCE_BEYOND_DRAIN)
    await processes.run()
