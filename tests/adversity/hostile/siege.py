"""One attack after the other, a bystander beside each, and what became of the server."""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from tests.adversity.fuzz.site import Site
from tests.adversity.hostile.attacker import attacks

_LOOK_SECONDS = 0.25
_LEAD_SECONDS = 0.7
_PATIENCE = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How long the bystander's answers took, in milliseconds, and what they were."""

    p50: float
    p99: float
    met: Mapping[str, int]

    @property
    def all_well(self) -> bool:
        return set(self.met) == {"200"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One attack. Memory in mebibytes of the API process: before it, at most during it, and some seconds after."""

    attack: str
    before: Waiting
    during: Waiting
    met: Mapping[str, int]
    memory_before: float
    memory_most: float
    descriptors_most: int

    @property
    def ratios(self) -> tuple[float, float]:
        """How many times as long the bystander waited: p50 and p99."""
        return self.during.p50 / self.before.p50, self.during.p99 / self.before.p99


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`seconds` of each attack; `scale` of its connections: 1 for what the attacks say."""

    seconds: float
    scale: float = 1.0
    only: Sequence[str] = ()


async def besiege(site: Site, plan: Plan, say: Callable[[Held], None]) -> list[Held]:
    """Raises AssertionError where the server ended, or does not answer after an attack."""
    told = {"host": site.address[0], "port": str(site.address[1]), "seconds": str(plan.seconds)}
    held = []
    for attack in plan.only or attacks():
        process = site.child("serve").pid
        found = await _withstand(site, plan, attack, told)
        assert site.child("serve").pid == process, f"the API ended during: {attack}"
        assert await asyncio.to_thread(site.answers), f"the API does not answer after: {attack}"
        held.append(found)
        say(found)
    return held


async def _withstand(site: Site, plan: Plan, attack: str, told: dict[str, str]) -> Held:
    bystander, attacker = site.tokens[0], site.tokens[-1]
    before = _waiting(await _run("bystander", told | {"token": bystander}))
    memory_before, most = site.memory(), Most()
    longer = {"seconds": str(plan.seconds + 2 * _LEAD_SECONDS), "scale": str(plan.scale)}
    asked = told | longer | {"token": attacker, "attack": attack, "run": site.run}
    async with _watching(site, most):
        attacking = asyncio.ensure_future(_run("attacker", asked))
        await asyncio.sleep(_LEAD_SECONDS)
        during = _waiting(await _run("bystander", told | {"token": bystander}))
        met = await attacking
    return Held(
        attack=attack,
        before=before,
        during=during,
        met=met,
        memory_before=memory_before,
        memory_most=max(most.memory, memory_before),
        descriptors_most=most.descriptors,
    )


@dataclass(slots=True)
class Most:
    memory: float = 0.0
    descriptors: int = 0


@contextlib.asynccontextmanager
async def _watching(site: Site, most: Most) -> AsyncIterator[None]:
    async def watch() -> None:
        while True:
            most.memory = max(most.memory, await asyncio.to_thread(site.memory))
            most.descriptors = max(most.descriptors, site.descriptors())
            await asyncio.sleep(_LOOK_SECONDS)

    watching = asyncio.ensure_future(watch())
    try:
        yield
    finally:
        watching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watching


async def _run(module: str, told: Mapping[str, str]) -> Any:
    """What one of the two programs says in the end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", f"tests.adversity.hostile.{module}"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    try:
        async with asyncio.timeout(float(told["seconds"]) + _PATIENCE):
            said, _ = await process.communicate(orjson.dumps(dict(told)))
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, f"the {module} failed"
    return orjson.loads(said)


def _waiting(told: Any) -> Waiting:
    took = sorted(told["took"])
    return Waiting(p50=_at(took, 0.5), p99=_at(took, 0.99), met=told["met"])


def _at(took: Sequence[float], share: float) -> float:
    return took[min(len(took) - 1, int(len(took) * share))] * 1_000
