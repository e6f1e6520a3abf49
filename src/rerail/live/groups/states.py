"""The state of one run or recovery job, for all who follow it."""

from uuid import UUID

from rerail.domain.errors import NotFoundError
from rerail.live.groups.group import Group
from rerail.live.hub import Watch
from rerail.live.sources import RunSource, RunState


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
