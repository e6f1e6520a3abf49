"""The bell: tells every process, by NOTIFY, which runs have changed. Rung after commit, off the write path."""

import asyncio
from collections.abc import Iterable
from logging import ERROR, WARNING
from uuid import UUID

import asyncpg
import structlog

log = structlog.get_logger(__name__)

CHANNEL = "rerail"
EVERYTHING = "*"
"""The payload that names no run: look at everything that you watch."""

# PostgreSQL refuses a payload of 8,000 bytes; 239 ids of 32 hex digits and their spaces stay under 7,900.
_IDS_A_PAYLOAD = 239
_LONGEST_BACKOFF = 5.0
_STATEMENT_PATIENCE = 10.0
_CLOSING_PATIENCE = 2.0

_NOTIFY = "SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload"

# The last one is what the driver raises when a connection is cut in the middle of what it does.
Trouble = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
"""What the database and its driver raise when a connection cannot be had, or is lost, or refuses."""


def tell_trouble(event: str, error: Exception, **more: object) -> None:
    """Logs why a loop that must not end tries again; what was not foreseen with its traceback."""
    foreseen = isinstance(error, Trouble)
    log.log(WARNING if foreseen else ERROR, event, error=repr(error), exc_info=None if foreseen else error, **more)


def payloads(runs: Iterable[UUID]) -> list[str]:
    """Space separated hex ids, as few texts as PostgreSQL takes."""
    ids = [run.hex for run in runs]
    return [" ".join(ids[start : start + _IDS_A_PAYLOAD]) for start in range(0, len(ids), _IDS_A_PAYLOAD)]


def rung_runs(payload: str) -> frozenset[UUID] | None:
    """The runs that a payload names; None where it says to look at everything, or is none of ours."""
    try:
        return frozenset(UUID(hex=run) for run in payload.split())
    except ValueError:
        return None


class Bell:
    """Collects rings and sends them on a connection of its own: at once after a quiet time, else once a window.

    While the database is away rings are kept, and beyond `most_pending` runs they become one that says "everything".
    Call `ring` in the event loop's thread; `async with` starts and closes the bell.
    """

    def __init__(self, dsn: str, *, window_seconds: float = 0.005, most_pending: int = 10_000) -> None:
        self._dsn = dsn
        self._window = window_seconds
        self._most_pending = most_pending
        self._pending: set[UUID] = set()
        self._everything = False
        self._rung = asyncio.Event()
        self._closing = False
        self._connection: asyncpg.Connection | None = None
        self._sender: asyncio.Task[None] | None = None

    def ring(self, run_id: UUID) -> None:
        """Says that a run has changed. Never waits, never raises."""
        if not self._everything:
            self._pending.add(run_id)
            if len(self._pending) > self._most_pending:
                self._pending.clear()
                self._everything = True
        self._rung.set()

    async def start(self) -> None:
        """Begins to send; a database that is away is waited for."""
        self._sender = asyncio.create_task(self._send_all(), name="bell")

    async def close(self) -> None:
        """Sends what is pending, if the database takes it within moments, and stops."""
        if self._sender is None:
            return
        self._closing = True
        self._rung.set()
        try:
            await asyncio.wait_for(self._sender, _CLOSING_PATIENCE)
        except TimeoutError:
            log.warning("bell.closed_unsent", runs=len(self._pending))
        self._sender = None
        self._drop_connection()

    async def __aenter__(self) -> "Bell":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _send_all(self) -> None:
        backoff = 0.05
        while True:
            await self._rung.wait()
            self._rung.clear()
            runs, everything = self._take()
            try:
                await self._send([EVERYTHING] if everything else payloads(runs))
            except Exception as error:
                self._put_back(runs, everything)
                self._drop_connection()
                tell_trouble("bell.unsent", error, runs=len(self._pending), retry_seconds=backoff)
                if self._closing:
                    return
                await asyncio.sleep(backoff)
                backoff = min(backoff * 2, _LONGEST_BACKOFF)
                continue
            backoff = 0.05
            if self._closing and not self._rung.is_set():
                return
            # What is rung from here on waits for the window's end and goes out together.
            await asyncio.sleep(self._window)

    def _take(self) -> tuple[set[UUID], bool]:
        taken = self._pending, self._everything
        self._pending, self._everything = set(), False
        return taken

    def _put_back(self, runs: set[UUID], everything: bool) -> None:
        self._pending |= runs
        self._everything = self._everything or everything or len(self._pending) > self._most_pending
        if self._everything:
            self._pending.clear()
        self._rung.set()

    async def _send(self, texts: list[str]) -> None:
        if not texts:
            return
        if self._connection is None or self._connection.is_closed():
            self._connection = await asyncpg.connect(
                self._dsn,
                timeout=_STATEMENT_PATIENCE,
                command_timeout=_STATEMENT_PATIENCE,
                server_settings={"application_name": "rerail bell"},
            )
        await self._connection.execute(_NOTIFY, CHANNEL, texts)

    def _drop_connection(self) -> None:
        if self._connection is not None:
            self._connection.terminate()
            self._connection = None
