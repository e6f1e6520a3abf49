"""The streams over real writes: every frame once and in order, the last state always, lists that follow membership."""

import asyncio
import contextlib
import gc
import random
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

import asyncpg
import orjson
import pytest

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.database.migrate import migrate
from rerail.database.workspace import each_in
from rerail.domain.errors import NotFoundError
from rerail.live.bell import Bell
from rerail.live.groups import lists
from rerail.live.hub import Hub, HubClosedError
from rerail.live.sources import Event, FramePage, ListedRun, RunState
from rerail.live.streams import Groups, frame_stream, list_stream, state_stream

from .writing import Writer

PATIENCE = 30.0


@dataclass
class Frames:
    """Frame numbers of one run, straight from the tables."""

    pool: asyncpg.Pool
    run_id: UUID
    page: int = 7
    reads: int = 0

    async def read(self, after: int, until: int | None) -> FramePage | None:
        self.reads += 1
        row = await self.pool.fetchrow(
            "SELECT r.revision, (SELECT array_agg(number ORDER BY number) FROM (SELECT number FROM frames "
            "WHERE run_id = r.id AND number > $2 AND number <= $3 ORDER BY number LIMIT $4)) AS numbers "
            "FROM runs r WHERE r.id = $1",
            self.run_id,
            after,
            until or 2**31 - 1,
            self.page,
        )
        if row is None:
            return None
        numbers = row["numbers"] or []
        last = numbers[-1] if numbers else after
        caught_up = last >= min(row["revision"], until or row["revision"])
        payload = orjson.dumps({"numbers": numbers, "caughtUp": caught_up})
        event = Event(payload=payload, cursor=last)
        return FramePage(event=event, after=after, last=last, revision=row["revision"], caught_up=caught_up)

    def asking(self, tell: Callable[[FramePage | None], None]) -> "Asking":
        return Asking(self, tell)


@dataclass
class Asking:
    frames: Frames
    tell: Callable[[FramePage | None], None]

    def ask(self, after: int) -> None:
        self._asked = asyncio.create_task(self._read(after))

    def leave(self) -> None:
        """Told nevertheless: whoever has left takes no harm by it."""

    async def _read(self, after: int) -> None:
        try:
            page = await self.frames.read(after, None)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            page = None
        self.tell(page)


@dataclass
class State:
    pool: asyncpg.Pool
    run_id: UUID

    async def read(self) -> RunState | None:
        revision = await self.pool.fetchval("SELECT revision FROM runs WHERE id = $1", self.run_id)
        return revision and RunState(event=Event(payload=b"%d" % revision), revision=revision)


@dataclass
class Titled:
    """Runs of one title, the filter of these tests."""

    pool: asyncpg.Pool
    title: str
    first: int = 50

    async def _rows(
        self, condition: str, *values: object, by: str = "created_at", most: int | None = None
    ) -> list[ListedRun]:
        rows = await self.pool.fetch(
            f"SELECT id, revision FROM runs WHERE title = $1 AND {condition} ORDER BY {by} DESC, id DESC LIMIT $2",  # noqa: S608
            self.title,
            self.first if most is None else most,
            *values,
        )
        return [ListedRun(row["id"], row["revision"]) for row in rows]

    async def newest(self) -> Sequence[ListedRun]:
        return await self._rows("true")

    async def recent(self, most: int) -> Sequence[ListedRun]:
        return await self._rows("true", by="updated_at", most=most)

    async def among(self, runs: Collection[UUID]) -> Sequence[ListedRun]:
        return await self._rows("id = ANY($3)", list(runs), most=len(runs))

    async def event(self, *, initial: bool, changed: Sequence[UUID], removed: Sequence[UUID]) -> Event:
        rows = await self.pool.fetch("SELECT id, revision FROM runs WHERE id = ANY($1)", list(changed))
        shown = {row["id"].hex: row["revision"] for row in rows}
        removed_ids = [run.hex for run in removed]
        return Event(payload=orjson.dumps({"initial": initial, "changed": shown, "removed": removed_ids}))


@pytest.fixture
def groups(hub: Hub) -> Groups:
    return Groups(hub)


async def numbers_until(stream: AsyncGenerator[Event, None], last: int, pause: float = 0) -> list[int]:
    """The frame numbers that a stream gives, up to and with `last`."""
    got: list[int] = []
    async with asyncio.timeout(PATIENCE):
        while not got or got[-1] < last:
            event = await anext(stream)
            got += orjson.loads(event.payload)["numbers"]
            assert event.cursor is not None
            assert not got or event.cursor == got[-1]
            if pause:
                await asyncio.sleep(pause)
    return got


async def test_the_past_without_follow(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    await writer.note(run, times=20)
    source = Frames(pool, run)
    events = [event async for event in frame_stream(groups, 1, source, run, after=2, follow=False)]
    bodies = [orjson.loads(event.payload) for event in events]
    assert [number for body in bodies for number in body["numbers"]] == list(range(3, 22))
    assert [body["caughtUp"] for body in bodies] == [False, False, True]


async def test_nothing_to_send_is_said(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    events = [event async for event in frame_stream(groups, 1, Frames(pool, run), run, after=1, follow=False)]
    assert [orjson.loads(event.payload) for event in events] == [{"numbers": [], "caughtUp": True}]


async def test_an_unknown_run_is_an_error(groups: Groups, pool: asyncpg.Pool) -> None:
    run = uuid4()
    with pytest.raises(NotFoundError):
        await anext(frame_stream(groups, 1, Frames(pool, run), run, after=0, follow=True))
    with pytest.raises(NotFoundError):
        await anext(state_stream(groups, 1, State(pool, run), run))
    assert len(groups) == 0


async def test_a_cursor_ahead_of_the_run_waits_for_it(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    source = Frames(pool, run)
    ahead = frame_stream(groups, 1, source, run, after=5, follow=True)
    level = frame_stream(groups, 1, source, run, after=0, follow=True)
    assert orjson.loads((await anext(ahead)).payload) == {"numbers": [], "caughtUp": True}
    behind = asyncio.ensure_future(numbers_until(ahead, 7))
    everything = asyncio.ensure_future(numbers_until(level, 7))
    for _ in range(6):
        await writer.note(run)
    assert await behind == [6, 7]
    assert await everything == list(range(1, 8))
    assert len(groups) == 1
    await ahead.aclose()
    await level.aclose()
    assert len(groups) == 0


@pytest.mark.parametrize("seed", range(3))
async def test_every_frame_once_in_order_wherever_one_joins(
    groups: Groups, writer: Writer, pool: asyncpg.Pool, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311
    runs = [await writer.run() for _ in range(3)]
    last = 150

    async def write(run: UUID) -> None:
        while (now := await pool.fetchval("SELECT revision FROM runs WHERE id = $1", run)) < last:
            await writer.note(run, times=chance.randint(1, min(9, last - now)))
            await asyncio.sleep(chance.uniform(0, 0.01))

    async def subscribe(run: UUID, source: Frames) -> None:
        await asyncio.sleep(chance.uniform(0, 0.4))
        after = chance.randint(0, last - 1)
        pause = chance.choice([0, 0, 0.002, 0.02])
        async with contextlib.aclosing(frame_stream(groups, "k", source, run, after=after, follow=True)) as stream:
            assert await numbers_until(stream, last, pause) == list(range(after + 1, last + 1))

    async with asyncio.TaskGroup() as tasks:
        for run in runs:
            source = Frames(pool, run)
            tasks.create_task(write(run))
            for _ in range(15):
                tasks.create_task(subscribe(run, source))
    assert len(groups) == 0


async def test_a_slow_reader_falls_back_and_misses_nothing(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    source = Frames(pool, run, page=1)
    slow = frame_stream(groups, 1, source, run, after=0, follow=True)
    quick = frame_stream(groups, 1, source, run, after=0, follow=True)
    assert await numbers_until(slow, 1) == [1]
    assert await numbers_until(quick, 1) == [1]
    for number in range(2, 202):
        await writer.note(run)
        assert await numbers_until(quick, number) == [number]
    assert await numbers_until(slow, 201) == list(range(2, 202))
    await slow.aclose()
    await quick.aclose()


async def test_of_pages_that_nobody_takes_few_are_read(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    await writer.note(run, times=20)
    source, places, go_on = Frames(pool, run), asyncio.Semaphore(2), asyncio.Event()
    given = asyncio.Semaphore(0)

    async def follow() -> int:
        last = 0
        async for event in frame_stream(groups, 1, source, run, after=0, follow=False, places=places):
            last = event.cursor or 0
            given.release()
            await go_on.wait()
        return last

    async with asyncio.timeout(PATIENCE):
        following = [asyncio.ensure_future(follow()) for _ in range(6)]
        for _ in range(2):
            await given.acquire()
        assert places.locked()
        assert source.reads == 2
        go_on.set()
        assert await asyncio.gather(*following) == [21] * 6


class Payload(bytearray):
    """One that can be seen to be gone."""


@dataclass
class Passing(Frames):
    """Remembers what it gave, and keeps nothing of it."""

    given: list[weakref.ref[Payload]] = field(default_factory=list)

    async def read(self, after: int, until: int | None) -> FramePage | None:
        page = await super().read(after, until)
        if page is None:
            return None
        payload = Payload(page.event.payload)
        self.given.append(weakref.ref(payload))
        return page._replace(event=page.event._replace(payload=payload))


async def test_what_has_been_sent_is_let_go_of(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    """While the stream waits for what comes next, and without the collector."""
    run = await writer.run()
    await writer.note(run, times=20)
    source, pushed = Passing(pool, run), list[int | None]()
    reached = {21: asyncio.Event(), 22: asyncio.Event()}

    def push(event: Event) -> None:
        pushed.append(event.cursor)
        if event.cursor in reached:
            reached[event.cursor].set()

    async def follow() -> None:
        stream = each_in(uuid4(), frame_stream(groups, 1, source, run, after=0, follow=True, push=push))
        async for event in stream:
            push(event)
            del event

    gc.collect()
    gc.disable()
    try:
        following = asyncio.ensure_future(follow())
        async with asyncio.timeout(PATIENCE):
            await reached[21].wait()
            await writer.note(run)
            await reached[22].wait()
            await asyncio.sleep(0)
        assert pushed == [7, 14, 21, 22]
        assert [given() for given in source.given] == [None] * len(source.given)
    finally:
        gc.enable()
        following.cancel()
        await asyncio.wait({following})


async def test_a_group_reads_once_for_all(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    source = Frames(pool, run)
    streams = [frame_stream(groups, 1, source, run, after=0, follow=True) for _ in range(50)]
    for stream in streams:
        await numbers_until(stream, 1)
    waits = [asyncio.ensure_future(numbers_until(stream, 2)) for stream in streams]
    reads = source.reads
    await writer.note(run)
    await asyncio.gather(*waits)
    # One for the note; the group's first look, and one for a bell that came late, may fall in here as well.
    assert source.reads - reads <= 3
    for stream in streams:
        await stream.aclose()


async def test_states_merge_and_the_last_one_arrives(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    stream = state_stream(groups, 1, State(pool, run), run)
    revisions = [int((await anext(stream)).payload)]
    assert revisions == [1]
    for _ in range(30):
        await writer.note(run)
    async with asyncio.timeout(PATIENCE):
        while revisions[-1] < 31:
            revisions.append(int((await anext(stream)).payload))
    assert revisions == sorted(set(revisions)), "each state is later than the one before"
    await stream.aclose()
    assert len(groups) == 0


async def test_a_newcomer_sees_what_was_committed_before_it_came(
    groups: Groups, writer: Writer, pool: asyncpg.Pool
) -> None:
    run = await writer.run()
    first = state_stream(groups, 1, State(pool, run), run)
    await anext(first)
    # Without a bell: only a read of its own can tell the newcomer.
    await pool.execute("UPDATE runs SET revision = 7 WHERE id = $1", run)
    second = state_stream(groups, 1, State(pool, run), run)
    assert (await anext(second)).payload == b"7"
    await first.aclose()
    await second.aclose()


class ListReader:
    """A client of a list: applies each answer as its contract says."""

    def __init__(self, stream: AsyncGenerator[Event, None]) -> None:
        self.stream = stream
        self.runs: dict[str, int] = {}
        self.initial = 0

    async def until(self, wanted: Mapping[str, int]) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.runs != wanted:
                body = orjson.loads((await anext(self.stream)).payload)
                if body["initial"]:
                    self.initial += 1
                    self.runs = {}
                for run in body["removed"]:
                    self.runs.pop(run, None)
                self.runs |= body["changed"]


async def test_a_list_follows_what_enters_changes_and_leaves(
    groups: Groups, writer: Writer, pool: asyncpg.Pool
) -> None:
    title = uuid4().hex
    first, other = await writer.run(title), await writer.run("another title")
    reader = ListReader(list_stream(groups, 1, Titled(pool, title)))
    await reader.until({first.hex: 1})
    await writer.note(first)
    await reader.until({first.hex: 2})
    second = await writer.run(title)
    await reader.until({first.hex: 2, second.hex: 1})
    late = ListReader(list_stream(groups, 1, Titled(pool, title)))
    await late.until({first.hex: 2, second.hex: 1})
    await pool.execute("UPDATE runs SET title = 'gone' WHERE id = $1", first)
    await writer.note(first)
    await writer.note(other)
    await reader.until({second.hex: 1})
    await late.until({second.hex: 1})
    assert (reader.initial, late.initial) == (1, 1)
    await reader.stream.aclose()
    await late.stream.aclose()
    assert len(groups) == 0


async def test_newcomers_who_leave_at_once_take_no_change_away_from_others(
    database: str, writer: Writer, pool: asyncpg.Pool
) -> None:
    title = uuid4().hex
    run = await writer.run(title)
    async with Hub(database, poll_seconds=3_600) as hub:
        await hub.listening()
        groups = Groups(hub)
        reader = ListReader(list_stream(groups, 1, Titled(pool, title)))
        await reader.until({run.hex: 1})
        # Whoever comes now finds the change before its bell is heard.
        await pool.execute("UPDATE runs SET revision = 2 WHERE id = $1", run)
        comers = [ListReader(list_stream(groups, 1, Titled(pool, title))) for _ in range(2)]
        leaving, staying = [asyncio.ensure_future(comer.until({run.hex: 2})) for comer in comers]
        await asyncio.sleep(0)
        assert sum(group.members for group in groups) == 3
        leaving.cancel()
        await asyncio.wait({leaving})
        await staying
        await reader.until({run.hex: 2})
        for each in (reader, *comers):
            await each.stream.aclose()
        assert len(groups) == 0


async def test_a_list_that_grows_without_end_starts_anew(
    groups: Groups, writer: Writer, pool: asyncpg.Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "MOST_LISTED", 3)
    title = uuid4().hex
    reader = ListReader(list_stream(groups, 1, Titled(pool, title, first=2)))
    assert orjson.loads((await anext(reader.stream)).payload) == {"initial": True, "changed": {}, "removed": []}
    runs = [await writer.run(title) for _ in range(6)]
    async with asyncio.timeout(PATIENCE):
        while runs[-1].hex not in reader.runs or len(reader.runs) > 3:
            body = orjson.loads((await anext(reader.stream)).payload)
            reader.runs = body["changed"] if body["initial"] else reader.runs | body["changed"]
    await reader.stream.aclose()


async def test_a_list_learns_of_changes_whose_bell_was_lost(database: str, writer: Writer, pool: asyncpg.Pool) -> None:
    title = uuid4().hex
    runs = [await writer.run(title) for _ in range(3)]
    async with Hub(database, poll_seconds=0.05) as hub:
        reader = ListReader(list_stream(Groups(hub), 1, Titled(pool, title)))
        await reader.until({run.hex: 1 for run in runs})
        await pool.execute("UPDATE runs SET revision = 2 WHERE id = $1", runs[0])
        await pool.execute("UPDATE runs SET title = 'gone', revision = 2 WHERE id = $1", runs[1])
        await reader.until({runs[0].hex: 2, runs[2].hex: 1})
        await reader.stream.aclose()


async def test_an_empty_list_learns_of_runs_whose_bell_was_lost(
    database: str, writer: Writer, pool: asyncpg.Pool
) -> None:
    title = uuid4().hex
    run = await writer.run("another title")
    async with Hub(database, poll_seconds=0.05) as hub:
        reader = ListReader(list_stream(Groups(hub), 1, Titled(pool, title)))
        assert orjson.loads((await anext(reader.stream)).payload)["changed"] == {}
        await pool.execute("UPDATE runs SET title = $2 WHERE id = $1", run, title)
        await reader.until({run.hex: 1})
        await reader.stream.aclose()


async def test_a_list_learns_of_old_runs_that_come_to_match_while_no_bell_is_heard(
    database: str, writer: Writer, pool: asyncpg.Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are not among the newest that match, nor were they known."""
    title = uuid4().hex
    old = [await writer.run("another title") for _ in range(6)]
    new = [await writer.run(title) for _ in range(2)]
    come = "UPDATE runs SET title = $2, updated_at = clock_timestamp() WHERE id = ANY($1)"
    async with Hub(database, poll_seconds=0.05) as hub:
        reader = ListReader(list_stream(Groups(hub), 1, Titled(pool, title, first=2)))
        await reader.until({run.hex: 1 for run in new})
        await pool.execute(come, old[:1], title)
        await reader.until({run.hex: 1 for run in (*new, old[0])})
        # More than the list begins with.
        await pool.execute(come, old[1:4], title)
        await reader.until({run.hex: 1 for run in (*new, *old[:4])})
        assert reader.initial == 1
        # More at once than are looked at: the list comes anew, and is the newest again.
        monkeypatch.setattr(lists, "MOST_RECENT", 2)
        await pool.execute(come, old[4:], title)
        await reader.until({run.hex: 1 for run in new})
        assert reader.initial == 2
        await reader.stream.aclose()


async def test_a_change_whose_bell_was_lost_is_found_behind_those_that_were_told(
    database: str, bell: Bell, writer: Writer, pool: asyncpg.Pool
) -> None:
    title = uuid4().hex
    old = await writer.run("another title")
    new = [await writer.run(title) for _ in range(2)]
    come = "UPDATE runs SET title = $2, updated_at = clock_timestamp() WHERE id = $1"
    async with Hub(database, poll_seconds=3_600) as hub:
        await hub.listening()
        reader = ListReader(list_stream(Groups(hub), 1, Titled(pool, title, first=2)))
        await reader.until({run.hex: 1 for run in new})
        for revision in (2, 3, 4):
            for run in new:
                await writer.note(run)
            await reader.until({run.hex: revision for run in new})
            if revision == 2:
                # Not before: the bells of this have been heard, and with them the one that told of the run's beginning.
                await pool.execute(come, old, title)
        (group,) = hub._watches_of_all
        group.wake(None)  # as the poll does
        await reader.until({old.hex: 1, **{run.hex: 4 for run in new}})
        assert reader.initial == 1
        await reader.stream.aclose()


async def test_who_has_not_changed_lately_is_not_told_of(database: str, writer: Writer, pool: asyncpg.Pool) -> None:
    title = uuid4().hex
    runs = [await writer.run(title) for _ in range(3)]
    async with Hub(database, poll_seconds=0.05) as hub:
        reader = ListReader(list_stream(Groups(hub), 1, Titled(pool, title, first=1)))
        await reader.until({runs[2].hex: 1})
        # A poll looks after each of them; the run that matches and never changes is not known, and stays so.
        for revision in (2, 3):
            await pool.execute(
                "UPDATE runs SET revision = $2, updated_at = clock_timestamp() WHERE id = $1", runs[1], revision
            )
            await reader.until({runs[2].hex: 1, runs[1].hex: revision})
        await reader.stream.aclose()


async def test_streams_end_with_the_reason_of_the_hub(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    streams = [
        frame_stream(groups, 1, Frames(pool, run), run, after=0, follow=True),
        state_stream(groups, 1, State(pool, run), run),
        list_stream(groups, 1, Titled(pool, "A run")),
    ]
    for stream in streams:
        await anext(stream)
    waits = [asyncio.ensure_future(anext(stream)) for stream in streams]
    await asyncio.sleep(0)
    await groups.hub.close("Closing for the night.")
    for wait in waits:
        with pytest.raises(HubClosedError, match="Closing for the night"):
            await wait
    assert len(groups) == 0


async def test_no_frame_is_lost_with_the_listener(groups: Groups, writer: Writer, pool: asyncpg.Pool) -> None:
    run = await writer.run()
    stream = frame_stream(groups, 1, Frames(pool, run), run, after=0, follow=True)
    got = await numbers_until(stream, 1)
    for cut in range(3):
        ended = await pool.fetchval(
            "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity "
            "WHERE application_name IN ('rerail hub', 'rerail bell') AND datname = current_database()"
        )
        assert ended >= 1
        # Written while nobody listens, or shortly after: either way it must come.
        await writer.note(run, times=3)
        got += await numbers_until(stream, 4 + 3 * cut)
        await groups.hub.listening()
    assert got == list(range(1, 11))
    await stream.aclose()


@pytest.fixture
async def own_server(tmp_path: Path) -> AsyncIterator[EmbeddedPostgres]:
    async with EmbeddedPostgres(tmp_path / "data", durable=True) as running:
        await migrate(running.connection.dsn)
        yield running


async def test_no_frame_is_lost_over_a_restart_of_the_database(own_server: EmbeddedPostgres) -> None:
    dsn = own_server.connection.dsn
    pool = await create_pool(dsn, max_size=4, application_name="rerail tests")
    async with Bell(dsn) as bell, Hub(dsn, poll_seconds=60) as hub:
        await hub.listening()
        writer, groups = Writer(pool, bell), Groups(hub)
        await writer.prepare()
        run = await writer.run()
        frames = frame_stream(groups, 1, Frames(pool, run), run, after=0, follow=True)
        states = state_stream(groups, 1, State(pool, run), run)
        got = await numbers_until(frames, 1)
        assert (await anext(states)).payload == b"1"
        live = asyncio.ensure_future(numbers_until(frames, 9))
        await writer.note(run, times=3)
        await own_server.restart()
        for revision in range(5, 10):
            await written_at_last(writer, run, revision)
        assert got + await live == list(range(1, 10))
        revision = 1
        async with asyncio.timeout(PATIENCE):
            while revision < 9:
                revision = int((await anext(states)).payload)
        await frames.aclose()
        await states.aclose()
    await pool.close()


async def written_at_last(writer: Writer, run: UUID, revision: int) -> None:
    """One note, tried again where the pool gives out a connection that died with the old server."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with contextlib.suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                if await writer.pool.fetchval("SELECT revision FROM runs WHERE id = $1", run) >= revision:
                    return
                await writer.note(run)
            await asyncio.sleep(0.05)
