"""The streams behind the subscriptions: catch up by own reads, then go with a group; fall back when too slow.

A reader who gives `push` is handed what is live there, and is not woken for it; what it has to wait for comes from the
stream itself. Both are in order: while the stream waits in a seat, nothing else comes from it.

What has been sent is let go of at once: the next event may come in days, and there are thousands of streams.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Hashable
from uuid import UUID

from rerail.domain.identity import Kind
from rerail.live.groups.frames import FrameGroup
from rerail.live.groups.lists import ListGroup
from rerail.live.groups.missing import no_such_run, not_there
from rerail.live.groups.registry import Groups
from rerail.live.groups.states import StateGroup
from rerail.live.memory import FellBehindError
from rerail.live.patience import patiently
from rerail.live.seats import Push
from rerail.live.sources import Event, FramePage, FrameSource, RunListSource, RunSource

__all__ = ["Groups", "frame_stream", "list_stream", "state_stream"]


async def frame_stream(
    groups: Groups,
    key: Hashable,
    source: FrameSource,
    run_id: UUID,
    *,
    after: int,
    follow: bool,
    push: Push | None = None,
    places: asyncio.Semaphore | None = None,
) -> AsyncGenerator[Event, None]:
    """Every frame of a run after a number, in order, none missing, none twice.

    The first page that reaches the run's end is marked as caught up (empty where there is nothing to send). Without
    `follow` the stream ends there; with it the stream stays open until its reader leaves, because a run at rest may be
    continued. `key` says with whom the live part can be shared: all that makes the answers equal, save the cursor.
    A page that is read for this reader alone takes one of the `places` until it has been sent.

    Raises NotFoundError, HubClosedError, and the database's error when it stays away.
    """
    places = places or asyncio.Semaphore()
    cursor, caught_up = after, False
    while not caught_up:
        async with places:
            page = await _own_read(groups, source, run_id, cursor, None)
            yield page.event
        cursor, caught_up, revision = page.last, page.caught_up, page.revision
        del page
    if not follow:
        return

    def make() -> FrameGroup:
        watch = groups.hub.watch(run_id)
        # A caller may be ahead of the run; the group stands where the run does.
        position = min(cursor, revision)
        return FrameGroup(watch, groups.patience_seconds, source, run_id=run_id, position=position)

    with groups.member(key, FrameGroup, make) as group:
        async with contextlib.aclosing(_live_pages(groups, group, source, run_id, cursor, push, places)) as pages:
            async for page in pages:
                yield page.event
                del page


async def _live_pages(
    groups: Groups,
    group: FrameGroup,
    source: FrameSource,
    run_id: UUID,
    cursor: int,
    push: Push | None,
    places: asyncio.Semaphore,
) -> AsyncGenerator[FramePage, None]:
    while True:
        place = group.place_after(cursor)
        if cursor == group.position and push is not None:
            group.memory.check()
            cursor = await group.seats.sit(push, cursor)
        elif place is not None:
            with contextlib.suppress(FellBehindError):
                page = await group.memory.read(place)
                # Whoever does not sit is remembered for; should a page have passed nevertheless, it is read.
                if page.after == cursor:
                    yield page
                    cursor = page.last
                del page
        # Not at a seam of the group's pages: behind it, or ahead of one that has not yet looked so far.
        elif cursor < group.position:
            async with places:
                page = await _own_read(groups, source, run_id, cursor, group.position)
                yield page
            cursor = page.last
            del page
        else:
            await group.memory.changed()


async def _own_read(groups: Groups, source: FrameSource, run_id: UUID, after: int, until: int | None) -> FramePage:
    page = await patiently(lambda: source.read(after, until), groups.patience_seconds)
    if page is None:
        raise no_such_run(run_id)
    return page


async def state_stream(
    groups: Groups,
    key: Hashable,
    source: RunSource,
    followed: UUID,
    *,
    kind: Kind = Kind.RUN,
    push: Push | None = None,
) -> AsyncGenerator[Event, None]:
    """A run, or a recovery job, now, then after each change. A reader that is slower than the changes gets the last
    one, never an older. Ends after a state that is final.

    Raises NotFoundError, HubClosedError, and the database's error when it stays away.
    """

    def make() -> StateGroup:
        return StateGroup(
            groups.hub.watch(followed), groups.patience_seconds, source, missing=not_there(kind, followed)
        )

    with groups.member(key, StateGroup, make) as group:
        state = await group.now()
        while True:
            yield state.event
            if push is not None and state is group.latest and not state.final:
                group.memory.check()
                state = await group.seats.sit(push, state)
            if state.final:
                return
            state = await group.after(state.revision)


async def list_stream(
    groups: Groups, key: Hashable, source: RunListSource, *, push: Push | None = None
) -> AsyncGenerator[Event, None]:
    """The newest runs that match, then what changes among them. A reader that falls behind gets the list anew.

    Raises HubClosedError, and the database's error when it stays away.
    """

    def make() -> ListGroup:
        return ListGroup(groups.hub.watch_all(), groups.patience_seconds, source)

    with groups.member(key, ListGroup, make) as group:
        while True:
            first, number = await group.begin()
            yield first
            del first
            with contextlib.suppress(FellBehindError):
                while True:
                    if push is not None and number == group.memory.next_number:
                        group.memory.check()
                        number = await group.seats.sit(push, number)
                        continue
                    event = await group.memory.read(number)
                    yield event
                    del event
                    number += 1
