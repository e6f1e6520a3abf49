"""A caller who was let in, for as long as they may stay."""

import asyncio
import time
from collections.abc import Callable
from typing import Generic, TypeVar
from uuid import UUID

from rerail.access.refusals import CredentialExpiredError, NotAdmittedError
from rerail.domain.viewer import Viewer

T = TypeVar("T")
Over = Callable[[NotAdmittedError], None]
"""Called once, when the caller may stay no longer, with the reason."""
Ended = Callable[[Viewer, NotAdmittedError], None]
"""The same, with whom it was."""
Identity = tuple[str, str, UUID, UUID | None, UUID | None]

_LONGEST_TIMER = 86_400.0


class Caller(Generic[T]):
    """`context` is what the process made for this caller. Whoever serves them for longer than a request watches.

    What is known of them is true until `good_until`, and was seen to be at `verified_at`. They were found out at
    `found_at`, and came last at `used_at`: all on the clock that only goes forward. `text` is the token of an identity
    provider that they came with."""

    __slots__ = (
        *("_clock", "_on_end", "_timer", "_watching", "context", "found_at", "good_until", "over", "text"),
        *("used_at", "verified_at", "viewer"),
    )

    def __init__(
        self,
        viewer: Viewer,
        context: T,
        *,
        text: str | None = None,
        clock: Callable[[], float] = time.time,
        on_end: Ended | None = None,
    ) -> None:
        """`clock` gives seconds since 1970. `on_end` is told once, where somebody watched."""
        self.viewer = viewer
        self.context = context
        self.text = text
        self.over: NotAdmittedError | None = None
        self.good_until = 0.0
        self.used_at = 0.0
        self.found_at = 0.0
        self.verified_at = 0.0
        self._clock = clock
        self._on_end = on_end
        self._watching: dict[object, Over] = {}
        self._timer: asyncio.TimerHandle | None = None

    @property
    def identity(self) -> Identity:
        """Who this is, whatever credential they came with: a person's next token is the same person's."""
        viewer = self.viewer
        return (viewer.actor.kind, viewer.actor.name, viewer.workspace, viewer.run, viewer.token)

    @property
    def watched(self) -> bool:
        return bool(self._watching)

    def watch(self, over: Over) -> Callable[[], None]:
        """Has `over` called when this caller may stay no longer; call what is answered to watch no more."""
        key = object()
        self._watching[key] = over
        if self.over is not None:
            asyncio.get_running_loop().call_soon(self._tell, key)
        elif self._timer is None:
            self._await_expiry()
        return lambda: self._leave(key)

    def end(self, reason: NotAdmittedError) -> None:
        """They may stay no longer."""
        if self.over is None:
            self.over = reason
            self.good_until = 0.0
            if self._watching and self._on_end is not None:
                self._on_end(self.viewer, reason)
            for key in list(self._watching):
                self._tell(key)

    def _tell(self, key: object) -> None:
        over = self._watching.get(key)
        if over is not None and self.over is not None:
            self._leave(key)
            over(self.over)

    def _leave(self, key: object) -> None:
        self._watching.pop(key, None)
        if not self._watching and self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _await_expiry(self) -> None:
        if self.viewer.expires_at is None:
            return
        left = self.viewer.expires_at - self._clock()
        if left <= 0:
            asyncio.get_running_loop().call_soon(self.end, CredentialExpiredError())
        else:
            # In turns: an instant far away is more than a timer takes.
            self._timer = asyncio.get_running_loop().call_later(min(left, _LONGEST_TIMER), self._await_expiry)
