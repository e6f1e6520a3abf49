"""The runs that match a filter, for all who follow them."""

import asyncio
from collections.abc import Collection, Sequence
from functools import partial
from uuid import UUID

from rerail.live.groups.group import Group
from rerail.live.hub import Watch
from rerail.live.sources import Event, ListedRun, RunListSource

MOST_LISTED = 1_000
"""Runs that a list's group keeps in mind; past it, everyone gets the list anew."""
MOST_RECENT = 500
"""Runs that may have changed between two looks at a list; past it, too."""


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
