"""The contract of a wire: what a process's bell is rung over and heard over. It may lose a ring; a poll covers that."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from logging import ERROR, WARNING
from typing import Protocol

import asyncpg
import structlog

from rerail.logs import OUTAGE_SECONDS

log = structlog.get_logger(__name__)

EVERYTHING = "*"
"""The payload that names no run: look at everything that you watch."""

Heard = Callable[[str], None]
"""Called with each payload that is heard, in the event loop's thread. It never raises and never waits."""

# The last one is what the driver raises when a connection is cut in the middle of what it does.
Trouble = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
"""What the database and its driver raise when a connection cannot be had, or is lost, or refuses."""


class WireError(Exception):
    """A wire beside the database cannot be had, or is lost; `str(error)` says where and why, and holds no secret."""


class WireRefusedError(WireError):
    """The other end is there and will not have us, which does not mend by itself."""


class Sender(Protocol):
    """The end that rings."""

    async def send(self, payloads: Sequence[str]) -> None:
        """Sends them to everyone who listens by then; connects first where it must.

        Raises one of `Trouble` or WireError where it is not known that they have gone out.
        """

    async def drop(self) -> None:
        """Gives the connection up, if there is one; the next `send` makes another. Never raises."""


class Listener(Protocol):
    """The end that hears. `lost` is set when it is known to hear nothing any more."""

    lost: asyncio.Event

    async def check(self) -> None:
        """Finds out whether it still hears: a connection that is cut off silently gets no error by itself.

        Raises one of `Trouble` or WireError.
        """

    def why_lost(self) -> Exception:
        """What `lost` was set for: one of `Trouble` or a WireError."""


class Wire(Protocol):
    """Brings payloads of up to 8,000 bytes of ASCII from each sender to all listeners, of all processes."""

    def sender(self) -> Sender:
        """Not connected yet."""

    def listener(self, heard: Heard) -> AbstractAsyncContextManager[Listener]:
        """A listener that hears all that is sent once it is entered.

        Entering raises one of `Trouble` or WireError where that cannot be had.
        """


def tell_trouble(event: str, error: Exception, **more: object) -> None:
    """Logs why a loop that must not end tries again, now and then while it lasts; what was not foreseen each time and
    with its traceback."""
    if isinstance(error, WireError):
        level = ERROR if isinstance(error, WireRefusedError) else WARNING
        log.log(level, event, error=str(error), at_most_every=OUTAGE_SECONDS, **more)
    elif isinstance(error, Trouble):
        log.log(WARNING, event, error=repr(error), at_most_every=OUTAGE_SECONDS, **more)
    else:
        log.log(ERROR, event, error=repr(error), exc_info=error, **more)
