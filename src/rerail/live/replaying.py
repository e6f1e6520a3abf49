"""The replay: recorded frames again, at the pace at which they were recorded."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from rerail.live.groups.missing import no_such_run
from rerail.live.groups.registry import Groups
from rerail.live.hub import Watch
from rerail.live.patience import patiently
from rerail.live.sources import Event, FramePage, FrameSource, InstantSource

_LONGEST_WAIT = 3_600.0
"""Seconds of one sleep; a longer silence is slept through in several. The event loop takes no end of them at once."""


_EVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Pace:
    """`begun`: the loop's time at which the frame of the instant `first` was due."""

    begun: float
    first: datetime
    speed: float

    def due(self, at: datetime) -> float:
        return self.begun + (at - self.first).total_seconds() / self.speed

    def reached(self, now: float) -> datetime:
        """The instant that is due `now`."""
        try:
            return self.first + timedelta(seconds=(now - self.begun) * self.speed)
        except OverflowError:
            return _EVER


async def replay_stream(
    groups: Groups,
    source: FrameSource,
    instants: InstantSource,
    run_id: UUID,
    *,
    first: int,
    last: int | None,
    speed: float,
    places: asyncio.Semaphore | None = None,
) -> AsyncGenerator[Event, None]:
    """The frames from number `first` up to and with `last`, else to the last that there is on arrival; each as long
    after the first one as it was recorded after it, divided by `speed`.

    Frames that are due together come together: those of one instant, and all that fell due while the reader was busy.
    However long the run, only a page of instants and one answer are held; an answer takes one of the `places` until it
    has been sent. Raises NotFoundError, HubClosedError, and the
    database's error when it stays away.
    """
    position, pace = first - 1, None
    places = places or asyncio.Semaphore()
    loop = asyncio.get_running_loop()
    await _read(groups, source, run_id, position, position)
    with groups.hub.watch(run_id) as watch:
        while found := await _instants(groups, instants, position, last):
            if pace is None:
                pace = _Pace(loop.time(), found[0][1], speed)
            while found:
                await _until(watch, pace.due(found[0][1]))
                together = _due_together(found, pace, loop.time())
                due, found = found[together - 1][0], found[together:]
                while position < due:
                    async with places:
                        page = await _read(groups, source, run_id, position, due)
                        yield page.event
                    position = page.last
                    # Not to be kept until the next one is due.
                    del page


def _due_together(found: Sequence[tuple[int, datetime]], pace: _Pace, now: float) -> int:
    """How many of the frames, which begin with one that is due, are due as well."""
    last = max(found[0][1], pace.reached(now))
    return next((place for place, (_, at) in enumerate(found) if at > last), len(found))


async def _until(watch: Watch, due: float) -> None:
    """Sleeps until the loop's time is `due`. Raises HubClosedError as soon as the hub is closed."""
    loop = asyncio.get_running_loop()
    while (left := due - loop.time()) > 0:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(left, _LONGEST_WAIT)):
                # Wakes at changes of the run as well, which are none of the replay's business.
                await watch.wait()


async def _read(groups: Groups, source: FrameSource, run_id: UUID, after: int, until: int) -> FramePage:
    page = await patiently(lambda: source.read(after, until), groups.patience_seconds)
    if page is None:
        raise no_such_run(run_id)
    return page


async def _instants(
    groups: Groups, instants: InstantSource, after: int, until: int | None
) -> Sequence[tuple[int, datetime]]:
    return await patiently(lambda: instants.instants(after, until), groups.patience_seconds)
