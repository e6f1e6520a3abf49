"""One API process, under uvicorn."""

import asyncio
import resource
import socket
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import structlog
import uvicorn
import uvloop
from starlette.applications import Starlette

from rerail.access.openness import is_open
from rerail.app import create_app, end_streams
from rerail.cli.documents import own_documents
from rerail.cli.serving.collecting import Collector
from rerail.cli.serving.gate import ConnectionLimits, Gate, GatedConfig
from rerail.cli.serving.http import HttpConnection
from rerail.cli.serving.websocket import WebSocketConnection
from rerail.cli.stopping import call_on_signals, end_with_parent
from rerail.settings import Settings
from rerail.sockets import BACKLOG, host_of, listening_often

_log = structlog.get_logger()

ACCEPTED_EACH_ROUND = 8
"""New connections that are taken in one round of the event loop. One at a time, as the loop does by itself, lets those
who wait pile up until the system turns others away without a word."""
SWITCH_SECONDS = 0.001
"""Until a thread that keeps the processor busy lets the event loop go on. Each request needs that several times, and
Python's own 5 ms are as long as the rest of an answer."""
_SWEEP_SECONDS = 0.5
_OWN_FILES = 100
"""Files that a process has open beside its connections, with some to spare."""


def serve(settings: Settings, listener: socket.socket, *, with_parent: bool) -> None:
    """Answers what comes over the socket until a signal, or the end of the parent.

    Raises DatabaseUnavailableError, SchemaVersionError, InvalidSettingsError or StoreUnavailableError.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(settings, listener, with_parent=with_parent))


async def _serve(settings: Settings, listener: socket.socket, *, with_parent: bool) -> None:
    # Looked for only where it is needed: it loads all commands.
    trusted = [each.text for each in own_documents().values()] if settings.trusted_documents else ()
    app = create_app(settings, unguarded=is_open(settings, host_of(listener)), own_documents=trusted)
    gate = Gate(_limits(settings, _most_files()))
    # Entered here and not by uvicorn, which would tell a database that is not there in a traceback.
    async with app.router.lifespan_context(app):
        with Collector() as collector:
            server = ApiServer(_config(app, settings, gate), collector, partial(end_streams, app))
            call_on_signals(server.stop)
            if with_parent:
                end_with_parent(server.stop, patience=0.0)
            _log.info("serve.listening", url=settings.base_url)
            await server.serve(sockets=[listener])
        _log.info("serve.stopped")


def _most_files() -> int:
    """How many files and connections this process may have open: as many as the system lets it, once asked."""
    allowed, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    except (ValueError, OSError):  # macOS says that there is no limit, and then refuses to take that
        return allowed
    return most if most != resource.RLIM_INFINITY else allowed


def _limits(settings: Settings, files: int) -> ConnectionLimits:
    room = max(1, files - _OWN_FILES - settings.database_pool)
    return ConnectionLimits(
        connections=min(room, settings.connections or room),
        per_address=settings.connections_per_address,
        request_seconds=settings.request_timeout,
        stalled_seconds=settings.stall_timeout,
        kept_bytes=settings.buffer_limit,
        body_bytes=settings.body_limit,
    )


def _config(app: Starlette, settings: Settings, gate: Gate) -> GatedConfig:
    return gated_config(
        app,
        gate,
        lifespan="off",
        backlog=BACKLOG,
        log_config=None,
        access_log=settings.log_level == "debug",
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),
        ws_max_size=settings.body_limit,
        # Compressing each message again for each of its receivers would cost more than it saves.
        ws_per_message_deflate=False,
        timeout_keep_alive=settings.keep_alive,
        timeout_graceful_shutdown=max(1, round(settings.drain)),
    )


def gated_config(app: Any, gate: Gate, **options: Any) -> GatedConfig:
    """uvicorn's settings for an application whose connections keep to the gate's bounds."""
    return GatedConfig(app, gate, http=HttpConnection, ws=WebSocketConnection, **options)


class ApiServer(uvicorn.Server):
    """Looks after its connections, and leaves signals to us: uvicorn raises them again after it has stopped, and the
    command would end with an error."""

    def __init__(
        self, config: GatedConfig, collector: Collector, before_shutdown: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__(config)
        self._gate = config.gate
        self._swept = 0.0
        self._collector = collector
        self._before_shutdown = before_shutdown

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        often = [each for listener in sockets or () for each in listening_often(listener, ACCEPTED_EACH_ROUND)]
        await super().serve(often)

    async def on_tick(self, counter: int) -> bool:
        now = asyncio.get_running_loop().time()
        if now - self._swept >= _SWEEP_SECONDS:
            self._swept = now
            self._gate.sweep(now)
            self._collector.look(now)
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Streams end by themselves first: uvicorn waits for every request that is under way."""
        await self._before_shutdown()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    def stop(self) -> None:
        """Finish what is under way, then end; the second time, end."""
        self.force_exit = self.should_exit
        self.should_exit = True
