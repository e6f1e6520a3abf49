"""Carries a schedule out, and keeps a log of what was done to whom, and when."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any

from .followers import Follower
from .gate import Gate, Pipe
from .schedule import Blow, Disturbance, Harm
from .stage import Api, Stage

_SLOWEST, _FASTEST = 2_000, 60_000  # bytes a second
_LONGEST_DELAY = 0.5
_MOST_BEFORE_TEAR = 3_000


class Disturber:
    """`log` has a line for each disturbance, `done` counts those that found something to disturb."""

    def __init__(self, stage: Stage, followers: Sequence[Follower], tell: Callable[[str], None]) -> None:
        self.done = Counter[str]()
        self.log: list[str] = []
        self._stage = stage
        self._followers = followers
        self._tell = tell

    async def carry_out(self, schedule: Sequence[Disturbance]) -> None:
        """All of it; ends once the last has passed and everything that it harmed for a while is whole again."""
        began = asyncio.get_running_loop().time()
        under_way: list[asyncio.Task[None]] = []
        try:
            for disturbance in schedule:
                await asyncio.sleep(began + disturbance.at - asyncio.get_running_loop().time())
                under_way.append(asyncio.create_task(self._disturb(disturbance)))
            await asyncio.gather(*under_way)
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)

    @asynccontextmanager
    async def all_deaf(self) -> AsyncIterator[None]:
        """Every listener is lost at once: half of them find out, the others are cut off silently. NATS stays away."""
        if self._stage.nats is not None:
            async with self._stage.nats.turn:
                await self._stage.nats.server.kill()
                yield
                await self._stage.nats.server.start()
            return
        for api in self._stage.apis:
            for pipe in await self._listeners(api):
                if api.number % 2:
                    pipe.blackhole()
                else:
                    pipe.cut(reset=False)
        yield

    async def _disturb(self, it: Disturbance) -> None:
        if isinstance(it.what, Blow):
            self._note(it, self._stage.apis[it.whom].number)
            await self._blows[it.what](self, it)
            self._note(it, "is over")
            return
        follower = self._followers[it.whom]
        gate = self._stage.apis[follower.place or 0].front
        pipe = gate.of(str(follower.number))
        if pipe is None:
            self._note(it, f"{follower}: is not connected", done=False)
            return
        self._note(it, follower)
        follower.note(f"{it.what} for {it.seconds:.2f} s, {it.share:.2f}, {it.reset}")
        await self._harm(it, follower, pipe)

    async def _harm(self, it: Disturbance, follower: Follower, pipe: Pipe) -> None:
        match it.what:
            case Harm.CUT:
                pipe.cut(reset=it.reset)
            case Harm.TEAR:
                pipe.tear(round(it.share * _MOST_BEFORE_TEAR))
            case Harm.LEAVE:
                follower.leave()
            case Harm.RELOAD:
                follower.reload()
            case Harm.DELAY:
                pipe.up.delay_seconds = pipe.down.delay_seconds = it.share * _LONGEST_DELAY
                await self._until_healed(it, pipe)
            case Harm.THROTTLE:
                pipe.down.bytes_per_second = _SLOWEST + it.share * (_FASTEST - _SLOWEST)
                await self._until_healed(it, pipe)
            case Harm.PAUSE:
                pipe.down.flowing.clear()
                await self._until_healed(it, pipe)
            case Harm.BLACKHOLE:
                pipe.blackhole()
                await asyncio.sleep(it.seconds)
                if it.reset:
                    pipe.cut(reset=True)
                pipe.heal()

    async def _until_healed(self, it: Disturbance, pipe: Pipe) -> None:
        await asyncio.sleep(it.seconds)
        pipe.heal()

    async def _kill(self, it: Disturbance) -> None:
        api = self._api(it)
        async with api.turn:
            await api.kill()
            await asyncio.sleep(it.share)
            await api.start()

    async def _restart(self, it: Disturbance) -> None:
        api = self._api(it)
        async with api.turn:
            await api.stop()
            await api.start()

    async def _replace(self, it: Disturbance) -> None:
        api = self._api(it)
        async with api.turn:
            await api.replace()

    async def _freeze(self, it: Disturbance) -> None:
        api = self._api(it)
        async with api.turn:
            await api.freeze(it.seconds)

    async def _cut_front(self, it: Disturbance) -> None:
        self._api(it).front.cut_all(reset=it.reset)

    async def _blackhole_listener(self, it: Disturbance) -> None:
        if self._stage.nats is not None:
            await self._stage.nats.freeze(it.seconds * 2)
            return
        # For good, as far as this connection goes: the process must find out by itself.
        for pipe in await self._listeners(self._api(it)):
            pipe.blackhole()

    async def _cut_listener(self, it: Disturbance) -> None:
        if self._stage.nats is not None:
            await self._stage.nats.kill(it.seconds)
            return
        for pipe in await self._listeners(self._api(it)):
            pipe.cut(reset=it.reset)

    async def _listeners(self, api: Api) -> list[Pipe]:
        """Once there are some: the process may just be starting, or look for PostgreSQL."""
        async with asyncio.timeout(60):
            while not (found := api.listeners()):  # noqa: ASYNC110, another process sets no event here
                await asyncio.sleep(0.05)
        return found

    async def _blackhole_bell(self, it: Disturbance) -> None:
        pipes = list(self._stage.bell.pipes)
        for pipe in pipes:
            pipe.blackhole()
        await asyncio.sleep(it.seconds * 2)
        if it.reset:
            _cut(pipes)
        for pipe in pipes:
            pipe.heal()

    async def _cut_database(self, it: Disturbance) -> None:
        self._api(it).database.cut_all(reset=it.reset)

    async def _restart_database(self, _: Disturbance) -> None:
        await self._stage.database.restart()

    async def _kill_database(self, _: Disturbance) -> None:
        await self._stage.database.kill()

    _blows: dict[Blow, Callable[["Disturber", Disturbance], Coroutine[Any, Any, None]]] = {  # noqa: RUF012, never changed
        Blow.API_KILL: _kill,
        Blow.API_RESTART: _restart,
        Blow.API_REPLACE: _replace,
        Blow.API_FREEZE: _freeze,
        Blow.FRONT_CUT: _cut_front,
        Blow.LISTENER_BLACKHOLE: _blackhole_listener,
        Blow.LISTENER_CUT: _cut_listener,
        Blow.BELL_BLACKHOLE: _blackhole_bell,
        Blow.DATABASE_CUT: _cut_database,
        Blow.DATABASE_RESTART: _restart_database,
        Blow.DATABASE_KILL: _kill_database,
    }

    def _api(self, it: Disturbance) -> Api:
        return self._stage.apis[it.whom]

    def _note(self, it: Disturbance, whom: object, *, done: bool = True) -> None:
        line = f"{asyncio.get_running_loop().time():.3f} {it.what}: {whom}"
        self.log.append(line)
        if done and whom != "is over":
            self.done[it.what] += 1
        if isinstance(it.what, Blow):
            self._tell(line)


def _cut(pipes: Sequence[Pipe]) -> None:
    for pipe in pipes:
        pipe.cut(reset=True)


def heal_all(gates: Sequence[Gate]) -> None:
    for gate in gates:
        for pipe in gate.pipes:
            pipe.heal()
