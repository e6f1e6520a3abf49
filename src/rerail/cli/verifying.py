"""The work of `rerail verify`: batches of runs through one process or several, and the artifact store as evidence."""

import asyncio
import multiprocessing
from collections.abc import AsyncIterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from rerail.artifacts.folder import FolderStore
from rerail.artifacts.store import AddressRefusedError, ArtifactLostError, StoreUnavailableError
from rerail.database.engine import DatabaseUnavailableError, create_pool, is_outage
from rerail.ledger.verification import Batch, Checks, Outcome, Scope, batches, verify_batch

_NAME = "rerail verify"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What to verify, where, and by how many processes. `artifacts` is the folder of the artifact store."""

    dsn: str
    artifacts: Path
    scope: Scope
    checks: Checks
    jobs: int

    async def outcomes(self, pool: asyncpg.Pool) -> AsyncIterator[Outcome]:
        """What came of each batch, as soon as it is known. Raises DatabaseUnavailableError, StoreUnavailableError."""
        work = self._alone(pool) if self.jobs == 1 else self._together(pool)
        try:
            async for outcome in work:
                yield outcome
        except Exception as error:
            if not is_outage(error):
                raise
            raise DatabaseUnavailableError(
                f"The database went away while it was verified ({error}): nothing was changed, begin again."
            ) from error

    async def _alone(self, pool: asyncpg.Pool) -> AsyncIterator[Outcome]:
        evidence = StoreEvidence(self.artifacts)
        async for batch in batches(pool, self.scope):
            yield await verify_batch(pool, batch, self.checks, evidence)

    async def _together(self, pool: asyncpg.Pool) -> AsyncIterator[Outcome]:
        loop, pending = asyncio.get_running_loop(), set[asyncio.Future[Outcome]]()
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(self.jobs, context, _begin, (self.dsn, self.artifacts, self.checks)) as processes:
            try:
                async for batch in batches(pool, self.scope):
                    pending.add(loop.run_in_executor(processes, _verify, batch))
                    # No more than the processes soon get to: what is found is told before more is looked for.
                    while len(pending) >= 2 * self.jobs:
                        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
                        for future in done:
                            yield future.result()
                for future in asyncio.as_completed(pending):
                    yield await future
            finally:
                processes.shutdown(wait=False, cancel_futures=True)


class StoreEvidence:
    """The artifact store below a folder. The folder must be there only when something in it is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._opened: FolderStore | None = None

    @property
    def _store(self) -> FolderStore:
        if self._opened is None:
            if not self._folder.is_dir():
                raise StoreUnavailableError(
                    f"Some of what is verified lies in the artifact store, and there is no folder {self._folder}: name "
                    "the server's data folder with --data.",
                    address="",
                )
            self._opened = FolderStore(self._folder)
        return self._opened

    async def payload(self, address: str) -> bytes | None:
        try:
            return await self._store.get_payload(address)
        except (ArtifactLostError, AddressRefusedError):
            return None

    async def digest(self, address: str) -> str | None:
        try:
            return await self._store.digest(address)
        except (ArtifactLostError, AddressRefusedError):
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Process:
    """What one of several processes works with, for as long as it lives."""

    runner: asyncio.Runner
    pool: asyncpg.Pool
    checks: Checks
    evidence: StoreEvidence


_process: _Process | None = None


def _begin(dsn: str, artifacts: Path, checks: Checks) -> None:
    global _process  # a pool of processes hands nothing else from its start to its tasks
    runner = asyncio.Runner()
    pool = runner.run(create_pool(dsn, max_size=1, application_name=_NAME))
    _process = _Process(runner=runner, pool=pool, checks=checks, evidence=StoreEvidence(artifacts))


def _verify(batch: Batch) -> Outcome:
    if _process is None:
        raise RuntimeError("the process has not been begun")
    return _process.runner.run(verify_batch(_process.pool, batch, _process.checks, _process.evidence))
