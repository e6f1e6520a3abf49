"""The scenarios: what is followed, what is written meanwhile, and in which order the servers have their turns."""

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from .catching_up import CatchUp, catch_up
from .results import Result, Sampled
from .turns import Place, Sample
from .writing import Pace

INTERVAL = 0.05
"""Seconds between two events."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """`seconds` that are written for, `runs` that change in turn, `subscribers` of them, `past` frames to catch up."""

    seconds: float = 10.0
    runs: int = 5_000
    subscribers: int = 1_000
    past: int = 100_000

    @property
    def pace(self) -> Pace:
        return Pace(events=round(self.seconds / INTERVAL), interval=INTERVAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measuring:
    place: Place
    servers: Sequence[str]
    rounds: int
    sizes: Sizes
    tell: Callable[[str], None]

    async def one(self, subscribers: int) -> list[Result[Sample]]:
        """All follow one run: a note each 50 ms, through the ledger."""
        author, pace = self.place.author, self.sizes.pace

        async def turn(server: str) -> Sample:
            run = await author.run()
            return await self.place.turn(
                server, [run] * subscribers, lambda: author.note(run, pace), last=1 + pace.events
            )

        return await self._rounds("one", subscribers, turn)

    async def many(self) -> list[Result[Sample]]:
        """Each follows a run of its own, among many that change: a frame each 50 ms in some of them, all in turn."""
        author, sizes = self.place.author, self.sizes
        runs = await author.runs(sizes.runs)
        follows = runs[:: max(1, sizes.runs // sizes.subscribers)][: sizes.subscribers]
        laps = max(1, round(sizes.seconds))
        done = 0

        async def turn(server: str) -> Sample:
            nonlocal done
            done += laps
            return await self.place.turn(server, follows, lambda: author.go_round(runs, laps, INTERVAL), last=1 + done)

        return await self._rounds("many", sizes.subscribers, turn)

    async def catch_up(self) -> list[Result[CatchUp]]:
        """One subscriber reads a long past, while live goes on."""

        async def turn(server: str) -> CatchUp:
            run = await self.place.author.run(frames=self.sizes.past)
            return await catch_up(self.place, server, run, self.sizes.past, self.sizes.pace)

        return await self._rounds("catch-up", 1, turn)

    async def _rounds(
        self, scenario: str, subscribers: int, turn: Callable[[str], Awaitable[Sampled]]
    ) -> list[Result[Sampled]]:
        samples: dict[str, list[Sampled]] = {server: [] for server in self.servers}
        for lap in range(self.rounds):
            # Who comes first changes, too.
            first = lap % len(self.servers)
            for server in (*self.servers[first:], *self.servers[:first]):
                began = time.monotonic()
                samples[server].append(await turn(server))
                took = time.monotonic() - began
                self.tell(f"{scenario}, {subscribers:,}, {server}, {took:.0f} s: {_told(samples[server][-1])}")
        return [
            Result(scenario=scenario, subscribers=subscribers, server=server, samples=tuple(each))
            for server, each in samples.items()
        ]


def _told(sample: Any) -> str:
    return ", ".join(f"{field.name} {getattr(sample, field.name):,.4g}" for field in fields(sample))
