"""Reads that share a statement: everyone gets what they wanted, read after they asked, whoever leaves or fails."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from re import compile as pattern
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rerail.artifacts.signing import SIGNED_SQL
from rerail.database.workspace import acting_in
from rerail.domain.viewer import Scope
from rerail.guides.catalog import load_guides
from rerail.planner.projection import Projector
from rerail.planner.shared_reads import MOST_TOGETHER, SharedReads

from .reading import Reading
from .serving import Endpoint, Request
from .test_cases import CASES, variables_of
from .world import ELSEWHERE, HERE, RUNS, run_id

PATIENCE = 20.0
PROJECTOR = Projector(guides=load_guides(), signed=SIGNED_SQL)


async def settled() -> None:
    """Whatever can go on has gone on."""
    for _ in range(10):
        await asyncio.sleep(0)


@dataclass
class Database:
    """Answers when it is told to. `moment` counts the questions that were asked of it so far."""

    moment: int = 0
    begun: list[tuple[Sequence[str], asyncio.Future[None]]] = field(default_factory=list)
    parties: list[Sequence[str]] = field(default_factory=list)
    at_once: Counter[str] = field(default_factory=Counter)

    async def read(self, wanted: Sequence[str]) -> Sequence[tuple[str, int]]:
        """What was wanted, and the moment at which that was read."""
        going_on: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.begun.append((wanted, going_on))
        self.parties.append(wanted)
        moment = self.moment
        try:
            await going_on
        finally:
            self.begun.remove((wanted, going_on))
        return [(each, moment) for each in wanted]

    def end(self, place: int, *, well: bool) -> None:
        _, going_on = self.begun[place % len(self.begun)]
        if not going_on.done():
            going_on.set_result(None) if well else going_on.set_exception(ConnectionError("lost"))


class Asking:
    def __init__(self, shared: SharedReads, database: Database, key: str, wanted: str) -> None:
        database.moment += 1
        self.wanted, self.asked_at = wanted, database.moment
        self.task = asyncio.ensure_future(shared.read(key, wanted, database.read))


STEPS = st.one_of(
    st.tuples(st.just("ask"), st.sampled_from("ab"), st.sampled_from("xyz")),
    st.tuples(st.just("leave"), st.integers(0, 60), st.none()),
    st.tuples(st.just("end"), st.integers(0, 5), st.none()),
    st.tuples(st.just("fail"), st.integers(0, 5), st.none()),
    st.tuples(st.just("settle"), st.none(), st.none()),
)


@given(st.lists(STEPS, max_size=60), st.integers(1, 3))
async def test_everyone_gets_what_they_wanted_as_it_is_after_they_asked(
    steps: Sequence[tuple[str, object, object]], at_once: int
) -> None:
    shared, database, asked = SharedReads(at_once), Database(), list[Asking]()
    failures = 0
    for what, first, second in steps:
        match what, first, second:
            case "ask", str(key), str(wanted):
                asked.append(Asking(shared, database, key, f"{key}-{wanted}"))
            case "leave", int(place), _ if asked:
                asked[place % len(asked)].task.cancel()
            case (("end" | "fail"), int(place), _) if database.begun:
                failures += what == "fail"
                database.end(place, well=what == "end")
            case "settle", _, _:
                await settled()
        # Of a kind, so many and those that are read anew by themselves.
        if not failures:
            under_way = Counter(wanted[0][0] for wanted, going_on in database.begun if not going_on.done())
            assert all(times <= at_once for times in under_way.values())
    for _ in range(200):
        await settled()
        if not database.begun:
            break
        database.end(0, well=True)
    for asking in asked:
        assert asking.task.done()
        if asking.task.cancelled():
            continue
        if error := asking.task.exception():
            assert isinstance(error, ConnectionError)
            assert failures
            continue
        wanted, read_at = asking.task.result()
        assert wanted == asking.wanted
        assert read_at >= asking.asked_at
    for party in database.parties:
        assert len(party) <= MOST_TOGETHER
        assert len({wanted[0] for wanted in party}) == 1
    assert len(shared) == 0


async def test_nobody_waits_for_company() -> None:
    shared, database = SharedReads(2), Database()
    asked = [Asking(shared, database, "a", f"a-{number}") for number in range(5)]
    await settled()
    assert database.parties == [["a-0"], ["a-1"]]
    database.end(0, well=True)
    await settled()
    assert database.parties[2:] == [["a-2", "a-3"]]
    database.end(0, well=True)
    await settled()
    assert database.parties[3:] == [["a-4"]]
    database.end(0, well=True)
    database.end(1, well=True)
    found = await asyncio.wait_for(asyncio.gather(*(asking.task for asking in asked)), PATIENCE)
    assert [wanted for wanted, _ in found] == [f"a-{number}" for number in range(5)]


async def test_who_leaves_takes_nothing_from_those_they_were_reading_for() -> None:
    shared, database = SharedReads(1), Database()
    first, leading, other = (Asking(shared, database, "a", f"a-{number}") for number in range(3))
    await settled()
    database.end(0, well=True)
    await settled()
    assert database.parties[-1] == ["a-1", "a-2"]
    leading.task.cancel()
    await settled()
    assert database.parties[-1] == ["a-2"]
    database.end(0, well=True)
    assert (await asyncio.wait_for(other.task, PATIENCE))[0] == "a-2"
    assert (await first.task)[0] == "a-0"
    assert leading.task.cancelled()
    assert len(shared) == 0


async def test_what_fails_together_is_read_by_each_for_themselves() -> None:
    shared, database = SharedReads(1), Database()
    asked = [Asking(shared, database, "a", f"a-{number}") for number in range(3)]
    await settled()
    database.end(0, well=True)
    await settled()
    database.end(0, well=False)
    await settled()
    assert sorted(database.parties[-2:]) == [["a-1"], ["a-2"]]
    database.end(0, well=False)
    database.end(1, well=True)
    found = await asyncio.wait_for(asyncio.gather(*(each.task for each in asked), return_exceptions=True), PATIENCE)
    assert [each if isinstance(each, Exception) else each[0] for each in found].count("a-0") == 1
    assert sum(isinstance(each, ConnectionError) for each in found) == 1
    assert len(shared) == 0


ONE_RUN = pattern(r'run\(id: "(run_[0-9a-f]{32})"')
OF_ONE_RUN = [case for case, document in CASES.items() if len(ONE_RUN.findall(document)) == 1]
IDS = [f"run_{run_id(number).hex}" for number in range(1, RUNS + 2)]
"""The last one is another workspace's."""


@pytest.mark.parametrize("case", OF_ONE_RUN, ids=[case.stem for case in OF_ONE_RUN])
async def test_what_is_read_of_many_runs_at_once_is_what_is_read_of_each(case: Path, endpoint: Endpoint) -> None:
    document = CASES[case]
    asked = [
        Request(query=ONE_RUN.sub(f'run(id: "{run}"', document), variables=variables_of(document) or None)
        for run in [*IDS[:8], IDS[-1], IDS[0], f"run_{'0' * 32}"]
    ]
    expected = [(await endpoint.post(request)).content for request in asked]
    responses = await asyncio.gather(*(endpoint.post(request) for request in asked * 2))
    assert [response.content for response in responses] == expected * 2


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
async def test_what_many_ask_at_once_is_what_one_asks(case: Path, endpoint: Endpoint) -> None:
    request = Request(query=CASES[case], variables=variables_of(CASES[case]) or None)
    expected = (await endpoint.post(request)).content
    responses = await asyncio.gather(*(endpoint.post(request) for _ in range(6)))
    assert {response.content for response in responses} == {expected}


async def test_reads_of_many_runs_are_few_statements(world_pool: asyncpg.Pool) -> None:
    reading = Reading(world_pool, shared=SharedReads(1))
    document = "query ($id: ID!) { run(id: $id) { title steps { nodes { key } } } }"
    with acting_in(HERE):
        alone = [await Reading(world_pool).data(document, {"id": run}) for run in IDS]
        together = await asyncio.gather(*(reading.data(document, {"id": run}) for run in IDS * 2))
    assert together == alone * 2
    assert len(reading.statements) < len(IDS)
    assert max(len(bind) for _, binds in reading.statements for bind in binds if isinstance(bind, list)) > 2


async def test_what_is_shared_stays_within_its_workspace_and_its_rights(world_pool: asyncpg.Pool) -> None:
    shared = SharedReads(1)
    document = "query ($id: ID!) { run(id: $id) { title inputs } runs(first: 3) { nodes { title } } }"

    async def asked(workspace: UUID, scopes: Sequence[Scope], run: str, shared: SharedReads | None) -> Any:
        reading = Reading(world_pool, workspace=workspace, scopes=scopes, projector=PROJECTOR, shared=shared)
        return await reading.data(document, {"id": run})

    everyone = [
        (workspace, scopes, run)
        for run in IDS
        for workspace in (HERE, ELSEWHERE)
        for scopes in (tuple(Scope), (Scope.READ,))
    ]
    alone = [await asked(*each, None) for each in everyone]
    together = await asyncio.gather(*(asked(*each, shared) for each in everyone))
    assert together == alone
    # What is not theirs, and inputs that they may not see, are withheld: else the comparison would say nothing.
    assert {None} < {answer["run"] and answer["run"]["inputs"] is not None for answer in alone}
    assert len({answer["run"] is None for answer in alone}) == 2
