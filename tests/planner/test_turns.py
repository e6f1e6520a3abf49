"""Turns are so many at a time, none is lost, and nobody waits behind all that another one asks."""

import asyncio
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.planner.turns import Turns


async def settled() -> None:
    """Whatever can go on has gone on."""
    for _ in range(5):
        await asyncio.sleep(0)


async def test_callers_are_served_one_after_the_other_and_each_in_order() -> None:
    turns, served = Turns(1), list[str]()

    async def read(caller: str, name: str) -> None:
        async with turns.of(caller):
            served.append(name)
            await asyncio.sleep(0)

    async with turns.of("first"):
        asked = [("many", "m1"), ("many", "m2"), ("many", "m3"), ("one", "o1"), ("two", "t1"), ("two", "t2")]
        reading = []
        for caller, name in asked:
            reading.append(asyncio.ensure_future(read(caller, name)))
            await settled()
    await asyncio.gather(*reading)
    assert served == ["m1", "o1", "t1", "m2", "t2", "m3"]
    assert turns.free == 1


@pytest.mark.parametrize("given_already", [False, True])
async def test_a_turn_of_somebody_who_leaves_is_the_next_ones(given_already: bool) -> None:
    turns = Turns(1)
    await turns.take("a")
    leaving = asyncio.ensure_future(turns.take("b"))
    waiting = asyncio.ensure_future(turns.take("c"))
    await settled()
    if given_already:
        turns.give_back()
    leaving.cancel()
    await settled()
    assert waiting.done() is given_already
    if not given_already:
        turns.give_back()
    await asyncio.wait_for(waiting, 5)
    turns.give_back()
    assert turns.free == 1


@given(
    st.integers(1, 3),
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3), st.booleans()), max_size=30),
)
def test_never_more_than_so_many_and_none_is_lost(most: int, asked: Sequence[tuple[str, int, bool]]) -> None:
    async def run() -> None:
        turns, under_way = Turns(most), Counter[str]()

        async def read(caller: str, steps: int) -> None:
            async with turns.of(caller):
                under_way[caller] += 1
                assert under_way.total() <= most
                try:
                    for _ in range(steps):
                        await asyncio.sleep(0)
                finally:
                    under_way[caller] -= 1

        reading = [(asyncio.ensure_future(read(caller, steps)), leaves) for caller, steps, leaves in asked]
        for task, leaves in reading:
            await asyncio.sleep(0)
            if leaves:
                task.cancel()
        found = await asyncio.gather(*(task for task, _ in reading), return_exceptions=True)
        assert not [each for each in found if isinstance(each, Exception)]
        assert turns.free == most

    asyncio.run(run())
