"""How many requests a caller may make in a while: counted in this process, and told in headers.

Source: draft-ietf-httpapi-ratelimit-headers, RateLimit and RateLimit-Policy.
"""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from limits import parse
from limits.storage import Storage
from limits.strategies import FixedWindowRateLimiter
from starlette.types import Scope

from rerail.access.caller import Caller
from rerail.api.http.security_headers import Header
from rerail.planner.errors import RequestError

USUAL = "30000/minute"
"""What one caller may ask where the operator has not said: far more than a page or a script needs, and less than it
takes to keep a process from all others."""
MOST_CALLERS = 100_000
"""Of so many it is known how much they have asked; with more, whoever began to ask first is forgotten."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left to a caller. `retry_seconds` is not 0 where nothing is, and this request was one too many."""

    limit: int
    retry_seconds: int
    headers: Sequence[Header]

    @property
    def message(self) -> str:
        return f"You may make {self.limit:,} requests in a while, and have. Try again in {self.retry_seconds} seconds."

    @property
    def error(self) -> RequestError:
        seconds = self.retry_seconds
        return RequestError(self.message, code="limit.rate", limit=self.limit, retryAfterSeconds=seconds)


class Rates:
    """Counts by who the caller is, and by the address of callers who came without a credential. These are counted only
    where `everyone` is. `rate` is as the library `limits` reads it, "600/minute"."""

    def __init__(self, rate: str, *, everyone: bool, clock: Callable[[], float] = time.time) -> None:
        self._item = parse(rate)
        self._everyone = everyone
        self._clock = clock
        self._counts = WindowCounts(clock)
        self._limiter = FixedWindowRateLimiter(self._counts)
        policy = f'"requests";q={self._item.amount};w={self._item.get_expiry()}'
        self._policy: Header = (b"ratelimit-policy", policy.encode())

    def count(self, caller: Caller[Any], scope: Scope) -> Allowance | None:
        """Counts one request; None for callers without a limit."""
        viewer = caller.viewer
        if viewer.token is not None:
            key = str(viewer.token)
        elif caller.text is not None:
            key = f"{viewer.workspace}/{viewer.actor.kind}/{viewer.actor.name}"
        elif self._everyone:
            key = (scope.get("client") or ("",))[0]
        else:
            return None
        allowed = self._limiter.hit(self._item, key)
        window = self._limiter.get_window_stats(self._item, key)
        left = max(1, math.ceil(window.reset_time - self._clock()))
        told = (b"ratelimit", b'"requests";r=%d;t=%d' % (window.remaining, left))
        if allowed:
            return Allowance(self._item.amount, 0, (self._policy, told))
        return Allowance(self._item.amount, left, (self._policy, told, (b"retry-after", b"%d" % left)))


class WindowCounts(Storage):
    """Counts for one event loop. The library's own, for threads, looks through all counts a hundred times a second."""

    def __init__(self, clock: Callable[[], float] = time.time, most: int = MOST_CALLERS) -> None:
        super().__init__()
        self._clock = clock
        self._most = most
        self._counts: dict[str, tuple[int, float]] = {}

    @property
    def base_exceptions(self) -> type[Exception]:
        return ValueError

    def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        now = self._clock()
        count, until = self._counts.get(key, (0, 0.0))
        if until <= now:
            # Anew, also in the order: the first to go is whose window began first.
            self._counts.pop(key, None)
            count, until = 0, now + expiry
            if len(self._counts) >= self._most:
                del self._counts[next(iter(self._counts))]
        self._counts[key] = (count + amount, until)
        return count + amount

    def get(self, key: str) -> int:
        count, until = self._counts.get(key, (0, 0.0))
        return count if until > self._clock() else 0

    def get_expiry(self, key: str) -> float:
        return self._counts.get(key, (0, self._clock()))[1]

    def check(self) -> bool:
        return True

    def reset(self) -> int | None:
        found = len(self._counts)
        self._counts.clear()
        return found

    def clear(self, key: str) -> None:
        self._counts.pop(key, None)
