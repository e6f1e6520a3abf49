"""One attack, in a process of its own: `python -m tests.adversity.hostile.attacker`, with what to do on standard input.

It is nicer than the server is: on a machine of its own, where attackers are, it would take none of the server's time.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Mapping
from types import ModuleType

import orjson
import uvloop
from tests.adversity.hostile import asking, holding
from tests.adversity.hostile.wire import Target

_NICENESS = 10
Attack = Callable[[Target], Awaitable[None]]


def attacks() -> Mapping[str, Attack]:
    """Every attack by its name."""
    return {name.replace("_", " "): found for module in (asking, holding) for name, found in _of(module)}


def _of(module: ModuleType) -> list[tuple[str, Attack]]:
    found = [(name, each) for name, each in vars(module).items() if not name.startswith("_")]
    return [(name, each) for name, each in found if getattr(each, "__module__", "") == module.__name__]


async def _attack(told: Mapping[str, str]) -> Target:
    until = asyncio.get_running_loop().time() + float(told["seconds"])
    target = Target(
        host=told["host"],
        port=int(told["port"]),
        token=told["token"] or None,
        run=told["run"],
        until=until,
        scale=float(told["scale"]),
    )
    await attacks()[told["attack"]](target)
    return target


def main() -> None:
    os.nice(_NICENESS)
    told = orjson.loads(sys.stdin.buffer.read())
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        target = runner.run(_attack(told))
    sys.stdout.buffer.write(orjson.dumps(target.met))


if __name__ == "__main__":
    main()
