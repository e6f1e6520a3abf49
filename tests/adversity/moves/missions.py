"""Random missions, and the provider that performs their tasks as each run's fate will have it."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from rerail.domain.errors import Violation
from rerail.domain.mission import Task
from rerail.runtime.provider import Call, ContextError, Done, InputError, Outcome, Probe, ProviderError

EFFECTS = ("NONE", "IDEMPOTENT", "UNSAFE", "UNSAFE")
SCHEMA = {"type": "object", "properties": {"value": {"type": "integer"}}, "required": ["value"]}
LONG_SECONDS = 0.15
"""Work that takes long enough to be struck or cancelled."""
TIMEOUT_SECONDS = 6
"""Far more than anything takes that does not hang, also where the machine has much else to do."""


@dataclass
class Fate:
    """What becomes of the attempts of one run. `performed` are those that were made, `unsettled` those that ended
    without anybody knowing what they did; both by step and number. `calm`: nothing fails any more."""

    random: Random
    provider_up: bool | None = True
    calm: bool = False
    performed: list[tuple[str, int]] = field(default_factory=list)
    unsettled: set[tuple[str, int]] = field(default_factory=set)
    succeeded: set[str] = field(default_factory=set)


class FatedProvider:
    """Performs what the fate of the run says; the setting `run` is the run's id."""

    name = "fated"
    settings_schema: Mapping[str, Any] = {"type": "object", "properties": {"run": {"type": "string"}}}

    def __init__(self) -> None:
        self.fates: dict[str, Fate] = {}

    def check(self, task: Task) -> Sequence[Violation]:
        del task
        return ()

    async def probe(self, task: Task, settings: Mapping[str, Any]) -> Probe:
        del task
        return Probe(self.fates[settings["run"]].provider_up, "as its fate has it")

    async def perform(self, call: Call) -> Outcome:
        fate, context = self.fates[call.settings["run"]], call.context
        step = (context.step_key, context.attempt)
        assert step not in fate.performed, "an attempt is made once"
        fate.performed.append(step)
        # Until it is known how it ended: a machine may be struck at any moment.
        fate.unsettled.add(step)
        ends = SUCCEEDS if fate.calm else fate.random.choices(ENDS, WEIGHTS)[0]
        outcome: Outcome | Exception
        try:
            outcome = await ends(call, fate.random)
        except (ProviderError, InputError, ContextError) as error:
            outcome = error
            if error.settled:
                fate.unsettled.discard(step)
            raise
        except (KeyError, asyncio.CancelledError) as error:
            if isinstance(error, KeyError):
                fate.unsettled.discard(step)
            raise
        fate.unsettled.discard(step)
        fate.succeeded.add(context.step_key)
        return outcome


async def _at_once(_call: Call, _random: Random) -> Outcome:
    return Done()


async def _after_a_while(_call: Call, random: Random) -> Outcome:
    await asyncio.sleep(random.random() * LONG_SECONDS)
    return Done(outputs={"took": "a while"})


async def _hangs(call: Call, random: Random) -> Outcome:
    if call.task.timeout is None:
        return await _after_a_while(call, random)
    await asyncio.Event().wait()
    return Done()


async def _with_a_file(call: Call, random: Random) -> Outcome:
    with call.context.open_artifact(f"{call.context.step_key}.txt") as file:
        file.write("all ")
        await asyncio.sleep(random.random() * LONG_SECONDS / 3)
        file.write("of it\n")
    return Done()


async def _with_half_a_file(call: Call, random: Random) -> Outcome:
    with call.context.open_artifact(f"{call.context.step_key}.txt") as file:
        file.write("half of it")
        await asyncio.sleep(random.random() * LONG_SECONDS / 3)
        raise ContextError("the other half is missing", code="runtime.half", settled=random.random() < 0.7)


async def _provider_fails(_call: Call, random: Random) -> Outcome:
    transient, settled = random.random() < 0.6, random.random() < 0.6
    raise ProviderError(
        f"no answer {random.randrange(3)}", code="provider.failed", transient=transient, settled=settled
    )


async def _input_is_missing(_call: Call, _random: Random) -> Outcome:
    raise InputError("there is no such file", code="input.missing")


async def _crashes(call: Call, _random: Random) -> Outcome:
    raise KeyError(call.context.step_key)


SUCCEEDS = _at_once
Ends = Callable[[Call, Random], Any]
ENDS: Sequence[Ends] = (
    _at_once,
    _after_a_while,
    _hangs,
    _with_a_file,
    _with_half_a_file,
    _provider_fails,
    _input_is_missing,
    _crashes,
)
WEIGHTS = (5, 4, 2, 5, 2, 4, 1, 2)


def random_mission(random: Random, slug: str) -> dict[str, Any]:
    keys = [f"t{place}" for place in range(random.randint(1, 6))]
    tasks = {}
    for place, key in enumerate(keys):
        needs = [need for need in keys[:place] if random.random() < 0.4]
        tasks[key] = {**_random_task(random), "needs": needs}
    return {"mission": slug, "title": slug, "tasks": tasks, "parallel": random.choice([1, 2, 16])}


def _random_task(random: Random) -> dict[str, Any]:
    kind = random.random()
    if kind < 0.15:
        expires = {"expiresIn": f"{random.choice([50, 500])}ms"} if random.random() < 0.2 else {}
        return {"provider": "review", "with": {"question": "Go on?", **expires}}
    if kind < 0.25:
        return {"provider": "wait", "with": {"for": f"{random.choice([0, 20, 150])}ms"}}
    task: dict[str, Any] = {
        "provider": "fated",
        "with": {"run": "${{ run.id }}"},
        "effect": random.choice(EFFECTS),
        "retry": {"maxAttempts": random.choice([1, 1, 2, 3]), "initialDelay": "10ms", "jitter": 0},
    }
    if random.random() < 0.2:
        task["timeout"] = TIMEOUT_SECONDS
    if random.random() < 0.2:
        task |= {"inputs": {"value": "${{ inputs.value }}"}, "inputSchema": SCHEMA}
    return task
