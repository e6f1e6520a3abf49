"""Nobody holds up all others: new documents are worked at one at a time, with room in between, and the messages of one
connection are taken no faster than others can be served beside them."""

import asyncio
import time

from rerail.api.execution.throttling import LONG_SECONDS, SHARE, MessagePace, Pace


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


async def test_so_many_are_worked_at_and_then_others_are_served() -> None:
    pace, happened = Pace(3), list[str]()

    async def work() -> None:
        async with pace.turn("eager"):
            happened.append("work")

    async def others() -> None:
        while happened.count("work") < 12:
            happened.append("other")
            await asyncio.sleep(0)

    await asyncio.gather(*(work() for _ in range(12)), others())
    assert max(map(len, "".join(each[0] for each in happened).split("o"))) <= 3


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
