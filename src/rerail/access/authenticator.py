"""Who is asking: from the value of an Authorization header to a caller. One who is known costs a look into a table of
this process."""

import asyncio
import hashlib
import re
import time
from collections.abc import Callable
from typing import Generic, Protocol, Self, TypeVar

import asyncpg
import structlog

from rerail.access.caller import Caller
from rerail.access.known_callers import KnownCallers, Verifier
from rerail.access.refusals import (
    CredentialExpiredError,
    CredentialMissingError,
    CredentialRefusedError,
    CredentialRevokedError,
    NotAdmittedError,
    UndecidedError,
)
from rerail.access.tokens import find_token
from rerail.database.engine import is_outage
from rerail.domain.token import TOKEN_PATTERN, is_token
from rerail.domain.viewer import Viewer
from rerail.logs import OUTAGE_SECONDS

T = TypeVar("T")

LOOK_AGAIN = 2.0
"""Seconds between two looks at the tokens of those who are known."""
MOST_WAITING = 256
"""Callers of whom it is found out at a time who they are; the others are told to come again."""
_REFUSED_FOR = 2.0
_MOST_REFUSED = 1_000
_AT_ONCE = 2
_PATIENCE = 4.0
_BEARER = re.compile(rb"bearer +([!-~]+)", re.IGNORECASE)

_log = structlog.get_logger()


class Trail(Protocol):
    """What keeps who came, for those who look after it."""

    def used(self, viewer: Viewer) -> None:
        """Somebody was let in who was not known already."""

    def refused_credentials(self, code: str, *, viewer: Viewer | None = None) -> None:
        """Somebody was not, or may stay no longer: with the credential of `viewer`, where that is known."""


class Authenticator(Generic[T]):
    """Works while it is entered. Its pool is for it alone, and acts for nobody's workspace."""

    def __init__(
        self,
        pool: asyncpg.Pool,
        *,
        welcome: Callable[[Viewer], T],
        verifier: Verifier | None = None,
        local: Viewer | None = None,
        trail: Trail | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`welcome` makes once for each caller what the process serves them with. `local` is whoever comes without a
        credential, where that is let in; `clock` gives seconds since 1970."""
        self._pool = pool
        self._welcome = welcome
        self._verifier = verifier
        self._trail = trail
        self._clock = clock
        self._local = None if local is None else Caller(local, welcome(local))
        self._callers: KnownCallers[T] = KnownCallers(pool, verifier, clock, on_end=self._ended)
        self._refused: dict[bytes, tuple[float, NotAdmittedError]] = {}
        self._finding: dict[bytes, asyncio.Task[Caller[T] | NotAdmittedError]] = {}
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self._looking: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._looking = asyncio.create_task(self._look_again(), name="access")
        return self

    async def __aexit__(self, *_: object) -> None:
        tasks = [task for task in (self._looking, *self._finding.values()) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)

    async def admit(self, credential: bytes | None, *, near: bool = True) -> Caller[T]:
        """Whoever comes with that value of an Authorization header. `near` is false where somebody beyond this machine
        sent it. Raises NotAdmittedError."""
        if credential is None:
            if self._local is not None and near:
                return self._local
            raise self._turned_away(CredentialMissingError())
        digest = hashlib.sha256(credential).digest()
        return self._callers.find(digest) or await self._found_out(digest, credential)

    async def _found_out(self, digest: bytes, credential: bytes) -> Caller[T]:
        until, refused = self._refused.get(digest, (0.0, None))
        if refused is not None and until > time.monotonic():
            raise self._turned_away(refused.anew())
        finding = self._finding.get(digest)
        if finding is None:
            if len(self._finding) >= MOST_WAITING:
                raise self._turned_away(UndecidedError())
            # A task of its own: others may wait for the same, and whoever came first may leave.
            finding = self._finding[digest] = asyncio.create_task(self._find(digest, credential), name="access: one")
            finding.add_done_callback(lambda done: self._found(digest, done))
        found = await asyncio.shield(finding)
        if isinstance(found, NotAdmittedError):
            raise self._turned_away(found.anew())
        if self._trail is not None:
            self._trail.used(found.viewer)
        return found

    def _found(self, digest: bytes, finding: asyncio.Task[Caller[T] | NotAdmittedError]) -> None:
        del self._finding[digest]
        if not finding.cancelled():
            finding.exception()  # whoever waited for it has been told, unless they have left

    async def _find(self, digest: bytes, credential: bytes) -> Caller[T] | NotAdmittedError:
        try:
            text = _token_of(credential)
            return self._callers.keep(digest, await self._viewer_of(text), self._welcome, text)
        except NotAdmittedError as error:
            refused = error.anew()
        if not isinstance(refused, UndecidedError):
            # A client that comes again and again with the same costs nothing more for a while.
            if len(self._refused) >= _MOST_REFUSED:
                self._refused.pop(next(iter(self._refused)))
            self._refused[digest] = (time.monotonic() + _REFUSED_FOR, refused)
        return refused

    async def _viewer_of(self, text: str) -> Viewer:
        if not TOKEN_PATTERN.fullmatch(text):
            if self._verifier is None:
                raise CredentialRefusedError("This is no token of this server: one begins with `rerail_`.")
            return await self._verifier.verify(text)
        if not is_token(text):
            raise CredentialRefusedError("The token is not whole: copy it anew, from its first letter to its last.")
        try:
            async with asyncio.timeout(_PATIENCE), self._turn:
                token = await find_token(self._pool, text)
        except Exception as error:
            if not is_outage(error):
                raise
            raise UndecidedError from error
        if token is None:
            raise CredentialRefusedError("The token is not known to this server: it may be one of another server.")
        if token.revoked_at is not None:
            raise CredentialRevokedError().of(token.viewer)
        if token.expires_at is not None and token.expires_at.timestamp() <= self._clock():
            raise CredentialExpiredError().of(token.viewer)
        return token.viewer

    def _turned_away(self, error: NotAdmittedError) -> NotAdmittedError:
        if self._trail is not None:
            self._trail.refused_credentials(error.code, viewer=error.viewer)
        return error

    def _ended(self, viewer: Viewer, reason: NotAdmittedError) -> None:
        if self._trail is not None:
            self._trail.refused_credentials(reason.code, viewer=viewer)

    async def _look_again(self) -> None:
        while True:
            await asyncio.sleep(LOOK_AGAIN)
            try:
                async with asyncio.timeout(_PATIENCE):
                    await self._callers.look_again()
            except Exception as error:
                if not is_outage(error):
                    _log.error("access.not_looked_at", exc_info=error, at_most_every=OUTAGE_SECONDS)
                    continue
                # Nobody is let in on what was known before: it becomes too old by itself.
                _log.warning("access.not_looked_at", reason=str(error), at_most_every=OUTAGE_SECONDS)


def _token_of(credential: bytes) -> str:
    found = _BEARER.fullmatch(credential)
    if found is None:
        raise CredentialRefusedError("The Authorization header must be `Bearer` and a token.")
    return found[1].decode("ascii")
