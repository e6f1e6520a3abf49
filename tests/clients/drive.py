"""Follows a run with one of the libraries and writes what comes, a line each, until it has seen the frame named last.

drive.py LIBRARY HOST:PORT RUN LAST [TOKEN], with the folder of the clients on PYTHONPATH; the file TOKEN holds the
token to come with, which changes.
"""

import asyncio
import sys
from contextlib import aclosing
from pathlib import Path

import httpx
from rerail_client import Subscribe, Token, changed_list, follow, frames
from with_gql import with_gql
from with_httpx import with_httpx

RUN = "subscription ($id: ID!) { run(id: $id) { revision } }"
RUNS = "subscription { runs { initial changed { id revision } removed } }"


async def soon(_: int) -> None:
    """Impatient, so that the tests are quick."""
    await asyncio.sleep(0.05)


def tell(what: str, number: int, last: int) -> bool:
    print(what, number, flush=True)  # noqa: T201, read by the test
    return number >= last


async def follow_frames(subscribe: Subscribe, run: str, last: int) -> None:
    async with aclosing(frames(subscribe, run, pause=soon)) as found:
        async for frame in found:
            if tell("frame", frame["number"], last):
                return


async def follow_run(subscribe: Subscribe, run: str, last: int) -> None:
    async with aclosing(follow(subscribe, RUN, lambda: {"id": run}, pause=soon)) as found:
        async for data in found:
            if tell("run", data["run"]["revision"], last):
                return


async def follow_runs(subscribe: Subscribe, run: str, last: int) -> None:
    listed: list[dict[str, object]] = []
    async with aclosing(follow(subscribe, RUNS, dict, pause=soon)) as found:
        async for data in found:
            listed = changed_list(listed, data["runs"])
            revision = next((one["revision"] for one in listed if one["id"] == run), None)
            if isinstance(revision, int) and tell("listed", revision, last):
                return


def token_in(file: str) -> Token:
    async def token() -> str:
        return await asyncio.to_thread(Path(file).read_text)

    return token


async def main(library: str, site: str, run: str, last: int, file: str | None = None) -> None:
    token = token_in(file) if file else None
    async with httpx.AsyncClient(trust_env=False) as client:
        if library == "gql":
            subscribe = with_gql(f"ws://{site}/graphql", token=token, ping_seconds=1)
        else:
            subscribe = with_httpx(client, f"http://{site}/graphql", token=token, silence=2)
        async with asyncio.TaskGroup() as group:
            for following in (follow_frames, follow_run, follow_runs):
                group.create_task(following(subscribe, run, last))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), *sys.argv[5:]))
