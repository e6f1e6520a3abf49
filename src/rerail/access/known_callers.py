"""The callers that a process knows. What was found out of one is looked at again before it is too old to rely on."""

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Generic, Protocol, TypeVar
from uuid import UUID

import asyncpg

from rerail.access.caller import Caller, Ended
from rerail.access.refusals import CredentialExpiredError, CredentialRevokedError, NotAdmittedError, UndecidedError
from rerail.access.tokens import good_tokens, note_use
from rerail.domain.viewer import Viewer

T = TypeVar("T")

STAYS_TRUE = 5.0
"""Seconds for which what was found out of a token is relied on: when it is revoked, they are the longest it lives."""
VERIFIED_AGAIN = 60.0
"""Seconds after which the signature of a token of an identity provider is verified again: its key may be withdrawn."""
MOST_KNOWN = 10_000
FOUND_AGAIN = 3_600.0
"""Seconds after which a caller is found out anew, whatever is known of them: so that it is told who still comes."""
FORGOTTEN = 60.0
"""Seconds after which a caller is forgotten who does not come again, and whom nobody serves."""
_USE_WRITTEN = 60.0


class Verifier(Protocol):
    """What knows the tokens of an identity provider."""

    async def verify(self, text: str) -> Viewer:
        """Whom the token was given to. Raises NotAdmittedError."""


class KnownCallers(Generic[T]):
    """By the digests of what they came with."""

    def __init__(
        self, pool: asyncpg.Pool, verifier: Verifier | None, clock: Callable[[], float], *, on_end: Ended | None = None
    ) -> None:
        """`clock` gives seconds since 1970. `on_end` is told of each caller who is served and may stay no longer."""
        self._pool = pool
        self._verifier = verifier
        self._clock = clock
        self._on_end = on_end
        self._known: dict[bytes, Caller[T]] = {}
        self._use_written: dict[UUID, float] = {}

    def __len__(self) -> int:
        return len(self._known)

    def find(self, digest: bytes) -> Caller[T] | None:
        """The caller, if what is known of them can still be relied on."""
        caller = self._known.get(digest)
        if caller is None:
            return None
        now = time.monotonic()
        if caller.good_until <= now:
            return None
        caller.used_at = now
        return caller

    def keep(self, digest: bytes, viewer: Viewer, make: Callable[[Viewer], T], text: str) -> Caller[T]:
        """Whoever has been found to be `viewer` just now, by the token `text`. They are made anew where they were not
        known as that, and stay who they are where they were."""
        caller = self._known.get(digest)
        if caller is None or caller.viewer != viewer or caller.over is not None:
            kept = text if viewer.token is None else None
            caller = Caller(viewer, make(viewer), text=kept, clock=self._clock, on_end=self._on_end)
            if len(self._known) >= MOST_KNOWN:
                self._forget_one()
            self._known[digest] = caller
        caller.used_at = caller.found_at = time.monotonic()
        self._confirm(caller)
        return caller

    async def look_again(self) -> None:
        """Ends the stay of those whose token is no longer good. Raises what the database raises."""
        self._forget_who_left()
        callers = list(self._known.values())
        await self._look_at_tokens([caller for caller in callers if caller.viewer.token is not None])
        for caller in callers:
            if caller.text is not None and caller.watched and caller.verified_at + VERIFIED_AGAIN <= time.monotonic():
                await self._verify_again(caller, caller.text)

    def _confirm(self, caller: Caller[T]) -> None:
        """What is known of the caller is true now."""
        caller.verified_at = time.monotonic()
        left = VERIFIED_AGAIN if caller.viewer.token is None else STAYS_TRUE
        if caller.viewer.expires_at is not None:
            left = min(left, caller.viewer.expires_at - self._clock())
        caller.good_until = min(caller.verified_at + left, caller.found_at + FOUND_AGAIN)

    async def _look_at_tokens(self, callers: Sequence[Caller[T]]) -> None:
        tokens = {caller.viewer.token for caller in callers if caller.viewer.token is not None}
        if not tokens:
            return
        good = await good_tokens(self._pool, list(tokens))
        for caller in callers:
            if caller.viewer.token in good:
                self._confirm(caller)
            else:
                caller.end(self._why_not(caller.viewer))
        await self._note_use(callers)

    def _why_not(self, viewer: Viewer) -> NotAdmittedError:
        expired = viewer.expires_at is not None and viewer.expires_at <= self._clock()
        return CredentialExpiredError() if expired else CredentialRevokedError()

    async def _note_use(self, callers: Sequence[Caller[T]]) -> None:
        now = time.monotonic()
        used: dict[UUID, datetime] = {}
        for caller in callers:
            token = caller.viewer.token
            if token is not None and caller.used_at - self._use_written.get(token, -_USE_WRITTEN) >= _USE_WRITTEN:
                used[token] = datetime.fromtimestamp(self._clock(), UTC) - timedelta(seconds=now - caller.used_at)
        if used:
            await note_use(self._pool, used)
            self._use_written |= dict.fromkeys(used, now)

    async def _verify_again(self, caller: Caller[T], text: str) -> None:
        if self._verifier is None:
            return
        try:
            await self._verifier.verify(text)
        except UndecidedError:
            return  # its key was known before, and nothing says that it is withdrawn
        except NotAdmittedError as error:
            caller.end(error.anew())
        else:
            self._confirm(caller)

    def _forget_who_left(self) -> None:
        before = time.monotonic() - FORGOTTEN
        for digest, caller in list(self._known.items()):
            if not caller.watched and (caller.over is not None or caller.used_at < before):
                del self._known[digest]
        there = {caller.viewer.token for caller in self._known.values()}
        self._use_written = {token: at for token, at in self._use_written.items() if token in there or at >= before}

    def _forget_one(self) -> None:
        """Of those who are served by nobody just now, whoever has been known longest."""
        for digest, caller in self._known.items():
            if not caller.watched:
                del self._known[digest]
                return
