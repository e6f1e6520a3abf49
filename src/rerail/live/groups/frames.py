"""One run's frames, for all who follow them."""

from uuid import UUID

from rerail.live.groups.group import Group
from rerail.live.groups.missing import no_such_run
from rerail.live.hub import Watch
from rerail.live.seats import HANDED_AT_ONCE
from rerail.live.sources import Asking, FramePage, FrameSource


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
