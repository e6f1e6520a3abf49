"""What hearing costs an API process: rings of 5,000 runs that change, of which 1,000 are watched, beside some lists.

    python -m tests.benchmarks.hub

Prints CPU time of the event loop's thread: for the hub alone, and with all that it wakes waiting anew.
"""

import asyncio
import time

from uuid_utils.compat import uuid7

from rerail.live.bell import payloads
from rerail.live.hub import Hub, Watch

CHANGING, WATCHED, ROUNDS = 5_000, 1_000, 20
# As long as a list's group rests between two looks.
REST_SECONDS = 0.05


async def measure(lists: int) -> None:
    hub = Hub("postgresql://")  # never started: payloads are handed to it
    runs = [uuid7() for _ in range(CHANGING)]
    wakes = 0

    async def follow(watch: Watch, rest: float) -> None:
        nonlocal wakes
        while True:
            await watch.wait()
            wakes += 1
            if rest:
                await asyncio.sleep(rest)

    watches = [(hub.watch(run), 0.0) for run in runs[:: CHANGING // WATCHED]]
    watches += [(hub.watch_all(), REST_SECONDS) for _ in range(lists)]
    followers = [asyncio.create_task(follow(watch, rest)) for watch, rest in watches]
    for name, texts in (("merged by the bell", payloads(runs)), ("one by one", [run.hex for run in runs])):
        await asyncio.sleep(2 * REST_SECONDS)
        wakes, hearing, began = 0, 0.0, time.thread_time()
        for _ in range(ROUNDS):
            before = time.thread_time()
            for text in texts:
                hub._on_bell(text)
            hearing += time.thread_time() - before
            await asyncio.sleep(0)
        await asyncio.sleep(2 * REST_SECONDS)
        whole = time.thread_time() - began
        hub_ns, whole_ns = (1e9 * seconds / ROUNDS / CHANGING for seconds in (hearing, whole))
        print(
            f"{WATCHED} runs and {lists} lists watched, rings of {CHANGING} runs {name}: "
            f"hub {hub_ns:.0f} ns a ring, whole loop {whole_ns:.0f} ns a ring, {wakes} wakes"
        )
    for follower in followers:
        follower.cancel()


async def main() -> None:
    for lists in (0, 10, 100):
        await measure(lists)


if __name__ == "__main__":
    asyncio.run(main())
