"""An API, a worker and a PostgreSQL, each of which can be killed and is started again as `rerail up` does it."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

import asyncpg
import httpx
import psutil
from tests.adversity.holding import HoldingProxy

from rerail.artifacts.folder import FolderStore
from rerail.database.embedded import EmbeddedPostgres
from rerail.database.engine import create_pool, is_outage
from rerail.migrating import migrate_all
from rerail.processes.child import Child
from rerail.sockets import listen

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0
# Room for every transaction that is held up, and for those that go on.
_POOL = "60"


class Part(StrEnum):
    WORKER = "worker"
    API = "api"
    POSTGRESQL = "postgresql"


@dataclass
class Works:
    """API and worker reach PostgreSQL through the proxy; `pool` is the tests' own way to it."""

    server: EmbeddedPostgres
    proxy: HoldingProxy
    children: dict[Part, Child]
    client: httpx.AsyncClient
    pool: asyncpg.Pool
    store: FolderStore
    folder: Path
    _keepers: list[asyncio.Task[None]] = field(default_factory=list)

    async def kill(self, part: Part) -> float:
        """SIGKILL, and nothing else; answers when (seconds since 1970), once the process is gone."""
        killed_at = time.time()
        if part is Part.POSTGRESQL:
            pid = self.server.pid
            assert pid is not None
            main = psutil.Process(pid)
            everything = [main, *main.children(recursive=True)]
            for process in everything:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            while any(_lives(process) for process in everything):  # noqa: ASYNC110, ended by force, without a signal
                await asyncio.sleep(0.01)
            return killed_at
        child = self.children[part]
        (process,) = [found for found in psutil.Process().children() if _is(found, part)]
        child.kill()
        while _lives(process):  # noqa: ASYNC110
            await asyncio.sleep(0.005)
        return killed_at

    def keep_running(self) -> None:
        """Whatever ends is started again, soon: as after a long time without trouble."""
        for keeper in self._keepers:
            keeper.cancel()
        self._keepers = [asyncio.create_task(child.keep_running()) for child in self.children.values()]
        self._keepers.append(asyncio.create_task(self._keep_database_running()))

    async def _keep_database_running(self) -> None:
        while True:
            await self.server.wait()
            await self.server.restart()

    async def ask(self, document: str, **variables: Any) -> Any:
        """The data of an answer. A server that does not answer, or whose database is away, is asked again, in the same
        words."""
        body = {"query": document, "variables": variables}
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    answer = (await self.client.post("/graphql", json=body)).json()
                    if not answer.get("errors"):
                        return answer["data"]
                except (httpx.TransportError, ValueError):
                    pass
                await asyncio.sleep(0.1)

    async def fetch(self, query: str, *binds: Any) -> list[Any]:
        """By the tests' own way, which waits for a PostgreSQL that is just starting again."""
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    return list(await self.pool.fetch(query, *binds))
                except Exception as error:
                    if not is_outage(error):
                        raise
                    await asyncio.sleep(0.1)

    async def ready(self) -> Self:
        """Everything runs: the API says so, and a worker beats."""
        async with asyncio.timeout(PATIENCE):
            while True:
                with suppress(httpx.TransportError):
                    answer = await self.client.get("/readyz")
                    if answer.status_code == httpx.codes.OK and await self.fetch(BEATS):
                        return self
                await asyncio.sleep(0.1)

    async def stop(self) -> None:
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        await asyncio.gather(*(child.stop() for child in self.children.values()))


BEATS = """
SELECT FROM workers WHERE stopped_at IS NULL AND taken_over_at IS NULL AND seen_at > now() - interval '2 seconds'
"""


@asynccontextmanager
async def works(folder: Path) -> AsyncIterator[Works]:
    """All three, ready."""
    listener = listen("127.0.0.1", 0)
    settings = {
        "RERAIL_DATA": str(folder / "data"),
        "RERAIL_DATABASE_POOL": _POOL,
        "RERAIL_LOG_LEVEL": "error",
        "RERAIL_SAMPLES": "false",
    }
    # The steps of the missions are the tests' own.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    (folder / "proxy").mkdir()
    async with EmbeddedPostgres(folder / "data") as server:
        await migrate_all(server.connection.dsn)
        proxy = HoldingProxy(server.connection.dsn)
        descriptor = listener.fileno()
        children = {
            Part.API: Child(
                "api", ["serve", "--fd", str(descriptor)], settings=settings, pass_fds=[descriptor], patience=5
            ),
            Part.WORKER: Child("worker", ["work"], settings=settings, patience=5, marked=True),
        }
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        limits = httpx.Limits(max_connections=None)
        client = httpx.AsyncClient(base_url=url, trust_env=False, timeout=PATIENCE, limits=limits)
        async with proxy.serving(folder / "proxy") as dsn, client:
            pool = await create_pool(server.connection.dsn, application_name="test")
            made = Works(
                server=server,
                proxy=proxy,
                children=children,
                client=client,
                pool=pool,
                store=FolderStore(folder / "data" / "artifacts"),
                folder=folder,
            )
            try:
                for child in children.values():
                    await child.start()
                    await child.release(dsn)
                made.keep_running()
                yield await made.ready()
            finally:
                await made.stop()
                pool.terminate()
                listener.close()


def _is(process: psutil.Process, part: Part) -> bool:
    try:
        return {Part.API: "serve", Part.WORKER: "work"}[part] in process.cmdline()[1:6]
    except psutil.NoSuchProcess:
        return False


def _lives(process: psutil.Process) -> bool:
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
