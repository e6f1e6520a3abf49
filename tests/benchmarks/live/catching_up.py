"""One subscriber who reads a run's whole past while frames are added to it."""

import asyncio
from dataclasses import dataclass
from uuid import UUID

from .document import payload
from .receiver import receiving
from .turns import Place
from .writing import Pace


@dataclass(frozen=True, slots=True, kw_only=True)
class CatchUp:
    """`rate`: frames a second of the past, from the request to subscribe to the receipt of its last. `delivered` is
    the share of all frames, those that were added included; `repeated` and `skipped` count frames."""

    rate: float
    delivered: float
    repeated: float
    skipped: float


async def catch_up(place: Place, name: str, run: UUID, past: int, pace: Pace) -> CatchUp:
    last = past + pace.events
    async with place.server(name) as server:
        writing = asyncio.create_task(place.author.note(run, pace))
        async with receiving(place.program, server, [payload(run)], transport=place.transport) as receiver:
            await writing
            counted = await receiver.finish(last, place.patience)
        messages = list(receiver.messages())
    asked = next(message.instant for message in messages if not message.last)
    reached = next((message for message in messages if message.last >= past), None)
    if reached is None:
        raise SystemExit(f"{name}: of {past:,} frames {counted.frames:,} came within {place.patience:.0f} s.")
    return CatchUp(
        rate=reached.last / (reached.instant - asked) * 1e9,
        delivered=(counted.frames - counted.repeated) / last,
        repeated=counted.repeated,
        skipped=counted.skipped,
    )
