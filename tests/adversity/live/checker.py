"""The checker: many subscribers, much trouble, and at the end everyone has everything once, in order."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import orjson

from rerail.artifacts.folder import FolderStore
from rerail.database.engine import create_pool
from rerail.domain.identity import Kind, show
from rerail.live.bell import Bell
from rerail.live.wires import open_wire

from .disturbing import Disturber
from .followers import LISTED, Book, Follower, FramesFollower, ListFollower, StateFollower, content_of
from .schedule import Blow, drawn
from .stage import Stage, stage
from .transports import WEBSOCKET, Transport, by_events, events_client
from .writers import Writers, contents

_LISTED = f"query ($filter: RunFilter) {{ runs(filter: $filter, first: 500) {{ nodes {{ {LISTED} }} }} }}"
_STARTED_SECONDS = 120.0
_SHOWN = 5


@dataclass(frozen=True, kw_only=True)
class Plan:
    """`seconds` of trouble, in which each subscriber is harmed every so many; `pause_seconds` between two writes to a
    run on average. `patience` is for everyone to have everything once the trouble is over. `over_nats`: bells go over
    a NATS server, and what befalls the listeners befalls that."""

    seed: int
    seconds: float
    subscribers: int
    runs: int
    processes: int
    every_seconds: float = 20.0
    pause_seconds: float = 1.5
    patience: float = 120.0
    deck: Sequence[Blow] = tuple(Blow)
    over_nats: bool = False


@dataclass(kw_only=True)
class Outcome:
    """What happened in a check that went well. `settled_seconds`: until everyone had everything; `errors`: what the API
    processes logged as such."""

    frames: int
    followers: Counter[str]
    connections: int
    deliveries: int
    largest_batch: int
    outages: int
    settled_seconds: float
    disturbances: Counter[str]
    ended_by_themselves: int
    errors: dict[str, int]


async def check(plan: Plan, folder: Path, tell: Callable[[str], None]) -> Outcome:
    """Raises AssertionError with the seed, who missed or heard wrong, and what had been done to them."""
    async with (
        stage(folder, plan.processes, over_nats=plan.over_nats) as made,
        _writers(made, folder, plan) as (pool, writers),
    ):
        await writers.prepare(plan.runs)
        book, runs = Book(), [show(Kind.RUN, run) for run in writers.runs]
        async with events_client() as client:
            followers = _followers(plan, made, book, runs, by_events(client))
            disturber = Disturber(made, followers, tell)
            async with _following(followers):
                await _all_connected(followers)
                writers.start()
                tell(f"{len(followers)} subscribers are connected")
                schedule = drawn(
                    plan.seed,
                    seconds=plan.seconds,
                    subscribers=plan.subscribers,
                    processes=plan.processes,
                    every=plan.every_seconds,
                    deck=plan.deck,
                )
                await disturber.carry_out(schedule)
                await writers.stop()
                # No later change makes up for these: who does not hear of them must find them.
                async with disturber.all_deaf():
                    await writers.note_all("while nobody listens")
                    tell("the trouble is over")
                    began = time.monotonic()
                    await _all_settled(plan, made, pool, writers, followers, disturber)
                    settled = time.monotonic() - began
                # A frame more for each run: whatever was still under way beside it would be heard before it.
                await writers.note_all("the last")
                await _all_settled(plan, made, pool, writers, followers, disturber)
        _nothing_wrong(plan, book, followers, disturber)
        frames = await _same_as_recorded(pool, writers, book)
    return Outcome(
        frames=frames,
        followers=Counter(_kind(follower) for follower in followers),
        connections=sum(follower.connections for follower in followers),
        deliveries=book.deliveries,
        largest_batch=book.largest_batch,
        outages=writers.outages,
        settled_seconds=settled,
        disturbances=disturber.done,
        ended_by_themselves=sum(api.ended_by_itself for api in made.apis),
        errors=_logged(made),
    )


@asynccontextmanager
async def _writers(made: Stage, folder: Path, plan: Plan) -> AsyncIterator[tuple[asyncpg.Pool, Writers]]:
    pool = await create_pool(made.database.server.connection.dsn, min_size=0, application_name="writers")
    store = FolderStore(folder / "data" / "artifacts")
    async with Bell(made.bell_dsn, wire=open_wire(made.bell_dsn, made.bell_url)) as bell:
        writers = Writers(pool, store, bell, seed=plan.seed, pause_seconds=plan.pause_seconds)
        try:
            yield pool, writers
        finally:
            await writers.stop()
            pool.terminate()


def _followers(plan: Plan, made: Stage, book: Book, runs: Sequence[str], events: Transport) -> list[Follower]:
    """Of ten, seven follow frames, two a state and one a list; half of each by WebSocket, half by events."""
    ports = [api.port for api in made.apis]
    followers: list[Follower] = []
    for number in range(plan.subscribers):
        transport = WEBSOCKET if number // 10 % 2 else events
        given = (number, transport, ports, book, str(plan.seed))
        run = runs[(number // 10 + number) % len(runs)]
        match number % 10:
            case 7 | 8:
                followers.append(StateFollower(*given, run=run))
            case 9:
                filtered = ListFollower.filters[number // 10 // 2 % len(ListFollower.filters)]
                followers.append(ListFollower(*given, filtered=filtered))
            case _:
                followers.append(FramesFollower(*given, run=run))
    return followers


@asynccontextmanager
async def _following(followers: Sequence[Follower]) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(follower.run()) for follower in followers]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(each, asyncio.CancelledError) for each in ended), f"a subscriber ended: {ended}"


async def _all_connected(followers: Sequence[Follower]) -> None:
    """Everyone has heard something: the servers are there."""
    async with asyncio.timeout(_STARTED_SECONDS):
        for follower in followers:
            await follower.heard.wait()


async def _all_settled(
    plan: Plan,
    made: Stage,
    pool: asyncpg.Pool,
    writers: Writers,
    followers: Sequence[Follower],
    disturber: Disturber,
) -> None:
    """Until everyone has what there is now."""
    rows = await pool.fetch("SELECT id, revision, status FROM runs")
    states = {show(Kind.RUN, row["id"]): {"revision": row["revision"], "status": row["status"]} for row in rows}
    for follower in followers:
        if isinstance(follower, FramesFollower):
            follower.goal = states[follower.run_id]["revision"]
        elif isinstance(follower, StateFollower):
            follower.goal = {"id": follower.run_id, **states[follower.run_id]}
        elif isinstance(follower, ListFollower):
            follower.goal = await _queried(made, follower.filter)
        follower.look()
    try:
        async with asyncio.timeout(plan.patience):
            for follower in followers:
                await follower.settled.wait()
    except TimeoutError:
        late = [follower for follower in followers if not follower.settled.is_set()]
        lines = [_complaint(follower, f"misses {follower.missing()}") for follower in late[:_SHOWN]]
        raise AssertionError(
            f"seed {plan.seed}: {len(late)} subscribers have not got everything after {plan.patience} s\n"
            + "\n".join(lines + _recent(disturber))
        ) from None


async def _queried(made: Stage, filtered: dict[str, Any] | None) -> dict[str, dict[str, Any]]:
    """The same list by a query."""
    async with httpx.AsyncClient(trust_env=False, timeout=30) as client:
        body = {"query": _LISTED, "variables": {"filter": filtered}}
        answer = (await client.post(f"http://127.0.0.1:{made.apis[0].port}/graphql", json=body)).json()
        return {run["id"]: run for run in answer["data"]["runs"]["nodes"]}


def _nothing_wrong(plan: Plan, book: Book, followers: Sequence[Follower], disturber: Disturber) -> None:
    if not book.violations:
        return
    concerned = [follower for follower in followers if any("WRONG" in line for line in follower.journal())]
    lines = [*book.violations[:20], *(_complaint(follower, "heard wrong") for follower in concerned[:_SHOWN])]
    raise AssertionError(
        f"seed {plan.seed}: {len(book.violations)} times something wrong was heard\n"
        + "\n".join(lines + _recent(disturber))
    )


async def _same_as_recorded(pool: asyncpg.Pool, writers: Writers, book: Book) -> int:
    """How many frames there are; what was read is what the database has."""
    total = 0
    for run in writers.runs:
        rows = await contents(pool, run)
        recorded = {row["number"]: content_of(row | {"payload": orjson.loads(row["payload"])}) for row in rows}
        assert sorted(recorded) == list(range(1, len(rows) + 1)), f"{run}: the ledger's numbers are not dense"
        heard = book.contents.get(show(Kind.RUN, run))
        assert heard is None or heard == recorded, f"{run}: what was heard is not what is recorded"
        total += len(rows)
    return total


def _complaint(follower: Follower, what: str) -> str:
    return "\n    ".join([f"{follower} {what}:", *follower.journal()])


def _recent(disturber: Disturber) -> list[str]:
    return ["the last disturbances:", *(f"    {line}" for line in disturber.log[-30:])]


def _kind(follower: Follower) -> str:
    what = type(follower).__name__.removesuffix("Follower").lower()
    return f"{what} over {follower.transport.name}"


def _logged(made: Stage) -> dict[str, int]:
    """Events that the API processes logged as errors, and how often; what is no log line counts as well."""
    told = Counter[str]()
    for api in made.apis:
        for line in api.log.read_text().splitlines():
            try:
                found = orjson.loads(line)
            except orjson.JSONDecodeError:
                # Why it cannot start is said in a line for a person; that it ended is counted elsewhere.
                if not line.startswith("rerail: "):
                    told[line[:60]] += 1
                continue
            if found.get("level") in {"error", "critical"}:
                told[str(found.get("message"))] += 1
    return dict(told)
