"""Groups: subscribers who asked for the same thing share one reader, which reads and encodes once per change."""

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Collection, Hashable, Iterator, Sequence
from functools import partial
from typing import Any, Generic, TypeVar, cast
from uuid import UUID
from weakref import WeakValueDictionary

from rerail.domain.errors import NotFoundError
from rerail.domain.identity import Kind, show
from rerail.live.gathering import Found, Gathering, Wanted
from rerail.live.hub import Hub, HubClosedError, Watch
from rerail.live.memory import Budget, Memory
from rerail.live.patience import Result, patiently
from rerail.live.seats import HANDED_AT_ONCE, Mark, Seats
from rerail.live.sources import Asking, Event, FramePage, FrameSource, ListedRun, RunListSource, RunSource, RunState

Item = TypeVar("Item")
AnyGroup = TypeVar("AnyGroup", bound="Group[Any, Any]")

MOST_REMEMBERED = 128 * 1024 * 1024
"""Bytes that all groups keep together for those who are slower than they are."""
MOST_LISTED = 1_000
"""Runs that a list's group keeps in mind; past it, everyone gets the list anew."""
MOST_RECENT = 500
"""Runs that may have changed between two looks at a list; past it, too."""


def not_there(kind: Kind, id: UUID) -> NotFoundError:  # noqa: A002 - the API's own word
    return NotFoundError(f"There is no such {_NAMES.get(kind, kind)} in this workspace.", id=show(kind, id))


_NAMES = {Kind.JOB: "recovery job"}


def no_such_run(run_id: UUID) -> NotFoundError:
    return not_there(Kind.RUN, run_id)


class Group(ABC, Generic[Item, Mark]):
    """A reader and what it read last. It lives as long as it has members. Those who are in step have `seats`."""

    pause_seconds = 0.0
    """How long it rests between two looks, merging what changes meanwhile."""

    def __init__(self, watch: Watch, patience_seconds: float) -> None:
        self.memory: Memory[Item] = Memory()
        self.seats: Seats[Mark] = Seats()
        self.watch = watch
        self.members = 0
        self._patience = patience_seconds
        self._reader: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._reader = asyncio.create_task(self._run(), name=type(self).__name__)

    def stop(self) -> None:
        self.watch.close()
        self.watch.instead = None
        self.memory.clear()
        if self._reader is not None:
            self._reader.cancel()
            # The end of a task holds on to what it was at; nothing of it is to wait for the garbage collector.
            self._reader = None

    @property
    def over(self) -> bool:
        """Whether its reader has ended, so that a newcomer needs a new group."""
        return self._reader is not None and self._reader.done()

    async def _run(self) -> None:
        try:
            while True:
                changed = await self.watch.wait()
                await self.look(changed)
                if self.pause_seconds:
                    await asyncio.sleep(self.pause_seconds)
        except HubClosedError as closed:
            self._fail(closed)
        except Exception as error:
            # Handed to every member, whose transport masks and logs it.
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        self.memory.fail(error)
        self.seats.clear()

    def patiently(self, read: Callable[[], Awaitable[Result]]) -> Awaitable[Result]:
        return patiently(read, self._patience)

    def keep(self, item: Item, size: int) -> None:
        """Remembers what is about to be handed out, for those who are not in step; where all are, nothing is kept."""
        if self.members > len(self.seats):
            self.memory.add(item, size)
        else:
            self.memory.pass_over()

    @abstractmethod
    async def look(self, changed: frozenset[UUID] | None) -> None:
        """Reads what may have changed (None: anything) and puts it in the memory."""


class FrameGroup(Group[FramePage, int]):
    """The live part of one run's frames: every page starts where the one before it ended. A mark is the number of a
    member's last frame."""

    def __init__(
        self, watch: Watch, patience_seconds: float, source: FrameSource, *, run_id: UUID, position: int
    ) -> None:
        super().__init__(watch, patience_seconds)
        self._source = source
        self._run_id = run_id
        self.position = position
        self._asking: Asking | None = source.asking(self._told)
        self._asked = self._rung = False
        watch.instead = self._ask

    def stop(self) -> None:
        super().stop()
        if self._asking is not None:
            self._asking.leave()
            self._asking = None

    def _ask(self) -> bool:
        """Reads the next page while the reader sleeps: to wake it, for it to wait again, costs as much as the read.

        False where it has to be woken: many members are handed something in several turns of the event loop.
        """
        if len(self.seats) > HANDED_AT_ONCE or self._asking is None:
            return False
        if self._asked:
            self._rung = True
            return True
        self._asked = True
        self._asking.ask(self.position)
        return True

    def _told(self, page: FramePage | None) -> None:
        self._asked, again, self._rung = False, self._rung, False
        plain = page is not None and page.after == self.position and page.caught_up
        if page is None or not plain or not self.watch.asleep or len(self.seats) > HANDED_AT_ONCE:
            # For the reader, which sees what is the matter, or is at it already: then it looks once more.
            self.watch.wake((self._run_id,))
            return
        if page.last > self.position:
            self._take(page)
            self.seats.hand_out_at_once(page.event, page.last)
        else:
            self.memory.wake()
        if again:
            self._ask()

    def _take(self, page: FramePage) -> None:
        self.position = self.watch.seen = page.last
        self.keep(page, len(page.event.payload))

    async def look(self, changed: frozenset[UUID] | None) -> None:
        while True:
            page = await self.patiently(lambda: self._source.read(self.position, None))
            if page is None:
                raise no_such_run(self._run_id)
            if page.last == self.position:
                self.memory.wake()
                return
            self._take(page)
            await self.seats.hand_out(page.event, page.last)
            if page.caught_up:
                return

    def place_after(self, number: int) -> int | None:
        """Where a member that has every frame up to `number` reads on; None where no page starts there."""
        if number == self.position:
            return self.memory.next_number
        return next((place for place, page in self.memory.numbered() if page.after == number), None)


class StateGroup(Group[RunState, RunState]):
    """The state of one run or recovery job: only the last one counts. `missing` is raised where there is none. A mark
    is the state that a member has seen last."""

    def __init__(self, watch: Watch, patience_seconds: float, source: RunSource, *, missing: NotFoundError) -> None:
        super().__init__(watch, patience_seconds)
        self._source = source
        self._missing = missing
        self.latest: RunState | None = None
        self._reads_begun = 0
        self._reads_done = 0

    async def look(self, changed: frozenset[UUID] | None) -> None:
        self._reads_begun += 1
        state = await self.patiently(self._source.read)
        self._reads_done = self._reads_begun
        if state is None:
            raise self._missing
        if self.latest is None or state.revision > self.latest.revision:
            self.latest = state
            self.watch.seen = state.revision
            self.memory.wake()
            await self.seats.hand_out(state.event, state)
            if state.final:
                self.seats.clear()
        else:
            self.memory.wake()

    async def now(self) -> RunState:
        """The state by a read that begins after this call: a newcomer sees what was committed before it came."""
        wanted = self._reads_begun + 1
        self.watch.wake(None)
        while self.latest is None or self._reads_done < wanted:
            await self.memory.changed()
        return self.latest

    async def after(self, revision: int) -> RunState:
        """The latest state, once it is later than `revision`."""
        while self.latest is None or self.latest.revision <= revision:
            await self.memory.changed()
        return self.latest


class ListGroup(Group[Event, int]):
    """Runs that match a filter: what changes among them. `known` are those that members have been told of. A mark is
    the number of the next change in the memory."""

    # Every change of any run makes every list look: without a rest, many lists on a busy server would only do that.
    pause_seconds = 0.05

    def __init__(self, watch: Watch, patience_seconds: float, source: RunListSource) -> None:
        super().__init__(watch, patience_seconds)
        self._source = source
        self._known: dict[UUID, int] = {}
        self._begun = False
        self._recent: Collection[ListedRun] = ()
        self._newcomers: list[asyncio.Future[tuple[Event, int]]] = []

    async def begin(self) -> tuple[Event, int]:
        """The list as it stands, and the number of the first change after it."""
        newcomer: asyncio.Future[tuple[Event, int]] = asyncio.get_running_loop().create_future()
        self._newcomers.append(newcomer)
        self.watch.wake(())
        try:
            while not newcomer.done():
                await self.memory.changed()
            return newcomer.result()
        finally:
            # Who has left is no newcomer any more, nor are there as many others then.
            newcomer.cancel()

    async def look(self, changed: frozenset[UUID] | None) -> None:
        # One after the other, so that no change falls between a newcomer's list and the changes after it.
        if changed is None:
            await self._look_at_all()
        elif changed:
            await self._tell_changes(changed)
        if self._newcomers:
            await self._receive()

    async def _receive(self) -> None:
        newcomers, self._newcomers = self._newcomers, []
        if not self._begun:
            self._recent = frozenset(await self.patiently(partial(self._source.recent, self._source.first)))
            self._begun = True
        newest = await self.patiently(self._source.newest)
        unknown = self._unknown(newest)
        if unknown and self.members > sum(not newcomer.done() for newcomer in newcomers):
            # The others may not have been told yet, and will not be once these count as known.
            await self._tell(changed=unknown)
        self._known.update((run.id, run.revision) for run in unknown)
        first = await self._event(initial=True, changed=newest)
        for newcomer in newcomers:
            if not newcomer.done():
                newcomer.set_result((first, self.memory.next_number))
        self.memory.wake()

    async def _look_at_all(self) -> None:
        """After a lost bell: known runs whose revision is another now, new ones at the head of the list, and older ones
        that have come to match, which have changed lately."""
        if not self._begun:
            return
        still = await self.patiently(lambda: self._source.among(self._known))
        newest = await self.patiently(self._source.newest)
        recent = await self._changed_lately()
        if recent is None:
            await self._tell_anew()
            return
        now = {run.id: run.revision for run in (*still, *newest, *recent)}
        changed = {run_id for run_id, revision in now.items() if self._known.get(run_id) != revision}
        if changed := changed | (self._known.keys() - now.keys()):
            await self._tell_changes(frozenset(changed))

    async def _changed_lately(self) -> Sequence[ListedRun] | None:
        """Those that match and have changed since this was asked before; None where there are too many to know.

        They stand before those that were the last to change at that time, and before one of these that has not changed
        again: so long as there is one, none of them is missing.
        """
        before, size = self._recent, max(self._source.first, 1)
        while True:
            recent = await self.patiently(partial(self._source.recent, size))
            self._recent = frozenset(recent)
            places = [place for place, run in enumerate(recent) if run in before]
            if places or len(recent) < size:
                until = places[-1] if places else len(recent)
                return [run for run in recent[:until] if run not in before]
            if size >= MOST_RECENT:
                return None
            size = MOST_RECENT

    async def _tell_changes(self, changed: frozenset[UUID]) -> None:
        matching = await self.patiently(lambda: self._source.among(changed))
        fresh = self._unknown(matching)
        removed = sorted(changed & (self._known.keys() - {run.id for run in matching}))
        if not fresh and not removed:
            return
        self._known.update((run.id, run.revision) for run in fresh)
        for run_id in removed:
            del self._known[run_id]
        if len(self._known) <= MOST_LISTED:
            await self._tell(changed=fresh, removed=removed)
        else:
            await self._tell_anew()

    async def _tell_anew(self) -> None:
        newest = await self.patiently(self._source.newest)
        self._known = {run.id: run.revision for run in newest}
        await self._tell(initial=True, changed=newest)

    def _unknown(self, runs: Sequence[ListedRun]) -> list[ListedRun]:
        return [run for run in runs if self._known.get(run.id, 0) < run.revision]

    async def _event(
        self, *, initial: bool = False, changed: Sequence[ListedRun], removed: Sequence[UUID] = ()
    ) -> Event:
        runs = [run.id for run in changed]
        return await self.patiently(lambda: self._source.event(initial=initial, changed=runs, removed=removed))

    async def _tell(self, *, initial: bool = False, changed: Sequence[ListedRun], removed: Sequence[UUID] = ()) -> None:
        event = await self._event(initial=initial, changed=changed, removed=removed)
        self.keep(event, len(event.payload))
        await self.seats.hand_out(event, self.memory.next_number)


class Groups:
    """All groups of a process, by what their members asked for."""

    def __init__(self, hub: Hub, *, patience_seconds: float = 30.0) -> None:
        self.hub = hub
        self.patience_seconds = patience_seconds
        self.budget = Budget(MOST_REMEMBERED)
        self._groups: dict[Hashable, Group[Any, Any]] = {}
        self._gatherings: WeakValueDictionary[Hashable, Gathering[Any, Any]] = WeakValueDictionary()

    def __len__(self) -> int:
        return len(self._groups)

    def __iter__(self) -> Iterator[Group[Any, Any]]:
        return iter(self._groups.values())

    def gathering(
        self, key: Hashable, read: Callable[[Sequence[Wanted]], Awaitable[Sequence[Found]]]
    ) -> Gathering[Wanted, Found]:
        """The one of that key, which lives as long as somebody holds it."""
        return self._gatherings.setdefault(key, Gathering(read))

    @contextlib.contextmanager
    def member(self, key: Hashable, kind: type[AnyGroup], make: Callable[[], AnyGroup]) -> Iterator[AnyGroup]:
        """Membership in the group of that kind and key, which is made where there is none."""
        place = (kind, key)
        group = cast("AnyGroup | None", self._groups.get(place))
        if group is None or group.over:
            group = self._groups[place] = make()
            group.memory.budget = self.budget
            group.start()
        group.members += 1
        try:
            yield group
        finally:
            group.members -= 1
            if group.members == 0:
                group.stop()
                if self._groups.get(place) is group:
                    del self._groups[place]
