"""Nobody holds up all others: new documents are worked at one at a time, with room in between, what is short and comes
in thousands so many in each round of the event loop, and the messages of one connection no faster than so many a
second."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from rerail.api.execution.throttling import LONG_SECONDS, SHARE, MessagePace, Pace, Rounds


async def test_others_are_served_between_two_pieces_of_work() -> None:
    pace, happened = Pace(), list[str]()

    async def work() -> None:
        async with pace.turn("eager"):
            happened.append("work")

    async def others() -> None:
        while happened.count("work") < 5:
            happened.append("other")
            await asyncio.sleep(0)

    await asyncio.gather(*(work() for _ in range(5)), others())
    assert "work,work" not in ",".join(happened)


async def test_callers_take_turns() -> None:
    pace, happened = Pace(), list[str]()

    async def work(caller: str) -> None:
        async with pace.turn(caller):
            happened.append(caller)

    await asyncio.gather(*(work("eager") for _ in range(4)), work("modest"))
    assert happened.index("modest") <= 2


async def test_a_long_piece_is_followed_by_a_pause() -> None:
    pace, began, ended = Pace(), list[float](), list[float]()
    for _ in range(2):
        async with pace.turn("eager"):
            began.append(time.perf_counter())
            time.sleep(5 * LONG_SECONDS)  # noqa: ASYNC251, it holds up the loop, as parsing does
            ended.append(time.perf_counter())
    assert began[1] - ended[0] >= 0.9 * (ended[0] - began[0]) * (1 / SHARE - 1)


async def test_a_piece_that_fails_gives_its_turn_back() -> None:
    pace = Pace()
    for _ in range(2):
        try:
            async with pace.turn("unlucky"):
                raise ValueError
        except ValueError:
            continue
    async with asyncio.timeout(5), pace.turn("next"):
        pass


async def test_messages_that_come_without_end_are_taken_at_a_pace() -> None:
    pace = MessagePace(per_second=1_000)
    began = time.perf_counter()
    for _ in range(1_000):
        await pace.take()
    at_once = time.perf_counter()
    for _ in range(200):
        await pace.take()
    assert time.perf_counter() - began >= 0.19, "a thousand came at once, and two hundred more"
    assert at_once >= began


class Ticks:
    """Counts the rounds of the event loop while it is entered."""

    def __init__(self) -> None:
        self.now = 0
        self._going = False

    def _tick(self) -> None:
        self.now += 1
        if self._going:
            asyncio.get_running_loop().call_soon(self._tick)

    def __enter__(self) -> "Ticks":
        self._going = True
        asyncio.get_running_loop().call_soon(self._tick)
        return self

    def __exit__(self, *_: object) -> None:
        self._going = False


async def test_so_many_are_begun_in_a_round_and_then_others_are_served() -> None:
    rounds, begun = Rounds(3), Counter[int]()
    with Ticks() as ticks:

        async def work() -> None:
            await rounds.take("eager")
            begun[ticks.now] += 1

        await asyncio.gather(*(work() for _ in range(12)))
    assert max(begun.values()) == 3
    assert begun.total() == 12


async def test_where_nobody_waits_a_place_is_taken_without_a_round() -> None:
    rounds = Rounds(2)
    for _ in range(2):
        taking = rounds.take("somebody")
        assert _is_over(taking), "it would have waited"
    third = asyncio.ensure_future(rounds.take("somebody"))
    await asyncio.wait_for(third, 5)


def _is_over(taking: object) -> bool:
    try:
        taking.send(None)  # type: ignore[attr-defined]  # a coroutine
    except StopIteration:
        return True
    return False


async def test_in_each_round_callers_take_turns_and_each_in_order() -> None:
    rounds, begun = Rounds(1), list[str]()
    rounds.begin("before", lambda: begun.append("before"))
    for name in ("m1", "m2", "m3"):
        rounds.begin("many", partial(begun.append, name))
    for name in ("o1", "o2"):
        rounds.begin("other", partial(begun.append, name))
    last = asyncio.Event()
    rounds.begin("many", last.set)
    assert begun == ["before"], "the rest waits for a round"
    await asyncio.wait_for(last.wait(), 5)
    assert begun == ["before", "m1", "o1", "m2", "o2", "m3"]


async def test_who_has_left_is_not_begun_and_holds_nobody_up() -> None:
    rounds, begun = Rounds(1), list[str]()
    waiting = [asyncio.ensure_future(rounds.take("eager")) for _ in range(5)]
    await asyncio.sleep(0)
    # One of them may have been given its place in this very round.
    for each in waiting[1:4]:
        each.cancel()
    leaving = lambda: begun.append("left")  # noqa: E731
    rounds.begin("somebody", leaving)
    rounds.leave("somebody", leaving)
    await asyncio.wait_for(asyncio.gather(waiting[0], waiting[4]), 5)
    await asyncio.wait_for(rounds.take("next"), 5)
    assert begun == []


async def test_a_piece_that_fails_ends_no_more_than_its_round() -> None:
    rounds, begun, told = Rounds(1), asyncio.Event(), list[object]()
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context["exception"]))

    def fail() -> None:
        raise ValueError

    rounds.begin("somebody", lambda: None)
    rounds.begin("unlucky", fail)
    rounds.begin("somebody", begun.set)
    await asyncio.wait_for(begun.wait(), 5)
    assert [type(each) for each in told] == [ValueError]


@given(
    st.integers(1, 3),
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3), st.booleans()), max_size=30),
)
def test_never_more_in_a_round_than_so_many_and_nobody_is_forgotten(
    most: int, asked: Sequence[tuple[str, int, bool]]
) -> None:
    async def run() -> None:
        rounds, begun = Rounds(most), Counter[int]()
        with Ticks() as ticks:

            async def work(caller: str, later: int) -> None:
                for _ in range(later):
                    await asyncio.sleep(0)
                await rounds.take(caller)
                begun[ticks.now] += 1

            working = [(asyncio.ensure_future(work(caller, later)), leaves) for caller, later, leaves in asked]
            await asyncio.sleep(0)
            for task, leaves in working:
                if leaves:
                    task.cancel()
            async with asyncio.timeout(5):
                await asyncio.gather(*(task for task, _ in working), return_exceptions=True)
        # Those who did not have to wait go in the round before those who did.
        assert max(begun.values(), default=0) <= 2 * most
        assert begun.total() >= sum(not leaves for _, leaves in working)

    asyncio.run(run())
