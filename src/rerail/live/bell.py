"""The bell: tells every process which runs have changed. Rung after commit, off the write path."""

import asyncio
from collections.abc import Iterable
from uuid import UUID

import structlog

from rerail.live.wire import EVERYTHING, Trouble, Wire, tell_trouble
from rerail.live.wires.notify import CHANNEL, NotifyWire

__all__ = ["CHANNEL", "EVERYTHING", "Bell", "Trouble", "payloads", "rung_names", "rung_runs"]

log = structlog.get_logger(__name__)

# PostgreSQL refuses a payload of 8,000 bytes; 239 ids of 32 hex digits and their spaces stay under 7,900.
_IDS_A_PAYLOAD = 239
_LENGTH_OF_ID = 33
_LONGEST_BACKOFF = 5.0
_CLOSING_PATIENCE = 2.0


def payloads(runs: Iterable[UUID]) -> list[str]:
    """Space separated hex ids, as few texts as PostgreSQL takes."""
    ids = [run.hex for run in runs]
    return [" ".join(ids[start : start + _IDS_A_PAYLOAD]) for start in range(0, len(ids), _IDS_A_PAYLOAD)]


def rung_names(payload: str) -> list[str] | None:
    """The runs that a payload names, by their hex ids; None where it says to look at everything, or is none of ours.

    Their digits are not looked at: an id that nobody has is watched by nobody.
    """
    names = payload.split(" ")
    return names if len(payload) == len(names) * _LENGTH_OF_ID - 1 else None


def rung_runs(payload: str) -> frozenset[UUID] | None:
    """The runs that a payload names; None where it says to look at everything, or is none of ours."""
    try:
        return frozenset(UUID(hex=run) for run in payload.split())
    except ValueError:
        return None


class Bell:
    """Collects rings and sends them over a wire: at once after a quiet time, else once a window.

    While the wire is away rings are kept, and beyond `most_pending` runs they become one that says "everything".
    Call `ring` in the event loop's thread; `async with` starts and closes the bell.
    """

    def __init__(
        self, dsn: str, *, wire: Wire | None = None, window_seconds: float = 0.005, most_pending: int = 10_000
    ) -> None:
        """`wire` is that of the database at `dsn` unless another is given."""
        self._sender = (wire or NotifyWire(dsn)).sender()
        self._window = window_seconds
        self._most_pending = most_pending
        self._pending: set[UUID] = set()
        self._everything = False
        self._rung = asyncio.Event()
        self._closing = False
        self._sending: asyncio.Task[None] | None = None

    def ring(self, run_id: UUID) -> None:
        """Says that a run has changed. Never waits, never raises."""
        if not self._everything:
            self._pending.add(run_id)
            if len(self._pending) > self._most_pending:
                self._pending.clear()
                self._everything = True
        self._rung.set()

    async def start(self) -> None:
        """Begins to send; a wire that is away is waited for."""
        self._sending = asyncio.create_task(self._send_all(), name="bell")

    async def close(self) -> None:
        """Sends what is pending, if the wire takes it within moments, and stops."""
        if self._sending is None:
            return
        self._closing = True
        self._rung.set()
        try:
            await asyncio.wait_for(self._sending, _CLOSING_PATIENCE)
        except TimeoutError:
            log.warning("bell.closed_unsent", runs=len(self._pending))
        self._sending = None
        await self._sender.drop()

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
                if runs or everything:
                    await self._sender.send([EVERYTHING] if everything else payloads(runs))
            except Exception as error:
                self._put_back(runs, everything)
                await self._sender.drop()
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
