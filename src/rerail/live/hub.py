"""The hub: hears the bell for a whole process and wakes those who watch. It carries no data: whoever wakes, reads."""

import asyncio
from collections.abc import Callable, Iterable
from uuid import UUID

from rerail.live.bell import rung_names
from rerail.live.heard import Heard
from rerail.live.revisions import Revisions
from rerail.live.wire import Listener, Wire, tell_trouble
from rerail.live.wires.notify import NotifyWire

RESTARTING = "The server is restarting: connect again and go on from where you are."

_SHORTEST_BACKOFF = 0.05
_LONGEST_BACKOFF = 5.0
_CANCELLED_SECONDS = 0.1
_MOST_IDS_HELD = 1_000


class HubClosedError(Exception):
    """Nothing will be heard any more; the message says why, fit for those who subscribed."""


class Watch:
    """Someone who waits for changes. Whatever happens between two waits is kept, as one wake. Cheap: no task, no queue,
    and next to nothing to do for a ring that comes while its owner is at work.

    A new watch wakes at once: what happened before it is for its owner to read.
    """

    __slots__ = ("_changed", "_everything", "_hub", "_place", "_rung", "_waiter", "instead", "run_id", "seen")

    def __init__(self, hub: "Hub", run_id: UUID | None) -> None:
        self.run_id = run_id
        self._hub = hub
        self._rung = True
        self._everything = True
        self._changed: set[UUID] = set()
        # What was heard up to here has been told.
        self._place = hub.heard.count
        self._waiter: asyncio.Future[None] | None = None
        self.instead: Callable[[], bool] | None = None
        """Asked first when the run changes while its owner sleeps; true where the owner may go on sleeping."""

        self.seen = 0
        """The revision that its owner has read up to, as far as the owner says: the poll need not tell of it."""

    @property
    def asleep(self) -> bool:
        """Whether its owner waits, and nothing has ended that yet."""
        return self._waiter is not None and not self._waiter.done()

    async def wait(self) -> frozenset[UUID] | None:
        """Sleeps until something may have changed: which runs, or None for any of them.

        One waiter at a time. Raises HubClosedError once the hub is closed.
        """
        while not self._rung and not self._is_behind():
            self._hub.check_open()
            self._waiter = asyncio.get_running_loop().create_future()
            if self.run_id is None:
                self._hub.sleepers.add(self)
            try:
                await self._waiter
            finally:
                self._waiter = None
                self._hub.sleepers.discard(self)
        self._hub.check_open()
        return self._take()

    def _is_behind(self) -> bool:
        return self.run_id is None and self._place != self._hub.heard.count

    def _take(self) -> frozenset[UUID] | None:
        changed = None if self._everything else frozenset(self._changed)
        if changed is not None and self._is_behind():
            heard = self._hub.heard.since(self._place)
            changed = None if heard is None else changed | heard
        self._place = self._hub.heard.count
        self._rung = self._everything = False
        self._changed.clear()
        return None if changed is None or len(changed) > _MOST_IDS_HELD else changed

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
        self.rouse()

    def ring(self) -> None:
        """The run that it watches has changed."""
        if self._everything or self._changed or self.run_id is None:
            return
        if self.instead is not None and self.asleep and self.instead():
            return
        self._changed.add(self.run_id)
        self._rung = True
        self.rouse()

    def rouse(self) -> None:
        """Ends the sleep of whoever waits, who then looks for himself what there is."""
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
    """One listener on the wire for all watches of a process, made again whenever it is lost.

    Rings may be lost with it, or with the process that should have rung: so everyone is woken after a reconnect, and
    every `poll_seconds` the listener is checked, and one statement looks at the revisions of all watched runs.
    """

    def __init__(self, dsn: str, *, wire: Wire | None = None, poll_seconds: float = 5.0) -> None:
        """`wire` is that of the database at `dsn` unless another is given."""
        self._wire = wire or NotifyWire(dsn)
        self._poll_seconds = poll_seconds
        self._watches: dict[str, set[Watch]] = {}
        self._watches_of_all: set[Watch] = set()
        self.sleepers: set[Watch] = set()
        """Those of all runs that wait, and so must be roused."""
        self.heard = Heard()
        self._revisions = Revisions(dsn)
        self._listening = asyncio.Event()
        self._backoff = _SHORTEST_BACKOFF
        self._closed: str | None = None
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Begins to listen and to poll; a database that is away is waited for."""
        self._tasks = [
            asyncio.create_task(self._listen(), name="hub"),
            asyncio.create_task(self._poll(), name="hub's poll"),
        ]

    async def listening(self) -> None:
        """Waits until bells are heard."""
        await self._listening.wait()

    async def close(self, reason: str = RESTARTING) -> None:
        """Ends every wait with HubClosedError(reason)."""
        if self._closed is not None:
            return
        self._closed = reason
        self._wake_all()
        for task in self._tasks:
            # More than once: a library that calls wait_for swallows a cancellation at times, before Python 3.12.
            while not task.done():
                task.cancel()
                await asyncio.wait({task}, timeout=_CANCELLED_SECONDS)
        self._revisions.drop()

    async def __aenter__(self) -> "Hub":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def watch(self, run_id: UUID) -> Watch:
        """Wakes at each change of a run, or of a recovery job whose id it is."""
        watch = Watch(self, run_id)
        self._watches.setdefault(run_id.hex, set()).add(watch)
        return watch

    def watch_all(self) -> Watch:
        """Wakes at each change of any run, and at every poll."""
        watch = Watch(self, None)
        self._watches_of_all.add(watch)
        return watch

    def check_open(self) -> None:
        """Raises HubClosedError."""
        if self._closed is not None:
            raise HubClosedError(self._closed)

    def forget(self, watch: Watch) -> None:
        self._watches_of_all.discard(watch)
        name = "" if watch.run_id is None else watch.run_id.hex
        watches = self._watches.get(name)
        if watches is not None:
            watches.discard(watch)
            if not watches:
                del self._watches[name]

    async def _listen(self) -> None:
        while True:
            try:
                async with self._wire.listener(self._on_bell) as listener:
                    await self._hear(listener)
            except Exception as error:
                tell_trouble("hub.lost", error, retry_seconds=self._backoff)
                await asyncio.sleep(self._backoff)
                self._backoff = min(self._backoff * 2, _LONGEST_BACKOFF)

    async def _hear(self, listener: Listener) -> None:
        """Until the listener is lost, which is raised."""
        # Only now: what was committed before this listener was there is seen by those who read from here on.
        self._wake_all()
        self._listening.set()
        self._backoff = _SHORTEST_BACKOFF
        try:
            while True:
                try:
                    # Not wait_for: before Python 3.12 it can swallow a cancellation.
                    async with asyncio.timeout(self._poll_seconds):
                        await listener.lost.wait()
                except TimeoutError:
                    await listener.check()
                else:
                    raise listener.why_lost()
        finally:
            self._listening.clear()

    def _on_bell(self, payload: str) -> None:
        # Thousands a second at times, of runs that mostly nobody here watches: they stay text until somebody asks.
        runs = rung_names(payload)
        if runs is None:
            self._wake_all()
            return
        for run in runs:
            for watch in self._watches.get(run, ()):
                watch.ring()
        if self._watches_of_all:
            self.heard.add(runs)
            for watch in self.sleepers:
                watch.rouse()
            self.sleepers.clear()

    def _wake_all(self) -> None:
        for watches in (*self._watches.values(), self._watches_of_all):
            for watch in watches:
                watch.wake(None)

    async def _poll(self) -> None:
        while True:
            await asyncio.sleep(self._poll_seconds)
            try:
                changed = await self._revisions.changed([UUID(hex=run) for run in self._watches])
            except Exception as error:
                tell_trouble("hub.poll_failed", error, retry_seconds=self._poll_seconds)
                continue
            for run_id, revision in changed.items():
                for watch in self._watches.get(run_id.hex, ()):
                    if revision is None or revision > watch.seen:
                        watch.ring()
            for watch in self._watches_of_all:
                watch.wake(None)
