"""How many requests a caller may make in a while: counted in this process, and told in headers.

Source: draft-ietf-httpapi-ratelimit-headers, RateLimit and RateLimit-Policy.
"""

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from limits import parse
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
    """What is `left` to a caller, for so many `seconds`. `retry_seconds` is not 0 where nothing is, and this request
    was one too many."""

    policy: Header
    limit: int
    left: int
    seconds: int
    retry_seconds: int

    @property
    def headers(self) -> Sequence[Header]:
        told = (b"ratelimit", b'"requests";r=%d;t=%d' % (self.left, self.seconds))
        if not self.retry_seconds:
            return (self.policy, told)
        return (self.policy, told, (b"retry-after", b"%d" % self.retry_seconds))

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
        item = parse(rate)
        self._most: int = item.amount
        self._everyone = everyone
        self._clock = clock
        self._counts = WindowCounts(item.get_expiry(), clock)
        self._policy: Header = (b"ratelimit-policy", f'"requests";q={item.amount};w={item.get_expiry()}'.encode())

    def count(self, caller: Caller[Any], scope: Scope) -> Allowance | None:
        """Counts one request; None for callers without a limit."""
        viewer = caller.viewer
        if viewer.token is not None:
            key: Hashable = viewer.token
        elif caller.text is not None:
            key = (viewer.workspace, viewer.actor)
        elif self._everyone:
            key = (scope.get("client") or ("",))[0]
        else:
            return None
        count, until = self._counts.add(key)
        seconds = max(1, math.ceil(until - self._clock()))
        retry_seconds = seconds if count > self._most else 0
        return Allowance(self._policy, self._most, max(0, self._most - count), seconds, retry_seconds)


class WindowCounts:
    """How often each key came within windows of so many seconds, each of which begins when its key comes first."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.time, most: int = MOST_CALLERS) -> None:
        self._seconds = seconds
        self._clock = clock
        self._most = most
        self._counts: OrderedDict[Hashable, tuple[int, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._counts)

    def add(self, key: Hashable) -> tuple[int, float]:
        """One more: how many there are, and when the window ends."""
        now = self._clock()
        count, until = self._counts.get(key, (0, 0.0))
        if until <= now:
            # Anew, also in the order: the first to go is whose window began first.
            self._counts.pop(key, None)
            count, until = 0, now + self._seconds
            if len(self._counts) >= self._most:
                self._counts.popitem(last=False)
        found = self._counts[key] = (count + 1, until)
        return found
