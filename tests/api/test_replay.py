"""`subscription replay` over both transports: the recorded frames again, at their recorded pace."""

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from .composed import Site, running_site
from .test_subscriptions import PATIENCE, ReconnectError, RefusedError, over_sse, over_websocket, run_id, until

REPLAY = """subscription ($run: ID!, $from: Int! = 1, $to: Int, $speed: Float! = 1) {
  replay(runId: $run, from: $from, to: $to, speed: $speed) {
    frames { number at } nextNumber caughtUp run { revision }
  }
}"""
HOUR = 3_600.0

Subscribe = Callable[..., AsyncGenerator[Any, None]]


@pytest.fixture
async def site(database: str, tmp_path: Path) -> AsyncIterator[Site]:
    async with running_site(database, tmp_path / "artifacts") as running:
        yield running


@pytest.fixture(params=[over_websocket, over_sse], ids=["websocket", "sse"])
def subscribe(request: pytest.FixtureRequest) -> Subscribe:
    transport: Subscribe = request.param
    return transport


async def recorded(site: Site, seconds: Sequence[float]) -> UUID:
    """A run whose frames happened so many seconds after its first one."""
    run = await site.writer.run()
    for place in range(1, len(seconds), 500):
        await site.writer.note(run, times=min(500, len(seconds) - place))
    await site.pool.execute(
        "UPDATE frames SET at = timestamptz '2026-01-01Z' + make_interval(secs => ($2::float8[])[number]) "
        "WHERE run_id = $1",
        run,
        seconds,
    )
    return run


async def replayed(stream: AsyncGenerator[Any, None]) -> list[list[int]]:
    """The numbers of each answer, to the end."""
    async with asyncio.timeout(PATIENCE):
        return [[frame["number"] for frame in data["replay"]["frames"]] async for data in stream]


async def test_frames_come_at_their_recorded_pace(site: Site, subscribe: Subscribe) -> None:
    run = await recorded(site, [0, 0, 0.3, 0.3, 0.6])
    began = time.monotonic()
    assert await replayed(subscribe(site.address, REPLAY, run=run_id(run))) == [[1, 2], [3, 4], [5]]
    assert time.monotonic() - began >= 0.6, "no frame comes before its time"


async def test_speed_is_how_much_goes_by_in_a_second(site: Site, subscribe: Subscribe) -> None:
    run = await recorded(site, [0, HOUR, 2 * HOUR])
    began = time.monotonic()
    assert await replayed(subscribe(site.address, REPLAY, run=run_id(run), speed=10 * HOUR)) == [[1], [2], [3]]
    assert time.monotonic() - began >= 0.2


async def test_a_part_of_the_record(site: Site, subscribe: Subscribe) -> None:
    run = await recorded(site, [0, HOUR, HOUR, 2 * HOUR, 9 * HOUR])
    part = subscribe(site.address, REPLAY, **{"run": run_id(run), "from": 2, "to": 4, "speed": 1e9})
    assert [number for batch in await replayed(part) for number in batch] == [2, 3, 4]
    # The wait before the first frame is not a part of it.
    one = subscribe(site.address, REPLAY, **{"run": run_id(run), "from": 5, "to": 5})
    assert await replayed(one) == [[5]]
    beyond = subscribe(site.address, REPLAY, **{"run": run_id(run), "from": 6})
    assert await replayed(beyond) == []


async def test_who_was_cut_off_anywhere_goes_on_there(site: Site, subscribe: Subscribe) -> None:
    run = await recorded(site, [0, 0, HOUR, HOUR, 2 * HOUR])
    for number in range(5):
        rest = subscribe(site.address, REPLAY, **{"run": run_id(run), "from": number + 1, "to": 4, "speed": 1e9})
        assert [frame for batch in await replayed(rest) for frame in batch] == list(range(number + 1, 5))


async def test_a_replay_tells_where_it_is(site: Site, subscribe: Subscribe) -> None:
    run = await recorded(site, [0, 0, 0])
    (answer,) = [data["replay"] async for data in subscribe(site.address, REPLAY, run=run_id(run))]
    assert (answer["nextNumber"], answer["caughtUp"], answer["run"]) == (3, True, {"revision": 3})
    assert answer["frames"][0] == {"number": 1, "at": "2026-01-01T00:00:00+00:00"}


async def test_a_long_silence_is_cut_off_at_once(site: Site, subscribe: Subscribe) -> None:
    run = await recorded(site, [0, 1_000 * HOUR])
    async with asyncio.timeout(PATIENCE):
        stream = subscribe(site.address, REPLAY, run=run_id(run))
        assert [frame["number"] for frame in (await anext(stream))["replay"]["frames"]] == [1]
        silence = asyncio.ensure_future(anext(stream))
        # What happens to the run meanwhile is none of the replay's business.
        await site.writer.note(run)
        done, _ = await asyncio.wait([silence], timeout=0.2)
        assert not done
        silence.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await silence
        await stream.aclose()
        await until(lambda: not site.hub._watches)


async def test_a_closing_server_ends_a_silence(site: Site, subscribe: Subscribe) -> None:
    run = await recorded(site, [0, 1_000 * HOUR])
    stream = subscribe(site.address, REPLAY, run=run_id(run))
    await anext(stream)
    silence = asyncio.ensure_future(anext(stream))
    await site.hub.close()
    with pytest.raises(ReconnectError):
        await asyncio.wait_for(silence, PATIENCE)


async def test_many_frames_come_in_pages(site: Site) -> None:
    """All due at once: as many to an answer as a live stream has, none missing, none twice."""
    run = await recorded(site, [place / 1_000 for place in range(3_000)])
    batches = await replayed(over_websocket(site.address, REPLAY, run=run_id(run), speed=1e9))
    assert [number for batch in batches for number in batch] == list(range(1, 3_001))
    assert max(map(len, batches)) <= 500
    assert len(batches) < 100


async def test_frames_written_meanwhile_are_replayed_as_well(site: Site, subscribe: Subscribe) -> None:
    run = await recorded(site, [0, 0.5])
    stream = subscribe(site.address, REPLAY, run=run_id(run))
    assert [frame["number"] for frame in (await anext(stream))["replay"]["frames"]] == [1]
    await site.writer.note(run)
    await site.pool.execute(
        "UPDATE frames SET at = timestamptz '2026-01-01Z' + interval '0.5 s' WHERE run_id = $1 AND number = 3", run
    )
    assert [number for batch in await replayed(stream) for number in batch] == [2, 3]


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"run": run_id(UUID(int=7))}, "There is no such run in this workspace."),
        ({"run": "step_" + "0" * 32}, "a run's id is needed here"),
        ({"run": run_id(UUID(int=7)), "from": 0}, "the least is 1"),
        ({"run": run_id(UUID(int=7)), "from": 9, "to": 7}, '"to" of replay is 7; the least is 8'),
        ({"run": run_id(UUID(int=7)), "speed": 0}, '"speed" of replay is 0; it must be a number larger than 0'),
        ({"run": run_id(UUID(int=7)), "speed": -2.5}, '"speed" of replay is -2.5'),
    ],
)
async def test_what_cannot_be_replayed_is_refused(
    site: Site, subscribe: Subscribe, variables: dict[str, Any], message: str
) -> None:
    with pytest.raises(RefusedError, match=message):
        await anext(subscribe(site.address, REPLAY, **variables))
    assert not site.hub._watches


async def test_no_pace_is_without_end(site: Site, subscribe: Subscribe) -> None:
    document = REPLAY.replace(", $speed: Float! = 1", "").replace("$speed", "1e400")
    with pytest.raises(RefusedError, match='"speed" of replay is inf; it must be a number larger than 0'):
        await anext(subscribe(site.address, document, run=run_id(UUID(int=7))))
