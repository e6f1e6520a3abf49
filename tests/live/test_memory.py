"""A group's memory: what is read is what was added under that number, or the reader is told that it is gone; and all
memories together keep to their budget, whatever order things come in."""

import asyncio
from collections.abc import AsyncGenerator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rerail.live.hub import Hub
from rerail.live.memory import Budget, FellBehindError, Memory
from rerail.live.sources import Event
from rerail.live.streams import Groups, frame_stream

from .test_streams import Frames, numbers_until
from .writing import Writer

ITEMS, BYTES, TOGETHER = 5, 100, 150
PATIENCE = 20.0

_adding = st.tuples(st.just("add"), st.integers(0, 2), st.integers(1, 120))
_others = st.tuples(st.sampled_from(["pass over", "clear"]), st.integers(0, 2), st.just(0))


@given(st.lists(st.one_of(_adding, _adding, _others), max_size=60))
@settings(max_examples=150, deadline=None)
def test_a_memory_gives_what_was_added_and_keeps_to_its_bounds(steps: list[tuple[str, int, int]]) -> None:
    async def play() -> None:
        budget = Budget(TOGETHER)
        memories = [Memory[str](most_items=ITEMS, most_bytes=BYTES, budget=budget) for _ in range(3)]
        added: list[dict[int, str]] = [{}, {}, {}]
        for turn, (what, which, size) in enumerate(steps):
            memory, number = memories[which], memories[which].next_number
            if what == "add":
                memory.add(f"{which}.{turn}", size)
                added[which][number] = f"{which}.{turn}"
                assert await memory.read(number) == f"{which}.{turn}", "the newest is always there"
            elif what == "pass over":
                memory.pass_over()
            else:
                memory.clear()
            assert memory.next_number == number + (what != "clear")
            kept = [each.numbered() for each in memories]
            assert budget.size == sum(each.size for each in memories)
            assert budget.size <= TOGETHER or all(len(items) <= 1 for items in kept)
            for items, each in zip(kept, memories, strict=True):
                assert len(items) <= ITEMS
                assert each.size <= BYTES or len(items) == 1
        for memory, known in zip(memories, added, strict=True):
            still = dict(memory.numbered())
            for number in range(memory.next_number):
                if number in still:
                    assert await memory.read(number) == known[number]
                else:
                    with pytest.raises(FellBehindError):
                        await memory.read(number)

    asyncio.run(play())


@pytest.fixture
def groups(hub: Hub) -> Groups:
    return Groups(hub)


class Told:
    """Frames' numbers as they are pushed, and a signal for each."""

    def __init__(self) -> None:
        self.last = 0
        self._more = asyncio.Event()

    def push(self, event: Event) -> None:
        self.last = event.cursor or self.last
        self._more.set()

    async def follow(self, stream: AsyncGenerator[Event, None]) -> None:
        async for event in stream:
            self.push(event)

    async def until(self, last: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.last < last:
                self._more.clear()
                await self._more.wait()


async def test_nothing_is_kept_while_all_are_in_step(groups: Groups, writer: Writer) -> None:
    """For a slow one that joins them something is, until it has left."""
    run, told = await writer.run(), Told()
    frames = Frames(writer.pool, run)
    stream = frame_stream(groups, 1, frames, run, after=0, follow=True, push=told.push)
    following = asyncio.create_task(told.follow(stream))
    for revision in range(1, 12):
        await told.until(revision)
        await writer.note(run)
    await told.until(12)
    assert groups.budget.size == 0
    slow = frame_stream(groups, 1, frames, run, after=12, follow=True)
    assert (await anext(slow)).cursor == 12
    waiting = asyncio.ensure_future(anext(slow))
    await asyncio.sleep(0)
    await writer.note(run)
    assert (await waiting).cursor == 13
    await writer.note(run, times=2)
    await told.until(15)
    assert groups.budget.size > 0
    assert await numbers_until(slow, 15) == [14, 15]
    await slow.aclose()
    await writer.note(run)
    await told.until(16)
    assert groups.budget.size == 0
    following.cancel()
    await asyncio.wait({following})
    assert len(groups) == 0
