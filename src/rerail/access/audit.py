"""The audit trail of what changed nothing: refusals, failures, failed authentication, the use of tokens. Written beside
the requests, and bounded: what comes again and again is one entry with a count."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import groupby
from typing import Self
from uuid import UUID

import asyncpg
import structlog

from rerail.access.origin import origin
from rerail.access.tokens import forget_public
from rerail.domain.access import AuditOutcome
from rerail.domain.viewer import Scope, Viewer
from rerail.ledger.audit import AuditEntry, Times, forget_old, write_entries

log = structlog.get_logger(__name__)

AUTHENTICATE = "authenticate"
"""Somebody came with credentials that are not good, or with none where some are needed."""
DOWNLOAD = "download"
"""An artifact's address was not good, or no longer."""
USE_TOKEN = "useToken"  # noqa: S105, the name of an action
"""The first use of a token, or by a caller of an identity provider, within an hour."""

FLUSH_SECONDS = 1.0
WINDOW_SECONDS = 60.0
"""What is the same within such a window is one entry at once, and one with the rest of them at its end."""
MOST_OF_STRANGERS = 30
MOST_OF_WORKSPACE = 300
"""Different entries of a window, of callers whom nobody knows, and of those of one workspace: what goes beyond that is
counted without who, about what and from where."""
MOST_WAITING = 10_000
"""Entries that wait for the database while it is away."""
USUAL_DAYS = 400
"""How long entries are kept."""
FORGET_SECONDS = 3600.0
_PATIENCE_SECONDS = 3.0


def entry_of(
    viewer: Viewer,
    action: str,
    outcome: AuditOutcome,
    *,
    about: str | None = None,
    needs: Scope | None = None,
    code: str | None = None,
) -> AuditEntry:
    """What a caller does, or does not get done, from where they are now."""
    here = origin()
    return AuditEntry(
        action=action,
        outcome=outcome,
        workspace=viewer.workspace,
        actor=viewer.actor,
        token=viewer.token,
        object=about,
        needs=needs,
        code=code,
        address=here.address,
        request_id=here.request_id,
    )


@dataclass(slots=True)
class _Counted:
    """`entry` as it came first; `written` of them have their row. `first` and `last` are of those that have none."""

    entry: AuditEntry
    first: datetime
    last: datetime
    count: int = 1
    written: int = 0

    def again(self, now: datetime) -> None:
        if self.count == self.written:
            self.first = now
        self.count += 1
        self.last = now

    def rest(self) -> tuple[AuditEntry, Times] | None:
        """What has no row yet, as one."""
        if self.count == self.written:
            return None
        times = Times(count=self.count - self.written, first=self.first, last=self.last)
        self.written = self.count
        return self.entry, times


@dataclass(slots=True)
class _Window:
    """The entries of a minute, by what they have in common."""

    ends: float
    found: dict[AuditEntry, _Counted] = field(default_factory=dict)
    different: dict[UUID | None, int] = field(default_factory=dict)

    def add(self, entry: AuditEntry, now: datetime) -> None:
        key = replace(entry, request_id=None)
        if key not in self.found:
            most = MOST_OF_STRANGERS if entry.workspace is None else MOST_OF_WORKSPACE
            known = self.different.get(entry.workspace, 0)
            if known < most:
                self.different[entry.workspace] = known + 1
            else:
                key = entry = replace(key, actor=None, token=None, object=None, address=None)
        if known_one := self.found.get(key):
            known_one.again(now)
        else:
            self.found[key] = _Counted(entry, now, now)

    def fresh(self) -> Iterator[tuple[AuditEntry, Times]]:
        """What has come for the first time since the last look."""
        for each in self.found.values():
            if not each.written and (rest := each.rest()):
                yield rest

    def all(self) -> Iterator[tuple[AuditEntry, Times]]:
        for each in self.found.values():
            if rest := each.rest():
                yield rest


class AuditTrail:
    """One for a process. `note` costs no time and never fails; the rows are written while it is entered."""

    def __init__(self, pool: asyncpg.Pool, *, clock: Callable[[], float], days: int = USUAL_DAYS) -> None:
        """`clock` gives seconds since 1970. Entries older than so many `days` are removed, and tokens of runs that have
        long expired: `pool` must be allowed to, and act for nobody's workspace."""
        self._pool = pool
        self._clock = clock
        self._days = days
        self._forgot_at = 0.0
        self._window = _Window(0.0)
        self._waiting: list[tuple[AuditEntry, Times]] = []
        self._lost = 0
        self._used: dict[tuple[UUID, UUID | None, str], int] = {}
        self._hour = 0
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._flush_now_and_then(), name="audit trail")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        self._waiting += self._window.all()
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE_SECONDS):
                await self.flush()

    def note(self, entry: AuditEntry) -> None:
        now = self._clock()
        if now >= self._window.ends:
            self._waiting += self._window.all()
            self._window = _Window(now + WINDOW_SECONDS)
        self._window.add(entry, datetime.fromtimestamp(now, UTC))

    def refused_credentials(self, code: str, *, viewer: Viewer | None = None, token: UUID | None = None) -> None:
        """Somebody was turned away before they were known, or as no longer the one whom they were known to be."""
        if viewer is not None:
            self.note(entry_of(viewer, AUTHENTICATE, AuditOutcome.REFUSED, code=code))
        else:
            self.refused_request(AUTHENTICATE, code, token=token)

    def refused_request(self, action: str, code: str, *, token: UUID | None = None) -> None:
        """A request was turned away, and nobody knows whose it was."""
        here = origin()
        self.note(
            AuditEntry(
                action=action,
                outcome=AuditOutcome.REFUSED,
                token=token,
                code=code,
                address=here.address,
                request_id=here.request_id,
            )
        )

    def used(self, viewer: Viewer) -> None:
        """Somebody was let in: kept once an hour for each of them, and each process."""
        hour = int(self._clock() // 3600)
        if hour != self._hour:
            self._used.clear()
            self._hour = hour
        who = (viewer.workspace, viewer.token, viewer.actor.name)
        if who not in self._used and len(self._used) < MOST_WAITING:
            self._used[who] = hour
            self.note(entry_of(viewer, USE_TOKEN, AuditOutcome.DONE))

    async def flush(self) -> None:
        """Writes what waits. What the database does not take now waits on."""
        self._waiting += self._window.fresh()
        if len(self._waiting) > MOST_WAITING:
            self._lost += len(self._waiting) - MOST_WAITING
            del self._waiting[MOST_WAITING:]
        by_workspace = sorted(self._waiting, key=_workspace)
        for _, entries in groupby(by_workspace, _workspace):
            found = list(entries)
            async with self._pool.acquire() as connection, connection.transaction():
                await write_entries(connection, found)
            written = set(map(id, found))
            self._waiting = [each for each in self._waiting if id(each) not in written]
        if self._lost:
            log.error("audit.entries_lost", entries=self._lost)
            self._lost = 0

    async def _flush_now_and_then(self) -> None:
        while True:
            await asyncio.sleep(FLUSH_SECONDS)
            if self._clock() >= self._window.ends:
                self._waiting += self._window.all()
                self._window = _Window(self._clock() + WINDOW_SECONDS)
            try:
                await self.flush()
                if self._clock() >= self._forgot_at + FORGET_SECONDS:
                    self._forgot_at = self._clock()
                    await forget_old(self._pool, after_days=self._days)
                    await forget_public(self._pool)
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("audit.postponed", reason=str(error), entries=len(self._waiting))


def _workspace(waiting: tuple[AuditEntry, Times]) -> str:
    return str(waiting[0].workspace or "")
