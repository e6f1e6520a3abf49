"""The buffer between a task and the ledger: its bounds hold; what is written and what is dropped make what was said."""

import asyncio
import threading
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.domain.stage import PROVIDER, new_id

from rerail.domain import entry
from rerail.domain.frame import Entry, FrameKind, Severity
from rerail.runtime import log_buffer
from rerail.runtime.back_pressure import Paced
from rerail.runtime.log_buffer import Buffer, LogOverrunError

STEP, ATTEMPT = new_id(), new_id()
ENTRIES, BYTES, LONGEST = 8, 60, 25
SIZES = st.integers(0, LONGEST)


@pytest.fixture(autouse=True, scope="module")
def _small_bounds() -> Any:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {
            "BUFFERED_ENTRIES": ENTRIES,
            "BUFFERED_BYTES": BYTES,
            "TAKEN_ENTRIES": 3,
            "TAKEN_BYTES": 30,
            "PRESSING_ENTRIES": 4,
            "PRESSING_BYTES": 20,
            "OVERRUN": 2,
        }.items():
            patch.setattr(log_buffer, name, value)
        yield


def tell_dropped(*, lines: Mapping[Severity, int], size: int, since: datetime, until: datetime) -> Entry:
    return entry.lines_dropped(step=STEP, attempt=ATTEMPT, lines=lines, size=size, since=since, until=until)


class Dropping(RuleBasedStateMachine):
    """A task that may drop lines, and a pump, each doing something in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.wakes: list[bool] = []
        self.buffer = Buffer(self.wakes.append, tell_dropped)
        self.now = datetime(2026, 3, 1, tzinfo=UTC)
        self.said: list[tuple[str, Severity, int, datetime]] = []
        self.notes: list[str] = []
        self.taken: list[Entry] = []

    @rule(size=SIZES, severity=st.sampled_from(Severity))
    def log(self, size: int, severity: Severity) -> None:
        self.now += timedelta(seconds=1)
        message = f"line {len(self.said)}"
        line = entry.log_written(
            step=STEP, attempt=ATTEMPT, message=message, severity=severity, actor=PROVIDER, at=self.now
        )
        self.said.append((message, severity, size, self.now))
        self.buffer.add_line(line, size=size, at=self.now)

    @precondition(lambda self: len(self.buffer) < 2 * ENTRIES - 1 and self.buffer._bytes < 2 * BYTES - 1)
    @rule()
    def note(self) -> None:
        self.now += timedelta(seconds=1)
        title = f"note {len(self.notes)}"
        self.notes.append(title)
        new = Entry(kind=FrameKind.PROVIDER_CALLED, title=title, step=STEP, attempt=ATTEMPT, at=self.now)
        self.buffer.add(new, size=1)

    @rule()
    def take(self) -> None:
        taken = self.buffer.take()
        assert len(taken) <= 4  # three, and what is said of dropped lines
        self.taken += taken

    @invariant()
    def whoever_fetches_is_told(self) -> None:
        if len(self.buffer):
            assert self.wakes
        if self.buffer.presses() and not self.taken:
            assert self.wakes[-1]

    @invariant()
    def the_bounds_hold(self) -> None:
        notes = 2 * ENTRIES if self.notes else 0
        assert len(self.buffer) <= max(ENTRIES + 1, notes)
        assert self.buffer._bytes <= 2 * BYTES + LONGEST + len(MESSAGE)
        assert not self.buffer.holds_up()

    def teardown(self) -> None:
        while len(self.buffer) or self.buffer._missing:
            self.take()
        told = [each.payload["dropped"] for each in self.taken if "dropped" in each.payload]
        written = {each.title for each in self.taken if "dropped" not in each.payload}
        assert [each.title for each in self.taken if each.title.startswith("note")] == self.notes
        missing = [line for line in self.said if line[0] not in written]
        assert sum(each["lines"] for each in told) == len(missing)
        assert len(written) - len(self.notes) + len(missing) == len(self.said)
        assert sum(each["bytes"] for each in told) == sum(size for _, _, size, _ in missing)
        severities: Counter[str] = sum((Counter(each["severities"]) for each in told), Counter())
        assert severities == Counter(severity.value for _, severity, _, _ in missing)
        instants = [each.at for each in self.taken if each.at is not None]
        assert instants == sorted(instants), "each stands where its lines are missing"
        self.each_is_where_its_lines_are_missing()

    def each_is_where_its_lines_are_missing(self) -> None:
        said = {message: (severity, at) for message, severity, _, at in self.said}
        written = {each.title for each in self.taken}
        for each in self.taken:
            if "dropped" in each.payload:
                dropped = each.payload["dropped"]
                since, until = (datetime.fromisoformat(dropped[name]) for name in ("from", "until"))
                within = {name: level for name, (level, at) in said.items() if since <= at <= until}
                assert len(within) == dropped["lines"]
                assert not within.keys() & written
                order = list(Severity)
                worst = max([Severity.WARNING, *within.values()], key=order.index)
                assert each.severity is worst


MESSAGE = "Dropped 100 log lines, 1,000 bytes: more came than the database took."
TestDropping = Dropping.TestCase


def line_of(message: str) -> Entry:
    return entry.log_written(
        step=STEP, attempt=ATTEMPT, message=message, severity=Severity.INFO, actor=PROVIDER, at=datetime.now(UTC)
    )


@given(st.lists(SIZES, max_size=40), st.integers(1, 4))
def test_threads_are_held_up_and_lose_nothing(sizes: list[int], threads: int) -> None:
    """Each line is there once, each thread's in its order, and the bounds hold but for what each thread has in hand."""
    asyncio.run(_threads_write(sizes, threads))


async def _threads_write(sizes: list[int], threads: int) -> None:
    woken = threading.Event()
    buffer = Buffer(lambda _at_once: woken.set())

    def work(name: int) -> None:
        for number, size in enumerate(sizes):
            buffer.add_line(line_of(f"{name} {number}"), size=size, at=datetime.now(UTC))

    workers = [threading.Thread(target=work, args=(name,)) for name in range(threads)]
    for worker in workers:
        worker.start()
    taken: list[str] = []
    while any(worker.is_alive() for worker in workers) or len(buffer):
        assert len(buffer) <= ENTRIES
        assert buffer._bytes < BYTES + LONGEST
        taken += [each.title for each in buffer.take()]
        await asyncio.to_thread(woken.wait, 0.001)
        woken.clear()
    for name in range(threads):
        assert [title for title in taken if title.startswith(f"{name} ")] == [f"{name} {n}" for n in range(len(sizes))]
    assert len(taken) == threads * len(sizes)


async def test_the_event_loop_is_held_up_where_it_awaits() -> None:
    buffer = Buffer(lambda _at_once: None)
    said: list[int] = []

    async def work() -> str:
        for number in range(3 * ENTRIES):
            buffer.add_line(line_of(str(number)), size=1, at=datetime.now(UTC))
            said.append(number)
            await asyncio.sleep(0)
        return "done"

    async def paced() -> str:
        return await Paced(work(), buffer)

    working = asyncio.create_task(paced())
    taken: list[Entry] = []
    while not working.done():
        for _ in range(5 * ENTRIES):
            await asyncio.sleep(0)
        assert len(buffer) <= ENTRIES
        assert len(said) == len(taken) + len(buffer)
        taken += buffer.take()
    assert working.result() == "done"
    assert [each.title for each in [*taken, *buffer.take(), *buffer.take(), *buffer.take()]] == [
        str(number) for number in range(3 * ENTRIES)
    ]


async def test_a_cancellation_reaches_the_work_where_it_is_held_up() -> None:
    buffer = Buffer(lambda _at_once: None)
    seen: list[str] = []

    async def work() -> None:
        try:
            while True:
                buffer.add_line(line_of("on and on"), size=1, at=datetime.now(UTC))
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise

    async def paced() -> None:
        await Paced(work(), buffer)

    working = asyncio.create_task(paced())
    while not buffer.holds_up():  # noqa: ASYNC110
        await asyncio.sleep(0)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    assert seen == ["cancelled"]


async def test_an_error_of_what_is_awaited_is_the_works_to_handle() -> None:
    async def fails() -> None:
        await asyncio.sleep(0)
        raise KeyError("x")

    async def work() -> str:
        try:
            await asyncio.create_task(fails())
        except KeyError:
            return "handled"
        return "never"

    assert await Paced(work(), Buffer(lambda _at_once: None)) == "handled"


async def test_what_awaits_nothing_is_ended() -> None:
    buffer = Buffer(lambda _at_once: None)
    for number in range(2 * ENTRIES):
        buffer.add_line(line_of(str(number)), size=1, at=datetime.now(UTC))
    with pytest.raises(LogOverrunError):
        buffer.add_line(line_of("one too many"), size=1, at=datetime.now(UTC))
    assert buffer.overrun is not None


async def test_one_entry_is_taken_however_large() -> None:
    buffer = Buffer(lambda _at_once: None)
    for name in ("a", "b"):
        buffer.add_line(line_of(name), size=40, at=datetime.now(UTC))
    assert [each.title for each in buffer.take()] == ["a"]
    assert [each.title for each in buffer.take()] == ["b"]
