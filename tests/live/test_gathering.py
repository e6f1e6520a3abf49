"""Reads put together: whoever wants the same kind of thing at the same moment is answered by one statement."""

import asyncio
from collections.abc import Sequence
from contextvars import Context, ContextVar
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.live.gathering import AT_ONCE, MOST_TOGETHER, Asker, Gathering

PATIENCE = 20.0


class Statements:
    """Answers each number with its double, when it is let; remembers what was read together."""

    def __init__(self) -> None:
        self.read: list[list[int]] = []
        self.let = asyncio.Event()
        self.begun = asyncio.Event()

    async def __call__(self, wanted: Sequence[int]) -> list[int]:
        self.read.append(list(wanted))
        self.begun.set()
        await self.let.wait()
        if any(number < 0 for number in wanted):
            raise ConnectionError("away")
        return [number * 2 for number in wanted]


class Told(Asker[int, Any]):
    """Remembers what it is told, unless it takes nothing."""

    def __init__(self, wanted: int, *, takes: bool = True) -> None:
        super().__init__(wanted)
        self.takes = takes
        self.told = list[Any]()
        self.failed = list[str]()

    def tell(self, found: Any) -> None:
        if not self.takes:
            raise ValueError(f"not {found}")
        self.told.append(found)

    def fail(self, error: Exception) -> None:
        self.failed.append(str(error))


async def test_who_is_woken_together_reads_together() -> None:
    statements = Statements()
    statements.let.set()
    gathering = Gathering(statements)
    async with asyncio.timeout(PATIENCE):
        assert await asyncio.gather(*map(gathering.read, range(MOST_TOGETHER + 1))) == [
            number * 2 for number in range(MOST_TOGETHER + 1)
        ]
    assert sorted(map(len, statements.read)) == [1, MOST_TOGETHER]
    async with asyncio.timeout(PATIENCE):
        assert await gathering.read(7) == 14, "alone, at once"


async def test_what_is_wanted_meanwhile_goes_into_the_next() -> None:
    statements = Statements()
    gathering = Gathering(statements)
    async with asyncio.timeout(PATIENCE):
        tasks = [asyncio.create_task(gathering.read(0))]
        await statements.begun.wait()
        tasks += [asyncio.create_task(gathering.read(number)) for number in (10, 11, 12)]
        await asyncio.sleep(0)
        assert statements.read == [[0]]
        tasks[-1].cancel()
        statements.let.set()
        assert await asyncio.gather(*tasks[:-1]) == [0, 20, 22]
    assert statements.read == [[0], [10, 11]], "nothing is read for who has left"


async def test_where_many_wait_no_statement_waits_for_another() -> None:
    statements = Statements()
    gathering = Gathering(statements)
    async with asyncio.timeout(PATIENCE):
        tasks = [asyncio.create_task(gathering.read(0))]
        await statements.begun.wait()
        statements.begun.clear()
        tasks += [asyncio.create_task(gathering.read(number)) for number in range(1, 1 + AT_ONCE * MOST_TOGETHER)]
        await statements.begun.wait()
        assert [len(read) for read in statements.read] == [1, *[MOST_TOGETHER] * (AT_ONCE - 1)]
        statements.let.set()
        assert await asyncio.gather(*tasks) == [number * 2 for number in range(len(tasks))]


async def test_who_reads_again_and_again_is_never_forgotten() -> None:
    """Also at the very moment at which the one who reads has seen that nobody waits."""
    statements = Statements()
    statements.let.set()
    gathering = Gathering(statements)

    async def again(number: int) -> None:
        for turn in range(200):
            assert await gathering.read(number + turn) == (number + turn) * 2

    async with asyncio.timeout(PATIENCE):
        for readers in (1, 2, 3):
            await asyncio.gather(*map(again, range(readers)))


async def test_an_error_goes_to_those_whose_statement_it_was() -> None:
    statements = Statements()
    gathering = Gathering(statements)
    failing = [asyncio.create_task(gathering.read(number)) for number in (1, -1)]
    await statements.begun.wait()
    well = asyncio.create_task(gathering.read(2))
    statements.let.set()
    async with asyncio.timeout(PATIENCE):
        for task in failing:
            with pytest.raises(ConnectionError, match="away"):
                await task
        assert await well == 4
        assert await gathering.read(3) == 6


async def test_what_a_bell_asks_for_is_read_on_behalf_of_whoever_made_it() -> None:
    acting = ContextVar("acting", default="nobody")

    async def read(wanted: Sequence[int]) -> list[str]:
        return [acting.get() for _ in wanted]

    token = acting.set("somebody")
    gathering = Gathering(read)
    acting.reset(token)
    asked = Told(1)
    Context().run(gathering.ask, asked)
    async with asyncio.timeout(PATIENCE):
        assert await gathering.read(2) == "somebody"
    assert asked.told == ["somebody"]


async def test_who_cannot_take_an_answer_keeps_it_from_nobody_else() -> None:
    statements = Statements()
    statements.let.set()
    gathering = Gathering(statements)
    refusing, willing, left = Told(1, takes=False), Told(2), Told(3)
    for asked in (refusing, willing, left):
        gathering.ask(asked)
    left.left = True
    async with asyncio.timeout(PATIENCE):
        assert await gathering.read(4) == 8
    assert (refusing.told, refusing.failed) == ([], ["not 2"])
    assert (willing.told, willing.failed) == ([4], [])
    assert (left.told, left.failed) == ([], [])
    assert statements.read == [[1, 2, 4]]


async def test_the_same_asker_asks_again_and_again() -> None:
    statements = Statements()
    statements.let.set()
    gathering = Gathering(statements)
    asked = Told(1)
    for wanted in (1, 2, -3, 4):
        asked.wanted = wanted
        gathering.ask(asked)
        async with asyncio.timeout(PATIENCE):
            while len(asked.told) + len(asked.failed) < abs(wanted):  # noqa: ASYNC110, the asker has no event
                await asyncio.sleep(0)
    assert (asked.told, asked.failed) == ([2, 4, 8], ["away"])


@given(st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=120))
def test_everyone_gets_their_own_answer(readers: list[tuple[int, bool]]) -> None:
    async def play() -> None:
        statements = Statements()
        gathering = Gathering(statements)
        tasks = [asyncio.create_task(gathering.read(number)) for number, _ in readers]
        await asyncio.sleep(0)
        for task, (_, leaves) in zip(tasks, readers, strict=True):
            if leaves:
                task.cancel()
        statements.let.set()
        async with asyncio.timeout(PATIENCE):
            found = await asyncio.gather(*tasks, return_exceptions=True)
        for answer, (number, leaves) in zip(found, readers, strict=True):
            assert isinstance(answer, asyncio.CancelledError) if leaves else answer == number * 2
        assert all(len(together) <= MOST_TOGETHER for together in statements.read)

    asyncio.run(play())
