"""Seats: members who have read all there is. What is new is handed to them where it is made, so that nobody is woken.

To wake a thousand tasks costs as much again as what they then send. Who does not take something at once, since their
peer does not read, leaves the seat, and goes on at their own pace.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from rerail.live.sources import Event

Mark = TypeVar("Mark")

Push = Callable[[Event], Awaitable[None] | None]
"""Takes an event. Answers what is left to wait for, where it could not be sent at once; whatever it raises ends its
stream."""

HANDED_AT_ONCE = 64
"""After so many the event loop has a turn: others wait for it as well."""


class _Seat(Generic[Mark]):
    __slots__ = ("error", "left", "mark", "push")

    def __init__(self, push: Push, mark: Mark) -> None:
        self.push = push
        self.mark = mark
        self.error: Exception | None = None
        self.left: asyncio.Future[Awaitable[None] | None] = asyncio.get_running_loop().create_future()


class Seats(Generic[Mark]):
    """Who is in step with a group. A mark says how far somebody has come."""

    def __init__(self) -> None:
        self._taken: dict[_Seat[Mark], None] = {}

    def __len__(self) -> int:
        return len(self._taken)

    async def sit(self, push: Push, mark: Mark) -> Mark:
        """Has `push` handed all that is new, for as long as it takes it. `mark` must be where the group is.

        Answers the mark of the last thing that it took: the group may have gone on meanwhile, or have ended.
        """
        seat = _Seat(push, mark)
        self._taken[seat] = None
        try:
            rest = await seat.left
        finally:
            self._taken.pop(seat, None)
        if seat.error is not None:
            raise seat.error
        if rest is not None:
            await rest
        return seat.mark

    async def hand_out(self, event: Event, mark: Mark) -> None:
        """To all who sit now. One at a time: what a group reads is handed out before it reads on."""
        for place, seat in enumerate(tuple(self._taken), 1):
            if not seat.left.done():
                self._hand(seat, event, mark)
            if place % HANDED_AT_ONCE == 0:
                await asyncio.sleep(0)

    def hand_out_at_once(self, event: Event, mark: Mark) -> None:
        """The same for a few, within this turn of the event loop."""
        for seat in tuple(self._taken):
            if not seat.left.done():
                self._hand(seat, event, mark)

    def _hand(self, seat: _Seat[Mark], event: Event, mark: Mark) -> None:
        try:
            rest = seat.push(event)
        except Exception as error:
            # Theirs alone: their own stream raises it.
            seat.error = error
            seat.left.set_result(None)
            return
        seat.mark = mark
        if rest is not None:
            seat.left.set_result(rest)
            del self._taken[seat]

    def clear(self) -> None:
        """Everyone leaves, to see for themselves why nothing comes any more."""
        taken, self._taken = self._taken, {}
        for seat in taken:
            if not seat.left.done():
                seat.left.set_result(None)
