"""The scribe of a leg: the one place through which its steps write, one append at a time, on the run's fresh state."""

import asyncio
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import structlog

from rerail.database.engine import is_outage
from rerail.domain.frame import Entry
from rerail.domain.run import Run
from rerail.ledger.ledger import Ledger, LegRule, Ticket, Tried
from rerail.logs import OUTAGE_SECONDS

log = structlog.get_logger(__name__)

FIRST_PAUSE = 0.1
LONGEST_PAUSE = 5.0


class Scribe:
    """`run` is the run as of the last append or refresh. Once the leg is superseded every append raises."""

    def __init__(self, ledger: Ledger, run: Run, ticket: Ticket) -> None:
        self.run = run
        self.ticket = ticket
        self._ledger = ledger
        self._turn = asyncio.Lock()
        self._stale = False
        self._appended_at = 0.0
        self._news = False
        self._ahead = timedelta(0)

    async def write(self, entries: Sequence[Entry]) -> Run:
        """Appends entries that are known beforehand, exactly once. Raises LegSupersededError."""
        entries = self._ledger.screened(entries)
        async with self._turn:
            pause = FIRST_PAUSE
            tried: Tried | None = None
            while True:
                try:
                    await self._read_if_stale()
                    unless, tried = tried, tried or Tried(entries[0], after=self.run.revision)
                    if unless is None and await self._ledger.append_lines(self.run, entries, self.ticket):
                        self._appended_at = time.monotonic()
                        return self.run
                    return await self._append(lambda _run, _now: entries, unless=unless)
                except Exception as error:
                    self._stale = True
                    pause = await self._wait_out(error, pause)

    async def decide(self, rule: LegRule) -> tuple[Run, bool]:
        """Appends what the rule answers for the run as it stands, nobody else writing in between; answers the run, and
        whether anything was written. Raises LegSupersededError, and whatever the rule raises."""
        async with self._turn:
            pause = FIRST_PAUSE
            while True:
                try:
                    await self._read_if_stale()
                    # Most often there is nothing to write: that needs no transaction.
                    if not rule(self.run, self.now()):
                        return self.run, False
                    before = self.run.revision
                    await self._append(rule)
                    return self.run, self.run.revision > before
                except Exception as error:
                    self._stale = True
                    pause = await self._wait_out(error, pause)

    def now(self) -> datetime:
        """The instant by the ledger's clock, which decides what is due, as far as it is known."""
        return datetime.now(UTC) + self._ahead

    async def confirm(self) -> None:
        """Raises LegSupersededError unless the leg may go on writing."""
        async with self._turn:
            pause = FIRST_PAUSE
            while True:
                try:
                    await self._read_if_stale()
                    await self._append(lambda _run, _now: [])
                    return
                except Exception as error:
                    self._stale = True
                    pause = await self._wait_out(error, pause)

    async def catch_up(self) -> bool:
        """Reads the run again if somebody else has written to it; answers whether anybody has since the last call."""
        async with self._turn:
            pause = FIRST_PAUSE
            while True:
                try:
                    if await self._ledger.revision(self.run) != self.run.revision:
                        self._stale = True
                    await self._read_if_stale()
                    news, self._news = self._news, False
                    return news
                except Exception as error:
                    pause = await self._wait_out(error, pause)

    @property
    def has_news(self) -> bool:
        """Whether it is known that somebody else has written to the run since the last `catch_up`."""
        return self._news

    def idle_seconds(self) -> float:
        """How long ago the last append was: each one learns what others have written."""
        return time.monotonic() - self._appended_at

    async def _append(self, rule: LegRule, *, unless: Tried | None = None) -> Run:
        def timed(run: Run, now: datetime) -> Sequence[Entry]:
            self._ahead = now - datetime.now(UTC)
            return rule(run, now)

        run = await self._ledger.append(self.run, timed, self.ticket, unless=unless)
        self._news = self._news or run is not self.run
        self.run = run
        self._appended_at = time.monotonic()
        return self.run

    async def _read_if_stale(self) -> None:
        if self._stale:
            self.run = await self._ledger.load(self.run.workspace, self.run.id)
            self._stale = False
            self._news = True

    async def _wait_out(self, error: Exception, pause: float) -> float:
        """While the database is away, what happened must not be lost: it waits here. Raises any other error again."""
        if not is_outage(error):
            raise error
        log.warning(
            "leg.database_away",
            run=str(self.run.id),
            retry_in_seconds=pause,
            reason=str(error),
            at_most_every=OUTAGE_SECONDS,
        )
        await asyncio.sleep(pause)
        return min(pause * 2, LONGEST_PAUSE)
