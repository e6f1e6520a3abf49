"""Seats: what is new is handed to those in step, each thing once and in order, whoever comes, goes or is slow."""

import asyncio
import contextlib
import random
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import asyncpg
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.live.bell import Bell
from rerail.live.groups.group import Group
from rerail.live.hub import Hub, HubClosedError
from rerail.live.seats import HANDED_AT_ONCE, Seats
from rerail.live.sources import Event
from rerail.live.streams import Groups, frame_stream, list_stream, state_stream

from .test_streams import Frames, State, Titled
from .writing import Writer

PATIENCE = 30.0


@dataclass
class Peer:
    """Takes what is pushed at once, unless it is `slow`: then every other thing only when `reads` is set."""

    slow: bool = False
    got: list[Event] = field(default_factory=list)
    reads: asyncio.Event = field(default_factory=asyncio.Event)
    pushed: int = 0

    def push(self, event: Event) -> Awaitable[None] | None:
        self.got.append(event)
        self.pushed += 1
        if self.slow and self.pushed % 2 == 0:
            return asyncio.ensure_future(self._read())
        return None

    async def _read(self) -> None:
        await self.reads.wait()

    async def follow(self, stream: AsyncGenerator[Event, None]) -> None:
        async with contextlib.aclosing(stream):
            async for event in stream:
                self.got.append(event)

    @property
    def numbers(self) -> list[int]:
        return [number for event in self.got for number in orjson.loads(event.payload)["numbers"]]


async def until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not done():  # noqa: ASYNC110, what is waited for tells nobody of it
            await asyncio.sleep(0.002)


async def test_frames_are_pushed_to_all_who_are_in_step(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    await writer.note(run, times=5)
    source = Frames(pool, run)
    peers = [Peer() for _ in range(HANDED_AT_ONCE + 5)]
    following = [
        asyncio.create_task(
            peer.follow(frame_stream(groups, 1, source, run, after=0, follow=True, push=peer.push)), name=str(place)
        )
        for place, peer in enumerate(peers)
    ]
    (group,) = await _groups(groups, 1)
    await until(lambda: len(group.seats) == len(peers))
    before = source.reads
    for _ in range(20):
        await writer.note(run)
    await until(lambda: all(peer.numbers[-1:] == [26] for peer in peers))
    assert all(peer.numbers == list(range(1, 27)) for peer in peers)
    assert all(peer.pushed for peer in peers)
    assert source.reads - before <= 41, "read once for all of them: for each change, and to see that there is no more"
    for task in following:
        task.cancel()
    await asyncio.gather(*following, return_exceptions=True)
    assert len(group.seats) == 0
    assert len(groups) == 0


async def test_who_is_slow_catches_up_and_is_in_step_again(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    source, slow, quick = Frames(pool, run), Peer(slow=True), Peer()
    following = [
        asyncio.create_task(peer.follow(frame_stream(groups, 1, source, run, after=0, follow=True, push=peer.push)))
        for peer in (slow, quick)
    ]
    (group,) = await _groups(groups, 1)
    await until(lambda: len(group.seats) == 2)
    for number in range(2, 200):
        await writer.note(run)
        await until(lambda number=number: quick.numbers[-1:] == [number])  # type: ignore[misc]
    assert slow.numbers == [1, 2, 3], "it has taken two, the second not at once"
    slow.reads.set()
    await until(lambda: slow.numbers[-1:] == [199])
    assert slow.numbers == quick.numbers == list(range(1, 200))
    await until(lambda: len(group.seats) == 2)
    for task in following:
        task.cancel()
    await asyncio.gather(*following, return_exceptions=True)


async def test_a_peer_that_has_gone_ends_its_own_stream_alone(
    groups: Groups, writer: Writer, pool: asyncpg.Pool
) -> None:
    run = await writer.run()
    source, well = Frames(pool, run), Peer()

    def gone(_: Event) -> None:
        raise ConnectionResetError("gone")

    stream = frame_stream(groups, 1, source, run, after=0, follow=True, push=gone)
    await anext(stream)
    lost = asyncio.ensure_future(anext(stream))
    following = asyncio.create_task(
        well.follow(frame_stream(groups, 1, source, run, after=0, follow=True, push=well.push))
    )
    (group,) = await _groups(groups, 1)
    await until(lambda: len(group.seats) == 2)
    await writer.note(run)
    async with asyncio.timeout(PATIENCE):
        with pytest.raises(ConnectionResetError):
            await lost
    await until(lambda: well.numbers == [1, 2])
    await writer.note(run)
    await until(lambda: well.numbers == [1, 2, 3])
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)


async def test_a_state_is_pushed_and_the_last_one_counts(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    slow, quick = Peer(slow=True), Peer()
    following = [
        asyncio.create_task(peer.follow(state_stream(groups, 1, State(pool, run), run, push=peer.push)))
        for peer in (slow, quick)
    ]
    (group,) = await _groups(groups, 1)
    await until(lambda: len(group.seats) == 2)
    for number in range(2, 10):
        await writer.note(run)
        await until(lambda number=number: quick.got[-1].payload == b"%d" % number)  # type: ignore[misc]
    assert [event.payload for event in slow.got] == [b"1", b"2", b"3"]
    slow.reads.set()
    await until(lambda: slow.got[-1].payload == b"9")
    seen = [int(event.payload) for event in slow.got]
    assert seen == sorted(set(seen))
    for task in following:
        task.cancel()
    await asyncio.gather(*following, return_exceptions=True)


async def test_changes_of_a_list_are_pushed(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    title = f"list {random.random()}"  # noqa: S311
    peer, slow = Peer(), Peer(slow=True)
    source = Titled(pool, title)
    following = [
        asyncio.create_task(each.follow(list_stream(groups, 1, source, push=each.push))) for each in (peer, slow)
    ]
    (group,) = await _groups(groups, 1)
    await until(lambda: len(group.seats) == 2)
    runs = [await writer.run(title=title) for _ in range(4)]
    for run in runs:
        await writer.note(run)
    slow.reads.set()

    def folded(peer: Peer) -> dict[str, int]:
        shown: dict[str, int] = {}
        for event in peer.got:
            change = orjson.loads(event.payload)
            shown = change["changed"] if change["initial"] else {**shown, **change["changed"]}
        return shown

    wanted = {run.hex: 2 for run in runs}
    await until(lambda: folded(peer) == wanted == folded(slow))
    assert peer.pushed
    for task in following:
        task.cancel()
    await asyncio.gather(*following, return_exceptions=True)


async def test_the_end_of_the_hub_is_told_to_who_sits(database: str, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    async with Hub(database) as hub:
        groups = Groups(hub)
        peer = Peer()
        following = asyncio.create_task(
            peer.follow(frame_stream(groups, 1, Frames(pool, run), run, after=0, follow=True, push=peer.push))
        )
        (group,) = await _groups(groups, 1)
        await until(lambda: len(group.seats) == 1)
        await hub.close("the end")
        async with asyncio.timeout(PATIENCE):
            with pytest.raises(HubClosedError, match="the end"):
                await following


async def _groups(groups: Groups, count: int) -> list[Group[Any, Any]]:
    await until(lambda: len(groups) == count)
    return list(groups)


@given(
    st.lists(st.sampled_from(["sit", "slow", "gone", "leave", "hand"]), min_size=1, max_size=60),
    st.randoms(use_true_random=False),
)
def test_whoever_sits_gets_all_that_is_handed_out_meanwhile(steps: list[str], chance: random.Random) -> None:
    async def play() -> None:
        seats: Seats[int] = Seats()
        made, sitting = 0, dict[asyncio.Task[int], tuple[int, list[int], str]]()

        def push_of(got: list[int], kind: str) -> Callable[[Event], Awaitable[None] | None]:
            def push(event: Event) -> Awaitable[None] | None:
                if kind == "gone":
                    raise ConnectionResetError
                got.append(int(event.payload))
                return asyncio.ensure_future(asyncio.sleep(0)) if kind == "slow" else None

            return push

        for step in steps:
            if step == "hand":
                made += 1
                await seats.hand_out(Event(payload=b"%d" % made), made)
                for task, (began, got, kind) in list(sitting.items()):
                    expected = list(range(began + 1, made + 1))
                    if kind == "sit":
                        assert got == expected
                        continue
                    del sitting[task]
                    async with asyncio.timeout(PATIENCE):
                        if kind == "gone":
                            with pytest.raises(ConnectionResetError):
                                await task
                        else:
                            assert await task == made == got[-1]
                            assert got == expected
            elif step == "leave" and sitting:
                task = chance.choice(list(sitting))
                del sitting[task]
                task.cancel()
            else:
                kind = step if step in {"sit", "slow", "gone"} else "sit"
                got: list[int] = []
                task = asyncio.create_task(seats.sit(push_of(got, kind), made))
                sitting[task] = (made, got, kind)
            await asyncio.sleep(0)
        seats.clear()
        for task, (began, got, kind) in sitting.items():
            async with asyncio.timeout(PATIENCE):
                assert await task == (got[-1] if got else began), kind
        assert not len(seats)

    asyncio.run(play())


@pytest.fixture
def groups(hub: Hub, bell: Bell) -> Groups:
    return Groups(hub)
