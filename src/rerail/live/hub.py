"""The hub: hears the bell for a whole process and wakes those who watch. It carries no data: whoever wakes, reads."""

import asyncio
import contextlib
from collections.abc import Iterable
from uuid import UUID

import asyncpg

from rerail.live.bell import CHANNEL, rung_runs, tell_trouble

RESTARTING = "The server is restarting: connect again and go on from where you are."

_SHORTEST_BACKOFF = 0.05
_LONGEST_BACKOFF = 5.0
_PATIENCE = 10.0
_MOST_IDS_HELD = 1_000

# Also asked to learn that the connection still lives: a listener that is cut off hears nothing and gets no error.
_REVISIONS = """
SELECT id, revision FROM runs WHERE id = ANY($1::uuid[])
UNION ALL SELECT id, revision FROM recovery_jobs WHERE id = ANY($1::uuid[])
"""


class HubClosedError(Exception):
    """Nothing will be heard any more; the message says why, fit for those who subscribed."""


class Watch:
    """Someone who waits for changes. Whatever happens between two waits is kept, as one wake. Cheap: no task, no queue.

    A new watch wakes at once: what happened before it is for its owner to read.
    """

    __slots__ = ("_changed", "_everything", "_hub", "_rung", "_waiter", "run_id")

    def __init__(self, hub: "Hub", run_id: UUID | None) -> None:
        self.run_id = run_id
        self._hub = hub
        self._rung = True
        self._everything = True
        self._changed: set[UUID] = set()
        self._waiter: asyncio.Future[None] | None = None

    async def wait(self) -> frozenset[UUID] | None:
        """Sleeps until something may have changed: which runs, or None for any of them.

        One waiter at a time. Raises HubClosedError once the hub is closed.
        """
        while not self._rung:
            self._hub.check_open()
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        self._hub.check_open()
        changed = None if self._everything else frozenset(self._changed)
        self._rung = self._everything = False
        self._changed.clear()
        return changed

    def wake(self, runs: Iterable[UUID] | None) -> None:
        """Ends the wait, now or when it comes. None stands for any run."""
        if runs is None:
            self._everything = True
        elif not self._everything:
            self._changed.update(runs)
            if len(self._changed) > _MOST_IDS_HELD:
                self._everything = True
        if self._everything:
            self._changed.clear()
        self._rung = True
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def close(self) -> None:
        """Stops watching; more than once does no harm."""
        self._hub.forget(self)

    def __enter__(self) -> "Watch":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Hub:
    """One LISTEN connection for all watches of a process, made again whenever it is lost.

    Bells may be lost with it, or with the process that should have rung: so everyone is woken after a reconnect, and
    every `poll_seconds` one statement looks at the revisions of all watched runs.
    """

    def __init__(self, dsn: str, *, poll_seconds: float = 5.0) -> None:
        self._dsn = dsn
        self._poll_seconds = poll_seconds
        self._watches: dict[UUID | None, set[Watch]] = {}
        self._revisions: dict[UUID, int] = {}
        self._lost = asyncio.Event()
        self._listening = asyncio.Event()
        self._backoff = _SHORTEST_BACKOFF
        self._closed: str | None = None
        self._listener: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begins to listen; a database that is away is waited for."""
        self._listener = asyncio.create_task(self._listen(), name="hub")

    async def listening(self) -> None:
        """Waits until bells are heard."""
        await self._listening.wait()

    async def close(self, reason: str = RESTARTING) -> None:
        """Ends every wait with HubClosedError(reason)."""
        if self._closed is not None:
            return
        self._closed = reason
        self._wake_all()
        if self._listener is not None:
            self._listener.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._listener

    async def __aenter__(self) -> "Hub":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def watch(self, run_id: UUID) -> Watch:
        """Wakes at each change of a run, or of a recovery job whose id it is."""
        return self._add(Watch(self, run_id))

    def watch_all(self) -> Watch:
        """Wakes at each change of any run, and at every poll."""
        return self._add(Watch(self, None))

    def check_open(self) -> None:
        """Raises HubClosedError."""
        if self._closed is not None:
            raise HubClosedError(self._closed)

    def forget(self, watch: Watch) -> None:
        watches = self._watches.get(watch.run_id)
        if watches is not None:
            watches.discard(watch)
            if not watches:
                del self._watches[watch.run_id]
                if watch.run_id is not None:
                    self._revisions.pop(watch.run_id, None)

    def _add(self, watch: Watch) -> Watch:
        self._watches.setdefault(watch.run_id, set()).add(watch)
        return watch

    async def _listen(self) -> None:
        while True:
            try:
                connection = await asyncpg.connect(
                    self._dsn,
                    timeout=_PATIENCE,
                    command_timeout=_PATIENCE,
                    server_settings={"application_name": "rerail hub"},
                )
                try:
                    await self._hear(connection)
                finally:
                    self._listening.clear()
                    connection.terminate()
            except Exception as error:
                tell_trouble("hub.lost", error, retry_seconds=self._backoff)
                await asyncio.sleep(self._backoff)
                self._backoff = min(self._backoff * 2, _LONGEST_BACKOFF)

    async def _hear(self, connection: asyncpg.Connection) -> None:
        """Listens until the connection is lost, which is raised as one of `Trouble`."""
        self._lost.clear()
        connection.add_termination_listener(lambda _: self._lost.set())
        await connection.add_listener(CHANNEL, self._on_bell)
        # Only now: what was committed before this LISTEN is seen by those who read from here on.
        self._wake_all()
        self._listening.set()
        self._backoff = _SHORTEST_BACKOFF
        while True:
            try:
                # Not wait_for: before Python 3.12 it can swallow a cancellation.
                async with asyncio.timeout(self._poll_seconds):
                    await self._lost.wait()
            except TimeoutError:
                await self._poll(connection)
            else:
                raise ConnectionResetError("The database ended the connection.")

    def _on_bell(self, _connection: object, _pid: int, _channel: str, payload: object) -> None:
        runs = rung_runs(str(payload))
        if runs is None:
            self._wake_all()
            return
        self._wake(runs)

    def _wake(self, runs: Iterable[UUID]) -> None:
        changed = list(runs)
        for run_id in changed:
            for watch in self._watches.get(run_id, ()):
                watch.wake((run_id,))
        for watch in self._watches.get(None, ()):
            watch.wake(changed)

    def _wake_all(self) -> None:
        for watches in self._watches.values():
            for watch in watches:
                watch.wake(None)

    async def _poll(self, connection: asyncpg.Connection) -> None:
        watched = [run_id for run_id in self._watches if run_id is not None]
        rows = await connection.fetch(_REVISIONS, watched)
        found = {row["id"]: row["revision"] for row in rows}
        for run_id in watched:
            if self._revisions.get(run_id) != found.get(run_id):
                for watch in self._watches.get(run_id, ()):
                    watch.wake((run_id,))
        self._revisions = {run_id: found[run_id] for run_id in watched if run_id in found and run_id in self._watches}
        for watch in self._watches.get(None, ()):
            watch.wake(None)
