"""`serve --workers N`: several API processes behind one socket. Any of them answers any caller."""

import asyncio
import socket
import time
from contextlib import AsyncExitStack, suppress

import structlog

from rerail.access import CONNECTIONS
from rerail.database.engine import create_pool
from rerail.database.migrate import check_migrated
from rerail.processes.child import Child
from rerail.processes.watching import PATIENCE_BEYOND_DRAIN, ChildFailedError, keep, unless_one_ends, why_not_ready
from rerail.redaction.named import secrets_of_process
from rerail.settings import Settings, local_url

_POLL = 0.05
_LONGEST_START = 60.0
# Beside its pool a process holds one to ring, one to hear and one to poll, and those that let callers in.
_BESIDE_THE_POOL = 3 + CONNECTIONS
_CONNECTIONS = """
SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
    - current_setting('reserved_connections')::int
"""

_log = structlog.get_logger()


class ApiProcesses:
    """One `rerail serve` of several processes: `run` it once, and `stop` it from a signal."""

    def __init__(self, settings: Settings, listener: socket.socket) -> None:
        """`listener` is the open socket that all of them listen on. While one is away, the others answer."""
        self._settings = settings
        self._listener = listener
        self._children: list[Child] = []
        self._life: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Start all, and keep them running until `stop`.

        Raises:
            DatabaseUnavailableError, SchemaVersionError: the database cannot be used.
            ChildFailedError: the first process does not start, and so none would.
        """
        self._life = asyncio.create_task(self._live())
        with suppress(asyncio.CancelledError):
            await self._life
        _log.info("serve.workers_stopped", workers=len(self._children))

    def stop(self) -> None:
        """Have all of them finish what is under way, then end; the second time, end them."""
        if self._life is None or self._life.done():
            return
        if not self._life.cancelling():
            _log.info("serve.stopping", workers=len(self._children))
            self._life.cancel()
            return
        for child in self._children:
            child.kill()

    async def _live(self) -> None:
        dsn = self._settings.needed_database_url()
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self._stop_all)
            await self._start_all()
            await self._check_database(dsn)
            # The first alone: what keeps one from starting keeps all of them, and is told once.
            first, *others = self._children
            await first.release(dsn)
            await unless_one_ends(self._children, self._wait_until_ready())
            for child in others:
                await child.release(dsn)
            _log.info("serve.workers_started", workers=len(self._children), url=self._settings.base_url)
            await asyncio.gather(*(keep(stack, child.keep_running()) for child in self._children))

    async def _start_all(self) -> None:
        """They load their libraries, and wait."""
        settings = {
            **self._settings.model_copy(update={"database_url": None, "workers": 1}).environment(),
            **secrets_of_process(self._settings.secrets_file).environment(),
        }
        descriptor = self._listener.fileno()
        self._children = [
            Child(
                f"api {number}",
                ["serve", "--fd", str(descriptor)],
                settings=settings,
                pass_fds=[descriptor],
                patience=self._settings.drain + PATIENCE_BEYOND_DRAIN,
            )
            for number in range(1, self._settings.workers + 1)
        ]
        for child in self._children:
            await child.start()

    async def _check_database(self, dsn: str) -> None:
        pool = await create_pool(dsn, max_size=1, application_name="rerail serve")
        try:
            await check_migrated(pool)
            allowed = await pool.fetchval(_CONNECTIONS)
        finally:
            pool.terminate()
        needed = self._settings.workers * (self._settings.database_pool + _BESIDE_THE_POOL)
        if needed > allowed:
            _log.warning(
                "serve.too_many_connections",
                needed=needed,
                allowed=allowed,
                hint="lower --database-pool or --workers, or raise max_connections of the database",
            )

    async def _wait_until_ready(self) -> None:
        if self._listener.family not in (socket.AF_INET, socket.AF_INET6):
            return  # one that was handed down: whoever made it asks
        url = local_url(*self._listener.getsockname()[:2])
        deadline = time.monotonic() + _LONGEST_START
        while (missing := await asyncio.to_thread(why_not_ready, url)) is not None:
            if time.monotonic() > deadline:
                raise ChildFailedError(f"Gave up after {_LONGEST_START:.0f} seconds: {missing}.", status=0)
            await asyncio.sleep(_POLL)

    async def _stop_all(self) -> None:
        # Here, too, or callers would be let in by a socket that nobody answers any more.
        self._listener.close()
        await asyncio.gather(*(child.stop() for child in self._children))
