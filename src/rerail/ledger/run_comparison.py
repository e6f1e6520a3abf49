"""Two runs of a mission side by side: reads what counts of their frames, page by page, until they part ways."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
import orjson

from rerail.database.engine import Connection
from rerail.domain.comparison import (
    COUNTED,
    Comparison,
    Lane,
    Moment,
    Parting,
    StepStanding,
    conclude,
    lanes_of,
    moment_of,
    parting,
    unread,
)
from rerail.domain.errors import DomainError, InvalidInputError, Violation
from rerail.domain.frame import FrameKind, Payload
from rerail.domain.step import StepStatus
from rerail.ledger.frames import PayloadStore

PAGE = 50
"""Frames of a lane that are read at once."""
LANES = 10
"""Full pages that are read at once, or as many frames of more lanes. A frame has up to 32 KiB of payload: this bounds
what is held of each run."""
PIECE = 250
"""Steps, or frames, that are looked at before whatever else the process has to do has its turn."""
PIECE_CHARACTERS = 256 * 1024
"""Of the payloads of these frames: to parse so much, and take its digests, takes some milliseconds."""

_RUN = "SELECT id, mission_id, mission_slug FROM runs WHERE id = $1 AND workspace_id = $2"
_STEPS = """
SELECT id, key, status, attempt_count, (SELECT count(*) FROM (
    SELECT FROM frames WHERE run_id = $1 AND workspace_id = $2 AND kind <> 'LOG_WRITTEN' AND step_id = steps.id LIMIT $3
) AS some_of_them) AS frames
FROM steps WHERE run_id = $1 AND workspace_id = $2 ORDER BY position
"""
_COUNTED = """
SELECT step_id, number, kind, payload, payload_address FROM frames
WHERE run_id = $1 AND workspace_id = $2 AND kind <> 'LOG_WRITTEN' AND kind = ANY($3)
"""
_OF_STEPS = f"""
SELECT found.* FROM unnest($4::uuid[], $5::integer[]) AS lane (step, after) CROSS JOIN LATERAL (
    {_COUNTED} AND step_id = lane.step AND number > lane.after ORDER BY number LIMIT $6
) AS found ORDER BY found.step_id, found.number
"""  # noqa: S608, made of constants
_OF_RUN = f"{_COUNTED} AND step_id IS NULL AND number > $4 ORDER BY number LIMIT $5"
_KINDS = [kind.value for kind in COUNTED]


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two runs. `keys` are those of its steps, by the hex of their ids; `frames` says how many a step has, a
    page at most: some of them may not count."""

    run: UUID
    workspace: UUID
    mission: UUID
    slug: str
    ids: Mapping[str, UUID]
    keys: Mapping[str, str]
    standing: Mapping[str, StepStanding]
    frames: Mapping[Lane, int]


async def compare_runs(
    pool: asyncpg.Pool, payloads: PayloadStore, workspace: UUID, a: UUID, b: UUID
) -> Comparison | None:
    """Where the two part ways, both as of one moment; None where the workspace lacks one of them. It keeps a connection
    of `pool` until it is done, which may be long: let few of them run at a time.

    Raises InvalidInputError for runs of two missions.
    """
    async with pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):
        # With the run's id in the plan a lane is read from one partition, in the order of its index.
        await connection.execute("SET LOCAL plan_cache_mode = force_custom_plan")
        one, other = await _side(connection, workspace, a), await _side(connection, workspace, b)
        if one is None or other is None:
            return None
        if one.mission != other.mission:
            raise _two_missions(one, other)
        partings: dict[Lane, Parting | None] = {}
        for lanes in _batches(one, other):
            partings |= await _partings(connection, payloads, one, other, lanes)
    # Thousands of steps take tens of milliseconds.
    return await asyncio.to_thread(conclude, partings, one.standing, other.standing)


def _batches(a: _Side, b: _Side) -> Iterator[list[Lane]]:
    """The run as a whole, and the steps that have frames in either run, as many as fit into the room at a time. Those
    that have none took the same course."""
    batch, taken = list[Lane]([None]), PAGE
    for lane in lanes_of(a.standing, b.standing):
        frames = max(a.frames.get(lane, 0), b.frames.get(lane, 0))
        if frames and taken + frames > LANES * PAGE:
            yield batch
            batch, taken = [], 0
        if frames:
            batch.append(lane)
            taken += frames
    yield batch


async def _side(connection: Connection, workspace: UUID, run: UUID) -> _Side | None:
    row = await connection.fetchrow(_RUN, run, workspace)
    if row is None:
        return None
    ids, keys, standing, frames = dict[str, UUID](), dict[str, str](), dict[str, StepStanding](), dict[Lane, int]()
    for place, step in enumerate(await connection.fetch(_STEPS, run, workspace, PAGE), 1):
        key = step["key"]
        ids[key], keys[step["id"].hex], frames[key] = step["id"], key, step["frames"]
        standing[key] = StepStanding(StepStatus(step["status"]), step["attempt_count"])
        if place % PIECE == 0:
            await asyncio.sleep(0)
    return _Side(
        run=run,
        workspace=workspace,
        mission=row["mission_id"],
        slug=row["mission_slug"],
        ids=ids,
        keys=keys,
        standing=standing,
        frames=frames,
    )


async def _partings(
    connection: Connection, payloads: PayloadStore, a: _Side, b: _Side, lanes: Sequence[Lane]
) -> dict[Lane, Parting | None]:
    found: dict[Lane, Parting | None] = {}
    after: dict[Lane, tuple[int, int]] = dict.fromkeys(lanes, (0, 0))
    while after:
        pages_a = await _pages(connection, payloads, a, {lane: numbers[0] for lane, numbers in after.items()})
        pages_b = await _pages(connection, payloads, b, {lane: numbers[1] for lane, numbers in after.items()})
        further: dict[Lane, tuple[int, int]] = {}
        for lane in after:
            page_a, page_b = pages_a.get(lane, []), pages_b.get(lane, [])
            found[lane] = parting(page_a, page_b)
            if found[lane] is None and len(page_a) == PAGE:
                further[lane] = page_a[-1].number, page_b[-1].number
        after = further
    return found


async def _pages(
    connection: Connection, payloads: PayloadStore, side: _Side, after: Mapping[Lane, int]
) -> dict[Lane, list[Moment]]:
    """The next moments of each lane that the run has, after a number in each."""
    rows: list[Any] = []
    wanted = {side.ids[lane]: number for lane, number in after.items() if lane is not None and lane in side.ids}
    of_run = (side.run, side.workspace, _KINDS)
    if wanted:
        rows += await connection.fetch(_OF_STEPS, *of_run, list(wanted), list(wanted.values()), PAGE)
    if None in after:
        rows += await connection.fetch(_OF_RUN, *of_run, after[None], PAGE)
    pages, characters = dict[Lane, list[Moment]](), 0
    for place, row in enumerate(rows, 1):
        lane = side.keys[row["step_id"].hex] if row["step_id"] is not None else None
        moment = moment_of(row["number"], FrameKind(row["kind"]), await _payload(row, payloads), side.keys)
        pages.setdefault(lane, []).append(moment)
        characters += len(row["payload"])
        if place % PIECE == 0 or characters > PIECE_CHARACTERS:
            characters = 0
            await asyncio.sleep(0)
    return pages


async def _payload(row: Any, payloads: PayloadStore) -> Payload:
    address = row["payload_address"]
    if address is None:
        found: Payload = orjson.loads(row["payload"])
        return found
    try:
        whole: Payload = orjson.loads(await payloads.get_payload(address))
    except DomainError:
        return unread(address)
    return whole


def _two_missions(a: _Side, b: _Side) -> InvalidInputError:
    message = (
        f"Only runs of one mission can be compared: a is a run of {a.slug}, b of {b.slug}. "
        "Give two runs of the same mission."
    )
    return InvalidInputError(message, [Violation(("b",), f"is a run of {b.slug}, not of {a.slug}")])
