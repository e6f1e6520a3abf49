"""All in one: `up` starts the database, the API and a worker, keeps them running, and stops what it started."""

import asyncio
import socket
import time
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, suppress
from datetime import datetime

import asyncpg
import structlog

from rerail.database.embedded import EmbeddedPostgres, EmbeddedServerError
from rerail.database.engine import create_pool
from rerail.processes.child import Child, describe_status
from rerail.processes.watching import PATIENCE_BEYOND_DRAIN, ChildFailedError, keep, unless_one_ends, why_not_ready
from rerail.redaction.named import secrets_of_process
from rerail.settings import InvalidSettingsError, Settings, local_url, variable

Migrate = Callable[[str], Coroutine[None, None, bool]]

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 30.0
_POLL = 0.05
_NEXT_PROGRESS = 5.0
_LONGEST_START = 180.0
_WORKER_SEEN = "SELECT EXISTS (SELECT FROM workers WHERE started_at >= $1)"

_log = structlog.get_logger()


class Supervisor:
    """One `rerail up`: `run` it once, and `stop` it from a signal."""

    def __init__(self, settings: Settings, listener: socket.socket, progress: Callable[[str], None]) -> None:
        """`listener` is the API's open socket. It stays open here while the API is restarted, so that requests then
        wait instead of being refused. `progress` is called with one line for every stage."""
        self.settings = settings.model_copy(update={"port": listener.getsockname()[1]})
        self._listener = listener
        self._progress = progress
        self._children: list[Child] = []
        self._life: asyncio.Task[None] | None = None

    async def run(self, announce: Callable[[], None]) -> None:
        """Start everything, call `announce` once it serves, and go on until `stop`.

        Raises:
            EmbeddedServerError: the embedded PostgreSQL does not start.
            DatabaseUnavailableError, SchemaVersionError: the database of the settings cannot be used.
            ChildFailedError: the API or the worker does not start.
        """
        self._life = asyncio.create_task(self._live(announce))
        with suppress(asyncio.CancelledError):
            await self._life

    def stop(self) -> None:
        """Stop everything in order, also in the middle of a start. Called again: end the API and the worker at once."""
        if self._life is None or self._life.done():
            return
        if not self._life.cancelling():
            self._life.cancel()
            # Whoever read what is told here may have ended, which is no reason to go on.
            with suppress(OSError):
                self._progress("stopping")
            return
        for child in self._children:
            child.kill()

    async def _live(self, announce: Callable[[], None]) -> None:
        # What is entered last is left first: the keepers, the worker, the API, the database, the socket.
        async with AsyncExitStack() as stack:
            stack.callback(self._listener.close)
            server = self._embedded()
            if server is not None:
                stack.push_async_callback(server.stop)
            # The children load their libraries, and this process those of the migrations, while the database starts.
            self._children = await self._start_children(stack)
            libraries = asyncio.create_task(asyncio.to_thread(_load_migrations))
            dsn = await self._start_database(server)
            self._progress("preparing the database")
            migrate = await libraries
            await unless_one_ends(self._children, migrate(dsn))
            pool = await create_pool(dsn, min_size=1, max_size=4, application_name="rerail up")
            stack.callback(pool.terminate)
            self._progress("starting the API and a worker")
            began = await pool.fetchval("SELECT now()")
            for child in self._children:
                await child.release(dsn)
            await unless_one_ends(self._children, self._wait_until_ready(pool, began))
            keepers = [keep(stack, child.keep_running()) for child in self._children]
            keepers += [keep(stack, _keep_database_running(server))] if server is not None else []
            announce()
            await asyncio.gather(*keepers)

    def _embedded(self) -> EmbeddedPostgres | None:
        """Where no database is named. Raises InvalidSettingsError for a login of what was not named."""
        if self.settings.database_url is not None:
            return None
        if self.settings.caller_database_url is not None:
            of_what = f"a login of a PostgreSQL of your own, which {variable('database_url')} names"
            raise InvalidSettingsError([f"{variable('caller_database_url')} is {of_what}"])
        return EmbeddedPostgres(self.settings.data)

    async def _start_database(self, server: EmbeddedPostgres | None) -> str:
        if server is None:
            return self.settings.needed_database_url()
        return (await server.start(self._progress)).dsn

    async def _start_children(self, stack: AsyncExitStack) -> list[Child]:
        settings = {
            **self.settings.model_copy(update={"database_url": None, "workers": 1}).environment(),
            # Workers resolve them; the API takes them out of what callers write.
            **secrets_of_process(self.settings.secrets_file).environment(),
        }
        patience = self.settings.drain + PATIENCE_BEYOND_DRAIN
        descriptor = self._listener.fileno()
        children = [
            Child(
                "api", ["serve", "--fd", str(descriptor)], settings=settings, pass_fds=[descriptor], patience=patience
            ),
            Child("worker", ["work"], settings=settings, patience=patience, marked=True),
        ]
        for child in children:
            stack.push_async_callback(child.stop)
            await child.start()
        return children

    async def _wait_until_ready(self, pool: asyncpg.Pool, began: datetime) -> None:
        """Until the API says that it is ready and a worker has shown itself in the database since `began`."""
        started = time.monotonic()
        next_progress = started + _NEXT_PROGRESS
        while (missing := await self._what_is_missing(pool, began)) is not None:
            if time.monotonic() > started + _LONGEST_START:
                raise ChildFailedError(f"Gave up after {_LONGEST_START:.0f} seconds: {missing}.", status=0)
            if time.monotonic() > next_progress:
                self._progress(f"still waiting: {missing}")
                next_progress = time.monotonic() + _NEXT_PROGRESS
            await asyncio.sleep(_POLL)

    async def _what_is_missing(self, pool: asyncpg.Pool, began: datetime) -> str | None:
        missing = await asyncio.to_thread(why_not_ready, local_url(self.settings.host, self.settings.port))
        if missing is None and not await pool.fetchval(_WORKER_SEEN, began):
            return "the worker has not shown itself yet"
        return missing


def _load_migrations() -> Migrate:
    # Not at the top: these libraries take a second to load, in which the database and the children can start.
    from rerail.migrating import migrate_all

    return migrate_all


async def _keep_database_running(server: EmbeddedPostgres) -> None:
    while True:
        status = await server.wait()
        _log.error("database.ended", status=describe_status(status), log=str(server.log_path))
        delay = _FIRST_DELAY
        while True:
            try:
                await server.restart()
            except EmbeddedServerError as error:
                _log.error("database.not_restarted", reason=str(error), retry_in_seconds=delay)
                await asyncio.sleep(delay)
                delay = min(delay * 2, _LONGEST_DELAY)
            else:
                _log.info("database.restarted")
                break
