"""`rerail work`: a worker alone."""

import asyncio
from contextlib import AbstractAsyncContextManager

import click
import structlog

from rerail.cli.options import options
from rerail.cli.stopping import call_on_signals, end_with_parent, take_database
from rerail.domain.workspace import DEFAULT_WORKSPACE
from rerail.redaction.named import secrets_of_process
from rerail.runtime.desk import Desk
from rerail.runtime.providers.configured import permissions_of
from rerail.runtime.reporting.configured import deliveries_of
from rerail.runtime.reporting.report_folder import why_unusable
from rerail.runtime.worker import Beside, WorkerOptions, work
from rerail.samples.first_start import samples_shown
from rerail.samples.gateway import running_gateway
from rerail.settings import Settings, variable

_PATIENCE_AFTER_PARENT = 3.0

_log = structlog.get_logger()


@click.command
@options(
    "data",
    "database_pool",
    "allow_commands",
    "allowed_programs",
    "allowed_modules",
    "allowed_targets",
    "attempt_timeout",
    "secrets_file",
    "redact",
    "worker_legs",
    "worker_steps",
    "artifact_limit",
    "report_folder",
    "delivery_attempts",
    "drain",
)
@click.option("--with-parent", is_flag=True, hidden=True, help="Standard input names the database, and ends this.")
@click.option("--mark", metavar="HEX", hidden=True, help="What the worker's name ends with.")
@click.option("--after", default="", metavar="HEX,...", hidden=True, help="Marks of workers that have ended.")
def command(settings: Settings, with_parent: bool, mark: str | None, after: str) -> None:
    """Start a worker alone. It needs RERAIL_DATABASE_URL, and works until Ctrl-C. Start as many as you like."""
    if with_parent:
        settings = take_database(settings)
    worker = WorkerOptions(
        dsn=settings.needed_database_url(),
        artifacts=settings.data / "artifacts",
        artifact_limit=settings.artifact_limit,
        permissions=permissions_of(settings),
        secrets=secrets_of_process(settings.secrets_file),
        redact=settings.patterns,
        attempt_timeout=settings.attempt_timeout,
        legs=settings.worker_legs,
        steps=settings.worker_steps,
        pool=settings.database_pool,
        drain=settings.drain,
        mark=mark,
        after=tuple(filter(None, after.split(","))),
        deliveries=deliveries_of(settings),
        bell_url=settings.bell,
    )

    def show_samples(desk: Desk) -> AbstractAsyncContextManager[None]:
        # The mail gateway of the sample `newsletter` lives in this process, at a port of its own.
        gateway = running_gateway().address
        worker.permissions.targets.allow(gateway)
        _log.info("samples.target_allowed", target=gateway)
        return samples_shown(desk, DEFAULT_WORKSPACE.id, settings.data / "samples")

    # The samples belong to `rerail up`; a worker that is started alone may serve a database that wants none.
    beside = show_samples if with_parent and settings.samples else None
    if settings.report_folder is not None and (why := why_unusable(settings.report_folder)):
        # Found out now and not by the first report, which waits in the database until it can be delivered.
        _log.warning("reports.folder_unusable", why=why, setting=variable("report_folder"))
    asyncio.run(_work(worker, with_parent=with_parent, beside=beside))


async def _work(worker: WorkerOptions, *, with_parent: bool, beside: Beside | None) -> None:
    stop = asyncio.Event()
    call_on_signals(stop.set)
    if with_parent:
        end_with_parent(stop.set, patience=_PATIENCE_AFTER_PARENT)
    await work(worker, stop, beside=beside)
