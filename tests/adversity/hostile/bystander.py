"""Somebody who asks what is theirs to ask, at an even pace, and how long each answer takes: a process of its own.

`python -m tests.adversity.hostile.bystander`, with whom to ask on standard input. A request counts from when it was
due, not from when its turn came: who is kept waiting waits in the count as well.
"""

import asyncio
import sys
import time
from collections.abc import Mapping

import orjson
import uvloop
from tests.adversity.hostile.wire import Target, answered, operation

_PER_SECOND = 40
_CONNECTIONS = 32
_PATIENCE = 30.0
_QUERY = "{ runs(first: 20) { nodes { id title status updatedAt recovery { next } } } }"

Idle = list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]


async def _asked(target: Target, idle: Idle, due: float, took: list[float]) -> None:
    body = operation(_QUERY)
    try:
        async with asyncio.timeout(_PATIENCE):
            reader, writer = idle.pop() if idle else await asyncio.open_connection(target.host, target.port)
            if writer.transport.is_closing():
                reader, writer = await asyncio.open_connection(target.host, target.port)
            writer.write(target.head(len(body)) + body)
            status, going_on = await answered(reader)
            target.met[status] += 1
    except (OSError, asyncio.IncompleteReadError, TimeoutError) as error:
        target.met[type(error).__name__] += 1
        took.append(_PATIENCE)
        return
    took.append(time.perf_counter() - due)
    if going_on and len(idle) < _CONNECTIONS:
        idle.append((reader, writer))
    else:
        writer.transport.abort()


async def _ask(told: Mapping[str, str]) -> tuple[Target, list[float]]:
    began, took, idle = time.perf_counter(), list[float](), Idle()
    until = began + float(told["seconds"])
    target = Target(
        host=told["host"], port=int(told["port"]), token=told["token"] or None, run="", until=until, scale=1.0
    )
    asked: set[asyncio.Task[None]] = set()
    due = began
    while due < until:
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        asked.add(asyncio.ensure_future(_asked(target, idle, due, took)))
        due += 1 / _PER_SECOND
    await asyncio.wait(asked)
    for _, writer in idle:
        writer.transport.abort()
    return target, took


def main() -> None:
    told = orjson.loads(sys.stdin.buffer.read())
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        target, took = runner.run(_ask(told))
    sys.stdout.buffer.write(orjson.dumps({"took": took, "met": target.met}))


if __name__ == "__main__":
    main()
