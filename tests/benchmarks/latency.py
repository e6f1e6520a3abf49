"""How long from a commit to its subscriber's message.

    python -m tests.benchmarks.latency                                   the live side alone, on a server of its own
    python -m tests.benchmarks.latency --url http://127.0.0.1:8000/graphql --mission SLUG --inputs '{}'   all of it

The first writes frames with a ledger and a bell in this process, as a worker does, while the API runs in another one;
it counts from the return of the commit. The second starts runs of a mission that is deployed, and counts from the
instant that stands in the frame, which is a little before its commit.
"""

import argparse
import asyncio
import multiprocessing
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import AsyncGenerator, Sequence
from datetime import datetime
from multiprocessing.synchronize import Event
from pathlib import Path
from queue import Queue
from typing import Any

import httpx
import orjson
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool
from rerail.domain.identity import show
from rerail.live.bell import Bell
from rerail.migrating import migrate_all

from ..api.composed import running_site
from ..live.writing import Writer

FRAMES = "subscription ($run: ID!) { frames(runId: $run) { frames { number kind at title } nextNumber } }"
RUN = "subscription ($run: ID!) { run(id: $run) { revision status progress { succeeded running } } }"
START = """mutation ($input: StartRunInput!) { startRun(input: $input) {
  __typename ... on StartRunSuccess { run { id } } ... on Problem { message } } }"""
END_KINDS = frozenset({"RUN_SUCCEEDED", "RUN_FAILED", "RUN_CANCELLED", "RUN_WAITED"})


async def over_websocket(url: str, query: str, **variables: object) -> AsyncGenerator[Any, None]:
    address = url.replace("http", "ws", 1)
    async with connect(address, subprotocols=[Subprotocol("graphql-transport-ws")], compression=None) as socket:
        await socket.send('{"type":"connection_init"}')
        payload = {"query": query, "variables": variables}
        await socket.send(orjson.dumps({"id": "1", "type": "subscribe", "payload": payload}).decode())
        async for text in socket:
            message = orjson.loads(text)
            if message["type"] == "next":
                yield message["payload"]["data"]


async def over_sse(url: str, query: str, **variables: object) -> AsyncGenerator[Any, None]:
    body = {"query": query, "variables": variables}
    headers = {"Accept": "text/event-stream"}
    async with httpx.AsyncClient() as client, client.stream("POST", url, json=body, headers=headers) as response:
        async for line in response.aiter_lines():
            if line.startswith("data: "):
                yield orjson.loads(line.removeprefix("data: "))["data"]


def line(name: str, seconds: Sequence[float]) -> str:
    cuts = statistics.quantiles([1000 * each for each in seconds], n=100)
    return f"{name:<34} p50 {cuts[49]:6.1f} ms   p90 {cuts[89]:6.1f} ms   p99 {cuts[98]:6.1f} ms   n {len(seconds)}"


class Watcher:
    """One subscriber: when it saw each revision."""

    def __init__(self, stream: AsyncGenerator[Any, None], field: str) -> None:
        self.stream = stream
        self.field = field
        self.seen: dict[int, float] = {}
        self.ready = asyncio.Event()

    async def follow(self, last: int) -> None:
        async for data in self.stream:
            now = time.perf_counter()
            frames = data[self.field].get("frames")
            revisions = [data["run"]["revision"]] if frames is None else [frame["number"] for frame in frames]
            self.seen |= dict.fromkeys(revisions, now)
            self.ready.set()
            if revisions and revisions[-1] >= last:
                break
        await self.stream.aclose()


async def measure(name: str, watchers: Sequence[Watcher], writer: Writer, run: Any, *, writes: int) -> None:
    revision = await writer.pool.fetchval("SELECT revision FROM runs WHERE id = $1", run)
    tasks = [asyncio.ensure_future(watcher.follow(revision + writes)) for watcher in watchers]
    for watcher in watchers:
        await watcher.ready.wait()
    committed: dict[int, float] = {}
    for number in range(revision + 1, revision + writes + 1):
        await writer.note(run)
        committed[number] = time.perf_counter()
        await asyncio.sleep(0.02)
    await asyncio.gather(*tasks)
    waits = [watcher.seen[n] - at for watcher in watchers for n, at in committed.items() if n in watcher.seen]
    print(line(name, waits))


def serve(dsn: str, folder: str, addresses: "Queue[str]", stop: Event) -> None:
    async def run() -> None:
        async with running_site(dsn, Path(folder)) as site:
            addresses.put(site.address)
            await asyncio.to_thread(stop.wait)

    asyncio.run(run())


async def alone(writes: int, subscribers: int) -> None:
    processes = multiprocessing.get_context("spawn")
    addresses, stop = processes.Queue(), processes.Event()
    with tempfile.TemporaryDirectory() as folder:
        async with EmbeddedPostgres(Path(folder) / "data") as server:
            dsn = server.connection.dsn
            await migrate_all(dsn)
            api = processes.Process(target=serve, args=(dsn, f"{folder}/artifacts", addresses, stop))
            api.start()
            url = f"http://{await asyncio.to_thread(addresses.get)}/graphql"
            pool = await create_pool(dsn, max_size=4, application_name="latency")
            async with Bell(dsn) as bell:
                writer = Writer(pool, bell)
                await writer.prepare()
                run = await writer.run()
                shown = show("run", run)
                for name, transport, query, field, count in (
                    ("frames, WebSocket", over_websocket, FRAMES, "frames", 1),
                    ("frames, server-sent events", over_sse, FRAMES, "frames", 1),
                    ("run, WebSocket", over_websocket, RUN, "run", 1),
                    (f"frames, WebSocket, {subscribers} at once", over_websocket, FRAMES, "frames", subscribers),
                ):
                    watchers = [Watcher(transport(url, query, run=shown), field) for _ in range(count)]
                    await measure(name, watchers, writer, run, writes=writes)
            await pool.close()
            stop.set()
            await asyncio.to_thread(api.join)


async def whole(url: str, mission: str, inputs: Any, runs: int) -> None:
    waits: dict[str, list[float]] = defaultdict(list)
    for _ in range(runs):
        async with httpx.AsyncClient() as client:
            body = {"query": START, "variables": {"input": {"mission": mission, "inputs": inputs}}}
            asked = time.time()
            answer = (await client.post(url, json=body)).json()["data"]["startRun"]
        if answer["__typename"] != "StartRunSuccess":
            raise SystemExit(f"The run was not started: {answer}")
        stream = over_websocket(url, FRAMES, run=answer["run"]["id"])
        ended = False
        while not ended:
            frames = (await anext(stream))["frames"]["frames"]
            now = time.time()
            if not waits["startRun to first frame"] or frames[0]["number"] == 1:
                waits["startRun to first frame"].append(now - asked)
            for frame in frames:
                if frame["kind"] == "STEP_SUCCEEDED":
                    waits["step's end to message"].append(now - datetime.fromisoformat(frame["at"]).timestamp())
            ended = any(frame["kind"] in END_KINDS for frame in frames)
        await stream.aclose()
    for name, seconds in waits.items():
        print(line(name, seconds) if len(seconds) > 1 else f"{name}: {seconds}")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--url")
    arguments.add_argument("--mission")
    arguments.add_argument("--inputs", default="{}", type=orjson.loads)
    arguments.add_argument("--runs", default=20, type=int)
    arguments.add_argument("--writes", default=200, type=int)
    arguments.add_argument("--subscribers", default=100, type=int)
    given = arguments.parse_args()
    if given.url:
        asyncio.run(whole(given.url, given.mission, given.inputs, given.runs))
    else:
        asyncio.run(alone(given.writes, given.subscribers))


if __name__ == "__main__":
    main()
