"""The bell: what it sends, how it merges, and that nothing is lost while the database is away."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.live.bell import CHANNEL, EVERYTHING, Bell, payloads, rung_names, rung_runs

PATIENCE = 20.0


@given(st.sets(st.uuids(), max_size=1_000))
def test_payloads_fit_and_name_every_run_once(runs: set[UUID]) -> None:
    texts = payloads(runs)
    assert all(len(text.encode()) < 7_900 for text in texts)
    named = [run for text in texts for run in text.split()]
    assert len(named) == len(runs)
    assert frozenset().union(*(rung_runs(text) or () for text in texts)) == runs
    assert [name for text in texts for name in rung_names(text) or ()] == named


@pytest.mark.parametrize("payload", [EVERYTHING, "not an id", "0123", f"{'0' * 32} 0123", ""])
def test_a_payload_that_names_no_run_means_everything(payload: str) -> None:
    assert rung_names(payload) is None
    assert not rung_runs(payload)


class Ear:
    """A plain listener on the channel."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self.connection = connection
        self.heard: asyncio.Queue[str] = asyncio.Queue()

    def hear(self, _connection: object, _pid: int, _channel: str, payload: object) -> None:
        self.heard.put_nowait(str(payload))

    async def until_heard(self, runs: set[UUID]) -> list[str]:
        texts: list[str] = []
        missing = set(runs)
        while missing:
            texts.append(await asyncio.wait_for(self.heard.get(), PATIENCE))
            missing -= rung_runs(texts[-1]) or frozenset()
        return texts


@pytest.fixture
async def ear(database: str) -> AsyncIterator[Ear]:
    connection = await asyncpg.connect(database)
    ear = Ear(connection)
    await connection.add_listener(CHANNEL, ear.hear)
    yield ear
    await connection.close()


async def test_rings_of_one_moment_are_one_notification(bell: Bell, ear: Ear) -> None:
    runs = {uuid4() for _ in range(100)}
    for run in runs:
        bell.ring(run)
        bell.ring(run)
    assert len(await ear.until_heard(runs)) == 1


async def test_many_runs_are_split_over_payloads(bell: Bell, ear: Ear) -> None:
    runs = {uuid4() for _ in range(1_000)}
    for run in runs:
        bell.ring(run)
    assert len(await ear.until_heard(runs)) == 5


async def test_too_many_runs_become_everything(database: str, ear: Ear) -> None:
    async with Bell(database, most_pending=10) as bell:
        for _ in range(11):
            bell.ring(uuid4())
        assert await asyncio.wait_for(ear.heard.get(), PATIENCE) == EVERYTHING


async def test_what_is_rung_at_the_end_is_still_sent(database: str, ear: Ear) -> None:
    run = uuid4()
    bell = Bell(database)
    await bell.start()
    bell.ring(run)
    await bell.close()
    assert await ear.until_heard({run}) == [run.hex]


async def test_rings_survive_the_loss_of_the_connection(bell: Bell, ear: Ear) -> None:
    first = uuid4()
    bell.ring(first)
    await ear.until_heard({first})
    ended = await ear.connection.fetchval(
        "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity "
        "WHERE application_name = 'rerail bell' AND datname = current_database()"
    )
    assert ended == 1
    second = uuid4()
    bell.ring(second)
    await ear.until_heard({second})
